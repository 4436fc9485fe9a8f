//! `diplograph coverage`: how much is recorded, and what is not.

use diplograph::analysis::series;
use diplograph::output::coverage;
use diplograph::output::table::{Format, Options};

use crate::cli::context::Everywhere;
use crate::cli::{Failure, selection, terminal_width};

/// Tell how much is recorded, and what is not
///
/// Of events: participants, heads, documents, provisions, languages of the name, sources. Of tables:
/// rows, and how many rest on two publishers or more. Of names: in which languages people, parties, places
/// and events can be read, and where the forms come from. Of gaps: what is not recorded of each event.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  diplograph coverage
  diplograph coverage --kind summit --format md
  diplograph coverage tables
  diplograph coverage names
  diplograph coverage gaps --format csv -o gaps.csv")]
pub(in crate::cli) struct CoverageArgs {
    /// What to tell about
    #[arg(value_enum, default_value = "events")]
    of: Of,
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

/// What coverage is told of.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Of {
    /// Events, a row for each
    Events,
    /// Tables of the package, a row for each
    Tables,
    /// Names by language, a row for each table
    Names,
    /// What is not recorded, a row for each gap
    Gaps,
}

/// Prints the table.
pub(in crate::cli) fn run(args: &CoverageArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let rounds = ["round".to_owned()];
    let kinds = if args.kind.is_empty() { &rounds[..] } else { &args.kind };
    let events = series::held(&records.model, &selection::kinds(kinds)?);
    let table = match args.of {
        Of::Events => coverage::of_events(&records.model, &graph, &events, everywhere.language()),
        Of::Tables => coverage::of_tables(&records.model, everywhere.language()),
        Of::Names => coverage::of_names(&records.model, everywhere.language()),
        Of::Gaps => coverage::gaps(&records.model, &graph, &events, everywhere.language()),
    };
    let options = Options {
        format: args.format,
        language: everywhere.language(),
        width: terminal_width(),
        excel: args.excel,
    };
    everywhere.write_table(&table, options)
}
