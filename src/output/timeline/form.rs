//! The forms in which a timeline can be written.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io;

use rust_xlsxwriter::XlsxError;

use super::columns::{IN_TERMINAL, TIDY_IN_TERMINAL};
use super::entry::entries;
use super::{Rows, icalendar, mermaid, timeline, timelinejs, vega_lite, xlsx};
use crate::date::{Edtf, Language, display};
use crate::graph::Graph;
use crate::model::{EventId, Model, SourceId};
use crate::output::limits::{CELL, MERMAID_TEXT, ROWS};
use crate::output::table::{self, Cell, Column, Options, Table};
use crate::output::words;

/// What a timeline without events says, as the key of its texts.
pub(super) const NO_EVENTS: &str = "no events found";

/// The column with the date of an event.
const DATE: &str = "date_edtf";

/// In which form a timeline is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Form {
    /// For reading in a terminal
    Table,
    /// Comma-separated values, UTF-8
    Csv,
    /// One JSON document
    Json,
    /// A Markdown table
    #[cfg_attr(feature = "cli", value(name = "md"))]
    Markdown,
    /// A workbook for Excel and LibreOffice, with typed dates and the sources
    Xlsx,
    /// A calendar (iCalendar, RFC 5545)
    #[cfg_attr(feature = "cli", value(name = "ics"))]
    ICalendar,
    /// JSON for TimelineJS
    #[cfg_attr(feature = "cli", value(name = "timelinejs"))]
    TimelineJs,
    /// A Mermaid diagram
    Mermaid,
    /// A Vega-Lite chart with the data inside
    #[cfg_attr(feature = "cli", value(name = "vega-lite"))]
    VegaLite,
}

/// A timeline as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub bytes: Vec<u8>,
    /// Rows of records, or entries of a chart or calendar.
    pub rows: usize,
    /// Events left out, because the form needs days and their dates have no first or no last one.
    pub left_out: usize,
}

/// Why a timeline could not be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FormError {
    /// A table could not be written.
    #[error(transparent)]
    Table(#[from] io::Error),
    /// A sheet of a workbook has fewer rows.
    #[error("{rows} rows are more than the {most} of a sheet")]
    Rows {
        /// The rows asked for.
        rows: usize,
        /// The most that a sheet has below its heading.
        most: usize,
    },
    /// A workbook could not be written.
    #[error("a workbook can't be made of it: {0}")]
    Workbook(#[from] XlsxError),
}

/// How a timeline is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// The form.
    pub form: Form,
    /// What the rows of tables and workbooks are; the other forms show events.
    pub rows: Rows,
    /// The language of labels.
    pub language: Language,
    /// Columns of the terminal.
    pub width: usize,
    /// Whether CSV is made for Excel: a byte order mark and CRLF.
    pub excel: bool,
}

/// What writing a timeline has to tell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// Rows of records, or entries of a chart or calendar.
    pub rows: usize,
    /// Events left out, because the form needs days and their dates have no first or no last one.
    pub left_out: usize,
    /// What the form could not hold as it is, each in a sentence.
    pub losses: Vec<String>,
}

/// Writes a timeline of events, in the order given, into memory.
///
/// # Errors
///
/// [`FormError`] when the form can't hold it.
pub fn write(
    model: &Model,
    graph: &Graph,
    events: &[EventId],
    layout: Layout,
) -> Result<Written, FormError> {
    let mut bytes = Vec::new();
    let Told { rows, left_out, .. } = write_to(model, graph, events, layout, &mut bytes)?;
    Ok(Written { bytes, rows, left_out })
}

