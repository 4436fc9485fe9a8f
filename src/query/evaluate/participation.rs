//! Records of participation and of delegations, and how many of them a thing has.

use std::rc::Rc;

use super::{Evaluator, Marks, Tally};
use crate::date::Truth;
use crate::graph::Attendance;
use crate::model::{
    Certainty, DelegateId, EventId, EventStatus, Function, Model, PartyId, Presence, RowId,
};
use crate::query::ast::{How, PartyAt, PersonAt, Quantity};

/// Tells how far a record of participation says what is wanted.
///
/// A presence that is recorded as not known fits any wanted one possibly; a record of certainty
/// `possible` says nothing definitely.
pub(in crate::query) fn attendance_truth(model: &Model, how: &How, record: Attendance) -> Truth {
    let role_fits = how.role.is_none_or(|role| record.role == role);
    let level_fits = how
        .level
        .is_none_or(|level| model.participations.level.get(record.participation) == Some(level));
    if !role_fits || !level_fits {
        return Truth::No;
    }
    let known = how.presence.contains(record.presence);
    let unknown = record.presence == Presence::Unknown;
    Truth::of(known && record.certainty != Certainty::Possible, known || unknown)
}

/// Tells how far a record of a delegate has a function.
pub(in crate::query) fn delegate_truth(
    model: &Model,
    row: DelegateId,
    function: Option<Function>,
) -> Truth {
    let fits = function.is_none_or(|wanted| model.delegates.function.get(row) == Some(wanted));
    let weak = model.delegates.certainty.get(row) == Some(Certainty::Possible);
    Truth::of(fits && !weak, fits)
}

impl Evaluator<'_> {
    /// Returns, for each party, at how many events of a set it has a record.
    pub(super) fn tally_parties(&self, at: &PartyAt) -> Rc<Vec<Tally>> {
        let cached = self.parties_at.borrow();
        if let Some((_, tallies)) = cached.iter().find(|(other, _)| other == at) {
            return Rc::clone(tallies);
        }
        drop(cached);
        let mut tallies = vec![Tally::default(); self.model.parties.len()];
        for (event, member) in self.events(&at.events).iter() {
            for (party, record) in self.graph.attendances_of_event(EventId::from_row(event)) {
                let truth = attendance_truth(self.model, &at.how, record);
                tallies[party.row() as usize].add(member, truth);
            }
        }
        let tallies = Rc::new(tallies);
        self.parties_at.borrow_mut().push((at.clone(), Rc::clone(&tallies)));
        tallies
    }

    /// Tells whether a party has a record, in whatever role, at an event that was held and is not
    /// in the set.
    pub(super) fn is_party_elsewhere(&self, party: PartyId, how: &How, events: &Marks) -> Truth {
        let anyhow = How { role: None, level: None, ..*how };
        let held = |event| self.model.events.status.get(event) == Some(EventStatus::Held);
        self.graph
            .attendances_of_party(party)
            .filter(|&(event, _)| held(event))
            .map(|(event, record)| {
                attendance_truth(self.model, &anyhow, record).and(!events.get(event.row()))
            })
            .max()
            .unwrap_or(Truth::No)
    }

    /// Returns, for each person, at how many events of a set he or she was in a delegation.
    pub(super) fn tally_people(&self, at: &PersonAt) -> Rc<Vec<Tally>> {
        let cached = self.people_at.borrow();
        if let Some((_, tallies)) = cached.iter().find(|(other, _)| other == at) {
            return Rc::clone(tallies);
        }
        drop(cached);
        let events = self.events(&at.events);
        let mut tallies = vec![Tally::default(); self.model.people.len()];
        for (person, event, truth) in self.functions(at) {
            tallies[person as usize].add(events.get(event), truth);
        }
        let tallies = Rc::new(tallies);
        self.people_at.borrow_mut().push((at.clone(), Rc::clone(&tallies)));
        tallies
    }

    /// Returns who had such a function at which event, each pair once, ascending.
    pub(super) fn functions(&self, at: &PersonAt) -> Vec<(u32, u32, Truth)> {
        let delegates = &self.model.delegates;
        let parties = at.party.as_ref().map(|set| self.set(set));
        let mut found: Vec<(u32, u32, Truth)> = delegates
            .ids()
            .filter_map(|row| {
                let (person, event) = (delegates.person.get(row)?, delegates.event.get(row)?);
                let of_party = match &parties {
                    Some(parties) => parties.get(delegates.party.get(row)?.row()),
                    None => Truth::Definitely,
                };
                let truth = delegate_truth(self.model, row, at.function).and(of_party);
                (truth != Truth::No).then_some((person.row(), event.row(), truth))
            })
            .collect();
        // The strongest record of a person at an event comes last of its like.
        found.sort_unstable();
        found.reverse();
        found.dedup_by_key(|&mut (person, event, _)| (person, event));
        found.reverse();
        found
    }

    /// Returns the parties that have such a record at events.
    pub(super) fn parties_at(&self, at: &PartyAt, within: super::Within) -> Marks {
        let tallies = self.tally_parties(at);
        let events = self.events(&at.events);
        let sizes = events.sizes();
        within.mark(|row| {
            let tally = tallies[row as usize];
            let outside = if at.quantity == Quantity::Only && tally != Tally::default() {
                self.is_party_elsewhere(PartyId::from_row(row), &at.how, &events)
            } else {
                Truth::No
            };
            tally.reaches(at.quantity, sizes, outside)
        })
    }
}
