//! Agreed language as tables: topics, their changes, and the matrix of topics and documents.

use super::words;
use crate::analysis::agreed_language::{
    Change, Lineage, Matrix, Step, Turn, agreed_points, is_whole, lineages, matrix, steps,
};
use crate::analysis::evidence::Record;
use crate::date::{Edtf, Language, Span};
use crate::model::{Act, DocumentId, Entity, EventKind, Model, TopicId, Vocabulary};
use crate::output::presenter::Presenter;
use crate::output::table::{Cell, CellRef, Column, Columns, Reader, Table};
use crate::output::words::{arg, figure, heading, paragraph, sentence, text, vocabulary};

/// Which rows a table of topics has.
#[derive(Debug, Clone, Copy, Default)]
pub struct Shown<'s> {
    /// Only these topics and narrower ones; all if it is not given.
    pub topics: Option<&'s [TopicId]>,
    /// Only topics that enter, or changes that happen, at this time or later.
    pub since: Option<Span>,
    /// The order of topics.
    pub order: Order,
}

/// In which order topics are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// That of the records, where narrower topics follow broader ones.
    #[default]
    Records,
    /// That in which they enter; those that enter together as in the records.
    Entry,
}

/// What stands in a cell of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The grade of the strongest act: 14 for `agrees` to 1 for `states`.
    Grade,
    /// The strongest act.
    Act,
}

/// A series of agreed documents, worked out once for all tables.
#[derive(Debug, Clone)]
pub struct Series<'m> {
    model: &'m Model,
    matrix: Matrix,
    steps: Vec<Step>,
    lineages: Vec<Lineage>,
}

impl<'m> Series<'m> {
    /// Works out the series of documents, which come in order of time.
    #[must_use]
    pub fn new(model: &'m Model, documents: &[DocumentId]) -> Self {
        let matrix = matrix(model, documents);
        let steps = steps(model, &matrix);
        let lineages = lineages(&matrix, &steps);
        Self { model, matrix, steps, lineages }
    }

    fn shown(&self, shown: Shown) -> Vec<(usize, &Lineage)> {
        let is_wanted = |lineage: &Lineage| {
            let mut topic = Some(lineage.topic);
            while let Some(own) = topic {
                if shown.topics.is_none_or(|topics| topics.contains(&own)) {
                    return true;
                }
                topic = self.model.topics.broader.get(own);
            }
            false
        };
        self.lineages.iter().enumerate().filter(|(_, lineage)| is_wanted(lineage)).collect()
    }

    fn date(&self, step: usize) -> Option<Span> {
        self.model.documents.date.span(self.document(step))
    }

    fn is_since(&self, step: usize, since: Option<Span>) -> bool {
        since.is_none_or(|since| {
            self.date(step).is_some_and(|date| date.latest_end >= since.earliest_start)
        })
    }

    /// Returns the first document of a step, whose date is that of the step.
    fn document(&self, step: usize) -> DocumentId {
        self.matrix.documents[self.steps[step].columns.start]
    }

    /// Returns the id of a meeting, or of the document where none is recorded.
    fn id(&self, step: usize) -> CellRef<'m> {
        let document = Entity::Document(self.document(step));
        CellRef::text(self.model.id(self.steps[step].event.map_or(document, Entity::Event)))
    }

    fn note(&self, language: Language) -> String {
        let documents = &self.matrix.documents;
        let whole = documents.iter().filter(|&&it| is_whole(self.model, it)).count();
        let counts = [documents.len(), self.steps.len(), whole];
        let [documents, meetings, whole] = counts.map(|count| count.to_string());
        let arguments =
            [arg("documents", documents), arg("meetings", meetings), arg("whole", whole)];
        sentence("topics-read", language, &arguments)
    }
}

/// Returns a row for each topic that the series takes up, in the order asked for.
#[must_use]
pub fn of_topics(series: &Series, shown: Shown, language: Language) -> Table {
    let show = Presenter { model: series.model, language };
    let rows = series.shown(shown).into_iter().filter_map(|(_, lineage)| {
        let (first, last) = (lineage.taken_up().next()?, lineage.taken_up().last()?);
        let is_shown = series.is_since(first, shown.since);
        is_shown.then_some(TopicRow { show, series, lineage, first, last })
    });
    let mut rows: Vec<TopicRow> = rows.collect();
    if shown.order == Order::Entry {
        rows.sort_by_key(|row| row.first);
    }
    let [found, of] = [rows.len(), series.model.topics.len()].map(|count| count.to_string());
    let note = sentence(
        "topics-shown",
        language,
        &[arg("count", &found), arg("of", &of), arg("read", series.note(language))],
    );
    Table { notes: vec![note], ..topic_columns().table(Reader::Page, rows, language) }
}