/// Writes a timeline of events, in the order given. Rows of CSV and JSON are written as they are made.
///
/// # Errors
///
/// [`FormError`] when the form can't hold it, or the writer fails.
pub fn write_to(
    model: &Model,
    graph: &Graph,
    events: &[EventId],
    layout: Layout,
    out: &mut dyn io::Write,
) -> Result<Told, FormError> {
    let Layout { form, rows, language, width, excel } = layout;
    let out = RefCell::new(out);
    let as_table = |format| {
        let options = Options { format, language, width, excel };
        let count = match format {
            table::Format::Table => {
                let mut table = timeline(model, graph, events, rows, language);
                fit_terminal(&mut table, rows, language);
                table::write(&table, options, *out.borrow_mut())?;
                table.rows.len()
            }
            table::Format::Csv | table::Format::Json | table::Format::Markdown => {
                let mut head = super::head(model, rows, language);
                super::each_row_of(model, graph, events, rows, language, |made| {
                    let mut made = made.peekable();
                    if format != table::Format::Csv && made.peek().is_none() {
                        tell_emptiness(&mut head, language);
                    }
                    let mut count = 0;
                    let counted = &mut made.inspect(|_| count += 1);
                    table::write_rows(head, counted, options, *out.borrow_mut())?;
                    io::Result::Ok(count)
                })?
            }
        };
        Ok(Told { rows: count, ..Told::default() })
    };
    let chart = |render: fn(&Model, &[super::entry::Entry], Language) -> String| {
        let (entries, left_out) = entries(model, graph, events, language);
        let text = render(model, &entries, language);
        out.borrow_mut().write_all(text.as_bytes())?;
        let losses = (form == Form::Mermaid).then(|| too_long_for_mermaid(&text)).flatten();
        Ok(Told { rows: entries.len(), left_out, losses: losses.into_iter().collect() })
    };
    match form {
        Form::Table => as_table(table::Format::Table),
        Form::Csv => as_table(table::Format::Csv),
        Form::Json => as_table(table::Format::Json),
        Form::Markdown => as_table(table::Format::Markdown),
        Form::Xlsx => {
            let table = timeline(model, graph, events, rows, language);
            let sources = sources_of(model, graph, events);
            let most = ROWS.most;
            if table.rows.len().max(sources.len()) > most {
                return Err(FormError::Rows { rows: table.rows.len().max(sources.len()), most });
            }
            let (bytes, losses) = xlsx::render(model, &table, &sources, language)?;
            out.borrow_mut().write_all(&bytes)?;
            Ok(Told { rows: table.rows.len(), left_out: 0, losses: told_losses(losses) })
        }
        Form::ICalendar => chart(icalendar::render),
        Form::TimelineJs => chart(timelinejs::render),
        Form::Mermaid => chart(mermaid::render),
        Form::VegaLite => chart(vega_lite::render),
    }
}

/// Returns what Mermaid does with a text that is longer than it draws.
fn too_long_for_mermaid(text: &str) -> Option<String> {
    let most = MERMAID_TEXT.most;
    (text.chars().count() > most).then(|| {
        format!("Mermaid draws texts over {most} characters only if its `maxTextSize` is raised")
    })
}

/// Says below a table without rows that nothing was found.
fn tell_emptiness(table: &mut Table, language: Language) {
    table.notes.push(words::text(NO_EVENTS, language).to_owned());
}

/// Returns what a workbook could not hold, in sentences.
fn told_losses(losses: xlsx::Losses) -> Vec<String> {
    let xlsx::Losses { cut, unlinked } = losses;
    let cut =
        (cut > 0).then(|| format!("texts cut to the {} {} of a cell: {cut}", CELL.most, CELL.unit));
    let unlinked = (unlinked > 0).then(|| {
        format!("addresses that a workbook can't hold as links and that stand as text: {unlinked}")
    });
    cut.into_iter().chain(unlinked).collect()
}

/// Leaves columns to programs for which a terminal has no room, and tells dates in words.
fn fit_terminal(table: &mut Table, rows: Rows, language: Language) {
    let kept = match rows {
        Rows::Events => IN_TERMINAL,
        Rows::Participations => TIDY_IN_TERMINAL,
    };
    for column in &mut table.columns {
        if column.key == DATE {
            *column = Column::headed_as(DATE, "date", language);
        } else if !kept.contains(&column.key.as_str()) {
            *column = Column::for_programs(&column.key);
        }
    }
    let at = table.columns.iter().position(|column| column.key == DATE);
    for cell in table.rows.iter_mut().filter_map(|row| row.get_mut(at?)) {
        if let Ok(date) = cell.joined("").parse::<Edtf>() {
            *cell = Cell::text(display(&date, language));
        }
    }
}

/// Returns the sources of the events and of their participations, in the order of the records.
fn sources_of(model: &Model, graph: &Graph, events: &[EventId]) -> Vec<SourceId> {
    let mut sources = BTreeSet::new();
    for &event in events {
        sources.extend(model.events.sources.get(event).map(|claim| claim.source));
        for (_, how) in graph.attendances_of_event(event) {
            let claims = model.participations.sources.get(how.participation);
            sources.extend(claims.map(|claim| claim.source));
        }
    }
    sources.into_iter().collect()
}
