//! `diplograph explore`: everything in one page.

use diplograph::output::explorer;

use crate::cli::Failure;
use crate::cli::context::Everywhere;

/// Make the explorer: one HTML file to look through everything
///
/// Timeline, attendance, network, topics, promises, people, documents, disputes and sources, with
/// search, filters and the evidence for each line, in five languages. The file needs no network and
/// asks none for anything. `--lang` is the language it opens in.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  diplograph explore -o explorer.html
  diplograph explore --lang ar -o explorer.html
  diplograph explore --data my-records -o explorer.html")]
pub(in crate::cli) struct ExploreArgs {
    /// The only form that there is; it says how the file may be named
    #[arg(id = "format", long = "format", hide = true, value_parser = ["html"], default_value = "html")]
    _format: String,
}

/// Writes the page.
pub(in crate::cli) fn run(_: &ExploreArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let page = explorer::render(&records.model, &graph, everywhere.language())
        .map_err(std::io::Error::from)?;
    everywhere.write(page.as_bytes())
}
