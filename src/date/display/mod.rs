//! Dates for readers, in five languages.
//!
//! Words say everything that a date says: each component, each mark, and whether an end is open or not
//! known. A date for which there are no such words is shown as written. So two dates of different
//! meaning never read alike.

mod words;

use chrono::{Datelike, NaiveDate};
use edtf_core as core;

use self::words::{Words, words};
use super::{Edtf, Language, month_names};

/// The case in which a date stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    Nominative,
    /// Behind a preposition.
    Oblique,
}

/// Returns a date in words, as exact as it is written.
///
/// Digits are Western except in Persian, which writes its own. What has no words that say all of it
/// (masked digits, a mark on one part of a date, years beyond four digits, a time with a shift from
/// UTC) is returned as written.
///
/// # Examples
///
/// ```
/// use diplograph::date::{Language, display};
///
/// assert_eq!(display(&"2024-01-24/2024-01-25".parse()?, Language::English), "24–25 January 2024");
/// assert_eq!(display(&"2024-41".parse()?, Language::English), "second half of 2024");
/// assert_eq!(display(&"2018-02".parse()?, Language::Russian), "февраль 2018");
/// assert_eq!(display(&"201X-02".parse()?, Language::Persian), "201X-02");
/// # Ok::<(), diplograph::date::EdtfError>(())
/// ```
#[must_use]
pub fn display(date: &Edtf, language: Language) -> String {
    match in_words(date.parsed(), language) {
        Some(text) => figures(&text, language),
        None => date.as_str().to_owned(),
    }
}

fn in_words(value: &core::Edtf, language: Language) -> Option<String> {
    match value {
        core::Edtf::Date(date) => one(date, language),
        core::Edtf::DateTime(moment) => moment_in_words(moment, language),
        core::Edtf::Interval(interval) => between(interval, language),
        core::Edtf::Set(set) => set_in_words(set, language),
    }
}

fn moment_in_words(moment: &core::DateTime, language: Language) -> Option<String> {
    let core::Time { hour, minute, second, shift } = moment.time;
    let zone = match shift {
        None => "",
        Some(core::TimeShift::Utc) => " UTC",
        Some(core::TimeShift::Offset { .. }) => return None,
    };
    let (day, comma) = (one(&moment.date, language)?, comma(language));
    Some(format!("{day}{comma}{hour:02}:{minute:02}:{second:02}{zone}"))
}

fn set_in_words(set: &core::Set, language: Language) -> Option<String> {
    let members: Option<Vec<String>> = set
        .elements
        .iter()
        .map(|element| match element {
            core::SetElement::Date(date) => one(date, language),
            core::SetElement::Range(first, last) => from_to(first, last, language),
            core::SetElement::OnOrBefore(_) | core::SetElement::OnOrAfter(_) => None,
        })
        .collect();
    let phrase = match set.kind {
        core::SetKind::OneMember => words(language).one_of,
        core::SetKind::AllMembers => words(language).all_of,
    };
    Some(phrase.replace("{}", &members?.join(comma(language))))
}

fn between(interval: &core::Interval, language: Language) -> Option<String> {
    use core::IntervalEndpoint::{Date, OnOrAfter, OnOrBefore, Open, Unknown};
    let Words { since, until, end_unknown, start_unknown, .. } = words(language);
    let (phrase, date) = match (&interval.start, &interval.end) {
        (Date(start), Date(end)) => return from_to(start, end, language),
        (Date(start), Open) => (since, start),
        (Date(start), Unknown) => (end_unknown, start),
        (Open, Date(end)) => (until, end),
        (Unknown, Date(end)) => (start_unknown, end),
        (OnOrBefore(_) | OnOrAfter(_), _)
        | (_, OnOrBefore(_) | OnOrAfter(_))
        | (Open | Unknown, Open | Unknown) => return None,
    };
    Some(phrase.replace("{}", &in_case(date, language, Case::Oblique)?))
}

fn from_to(start: &core::Date, end: &core::Date, language: Language) -> Option<String> {
    if let (Some(first), Some(last)) = (unmarked_day(start), unmarked_day(end)) {
        return Some(days(first, last, language));
    }
    Some(format!("{} – {}", one(start, language)?, one(end, language)?))
}

fn one(date: &core::Date, language: Language) -> Option<String> {
    in_case(date, language, Case::Nominative)
}

