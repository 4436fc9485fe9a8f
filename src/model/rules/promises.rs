//! A promise is due after it was made.

use super::Breach;
use crate::date::Truth;
use crate::diagnostic::Code;
use crate::model::{Model, RowId};

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    let commitments = &model.commitments;
    for commitment in commitments.ids() {
        let document = commitments
            .provision
            .get(commitment)
            .and_then(|provision| model.provisions.document.get(provision));
        let (Some(document), Some(due)) = (document, commitments.due.span(commitment)) else {
            continue;
        };
        // A text without a date of its own is of the day of its event.
        let event = model.documents.event.get(document);
        let (made, written) = match model.documents.date.span(document) {
            Some(made) => (made, model.documents.date.written(document)),
            None => match event.and_then(|event| model.events.date.span(event)) {
                Some(made) => (made, event.and_then(|event| model.events.date.written(event))),
                None => continue,
            },
        };
        if due.before(made) != Truth::Definitely {
            continue;
        }
        breaches.push(Breach {
            code: Code::DueBeforeText,
            table: "commitments",
            row: commitment.row(),
            column: "due",
            message: format!(
                "due `{}` lies before the text that promises it (`{}`, {})",
                commitments.due.written(commitment).unwrap_or_default(),
                model.documents.id.get(document),
                written.unwrap_or_default()
            ),
            help: "correct the due date, or the date of the document".to_owned(),
        });
    }
}
