//! The tables of a package as written, and what their rows are about.

use crate::model::{Citations, Disputes, Mentions, Provisions};
use crate::package::{Package, PackageError, Rows, TableSchema};

/// The tables of a package as written, with their keys.
#[derive(Debug, Clone, Default)]
pub struct Snapshot {
    pub(super) tables: Vec<Table>,
}

/// A table as written.
#[derive(Debug, Clone)]
pub(super) struct Table {
    pub(super) name: String,
    pub(super) rows: Rows,
    /// Positions of the columns of the key.
    pub(super) key: Vec<usize>,
    /// Those of them that name no other thing.
    pub(super) own: Vec<usize>,
}

impl Table {
    pub(super) fn key_of(&self, row: &[String]) -> String {
        let parts: Vec<&str> = self.key.iter().map(|&at| row[at].as_str()).collect();
        // Parts at the end that are empty say nothing: most names have no dates.
        parts.join("/").trim_end_matches('/').to_owned()
    }

    fn cell<'r>(&self, row: &'r [String], column: &str) -> Option<&'r str> {
        self.rows.position(column).map(|at| row[at].as_str())
    }
}

impl Snapshot {
    /// Reads the tables of a package.
    ///
    /// # Errors
    ///
    /// [`PackageError`] when a table's file can't be read.
    pub fn of(package: &Package) -> Result<Self, PackageError> {
        let tables = package.tables().iter().map(|table| {
            let rows = package.rows(table.name())?;
            let schema = table.schema();
            let names = schema.key();
            let mut key: Vec<usize> =
                names.into_iter().filter_map(|name| rows.position(name)).collect();
            let own = key.iter().copied().filter(|&at| !names_a_thing(schema, &rows.columns[at]));
            let own = own.collect();
            if key.is_empty() {
                key = (0..rows.columns.len()).collect();
            }
            Ok(Table { name: table.name().to_owned(), rows, key, own })
        });
        Ok(Self { tables: tables.collect::<Result<_, _>>()? })
    }

    pub(super) fn table(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.name == name)
    }

    /// Returns the row of a table with an id, and its position.
    pub(super) fn find(&self, table: &str, id: &str) -> Option<(usize, &[String])> {
        let table = self.table(table)?;
        let [key] = table.key[..] else { return None };
        let mut rows = table.rows.rows.iter().enumerate();
        rows.find(|(_, row)| row[key] == id).map(|(position, row)| (position, row.as_slice()))
    }

    /// Returns the document of a provision.
    fn document_of(&self, provision: &str) -> Option<&str> {
        let (_, row) = self.find(Provisions::TABLE, provision)?;
        self.table(Provisions::TABLE)?.cell(row, "document")
    }

    /// Returns the id of the thing that a row is about.
    pub(super) fn owner(&self, table: &Table, row: &[String]) -> String {
        let cell = |column| table.cell(row, column).unwrap_or_default();
        let provision = match table.name.as_str() {
            Provisions::TABLE => return cell("document").to_owned(),
            Mentions::TABLE | Citations::TABLE => cell("provision"),
            Disputes::TABLE => cell("row").split('/').next().unwrap_or_default(),
            _ => return table.key.first().map(|&at| row[at].clone()).unwrap_or_default(),
        };
        self.document_of(provision).unwrap_or(provision).to_owned()
    }

    /// Returns the evidence of a row as written: its own or that of its provision.
    pub(super) fn sources(&self, table: &Table, row: &[String]) -> Vec<String> {
        let own = table.cell(row, "sources");
        let provision = || {
            let (_, row) = self.find(Provisions::TABLE, table.cell(row, "provision")?)?;
            self.table(Provisions::TABLE)?.cell(row, "sources")
        };
        let written = own.or_else(provision).unwrap_or_default();
        written.split(';').filter(|it| !it.is_empty()).map(str::to_owned).collect()
    }
}

/// Tells whether a column holds ids of other rows.
fn names_a_thing(schema: &TableSchema, column: &str) -> bool {
    let foreign = schema.foreign_keys.iter().any(|key| key.fields.names().contains(&column));
    let mut fields = schema.fields.iter().filter(|field| field.name == column);
    foreign || fields.any(|field| !field.references.is_empty())
}
