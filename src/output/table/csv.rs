//! Comma-separated values (RFC 4180), safe to open in a spreadsheet.

use std::io;

use super::{Cell, Options, Table};
use crate::date::Edtf;

/// Writes the keys of the columns, then the rows.
///
/// Lines end with LF, for Excel with CRLF behind a byte order mark; line ends inside a cell stay as they
/// are. Items of a list are joined by `;`. A text that a spreadsheet would run as a formula gets an
/// apostrophe before it (OWASP, CSV injection), and so does each such item of a list, since half of the
/// world's spreadsheets split a line at `;`. What is whole a number or a date stays as it is.
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
    let items: Vec<String> = cell.members().into_iter().map(escape_formula).collect();
    items.join(";")
}

/// Puts an apostrophe before what a spreadsheet would take for a formula.
///
/// A whole number, a decimal number and a date in EDTF are left alone: `-5` and `-0044-03-15` are
/// values, whatever they begin with.
fn escape_formula(text: String) -> String {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
            if !is_number(&text) && text.parse::<Edtf>().is_err() =>
        {
            format!("'{text}")
        }
        _ => text,
    }
}

/// Returns `true` if a text is a number in decimal notation, with or without an exponent.
fn is_number(text: &str) -> bool {
    // The words that the parser takes for numbers, `inf` and `nan`, are texts to a spreadsheet.
    text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte))
        && text.parse::<f64>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(item: &str) -> String {
        cell(&Cell::text(item))
    }

    #[test]
    fn what_a_spreadsheet_would_run_gets_an_apostrophe() {
        for text in
            ["=1+1", "+7 495 123", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "-inf", "+"]
        {
            assert_eq!(written(text), format!("'{text}"));
        }
    }

    #[test]
    fn numbers_and_dates_stay_as_they_are() {
        for text in ["-5", "+3", "-0.25", "-1e-3", "-0044", "-0044-03-15", "-0100/-0044", "-0044~"]
        {
            assert_eq!(written(text), text);
        }
    }

    #[test]
    fn each_item_of_a_list_is_guarded() {
        let items = ["a", "=1+1", "-5"].map(str::to_owned).to_vec();
        assert_eq!(cell(&Cell::List(items)), "a;'=1+1;-5");
        let noted = Cell::Noted(vec![("a".to_owned(), None), ("@b".to_owned(), Some("absent"))]);
        assert_eq!(cell(&noted), "a;'@b (absent)");
    }

    #[test]
    fn line_ends_inside_a_cell_stay_as_they_are() {
        for excel in [false, true] {
            let table = Table {
                columns: vec![super::super::Column::new("note", "")],
                rows: vec![vec![Cell::text("a\r\nb\nc\rd")]],
                ..Table::default()
            };
            let options = Options {
                format: super::super::Format::Csv,
                language: crate::date::Language::English,
                width: 80,
                excel,
            };
            let mut bytes = Vec::new();
            write(&table, options, &mut bytes).unwrap();
            let mut read = csv::Reader::from_reader(bytes.as_slice());
            assert_eq!(&read.records().next().unwrap().unwrap()[0], "a\r\nb\nc\rd");
        }
    }
}
