//! The rows of a table as written, and packages with other rows in their tables.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::builder::{Kind, Plan};
use super::descriptor::Field;
use super::joined::{self, Joined};
use super::{Package, PackageError, check};
use crate::diagnostic::Findings;

/// The rows of a table as texts, as its file has them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rows {
    /// Names of the columns, in the order of the file.
    pub columns: Vec<String>,
    /// The cells, row by row; a short row is filled up with empty cells.
    pub rows: Vec<Vec<String>>,
}

impl Rows {
    /// Returns the position of a column.
    #[must_use]
    pub fn position(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|name| name == column)
    }

    fn read(text: &str) -> Self {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut records = reader.records().map_while(Result::ok);
        let texts = |record: csv::StringRecord| record.iter().map(str::to_owned).collect();
        let columns: Vec<String> = records.next().map(texts).unwrap_or_default();
        let width = columns.len();
        let rows = records.map(|record| {
            let mut cells: Vec<String> = texts(record);
            cells.resize(width, String::new());
            cells
        });
        Self { rows: rows.collect(), columns }
    }

    /// Empties the cells that stand for no value.
    fn clear(&mut self, field: &Field) {
        let Some(column) = self.position(&field.name) else { return };
        if field.missing_values.is_empty() {
            return;
        }
        for cell in self.rows.iter_mut().filter_map(|row| row.get_mut(column)) {
            if field.missing_values.contains(cell) {
                cell.clear();
            }
        }
    }

    fn write(&self) -> Vec<u8> {
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::Any(b'\n'))
            .from_writer(Vec::new());
        for record in std::iter::once(&self.columns).chain(&self.rows) {
            // Memory takes every record of the width of the header.
            let _ = writer.write_record(record);
        }
        writer.into_inner().unwrap_or_default()
    }
}

impl Package {
    /// Returns the rows of a table as written, but empty where a text stands for no value; none when
    /// the package lacks the table.
    ///
    /// # Errors
    ///
    /// [`PackageError`] when the table's file can't be read.
    pub fn rows(&self, table: &str) -> Result<Rows, PackageError> {
        let resource = self.descriptor.resources.iter().find(|resource| resource.name == table);
        match resource {
            Some(resource) if resource.paths().all(|path| self.origin.refusal(path).is_none()) => {
                let files = self.origin.read_all(resource)?;
                let texts: Vec<Cow<'_, str>> =
                    files.iter().map(|bytes| joined::text_as_far_as_possible(bytes)).collect();
                let files: Vec<(&str, &str)> =
                    resource.paths().zip(&texts).map(|(path, text)| (path, &**text)).collect();
                let mut rows = Rows::read(&Joined::as_far_as_possible(&files).text);
                let described = self.tables.iter().find(|other| other.name() == table);
                for field in described.iter().flat_map(|table| &table.schema().fields) {
                    rows.clear(field);
                }
                Ok(rows)
            }
            _ => Ok(Rows::default()),
        }
    }

    /// Tells whether a column of a table may hold a value, by the same checks as the reading of it.
    ///
    /// The package must still have its columns: those that a model took are no longer there.
    #[must_use]
    pub fn fits(&self, table: &str, column: &str, value: &str) -> bool {
        let Some(table) = self.tables.iter().find(|other| other.name() == table) else {
            return false;
        };
        let schema = table.schema();
        let Some(field) = schema.fields.iter().find(|field| field.name == column) else {
            return false;
        };
        let kind = check::kind_of(table.name(), schema, field, &self.tables);
        if matches!(kind, Kind::Deferred) {
            return table.find(value).is_some();
        }
        let plan = Plan::new(field, kind);
        plan.builder().push(&plan, value, false).is_ok()
    }

    /// Returns the package with other rows in some of its tables, read and checked anew.
    ///
    /// Its hash stays that of the files as they are.
    #[must_use]
    pub fn with_rows(&self, tables: &BTreeMap<String, Rows>, findings: &mut Findings) -> Self {
        let mut files = BTreeMap::new();
        for (name, rows) in tables {
            let mut resources = self.descriptor.resources.iter();
            let Some(resource) = resources.find(|resource| resource.name == *name) else {
                continue;
            };
            // The first file takes every row; those behind it keep the header alone.
            let header = Rows { columns: rows.columns.clone(), rows: Vec::new() };
            files.extend(resource.more.iter().map(|path| (path.clone(), header.write())));
            files.insert(resource.path.clone(), rows.write());
        }
        let origin = self.origin.with_files(files);
        let tables = check::read_tables(&origin, &self.descriptor, findings);
        Self { origin, descriptor: self.descriptor.clone(), tables }
    }
}
