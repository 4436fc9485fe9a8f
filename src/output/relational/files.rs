//! The files of an export.

use std::io;

use super::{Column, Holds, Relation, load, relations, schema};
use crate::date::Language;
use crate::graph::Graph;
use crate::model::Model;
use crate::output::edition::Made;
use crate::output::graph_tables;
use crate::output::table::{Cell, Table};

/// Returns every table as CSV, nodes and edges of the graph among them, and the statements that
/// create and fill them: `schema.sql` and `load.sql`.
///
/// `language` is that of the labels of nodes; labels in the other tables are English, all names stand
/// in `names`.
///
/// # Errors
///
/// The error of the writer, which memory does not give.
pub fn files(model: &Model, graph: &Graph, language: Language) -> io::Result<Vec<Made>> {
    const COMMAND: &str = "diplograph export csv DIR";
    let mut relations = relations(model, graph);
    relations.push(of_table("nodes", "a node", &graph_tables::nodes(model, graph, language)));
    relations.push(of_table("edges", "an edge", &graph_tables::edges(model, graph)));
    let csv = |relation: &Relation| {
        let path = format!("{}.csv", relation.name);
        let rows = Some(relation.rows());
        Ok(Made { rows, ..Made::document(&path, COMMAND, relation.csv()?) })
    };
    let mut made: Vec<Made> = relations.iter().map(csv).collect::<io::Result<_>>()?;
    made.push(Made::document("schema.sql", COMMAND, schema(&relations).into_bytes()));
    made.push(Made::document("load.sql", COMMAND, load(&relations).into_bytes()));
    Ok(made)
}

/// Turns a table for reading into a relation.
fn of_table(name: &'static str, about: &'static str, table: &Table) -> Relation {
    let column = |(index, column): (usize, &crate::output::table::Column)| {
        let cells = || table.rows.iter().filter_map(move |row| row.get(index));
        let numbers = cells().any(|cell| matches!(cell, Cell::Number(_)));
        Column {
            name: column.key.clone(),
            holds: if numbers { Holds::Integer } else { Holds::Text },
            values: cells().map(|cell| cell.joined(";")).collect(),
        }
    };
    Relation { name, about, columns: table.columns.iter().enumerate().map(column).collect() }
}
