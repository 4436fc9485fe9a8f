//! From text to spans: a fast path for plain days, `edtf-core` for everything else.

use edtf_core as core;

use super::span::{Span, parse_day};
use super::suggest;

/// Why a text is not an EDTF date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not an EDTF date: {reason}")]
pub struct EdtfError {
    /// The text as written.
    pub text: String,
    /// What is wrong with it.
    pub reason: String,
    /// Where, in bytes from the start of the text.
    pub offset: usize,
}

impl EdtfError {
    /// Returns the EDTF values that the text can stand for, the likeliest first; none when it can't be
    /// read whole. `05/01/2019` has two.
    ///
    /// # Examples
    ///
    /// ```
    /// use diplograph::date::Edtf;
    ///
    /// let error = "5 March 2019".parse::<Edtf>().unwrap_err();
    /// assert_eq!(error.readings(), ["2019-03-05"]);
    /// ```
    #[must_use]
    pub fn readings(&self) -> Vec<String> {
        suggest::readings(&self.text)
    }
}

/// Returns the days that an EDTF text can mean.
///
/// Single days and intervals of two single days are read without allocation.
///
/// # Errors
///
/// [`EdtfError`] when the bytes are not an EDTF value, or an interval runs backwards.
pub fn parse_span(bytes: &[u8]) -> Result<Span, EdtfError> {
    match bytes.len() {
        10 => {
            if let Some(day) = parse_day(bytes) {
                return Ok(Span::day(day));
            }
        }
        21 if bytes[10] == b'/' => {
            if let (Some(first), Some(last)) = (parse_day(&bytes[..10]), parse_day(&bytes[11..]))
                && first <= last
            {
                return Ok(Span::period(first, last));
            }
        }
        _ => {}
    }
    parse(&String::from_utf8_lossy(bytes)).map(|parsed| span_of(&parsed))
}

/// Parses a text; `edtf-core` refuses intervals that run backwards.
pub(super) fn parse(text: &str) -> Result<core::Edtf, EdtfError> {
    core::Edtf::parse(text).map_err(|problem| EdtfError {
        text: text.to_owned(),
        reason: problem.message.to_owned(),
        offset: problem.offset,
    })
}

/// Returns the days that a parsed value can mean.
pub(super) fn span_of(parsed: &core::Edtf) -> Span {
    match parsed {
        core::Edtf::Interval(interval) => {
            let (earliest_start, latest_start) = endpoint_days(&interval.start, Side::Start);
            let (earliest_end, latest_end) = endpoint_days(&interval.end, Side::End);
            // Imprecise ends may overlap; the start is still not after the end.
            Span {
                earliest_start,
                latest_start: latest_start.min(latest_end),
                earliest_end: earliest_end.max(earliest_start),
                latest_end,
            }
        }
        core::Edtf::Set(set) if set.kind == core::SetKind::AllMembers => {
            let (first, last) = bounds_of(parsed);
            Span::period(first, last)
        }
        core::Edtf::Date(_) | core::Edtf::DateTime(_) | core::Edtf::Set(_) => {
            let (first, last) = bounds_of(parsed);
            Span::within_days(first, last)
        }
    }
}

#[derive(Clone, Copy)]
enum Side {
    Start,
    End,
}

/// Returns the first and last day on which an end of an interval can lie.
///
/// An open end (`..`) lies beyond every day. An unknown end (empty) can lie anywhere.
fn endpoint_days(endpoint: &core::IntervalEndpoint, side: Side) -> (i32, i32) {
    match (endpoint, side) {
        (core::IntervalEndpoint::Date(date), _) => bounds_of(&core::Edtf::Date(*date)),
        (core::IntervalEndpoint::Open, Side::Start) => (Span::PAST, Span::PAST),
        (core::IntervalEndpoint::Open, Side::End) => (Span::FUTURE, Span::FUTURE),
        (core::IntervalEndpoint::Unknown, _) => (Span::PAST, Span::FUTURE),
        (core::IntervalEndpoint::OnOrBefore(date), _) => {
            (Span::PAST, bounds_of(&core::Edtf::Date(*date)).1)
        }
        (core::IntervalEndpoint::OnOrAfter(date), _) => {
            (bounds_of(&core::Edtf::Date(*date)).0, Span::FUTURE)
        }
    }
}

