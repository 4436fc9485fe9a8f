//! Who came after whom at the head of a delegation.

use std::collections::BTreeMap;

use super::actors::Actor;
use super::refer::kind_filter;
use super::{Composer, Concept, Noun, Read, What};
use crate::model::{EventKind, Function, Level, PartyId, PersonId};
use crate::query::ast::{
    Attending, EventSet, EventTest, Filter, How, PartySet, PartyTest, PersonAt, PersonSet,
    PersonTest, Quantity, Representing, Set, Slice, Things,
};

impl Composer<'_, '_> {
    /// Reads `who replaced Jaberi Ansari as head of Iran's delegation`, `who led the Turkish
    /// delegation after Sedat Önal`: whoever led at the first round with the delegation after the last
    /// that the one named led. `When did Khaji replace Jaberi Ansari` asks for that round.
    pub(super) fn succession(&mut self) -> Read<Option<Things>> {
        let mut people = Vec::new();
        let mut party = None;
        for (from, to) in self.groups() {
            for actor in self.actors(from, to)?.0 {
                match actor {
                    Actor::Person(person) => people.push((person, from, to)),
                    Actor::Party(id) => party = Some((id, from, to)),
                }
            }
        }
        let Some(&(person, from, to)) = people.last() else { return Ok(None) };
        let Some(later) = self.comes_later(from, to) else { return Ok(None) };
        let Some(of) = party.map(|it| it.0).or_else(|| self.party_led_by(person)) else {
            return Ok(None);
        };
        let kind = self.event_noun().and_then(|at| self.noun(at)).map(|it| it.0);
        let kind = kind.unwrap_or(Noun::Event(Some(EventKind::Round)));
        for &(_, from, to) in people.iter() {
            self.use_group(from, to);
        }
        if let Some((_, from, to)) = party {
            self.use_group(from, to);
        }
        for item in &mut self.items {
            item.used |= matches!(item.what, What::Concept(concept) if is_of_succession(concept));
        }
        let (edge, next) = if later {
            (Slice::Last(1), Slice::First(1))
        } else {
            (Slice::First(1), Slice::Last(1))
        };
        let led = |person| kind_filter(kind).and(Filter::Is(led_by(person, of)));
        let edge = EventSet::of(led(person)).sliced(edge);
        let beside = Filter::Is(match later {
            true => EventTest::later_than(edge),
            false => EventTest::earlier_than(edge),
        });
        if let &[(other, ..), _] = people.as_slice() {
            let events = EventSet::of(led(other).and(beside)).sliced(next);
            return Ok(Some(Things::Events(events)));
        }
        let attended = kind_filter(kind).and(Filter::Is(attended_by(of)));
        let events = EventSet::of(attended.and(beside)).sliced(next);
        Ok(Some(Things::People(leading(of, &events))))
    }

    /// Tells whether a person's successor is asked for, or else the predecessor; `None` when neither
    /// is.
    fn comes_later(&self, from: usize, to: usize) -> Option<bool> {
        if self.has(Concept::Succeed) {
            return Some(true);
        }
        if self.has(Concept::Precede) {
            return Some(false);
        }
        let who = self.has(Concept::Who);
        let asks_head = (0..self.items.len()).any(|at| match self.concept(at) {
            Some(Concept::Noun(Noun::Heads, _)) => true,
            Some(Concept::Lead | Concept::Office(_, Level::SpecialEnvoy)) => who,
            _ => false,
        });
        let beside = [from.checked_sub(1), Some(to + 1)].into_iter().flatten();
        let mut order = beside.filter_map(|at| match self.concept(at)? {
            Concept::After => Some(true),
            Concept::Before => Some(false),
            _ => None,
        });
        order.next().filter(|_| asks_head)
    }

    /// Returns the party whose delegation a person led most often.
    fn party_led_by(&self, person: PersonId) -> Option<PartyId> {
        let delegates = &self.model().delegates;
        let mut led: BTreeMap<PartyId, u32> = BTreeMap::new();
        for row in delegates.ids() {
            if delegates.person.get(row) == Some(person)
                && delegates.function.get(row) == Some(Function::Head)
                && let Some(party) = delegates.party.get(row)
            {
                *led.entry(party).or_default() += 1;
            }
        }
        led.into_iter().max_by_key(|&(_, count)| count).map(|(party, _)| party)
    }
}

/// Tells whether a word says no more than that someone came after someone at the head.
fn is_of_succession(concept: Concept) -> bool {
    use Concept as C;
    matches!(
        concept,
        C::Succeed
            | C::Precede
            | C::Lead
            | C::After
            | C::Before
            | C::Office(..)
            | C::When
            | C::Noun(Noun::Heads | Noun::Event(_) | Noun::Meeting, _)
    )
}

fn led_by(person: PersonId, party: PartyId) -> EventTest {
    EventTest::represented(Representing {
        function: Some(Function::Head),
        quantity: Quantity::Some,
        people: PersonSet::whose(PersonTest::is(person)),
        party: Some(PartySet::whose(PartyTest::is(party))),
    })
}

fn attended_by(party: PartyId) -> EventTest {
    let parties = PartySet::whose(PartyTest::is(party));
    let (how, quantity) = (How::TOOK_PART, Quantity::Some);
    EventTest::attended(Attending { how, quantity, parties })
}

fn leading(party: PartyId, events: &EventSet) -> PersonSet {
    let at = |function| {
        Filter::Is(PersonTest::at(PersonAt {
            function: Some(function),
            party: Some(PartySet::whose(PartyTest::is(party))),
            quantity: Quantity::Some,
            events: events.clone(),
        }))
    };
    Set::of(at(Function::Head).or(at(Function::Chair)))
}
