//! A relation in the making: columns taken from the typed columns of a table.

use std::borrow::Cow;
use std::sync::Arc;

use super::{Column, Holds, Relation, Row};
use crate::date::{Edtf, Language, Span, format_day, parse_day};
use crate::graph::Attribute;
use crate::model::{
    AnyRef, Code, Date, Decimal, Entity, Key, Model, Ref, RowId, Text, Vocabulary, Whole,
};
use crate::query::natural_order;

/// First and last day of SQL's calendar, which stand for bounds that lie beyond every day.
const CALENDAR: [&str; 2] = ["0001-01-01", "9999-12-31"];

/// A relation whose rows are those of one table.
pub(super) struct Sheet<'m, R> {
    model: &'m Model,
    name: &'static str,
    about: &'static str,
    columns: Vec<Column>,
    /// What each column but the first holds of a row.
    values: Vec<Value<'m, R>>,
}

/// What a column holds of a row of the table.
type Value<'m, R> = Box<dyn Fn(R) -> Option<Cow<'m, str>> + Send + Sync + 'm>;

impl<'m, R: RowId + 'm> Sheet<'m, R> {
    /// Begins a relation with the rows of a table of the records in their natural order, which
    /// `ordinal` counts from 1.
    pub(super) fn new(model: &'m Model, name: &'static str, about: &'static str) -> Self {
        let ordinal = Column { name: "ordinal".to_owned(), holds: Holds::Integer };
        Self { model, name, about, columns: vec![ordinal], values: Vec::new() }
    }

    /// Returns the relation.
    pub(super) fn done(self) -> Relation<'m> {
        let Self { model, name, about, columns, values } = self;
        let values: Arc<[Value<R>]> = values.into();
        let rows = move || {
            let values = Arc::clone(&values);
            let numbered = (1..).zip(natural_order(model, name));
            let row = move |(ordinal, row): (usize, u32)| -> Row<'m> {
                let rest = values.iter().map(|value| value(R::from_row(row)).unwrap_or_default());
                std::iter::once(ordinal.to_string().into()).chain(rest).collect()
            };
            Box::new(numbered.map(row)) as super::Rows<'m>
        };
        Relation { name, about, columns, rows: Box::new(rows) }
    }

    /// Adds a column.
    pub(super) fn column<T: Into<Cow<'m, str>>>(
        mut self,
        name: &str,
        holds: Holds,
        value: impl Fn(R) -> Option<T> + Send + Sync + 'm,
    ) -> Self {
        self.columns.push(Column { name: name.to_owned(), holds });
        self.values.push(Box::new(move |row| value(row).map(Into::into)));
        self
    }

    /// Adds the ids of the rows.
    pub(super) fn key(self, ids: &'m Key<R>) -> Self {
        self.column("id", Holds::Text, move |row| Some(ids.get(row)))
    }

    /// Adds the number of each row in the records, from 1, as the id of rows that have none.
    pub(super) fn numbered(self) -> Self {
        self.column("id", Holds::Text, move |row| Some((row.row() + 1).to_string()))
    }

    /// Adds the English labels of the rows.
    pub(super) fn label(self, entity: impl Fn(R) -> Entity + Send + Sync + 'm) -> Self {
        let model = self.model;
        self.column("label", Holds::Text, move |row| {
            Some(model.label_at_its_date(entity(row), Language::English).text)
        })
    }

    /// Adds texts, and their look-up keys where questions compare those.
    pub(super) fn text(self, name: &str, texts: &'m Text<R>) -> Self {
        let folded = format!("{name}_folded");
        let table = self.name;
        let is_compared = Attribute::ALL
            .iter()
            .map(|it| it.declaration())
            .any(|it| it.of.table() == table && it.column == name && it.exported == folded);
        let with = self.column(name, Holds::Text, move |row| texts.get(row));
        if is_compared { with.folded(&folded, texts) } else { with }
    }

    /// Adds the look-up keys of texts (see [`crate::text::fold()`]).
    pub(super) fn folded(self, name: &str, texts: &'m Text<R>) -> Self {
        self.column(name, Holds::Text, move |row| texts.get(row).map(crate::text::fold))
    }

    /// Adds words of a vocabulary.
    pub(super) fn code<V: Vocabulary>(self, name: &str, codes: &'m Code<R, V>) -> Self {
        self.column(name, Holds::Text, move |row| codes.get(row).map(V::as_str))
    }

    /// Adds whole numbers.
    pub(super) fn whole(self, name: &str, numbers: &'m Whole<R>) -> Self {
        self.column(name, Holds::Integer, move |row| {
            numbers.get(row).map(|number| number.to_string())
        })
    }

    /// Adds decimal numbers.
    pub(super) fn decimal(self, name: &str, numbers: &'m Decimal<R>) -> Self {
        self.column(name, Holds::Decimal, move |row| {
            numbers.get(row).map(|number| number.to_string())
        })
    }

    /// Adds references to rows of a table with ids.
    pub(super) fn reference<T: RowId>(
        self,
        name: &str,
        rows: &'m Ref<R, T>,
        ids: &'m Key<T>,
    ) -> Self {
        self.column(name, Holds::Text, move |row| rows.get(row).map(|it| ids.get(it)))
    }

    /// Adds references to rows of any table: the table and the id.
    pub(super) fn any(self, name: &str, targets: &'m AnyRef<R>) -> Self {
        let model = self.model;
        let table = move |row| targets.get(row).map(Entity::table);
        let id = move |row| targets.get(row).map(|it| model.id(it));
        self.column(&format!("{name}_table"), Holds::Text, table).column(
            &format!("{name}_id"),
            Holds::Text,
            id,
        )
    }

    /// Adds dates: `_edtf` as written; `_min` and `_max`, the first and last day that it can touch,
    /// empty when there is none; `_start_max` and `_end_min`, the last day on which it can start and
    /// the first on which it can end, where 0001-01-01 and 9999-12-31 stand for no bound;
    /// `_precision`, the unit to which it is known and how certain it is.
    pub(super) fn date(self, name: &str, dates: &'m Date<R>) -> Self {
        let day = |of: fn(Span) -> i32| move |row| dates.span(row).and_then(|it| known(of(it)));
        let bound = |of: fn(Span) -> i32| move |row| dates.span(row).map(|it| bounded(of(it)));
        let named = |part: &str| format!("{name}_{part}");
        self.column(&named("edtf"), Holds::Text, move |row| dates.written(row))
            .column(&named("min"), Holds::Day, day(|it| it.earliest_start))
            .column(&named("max"), Holds::Day, day(|it| it.latest_end))
            .column(&named("start_max"), Holds::Day, bound(|it| it.latest_start))
            .column(&named("end_min"), Holds::Day, bound(|it| it.earliest_end))
            .column(&named("precision"), Holds::Text, move |row| {
                let date: Edtf = dates.written(row)?.parse().ok()?;
                Some(date.precision_word())
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
pub(super) fn links<'m, const COLUMNS: usize, I>(
    name: &'static str,
    about: &'static str,
    columns: [(&str, Holds); COLUMNS],
    rows: impl Fn() -> I + Send + Sync + 'm,
) -> Relation<'m>
where
    I: Iterator<Item = [Cow<'m, str>; COLUMNS]> + 'm,
{
    let columns = columns.map(|(name, holds)| Column { name: name.to_owned(), holds });
    let rows = move || Box::new(rows().map(Vec::from)) as super::Rows<'m>;
    Relation { name, about, columns: columns.into(), rows: Box::new(rows) }
}
