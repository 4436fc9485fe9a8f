//! The forms in which a timeline can be written.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io;

use rust_xlsxwriter::XlsxError;

use super::entry::entries;
use super::{Rows, icalendar, mermaid, timeline, timelinejs, vega_lite, write_table, xlsx};
use crate::date::Language;
use crate::graph::Graph;
use crate::model::{EventId, Model, SourceId};
use crate::output::limits::{CELL, MERMAID_TEXT, ROWS};
use crate::output::table::{self, Options};

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
        let rows = write_table(model, graph, (events, rows), options, &mut **out.borrow_mut())?;
        Ok(Told { rows, ..Told::default() })
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
