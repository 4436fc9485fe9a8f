//! Dates of the Persian calendar in questions: `سال ۱۳۹۸`, `دی ۱۳۹۵`, `۱۴ اردیبهشت ۱۳۹۶`.

use crate::date::{Edtf, PERSIAN_MONTHS, from_persian};
use crate::text::fold;

/// Most words of such a date: day, month, `ماه`, `سال`, year.
pub(super) const MOST_WORDS: usize = 5;

/// Returns the date that folded words write, in the days of the Gregorian calendar.
///
/// A year of two digits (`سال ۹۸`) needs its word before it: alone it is a number.
pub(super) fn persian_date(folded: &[String]) -> Option<Edtf> {
    let (last, mut before) = folded.split_last()?;
    let number = |word: &str| {
        let digits = !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
        word.parse::<i32>().ok().filter(|_| digits)
    };
    let named = before.last().is_some_and(|word| *word == fold("سال"));
    if named {
        before = &before[..before.len() - 1];
    }
    let year = match number(last)? {
        year @ 1300..=1499 => year,
        year @ 90..=99 if named => 1300 + year,
        _ => return None,
    };
    let Some((month, mut before)) = before.split_last() else {
        return from_persian(year, None, None);
    };
    let word = fold("ماه");
    let mut month = month.as_str();
    if month == word {
        let (name, rest) = before.split_last()?;
        (month, before) = (name.as_str(), rest);
    }
    let name = month.strip_suffix(word.as_str()).unwrap_or(month);
    let position = PERSIAN_MONTHS.iter().position(|it| fold(it) == name)?;
    let month = u8::try_from(position + 1).ok()?;
    match before {
        [] => from_persian(year, Some(month), None),
        [day] => from_persian(year, Some(month), u8::try_from(number(day)?).ok()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_the_persian_calendar_are_read_in_the_ways_that_people_write_them() {
        for (text, expected) in [
            ("۱۳۹۸", Some("2019-03-21/2020-03-19")),
            ("سال ۹۸", Some("2019-03-21/2020-03-19")),
            ("دی ۱۳۹۵", Some("2016-12-21/2017-01-19")),
            ("دی‌ماه ۱۳۹۵", Some("2016-12-21/2017-01-19")),
            ("دی ماه سال ۱۳۹۵", Some("2016-12-21/2017-01-19")),
            ("۱۴ اردیبهشت ۱۳۹۶", Some("2017-05-04")),
            ("۹۸", None),
            ("دور ۱۴", None),
            ("۳۲ تیر ۱۳۹۶", None),
        ] {
            let words: Vec<String> = text.split(' ').map(fold).collect();
            let read = persian_date(&words);
            assert_eq!(read.as_ref().map(Edtf::as_str), expected, "{text}");
        }
    }
}
