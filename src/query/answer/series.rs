//! Gaps between events and events by year.

use std::ops::RangeInclusive;

use chrono::Datelike;

use super::{Answer, Item, Row};
use crate::analysis::series::days_between;
use crate::date::{Span, Truth};
use crate::model::{EventId, Model};
use crate::query::ast::{Gaps, When, Years};

/// Longest series of years that is told.
const MOST_YEARS: usize = 1000;

/// Days from the end of one event to the start of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The earlier one.
    pub from: EventId,
    /// The later one.
    pub to: EventId,
    /// Fewest and most days; equal when both dates are known to the day.
    pub days: RangeInclusive<i32>,
}

impl Gap {
    pub(in crate::query) fn between(model: &Model, from: Item, to: Item) -> Option<Self> {
        let (Item::Event(from), Item::Event(to)) = (from, to) else { return None };
        let days = days_between(model.events.date.span(from)?, model.events.date.span(to)?)?;
        Some(Self { from, to, days })
    }
}

/// Keeps the gaps that are told; of a mean each of them is needed.
pub(in crate::query) fn told_gaps(mut gaps: Vec<Gap>, told: Gaps) -> Vec<Gap> {
    match told {
        Gaps::Each | Gaps::Mean => {}
        Gaps::Longest => {
            let longest = gaps.iter().map(|gap| *gap.days.start()).max();
            gaps.retain(|gap| Some(*gap.days.start()) == longest);
        }
        Gaps::Shortest => {
            let shortest = gaps.iter().map(|gap| *gap.days.end()).min();
            gaps.retain(|gap| Some(*gap.days.end()) == shortest);
        }
    }
    gaps
}

impl Answer {
    /// Returns the mean of the gaps in days, fewest and most, each to the nearest whole day, halves away
    /// from zero; `None` when there are none.
    #[must_use]
    pub fn mean_gap(&self) -> Option<RangeInclusive<i64>> {
        mean(&self.gaps)
    }
}

fn mean(gaps: &[Gap]) -> Option<RangeInclusive<i64>> {
    let count = i64::try_from(gaps.len()).ok().filter(|&count| count > 0)?;
    let mean = |of: fn(&Gap) -> i32| {
        let twice = 2 * gaps.iter().map(|gap| i64::from(of(gap))).sum::<i64>();
        (twice + twice.signum() * count) / (2 * count)
    };
    Some(mean(|gap| *gap.days.start())..=mean(|gap| *gap.days.end()))
}

/// How many events fall in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearCount {
    /// The year.
    pub year: i32,
    /// How many events have a day in it.
    pub count: u32,
    /// How many more possibly have one, or possibly belong to the answer.
    pub possibly: u32,
}

/// Returns how many events fall in each year, from the first year of a definite one to the last.
pub(in crate::query) fn years(
    rows: &[Row],
    possibly: &[Row],
    model: &Model,
    when: When,
    told: Years,
) -> Vec<YearCount> {
    let span = |row: &Row| model.events.date.span(row.item.of_kind()?);
    let ends = rows.iter().filter_map(|row| {
        let span = span(row)?;
        Some((span.first_day()?.year(), span.last_day()?.year()))
    });
    let Some((first, last)) = ends.reduce(|all, it| (all.0.min(it.0), all.1.max(it.1))) else {
        return Vec::new();
    };
    let in_year = |row: &Row, year: Span| {
        let truth = span(row).map_or(Truth::No, |span| span.overlaps(year));
        if when == When::Possibly { truth } else { truth.and(row.truth) }
    };
    let counted = |year| {
        let window = Span::year(year)?;
        let (mut count, mut weak) = (0, 0);
        for row in rows.iter().chain(possibly) {
            match (in_year(row, window), when) {
                (Truth::No, _) => {}
                (Truth::Definitely, _) | (Truth::Possibly, When::Possibly) => count += 1,
                (Truth::Possibly, When::Definitely) => weak += 1,
            }
        }
        Some(YearCount { year, count, possibly: weak })
    };
    let mut years: Vec<YearCount> = (first..=last).take(MOST_YEARS).filter_map(counted).collect();
    match told {
        Years::Each => {}
        Years::Most => years.sort_by_key(|it| std::cmp::Reverse(it.count)),
        Years::Without => years.retain(|it| it.count == 0),
    }
    years
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RowId;

    fn gap(days: RangeInclusive<i32>) -> Gap {
        Gap { from: EventId::from_row(0), to: EventId::from_row(1), days }
    }

    #[test]
    fn the_mean_of_gaps_is_a_range_where_dates_are_imprecise() {
        assert_eq!(mean(&[]), None);
        assert_eq!(mean(&[gap(3..=3), gap(4..=4)]), Some(4..=4));
        assert_eq!(mean(&[gap(1..=5), gap(2..=2), gap(3..=3)]), Some(2..=3));
        assert_eq!(mean(&[gap(-3..=-3), gap(-4..=-4)]), Some(-4..=-4));
    }

    #[test]
    fn gaps_that_are_as_long_are_told_together() {
        let gaps = vec![gap(3..=9), gap(5..=5), gap(5..=6)];
        assert_eq!(told_gaps(gaps.clone(), Gaps::Longest), [gap(5..=5), gap(5..=6)]);
        assert_eq!(told_gaps(gaps, Gaps::Shortest), [gap(5..=5)]);
    }
}
