//! `diplograph man`: the manual page.

use crate::cli::Failure;
use crate::cli::context::Everywhere;

/// Print the manual page
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ManArgs {
    /// The only form that there is; it says how the file may be named
    #[arg(id = "format", long = "format", hide = true, value_parser = ["roff"], default_value = "roff")]
    _format: String,
}

/// Prints the manual page.
pub(in crate::cli) fn run(
    _: &ManArgs,
    everywhere: &Everywhere,
    command: clap::Command,
) -> Result<(), Failure> {
    let mut bytes = Vec::new();
    clap_mangen::Man::new(command).render(&mut bytes)?;
    everywhere.write(&bytes)
}
