//! A part lies inside the dates of its whole.

use super::Breach;
use crate::date::Truth;
use crate::diagnostic::Code;
use crate::model::{Model, RowId};

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    let events = &model.events;
    for part in events.ids() {
        let Some(whole) = events.part_of.get(part) else { continue };
        let (Some(inner), Some(outer)) = (events.date.span(part), events.date.span(whole)) else {
            continue;
        };
        if inner.within(outer) != Truth::No {
            continue;
        }
        let date = |event| events.date.written(event).unwrap_or_default();
        breaches.push(Breach {
            code: Code::PartOutsideWhole,
            table: "events",
            row: part.row(),
            column: "date",
            message: format!(
                "`{}` lies outside its whole `{}` ({})",
                date(part),
                events.id.get(whole),
                date(whole)
            ),
            help: "correct a date, or leave `part_of` empty".to_owned(),
        });
    }
}
