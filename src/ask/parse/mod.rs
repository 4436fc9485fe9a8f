//! From phrases to a query.

mod events;

use super::NotUnderstood;
use super::recognise::{Concept, Noun, TokenUse, Use};
use crate::date::Edtf;
use crate::model::{Entity, Function};
use crate::query::ast::{
    Attending, DisputeTest, DocumentTest, EventSet, EventTest, Filter, How, PartyAt, PartySet,
    PartyTest, PersonAt, PersonSet, PersonTest, Presences, Quantity, Query, Question, Set, Slice,
    SourceTest, Things, When,
};
use crate::query::resolve::{ResolveError, Resolver, Wanted};

type Read<T> = Result<T, NotUnderstood>;

/// Reads a question whose words are all known.
pub(super) fn parse(words: &[TokenUse], names: &Resolver<'_>) -> Read<Query> {
    let words: Vec<&TokenUse> = words.iter().filter(|word| word.used != Use::Filler).collect();
    let mut parser = Parser { words, at: 0, names };
    let query = parser.question()?;
    match parser.words.get(parser.at) {
        None => Ok(query),
        Some(_) => Err(parser.fault("the end of the question")),
    }
}

struct Parser<'w, 'm> {
    words: Vec<&'w TokenUse>,
    at: usize,
    names: &'w Resolver<'m>,
}

/// How the members of a list are joined.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joined {
    All,
    Any,
}

impl Parser<'_, '_> {
    fn concept(&self) -> Option<Concept> {
        self.concept_at(0)
    }

    fn concept_at(&self, ahead: usize) -> Option<Concept> {
        self.words.get(self.at + ahead)?.concept()
    }

    fn accept(&mut self, concept: Concept) -> bool {
        let found = self.concept() == Some(concept);
        self.at += usize::from(found);
        found
    }

    fn fault(&self, expected: &'static str) -> NotUnderstood {
        let at = self.words.get(self.at).map_or(String::new(), |word| word.text.clone());
        NotUnderstood::Grammar { at, expected }
    }

    fn name_at(&self, ahead: usize) -> Option<&str> {
        match &self.words.get(self.at + ahead)?.used {
            Use::Name(name) => Some(name),
            _ => None,
        }
    }

    fn number_at(&self, ahead: usize) -> Option<u32> {
        match self.words.get(self.at + ahead)?.used {
            Use::Number(number) => Some(number),
            _ => None,
        }
    }

    fn date(&mut self) -> Option<Edtf> {
        match &self.words.get(self.at)?.used {
            Use::Date(date) => {
                self.at += 1;
                Some(date.clone())
            }
            _ => None,
        }
    }

    fn resolve(&self, name: &str, wanted: Wanted) -> Read<Entity> {
        self.names.resolve(name, wanted).map(|found| found.entity).map_err(|error| match error {
            ResolveError::Ambiguous { text, candidates, .. } => NotUnderstood::Ambiguous {
                name: text,
                candidates: candidates.into_iter().map(|(_, label)| label).collect(),
            },
            ResolveError::Unknown { text, nearest, .. } => NotUnderstood::Words {
                words: vec![(text, nearest.into_iter().map(|(_, label)| label).collect())],
            },
        })
    }

    fn question(&mut self) -> Read<Query> {
        if self.accept(Concept::DaysBetween) {
            let from = Box::new(self.event_reference()?);
            if !self.accept(Concept::And) {
                return Err(self.fault("`and` and a second event"));
            }
            let to = Box::new(self.event_reference()?);
            return Ok(Query { question: Question::Gap { from, to }, when: When::Definitely });
        }
        if self.accept(Concept::HowMany) {
            return Ok(Query::count(self.things()?));
        }
        if self.accept(Concept::Who) {
            return Ok(Query::list(self.who()?));
        }
        if self.accept(Concept::Did) {
            return self.whether();
        }
        Ok(Query::list(self.things()?))
    }

    /// Reads `did Iran attend round 5`.
    fn whether(&mut self) -> Read<Query> {
        let how = |presence| How::TOOK_PART.presence(presence);
        let party = self.party()?;
        let how = match self.concept() {
            Some(Concept::Attend) => how(Presences::TOOK_PART),
            Some(Concept::Decline) => how(Presences::DECLINED),
            _ => return Err(self.fault("a verb such as `attend`")),
        };
        self.at += 1;
        let attended = EventTest::Attended(Box::new(Attending {
            how,
            quantity: Quantity::Some,
            parties: party,
        }));
        let events = self.event_reference()?.and(Filter::Is(attended));
        Ok(Query::select(Things::Events(events), crate::query::ast::Form::Whether))
    }

    /// Reads what follows `who`.
    fn who(&mut self) -> Read<Things> {
        match self.concept() {
            Some(Concept::Lead) => {
                self.at += 1;
                self.heads()
            }
            Some(Concept::Attend) => {
                self.at += 1;
                Ok(Things::Parties(self.parties_at(How::TOOK_PART, None)?))
            }
            Some(Concept::Decline) => {
                self.at += 1;
                let how = How::TOOK_PART.presence(Presences::DECLINED);
                Ok(Things::Parties(self.parties_at(how, None)?))
            }
            Some(Concept::Met) => {
                self.at += 1;
                let Some(name) = self.name_at(0) else { return Err(self.fault("a person")) };
                let Entity::Person(person) = self.resolve(name, Wanted::Person)? else {
                    return Err(self.fault("a person"));
                };
                self.at += 1;
                let people = Box::new(PersonSet::whose(PersonTest::Id(person)));
                let events = Box::new(self.optional_events()?);
                Ok(Things::People(Set::whose(PersonTest::Met { people, events })))
            }
            Some(Concept::HostedBy) | None => Err(self.fault("a verb such as `led` or `attended`")),
            _ => self.things(),
        }
    }

