//! A Frictionless Data Package, read into typed columns and checked against its Table Schemas.
//!
//! The schemas are the single source of truth: what they say is what is checked, and a package may
//! bring its own. Three properties of fields are our addition: `valueKind` says what a string holds
//! beyond its type, `references` whose ids it names, and `asOf` of the descriptor the day to which
//! the records were looked after.

mod blank;
mod builder;
mod built_in;
mod cell;
mod check;
mod column;
mod declared;
mod declaring;
mod descriptor;
mod encoding;
mod error;
mod field_type;
mod form;
mod form_of_file;
mod joined;
mod json;
mod keys;
mod locate;
mod order;
mod origin;
mod quotes;
mod read;
mod records;
mod report;
mod rows;
mod schemas;
mod table;

pub use column::{
    Citation, CodeColumn, Column, DateColumn, EntityColumn, KeyIndex, ListColumn, NONE, Sparse,
    TextColumn,
};
pub use descriptor::{
    Bound, Constraints, Descriptor, Field, FieldsMatch, ForeignKey, License, OneOrMany, Reference,
    Resource, SchemaReference, TableSchema, ValueKind,
};
pub use error::PackageError;
pub use field_type::FieldType;
pub use rows::Rows;
pub use table::Table;

use std::borrow::Cow;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::diagnostic::{Findings, Place};
use joined::Joined;
use origin::Origin;

/// A data package whose tables have been read.
#[derive(Debug)]
pub struct Package {
    origin: Origin,
    descriptor: Descriptor,
    tables: Vec<Table>,
}

/// Name of the descriptor.
const DESCRIPTOR: &str = "datapackage.json";

impl Package {
    /// Reads the package of a folder that holds a `datapackage.json`.
    ///
    /// Faults of the data go into `findings`; the tables are read as far as they can be.
    ///
    /// # Errors
    ///
    /// [`PackageError`] when the folder or its descriptor can't be read.
    pub fn open(folder: &Path, findings: &mut Findings) -> Result<Self, PackageError> {
        Self::read(Origin::folder(folder)?, findings)
    }

    /// Reads the package that is built into the program.
    ///
    /// # Errors
    ///
    /// [`PackageError`] when the descriptor was not built in.
    pub fn built_in(findings: &mut Findings) -> Result<Self, PackageError> {
        Self::read(Origin::built_in(), findings)
    }

    fn read(origin: Origin, findings: &mut Findings) -> Result<Self, PackageError> {
        let bytes = origin.read_json(DESCRIPTOR)?;
        let descriptor = match json::parse(DESCRIPTOR, &bytes) {
            Ok(value) => {
                let mut faults = json::Faults::default();
                let descriptor = declared::read_descriptor(&value, &mut faults);
                faults.report(DESCRIPTOR, encoding::without_mark(&bytes), findings);
                descriptor
            }
            Err(finding) => {
                findings.push(*finding);
                Descriptor::default()
            }
        };
        let tables = check::read_tables(&origin, &descriptor, findings);
        Ok(Self { origin, descriptor, tables })
    }

    /// Returns what `datapackage.json` says.
    #[must_use]
    pub fn descriptor(&self) -> &Descriptor {
        &self.descriptor
    }

    /// Returns `true` if a table refers to one that is not there or could not be read whole.
    pub(crate) fn refers_to_unread(&self, table: &Table) -> bool {
        let read = |target: &&str| self.tables.iter().any(|other| other.name() == *target);
        !order::targets(table.name(), table.schema()).iter().all(read)
    }

    /// Returns the tables that were read whole, in the order of the descriptor.
    #[must_use]
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// Returns a table by name, to move its columns out.
    pub fn table_mut(&mut self, name: &str) -> Option<&mut Table> {
        self.tables.iter_mut().find(|table| table.name() == name)
    }

    /// Returns the SHA-256 of the package in hexadecimal: of the descriptor, then, resource by
    /// resource in its order, of the schema file, the dialect file and the file itself, one behind
    /// the other.
    ///
    /// # Errors
    ///
    /// [`PackageError`] when a file can't be read any more.
    pub fn sha256(&self) -> Result<String, PackageError> {
        let mut hasher = Sha256::new();
        hasher.update(self.origin.read_recorded(DESCRIPTOR)?);
        for resource in &self.descriptor.resources {
            for path in resource.files() {
                hasher.update(self.origin.read_recorded(path)?);
            }
        }
        Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Returns the files and places of cells of a table, each given as row and column name.
    ///
    /// Rows count from 0 after the header. A place is `None` when the file can't be read any more
    /// or the table has no such column.
    #[must_use]
    pub fn locate(&self, table: &str, cells: &[(u32, &str)]) -> Vec<Option<(String, Place)>> {
        let none = || cells.iter().map(|_| None).collect();
        let mut resources = self.descriptor.resources.iter();
        let Some(resource) = resources.find(|other| other.name == table) else {
            return none();
        };
        let Ok(files) = self.origin.read_all(resource) else { return none() };
        let texts: Vec<Cow<'_, str>> =
            files.iter().map(|bytes| joined::text_as_far_as_possible(bytes)).collect();
        let files: Vec<(&str, &str)> =
            resource.paths().zip(&texts).map(|(path, text)| (path, &**text)).collect();
        let joined = Joined::as_far_as_possible(&files);
        let bytes = joined.text.as_bytes();
        let header = report::header(bytes);
        let wanted: Vec<Option<locate::Cell>> = cells
            .iter()
            .map(|&(row, name)| {
                let column = header.iter().position(|other| other == name)?;
                Some(locate::Cell { row, column: u32::try_from(column).unwrap_or(u32::MAX) })
            })
            .collect();
        let known: Vec<locate::Cell> = wanted.iter().flatten().copied().collect();
        let places = locate::locate(bytes, &known).into_iter();
        let mut places = places.map(|place| joined.place(place));
        let owned = |(file, place): (&str, Place)| (file.to_owned(), place);
        wanted.into_iter().map(|cell| cell.and_then(|_| places.next()).map(owned)).collect()
    }
}
