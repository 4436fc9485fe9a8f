//! Agreed language as tables: topics, their changes, and the matrix of topics and documents.

use super::{Cells, assemble, number, words, yes};
use crate::analysis::agreed_language::{
    Change, Lineage, Matrix, Step, Turn, is_whole, lineages, matrix, steps,
};
use crate::analysis::evidence::Record;
use crate::date::{Edtf, Language, Span};
use crate::model::{Act, DocumentId, Entity, EventKind, Model, TopicId, Vocabulary};
use crate::output::table::{Cell, Column, Table};
use crate::output::words::{figure, paragraph, sentence, text, vocabulary};

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
        let document = self.matrix.documents[self.steps[step].columns.start];
        self.model.documents.date.span(document)
    }

    fn is_since(&self, step: usize, since: Option<Span>) -> bool {
        since.is_none_or(|since| {
            self.date(step).is_some_and(|date| date.latest_end >= since.earliest_start)
        })
    }

    /// Returns the id of a meeting, or of the document where none is recorded, and its date.
    fn place(&self, step: usize, cells: Cells) -> [Cell; 2] {
        let document = self.matrix.documents[self.steps[step].columns.start];
        let entity = self.steps[step].event.map_or(Entity::Document(document), Entity::Event);
        [
            Cell::owned(self.model.id(entity)),
            cells.date(self.model.documents.date.written(document)),
        ]
    }

    fn note(&self, language: Language) -> String {
        let documents = &self.matrix.documents;
        let whole = documents.iter().filter(|&&it| is_whole(self.model, it)).count();
        let counts = [documents.len(), self.steps.len(), whole];
        let [documents, meetings, whole] = counts.map(|count| count.to_string());
        let english = "{} agreed documents of {} meetings, whole text read of {}; elsewhere a topic that is \
            missing is not among the points that are recorded";
        sentence(english, language, &[&documents, &meetings, &whole])
    }
}

/// Columns of the table of topics, and whether they are shown for reading.
pub(super) const TOPICS: [super::Key; 19] = [
    ("topic", false),
    ("topic_label", true),
    ("broader", false),
    ("first_in", true),
    ("first_date", false),
    ("first_act", false),
    ("first_act_label", true),
    ("last_in", true),
    ("last_date", false),
    ("last_act", false),
    ("last_act_label", true),
    ("strongest_act", false),
    ("meetings", true),
    ("of_meetings", false),
    ("times_dropped", true),
    ("times_not_seen", true),
    ("times_returned", false),
    ("in_latest", false),
    ("in_latest_label", true),
];

/// Returns a row for each topic that the series takes up, in the order asked for.
#[must_use]
pub fn of_topics(series: &Series, shown: Shown, language: Language) -> Table {
    let cells = Cells { model: series.model, language };
    let mut rows: Vec<(usize, usize, Vec<Cell>)> = Vec::new();
    for (position, lineage) in series.shown(shown) {
        let taken_up: Vec<usize> = lineage.taken_up().collect();
        let (Some(&first), Some(&last)) = (taken_up.first(), taken_up.last()) else { continue };
        if series.is_since(first, shown.since) {
            rows.push((first, position, topic_row(series, lineage, (first, last), cells)));
        }
    }
    if shown.order == Order::Entry {
        rows.sort_by_key(|&(first, position, _)| (first, position));
    }
    let [found, of] = [rows.len(), series.model.topics.len()].map(|count| count.to_string());
    let note = sentence("{} topics of {}; {}", language, &[&found, &of, &series.note(language)]);
    let rows = rows.into_iter().map(|(_, _, row)| row).collect();
    assemble(&TOPICS, rows, vec![note], language)
}

fn topic_row(
    series: &Series,
    lineage: &Lineage,
    (first, last): (usize, usize),
    cells: Cells,
) -> Vec<Cell> {
    let model = series.model;
    let count = |change| lineage.turns.iter().filter(|turn| turn.change == change).count();
    let strongest = lineage.acts.iter().flatten().copied().max_by_key(|act| act.grade());
    let [first_in, first_date] = series.place(first, cells);
    let [last_in, last_date] = series.place(last, cells);
    let broader = model.topics.broader.get(lineage.topic);
    vec![
        Cell::owned(model.topics.id.get(lineage.topic)),
        Cell::owned(cells.label(Entity::Topic(lineage.topic))),
        Cell::owned(broader.map_or("", |it| model.topics.id.get(it))),
        first_in,
        first_date,
        act(lineage.acts[first]),
        act_label(lineage.acts[first], cells.language),
        last_in,
        last_date,
        act(lineage.acts[last]),
        act_label(lineage.acts[last], cells.language),
        act(strongest),
        number(lineage.taken_up().count()),
        number(series.steps.len()),
        number(count(Change::Drops)),
        number(count(Change::NotSeen)),
        number(count(Change::Returns)),
        yes(last + 1 == series.steps.len()),
        cells.yes(last + 1 == series.steps.len()),
    ]
}

