//! Parties, people and places as conditions on events.

use super::{Composer, Concept, Noun, Read, What};
use crate::date::Language;
use crate::model::{Entity, Function, Level, PersonId, Role};
use crate::query::ast::{
    Attending, EventTest, Filter, How, PartySet, PartyTest, PersonSet, PersonTest, Presences,
    Quantity, Representing,
};
use crate::query::filters::held_at;

use super::Fault;

/// Who a name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Actor {
    Party(crate::model::PartyId),
    Person(PersonId),
}

impl Composer<'_, '_> {
    /// Returns the party or person that a name names; `None` when it names neither.
    pub(super) fn actor(&self, at: usize) -> Read<Option<Actor>> {
        let bearers = self.bearers(at);
        if self.is_capital(at) && !self.acts(at) {
            return Ok(None);
        }
        if let Some(party) = bearers.iter().find_map(|it| match it {
            Entity::Party(party) => Some(*party),
            _ => None,
        }) {
            return Ok(Some(Actor::Party(party)));
        }
        let people: Vec<PersonId> = bearers
            .iter()
            .filter_map(|it| match it {
                Entity::Person(person) => Some(*person),
                _ => None,
            })
            .collect();
        match people[..] {
            [] => Ok(None),
            [person] => Ok(Some(Actor::Person(person))),
            _ => {
                let label = |&person: &PersonId| {
                    let entity = Entity::Person(person);
                    self.model().label(entity, self.grammar.language, None).text.into_owned()
                };
                let candidates = people.iter().map(label).collect();
                Err(Fault::Ambiguous(self.items[at].text.clone(), candidates))
            }
        }
    }

    /// Tells whether a name is a capital, which also stands for its government.
    fn is_capital(&self, at: usize) -> bool {
        let bearers = self.bearers(at);
        bearers.iter().any(|it| matches!(it, Entity::Place(_)))
            && bearers.iter().any(|it| matches!(it, Entity::Party(_)))
    }

    /// Tells whether a capital stands for its government: it does what a government does, or stands
    /// beside another name that nothing places.
    fn acts(&self, at: usize) -> bool {
        match self.relation(at, at).map(|(concept, _)| concept) {
            Some(Concept::HeldIn | Concept::In | Concept::Outside) => false,
            Some(
                Concept::Attend
                | Concept::NotAttend
                | Concept::Not
                | Concept::Decline
                | Concept::Miss
                | Concept::Lead
                | Concept::Met
                | Concept::By
                | Concept::For
                | Concept::HostedBy
                | Concept::Act(_)
                | Concept::Mention
                | Concept::OwedBy
                | Concept::Between,
            ) => true,
            _ => {
                let named = |it: Option<usize>| it.is_some_and(|it| !self.bearers(it).is_empty());
                let joins =
                    |it: Option<usize>| it.and_then(|it| self.concept(it)) == Some(Concept::And);
                joins(at.checked_sub(1)) && named(at.checked_sub(2))
                    || joins(Some(at + 1)) && named(Some(at + 2))
                    || self.has(Concept::Delegation)
                    || (0..self.items.len()).any(|it| {
                        matches!(
                            self.noun(it),
                            Some((Noun::Commitments | Noun::Heads | Noun::People, _))
                        ) || matches!(self.concept(it), Some(Concept::Office(..)))
                    })
            }
        }
    }

    /// Returns the actors of a group, and whether any of them suffices.
    pub(super) fn actors(&self, from: usize, to: usize) -> Read<(Vec<Actor>, bool)> {
        let mut actors = Vec::new();
        let mut any = false;
        for at in from..=to {
            any |= self.concept(at) == Some(Concept::Or);
            actors.extend(self.actor(at)?);
        }
        Ok((actors, any))
    }

    pub(super) fn use_group(&mut self, from: usize, to: usize) {
        for at in from..=to {
            self.items[at].used = true;
        }
    }

