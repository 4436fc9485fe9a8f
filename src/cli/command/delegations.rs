//! `diplograph delegations`: who led when.

use diplograph::analysis::{delegations, series};
use diplograph::output::delegations::{change_table, heads, tenure_table};
use diplograph::output::table::{Format, Options};
use diplograph::query::Resolver;

use crate::cli::context::Everywhere;
use crate::cli::{Failure, selection, terminal_width};

/// Tell who led which delegation, and when that changed
///
/// A delegation is a party that took part in a held event. Its head is the delegate with the function
/// `head`, or `chair` where there is none. A tenure runs from the first to the last event that a
/// person led; `others led` and `not recorded` count the party's delegations between the two. A
/// change lies between two events in a row whose heads are recorded and differ. Records that rest on
/// one weak source (`possible`) count for nothing.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples, on the built-in records:
  diplograph delegations
  diplograph delegations changes --party turkey
  diplograph delegations heads --party iran --kind summit --format csv -o heads.csv")]
pub(in crate::cli) struct DelegationsArgs {
    /// What the rows are
    #[arg(value_enum, default_value = "tenures")]
    rows: Rows,
    /// Party whose delegations to tell of; all if left out (can be repeated)
    #[arg(long, value_name = "PARTY")]
    party: Vec<String>,
    /// Kind of event; rounds if left out (can be repeated)
    #[arg(long, value_name = "KIND")]
    kind: Vec<String>,
    /// Form of the table
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
    /// Make the CSV for Excel: byte order mark and CRLF
    #[arg(long)]
    excel: bool,
}

/// What a row is.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Rows {
    /// A person who led the delegations of a party: first, last, how many, gaps
    Tenures,
    /// A change of head: from whom to whom, between which events
    Changes,
    /// A delegation: head, title, level
    Heads,
}

/// Prints the table.
pub(in crate::cli) fn run(args: &DelegationsArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let (model, language) = (&records.model, everywhere.language());
    let rounds = ["round".to_owned()];
    let kinds = if args.kind.is_empty() { &rounds[..] } else { &args.kind };
    let events = series::held(model, &selection::kinds(kinds)?);
    let mut found = delegations::delegations(model, &graph, &events);
    if !args.party.is_empty() {
        let names = Resolver::new(model);
        let parties =
            args.party.iter().map(|name| names.party(name)).collect::<Result<Vec<_>, _>>();
        let parties = parties.map_err(|error| selection::not_found(model, &error))?;
        found.retain(|delegation| parties.contains(&delegation.party));
    }
    let table = match args.rows {
        Rows::Tenures => tenure_table(model, &found, language),
        Rows::Changes => change_table(model, &found, language),
        Rows::Heads => heads(model, &found, language),
    };
    let options =
        Options { format: args.format, language, width: terminal_width(), excel: args.excel };
    everywhere.write_table(&table, options)
}
