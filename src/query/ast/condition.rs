//! Conditions on things: of an attribute, or by a relation to a set of other things.
//!
//! A [`Condition`] is what every walk over the algebra sees. Callers make them through [`Test`], which
//! knows the kind of thing and takes only sets of the kind that a relation leads to: a set of events
//! can't stand where a set of parties belongs.

use std::fmt;
use std::hash::Hash;
use std::marker::PhantomData;

use super::{DateTest, EventSet, How, Months, Numbers, PartySet, PersonAt, Quantity, Set, Things};
use crate::graph::{Attribute, Kinded, Relation};
use crate::model::{
    CommitmentId, DisputeId, DocumentId, EventId, Function, OfficeId, PartyId, PersonId, PlaceId,
    ProcessId, ProvisionId, SourceId, TopicId, Vocabulary,
};

/// A condition on things of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Condition {
    /// It is the row with this number.
    Is(u32),
    /// An attribute has a word, or one of the class that the word names.
    Word(Attribute, &'static str),
    /// A number, or a length, lies in a range.
    Number(Attribute, Numbers),
    /// A date has a relation to another.
    Date(Attribute, DateTest),
    /// A date has a day in one of the months.
    Months(Attribute, Months),
    /// A text compares to another.
    Text(Attribute, String),
    /// It belongs to the series or to a track of it.
    Track(Attribute, ProcessId),
    /// A relation leads to things of a set.
    Via(Box<Via>),
}

/// A relation to things of a set.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Via {
    /// The relation.
    pub relation: Relation,
    /// What one edge of it must say.
    pub edge: Edge,
    /// How many of the things it must reach.
    pub quantity: Quantity,
    /// The things.
    pub things: Things,
}

/// What one edge of a relation must say.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Edge {
    /// Nothing.
    Any,
    /// What a record of participation says.
    Participation(How),
    /// What a record of a delegate says.
    Delegation {
        /// Function; empty for any.
        function: Option<Function>,
        /// The delegation; empty for any.
        party: Option<PartySet>,
    },
    /// At which events two sat opposite.
    Opposite(EventSet),
    /// The word of the edge.
    Word(&'static str),
}

/// A condition on things whose kind is that of a row.
pub struct Test<R> {
    condition: Condition,
    kind: PhantomData<fn() -> R>,
}

impl<R> Clone for Test<R> {
    fn clone(&self) -> Self {
        Self::new(self.condition.clone())
    }
}

impl<R> PartialEq for Test<R> {
    fn eq(&self, other: &Self) -> bool {
        self.condition == other.condition
    }
}

impl<R> Eq for Test<R> {}

impl<R> Hash for Test<R> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.condition.hash(state);
    }
}

impl<R> fmt::Debug for Test<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.condition.fmt(f)
    }
}

/// A test of an event.
pub type EventTest = Test<EventId>;
/// A test of a party.
pub type PartyTest = Test<PartyId>;
/// A test of a person.
pub type PersonTest = Test<PersonId>;
/// A test of a place.
pub type PlaceTest = Test<PlaceId>;
/// A test of a term of office.
pub type OfficeTest = Test<OfficeId>;
/// A test of a document.
pub type DocumentTest = Test<DocumentId>;
/// A test of a provision.
pub type ProvisionTest = Test<ProvisionId>;
/// A test of a topic.
pub type TopicTest = Test<TopicId>;
/// A test of a commitment.
pub type CommitmentTest = Test<CommitmentId>;
/// A test of a source.
pub type SourceTest = Test<SourceId>;
/// A test of a dispute.
pub type DisputeTest = Test<DisputeId>;

/// Whose words a provision is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wording {
    /// Of an agreed text.
    Agreed,
    /// Of one party's remarks or press statement.
    Remarks,
    /// Of either.
    Any,
}

impl Wording {
    /// Returns the word of the canonical text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::Remarks => "remarks",
            Self::Any => "any",
        }
    }
}

impl Condition {
    /// Returns the relation to other things, if the condition is one.
    #[must_use]
    pub fn via(&self) -> Option<&Via> {
        match self {
            Self::Via(via) => Some(via),
            Self::Is(_)
            | Self::Word(..)
            | Self::Number(..)
            | Self::Date(..)
            | Self::Months(..)
            | Self::Text(..)
            | Self::Track(..) => None,
        }
    }

