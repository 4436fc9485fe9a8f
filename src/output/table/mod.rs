//! Tables of cells, and their writers: one for each form.

mod ahead;
mod cell;
mod columns;
mod csv;
mod json;
pub(super) mod markdown;
pub(super) mod terminal;

use std::{io, iter};

pub use cell::{Cell, CellRef};
pub(in crate::output) use columns::{Columns, Reader};
pub(in crate::output) use csv::io_error;

use super::words;
use crate::date::Language;
use crate::text::bidi::strip_isolates;

/// A table to be written: every command that prints rows makes one.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// What the table shows, in one line.
    pub heading: String,
    /// The canonical text of the query, where there is one.
    pub query: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows; each has one cell for each column.
    pub rows: Vec<Vec<Cell>>,
    /// Lines below the rows: coverage, what is only possible.
    pub notes: Vec<String>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Stable name, in English, as CSV and JSON have it.
    pub key: String,
    /// Heading in the language of the reader; empty for a column that only programs read, which
    /// terminal and Markdown leave out.
    pub heading: String,
}

impl Column {
    /// Returns a column.
    #[must_use]
    pub fn new(key: &str, heading: &str) -> Self {
        Self { key: key.to_owned(), heading: heading.to_owned() }
    }

    /// Returns a column under the heading of its key in a language.
    #[must_use]
    pub fn headed(key: &str, language: Language) -> Self {
        Self::headed_as(key, key, language)
    }

    /// Returns a column under the heading of another name in a language.
    #[must_use]
    pub fn headed_as(key: &str, heading: &str, language: Language) -> Self {
        Self::new(key, words::heading(heading, language))
    }

    /// Returns a column that only programs read.
    #[must_use]
    pub fn for_programs(key: &str) -> Self {
        Self::new(key, "")
    }
}

impl Table {
    /// Returns the canonical text of the query where the heading is another text.
    fn query_to_cite(&self) -> Option<&str> {
        Some(self.query.as_str())
            .filter(|query| !query.is_empty() && *query != strip_isolates(&self.heading))
    }

    /// Returns the positions of the columns that people read.
    fn columns_for_people(&self) -> Vec<usize> {
        (0..self.columns.len()).filter(|&at| !self.columns[at].heading.is_empty()).collect()
    }
}

/// In which form a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Format {
    /// For reading in a terminal
    #[default]
    Table,
    /// Comma-separated values, UTF-8
    Csv,
    /// One JSON document
    Json,
    /// A Markdown table
    #[cfg_attr(feature = "cli", value(name = "md"))]
    Markdown,
}

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The form.
    pub format: Format,
    /// The language of labels, which gives the direction.
    pub language: Language,
    /// Columns of the terminal.
    pub width: usize,
    /// Whether CSV is made for Excel: a byte order mark and CRLF.
    pub excel: bool,
}

/// Writes a table.
///
/// # Errors
///
/// The error of the writer.
pub fn write(table: &Table, options: Options, out: &mut dyn io::Write) -> io::Result<()> {
    match options.format {
        Format::Table => terminal::write(table, options, out),
        Format::Csv => csv::write(table, options, out),
        Format::Json => json::write_rows(table, &mut iter::empty(), out),
        Format::Markdown => markdown::write(table, options, out),
    }
}

/// Rows that are made one by one while they are written, so that no more than one is in memory.
type Rows<'r> = &'r mut dyn Iterator<Item = Vec<Cell>>;

