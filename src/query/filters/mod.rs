//! From the options of a command to a query over things of one kind.

mod error;
mod flag;
mod values;

#[cfg(test)]
mod tests;

use std::marker::PhantomData;

pub use error::FilterError;
pub use flag::{Asks, Flag, FlagDeclaration, Takes};
pub use values::{date_of, held_at};

use super::ast::{
    Attending, Condition, DateRelation, DateTest, DocumentSet, DocumentTest, Edge, EventSet,
    EventTest, Filter, Form, How, Maker, Order, PartySet, PartyTest, PersonSet, PersonTest,
    Presences, Quantity, Query, Representing, Set, Slice, Test, Thing, Things, Via, When,
};
use super::resolve::{Resolver, Wanted, resolve_word, word_of};
use crate::date::{Edtf, Span};
use crate::graph::{Attribute, Direction, Kind, Relation, Value};
use crate::model::{CommitmentId, Entity, EventId, Function};
use values::parse_range;

/// Filters of events.
pub type EventFilters = Filters<EventId>;

/// Filters of commitments.
pub type CommitmentFilters = Filters<CommitmentId>;

/// Filters of things of one kind as words; a thing passes when it passes all of them.
///
/// What a filter asks, and how several values of one add up, is declared with [`Flag`]. Events that did
/// not take place pass only when a status is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filters<R> {
    values: Vec<(Flag, String)>,
    /// Latest first.
    pub reversed: bool,
    /// Only the first so many.
    pub first: Option<u32>,
    /// Only the last so many.
    pub last: Option<u32>,
    /// Take in what only possibly passes.
    pub possibly: bool,
    kind: PhantomData<fn() -> R>,
}

impl<R> Default for Filters<R> {
    fn default() -> Self {
        Self {
            values: Vec::new(),
            reversed: false,
            first: None,
            last: None,
            possibly: false,
            kind: PhantomData,
        }
    }
}

impl<R: Thing> Filters<R> {
    /// Returns the same with values for a filter, behind those that it has.
    #[must_use]
    pub fn with(mut self, flag: Flag, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values.extend(values.into_iter().map(|value| (flag, value.into())));
        self
    }

    /// Returns the values of a filter, in the order given.
    pub fn values(&self, flag: Flag) -> impl Iterator<Item = &str> {
        self.values.iter().filter(move |(of, _)| *of == flag).map(|(_, value)| value.as_str())
    }

    /// Returns the query that lists what passes.
    ///
    /// # Errors
    ///
    /// [`FilterError`] for the first value that can't be understood.
    pub fn to_query(&self, names: &Resolver) -> Result<Query, FilterError> {
        let query = Query::select(self.to_set(names)?.into(), Form::List);
        let when = if self.possibly { When::Possibly } else { When::Definitely };
        Ok(query.when(when))
    }

    /// Returns the set of what passes.
    ///
    /// # Errors
    ///
    /// [`FilterError`] for the first value that can't be understood.
    pub fn to_set(&self, names: &Resolver) -> Result<Set<Test<R>>, FilterError> {
        if let Some((flag, _)) =
            self.values.iter().find(|(flag, _)| flag.declaration().of != R::KIND)
        {
            return Err(FilterError::OtherKind(flag.declaration().name));
        }
        self.contradiction()?;
        let mut filters = Vec::new();
        for flag in Flag::of(R::KIND) {
            let it = flag.declaration();
            let made = self.values(flag).map(|value| self.filter(it.asks, value, names));
            let mut made: Vec<Filter<Condition>> = made.collect::<Result<Vec<_>, _>>()?.concat();
            if it.is_negated {
                made = made.into_iter().map(Filter::negate).collect();
            } else if flag == Flag::EventAttendedBy && made.is_empty() {
                made.extend(self.attended_by_any()?);
            }
            match it.takes {
                Takes::One | Takes::Each => filters.extend(made),
                Takes::Either => filters.extend(Filter::either(made)),
            }
        }
        let slice = match (self.first, self.last) {
            (Some(_), Some(_)) => return Err(FilterError::TwoSlices),
            (Some(count), None) => Slice::First(count),
            (None, Some(count)) => Slice::Last(count),
            (None, None) => Slice::All,
        };
        let order = if self.reversed { Order::Reversed } else { Order::Natural };
        let filter = Filter::all(filters).map(&Test::new);
        Ok(Set::of(filter).ordered(order).sliced(slice))
    }

