//! Timelines: events in order of time, one row each, or one row for each participation.

mod columns;
mod entry;
mod form;
mod icalendar;
mod mermaid;
mod rows;
mod timelinejs;
mod vega_lite;
mod xlsx;

pub use form::{Form, FormError, Layout, Told, Written, write, write_to};

use std::io;

use rows::Context;

use super::disputes::note;
use super::table::{Options, Reader, Table, write_columns};
use super::words;
use crate::date::Language;
use crate::graph::Graph;
use crate::model::{EventId, Model};

/// What a timeline without events says, as the key of its texts.
const NO_EVENTS: &str = "timeline-no-events";

/// What the rows of a timeline are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rows {
    /// Events.
    #[default]
    Events,
    /// Participations, for statistics.
    Participations,
}

impl Rows {
    /// Returns the name of each column of a timeline in CSV, and what it holds, as the codebook tells it.
    #[must_use]
    pub fn columns(self) -> Vec<(&'static str, &'static str)> {
        match self {
            Self::Events => columns::of_events().described().collect(),
            Self::Participations => columns::of_participations().described().collect(),
        }
    }
}

/// Returns the timeline of events, in the order given, with labels in a language.
///
/// [`write_to`] makes the same rows while it writes them.
///
/// The columns are [`Rows::columns`]. Labels are those that were in use at the date of the event. An
/// imprecise date stays imprecise: `date_min` and `date_max` bound it, `precision` says how exact it is.
#[must_use]
pub fn timeline(
    model: &Model,
    graph: &Graph,
    events: &[EventId],
    rows: Rows,
    language: Language,
) -> Table {
    let context = Context::new(model, graph, language);
    let table = match rows {
        Rows::Events => {
            let rows = (0..).zip(events).map(|(place, &event)| context.event(place, event));
            columns::of_events().table(Reader::Page, rows, language)
        }
        Rows::Participations => {
            let rows = events.iter().flat_map(|&event| context.participations(event));
            columns::of_participations().table(Reader::Page, rows, language)
        }
    };
    Table { notes: note(model, language).into_iter().collect(), ..table }
}

/// Writes a timeline as a table, rows as they are made, and returns the number of rows.
fn write_table(
    model: &Model,
    graph: &Graph,
    (events, rows): (&[EventId], Rows),
    options: Options,
    out: &mut dyn io::Write,
) -> io::Result<usize> {
    let context = &Context::new(model, graph, options.language);
    let notes = note(model, options.language).into_iter().collect();
    let head = Table { notes, ..Table::default() };
    let nothing = words::text(NO_EVENTS, options.language);
    match rows {
        Rows::Events => {
            let row = |place: usize, &event: &EventId| [context.event(place, event)];
            write_columns(head, &columns::of_events(), (events, row), nothing, options, out)
        }
        Rows::Participations => {
            let rows = |_: usize, &event: &EventId| context.participations(event);
            write_columns(
                head,
                &columns::of_participations(),
                (events, rows),
                nothing,
                options,
                out,
            )
        }
    }
}
