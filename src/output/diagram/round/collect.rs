//! What the records hold around an event.

use super::super::heads::Heads;
use super::super::promise::promises;
use super::super::{Layout, Subject};
use super::{Delegation, Neighbour, Paper, Round, Words, most_frequent};
use crate::analysis::series;
use crate::model::{Certainty, DocumentId, DocumentKind, Entity, EventId, ProvisionId};
use crate::output::words::{arg, sentence};

impl Round {
    /// Collects what is recorded of the first event of the subject; nothing when it has none.
    #[must_use]
    pub fn new(subject: &Subject, layout: Layout) -> Self {
        let words = Words::of(subject);
        let Some(&event) = subject.events.first() else { return Self::empty(words, layout) };
        let model = subject.model;
        let at = model.events.date.span(event);
        let mut documents: Vec<DocumentId> = subject.graph.documents_of_event(event).collect();
        let is_agreed =
            |document| model.documents.kind.get(document).is_some_and(DocumentKind::is_agreed);
        documents.sort_by_key(|&document| (!is_agreed(document), document));
        let (made, other): (Vec<_>, Vec<_>) = promises(subject)
            .into_iter()
            .partition(|promise| model.documents.event.get(promise.document) == Some(event));
        let by_this = |settled: &Option<(String, _, Option<EventId>)>| {
            settled.as_ref().is_some_and(|settled| settled.2 == Some(event))
        };
        let settled = other.into_iter().filter(|promise| by_this(&promise.settled)).collect();
        Self {
            words,
            layout,
            id: model.events.id.get(event).to_owned(),
            title: subject.label(Entity::Event(event), at),
            date: subject.date_of(event),
            place: subject.place(event),
            link: subject.event_link(event).to_owned(),
            delegations: delegations(subject, event),
            documents: documents.into_iter().map(|document| paper(subject, document)).collect(),
            made,
            settled,
            before: series::previous(subject.graph, event)
                .map(|other| neighbour(subject, other))
                .collect(),
            after: series::next(subject.graph, event)
                .map(|other| neighbour(subject, other))
                .collect(),
        }
    }

    fn empty(words: Words, layout: Layout) -> Self {
        Self {
            words,
            layout,
            id: String::new(),
            title: String::new(),
            date: String::new(),
            place: String::new(),
            link: String::new(),
            delegations: Vec::new(),
            documents: Vec::new(),
            made: Vec::new(),
            settled: Vec::new(),
            before: Vec::new(),
            after: Vec::new(),
        }
    }
}

fn delegations(subject: &Subject, event: EventId) -> Vec<Delegation> {
    let model = subject.model;
    let at = model.events.date.span(event);
    let events = [event];
    let heads = Heads::of(&Subject { events: &events, ..*subject });
    let mut delegations: Vec<Delegation> = subject
        .graph
        .attendances_of_event(event)
        .map(|(party, how)| Delegation {
            id: model.parties.id.get(party).to_owned(),
            label: subject.label(Entity::Party(party), at),
            head: heads.names(event, party),
            role: how.role,
            presence: how.presence,
            possible: how.certainty == Certainty::Possible,
            level: model.participations.level.get(how.participation),
            link: subject.link(model.participations.sources.get(how.participation)).to_owned(),
        })
        .collect();
    delegations.sort_by_key(|one| (one.role as usize, !one.presence.took_part(), one.id.clone()));
    delegations
}

fn paper(subject: &Subject, document: DocumentId) -> Paper {
    let (model, language) = (subject.model, subject.language);
    let of: Vec<ProvisionId> = subject.graph.provisions_of_document(document).collect();
    let topics = of.iter().filter_map(|&provision| model.provisions.topic.get(provision));
    let mut about: Vec<String> =
        vec![sentence("picture-points", language, &[arg("count", of.len())])];
    about.extend(
        most_frequent(topics, 3).into_iter().map(|topic| subject.label(Entity::Topic(topic), None)),
    );
    Paper {
        id: model.documents.id.get(document).to_owned(),
        title: subject.label(Entity::Document(document), None),
        about: about.join(" · "),
        is_agreed: model.documents.kind.get(document).is_some_and(DocumentKind::is_agreed),
        link: subject.link(model.documents.sources.get(document)).to_owned(),
    }
}

fn neighbour(subject: &Subject, event: EventId) -> Neighbour {
    let at = subject.model.events.date.span(event);
    Neighbour {
        id: subject.model.events.id.get(event).to_owned(),
        label: subject.label(Entity::Event(event), at),
        when: subject.place_and_date(event),
        link: subject.event_link(event).to_owned(),
    }
}
