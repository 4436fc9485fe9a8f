//! Headings and phrases of cards in five languages.

use super::{InFive, filled, pick};
use crate::date::Language;

/// Each English text, which is its key, with those of the other languages; `{}` stands for what is put
/// in, in the same order. Labels stand before a colon, so that no name has to be inflected.
#[rustfmt::skip]
pub(super) const TEXTS: &[InFive] = &[
    // Sections.
    ["Names", "الأسماء", "Названия и имена", "Adlar", "نام‌ها"],
    ["Delegations", "الوفود", "Делегации", "Heyetler", "هیئت‌ها"],
    ["In the series", "في السلسلة", "В ряду", "Dizide", "در سلسله"],
    ["Beside it", "على هامشه", "На полях", "Marjında", "در حاشیهٔ آن"],
    ["What was agreed", "ما اتُّفق عليه", "О чём договорились", "Üzerinde anlaşılanlar", "آنچه توافق شد"],
    ["Promises made", "وعود قُطعت", "Данные обещания", "Verilen taahhütler", "تعهدهای داده‌شده"],
    [
        "Promises that it settled",
        "وعود نفذها",
        "Обещания, которые этим исполнены",
        "Sonuca bağladığı taahhütler",
        "تعهدهایی که با آن به انجام رسید",
    ],
    ["Promises owed", "وعود على عاتقه", "Обещания, которые за ней", "Yükümlü olduğu taahhütler", "تعهدهای بر عهده"],
    [
        "Remarks of single parties (not agreed)",
        "تصريحات أطراف منفردة (غير متفق عليها)",
        "Заявления отдельных сторон (не согласованы)",
        "Tek tek tarafların açıklamaları (üzerinde anlaşılmamış)",
        "اظهارات تک‌تک طرف‌ها (بدون توافق)",
    ],
    [
        "Where sources disagree",
        "حيث تختلف المصادر",
        "Где источники расходятся",
        "Kaynakların ayrıştığı yerler",
        "جایی که منابع اختلاف دارند",
    ],
    ["Presence", "الحضور", "Присутствие", "Katılım", "حضور"],
    ["Delegates", "أعضاء الوفود", "Члены делегаций", "Heyet üyeleri", "اعضای هیئت‌ها"],
    ["Offices", "المناصب", "Должности", "Görevler", "سمت‌ها"],
    ["In delegations", "في الوفود", "В делегациях", "Heyetlerde", "در هیئت‌ها"],
    ["Bilateral meetings", "لقاءات ثنائية", "Двусторонние встречи", "İkili görüşmeler", "دیدارهای دوجانبه"],
    ["Remarks", "تصريحات", "Заявления", "Açıklamalar", "اظهارات"],
    ["What came of it", "ما آل إليه", "Что из этого вышло", "Sonucu", "سرانجام آن"],
    ["Provisions", "البنود", "Пункты", "Maddeler", "بندها"],
    ["Provisions, by date", "البنود بحسب التاريخ", "Пункты по датам", "Tarihe göre maddeler", "بندها به ترتیب تاریخ"],
    ["Refers to", "ما يشير إليه", "На что ссылается", "Atıfta bulundukları", "به چه اشاره دارد"],
    ["Referred to by", "ما يشير إليه من الوثائق", "Кто ссылается", "Kendisine atıfta bulunanlar", "سندهایی که به آن اشاره دارند"],
    ["Wider topic", "موضوع أوسع", "Более широкая тема", "Üst konu", "موضوع کلی‌تر"],
    ["Narrower topics", "موضوعات أضيق", "Более узкие темы", "Alt konular", "موضوع‌های جزئی‌تر"],
    ["Events held here", "الفعاليات المنعقدة هنا", "События здесь", "Burada yapılan etkinlikler", "رویدادهای برگزارشده در اینجا"],
    ["Events", "الفعاليات", "События", "Etkinlikler", "رویدادها"],
    ["Records that rest on it", "سجلات تستند إليه", "Записи, которые на него опираются", "Ona dayanan kayıtlar", "داده‌هایی که بر آن تکیه دارند"],
    ["Sources", "المصادر", "Источники", "Kaynaklar", "منابع"],
    // Events.
    ["{} {}", "{} {}", "{} {}", "{} {}", "{} {}"],
    ["host: {}", "المضيف: {}", "принимающая сторона: {}", "ev sahibi: {}", "میزبان: {}"],
    ["beside: {}", "على هامش: {}", "на полях: {}", "marjında: {}", "در حاشیهٔ: {}"],
    ["after {}", "بعد: {}", "после: {}", "önceki: {}", "پس از: {}"],
    ["before {}", "قبل: {}", "до: {}", "sonraki: {}", "پیش از: {}"],
    ["{} days between", "الأيام بينهما: {}", "дней между ними: {}", "aradaki gün: {}", "روزهای میان آن دو: {}"],
    ["{} to {} days between", "الأيام بينهما: من {} إلى {}", "дней между ними: от {} до {}", "aradaki gün: {} ile {} arası", "روزهای میان آن دو: از {} تا {}"],
    ["{} ({})", "{} ({})", "{} ({})", "{} ({})", "{} ({})"],
    ["{}, {}", "{}، {}", "{}, {}", "{}, {}", "{}، {}"],
    ["{}: {}", "{}: {}", "{}: {}", "{}: {}", "{}: {}"],
    ["{} [{}]", "{} [{}]", "{} [{}]", "{} [{}]", "{} [{}]"],
    // Promises.
    ["owed by {}", "على: {}", "за кем: {}", "yükümlü: {}", "بر عهدهٔ: {}"],
    ["to {}", "لصالح: {}", "кому: {}", "kime: {}", "به سود: {}"],
    ["due {}", "الموعد: {}", "срок: {}", "vade: {}", "موعد: {}"],
    ["if {}", "بشرط: {}", "условие: {}", "koşul: {}", "به شرط: {}"],
    ["judged {}", "الحكم: {}", "вердикт: {}", "hüküm: {}", "حکم: {}"],
    ["as of {}", "بحسب الحال في {}", "по состоянию на: {}", "{} itibarıyla", "وضعیت در {}"],
    // The arrow points where reading goes.
    ["→ {}", "← {}", "→ {}", "→ {}", "← {}"],
    ["→ {} by {}", "← {}: {}", "→ {}: {}", "→ {}: {}", "← {}: {}"],
    ["{} as of {}", "{}، بحسب الحال في {}", "{}, по состоянию на: {}", "{}, {} itibarıyla", "{}، وضعیت در {}"],
    ["{} to {} days late", "التأخير بالأيام: من {} إلى {}", "опоздание в днях: от {} до {}", "{} ile {} gün arası gecikme", "از {} تا {} روز تأخیر"],
    // Parties, documents and topics.
    ["part of: {}", "جزء من: {}", "часть: {}", "parçası olduğu: {}", "بخشی از: {}"],
    ["{} agreement {}", "الاتفاق في {}: {}", "соглашение в {}: {}", "{} anlaşması: {}", "توافق در {}: {}"],
    ["UN document {}", "وثيقة الأمم المتحدة {}", "документ ООН {}", "BM belgesi {}", "سند سازمان ملل {}"],
    ["at: {}", "في: {}", "где: {}", "nerede: {}", "در: {}"],
    ["in: {}", "في: {}", "в тексте: {}", "metin: {}", "در: {}"],
    ["wording seen: {}", "ما اطُّلع عليه من النص: {}", "прочитанный текст: {}", "görülen metin: {}", "متن دیده‌شده: {}"],
    ["{} {} ({})", "{}: {} ({})", "{}: {} ({})", "{}: {} ({})", "{}: {} ({})"],
    ["{} in {}", "{}: {}", "{}: {}", "{}: {}", "{}: {}"],
    ["{} context: {}", "السياق في {}: {}", "контекст в {}: {}", "{} bağlamı: {}", "زمینه در {}: {}"],
    ["{}: {} ({})", "{}: {} ({})", "{}: {} ({})", "{}: {} ({})", "{}: {} ({})"],
    // Values in dispute: column, row, value, rank, reason.
    ["{} of {}: {} ({}): {}", "{} في {}: {} ({}): {}", "{} в {}: {} ({}): {}", "{}, {}: {} ({}): {}", "{} در {}: {} ({}): {}"],
    ["preferred", "المفضل", "предпочтительно", "tercih edilen", "ترجیحی"],
    ["held to be wrong", "يُعد خاطئًا", "считается неверным", "yanlış sayılan", "نادرست شمرده‌شده"],
    ["also possible", "محتمل أيضًا", "тоже возможно", "o da olası", "آن هم ممکن"],
    ["{}, shown here", "{}، وهو المعروض هنا", "{}, показано здесь", "{}, burada gösterilen", "{}، نمایش‌داده‌شده در اینجا"],
    // Evidence.
    ["read: {}", "تاريخ القراءة: {}", "прочитано: {}", "okunduğu tarih: {}", "تاریخ خواندن: {}"],
    ["archived copy: {}", "نسخة محفوظة: {}", "архивная копия: {}", "arşiv kopyası: {}", "نسخهٔ بایگانی: {}"],
    [
        "{} of the text read: {}",
        "بصمة {} للنص المقروء: {}",
        "{} прочитанного текста: {}",
        "{}, okunan metin: {}",
        "چکیدهٔ {} متن خوانده‌شده: {}",
    ],
    ["p{}", "ف{}", "абз. {}", "par. {}", "بند {}"],
    [
        "Rests on {} sources of {} publishers; {} shows them.",
        "عدد المصادر: {}، عدد الناشرين: {}؛ يعرضها الخيار {}.",
        "Источников: {}, издателей: {}; их показывает {}.",
        "Kaynak: {}, yayımcı: {}; {} bunları gösterir.",
        "شمار منابع: {}، شمار ناشران: {}؛ گزینهٔ {} آن‌ها را نشان می‌دهد.",
    ],
];

/// Returns a text of cards with arguments in the places of `{}`; an argument that is a figure is written
/// as the language does.
pub(in crate::output) fn card(english: &str, language: Language, arguments: &[&str]) -> String {
    let found = TEXTS.iter().find(|row| row[0] == english);
    debug_assert!(cfg!(not(test)) || found.is_some(), "no card says `{english}`");
    filled(found.map_or(english, |&row| pick(row, language)), language, arguments)
}
