//! What stands on the command line, before it becomes the arguments of a command.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::parser::ValueSource;
use clap::{ArgMatches, Command, CommandFactory, FromArgMatches};

use super::{Cli, Failure, forms, reads};

/// Name of the standard output.
pub(super) const STANDARD: &str = "-";

/// A command line that could not be taken.
pub(super) enum Stopped {
    /// The parser says so, or help was asked for.
    Parser(clap::Error),
    /// An option that does nothing, or a name of a file that can't be.
    Failure(Failure),
}

impl From<clap::Error> for Stopped {
    fn from(error: clap::Error) -> Self {
        Self::Parser(error)
    }
}

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

/// The options of one command, as they were given.
pub(super) struct Given<'a> {
    command: &'a Command,
    matches: &'a ArgMatches,
}

impl Given<'_> {
    /// Returns the name of the command.
    pub(super) fn command(&self) -> &str {
        self.command.get_name()
    }

    /// Tells whether an option stands on the command line.
    pub(super) fn is_given(&self, option: &str) -> bool {
        self.matches.ids().any(|id| id == option)
            && self.matches.value_source(option) == Some(ValueSource::CommandLine)
    }

    /// Returns the first value of an option, given or usual.
    pub(super) fn value(&self, option: &str) -> Option<String> {
        let mut values = self
            .matches
            .ids()
            .any(|id| id == option)
            .then(|| self.matches.get_raw(option))
            .flatten()?;
        values.next().map(|value| value.to_string_lossy().into_owned())
    }

    /// Returns the values that an option can have.
    pub(super) fn values_of(&self, option: &str) -> Vec<String> {
        let option = self.command.get_arguments().find(|it| it.get_id() == option);
        let values = option.map(clap::Arg::get_possible_values).unwrap_or_default();
        values.iter().map(|value| value.get_name().to_owned()).collect()
    }

    /// Returns the identifiers of the options that stand on the command line, in the order of the help.
    pub(super) fn all_given(&self) -> Vec<String> {
        let all = self.command.get_arguments().map(|argument| argument.get_id().as_str());
        all.filter(|option| self.is_given(option)).map(str::to_owned).collect()
    }

    /// Returns the name of an option; `None` for one that is known by its position.
    pub(super) fn long(&self, option: &str) -> Option<&str> {
        let argument = self.command.get_arguments().find(|it| it.get_id() == option)?;
        argument.get_long()
    }

    /// Returns how an option is written, and `DIR` or the like for one without a name.
    pub(super) fn written(&self, option: &str) -> String {
        self.long(option)
            .map_or_else(|| format!("`{}`", option.to_uppercase()), |long| format!("`--{long}`"))
    }

    /// Returns the path that an option names.
    pub(super) fn path(&self, option: &str) -> Option<&Path> {
        self.matches.try_get_one::<PathBuf>(option).ok().flatten().map(PathBuf::as_path)
    }

    /// Returns the file to write, unless that is the standard output.
    pub(super) fn output(&self) -> Option<&Path> {
        self.path("output").filter(|path| *path != Path::new(STANDARD))
    }
}

/// Reads the command line: the form follows the name of the file, options that would do nothing are
/// refused.
pub(super) fn parse(arguments: &[OsString]) -> Result<Cli, Stopped> {
    let mut command = Cli::command();
    let mut matches = command.try_get_matches_from_mut(arguments)?;
    if let Some((name, inside)) = matches.subcommand()
        && let Some(declared) = command.find_subcommand(name)
    {
        let given = Given { command: declared, matches: inside };
        forms::check_folder(&given)?;
        let form = forms::form(&given)?;
        let name = name.to_owned();
        if let Some(form) = form {
            let usual = |argument: clap::Arg| argument.default_value(form);
            // A command that has parsed can't be changed any more.
            command = Cli::command().mut_subcommand(&name, |it| it.mut_arg("format", usual));
            matches = command.try_get_matches_from_mut(arguments)?;
        }
    }
    if let Some((name, inside)) = matches.subcommand()
        && let Some(declared) = command.find_subcommand(name)
    {
        reads::refuse_unread(&Given { command: declared, matches: inside })?;
    }
    let mut cli = Cli::from_arg_matches(&matches)?;
    cli.everywhere.output = cli.everywhere.output.filter(|path| path != Path::new(STANDARD));
    Ok(cli)
}
