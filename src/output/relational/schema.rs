//! The statements that create the tables and fill them.

use std::fmt::Write as _;

use super::{Column, Holds, Relation};

/// Returns `CREATE TABLE` statements in standard SQL, with what a row is as a comment.
#[must_use]
pub fn schema(relations: &[Relation<'_>]) -> String {
    let mut text = String::new();
    for relation in relations {
        let columns: Vec<String> = relation.columns.iter().map(declared).collect();
        // Writing to a text does not fail.
        let _ = write!(
            text,
            "-- {}\nCREATE TABLE {} (\n  {}\n);\n\n",
            relation.about,
            relation.name,
            columns.join(",\n  ")
        );
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

fn declared(column: &Column) -> String {
    let holds = match column.holds {
        Holds::Text => "VARCHAR",
        Holds::Integer => "INTEGER",
        Holds::Decimal => "DOUBLE PRECISION",
        Holds::Day => "DATE",
        Holds::Boolean => "BOOLEAN",
    };
    let constraint = match column.name.as_str() {
        "id" => " PRIMARY KEY",
        "ordinal" => " NOT NULL",
        _ => "",
    };
    let name = match column.name.as_str() {
        reserved @ ("from" | "to") => format!("\"{reserved}\""),
        name => name.to_owned(),
    };
    format!("{name} {holds}{constraint}")
}

/// Returns `COPY` statements as DuckDB and PostgreSQL read them, for files of the working folder.
#[must_use]
pub fn load(relations: &[Relation<'_>]) -> String {
    relations
        .iter()
        .map(|relation| {
            let name = relation.name;
            format!("COPY {name} FROM '{name}.csv' (FORMAT csv, HEADER true);\n")
        })
        .collect()
}
