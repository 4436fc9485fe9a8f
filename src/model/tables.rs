//! The tables of the package as typed columns: one struct per table, one field per column.
//!
//! `key(…)` names the columns that tell one row from all others, as disputes write them; those behind `;`
//! can be left out where the rest is enough.

use super::cells::Cells;
use super::composed::Participants;
use super::field::{AnyRef, Code, Date, Decimal, Evidence, Field, Key, Ref, Refs, Text, Whole};
use super::id::{Identified, RowId};
use super::key::{KeyPart, RowKey};
use super::names::NamesByEntity;
use super::policy::Policy;
use super::unfit;
use super::vocabulary::*;
use crate::diagnostic::Findings;
use crate::package::{Descriptor, Package, Table};

tables! {
    /// Series of meetings.
    processes: Processes(ProcessId as Process), key(id) {
        id: Key,
        part_of: Ref<ProcessId>,
        sources: Evidence,
        note: Text,
    }
    /// Dated happenings.
    events: Events(EventId as Event), key(id) {
        id: Key,
        process: Ref<ProcessId>,
        kind: Code<EventKind>,
        number: Whole,
        part_of: Ref<EventId>,
        date: Date,
        place: Ref<PlaceId>,
        venue: Text,
        host: Refs<PartyId>,
        mode: Code<Mode>,
        status: Code<EventStatus>,
        certainty: Code<Certainty>,
        sources: Evidence,
        note: Text,
    }
    /// Collective actors.
    parties: Parties(PartyId as Party), key(id) {
        id: Key,
        kind: Code<PartyKind>,
        iso3: Text,
        m49: Text,
        qid: Text,
        sector: Text,
        part_of: Ref<PartyId>,
        valid: Date,
        sources: Evidence,
        note: Text,
    }
    /// Natural persons.
    people: People(PersonId as Person), key(id) {
        id: Key,
        sources: Evidence,
        note: Text,
    }
    /// Cities, countries, regions and sites.
    places: Places(PlaceId as Place), key(id) {
        id: Key,
        kind: Code<PlaceKind>,
        country: Ref<PartyId>,
        latitude: Decimal,
        longitude: Decimal,
        qid: Text,
        sources: Evidence,
        note: Text,
    }
    /// Texts adopted or issued.
    documents: Documents(DocumentId as Document), key(id) {
        id: Key,
        event: Ref<EventId>,
        kind: Code<DocumentKind>,
        title: Text,
        date: Date,
        issuers: Refs<PartyId>,
        speaker: Ref<PersonId>,
        extent: Code<Extent>,
        paragraphs: Whole,
        route: Text,
        pax_agtid: Text,
        un_symbol: Text,
        certainty: Code<Certainty>,
        sources: Evidence,
        note: Text,
    }
    /// Points of documents.
    provisions: Provisions(ProvisionId as Provision), key(id) {
        id: Key,
        document: Ref<DocumentId>,
        number: Whole,
        paragraph: Text,
        act: Code<Act>,
        topic: Ref<TopicId>,
        summary: Text,
        certainty: Code<Certainty>,
        sources: Evidence,
    }
    /// Subjects.
    topics: Topics(TopicId as Topic), key(id) {
        id: Key,
        broader: Ref<TopicId>,
        pax_codes: Text,
        plover: Text,
        definition: Text,
    }
    /// Checkable promises.
    commitments: Commitments(CommitmentId as Commitment), key(id) {
        id: Key,
        provision: Ref<ProvisionId>,
        action: Code<Action>,
        debtors: Refs<PartyId>,
        creditors: Refs<PartyId>,
        place: Ref<PlaceId>,
        due: Date,
        condition: Text,
        note: Text,
    }
    /// Published texts that facts rest on.
    sources: Sources(SourceId as Source), key(id) {
        id: Key,
        kind: Code<SourceKind>,
        publisher: Text,
        title: Text,
        url: Text,
        published: Date,
        language: Text,
        note: Text,
        accessed: Date,
        archived: Text,
        sha256: Text,
    }
    /// Labels of entities.
    names: Names(NameId), key(entity, lang, kind, name; valid) {
        entity: AnyRef,
        lang: Text,
        kind: Code<NameKind>,
        name: Text,
        valid: Date,
        sources: Evidence,
        origin: Code<NameOrigin>,
    }
    /// Who held which office when.
    offices: Offices(OfficeId), key(person, party, title; valid) {
        person: Ref<PersonId>,
        party: Ref<PartyId>,
        title: Text,
        level: Code<Level>,
        valid: Date,
        certainty: Code<Certainty>,
        sources: Evidence,
        note: Text,
    }
    /// Who took part in which event.
    participations: Participations(ParticipationId), key(event, party) {
        event: Ref<EventId>,
        party: Ref<PartyId>,
        role: Code<Role>,
        presence: Code<Presence>,
        level: Code<Level>,
        certainty: Code<Certainty>,
        sources: Evidence,
        note: Text,
    }
    /// People of delegations.
    delegates: Delegates(DelegateId), key(event, party, person) {
        event: Ref<EventId>,
        party: Ref<PartyId>,
        person: Ref<PersonId>,
        function: Code<Function>,
        title_then: Text,
        certainty: Code<Certainty>,
        sources: Evidence,
        note: Text,
    }
    /// What provisions name.
    mentions: Mentions(MentionId), key(provision, entity) {
        provision: Ref<ProvisionId>,
        entity: AnyRef,
        stance: Code<Stance>,
    }
    /// Documents that provisions refer to.
    citations: Citations(CitationId), key(provision, document) {
        provision: Ref<ProvisionId>,
        document: Ref<DocumentId>,
        relation: Code<Relation>,
    }
    /// What settled commitments.
    outcomes: Outcomes(OutcomeId), key(commitment; settled_by, as_of) {
        commitment: Ref<CommitmentId>,
        settled_by: AnyRef,
        verdict: Code<Verdict>,
        as_of: Date,
        sources: Evidence,
        note: Text,
    }
    /// Other values that sources give.
    disputes: Disputes(DisputeId), key(table, row, column, value) {
        table: Text,
        row: Text,
        column: Text,
        value: Text,
        rank: Code<Rank>,
        reason: Text,
        sources: Evidence,
    }
    /// Look-alikes that are not the same.
    distinctions: Distinctions(DistinctionId), key(left, right) {
        left: AnyRef,
        right: AnyRef,
        reason: Text,
        sources: Evidence,
    }
}
