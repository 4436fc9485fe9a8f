//! Where the files of a package come from.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use super::built_in::FILES;
use super::{DESCRIPTOR, PackageError};

/// A folder, or the files that are built into the program.
#[derive(Debug)]
pub(super) enum Origin {
    BuiltIn,
    /// The folder's real path, all links followed.
    Folder(PathBuf),
}

impl Origin {
    pub(super) fn built_in() -> Self {
        Self::BuiltIn
    }

    pub(super) fn folder(folder: &Path) -> Result<Self, PackageError> {
        if !folder.is_dir() {
            return Err(PackageError::NoFolder(folder.to_owned()));
        }
        if !folder.join(DESCRIPTOR).exists() {
            return Err(PackageError::NoDescriptor(folder.to_owned()));
        }
        let real = fs::canonicalize(folder)
            .map_err(|source| PackageError::Unreadable { path: folder.to_owned(), source })?;
        Ok(Self::Folder(real))
    }

    /// Returns why a path may not be followed; `None` when it stays inside the package.
    pub(super) fn refusal(&self, path: &str) -> Option<&'static str> {
        if path.is_empty() {
            return Some("is empty");
        }
        if path.contains("://") {
            return Some("is an address, not a path inside the package");
        }
        if path.starts_with(['/', '\\', '~']) || path.contains([':', '\\']) {
            return Some("is not a relative path with `/`");
        }
        if path.split('/').any(|part| part == "..") {
            return Some("leaves the package folder");
        }
        if let Self::Folder(folder) = self
            && let Ok(real) = fs::canonicalize(folder.join(path))
            && !real.starts_with(folder)
        {
            return Some("is a link that leaves the package folder");
        }
        None
    }

    /// Reads a file of the package.
    pub(super) fn read(&self, path: &str) -> Result<Cow<'static, [u8]>, PackageError> {
        let unreadable = |source| PackageError::Unreadable { path: path.into(), source };
        match self {
            Self::BuiltIn => FILES
                .iter()
                .find(|(name, _)| *name == path)
                .map(|(_, bytes)| Cow::Borrowed(*bytes))
                .ok_or_else(|| unreadable(std::io::ErrorKind::NotFound.into())),
            Self::Folder(folder) => fs::read(folder.join(path)).map(Cow::Owned).map_err(unreadable),
        }
    }
}
