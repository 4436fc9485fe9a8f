//! Function words and politeness: words that carry nothing in a question, whatever stands beside them.
//!
//! `|` separates them. A word that changes what is asked (*usually*, *same*, *about* a number) is none
//! of these, so that it is used or reported.

/// English.
pub(super) const ENGLISH: &str = "\
    according to|according to the records|according to sources|already|anyhow|anyone|anyway|\
    apparently|as a matter of fact|as far as|as far as you know|as of now|as recorded|\
    as such|basically|be so kind|become|became|becomes|briefly|in brief|by any chance|\
    by the way|clearly|come to think of it|consider|curious|i am curious|i'm curious|\
    definitely|described|do me a favour|each other|one another|especially|even|evidently|\
    further|furthermore|go ahead|going|good|got|great|he'd|he'll|hence|him|himself|hmm|\
    hopefully|however|i am|i'm|i've|i'll|i was wondering|i wonder|wondering|wonder|\
    i have a question|a quick question|quick question|question|i'm looking for|\
    i am looking for|looking for|i'm interested in|i am interested in|interested in|\
    interested|if possible|in detail|in fact|in particular|incidentally|indeed|inform me|\
    into|it'd|itself|just wondering|keep|kind enough|know of|known to have|let|let's|let us|\
    like to|looking|make|makes|making|makes sense|maybe|meanwhile|might|moreover|my|\
    myself|namely|need|needs|needed|nice|obviously|of course|oh|ok|okay|on earth|on record|\
    our|ours|ourselves|own|particular|particularly|perhaps|possible|pray|presumably|pull up|\
    put together|quickly|quite|rather|recall|record|recorded|records|regards|remember|\
    remind me|respectively|run me through|see|seem|seems|seen|shall|should|simply|so-called|\
    somebody|somehow|someone|something like|soon|sorry|specific|specifically|such|such as|\
    suppose|supposed|sure|sure that|their own|themselves|therefore|they'd|they're|thing|\
    things|think|though|thus|together|truly|try|trying|um|very|walk me through|want|wants|\
    way|we'd|we've|well|well then|will|wish|word|would've|yes|you'd|you've|your|yours|\
    yourself|folks|guys|for my paper|for my thesis|for my research|for a briefing|\
    for a report|to be honest|to be precise|to be sure|turned out|known";

/// Arabic.
pub(super) const ARABIC: &str = "\
    دون استثناء|بلا استثناء|من دون استثناء|بدون استثناء|يشغله|كان يشغله|كانت تشغله|تشغله|بلاده|وفد بلاده|بلادها|\
    تواريخها|مع تواريخها|أماكنها|مواعيدها|من حيث عدد الأطراف|من حيث عدد المشاركين|من حيث الحضور|\
    آه|أهلا|مرحبا|السلام عليكم|صباح الخير|مساء الخير|أجل|نعم|حسنا|أما|أنا|أنت|أنتم|نحن|إنه|\
    إنها|أنه|أنها|بأنه|بأنها|إن أمكن|إن وجد|إن وجدت|لو|لو أمكن|لو تكرمت|لو تكرمتم|فضلا|بليز|\
    شكرا لك|مشكورا|بل|بلا شك|تماما|تفصيلا|بالتفصيل|باختصار|بإيجاز|بسرعة|بشكل خاص|خصوصا|\
    لا سيما|بالمناسبة|طبعا|بالطبع|بالأصل|على سبيل المثال|كذا|هكذا|هنا|هنالك|هؤلاء|أولئك|هما|\
    هاتان|هاتين|هذان|هذين|ذاك|تلكم|يا|يا ترى|ترى|هيا|أفدني|زودوني|دلوني|ساعدوني|خبرني|\
    خبروني|احكي لي|احك لي|وريني|فرجيني|ورجيني|عطني|عطيني|حابب أعرف|حابة أعرف|حاب أعرف|أبغى|\
    أبغى أعرف|ابي اعرف|عاوز أعرف|عايز أعرف|شنهي|هاي|هاد|هاذا|هادي|هيدي|هيدا|ديك|بس بدي|سؤال|\
    سؤالي|عندي سؤال|لدي سؤال|سؤال سريع|من أجل بحث|لبحثي|لتقريري|لتقرير|للتقرير|لأغراض البحث|\
    نبحث عن|باحث|أفكر|أظن|أعتقد|وفقا للسجلات|وفقا للمصادر|عسى|لعل|ربما|يبدو|سوف|الخاص ب|\
    المتعلق ب|لدينا|عندي|عندنا|أتساءل|أستفسر|استفسار|أحتاج|أحتاج إلى|نحتاج|يلزمني|يهمني|\
    يهمنا|مهتم|مهتم بمعرفة|إيجازا|بصراحة|صراحة|بدقة|بوضوح";

