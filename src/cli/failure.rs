//! Why a command stopped, what to print and with which exit code.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use diplograph::output::atomic::FolderError;
use diplograph::package::PackageError;

/// What stops a command. Every variant knows its exit code and its advice.
#[derive(Debug, thiserror::Error)]
pub(in crate::cli) enum Failure {
    /// An argument that can't be used; the second string is the advice.
    #[error("{0}")]
    Usage(String, String),
    /// Nothing passes the filters, so there is nothing to draw; the payload is the query.
    #[error("nothing to draw: no {0}")]
    NothingToDraw(String),
    /// More passes the filters than a picture can show; the payload says what, and how to show less.
    #[error("{0}")]
    TooMuchToDraw(String, String),
    /// A file of an edition can't be made; the payload is its path and why.
    #[error("{0}: {1}")]
    File(String, Box<Failure>),
    /// The records are not valid; the findings have been printed.
    #[error("{0}")]
    Data(String),
    /// The package can't be opened.
    #[error(transparent)]
    Package(#[from] PackageError),
    /// Writing failed.
    #[error("`{}` can't be written: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A folder can't be read.
    #[error("`{}` can't be read: {source}", path.display())]
    Read {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A folder is not as its manifest says; the differences have been printed.
    #[error("{0}")]
    Differs(String),
    /// A folder may not be replaced, or can't be written.
    #[error(transparent)]
    Folder(Box<FolderError>),
    /// The standard output is gone or full.
    #[error("the output can't be written: {0}")]
    Output(#[from] io::Error),
}

impl From<FolderError> for Failure {
    fn from(error: FolderError) -> Self {
        Self::Folder(Box::new(error))
    }
}

impl Failure {
    /// Returns the exit code: 2 usage, 3 invalid data, 4 input or output.
    pub(in crate::cli) fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.code())
    }

    fn code(&self) -> u8 {
        match self {
            Self::Usage(..) | Self::NothingToDraw(_) | Self::TooMuchToDraw(..) => 2,
            Self::File(_, failure) => failure.code(),
            Self::Data(_) | Self::Differs(_) => 3,
            Self::Package(_)
            | Self::Read { .. }
            | Self::Write { .. }
            | Self::Folder(_)
            | Self::Output(_) => 4,
        }
    }

    /// Returns what to do about it; empty when the message says it.
    pub(in crate::cli) fn help(&self) -> &str {
        match self {
            Self::Usage(_, help) => help,
            Self::NothingToDraw(_) => {
                "`diplograph timeline` with the same filters lists what passes them"
            }
            Self::TooMuchToDraw(_, help) => help,
            Self::File(_, failure) => failure.help(),
            Self::Data(_) => {
                "run `diplograph check` for each finding, or `diplograph check --explain CODE`"
            }
            Self::Package(error) => error.help(),
            Self::Write { .. } => {
                "check that the folder exists, that you may write there, and that the disk is not full"
            }
            Self::Folder(error) => error.help(),
            Self::Differs(_) => "`diplograph build` and `diplograph export` make it anew",
            Self::Read { .. } | Self::Output(_) => "",
        }
    }

    /// Tells whether the reader of the output went away, which is no fault.
    pub(in crate::cli) fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}
