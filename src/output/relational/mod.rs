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
mod graph;
mod hierarchy;
mod schema;
mod sheet;
mod texts;

#[cfg(test)]
mod tests;

pub use files::{ExportFile, files};
pub use schema::{load, schema};

use std::borrow::Cow;
use std::io;

use crate::graph::Graph;
use crate::model::Model;
use crate::output::table::io_error;

/// A table with typed columns, whose rows are worked out when they are read.
pub struct Relation<'m> {
    /// Name of the table.
    pub name: &'static str,
    /// What a row is, in one line.
    pub about: &'static str,
    /// The columns.
    pub columns: Vec<Column>,
    rows: Box<dyn Fn() -> Rows<'m> + Send + Sync + 'm>,
}

/// The rows of a relation: a value for each column, null where it is empty.
type Rows<'m> = Box<dyn Iterator<Item = Row<'m>> + 'm>;

/// One row of a relation.
type Row<'m> = Vec<Cow<'m, str>>;

/// A column of a relation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Name of the column.
    pub name: String,
    /// Type of its values.
    pub holds: Holds,
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

impl<'m> Relation<'m> {
    /// Returns the rows one by one; each has a value for each column, null where it is empty.
    pub fn rows(&self) -> impl Iterator<Item = Vec<Cow<'m, str>>> {
        (self.rows)()
    }

    /// Writes the table as CSV: names of the columns, then the rows, lines ending with LF. Returns the
    /// number of rows.
    ///
    /// Values stand as they are recorded: the tables are made for engines, which run no formulas, and an
    /// apostrophe before a text would be damage there.
    ///
    /// # Errors
    ///
    /// The error of the writer.
    pub fn write_csv(&self, out: &mut dyn io::Write) -> io::Result<usize> {
        let mut writer = csv::WriterBuilder::new().buffer_capacity(1 << 16).from_writer(out);
        let names = self.columns.iter().map(|column| column.name.as_str());
        writer.write_record(names).map_err(io_error)?;
        let mut count = 0;
        for row in self.rows() {
            writer.write_record(row.iter().map(|value| value.as_bytes())).map_err(io_error)?;
            count += 1;
        }
        writer.flush()?;
        Ok(count)
    }
}

/// Returns every table, in an order in which each comes after those that it refers to.
#[must_use]
pub fn relations<'m>(model: &'m Model, graph: &'m Graph) -> Vec<Relation<'m>> {
    let mut relations = evidence::sources(model);
    relations.extend(actors::relations(model));
    relations.extend(events::relations(model, graph));
    relations.extend(texts::relations(model));
    relations.extend(evidence::relations(model, graph));
    relations.push(hierarchy::ancestors(model));
    relations
}
