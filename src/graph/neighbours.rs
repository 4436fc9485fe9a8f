//! The rows of one table that belong to a row of another, one line for each pair of tables.

use std::sync::OnceLock;

use super::Graph;
use crate::model::adjacent::Adjacent;
use crate::model::{
    CitationId, CommitmentId, DelegateId, DocumentId, EventId, OfficeId, OutcomeId,
    ParticipationId, PartyId, PersonId, PlaceId, ProvisionId, RowId, TopicId,
};

macro_rules! neighbours {
    ($($(#[$doc:meta])*
       $method:ident: $thing:ident in $things:ident, $row:ident in $table:ident.$column:ident;)*) => {
        /// What has been asked for so far.
        #[derive(Debug, Default)]
        pub(super) struct Neighbours {
            $($method: OnceLock<Adjacent>,)*
        }

        impl Graph {
            $(
                $(#[$doc])*
                ///
                /// They come in the order of the records; nothing is allocated but the list of all, once.
                pub fn $method(&self, it: $thing) -> impl Iterator<Item = $row> {
                    let adjacent = self.neighbours.$method.get_or_init(|| {
                        let rows = &self.model.$table;
                        let pair =
                            |row: $row| Some((rows.$column.get(row)?.row(), row.row()));
                        Adjacent::new(self.model.$things.len(), || rows.ids().filter_map(pair))
                    });
                    adjacent.of(it.row()).iter().map(|&row| $row::from_row(row))
                }
            )*
        }
    };
}

neighbours! {
    /// Returns the rows of `participations` about an event.
    participations_of_event: EventId in events, ParticipationId in participations.event;
    /// Returns the rows of `participations` about a party.
    participations_of_party: PartyId in parties, ParticipationId in participations.party;
    /// Returns the rows of `delegates` about an event: who was in a delegation there.
    delegates_of_event: EventId in events, DelegateId in delegates.event;
    /// Returns the rows of `delegates` about a person.
    delegates_of_person: PersonId in people, DelegateId in delegates.person;
    /// Returns the rows of `delegates` about a party.
    delegates_of_party: PartyId in parties, DelegateId in delegates.party;
    /// Returns the documents adopted or issued at an event.
    documents_of_event: EventId in events, DocumentId in documents.event;
    /// Returns the documents that hold the words of a person.
    documents_of_speaker: PersonId in people, DocumentId in documents.speaker;
    /// Returns the provisions of a document.
    provisions_of_document: DocumentId in documents, ProvisionId in provisions.document;
    /// Returns the provisions on a topic.
    provisions_of_topic: TopicId in topics, ProvisionId in provisions.topic;
    /// Returns where a document is cited: rows of `citations`.
    citations_of_document: DocumentId in documents, CitationId in citations.document;
    /// Returns the events held at a place.
    events_of_place: PlaceId in places, EventId in events.place;
    /// Returns the terms of office of a person.
    offices_of_person: PersonId in people, OfficeId in offices.person;
    /// Returns the terms of office under a party.
    offices_of_party: PartyId in parties, OfficeId in offices.party;
    /// Returns what settled a commitment.
    outcomes_of_commitment: CommitmentId in commitments, OutcomeId in outcomes.commitment;
}
