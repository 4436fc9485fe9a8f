//! Phrases that ask for an analysis, in each language.

use crate::ask::concept::{Concept as C, Noun as N};
use crate::query::ast::Analysis as An;

/// English.
pub(super) const ENGLISH: &[(&str, C)] = &[
    ("how|how did|how has|how have", C::How),
    ("language|the language|wording|tone|formulation|formulations", C::Noun(N::Provisions, false)),
    (
        "compared with what was announced|compared to what was announced|compared with what was promised|than what was announced|than what was promised|overshoot|overshot|overrun|overran|how late|how many days late|days late|by how many days|delay|delays|slippage|behind schedule|than promised|than planned|than announced|than the promised date|after the promised date|after the date promised|after the promised deadline|past the deadline|later than promised|later than planned|later than announced|punctuality|on schedule",
        C::Analysis(An::Slippage),
    ),
    ("delays by host|slippage by host|late by host", C::Analysis(An::SlippageByHost)),
    ("delays by kind|slippage by kind|late by kind", C::Analysis(An::SlippageByKind)),
    (
        "change|changed|changes|changes in|change of|evolve|evolved|evolution of|evolution|drop out|dropped|dropped out|dropped from|drop from|dropped out of|disappear|disappeared|disappear from|disappeared from|vanish|vanished|vanish from|removed from|return|returned|return to|returned to|come back|came back|come back into|came back into|reappear|reappeared|strengthen|strengthened|weaken|weakened|soften|softened|harden|hardened|get stronger|got stronger|get weaker|got weaker|shift|shifted|develop|developed",
        C::Analysis(An::TopicChanges),
    ),
    ("topic matrix|matrix of topics|topics matrix|matrix", C::Analysis(An::TopicMatrix)),
    (
        "replace|replaced|succeed|succeeded|take over from|took over from|take over|took over|changes of heads|changes of head|change of head|changes at the head|turnover",
        C::Analysis(An::HeadChanges),
    ),
    (
        "tenure|tenures|over time|over the years|from when to when|for how long|terms as head|terms of heads",
        C::Analysis(An::HeadTerms),
    ),
    (
        "most central|central|centrality|betweenness|most connected|best connected|connected|network measures|degree|most important node",
        C::Analysis(An::Measures),
    ),
    (
        "which two countries met most often|which two parties met most often|which pair met most often|which pairs met most often|who met most often|network|ties|co-attendance|how often each pair met|who attended together|network of",
        C::Analysis(An::Ties),
    ),
    (
        "point by point|clause by clause|paragraph by paragraph|side by side",
        C::Analysis(An::Points),
    ),
    (
        "stop citing|stopped citing|stop referring to|stopped referring to|stop mentioning resolution|last cited|citation history|citations of|most cited|cited most|cited most often|most often cited|history of citations",
        C::Analysis(An::CitationHistory),
    ),
    ("references to|every reference to|each reference to", C::Analysis(An::Citations)),
    (
        "who met whom|who met with whom|who held talks with whom|who talked to whom|who saw whom",
        C::Analysis(An::Sides),
    ),
];

