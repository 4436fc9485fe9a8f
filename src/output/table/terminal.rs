//! A table for reading in a terminal.

use std::io;

use comfy_table::{Cell as Shown, CellAlignment, ContentArrangement, presets};

use super::{Cell, Options, Table};
use crate::text::Direction;
use crate::text::bidi::{isolate, visible_controls};
use crate::text::language::direction;

/// Writes the heading, the rows in columns and the notes.
///
/// Text stays in reading order, which terminals turn round themselves; names of the other direction
/// are isolated, so that they can't move their neighbours. Columns keep their order in every
/// language and align to the side where reading begins.
pub(super) fn write(table: &Table, options: Options, out: &mut dyn io::Write) -> io::Result<()> {
    let reading = direction(options.language);
    let shown = |text: &str| isolate(&visible_controls(text), reading).into_owned();
    if !table.heading.is_empty() {
        writeln!(out, "{}", shown(&table.heading))?;
    }
    if let Some(query) = table.query_to_cite() {
        writeln!(out, "= {}", shown(query))?;
    }
    if !table.rows.is_empty() {
        let columns = table.columns_for_people();
        let mut grid = comfy_table::Table::new();
        grid.load_style(presets::NOTHING)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(u16::try_from(options.width).unwrap_or(u16::MAX))
            .set_header(columns.iter().map(|&column| shown(&table.columns[column].heading)));
        for row in &table.rows {
            grid.add_row(columns.iter().map(|&column| {
                let cell = &row[column];
                let text: Vec<String> =
                    cell.for_people(options.language).lines().map(shown).collect();
                Shown::new(text.join("\n")).set_alignment(alignment(cell, reading))
            }));
        }
        for line in grid.lines() {
            writeln!(out, "{}", line.trim_end())?;
        }
    }
    for note in &table.notes {
        writeln!(out, "{}", shown(note))?;
    }
    Ok(())
}

fn alignment(cell: &Cell, reading: Direction) -> CellAlignment {
    match (cell, reading) {
        (Cell::Number(_) | Cell::Decimal(_), _) | (_, Direction::RightToLeft) => {
            CellAlignment::Right
        }
        _ => CellAlignment::Left,
    }
}
