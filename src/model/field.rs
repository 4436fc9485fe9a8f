//! Typed views of the package's columns: each belongs to one table and leads to known types.

use std::marker::PhantomData;

use super::id::RowId;
use super::tables::{Entity, SourceId};
use super::vocabulary::Vocabulary;
use crate::date::{Edtf, Precision, Span, parse_day};
use crate::package::{
    Citation, Column, DateColumn, EntityColumn, KeyIndex, ListColumn, NONE, Sparse, TextColumn,
};
use crate::text::similar::nearest_value;

/// A column that can be moved out of a table of the package.
pub(super) trait Field {
    /// Takes the column over; a missing column, or one of another type, becomes `rows` empty cells.
    fn take(column: Option<Column>, index: KeyIndex, rows: usize) -> Self;

    /// Tells whether a column of the package has the type that this field needs.
    fn fits(column: &Column) -> bool;

    /// Returns the filled cells that would read as empty, because the model does not know their
    /// value.
    fn lost(_: &Column) -> Vec<Lost> {
        Vec::new()
    }
}

/// A cell whose value the model can't hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lost {
    /// Row, counted from 0 after the header.
    pub(super) row: u32,
    /// The value as written.
    pub(super) value: String,
    /// The nearest value that the model knows.
    pub(super) nearest: Option<&'static str>,
    /// What the model knows.
    pub(super) expected: String,
}

/// Returns the rows of so many, as numbers of rows are kept.
fn rows(count: usize) -> std::ops::Range<u32> {
    0..u32::try_from(count).unwrap_or(u32::MAX)
}

/// The ids of a table, and its rows by id.
#[derive(Debug)]
pub struct Key<R> {
    ids: TextColumn,
    index: KeyIndex,
    table: PhantomData<R>,
}

impl<R: RowId> Key<R> {
    /// Returns the id of a row.
    #[must_use]
    pub fn get(&self, row: R) -> &str {
        self.ids.get(row.row() as usize)
    }

    /// Returns the row of an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<R> {
        self.index.find(&self.ids, id.as_bytes()).map(R::from_row)
    }
}

impl<R> Field for Key<R> {
    fn take(column: Option<Column>, index: KeyIndex, rows: usize) -> Self {
        match column {
            Some(Column::Text(ids)) => Self { ids, index, table: PhantomData },
            _ => Self { ids: TextColumn::empty(rows), index, table: PhantomData },
        }
    }

    fn fits(column: &Column) -> bool {
        matches!(column, Column::Text(_))
    }
}

/// Free texts.
#[derive(Debug)]
pub struct Text<R> {
    texts: TextColumn,
    table: PhantomData<R>,
}

impl<R: RowId> Text<R> {
    /// Returns the text of a row, or `None` when the cell is empty.
    #[must_use]
    pub fn get(&self, row: R) -> Option<&str> {
        Some(self.texts.get(row.row() as usize)).filter(|text| !text.is_empty())
    }
}

impl<R> Field for Text<R> {
    fn take(column: Option<Column>, _: KeyIndex, rows: usize) -> Self {
        let texts = match column {
            Some(Column::Text(texts)) => texts,
            Some(Column::Code(words)) => {
                let mut texts = TextColumn::empty(0);
                for row in 0..words.codes.len() {
                    let code = usize::from(words.codes.get(row));
                    let word = code.checked_sub(1).and_then(|code| words.vocabulary.get(code));
                    texts.push(word.map_or("", String::as_str));
                }
                texts
            }
            _ => TextColumn::empty(rows),
        };
        Self { texts, table: PhantomData }
    }

    fn fits(column: &Column) -> bool {
        matches!(column, Column::Text(_) | Column::Code(_))
    }
}

/// Words of a controlled vocabulary.
#[derive(Debug)]
pub struct Code<R, V> {
    /// 0 is empty, n the n-th member of [`Vocabulary::ALL`].
    codes: Sparse<u8>,
    table: PhantomData<(R, V)>,
}

impl<R: RowId, V: Vocabulary> Code<R, V> {
    /// Returns the word of a row, or `None` when the cell is empty or holds no word that the model
    /// knows.
    #[must_use]
    pub fn get(&self, row: R) -> Option<V> {
        let code = usize::from(self.codes.get(row.row() as usize));
        V::ALL.get(code.checked_sub(1)?).copied()
    }
}

impl<R, V: Vocabulary> Field for Code<R, V> {
    fn take(column: Option<Column>, _: KeyIndex, rows: usize) -> Self {
        let codes = match column {
            Some(Column::Code(mut column)) => {
                // A package may list the words in an order of its own, or leave some out.
                let known: Vec<u8> = column
                    .vocabulary
                    .iter()
                    .map(|word| {
                        let position = V::ALL.iter().position(|member| member.as_str() == word);
                        position.and_then(|position| u8::try_from(position + 1).ok()).unwrap_or(0)
                    })
                    .collect();
                column.codes.map(|code| known.get(usize::from(code) - 1).copied().unwrap_or(0));
                column.codes
            }
            _ => Sparse::empty(rows, 0),
        };
        Self { codes, table: PhantomData }
    }

