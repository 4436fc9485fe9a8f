//! Comma-separated values (RFC 4180), safe to open in a spreadsheet.

use std::borrow::Cow;
use std::io;

use super::{Cell, Options, Rows, Table};
use crate::date::Edtf;

/// What stands between the items of a list.
const LIST_SEPARATOR: &str = ";";

/// Writes the keys of the columns, then the rows of the table and those that are made on the way.
///
/// Lines end with LF, for Excel with CRLF behind a byte order mark; line ends inside a cell stay as they
/// are. Items of a list are joined by `;`. A text that a spreadsheet would run as a formula gets an
/// apostrophe before it (OWASP, CSV injection), and so does each such item of a list, since half of the
/// world's spreadsheets split a line at `;`. What is whole a number or a date stays as it is.
pub(in crate::output::table) fn write_rows(
    table: &Table,
    rows: Rows,
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
        write_row(&mut writer, row)?;
    }
    for row in rows {
        write_row(&mut writer, &row)?;
    }
    writer.flush()
}

fn write_row<W: io::Write>(writer: &mut csv::Writer<W>, row: &[Cell]) -> io::Result<()> {
    for each in row {
        writer.write_field(&*cell(each))?;
    }
    writer.write_record(None::<&[u8]>)?;
    Ok(())
}

fn cell(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Word(recorded) => Cow::Borrowed(recorded),
        Cell::Text(text) | Cell::Figure(text) => escape_formula(text),
        Cell::Number(_) | Cell::Decimal(_) => cell.joined("").into(),
        Cell::List(_) | Cell::Noted(_) => {
            let items = cell.members();
            let safe: Vec<Cow<str>> = items.iter().map(|it| escape_formula(it)).collect();
            safe.join(LIST_SEPARATOR).into()
        }
    }
}

/// Puts an apostrophe before what a spreadsheet would take for a formula.
///
/// A whole number, a decimal number and a date in EDTF are left alone: `-5` and `-0044-03-15` are
/// values, whatever they begin with.
fn escape_formula(text: &str) -> Cow<'_, str> {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
            if !is_number(text) && text.parse::<Edtf>().is_err() =>
        {
            format!("'{text}").into()
        }
        _ => text.into(),
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
        cell(&Cell::text(item)).into_owned()
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
            write_rows(&table, &mut std::iter::empty(), options, &mut bytes).unwrap();
            let mut read = csv::Reader::from_reader(bytes.as_slice());
            assert_eq!(&read.records().next().unwrap().unwrap()[0], "a\r\nb\nc\rd");
        }
    }
}