/// Persian.
pub(super) const PERSIAN: &str = "\
    درود|وقت بخیر|خسته نباشید|ممنونم|مرسی|سپاس|سپاسگزارم|آره|بله|بلی|خوب|البته|اگر|اگه|\
    در صورت امکان|به عنوان مثال|مانند|مثل|اصولا|کلا|کلاً|ظاهرا|ظاهراً|احتمالا|احتمالاً|گویا|\
    انگار|چنان|اینکه|آنکه|آنچه|اینا|یه|یه لیست|تون|شون|خودم|شما|می‌خواستم|میخواستم|\
    می‌خواستم بدانم|می‌خواستم بدونم|خواستم|خواستم بدانم|خواستم بدونم|دلم می‌خواهد|\
    علاقه‌مندم|علاقه مندم|برام|برایم|برایمان|بهم|راهنمایی کنید|راهنمایی کن|کمک کنید|کمک کن|\
    لطف کنید|لطف کن|لطف می‌کنید|بی‌زحمت|بی زحمت|اگر زحمتی نیست|سؤال|سوال|سؤالی|یک سؤال|\
    یه سوال|یک سوال|پرسش|داشتم|باید|شاید|می‌توان|می‌توانم|می‌تونم|بتوانم|امکان دارد|بیان کن|\
    بیان کنید|ارائه کن|اعلام کن|پیدا کن|پیدا کنید|بیاورید|دربیار|واسه من|واسم|خیلی|بسیار|\
    کاملا|کاملاً|به‌ویژه|خصوصا|خصوصاً|بویژه|طبق اسناد|طبق سوابق|بر اساس اسناد|بر اساس سوابق|\
    بر اساس داده‌ها|بر اساس منابع|طبق منابع|در سوابق|ثبت|برای مقاله|برای پژوهش|برای تحقیق|\
    برای گزارش|برای پایان‌نامه|پژوهشگرم|به اختصار|به‌اختصار|مختصر|کوتاه|به تفصیل|مفصل|\
    همدیگر|یکدیگر|می‌بودند|می‌گیرند|آیند|مربوطه|موردنظر|مورد نظر|یادم نیست|نمی‌دانم|نمیدونم|\
    فکر کنم|به نظرم";