    /// Returns the attribute that the condition is about, if it is about one.
    #[must_use]
    pub fn attribute(&self) -> Option<Attribute> {
        match self {
            Self::Word(attribute, _)
            | Self::Number(attribute, _)
            | Self::Date(attribute, _)
            | Self::Months(attribute, _)
            | Self::Text(attribute, _)
            | Self::Track(attribute, _) => Some(*attribute),
            Self::Is(_) | Self::Via(_) => None,
        }
    }
}

impl<R> Test<R> {
    pub(in crate::query) fn new(condition: Condition) -> Self {
        Self { condition, kind: PhantomData }
    }

    /// Returns the condition without what kind of thing it is on.
    #[must_use]
    pub fn into_condition(self) -> Condition {
        self.condition
    }

    /// Returns the condition.
    #[must_use]
    pub fn condition(&self) -> &Condition {
        &self.condition
    }

    /// Returns the relation to other things, if the test is one.
    #[must_use]
    pub fn via(&self) -> Option<&Via> {
        self.condition.via()
    }

    /// Returns the relation to other things, if the test is this one.
    #[must_use]
    pub fn along(&self, relation: Relation) -> Option<&Via> {
        self.via().filter(|via| via.relation == relation)
    }

    /// Returns the word that an attribute must have, if the test is about it.
    #[must_use]
    pub fn word(&self, attribute: Attribute) -> Option<&'static str> {
        match self.condition {
            Condition::Word(of, word) if of == attribute => Some(word),
            Condition::Is(_)
            | Condition::Word(..)
            | Condition::Number(..)
            | Condition::Date(..)
            | Condition::Months(..)
            | Condition::Text(..)
            | Condition::Track(..)
            | Condition::Via(_) => None,
        }
    }

    /// Returns `true` if the test is about an attribute.
    #[must_use]
    pub fn is_about(&self, attribute: Attribute) -> bool {
        self.condition.attribute() == Some(attribute)
    }

    pub(super) fn related(relation: Relation, things: impl Into<Things>) -> Self {
        Self::edge(relation, Edge::Any, Quantity::Some, things)
    }

    pub(super) fn edge(
        relation: Relation,
        edge: Edge,
        quantity: Quantity,
        things: impl Into<Things>,
    ) -> Self {
        let things = things.into();
        Self::new(Condition::Via(Box::new(Via { relation, edge, quantity, things })))
    }

    pub(super) fn worded(attribute: Attribute, word: impl Vocabulary) -> Self {
        Self::new(Condition::Word(attribute, word.as_str()))
    }
}

impl<R: Kinded> Test<R> {
    /// Returns the test passed by one thing.
    #[must_use]
    pub fn is(thing: R) -> Self {
        Self::new(Condition::Is(thing.row()))
    }

    /// Returns the thing that alone passes, if the test names one.
    #[must_use]
    pub fn named(&self) -> Option<R> {
        match self.condition {
            Condition::Is(row) => Some(R::from_row(row)),
            Condition::Word(..)
            | Condition::Number(..)
            | Condition::Date(..)
            | Condition::Months(..)
            | Condition::Text(..)
            | Condition::Track(..)
            | Condition::Via(_) => None,
        }
    }
}

impl Via {
    /// Returns what a record of participation must say; that it says anything where the relation has
    /// no such records.
    #[must_use]
    pub fn how(&self) -> How {
        match &self.edge {
            Edge::Participation(how) => *how,
            Edge::Any | Edge::Delegation { .. } | Edge::Opposite(_) | Edge::Word(_) => {
                How { presence: super::Presences::RECORDED, role: None, level: None }
            }
        }
    }

    /// Returns the things as events; nothing where they are others.
    #[must_use]
    pub fn events(&self) -> Option<&EventSet> {
        EventId::of(&self.things)
    }

    /// Returns the things as parties; nothing where they are others.
    #[must_use]
    pub fn parties(&self) -> Option<&PartySet> {
        PartyId::of(&self.things)
    }

    /// Returns the relation of a person to events, where it is that.
    #[must_use]
    pub fn person_at(&self) -> Option<PersonAt> {
        let Edge::Delegation { function, party } = &self.edge else { return None };
        let events = self.events()?.clone();
        Some(PersonAt {
            function: *function,
            party: party.clone(),
            quantity: self.quantity,
            events,
        })
    }
}

/// A row whose things can be a set.
pub trait Thing: Kinded {
    /// Returns a set of such things as things of any kind.
    fn things(set: Set<Test<Self>>) -> Things;

    /// Returns the set, when the things are of this kind.
    fn of(things: &Things) -> Option<&Set<Test<Self>>>;
}

impl<R: Thing> From<Set<Test<R>>> for Things {
    fn from(set: Set<Test<R>>) -> Self {
        R::things(set)
    }
}
