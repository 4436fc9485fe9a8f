//! Answers as tables: which columns each kind of row shows, and their cells.

use super::cells::CellsOf;
use super::comparison;
use super::series::mean;
use crate::date::{Language, Truth};
use crate::graph::Graph;
use crate::model::{Entity, EventId, Model};
use crate::query::ast::{Gaps, Question, Things};
use crate::query::{Answer, Item, Row};

/// A column of an answer's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is named as its heading")]
pub enum Column {
    Number,
    Paragraph,
    Kind,
    Event,
    Date,
    Place,
    Host,
    Party,
    Role,
    Presence,
    Person,
    Function,
    TitleThen,
    Events,
    Count,
    Title,
    Level,
    Country,
    Document,
    Issuers,
    Act,
    Topic,
    Broader,
    Summary,
    Action,
    Debtors,
    Due,
    Verdict,
    DaysLate,
    SettledBy,
    Source,
    Publisher,
    Language,
    Url,
    Table,
    Row,
    Column,
    Value,
    Rank,
    Reason,
    Sources,
    From,
    To,
    Days,
    Year,
    Possibly,
    What,
    /// The column of one thing in a comparison.
    Of(Entity),
}

impl Column {
    /// Returns the stable name of the column: lower case, words joined by `_`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Paragraph => "paragraph",
            Self::Kind => "kind",
            Self::Event => "event",
            Self::Date => "date",
            Self::Place => "place",
            Self::Host => "host",
            Self::Party => "party",
            Self::Role => "role",
            Self::Presence => "presence",
            Self::Person => "person",
            Self::Function => "function",
            Self::TitleThen => "title_then",
            Self::Events => "events",
            Self::Count => "count",
            Self::Title => "title",
            Self::Level => "level",
            Self::Country => "country",
            Self::Document => "document",
            Self::Issuers => "issuers",
            Self::Act => "act",
            Self::Topic => "topic",
            Self::Broader => "broader",
            Self::Summary => "summary",
            Self::Action => "action",
            Self::Debtors => "debtors",
            Self::Due => "due",
            Self::Verdict => "verdict",
            Self::DaysLate => "days_late",
            Self::SettledBy => "settled_by",
            Self::Source => "source",
            Self::Publisher => "publisher",
            Self::Language => "language",
            Self::Url => "url",
            Self::Table => "table",
            Self::Row => "row",
            Self::Column => "column",
            Self::Value => "value",
            Self::Rank => "rank",
            Self::Reason => "reason",
            Self::Sources => "sources",
            Self::From => "from",
            Self::To => "to",
            Self::Days => "days",
            Self::Year => "year",
            Self::Possibly => "possibly",
            Self::What => "what",
            Self::Of(_) => "of",
        }
    }
}

/// A cell: a value that an output still has to write in its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Not recorded.
    Empty,
    /// A text of the records, in the language they have it in.
    Text(String),
    /// A number.
    Number(i64),
    /// A range of whole numbers, ends included.
    Range(i64, i64),
    /// A date as written (EDTF).
    Date(String),
    /// Words of controlled vocabularies, as the records write them.
    Words(Vec<&'static str>),
    /// The heads of the delegations of a party, by its label in the table's language.
    Head(String),
    /// Things with their labels in the table's language.
    Entities(Vec<(Entity, String)>),
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// What the row is about; `None` in comparisons and gaps.
    pub item: Option<Item>,
    /// How far it belongs to the answer.
    pub truth: Truth,
    /// One cell per column.
    pub cells: Vec<Cell>,
}

/// An answer as a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AnswerTable {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows that belong to the answer, in its order.
    pub rows: Vec<TableRow>,
    /// The rows that possibly do, named apart.
    pub possibly: Vec<TableRow>,
}

impl Answer {
    /// Returns the answer as a table with labels in a language.
    ///
    /// Labels are those valid at the date of the row's event where it has one. The columns depend
    /// on the kind of row only, and on whether rows are ranked (`count` comes last then). Of an analysis
    /// these are the things that it is worked out over, not its result.
    #[must_use]
    pub fn table(&self, model: &Model, graph: &Graph, language: Language) -> AnswerTable {
        let things = match &self.query.question {
            Question::Select { things, .. } | Question::Analysis { of: things, .. } => things,
            Question::Compare(_) => return comparison::table(self, model, graph, language),
            Question::Gaps { told: Gaps::Mean, .. } => return self.mean_table(model, language),
            Question::Gap { .. } | Question::Gaps { .. } => {
                return self.gap_table(model, language);
            }
            Question::Years { .. } => return self.year_table(),
        };
        let explainer = self.explain(model, graph);
        let cells = CellsOf { explainer: &explainer, language };
        let mut columns = columns_of(things).to_vec();
        if self.rows.iter().chain(&self.possibly).any(|row| row.figure.is_some()) {
            columns.push(Column::Count);
        }
        let table_row = |row: &Row| TableRow {
            item: Some(row.item),
            truth: row.truth,
            cells: cells.of(row, &columns),
        };
        AnswerTable {
            rows: self.rows.iter().map(table_row).collect(),
            possibly: self.possibly.iter().map(table_row).collect(),
            columns,
        }
    }

