//! People that are asked for: heads of delegations, holders of offices, those who met.

use super::actors::{Actor, parties_of};
use super::target::{MOST_RANKED, split};
use super::{Composer, Concept, Noun, Read, What};
use crate::date::Edtf;
use crate::model::{Entity, Function, Level};
use crate::query::ast::{
    DateTest, EventSet, Filter, Measure, OfficeSet, OfficeTest, Order, PartySet, PartyTest,
    PersonAt, PersonSet, PersonTest, Quantity, Set, Slice, Things,
};

impl Composer<'_, '_> {
    /// Reads `who was Iran's foreign minister in 2019`.
    pub(super) fn office_holders(&mut self, title: &'static str, level: Level) -> Read<Things> {
        let (mut people, mut filter) = self.named_with_office()?;
        let mut at_events = Filter::Anything;
        filter = filter.and(Filter::Is(OfficeTest::level(level)));
        let titled = |word: &str| Filter::Is(OfficeTest::titled(word.to_owned()));
        filter = filter.and(if title.is_empty() { Filter::Anything } else { titled(title) });
        if !title.contains("deputy") {
            filter = filter.and(titled("deputy").negate());
        }
        let of_office = filter.clone();
        for at in 0..self.items.len() {
            let date = match self.items[at].what.clone() {
                What::Date(date) => Some(date),
                What::Events(set) => {
                    self.items[at].used = true;
                    let date = self.date_of(&set);
                    match date {
                        Some(_) => at_events = set.filter,
                        // `foreign ministers who attended the Antalya meeting`
                        None => people = people.and(serving_at(set)),
                    }
                    date
                }
                _ => None,
            };
            if let Some(date) = date {
                let relation = self.date_relation(at);
                filter = filter.and(Filter::Is(OfficeTest::date(DateTest { relation, date })));
                self.items[at].used = true;
            }
        }
        let held = PersonTest::holding(OfficeSet::of(filter));
        // Whoever sat at the event as its holder surely held it then.
        let held = Filter::Is(held);
        let mut people = people.and(match at_events {
            Filter::Anything => held,
            filter => {
                let of_office = PersonTest::holding(OfficeSet::of(of_office));
                held.or(Filter::Is(of_office).and(serving_at(EventSet::of(filter))))
            }
        });
        // `which foreign ministers attended the Tehran summit`
        if self.take(Concept::Attend) && self.event_noun().is_some() {
            let target = self.event_noun();
            people = people.and(serving_at(self.events(target)?));
        }
        Ok(Things::People(Set::of(people)))
    }

    /// Returns who is named beside an office: people, and the parties whose office it is.
    fn named_with_office(&mut self) -> Read<(Filter<PersonTest>, Filter<OfficeTest>)> {
        let mut filter = Filter::Anything;
        let mut people = Filter::Anything;
        for (from, to) in self.groups() {
            let (actors, _) = self.actors(from, to)?;
            let persons = actors.iter().filter_map(|actor| match *actor {
                Actor::Person(id) => Some(Filter::Is(PersonTest::is(id))),
                Actor::Party(_) => None,
            });
            if let Some(named) = Filter::either(persons) {
                people = people.and(named);
            } else if !actors.is_empty() {
                filter = filter.and(Filter::Is(OfficeTest::of(parties_of(&actors))));
            } else {
                continue;
            }
            self.use_group(from, to);
        }
        Ok((people, filter))
    }

    /// Returns when the one event of a reference was held.
    pub(super) fn date_of(&self, set: &EventSet) -> Option<Edtf> {
        let Filter::Is(test) = &set.filter else { return None };
        let event = test.named()?;
        self.model().events.date.written(event)?.parse().ok()
    }