/// Writes a table whose rows are made while they are written, and returns how many there are.
///
/// `rows` makes the rows of an item, from its place, from 0. CSV is made on several cores, and JSON one
/// row at a time; a table for people is laid out by all its rows, so they are collected before. What is
/// `said_of_none` stands below a page without rows.
///
/// # Errors
///
/// The error of the writer.
pub(in crate::output) fn write_columns<T: Sync, R, I: IntoIterator<Item = R>>(
    mut head: Table,
    columns: &Columns<R>,
    (items, rows): (&[T], impl Fn(usize, &T) -> I + Sync),
    said_of_none: &str,
    options: Options,
    out: &mut dyn io::Write,
) -> io::Result<usize> {
    let reader = match options.format {
        Format::Csv => return csv::write_columns(columns, (items, rows), options, out),
        Format::Json | Format::Markdown => Reader::Page,
        Format::Table => Reader::Terminal,
    };
    head.columns = columns.head(reader, options.language);
    let rows = items.iter().enumerate().flat_map(|(place, item)| rows(place, item));
    let mut count = 0;
    let rows = rows.map(|row| columns.owned_cells(reader, &row)).inspect(|_| count += 1);
    let mut rows = rows.peekable();
    if reader == Reader::Page && rows.peek().is_none() {
        head.notes.push(said_of_none.to_owned());
    }
    match options.format {
        Format::Json => json::write_rows(&head, &mut rows, out)?,
        Format::Csv | Format::Table | Format::Markdown => {
            head.rows.extend(rows);
            write(&head, options, out)?;
        }
    }
    Ok(count)
}

/// Returns a table as one line of JSON, without the end of the line.
#[must_use]
pub fn json_line(table: &Table) -> String {
    // Cells of texts and numbers always have a JSON form.
    serde_json::to_string(&json::Document::new(table, &mut iter::empty())).unwrap_or_default()
}

