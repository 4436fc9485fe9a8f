//! The cells of one row.

use super::evidence::Explainer;
use super::table::{Cell, Column};
use crate::analysis::commitments::document_of;
use crate::analysis::evidence::Record;
use crate::date::{Language, Span};
use crate::model::{
    CommitmentId, DelegateId, DisputeId, DocumentId, Entity, EventId, Model, OfficeId,
    ParticipationId, PartyId, PlaceId, ProvisionId, SourceId, TopicId, Vocabulary,
};
use crate::query::{Figure, Item, Row};

/// Makes the cells of an answer's rows.
pub(super) struct CellsOf<'a> {
    pub(super) explainer: &'a Explainer<'a>,
    pub(super) language: Language,
}

impl CellsOf<'_> {
    fn model(&self) -> &Model {
        self.explainer.evaluator.model
    }

    /// Returns one cell per column.
    pub(super) fn of(&self, row: &Row, columns: &[Column]) -> Vec<Cell> {
        // Only rows of actors show what their records say.
        let records = match row.item {
            Item::Party(_) | Item::Person(_) => self.explainer.records(row),
            _ => Vec::new(),
        };
        columns.iter().map(|&column| self.cell(row, column, &records)).collect()
    }

    fn cell(&self, row: &Row, column: Column, records: &[Record]) -> Cell {
        if column == Column::Count {
            let cell = |it: Figure| Cell::range(i64::from(it.least), i64::from(it.most));
            return row.figure.map_or(Cell::Empty, cell);
        }
        match row.item {
            Item::Event(id) => self.event(id, column),
            Item::Party(id) => self.party(id, column, records),
            Item::Person(id) => self.person(Entity::Person(id), column, records),
            Item::Place(id) => self.place(id, column),
            Item::Office(id) => self.office(id, column),
            Item::Document(id) => self.document(id, column),
            Item::Provision(id) => self.provision(id, column),
            Item::Topic(id) => self.topic(id, column),
            Item::Commitment(id) => self.commitment(id, column),
            Item::Source(id) => self.source(id, column),
            Item::Dispute(id) => self.dispute(id, column),
        }
    }

    fn entities(&self, entities: impl IntoIterator<Item = Entity>, at: Option<Span>) -> Cell {
        let label =
            |entity| (entity, self.model().label(entity, self.language, at).text.into_owned());
        let list: Vec<(Entity, String)> = entities.into_iter().map(label).collect();
        if list.is_empty() { Cell::Empty } else { Cell::Entities(list) }
    }

    fn event(&self, id: EventId, column: Column) -> Cell {
        let events = &self.model().events;
        let at = events.date.span(id);
        match column {
            Column::Number => events.number.get(id).map_or(Cell::Empty, |n| Cell::Number(n.into())),
            Column::Kind => words(events.kind.get(id)),
            Column::Event => self.entities([Entity::Event(id)], at),
            Column::Date => date(events.date.written(id)),
            Column::Place => self.entities(events.place.get(id).map(Entity::Place), at),
            Column::Host => self.entities(events.host.get(id).map(Entity::Party), at),
            _ => Cell::Empty,
        }
    }

    fn party(&self, id: PartyId, column: Column, records: &[Record]) -> Cell {
        let table = &self.model().participations;
        let rows: Vec<ParticipationId> = records
            .iter()
            .filter_map(|record| match record {
                Record::Participation(row) => Some(*row),
                _ => None,
            })
            .collect();
        match column {
            Column::Party => self.entities([Entity::Party(id)], None),
            Column::Kind => words(self.model().parties.kind.get(id)),
            Column::Role => words(rows.iter().filter_map(|&row| table.role.get(row))),
            Column::Presence => words(rows.iter().filter_map(|&row| table.presence.get(row))),
            Column::Events => self.events(rows.iter().filter_map(|&row| table.event.get(row))),
            _ => Cell::Empty,
        }
    }

    /// Returns events as entities, each once, in the order given.
    fn events(&self, events: impl Iterator<Item = EventId>) -> Cell {
        let mut list: Vec<EventId> = Vec::new();
        events.for_each(|event| {
            if !list.contains(&event) {
                list.push(event);
            }
        });
        self.entities(list.into_iter().map(Entity::Event), None)
    }

    fn person(&self, person: Entity, column: Column, records: &[Record]) -> Cell {
        let table = &self.model().delegates;
        let rows: Vec<DelegateId> = records
            .iter()
            .filter_map(|record| match record {
                Record::Delegate(row) => Some(*row),
                _ => None,
            })
            .collect();
        match column {
            Column::Person => self.entities([person], None),
            Column::Party => {
                let mut parties: Vec<PartyId> =
                    rows.iter().filter_map(|&row| table.party.get(row)).collect();
                parties.sort_unstable();
                parties.dedup();
                self.entities(parties.into_iter().map(Entity::Party), None)
            }
            Column::Function => words(rows.iter().filter_map(|&row| table.function.get(row))),
            Column::TitleThen => {
                let mut titles: Vec<&str> =
                    rows.iter().filter_map(|&row| table.title_then.get(row)).collect();
                titles.dedup();
                text((!titles.is_empty()).then(|| titles.join("; ")).as_deref())
            }
            Column::Events => self.events(rows.iter().filter_map(|&row| table.event.get(row))),
            _ => Cell::Empty,
        }
    }

    fn place(&self, id: PlaceId, column: Column) -> Cell {
        let places = &self.model().places;
        match column {
            Column::Place => self.entities([Entity::Place(id)], None),
            Column::Kind => words(places.kind.get(id)),
            Column::Country => self.entities(places.country.get(id).map(Entity::Party), None),
            _ => Cell::Empty,
        }
    }

    fn office(&self, id: OfficeId, column: Column) -> Cell {
        let offices = &self.model().offices;
        match column {
            Column::Person => self.entities(offices.person.get(id).map(Entity::Person), None),
            Column::Party => self.entities(offices.party.get(id).map(Entity::Party), None),
            Column::Title => text(offices.title.get(id)),
            Column::Level => words(offices.level.get(id)),
            Column::Date => date(offices.valid.written(id)),
            _ => Cell::Empty,
        }
    }

    fn document(&self, id: DocumentId, column: Column) -> Cell {
        let documents = &self.model().documents;
        let at = documents.date.span(id);
        match column {
            Column::Document => self.entities([Entity::Document(id)], at),
            Column::Kind => words(documents.kind.get(id)),
            Column::Date => date(documents.date.written(id)),
            Column::Event => self.entities(documents.event.get(id).map(Entity::Event), at),
            Column::Issuers => self.entities(documents.issuers.get(id).map(Entity::Party), at),
            _ => Cell::Empty,
        }
    }

    fn provision(&self, id: ProvisionId, column: Column) -> Cell {
        let provisions = &self.model().provisions;
        let document = provisions.document.get(id);
        match column {
            Column::Document => self.entities(document.map(Entity::Document), None),
            Column::Number => {
                provisions.number.get(id).map_or(Cell::Empty, |n| Cell::Number(n.into()))
            }
            Column::Paragraph => text(provisions.paragraph.get(id)),
            Column::Act => words(provisions.act.get(id)),
            Column::Topic => self.entities(provisions.topic.get(id).map(Entity::Topic), None),
            Column::Summary => text(provisions.summary.get(id)),
            Column::Date => date(document.and_then(|it| self.model().documents.date.written(it))),
            _ => Cell::Empty,
        }
    }

    fn topic(&self, id: TopicId, column: Column) -> Cell {
        match column {
            Column::Topic => self.entities([Entity::Topic(id)], None),
            Column::Broader => {
                self.entities(self.model().topics.broader.get(id).map(Entity::Topic), None)
            }
            _ => Cell::Empty,
        }
    }

    fn commitment(&self, id: CommitmentId, column: Column) -> Cell {
        let model = self.model();
        let commitments = &model.commitments;
        let judgement = || self.explainer.evaluator.judgement(id);
        match column {
            Column::Event => {
                let event = document_of(model, id).and_then(|it| model.documents.event.get(it));
                self.entities(event.map(Entity::Event), None)
            }
            Column::Action => words(commitments.action.get(id)),
            Column::Debtors => self.entities(commitments.debtors.get(id).map(Entity::Party), None),
            Column::Summary => {
                text(commitments.provision.get(id).and_then(|it| model.provisions.summary.get(it)))
            }
            Column::Due => date(commitments.due.written(id)),
            Column::Place => self.entities(commitments.place.get(id).map(Entity::Place), None),
            Column::Verdict => words([judgement().standing]),
            Column::DaysLate => judgement()
                .days_late
                .filter(|&(_, most)| most > 0)
                .map_or(Cell::Empty, |(fewest, most)| Cell::range(fewest.into(), most.into())),
            Column::SettledBy => self.entities(judgement().settled_by, None),
            _ => Cell::Empty,
        }
    }

    fn source(&self, id: SourceId, column: Column) -> Cell {
        let sources = &self.model().sources;
        match column {
            Column::Source => {
                Cell::Entities(vec![(Entity::Source(id), sources.id.get(id).to_owned())])
            }
            Column::Publisher => text(sources.publisher.get(id)),
            Column::Title => text(sources.title.get(id)),
            Column::Date => date(sources.published.written(id)),
            Column::Language => text(sources.language.get(id)),
            Column::Url => text(sources.url.get(id)),
            _ => Cell::Empty,
        }
    }

    fn dispute(&self, id: DisputeId, column: Column) -> Cell {
        let disputes = &self.model().disputes;
        match column {
            Column::Table => text(disputes.table.get(id)),
            Column::Row => text(disputes.row.get(id)),
            Column::Column => text(disputes.column.get(id)),
            Column::Value => text(disputes.value.get(id)),
            Column::Rank => words(disputes.rank.get(id)),
            Column::Reason => text(disputes.reason.get(id)),
            Column::Sources => {
                let claims = disputes.sources.get(id);
                self.entities(claims.map(|claim| Entity::Source(claim.source)), None)
            }
            _ => Cell::Empty,
        }
    }
}

fn text(text: Option<&str>) -> Cell {
    text.map_or(Cell::Empty, |text| Cell::Text(text.to_owned()))
}

fn date(written: Option<&str>) -> Cell {
    written.map_or(Cell::Empty, |written| Cell::Date(written.to_owned()))
}

/// Returns words of a vocabulary, each once, in the order of the vocabulary.
pub(super) fn words<V: Vocabulary>(members: impl IntoIterator<Item = V>) -> Cell {
    let members: Vec<V> = members.into_iter().collect();
    let list: Vec<&'static str> =
        V::ALL.iter().filter(|it| members.contains(it)).map(|it| it.as_str()).collect();
    if list.is_empty() { Cell::Empty } else { Cell::Words(list) }
}
