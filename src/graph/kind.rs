//! The kinds of things that questions are about: one row of one declaration each.

use std::borrow::Cow;

use crate::model::{
    CommitmentId, DisputeId, DocumentId, Entity, EventId, Model, OfficeId, PartyId, PersonId,
    PlaceId, ProvisionId, RowId, SourceId, TopicId,
};

/// What is declared of a kind of thing.
#[derive(Debug, Clone, Copy)]
pub struct KindDeclaration {
    /// The table whose rows the things are; also their noun in canonical texts, in the plural.
    pub table: &'static str,
    /// The noun in the singular.
    pub singular: &'static str,
    /// The noun for readers, in the plural: the key of its texts.
    pub label: &'static str,
    /// What a reader of canonical texts expects where a condition should stand.
    pub expected: &'static str,
    /// The column of the date by which things of the kind are put in natural order.
    pub date: Option<&'static str>,
    /// The column that tells how well a row is sourced.
    pub certainty: Option<&'static str>,
    /// Columns of the exported table that show what a row is.
    pub shown: &'static [&'static str],
    /// What names a row in canonical texts.
    pub named_by: NamedBy,
}

/// What names one thing of a kind in canonical texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamedBy {
    /// Its id.
    Id,
    /// The number of its row, from 1: the records have no id for it.
    Number,
    /// Nothing: it can't be named.
    Nothing,
}

/// A row whose things are of one kind.
pub trait Kinded: RowId {
    /// The kind.
    const KIND: Kind;
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident($row:ident) = $table:literal, $singular:literal, $label:literal,
        date $date:expr, certainty $certainty:expr, shown $shown:expr, $named_by:expr;)*) => {
        declared! {
            /// A kind of thing.
            Kind: KindDeclaration {
                $($(#[$doc])* $kind = KindDeclaration {
                    table: $table,
                    singular: $singular,
                    label: $label,
                    expected: concat!("a condition on ", $label),
                    date: $date,
                    certainty: $certainty,
                    shown: $shown,
                    named_by: $named_by,
                };)*
            }
        }

        $(impl Kinded for $row {
            const KIND: Kind = Kind::$kind;
        })*
    };
}

kinds! {
    /// Dated happenings.
    Event(EventId) = "events", "event", "events",
        date Some("date"), certainty Some("certainty"), shown &["number", "label", "date_edtf"], NamedBy::Id;
    /// Collective actors.
    Party(PartyId) = "parties", "party", "parties",
        date None, certainty None, shown &["label", "kind"], NamedBy::Id;
    /// Humans.
    Person(PersonId) = "people", "person", "people",
        date None, certainty None, shown &["label"], NamedBy::Id;
    /// Cities, countries, regions and sites.
    Place(PlaceId) = "places", "place", "places",
        date None, certainty None, shown &["label", "kind"], NamedBy::Id;
    /// Terms of office.
    Office(OfficeId) = "offices", "office", "terms of office",
        date Some("valid"), certainty Some("certainty"),
        shown &["person", "party", "title", "valid_edtf"], NamedBy::Nothing;
    /// Texts.
    Document(DocumentId) = "documents", "document", "documents",
        date Some("date"), certainty Some("certainty"), shown &["label", "date_edtf"], NamedBy::Id;
    /// Points of texts.
    Provision(ProvisionId) = "provisions", "provision", "provisions",
        date None, certainty Some("certainty"),
        shown &["document", "number", "act", "topic", "summary"], NamedBy::Id;
    /// Subjects.
    Topic(TopicId) = "topics", "topic", "topics",
        date None, certainty None, shown &["label"], NamedBy::Id;
    /// Checkable promises.
    Commitment(CommitmentId) = "commitments", "commitment", "commitments",
        date Some("due"), certainty None, shown &["action", "due_edtf", "verdict"], NamedBy::Id;
    /// Published texts that facts rest on.
    Source(SourceId) = "sources", "source", "sources",
        date Some("published"), certainty None, shown &["publisher", "title", "published_edtf"], NamedBy::Id;
    /// Cells for which sources give several values.
    Dispute(DisputeId) = "disputes", "dispute", "disputes",
        date None, certainty None,
        shown &["of_table", "of_row", "of_column", "value", "rank"], NamedBy::Number;
}

impl Kind {
    /// Returns the table whose rows the things are.
    #[must_use]
    pub fn table(self) -> &'static str {
        self.declaration().table
    }

    /// Returns how many things of the kind are recorded.
    #[must_use]
    pub fn count(self, model: &Model) -> u32 {
        u32::try_from(model.rows_of(self.table())).unwrap_or(u32::MAX)
    }

    /// Returns a row as a node of the graph; terms of office and disputes are none.
    #[must_use]
    pub fn entity(self, row: u32) -> Option<Entity> {
        Entity::of_row(self.table(), row)
    }

    /// Returns the text that names a row (see [`NamedBy`]).
    #[must_use]
    pub fn id(self, model: &Model, row: u32) -> Option<Cow<'_, str>> {
        match self.declaration().named_by {
            NamedBy::Id => self.entity(row).map(|entity| model.id(entity).into()),
            NamedBy::Number => Some((row + 1).to_string().into()),
            NamedBy::Nothing => None,
        }
    }

    /// Returns the row that a text names (see [`NamedBy`]).
    #[must_use]
    pub fn find(self, model: &Model, id: &str) -> Option<u32> {
        match self.declaration().named_by {
            NamedBy::Id => model.find_in(self.table(), id).map(Entity::row),
            NamedBy::Number => {
                id.parse::<u32>().ok()?.checked_sub(1).filter(|&row| row < self.count(model))
            }
            NamedBy::Nothing => None,
        }
    }
}