/// Writes a table into memory.
///
/// # Errors
///
/// The error of the writer, which memory does not give.
pub fn render(table: &Table, options: Options) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    write(table, options, &mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

    use super::*;

    fn table() -> Table {
        Table {
            heading: "rounds".to_owned(),
            query: "rounds".to_owned(),
            columns: vec![
                Column::new("number", "No."),
                Column::new("title", "Title"),
                Column::new("who", "Participants"),
                Column::new("share", "Share"),
                Column::for_programs("event_id"),
            ],
            rows: vec![
                vec![
                    Cell::Number(21),
                    Cell::text("أستانا 21"),
                    Cell::list(vec!["Iran".to_owned(), "Türkiye".to_owned()]),
                    Cell::decimal(-2.0 / 3.0, 6),
                    Cell::text("talks-21"),
                ],
                vec![
                    Cell::Number(-2),
                    Cell::text("=1+1|<b>\"x\"\nsecond"),
                    Cell::Empty,
                    Cell::Empty,
                    Cell::Empty,
                ],
            ],
            notes: vec!["2 of 22 rounds".to_owned()],
        }
    }

    fn written(format: Format, excel: bool) -> String {
        let options = Options { format, language: Language::English, width: 60, excel };
        String::from_utf8(render(&table(), options).unwrap()).unwrap()
    }

    #[test]
    fn csv_neutralises_formulas_and_keeps_numbers() {
        insta::assert_snapshot!(written(Format::Csv, false), @r#"
        number,title,who,share,event_id
        21,أستانا 21,Iran;Türkiye,-0.666667,talks-21
        -2,"'=1+1|<b>""x""
        second",,,
        "#);
    }

    /// Tells what was made when the first bytes arrive.
    struct FirstBytes<'m> {
        made: &'m AtomicUsize,
        at: Option<usize>,
        bytes: Vec<u8>,
    }

    impl io::Write for FirstBytes<'_> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.at.get_or_insert(self.made.load(Relaxed));
            self.bytes.extend(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn rows_are_written_while_they_are_made_and_as_from_a_whole_table() {
        let columns = Columns::<usize>::new(words::heading)
            .programs("number", |&row| Cell::number(row))
            .all("title", |&row| CellRef::text(format!("\"{row}\"")));
        let items: Vec<usize> = (0..100_000).collect();
        for format in [Format::Csv, Format::Json, Format::Markdown, Format::Table] {
            let made = AtomicUsize::new(0);
            let rows = |place: usize, &item: &usize| {
                assert_eq!(place, item);
                made.fetch_add(1, Relaxed);
                // Nothing for every third, two rows for the others.
                std::iter::repeat_n(item, if item % 3 == 0 { 0 } else { 2 })
            };
            let options = Options { format, language: Language::English, width: 60, excel: false };
            let mut out = FirstBytes { made: &made, at: None, bytes: Vec::new() };
            let head = Table { heading: "rows".to_owned(), ..Table::default() };
            let count =
                write_columns(head, &columns, (&items, rows), "none", options, &mut out).unwrap();
            let all = items.iter().filter(|&item| item % 3 > 0).flat_map(|&item| [item, item]);
            let whole = columns.table(Reader::Page, all, Language::English);
            let whole = Table { heading: "rows".to_owned(), ..whole };
            assert_eq!(count, whole.rows.len());
            assert!(out.bytes == render(&whole, options).unwrap(), "{format:?}");
            let streams = matches!(format, Format::Csv | Format::Json);
            assert_eq!(out.at.unwrap() < 50_000, streams, "{format:?}: {:?} items", out.at);
        }
    }

    #[test]
    fn csv_for_excel_has_a_mark_and_crlf() {
        let text = written(Format::Csv, true);
        assert!(text.starts_with("\u{feff}number,title,who,share,event_id\r\n"), "{text:?}");
    }

    #[test]
    fn markdown_escapes_what_would_be_markup() {
        insta::assert_snapshot!(written(Format::Markdown, false), @r#"
        **rounds**

        | No. | Title | Participants | Share |
        | ---: | --- | --- | ---: |
        | 21 | أستانا 21 | Iran, Türkiye | -0.667 |
        | -2 | =1+1\|&lt;b&gt;"x"<br>second |  |  |

        2 of 22 rounds
        "#);
    }

    #[test]
    fn json_has_typed_cells_and_the_notes() {
        insta::assert_snapshot!(written(Format::Json, false), @r##"
        {
          "heading": "rounds",
          "query": "rounds",
          "rows": [
            {
              "number": 21,
              "title": "أستانا 21",
              "who": [
                "Iran",
                "Türkiye"
              ],
              "share": -0.666667,
              "event_id": "talks-21"
            },
            {
              "number": -2,
              "title": "=1+1|<b>\"x\"\nsecond",
              "who": null,
              "share": null,
              "event_id": null
            }
          ],
          "notes": [
            "2 of 22 rounds"
          ]
        }
        "##);
    }

    #[test]
    fn people_read_words_and_figures_in_their_language_and_programs_as_recorded() {
        let table = Table {
            columns: vec![
                Column::headed("level", Language::Persian),
                Column::headed("median_days", Language::Persian),
                Column::headed("events", Language::Persian),
            ],
            rows: vec![vec![
                Cell::Word("special_envoy"),
                Cell::Figure("12.5".to_owned()),
                Cell::Number(21),
            ]],
            ..Table::default()
        };
        let text = |format| {
            let options = Options { format, language: Language::Persian, width: 60, excel: false };
            String::from_utf8(render(&table, options).unwrap()).unwrap()
        };
        assert_eq!(text(Format::Csv), "level,median_days,events\nspecial_envoy,12.5,21\n");
        assert!(text(Format::Json).contains("\"special_envoy\""));
        insta::assert_snapshot!(text(Format::Markdown), @r#"
        <div dir="rtl">

        | سطح | میانهٔ روزها | رویدادها |
        | --- | --- | ---: |
        | نماینده ویژه | ۱۲٫۵ | ۲۱ |

        </div>
        "#);
    }

    #[test]
    fn the_terminal_isolates_text_of_the_other_direction() {
        let text = written(Format::Table, false);
        assert!(text.contains('\u{2068}'), "{text}");
        insta::assert_snapshot!(crate::text::bidi::strip_isolates(&text), @r##"
        rounds
         No.  Title        Participants   Share
          21  أستانا 21    Iran, Türkiye  -0.667
          -2  =1+1|<b>"x"
              second
        2 of 22 rounds
        "##);
    }
}
