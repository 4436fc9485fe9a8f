//! Labels of everything in every language, and those that were others at the time of an event.

use serde_json::{Map, Value, json};

use crate::date::{Language, Span};
use crate::model::{Entity, EventId, Model, PartyId, PlaceId, RowId};

/// Returns the labels: for each table one list for each language. Where a label is the English one,
/// its place holds 0. An event is called as it was at its date.
pub(super) fn json(model: &Model) -> Value {
    let mut tables: Map<String, Value> = Map::new();
    for language in Language::ALL {
        let mut current: Map<String, Value> = Map::new();
        for entity in model.entities() {
            let list = current.entry(entity.table()).or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(list) = list {
                list.push(label(model, entity, language));
            }
        }
        for (table, list) in current {
            let lists = tables.entry(table).or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(lists) = lists {
                lists.push(list);
            }
        }
    }
    // A document, a provision and a source have one title, in the language it was written in.
    for table in ["documents", "provisions", "sources"] {
        if let Some(Value::Array(lists)) = tables.get_mut(table)
            && lists[1..].iter().all(is_all_english)
        {
            lists.truncate(1);
        }
    }
    Value::Object(tables)
}

fn is_all_english(list: &Value) -> bool {
    list.as_array().is_some_and(|list| list.iter().all(|label| *label == 0))
}

fn label(model: &Model, entity: Entity, language: Language) -> Value {
    let english = model.label_at_its_date(entity, Language::English).text;
    if language == Language::English {
        return Value::from(english);
    }
    let own = model.label_at_its_date(entity, language).text;
    if own == english { json!(0) } else { Value::from(own) }
}

/// Returns the labels of parties and places that were others when an event took place than they are
/// without a date: `[event, row, label in each language]`, for each of the two tables.
pub(super) fn then(model: &Model) -> Value {
    let mut parties = Vec::new();
    let mut places = Vec::new();
    for event in model.events.ids() {
        let Some(at) = model.events.date.span(event) else { continue };
        let place = model.events.place.get(event);
        if let Some(place) = place {
            places.extend(other(model, event, Entity::Place(place), at));
        }
        for party in parties_at(model, event, place) {
            parties.extend(other(model, event, Entity::Party(party), at));
        }
    }
    for row in model.participations.ids() {
        let both = (model.participations.event.get(row), model.participations.party.get(row));
        let (Some(event), Some(party)) = both else { continue };
        if let Some(at) = model.events.date.span(event) {
            parties.extend(other(model, event, Entity::Party(party), at));
        }
    }
    json!({ "parties": parties, "places": places })
}

/// Returns the state in which an event was held and its hosts.
fn parties_at(model: &Model, event: EventId, place: Option<PlaceId>) -> Vec<PartyId> {
    let country = place.and_then(|place| model.places.country.get(place));
    country.into_iter().chain(model.events.host.get(event)).collect()
}

fn other(model: &Model, event: EventId, entity: Entity, at: Span) -> Option<Value> {
    let labels = |at| Language::ALL.map(|language| model.label(entity, language, at).text);
    let (now, then) = (labels(None), labels(Some(at)));
    (now != then).then(|| json!([event.row(), entity.row(), then]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    #[test]
    fn a_label_in_english_only_is_not_said_again() {
        let (model, _) = fixture::talks();
        let labels = json(&model);
        let iran = model.parties.id.find("iran").unwrap().row() as usize;
        let of = |language: usize| &labels["parties"][language][iran];
        assert_eq!((of(0), of(1), of(2)), (&json!("Iran"), &json!("إيران"), &json!("Иран")));
        assert_eq!(of(3), &json!(0));
    }

    #[test]
    fn the_capital_bears_the_name_of_the_time() {
        let (model, _) = fixture::talks();
        let event = model.events.id.find("talks-18").unwrap().row();
        let place = model.places.id.find("astana").unwrap().row();
        let then = then(&model);
        let places = then["places"].as_array().unwrap();
        // Round 18 (June 2022) was held in what was then Nur-Sultan, the others in Astana.
        let at: Vec<&Value> = places.iter().filter(|it| it[2][0] == "Nur-Sultan").collect();
        assert_eq!(at.len(), 1);
        assert_eq!((&at[0][0], &at[0][1]), (&json!(event), &json!(place)));
    }
}
