//! Comma-separated values (RFC 4180), safe to open in a spreadsheet.

use std::borrow::Cow;
use std::io;

use super::ahead::each_part;
use super::{CellRef, Column, Columns, Options, Reader, Table};
use crate::date::Edtf;

/// Rows of which each column is made in one go. Rows in order of time lie anywhere in the tables: so the
/// processor fetches many cells at once, and does not wait for one after the other.
const BLOCK: usize = 64;

/// What stands between the items of a list.
const LIST_SEPARATOR: &str = ";";

/// Writes a table.
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
    write_head(&table.columns, options, out)?;
    let mut writer = writer(options, out);
    let mut list = String::new();
    for row in &table.rows {
        row.iter().try_for_each(|cell| write_cell(&mut writer, cell, &mut list))?;
        writer.write_record(None::<&[u8]>).map_err(io_error)?;
    }
    writer.flush()
}

/// Writes a table as [`write`] does, whose rows are made while they are written, and returns their
/// number. Where there are many items, several cores make them.
pub(in crate::output::table) fn write_columns<T: Sync, R, I: IntoIterator<Item = R>>(
    columns: &Columns<R>,
    (items, rows): (&[T], impl Fn(usize, &T) -> I + Sync),
    options: Options,
    out: &mut dyn io::Write,
) -> io::Result<usize> {
    write_head(&columns.head(Reader::Page, options.language), options, out)?;
    let make = |first: usize, batch: &[T]| -> io::Result<(usize, Vec<u8>)> {
        let mut writer = writer(options, Vec::new());
        let (mut count, mut list) = (0, String::new());
        let mut all = (first..).zip(batch).flat_map(|(place, item)| rows(place, item)).fuse();
        loop {
            let block: Vec<R> = all.by_ref().take(BLOCK).collect();
            let cells = columns.cells_by_column(Reader::Page, &block);
            for row in 0..block.len() {
                let mut cells = cells.iter().filter_map(|column| column.get(row));
                cells.try_for_each(|cell| write_cell(&mut writer, cell, &mut list))?;
                writer.write_record(None::<&[u8]>).map_err(io_error)?;
            }
            count += block.len();
            if block.len() < BLOCK {
                break;
            }
        }
        Ok((count, writer.into_inner().map_err(|error| error.into_error())?))
    };
    let mut all = 0;
    each_part(items, make, |part| {
        let (count, bytes) = part?;
        all += count;
        out.write_all(&bytes)
    })?;
    Ok(all)
}

fn write_head(columns: &[Column], options: Options, out: &mut dyn io::Write) -> io::Result<()> {
    if options.excel {
        out.write_all(b"\xEF\xBB\xBF")?;
    }
    let mut writer = writer(options, out);
    let keys = columns.iter().map(|column| column.key.as_str());
    writer.write_record(keys).map_err(io_error)?;
    writer.flush()
}

fn writer<W: io::Write>(options: Options, out: W) -> ::csv::Writer<W> {
    let ending =
        if options.excel { ::csv::Terminator::CRLF } else { ::csv::Terminator::Any(b'\n') };
    ::csv::WriterBuilder::new().terminator(ending).from_writer(out)
}

/// Writes a cell; `list` is where a list is put together.
fn write_cell<W: io::Write>(
    writer: &mut ::csv::Writer<W>,
    cell: &CellRef,
    list: &mut String,
) -> io::Result<()> {
    let separated = |list: &mut String, at: usize, text: &str, note: Option<&str>| {
        if at > 0 {
            list.push_str(LIST_SEPARATOR);
        }
        list.push_str(&escape_formula(text));
        if let Some(note) = note {
            list.extend([" (", note, ")"]);
        }
    };
    list.clear();
    match cell {
        CellRef::Empty => writer.write_field(""),
        CellRef::Word(recorded) => writer.write_field(recorded),
        CellRef::Text(text) => writer.write_field(&*escape_formula(text)),
        CellRef::Figure(text) => writer.write_field(&*escape_formula(text)),
        CellRef::Number(_) | CellRef::Day(_) | CellRef::Decimal(..) => {
            writer.write_field(cell.joined(""))
        }
        CellRef::List(items) => {
            items.iter().enumerate().for_each(|(at, text)| separated(list, at, text, None));
            writer.write_field(list)
        }
        CellRef::Noted(items) => {
            for (at, (text, note)) in items.iter().enumerate() {
                separated(list, at, text, *note);
            }
            writer.write_field(list)
        }
    }
    .map_err(io_error)
}

/// Returns the error of the writer below, which the conversion of the library would hide: a reader that
/// has gone away is no failure.
pub(in crate::output) fn io_error(error: ::csv::Error) -> io::Error {
    let text = error.to_string();
    if let ::csv::ErrorKind::Io(error) = error.into_kind() { error } else { io::Error::other(text) }
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

    use crate::output::table::{Cell, Format};

    fn written_cell(cell: &Cell) -> String {
        let mut writer = ::csv::WriterBuilder::new()
            .quote_style(::csv::QuoteStyle::Never)
            .from_writer(Vec::new());
        write_cell(&mut writer, cell, &mut String::new()).unwrap();
        String::from_utf8(writer.into_inner().unwrap()).unwrap()
    }

    fn written(item: &str) -> String {
        written_cell(&Cell::text(item.to_owned()))
    }

    fn options(excel: bool) -> Options {
        let language = crate::date::Language::English;
        Options { format: Format::Csv, language, width: 80, excel }
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
        assert_eq!(written_cell(&Cell::list(["a", "=1+1", "-5"])), "a;'=1+1;-5");
        let noted = Cell::noted([("a", None), ("@b", Some("absent"))]);
        assert_eq!(written_cell(&noted), "a;'@b (absent)");
    }

    #[test]
    fn an_error_of_the_writer_stays_what_it_is() {
        /// Takes nothing.
        struct Gone;
        impl io::Write for Gone {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let rows = vec![vec![Cell::text("word-row")]; 100_000];
        let table = Table { rows, ..Table::default() };
        let error = write(&table, options(false), &mut Gone).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
    }

    #[test]
    fn line_ends_inside_a_cell_stay_as_they_are() {
        for excel in [false, true] {
            let table = Table {
                columns: vec![Column::new("note", "")],
                rows: vec![vec![Cell::text("a\r\nb\nc\rd")]],
                ..Table::default()
            };
            let mut bytes = Vec::new();
            write(&table, options(excel), &mut bytes).unwrap();
            let mut read = ::csv::Reader::from_reader(bytes.as_slice());
            assert_eq!(&read.records().next().unwrap().unwrap()[0], "a\r\nb\nc\rd");
        }
    }
}
