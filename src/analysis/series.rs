//! Numbered series: what comes next, what came before, how long it took.

use std::ops::RangeInclusive;

use crate::date::Span;
use crate::graph::Graph;
use crate::model::{EventId, EventKind, EventStatus, Model};

/// Returns the events that follow an event in its numbered series: those with the next higher
/// number that is recorded for its process and kind. Usually one; none after the last.
pub fn next(graph: &Graph, event: EventId) -> impl Iterator<Item = EventId> {
    graph.followers(event)
}

/// Returns the events that an event follows in its numbered series. Usually one; none before the
/// first.
pub fn previous(graph: &Graph, event: EventId) -> impl Iterator<Item = EventId> {
    graph.forerunners(event)
}

/// Returns the days from the end of one event to the start of another: fewest to most.
///
/// From the 11th to the 16th of a month are 5 days. A figure below 0 tells that the later one
/// started first. `None` when a side has no bound.
///
/// # Examples
///
/// ```
/// use diplograph::analysis::series::days_between;
/// use diplograph::date::Edtf;
///
/// let round_14: Edtf = "2019-12-10/2019-12-11".parse()?;
/// let round_15: Edtf = "2021-02-16/2021-02-17".parse()?;
/// assert_eq!(days_between(round_14.span(), round_15.span()), Some(433..=433));
/// # Ok::<(), diplograph::date::EdtfError>(())
/// ```
#[must_use]
pub fn days_between(from: Span, to: Span) -> Option<RangeInclusive<i32>> {
    let bounds = [from.earliest_end, from.latest_end, to.earliest_start, to.latest_start];
    if bounds.iter().any(|&day| day == Span::PAST || day == Span::FUTURE) {
        return None;
    }
    let fewest = to.earliest_start.checked_sub(from.latest_end)?;
    let most = to.latest_start.checked_sub(from.earliest_end)?;
    Some(fewest..=most)
}

/// Returns the events of these kinds that were held, in order of time; no kind means all.
#[must_use]
pub fn held(model: &Model, kinds: &[EventKind]) -> Vec<EventId> {
    let mut events: Vec<_> = model
        .events
        .ids()
        .filter(|&event| model.events.status.get(event) == Some(EventStatus::Held))
        .filter(|&event| {
            kinds.is_empty()
                || model.events.kind.get(event).is_some_and(|kind| kinds.contains(&kind))
        })
        .collect();
    events.sort_by_key(|&event| (model.events.date.span(event), event));
    events
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Edtf;

    fn span(text: &str) -> Span {
        text.parse::<Edtf>().unwrap().span()
    }

    #[test]
    fn days_count_from_the_last_day_to_the_first() {
        let days = days_between(span("2019-12-10/2019-12-11"), span("2021-02-16/2021-02-17"));
        assert_eq!(days, Some(433..=433));
    }

    #[test]
    fn an_imprecise_date_gives_a_range_of_days() {
        assert_eq!(days_between(span("2018-01-31"), span("2018-02")), Some(1..=28));
    }

    #[test]
    fn an_open_end_has_no_distance() {
        assert_eq!(days_between(span("2018-01-31/.."), span("2019-02-01")), None);
    }
}
