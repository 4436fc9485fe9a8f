//! `diplograph sources`: what the records rest on.

use diplograph::output::sources;
use diplograph::output::table::{Format, Options};
use diplograph::query::Resolver;
use diplograph::query::resolve::Wanted;

use crate::cli::context::Everywhere;
use crate::cli::{Failure, terminal_width};

/// List the sources, with how many records rest on each
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples, on the built-in records:
  diplograph sources --about astana-21
  diplograph sources --language ar --format csv
  diplograph sources --publisher tass")]
pub(in crate::cli) struct SourcesArgs {
    /// Only what the records about this thing rest on: an id or a name
    #[arg(long, value_name = "THING")]
    about: Option<String>,
    /// Only sources whose publisher contains this text
    #[arg(long, value_name = "TEXT")]
    publisher: Option<String>,
    /// Only sources in this language (en, ar, ru …)
    #[arg(long, value_name = "LANG")]
    language: Option<String>,
    /// Form of the list
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
    /// Make the CSV for Excel: byte order mark and CRLF
    #[arg(long)]
    excel: bool,
}

/// Prints the list.
pub(in crate::cli) fn run(args: &SourcesArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let model = &records.model;
    let graph = everywhere.graph(&records);
    let about = match &args.about {
        None => None,
        Some(thing) => {
            let found = Resolver::new(model).resolve(thing, Wanted::Anything);
            Some(found.map_err(|error| crate::cli::selection::not_found(model, &error))?.entity)
        }
    };
    let filter = sources::Filter {
        about,
        publisher: args.publisher.as_deref(),
        language: args.language.as_deref(),
    };
    let table = sources::table(model, &graph, filter, everywhere.language());
    let options = Options {
        format: args.format,
        language: everywhere.language(),
        width: terminal_width(),
        excel: args.excel,
    };
    everywhere.write_table(&table, options)
}
