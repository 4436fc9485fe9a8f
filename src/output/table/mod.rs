//! Tables of cells, and their writers: one for each form.

mod ahead;
mod csv;
mod json;
pub(super) mod markdown;
pub(super) mod terminal;

use std::{io, iter};

pub(in crate::output) use ahead::each_row;

use super::words;
use crate::date::Language;
use crate::model::Vocabulary;
use crate::text::bidi::strip_isolates;
use crate::text::number::local_number;

/// A table to be written: every command that prints rows makes one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
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

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Cell {
    /// Nothing recorded.
    #[default]
    Empty,
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A decimal number as programs read it, with a point; people are shown three digits behind it.
    Decimal(String),
    /// A figure that is no single whole number, as programs read it: `12.5`, `3–7`.
    Figure(String),
    /// A word of a vocabulary, or a fixed phrase, as the records and programs have it; people read it
    /// in their language.
    Word(&'static str),
    /// Several texts.
    List(Vec<String>),
    /// Several texts, some with a word of a vocabulary behind them in parentheses.
    Noted(Vec<(String, Option<&'static str>)>),
}

impl Cell {
    /// Returns a text cell; an empty text is an empty cell.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// Returns the cell for a word of a vocabulary, if there is one.
    #[must_use]
    pub fn member<V: Vocabulary>(member: Option<V>) -> Self {
        member.map_or(Self::Empty, |member| Self::Word(member.as_str()))
    }

    /// Returns a decimal number, rounded to some digits after the point.
    #[must_use]
    pub fn decimal(number: f64, digits: usize) -> Self {
        Self::Decimal(format!("{number:.digits$}"))
    }

    /// Returns a cell with a list; an empty list is an empty cell.
    #[must_use]
    pub fn list(items: Vec<String>) -> Self {
        if items.is_empty() { Self::Empty } else { Self::List(items) }
    }

    /// Returns a cell with a list whose members may have a word of a vocabulary behind them; an empty list
    /// is an empty cell.
    #[must_use]
    pub fn noted(items: Vec<(String, Option<&'static str>)>) -> Self {
        if items.is_empty() { Self::Empty } else { Self::Noted(items) }
    }

    /// Returns the members of a list as programs read them, one for any other cell.
    fn members(&self) -> Vec<String> {
        match self {
            Self::Empty => Vec::new(),
            Self::Text(text) | Self::Decimal(text) | Self::Figure(text) => vec![text.clone()],
            Self::Word(recorded) => vec![(*recorded).to_owned()],
            Self::Number(number) => vec![number.to_string()],
            Self::List(items) => items.clone(),
            Self::Noted(items) => items.iter().map(|(text, note)| noted(text, *note)).collect(),
        }
    }

    /// Returns the cell as one text for people.
    pub(super) fn for_people(&self, language: Language) -> String {
        match self {
            Self::Decimal(number) => {
                let rounded = number.parse::<f64>().map(|it| format!("{it:.3}"));
                local_number(&rounded.unwrap_or_else(|_| number.clone()), language)
            }
            Self::Number(_) | Self::Figure(_) => local_number(&self.joined(""), language),
            Self::Word(recorded) => words::word(recorded, language),
            Self::Noted(items) => {
                let items = items.iter().map(|(text, note)| {
                    let note = note.map(|recorded| words::word(recorded, language));
                    noted(text, note.as_deref())
                });
                items.collect::<Vec<_>>().join(words::text(", ", language))
            }
            other => other.joined(words::text(", ", language)),
        }
    }

    /// Returns the cell as one text, the items of a list joined by `separator`.
    #[must_use]
    pub fn joined(&self, separator: &str) -> String {
        self.members().join(separator)
    }
}

fn noted(text: &str, note: Option<&str>) -> String {
    note.map_or_else(|| text.to_owned(), |note| format!("{text} ({note})"))
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
        Format::Csv => csv::write_rows(table, &mut iter::empty(), options, out),
        Format::Json => json::write_rows(table, &mut iter::empty(), out),
        Format::Markdown => markdown::write(table, options, out),
    }
}

/// Rows that are made one by one while they are written, so that no more than one is in memory.
pub type Rows<'r> = &'r mut dyn Iterator<Item = Vec<Cell>>;

/// Writes a table whose rows, behind those of `table`, are made while they are written.
///
/// CSV and JSON hold one row at a time; a table for people is laid out by all its rows, so they are
/// collected before.
///
/// # Errors
///
/// The error of the writer.
pub fn write_rows(
    table: Table,
    rows: Rows,
    options: Options,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    match options.format {
        Format::Csv => csv::write_rows(&table, rows, options, out),
        Format::Json => json::write_rows(&table, rows, out),
        Format::Table | Format::Markdown => {
            let mut table = table;
            table.rows.extend(rows);
            write(&table, options, out)
        }
    }
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
        made: &'m std::cell::Cell<usize>,
        at: Option<usize>,
        bytes: Vec<u8>,
    }

    impl io::Write for FirstBytes<'_> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.at.get_or_insert(self.made.get());
            self.bytes.extend(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn rows_are_written_while_they_are_made_and_as_from_a_whole_table() {
        for format in [Format::Csv, Format::Json, Format::Markdown, Format::Table] {
            let made = std::cell::Cell::new(0);
            let rows = iter::repeat_n(table().rows, 5_000).flatten().collect();
            let whole = Table { rows, ..table() };
            let mut rows = whole.rows.iter().cloned().inspect(|_| made.set(made.get() + 1));
            let mut out = FirstBytes { made: &made, at: None, bytes: Vec::new() };
            let options = Options { format, language: Language::English, width: 60, excel: false };
            let head = Table { rows: Vec::new(), ..table() };
            write_rows(head, &mut rows, options, &mut out).unwrap();
            assert_eq!(out.bytes, render(&whole, options).unwrap());
            let streams = matches!(format, Format::Csv | Format::Json);
            assert_eq!(out.at.unwrap() < 1_000, streams, "{format:?}: {:?} rows", out.at);
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
