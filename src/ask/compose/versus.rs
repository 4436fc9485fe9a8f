//! Figures: which of two came earlier or attended more often, how long one event lasted.

use super::actors::{Actor, parties_of};
use super::{Composer, Concept, Read, What};
use crate::model::EventKind;
use crate::query::ast::{
    EventSet, EventTest, Filter, How, Measure, Order, PartyAt, Quantity, Set, Slice, Things,
};

impl Composer<'_, '_> {
    /// Reads what is told by a figure: which of two, how long.
    pub(super) fn compared(&mut self) -> Read<Option<Things>> {
        if let Some(things) = self.earlier_of() {
            return Ok(Some(things));
        }
        if let Some(things) = self.more_of_parties()? {
            return Ok(Some(things));
        }
        self.length_of_one()
    }

    /// Reads `which came first, the Ankara summit or round 10`.
    fn earlier_of(&mut self) -> Option<Things> {
        let named: Vec<usize> = (0..self.items.len())
            .filter(|&at| matches!(self.items[at].what, What::Events(_)))
            .collect();
        let (&[one, other], None) = (named.as_slice(), self.wanted()) else { return None };
        let slice = self.slice_of_two()?;
        let alternatives = (one..other).any(|at| self.concept(at) == Some(Concept::Or));
        let (What::Events(left), What::Events(right)) =
            (&self.items[one].what, &self.items[other].what)
        else {
            return None;
        };
        if !alternatives || left.slice != Slice::All || right.slice != Slice::All {
            return None;
        }
        let set = EventSet::of(left.filter.clone().or(right.filter.clone())).sliced(slice);
        for item in &mut self.items {
            let is_order = matches!(
                item.what,
                What::Concept(
                    Concept::First | Concept::Last | Concept::Before | Concept::After | Concept::Or
                )
            );
            item.used |= is_order || matches!(item.what, What::Events(_));
        }
        Some(Things::Events(set))
    }

    /// Returns which of two events is asked for.
    fn slice_of_two(&self) -> Option<Slice> {
        if self.has(Concept::First) || self.has(Concept::Before) {
            Some(Slice::First(1))
        } else if self.has(Concept::Last) || self.has(Concept::After) {
            Some(Slice::Last(1))
        } else {
            None
        }
    }

    /// Reads `which attended more rounds, UNHCR or ICRC` and `did Iraq attend more rounds than
    /// Lebanon`: the parties named, the one with most events first.
    fn more_of_parties(&mut self) -> Read<Option<Things>> {
        let compares = self.has(Concept::More) || self.has(Concept::Most);
        let two = self.has(Concept::Or) || self.has(Concept::Than);
        if !compares || !two || self.has(Concept::Lead) {
            return Ok(None);
        }
        let mut parties = Vec::new();
        for (from, to) in self.groups() {
            let (actors, _) = self.actors(from, to)?;
            if !actors.iter().all(|it| matches!(it, Actor::Party(_))) {
                return Ok(None);
            }
            parties.extend(actors.into_iter().map(|actor| (actor, from, to)));
        }
        if parties.len() < 2 {
            return Ok(None);
        }
        for &(_, from, to) in &parties {
            self.use_group(from, to);
        }
        for word in [Concept::More, Concept::Most, Concept::Or, Concept::Than, Concept::HowOften] {
            self.take(word);
        }
        let hosted = self.take(Concept::HostedBy);
        self.take_party_noun();
        let actors: Vec<Actor> = parties.iter().map(|it| it.0).collect();
        let events = self.attended_events()?;
        let measure = if hosted {
            Measure::EventsOfHost(Box::new(events))
        } else {
            let how = How { role: self.take_role(), ..How::TOOK_PART };
            Measure::EventsOfParty(Box::new(PartyAt { how, quantity: Quantity::Some, events }))
        };
        Ok(Some(Things::Parties(parties_of(&actors).ordered(Order::Most(measure)))))
    }

    /// Reads `how long did round 8 last`: the event with its length in days.
    fn length_of_one(&mut self) -> Read<Option<Things>> {
        let of_days = self.has(Concept::HowMany)
            && self.has(Concept::DayUnit)
            && self.wanted().is_none()
            && (self.names_events() || self.has(Concept::Lasting));
        if !self.has(Concept::HowLong) && !of_days {
            return Ok(None);
        }
        for word in [Concept::HowLong, Concept::HowMany, Concept::DayUnit, Concept::Lasting] {
            self.take(word);
        }
        let target = self.event_noun();
        let events = self.events(target)?;
        Ok(Some(Things::Events(events.ordered(Order::Most(Measure::LengthOfEvent)))))
    }

    /// Returns the events that a question is about; rounds where it names none.
    pub(super) fn attended_events(&mut self) -> Read<EventSet> {
        let target = self.event_noun();
        let events = self.events(target)?;
        Ok(match target {
            None if !self.names_events() => {
                let rounds = Filter::Is(EventTest::kind(EventKind::Round));
                Set { filter: rounds.and(events.filter), ..events }
            }
            _ => events,
        })
    }
}
