//! Names of the months in five languages.

use super::Language;

/// The names of one month in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthName {
    /// The form that stands alone.
    pub nominative: &'static str,
    /// The form after a day number; the same as the nominative where nothing changes.
    pub genitive: &'static str,
    /// Other forms that a reader may write: cases, the Levantine names, short forms.
    pub others: &'static [&'static str],
}

const fn plain(name: &'static str, others: &'static [&'static str]) -> MonthName {
    MonthName { nominative: name, genitive: name, others }
}

const fn declined(
    nominative: &'static str,
    genitive: &'static str,
    others: &'static [&'static str],
) -> MonthName {
    MonthName { nominative, genitive, others }
}

/// Returns the twelve months of a language, January first.
///
/// Arabic has two series: the one used from Egypt to the Gulf is the nominative, the Levantine one
/// stands among the others. Persian names are those of the Gregorian months.
#[must_use]
pub fn month_names(language: Language) -> &'static [MonthName; 12] {
    match language {
        Language::English => &ENGLISH,
        Language::Arabic => &ARABIC,
        Language::Russian => &RUSSIAN,
        Language::Turkish => &TURKISH,
        Language::Persian => &PERSIAN,
    }
}

const ENGLISH: [MonthName; 12] = [
    plain("January", &["Jan"]),
    plain("February", &["Feb"]),
    plain("March", &["Mar"]),
    plain("April", &["Apr"]),
    plain("May", &[]),
    plain("June", &["Jun"]),
    plain("July", &["Jul"]),
    plain("August", &["Aug"]),
    plain("September", &["Sep", "Sept"]),
    plain("October", &["Oct"]),
    plain("November", &["Nov"]),
    plain("December", &["Dec"]),
];

const ARABIC: [MonthName; 12] = [
    plain("يناير", &["كانون الثاني", "جانفي"]),
    plain("فبراير", &["شباط", "فيفري"]),
    plain("مارس", &["آذار"]),
    plain("أبريل", &["نيسان", "إبريل", "أفريل"]),
    plain("مايو", &["أيار", "ماي"]),
    plain("يونيو", &["حزيران", "جوان"]),
    plain("يوليو", &["تموز", "جويلية"]),
    plain("أغسطس", &["آب", "أوت"]),
    plain("سبتمبر", &["أيلول"]),
    plain("أكتوبر", &["تشرين الأول"]),
    plain("نوفمبر", &["تشرين الثاني"]),
    plain("ديسمبر", &["كانون الأول"]),
];

const RUSSIAN: [MonthName; 12] = [
    declined("январь", "января", &["январе", "январём", "январю"]),
    declined("февраль", "февраля", &["феврале", "февралём", "февралю"]),
    declined("март", "марта", &["марте", "мартом", "марту"]),
    declined("апрель", "апреля", &["апреле", "апрелем", "апрелю"]),
    declined("май", "мая", &["мае", "маем", "маю"]),
    declined("июнь", "июня", &["июне", "июнем", "июню"]),
    declined("июль", "июля", &["июле", "июлем", "июлю"]),
    declined("август", "августа", &["августе", "августом", "августу"]),
    declined("сентябрь", "сентября", &["сентябре", "сентябрём", "сентябрю"]),
    declined("октябрь", "октября", &["октябре", "октябрём", "октябрю"]),
    declined("ноябрь", "ноября", &["ноябре", "ноябрём", "ноябрю"]),
    declined("декабрь", "декабря", &["декабре", "декабрём", "декабрю"]),
];

const TURKISH: [MonthName; 12] = [
    plain("Ocak", &[]),
    plain("Şubat", &[]),
    plain("Mart", &[]),
    plain("Nisan", &[]),
    plain("Mayıs", &[]),
    plain("Haziran", &[]),
    plain("Temmuz", &[]),
    plain("Ağustos", &[]),
    plain("Eylül", &[]),
    plain("Ekim", &[]),
    plain("Kasım", &[]),
    plain("Aralık", &[]),
];

const PERSIAN: [MonthName; 12] = [
    plain("ژانویه", &[]),
    plain("فوریه", &[]),
    plain("مارس", &[]),
    plain("آوریل", &[]),
    plain("مه", &["می"]),
    plain("ژوئن", &[]),
    plain("ژوئیه", &["جولای"]),
    plain("اوت", &["آگوست"]),
    plain("سپتامبر", &[]),
    plain("اکتبر", &[]),
    plain("نوامبر", &[]),
    plain("دسامبر", &[]),
];
