//! The kinds of things that questions are about: one row of one declaration each.

use std::borrow::Cow;

use crate::model::{
    Certainty, CommitmentId, DisputeId, DocumentId, Entity, EventId, Model, OfficeId, PartyId,
    PersonId, PlaceId, ProvisionId, RowId, SourceId, TopicId,
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
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident($row:ident) = $table:literal, $singular:literal, $label:literal,
        date $date:expr, certainty $certainty:expr, shown $shown:expr;)*) => {
        /// A kind of thing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[$doc])* $kind,)*
        }

        impl Kind {
            /// Every kind, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// Returns what is declared of the kind.
            #[must_use]
            pub fn declaration(self) -> &'static KindDeclaration {
                static ROWS: &[KindDeclaration] = &[$(KindDeclaration {
                    table: $table,
                    singular: $singular,
                    label: $label,
                    expected: concat!("a condition on ", $label),
                    date: $date,
                    certainty: $certainty,
                    shown: $shown,
                }),*];
                &ROWS[self as usize]
            }
        }

        $(impl Kinded for $row {
            const KIND: Kind = Kind::$kind;
        })*
    };
}

/// A row whose things are of one kind.
pub trait Kinded: RowId {
    /// The kind.
    const KIND: Kind;
}

kinds! {
    /// Dated happenings.
    Event(EventId) = "events", "event", "events",
        date Some("date"), certainty Some("certainty"), shown &["number", "label", "date_edtf"];
    /// Collective actors.
    Party(PartyId) = "parties", "party", "parties",
        date None, certainty None, shown &["label", "kind"];
    /// Humans.
    Person(PersonId) = "people", "person", "people",
        date None, certainty None, shown &["label"];
    /// Cities, countries, regions and sites.
    Place(PlaceId) = "places", "place", "places",
        date None, certainty None, shown &["label", "kind"];
    /// Terms of office.
    Office(OfficeId) = "offices", "office", "terms of office",
        date Some("valid"), certainty Some("certainty"),
        shown &["person", "party", "title", "valid_edtf"];
    /// Texts.
    Document(DocumentId) = "documents", "document", "documents",
        date Some("date"), certainty Some("certainty"), shown &["label", "date_edtf"];
    /// Points of texts.
    Provision(ProvisionId) = "provisions", "provision", "provisions",
        date None, certainty Some("certainty"),
        shown &["document", "number", "act", "topic", "summary"];
    /// Subjects.
    Topic(TopicId) = "topics", "topic", "topics",
        date None, certainty None, shown &["label"];
    /// Checkable promises.
    Commitment(CommitmentId) = "commitments", "commitment", "commitments",
        date Some("due"), certainty None, shown &["action", "due_edtf", "verdict"];
    /// Published texts that facts rest on.
    Source(SourceId) = "sources", "source", "sources",
        date Some("published"), certainty None, shown &["publisher", "title", "published_edtf"];
    /// Cells for which sources give several values.
    Dispute(DisputeId) = "disputes", "dispute", "disputes",
        date None, certainty None,
        shown &["of_table", "of_row", "of_column", "value", "rank"];
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

    /// Returns the text that names a row: its id. A dispute has none in the records; the number of
    /// its row, from 1, stands for one. A term of office can't be named.
    #[must_use]
    pub fn id(self, model: &Model, row: u32) -> Option<Cow<'_, str>> {
        match self {
            Self::Office => None,
            Self::Dispute => Some((row + 1).to_string().into()),
            Self::Event
            | Self::Party
            | Self::Person
            | Self::Place
            | Self::Document
            | Self::Provision
            | Self::Topic
            | Self::Commitment
            | Self::Source => self.entity(row).map(|entity| model.id(entity).into()),
        }
    }

    /// Returns the row that a text names (see [`Kind::id`]).
    #[must_use]
    pub fn find(self, model: &Model, id: &str) -> Option<u32> {
        match self {
            Self::Office => None,
            Self::Dispute => {
                id.parse::<u32>().ok()?.checked_sub(1).filter(|&row| row < self.count(model))
            }
            Self::Event
            | Self::Party
            | Self::Person
            | Self::Place
            | Self::Document
            | Self::Provision
            | Self::Topic
            | Self::Commitment
            | Self::Source => model.find_in(self.table(), id).map(Entity::row),
        }
    }

    /// Returns how well a row is sourced, where the table tells it.
    #[must_use]
    pub fn certainty(self, model: &Model, row: u32) -> Option<Certainty> {
        let column = model.column(self.table(), self.declaration().certainty?)?;
        column.word(row)?.parse().ok()
    }
}