    /// Refuses filters that nothing can pass, whatever the records hold.
    fn contradiction(&self) -> Result<(), FilterError> {
        let (mut from, mut to) = (Span::PAST, Span::FUTURE);
        let mut told = Vec::new();
        for flag in Flag::of(R::KIND) {
            let it = flag.declaration();
            let Asks::Date(relation) = it.asks else { continue };
            for text in self.values(flag) {
                let span = text.parse::<Edtf>()?.span();
                told.push(format!("{} `{text}`", it.name));
                let (begins, ends) = match relation {
                    DateRelation::In => (true, true),
                    DateRelation::Since | DateRelation::After => (true, false),
                    DateRelation::Until | DateRelation::Before => (false, true),
                };
                from = if begins { from.max(span.earliest_start) } else { from };
                to = if ends { to.min(span.latest_end) } else { to };
            }
        }
        if from > to {
            return Err(FilterError::NoDay(told.join(" and ")));
        }
        for without in Flag::of(R::KIND).filter(|flag| flag.declaration().is_negated) {
            let asks = without.declaration().asks;
            for with in Flag::of(R::KIND).filter(|&with| with != without) {
                let excluded = |name: &&str| self.values(without).any(|other| other == *name);
                let both =
                    self.values(with).find(excluded).filter(|_| with.declaration().asks == asks);
                if let Some(name) = both {
                    let [with, without] = [with, without].map(|flag| flag.declaration().name);
                    return Err(FilterError::Excluded(with, without, name.to_owned()));
                }
            }
        }
        Ok(())
    }

    /// Returns how those attended that the filters ask for.
    fn how(&self) -> Result<How, FilterError> {
        let role = self.values(Flag::EventRole).next().map(resolve_word).transpose()?;
        let level = self.values(Flag::EventLevel).next().map(resolve_word).transpose()?;
        Ok(How { role, level, ..How::TOOK_PART })
    }

    /// Returns what a role and a rank ask when no party is named.
    fn attended_by_any(&self) -> Result<Option<Filter<Condition>>, FilterError> {
        let how = self.how()?;
        let asks = how.role.is_some() || how.level.is_some();
        Ok(asks.then(|| attended(how, PartySet::everything())))
    }

    /// Returns the conditions of a filter with one of its values.
    fn filter(
        &self,
        asks: Asks,
        text: &str,
        names: &Resolver,
    ) -> Result<Vec<Filter<Condition>>, FilterError> {
        Ok(vec![match asks {
            Asks::Attribute(attribute) => Filter::Is(compared(attribute, text, names)?),
            Asks::Relation(relation) => Filter::Is(leading_to(relation, text, names)?),
            Asks::Participation(presence) if presence == Presences::TOOK_PART => {
                self.by_actor(text, names)?
            }
            Asks::Participation(presence) => {
                let party = PartySet::whose(PartyTest::is(names.party(text)?));
                attended(How::TOOK_PART.presence(presence), party)
            }
            // They say more of those who took part.
            Asks::Role | Asks::Level => return Ok(Vec::new()),
            Asks::Head => led_by(text, names)?,
            Asks::Place => held_at(names, text)?.map(&Test::into_condition),
            Asks::Date(relation) => {
                let date = date_of(text)?;
                condition(EventTest::date(DateTest { relation, date }))
            }
            Asks::Beside(direction) => beside(names, direction, text)?,
            Asks::Origin => made_at(names, text)?,
        }])
    }

    /// Returns the condition of an event that a party or a person attended.
    fn by_actor(&self, actor: &str, names: &Resolver) -> Result<Filter<Condition>, FilterError> {
        if let Entity::Person(person) = names.resolve(actor, Wanted::Actor)?.entity {
            return Ok(condition(EventTest::represented(Representing {
                function: None,
                quantity: Quantity::Some,
                people: PersonSet::whose(PersonTest::is(person)),
                party: None,
            })));
        }
        Ok(attended(self.how()?, PartySet::whose(PartyTest::is(names.party(actor)?))))
    }
}

