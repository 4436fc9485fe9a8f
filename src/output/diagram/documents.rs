//! The agreed documents of a subject's events.

use super::Subject;
use super::columns::Column;
use super::years::Years;
use crate::model::{DocumentId, DocumentKind, EventKind};

/// Tells whether a document was agreed at an event of the subject.
pub(super) fn is_agreed(subject: &Subject, document: DocumentId) -> bool {
    let table = &subject.model.documents;
    table.kind.get(document).is_some_and(DocumentKind::is_agreed)
        && table.event.get(document).is_some_and(|event| subject.has(event))
}

/// Returns the agreed documents in order of time.
pub(super) fn agreed(subject: &Subject) -> Vec<DocumentId> {
    let table = &subject.model.documents;
    let mut documents: Vec<DocumentId> =
        table.ids().filter(|&document| is_agreed(subject, document)).collect();
    documents.sort_by_key(|&document| (table.date.span(document), document));
    documents
}

/// Returns the column of a document: place and date, under the number of the round.
pub(super) fn column(subject: &Subject, document: DocumentId) -> Column {
    let table = &subject.model.documents;
    let event = table.event.get(document);
    let place = event.map_or(String::new(), |event| subject.place(event));
    let events = &subject.model.events;
    Column {
        id: table.id.get(document).to_owned(),
        number: event
            .filter(|&event| events.kind.get(event) == Some(EventKind::Round))
            .and_then(|event| events.number.get(event)),
        span: table.date.span(document),
        years: Years::of(table.date.span(document)),
        label: subject.list(&[place, subject.date(&table.date, document)]),
        link: subject.link(table.sources.get(document)).to_owned(),
    }
}
