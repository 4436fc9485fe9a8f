//! Slippage: by how many days promised meetings missed the window that was promised for them.
//!
//! Measured is a promise to meet whose due window closes and that an event has settled whose date is
//! recorded. The days run from the last day of the window to the first day of the event; an event
//! that begins in the window or before it is 0 days late. Where a date is a span, the days are a
//! range. Several promises of one meeting count one by one, because each is a promise of its own.
//!
//! Not measured, and listed apart: promises without a window or with one that never closes, and
//! promises that nothing has settled. They neither raise nor lower a figure.

use super::commitments::{Judgement, judge_all, made_on};
use crate::model::{Action, CommitmentId, Entity, EventId, Model, PartyId};

/// One promise to meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PromisedMeeting {
    /// The promise.
    pub commitment: CommitmentId,
    /// Its verdict.
    pub judgement: Judgement,
    /// The event that settled it.
    pub held: Option<EventId>,
}

impl PromisedMeeting {
    /// Returns the days late, fewest and most; `None` when the promise is not measured.
    #[must_use]
    pub fn days_late(&self) -> Option<(u32, u32)> {
        self.held.and(self.judgement.days_late)
    }
}

/// Days late over several promises. Each pair is fewest and most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Promises to meet, measured or not.
    pub promised: usize,
    /// Promises that could be measured.
    pub measured: usize,
    /// Those that were late under every reading of the dates.
    pub late: usize,
    /// Those that were late under some reading only.
    pub possibly_late: usize,
    /// Twice the median of the days, because the median of an even number of promises can be a half;
    /// `None` when nothing was measured.
    pub twice_median: Option<(u32, u32)>,
    /// The same over those that were late for certain.
    pub twice_median_of_late: Option<(u32, u32)>,
    /// Most days late.
    pub worst: Option<(u32, u32)>,
    /// The promise that was most days late, the earliest of several.
    pub worst_promise: Option<CommitmentId>,
}

/// Returns every promise to meet that was made by a day, in the order of their making, then of the
/// records.
#[must_use]
pub fn promised_meetings(model: &Model, as_of: Option<i32>) -> Vec<PromisedMeeting> {
    let judgements = judge_all(model, as_of);
    let mut found: Vec<PromisedMeeting> = model
        .commitments
        .ids()
        .zip(judgements)
        .filter(|&(commitment, _)| model.commitments.action.get(commitment).is_some_and(meets))
        .filter(|&(commitment, _)| !is_made_after(model, commitment, as_of))
        .map(|(commitment, judgement)| {
            let held = match judgement.settled_by {
                Some(Entity::Event(event)) => Some(event),
                _ => None,
            };
            PromisedMeeting { commitment, judgement, held }
        })
        .collect();
    found.sort_by_key(|promise| (made_on(model, promise.commitment), promise.commitment));
    found
}

fn is_made_after(model: &Model, commitment: CommitmentId, as_of: Option<i32>) -> bool {
    matches!((made_on(model, commitment), as_of), (Some(made), Some(day)) if made > day)
}

/// Tells whether an action is that people meet.
fn meets(action: Action) -> bool {
    matches!(
        action,
        Action::HoldMeeting
            | Action::HoldSummit
            | Action::HoldMinisterial
            | Action::HoldWorkingGroup
            | Action::HoldSession
            | Action::HoldCongress
    )
}

/// Returns the figures over a list of promises, in the order of their making.
#[must_use]
pub fn summarise<'p>(promises: impl IntoIterator<Item = &'p PromisedMeeting>) -> Summary {
    let mut promised = 0;
    let mut measured: Vec<(CommitmentId, (u32, u32))> = Vec::new();
    for promise in promises {
        promised += 1;
        measured.extend(promise.days_late().map(|days| (promise.commitment, days)));
    }
    let worst = measured.iter().map(|&(_, (fewest, most))| (most, fewest)).max();
    let worst = worst.map(|(most, fewest)| (fewest, most));
    let worst_promise = measured.iter().find(|&&(_, days)| Some(days) == worst);
    let median = |days: &[(u32, u32)]| {
        twice_median(days.iter().map(|days| days.0).collect())
            .zip(twice_median(days.iter().map(|days| days.1).collect()))
    };
    let days: Vec<(u32, u32)> = measured.iter().map(|it| it.1).collect();
    let late: Vec<(u32, u32)> = days.iter().filter(|days| days.0 > 0).copied().collect();
    Summary {
        promised,
        measured: measured.len(),
        late: late.len(),
        possibly_late: days.iter().filter(|days| days.0 == 0 && days.1 > 0).count(),
        twice_median: median(&days),
        twice_median_of_late: median(&late),
        worst,
        worst_promise: worst_promise.map(|&(commitment, _)| commitment),
    }
}

