//! `diplograph network`: who met whom how often, and what is measured on it.

use diplograph::analysis::network::Network;
use diplograph::output::network::{measures, ties};
use diplograph::output::table::{Format, Options};
use diplograph::query::{EventFilters, Flag};

use crate::cli::context::Everywhere;
use crate::cli::{Failure, selection, terminal_width};

/// Tell who met whom how often, and what is measured on that network
///
/// A tie joins two parties that took part in a common event; its weight is the number of such events.
/// Only held events count, and presences of certainty `certain` or `probable`. The share of a tie is
/// the number of events that both attended, divided by the number that at least one of them attended
/// (Jaccard).
///
/// Measures of a party: `degree` is the number of parties that it is tied to; `weighted_degree` the
/// sum of the weights of its ties; `betweenness` the share of the shortest paths between two others
/// that lead through it, on ties without weights (Freeman 1977, Brandes 2001); `component` numbers
/// the parts of the network that no tie joins. `community` is the group that the method of Louvain
/// finds on the weighted ties (Blondel and others 2008; parties in the order of the records, the same
/// result every time); it is empty when one group is best, as in a network in which all met equally
/// often, and not to be read as a bloc below a modularity of 0.3.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  diplograph network
  diplograph network --measures
  diplograph network --of bilateral --measures --format csv -o measures.csv
  diplograph network --of round --since 2020 --until 2022")]
pub(in crate::cli) struct NetworkArgs {
    /// Kind of event that makes ties; rounds if left out (can be repeated)
    #[arg(long, value_name = "KIND")]
    of: Vec<String>,
    /// Earliest date, in EDTF
    #[arg(long, value_name = "EDTF")]
    since: Option<String>,
    /// Latest date, in EDTF
    #[arg(long, value_name = "EDTF")]
    until: Option<String>,
    /// A row for each party with its measures, instead of each tie
    #[arg(long)]
    measures: bool,
    /// Form of the table
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
    /// Make the CSV for Excel: byte order mark and CRLF
    #[arg(long)]
    excel: bool,
}

/// Prints the table.
pub(in crate::cli) fn run(args: &NetworkArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let (model, language) = (&records.model, everywhere.language());
    let kind = if args.of.is_empty() { vec!["round".to_owned()] } else { args.of.clone() };
    let filters = EventFilters::default()
        .with(Flag::EventKind, kind)
        .with(Flag::EventSince, args.since.clone())
        .with(Flag::EventUntil, args.until.clone());
    let events = selection::events(&filters, model, &graph, "network")?;
    let network = Network::new(model, &graph, &events);
    let table = match args.measures {
        true => measures(model, &network, None, language),
        false => ties(model, &network, None, language),
    };
    let options =
        Options { format: args.format, language, width: terminal_width(), excel: args.excel };
    everywhere.write_table(&table, options)
}