/// Russian.
pub(super) const RUSSIAN: &str = "\
    ага|ведь|вот|вроде|впрочем|все-таки|всё-таки|давай|давайте|даже|действительно|\
    если|если можно|если возможно|если нетрудно|если не трудно|\
    значит|и так|иначе|итак|т.е|т.е.|те|кажется|похоже|видимо|наверное|возможно ли|конечно|\
    кстати|между прочим|к слову|лично|может|может быть|надо|нужно|нужен|нужна|нужны|\
    требуется|необходимо|однако|ок|окей|опять|особенно|в частности|в том числе|помоги|\
    помогите|помогите найти|понять|хочется понять|поэтому|просто|прямо|разве|самом деле|\
    на самом деле|по сути|свой|своей|свои|своего|своих|своим|своими|свою|своё|сам|сама|сами|\
    само|самого|самих|скажем|допустим|слушай|слушайте|собираю|собираю данные|спасибо|\
    спасибо заранее|заранее спасибо|благодарю|так|такого|такому|таких|таким|такую|такое|та|\
    теми|тех|уж|хотелось|хотелось бы|чтобы|чтоб|эта|эти|этих|этим|этими|эту|этому|этой|я|мы|\
    вы|ты|вас|вам|нас|наш|наша|нашей|нашу|ваш|ваша|меня|тебя|им|ей|нему|ней|них|ними|нею|\
    вопрос|вопросик|такой вопрос|есть вопрос|у меня вопрос|привет|здравствуйте|добрый день|\
    добрый вечер|доброе утро|для доклада|для статьи|для справки|для отчета|для работы|\
    для диплома|для исследования|коротко|кратко|вкратце|подробно|подробнее|подробный|\
    полный список|полный|поименно|по порядку|в хронологическом порядке|так называемый|\
    так называемые|известно|известно ли|известны|согласно источникам|согласно записям|\
    судя по записям|по записям|в записях|значится|значатся|числится|числятся|указано|указан|\
    указаны|ровно|точно|точнее|конкретно|конкретные|соответственно|ответь|ответьте|напомни|\
    напомните|поясни|поясните|объясни|объясните|уточни|уточните|проверь|проверьте|выпиши|\
    выпишите|собери|соберите|составь|составьте|приведи|приведите|отобрази|отобразите|\
    вспомни|ищу|ищем|пишу статью|реально|получается|оказалось|вышло";

/// Turkish.
pub(super) const TURKISH: &str = "\
    aslında|belki|ben|benim|bence|biz|bizim|böyle|böylece|bunlar|bunları|bunların|bunun|\
    buna|bunu|bunda|bazı mı|dahi|demek|demek ki|doğrusu|eğer|elbette|evet|falan|filan|\
    galiba|gerçekten|gerek|gerekiyor|gereken|gibi|göre|güzel|hala|hâlâ|halen|hani|hatta|\
    haydi|hele|herhalde|hoş|işte|itibarıyla|itibariyle|kendi|kendisi|kendileri|kısaca|\
    özetle|ayrıntılı|ayrıntısıyla|detaylı|detaylı olarak|lazım|mesela|örneğin|meğer|acep|\
    nasılsa|nihayet|olsa|olsun|oluyor|olup|olmak|olması|olmuştu|olur|olur mu|onlar|onları|\
    onların|onun|onu|ona|oysa|öyle|pek|peki|sanki|sanırım|sen|siz|sizin|selam|selamlar|\
    merhaba|merhabalar|iyi günler|günaydın|teşekkürler|teşekkür ederim|teşekkür|sağ ol|\
    sağol|sağ olun|şayet|şey|şeyler|tabii|tabi|tabii ki|tamam|üzere|yani|yine|zaten|zira|\
    soru|sorum|sorum var|bir sorum var|bir soru|araştırmam için|tezim için|tez için|\
    rapor için|raporum için|makalem için|ödevim için|yardımcı|yardımcı olur musun|\
    yardımcı olur musunuz|mümkünse|mümkün mü|zahmet olmazsa|rica etsem|alabilir miyim|\
    alabilir miyiz|öğrenebilir miyim|öğrenebilir miyiz|görebilir miyim|sorabilir miyim|\
    bakar mısın|bakar mısınız|çıkar|çıkarır mısın|çıkarır mısınız|hazırla|hazırlar mısın|\
    paylaş|paylaşır mısın|paylaşır mısınız|açıkla|açıklar mısın|açıklar mısınız|hatırlat|\
    yazar mısın|kayıtlara göre|kayıtlarda|kayıtlı|kayda geçmiş|kayda geçen|kaynaklara göre|\
    bilinen|biliniyor|biliniyor mu|bilir misin|biliyor musun|biliyor musunuz|\
    bilmem gerekiyor|lazım bana|gerekli|birbiri|birbirleri|birbiriyle|birbirleriyle|aynen|\
    bilhassa|özellikle|bizzat|herhangi|herhangi bir|kendisine|\
    oluyordu|söz konusu|şunu|şuna|sırayla|tek tek|toplamda|topluca|anlamıyla|edilmiş|\
    edilmişti|ediliyor|çok merak ediyorum|çok teşekkürler";