fn condition<R>(test: Test<R>) -> Filter<Condition> {
    Filter::Is(test.into_condition())
}

fn attended(how: How, parties: PartySet) -> Filter<Condition> {
    condition(EventTest::attended(Attending { how, quantity: Quantity::Some, parties }))
}

/// Returns the condition that an attribute compares to a text.
fn compared(attribute: Attribute, text: &str, names: &Resolver) -> Result<Condition, FilterError> {
    Ok(match attribute.declaration().value {
        Value::Word(_) | Value::Verdict => Condition::Word(attribute, word_of(attribute, text)?),
        Value::Number | Value::Length => Condition::Number(attribute, parse_range(text)?),
        Value::Date { .. } | Value::Months => {
            let test = DateTest { relation: DateRelation::In, date: date_of(text)? };
            Condition::Date(attribute, test)
        }
        Value::Text(_) => Condition::Text(attribute, text.to_owned()),
        Value::Track(_) => Condition::Track(attribute, names.process(text)?),
    })
}

/// Returns the condition that a relation leads to what a text names.
fn leading_to(relation: Relation, text: &str, names: &Resolver) -> Result<Condition, FilterError> {
    /// Makes the set of one thing.
    struct Only(u32);
    impl Maker for Only {
        type Error = std::convert::Infallible;
        fn make<R: Thing>(self) -> Result<Set<Test<R>>, Self::Error> {
            Ok(Set::whose(Test::is(R::from_row(self.0))))
        }
    }
    let to = relation.declaration().to;
    let entity = names.resolve(text, to.map_or(Wanted::Anything, Wanted::of))?.entity;
    let is_of = |kind: &&Kind| kind.table() == entity.table();
    let kind = Kind::ALL.iter().find(is_of).ok_or(FilterError::OtherKind(entity.table()))?;
    let things = match Things::make(*kind, Only(entity.row())) {
        Ok(things) => things,
        Err(never) => match never {},
    };
    let edge = Edge::Any;
    Ok(Condition::Via(Box::new(Via { relation, edge, quantity: Quantity::Some, things })))
}

/// Returns the condition of an event at which a person led a delegation.
fn led_by(leader: &str, names: &Resolver) -> Result<Filter<Condition>, FilterError> {
    let (person, party) = match leader.split_once(" for ") {
        Some((person, party)) => (person, Some(names.party(party)?)),
        None => (leader, None),
    };
    Ok(condition(EventTest::represented(Representing {
        function: Some(Function::Head),
        quantity: Quantity::Some,
        people: PersonSet::whose(PersonTest::is(names.person(person)?)),
        party: party.map(|party| PartySet::whose(PartyTest::is(party))),
    })))
}

/// Returns the condition of an event before or after a date or an event.
fn beside(
    names: &Resolver,
    direction: Direction,
    text: &str,
) -> Result<Filter<Condition>, FilterError> {
    let (relation, than): (_, fn(EventSet) -> EventTest) = match direction {
        Direction::Earlier => (DateRelation::Before, EventTest::earlier_than),
        Direction::Later => (DateRelation::After, EventTest::later_than),
    };
    let error = match date_of(text) {
        Ok(date) => return Ok(condition(EventTest::date(DateTest { relation, date }))),
        Err(FilterError::Date(error)) => error,
        Err(error) => return Err(error),
    };
    match names.event(text) {
        Ok(event) => Ok(condition(than(EventSet::whose(EventTest::is(event))))),
        Err(_) if text.starts_with(|c: char| c.is_ascii_digit()) => Err(FilterError::Date(error)),
        Err(error) => Err(FilterError::Name(error)),
    }
}

/// Returns the condition of a commitment made in a document or at an event.
fn made_at(names: &Resolver, text: &str) -> Result<Filter<Condition>, FilterError> {
    use super::ast::CommitmentTest;
    if let Ok(found) = names.resolve(text, Wanted::Document)
        && let Entity::Document(document) = found.entity
    {
        let documents = DocumentSet::whose(DocumentTest::is(document));
        return Ok(condition(CommitmentTest::made_in(documents)));
    }
    let event = EventSet::whose(EventTest::is(names.event(text)?));
    Ok(condition(CommitmentTest::made_at(event)))
}
