//! Answers: rows as small handles, and what is told about them on demand.

mod coverage;
mod denial;
mod evidence;
mod series;

pub use coverage::{Aspect, Coverage, NotAttending};
pub use evidence::{Doubt, Explainer};
pub use series::{Gap, YearCount};
pub(super) use series::{told_gaps, years};

use std::ops::RangeInclusive;

use super::Options;
use super::ast::{Form, Query, Question};
use crate::date::Truth;
use crate::graph::Kind;
use crate::model::{
    CommitmentId, DisputeId, DocumentId, Entity, EventId, OfficeId, PartyId, PersonId, PlaceId,
    ProvisionId, RowId, SourceId, TopicId,
};

/// An answer: the rows that belong to it, and those that possibly do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What was asked.
    pub query: Query,
    /// What the evaluation depended on besides the records.
    pub options: Options,
    /// The rows, in the order asked for; of a count in the order of the records. A comparison's rows are
    /// the events compared; a gap's rows are both of its ends.
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

macro_rules! items {
    ($($item:ident($row:ident),)*) => {
        /// A thing that an answer lists.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Item {
            $(
                #[doc = concat!("A row whose id is a `", stringify!($row), "`.")]
                $item($row),
            )*
        }

        impl Item {
            /// Returns the thing in a row of a kind, counted from 0.
            #[must_use]
            pub fn of(kind: Kind, row: u32) -> Self {
                match kind {
                    $(Kind::$item => Self::$item($row::from_row(row)),)*
                }
            }

            /// Returns the kind of the thing.
            #[must_use]
            pub fn kind(self) -> Kind {
                match self {
                    $(Self::$item(_) => Kind::$item,)*
                }
            }

            /// Returns the thing as one of a kind, if it is one.
            #[must_use]
            pub fn of_kind<R: crate::graph::Kinded>(self) -> Option<R> {
                (self.kind() == R::KIND).then(|| R::from_row(self.row()))
            }

            /// Returns the number of the thing's row, counted from 0.
            #[must_use]
            pub fn row(self) -> u32 {
                match self {
                    $(Self::$item(id) => id.row(),)*
                }
            }
        }
    };
}

items! {
    Event(EventId),
    Party(PartyId),
    Person(PersonId),
    Place(PlaceId),
    Office(OfficeId),
    Document(DocumentId),
    Provision(ProvisionId),
    Topic(TopicId),
    Commitment(CommitmentId),
    Source(SourceId),
    Dispute(DisputeId),
}

impl Item {
    /// Returns the thing as a node of the graph; terms of office and disputes are none.
    #[must_use]
    pub fn entity(self) -> Option<Entity> {
        self.kind().entity(self.row())
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
            Question::Gap { .. }
            | Question::Gaps { .. }
            | Question::Years { .. }
            | Question::Compare(_)
            | Question::Analysis { .. } => Form::List,
        }
    }
}
