//! Events of a question: conditions on them, and references to single ones.

use super::{Joined, Parser, Read};
use crate::ask::NotUnderstood;
use crate::ask::recognise::{Concept, Noun};
use crate::date::Edtf;
use crate::model::{Entity, Function, PersonId};
use crate::query::ast::{
    Attending, DateRelation, DateTest, EventSet, EventTest, Filter, How, PartySet, PartyTest,
    PersonSet, PersonTest, Presences, Quantity, Representing, Set, Slice,
};
use crate::query::filters::held_at;
use crate::query::resolve::Wanted;

impl Parser<'_, '_> {
    /// Reads events: a noun, then conditions.
    pub(super) fn events(&mut self, position: Slice) -> Read<EventSet> {
        if self.number_at(1).is_some() {
            let references = self.event_references()?;
            let filter = self.conditions(references.filter)?;
            return Ok(Set { slice: position, ..Set::of(filter) });
        }
        let Some(Concept::Noun(noun, singular)) = self.concept() else {
            return Err(self.fault("a kind of event"));
        };
        self.at += 1;
        let kind = kind_filter(noun);
        if singular && let Some(neighbour) = self.neighbour(&kind)? {
            return Ok(neighbour);
        }
        let filter = self.conditions(kind)?;
        Ok(Set { slice: position, ..Set::of(filter) })
    }

    /// Reads `after round 20` behind a noun in the singular: the one right after it.
    fn neighbour(&mut self, kind: &Filter<EventTest>) -> Read<Option<EventSet>> {
        let after = match self.concept() {
            Some(Concept::After) => true,
            Some(Concept::Before) => false,
            _ => return Ok(None),
        };
        let start = self.at;
        self.at += 1;
        if self.date().is_some() {
            self.at = start;
            return Ok(None);
        }
        let reference = Box::new(self.event_reference()?);
        let (test, slice) = if after {
            (EventTest::LaterThan(reference), Slice::First(1))
        } else {
            (EventTest::EarlierThan(reference), Slice::Last(1))
        };
        Ok(Some(Set { slice, ..Set::of(kind.clone().and(Filter::Is(test))) }))
    }

    /// Reads conditions on events to the end of the question or to a word that is none.
    pub(super) fn conditions(&mut self, mut filter: Filter<EventTest>) -> Read<Filter<EventTest>> {
        loop {
            let start = self.at;
            let Some(condition) = self.condition()? else { return Ok(filter) };
            if self.at == start {
                return Ok(filter);
            }
            filter = filter.and(condition);
        }
    }

    fn condition(&mut self) -> Read<Option<Filter<EventTest>>> {
        if let Some(date) = self.date() {
            return Ok(Some(Filter::Is(in_date(date))));
        }
        if self.name_at(0).is_some() {
            return self.clause().map(Some);
        }
        let Some(concept) = self.concept() else { return Ok(None) };
        let start = self.at;
        self.at += 1;
        Ok(Some(match concept {
            Concept::AttendedBy => self.attended(Presences::TOOK_PART, false)?,
            Concept::DeclinedBy => self.attended(Presences::DECLINED, false)?,
            Concept::Without => {
                self.accept(Concept::AttendedBy);
                self.attended(Presences::TOOK_PART, true)?
            }
            Concept::And | Concept::Both | Concept::Did => return self.condition(),
            Concept::LedBy | Concept::LedFor => self.led(concept)?,
            Concept::HeldIn => self.held(false)?,
            Concept::Outside => self.held(true)?,
            Concept::HostedBy => Filter::Is(EventTest::HostedBy(Box::new(self.party()?))),
            Concept::In | Concept::Of => match self.date() {
                Some(date) => Filter::Is(in_date(date)),
                None => self.held(false)?,
            },
            Concept::Since => self.since(DateRelation::Since)?,
            Concept::Until => self.since(DateRelation::Until)?,
            Concept::Before => self.since(DateRelation::Before)?,
            Concept::After => self.since(DateRelation::After)?,
            Concept::Between => self.between()?,
            Concept::Noun(noun @ (Noun::Event(_) | Noun::Meeting), _) => kind_filter(noun),
            _ => {
                self.at = start;
                return Ok(None);
            }
        }))
    }

    /// Reads `the opposition boycotted`, `did Iran attend`, `Jordan and Iraq attended`.
    fn clause(&mut self) -> Read<Filter<EventTest>> {
        let (parties, joined) = self.actors()?;
        match self.concept() {
            Some(Concept::Attend) => {
                self.at += 1;
                Ok(joined_tests(parties, joined, Presences::TOOK_PART))
            }
            Some(Concept::Decline) => {
                self.only_parties(&parties)?;
                self.at += 1;
                Ok(joined_tests(parties, joined, Presences::DECLINED))
            }
            _ => Err(self.fault("a verb such as `attended` or `boycotted`")),
        }
    }

