//! A delegate bears a title of an office that was held at the date.

use super::Breach;
use crate::date::Truth;
use crate::diagnostic::Code;
use crate::model::{DelegateId, Model, OfficeId, PersonId, RowId};
use crate::text::fold;

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    let mut offices: Vec<(PersonId, OfficeId)> = model
        .offices
        .ids()
        .filter_map(|office| Some((model.offices.person.get(office)?, office)))
        .collect();
    offices.sort_unstable();
    for delegate in model.delegates.ids() {
        if let Some(office) = office_not_held(model, &offices, delegate) {
            let title = model.offices.title.get(office).unwrap_or_default();
            breaches.push(Breach {
                code: Code::OfficeNotHeld,
                table: "delegates",
                row: delegate.row(),
                column: "title_then",
                message: format!(
                    "`{title}` was held {}, not at the date of the event",
                    model.offices.valid.written(office).unwrap_or_default()
                ),
                help: "write the title borne then, or correct `valid` in offices".to_owned(),
            });
        }
    }
}

/// Returns the office whose title a delegate bears though nobody of that title and person held it
/// at the date, or `None` when the records agree or do not tell.
fn office_not_held(
    model: &Model,
    offices: &[(PersonId, OfficeId)],
    delegate: DelegateId,
) -> Option<OfficeId> {
    let person = model.delegates.person.get(delegate)?;
    let title = fold(model.delegates.title_then.get(delegate)?);
    let date = model.events.date.span(model.delegates.event.get(delegate)?)?;
    let start = offices.partition_point(|&(other, _)| other < person);
    let mut refuted = None;
    for &(_, office) in offices[start..].iter().take_while(|&&(other, _)| other == person) {
        if fold(model.offices.title.get(office)?) != title {
            continue;
        }
        match model.offices.valid.span(office).map(|valid| valid.overlaps(date)) {
            Some(Truth::No) => refuted = Some(office),
            _ => return None,
        }
    }
    refuted
}
