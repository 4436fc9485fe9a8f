//! Who sat across the table from whom at bilateral meetings.

use super::{Evaluator, Marks, any_of, delegate_truth};
use crate::date::Truth;
use crate::model::{DelegateId, EventId, EventKind, Model, PersonId, RowId};
use crate::query::ast::{Edge, EventSet, EventTest, Via};

/// Wholes above an event that are looked at, in case of a cycle.
const MOST_WHOLES: usize = super::attribute::MOST_WHOLES;

impl Evaluator<'_> {
    /// Returns the people who met one of the people at a bilateral meeting.
    pub(super) fn opposite(&self, via: &Via) -> Marks {
        let Edge::Opposite(events) = &via.edge else { return Marks::default() };
        let model = self.model;
        let people = self.end(via);
        let events = self.events(events);
        let bilateral = self.events(&EventSet::whose(EventTest::kind(EventKind::Bilateral)));
        let mut pairs = Vec::new();
        for (row, sure) in bilateral.iter() {
            let event = EventId::from_row(row);
            let wholes = std::iter::once(event).chain(wholes_of(model, event));
            let counts = any_of(&events, wholes).and(sure);
            let delegates: Vec<DelegateId> = self.graph.delegates_of_event(event).collect();
            for &own in &delegates {
                let Some(person) = model.delegates.person.get(own) else { continue };
                let truth = delegates
                    .iter()
                    .filter(|&&other| sat_opposite(model, own, other))
                    .filter_map(|&other| {
                        let member = people.get(model.delegates.person.get(other)?.row());
                        Some(member.and(delegate_truth(model, other, None)))
                    })
                    .max()
                    .unwrap_or(Truth::No)
                    .and(counts)
                    .and(delegate_truth(model, own, None));
                if truth != Truth::No {
                    pairs.push((PersonId::row(person), truth));
                }
            }
        }
        Marks::of_pairs(pairs)
    }
}

/// Returns the events that an event is part of, the nearest first.
fn wholes_of(model: &Model, event: EventId) -> impl Iterator<Item = EventId> {
    let whole = |&part: &EventId| model.events.part_of.get(part);
    std::iter::successors(whole(&event), whole).take(MOST_WHOLES)
}

/// Returns `true` if two delegates of one meeting are of different delegations.
fn sat_opposite(model: &Model, left: DelegateId, right: DelegateId) -> bool {
    model.delegates.party.get(left) != model.delegates.party.get(right)
}
