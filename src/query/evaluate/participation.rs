//! Records of participation and of delegations, and how many of them a thing has.

use std::rc::Rc;

use super::{Evaluator, Marks, Tally, Within};
use crate::date::Truth;
use crate::graph::{Attendance, Kind};
use crate::model::{
    Certainty, DelegateId, EventId, EventStatus, Function, Model, PartyId, Presence, RowId,
};
use crate::query::ast::{Edge, EventSet, How, PartyAt, PersonAt, Quantity, Via};

/// Parties up to which walking their records beats walking those of the events.
const FEW_PARTIES: usize = 8;
/// Events up to which walking their records beats walking those of the parties; tests, whose
/// packages are small, try both ways.
const FEW_EVENTS: usize = if cfg!(test) { 3 } else { 256 };

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

    /// Returns the things of a kind that have a record of participation, of those that matter.
    pub(super) fn participating(&self, kind: Kind, via: &Via, within: Within) -> Marks {
        if kind == Kind::Event {
            return self.attended(via, within);
        }
        let Some(events) = via.events() else { return Marks::default() };
        let at = PartyAt { how: via.how(), quantity: via.quantity, events: events.clone() };
        let tallies = self.tally_parties(&at);
        let events = self.events(events);
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

    /// Returns the events at which parties have a record.
    fn attended(&self, via: &Via, within: Within) -> Marks {
        let parties = self.end(via);
        let (how, quantity) = (via.how(), via.quantity);
        if quantity != Quantity::Only
            && parties.rows().len() <= FEW_PARTIES
            && within.len() > FEW_EVENTS
        {
            return self.attended_by_few(&how, quantity, &parties).only(within);
        }
        let model = self.model;
        let sizes = parties.sizes();
        within.mark(|row| {
            let mut tally = Tally::default();
            let mut outside = Truth::No;
            for (party, record) in self.graph.attendances_of_event(RowId::from_row(row)) {
                let member = parties.get(party.row());
                tally.add(member, attendance_truth(model, &how, record));
                if quantity == Quantity::Only {
                    let anyhow = How { role: None, level: None, ..how };
                    outside = outside.or(attendance_truth(model, &anyhow, record).and(!member));
                }
            }
            tally.reaches(quantity, sizes, outside)
        })
    }

    /// Does the same from the side of the parties: the work is their records, not all events.
    fn attended_by_few(&self, how: &How, quantity: Quantity, parties: &Marks) -> Marks {
        let mut records: Vec<(u32, Truth, Truth)> = Vec::new();
        for (row, member) in parties.iter() {
            for (event, record) in self.graph.attendances_of_party(PartyId::from_row(row)) {
                let truth = attendance_truth(self.model, how, record);
                if truth != Truth::No {
                    records.push((event.row(), member, truth));
                }
            }
        }
        if !records.is_sorted_by_key(|&(event, ..)| event) {
            records.sort_unstable();
        }
        let sizes = parties.sizes();
        let mut marks = Marks::default();
        for of_event in records.chunk_by(|a, b| a.0 == b.0) {
            let mut tally = Tally::default();
            of_event.iter().for_each(|&(_, member, truth)| tally.add(member, truth));
            marks.push(of_event[0].0, tally.reaches(quantity, sizes, Truth::No));
        }
        marks
    }

    /// Returns the things of a kind that have a record of a delegate, of those that matter.
    pub(super) fn delegated(&self, kind: Kind, via: &Via, within: Within) -> Marks {
        match via.person_at() {
            Some(at) => self.people_at(&at, within),
            None if kind == Kind::Event => self.represented(via).only(within),
            None => Marks::default(),
        }
    }

    fn people_at(&self, at: &PersonAt, within: Within) -> Marks {
        let tallies = self.tally_people(at);
        let events = self.events(&at.events);
        let sizes = events.sizes();
        let outside = (at.quantity == Quantity::Only).then(|| self.elsewhere(at, &events));
        within.mark(|row| {
            let outside = outside.as_ref().map_or(Truth::No, |it| it.get(row));
            tallies[row as usize].reaches(at.quantity, sizes, outside)
        })
    }

    /// Returns the people who were in a delegation at a held event that is not in the set.
    fn elsewhere(&self, at: &PersonAt, events: &Marks) -> Marks {
        let held = self.events(&EventSet::everything());
        let pairs = self.functions(at).into_iter().map(|(person, event, truth)| {
            (person, truth.and(held.get(event)).and(!events.get(event)))
        });
        Marks::of_pairs(pairs.filter(|&(_, truth)| truth != Truth::No).collect())
    }

    /// Returns the events at which people were in delegations.
    fn represented(&self, via: &Via) -> Marks {
        let Edge::Delegation { function, party } = &via.edge else { return Marks::default() };
        let people = self.end(via);
        let at = PersonAt {
            function: *function,
            party: party.clone(),
            quantity: Quantity::Some,
            events: EventSet::everything(),
        };
        let mut records = self.functions(&at);
        records.sort_unstable_by_key(|&(person, event, _)| (event, person));
        let mut marks = Marks::default();
        for of_event in records.chunk_by(|a, b| a.1 == b.1) {
            let mut tally = Tally::default();
            let mut outside = Truth::No;
            for &(person, _, truth) in of_event {
                let member = people.get(person);
                tally.add(member, truth);
                outside = outside.or(truth.and(!member));
            }
            marks.push(of_event[0].1, tally.reaches(via.quantity, people.sizes(), outside));
        }
        marks
    }
}
