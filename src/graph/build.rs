//! From the typed tables to the graph.

use super::{Attendance, Graph, Link, Mentioned, Settlement, Sourced};
use crate::model::{Certainty, Entity, EventId, EventKind, Evidence, Model, ProcessId, RowId};

/// Builds the graph of a model.
///
/// Edges are added table by table and row by row, so that the same model gives the same graph.
/// A row whose reference is empty or dangling (the reader has reported it) makes no edge.
#[must_use]
pub fn build(model: &Model) -> Graph {
    let mut graph = Graph::with_nodes(model, expected_edges(model));
    link_processes_and_places(&mut graph, model);
    link_events(&mut graph, model);
    link_series(&mut graph, model);
    link_participations(&mut graph, model);
    graph.index_attendances(model);
    link_people(&mut graph, model);
    link_documents(&mut graph, model);
    link_provisions(&mut graph, model);
    link_commitments(&mut graph, model);
    link_sources(&mut graph, model);
    graph
}

/// Upper bound of the edges of the long tables, so that the graph grows once.
fn expected_edges(model: &Model) -> usize {
    5 * model.documents.len()
        + 6 * model.provisions.len()
        + model.participations.len()
        + model.delegates.len()
        + model.events.place.filled()
        + model.events.process.filled()
        + model.events.part_of.filled()
        + model.events.host.filled()
        + model.events.sources.filled()
}

fn link_processes_and_places(graph: &mut Graph, model: &Model) {
    for process in model.processes.ids() {
        if let Some(whole) = model.processes.part_of.get(process) {
            graph.link(Link::ProcessPartOf(process, whole));
        }
    }
    for party in model.parties.ids() {
        if let Some(whole) = model.parties.part_of.get(party) {
            graph.link(Link::PartyPartOf(party, whole));
        }
    }
    for place in model.places.ids() {
        if let Some(state) = model.places.country.get(place) {
            graph.link(Link::LiesIn(place, state));
        }
    }
    for topic in model.topics.ids() {
        if let Some(wider) = model.topics.broader.get(topic) {
            graph.link(Link::Broader(topic, wider));
        }
    }
}

fn link_events(graph: &mut Graph, model: &Model) {
    let events = &model.events;
    for event in events.ids() {
        if let Some(process) = events.process.get(event) {
            graph.link(Link::EventOfProcess(event, process));
        }
        if let Some(whole) = events.part_of.get(event) {
            graph.link(Link::EventPartOf(event, whole));
        }
        if let Some(place) = events.place.get(event) {
            graph.link(Link::HeldAt(event, place));
        }
        for host in events.host.get(event) {
            graph.link(Link::HostedBy(event, host));
        }
    }
}

/// Joins each numbered event to the one with the next higher number of its process and kind.
fn link_series(graph: &mut Graph, model: &Model) {
    let mut numbered: Vec<(Option<ProcessId>, EventKind, u32, EventId)> = model
        .events
        .ids()
        .filter_map(|event| {
            let kind = model.events.kind.get(event)?;
            let number = model.events.number.get(event)?;
            Some((model.events.process.get(event), kind, number, event))
        })
        .collect();
    numbered.sort_unstable();
    for pair in numbered.windows(2) {
        let ((process, kind, number, event), (next_process, next_kind, next_number, next)) =
            (pair[0], pair[1]);
        if (process, kind) == (next_process, next_kind) && number < next_number {
            graph.link(Link::Next(event, next));
        }
    }
}

fn link_participations(graph: &mut Graph, model: &Model) {
    let table = &model.participations;
    for row in table.ids() {
        let (Some(event), Some(party), Some(role), Some(presence)) = (
            table.event.get(row),
            table.party.get(row),
            table.role.get(row),
            table.presence.get(row),
        ) else {
            continue;
        };
        let certainty = table.certainty.get(row).unwrap_or(Certainty::Certain);
        let how = Attendance { participation: row, role, presence, certainty };
        graph.link(Link::Attended(party, event, how));
    }
}

