//! `diplograph timeline`: events in order of time.

use std::io::IsTerminal;

use diplograph::output::timeline::{Form, FormError, Layout, Rows, write_to};
use diplograph::query::canonical::canonical;
use diplograph::query::sql::sql;

use crate::cli::context::Everywhere;
use crate::cli::filters::EventFilterArgs;
use crate::cli::{Failure, selection, terminal_width};

/// List events in order of time
///
/// Filters add up: an event is listed when it passes every one of them. Names are taken in any of the
/// five languages.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples, on the built-in records:
  diplograph timeline --kind round --attended-by iran --not-attended-by united-states --since 2019
  diplograph timeline --kind summit --format md
  diplograph timeline --kind round --format xlsx -o rounds.xlsx
  diplograph timeline --since 2022 --format ics -o talks.ics
  diplograph timeline --kind round --tidy --format csv -o participations.csv
  diplograph timeline --attended-by إيران --in 2024 --lang ar
  diplograph timeline --kind round --attended-by IRN --sql | duckdb talks.duckdb")]
pub(in crate::cli) struct TimelineArgs {
    #[command(flatten)]
    filters: EventFilterArgs,
    /// One row for each participation instead of each event
    #[arg(long)]
    tidy: bool,
    /// Make the CSV for Excel: byte order mark and CRLF
    #[arg(long)]
    excel: bool,
    /// Print the selection as SQL over the tables of `export csv`
    #[arg(long, conflicts_with_all = ["tidy", "excel", "format"])]
    sql: bool,
    /// Form of the result; a table on a terminal, CSV elsewhere if left out
    #[arg(long, value_enum)]
    format: Option<Form>,
}

/// Prints the events that pass the filters.
pub(in crate::cli) fn run(args: &TimelineArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    if args.sql {
        let filters = args.filters.filters(&[]);
        let query = selection::query(&filters, &records.model, "timeline")?;
        return everywhere.write(sql(&query, &records.model).as_bytes());
    }
    let graph = everywhere.graph(&records);
    let filters = args.filters.filters(&[]);
    let query = selection::query(&filters, &records.model, "timeline")?;
    let events = selection::events_of(&query, &records.model, &graph);
    if events.is_empty() {
        everywhere.note(&format!("no events match: {}", canonical(&query, &records.model)));
    }
    let piped = everywhere.output.is_some() || !std::io::stdout().is_terminal();
    let layout = Layout {
        form: args.format.unwrap_or(if piped { Form::Csv } else { Form::Table }),
        rows: if args.tidy { Rows::Participations } else { Rows::Events },
        language: everywhere.language(),
        width: terminal_width(),
        excel: args.excel,
    };
    let told = everywhere.write_with(|out| {
        write_to(&records.model, &graph, &events, layout, out).map_err(|error| match error {
            FormError::Table(error) => Failure::Output(error),
            other => {
                Failure::Usage(other.to_string(), "ask for fewer events, or for CSV".to_owned())
            }
        })
    })?;
    for loss in &told.losses {
        everywhere.tell_loss(loss);
    }
    if told.left_out > 0 {
        everywhere.tell_loss(&format!(
            "{} events whose dates have no first or no last day are left out",
            told.left_out
        ));
    }
    everywhere.count_rows(told.rows);
    Ok(())
}
