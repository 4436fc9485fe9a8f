//! What is asked for.

use super::actors::{Actor, parties_of};
use super::{Composer, Concept, Noun, Read, What};
use crate::model::{Entity, Function, PartyKind, Role};
use crate::query::ast::{
    EventSet, Filter, Form, How, Measure, OfficeTest, Order, PartyAt, PartySet, PartyTest,
    PersonAt, PersonSet, PersonTest, PlaceTest, Presences, Quantity, Query, Question, Set, Slice,
    Things, When,
};

impl Composer<'_, '_> {
    /// Returns the query of the whole question.
    pub(super) fn question(&mut self) -> Read<Query> {
        if self.has(Concept::Days) {
            return self.gap();
        }
        if self.has(Concept::Compare) {
            self.take(Concept::Compare);
            self.take(Concept::Between);
            let events = self.events(None)?;
            return Ok(Query { question: Question::Compare(events), when: When::Definitely });
        }
        let counted = self.take(Concept::HowMany);
        let things = self.things()?;
        let whether = !counted
            && self.has(Concept::Whether)
            && matches!(things, Things::Events(_))
            && self.items.iter().any(|item| matches!(item.what, What::Events(_)));
        let form = match (counted, whether) {
            (true, _) => Form::Count,
            (_, true) => Form::Whether,
            _ => Form::List,
        };
        Ok(Query::select(things, form))
    }

    fn gap(&mut self) -> Read<Query> {
        use Concept as C;
        for word in [C::Days, C::Between, C::Since, C::Until, C::After, C::Before] {
            self.take(word);
        }
        let mut ends = Vec::new();
        for item in &mut self.items {
            if let What::Events(set) = &item.what {
                ends.extend(split(set));
                item.used = true;
            }
        }
        let [from, to] =
            <[EventSet; 2]>::try_from(ends).map_err(|_| self.fault(self.items.len()))?;
        let question = Question::Gap { from: Box::new(from), to: Box::new(to) };
        Ok(Query { question, when: When::Definitely })
    }

    fn things(&mut self) -> Read<Things> {
        let who = self.has(Concept::Who);
        if self.has(Concept::Met) && (who || !self.has_kind_of_event()) {
            return self.met();
        }
        if self.has(Concept::HostedBy)
            && let Some(hosts) = self.hosts(who)?
        {
            return Ok(hosts);
        }
        self.read_heads_as_led();
        if let Some((at, noun)) = self.wanted() {
            self.items[at].used = true;
            // `what did the guarantors agree at round 21`: whatever is agreed is agreed by them.
            let theirs = matches!(noun, Noun::Role(Role::Guarantor) | Noun::Party(None))
                && self.names_events();
            if theirs && self.has(Concept::Agree) {
                self.take_party_noun();
                return self.provisions();
            }
            if theirs && self.has(Concept::Promise) {
                self.take_party_noun();
                return self.commitments();
            }
            return self.of_noun(noun);
        }
        if who && self.has(Concept::Lead) {
            return self.heads();
        }
        if self.has(Concept::Promise) {
            return self.commitments();
        }
        if self.has(Concept::Agree) && self.names_events() {
            return self.provisions();
        }
        if who {
            return self.parties(None, How::TOOK_PART);
        }
        let target = (0..self.items.len())
            .find(|&at| matches!(self.noun(at), Some((Noun::Event(_) | Noun::Meeting, _))));
        if target.is_none() && !self.names_events() {
            return Err(self.fault(self.items.len()));
        }
        Ok(Things::Events(self.events(target)?))
    }

    /// Reads `who hosted round 10`, `countries that hosted summits`.
    fn hosts(&mut self, who: bool) -> Read<Option<Things>> {
        let kind = match self.wanted() {
            Some((at, Noun::Party(kind))) => {
                self.items[at].used = true;
                kind
            }
            None if who => None,
            _ => return Ok(None),
        };
        if self.groups().iter().any(|&(from, _)| matches!(self.actor(from), Ok(Some(_)))) {
            return Ok(None);
        }
        self.take(Concept::HostedBy);
        Ok(Some(Things::Parties(self.hosting(kind)?)))
    }

