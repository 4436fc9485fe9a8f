//! What a date can mean, as days, and three-valued relations between such spans.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::Truth;

/// Days from 0001-01-01 (day 1 of the common era) to 1970-01-01.
const EPOCH_FROM_CE: i32 = 719_163;

/// The days that an EDTF value can mean: a range for its start and one for its end.
///
/// Days count from 1970-01-01. `2018-02` is something within February 2018, so its start and its
/// end each range over the whole month; `2024-01-24/2024-01-25` starts and ends on known days;
/// `2018-02/2018-05-03` starts on some day of February and ends on 3 May. Whatever the value, the
/// start is not after the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First day on which it can start.
    pub earliest_start: i32,
    /// Last day on which it can end.
    pub latest_end: i32,
    /// Last day on which it can start.
    pub latest_start: i32,
    /// First day on which it can end.
    pub earliest_end: i32,
}

impl Span {
    /// Stands for a start without bound or not known.
    pub const PAST: i32 = i32::MIN;

    /// Stands for an end without bound or not known.
    pub const FUTURE: i32 = i32::MAX;

    /// Returns the span of one known day.
    #[must_use]
    pub fn day(day: i32) -> Self {
        Self::period(day, day)
    }

    /// Returns the span of a period whose first and last day are known.
    #[must_use]
    pub fn period(first: i32, last: i32) -> Self {
        Self { earliest_start: first, latest_start: first, earliest_end: last, latest_end: last }
    }

    /// Returns the span of something that lies anywhere between two days, ends included.
    #[must_use]
    pub fn within_days(first: i32, last: i32) -> Self {
        Self { earliest_start: first, latest_start: last, earliest_end: first, latest_end: last }
    }

    /// Returns the span of a calendar year.
    #[must_use]
    pub fn year(year: i32) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        let last = NaiveDate::from_ymd_opt(year, 12, 31)?;
        Some(Self::period(day_of(first), day_of(last)))
    }

    /// Returns the window that the span covers, as a period with known ends.
    ///
    /// `2024-41` as a date is something within half a year; as a window it is the half-year.
    #[must_use]
    pub fn window(self) -> Self {
        Self::period(self.earliest_start, self.latest_end)
    }

    /// Returns the first day that it can touch, or `None` when there is none or it is not known.
    #[must_use]
    pub fn first_day(self) -> Option<NaiveDate> {
        date_of(self.earliest_start)
    }

    /// Returns the last day that it can touch, or `None` when there is none or it is not known.
    #[must_use]
    pub fn last_day(self) -> Option<NaiveDate> {
        date_of(self.latest_end)
    }

    /// Returns `true` if both its start and its end are known days.
    #[must_use]
    pub fn is_exact(self) -> bool {
        let starts = self.earliest_start == self.latest_start && self.earliest_start != Self::PAST;
        starts && self.earliest_end == self.latest_end && self.latest_end != Self::FUTURE
    }

    /// Returns the first and the last year in which it can start; `None` when one is open or not known.
    #[must_use]
    pub fn start_years(self) -> Option<(i32, i32)> {
        let year = |day| date_of(day).map(|date| date.year());
        year(self.earliest_start).zip(year(self.latest_start))
    }

    /// Returns the fewest and the most days from its start to its end, both counted; `None` when a
    /// bound is open or not known.
    #[must_use]
    pub fn length(self) -> Option<RangeInclusive<u32>> {
        if self.earliest_start == Self::PAST || self.latest_end == Self::FUTURE {
            return None;
        }
        let days =
            |from: i32, to: i32| u32::try_from(i64::from(to) - i64::from(from) + 1).unwrap_or(0);
        let least = days(self.latest_start, self.earliest_end).max(1);
        Some(least..=days(self.earliest_start, self.latest_end))
    }

    /// Tells whether it ends before the other starts.
    #[must_use]
    pub fn before(self, other: Self) -> Truth {
        Truth::of(self.latest_end < other.earliest_start, self.earliest_end < other.latest_start)
    }

    /// Tells whether it starts after the other ends.
    #[must_use]
    pub fn after(self, other: Self) -> Truth {
        other.before(self)
    }

    /// Tells whether it starts on or after the start of the other.
    #[must_use]
    pub fn starts_on_or_after(self, other: Self) -> Truth {
        Truth::of(
            self.earliest_start >= other.latest_start,
            self.latest_start >= other.earliest_start,
        )
    }

    /// Tells whether it ends on or before the end of the other.
    #[must_use]
    pub fn ends_on_or_before(self, other: Self) -> Truth {
        Truth::of(self.latest_end <= other.earliest_end, self.earliest_end <= other.latest_end)
    }

    /// Tells whether it starts and ends inside the other.
    #[must_use]
    pub fn within(self, other: Self) -> Truth {
        let first = self.earliest_start.max(other.earliest_start);
        let last = self.latest_end.min(other.latest_end);
        let some = first <= self.latest_start && last >= self.earliest_end && first <= last;
        let all =
            self.earliest_start >= other.latest_start && self.latest_end <= other.earliest_end;
        Truth::of(all, some)
    }

    /// Tells whether the other starts and ends inside it.
    #[must_use]
    pub fn contains(self, other: Self) -> Truth {
        other.within(self)
    }

    /// Tells whether the two share a day.
    #[must_use]
    pub fn overlaps(self, other: Self) -> Truth {
        let all =
            self.latest_start <= other.earliest_end && other.latest_start <= self.earliest_end;
        let some =
            self.earliest_start <= other.latest_end && other.earliest_start <= self.latest_end;
        Truth::of(all, some)
    }
}

