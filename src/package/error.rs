//! Why a package can't be opened at all.

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
}

impl PackageError {
    /// Returns what to do about it.
    #[must_use]
    pub fn help(&self) -> &'static str {
        match self {
            Self::NoDescriptor(_) => {
                "name the folder that holds `datapackage.json`, or leave `--data` out to use the built-in package"
            }
            Self::YamlDescriptor { .. } => "write the descriptor as JSON; the words stay the same",
            Self::NoFolder(_) => "name an existing folder",
            Self::Unreadable { .. } => "check that the file exists and that you may read it",
        }
    }
}