    /// Returns the condition that a group of names puts on events.
    pub(super) fn group_on_events(
        &mut self,
        from: usize,
        to: usize,
    ) -> Read<Option<Filter<EventTest>>> {
        let relation = self.relation(from, to);
        let concept = relation.map(|(concept, _)| concept);
        let only_places = (from..=to).step_by(2).all(|at| {
            let bearers = self.bearers(at);
            bearers.iter().any(|it| matches!(it, Entity::Place(_)))
                && (!bearers.iter().any(|it| matches!(it, Entity::Party(_)))
                    || self.is_capital(at) && !self.acts(at))
        });
        let held = matches!(concept, Some(Concept::HeldIn | Concept::In | Concept::Outside));
        if only_places || held {
            return self.places(
                from,
                to,
                concept == Some(Concept::Outside) || concept == Some(Concept::Not),
                relation,
            );
        }
        let (actors, any) = self.actors(from, to)?;
        if actors.is_empty() {
            return Ok(None);
        }
        // A name of the group that is no actor would be lost.
        for at in (from..=to).step_by(2) {
            if self.actor(at)?.is_none() {
                return Err(self.fault(at));
            }
        }
        // `what does Turkey owe` asks for no events that Turkey attended.
        if let Some((_, at)) = relation.filter(|(concept, _)| is_of_texts(*concept)) {
            return Err(self.fault(at));
        }
        self.use_group(from, to);
        if let Some((concept, at)) = relation
            && concept != Concept::Since
        {
            self.items[at].used = true;
        }
        Ok(Some(self.tests(&actors, any, concept, (from, to))))
    }

    /// Returns the role in which those named took part, if the question says it.
    pub(super) fn take_role(&mut self) -> Option<Role> {
        self.take_first(|it| match it {
            Concept::As(role) => Some(role),
            _ => None,
        })
    }

    /// Returns the rank at which those named were represented, if the question says it.
    pub(super) fn take_level(&mut self) -> Option<Level> {
        self.take_first(|it| match it {
            // `meetings that the Qatari foreign minister attended`
            Concept::Level(level) | Concept::Office(_, level) => Some(level),
            _ => None,
        })
    }

    /// Returns the rank that the question says of a group: the one beside it, or the only one that is
    /// said where one group alone is named.
    fn take_level_beside(&mut self, (from, to): (usize, usize)) -> Option<Level> {
        let level = |at: usize| match self.concept(at) {
            Some(Concept::Level(level) | Concept::Office(_, level)) if !self.items[at].used => {
                Some((at, level))
            }
            _ => None,
        };
        // `МККК, но спецпосланник ООН`: what stands before another name is that one's.
        let behind = Some(to + 1)
            .filter(|&at| self.grammar.language == Language::Turkish || !self.is_actor(at + 1));
        let near = from.checked_sub(1).into_iter().chain(behind);
        let groups = self.groups().iter().filter(|group| group.0 != from).count();
        let actors = (0..self.items.len())
            .any(|at| at < from && self.is_actor(at) || at > to && self.is_actor(at));
        if let Some((at, level)) = near.filter_map(level).next() {
            self.items[at].used = true;
            return Some(level);
        }
        if groups > 0 || actors { None } else { self.take_level() }
    }

    fn is_actor(&self, at: usize) -> bool {
        self.bearers(at).iter().any(|it| matches!(it, Entity::Party(_) | Entity::Person(_)))
    }

    fn tests(
        &mut self,
        actors: &[Actor],
        any: bool,
        concept: Option<Concept>,
        place: (usize, usize),
    ) -> Filter<EventTest> {
        let presence = match concept {
            Some(Concept::Decline) => Presences::DECLINED,
            Some(Concept::Miss) => Presences::MISSED,
            _ => Presences::TOOK_PART,
        };
        if matches!(concept, Some(Concept::HostedBy | Concept::NotHosted)) {
            let hosted = Filter::Is(EventTest::hosted_by(parties_of(actors)));
            return if concept == Some(Concept::HostedBy) { hosted } else { hosted.negate() };
        }
        let role = match concept {
            Some(Concept::As(role)) => Some(role),
            _ => self.take_role(),
        };
        let level = self.take_level_beside(place);
        // Who is absent has no rank: those who came are denied.
        let denied = matches!(concept, Some(Concept::Miss)) && level.is_some();
        let presence = if denied { Presences::TOOK_PART } else { presence };
        let how = How { role, level, ..How::TOOK_PART.presence(presence) };
        if self.take(Concept::Only) {
            let attending =
                Attending { how, quantity: Quantity::Only, parties: parties_of(actors) };
            return Filter::Is(EventTest::attended(attending));
        }
        let tests = actors.iter().map(|&actor| attended_by(actor, how));
        let people = actors.iter().all(|actor| matches!(actor, Actor::Person(_)));
        match concept {
            // Who stayed away is recorded of parties, not of people.
            Some(Concept::Miss | Concept::Decline) if people => {
                Filter::all(tests.map(Filter::negate))
            }
            Some(Concept::Not | Concept::NotAttend) => Filter::all(tests.map(Filter::negate)),
            Some(Concept::Miss) if denied => Filter::all(tests.map(Filter::negate)),
            _ if any => Filter::either(tests).unwrap_or(Filter::Anything),
            _ => Filter::all(tests),
        }
    }

