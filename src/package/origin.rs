//! Where the files of a package come from.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::built_in::FILES;
use super::{DESCRIPTOR, PackageError, Resource};

/// A folder or the files that are built into the program, with files that stand in for some.
#[derive(Debug, Clone)]
pub(super) struct Origin {
    place: Place,
    /// Files by path that are read instead of those of the place.
    instead: BTreeMap<String, Vec<u8>>,
}

#[derive(Debug, Clone)]
enum Place {
    BuiltIn,
    /// The folder's real path, all links followed.
    Folder(PathBuf),
}

impl From<Place> for Origin {
    fn from(place: Place) -> Self {
        Self { place, instead: BTreeMap::new() }
    }
}

impl Origin {
    pub(super) fn built_in() -> Self {
        Place::BuiltIn.into()
    }

    pub(super) fn folder(folder: &Path) -> Result<Self, PackageError> {
        if !folder.is_dir() {
            return Err(PackageError::NoFolder(folder.to_owned()));
        }
        if !folder.join(DESCRIPTOR).exists() {
            let mut yaml = ["datapackage.yaml", "datapackage.yml"].into_iter();
            if let Some(name) = yaml.find(|name| folder.join(name).exists()) {
                return Err(PackageError::YamlDescriptor { folder: folder.to_owned(), name });
            }
            return Err(PackageError::NoDescriptor(folder.to_owned()));
        }
        let real = fs::canonicalize(folder)
            .map_err(|source| PackageError::Unreadable { path: folder.to_owned(), source })?;
        Ok(Place::Folder(real).into())
    }

    /// Returns the same place with files that stand in for some of its own.
    pub(super) fn with_files(&self, instead: BTreeMap<String, Vec<u8>>) -> Self {
        Self { place: self.place.clone(), instead }
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
        if let Place::Folder(folder) = &self.place
            && let Ok(real) = fs::canonicalize(folder.join(path))
            && !real.starts_with(folder)
        {
            return Some("is a link that leaves the package folder");
        }
        None
    }

    /// Reads a file of the package, or what stands in for it.
    pub(super) fn read(&self, path: &str) -> Result<Cow<'_, [u8]>, PackageError> {
        match self.instead.get(path) {
            Some(bytes) => Ok(Cow::Borrowed(bytes)),
            None => self.read_recorded(path),
        }
    }

    /// Reads every file of a table, or what stands in for it.
    pub(super) fn read_all(&self, resource: &Resource) -> Result<Vec<Cow<'_, [u8]>>, PackageError> {
        resource.paths().map(|path| self.read(path)).collect()
    }

    /// Reads a descriptor or a schema, which may not be larger than [`MOST_JSON`].
    pub(super) fn read_json(&self, path: &str) -> Result<Cow<'_, [u8]>, PackageError> {
        if let (None, Place::Folder(folder)) = (self.instead.get(path), &self.place) {
            let most = MOST_JSON;
            let length = length_of_file(&folder.join(path), path)?;
            if length > most {
                return Err(PackageError::TooLarge { path: path.into(), most });
            }
        }
        self.read(path)
    }

    /// Reads a file of the package as it is.
    pub(super) fn read_recorded(&self, path: &str) -> Result<Cow<'static, [u8]>, PackageError> {
        let unreadable = |source| PackageError::Unreadable { path: path.into(), source };
        match &self.place {
            Place::BuiltIn => FILES
                .iter()
                .find(|(name, _)| *name == path)
                .map(|(_, bytes)| Cow::Borrowed(*bytes))
                .ok_or_else(|| unreadable(std::io::ErrorKind::NotFound.into())),
            Place::Folder(folder) => {
                let file = folder.join(path);
                length_of_file(&file, path)?;
                fs::read(file).map(Cow::Owned).map_err(unreadable)
            }
        }
    }
}

/// Bytes that a descriptor or a schema may have.
const MOST_JSON: u64 = 16 << 20;

/// Returns the length of a file in bytes; anything else than a file is an error, since a pipe or a
/// device may never end. `path` is what the error names.
fn length_of_file(file: &Path, path: &str) -> Result<u64, PackageError> {
    let metadata = fs::metadata(file)
        .map_err(|source| PackageError::Unreadable { path: path.into(), source })?;
    if metadata.is_file() {
        return Ok(metadata.len());
    }
    Err(PackageError::NotAFile { path: path.into(), what: what_is(metadata.file_type()) })
}

#[cfg(unix)]
fn what_is(kind: fs::FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    if kind.is_dir() {
        "folder"
    } else if kind.is_fifo() {
        "named pipe"
    } else if kind.is_socket() {
        "socket"
    } else {
        "device"
    }
}

#[cfg(not(unix))]
fn what_is(kind: fs::FileType) -> &'static str {
    if kind.is_dir() { "folder" } else { "device" }
}
