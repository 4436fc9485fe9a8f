//! Cards of places, processes and sources.

use super::{Line, Section, View, joined};
use crate::analysis::evidence::{Record, every};
use crate::graph::{Edge, NodeKind};
use crate::model::{Entity, EventId, PlaceId, ProcessId, SourceId};
use crate::output::words::arg;

impl View<'_> {
    pub(super) fn place(&self, id: PlaceId) -> (Vec<Line>, Vec<Section>) {
        let table = &self.model.places;
        let country = table.country.get(id).map(|party| self.label(Entity::Party(party), None));
        let position = table
            .latitude
            .get(id)
            .zip(table.longitude.get(id))
            .map(|(latitude, longitude)| self.recorded(&format!("{latitude}, {longitude}")));
        let text = joined([
            self.word(table.kind.get(id)),
            country,
            position,
            self.code("Wikidata", table.qid.get(id)),
        ]);
        let mut lead = vec![self.line(text, Record::Place(id))];
        lead.extend(self.remark(table.note.get(id)));
        let events = self.events_from(Entity::Place(id), Edge::HeldAt);
        (lead, vec![Section { title: "card-title-events-held-here", lines: events }])
    }

    pub(super) fn process(&self, id: ProcessId) -> (Vec<Line>, Vec<Section>) {
        let mut lead = vec![self.line(self.kind(NodeKind::Process), Record::Process(id))];
        lead.extend(self.remark(self.model.processes.note.get(id)));
        let events = self.events_from(Entity::Process(id), Edge::PartOf);
        (lead, vec![Section { title: "card-title-events", lines: events }])
    }

    /// Returns the events that a kind of edge joins to a thing, in order of time.
    fn events_from(&self, entity: Entity, edge: Edge) -> Vec<Line> {
        let mut found: Vec<EventId> = self
            .graph
            .into(entity)
            .filter(|(other, _)| *other == edge)
            .filter_map(|(_, from)| EventId::of_entity(from))
            .collect();
        let date = &self.model.events.date;
        found.sort_by_key(|&event| (date.span(event).map(|span| span.earliest_start), event));
        found.into_iter().map(|event| self.event_line(event)).collect()
    }

    pub(super) fn source(&self, id: SourceId) -> (Vec<Line>, Vec<Section>) {
        let table = &self.model.sources;
        let text = joined([
            self.word(table.kind.get(id)),
            self.optional(table.publisher.get(id)),
            self.date(&table.published, id),
            self.optional(table.language.get(id)),
        ]);
        let mut lead = vec![Line::new(text, Vec::new())];
        lead.extend(self.remark(table.url.get(id)));
        let read = self.date(&table.accessed, id);
        let archived = self.optional(table.archived.get(id));
        let sum = self.optional(table.sha256.get(id));
        let told = [
            read.map(|read| self.say("card-read", &[arg("what", &read)])),
            archived.map(|copy| self.say("card-archived-copy", &[arg("what", &copy)])),
            sum.map(|sum| {
                self.say("card-checksum", &[arg("algorithm", "SHA-256"), arg("sum", &sum)])
            }),
        ];
        lead.extend(told.into_iter().flatten().map(|text| Line::new(text, Vec::new())));
        lead.extend(self.remark(table.note.get(id)));
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
            let paragraphs = mine.iter().filter_map(|it| it.paragraph);
            let paragraphs: Vec<String> = paragraphs
                .map(|it| self.say("card-paragraph", &[arg("number", it.to_string())]))
                .collect();
            let place = (!paragraphs.is_empty()).then(|| self.list(&paragraphs));
            let (table, row) = record.place();
            let key = self.model.key_of_row(table, row);
            let record = self.recorded(&format!("{table}: {key}"));
            lines.push(Line::new(joined([Some(record), place]), Vec::new()));
        }
        Section { title: "card-title-records-that-rest-on-it", lines }
    }
}
