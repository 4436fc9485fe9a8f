//! `diplograph completions`: completions for a shell.

use crate::cli::Failure;
use crate::cli::context::Everywhere;

/// Print completions for a shell
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  diplograph completions bash > ~/.local/share/bash-completion/completions/diplograph"
)]
pub(in crate::cli) struct CompletionsArgs {
    /// The shell
    shell: clap_complete::Shell,
}

/// Prints the completions.
pub(in crate::cli) fn run(
    args: &CompletionsArgs,
    everywhere: &Everywhere,
    mut command: clap::Command,
) -> Result<(), Failure> {
    let mut bytes = Vec::new();
    clap_complete::generate(args.shell, &mut command, "diplograph", &mut bytes);
    everywhere.write(&bytes)
}