    fn fits(column: &Column) -> bool {
        matches!(column, Column::Code(_))
    }

    fn lost(column: &Column) -> Vec<Lost> {
        let Column::Code(column) = column else { return Vec::new() };
        let known = || V::ALL.iter().map(|member| member.as_str());
        let strange = |word: &&String| !known().any(|other| other == **word);
        if !column.vocabulary.iter().any(|word| strange(&word)) {
            return Vec::new();
        }
        let lost = |row: u32| {
            let code = usize::from(column.codes.get(row as usize));
            let word = column.vocabulary.get(code.checked_sub(1)?).filter(strange)?;
            let expected = format!("`{}`", known().collect::<Vec<_>>().join("`, `"));
            let nearest = nearest_value(word, known());
            Some(Lost { row, value: word.clone(), nearest, expected })
        };
        rows(column.codes.len()).filter_map(lost).collect()
    }
}

/// Whole numbers from 0.
#[derive(Debug)]
pub struct Whole<R> {
    numbers: Sparse<Option<i64>>,
    table: PhantomData<R>,
}

impl<R: RowId> Whole<R> {
    /// Returns the number of a row, or `None` when the cell is empty.
    #[must_use]
    pub fn get(&self, row: R) -> Option<u32> {
        u32::try_from(self.numbers.get(row.row() as usize)?).ok()
    }
}

impl<R> Field for Whole<R> {
    fn take(column: Option<Column>, _: KeyIndex, rows: usize) -> Self {
        let numbers = match column {
            Some(Column::Integer(numbers)) => numbers,
            _ => Sparse::empty(rows, None),
        };
        Self { numbers, table: PhantomData }
    }

    fn fits(column: &Column) -> bool {
        matches!(column, Column::Integer(_))
    }

    fn lost(column: &Column) -> Vec<Lost> {
        let Column::Integer(numbers) = column else { return Vec::new() };
        let lost = |row: u32| {
            let number = numbers.get(row as usize)?;
            u32::try_from(number).is_err().then(|| Lost {
                row,
                value: number.to_string(),
                nearest: None,
                expected: format!("a whole number from 0 to {}", u32::MAX),
            })
        };
        rows(numbers.len()).filter_map(lost).collect()
    }
}

/// Decimal numbers.
#[derive(Debug)]
pub struct Decimal<R> {
    numbers: Sparse<Option<f64>>,
    table: PhantomData<R>,
}

impl<R: RowId> Decimal<R> {
    /// Returns the number of a row, or `None` when the cell is empty.
    #[must_use]
    pub fn get(&self, row: R) -> Option<f64> {
        self.numbers.get(row.row() as usize)
    }
}

impl<R> Field for Decimal<R> {
    fn take(column: Option<Column>, _: KeyIndex, rows: usize) -> Self {
        let numbers = match column {
            Some(Column::Number(numbers)) => numbers,
            _ => Sparse::empty(rows, None),
        };
        Self { numbers, table: PhantomData }
    }

    fn fits(column: &Column) -> bool {
        matches!(column, Column::Number(_))
    }
}

/// EDTF dates.
#[derive(Debug)]
pub struct Date<R> {
    dates: DateColumn,
    table: PhantomData<R>,
}

impl<R: RowId> Date<R> {
    /// Returns the days that the date of a row can mean, or `None` when the cell holds no date.
    #[must_use]
    pub fn span(&self, row: R) -> Option<Span> {
        Some(self.dates.spans.get(row.row() as usize)).filter(|span| *span != DateColumn::NO_DATE)
    }

    /// Returns the date of a row as written, or `None` when the cell is empty.
    #[must_use]
    pub fn written(&self, row: R) -> Option<&str> {
        Some(self.dates.written.get(row.row() as usize)).filter(|text| !text.is_empty())
    }

    /// Returns the date of a row, or `None` when the cell holds no date.
    #[must_use]
    pub fn get(&self, row: R) -> Option<Edtf> {
        self.written(row)?.parse().ok()
    }

    /// Returns the word for how exact the date of a row is, or `None` when the cell holds no date.
    #[must_use]
    pub fn precision(&self, row: R) -> Option<&'static str> {
        // Most dates are plain days, and need no parsing.
        match parse_day(self.written(row)?.as_bytes()) {
            Some(_) => Some(Precision::Day.as_str()),
            None => self.get(row).map(|date| date.precision_word()),
        }
    }
}

impl<R> Field for Date<R> {
    fn take(column: Option<Column>, _: KeyIndex, rows: usize) -> Self {
        let dates = match column {
            Some(Column::Date(dates)) => dates,
            _ => DateColumn::empty(rows),
        };
        Self { dates, table: PhantomData }
    }

    fn fits(column: &Column) -> bool {
        matches!(column, Column::Date(_))
    }
}

/// References to rows of one table.
#[derive(Debug)]
pub struct Ref<R, T> {
    rows: Sparse<u32>,
    table: PhantomData<(R, T)>,
}

