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

use super::table::{self, Cell, Column, Table};
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
    let rows = each_row_of(model, graph, events, rows, language, |rows| rows.collect());
    Table { rows, ..table }
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

/// Makes the rows of a timeline and gives them to `take` one by one.
fn each_row_of<V>(
    model: &Model,
    graph: &Graph,
    events: &[EventId],
    rows: Rows,
    language: Language,
    take: impl FnOnce(&mut dyn Iterator<Item = Vec<Cell>>) -> V,
) -> V {
    let disputed = Disputed::new(model);
    let make = |first: usize, events: &[EventId]| -> Vec<Vec<Cell>> {
        match rows {
            Rows::Events => (first..)
                .zip(events)
                .map(|(place, &event)| {
                    let seq = i64::try_from(place + 1).unwrap_or(i64::MAX);
                    event::row(model, graph, &disputed, seq, event, language)
                })
                .collect(),
            Rows::Participations => events
                .iter()
                .flat_map(|&event| tidy::rows(model, graph, &disputed, event, language))
                .collect(),
        }
    };
    table::each_row(events, make, take)
}