/// What the row of a topic is made from.
struct TopicRow<'m> {
    show: Presenter<'m>,
    series: &'m Series<'m>,
    lineage: &'m Lineage,
    /// The first and the last step that take it up.
    first: usize,
    last: usize,
}

impl<'m> TopicRow<'m> {
    fn date(&self, step: usize) -> CellRef<'m> {
        self.show.date(&self.show.model.documents.date, self.series.document(step))
    }

    fn act(&self, step: usize) -> CellRef<'m> {
        CellRef::member(self.lineage.acts[step])
    }

    fn act_label(&self, step: usize) -> CellRef<'m> {
        act_label(self.lineage.acts[step], self.show.language)
    }

    fn count(&self, change: Change) -> CellRef<'m> {
        CellRef::number(self.lineage.turns.iter().filter(|turn| turn.change == change).count())
    }

    fn is_in_latest(&self) -> bool {
        self.last + 1 == self.series.steps.len()
    }
}

fn topic_columns<'m>() -> Columns<TopicRow<'m>> {
    let columns = Columns::<TopicRow<'m>>::new(heading)
        .programs("topic", |row| CellRef::text(row.show.model.topics.id.get(row.lineage.topic)))
        .all("topic_label", |row| CellRef::text(row.show.label(Entity::Topic(row.lineage.topic))))
        .programs("broader", |row| {
            let topics = &row.show.model.topics;
            let broader = topics.broader.get(row.lineage.topic);
            CellRef::some(broader.map(|it| topics.id.get(it)))
        })
        .all("first_in", |row| row.series.id(row.first))
        .programs("first_date", |row| row.date(row.first))
        .programs("first_act", |row| row.act(row.first))
        .all("first_act_label", |row| row.act_label(row.first))
        .all("last_in", |row| row.series.id(row.last))
        .programs("last_date", |row| row.date(row.last))
        .programs("last_act", |row| row.act(row.last))
        .all("last_act_label", |row| row.act_label(row.last));
    columns
        .programs("strongest_act", |row| {
            let acts = row.lineage.acts.iter().flatten().copied();
            CellRef::member(acts.max_by_key(|act| act.grade()))
        })
        .all("meetings", |row| CellRef::number(row.lineage.taken_up().count()))
        .programs("of_meetings", |row| CellRef::number(row.series.steps.len()))
        .all("times_dropped", |row| row.count(Change::Drops))
        .all("times_not_seen", |row| row.count(Change::NotSeen))
        .programs("times_returned", |row| row.count(Change::Returns))
        .programs("in_latest", |row| CellRef::yes(row.is_in_latest()))
        .all("in_latest_label", |row| row.show.yes(row.is_in_latest()))
}

fn act_label(act: Option<Act>, language: Language) -> CellRef<'static> {
    CellRef::some(act.map(|act| vocabulary::act(act, language)))
}

/// Returns a row for each change of a topic, topic by topic, in order of time.
#[must_use]
pub fn of_changes(series: &Series, shown: Shown, language: Language) -> Table {
    let show = Presenter { model: series.model, language };
    let rows = series.shown(shown).into_iter().flat_map(|(_, lineage)| {
        let turns = lineage.turns.iter().filter(|it| series.is_since(it.step, shown.since));
        turns.map(move |turn| ChangeRow { show, series, topic: lineage.topic, turn })
    });
    let rows: Vec<ChangeRow> = rows.collect();
    let certain = rows.iter().filter(|row| row.turn.is_certain).count();
    let [found, certain] = [rows.len(), certain].map(|count| count.to_string());
    let arguments =
        [arg("count", found), arg("certain", certain), arg("read", series.note(language))];
    let note = sentence("topics-changes", language, &arguments);
    Table { notes: vec![note], ..change_columns().table(Reader::Page, rows, language) }
}

/// What the row of a change is made from.
struct ChangeRow<'m> {
    show: Presenter<'m>,
    series: &'m Series<'m>,
    topic: TopicId,
    turn: &'m Turn,
}

impl<'m> ChangeRow<'m> {
    /// Returns the sources of the points on the topic at the step; none when it is dropped.
    fn sources(&self) -> CellRef<'m> {
        let Self { show: Presenter { model, .. }, series, .. } = *self;
        let documents = &series.matrix.documents[series.steps[self.turn.step].columns.clone()];
        let points = documents.iter().flat_map(|&it| agreed_points(model, it));
        let points = points.filter(|&it| model.provisions.topic.get(it) == Some(self.topic));
        self.show.sources(points.flat_map(|it| Record::Provision(it).claims(model)))
    }
}

