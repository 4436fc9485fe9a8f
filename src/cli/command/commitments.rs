//! `diplograph commitments`: what was promised and what came of it.

use diplograph::analysis::commitments;
use diplograph::model::CommitmentId;
use diplograph::output::ledger::commitments as ledger;
use diplograph::output::table::{Format, Options};
use diplograph::query::{self, Item, Resolver};

use crate::cli::context::Everywhere;
use crate::cli::filters::FilterArgs;
use crate::cli::{Failure, selection, terminal_width};

/// List promises, and what came of each
///
/// Each promise with who owes it, when it was due, what settled it, and a verdict. What settled it is
/// a meeting that was held, or a document: `kept` when it begins before the due window ends (early is
/// kept), `kept_late` with the days from the end of the window otherwise; a range of days where a date
/// is imprecise. Unsettled, a promise is `not_yet_due` until its window ends. After that a dated
/// promise to meet is `missed`, because meetings are recorded whole; one with a condition is
/// `conditional`; any other, and one whose window ends after the records do, is `undetermined`.
/// `superseded` and `kept_in_part` are judged by the curator, as is what no date decides.
///
/// Filters add up. Promises made after the day of the verdicts are left out. CSV and JSON have all
/// columns, with ids, first and last days, and sources.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples, on the built-in records:
  diplograph commitments
  diplograph commitments --status kept_late --owed-by turkey
  diplograph commitments --made-at 20 --format json
  diplograph commitments --due 2023 --as-of 2023-12-31
  diplograph commitments --action hold_summit --lang ar")]
pub(in crate::cli) struct CommitmentsArgs {
    #[command(flatten)]
    filters: FilterArgs<CommitmentId>,
    /// Take in what passes under some reading of its dates only
    #[arg(long)]
    possibly: bool,
    /// Verdicts as of this day (YYYY-MM-DD); the package's own day if left out
    #[arg(long, value_name = "DAY", value_parser = selection::day)]
    as_of: Option<i32>,
    /// Form of the table
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
    /// Make the CSV for Excel: byte order mark and CRLF
    #[arg(long)]
    excel: bool,
}

/// Prints the ledger.
pub(in crate::cli) fn run(args: &CommitmentsArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let (model, language) = (&records.model, everywhere.language());
    let as_of = args.as_of.or_else(|| commitments::as_of(model));
    let mut filters = args.filters.filters();
    filters.possibly = args.possibly;
    let query = filters
        .to_query(&Resolver::new(model))
        .map_err(|error| selection::bad_filter(&error, "commitments"))?;
    let graph = everywhere.graph(&records);
    let answer = query::evaluate(&query, model, &graph, query::Options { as_of });
    let of = |rows: &[query::Row]| -> Vec<CommitmentId> {
        let commitment = |row: &query::Row| match row.item {
            Item::Commitment(id) => Some(id),
            _ => None,
        };
        rows.iter().filter_map(commitment).collect()
    };
    let (found, possibly) = (of(&answer.rows), of(&answer.possibly));
    let ledger = ledger::Ledger { commitments: &found, possibly: &possibly, as_of };
    let table = ledger::table(model, ledger, language);
    let options =
        Options { format: args.format, language, width: terminal_width(), excel: args.excel };
    everywhere.write_table(&table, options)
}
