//! How exact a date is.

/// The unit that a date is known to; the word goes into the `precision` column of a timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// One known day: `2024-01-24`.
    Day,
    /// From a known day to a known day: `2024-01-24/2024-01-25`.
    Days,
    /// Some day of a month: `2018-02`, `2018-02-XX`.
    Month,
    /// Some time in a quarter: `2024-35`.
    Quarter,
    /// Some time in a season: `2019-21`.
    Season,
    /// Some time in four months: `2024-37`.
    FourMonths,
    /// Some time in half a year: `2024-41`.
    HalfYear,
    /// Some time in a year: `2024`, `2024-XX`.
    Year,
    /// Some time in several years: `201X`, `20XX`.
    Years,
    /// An interval with an end that is not a known day: `2018-02/2018-05-03`.
    Interval,
    /// An interval with an open or unknown end: `2024-07/..`.
    OpenInterval,
    /// One or all of several dates: `[2017-02-15,2017-02-16]`.
    Set,
}

impl Precision {
    /// Returns the word for the `precision` column.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Days => "days",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Season => "season",
            Self::FourMonths => "four_months",
            Self::HalfYear => "half_year",
            Self::Year => "year",
            Self::Years => "years",
            Self::Interval => "interval",
            Self::OpenInterval => "open_interval",
            Self::Set => "set",
        }
    }
}
