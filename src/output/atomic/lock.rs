//! One run at a time for a folder.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::pending::{Claim, Leftover};
use super::{hidden, parent_of};

/// Name of a lock inside the folder that it is for.
const INSIDE: &str = ".diplograph-lock";

/// A lock on a folder, as a hidden file beside it, or inside it where nothing may be written beside it.
#[derive(Debug)]
pub(super) struct Lock {
    // Dropped first: the file goes while it is still locked.
    _claim: Claim,
    file: Option<File>,
}

impl Lock {
    /// Takes the lock of a folder; `None` when another run has it.
    pub(super) fn take(folder: &Path) -> io::Result<Option<Self>> {
        let beside = folder.file_name().map(|name| parent_of(folder).join(hidden(name, "-lock")));
        let inside = folder.join(INSIDE);
        match beside.map_or(Err(ErrorKind::InvalidInput.into()), |path| lock(&path)) {
            Err(error) if may_not(&error) && folder.is_dir() => lock(&inside),
            other => other,
        }
    }

    /// Tells whether other runs are kept away; not every file system can lock.
    pub(super) fn is_held(&self) -> bool {
        self.file.is_some()
    }
}

/// Tells whether an error says that nothing may be written at a place.
pub(super) fn may_not(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::InvalidInput
    )
}

fn lock(path: &Path) -> io::Result<Option<Lock>> {
    loop {
        let mut may_retry = false;
        let taken = Claim::try_make(|| {
            let mut options = fs::OpenOptions::new();
            let file = options.create(true).truncate(false).write(true).open(path)?;
            let taken = match file.try_lock() {
                // A run that ended in between removed the file that was opened: it locks nobody out.
                Ok(()) if !is_at(&file, path) => {
                    may_retry = true;
                    None
                }
                Ok(()) => Some((Some(file), Leftover::File(path.to_owned()))),
                Err(TryLockError::WouldBlock) => None,
                Err(TryLockError::Error(_)) => Some((None, Leftover::File(path.to_owned()))),
            };
            Ok(taken)
        })?;
        if !may_retry {
            return Ok(taken.map(|(file, claim)| Lock { _claim: claim, file }));
        }
    }
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |(one, other): (fs::Metadata, fs::Metadata)| {
        one.dev() == other.dev() && one.ino() == other.ino()
    };
    file.metadata().and_then(|one| Ok((one, fs::metadata(path)?))).is_ok_and(same)
}

#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
}

/// Returns the working folders that runs left beside a folder and inside it.
pub(super) fn left_by_runs(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let named = |place: &Path, prefix: &str, found: &mut Vec<PathBuf>| -> io::Result<()> {
        for entry in fs::read_dir(place)? {
            let entry = entry?;
            let is_ours = entry.file_name().to_str().is_some_and(|name| is_work(name, prefix));
            if is_ours && entry.file_type()?.is_dir() {
                found.push(entry.path());
            }
        }
        Ok(())
    };
    if let Some(name) = folder.file_name().and_then(|name| name.to_str()) {
        match named(parent_of(folder), &format!(".{name}"), &mut found) {
            // A folder that may be passed but not read has nothing of ours that can be told.
            Err(error) if may_not(&error) => {}
            other => other?,
        }
    }
    if folder.is_dir() {
        named(folder, "", &mut found)?;
    }
    found.sort();
    Ok(found)
}

/// Tells whether a name is that of a working folder: the prefix, and twelve letters or digits.
pub(super) fn is_work(name: &str, prefix: &str) -> bool {
    let rest = name.strip_prefix(prefix).and_then(|rest| rest.strip_prefix(".diplograph-"));
    rest.is_some_and(|it| {
        it.len() == super::RANDOM && it.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

/// Tells whether a path inside a folder, as a survey gives it, is a lock or a working folder of ours.
pub(super) fn is_own(path: &str) -> bool {
    path == INSIDE || path.strip_suffix('/').is_some_and(|name| is_work(name, ""))
}
