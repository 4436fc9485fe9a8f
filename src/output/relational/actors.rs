//! Processes, places, parties, people, their names and offices.

use super::Relation;
use super::sheet::Sheet;
use crate::model::{Entity, Model};

/// Returns the tables about who and where.
pub(super) fn relations(model: &Model) -> Vec<Relation<'_>> {
    let (processes, parties, places) = (&model.processes, &model.parties, &model.places);
    let mut relations = vec![
        Sheet::new(model, "processes", "a series of meetings")
            .key(&processes.id)
            .label(Entity::Process)
            .reference("part_of", &processes.part_of, &processes.id)
            .text("note", &processes.note)
            .done(),
        Sheet::new(model, "parties", "a collective actor")
            .key(&parties.id)
            .label(Entity::Party)
            .code("kind", &parties.kind)
            .text("iso3", &parties.iso3)
            .text("m49", &parties.m49)
            .text("qid", &parties.qid)
            .text("sector", &parties.sector)
            .reference("part_of", &parties.part_of, &parties.id)
            .date("valid", &parties.valid)
            .text("note", &parties.note)
            .done(),
        Sheet::new(model, "people", "a natural person")
            .key(&model.people.id)
            .label(Entity::Person)
            .text("note", &model.people.note)
            .done(),
        Sheet::new(model, "places", "a city, country, region or site")
            .key(&places.id)
            .label(Entity::Place)
            .code("kind", &places.kind)
            .reference("country", &places.country, &parties.id)
            .decimal("latitude", &places.latitude)
            .decimal("longitude", &places.longitude)
            .text("qid", &places.qid)
            .text("note", &places.note)
            .done(),
    ];
    relations.extend(names_and_offices(model));
    relations
}

fn names_and_offices(model: &Model) -> Vec<Relation<'_>> {
    let (names, offices, distinctions) = (&model.names, &model.offices, &model.distinctions);
    vec![
        Sheet::new(model, "names", "a label of a thing in one language")
            .any("entity", &names.entity)
            .text("lang", &names.lang)
            .code("kind", &names.kind)
            .text("name", &names.name)
            .folded("name_folded", &names.name)
            .date("valid", &names.valid)
            .code("origin", &names.origin)
            .done(),
        Sheet::new(model, "offices", "a term of office; the id is the row in the records, from 1")
            .numbered()
            .reference("person", &offices.person, &model.people.id)
            .reference("party", &offices.party, &model.parties.id)
            .text("title", &offices.title)
            .code("level", &offices.level)
            .date("valid", &offices.valid)
            .code("certainty", &offices.certainty)
            .text("note", &offices.note)
            .done(),
        Sheet::new(model, "distinctions", "two look-alikes that are not the same")
            .any("left", &distinctions.left)
            .any("right", &distinctions.right)
            .text("reason", &distinctions.reason)
            .done(),
    ]
}
