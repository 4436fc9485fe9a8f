//! A table for reading in a terminal.

use std::io;

use comfy_table::{Cell as Shown, CellAlignment, ContentArrangement, presets};

use super::{Cell, Options, Table};
use crate::text::Direction;
use crate::text::bidi::{direction_of, isolate, on_one_line, on_one_line_but_isolates};
use crate::text::language::direction;

/// What stands between two columns until lines are whole; no cell holds it.
const BETWEEN: char = '\u{1F}';
/// Beginning of what [`isolate`] puts around a text.
const FSI: char = '\u{2068}';
/// Its end.
const PDI: char = '\u{2069}';
/// Right-to-left mark.
const RLM: char = '\u{200F}';

/// Writes the heading, the rows in columns and the notes.
///
/// Text stays in reading order, which terminals turn round themselves; names of the other direction
/// are isolated, so that they can't move their neighbours. Columns keep their order in every
/// language. In languages that run from right to left every line does so, also one of ids and figures
/// only, and columns align to the side where reading begins.
pub(in crate::output::table) fn write(
    table: &Table,
    options: Options,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let reading = direction(options.language);
    if !table.heading.is_empty() {
        writeln!(out, "{}", sentence(&table.heading, reading))?;
    }
    if let Some(query) = table.query_to_cite() {
        let query = format!("= {}", isolate(&on_one_line(query), reading));
        writeln!(out, "{}", begun(query, reading))?;
    }
    if !table.rows.is_empty() {
        for line in columns(table, options, reading) {
            writeln!(out, "{}", begun(line.trim_end().to_owned(), reading))?;
        }
    }
    for note in &table.notes {
        writeln!(out, "{}", sentence(note, reading))?;
    }
    Ok(())
}

/// Returns a sentence as a line of its own; the parts of it that are isolated stay so.
fn sentence(text: &str, reading: Direction) -> String {
    let text = text.replace("\r\n", " ").replace(['\t', '\n', '\r'], " ");
    let text = on_one_line_but_isolates(&text);
    match reading {
        Direction::LeftToRight => isolate(&text, reading).into_owned(),
        Direction::RightToLeft => begun(text.into_owned(), reading),
    }
}

/// Returns a line that is read in a direction: one that has to run from right to left and doesn't begin
/// so gets a letter of that direction without a shape before it.
pub(in crate::output) fn begun(line: String, reading: Direction) -> String {
    let turns =
        reading == Direction::RightToLeft && direction_of(&line) != Some(Direction::RightToLeft);
    if turns { format!("{RLM}{line}") } else { line }
}

/// Returns the lines of headings and rows.
fn columns(table: &Table, options: Options, reading: Direction) -> Vec<String> {
    let columns = table.columns_for_people();
    let shown = |text: &str| isolate(&on_one_line(text), reading).into_owned();
    let mut style = presets::NOTHING;
    style.header_lines.junction = Some(BETWEEN);
    style.content_lines.junction = Some(BETWEEN);
    let mut grid = comfy_table::Table::new();
    grid.load_style(style)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(options.width.saturating_sub(1)).unwrap_or(u16::MAX))
        .set_header(columns.iter().map(|&column| shown(&table.columns[column].heading)));
    for row in &table.rows {
        grid.add_row(columns.iter().map(|&column| {
            let cell = &row[column];
            let text: Vec<String> = cell.for_people(options.language).lines().map(shown).collect();
            Shown::new(text.join("\n")).set_alignment(alignment(cell, reading))
        }));
    }
    grid.column_iter_mut().for_each(|column| {
        column.set_padding((1, 0));
    });
    let mut open = vec![false; columns.len()];
    grid.lines().map(|line| closed(&line, &mut open)).collect()
}

/// Returns a line in which each cell closes its own isolates, where a cell was broken into lines; `open`
/// tells of each column whether its cell is broken inside an isolate.
fn closed(line: &str, open: &mut [bool]) -> String {
    let cells = line.split(BETWEEN).zip(open).map(|(cell, open)| {
        let begun = *open;
        *open = match cell.rfind([FSI, PDI]) {
            Some(at) => cell[at..].starts_with(FSI),
            None => begun,
        };
        let text = cell.trim();
        let (before, after) = cell.split_once(text).unwrap_or((cell, ""));
        let begin = if begun { FSI.to_string() } else { String::new() };
        let end = if *open { PDI.to_string() } else { String::new() };
        format!("{before}{begin}{text}{end}{after}")
    });
    cells.collect::<Vec<_>>().join(" ")
}

fn alignment(cell: &Cell, reading: Direction) -> CellAlignment {
    match (cell, reading) {
        (Cell::Number(_) | Cell::Decimal(..), Direction::LeftToRight) => CellAlignment::Right,
        _ => CellAlignment::Left,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Language;
    use crate::output::table::{Column, Format};
    use crate::text::bidi::strip_isolates;

    fn written(language: Language, width: usize) -> String {
        let name = "عبد الرحمن عبد الرحيم عبد الكريم";
        let table = Table {
            heading: "astana-21: رئيس".to_owned(),
            columns: vec![
                Column::new("event", "event"),
                Column::new("head", "head"),
                Column::new("people", "people"),
                Column::new("count", "count"),
            ],
            rows: vec![
                vec![
                    Cell::text("astana-21"),
                    Cell::text(name),
                    Cell::text("Alexander Lavrentiev and others"),
                    Cell::Number(8),
                ],
                vec![Cell::text("astana-22"), Cell::Empty, Cell::Empty, Cell::Number(16)],
            ],
            notes: vec!["astana-22: لا سجل".to_owned()],
            ..Table::default()
        };
        let options = Options { format: Format::Table, language, width, excel: false };
        let mut bytes = Vec::new();
        write(&table, options, &mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn each_line_of_a_broken_cell_closes_its_isolates() {
        for language in [Language::English, Language::Arabic] {
            let text = written(language, 40);
            assert!(text.lines().count() > 5, "{text}");
            for line in text.lines() {
                let count = |mark: char| line.matches(mark).count();
                assert_eq!(count(FSI), count(PDI), "{line:?}");
                assert!(line.find(PDI) >= line.find(FSI), "{line:?}");
            }
        }
        insta::assert_snapshot!(strip_isolates(&written(Language::English, 40)), @r"
        astana-21: رئيس
         event      head    people        count
         astana-21  عبد     Alexander         8
                    الرحمن  Lavrentiev
                    عبد     and others
                    الرحيم
                    عبد
                    الكريم
         astana-22                           16
        astana-22: لا سجل
        ");
    }

    /// Returns a line as a terminal shows it that follows UAX #9, filled up to a width.
    fn seen(line: &str, width: usize) -> String {
        let bidi = unicode_bidi::BidiInfo::new(line, None);
        let paragraph = &bidi.paragraphs[0];
        assert!(paragraph.level.is_rtl(), "{line:?}");
        let seen = bidi.reorder_line(paragraph, paragraph.range.clone());
        let seen = strip_isolates(&seen).replace(RLM, "");
        format!("{seen:>width$}|")
    }

    #[test]
    fn columns_of_arabic_stand_in_line_from_right_to_left() {
        let text = written(Language::Arabic, 90);
        let lines: Vec<String> = text.lines().map(|line| seen(line, 90)).collect();
        insta::assert_snapshot!(lines.join("\n"), @r"
                                                                             سيئر :astana-21|
        count                           people                              head      event |
            8  Alexander Lavrentiev and others  ميركلا دبع ميحرلا دبع نمحرلا دبع  astana-21 |
           16                                                                     astana-22 |
                                                                           لجس ال :astana-22|
        ");
    }
}
