//! The records as relational tables, for any engine that reads CSV and speaks SQL.
//!
//! One table for each table of the records, one for each list inside a cell (the hosts of an event),
//! and a few that hold what a query would otherwise have to work out: wholes of parts, sources that
//! things rest on, what disputes are about. Columns have plain names that are no words of SQL; a date
//! is spread over columns (see `Sheet::date`); verdicts, labels, folded texts and the
//! natural order (`ordinal`) are columns too. [`crate::query::sql`] writes queries over these tables.

mod actors;
mod events;
mod evidence;
mod files;
mod hierarchy;
mod schema;
mod sheet;
mod texts;

#[cfg(test)]
mod tests;

pub use files::{Made, file, files};
pub use schema::{load, schema};

use std::io;

use crate::graph::Graph;
use crate::model::Model;

/// A table with typed columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relation {
    /// Name of the table.
    pub name: &'static str,
    /// What a row is, in one line.
    pub about: &'static str,
    /// The columns; all are equally long.
    pub columns: Vec<Column>,
}

/// A column of a relation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Name of the column.
    pub name: String,
    /// Type of its values.
    pub holds: Holds,
    /// The values by row; an empty one is null.
    pub values: Vec<String>,
}

/// Type of the values of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// A text.
    Text,
    /// A whole number.
    Integer,
    /// A decimal number.
    Decimal,
    /// A day, `YYYY-MM-DD`.
    Day,
    /// `true` or `false`.
    Boolean,
}

impl Relation {
    /// Returns the number of rows.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.columns.first().map_or(0, |column| column.values.len())
    }

    /// Returns the table as CSV: names of the columns, then the rows, lines ending with LF.
    ///
    /// Values stand as they are recorded: the tables are made for engines, which run no formulas, and an
    /// apostrophe before a text would be damage there.
    ///
    /// # Errors
    ///
    /// The error of the writer, which memory does not give.
    pub fn csv(&self) -> io::Result<Vec<u8>> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(self.columns.iter().map(|column| column.name.as_str()))?;
        for row in 0..self.rows() {
            writer.write_record(self.columns.iter().map(|column| column.cell(row)))?;
        }
        writer.into_inner().map_err(|error| error.into_error())
    }
}

impl Column {
    fn cell(&self, row: usize) -> String {
        self.values.get(row).cloned().unwrap_or_default()
    }
}

/// Returns every table, in an order in which each comes after those that it refers to.
#[must_use]
pub fn relations(model: &Model, graph: &Graph) -> Vec<Relation> {
    let mut relations = evidence::sources(model);
    relations.extend(actors::relations(model));
    relations.extend(events::relations(model, graph));
    relations.extend(texts::relations(model));
    relations.extend(evidence::relations(model, graph));
    relations.push(hierarchy::ancestors(model));
    relations
}