    /// Reads `who led the Russian delegation at round 21`, `heads of delegations`.
    pub(super) fn heads(&mut self) -> Read<Things> {
        // `who led Iran when Lavrentiev led Russia` asks for one clause inside another.
        let leads = |at: &usize| self.concept(*at) == Some(Concept::Lead);
        let mut verbs = (0..self.items.len()).filter(leads);
        if let (Some(first), Some(second)) = (verbs.next(), verbs.next())
            && (first..second).any(|at| self.concept(at) == Some(Concept::When))
        {
            return Err(self.fault(second));
        }
        self.take(Concept::Lead);
        self.take(Concept::Noun(Noun::Heads, false));
        let longest = self.take(Concept::Longest);
        let most = self.take(Concept::Most);
        let mut parties = Vec::new();
        let (mut people, mut others) = (Vec::new(), Filter::Anything);
        for (from, to) in self.groups() {
            let (actors, _) = self.actors(from, to)?;
            let of_party: Vec<Actor> =
                actors.iter().copied().filter(|it| matches!(it, Actor::Party(_))).collect();
            if !of_party.is_empty() && of_party.len() == actors.len() {
                parties.extend(of_party);
                self.use_group(from, to);
            } else if let [Actor::Person(person)] = actors[..] {
                // `was Lavrentiev head of the Russian delegation at round 21`
                let test = Filter::Is(PersonTest::is(person));
                let not = self.relation(from, to).filter(|it| it.0 == Concept::Not);
                match not {
                    Some((_, at)) => {
                        self.items[at].used = true;
                        others = others.and(test.negate());
                    }
                    None => people.push(test),
                }
                self.use_group(from, to);
            }
        }
        let people = Filter::either(people).unwrap_or(Filter::Anything).and(others);
        let party = (!parties.is_empty()).then(|| parties_of(&parties));
        let events = self.events(None)?;
        let leading = |function| PersonAt {
            function: Some(function),
            party: party.clone(),
            quantity: Quantity::Some,
            events: events.clone(),
        };
        let test = |function| Filter::Is(PersonTest::at(leading(function)));
        let set: PersonSet = Set::of(people.and(test(Function::Head).or(test(Function::Chair))));
        Ok(Things::People(if most {
            set.ordered(Order::Most(Measure::EventsOfPerson(Box::new(leading(Function::Head)))))
                .sliced(Slice::First(MOST_RANKED))
        } else if longest {
            set.ordered(Order::Most(Measure::TenureOfPerson(Box::new(leading(Function::Head)))))
                .sliced(Slice::First(MOST_RANKED))
        } else {
            set
        }))
    }

    pub(super) fn people(&mut self) -> Read<Things> {
        let mut party = None;
        for (from, to) in self.groups() {
            let (actors, _) = self.actors(from, to)?;
            if !actors.is_empty() && actors.iter().all(|it| matches!(it, Actor::Party(_))) {
                party = Some(parties_of(&actors));
                self.use_group(from, to);
            }
        }
        let several = self
            .items
            .iter()
            .map(|item| match &item.what {
                What::Events(set) => split(set).len(),
                _ => 0,
            })
            .sum::<usize>()
            > 1;
        let quantity = if several || self.take_every() { Quantity::Every } else { Quantity::Some };
        let events = self.events(None)?;
        let at = PersonAt { function: None, party, quantity, events };
        Ok(Things::People(Set::whose(PersonTest::at(at))))
    }

    pub(super) fn names_person(&self) -> bool {
        (0..self.items.len())
            .any(|at| self.bearers(at).iter().any(|it| matches!(it, Entity::Person(_))))
    }

    /// Reads `who met Bassam Sabbagh at round 21`.
    pub(super) fn met(&mut self) -> Read<Things> {
        self.take(Concept::Noun(Noun::People, false));
        let mut met = Vec::new();
        let persons = self.names_person();
        for (from, to) in self.groups() {
            let (actors, _) = self.actors(from, to)?;
            for actor in actors {
                if matches!(actor, Actor::Person(_)) || !persons {
                    met.push(actor);
                    self.use_group(from, to);
                }
            }
        }
        self.take(Concept::Met);
        // `did Lavrov meet de Mistura`: the one, among those who met the other.
        let mut one = self.holder_beside(persons)?;
        if let [Actor::Person(first), Actor::Person(_)] = met[..]
            && !self.has(Concept::Who)
        {
            one = one.and(Filter::Is(PersonTest::is(first)));
            met.remove(0);
        }
        let events = Box::new(self.events(None)?);
        let people = met.into_iter().map(|actor| match actor {
            Actor::Person(person) => PersonTest::is(person),
            Actor::Party(_) => PersonTest::at(PersonAt {
                function: None,
                party: Some(parties_of(&[actor])),
                quantity: Quantity::Some,
                events: (*events).clone(),
            }),
        });
        let filter =
            Filter::either(people.map(Filter::Is)).ok_or_else(|| self.fault(self.items.len()))?;
        let people = PersonSet::of(filter);
        Ok(Things::People(Set::of(one.and(Filter::Is(PersonTest::met(people, *events))))))
    }

