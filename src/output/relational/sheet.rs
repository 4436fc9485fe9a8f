//! A relation in the making: columns taken from the typed columns of a table.

use super::{Column, Holds, Relation};
use crate::date::{Edtf, Language, Span, format_day, parse_day};
use crate::model::{
    AnyRef, Code, Date, Decimal, Entity, Key, Model, Ref, RowId, Text, Vocabulary, Whole,
};
use crate::query::natural_order;

/// First and last day of SQL's calendar, which stand for bounds that lie beyond every day.
const CALENDAR: [&str; 2] = ["0001-01-01", "9999-12-31"];

/// A relation whose rows are those of one table.
pub(super) struct Sheet<'m, R> {
    model: &'m Model,
    rows: Vec<R>,
    relation: Relation,
}

impl<'m, R: RowId> Sheet<'m, R> {
    /// Begins a relation with the rows of a table of the records in their natural order, which
    /// `ordinal` counts from 1.
    pub(super) fn new(model: &'m Model, name: &'static str, about: &'static str) -> Self {
        let rows: Vec<R> = natural_order(model, name).into_iter().map(R::from_row).collect();
        let values = (1..=rows.len()).map(|ordinal| ordinal.to_string()).collect();
        let columns = vec![Column { name: "ordinal".to_owned(), holds: Holds::Integer, values }];
        Self { model, rows, relation: Relation { name, about, columns } }
    }

    /// Returns the relation.
    pub(super) fn done(self) -> Relation {
        self.relation
    }

    /// Adds a column.
    pub(super) fn column(
        mut self,
        name: &str,
        holds: Holds,
        value: impl Fn(R) -> Option<String>,
    ) -> Self {
        let values = self.rows.iter().map(|&row| value(row).unwrap_or_default()).collect();
        self.relation.columns.push(Column { name: name.to_owned(), holds, values });
        self
    }

    /// Adds the ids of the rows.
    pub(super) fn key(self, ids: &Key<R>) -> Self {
        self.column("id", Holds::Text, |row| Some(ids.get(row).to_owned()))
    }

    /// Adds the number of each row in the records, from 1, as the id of rows that have none.
    pub(super) fn numbered(self) -> Self {
        self.column("id", Holds::Text, |row| Some((row.row() + 1).to_string()))
    }

    /// Adds the English labels of the rows.
    pub(super) fn label(self, entity: impl Fn(R) -> Entity) -> Self {
        let model = self.model;
        self.column("label", Holds::Text, |row| {
            let entity = entity(row);
            let at = match entity {
                Entity::Event(event) => model.events.date.span(event),
                _ => None,
            };
            Some(model.label(entity, Language::English, at).text.into_owned())
        })
    }

    /// Adds texts.
    pub(super) fn text(self, name: &str, texts: &Text<R>) -> Self {
        self.column(name, Holds::Text, |row| texts.get(row).map(str::to_owned))
    }

    /// Adds the look-up keys of texts (see [`crate::text::fold()`]).
    pub(super) fn folded(self, name: &str, texts: &Text<R>) -> Self {
        self.column(name, Holds::Text, |row| texts.get(row).map(crate::text::fold))
    }

    /// Adds words of a vocabulary.
    pub(super) fn code<V: Vocabulary>(self, name: &str, codes: &Code<R, V>) -> Self {
        self.column(name, Holds::Text, |row| codes.get(row).map(|word| word.as_str().to_owned()))
    }

    /// Adds whole numbers.
    pub(super) fn whole(self, name: &str, numbers: &Whole<R>) -> Self {
        self.column(name, Holds::Integer, |row| numbers.get(row).map(|number| number.to_string()))
    }

    /// Adds decimal numbers.
    pub(super) fn decimal(self, name: &str, numbers: &Decimal<R>) -> Self {
        self.column(name, Holds::Decimal, |row| numbers.get(row).map(|number| number.to_string()))
    }

    /// Adds references to rows of a table with ids.
    pub(super) fn reference<T: RowId>(self, name: &str, rows: &Ref<R, T>, ids: &Key<T>) -> Self {
        self.column(name, Holds::Text, |row| rows.get(row).map(|it| ids.get(it).to_owned()))
    }

    /// Adds references to rows of any table: the table and the id.
    pub(super) fn any(self, name: &str, targets: &AnyRef<R>) -> Self {
        let model = self.model;
        let table = |row| targets.get(row).map(|it| it.table().to_owned());
        self.column(&format!("{name}_table"), Holds::Text, table).column(
            &format!("{name}_id"),
            Holds::Text,
            |row| targets.get(row).map(|it| model.id(it).to_owned()),
        )
    }

    /// Adds dates: `_edtf` as written; `_min` and `_max`, the first and last day that it can touch,
    /// empty when there is none; `_start_max` and `_end_min`, the last day on which it can start and
    /// the first on which it can end, where 0001-01-01 and 9999-12-31 stand for no bound;
    /// `_precision`, the unit to which it is known and how certain it is.
    pub(super) fn date(self, name: &str, dates: &Date<R>) -> Self {
        let day = |of: fn(Span) -> i32| move |row| dates.span(row).and_then(|it| known(of(it)));
        let bound = |of: fn(Span) -> i32| move |row| dates.span(row).map(|it| bounded(of(it)));
        let named = |part: &str| format!("{name}_{part}");
        self.column(&named("edtf"), Holds::Text, |row| dates.written(row).map(str::to_owned))
            .column(&named("min"), Holds::Day, day(|it| it.earliest_start))
            .column(&named("max"), Holds::Day, day(|it| it.latest_end))
            .column(&named("start_max"), Holds::Day, bound(|it| it.latest_start))
            .column(&named("end_min"), Holds::Day, bound(|it| it.earliest_end))
            .column(&named("precision"), Holds::Text, |row| {
                let date: Edtf = dates.written(row)?.parse().ok()?;
                Some(date.precision_word().to_owned())
            })
    }
}

/// Returns a day that SQL's calendar has, as it is written there.
fn known(day: i32) -> Option<String> {
    format_day(day).filter(|text| text.len() == 10 && text.as_str() >= CALENDAR[0])
}

/// Returns a day, or the end of the calendar beyond which it lies.
fn bounded(day: i32) -> String {
    known(day).unwrap_or_else(|| {
        let first = parse_day(CALENDAR[0].as_bytes()).unwrap_or(Span::PAST);
        CALENDAR[usize::from(day > first)].to_owned()
    })
}

/// Returns a relation of references: one row for each pair, without an order of its own.
pub(super) fn links(
    name: &'static str,
    about: &'static str,
    columns: &[&str],
    rows: Vec<Vec<String>>,
) -> Relation {
    let column = |(index, name): (usize, &&str)| Column {
        name: (*name).to_owned(),
        holds: if *name == "distance" || *name == "paragraph" {
            Holds::Integer
        } else {
            Holds::Text
        },
        values: rows.iter().map(|row| row.get(index).cloned().unwrap_or_default()).collect(),
    };
    Relation { name, about, columns: columns.iter().enumerate().map(column).collect() }
}