    fn year_table(&self) -> AnswerTable {
        let doubtful = self.years.iter().any(|it| it.possibly > 0);
        let mut columns = vec![Column::Year, Column::Count];
        columns.extend(doubtful.then_some(Column::Possibly));
        let rows = self.years.iter().map(|it| {
            let figures = [Some(i64::from(it.count)), doubtful.then(|| i64::from(it.possibly))];
            // A year is a date: programs that read the table must not add years up.
            let year = Cell::Date(format!("{:04}", it.year));
            let cells =
                std::iter::once(year).chain(figures.into_iter().flatten().map(Cell::Number));
            TableRow { item: None, truth: Truth::Definitely, cells: cells.collect() }
        });
        AnswerTable { columns, rows: rows.collect(), possibly: Vec::new() }
    }

    /// Returns the mean of the gaps, from the first event to the last.
    fn mean_table(&self, model: &Model, language: Language) -> AnswerTable {
        let ends = self.gaps.first().zip(self.gaps.last()).zip(mean(&self.gaps));
        let rows = ends.map(|((first, last), days)| TableRow {
            item: None,
            truth: Truth::Definitely,
            cells: vec![
                event_cell(model, language, first.from),
                event_cell(model, language, last.to),
                Cell::Number(i64::try_from(self.gaps.len()).unwrap_or(i64::MAX)),
                Cell::range(*days.start(), *days.end()),
            ],
        });
        AnswerTable {
            columns: vec![Column::From, Column::To, Column::Count, Column::Days],
            rows: rows.into_iter().collect(),
            possibly: Vec::new(),
        }
    }

    fn gap_table(&self, model: &Model, language: Language) -> AnswerTable {
        let label = |event| event_cell(model, language, event);
        let rows = self.gaps.iter().map(|gap| TableRow {
            item: None,
            truth: Truth::Definitely,
            cells: vec![
                label(gap.from),
                label(gap.to),
                Cell::range(i64::from(*gap.days.start()), i64::from(*gap.days.end())),
            ],
        });
        AnswerTable {
            columns: vec![Column::From, Column::To, Column::Days],
            rows: rows.collect(),
            possibly: Vec::new(),
        }
    }
}

fn event_cell(model: &Model, language: Language, event: EventId) -> Cell {
    let entity = Entity::Event(event);
    let text = model.label(entity, language, model.events.date.span(event)).text;
    Cell::Entities(vec![(entity, text.into_owned())])
}

impl Cell {
    /// Returns a number, or a range when the ends differ.
    pub(super) fn range(first: i64, last: i64) -> Self {
        if first == last { Self::Number(first) } else { Self::Range(first, last) }
    }
}

/// Returns the columns of a kind of row.
fn columns_of(things: &Things) -> &'static [Column] {
    use Column as C;
    match things {
        Things::Events(_) => &[C::Number, C::Kind, C::Event, C::Date, C::Place, C::Host],
        Things::Parties(_) => &[C::Party, C::Kind, C::Role, C::Presence, C::Events],
        Things::People(_) => &[C::Person, C::Party, C::Function, C::TitleThen, C::Events],
        Things::Places(_) => &[C::Place, C::Kind, C::Country],
        Things::Offices(_) => &[C::Person, C::Party, C::Title, C::Level, C::Date],
        Things::Documents(_) => &[C::Document, C::Kind, C::Date, C::Event, C::Issuers],
        Things::Provisions(_) => {
            &[C::Document, C::Paragraph, C::Number, C::Act, C::Topic, C::Summary, C::Date]
        }
        Things::Topics(_) => &[C::Topic, C::Broader],
        Things::Commitments(_) => &[
            C::Event,
            C::Action,
            C::Debtors,
            C::Summary,
            C::Due,
            C::Place,
            C::Verdict,
            C::DaysLate,
            C::SettledBy,
        ],
        Things::Sources(_) => &[C::Source, C::Publisher, C::Title, C::Date, C::Language, C::Url],
        Things::Disputes(_) => {
            &[C::Table, C::Row, C::Column, C::Value, C::Rank, C::Reason, C::Sources]
        }
    }
}
