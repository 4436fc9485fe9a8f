//! Events side by side: a column for each.

use std::iter;

use super::row::words;
use crate::graph::Graph;
use crate::model::{
    DelegateId, DocumentKind, Entity, EventId, Function, PartyId, ProvisionId, TopicId,
};
use crate::output::presenter::Presenter;
use crate::output::table::{Cell, Column, Table};
use crate::output::words::{arg, sentence, text, word};

/// Returns a column per event and rows for date, place, each party's presence, each delegation's
/// head, and each topic of agreed documents with its acts.
pub(super) fn table(show: Presenter, graph: &Graph, events: &[EventId]) -> Table {
    let Presenter { model, language } = show;
    let comparison = Comparison { show, graph, events };
    let head = |key| Cell::list([word(key, language)]);
    let mut rows = vec![
        comparison.row(head("date"), |event| show.date(&model.events.date, event).into_owned()),
        comparison.row(head("place"), |event| {
            let place = model.events.place.get(event).map(Entity::Place);
            show.labels_at(place, model.events.date.span(event)).into_owned()
        }),
    ];
    rows.extend(comparison.presences());
    rows.extend(comparison.heads());
    rows.extend(comparison.topics());
    let of_event = |&event: &EventId| {
        let label = show.label_at(Entity::Event(event), None);
        Column::new(model.events.id.get(event), &label)
    };
    let what = Column::new("what", text("word-what", language));
    let columns = iter::once(what).chain(events.iter().map(of_event)).collect();
    Table { columns, rows, ..Table::default() }
}

struct Comparison<'a> {
    show: Presenter<'a>,
    graph: &'a Graph,
    events: &'a [EventId],
}

impl Comparison<'_> {
    fn row(&self, what: Cell, cell: impl Fn(EventId) -> Cell) -> Vec<Cell> {
        iter::once(what).chain(self.events.iter().map(|&event| cell(event))).collect()
    }

    fn labels(&self, entities: impl IntoIterator<Item = Entity>) -> Cell {
        self.show.labels_at(entities, None).into_owned()
    }

    fn presences(&self) -> Vec<Vec<Cell>> {
        let mut parties: Vec<PartyId> = self
            .events
            .iter()
            .flat_map(|&event| self.graph.attendances_of_event(event).map(|(party, _)| party))
            .collect();
        parties.sort_unstable();
        parties.dedup();
        let row = |party| {
            self.row(self.labels([Entity::Party(party)]), |event| {
                let mut records = self.graph.attendances_of_event(event);
                let record = records.find(|&(other, _)| other == party);
                words(record.map(|(_, record)| record.presence), self.show)
            })
        };
        parties.into_iter().map(row).collect()
    }

    fn heads(&self) -> Vec<Vec<Cell>> {
        let delegates = &self.show.model.delegates;
        let heads_at = |&event: &EventId| {
            let rows = self.graph.delegates_of_event(event);
            let mut rows: Vec<DelegateId> =
                rows.filter(|&row| delegates.function.get(row) == Some(Function::Head)).collect();
            rows.sort_unstable();
            let head = move |row| {
                let person = Entity::Person(delegates.person.get(row)?);
                Some((delegates.party.get(row)?, event, person))
            };
            rows.into_iter().filter_map(head)
        };
        let heads: Vec<(PartyId, EventId, Entity)> =
            self.events.iter().flat_map(heads_at).collect();
        let mut parties: Vec<PartyId> = heads.iter().map(|head| head.0).collect();
        parties.sort_unstable();
        parties.dedup();
        let row = |party| {
            let label = self.show.label(Entity::Party(party));
            let head = sentence("answer-head", self.show.language, &[arg("party", &*label)]);
            self.row(Cell::text(head), |event| {
                let own = heads.iter().filter(|head| head.0 == party && head.1 == event);
                self.labels(own.map(|head| head.2))
            })
        };
        parties.into_iter().map(row).collect()
    }

    fn topics(&self) -> Vec<Vec<Cell>> {
        let model = self.show.model;
        let provisions = &model.provisions;
        let agreed_at = |&event: &EventId| {
            let kinds = &model.documents.kind;
            let documents = self.graph.documents_of_event(event);
            let agreed = documents.filter(|&it| kinds.get(it).is_some_and(DocumentKind::is_agreed));
            let points = agreed.flat_map(|it| self.graph.provisions_of_document(it));
            points.filter_map(move |row| Some((provisions.topic.get(row)?, event, row)))
        };
        let agreed: Vec<(TopicId, EventId, ProvisionId)> =
            self.events.iter().flat_map(agreed_at).collect();
        let mut topics: Vec<TopicId> = agreed.iter().map(|it| it.0).collect();
        topics.sort_unstable();
        topics.dedup();
        let row = |topic| {
            self.row(self.labels([Entity::Topic(topic)]), |event| {
                let own = agreed.iter().filter(|it| it.0 == topic && it.1 == event);
                words(own.filter_map(|it| provisions.act.get(it.2)), self.show)
            })
        };
        topics.into_iter().map(row).collect()
    }
}
