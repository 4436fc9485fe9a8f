//! The rows of an answer, as a table of its kind.

use super::columns::{self, with_evidence, with_figure};
use super::row::Row;
use super::{Why, comparison};
use crate::analysis::disputes::Disputed;
use crate::date::Language;
use crate::graph::{Graph, Kind};
use crate::model::{Entity, EventId, PartyId, PersonId, PlaceId, RowId};
use crate::output::disputes::alternatives;
use crate::output::presenter::{Presenter, year_in_words};
use crate::output::table::{CellRef, Columns, Reader, Table};
use crate::output::words::answer_heading;
use crate::query::answer::Explainer;
use crate::query::ast::{self, Gaps, Question, Set, Slice, Thing as _};
use crate::query::{self, Answer, YearCount};
use crate::text::order::Order;

/// Makes the rows of an answer.
pub(super) struct Rows<'a> {
    pub(super) answer: &'a Answer,
    pub(super) show: Presenter<'a>,
    pub(super) explainer: &'a Explainer<'a>,
    pub(super) why: Why,
}

impl<'a> Rows<'a> {
    /// Returns the table of the answer, without heading and notes.
    ///
    /// Labels are those valid at the date of the row's event where it has one. The columns depend on
    /// the kind of row only, and on whether rows are ranked. Of an analysis these are the things that
    /// it is worked out over, not its result.
    pub(super) fn table(&self, graph: &Graph) -> Table {
        let things = match &self.answer.query.question {
            Question::Select { things, .. } | Question::Analysis { of: things, .. } => things,
            Question::Compare(_) => return comparison::table(self.show, graph, &self.events()),
            Question::Gaps { told: Gaps::Mean, .. } => return self.mean_gap(),
            Question::Gap { .. }
            | Question::Gaps { told: Gaps::Each | Gaps::Longest | Gaps::Shortest, .. } => {
                return self.gaps();
            }
            Question::Years { .. } => return self.years(),
        };
        match things.kind() {
            Kind::Event => self.things(columns::of_events()),
            Kind::Party => self.things(columns::of_parties()),
            Kind::Person => self.things(columns::of_people()),
            Kind::Place => self.things(columns::of_places()),
            Kind::Office => self.things(columns::of_offices()),
            Kind::Document => self.things(columns::of_documents()),
            Kind::Provision => self.things(columns::of_provisions()),
            Kind::Topic => self.things(columns::of_topics()),
            Kind::Commitment => self.things(columns::of_commitments()),
            Kind::Source => self.things(columns::of_sources()),
            Kind::Dispute => self.things(columns::of_disputes()),
        }
    }

    fn things<I: RowId>(&self, mut columns: Columns<Row<'a, I>>) -> Table {
        let Self { answer, show, explainer, why } = *self;
        if answer.rows.iter().chain(&answer.possibly).any(|row| row.figure.is_some()) {
            columns = with_figure(columns);
        }
        if !answer.rows.is_empty() {
            columns = with_evidence(columns, why, show.model.policy);
        }
        let disputed = Disputed::new(show.model);
        let rows = self.in_order().into_iter().map(|row| {
            let records = explainer.records(row);
            let others = match disputed.is_empty() {
                true => String::new(),
                false => {
                    alternatives(&disputed, show.model, records.iter().copied(), show.language)
                }
            };
            Row { show, explainer, row, id: I::from_row(row.item.row()), records, others }
        });
        columns.table(Reader::Page, rows, show.language)
    }

    /// Returns the rows in the order in which they are shown.
    fn in_order(&self) -> Vec<&'a query::Row> {
        let mut rows: Vec<_> = self.answer.rows.iter().collect();
        let Question::Select { things, .. } = &self.answer.query.question else { return rows };
        let is_unordered = PartyId::of(things).is_some_and(is_in_natural_order)
            || PersonId::of(things).is_some_and(is_in_natural_order)
            || PlaceId::of(things).is_some_and(is_in_natural_order);
        if is_unordered {
            let order = Order::new(self.show.language);
            rows.sort_by_cached_key(|row| order.key(&super::label(row.item, self.show)));
        }
        rows
    }

    fn events(&self) -> Vec<EventId> {
        self.answer.rows.iter().filter_map(|row| row.item.of_kind()).collect()
    }

    fn gaps(&self) -> Table {
        let columns = Columns::<Between>::new(answer_heading)
            .all("from", |row| row.label(row.from))
            .all("to", |row| row.label(row.to))
            .all("days", |row| CellRef::range(row.days));
        let rows = self.answer.gaps.iter().map(|gap| {
            let days = (i64::from(*gap.days.start()), i64::from(*gap.days.end()));
            Between { show: self.show, from: gap.from, to: gap.to, count: 1, days }
        });
        columns.table(Reader::Page, rows, self.show.language)
    }

    /// Returns the mean of the gaps, from the first event to the last.
    fn mean_gap(&self) -> Table {
        let columns = Columns::<Between>::new(answer_heading)
            .all("from", |row| row.label(row.from))
            .all("to", |row| row.label(row.to))
            .all("count", |row| CellRef::number(row.count))
            .all("days", |row| CellRef::range(row.days));
        let gaps = &self.answer.gaps;
        let ends = gaps.first().zip(gaps.last()).zip(self.answer.mean_gap());
        let row = ends.map(|((first, last), days)| Between {
            show: self.show,
            from: first.from,
            to: last.to,
            count: gaps.len(),
            days: days.into_inner(),
        });
        columns.table(Reader::Page, row, self.show.language)
    }

    fn years(&self) -> Table {
        // A year is a text: programs that read the table must not add years up.
        let mut columns = Columns::<(Language, YearCount)>::new(answer_heading)
            .all("year", |(language, it)| CellRef::text(year_in_words(it.year, *language)))
            .all("count", |(_, it)| CellRef::number(it.count));
        if self.answer.years.iter().any(|it| it.possibly > 0) {
            columns = columns.all("possibly", |(_, it)| CellRef::number(it.possibly));
        }
        let language = self.show.language;
        let rows = self.answer.years.iter().map(|&it| (language, it));
        columns.table(Reader::Page, rows, language)
    }
}

fn is_in_natural_order<T>(set: &Set<T>) -> bool {
    set.order == ast::Order::Natural && set.slice == Slice::All
}

/// What a row about the days between two events is made from.
struct Between<'a> {
    show: Presenter<'a>,
    from: EventId,
    to: EventId,
    /// Gaps that it tells of.
    count: usize,
    /// Fewest and most.
    days: (i64, i64),
}

impl<'a> Between<'a> {
    fn label(&self, event: EventId) -> CellRef<'a> {
        CellRef::list([self.show.label(Entity::Event(event))])
    }
}
