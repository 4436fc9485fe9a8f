//! The files of an export.

use std::io;

use super::{Column, Holds, Relation, load, relations, schema};
use crate::date::Language;
use crate::graph::Graph;
use crate::model::Model;
use crate::output::graph_tables;
use crate::output::table::{Cell, Table};

/// Name of the file that creates the tables.
const SCHEMA: &str = "schema.sql";
/// Name of the file that fills them.
const LOAD: &str = "load.sql";

/// One file of an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Name of the file.
    pub path: String,
    /// Rows of records, without the header; nothing for statements.
    pub rows: Option<usize>,
    /// What it holds.
    pub bytes: Vec<u8>,
}

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
    let relations = all(model, graph, language);
    let mut made: Vec<Made> = relations.iter().map(as_csv).collect::<io::Result<_>>()?;
    made.push(statements(SCHEMA, schema(&relations)));
    made.push(statements(LOAD, load(&relations)));
    Ok(made)
}

/// Returns one of the files that [`files`] returns, or the names of all where none is called so.
///
/// # Errors
///
/// The error of the writer, which memory does not give.
pub fn file(
    model: &Model,
    graph: &Graph,
    language: Language,
    name: &str,
) -> io::Result<Result<Made, Vec<String>>> {
    // The two large ones are made by themselves.
    let relations = match name {
        "nodes.csv" => vec![nodes(model, graph, language)],
        "edges.csv" => vec![edges(model, graph)],
        _ => all(model, graph, language),
    };
    let called = |relation: &&Relation| csv_name(relation) == name;
    Ok(match name {
        SCHEMA => Ok(statements(SCHEMA, schema(&relations))),
        LOAD => Ok(statements(LOAD, load(&relations))),
        _ => match relations.iter().find(called) {
            Some(relation) => Ok(as_csv(relation)?),
            None => {
                let tables = relations.iter().map(csv_name);
                Err(tables.chain([SCHEMA, LOAD].map(str::to_owned)).collect())
            }
        },
    })
}

fn all(model: &Model, graph: &Graph, language: Language) -> Vec<Relation> {
    let mut relations = relations(model, graph);
    relations.push(nodes(model, graph, language));
    relations.push(edges(model, graph));
    relations
}

fn nodes(model: &Model, graph: &Graph, language: Language) -> Relation {
    of_table("nodes", "a node", &graph_tables::nodes(model, graph, language))
}

fn edges(model: &Model, graph: &Graph) -> Relation {
    of_table("edges", "an edge", &graph_tables::edges(model, graph))
}

fn csv_name(relation: &Relation) -> String {
    format!("{}.csv", relation.name)
}

fn as_csv(relation: &Relation) -> io::Result<Made> {
    let rows = Some(relation.rows());
    Ok(Made { path: csv_name(relation), rows, bytes: relation.csv()? })
}

fn statements(path: &str, text: String) -> Made {
    Made { path: path.to_owned(), rows: None, bytes: text.into_bytes() }
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