/// Returns twice the median: the middle figure twice, or the sum of the two in the middle.
fn twice_median(mut figures: Vec<u32>) -> Option<u32> {
    figures.sort_unstable();
    let last = figures.len().checked_sub(1)?;
    Some(figures[last / 2].saturating_add(figures[last.div_ceil(2)]))
}

/// Returns the figures for each host of a meeting that was promised and held, hosts in the order of
/// the records; `None` gathers meetings whose host is not recorded.
///
/// A meeting with several hosts counts for each of them. Promises that nothing has settled have no
/// host yet and are left out.
#[must_use]
pub fn by_host(model: &Model, promises: &[PromisedMeeting]) -> Vec<(Option<PartyId>, Summary)> {
    let hosts = |event: EventId| -> Vec<Option<PartyId>> {
        let hosts: Vec<Option<PartyId>> = model.events.host.get(event).map(Some).collect();
        if hosts.is_empty() { vec![None] } else { hosts }
    };
    grouped(promises, |promise| promise.held.map(hosts).unwrap_or_default())
}

/// Returns the figures for each kind of meeting that was promised, in the order of the vocabulary of
/// actions. Promises that nothing has settled are counted as promised.
#[must_use]
pub fn by_action(model: &Model, promises: &[PromisedMeeting]) -> Vec<(Action, Summary)> {
    grouped(promises, |promise| {
        model.commitments.action.get(promise.commitment).into_iter().collect()
    })
}

fn grouped<K: Copy + Ord>(
    promises: &[PromisedMeeting],
    keys: impl Fn(&PromisedMeeting) -> Vec<K>,
) -> Vec<(K, Summary)> {
    let mut pairs: Vec<(K, &PromisedMeeting)> = promises
        .iter()
        .flat_map(|promise| keys(promise).into_iter().map(move |key| (key, promise)))
        .collect();
    pairs.sort_by_key(|&(key, _)| key);
    pairs
        .chunk_by(|a, b| a.0 == b.0)
        .map(|group| (group[0].0, summarise(group.iter().map(|&(_, promise)| promise))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;
    use crate::date::parse_day;

    fn of_the_records() -> (std::sync::Arc<Model>, Vec<PromisedMeeting>) {
        let (model, _) = fixture::built_in();
        let promises = promised_meetings(&model, parse_day(b"2024-12-31"));
        (model, promises)
    }

    #[test]
    fn days_run_from_the_end_of_the_window_to_the_first_day() {
        let (model, promises) = of_the_records();
        for (id, days) in [
            // Promised for the second half of 2023, held on 24 January 2024.
            ("astana-20-joint-statement-next-meeting", Some((24, 24))),
            // Promised for the second half of 2024, held on 11 November 2024.
            ("astana-21-joint-statement-next-meeting", Some((0, 0))),
            // October 2019; 10 December 2019: 30 days of November and 10.
            ("astana-13-joint-statement-next-meeting", Some((40, 40))),
            // March 2020; 16 February 2021: 366 - 91 days of 2020, 31 + 16 of 2021.
            ("astana-14-joint-statement-next-meeting", Some((322, 322))),
            // The first half of 2025 lies beyond the records.
            ("astana-22-joint-statement-next-meeting", None),
            // No window was promised.
            ("joint-statement-2022-07-19-tehran-next-summit", None),
        ] {
            let commitment = model.commitments.id.find(id).unwrap();
            let promise = promises.iter().find(|it| it.commitment == commitment).unwrap();
            assert_eq!(promise.days_late(), days, "{id}");
        }
    }

    #[test]
    fn what_was_promised_later_than_the_day_is_left_out() {
        let (model, _) = fixture::built_in();
        let promises = promised_meetings(&model, parse_day(b"2017-05-04"));
        let ids: Vec<&str> =
            promises.iter().map(|it| model.commitments.id.get(it.commitment)).collect();
        let expected = [
            "unscr-2254-talks",
            "memorandum-2016-12-29-ceasefire-astana-talks",
            "astana-03-joint-statement-next-meeting",
            "astana-03-joint-statement-experts",
            "astana-04-joint-statement-next-meeting",
            "astana-04-joint-statement-experts",
        ];
        assert_eq!(ids, expected);
    }

    #[test]
    fn the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assert_eq!(twice_median(vec![24, 0, 40]), Some(48));
        assert_eq!(twice_median(vec![7, 0, 40, 0]), Some(7));
        assert_eq!(twice_median(Vec::new()), None);
    }

    #[test]
    fn groups_keep_what_nothing_settled_among_the_promised() {
        let (model, promises) = of_the_records();
        let by_action = by_action(&model, &promises);
        let ministerial = by_action.iter().find(|it| it.0 == Action::HoldMinisterial).unwrap().1;
        // Round 17 promised a meeting of ministers without a date; it was held in September 2022.
        assert_eq!((ministerial.promised, ministerial.measured), (1, 0));
        assert_eq!(ministerial.worst, None);
        let total: usize = by_action.iter().map(|it| it.1.promised).sum();
        assert_eq!(total, promises.len());
    }
}