fn change_columns<'m>() -> Columns<ChangeRow<'m>> {
    Columns::<ChangeRow<'m>>::new(heading)
        .programs("topic", |row| CellRef::text(row.show.model.topics.id.get(row.topic)))
        .all("topic_label", |row| CellRef::text(row.show.label(Entity::Topic(row.topic))))
        .programs("change", |row| CellRef::text(row.turn.change.as_str()))
        .all("what_happens", |row| {
            CellRef::text(what_happens(row.series, row.turn, row.show.language))
        })
        .all("at", |row| row.series.id(row.turn.step))
        .all("date", |row| {
            row.show.date(&row.show.model.documents.date, row.series.document(row.turn.step))
        })
        .programs("from_act", |row| CellRef::member(row.turn.from))
        .all("from_act_label", |row| act_label(row.turn.from, row.show.language))
        .programs("to_act", |row| CellRef::member(row.turn.to))
        .all("to_act_label", |row| act_label(row.turn.to, row.show.language))
        .programs("grades", |row| {
            // Where an act is missing there is nothing to subtract.
            let acts = row.turn.from.zip(row.turn.to);
            CellRef::some_number(
                acts.map(|(from, to)| i64::from(to.grade()) - i64::from(from.grade())),
            )
        })
        .programs("certain", |row| CellRef::yes(row.turn.is_certain))
        .all("certain_label", |row| row.show.yes(row.turn.is_certain))
        .programs("sources", |row| row.sources())
}

/// Returns what happens to a topic in words; that it is not seen says how much of the text is recorded.
fn what_happens(series: &Series, turn: &Turn, language: Language) -> String {
    let said = words::change(turn.change, language);
    match turn.change {
        Change::NotSeen => {
            let documents = &series.matrix.documents[series.steps[turn.step].columns.clone()];
            let recorded = paragraph::points_recorded(series.model, documents, language);
            format!("{said} ({recorded})")
        }
        Change::Enters
        | Change::FirstRecorded
        | Change::Stronger
        | Change::Weaker
        | Change::Drops
        | Change::Returns
        | Change::RecordedAgain => said.to_owned(),
    }
}

/// Returns the matrix: a row for each topic, a column for each document.
///
/// An empty cell means that no point is recorded.
#[must_use]
pub fn of_matrix(series: &Series, shown: Shown, language: Language, mark: Mark) -> Table {
    let model = series.model;
    let show = Presenter { model, language };
    let kept: Vec<usize> = (0..series.steps.len())
        .filter(|&step| series.is_since(step, shown.since))
        .flat_map(|step| series.steps[step].columns.clone())
        .collect();
    let mut columns = vec![Column::for_programs("topic"), Column::headed("topic_label", language)];
    columns.extend(kept.iter().map(|&column| {
        let document = series.matrix.documents[column];
        Column::new(model.documents.id.get(document), &figure(short(model, document), language))
    }));
    let rows = series.shown(shown).into_iter().map(|(position, lineage)| {
        let label = show.label(Entity::Topic(lineage.topic)).into_owned();
        let id = model.topics.id.get(lineage.topic).to_owned();
        let mut row = vec![Cell::text(id), Cell::text(label)];
        row.extend(kept.iter().map(|&column| {
            match (series.matrix.cells[position][column], mark) {
                (None, _) => Cell::Empty,
                (Some(uptake), Mark::Grade) => Cell::Number(uptake.act.grade().into()),
                (Some(uptake), Mark::Act) => Cell::Word(uptake.act.as_str()),
            }
        }));
        row
    });
    let mut notes = vec![series.note(language)];
    if mark == Mark::Grade {
        let mut acts: Vec<Act> = Act::ALL.to_vec();
        acts.sort_by_key(|act| std::cmp::Reverse(act.grade()));
        let graded = |&act: &Act| {
            format!("{} {}", figure(act.grade(), language), vocabulary::act(act, language))
        };
        let graded: Vec<String> = acts.iter().map(graded).collect();
        let graded = graded.join(text("list-comma", language));
        notes.push(sentence("topics-strongest-act", language, &[arg("acts", &graded)]));
    }
    Table { columns, rows: rows.collect(), notes, ..Table::default() }
}

/// Returns the month in which a date lies (`09/18`), else its year, else the date as written.
fn short_date(date: &Edtf) -> String {
    let ends = date.first_day().zip(date.last_day());
    let common = |form: &str| {
        let (first, last) = ends.map(|(first, last)| (first.format(form), last.format(form)))?;
        Some(first.to_string()).filter(|first| *first == last.to_string())
    };
    common("%m/%y").or_else(|| common("%Y")).unwrap_or_else(|| date.as_str().to_owned())
}

/// Returns a heading of few letters: the number of a round, else the month of the document.
fn short(model: &Model, document: DocumentId) -> String {
    let event = model.documents.event.get(document);
    let round = event.filter(|&it| model.events.kind.get(it) == Some(EventKind::Round));
    let number = round.and_then(|it| model.events.number.get(it));
    let date = model.documents.date.get(document);
    number
        .map(|number| number.to_string())
        .or_else(|| date.map(|date| short_date(&date)))
        .unwrap_or_default()
}
