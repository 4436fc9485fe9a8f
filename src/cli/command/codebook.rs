//! `diplograph codebook`: every table and column explained.

use diplograph::output::codebook;

use crate::cli::Failure;
use crate::cli::context::Everywhere;

/// Explain every table, column, finding and edge, as Markdown
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct CodebookArgs {
    /// The only form that there is; it says how the file may be named
    #[arg(id = "format", long = "format", hide = true, value_parser = ["md"], default_value = "md")]
    _format: String,
}

/// Prints the codebook.
pub(in crate::cli) fn run(_: &CodebookArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let mut findings = diplograph::diagnostic::Findings::default();
    let package = match &everywhere.data {
        Some(folder) => diplograph::package::Package::open(folder, &mut findings)?,
        None => diplograph::package::Package::built_in(&mut findings)?,
    };
    everywhere.write(codebook::render(&package).as_bytes())
}
