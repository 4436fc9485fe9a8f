//! Comma-separated values (RFC 4180), safe to open in a spreadsheet.

use std::io;

use super::{Cell, Options, Table};

/// Writes the keys of the columns, then the rows.
///
/// Lines end with LF, for Excel with CRLF behind a byte order mark. Items of a list are joined by
/// `;`. A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV
/// injection); cells that are numbers stay numbers.
pub(in crate::output::table) fn write(
    table: &Table,
    options: Options,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    if options.excel {
        out.write_all(b"\xEF\xBB\xBF")?;
    }
    let ending = if options.excel { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
    let mut writer = csv::WriterBuilder::new().terminator(ending).from_writer(out);
    writer.write_record(table.columns.iter().map(|column| column.key.as_str()))?;
    for row in &table.rows {
        writer.write_record(row.iter().map(cell))?;
    }
    writer.flush()
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Number(_) | Cell::Decimal(_) => cell.joined(""),
        other => neutral(other.joined(";")),
    }
}

/// Puts an apostrophe before what a spreadsheet would take for a formula.
pub(in crate::output) fn neutral(text: String) -> String {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠') => {
            format!("'{text}")
        }
        _ => text,
    }
}