    fn places(
        &mut self,
        from: usize,
        to: usize,
        outside: bool,
        relation: Option<(Concept, usize)>,
    ) -> Read<Option<Filter<EventTest>>> {
        let mut held = Vec::new();
        for at in (from..=to).step_by(2) {
            let What::Name(name, _) = &self.items[at].what else { continue };
            let filter = held_at(self.names, name).map_err(|_| self.fault(at))?;
            held.push(if outside { filter.negate() } else { filter });
        }
        self.use_group(from, to);
        if let Some((_, at)) = relation.filter(|(concept, _)| {
            matches!(
                concept,
                Concept::HeldIn | Concept::In | Concept::Outside | Concept::Not | Concept::HostedBy
            )
        }) {
            self.items[at].used = true;
        }
        Ok(Some(if outside {
            Filter::all(held)
        } else {
            Filter::either(held).unwrap_or(Filter::Anything)
        }))
    }

    /// Returns the condition `led by X for P`, from a person and perhaps a party; of `led by X for P and
    /// by Y for Q`, both.
    pub(super) fn led(&mut self, groups: &[(usize, usize)]) -> Read<Option<Filter<EventTest>>> {
        let (mut people, mut parties) = (Vec::new(), Vec::new());
        for &(from, to) in groups {
            let (actors, _) = self.actors(from, to)?;
            let near = matches!(
                self.relation(from, to),
                Some((Concept::Lead | Concept::By | Concept::For, _))
            );
            // `rounds that X led and that Y did not attend`
            let other = matches!(
                self.relation(from, to),
                Some((Concept::NotAttend | Concept::Not | Concept::Miss | Concept::Decline, _))
            );
            let mut named = Vec::new();
            for actor in actors {
                match actor {
                    Actor::Person(_) if other => {}
                    Actor::Person(person) => {
                        named.push(Filter::Is(PersonTest::is(person)));
                        self.use_group(from, to);
                    }
                    Actor::Party(id) if near => {
                        parties.push(PartySet::whose(PartyTest::is(id)));
                        self.use_group(from, to);
                    }
                    Actor::Party(_) => {}
                }
            }
            people.extend(Filter::either(named));
        }
        let led = |people, party| {
            Filter::Is(EventTest::represented(Representing {
                function: Some(Function::Head),
                quantity: Quantity::Some,
                people: PersonSet::of(people),
                party,
            }))
        };
        if people.len() > 1 && parties.len() < people.len() && groups.len() > 1 {
            // Each of those named led, whichever delegation: no two heads led one.
            return Ok(Some(Filter::all(people.into_iter().map(|one| led(one, None)))));
        }
        if people.len() > 1 && people.len() == parties.len() {
            let pairs = people.into_iter().zip(parties);
            return Ok(Some(Filter::all(pairs.map(|(one, party)| led(one, Some(party))))));
        }
        Ok(Filter::either(people).map(|people| led(people, parties.pop())))
    }
}

/// Tells whether a relation is one to texts and promises, which says nothing of events.
fn is_of_texts(concept: Concept) -> bool {
    use Concept as C;
    matches!(concept, C::OwedBy | C::Say | C::Cite | C::Mention | C::About | C::Act(_))
}

/// Returns the parties among actors, as one set.
pub(super) fn parties_of(actors: &[Actor]) -> PartySet {
    let tests = actors.iter().filter_map(|actor| match actor {
        Actor::Party(party) => Some(Filter::Is(PartyTest::is(*party))),
        Actor::Person(_) => None,
    });
    PartySet::of(Filter::either(tests).unwrap_or(Filter::Anything))
}

fn attended_by(actor: Actor, how: How) -> Filter<EventTest> {
    match actor {
        Actor::Party(party) => {
            let parties = PartySet::whose(PartyTest::is(party));
            let attending = Attending { how, quantity: Quantity::Some, parties };
            Filter::Is(EventTest::attended(attending))
        }
        Actor::Person(person) => Filter::Is(EventTest::represented(Representing {
            function: None,
            quantity: Quantity::Some,
            people: PersonSet::whose(PersonTest::is(person)),
            party: None,
        })),
    }
}