fn act(act: Option<Act>) -> Cell {
    Cell::owned(act.map_or("", Vocabulary::as_str))
}

fn act_label(act: Option<Act>, language: Language) -> Cell {
    Cell::owned(act.map_or("", |act| vocabulary::act(act, language)))
}

/// Columns of the table of changes, and whether they are shown for reading.
pub(super) const CHANGES: [super::Key; 14] = [
    ("topic", false),
    ("topic_label", true),
    ("change", false),
    ("what_happens", true),
    ("at", true),
    ("date", true),
    ("from_act", false),
    ("from_act_label", true),
    ("to_act", false),
    ("to_act_label", true),
    ("grades", false),
    ("certain", false),
    ("certain_label", true),
    ("sources", false),
];

/// Returns a row for each change of a topic, topic by topic, in order of time.
#[must_use]
pub fn of_changes(series: &Series, shown: Shown, language: Language) -> Table {
    let cells = Cells { model: series.model, language };
    let mut rows = Vec::new();
    let mut certain = 0;
    for (_, lineage) in series.shown(shown) {
        for turn in lineage.turns.iter().filter(|turn| series.is_since(turn.step, shown.since)) {
            let [at, date] = series.place(turn.step, cells);
            // Where an act is missing there is nothing to subtract.
            let grades = turn.from.zip(turn.to).map_or(Cell::Empty, |(from, to)| {
                Cell::Number(i64::from(to.grade()) - i64::from(from.grade()))
            });
            certain += usize::from(turn.is_certain);
            rows.push(vec![
                Cell::owned(series.model.topics.id.get(lineage.topic)),
                Cell::owned(cells.label(Entity::Topic(lineage.topic))),
                Cell::owned(turn.change.as_str()),
                Cell::owned(what_happens(series, turn, language)),
                at,
                date,
                act(turn.from),
                act_label(turn.from, language),
                act(turn.to),
                act_label(turn.to, language),
                grades,
                yes(turn.is_certain),
                cells.yes(turn.is_certain),
                sources(series, lineage.topic, turn.step, cells),
            ]);
        }
    }
    let [found, certain] = [rows.len(), certain].map(|count| count.to_string());
    let english = "{} changes, {} of them certain because whole texts were read; {}";
    let note = sentence(english, language, &[&found, &certain, &series.note(language)]);
    assemble(&CHANGES, rows, vec![note], language)
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

/// Returns the sources of the points on a topic at a step; of none when it is dropped.
fn sources(series: &Series, topic: TopicId, step: usize, cells: Cells) -> Cell {
    let documents = &series.matrix.documents[series.steps[step].columns.clone()];
    let points = documents
        .iter()
        .flat_map(|&it| crate::analysis::agreed_language::agreed_points(series.model, it))
        .filter(|&point| series.model.provisions.topic.get(point) == Some(topic));
    cells.sources(points.flat_map(|point| Record::Provision(point).claims(series.model)))
}

/// Returns the matrix: a row for each topic, a column for each document.
///
/// An empty cell means that no point is recorded.
#[must_use]
pub fn of_matrix(series: &Series, shown: Shown, language: Language, mark: Mark) -> Table {
    let model = series.model;
    let cells = Cells { model, language };
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
        let label = Cell::owned(cells.label(Entity::Topic(lineage.topic)));
        let mut row = vec![Cell::owned(model.topics.id.get(lineage.topic)), label];
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
        let graded = graded.join(text(", ", language));
        notes.push(sentence("strongest act: {}", language, &[&graded]));
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
    let date = model.documents.date.written(document).and_then(|it| it.parse::<Edtf>().ok());
    number
        .map(|number| number.to_string())
        .or_else(|| date.map(|date| short_date(&date)))
        .unwrap_or_default()
}
