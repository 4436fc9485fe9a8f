//! Why a package can't be opened at all.

use std::path::PathBuf;

/// An error that stops the reading of a package. Faults of the data are findings instead.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PackageError {
    /// The folder has no descriptor.
    #[error("`{}` has no `datapackage.json`", .0.display())]
    NoDescriptor(PathBuf),
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
            Self::NoFolder(_) => "name an existing folder",
            Self::Unreadable { .. } => "check that the file exists and that you may read it",
        }
    }
}