/// Returns the day number of a date, counted from 1970-01-01.
pub(super) fn day_of(date: NaiveDate) -> i32 {
    date.num_days_from_ce() - EPOCH_FROM_CE
}

/// Returns the date of a day number, or `None` for [`Span::PAST`] and [`Span::FUTURE`].
pub(crate) fn date_of(day: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(day.checked_add(EPOCH_FROM_CE)?)
}

/// Returns a day number as `YYYY-MM-DD`, or `None` when it stands for no day.
#[must_use]
pub fn format_day(day: i32) -> Option<String> {
    let date = date_of(day)?;
    let Ok(year @ 0..=9999) = u32::try_from(date.year()) else {
        return Some(date.format("%Y-%m-%d").to_string());
    };
    // Tables have millions of these; chrono's reading of the format takes longer than all else.
    let mut text = *b"0000-00-00";
    for (mut number, places) in [(year, 0..4), (date.month(), 5..7), (date.day(), 8..10)] {
        for digit in text[places].iter_mut().rev() {
            *digit += u8::try_from(number % 10).unwrap_or_default();
            number /= 10;
        }
    }
    String::from_utf8(text.to_vec()).ok()
}

/// Returns the day number of `YYYY-MM-DD`, or `None` when it is not such a date.
#[must_use]
pub fn parse_day(bytes: &[u8]) -> Option<i32> {
    let [a, b, c, d, b'-', e, f, b'-', g, h] = *bytes else { return None };
    let mut digits = [a, b, c, d, e, f, g, h];
    for digit in &mut digits {
        *digit = digit.wrapping_sub(b'0');
        if *digit > 9 {
            return None;
        }
    }
    let [a, b, c, d, e, f, g, h] = digits.map(i32::from);
    days_from_civil(a * 1000 + b * 100 + c * 10 + d, e * 10 + f, g * 10 + h)
}

/// Counts days from 1970-01-01 in the proleptic Gregorian calendar.
///
/// Years are taken to start in March, so that the leap day is the last of its year.
fn days_from_civil(year: i32, month: i32, day: i32) -> Option<i32> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + i32::from(leap),
        _ => return None,
    };
    if day < 1 || day > length {
        return None;
    }
    let march_year = year - i32::from(month <= 2);
    let era = march_year.div_euclid(400);
    let year_of_era = march_year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_fast_reader_agrees_with_chrono_on_every_day_of_three_centuries() {
        let mut date = NaiveDate::from_ymd_opt(1850, 1, 1).unwrap();
        while date.year() < 2150 {
            let text = date.format("%Y-%m-%d").to_string();
            assert_eq!(parse_day(text.as_bytes()), Some(day_of(date)), "{text}");
            assert_eq!(format_day(day_of(date)), Some(text));
            date = date.succ_opt().unwrap();
        }
    }

    #[test]
    fn days_that_are_not_in_the_calendar_are_refused() {
        for text in
            ["2017-02-29", "2017-13-01", "2017-00-10", "2017-04-31", "2017-1-01", "2o17-01-01"]
        {
            assert_eq!(parse_day(text.as_bytes()), None, "{text}");
        }
    }

    /// Every way to read a span: all starts and ends that it allows.
    fn readings(span: Span) -> Vec<(i32, i32)> {
        let starts = span.earliest_start..=span.latest_start;
        starts
            .flat_map(|start| (span.earliest_end..=span.latest_end).map(move |end| (start, end)))
            .filter(|(start, end)| start <= end)
            .collect()
    }

    fn by_brute_force(a: Span, b: Span, holds: impl Fn((i32, i32), (i32, i32)) -> bool) -> Truth {
        let mut results = Vec::new();
        for left in readings(a) {
            for right in readings(b) {
                results.push(holds(left, right));
            }
        }
        Truth::of(results.iter().all(|&holds| holds), results.iter().any(|&holds| holds))
    }

    fn span() -> impl Strategy<Value = Span> {
        prop_oneof![
            (0..8_i32, 0..4_i32).prop_map(|(first, more)| Span::within_days(first, first + more)),
            (0..8_i32, 0..4_i32).prop_map(|(first, more)| Span::period(first, first + more)),
            (0..6_i32, 0..3_i32, 0..3_i32, 0..3_i32).prop_map(|(a, b, c, d)| Span {
                earliest_start: a,
                latest_start: a + b,
                earliest_end: a + b + c,
                latest_end: a + b + c + d,
            }),
        ]
    }

    proptest! {
        #[test]
        fn relations_agree_with_every_reading(a in span(), b in span()) {
            prop_assert_eq!(a.before(b), by_brute_force(a, b, |l, r| l.1 < r.0));
            prop_assert_eq!(a.after(b), by_brute_force(a, b, |l, r| l.0 > r.1));
            prop_assert_eq!(a.overlaps(b), by_brute_force(a, b, |l, r| l.0 <= r.1 && r.0 <= l.1));
            prop_assert_eq!(a.within(b), by_brute_force(a, b, |l, r| l.0 >= r.0 && l.1 <= r.1));
            prop_assert_eq!(a.starts_on_or_after(b), by_brute_force(a, b, |l, r| l.0 >= r.0));
            prop_assert_eq!(a.ends_on_or_before(b), by_brute_force(a, b, |l, r| l.1 <= r.1));
        }

        #[test]
        fn a_length_is_that_of_the_shortest_and_of_the_longest_reading(span in span()) {
            let lengths = || readings(span).into_iter().map(|(first, last)| last - first + 1);
            let (least, most) = (lengths().min().unwrap(), lengths().max().unwrap());
            let found = span.length().map(RangeInclusive::into_inner);
            prop_assert_eq!(found, Some((least.cast_unsigned(), most.cast_unsigned())));
        }
    }
}
