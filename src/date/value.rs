//! An EDTF value as it was written.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use edtf_core as core;

use super::parse::{self, EdtfError};
use super::{Precision, Span};

/// A date as written in EDTF, with the days that it can mean.
///
/// Values order by their first day, then by their last, then by their text.
///
/// # Examples
///
/// ```
/// use diplograph::date::{Edtf, Precision};
///
/// let half: Edtf = "2024-41".parse()?;
/// assert_eq!(half.to_string(), "2024-41");
/// assert_eq!(half.first_day().map(|day| day.to_string()).as_deref(), Some("2024-07-01"));
/// assert_eq!(half.precision(), Precision::HalfYear);
/// # Ok::<(), diplograph::date::EdtfError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edtf {
    text: Box<str>,
    parsed: core::Edtf,
    span: Span,
}

impl Edtf {
    /// Returns the value as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the days that the value can mean.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// Returns the first day that it can touch, or `None` when there is none or it is not known.
    #[must_use]
    pub fn first_day(&self) -> Option<NaiveDate> {
        self.span.first_day()
    }

    /// Returns the last day that it can touch, or `None` when there is none or it is not known.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.span.last_day()
    }

    /// Tells whether a part is marked uncertain (`?` or `%`). The mark does not widen the span.
    #[must_use]
    pub fn is_uncertain(&self) -> bool {
        self.parsed.is_uncertain()
    }

    /// Tells whether a part is marked approximate (`~` or `%`). The mark does not widen the span.
    #[must_use]
    pub fn is_approximate(&self) -> bool {
        self.parsed.is_approximate()
    }

    /// Returns the word for the `precision` column: the unit, and behind it what marks say of any part.
    ///
    /// # Examples
    ///
    /// ```
    /// use diplograph::date::Edtf;
    ///
    /// assert_eq!("2024-01-24".parse::<Edtf>()?.precision_word(), "day");
    /// assert_eq!("2019-02-01/2019-02-10~".parse::<Edtf>()?.precision_word(), "days_approximate");
    /// assert_eq!("2016?".parse::<Edtf>()?.precision_word(), "year_uncertain");
    /// assert_eq!("2016-06-19/".parse::<Edtf>()?.precision_word(), "half_known_interval");
    /// # Ok::<(), diplograph::date::EdtfError>(())
    /// ```
    #[must_use]
    pub fn precision_word(&self) -> &'static str {
        self.precision().marked(self.is_uncertain(), self.is_approximate())
    }

    /// Tells whether the days of the span are those of the date and not the bounds of what is known.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        matches!(self.precision(), Precision::Day | Precision::Days)
            && !self.is_approximate()
            && !self.is_uncertain()
    }

    /// Returns the unit that the date is known to.
    #[must_use]
    pub fn precision(&self) -> Precision {
        match &self.parsed {
            core::Edtf::Date(date) => date_precision(date),
            core::Edtf::DateTime(_) => Precision::Day,
            core::Edtf::Interval(interval) => interval_precision(interval),
            core::Edtf::Set(_) => Precision::Set,
        }
    }

    /// Returns the parsed form.
    pub(super) fn parsed(&self) -> &core::Edtf {
        &self.parsed
    }
}

fn date_precision(date: &core::Date) -> Precision {
    let Some(month) = date.month else {
        return if date.year.has_unspecified() || date.year.significant_digits.is_some() {
            Precision::Years
        } else {
            Precision::Year
        };
    };
    if date.year.has_unspecified() {
        return Precision::Years;
    }
    match (month.value(), date.day) {
        (None, _) => Precision::Year,
        (Some(21..=32), _) => Precision::Season,
        (Some(33..=36), _) => Precision::Quarter,
        (Some(37..=39), _) => Precision::FourMonths,
        (Some(40..=41), _) => Precision::HalfYear,
        (Some(_), Some(day)) if !day.has_unspecified() => Precision::Day,
        (Some(_), _) => Precision::Month,
    }
}

fn interval_precision(interval: &core::Interval) -> Precision {
    let known_day = |end: &core::IntervalEndpoint| match end {
        core::IntervalEndpoint::Date(date) => date_precision(date) == Precision::Day,
        _ => false,
    };
    let plain = |end: &core::IntervalEndpoint| matches!(end, core::IntervalEndpoint::Date(_));
    let is_unknown = |end: &core::IntervalEndpoint| matches!(end, core::IntervalEndpoint::Unknown);
    if known_day(&interval.start) && known_day(&interval.end) {
        Precision::Days
    } else if plain(&interval.start) && plain(&interval.end) {
        Precision::Interval
    } else if is_unknown(&interval.start) || is_unknown(&interval.end) {
        Precision::HalfKnownInterval
    } else {
        Precision::OpenInterval
    }
}

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Self, EdtfError> {
        let parsed = parse::parse(text)?;
        let span = parse::span_of(&parsed);
        Ok(Self { text: text.into(), parsed, span })
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl PartialOrd for Edtf {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Edtf {
    fn cmp(&self, other: &Self) -> Ordering {
        self.span.cmp(&other.span).then_with(|| self.text.cmp(&other.text))
    }
}

impl std::hash::Hash for Edtf {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}
