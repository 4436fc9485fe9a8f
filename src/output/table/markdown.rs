//! A Markdown table.

use std::io;

use super::{Cell, Options, Table};

/// Writes the heading, the table and the notes. Markup inside cells is escaped.
pub(super) fn write(table: &Table, options: Options, out: &mut dyn io::Write) -> io::Result<()> {
    if options.language.is_rtl() {
        writeln!(out, "<div dir=\"rtl\">\n")?;
    }
    if !table.heading.is_empty() {
        writeln!(out, "**{}**\n", escaped(&table.heading))?;
    }
    if let Some(query) = table.query_to_cite() {
        writeln!(out, "{}\n", escaped(query))?;
    }
    let columns = table.columns_for_people();
    let headings: Vec<String> =
        columns.iter().map(|&column| escaped(&table.columns[column].heading)).collect();
    writeln!(out, "| {} |", headings.join(" | "))?;
    let rules: Vec<&str> = columns
        .iter()
        .map(|&column| if is_numeric(table, column) { "---:" } else { "---" })
        .collect();
    writeln!(out, "| {} |", rules.join(" | "))?;
    for row in &table.rows {
        let cells: Vec<String> = columns
            .iter()
            .map(|&column| escaped(&row[column].for_people(options.language)))
            .collect();
        writeln!(out, "| {} |", cells.join(" | "))?;
    }
    for note in &table.notes {
        writeln!(out, "\n{}", escaped(note))?;
    }
    if options.language.is_rtl() {
        writeln!(out, "\n</div>")?;
    }
    Ok(())
}

fn is_numeric(table: &Table, column: usize) -> bool {
    let mut cells = table.rows.iter().filter_map(|row| row.get(column)).peekable();
    cells.peek().is_some()
        && cells.all(|cell| matches!(cell, Cell::Number(_) | Cell::Decimal(_) | Cell::Empty))
}

/// Returns a text in which nothing is markup.
pub(in crate::output) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.trim().chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\n' => escaped.push_str("<br>"),
            '\r' => {}
            '|' | '\\' | '*' | '_' | '`' | '[' | ']' => {
                escaped.push('\\');
                escaped.push(character);
            }
            other => escaped.push(other),
        }
    }
    escaped
}
