//! One JSON document.

use std::cell::RefCell;
use std::io;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Value, json};

use super::{Cell, Rows, Table};
use crate::text::bidi::strip_isolates;

/// Writes heading, query, rows (objects by column key) and notes.
pub(super) fn write_rows(table: &Table, rows: Rows, out: &mut dyn io::Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &Document::new(table, rows))?;
    writeln!(out)
}

/// The document that a table is in JSON, with the rows behind its own that are made on the way.
pub(super) struct Document<'t> {
    table: &'t Table,
    /// Serialising takes a shared reference; the rows are gone after the first time.
    rows: RefCell<Rows<'t>>,
}

impl<'t> Document<'t> {
    /// Returns the document of a table and further rows.
    pub(super) fn new(table: &'t Table, rows: Rows<'t>) -> Self {
        Self { table, rows: RefCell::new(rows) }
    }
}

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("heading", &strip_isolates(&self.table.heading))?;
        map.serialize_entry("query", &self.table.query)?;
        map.serialize_entry("rows", &All(self))?;
        let notes: Vec<_> = self.table.notes.iter().map(|note| strip_isolates(note)).collect();
        map.serialize_entry("notes", &notes)?;
        map.end()
    }
}

/// The rows of a document.
struct All<'d, 't>(&'d Document<'t>);

impl Serialize for All<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(Document { table, rows }) = self;
        let mut all = serializer.serialize_seq(None)?;
        for row in &table.rows {
            all.serialize_element(&object(table, row))?;
        }
        for row in &mut **rows.borrow_mut() {
            all.serialize_element(&object(table, &row))?;
        }
        all.end()
    }
}

fn object(table: &Table, row: &[Cell]) -> Value {
    let cells = table.columns.iter().zip(row);
    Value::Object(cells.map(|(column, cell)| (column.key.clone(), value(cell))).collect())
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Text(text) => json!(text),
        Cell::Figure(text) => json!(text),
        Cell::Word(recorded) => json!(recorded),
        Cell::Number(number) => json!(number),
        Cell::Day(_) => json!(cell.joined("")),
        Cell::Decimal(number, _) => json!(number),
        Cell::List(_) | Cell::Noted(_) => json!(cell.members()),
    }
}
