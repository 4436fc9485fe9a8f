//! One small type per kind of row, so that ids of different tables can't be mixed up.

use std::fmt;

/// A row number that belongs to one table.
pub trait RowId: Copy + Eq + Ord {
    /// Returns the id of the row with this number, counted from 0.
    fn from_row(row: u32) -> Self;

    /// Returns the number of the row, counted from 0.
    fn row(self) -> u32;
}

macro_rules! row_ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl RowId for $name {
            fn from_row(row: u32) -> Self {
                Self(row)
            }

            fn row(self) -> u32 {
                self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
    )*};
}

row_ids! {
    /// A row of `sources`.
    SourceId,
    /// A row of `processes`.
    ProcessId,
    /// A row of `places`.
    PlaceId,
    /// A row of `parties`.
    PartyId,
    /// A row of `people`.
    PersonId,
    /// A row of `names`.
    NameId,
    /// A row of `offices`.
    OfficeId,
    /// A row of `events`.
    EventId,
    /// A row of `participations`.
    ParticipationId,
    /// A row of `delegates`.
    DelegateId,
    /// A row of `documents`.
    DocumentId,
    /// A row of `provisions`.
    ProvisionId,
    /// A row of `mentions`.
    MentionId,
    /// A row of `citations`.
    CitationId,
    /// A row of `topics`.
    TopicId,
    /// A row of `commitments`.
    CommitmentId,
    /// A row of `outcomes`.
    OutcomeId,
    /// A row of `disputes`.
    DisputeId,
    /// A row of `distinctions`.
    DistinctionId,
}

/// Anything that is a node of the graph and can be named, shown and linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entity {
    /// A series of meetings.
    Process(ProcessId),
    /// One dated happening.
    Event(EventId),
    /// A collective actor.
    Party(PartyId),
    /// A human.
    Person(PersonId),
    /// A city, country, region or site.
    Place(PlaceId),
    /// An adopted or issued text.
    Document(DocumentId),
    /// A point of a document.
    Provision(ProvisionId),
    /// A subject of provisions.
    Topic(TopicId),
    /// A promise made in a provision.
    Commitment(CommitmentId),
    /// A published text that facts rest on.
    Source(SourceId),
}

impl Entity {
    /// Returns the name of the table in which the entity is a row.
    #[must_use]
    pub fn table(self) -> &'static str {
        match self {
            Self::Process(_) => "processes",
            Self::Event(_) => "events",
            Self::Party(_) => "parties",
            Self::Person(_) => "people",
            Self::Place(_) => "places",
            Self::Document(_) => "documents",
            Self::Provision(_) => "provisions",
            Self::Topic(_) => "topics",
            Self::Commitment(_) => "commitments",
            Self::Source(_) => "sources",
        }
    }

    /// Returns the number of the entity's row in its table, counted from 0.
    #[must_use]
    pub fn row(self) -> u32 {
        match self {
            Self::Process(id) => id.row(),
            Self::Event(id) => id.row(),
            Self::Party(id) => id.row(),
            Self::Person(id) => id.row(),
            Self::Place(id) => id.row(),
            Self::Document(id) => id.row(),
            Self::Provision(id) => id.row(),
            Self::Topic(id) => id.row(),
            Self::Commitment(id) => id.row(),
            Self::Source(id) => id.row(),
        }
    }

    /// Returns the entity of a table's row, or `None` when the table holds no entities.
    ///
    /// `table` is the table's name in the package, `row` counts from 0.
    #[must_use]
    pub fn of_row(table: &str, row: u32) -> Option<Self> {
        Some(match table {
            "processes" => Self::Process(ProcessId(row)),
            "events" => Self::Event(EventId(row)),
            "parties" => Self::Party(PartyId(row)),
            "people" => Self::Person(PersonId(row)),
            "places" => Self::Place(PlaceId(row)),
            "documents" => Self::Document(DocumentId(row)),
            "provisions" => Self::Provision(ProvisionId(row)),
            "topics" => Self::Topic(TopicId(row)),
            "commitments" => Self::Commitment(CommitmentId(row)),
            "sources" => Self::Source(SourceId(row)),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entity_leads_back_to_its_table_and_row() {
        for table in [
            "processes",
            "events",
            "parties",
            "people",
            "places",
            "documents",
            "provisions",
            "topics",
            "commitments",
            "sources",
        ] {
            let entity = Entity::of_row(table, 7).unwrap();
            assert_eq!((entity.table(), entity.row()), (table, 7));
        }
        assert_eq!(Entity::of_row("names", 7), None);
    }
}
