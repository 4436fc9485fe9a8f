//! Columns: what a table becomes. No row is an object and no cell a string of its own.

use std::num::NonZeroU16;

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;
use std::hash::BuildHasher;

use crate::date::Span;

/// Stands for an empty reference.
pub const NONE: u32 = u32::MAX;

/// A column that is stored only once something stands in it.
#[derive(Debug, Clone)]
pub struct Sparse<T> {
    values: Vec<T>,
    rows: usize,
    empty: T,
}

impl<T: Copy + PartialEq> Sparse<T> {
    /// Returns a column of no rows; `empty` is what an empty cell reads as.
    #[must_use]
    pub fn new(empty: T) -> Self {
        Self { values: Vec::new(), rows: 0, empty }
    }

    /// Returns a column of so many empty cells.
    #[must_use]
    pub fn empty(rows: usize, empty: T) -> Self {
        Self { values: Vec::new(), rows, empty }
    }

    /// Adds a cell.
    #[inline]
    pub fn push(&mut self, value: T) {
        if self.values.is_empty() {
            if value == self.empty {
                self.rows += 1;
                return;
            }
            self.values.resize(self.rows, self.empty);
        }
        self.values.push(value);
        self.rows += 1;
    }

    /// Adds the cells of another column.
    pub fn append(&mut self, mut other: Self) {
        if other.values.is_empty() && self.values.is_empty() {
            self.rows += other.rows;
            return;
        }
        self.values.resize(self.rows, self.empty);
        other.values.resize(other.rows, other.empty);
        self.rows += other.rows;
        self.values.append(&mut other.values);
    }

    /// Returns a cell; past the end it reads as empty.
    #[inline]
    #[must_use]
    pub fn get(&self, row: usize) -> T {
        self.values.get(row).copied().unwrap_or(self.empty)
    }

    /// Replaces a cell.
    pub fn set(&mut self, row: usize, value: T) {
        self.values.resize(self.rows, self.empty);
        if let Some(cell) = self.values.get_mut(row) {
            *cell = value;
        }
    }

    /// Changes every filled cell.
    pub fn map(&mut self, change: impl Fn(T) -> T) {
        let empty = self.empty;
        for value in self.values.iter_mut().filter(|value| **value != empty) {
            *value = change(*value);
        }
    }

    /// Returns the number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Tells whether there are no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// Returns how many cells are filled.
    #[must_use]
    pub fn filled(&self) -> usize {
        self.values.iter().filter(|value| **value != self.empty).count()
    }
}

/// Texts one behind the other, with the end of each.
#[derive(Debug, Clone, Default)]
pub struct TextColumn {
    text: String,
    ends: Vec<u32>,
    rows: usize,
}

impl TextColumn {
    /// Returns a column of so many empty cells.
    #[must_use]
    pub fn empty(rows: usize) -> Self {
        Self { text: String::new(), ends: Vec::new(), rows }
    }

    /// Adds a cell; nothing is stored for leading empty ones.
    #[inline]
    pub fn push(&mut self, cell: &str) {
        self.rows += 1;
        if self.ends.is_empty() {
            if cell.is_empty() {
                return;
            }
            self.ends.resize(self.rows - 1, 0);
        }
        self.text.push_str(cell);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    /// Adds the cells of another column.
    pub fn append(&mut self, other: &Self) {
        if self.ends.is_empty() && other.ends.is_empty() {
            self.rows += other.rows;
            return;
        }
        let base = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        self.ends.resize(self.rows, base);
        self.text.push_str(&other.text);
        self.ends.extend(other.ends.iter().map(|end| base.saturating_add(*end)));
        self.rows += other.rows;
        let last = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        self.ends.resize(self.rows, last);
    }

    /// Makes room for so many rows and bytes.
    pub fn reserve(&mut self, rows: usize, bytes: usize) {
        self.ends.reserve(rows);
        self.text.reserve(bytes);
    }

    /// Returns a cell, empty when nothing stands in it.
    #[inline]
    #[must_use]
    pub fn get(&self, row: usize) -> &str {
        let Some(&end) = self.ends.get(row) else { return "" };
        let start = if row == 0 { 0 } else { self.ends[row - 1] };
        self.text.get(start as usize..end as usize).unwrap_or("")
    }

    /// Returns the number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Tells whether there are no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }
}

/// The rows of a table by their id.
#[derive(Debug, Clone, Default)]
pub struct KeyIndex {
    rows: HashTable<u32>,
}

impl KeyIndex {
    /// Returns the hash of an id.
    #[inline]
    #[must_use]
    pub fn hash(id: &[u8]) -> u64 {
        FxBuildHasher.hash_one(id)
    }

    /// Builds the index of a column; `twice` is told each row whose id an earlier row has, and the
    /// earlier row. Empty ids are not in the index.
    pub fn build(ids: &TextColumn, mut twice: impl FnMut(u32, u32)) -> Self {
        let mut rows = HashTable::with_capacity(ids.len());
        for row in 0..u32::try_from(ids.len()).unwrap_or(u32::MAX) {
            let id = ids.get(row as usize);
            if id.is_empty() {
                continue;
            }
            let entry = rows.entry(
                Self::hash(id.as_bytes()),
                |&other: &u32| ids.get(other as usize) == id,
                |&other: &u32| Self::hash(ids.get(other as usize).as_bytes()),
            );
            match entry {
                hashbrown::hash_table::Entry::Occupied(first) => twice(row, *first.get()),
                hashbrown::hash_table::Entry::Vacant(slot) => {
                    slot.insert(row);
                }
            }
        }
        Self { rows }
    }

