//! From the typed tables to the edges of the graph.

use super::{Attendance, Link, Mentioned, Settlement, Sourced};
use crate::model::{
    Certainty, Entity, EventId, EventKind, Evidence, Model, ParticipationId, PartyId, ProcessId,
    RowId,
};

/// Returns every edge of a model, table by table and row by row: the same model gives the same edges.
///
/// A row whose reference is empty or dangling (the reader has reported it) makes no edge.
pub fn links(model: &Model) -> impl Iterator<Item = Link> {
    processes_and_places(model)
        .chain(of_events(model))
        .chain(series(model).into_iter().map(|(event, next)| Link::Next(event, next)))
        .chain(attended(model).map(|(event, party, how)| Link::Attended(party, event, how)))
        .chain(of_people(model))
        .chain(of_documents(model))
        .chain(of_provisions(model))
        .chain(of_commitments(model))
        .chain(of_sources(model))
}

/// Upper bound of the edges of the long tables, so that a graph grows once.
pub(super) fn expected_edges(model: &Model) -> usize {
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

fn processes_and_places(model: &Model) -> impl Iterator<Item = Link> {
    let (processes, parties) = (&model.processes, &model.parties);
    let (places, topics) = (&model.places, &model.topics);
    let of_process =
        processes.ids().filter_map(|it| Some(Link::ProcessPartOf(it, processes.part_of.get(it)?)));
    let of_party =
        parties.ids().filter_map(|it| Some(Link::PartyPartOf(it, parties.part_of.get(it)?)));
    let of_place = places.ids().filter_map(|it| Some(Link::LiesIn(it, places.country.get(it)?)));
    let of_topic = topics.ids().filter_map(|it| Some(Link::Broader(it, topics.broader.get(it)?)));
    of_process.chain(of_party).chain(of_place).chain(of_topic)
}

fn of_events(model: &Model) -> impl Iterator<Item = Link> {
    let events = &model.events;
    events.ids().flat_map(|event| {
        let single = [
            events.process.get(event).map(|process| Link::EventOfProcess(event, process)),
            events.part_of.get(event).map(|whole| Link::EventPartOf(event, whole)),
            events.place.get(event).map(|place| Link::HeldAt(event, place)),
        ];
        let hosts = events.host.get(event).map(move |host| Link::HostedBy(event, host));
        single.into_iter().flatten().chain(hosts)
    })
}

/// Joins each numbered event to the one with the next higher number of its process and kind.
pub(super) fn series(model: &Model) -> Vec<(EventId, EventId)> {
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
    let follows = |pair: &[(Option<ProcessId>, EventKind, u32, EventId)]| {
        let ((process, kind, number, event), (next_process, next_kind, next_number, next)) =
            (pair[0], pair[1]);
        let follows = (process, kind) == (next_process, next_kind) && number < next_number;
        follows.then_some((event, next))
    };
    numbered.windows(2).filter_map(follows).collect()
}

/// Returns what a row of `participations` says; `None` when it lacks a part.
pub(super) fn attendance(
    model: &Model,
    row: ParticipationId,
) -> Option<(EventId, PartyId, Attendance)> {
    let table = &model.participations;
    let (event, party) = (table.event.get(row)?, table.party.get(row)?);
    let (role, presence) = (table.role.get(row)?, table.presence.get(row)?);
    let certainty = table.certainty.get(row).unwrap_or(Certainty::Certain);
    Some((event, party, Attendance { participation: row, role, presence, certainty }))
}

fn attended(model: &Model) -> impl Iterator<Item = (EventId, PartyId, Attendance)> {
    model.participations.ids().filter_map(|row| attendance(model, row))
}

fn of_people(model: &Model) -> impl Iterator<Item = Link> {
    let (delegates, offices) = (&model.delegates, &model.offices);
    let represented = delegates.ids().filter_map(|row| {
        Some(Link::Represented(delegates.person.get(row)?, delegates.event.get(row)?, row))
    });
    let held = offices.ids().filter_map(|row| {
        Some(Link::HeldOffice(offices.person.get(row)?, offices.party.get(row)?, row))
    });
    represented.chain(held)
}

fn of_documents(model: &Model) -> impl Iterator<Item = Link> {
    let documents = &model.documents;
    documents.ids().flat_map(|document| {
        let adopted = documents.event.get(document).map(|event| Link::AdoptedAt(document, event));
        let issued =
            documents.issuers.get(document).map(move |party| Link::IssuedBy(document, party));
        let spoken = documents.speaker.get(document).map(|person| Link::SpokenBy(document, person));
        adopted.into_iter().chain(issued).chain(spoken)
    })
}

fn of_provisions(model: &Model) -> impl Iterator<Item = Link> {
    let (provisions, mentions, citations) = (&model.provisions, &model.mentions, &model.citations);
    let of_provision = provisions.ids().flat_map(|provision| {
        let links = [
            provisions.document.get(provision).map(|it| Link::Contains(it, provision)),
            provisions.topic.get(provision).map(|it| Link::About(provision, it)),
        ];
        links.into_iter().flatten()
    });
    let named = mentions.ids().filter_map(|row| {
        let named = Mentioned::try_from(mentions.entity.get(row)?).ok()?;
        Some(Link::Mentions(mentions.provision.get(row)?, named, row))
    });
    let cited = citations.ids().filter_map(|row| {
        Some(Link::Cites(citations.provision.get(row)?, citations.document.get(row)?, row))
    });
    of_provision.chain(named).chain(cited)
}

fn of_commitments(model: &Model) -> impl Iterator<Item = Link> {
    let (commitments, outcomes) = (&model.commitments, &model.outcomes);
    let of_commitment = commitments.ids().flat_map(|commitment| {
        let made = commitments.provision.get(commitment).map(|it| Link::Promises(it, commitment));
        let debtors =
            commitments.debtors.get(commitment).map(move |it| Link::OwedBy(commitment, it));
        let creditors =
            commitments.creditors.get(commitment).map(move |it| Link::OwedTo(commitment, it));
        made.into_iter().chain(debtors).chain(creditors)
    });
    let settled = outcomes.ids().filter_map(|row| {
        let settled = Settlement::try_from(outcomes.settled_by.get(row)?).ok()?;
        Some(Link::SettledBy(outcomes.commitment.get(row)?, settled, row))
    });
    of_commitment.chain(settled)
}

fn of_sources(model: &Model) -> impl Iterator<Item = Link> {
    evidence(model.processes.ids(), &model.processes.sources, Entity::Process)
        .chain(evidence(model.events.ids(), &model.events.sources, Entity::Event))
        .chain(evidence(model.parties.ids(), &model.parties.sources, Entity::Party))
        .chain(evidence(model.people.ids(), &model.people.sources, Entity::Person))
        .chain(evidence(model.places.ids(), &model.places.sources, Entity::Place))
        .chain(evidence(model.documents.ids(), &model.documents.sources, Entity::Document))
        .chain(evidence(model.provisions.ids(), &model.provisions.sources, Entity::Provision))
}

fn evidence<'m, R: RowId>(
    rows: impl Iterator<Item = R> + 'm,
    evidence: &'m Evidence<R>,
    entity: fn(R) -> Entity,
) -> impl Iterator<Item = Link> + 'm {
    rows.flat_map(move |row| {
        let sourced = Sourced::try_from(entity(row)).ok();
        let claims = sourced
            .into_iter()
            .flat_map(move |sourced| evidence.get(row).map(move |claim| (sourced, claim)));
        claims.map(|(sourced, claim)| Link::SourcedFrom(sourced, claim.source, claim.paragraph))
    })
}