fn in_case(date: &core::Date, language: Language, case: Case) -> Option<String> {
    let words = words(language);
    let mark = common_mark(date)?;
    let text = without_marks(date, language, case)?;
    let text = if mark.approximate { words.about.replace("{}", &text) } else { text };
    Some(if mark.uncertain { words.uncertain.replace("{}", &text) } else { text })
}

/// Returns the mark of a date, or `None` when its components have different ones.
fn common_mark(date: &core::Date) -> Option<core::Qualifier> {
    let mark = date.year.qualifier;
    let is_common = [date.month, date.day].into_iter().flatten().all(|it| it.qualifier == mark);
    is_common.then_some(mark)
}

fn without_marks(date: &core::Date, language: Language, case: Case) -> Option<String> {
    let words = words(language);
    let periods = match (case, &words.after_preposition) {
        (Case::Oblique, Some(periods)) => periods,
        _ => &words.periods,
    };
    let year = year_of(date)?;
    let of_year = |text: &str| text.replace("{}", &format!("{year:04}"));
    let pick = |list: &[&str], first: u8, value: u8| {
        list.get(usize::from(value - first)).map(|text| of_year(text))
    };
    let has_unknown_day = date.day.is_none_or(is_masked);
    let Some(field) = date.month else { return Some(of_year(periods.year)) };
    match field.value() {
        None => (is_masked(field) && has_unknown_day).then(|| of_year(periods.unknown)),
        Some(value @ 1..=12) => match day_of(date) {
            Some(day) => Some(days(day, day, language)),
            None if has_unknown_day => {
                Some(format!("{} {}", month(value, language, case)?, of_year(periods.year)))
            }
            None => None,
        },
        Some(value @ 21..=24) => pick(&periods.seasons, 21, value),
        Some(value @ 33..=36) => pick(&periods.quarters, 33, value),
        Some(value @ 37..=39) => pick(&periods.thirds, 37, value),
        Some(value @ 40..=41) => pick(&periods.halves, 40, value),
        Some(_) => None,
    }
}

/// Returns the year of four written digits.
fn year_of(date: &core::Date) -> Option<i32> {
    if date.year.significant_digits.is_some() {
        return None;
    }
    i32::try_from(date.year.value()?).ok().filter(|year| (0..=9999).contains(year))
}

fn is_masked(field: core::DateField) -> bool {
    field.digits == [None, None]
}

fn day_of(date: &core::Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year_of(date)?, date.month?.value()?.into(), date.day?.value()?.into())
}

fn unmarked_day(date: &core::Date) -> Option<NaiveDate> {
    day_of(date).filter(|_| !date.is_approximate() && !date.is_uncertain())
}

fn comma(language: Language) -> &'static str {
    if language.is_rtl() { "، " } else { ", " }
}

fn month(month: u8, language: Language, case: Case) -> Option<&'static str> {
    let name = month_names(language).get(usize::from(month) - 1)?;
    Some(match case {
        Case::Nominative => name.nominative,
        Case::Oblique => name.genitive,
    })
}

/// Returns days and the months that they lie in, naming month and year once where they agree.
fn days(first: NaiveDate, last: NaiveDate, language: Language) -> String {
    let month = |day: NaiveDate| month_names(language)[day.month0() as usize].genitive;
    if first == last {
        return format!("{} {} {:04}", first.day(), month(first), first.year());
    }
    if (first.year(), first.month()) == (last.year(), last.month()) {
        return format!("{}–{} {} {:04}", first.day(), last.day(), month(last), last.year());
    }
    if first.year() == last.year() {
        return format!(
            "{} {} – {} {} {:04}",
            first.day(),
            month(first),
            last.day(),
            month(last),
            last.year()
        );
    }
    format!("{} – {}", days(first, first, language), days(last, last, language))
}

/// Returns a figure in the digits of a language: Persian has its own, the others write Western ones.
///
/// # Examples
///
/// ```
/// use diplograph::date::{Language, figures};
///
/// assert_eq!(figures("3–7", Language::Persian), "۳–۷");
/// assert_eq!(figures("3–7", Language::Arabic), "3–7");
/// ```
#[must_use]
pub fn figures(text: &str, language: Language) -> String {
    if language == Language::Persian { persian_digits(text) } else { text.to_owned() }
}

fn persian_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c.to_digit(10) {
            Some(digit) => char::from_u32('۰' as u32 + digit).unwrap_or(c),
            None => c,
        })
        .collect()
}

#[cfg(test)]
mod tests;
