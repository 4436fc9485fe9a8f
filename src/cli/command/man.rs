//! `diplograph man`: the manual page.

use crate::cli::Failure;
use crate::cli::context::Everywhere;

/// Print the manual page
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ManArgs {}

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