fn link_people(graph: &mut Graph, model: &Model) {
    for row in model.delegates.ids() {
        if let (Some(person), Some(event)) =
            (model.delegates.person.get(row), model.delegates.event.get(row))
        {
            graph.link(Link::Represented(person, event, row));
        }
    }
    for row in model.offices.ids() {
        if let (Some(person), Some(party)) =
            (model.offices.person.get(row), model.offices.party.get(row))
        {
            graph.link(Link::HeldOffice(person, party, row));
        }
    }
}

fn link_documents(graph: &mut Graph, model: &Model) {
    for document in model.documents.ids() {
        if let Some(event) = model.documents.event.get(document) {
            graph.link(Link::AdoptedAt(document, event));
        }
        for issuer in model.documents.issuers.get(document) {
            graph.link(Link::IssuedBy(document, issuer));
        }
        if let Some(speaker) = model.documents.speaker.get(document) {
            graph.link(Link::SpokenBy(document, speaker));
        }
    }
}

fn link_provisions(graph: &mut Graph, model: &Model) {
    for provision in model.provisions.ids() {
        if let Some(document) = model.provisions.document.get(provision) {
            graph.link(Link::Contains(document, provision));
        }
        if let Some(topic) = model.provisions.topic.get(provision) {
            graph.link(Link::About(provision, topic));
        }
    }
    for row in model.mentions.ids() {
        let named =
            model.mentions.entity.get(row).and_then(|entity| Mentioned::try_from(entity).ok());
        if let (Some(provision), Some(named)) = (model.mentions.provision.get(row), named) {
            graph.link(Link::Mentions(provision, named, row));
        }
    }
    for row in model.citations.ids() {
        if let (Some(provision), Some(document)) =
            (model.citations.provision.get(row), model.citations.document.get(row))
        {
            graph.link(Link::Cites(provision, document, row));
        }
    }
}

fn link_commitments(graph: &mut Graph, model: &Model) {
    let table = &model.commitments;
    for commitment in table.ids() {
        if let Some(provision) = table.provision.get(commitment) {
            graph.link(Link::Promises(provision, commitment));
        }
        for debtor in table.debtors.get(commitment) {
            graph.link(Link::OwedBy(commitment, debtor));
        }
        for creditor in table.creditors.get(commitment) {
            graph.link(Link::OwedTo(commitment, creditor));
        }
    }
    for row in model.outcomes.ids() {
        let settled =
            model.outcomes.settled_by.get(row).and_then(|entity| Settlement::try_from(entity).ok());
        if let (Some(commitment), Some(settled)) = (model.outcomes.commitment.get(row), settled) {
            graph.link(Link::SettledBy(commitment, settled, row));
        }
    }
}

fn link_sources(graph: &mut Graph, model: &Model) {
    link_evidence(graph, model.processes.ids(), &model.processes.sources, Entity::Process);
    link_evidence(graph, model.events.ids(), &model.events.sources, Entity::Event);
    link_evidence(graph, model.parties.ids(), &model.parties.sources, Entity::Party);
    link_evidence(graph, model.people.ids(), &model.people.sources, Entity::Person);
    link_evidence(graph, model.places.ids(), &model.places.sources, Entity::Place);
    link_evidence(graph, model.documents.ids(), &model.documents.sources, Entity::Document);
    link_evidence(graph, model.provisions.ids(), &model.provisions.sources, Entity::Provision);
}

fn link_evidence<R: RowId>(
    graph: &mut Graph,
    rows: impl Iterator<Item = R>,
    evidence: &Evidence<R>,
    entity: impl Fn(R) -> Entity,
) {
    for row in rows {
        let Ok(sourced) = Sourced::try_from(entity(row)) else { continue };
        for claim in evidence.get(row) {
            graph.link(Link::SourcedFrom(sourced, claim.source, claim.paragraph));
        }
    }
}