/// Arabic.
pub(super) const ARABIC: &[(&str, C)] = &[
    ("كيف", C::How),
    ("صياغة|الصياغة|لغة|لهجة|نبرة", C::Noun(N::Provisions, false)),
    (
        "في موعدها الموعود|في موعده الموعود|في موعدها المحدد|في موعدها المقرر|في الموعد المقرر|في الموعد الموعود|كم تأخر*|تأخر*|تأخير*|كم يوما تأخر*|كم يوم تأخر*|بكم يوم تأخر*|بكم تأخر*|مدة التأخير|أيام التأخير|مدى التأخر|عن الموعد المحدد|عن الموعد|عن موعدها|عن موعده|عن الموعد الموعود|بعد الموعد المحدد|بعد الموعد الموعود|الالتزام بالمواعيد",
        C::Analysis(An::Slippage),
    ),
    ("التأخير حسب المضيف|التأخر حسب المضيف", C::Analysis(An::SlippageByHost)),
    (
        "كيف تغير*|تغير*|تغيير*|تطور*|اختفى|اختفت|اختفاء|غاب عن البيانات|غابت عن البيانات|أسقط|أسقطت|سقط من|سقطت من|حذف*|عاد إلى البيانات|عادت إلى البيانات|عاد|عادت|عودة|تشددت|تشدد|خفت|خفف|ضعفت|اشتدت",
        C::Analysis(An::TopicChanges),
    ),
    ("مصفوفة المواضيع|مصفوفة الموضوعات|مصفوفة", C::Analysis(An::TopicMatrix)),
    (
        "خلف|خلفا|خلفا ل|يخلف|خلفها|خلفت|خلفه|حل محل|حلت محل|استبدل*|تبدل*|تعاقب*|من حل محل|تغير رؤساء الوفود|تغيير رئيس الوفد",
        C::Analysis(An::HeadChanges),
    ),
    (
        "عبر السنين|عبر السنوات|على مدى السنوات|على مر السنوات|عبر الأعوام|على مر الوقت|على مر السنين|على مر الزمن|من متى إلى متى|طوال المدة|فترات الرئاسة|مدد الرئاسة",
        C::Analysis(An::HeadTerms),
    ),
    (
        "الأكثر مركزية|أكثر مركزية|مركزية|المركزية|الأكثر ارتباطا|الأكثر اتصالا|مقاييس الشبكة|الأكثر تأثيرا في الشبكة|محوري|محورية|الأكثر محورية",
        C::Analysis(An::Measures),
    ),
    ("شبكة اللقاءات|شبكة الحضور|الشبكة|شبكة|روابط", C::Analysis(An::Ties)),
    ("نقطة بنقطة|بندا بندا|بند ببند|فقرة بفقرة|فقرة فقرة|جنبا إلى جنب", C::Analysis(An::Points)),
    (
        "توقفت عن الإشارة إلى|توقفت عن الاستشهاد ب*|توقف عن الإشارة|كفت عن الإشارة إلى|آخر إشارة إلى|الأكثر استشهادا|الأكثر ذكرا بين الوثائق|سجل الإحالات|عدد الإحالات إلى|الإحالات إلى",
        C::Analysis(An::CitationHistory),
    ),
    ("من التقى بمن|من التقى من|من اجتمع بمن|من اجتمع مع من|من قابل من", C::Analysis(An::Sides)),
];

