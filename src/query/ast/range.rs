//! Ranges of numbers and relations to dates.

use crate::date::{Edtf, Span, Truth};

/// A range of numbers, ends included; an empty end is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Numbers {
    /// Lowest number.
    pub from: Option<u32>,
    /// Highest number.
    pub to: Option<u32>,
}

impl Numbers {
    /// Returns the range of one number.
    #[must_use]
    pub fn only(number: u32) -> Self {
        Self { from: Some(number), to: Some(number) }
    }

    /// Tells whether a number lies in the range.
    #[must_use]
    pub fn contains(self, number: u32) -> bool {
        self.from.is_none_or(|from| number >= from) && self.to.is_none_or(|to| number <= to)
    }
}

/// A relation to a date. The date stands for its whole window: `2017` is all of that year.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DateTest {
    /// The relation.
    pub relation: DateRelation,
    /// The date.
    pub date: Edtf,
}

/// How a dated thing lies to a window of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateRelation {
    /// It shares a day with the window.
    In,
    /// It starts on or after the window's first day.
    Since,
    /// It ends on or before the window's last day.
    Until,
    /// It ends before the window's first day.
    Before,
    /// It starts after the window's last day.
    After,
}

impl DateRelation {
    /// Every relation.
    pub const ALL: [Self; 5] = [Self::In, Self::Since, Self::Until, Self::Before, Self::After];

    /// Returns the word of the canonical text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Since => "since",
            Self::Until => "until",
            Self::Before => "before",
            Self::After => "after",
        }
    }

    /// Tells whether a span has the relation to a window.
    #[must_use]
    pub fn holds(self, span: Span, window: Span) -> Truth {
        match self {
            Self::In => span.overlaps(window),
            Self::Since => span.starts_on_or_after(window),
            Self::Until => span.ends_on_or_before(window),
            Self::Before => span.before(window),
            Self::After => span.after(window),
        }
    }
}

impl DateTest {
    /// Tells whether a span passes; a thing without a date does not.
    #[must_use]
    pub fn holds(&self, span: Option<Span>) -> Truth {
        span.map_or(Truth::No, |span| self.relation.holds(span, self.date.span().window()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn truth(relation: DateRelation, date: &str, of: &str) -> Truth {
        let test = DateTest { relation, date: date.parse().unwrap() };
        test.holds(Some(of.parse::<Edtf>().unwrap().span()))
    }

    #[test]
    fn a_year_asked_for_is_all_of_that_year() {
        assert_eq!(truth(DateRelation::In, "2017", "2017-01-23/2017-01-24"), Truth::Definitely);
        assert_eq!(truth(DateRelation::Since, "2017", "2017-01-01"), Truth::Definitely);
        assert_eq!(truth(DateRelation::After, "2017", "2017-12-31"), Truth::No);
        assert_eq!(truth(DateRelation::Until, "2017", "2017-12-31"), Truth::Definitely);
    }

    #[test]
    fn an_imprecise_date_across_the_limit_passes_possibly() {
        assert_eq!(truth(DateRelation::Before, "2018-02-10", "2018-02"), Truth::Possibly);
        assert_eq!(truth(DateRelation::In, "2018", "2018-02"), Truth::Definitely);
    }

    #[test]
    fn a_range_includes_its_ends() {
        let range = Numbers { from: Some(3), to: Some(5) };
        assert_eq!((2..=6).filter(|&n| range.contains(n)).collect::<Vec<_>>(), [3, 4, 5]);
        assert!(Numbers { from: None, to: Some(5) }.contains(0));
    }
}
