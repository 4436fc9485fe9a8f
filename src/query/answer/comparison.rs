//! Events side by side.

use super::cells::words;
use super::table::{AnswerTable, Cell, Column, TableRow};
use crate::date::{Language, Truth};
use crate::graph::Graph;
use crate::model::{DocumentKind, Entity, EventId, Function, Model, PartyId, ProvisionId, TopicId};
use crate::query::Answer;

/// Returns a column per event and rows for date, place, each party's presence, each delegation's
/// head, and each topic of agreed documents with its acts.
pub(super) fn table(
    answer: &Answer,
    model: &Model,
    graph: &Graph,
    language: Language,
) -> AnswerTable {
    let events: Vec<EventId> = answer.rows.iter().filter_map(|row| row.item.of_kind()).collect();
    let comparison = Comparison { model, graph, language, events: &events };
    let mut rows = vec![
        comparison.row(Cell::Words(vec!["date"]), |event| {
            model.events.date.written(event).map_or(Cell::Empty, |it| Cell::Date(it.to_owned()))
        }),
        comparison.row(Cell::Words(vec!["place"]), |event| {
            let place = model.events.place.get(event).map(Entity::Place);
            comparison.entities(place, Some(event))
        }),
    ];
    rows.extend(comparison.presences());
    rows.extend(comparison.heads());
    rows.extend(comparison.topics());
    let columns = std::iter::once(Column::What)
        .chain(events.iter().map(|&event| Column::Of(Entity::Event(event))))
        .collect();
    AnswerTable { columns, rows, possibly: Vec::new() }
}

struct Comparison<'a> {
    model: &'a Model,
    graph: &'a Graph,
    language: Language,
    events: &'a [EventId],
}

impl Comparison<'_> {
    fn row(&self, what: Cell, cell: impl Fn(EventId) -> Cell) -> TableRow {
        let cells = std::iter::once(what).chain(self.events.iter().map(|&event| cell(event)));
        TableRow { item: None, truth: Truth::Definitely, cells: cells.collect() }
    }

    fn entities(&self, entities: impl IntoIterator<Item = Entity>, at: Option<EventId>) -> Cell {
        let at = at.and_then(|event| self.model.events.date.span(event));
        let label = |it| (it, self.model.label(it, self.language, at).text.into_owned());
        let list: Vec<_> = entities.into_iter().map(label).collect();
        if list.is_empty() { Cell::Empty } else { Cell::Entities(list) }
    }

    fn presences(&self) -> Vec<TableRow> {
        let mut parties: Vec<PartyId> = self
            .events
            .iter()
            .flat_map(|&event| self.graph.attendances_of_event(event).map(|(party, _)| party))
            .collect();
        parties.sort_unstable();
        parties.dedup();
        let row = |party| {
            self.row(self.entities([Entity::Party(party)], None), |event| {
                let mut records = self.graph.attendances_of_event(event);
                let record = records.find(|&(other, _)| other == party);
                words(record.map(|(_, record)| record.presence))
            })
        };
        parties.into_iter().map(row).collect()
    }

    fn heads(&self) -> Vec<TableRow> {
        let delegates = &self.model.delegates;
        let heads: Vec<(PartyId, EventId, Entity)> = delegates
            .ids()
            .filter(|&row| delegates.function.get(row) == Some(Function::Head))
            .filter_map(|row| {
                let person = Entity::Person(delegates.person.get(row)?);
                Some((delegates.party.get(row)?, delegates.event.get(row)?, person))
            })
            .filter(|(_, event, _)| self.events.contains(event))
            .collect();
        let mut parties: Vec<PartyId> = heads.iter().map(|head| head.0).collect();
        parties.sort_unstable();
        parties.dedup();
        let row = |party| {
            let label = self.model.label(Entity::Party(party), self.language, None).text;
            self.row(Cell::Head(label.into_owned()), |event| {
                let own = heads.iter().filter(|head| head.0 == party && head.1 == event);
                self.entities(own.map(|head| head.2), None)
            })
        };
        parties.into_iter().map(row).collect()
    }

    fn topics(&self) -> Vec<TableRow> {
        let provisions = &self.model.provisions;
        let agreed: Vec<(TopicId, EventId, ProvisionId)> = provisions
            .ids()
            .filter_map(|row| {
                let document = provisions.document.get(row)?;
                let event = self.model.documents.event.get(document)?;
                let kind: DocumentKind = self.model.documents.kind.get(document)?;
                let counts = kind.is_agreed() && self.events.contains(&event);
                counts.then_some((provisions.topic.get(row)?, event, row))
            })
            .collect();
        let mut topics: Vec<TopicId> = agreed.iter().map(|it| it.0).collect();
        topics.sort_unstable();
        topics.dedup();
        let row = |topic| {
            self.row(self.entities([Entity::Topic(topic)], None), |event| {
                let own = agreed.iter().filter(|it| it.0 == topic && it.1 == event);
                words(own.filter_map(|it| provisions.act.get(it.2)))
            })
        };
        topics.into_iter().map(row).collect()
    }
}
