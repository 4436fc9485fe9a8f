//! `diplograph timeline`: events in order of time.

use std::io::IsTerminal;

use diplograph::model::{EventKind, EventStatus, Model};
use diplograph::output::table::{Format, Options, render};
use diplograph::output::timeline::{Rows, timeline};

use crate::cli::Failure;
use crate::cli::context::Everywhere;
use crate::cli::terminal_width;

/// List events in order of time
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct TimelineArgs {
    /// Kind of event (can be repeated)
    #[arg(long, value_name = "KIND")]
    kind: Vec<String>,
    /// One row for each participation instead of each event
    #[arg(long)]
    tidy: bool,
    /// Make the CSV for Excel: byte order mark and CRLF
    #[arg(long)]
    excel: bool,
    /// Form of the result; a table on a terminal, CSV elsewhere if left out
    #[arg(long, value_enum)]
    format: Option<Format>,
}

/// Prints the events that pass the filters.
pub(in crate::cli) fn run(args: &TimelineArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let kinds: Result<Vec<EventKind>, _> = args.kind.iter().map(|kind| kind.parse()).collect();
    let kinds = kinds.map_err(|error: diplograph::model::UnknownWord| {
        Failure::Usage(error.to_string(), "see `diplograph codebook`, table events".to_owned())
    })?;
    let events = held(&records.model, &kinds);
    let rows = if args.tidy { Rows::Participations } else { Rows::Events };
    let table = timeline(&records.model, &graph, &events, rows, everywhere.lang);
    let piped = everywhere.output.is_some() || !std::io::stdout().is_terminal();
    let format = args.format.unwrap_or(if piped { Format::Csv } else { Format::Table });
    let options =
        Options { format, language: everywhere.lang, width: terminal_width(), excel: args.excel };
    everywhere.write(&render(&table, options)?)
}

fn held(model: &Model, kinds: &[EventKind]) -> Vec<diplograph::model::EventId> {
    let mut events: Vec<_> = model
        .events
        .ids()
        .filter(|&event| model.events.status.get(event) == Some(EventStatus::Held))
        .filter(|&event| {
            kinds.is_empty()
                || model.events.kind.get(event).is_some_and(|kind| kinds.contains(&kind))
        })
        .collect();
    events.sort_by_key(|&event| (model.events.date.span(event), event));
    events
}