    /// Returns the row of an id.
    #[inline]
    #[must_use]
    pub fn find(&self, ids: &TextColumn, id: &[u8]) -> Option<u32> {
        self.rows.find(Self::hash(id), |&row| ids.get(row as usize).as_bytes() == id).copied()
    }
}

/// Dates as written and the days that they can mean.
#[derive(Debug, Clone)]
pub struct DateColumn {
    /// The texts.
    pub written: TextColumn,
    /// The spans; [`DateColumn::NO_DATE`] where there is none.
    pub spans: Sparse<Span>,
}

impl DateColumn {
    /// Stands for an empty or unreadable date.
    pub const NO_DATE: Span = Span {
        earliest_start: Span::FUTURE,
        latest_start: Span::PAST,
        earliest_end: Span::FUTURE,
        latest_end: Span::PAST,
    };

    /// Returns a column of so many empty cells.
    #[must_use]
    pub fn empty(rows: usize) -> Self {
        Self { written: TextColumn::empty(rows), spans: Sparse::empty(rows, Self::NO_DATE) }
    }
}

/// Words of a closed list: 0 is empty, n is the n-th word of the vocabulary.
#[derive(Debug, Clone)]
pub struct CodeColumn {
    /// The codes.
    pub codes: Sparse<u8>,
    /// The words, in the order of the schema.
    pub vocabulary: Vec<String>,
}

/// An id of any of several tables: which of them, and the row.
#[derive(Debug, Clone)]
pub struct EntityColumn {
    /// Number of the table among `tables` and row in it; [`NONE`] twice where it is empty.
    pub targets: Sparse<(u32, u32)>,
    /// Names of the tables.
    pub tables: Vec<String>,
}

/// A piece of evidence: a row of `sources` and a paragraph of that source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    /// Row of `sources`.
    pub source: u32,
    /// Body paragraph, from 1.
    pub paragraph: Option<NonZeroU16>,
}

/// Lists, each distinct one stored once.
#[derive(Debug, Clone)]
pub struct ListColumn<T> {
    /// Number of the list of each row; [`NONE`] where it is empty.
    pub lists: Sparse<u32>,
    /// End of each list among the items.
    pub ends: Vec<u32>,
    /// The items of all lists.
    pub items: Vec<T>,
}

impl<T> ListColumn<T> {
    /// Returns a column of so many empty cells.
    #[must_use]
    pub fn empty(rows: usize) -> Self {
        Self { lists: Sparse::empty(rows, NONE), ends: Vec::new(), items: Vec::new() }
    }

    /// Returns the list of a row.
    #[inline]
    #[must_use]
    pub fn get(&self, row: usize) -> &[T] {
        self.list(self.lists.get(row))
    }

    /// Returns a list by its number.
    #[must_use]
    pub fn list(&self, number: u32) -> &[T] {
        let Some(&end) = self.ends.get(number as usize) else { return &[] };
        let start = if number == 0 { 0 } else { self.ends[number as usize - 1] };
        &self.items[start as usize..end as usize]
    }
}

/// The cells of one column of a table, by the type that the schema gives them.
#[derive(Debug, Clone)]
pub enum Column {
    /// Texts.
    Text(TextColumn),
    /// Words of a closed list.
    Code(CodeColumn),
    /// Whole numbers; `None` where it is empty.
    Integer(Sparse<Option<i64>>),
    /// Numbers; NaN where it is empty.
    Number(Sparse<Option<f64>>),
    /// Dates.
    Date(DateColumn),
    /// Rows of another table; [`NONE`] where it is empty.
    Reference(Sparse<u32>),
    /// Rows of any of several tables.
    Entity(EntityColumn),
    /// Lists of rows of one other table.
    Ids(ListColumn<u32>),
    /// Evidence.
    Citations(ListColumn<Citation>),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leading_empty_cells_cost_nothing_and_read_as_empty() {
        let mut column = TextColumn::default();
        for cell in ["", "", "a", "", "bc"] {
            column.push(cell);
        }
        let cells: Vec<_> = (0..6).map(|row| column.get(row)).collect();
        assert_eq!(cells, ["", "", "a", "", "bc", ""]);
    }

    #[test]
    fn appended_columns_read_as_one() {
        for (left, right) in
            [(vec!["", ""], vec!["x"]), (vec!["a"], vec!["", ""]), (vec![], vec![""])]
        {
            let (mut first, mut second) = (TextColumn::default(), TextColumn::default());
            left.iter().for_each(|cell| first.push(cell));
            right.iter().for_each(|cell| second.push(cell));
            first.append(&second);
            first.push("end");
            let cells: Vec<_> = (0..first.len()).map(|row| first.get(row)).collect();
            let expected: Vec<_> = left.into_iter().chain(right).chain(["end"]).collect();
            assert_eq!(cells, expected);
        }
    }

    #[test]
    fn the_index_finds_each_id_and_reports_the_second_of_two() {
        let mut ids = TextColumn::default();
        for id in ["a", "b", "", "a", ""] {
            ids.push(id);
        }
        let mut twice = Vec::new();
        let index = KeyIndex::build(&ids, |row, first| twice.push((row, first)));
        assert_eq!(twice, [(3, 0)]);
        assert_eq!(index.find(&ids, b"b"), Some(1));
        assert_eq!(index.find(&ids, b"c"), None);
    }
}