fn bounds_of(parsed: &core::Edtf) -> (i32, i32) {
    let bounds = parsed.bounds();
    (
        bound_day(bounds.earliest).unwrap_or(Span::PAST),
        bound_day(bounds.latest).unwrap_or(Span::FUTURE),
    )
}

/// Returns a bound as a day; years beyond chrono's calendar count as unbounded.
fn bound_day(bound: core::Bound) -> Option<i32> {
    let core::Bound::Date(date) = bound else { return None };
    let year = i32::try_from(date.year).ok()?;
    chrono::NaiveDate::from_ymd_opt(year, date.month.into(), date.day.into())
        .map(super::span::day_of)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::format_day;
    use super::*;

    fn days(text: &str) -> [String; 4] {
        let span = parse_span(text.as_bytes()).unwrap();
        [span.earliest_start, span.latest_start, span.earliest_end, span.latest_end].map(|day| {
            match day {
                Span::PAST => "past".to_owned(),
                Span::FUTURE => "future".to_owned(),
                day => format_day(day).unwrap(),
            }
        })
    }

    #[test]
    fn a_value_means_as_many_days_as_it_leaves_open() {
        let cases: [(&str, [&str; 4]); 12] = [
            ("2024-01-24", ["2024-01-24"; 4]),
            ("2024-01-24/2024-01-25", ["2024-01-24", "2024-01-24", "2024-01-25", "2024-01-25"]),
            ("2024-41", ["2024-07-01", "2024-12-31", "2024-07-01", "2024-12-31"]),
            ("2022-40", ["2022-01-01", "2022-06-30", "2022-01-01", "2022-06-30"]),
            ("2024-35", ["2024-07-01", "2024-09-30", "2024-07-01", "2024-09-30"]),
            ("2018-02-XX", ["2018-02-01", "2018-02-28", "2018-02-01", "2018-02-28"]),
            ("2018-02/2018-05-03", ["2018-02-01", "2018-02-28", "2018-05-03", "2018-05-03"]),
            ("2024-07/..", ["2024-07-01", "2024-07-31", "future", "future"]),
            ("2016-06-19/", ["2016-06-19", "2016-06-19", "2016-06-19", "future"]),
            ("../2024-12-08", ["past", "past", "2024-12-08", "2024-12-08"]),
            ("[2017-02-15,2017-02-16]", ["2017-02-15", "2017-02-16", "2017-02-15", "2017-02-16"]),
            ("{2017-02-15,2017-02-16}", ["2017-02-15", "2017-02-15", "2017-02-16", "2017-02-16"]),
        ];
        for (text, expected) in cases {
            assert_eq!(days(text), expected, "{text}");
        }
    }

    #[test]
    fn a_day_that_is_not_in_the_calendar_is_refused_with_the_nearest_that_is() {
        let error = parse_span(b"2017-02-29").unwrap_err();
        assert_eq!(error.readings(), ["2017-02-28"]);
        assert!(error.to_string().starts_with("`2017-02-29` is not an EDTF date: "), "{error}");
    }

    #[test]
    fn an_interval_that_runs_backwards_is_refused_and_turned_round() {
        let error = parse_span(b"2024-01-25/2024-01-24").unwrap_err();
        assert_eq!(error.reason, "interval end precedes interval start");
        assert_eq!(error.readings(), ["2024-01-24/2024-01-25"]);
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_panic_and_starts_are_not_after_ends(text in "\\PC{0,24}") {
            if let Ok(span) = parse_span(text.as_bytes()) {
                prop_assert!(span.earliest_start <= span.latest_end);
            }
        }

        #[test]
        fn the_fast_path_agrees_with_the_slow_one(
            first in 0..80_000_i32, more in 0..400_i32,
        ) {
            let (a, b) = (format_day(first).unwrap(), format_day(first + more).unwrap());
            for text in [a.clone(), format!("{a}/{b}")] {
                let slow = span_of(&core::Edtf::parse(&text).unwrap());
                prop_assert_eq!(parse_span(text.as_bytes()).unwrap(), slow);
            }
        }
    }
}