    /// Returns the parties, of a kind, that hosted the events that the rest tells of.
    fn hosting(&mut self, kind: Option<PartyKind>) -> Read<PartySet> {
        let filter = kind.map_or(Filter::Anything, |kind| Filter::Is(PartyTest::Kind(kind)));
        let hosted = PartyTest::Hosted(Box::new(self.events(None)?));
        Ok(Set::of(filter.and(Filter::Is(hosted))))
    }

    /// Reads `rounds at which X was head of delegation` as rounds led by X.
    fn read_heads_as_led(&mut self) {
        let asks_events = (0..self.items.len())
            .any(|at| matches!(self.noun(at), Some((Noun::Event(_) | Noun::Meeting, false))));
        let names_person = (0..self.items.len())
            .any(|at| self.bearers(at).iter().any(|it| matches!(it, Entity::Person(_))));
        if !(asks_events && names_person) {
            return;
        }
        for at in 0..self.items.len() {
            if matches!(self.noun(at), Some((Noun::Heads, _))) {
                self.items[at].what = What::Concept(Concept::Lead);
            }
        }
    }

    fn has_kind_of_event(&self) -> bool {
        (0..self.items.len())
            .any(|at| matches!(self.noun(at), Some((Noun::Event(_) | Noun::Meeting, _))))
    }

    fn names_events(&self) -> bool {
        self.items.iter().any(|item| matches!(item.what, What::Events(_)))
    }

    /// Returns the noun that is asked for, unless it is a kind of event.
    fn wanted(&self) -> Option<(usize, Noun)> {
        let rank = |noun: Noun| match noun {
            Noun::Commitments => 0,
            Noun::Provisions => 1,
            Noun::Disputes => 2,
            Noun::Sources => 3,
            Noun::Heads => 4,
            Noun::Document(_) => 5,
            Noun::Role(_) => 6,
            Noun::Party(_) => 7,
            Noun::People => 8,
            Noun::Topics => 9,
            Noun::Places => 10,
            Noun::Offices => 11,
            Noun::Event(_) | Noun::Meeting => 12,
        };
        (0..self.items.len())
            .filter_map(|at| Some((at, self.noun(at)?.0)))
            .filter(|(_, noun)| rank(*noun) < 12)
            .min_by_key(|(at, noun)| (rank(*noun), *at))
    }

    fn of_noun(&mut self, noun: Noun) -> Read<Things> {
        match noun {
            Noun::Commitments => self.commitments(),
            Noun::Provisions => self.provisions(),
            Noun::Disputes => self.disputes(),
            Noun::Sources => self.sources(),
            Noun::Heads => self.heads(),
            Noun::Document(kind) => self.documents(kind),
            Noun::Topics => self.topics(),
            Noun::Role(role) => self.role(role),
            Noun::Party(kind) => self.parties(kind, How::TOOK_PART),
            Noun::People => self.people(),
            Noun::Places => {
                self.take(Concept::HostedBy);
                let events = Box::new(self.events(None)?);
                Ok(Things::Places(Set::whose(PlaceTest::Of(events))))
            }
            Noun::Offices => self.offices(),
            Noun::Event(_) | Noun::Meeting => Err(self.fault(0)),
        }
    }

    /// Uses up a noun for parties beside the noun that is asked for; returns their kind.
    fn take_party_noun(&mut self) -> Option<PartyKind> {
        (0..self.items.len()).find_map(|at| match self.noun(at) {
            Some((Noun::Party(kind), _)) => {
                self.items[at].used = true;
                kind
            }
            _ => None,
        })
    }

    fn role(&mut self, role: Role) -> Read<Things> {
        // `which countries were observers`
        let kind = self.take_party_noun();
        if role == Role::Host {
            return Ok(Things::Parties(self.hosting(kind)?));
        }
        self.parties(kind, How::TOOK_PART.role(role))
    }

    /// Reads parties at events, by the verb: those that took part, declined or were absent.
    fn parties(&mut self, kind: Option<PartyKind>, how: How) -> Read<Things> {
        let how = if self.take(Concept::Decline) {
            how.presence(Presences::DECLINED)
        } else if self.take(Concept::Miss) || self.take(Concept::NotAttend) {
            how.presence(Presences::MISSED)
        } else {
            how
        };
        let how = How { role: how.role.or(self.take_role()), ..how };
        let most = self.take(Concept::Most);
        let events = self.events(None)?;
        let at = PartyAt { how, quantity: Quantity::Some, events };
        let mut filter = kind.map_or(Filter::Anything, |kind| Filter::Is(PartyTest::Kind(kind)));
        filter = filter.and(Filter::Is(PartyTest::At(Box::new(at.clone()))));
        let set: PartySet = Set::of(filter);
        Ok(Things::Parties(if most {
            set.ordered(Order::Most(Measure::EventsOfParty(Box::new(at)))).sliced(Slice::First(10))
        } else {
            set
        }))
    }

