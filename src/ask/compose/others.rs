//! *With* somebody means others: what a relation starts from is not among what it leads to.
//!
//! `which countries attended most often with Iran` asks for the countries at the meetings of Iran, and
//! Iran is at each of them. Where people ask for those who took part together with somebody named, in
//! whatever role, that one is left out, and the canonical text says so.

use crate::graph::{Attribute, Relation};
use crate::model::{EventKind, PartyId, PersonId};
use crate::query::ast::{
    Edge, EventSet, EventTest, Filter, PartySet, PartyTest, PersonSet, PersonTest, Presences, Set,
    Thing, Things, Via,
};

/// Leaves those who are named out of those who took part together with them.
pub(super) fn leave_out_named(things: &mut Things) {
    match things {
        Things::Parties(parties) => leave_out(parties, parties_at, PartyTest::is),
        Things::People(people) => leave_out(people, people_at, PersonTest::is),
        Things::Events(_)
        | Things::Places(_)
        | Things::Offices(_)
        | Things::Documents(_)
        | Things::Provisions(_)
        | Things::Topics(_)
        | Things::Commitments(_)
        | Things::Sources(_)
        | Things::Disputes(_) => {}
    }
}

/// Adds `not being` for each thing that `named` finds in a condition that all members must pass.
fn leave_out<T: PartialEq + Clone, I: Copy>(
    set: &mut Set<T>,
    named: impl Fn(&T) -> Vec<I>,
    being: impl Fn(I) -> T,
) {
    let tests = conjuncts(&set.filter);
    let found: Vec<I> = tests.into_iter().flat_map(named).collect();
    for it in found {
        let other = Filter::Is(being(it)).negate();
        let filter = std::mem::replace(&mut set.filter, Filter::Anything);
        set.filter = if conditions(&filter).contains(&&other) { filter } else { filter.and(other) };
    }
}

/// Returns the filters that must all be passed.
fn conditions<T>(filter: &Filter<T>) -> Vec<&Filter<T>> {
    match filter {
        Filter::All(filters) => filters.iter().collect(),
        Filter::Anything | Filter::Is(_) | Filter::Either(_) | Filter::Not(_) => vec![filter],
    }
}

/// Returns the tests that must all be passed as they stand.
fn conjuncts<T>(filter: &Filter<T>) -> Vec<&T> {
    let tests = conditions(filter).into_iter();
    tests.filter_map(|it| if let Filter::Is(test) = it { Some(test) } else { None }).collect()
}

/// Returns the parties that are named as taking part in the events at which a party has to be.
fn parties_at(test: &PartyTest) -> Vec<PartyId> {
    let Some(via) = test.along(Relation::PartyAttending) else { return Vec::new() };
    let how = via.how();
    if how.presence != Presences::TOOK_PART || how.role.is_some() || how.level.is_some() {
        return Vec::new();
    }
    of_events(via.events(), |test| {
        let attended = test.along(Relation::EventAttended);
        let took_part = attended.filter(|it| it.how().presence == Presences::TOOK_PART);
        took_part.and_then(Via::parties).map(named_parties).unwrap_or_default()
    })
}

/// Returns the people that are named as in delegations at the events at which a person has to be.
fn people_at(test: &PersonTest) -> Vec<PersonId> {
    let Some(via) = test.along(Relation::PersonServing) else { return Vec::new() };
    let Edge::Delegation { function: None, .. } = via.edge else { return Vec::new() };
    of_events(via.events(), |test| {
        let represented = test.along(Relation::EventRepresented);
        represented.and_then(|it| PersonId::of(&it.things)).map(named_people).unwrap_or_default()
    })
}

fn of_events<I>(events: Option<&EventSet>, named: impl Fn(&EventTest) -> Vec<I>) -> Vec<I> {
    let tests = events.map(|events| conjuncts(&events.filter)).unwrap_or_default();
    tests.into_iter().flat_map(named).collect()
}

fn named_parties(parties: &PartySet) -> Vec<PartyId> {
    named(&parties.filter, PartyTest::named)
}

fn named_people(people: &PersonSet) -> Vec<PersonId> {
    named(&people.filter, PersonTest::named)
}

/// Tells whether a test asks for one kind of meeting.
pub(super) fn is_of_a_kind_of_meeting(test: &EventTest) -> bool {
    let kind = test.word(Attribute::EventKind);
    kind.and_then(|word| word.parse().ok()).is_some_and(EventKind::is_meeting)
}

/// Returns the ids of a filter that is one of them or a choice between some.
fn named<T, I>(filter: &Filter<T>, id: impl Fn(&T) -> Option<I> + Copy) -> Vec<I> {
    match filter {
        Filter::Is(test) => id(test).into_iter().collect(),
        Filter::Either(filters) => filters.iter().flat_map(|it| named(it, id)).collect(),
        Filter::Anything | Filter::All(_) | Filter::Not(_) => Vec::new(),
    }
}
