//! The records about a thing, and the claims that they rest on.

use std::collections::BTreeSet;

use crate::graph::Graph;
use crate::model::{
    Certainty, Claim, CommitmentId, DelegateId, DisputeId, DocumentId, Entity, EventId, Model,
    OfficeId, OutcomeId, ParticipationId, PartyId, PersonId, PlaceId, ProcessId, ProvisionId,
    RowId, SourceId, TopicId,
};

macro_rules! records {
    ($($record:ident($row:ident),)*) => {
        /// One row of a table that says something about a thing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Record {
            $(
                #[doc = concat!("A row whose id is a `", stringify!($row), "`.")]
                $record($row),
            )*
        }

        impl Record {
            /// Returns the table and the number of the row, counted from 0.
            #[must_use]
            pub fn place(self) -> (&'static str, u32) {
                match self {
                    $(Self::$record(id) => ($row::TABLE, id.row()),)*
                }
            }

            /// Returns the record in a row of a table, counted from 0; `None` for tables whose rows rest on
            /// others.
            #[must_use]
            pub fn of(table: &str, row: u32) -> Option<Self> {
                $(
                    if table == $row::TABLE {
                        return Some(Self::$record($row::from_row(row)));
                    }
                )*
                None
            }
        }
    };
}

records! {
    Process(ProcessId),
    Event(EventId),
    Party(PartyId),
    Person(PersonId),
    Place(PlaceId),
    Office(OfficeId),
    Participation(ParticipationId),
    Delegate(DelegateId),
    Document(DocumentId),
    Provision(ProvisionId),
    Topic(TopicId),
    Commitment(CommitmentId),
    Outcome(OutcomeId),
    Dispute(DisputeId),
    Source(SourceId),
}

impl Record {
    /// Returns the claims that the row rests on, in the order written. A source rests on itself, a
    /// commitment on its provision; topics rest on none.
    #[must_use]
    pub fn claims(self, model: &Model) -> Vec<Claim> {
        match self {
            Self::Process(id) => model.processes.sources.get(id).collect(),
            Self::Event(id) => model.events.sources.get(id).collect(),
            Self::Party(id) => model.parties.sources.get(id).collect(),
            Self::Person(id) => model.people.sources.get(id).collect(),
            Self::Place(id) => model.places.sources.get(id).collect(),
            Self::Office(id) => model.offices.sources.get(id).collect(),
            Self::Participation(id) => model.participations.sources.get(id).collect(),
            Self::Delegate(id) => model.delegates.sources.get(id).collect(),
            Self::Document(id) => model.documents.sources.get(id).collect(),
            Self::Provision(id) => model.provisions.sources.get(id).collect(),
            Self::Outcome(id) => model.outcomes.sources.get(id).collect(),
            Self::Dispute(id) => model.disputes.sources.get(id).collect(),
            Self::Source(source) => vec![Claim { source, paragraph: None }],
            Self::Commitment(id) => model
                .commitments
                .provision
                .get(id)
                .map(|provision| model.provisions.sources.get(provision).collect())
                .unwrap_or_default(),
            Self::Topic(_) => Vec::new(),
        }
    }

    /// Returns how well the row is sourced; rows of tables that don't say it are certain.
    #[must_use]
    pub fn certainty(self, model: &Model) -> Certainty {
        let written = match self {
            Self::Event(id) => model.events.certainty.get(id),
            Self::Office(id) => model.offices.certainty.get(id),
            Self::Participation(id) => model.participations.certainty.get(id),
            Self::Delegate(id) => model.delegates.certainty.get(id),
            Self::Document(id) => model.documents.certainty.get(id),
            Self::Provision(id) => model.provisions.certainty.get(id),
            _ => None,
        };
        written.unwrap_or(Certainty::Certain)
    }
}

impl From<Entity> for Record {
    fn from(entity: Entity) -> Self {
        match entity {
            Entity::Process(id) => Self::Process(id),
            Entity::Event(id) => Self::Event(id),
            Entity::Party(id) => Self::Party(id),
            Entity::Person(id) => Self::Person(id),
            Entity::Place(id) => Self::Place(id),
            Entity::Document(id) => Self::Document(id),
            Entity::Provision(id) => Self::Provision(id),
            Entity::Topic(id) => Self::Topic(id),
            Entity::Commitment(id) => Self::Commitment(id),
            Entity::Source(id) => Self::Source(id),
        }
    }
}

