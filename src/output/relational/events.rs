//! Events, who took part and who represented whom.

use super::sheet::{Sheet, links};
use super::{Holds, Relation};
use crate::analysis::series;
use crate::graph::Graph;
use crate::model::{Entity, Model};

/// Returns the tables about events.
pub(super) fn relations<'m>(model: &'m Model, graph: &'m Graph) -> Vec<Relation<'m>> {
    let (events, participations, delegates) =
        (&model.events, &model.participations, &model.delegates);
    let (event_ids, party_ids) = (&events.id, &model.parties.id);
    let hosts = move || {
        events.ids().flat_map(move |event| {
            let host = move |host| [event_ids.get(event).into(), party_ids.get(host).into()];
            events.host.get(event).map(host)
        })
    };
    vec![
        Sheet::new(model, "events", "a dated happening; next_in_series follows it by number")
            .key(event_ids)
            .label(Entity::Event)
            .reference("process", &events.process, &model.processes.id)
            .code("kind", &events.kind)
            .whole("number", &events.number)
            .reference("part_of", &events.part_of, event_ids)
            .column("next_in_series", Holds::Text, move |event| {
                series::next(graph, event).next().map(|it| event_ids.get(it))
            })
            .date("date", &events.date)
            .reference("place", &events.place, &model.places.id)
            .text("venue", &events.venue)
            .code("mode", &events.mode)
            .code("status", &events.status)
            .code("certainty", &events.certainty)
            .text("note", &events.note)
            .done(),
        links(
            "event_hosts",
            "a party that hosted an event",
            [("event", Holds::Text), ("party", Holds::Text)],
            hosts,
        ),
        Sheet::new(model, "participations", "a party's presence at an event")
            .reference("event", &participations.event, event_ids)
            .reference("party", &participations.party, party_ids)
            .code("role", &participations.role)
            .code("presence", &participations.presence)
            .code("level", &participations.level)
            .code("certainty", &participations.certainty)
            .text("note", &participations.note)
            .done(),
        Sheet::new(model, "delegates", "a person in a party's delegation at an event")
            .reference("event", &delegates.event, event_ids)
            .reference("party", &delegates.party, party_ids)
            .reference("person", &delegates.person, &model.people.id)
            .code("function", &delegates.function)
            .text("title_then", &delegates.title_then)
            .code("certainty", &delegates.certainty)
            .text("note", &delegates.note)
            .done(),
    ]
}
