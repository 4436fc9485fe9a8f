//! Columns as tables declare them: name, reader and cell in one place.

use super::{Cell, CellRef, Column, Table};
use crate::date::Language;

/// Who reads a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::output) enum Reader {
    /// Programs and people with room for all columns: CSV, JSON, Markdown, workbooks.
    Page,
    /// A person at a terminal, who has room for few.
    Terminal,
}

/// Who a column is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Audience {
    /// All.
    All,
    /// Programs; people don't see it.
    Programs,
    /// All but a terminal.
    Page,
    /// A terminal, in the place of columns for which it has no room.
    Terminal,
}

impl Audience {
    fn includes(self, reader: Reader) -> bool {
        match reader {
            Reader::Page => self != Self::Terminal,
            Reader::Terminal => matches!(self, Self::All | Self::Terminal),
        }
    }
}

/// The columns of a table whose rows are made from `R`.
#[derive(Debug)]
pub(in crate::output) struct Columns<R> {
    /// Returns the heading of a name in a language.
    heading: fn(&'static str, Language) -> &'static str,
    list: Vec<Declared<R>>,
}

/// One column.
#[derive(Debug)]
struct Declared<R> {
    key: &'static str,
    /// What its heading is looked up by.
    heading: &'static str,
    /// What it holds, for the codebook.
    about: &'static str,
    audience: Audience,
    cell: fn(&R) -> CellRef<'_>,
}

impl<R> Columns<R> {
    /// Returns no columns yet; `heading` gives the heading of a name in a language.
    pub(in crate::output) fn new(heading: fn(&'static str, Language) -> &'static str) -> Self {
        Self { heading, list: Vec::new() }
    }

    fn with(mut self, audience: Audience, key: &'static str, cell: fn(&R) -> CellRef<'_>) -> Self {
        self.list.push(Declared { key, heading: key, about: "", audience, cell });
        self
    }

    /// Adds a column for programs and people.
    pub(in crate::output) fn all(self, key: &'static str, cell: fn(&R) -> CellRef<'_>) -> Self {
        self.with(Audience::All, key, cell)
    }

    /// Adds a column for programs.
    pub(in crate::output) fn programs(
        self,
        key: &'static str,
        cell: fn(&R) -> CellRef<'_>,
    ) -> Self {
        self.with(Audience::Programs, key, cell)
    }

    /// Adds a column for which a terminal has no room.
    pub(in crate::output) fn page(self, key: &'static str, cell: fn(&R) -> CellRef<'_>) -> Self {
        self.with(Audience::Page, key, cell)
    }

    /// Adds a column for a terminal only.
    pub(in crate::output) fn terminal(
        self,
        key: &'static str,
        cell: fn(&R) -> CellRef<'_>,
    ) -> Self {
        self.with(Audience::Terminal, key, cell)
    }

    /// Gives the column added last the heading of another name.
    pub(in crate::output) fn headed_as(mut self, name: &'static str) -> Self {
        if let Some(last) = self.list.last_mut() {
            last.heading = name;
        }
        self
    }

    /// Says what the column added last holds.
    pub(in crate::output) fn about(mut self, about: &'static str) -> Self {
        if let Some(last) = self.list.last_mut() {
            last.about = about;
        }
        self
    }

    fn of(&self, reader: Reader) -> impl Iterator<Item = &Declared<R>> {
        self.list.iter().filter(move |column| column.audience.includes(reader))
    }

    /// Returns the name of each column of a page, and what it holds.
    pub(in crate::output) fn described(
        &self,
    ) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.of(Reader::Page).map(|column| (column.key, column.about))
    }

    /// Returns the columns that a reader gets, with headings in a language.
    pub(in crate::output) fn head(&self, reader: Reader, language: Language) -> Vec<Column> {
        let head = |column: &Declared<R>| match column.audience {
            Audience::Programs => Column::for_programs(column.key),
            Audience::All | Audience::Page | Audience::Terminal => {
                Column::new(column.key, (self.heading)(column.heading, language))
            }
        };
        self.of(reader).map(head).collect()
    }

    /// Returns the columns that a reader gets, each with its cells of some rows.
    pub(super) fn cells_by_column<'r>(
        &self,
        reader: Reader,
        rows: &'r [R],
    ) -> Vec<Vec<CellRef<'r>>> {
        self.of(reader).map(|column| rows.iter().map(column.cell).collect()).collect()
    }

    /// Returns the cells of a row with texts of their own, one for each column that a reader gets.
    pub(super) fn owned_cells(&self, reader: Reader, row: &R) -> Vec<Cell> {
        self.of(reader).map(|column| (column.cell)(row).into_owned()).collect()
    }

    /// Returns a table of rows, without heading and notes.
    pub(in crate::output) fn table(
        &self,
        reader: Reader,
        rows: impl IntoIterator<Item = R>,
        language: Language,
    ) -> Table {
        let rows = rows.into_iter().map(|row| self.owned_cells(reader, &row)).collect();
        Table { columns: self.head(reader, language), rows, ..Table::default() }
    }
}
