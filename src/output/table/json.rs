//! One JSON document.

use std::io;

use serde_json::{Map, Value, json};

use super::{Cell, Options, Table};

/// Writes heading, query, rows (objects by column key) and notes.
pub(super) fn write(table: &Table, _: Options, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "{:#}", document(table))
}

/// Returns the document that a table is in JSON.
pub(super) fn document(table: &Table) -> Value {
    let rows: Vec<Value> = table
        .rows
        .iter()
        .map(|row| {
            let cells = table.columns.iter().zip(row);
            Value::Object(cells.map(|(column, cell)| (column.key.clone(), value(cell))).collect())
        })
        .collect();
    let mut document = Map::new();
    document.insert("heading".to_owned(), json!(table.heading));
    document.insert("query".to_owned(), json!(table.query));
    document.insert("rows".to_owned(), Value::Array(rows));
    document.insert("notes".to_owned(), json!(table.notes));
    Value::Object(document)
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Text(text) | Cell::Figure(text) => json!(text),
        Cell::Word(recorded) => json!(recorded),
        Cell::Number(number) => json!(number),
        Cell::Decimal(number) => number.parse::<f64>().map_or(Value::Null, |number| json!(number)),
        Cell::List(_) | Cell::Noted(_) => json!(cell.members()),
    }
}
