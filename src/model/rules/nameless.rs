//! An event has a name, or is one whose parties name it.

use super::Breach;
use crate::diagnostic::Code;
use crate::model::{Entity, EventKind, Model, NameKind, RowId};

/// How many events are reported one by one.
const EACH: usize = 1000;

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    let Model { events, names, participations, .. } = model;
    let mut named = vec![false; events.len()];
    for name in names.ids().filter(|&name| names.kind.get(name) != Some(NameKind::Hidden)) {
        if let Some(Entity::Event(event)) = names.entity.get(name) {
            named[event.row() as usize] = true;
        }
    }
    for row in participations.ids() {
        // A bilateral meeting is called after those who met.
        if let Some(event) = participations.event.get(row)
            && events.kind.get(event) == Some(EventKind::Bilateral)
        {
            named[event.row() as usize] = true;
        }
    }
    let mut nameless = events.ids().filter(|event| !named[event.row() as usize]);
    for event in nameless.by_ref().take(EACH) {
        breaches.push(Breach {
            code: Code::NoName,
            table: "events",
            row: event.row(),
            column: "id",
            message: format!("`{}` has no name", events.id.get(event)),
            help: "add a row to `names`; until then the id is shown".to_owned(),
        });
    }
    let more = nameless.count();
    if let Some(last) = breaches.last_mut().filter(|_| more > 0) {
        last.message = format!("{}, nor have {more} events after it", last.message);
    }
}
