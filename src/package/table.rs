//! A table that has been read.

use super::column::{Column, KeyIndex, TextColumn};
use super::descriptor::TableSchema;

/// A table of a package: typed columns, and its rows by id.
#[derive(Debug)]
pub struct Table {
    name: String,
    path: String,
    schema: TableSchema,
    rows: usize,
    columns: Vec<(String, Column)>,
    /// Position of the column of ids among the columns, where the key is one text column.
    key: Option<usize>,
    index: KeyIndex,
    whole: bool,
}

impl Table {
    /// Returns a table of columns that have been built.
    pub(super) fn new(
        name: String,
        path: String,
        schema: TableSchema,
        rows: usize,
        columns: Vec<(String, Column)>,
        index: KeyIndex,
    ) -> Self {
        let key = match schema.primary_key.names()[..] {
            [name] => columns
                .iter()
                .position(|(column, kind)| column == name && matches!(kind, Column::Text(_))),
            _ => None,
        };
        Self { name, path, schema, rows, columns, key, index, whole: true }
    }

    /// Returns what stands for a table that can't be read.
    pub(super) fn unread(name: String, path: String, schema: TableSchema) -> Self {
        Self::new(name, path, schema, 0, Vec::new(), KeyIndex::default()).read_whole(false)
    }

    /// Returns the table, knowing whether all of its ids could be read.
    pub(super) fn read_whole(self, whole: bool) -> Self {
        Self { whole, ..self }
    }

    /// Returns `true` if all of its ids could be read, so that an id it lacks does not exist.
    #[inline]
    pub(super) fn is_whole(&self) -> bool {
        self.whole
    }

    /// Returns the name of the table.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the path of its file inside the package folder.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns its schema.
    #[must_use]
    pub fn schema(&self) -> &TableSchema {
        &self.schema
    }

    /// Returns the number of rows.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Returns a column by name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|(column, _)| column == name).map(|(_, column)| column)
    }

    /// Moves a column out of the table; without its column of ids a table finds no more rows.
    pub fn take_column(&mut self, name: &str) -> Option<Column> {
        let position = self.columns.iter().position(|(column, _)| column == name)?;
        if self.key == Some(position) {
            self.key = None;
        }
        Some(std::mem::replace(&mut self.columns[position].1, Column::Text(TextColumn::default())))
    }

    /// Moves the index of ids out of the table.
    pub fn take_index(&mut self) -> KeyIndex {
        std::mem::take(&mut self.index)
    }

    /// Returns the column of ids.
    fn ids(&self) -> Option<&TextColumn> {
        match self.columns.get(self.key?) {
            Some((_, Column::Text(ids))) => Some(ids),
            _ => None,
        }
    }

    /// Returns the id of a row; empty when there is no such row or the table has no ids.
    #[inline]
    #[must_use]
    pub fn id(&self, row: u32) -> &str {
        self.ids().map_or("", |ids| ids.get(row as usize))
    }

    /// Returns the row of an id.
    #[inline]
    #[must_use]
    pub fn find(&self, id: &str) -> Option<u32> {
        self.index.find(self.ids()?, id.as_bytes())
    }

    /// Returns every id, in the order of the file.
    pub fn all_ids(&self) -> impl Iterator<Item = &str> {
        (0..u32::try_from(self.rows).unwrap_or(u32::MAX)).map(|row| self.id(row))
    }
}
