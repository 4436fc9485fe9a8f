//! Answers: rows as small handles, and what is told about them on demand.

mod cells;
mod comparison;
mod coverage;
mod denial;
mod evidence;
mod series;
mod table;

pub use coverage::{Aspect, Coverage, NotAttending};
pub use evidence::{Doubt, Explainer};
pub use series::{Gap, YearCount};
pub(super) use series::{told_gaps, years};
pub use table::{AnswerTable, Cell, Column, TableRow};

use std::ops::RangeInclusive;

use super::Options;
use super::ast::{Form, Query, Question};
use crate::date::Truth;
use crate::model::{
    CommitmentId, DisputeId, DocumentId, Entity, EventId, OfficeId, PartyId, PersonId, PlaceId,
    ProvisionId, SourceId, TopicId,
};

/// An answer: the rows that belong to it, and those that possibly do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What was asked.
    pub query: Query,
    /// What the evaluation depended on besides the records.
    pub options: Options,
    /// The rows, in the order asked for. A comparison's rows are the events compared; a gap's rows
    /// are both of its ends.
    pub rows: Vec<Row>,
    /// Rows that belong to it only under some reading, named apart; empty when the query takes
    /// such rows in.
    pub possibly: Vec<Row>,
    /// Days between events; empty unless gaps were asked for.
    pub gaps: Vec<Gap>,
    /// Events by year; empty unless years were asked for.
    pub years: Vec<YearCount>,
}

/// One row of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The thing.
    pub item: Item,
    /// How far it belongs to the answer.
    pub truth: Truth,
    /// The figure by which rows are ranked, when they are and it is known.
    pub figure: Option<Figure>,
}

/// A figure by which rows are ranked: a count, or days between dates that may be imprecise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// The least that it can be.
    pub least: u32,
    /// The most that it can be.
    pub most: u32,
}

impl Figure {
    /// Returns a figure that is known.
    #[must_use]
    pub fn exact(figure: u32) -> Self {
        Self { least: figure, most: figure }
    }

    pub(super) fn of_range(range: RangeInclusive<u32>) -> Self {
        Self { least: *range.start(), most: *range.end() }
    }
}

/// A thing that an answer lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// An event.
    Event(EventId),
    /// A party.
    Party(PartyId),
    /// A person.
    Person(PersonId),
    /// A place.
    Place(PlaceId),
    /// A term of office.
    Office(OfficeId),
    /// A document.
    Document(DocumentId),
    /// A provision.
    Provision(ProvisionId),
    /// A topic.
    Topic(TopicId),
    /// A commitment.
    Commitment(CommitmentId),
    /// A source.
    Source(SourceId),
    /// A dispute.
    Dispute(DisputeId),
}

impl Item {
    /// Returns the thing as a node of the graph; terms of office and disputes are none.
    #[must_use]
    pub fn entity(self) -> Option<Entity> {
        Some(match self {
            Self::Event(id) => Entity::Event(id),
            Self::Party(id) => Entity::Party(id),
            Self::Person(id) => Entity::Person(id),
            Self::Place(id) => Entity::Place(id),
            Self::Document(id) => Entity::Document(id),
            Self::Provision(id) => Entity::Provision(id),
            Self::Topic(id) => Entity::Topic(id),
            Self::Commitment(id) => Entity::Commitment(id),
            Self::Source(id) => Entity::Source(id),
            Self::Office(_) | Self::Dispute(_) => return None,
        })
    }
}

impl Answer {
    /// Returns how many rows belong to the answer, and how many more possibly do.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        (self.rows.len(), self.possibly.len())
    }

    /// Tells whether there is a row; of a question whether there is none, whether there is no row.
    #[must_use]
    pub fn holds(&self) -> Truth {
        let rows = self.rows.iter().chain(&self.possibly);
        let some = rows.map(|row| row.truth).max().unwrap_or(Truth::No);
        if self.form() == Form::WhetherNone { !some } else { some }
    }

    /// Returns the things that another answer to the same question has and this one has not, and those
    /// that this one has and the other has not. Things that belong to an answer possibly count.
    ///
    /// Both must be of the same package, under whatever [`Policy`](crate::model::Policy): ids are those
    /// of one model.
    #[must_use]
    pub fn gained_and_lost(&self, other: &Self) -> (Vec<Item>, Vec<Item>) {
        let items = |answer: &Self| -> Vec<Item> {
            answer.rows.iter().chain(&answer.possibly).map(|row| row.item).collect()
        };
        let (own, others) = (items(self), items(other));
        let gained = others.iter().filter(|item| !own.contains(item)).copied().collect();
        let lost = own.iter().filter(|item| !others.contains(item)).copied().collect();
        (gained, lost)
    }

    /// Returns what the query wants told about its rows; gaps and comparisons are lists.
    #[must_use]
    pub fn form(&self) -> Form {
        match self.query.question {
            Question::Select { form, .. } => form,
            _ => Form::List,
        }
    }
}