    fn attended(&mut self, presence: Presences, negated: bool) -> Read<Filter<EventTest>> {
        let (parties, joined) = self.actors()?;
        if presence != Presences::TOOK_PART {
            self.only_parties(&parties)?;
        }
        if negated {
            // Neither of them: each is missing.
            let each = parties.into_iter().map(|party| attended_by(party, presence).negate());
            return Ok(Filter::all(each));
        }
        Ok(joined_tests(parties, joined, presence))
    }

    /// Refuses people where only parties have records: nobody is recorded as refusing in person.
    fn only_parties(&self, actors: &[Actor]) -> Read<()> {
        if actors.iter().any(|actor| matches!(actor, Actor::Person(_))) {
            return Err(self.fault("a party: only parties are recorded as refusing"));
        }
        Ok(())
    }

    /// Reads a list of parties or people: `Iran`, `both Iraq and Lebanon`, `Iran or Turkey`.
    fn actors(&mut self) -> Read<(Vec<Actor>, Joined)> {
        self.accept(Concept::Both);
        let mut parties = vec![self.actor()?];
        let mut joined = Joined::All;
        loop {
            let next = match self.concept() {
                Some(Concept::And) => Joined::All,
                Some(Concept::Or) => Joined::Any,
                _ => return Ok((parties, joined)),
            };
            let is_actor = self.name_at(1).is_some_and(|name| {
                [Wanted::Party, Wanted::Person]
                    .into_iter()
                    .any(|wanted| self.resolve(name, wanted).is_ok())
            });
            if !is_actor {
                return Ok((parties, joined));
            }
            self.at += 1;
            joined = next;
            parties.push(self.actor()?);
        }
    }

    /// Reads a party, or else a person.
    fn actor(&mut self) -> Read<Actor> {
        let is_party = self.name_at(0).is_none_or(|name| self.resolve(name, Wanted::Party).is_ok());
        let person = self.name_at(0).map(|name| self.resolve(name, Wanted::Person));
        match person {
            Some(Ok(Entity::Person(person))) if !is_party => {
                self.at += 1;
                Ok(Actor::Person(person))
            }
            Some(Err(error @ NotUnderstood::Ambiguous { .. })) if !is_party => Err(error),
            _ => self.party().map(Actor::Party),
        }
    }

    pub(super) fn party(&mut self) -> Read<PartySet> {
        let Some(name) = self.name_at(0) else { return Err(self.fault("the name of a party")) };
        let Entity::Party(party) = self.resolve(name, Wanted::Party)? else {
            return Err(self.fault("the name of a party"));
        };
        self.at += 1;
        Ok(PartySet::whose(PartyTest::Id(party)))
    }

    /// Reads `led by X [for P]` and `led for P by X`.
    fn led(&mut self, concept: Concept) -> Read<Filter<EventTest>> {
        let mut party = None;
        if concept == Concept::LedFor {
            party = Some(self.party()?);
            if !self.accept(Concept::By) {
                return Err(self.fault("`by` and a person"));
            }
        }
        let Some(name) = self.name_at(0) else { return Err(self.fault("a person")) };
        let Entity::Person(person) = self.resolve(name, Wanted::Person)? else {
            return Err(self.fault("a person"));
        };
        self.at += 1;
        if self.accept(Concept::For) {
            party = Some(self.party()?);
        }
        Ok(Filter::Is(EventTest::Represented(Box::new(Representing {
            function: Some(Function::Head),
            quantity: Quantity::Some,
            people: PersonSet::whose(PersonTest::Id(person)),
            party,
        }))))
    }

    /// Reads a place or a country.
    fn held(&mut self, outside: bool) -> Read<Filter<EventTest>> {
        let Some(name) = self.name_at(0) else { return Err(self.fault("a place or a year")) };
        let filter = held_at(self.names, name)
            .map_err(|_| self.fault("a place or a country in which events were held"))?;
        self.at += 1;
        Ok(if outside { filter.negate() } else { filter })
    }

    fn since(&mut self, relation: DateRelation) -> Read<Filter<EventTest>> {
        if let Some(date) = self.date() {
            return Ok(Filter::Is(EventTest::Date(DateTest { relation, date })));
        }
        let event = Box::new(self.event_reference()?);
        Ok(Filter::Is(match relation {
            DateRelation::Before | DateRelation::Until => EventTest::EarlierThan(event),
            _ => EventTest::LaterThan(event),
        }))
    }

    /// Reads `January 2017 and June 2017`, `the Tehran summit and round 21`.
    fn between(&mut self) -> Read<Filter<EventTest>> {
        let first = self.since(DateRelation::Since)?;
        if !self.accept(Concept::And) {
            return Err(self.fault("`and` and the other end"));
        }
        Ok(first.and(self.since(DateRelation::Until)?))
    }

    /// Reads one event or several: `round 1 and round 5`, `rounds 20 and 21`.
    pub(super) fn event_references(&mut self) -> Read<EventSet> {
        let mut set = self.event_reference()?;
        while matches!(self.concept(), Some(Concept::And)) {
            let kind = match self.concept_at(1) {
                Some(Concept::Noun(Noun::Event(_), _)) => None,
                _ if self.number_at(1).is_some() => self.last_kind(),
                _ => break,
            };
            self.at += 1;
            let next = match kind {
                Some(noun) => self.numbered(noun)?,
                None => self.event_reference()?,
            };
            set = EventSet::of(set.filter.or(next.filter));
        }
        Ok(set)
    }

