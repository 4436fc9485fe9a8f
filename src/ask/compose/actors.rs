//! Parties, people and places as conditions on events.

use super::{Composer, Concept, Read, What};
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
                && !bearers.iter().any(|it| matches!(it, Entity::Party(_)))
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
        self.use_group(from, to);
        if let Some((concept, at)) = relation
            && concept != Concept::Since
        {
            self.items[at].used = true;
        }
        Ok(Some(self.tests(&actors, any, concept)))
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

    fn tests(
        &mut self,
        actors: &[Actor],
        any: bool,
        concept: Option<Concept>,
    ) -> Filter<EventTest> {
        let presence = match concept {
            Some(Concept::Decline) => Presences::DECLINED,
            Some(Concept::Miss) => Presences::MISSED,
            _ => Presences::TOOK_PART,
        };
        if concept == Some(Concept::HostedBy) {
            let parties = parties_of(actors);
            return Filter::Is(EventTest::HostedBy(Box::new(parties)));
        }
        let role = match concept {
            Some(Concept::As(role)) => Some(role),
            _ => self.take_role(),
        };
        let how = How { role, level: self.take_level(), ..How::TOOK_PART.presence(presence) };
        if self.take(Concept::Only) {
            let attending =
                Attending { how, quantity: Quantity::Only, parties: parties_of(actors) };
            return Filter::Is(EventTest::Attended(Box::new(attending)));
        }
        let tests = actors.iter().map(|&actor| attended_by(actor, how));
        match concept {
            Some(Concept::Not | Concept::NotAttend) => Filter::all(tests.map(Filter::negate)),
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

    /// Returns the condition `led by X for P`, from a person and perhaps a party.
    pub(super) fn led(&mut self, groups: &[(usize, usize)]) -> Read<Option<Filter<EventTest>>> {
        let (mut people, mut party) = (Vec::new(), None);
        for &(from, to) in groups {
            let (actors, _) = self.actors(from, to)?;
            let near = matches!(
                self.relation(from, to),
                Some((Concept::Lead | Concept::By | Concept::For, _))
            );
            for actor in actors {
                match actor {
                    Actor::Person(person) => {
                        people.push(PersonTest::Id(person));
                        self.use_group(from, to);
                    }
                    Actor::Party(id) if near => {
                        party = Some(PartySet::whose(PartyTest::Id(id)));
                        self.use_group(from, to);
                    }
                    Actor::Party(_) => {}
                }
            }
        }
        let Some(filter) = Filter::either(people.into_iter().map(Filter::Is)) else {
            return Ok(None);
        };
        Ok(Some(Filter::Is(EventTest::Represented(Box::new(Representing {
            function: Some(Function::Head),
            quantity: Quantity::Some,
            people: PersonSet::of(filter),
            party,
        })))))
    }
}

/// Returns the parties among actors, as one set.
pub(super) fn parties_of(actors: &[Actor]) -> PartySet {
    let tests = actors.iter().filter_map(|actor| match actor {
        Actor::Party(party) => Some(Filter::Is(PartyTest::Id(*party))),
        Actor::Person(_) => None,
    });
    PartySet::of(Filter::either(tests).unwrap_or(Filter::Anything))
}

fn attended_by(actor: Actor, how: How) -> Filter<EventTest> {
    match actor {
        Actor::Party(party) => {
            let parties = PartySet::whose(PartyTest::Id(party));
            let attending = Attending { how, quantity: Quantity::Some, parties };
            Filter::Is(EventTest::Attended(Box::new(attending)))
        }
        Actor::Person(person) => Filter::Is(EventTest::Represented(Box::new(Representing {
            function: None,
            quantity: Quantity::Some,
            people: PersonSet::whose(PersonTest::Id(person)),
            party: None,
        }))),
    }
}