    /// Reads `who led the Russian delegation at round 21`, `heads of delegations`.
    fn heads(&mut self) -> Read<Things> {
        self.take(Concept::Lead);
        self.take(Concept::Noun(Noun::Heads, false));
        let longest = self.take(Concept::Longest);
        let mut parties = Vec::new();
        for (from, to) in self.groups() {
            let (actors, _) = self.actors(from, to)?;
            let of_party: Vec<Actor> =
                actors.iter().copied().filter(|it| matches!(it, Actor::Party(_))).collect();
            if !of_party.is_empty() && of_party.len() == actors.len() {
                parties.extend(of_party);
                self.use_group(from, to);
            }
        }
        let party = (!parties.is_empty()).then(|| parties_of(&parties));
        let events = self.events(None)?;
        let leading = |function| PersonAt {
            function: Some(function),
            party: party.clone(),
            quantity: Quantity::Some,
            events: events.clone(),
        };
        let test = |function| Filter::Is(PersonTest::At(Box::new(leading(function))));
        let set: PersonSet = Set::of(test(Function::Head).or(test(Function::Chair)));
        Ok(Things::People(if longest {
            set.ordered(Order::Most(Measure::TenureOfPerson(Box::new(leading(Function::Head)))))
                .sliced(Slice::First(10))
        } else {
            set
        }))
    }

    fn people(&mut self) -> Read<Things> {
        let mut party = None;
        for (from, to) in self.groups() {
            let (actors, _) = self.actors(from, to)?;
            if !actors.is_empty() && actors.iter().all(|it| matches!(it, Actor::Party(_))) {
                party = Some(parties_of(&actors));
                self.use_group(from, to);
            }
        }
        let several =
            self.items.iter().filter(|item| matches!(item.what, What::Events(_))).count() > 1;
        let quantity = if several { Quantity::Every } else { Quantity::Some };
        let events = self.events(None)?;
        let at = PersonAt { function: None, party, quantity, events };
        Ok(Things::People(Set::whose(PersonTest::At(Box::new(at)))))
    }

    /// Reads `who met Bassam Sabbagh at round 21`.
    fn met(&mut self) -> Read<Things> {
        self.take(Concept::Noun(Noun::People, false));
        let mut people = Vec::new();
        for (from, to) in self.groups() {
            let (actors, _) = self.actors(from, to)?;
            for actor in actors {
                if let Actor::Person(person) = actor {
                    people.push(Filter::Is(PersonTest::Id(person)));
                    self.use_group(from, to);
                }
            }
        }
        let filter = Filter::either(people).ok_or_else(|| self.fault(self.items.len()))?;
        let events = Box::new(self.events(None)?);
        let people = Box::new(PersonSet::of(filter));
        Ok(Things::People(Set::whose(PersonTest::Met { people, events })))
    }

    fn offices(&mut self) -> Read<Things> {
        let mut filter = Filter::Anything;
        for (from, to) in self.groups() {
            let (actors, _) = self.actors(from, to)?;
            for actor in actors {
                let test = match actor {
                    Actor::Person(id) => {
                        OfficeTest::By(Box::new(PersonSet::whose(PersonTest::Id(id))))
                    }
                    Actor::Party(id) => {
                        OfficeTest::Of(Box::new(PartySet::whose(PartyTest::Id(id))))
                    }
                };
                filter = filter.and(Filter::Is(test));
            }
            self.use_group(from, to);
        }
        Ok(Things::Offices(Set::of(filter)))
    }
}

/// Returns the single events of a reference such as `rounds 14 and 15`.
fn split(set: &EventSet) -> Vec<EventSet> {
    match &set.filter {
        Filter::Either(parts) if set.slice == Slice::All => {
            parts.iter().map(|part| EventSet::of(part.clone())).collect()
        }
        _ => vec![set.clone()],
    }
}
