//! `diplograph met`: who met whom.

use diplograph::analysis::meetings::{Of, meetings};
use diplograph::model::Entity;
use diplograph::output::delegations::meeting_table;
use diplograph::output::table::{Format, Options};
use diplograph::query::Resolver;
use diplograph::query::resolve::Wanted;

use crate::cli::context::Everywhere;
use crate::cli::{Failure, selection, terminal_width};

/// Tell who met whom in meetings of two delegations
///
/// A row for each bilateral meeting that was held, in order of time, with the people who are recorded
/// on either side. Meetings that were only planned are left out.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples, on the built-in records:
  diplograph met
  diplograph met Iran
  diplograph met \"Ali Asghar Khaji\" --format md
  diplograph met russia --format csv -o met.csv")]
pub(in crate::cli) struct MetArgs {
    /// Party or person whose meetings to tell of; everybody's if left out
    #[arg(value_name = "PARTY|PERSON")]
    actor: Option<String>,
    /// Form of the table
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
    /// Make the CSV for Excel: byte order mark and CRLF
    #[arg(long)]
    excel: bool,
}

/// Prints the table.
pub(in crate::cli) fn run(args: &MetArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let (model, language) = (&records.model, everywhere.language());
    let actor = args.actor.as_ref().map(|name| {
        let found = Resolver::new(model).resolve(name, Wanted::Actor);
        found.map_err(|error| selection::not_found(model, &error))
    });
    let of = match actor.transpose()?.map(|found| found.entity) {
        Some(Entity::Party(party)) => Of::Party(party),
        Some(Entity::Person(person)) => Of::Person(person),
        _ => Of::Everybody,
    };
    let table = meeting_table(model, &meetings(model, &graph, of), language);
    let options =
        Options { format: args.format, language, width: terminal_width(), excel: args.excel };
    everywhere.write_table(&table, options)
}
