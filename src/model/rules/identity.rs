//! An id names one thing, whatever its table: names, mentions and answers rely on it.

use super::Breach;
use crate::diagnostic::Code;
use crate::model::{Entity, Model};

/// Tables whose ids share one space.
const SHARED: [&str; 7] =
    ["processes", "places", "parties", "people", "events", "documents", "topics"];

/// Position of the one table that can be very long; its rows are looked up, never walked.
const EVENTS: usize = 4;

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    let walked = (model.processes.ids().map(Entity::Process))
        .chain(model.places.ids().map(Entity::Place))
        .chain(model.parties.ids().map(Entity::Party))
        .chain(model.people.ids().map(Entity::Person))
        .chain(model.documents.ids().map(Entity::Document))
        .chain(model.topics.ids().map(Entity::Topic));
    for entity in walked {
        let Some(position) = SHARED.iter().position(|&table| table == entity.table()) else {
            continue;
        };
        let id = model.id(entity);
        let others =
            SHARED.iter().enumerate().filter(|&(other, _)| other < position || other == EVENTS);
        let twin = others.map(|(_, &table)| table).find_map(|table| find(model, table, id));
        if let Some(twin) = twin {
            breaches.push(Breach {
                code: Code::IdInTwoTables,
                table: entity.table(),
                row: entity.row(),
                column: "id",
                message: format!("`{id}` is also an id of `{}`", twin.table()),
                help: format!("rename one of them, for example to `{id}-{}`", suffix(entity)),
            });
        }
    }
}

fn find(model: &Model, table: &str, id: &str) -> Option<Entity> {
    match table {
        "processes" => model.processes.id.find(id).map(Entity::Process),
        "places" => model.places.id.find(id).map(Entity::Place),
        "parties" => model.parties.id.find(id).map(Entity::Party),
        "people" => model.people.id.find(id).map(Entity::Person),
        "events" => model.events.id.find(id).map(Entity::Event),
        "documents" => model.documents.id.find(id).map(Entity::Document),
        "topics" => model.topics.id.find(id).map(Entity::Topic),
        _ => None,
    }
}

fn suffix(entity: Entity) -> &'static str {
    match entity {
        Entity::Process(_) => "process",
        Entity::Place(_) => "place",
        Entity::Party(_) => "party",
        Entity::Person(_) => "person",
        Entity::Document(_) => "document",
        _ => "topic",
    }
}