/// Persian.
pub(super) const PERSIAN: &[(&str, C)] = &[
    ("چگونه|چطور|چه‌طور|چجوری", C::How),
    ("لحن|ادبیات|عبارت‌پردازی", C::Noun(N::Provisions, false)),
    (
        "چقدر دیر شد|چقدر دیر|چند روز دیر شد|قرار بود|چند روز تأخیر|چند روز تاخیر|چقدر تأخیر|چقدر تاخیر|تأخیر|تاخیر|تأخیر داشت*|تاخیر داشت*|با چند روز تأخیر|با چند روز تاخیر|چند روز دیرتر|دیرتر از موعد|دیرتر از وعده|پس از موعد|بعد از موعد|از موعد مقرر|از موعد|از زمان وعده‌داده‌شده|دیرکرد",
        C::Analysis(An::Slippage),
    ),
    ("تأخیر به تفکیک میزبان|تأخیر بر حسب میزبان", C::Analysis(An::SlippageByHost)),
    (
        "تغییر|تغییر کرد*|چگونه تغییر کرد*|چه تغییری کرد*|تغییرات|تحول|حذف|حذف شد*|کنار گذاشته شد*|ناپدید شد*|از بیانیه‌ها افتاد*|از قلم افتاد*|بازگشت*|برگشت*|دوباره آمد*|دوباره وارد شد*|تشدید شد*|قوی‌تر شد*|ضعیف‌تر شد*|تضعیف شد*",
        C::Analysis(An::TopicChanges),
    ),
    ("ماتریس موضوع‌ها|ماتریس موضوعات|ماتریس", C::Analysis(An::TopicMatrix)),
    (
        "جانشین|جانشین شد*|جای|جایگزین|جایگزین شد*|تغییر رئیس هیئت|تغییر رؤسای هیئت|تغییر رؤسا|جای خود را داد*|جایش را گرفت",
        C::Analysis(An::HeadChanges),
    ),
    (
        "در طول زمان|در گذر زمان|به مرور زمان|از کی تا کی|از چه زمانی تا چه زمانی|دوره‌های ریاست|دوره ریاست",
        C::Analysis(An::HeadTerms),
    ),
    (
        "مرکزی‌ترین|مرکزی ترین|مرکزیت|پرارتباط‌ترین|پیوندترین|شاخص‌های شبکه|محوری‌ترین",
        C::Analysis(An::Measures),
    ),
    ("شبکه|شبکهٔ دیدارها|شبکه حضور|پیوندها", C::Analysis(An::Ties)),
    ("بند به بند|بندبه‌بند|نکته به نکته|ماده به ماده|کنار هم", C::Analysis(An::Points)),
    (
        "دیگر استناد نکرد*|از استناد به|آخرین استناد|استنادها به|دفعات استناد|پراستنادترین|بیشترین استناد|سابقه استناد",
        C::Analysis(An::CitationHistory),
    ),
    (
        "چه کسی با چه کسی دیدار کرد*|کی با کی دیدار کرد*|چه کسانی با چه کسانی دیدار کرد*|کی با کی ملاقات کرد*|چه کسی با چه کسی ملاقات کرد*",
        C::Analysis(An::Sides),
    ),
];

/// Russian.
pub(super) const RUSSIAN: &[(&str, C)] = &[
    ("каким образом|насколько", C::How),
    ("формулировк*|язык|тон|тональност*", C::Noun(N::Provisions, false)),
    (
        "против обещанн* срок*|против объявленн* срок*|против намеченн* срок*|на сколько опозда*|на сколько дней опозда*|насколько опозда*|насколько задержа*|на сколько дней задержа*|на сколько дней позже|опоздан*|опоздал*|опазды*|задержк*|задержал*|отставан*|позже обещанн*|позже обещанного срока|позже объявленн*|позже намеченн*|позже срока|после обещанного срока|по сравнению с обещанн* срок*|по сравнению с объявленн* срок*|от обещанн* срок*|от объявленн* срок*|от намеченн* срок*|в срок ли|просрочк*",
        C::Analysis(An::Slippage),
    ),
    (
        "опоздани* по принимающ* сторон*|задержк* по принимающ* сторон*|задержк* по хозя*",
        C::Analysis(An::SlippageByHost),
    ),
    (
        "как менял*|как изменил*|как изменял*|менял*|изменил*|изменял*|изменени*|меняет*|эволюци*|развива*|исчез*|пропал*|пропада*|выпал*|выпадал*|убрали|убран*|вернул*|возвращ*|возврат*|снова появил*|появилась снова|усилил*|ослаб*|смягчил*|ужесточил*",
        C::Analysis(An::TopicChanges),
    ),
    ("матриц* тем|матриц*", C::Analysis(An::TopicMatrix)),
    (
        "сменял*|смен* глав*|смен* руководител*|смен* руководства|смен*",
        C::Analysis(An::HeadChanges),
    ),
    (
        "с течением времени|со временем|по годам|с какого по какое время|на протяжении всего времени|срок* руководства",
        C::Analysis(An::HeadTerms),
    ),
    (
        "важнее|влиятельнее|центральнее|самый центральн*|самая центральн*|самые центральн*|самым центральн*|центральн*|наиболее центральн*|центральност*|показател* сети|самый связанн*|наиболее связанн*|метрик* сети|больше всего связ*",
        C::Analysis(An::Measures),
    ),
    (
        "сеть|сети|сетью|сеть контактов|сеть встреч|связи участников|связи между участниками",
        C::Analysis(An::Ties),
    ),
    ("по пунктам|пункт за пунктом|пункт* рядом|построчно|бок о бок", C::Analysis(An::Points)),
    (
        "перестал* ссылаться на|перестал* упоминать резолюц*|последняя ссылка на|последний раз ссыл*|истори* ссылок|истори* цитирования|чаще всего цитиру*|чаще всего ссыла*|сколько раз цитир*|самый цитируемый|самые цитируемые|самая цитируемая",
        C::Analysis(An::CitationHistory),
    ),
    (
        "кто с кем встреча*|кто с кем встрет*|кто с кем говорил*|кто с кем провел* переговор*|кто с кем беседовал*|кто кого принимал*",
        C::Analysis(An::Sides),
    ),
];

