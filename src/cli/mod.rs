//! The command line: options, dispatch, exit codes.

mod command;
mod context;
mod edition;
mod failure;
mod filters;
mod forms;
mod given;
mod graphviz;
mod inside;
mod reads;
mod revision;
mod prompt;
mod selection;
mod session;
mod signals;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use context::Everywhere;
use failure::Failure;
use given::Stopped;

const EXAMPLES: &str = "\
Examples, on the built-in records:
  diplograph build                                 make everything, into output/
  diplograph ask \"rounds attended by Iran\"         answer a question
  diplograph show astana-21 --why                  all that is known about a thing, with sources
  diplograph check my-records                      tell what is wrong with a folder of records
  diplograph check --explain D206                  explain a finding
  diplograph timeline --kind round --format csv    every round as CSV
  diplograph diagram attendance -o attendance.svg  who was at which round
  diplograph delegations --party turkey            who led its delegations, and when that changed
  diplograph met Iran                              whom it met one to one
  diplograph network --measures                    who met whom how often, and what is measured on it
  diplograph disputes --about astana-21            where sources disagree, side by side
  diplograph explore -o explorer.html              everything in one page, offline
  diplograph diff HEAD~1 .                         what changed in the records
  diplograph coverage                              how much is recorded, and what is not
  diplograph export csv tables                     every table, for DuckDB and other engines
  diplograph commitments --status kept_late        what was promised and what came of it
  diplograph compare astana-20 astana-21           two agreed texts, point by point
  diplograph verify output                         whether an edition is as it was made
  diplograph codebook -o CODEBOOK.md               every table and column explained

Exit codes: 0 fine, 2 usage, 3 invalid data, 4 input or output.";

/// Turn records of diplomatic meetings into answers, timelines and diagrams
///
/// The records of the Astana-format talks on Syria (2017-2024) are built in; `--data DIR` reads any
/// other package.
#[derive(Debug, Parser)]
#[command(name = "diplograph", version, after_help = EXAMPLES, max_term_width = 100)]
pub(in crate::cli) struct Cli {
    #[command(flatten)]
    everywhere: Everywhere,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(command::build::BuildArgs),
    Check(command::check::CheckArgs),
    Ask(command::ask::AskArgs),
    Show(command::show::ShowArgs),
    Timeline(Box<command::timeline::TimelineArgs>),
    Diagram(Box<command::diagram::DiagramArgs>),
    Explore(command::explore::ExploreArgs),
    Sources(command::sources::SourcesArgs),
    Delegations(command::delegations::DelegationsArgs),
    Diff(command::diff::DiffArgs),
    Disputes(command::disputes::DisputesArgs),
    Met(command::met::MetArgs),
    Network(command::network::NetworkArgs),
    Coverage(command::coverage::CoverageArgs),
    Export(command::export::ExportArgs),
    Commitments(command::commitments::CommitmentsArgs),
    Slippage(command::slippage::SlippageArgs),
    Topics(command::topics::TopicsArgs),
    Compare(command::compare::CompareArgs),
    Citations(command::citations::CitationsArgs),
    Codebook(command::codebook::CodebookArgs),
    Verify(command::verify::VerifyArgs),
    Completions(command::completions::CompletionsArgs),
    #[command(hide = true)]
    Man(command::man::ManArgs),
}

/// Runs the program.
pub(crate) fn main() -> ExitCode {
    signals::watch();
    let arguments: Vec<_> = std::env::args_os().collect();
    let cli = match given::parse(&arguments) {
        Ok(cli) => cli,
        Err(Stopped::Failure(failure)) => {
            report(&failure);
            return failure.exit_code();
        }
        Err(Stopped::Parser(error)) => {
            let code = if error.use_stderr() { 2 } else { 0 };
            // Nothing is left to tell if even this can't be printed.
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    match cli.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) if failure.is_broken_pipe() => ExitCode::SUCCESS,
        Err(failure) => {
            report(&failure);
            failure.exit_code()
        }
    }
}

impl Cli {
    /// Runs the command.
    fn run(&self) -> Result<(), Failure> {
        let everywhere = &self.everywhere;
        match &self.command {
            Command::Build(args) => command::build::run(args, everywhere),
            Command::Check(args) => command::check::run(args, everywhere),
            Command::Ask(args) => command::ask::run(args, everywhere),
            Command::Show(args) => command::show::run(args, everywhere),
            Command::Timeline(args) => command::timeline::run(args, everywhere),
            Command::Diagram(args) => command::diagram::run(args, everywhere),
            Command::Explore(args) => command::explore::run(args, everywhere),
            Command::Sources(args) => command::sources::run(args, everywhere),
            Command::Delegations(args) => command::delegations::run(args, everywhere),
            Command::Diff(args) => command::diff::run(args, everywhere),
            Command::Disputes(args) => command::disputes::run(args, everywhere),
            Command::Met(args) => command::met::run(args, everywhere),
            Command::Network(args) => command::network::run(args, everywhere),
            Command::Coverage(args) => command::coverage::run(args, everywhere),
            Command::Export(args) => command::export::run(args, everywhere),
            Command::Commitments(args) => command::commitments::run(args, everywhere),
            Command::Slippage(args) => command::slippage::run(args, everywhere),
            Command::Topics(args) => command::topics::run(args, everywhere),
            Command::Compare(args) => command::compare::run(args, everywhere),
            Command::Citations(args) => command::citations::run(args, everywhere),
            Command::Codebook(args) => command::codebook::run(args, everywhere),
            Command::Verify(args) => command::verify::run(args, everywhere),
            Command::Completions(args) => {
                command::completions::run(args, everywhere, Cli::command())
            }
            Command::Man(args) => command::man::run(args, everywhere, Cli::command()),
        }
    }
}

/// Prints a failure with its advice.
pub(in crate::cli) fn report(failure: &Failure) {
    let bold = anstyle::Style::new().bold();
    let red = anstyle::AnsiColor::Red.on_default().bold();
    let mut stderr = anstream::stderr().lock();
    // Nothing is left to tell if even this can't be printed.
    let _ = writeln!(stderr, "{red}error{red:#}: {}", shown(&failure.to_string()));
    if !failure.help().is_empty() {
        let _ = writeln!(stderr, "{bold}help{bold:#}: {}", shown(failure.help()));
    }
}

/// Returns a text in which nothing can steer the terminal or turn the direction of reading.
pub(in crate::cli) fn shown(text: &str) -> String {
    diplograph::text::bidi::visible_controls(text).into_owned()
}

/// Returns the width of the terminal, or 100 columns where there is none.
pub(in crate::cli) fn terminal_width() -> usize {
    if !std::io::stdout().is_terminal() {
        return 100;
    }
    terminal_size::terminal_size().map_or(100, |(width, _)| usize::from(width.0))
}