    /// Reads `did Turkey's foreign minister meet Lavrov`: the holder of the office, where the one met is
    /// named; else an office says no more than its party.
    fn holder_beside(&mut self, persons: bool) -> Read<Filter<PersonTest>> {
        let office = self.take_first(|it| match it {
            Concept::Office(title, level) => Some((title, level)),
            _ => None,
        });
        let Some((title, level)) = office.filter(|_| persons) else { return Ok(Filter::Anything) };
        let mut filter = Filter::Is(OfficeTest::level(level));
        if !title.is_empty() {
            filter = filter.and(Filter::Is(OfficeTest::titled(title.to_owned())));
        }
        for (from, to) in self.groups() {
            let (actors, _) = self.actors(from, to)?;
            if !actors.is_empty() && actors.iter().all(|it| matches!(it, Actor::Party(_))) {
                let of = OfficeTest::of(parties_of(&actors));
                filter = Filter::Is(of).and(filter);
                self.use_group(from, to);
            }
        }
        Ok(Filter::Is(PersonTest::holding(OfficeSet::of(filter))))
    }

    /// Reads `from when to when was Jaafari permanent representative`: that office of the one named.
    pub(super) fn terms_of_one(&mut self, who: bool) -> Read<Option<Things>> {
        let asks_time = self.has(Concept::When) || self.has(Concept::Year);
        let office = (0..self.items.len()).find_map(|at| match self.concept(at) {
            Some(Concept::Office(title, level)) => Some((at, title, level)),
            _ => None,
        });
        let other = who || !asks_time || self.event_noun().is_some() || self.names_events();
        let Some((at, title, level)) = office.filter(|_| !other && self.names_person()) else {
            return Ok(None);
        };
        self.items[at].used = true;
        let mut filter = Filter::Is(OfficeTest::level(level));
        if !title.is_empty() {
            filter = filter.and(Filter::Is(OfficeTest::titled(title.to_owned())));
        }
        for concept in [Concept::Between, Concept::Attend, Concept::When, Concept::Year] {
            self.take(concept);
        }
        let Things::Offices(set) = self.offices()? else { return Ok(None) };
        Ok(Some(Things::Offices(set.and(filter))))
    }

    pub(super) fn offices(&mut self) -> Read<Things> {
        let mut filter = Filter::Anything;
        for (from, to) in self.groups() {
            let (actors, _) = self.actors(from, to)?;
            for actor in actors {
                let test = match actor {
                    Actor::Person(id) => OfficeTest::by(PersonSet::whose(PersonTest::is(id))),
                    Actor::Party(id) => OfficeTest::of(PartySet::whose(PartyTest::is(id))),
                };
                filter = filter.and(Filter::Is(test));
            }
            self.use_group(from, to);
        }
        for at in 0..self.items.len() {
            if let What::Date(date) = self.items[at].what.clone() {
                let relation = self.date_relation(at);
                filter = filter.and(Filter::Is(OfficeTest::date(DateTest { relation, date })));
                self.items[at].used = true;
            }
        }
        Ok(Things::Offices(Set::of(filter)))
    }

    /// Reads `rounds at which X was head of delegation` as rounds led by X.
    pub(super) fn read_heads_as_led(&mut self) {
        let asks_events = (0..self.items.len())
            .any(|at| matches!(self.noun(at), Some((Noun::Event(_) | Noun::Meeting, false))));
        let names_person = (0..self.items.len())
            .any(|at| self.bearers(at).iter().any(|it| matches!(it, Entity::Person(_))));
        if !(asks_events || self.has(Concept::HowOften)) || !names_person {
            return;
        }
        for at in 0..self.items.len() {
            if matches!(self.noun(at), Some((Noun::Heads, _))) {
                self.items[at].what = What::Concept(Concept::Lead);
            }
        }
    }
}

/// Returns the people who were in a delegation at events.
fn serving_at(events: EventSet) -> Filter<PersonTest> {
    let at = PersonAt { function: None, party: None, quantity: Quantity::Some, events };
    Filter::Is(PersonTest::at(at))
}