    /// Returns the kind of event that was named last.
    fn last_kind(&self) -> Option<Noun> {
        self.words[..self.at].iter().rev().find_map(|word| match word.concept() {
            Some(Concept::Noun(noun @ Noun::Event(_), _)) => Some(noun),
            _ => None,
        })
    }

    /// Reads a number and returns the event that has it.
    fn numbered(&mut self, noun: Noun) -> Read<EventSet> {
        let Some(number) = self.number_at(0) else { return Err(self.fault("a number")) };
        self.at += 1;
        let model = self.names.model();
        let Noun::Event(kind) = noun else { return Err(self.fault("a round or a summit")) };
        let kind = kind.or(Some(crate::model::EventKind::Round));
        let found = model.events.ids().find(|&event| {
            model.events.kind.get(event) == kind && model.events.number.get(event) == Some(number)
        });
        found
            .map(|event| EventSet::whose(EventTest::Id(event)))
            .ok_or_else(|| NotUnderstood::Words { words: vec![(number.to_string(), Vec::new())] })
    }

    /// Reads one event: `round 21`, `the 21st round`, `the last round`, `the Tehran summit of 2022`,
    /// or its name.
    pub(super) fn event_reference(&mut self) -> Read<EventSet> {
        let position = self.position();
        if let Some(Concept::Noun(noun @ (Noun::Event(_) | Noun::Meeting), _)) = self.concept() {
            self.at += 1;
            if self.number_at(0).is_some() {
                return self.numbered(noun);
            }
            let filter = self.placed(kind_filter(noun))?;
            return Ok(Set { slice: position, ..Set::of(filter) });
        }
        if self.number_at(0).is_some()
            && let Some(Concept::Noun(noun, _)) = self.concept_at(1)
        {
            let set = self.numbered(noun)?;
            self.at += 1;
            return Ok(set);
        }
        let Some(name) = self.name_at(0).map(str::to_owned) else {
            return Err(self.fault("an event, such as `round 21`"));
        };
        if let Some(Concept::Noun(noun @ (Noun::Event(_) | Noun::Meeting), _)) = self.concept_at(1)
        {
            let place = self.held(false)?;
            self.at += 1;
            let filter = self.placed(kind_filter(noun).and(place))?;
            return Ok(Set { slice: position, ..Set::of(filter) });
        }
        self.at += 1;
        match self.resolve(&name, Wanted::Anything)? {
            Entity::Event(event) => Ok(EventSet::whose(EventTest::Id(event))),
            Entity::Process(process) => Ok(EventSet::whose(EventTest::Process(process))),
            _ => {
                self.at -= 1;
                Err(self.fault("an event, such as `round 21`"))
            }
        }
    }

    /// Reads `of 2022` or `in Tehran` behind an event.
    fn placed(&mut self, filter: Filter<EventTest>) -> Read<Filter<EventTest>> {
        let mut filter = filter;
        while matches!(self.concept(), Some(Concept::Of | Concept::In | Concept::HeldIn)) {
            self.at += 1;
            filter = filter.and(match self.date() {
                Some(date) => Filter::Is(in_date(date)),
                None => self.held(false)?,
            });
        }
        Ok(filter)
    }
}

/// Returns the test of a date that an event touches.
pub(super) fn in_date(date: Edtf) -> EventTest {
    EventTest::Date(DateTest { relation: DateRelation::In, date })
}

fn kind_filter(noun: Noun) -> Filter<EventTest> {
    match noun {
        Noun::Event(Some(kind)) => Filter::Is(EventTest::Kind(kind)),
        Noun::Meeting => Filter::Is(EventTest::Meeting),
        _ => Filter::Anything,
    }
}

/// Who attended: a party, or a person in any delegation.
pub(super) enum Actor {
    Party(PartySet),
    Person(PersonId),
}

fn attended_by(actor: Actor, presence: Presences) -> Filter<EventTest> {
    let parties = match actor {
        Actor::Party(parties) => parties,
        Actor::Person(person) => {
            return Filter::Is(EventTest::Represented(Box::new(Representing {
                function: None,
                quantity: Quantity::Some,
                people: PersonSet::whose(PersonTest::Id(person)),
                party: None,
            })));
        }
    };
    let how = How::TOOK_PART.presence(presence);
    let attending = Attending { how, quantity: Quantity::Some, parties };
    Filter::Is(EventTest::Attended(Box::new(attending)))
}

fn joined_tests(actors: Vec<Actor>, joined: Joined, presence: Presences) -> Filter<EventTest> {
    let tests = actors.into_iter().map(|actor| attended_by(actor, presence));
    match joined {
        Joined::All => Filter::all(tests),
        Joined::Any => Filter::either(tests).unwrap_or(Filter::Anything),
    }
}