    /// Reads `[the Russian delegation] [at round 21]` after `who led` or `heads of`.
    fn heads(&mut self) -> Read<Things> {
        self.accept(Concept::Of);
        let event_follows = matches!(self.concept(), Some(Concept::In | Concept::Of));
        let party = if event_follows || self.words.get(self.at).is_none() {
            None
        } else if self.name_at(0).is_some() {
            Some(self.party()?)
        } else {
            None
        };
        let events = self.optional_events()?;
        let leading = |function| {
            Filter::Is(PersonTest::At(Box::new(PersonAt {
                function: Some(function),
                party: party.clone(),
                quantity: Quantity::Some,
                events: events.clone(),
            })))
        };
        let filter = leading(Function::Head).or(leading(Function::Chair));
        Ok(Things::People(Set::of(filter)))
    }

    /// Reads the events that follow `at`, `in` or `of`; without them every event.
    fn optional_events(&mut self) -> Read<EventSet> {
        match self.concept() {
            Some(Concept::In | Concept::Of | Concept::For) => {
                self.at += 1;
                if let Some(date) = self.date() {
                    return Ok(EventSet::whose(events::in_date(date)));
                }
                self.event_references()
            }
            Some(Concept::Noun(..)) => self.event_references(),
            Some(_) => {
                let filter = self.conditions(Filter::Anything)?;
                Ok(EventSet::of(filter))
            }
            None if self.at < self.words.len() => self.event_references(),
            None => Ok(EventSet::everything()),
        }
    }

    fn things(&mut self) -> Read<Things> {
        let position = self.position();
        match self.concept() {
            Some(Concept::Noun(Noun::Event(_) | Noun::Meeting, _)) => {
                Ok(Things::Events(self.events(position)?))
            }
            Some(Concept::Noun(Noun::Party(kind), _)) => {
                self.at += 1;
                let kind = kind.map(PartyTest::Kind);
                self.attending(kind, How::TOOK_PART)
            }
            Some(Concept::Noun(Noun::Role(role), _)) => {
                self.at += 1;
                self.attending(None, How::TOOK_PART.role(role))
            }
            Some(Concept::Noun(Noun::Heads, _)) => {
                self.at += 1;
                self.heads()
            }
            Some(Concept::Noun(Noun::People, _)) => {
                self.at += 1;
                let events = self.optional_events()?;
                let at = PersonAt { function: None, party: None, quantity: Quantity::Some, events };
                Ok(Things::People(Set::whose(PersonTest::At(Box::new(at)))))
            }
            Some(Concept::Noun(Noun::Document(kind), _)) => {
                self.at += 1;
                let mut filter =
                    kind.map_or(Filter::Anything, |kind| Filter::Is(DocumentTest::Kind(kind)));
                if self.at < self.words.len() {
                    let events = Box::new(self.optional_events()?);
                    filter = filter.and(Filter::Is(DocumentTest::At(events)));
                }
                Ok(Things::Documents(Set::of(filter)))
            }
            Some(Concept::Noun(Noun::Sources, _)) => {
                self.at += 1;
                let about = Things::Events(self.optional_events()?);
                Ok(Things::Sources(Set::whose(SourceTest::For(Box::new(about)))))
            }
            Some(Concept::Noun(Noun::Disputes, _)) => {
                self.at += 1;
                let about = Things::Events(self.optional_events()?);
                Ok(Things::Disputes(Set::whose(DisputeTest::About(Box::new(about)))))
            }
            _ if self.at < self.words.len() && position == Slice::All => {
                Ok(Things::Events(self.event_references()?))
            }
            _ => Err(self.fault("what is asked for, such as `rounds` or `observers`")),
        }
    }

    /// Reads `[that attended] round 1`, `at round 16`, `of the Astana process`.
    fn attending(&mut self, kind: Option<PartyTest>, how: How) -> Read<Things> {
        let how = match self.concept() {
            Some(Concept::Attend) => {
                self.at += 1;
                how
            }
            Some(Concept::Decline) => {
                self.at += 1;
                how.presence(Presences::DECLINED)
            }
            _ => how,
        };
        Ok(Things::Parties(self.parties_at(how, kind)?))
    }

    fn parties_at(&mut self, how: How, kind: Option<PartyTest>) -> Read<PartySet> {
        let events = self.optional_events()?;
        let at = PartyTest::At(Box::new(PartyAt { how, quantity: Quantity::Some, events }));
        let filter = kind.map_or(Filter::Anything, Filter::Is).and(Filter::Is(at));
        Ok(Set::of(filter))
    }

    fn position(&mut self) -> Slice {
        let slice = match self.concept() {
            Some(Concept::First) => Slice::First(1),
            Some(Concept::Last) => Slice::Last(1),
            _ => return Slice::All,
        };
        self.at += 1;
        // `first three rounds`
        match (slice, self.number_at(0), self.concept_at(1)) {
            (_, Some(number), Some(Concept::Noun(..))) => {
                self.at += 1;
                if slice == Slice::First(1) { Slice::First(number) } else { Slice::Last(number) }
            }
            _ => slice,
        }
    }
}
