//! Cards of places, processes and sources.

use super::{Line, Section, View, joined, owned, word};
use crate::analysis::evidence::{Record, every};
use crate::graph::Edge;
use crate::model::{Entity, EventId, PlaceId, ProcessId, SourceId};

impl View<'_> {
    pub(super) fn place(&self, id: PlaceId) -> (Vec<Line>, Vec<Section>) {
        let table = &self.model.places;
        let country = table.country.get(id).map(|party| self.label(Entity::Party(party), None));
        let position = table
            .latitude
            .get(id)
            .zip(table.longitude.get(id))
            .map(|(latitude, longitude)| format!("{latitude}, {longitude}"));
        let text = joined([
            word(table.kind.get(id)),
            country,
            position,
            owned(table.qid.get(id)).map(|code| format!("Wikidata {code}")),
        ]);
        let mut lead = vec![self.line(text, Record::Place(id))];
        lead.extend(table.note.get(id).map(|note| Line::new(note, Vec::new())));
        let events = self.events_from(Entity::Place(id), Edge::HeldAt);
        (lead, vec![Section { title: "Events held here", lines: events }])
    }

    pub(super) fn process(&self, id: ProcessId) -> (Vec<Line>, Vec<Section>) {
        let mut lead = vec![self.line("process".to_owned(), Record::Process(id))];
        lead.extend(self.model.processes.note.get(id).map(|note| Line::new(note, Vec::new())));
        let events = self.events_from(Entity::Process(id), Edge::PartOf);
        (lead, vec![Section { title: "Events", lines: events }])
    }

    /// Returns the events that a kind of edge joins to a thing, in order of time.
    fn events_from(&self, entity: Entity, edge: Edge) -> Vec<Line> {
        let mut found: Vec<EventId> = self
            .graph
            .into(entity)
            .filter(|(other, _)| *other == edge)
            .filter_map(|(_, from)| match from {
                Entity::Event(event) => Some(event),
                _ => None,
            })
            .collect();
        let date = &self.model.events.date;
        found.sort_by_key(|&event| (date.span(event).map(|span| span.earliest_start), event));
        found.into_iter().map(|event| self.event_line(event)).collect()
    }

    pub(super) fn source(&self, id: SourceId) -> (Vec<Line>, Vec<Section>) {
        let table = &self.model.sources;
        let text = joined([
            word(table.kind.get(id)),
            owned(table.publisher.get(id)),
            self.date(table.published.written(id)),
            owned(table.language.get(id)),
        ]);
        let mut lead = vec![Line::new(text, Vec::new())];
        lead.extend(table.url.get(id).map(|url| Line::new(url, Vec::new())));
        lead.extend(table.note.get(id).map(|note| Line::new(note, Vec::new())));
        (lead, vec![self.rests_on(id)])
    }

    /// Returns the records that rest on a source, by table, with their keys and paragraphs.
    fn rests_on(&self, id: SourceId) -> Section {
        let mut lines = Vec::new();
        for record in every(self.model) {
            let claims = self.claims(record);
            let mine: Vec<_> = claims.into_iter().filter(|claim| claim.source == id).collect();
            if mine.is_empty() {
                continue;
            }
            let paragraphs: Vec<String> =
                mine.iter().filter_map(|it| it.paragraph).map(|it| format!("p{it}")).collect();
            let place = (!paragraphs.is_empty()).then(|| paragraphs.join(", "));
            let (table, row) = record.place();
            let key = self.model.key_of_row(table, row);
            lines.push(Line::new(joined([Some(format!("{table}: {key}")), place]), Vec::new()));
        }
        Section { title: "Records that rest on it", lines }
    }
}