impl<R: RowId, T: RowId> Ref<R, T> {
    /// Returns the row that a row refers to, or `None` when the cell is empty.
    #[must_use]
    pub fn get(&self, row: R) -> Option<T> {
        Some(self.rows.get(row.row() as usize)).filter(|target| *target != NONE).map(T::from_row)
    }

    /// Returns the number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Tells whether there are no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Returns how many cells are filled.
    #[must_use]
    pub fn filled(&self) -> usize {
        self.rows.filled()
    }
}

impl<R, T> Field for Ref<R, T> {
    fn take(column: Option<Column>, _: KeyIndex, rows: usize) -> Self {
        let rows = match column {
            Some(Column::Reference(references)) => references,
            _ => Sparse::empty(rows, NONE),
        };
        Self { rows, table: PhantomData }
    }

    fn fits(column: &Column) -> bool {
        matches!(column, Column::Reference(_))
    }
}

/// Lists of rows of one table.
#[derive(Debug)]
pub struct Refs<R, T> {
    lists: ListColumn<u32>,
    table: PhantomData<(R, T)>,
}

impl<R: RowId, T: RowId> Refs<R, T> {
    /// Returns the rows that a row refers to, in the order written.
    pub fn get(&self, row: R) -> impl ExactSizeIterator<Item = T> {
        self.lists.get(row.row() as usize).iter().map(|&target| T::from_row(target))
    }

    /// Returns how many cells are filled.
    #[must_use]
    pub fn filled(&self) -> usize {
        self.lists.lists.filled()
    }
}

impl<R, T> Field for Refs<R, T> {
    fn take(column: Option<Column>, _: KeyIndex, rows: usize) -> Self {
        let lists = match column {
            Some(Column::Ids(lists)) => lists,
            _ => ListColumn::empty(rows),
        };
        Self { lists, table: PhantomData }
    }

    fn fits(column: &Column) -> bool {
        matches!(column, Column::Ids(_))
    }
}

/// References to rows of any of several tables.
#[derive(Debug)]
pub struct AnyRef<R> {
    targets: EntityColumn,
    table: PhantomData<R>,
}

impl<R: RowId> AnyRef<R> {
    /// Returns what a row refers to, or `None` when the cell is empty.
    #[must_use]
    pub fn get(&self, row: R) -> Option<Entity> {
        let (table, target) = self.targets.targets.get(row.row() as usize);
        Entity::of_row(self.targets.tables.get(table as usize)?, target)
    }
}

impl<R> Field for AnyRef<R> {
    fn take(column: Option<Column>, _: KeyIndex, rows: usize) -> Self {
        let targets = match column {
            Some(Column::Entity(targets)) => targets,
            _ => EntityColumn { targets: Sparse::empty(rows, (NONE, NONE)), tables: Vec::new() },
        };
        Self { targets, table: PhantomData }
    }

    fn fits(column: &Column) -> bool {
        matches!(column, Column::Entity(_))
    }

    fn lost(column: &Column) -> Vec<Lost> {
        let Column::Entity(column) = column else { return Vec::new() };
        let strange = |table: &String| Entity::of_row(table, 0).is_none();
        if !column.tables.iter().any(strange) {
            return Vec::new();
        }
        let lost = |row: u32| {
            let (table, _) = column.targets.get(row as usize);
            let table = column.tables.get(table as usize).filter(|table| strange(table))?;
            let expected = "the id of an entity, such as an event or a party".to_owned();
            Some(Lost { row, value: format!("a row of {table}"), nearest: None, expected })
        };
        rows(column.targets.len()).filter_map(lost).collect()
    }
}

/// A source that a row rests on, and the paragraph of it where that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Claim {
    /// The source.
    pub source: SourceId,
    /// Its body paragraph, from 1.
    pub paragraph: Option<u16>,
}

/// The sources that the rows of a table rest on.
#[derive(Debug)]
pub struct Evidence<R> {
    lists: ListColumn<Citation>,
    table: PhantomData<R>,
}

impl<R: RowId> Evidence<R> {
    /// Returns the sources of a row, in the order written.
    pub fn get(&self, row: R) -> impl ExactSizeIterator<Item = Claim> {
        self.lists.get(row.row() as usize).iter().map(|citation| Claim {
            source: SourceId::from_row(citation.source),
            paragraph: citation.paragraph.map(std::num::NonZeroU16::get),
        })
    }

    /// Returns how many rows name a source.
    #[must_use]
    pub fn filled(&self) -> usize {
        self.lists.lists.filled()
    }
}

impl<R> Field for Evidence<R> {
    fn take(column: Option<Column>, _: KeyIndex, rows: usize) -> Self {
        let lists = match column {
            Some(Column::Citations(lists)) => lists,
            _ => ListColumn::empty(rows),
        };
        Self { lists, table: PhantomData }
    }

    fn fits(column: &Column) -> bool {
        matches!(column, Column::Citations(_))
    }
}
