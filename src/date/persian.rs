//! Dates of the Persian calendar (Solar Hijri) as the days that they are.

use chrono::NaiveDate;
use icu_calendar::Date;

use super::Edtf;

/// Months of the Persian calendar as Persian writes them, the first (from 21 March) first.
pub const PERSIAN_MONTHS: [&str; 12] = [
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
];

/// Returns a year, a month or a day of the Persian calendar as an interval of days, or a day.
///
/// Months and days count from 1. `None` for a day that the calendar does not have, or a day without
/// a month.
///
/// # Examples
///
/// ```
/// use diplograph::date::from_persian;
///
/// let written = |date: Option<diplograph::date::Edtf>| date.map(|it| it.as_str().to_owned());
/// assert_eq!(written(from_persian(1398, None, None)).as_deref(), Some("2019-03-21/2020-03-19"));
/// assert_eq!(written(from_persian(1395, Some(11), Some(4))).as_deref(), Some("2017-01-23"));
/// assert_eq!(from_persian(1398, Some(12), Some(30)), None);
/// ```
#[must_use]
pub fn from_persian(year: i32, month: Option<u8>, day: Option<u8>) -> Option<Edtf> {
    let (first, behind) = match (month, day) {
        (Some(month), Some(day)) => return day_of(year, month, day)?.to_string().parse().ok(),
        (Some(month @ 1..=11), None) => (day_of(year, month, 1)?, day_of(year, month + 1, 1)?),
        (Some(month), None) => (day_of(year, month, 1)?, day_of(year + 1, 1, 1)?),
        (None, None) => (day_of(year, 1, 1)?, day_of(year + 1, 1, 1)?),
        (None, Some(_)) => return None,
    };
    format!("{first}/{}", behind.pred_opt()?).parse().ok()
}

fn day_of(year: i32, month: u8, day: u8) -> Option<NaiveDate> {
    let date = Date::try_new_persian(year, month, day).ok()?;
    let days = i32::try_from(date.to_rata_die().to_i64_date()).ok()?;
    NaiveDate::from_num_days_from_ce_opt(days)
}

#[cfg(test)]
mod tests {
    use super::from_persian;

    /// Nowruz and the days of the rounds as Iranian calendars give them.
    #[test]
    fn days_of_the_persian_calendar_are_those_that_iran_writes() {
        let cases = [
            ((1395, None, None), Some("2016-03-20/2017-03-20")),
            ((1396, None, None), Some("2017-03-21/2018-03-20")),
            ((1399, None, None), Some("2020-03-20/2021-03-20")),
            ((1403, None, None), Some("2024-03-20/2025-03-20")),
            ((1395, Some(10), None), Some("2016-12-21/2017-01-19")),
            ((1395, Some(12), None), Some("2017-02-19/2017-03-20")),
            ((1396, Some(2), Some(14)), Some("2017-05-04")),
            ((1399, Some(12), Some(30)), Some("2021-03-20")),
            ((1398, Some(13), None), None),
            ((1398, None, Some(3)), None),
        ];
        for ((year, month, day), expected) in cases {
            let date = from_persian(year, month, day);
            assert_eq!(date.as_ref().map(|it| it.as_str()), expected, "{year} {month:?} {day:?}");
        }
    }
}
