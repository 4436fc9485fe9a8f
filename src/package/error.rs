//! Why a package can't be opened at all.

use std::io::ErrorKind;
use std::path::PathBuf;

/// An error that stops the reading of a package. Faults of the data are findings instead.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PackageError {
    /// The folder has no descriptor.
    #[error("`{}` has no `datapackage.json`", .0.display())]
    NoDescriptor(PathBuf),
    /// The folder has a descriptor that is written in YAML.
    #[error("`{}` has `{name}`; `datapackage.json` is read", .folder.display())]
    YamlDescriptor {
        /// The folder.
        folder: PathBuf,
        /// Name of the descriptor.
        name: &'static str,
    },
    /// The folder is not there or not a folder.
    #[error("`{}` is not a folder", .0.display())]
    NoFolder(PathBuf),
    /// A file can't be read.
    #[error("`{}` can't be read", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Something other than a file stands there: reading it might never end.
    #[error("`{}` is a {what}, not a file", .path.display())]
    NotAFile {
        /// Where it stands.
        path: PathBuf,
        /// What it is.
        what: &'static str,
    },
    /// A descriptor or schema is larger than any should be.
    #[error("`{}` is larger than {} MB", .path.display(), .most >> 20)]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// How many bytes it may have.
        most: u64,
    },
}

impl PackageError {
    /// Returns what is the case, with the reason of the system where there is one.
    pub(super) fn reason(&self) -> String {
        match self {
            Self::Unreadable { path, source } if source.kind() == ErrorKind::NotFound => {
                format!("`{}` is not there", path.display())
            }
            Self::Unreadable { source, .. } => format!("{self}: {source}"),
            Self::NoDescriptor(_)
            | Self::YamlDescriptor { .. }
            | Self::NoFolder(_)
            | Self::NotAFile { .. }
            | Self::TooLarge { .. } => self.to_string(),
        }
    }

    /// Returns what to do about it.
    #[must_use]
    pub fn help(&self) -> &'static str {
        match self {
            Self::NoDescriptor(_) => {
                "name the folder that holds `datapackage.json`, or leave `--data` out to use the built-in package"
            }
            Self::YamlDescriptor { .. } => "write the descriptor as JSON; the words stay the same",
            Self::NoFolder(_) => "name an existing folder",
            Self::NotAFile { .. } => "put a file there: pipes, devices and folders are not read",
            Self::TooLarge { .. } => {
                "records belong into tables; `datapackage.json` and schemas only describe them"
            }
            Self::Unreadable { .. } => "check that the file exists and that you may read it",
        }
    }
}