/// Returns the records about a thing: its own row first, then, for an event, its participations,
/// delegates and documents with their provisions; for a document, its provisions; for a commitment,
/// its provision and outcomes; for a person, offices and delegations.
#[must_use]
pub fn records(model: &Model, graph: &Graph, entity: Entity) -> Vec<Record> {
    let mut records = vec![Record::from(entity)];
    match entity {
        Entity::Event(event) => {
            let mut rows: Vec<_> =
                graph.attendances_of_event(event).map(|(_, how)| how.participation).collect();
            rows.sort_unstable();
            records.extend(rows.into_iter().map(Record::Participation));
            records.extend(graph.delegates_of_event(event).map(Record::Delegate));
            for document in graph.documents_of_event(event) {
                records.push(Record::Document(document));
                add_provisions(graph, document, &mut records);
            }
        }
        Entity::Document(document) => add_provisions(graph, document, &mut records),
        Entity::Commitment(commitment) => {
            records.extend(model.commitments.provision.get(commitment).map(Record::Provision));
            records.extend(graph.outcomes_of_commitment(commitment).map(Record::Outcome));
        }
        Entity::Person(person) => {
            records.extend(graph.offices_of_person(person).map(Record::Office));
            records.extend(graph.delegates_of_person(person).map(Record::Delegate));
        }
        _ => {}
    }
    records
}

fn add_provisions(graph: &Graph, document: DocumentId, records: &mut Vec<Record>) {
    records.extend(graph.provisions_of_document(document).map(Record::Provision));
}

/// Returns every record that names sources of its own, table by table.
pub fn every(model: &Model) -> impl Iterator<Item = Record> {
    let of_things = model
        .entities()
        .filter(|entity| {
            !matches!(entity, Entity::Topic(_) | Entity::Commitment(_) | Entity::Source(_))
        })
        .map(Record::from);
    of_things
        .chain(model.offices.ids().map(Record::Office))
        .chain(model.participations.ids().map(Record::Participation))
        .chain(model.delegates.ids().map(Record::Delegate))
        .chain(model.outcomes.ids().map(Record::Outcome))
        .chain(model.disputes.ids().map(Record::Dispute))
}

/// Returns a claim as the records write it: the source's id, with the paragraph where it is known
/// (`enab-2024-01-25#p7`).
#[must_use]
pub fn written(model: &Model, claim: Claim) -> String {
    let id = model.sources.id.get(claim.source);
    claim.paragraph.map_or_else(|| id.to_owned(), |paragraph| format!("{id}#p{paragraph}"))
}

/// Returns claims, records or the like without those that came before.
#[must_use]
pub fn each_once<T: Copy + Ord>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut seen = BTreeSet::new();
    all.into_iter().filter(|&it| seen.insert(it)).collect()
}

/// Returns the number of different sources among claims.
#[must_use]
pub fn count_sources(claims: &[Claim]) -> usize {
    let mut sources: Vec<SourceId> = claims.iter().map(|claim| claim.source).collect();
    sources.sort_unstable();
    sources.dedup();
    sources.len()
}

/// Returns the number of independent publishers among claims: sources of one publisher count once,
/// and so does a source without publisher.
#[must_use]
pub fn count_publishers(model: &Model, claims: &[Claim]) -> usize {
    let mut publishers: Vec<&str> = claims
        .iter()
        .map(|claim| {
            let publisher = model.sources.publisher.get(claim.source);
            publisher.unwrap_or_else(|| model.sources.id.get(claim.source))
        })
        .collect();
    publishers.sort_unstable();
    publishers.dedup();
    publishers.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    #[test]
    fn an_event_is_recorded_in_its_own_row_and_in_those_of_its_parts() {
        let (model, graph) = fixture::talks();
        let event = model.find("talks-20").unwrap();
        let places: Vec<_> =
            records(&model, &graph, event).into_iter().map(Record::place).collect();
        let expected = [
            ("events", 2),
            ("participations", 5),
            ("participations", 6),
            ("documents", 0),
            ("provisions", 0),
        ];
        assert_eq!(places, expected);
    }

    #[test]
    fn a_commitment_rests_on_the_sources_of_its_provision() {
        let (model, _) = fixture::talks();
        let commitment = model.commitments.id.find("talks-20-next").unwrap();
        let provision = model.provisions.id.find("talks-20-statement-p1").unwrap();
        let claims = Record::Commitment(commitment).claims(&model);
        assert_eq!(claims, Record::Provision(provision).claims(&model));
        assert_eq!(claims[0].paragraph, Some(1));
    }
}
