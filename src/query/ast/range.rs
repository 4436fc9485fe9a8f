//! Ranges of numbers and relations to dates.

use chrono::Datelike;

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

/// Months of any year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Months(u16);

impl Months {
    /// Returns the set of months, each a number from 1 to 12; other numbers add nothing.
    #[must_use]
    pub fn of(months: impl IntoIterator<Item = u32>) -> Self {
        let valid = months.into_iter().filter(|month| (1..=12).contains(month));
        Self(valid.fold(0, |bits, month| bits | 1 << month))
    }

    /// Returns the months in the order of the year.
    pub fn iter(self) -> impl Iterator<Item = u32> {
        (1..=12).filter(move |month| self.0 & (1 << month) != 0)
    }

    /// Returns the months that are not in the set, in the order of the year.
    pub fn others(self) -> impl Iterator<Item = u32> {
        (1..=12).filter(move |month| self.0 & (1 << month) == 0)
    }

    /// Tells whether a span has a day in one of the months.
    ///
    /// It surely has one when a day that it surely covers lies in them, or when all days that it can
    /// cover do.
    #[must_use]
    pub fn holds(self, span: Span) -> Truth {
        let some = self.touched_between(span.earliest_start, span.latest_end);
        let sure = span.latest_start <= span.earliest_end
            && self.touched_between(span.latest_start, span.earliest_end);
        let others = Self::of(self.others());
        let only = !others.touched_between(span.earliest_start, span.latest_end);
        Truth::of(some && (sure || only), some)
    }

    /// Tells whether a day between two, ends included, lies in one of the months.
    fn touched_between(self, first: i32, last: i32) -> bool {
        let month =
            |day| Some(Span::day(day).first_day()?).map(|it| it.year() * 12 + it.month0() as i32);
        let (Some(first), Some(last)) = (month(first), month(last)) else { return self.0 != 0 };
        let is_touched =
            |month: i32| (last - month).div_euclid(12) > (first - 1 - month).div_euclid(12);
        self.iter().any(|month| i32::try_from(month - 1).is_ok_and(is_touched))
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
    fn months_hold_for_any_year_and_for_imprecise_dates_as_far_as_they_go() {
        let winter = Months::of([12, 1, 2]);
        let truth = |date: &str| winter.holds(date.parse::<Edtf>().unwrap().span());
        assert_eq!(truth("2017-02-15/2017-02-16"), Truth::Definitely);
        assert_eq!(truth("2018-12"), Truth::Definitely);
        assert_eq!(truth("2019-11-29/2019-12-02"), Truth::Definitely);
        assert_eq!(truth("2017-40"), Truth::Possibly);
        assert_eq!(truth("2017-03-14"), Truth::No);
        assert_eq!(truth("2017-22"), Truth::No);
        // What has no end lasts through a winter.
        assert_eq!(truth("2017-06-01/.."), Truth::Definitely);
    }

    #[test]
    fn a_range_includes_its_ends() {
        let range = Numbers { from: Some(3), to: Some(5) };
        assert_eq!((2..=6).filter(|&n| range.contains(n)).collect::<Vec<_>>(), [3, 4, 5]);
        assert!(Numbers { from: None, to: Some(5) }.contains(0));
    }
}
