//! Cards of documents, provisions and topics.

use super::{Line, Section, View, joined};
use crate::analysis::evidence::Record;
use crate::graph::Edge;
use crate::model::{DocumentId, Entity, ProvisionId, TopicId};
use crate::output::words::{self, arg, paragraph};

impl View<'_> {
    pub(super) fn document(&self, id: DocumentId) -> (Vec<Line>, Vec<Section>) {
        let mut lead = vec![self.document_line(id)];
        lead[0].about = None;
        let table = &self.model.documents;
        lead.extend(self.remark(table.note.get(id)));
        lead.extend(self.remark(table.route.get(id)));
        let numbers = joined([
            table.pax_agtid.get(id).map(|number| {
                self.say(
                    "card-agreement",
                    &[arg("collection", self.recorded("PA-X")), arg("number", number)],
                )
            }),
            self.optional(table.un_symbol.get(id))
                .map(|symbol| self.say("card-un-document", &[arg("symbol", &symbol)])),
        ]);
        if !numbers.is_empty() {
            lead.push(Line::new(numbers, Vec::new()));
        }
        if let Some(event) = table.event.get(id) {
            let line = self.event_line(event);
            lead.push(Line { text: self.say("card-at", &[arg("what", &line.text)]), ..line });
        }
        let sections = vec![
            Section { title: "card-title-provisions", lines: self.provisions_of(id) },
            self.cites(id),
            self.cited_by(id),
            self.promises_of_document(id),
            self.promises_settled_by(Entity::Document(id)),
        ];
        (lead, sections)
    }

    /// Returns a document as a line: title, kind, date, who issued it, how much of it was read.
    pub(super) fn document_line(&self, id: DocumentId) -> Line {
        let table = &self.model.documents;
        let at = table.date.span(id);
        let issuers: Vec<String> =
            table.issuers.get(id).map(|party| self.label(Entity::Party(party), at)).collect();
        let by = match table.speaker.get(id) {
            Some(person) => Some(self.label(Entity::Person(person), None)),
            None => (!issuers.is_empty()).then(|| self.list(&issuers)),
        };
        let text = joined([
            Some(self.label(Entity::Document(id), at)),
            self.word(table.kind.get(id)),
            self.date(&table.date, id),
            by,
            self.word(table.extent.get(id))
                .map(|extent| self.say("card-wording-seen", &[arg("what", &extent)])),
            paragraph::recorded(self.model, id, self.language),
        ]);
        Line { about: Some(table.id.get(id).to_owned()), ..self.line(text, Record::Document(id)) }
    }

    /// Returns the provisions of a document in their order.
    pub(super) fn provisions_of(&self, document: DocumentId) -> Vec<Line> {
        let found = self.model.provisions_of(document);
        found.into_iter().map(|row| self.provision_line(row)).collect()
    }

    fn provision_line(&self, id: ProvisionId) -> Line {
        let table = &self.model.provisions;
        let topic = table.topic.get(id).map(|topic| self.label(Entity::Topic(topic), None));
        let head: Vec<String> =
            [self.word(table.act.get(id)), topic].into_iter().flatten().collect();
        let head = head.join(words::text("list-semicolon", self.language));
        let summary = self.recorded(table.summary.get(id).unwrap_or_default());
        let place = paragraph::place(self.model, id, self.language);
        let text = self.say(
            "card-point",
            &[arg("place", &place), arg("summary", &summary), arg("head", &head)],
        );
        Line { about: Some(table.id.get(id).to_owned()), ..self.line(text, Record::Provision(id)) }
    }

    fn cites(&self, id: DocumentId) -> Section {
        let table = &self.model.citations;
        let mut found: Vec<(DocumentId, String, ProvisionId)> = Vec::new();
        for row in table.ids() {
            let Some(provision) = table.provision.get(row) else { continue };
            if self.model.provisions.document.get(provision) == Some(id) {
                let relation = self.word(table.relation.get(row)).unwrap_or_default();
                found.extend(table.document.get(row).map(|cited| (cited, relation, provision)));
            }
        }
        found.sort_unstable();
        let lines = found.into_iter().map(|(cited, relation, provision)| {
            let place = paragraph::place(self.model, provision, self.language);
            let title = self.label(Entity::Document(cited), None);
            Line {
                about: Some(self.model.documents.id.get(cited).to_owned()),
                ..self.line(
                    self.say(
                        "card-citation",
                        &[arg("relation", &relation), arg("title", &title), arg("place", &place)],
                    ),
                    Record::Provision(provision),
                )
            }
        });
        Section { title: "card-title-refers-to", lines: lines.collect() }
    }

    fn cited_by(&self, id: DocumentId) -> Section {
        let table = &self.model.citations;
        let mut found: Vec<(DocumentId, String)> = self
            .graph
            .citations_of_document(id)
            .filter_map(|row| {
                let by = self.model.provisions.document.get(table.provision.get(row)?)?;
                Some((by, self.word(table.relation.get(row)).unwrap_or_default()))
            })
            .collect();
        let date = &self.model.documents.date;
        found.sort_by_key(|(by, relation)| {
            (date.span(*by).map(|span| span.earliest_start), *by, relation.clone())
        });
        found.dedup();
        let lines = found.into_iter().map(|(by, relation)| {
            let line = self.document_line(by);
            Line {
                text: self.say(
                    "card-relation-in",
                    &[arg("relation", &relation), arg("what", &line.text)],
                ),
                ..line
            }
        });
        Section { title: "card-title-referred-to-by", lines: lines.collect() }
    }

    pub(super) fn provision(&self, id: ProvisionId) -> (Vec<Line>, Vec<Section>) {
        let table = &self.model.provisions;
        let mut lead = vec![Line { about: None, ..self.provision_line(id) }];
        lead.extend(table.document.get(id).map(|document| {
            let line = self.document_line(document);
            Line { text: self.say("card-in", &[arg("what", &line.text)]), ..line }
        }));
        let named = self.graph.out(Entity::Provision(id)).filter_map(|(edge, to)| {
            let how = if let Edge::Mentions(row) = edge {
                self.word(self.model.mentions.stance.get(row))?
            } else if let Edge::Cites(row) = edge {
                self.word(self.model.citations.relation.get(row))?
            } else {
                return None;
            };
            Some(Line {
                about: Some(self.model.id(to).to_owned()),
                ..Line::new(
                    self.say(
                        "card-labelled",
                        &[arg("label", &how), arg("what", self.label(to, None))],
                    ),
                    Vec::new(),
                )
            })
        });
        let named = Section { title: "card-title-names", lines: named.collect() };
        let promises = self.promises(|_, provision| provision == id);
        (lead, vec![Section { title: "card-title-refers-to", ..named }, promises])
    }

    pub(super) fn topic(&self, id: TopicId) -> (Vec<Line>, Vec<Section>) {
        let table = &self.model.topics;
        let codes = joined([
            table
                .pax_codes
                .get(id)
                .map(|codes| self.recorded(&format!("PA-X: {}", codes.replace(';', ", ")))),
            self.optional(table.plover.get(id)).map(|context| {
                self.say(
                    "card-context",
                    &[arg("scheme", self.recorded("PLOVER")), arg("context", &context)],
                )
            }),
        ]);
        let mut lead = vec![Line::new(
            self.optional(table.definition.get(id)).unwrap_or_default(),
            Vec::new(),
        )];
        if !codes.is_empty() {
            lead.push(Line::new(codes, Vec::new()));
        }
        let near = |title, wanted: &dyn Fn(TopicId) -> bool| {
            let lines = table.ids().filter(|&other| wanted(other)).map(|other| Line {
                about: Some(table.id.get(other).to_owned()),
                ..Line::new(self.label(Entity::Topic(other), None), Vec::new())
            });
            Section { title, lines: lines.collect() }
        };
        let wider = near("card-title-wider-topic", &|other| table.broader.get(id) == Some(other));
        let narrower =
            near("card-title-narrower-topics", &|other| table.broader.get(other) == Some(id));
        (lead, vec![wider, narrower, self.provisions_about(id)])
    }

    fn provisions_about(&self, id: TopicId) -> Section {
        let table = &self.model.provisions;
        let documents = &self.model.documents;
        let mut found: Vec<(Option<i32>, DocumentId, ProvisionId)> = self
            .graph
            .provisions_of_topic(id)
            .filter_map(|row| {
                let document = table.document.get(row)?;
                let day = documents.date.span(document).map(|span| span.earliest_start);
                Some((day, document, row))
            })
            .collect();
        found.sort_unstable();
        let mut lines = Vec::new();
        for of_document in found.chunk_by(|a, b| a.1 == b.1) {
            lines.push(self.document_line(of_document[0].1));
            lines.extend(of_document.iter().map(|&(_, _, row)| self.provision_line(row).below()));
        }
        Section { title: "card-title-provisions-by-date", lines }
    }
}