/// Turkish.
pub(super) const TURKISH: &[(&str, C)] = &[
    ("nasıl|ne şekilde|ne ölçüde", C::How),
    ("dil|dili|ifade|ifadesi|ifadeler*|üslup|üslubu|söylem*", C::Noun(N::Provisions, false)),
    (
        "kaç gün gecik*|ne kadar gecik*|kaç gün geç*|gecikme|gecikmesi|gecikmeler*|gecikti|gecikmiş*|geciktiği|geciken|kaç gün sarktı|sarktı|rötar*|söz verilen tarihten|söz verilenden|vaat edilen tarihten|vaat edilenden|duyurulan tarihten|planlanandan|planlanan tarihten|vaktinden sonra|zamanında mı|takvimin gerisinde",
        C::Analysis(An::Slippage),
    ),
    ("ev sahibine göre gecikme*|gecikmeler ev sahibine göre", C::Analysis(An::SlippageByHost)),
    (
        "nasıl değişti|değişti|değişiklik|değişiklikleri|değişim*|değişmiş*|evril*|gelişti|gündemden düş*|bildirilerden düş*|metinlerden düş*|düştü|düşmüş|düşen|çıkarıldı|çıkarılmış|kayboldu|kaybolmuş|yok oldu|geri döndü|geri dönmüş|geri geldi|yeniden girdi|yeniden girmiş*|tekrar girdi|sertleşti|güçlendi|yumuşadı|zayıfladı",
        C::Analysis(An::TopicChanges),
    ),
    ("konu matrisi|konular matrisi|matris*", C::Analysis(An::TopicMatrix)),
    (
        "heyet başkanı değişiklikleri|başkan değişiklikleri|başkan değişikliği|değiştiği",
        C::Analysis(An::HeadChanges),
    ),
    (
        "zaman içinde|yıllar içinde|yıllara göre|ne zamandan ne zamana|görev süreleri",
        C::Analysis(An::HeadTerms),
    ),
    (
        "en merkezi|en merkezî|merkezi|merkezî|merkezilik|merkeziyet*|en bağlantılı|ağ ölçütleri|ağın merkezinde",
        C::Analysis(An::Measures),
    ),
    (
        "ağ|ağı|ağında|ağının|ağındaki|görüşme ağı|görüşme ağında|ilişki ağı|bağlar",
        C::Analysis(An::Ties),
    ),
    ("madde madde|yan yana|paragraf paragraf", C::Analysis(An::Points)),
    (
        "atıf yapmayı bırak*|atıf yapmayı kes*|son atıf|son kez atıf|atıf geçmişi|en çok atıf yapılan|en çok atıf alan|en sık atıf yapılan|en çok anılan belge*",
        C::Analysis(An::CitationHistory),
    ),
    (
        "kim kiminle görüştü|kimler kimlerle görüştü|kim kiminle bir araya geldi|kim kimle görüştü",
        C::Analysis(An::Sides),
    ),
];
