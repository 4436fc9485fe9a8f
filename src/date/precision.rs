//! How exact a date is.

/// The unit that a date is known to.
///
/// [`Edtf::precision_word`](super::Edtf::precision_word) adds how certain it is.
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
    /// An interval with an open end: `2024-07/..`.
    OpenInterval,
    /// An interval of which one end is not known: `2016-06-19/`.
    HalfKnownInterval,
    /// One or all of several dates: `[2017-02-15,2017-02-16]`.
    Set,
}

impl Precision {
    /// Returns the word for the unit.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.words()[0]
    }

    /// Returns the word for the unit with its marks.
    pub(super) fn marked(self, is_uncertain: bool, is_approximate: bool) -> &'static str {
        self.words()[usize::from(is_uncertain) + 2 * usize::from(is_approximate)]
    }

    /// Returns the word plain, uncertain, approximate, and both.
    fn words(self) -> [&'static str; 4] {
        macro_rules! marked {
            ($unit:literal) => {
                [
                    $unit,
                    concat!($unit, "_uncertain"),
                    concat!($unit, "_approximate"),
                    concat!($unit, "_uncertain_approximate"),
                ]
            };
        }
        match self {
            Self::Day => marked!("day"),
            Self::Days => marked!("days"),
            Self::Month => marked!("month"),
            Self::Quarter => marked!("quarter"),
            Self::Season => marked!("season"),
            Self::FourMonths => marked!("four_months"),
            Self::HalfYear => marked!("half_year"),
            Self::Year => marked!("year"),
            Self::Years => marked!("years"),
            Self::Interval => marked!("interval"),
            Self::OpenInterval => marked!("open_interval"),
            Self::HalfKnownInterval => marked!("half_known_interval"),
            Self::Set => marked!("set"),
        }
    }
}
