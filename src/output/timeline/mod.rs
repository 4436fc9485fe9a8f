//! Timelines: events in order of time, one row each, or one row for each participation.

mod columns;
mod entry;
mod event;
mod form;
mod icalendar;
mod mermaid;
mod tidy;
mod timelinejs;
mod vega_lite;
mod wording;
mod xlsx;

pub use columns::{COLUMNS, TIDY_COLUMNS};
pub use form::{Form, FormError, Layout, Told, Written, write, write_to};

use super::table::{Cell, Column, Table};
use super::words;
use crate::analysis::disputes::Disputed;
use crate::date::Language;
use crate::graph::Graph;
use crate::model::{EventId, Model};

/// What the rows of a timeline are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rows {
    /// Events.
    #[default]
    Events,
    /// Participations, for statistics.
    Participations,
}

/// Returns the timeline of events, in the order given, with labels in a language.
///
/// [`write_to`] makes the same rows while it writes them.
///
/// The columns are [`COLUMNS`], or [`TIDY_COLUMNS`] for participations. Labels are those that were
/// in use at the date of the event. An imprecise date stays imprecise: `date_min` and `date_max`
/// bound it, `precision` says how exact it is.
#[must_use]
pub fn timeline(
    model: &Model,
    graph: &Graph,
    events: &[EventId],
    rows: Rows,
    language: Language,
) -> Table {
    let table = head(model, rows, language);
    Table { rows: self::rows(model, graph, events, rows, language).collect(), ..table }
}

/// Returns a timeline without its rows.
fn head(model: &Model, rows: Rows, language: Language) -> Table {
    let names = match rows {
        Rows::Events => COLUMNS,
        Rows::Participations => TIDY_COLUMNS,
    };
    let columns = names
        .iter()
        .map(|(key, _)| Column::new(key, words::timeline_heading(key, language)))
        .collect();
    let notes = super::disputes::note(model, language).into_iter().collect();
    Table { columns, notes, ..Table::default() }
}

/// Returns the rows of a timeline, made one by one as they are asked for.
fn rows<'m>(
    model: &'m Model,
    graph: &'m Graph,
    events: &'m [EventId],
    rows: Rows,
    language: Language,
) -> Box<dyn Iterator<Item = Vec<Cell>> + 'm> {
    let disputed = Disputed::new(model);
    match rows {
        Rows::Events => {
            Box::new((1..).zip(events).map(move |(seq, &event)| {
                event::row(model, graph, &disputed, seq, event, language)
            }))
        }
        Rows::Participations => Box::new(
            events
                .iter()
                .flat_map(move |&event| tidy::rows(model, graph, &disputed, event, language)),
        ),
    }
}
