//! `diplograph disputes`: where sources disagree.

use diplograph::analysis::disputes;
use diplograph::model::{DisputeId, Model};
use diplograph::output::disputes::values;
use diplograph::output::table::{Format, Options};
use diplograph::package::Package;
use diplograph::query::Resolver;
use diplograph::query::resolve::Wanted;
use diplograph::text::similar::nearest_value;

use crate::cli::context::Everywhere;
use crate::cli::{Failure, selection, terminal_width};

/// Show where sources disagree: the values side by side
///
/// A row for each value of a cell, with its rank, the reason for it and its sources; `stands` marks the
/// value that answers, timelines and exports use. `--policy` chooses that value: the one that the
/// curators prefer, or of each cell the one that a source published first (`earliest`) or last
/// (`latest`), whatever its rank. A value counts by the publication dates of its own sources, and takes
/// the place of the preferred one only if it was published before (after) it for certain: `2024-01`
/// is not before `2024-01-24`. A value that its column can't hold, or that breaks a rule across tables
/// other than those of time, is never chosen.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples, on the built-in records:
  diplograph disputes
  diplograph disputes --about astana-21
  diplograph disputes --table participations --format csv -o disputes.csv
  diplograph disputes --about \"round 17\" --policy latest")]
pub(in crate::cli) struct DisputesArgs {
    /// Thing that the cells concern: an event, a party, a person, a document …
    #[arg(long, value_name = "THING")]
    about: Option<String>,
    /// Table of the cells (can be repeated)
    #[arg(long, value_name = "TABLE")]
    table: Vec<String>,
    /// Form of the table
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
    /// Make the CSV for Excel: byte order mark and CRLF
    #[arg(long)]
    excel: bool,
}

/// Prints the table.
pub(in crate::cli) fn run(args: &DisputesArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let model = &records.model;
    let found = args.disputes(&records.package, model)?;
    let language = everywhere.language();
    let table = values(&records.package, model, &found, language)?;
    let options =
        Options { format: args.format, language, width: terminal_width(), excel: args.excel };
    everywhere.write_table(&table, options)
}

impl DisputesArgs {
    fn disputes(&self, package: &Package, model: &Model) -> Result<Vec<DisputeId>, Failure> {
        for table in &self.table {
            known(package, table)?;
        }
        let mut found: Vec<DisputeId> = match &self.about {
            None => model.disputes.ids().collect(),
            Some(name) => {
                let thing = Resolver::new(model).resolve(name, Wanted::Anything);
                let thing = thing.map_err(|error| selection::not_found(model, &error))?;
                disputes::about(model, thing.entity)
            }
        };
        let wanted =
            |table: Option<&str>| table.is_some_and(|it| self.table.iter().any(|w| w == it));
        found.retain(|&it| self.table.is_empty() || wanted(model.disputes.table.get(it)));
        Ok(found)
    }
}

/// Refuses a table that the records don't have.
fn known(package: &Package, table: &str) -> Result<(), Failure> {
    if Model::columns_of(table).is_some() {
        return Ok(());
    }
    let tables = package.tables().iter().map(|table| table.name());
    let help = nearest_value(table, tables).map_or_else(
        || "`diplograph coverage tables` lists the tables".to_owned(),
        |nearest| format!("did you mean `{nearest}`?"),
    );
    Err(Failure::Usage(format!("`{table}` is no table of the records"), help))
}
