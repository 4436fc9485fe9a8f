//! `diplograph timeline`: events in order of time.

use std::io::IsTerminal;

use diplograph::graph::Graph;
use diplograph::model::{EventId, Model};
use diplograph::output::timeline::{Form, Layout, Rows, write};
use diplograph::query::EventFilters;

use crate::cli::context::Everywhere;
use crate::cli::{Failure, selection, terminal_width};

/// List events in order of time
///
/// Filters add up: an event is listed when it passes every one of them. Names are taken in any of the
/// five languages.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  diplograph timeline --kind round --attended-by iran --not-attended-by usa --since 2019\n  diplograph timeline --kind summit --format md\n  diplograph timeline --kind round --format xlsx -o rounds.xlsx\n  diplograph timeline --since 2022 --format ics -o talks.ics\n  diplograph timeline --kind round --tidy --format csv -o participations.csv\n  diplograph timeline --attended-by إيران --in 2024 --lang ar"
)]
pub(in crate::cli) struct TimelineArgs {
    /// Kind of event, such as round or summit (can be repeated)
    #[arg(long, value_name = "KIND")]
    kind: Vec<String>,
    /// Party that took part (can be repeated)
    #[arg(long, value_name = "PARTY")]
    attended_by: Vec<String>,
    /// Party without a record of taking part (can be repeated)
    #[arg(long, value_name = "PARTY")]
    not_attended_by: Vec<String>,
    /// Party that refused to come (can be repeated)
    #[arg(long, value_name = "PARTY")]
    declined_by: Vec<String>,
    /// Role of the parties that took part
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// Head of a delegation (can be repeated)
    #[arg(long, value_name = "PERSON")]
    led_by: Vec<String>,
    /// Number in the series, or a range such as 3-5
    #[arg(long, value_name = "N")]
    number: Option<String>,
    /// Place or country (can be repeated)
    #[arg(long, value_name = "PLACE")]
    place: Vec<String>,
    /// Place or country to leave out (can be repeated)
    #[arg(long, value_name = "PLACE")]
    not_place: Vec<String>,
    /// Party that hosted (can be repeated)
    #[arg(long, value_name = "PARTY")]
    host: Vec<String>,
    /// Status; `held` if left out (can be repeated)
    #[arg(long, value_name = "STATUS")]
    status: Vec<String>,
    /// Date that the event touches, in EDTF: 2017, 2024-41
    #[arg(long = "in", value_name = "EDTF")]
    within: Option<String>,
    /// Earliest date, in EDTF
    #[arg(long, value_name = "EDTF")]
    since: Option<String>,
    /// Latest date, in EDTF
    #[arg(long, value_name = "EDTF")]
    until: Option<String>,
    /// Only the first N
    #[arg(long, value_name = "N")]
    first: Option<u32>,
    /// Only the last N
    #[arg(long, value_name = "N", conflicts_with = "first")]
    last: Option<u32>,
    /// Take in what holds under some reading only: weak sources, imprecise dates
    #[arg(long)]
    possibly: bool,
    /// One row for each participation instead of each event
    #[arg(long)]
    tidy: bool,
    /// Make the CSV for Excel: byte order mark and CRLF
    #[arg(long)]
    excel: bool,
    /// Form of the result; a table on a terminal, CSV elsewhere if left out
    #[arg(long, value_enum)]
    format: Option<Form>,
}

/// Prints the events that pass the filters.
pub(in crate::cli) fn run(args: &TimelineArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let events = args.events(&records.model, &graph)?;
    let piped = everywhere.output.is_some() || !std::io::stdout().is_terminal();
    let layout = Layout {
        form: args.format.unwrap_or(if piped { Form::Csv } else { Form::Table }),
        rows: if args.tidy { Rows::Participations } else { Rows::Events },
        language: everywhere.language(),
        width: terminal_width(),
        excel: args.excel,
    };
    let written = write(&records.model, &graph, &events, layout)
        .map_err(|error| Failure::Usage(error.to_string(), "ask for fewer events".to_owned()))?;
    if written.left_out > 0 {
        anstream::eprintln!(
            "note: {} events whose dates have no first or no last day are left out",
            written.left_out
        );
    }
    everywhere.write(&written.bytes)
}

impl TimelineArgs {
    /// Returns the events that pass every filter.
    fn events(&self, model: &Model, graph: &Graph) -> Result<Vec<EventId>, Failure> {
        let filters = EventFilters {
            attended_by: self.attended_by.clone(),
            not_attended_by: self.not_attended_by.clone(),
            declined_by: self.declined_by.clone(),
            role: self.role.clone(),
            led_by: self.led_by.clone(),
            kind: self.kind.clone(),
            number: self.number.clone(),
            place: self.place.clone(),
            not_place: self.not_place.clone(),
            host: self.host.clone(),
            status: self.status.clone(),
            within: self.within.clone(),
            since: self.since.clone(),
            until: self.until.clone(),
            first: self.first,
            last: self.last,
            possibly: self.possibly,
            ..EventFilters::default()
        };
        selection::events(&filters, model, graph, "timeline")
    }
}
