//! `diplograph timeline`: events in order of time.

use std::io::IsTerminal;

use diplograph::output::table::{Format, Options, render};
use diplograph::output::timeline::{Rows, timeline};

use crate::cli::context::Everywhere;
use crate::cli::{Failure, selection, terminal_width};

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
    let events = selection::held(&records.model, &selection::kinds(&args.kind)?);
    let rows = if args.tidy { Rows::Participations } else { Rows::Events };
    let table = timeline(&records.model, &graph, &events, rows, everywhere.lang);
    let piped = everywhere.output.is_some() || !std::io::stdout().is_terminal();
    let format = args.format.unwrap_or(if piped { Format::Csv } else { Format::Table });
    let options =
        Options { format, language: everywhere.lang, width: terminal_width(), excel: args.excel };
    everywhere.write(&render(&table, options)?)
}
