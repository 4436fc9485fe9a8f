//! The phrases of the interface in five languages.

use serde_json::{Map, Value, json};

/// Key in the page, then the phrase in the order of the languages; `{n}` and `{m}` are filled in.
const PHRASES: &[(&str, [&str; 5])] = &[
    // Views.
    ("timeline", ["Timeline", "الخط الزمني", "Хронология", "Zaman çizelgesi", "خط زمان"]),
    ("attendance", ["Attendance", "الحضور", "Участие", "Katılım", "حضور"]),
    ("network", ["Network", "الشبكة", "Сеть", "Ağ", "شبکه"]),
    ("topics", ["Topics", "المواضيع", "Темы", "Konular", "موضوع‌ها"]),
    ("ledger", ["Promises", "الوعود", "Обещания", "Taahhütler", "تعهدها"]),
    ("people", ["People", "الأشخاص", "Люди", "Kişiler", "افراد"]),
    ("documents", ["Documents", "الوثائق", "Документы", "Belgeler", "اسناد"]),
    ("disputes", ["Disputes", "الخلافات", "Расхождения", "Çelişkiler", "اختلاف‌ها"]),
    ("sources", ["Sources", "المصادر", "Источники", "Kaynaklar", "منابع"]),
    ("views", ["Views", "طرق العرض", "Виды", "Görünümler", "نماها"]),
    // Header.
    (
        "search",
        [
            "Search names, events, documents",
            "ابحث عن أسماء وأحداث ووثائق",
            "Поиск имён, событий, документов",
            "Ad, olay, belge ara",
            "جست‌وجوی نام، رویداد، سند",
        ],
    ),
    (
        "searchResults",
        ["Search results", "نتائج البحث", "Результаты поиска", "Arama sonuçları", "نتایج جست‌وجو"],
    ),
    (
        "nothingFound",
        [
            "Nothing found. Names are known in all five languages; try another spelling.",
            "لا نتائج. الأسماء معروفة باللغات الخمس؛ جرّب كتابة أخرى.",
            "Ничего не найдено. Имена известны на всех пяти языках; попробуйте другое написание.",
            "Sonuç yok. Adlar beş dilde de bilinir; başka bir yazım deneyin.",
            "چیزی یافت نشد. نام‌ها به هر پنج زبان شناخته می‌شوند؛ املای دیگری بیازمایید.",
        ],
    ),
    ("language", ["Language", "اللغة", "Язык", "Dil", "زبان"]),
    ("theme", ["Colours", "الألوان", "Цвета", "Renkler", "رنگ‌ها"]),
    ("themeAuto", ["as the system", "حسب النظام", "как в системе", "sistem gibi", "مانند سامانه"]),
    ("themeLight", ["light", "فاتح", "светлая", "açık", "روشن"]),
    ("themeDark", ["dark", "داكن", "тёмная", "koyu", "تیره"]),
    (
        "skip",
        [
            "Skip to the content",
            "انتقل إلى المحتوى",
            "К содержанию",
            "İçeriğe geç",
            "رفتن به محتوا",
        ],
    ),
    // Filters.
    ("filters", ["Filters", "المرشحات", "Фильтры", "Süzgeçler", "پالایه‌ها"]),
    ("clear", ["Clear all", "مسح الكل", "Сбросить всё", "Tümünü temizle", "پاک‌کردن همه"]),
    (
        "remove",
        [
            "Remove filter: {n}",
            "أزل المرشح: {n}",
            "Убрать фильтр: {n}",
            "Süzgeci kaldır: {n}",
            "حذف پالایه: {n}",
        ],
    ),
    (
        "narrow",
        ["Narrow this list", "ضيّق القائمة", "Сузить список", "Listeyi daralt", "محدودکردن فهرست"],
    ),
    ("kind", ["Kind of event", "نوع الحدث", "Вид события", "Olay türü", "نوع رویداد"]),
    (
        "party",
        [
            "Party that took part",
            "طرف شارك",
            "Участвовавшая сторона",
            "Katılan taraf",
            "طرف شرکت‌کننده",
        ],
    ),
    ("role", ["Role", "الدور", "Роль", "Rol", "نقش"]),
    ("person", ["Person", "شخص", "Человек", "Kişi", "شخص"]),
    ("topic", ["Topic", "الموضوع", "Тема", "Konu", "موضوع"]),
    ("place", ["Place", "المكان", "Место", "Yer", "مکان"]),
    (
        "verdict",
        [
            "Fate of the promises",
            "مصير الوعود",
            "Судьба обещаний",
            "Taahhütlerin akıbeti",
            "سرنوشت تعهدها",
        ],
    ),
    ("status", ["Status", "الحالة", "Статус", "Durum", "وضعیت"]),
    ("time", ["Time", "الزمن", "Время", "Zaman", "زمان"]),
    ("from", ["From", "من", "С", "Başlangıç", "از"]),
    ("until", ["Until", "إلى", "По", "Bitiş", "تا"]),
    (
        "filterBy",
        [
            "Show only what concerns this",
            "اعرض ما يتعلق بهذا فقط",
            "Показать только связанное",
            "Yalnız bununla ilgili olanı göster",
            "فقط موارد مرتبط را نشان بده",
        ],
    ),
    ("more", ["{n} more", "{n} أخرى", "ещё {n}", "{n} tane daha", "{n} مورد دیگر"]),
    // Counts and states.
    ("showing", ["{n} of {m}", "{n} من {m}", "{n} из {m}", "{m} içinden {n}", "{n} از {m}"]),
    (
        "recordedFor",
        [
            "participation recorded for {n}",
            "المشاركة مسجلة لـ {n}",
            "участие записано для {n}",
            "katılım kaydı olan: {n}",
            "حضور برای {n} مورد ثبت شده",
        ],
    ),
    (
        "possibly",
        [
            "Also what one weak source alone says",
            "أيضًا ما يقوله مصدر ضعيف واحد",
            "И то, что говорит лишь один слабый источник",
            "Yalnız tek zayıf kaynağın dediği de",
            "آنچه تنها یک منبع ضعیف می‌گوید نیز",
        ],
    ),
    (
        "possiblyAlso",
        [
            "possibly also {n}",
            "وربما {n} أخرى",
            "возможно, ещё {n}",
            "belki {n} tane daha",
            "شاید {n} مورد دیگر",
        ],
    ),
    (
        "empty",
        [
            "Nothing passes the filters.",
            "لا شيء يطابق المرشحات.",
            "Фильтрам ничего не соответствует.",
            "Süzgeçlere uyan bir şey yok.",
            "چیزی با پالایه‌ها سازگار نیست.",
        ],
    ),
    (
        "tooMany",
        [
            "The first {n} of {m} are shown; narrow the filters to see the others.",
            "يُعرض أول {n} من {m}؛ ضيّق المرشحات لرؤية غيرها.",
            "Показаны первые {n} из {m}; сузьте фильтры, чтобы увидеть остальные.",
            "{m} içinden ilk {n} gösteriliyor; gerisi için süzgeçleri daraltın.",
            "نخستین {n} از {m} نشان داده شده؛ برای دیدن بقیه پالایه‌ها را محدود کنید.",
        ],
    ),
    (
        "notRecorded",
        [
            "empty: not recorded",
            "فارغ: غير مسجل",
            "пусто: нет записи",
            "boş: kayıt yok",
            "خالی: ثبت نشده",
        ],
    ),
    ("noRecord", ["not recorded", "غير مسجل", "нет записи", "kayıt yok", "ثبت نشده"]),
    ("asOf", ["as of {n}", "حتى {n}", "на {n}", "{n} itibarıyla", "تا {n}"]),
    // Exports.
    (
        "export",
        [
            "Save what is shown",
            "احفظ المعروض",
            "Сохранить показанное",
            "Gösterileni kaydet",
            "ذخیره آنچه نشان داده شده",
        ],
    ),
    ("link", ["Link", "رابط", "Ссылка", "Bağlantı", "پیوند"]),
    (
        "copyLink",
        [
            "Copy the link to this view",
            "انسخ رابط هذا العرض",
            "Скопировать ссылку на этот вид",
            "Bu görünümün bağlantısını kopyala",
            "رونوشت پیوند این نما",
        ],
    ),
    (
        "copied",
        [
            "Link copied",
            "نُسخ الرابط",
            "Ссылка скопирована",
            "Bağlantı kopyalandı",
            "پیوند رونوشت شد",
        ],
    ),
    ("saved", ["Saved: {n}", "حُفظ: {n}", "Сохранено: {n}", "Kaydedildi: {n}", "ذخیره شد: {n}"]),
    // Timeline and matrices.
    ("zoomIn", ["Zoom in", "تكبير", "Увеличить", "Yakınlaştır", "بزرگ‌نمایی"]),
    ("zoomOut", ["Zoom out", "تصغير", "Уменьшить", "Uzaklaştır", "کوچک‌نمایی"]),
    ("zoomAll", ["All of it", "الكل", "Всё", "Tümü", "همه"]),
    ("earlier", ["Earlier", "أقدم", "Раньше", "Daha önce", "پیش‌تر"]),
    ("later", ["Later", "أحدث", "Позже", "Daha sonra", "پس‌تر"]),
    ("whichEvents", ["Events", "الأحداث", "События", "Olaylar", "رویدادها"]),
    ("rounds", ["Rounds", "الجولات", "Раунды", "Turlar", "دورها"]),
    (
        "multilateral",
        ["Multilateral", "متعددة الأطراف", "Многосторонние", "Çok taraflı", "چندجانبه"],
    ),
    ("all", ["All", "الكل", "Все", "Tümü", "همه"]),
    (
        "agreed",
        [
            "Agreed texts",
            "نصوص متفق عليها",
            "Согласованные тексты",
            "Üzerinde anlaşılan metinler",
            "متن‌های توافق‌شده",
        ],
    ),
    (
        "imprecise",
        [
            "window: the date is not known more exactly",
            "نافذة: التاريخ غير معروف بدقة أكبر",
            "окно: точнее дата неизвестна",
            "aralık: tarih daha kesin bilinmiyor",
            "بازه: تاریخ دقیق‌تر معلوم نیست",
        ],
    ),
    (
        "sharedMeetings",
        ["shared events", "أحداث مشتركة", "общие события", "ortak olay", "رویداد مشترک"],
    ),
    ("meetings", ["events", "أحداث", "события", "olay", "رویداد"]),
    (
        "networkHelp",
        [
            "Line: how often two parties took part in the same event. Size: in how many events. One weak source alone does not count.",
            "الخط: كم مرة شارك طرفان في الحدث نفسه. الحجم: عدد الأحداث. المصدر الضعيف الوحيد لا يُحتسب.",
            "Линия: как часто две стороны участвовали в одном событии. Размер: число событий. Единственный слабый источник не считается.",
            "Çizgi: iki tarafın aynı olaya ne sıklıkta katıldığı. Boyut: kaç olaya katıldığı. Tek zayıf kaynak sayılmaz.",
            "خط: دو طرف چند بار در یک رویداد حضور داشتند. اندازه: شمار رویدادها. تک‌منبع ضعیف شمرده نمی‌شود.",
        ],
    ),
    (
        "partly",
        [
            "not the whole text was read: what is missing may only be missing here",
            "لم يُقرأ النص كاملًا: قد يكون الغائب غائبًا هنا فقط",
            "прочитан не весь текст: недостающее может отсутствовать только здесь",
            "metnin tamamı okunmadı: eksik olan yalnız burada eksik olabilir",
            "همه متن خوانده نشده: آنچه نیست شاید تنها اینجا نباشد",
        ],
    ),
    (
        "topicsHelp",
        [
            "Darker: a stronger act. Number: points on the topic. * not the whole text was read.",
            "الأغمق: فعل أقوى. الرقم: عدد النقاط. * لم يُقرأ النص كاملًا.",
            "Темнее — более сильный глагол. Число: пунктов по теме. * прочитан не весь текст.",
            "Koyu: daha güçlü fiil. Sayı: konuya dair maddeler. * metnin tamamı okunmadı.",
            "تیره‌تر: فعل قوی‌تر. عدد: شمار بندها. * همه متن خوانده نشده.",
        ],
    ),
    // Columns and sections of cards.
    ("title", ["Title", "العنوان", "Название", "Başlık", "عنوان"]),
    ("date", ["Date", "التاريخ", "Дата", "Tarih", "تاریخ"]),
    ("event", ["Event", "الحدث", "Событие", "Olay", "رویداد"]),
    ("action", ["Promise", "الوعد", "Обещание", "Taahhüt", "تعهد"]),
    ("debtors", ["Owed by", "على عاتق", "Кто обещал", "Yükümlü", "بر عهده"]),
    ("creditors", ["Owed to", "لصالح", "Кому обещано", "Alacaklı", "به سود"]),
    ("due", ["Due", "الأجل", "Срок", "Vade", "سررسید"]),
    ("noDue", ["no date", "بلا أجل", "без срока", "tarihsiz", "بی‌تاریخ"]),
    ("result", ["Result", "النتيجة", "Итог", "Sonuç", "نتیجه"]),
    ("settledBy", ["Settled by", "حُسم بـ", "Чем закрыто", "Sonuçlandıran", "تعیین‌شده با"]),
    (
        "daysLate",
        ["{n} days late", "تأخر {n} يومًا", "опоздание: {n} дн.", "{n} gün geç", "{n} روز تأخیر"],
    ),
    (
        "judged",
        [
            "judged by the curator",
            "حكم المحرر",
            "оценка составителя",
            "derleyenin değerlendirmesi",
            "داوری گردآورنده",
        ],
    ),
    (
        "computed",
        [
            "computed from the dates",
            "محسوب من التواريخ",
            "вычислено по датам",
            "tarihlerden hesaplandı",
            "محاسبه‌شده از تاریخ‌ها",
        ],
    ),
    ("condition", ["If", "بشرط", "Если", "Koşul", "به شرط"]),
    ("offices", ["Offices", "المناصب", "Должности", "Görevler", "سمت‌ها"]),
    ("led", ["Led", "قاد وفدًا", "Возглавлял", "Başkanlık etti", "ریاست"]),
    ("tookPart", ["Took part", "شارك", "Участвовал", "Katıldı", "شرکت کرد"]),
    ("points", ["Points", "النقاط", "Пункты", "Maddeler", "بندها"]),
    ("publisher", ["Publisher", "الناشر", "Издатель", "Yayımlayan", "ناشر"]),
    ("published", ["Published", "النشر", "Опубликовано", "Yayım", "انتشار"]),
    (
        "uses",
        [
            "Facts resting on it",
            "وقائع تستند إليه",
            "Фактов на нём",
            "Dayanan olgular",
            "داده‌های متکی بر آن",
        ],
    ),
    ("what", ["What", "ما هو", "Что", "Ne", "چه"]),
    ("cell", ["Where", "أين", "Где", "Nerede", "کجا"]),
    ("form", ["Kind", "النوع", "Вид", "Tür", "نوع"]),
    ("value", ["Value", "القيمة", "Значение", "Değer", "مقدار"]),
    ("rank", ["Standing", "المرتبة", "Оценка", "Değerlendirme", "جایگاه"]),
    ("reason", ["Reason", "السبب", "Причина", "Gerekçe", "دلیل"]),
    ("delegations", ["Delegations", "الوفود", "Делегации", "Heyetler", "هیئت‌ها"]),
    ("inSeries", ["In the series", "في السلسلة", "В ряду", "Dizide", "در سلسله"]),
    ("before", ["before", "قبله", "до этого", "önceki", "پیش از آن"]),
    ("after", ["after", "بعده", "после этого", "sonraki", "پس از آن"]),
    ("beside", ["Beside it", "على هامشه", "На полях", "Yanında", "در حاشیه"]),
    ("partOf", ["Part of", "جزء من", "Часть", "Parçası olduğu", "بخشی از"]),
    (
        "promisesMade",
        ["Promises made", "وعود قُطعت", "Данные обещания", "Verilen taahhütler", "تعهدهای داده‌شده"],
    ),
    (
        "promisesSettled",
        [
            "Promises it settled",
            "وعود حسمها",
            "Закрытые обещания",
            "Sonuçlandırdığı taahhütler",
            "تعهدهای تعیین‌شده",
        ],
    ),
    ("names", ["Names", "الأسماء", "Имена", "Adlar", "نام‌ها"]),
    (
        "disagree",
        [
            "Where sources disagree",
            "حيث تختلف المصادر",
            "Где источники расходятся",
            "Kaynakların ayrıştığı yerler",
            "جایی که منابع اختلاف دارند",
        ],
    ),
    ("evidence", ["Evidence", "الأدلة", "Свидетельства", "Dayanaklar", "شواهد"]),
    ("paragraph", ["paragraph {n}", "الفقرة {n}", "абзац {n}", "{n}. paragraf", "بند {n}"]),
    ("host", ["Host", "المضيف", "Принимающая сторона", "Ev sahibi", "میزبان"]),
    ("issuers", ["Issued by", "صادر عن", "Кто издал", "Yayımlayanlar", "صادرکنندگان"]),
    ("speaker", ["Speaker", "المتحدث", "Выступавший", "Konuşan", "گوینده"]),
    (
        "cites",
        [
            "Texts it refers to",
            "نصوص يشير إليها",
            "На что ссылается",
            "Atıf yaptığı metinler",
            "متن‌های مورد استناد",
        ],
    ),
    (
        "citedBy",
        [
            "Referred to by",
            "نصوص تشير إليه",
            "Кто ссылается",
            "Atıf yapan metinler",
            "استنادکنندگان",
        ],
    ),
    ("presences", ["Presence", "الحضور", "Присутствие", "Mevcudiyet", "حضور"]),
    ("delegates", ["Delegates", "المندوبون", "Делегаты", "Delegeler", "نمایندگان"]),
    ("functions", ["At events", "في الأحداث", "На событиях", "Olaylarda", "در رویدادها"]),
    (
        "promisesOwed",
        [
            "Promises owed",
            "وعود على عاتقه",
            "Обещания стороны",
            "Yükümlü olduğu taahhütler",
            "تعهدهای بر عهده",
        ],
    ),
    (
        "eventsHere",
        ["Events here", "أحداث هنا", "События здесь", "Buradaki olaylar", "رویدادهای اینجا"],
    ),
    ("broader", ["Broader topic", "موضوع أوسع", "Более широкая тема", "Üst konu", "موضوع فراگیر"]),
    (
        "narrower",
        ["Narrower topics", "مواضيع أضيق", "Более узкие темы", "Alt konular", "موضوع‌های خاص‌تر"],
    ),
    (
        "restsOnIt",
        [
            "What rests on it",
            "ما يستند إليه",
            "Что на нём основано",
            "Buna dayananlar",
            "آنچه بر آن استوار است",
        ],
    ),
    ("remarks", ["What was said", "ما قيل", "Что было сказано", "Söylenenler", "آنچه گفته شد"]),
    (
        "openSource",
        ["Open the source", "افتح المصدر", "Открыть источник", "Kaynağı aç", "گشودن منبع"],
    ),
    ("close", ["Close", "إغلاق", "Закрыть", "Kapat", "بستن"]),
    ("note", ["Note", "ملاحظة", "Примечание", "Not", "یادداشت"]),
    ("certainty", ["How sure", "درجة التأكد", "Достоверность", "Kesinlik", "میزان اطمینان"]),
    // Things that a search finds.
    ("processes", ["Processes", "المسارات", "Процессы", "Süreçler", "روندها"]),
    ("events", ["Events", "الأحداث", "События", "Olaylar", "رویدادها"]),
    ("parties", ["Parties", "الأطراف", "Стороны", "Taraflar", "طرف‌ها"]),
    ("places", ["Places", "الأماكن", "Места", "Yerler", "مکان‌ها"]),
    (
        "provisions",
        [
            "Points of documents",
            "نقاط الوثائق",
            "Пункты документов",
            "Belge maddeleri",
            "بندهای اسناد",
        ],
    ),
    ("commitments", ["Promises", "الوعود", "Обещания", "Taahhütler", "تعهدها"]),
    // Tables and columns that disputes name.
    ("participations", ["Participation", "المشاركة", "Участие", "Katılım", "حضور"]),
    ("outcomes", ["Outcomes", "النتائج", "Итоги", "Sonuçlar", "نتایج"]),
    (
        "title_then",
        ["title then", "اللقب آنذاك", "должность тогда", "o zamanki unvan", "سمت آن زمان"],
    ),
    ("presence", ["presence", "الحضور", "присутствие", "mevcudiyet", "حضور"]),
    ("number", ["number", "الرقم", "номер", "numara", "شماره"]),
    ("summary", ["content", "المضمون", "содержание", "içerik", "محتوا"]),
    ("level", ["level", "المستوى", "уровень", "düzey", "سطح"]),
    ("name", ["name", "الاسم", "имя", "ad", "نام"]),
    ("document", ["document", "الوثيقة", "документ", "belge", "سند"]),
];

/// Returns the phrases by key.
pub(super) fn json() -> Value {
    let phrases: Map<String, Value> =
        PHRASES.iter().map(|(key, words)| ((*key).to_owned(), json!(words))).collect();
    Value::Object(phrases)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_stands_once_and_every_language_fills_in_the_same() {
        let mut keys: Vec<&str> = PHRASES.iter().map(|(key, _)| *key).collect();
        keys.sort_unstable();
        let count = keys.len();
        keys.dedup();
        assert_eq!(keys.len(), count);
        for (key, words) in PHRASES {
            for word in words {
                assert!(!word.trim().is_empty(), "{key}");
                for hole in ["{n}", "{m}"] {
                    assert_eq!(word.contains(hole), words[0].contains(hole), "{key}: {word}");
                }
            }
        }
    }
}
