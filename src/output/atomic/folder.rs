//! A folder that is written beside the one it will replace.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::lock::{self, Lock, left_by_runs};
use super::ours::{FolderError, Standing, standing};
use super::pending::{Claim, Leftover, held};
use super::place::{DRAFT, fill, recover, swap};
use super::{RANDOM, end_of_links, hidden, parent_of};
use crate::output::manifest::{Kind, MANIFEST, Manifest};

/// A folder of ours that is being written beside the one it will replace.
///
/// Dropped before [`Draft::publish`], it disappears and the old folder stays. A second draft of the
/// same folder can't begin before the first is gone.
#[derive(Debug)]
pub struct Draft {
    target: PathBuf,
    kind: Kind,
    force: bool,
    // These go in this order: the draft, the lock, the folders that were made on the way.
    work: Claim,
    _lock: Lock,
    _parents: Vec<Claim>,
}

impl Draft {
    /// Begins to write a folder. A link is followed. What a run that was cut off left is brought to
    /// its end.
    ///
    /// With `force`, a folder that is not ours, or not as its manifest says, is written into all the
    /// same: files that a manifest of ours lists are replaced or removed, every other one stays.
    ///
    /// # Errors
    ///
    /// [`FolderError`] when the folder may not be replaced, or the file system refuses.
    pub fn begin(target: &Path, kind: Kind, force: bool) -> Result<Self, FolderError> {
        let failed = |source| FolderError::Io { folder: target.to_owned(), source };
        let real = resolve(target).map_err(failed)?;
        let parents = make_parents(&real).map_err(failed)?;
        let Some(lock) = Lock::take(&real).map_err(failed)? else {
            return Err(FolderError::Busy(target.to_owned()));
        };
        if lock.is_held() {
            let _held = held();
            for left in left_by_runs(&real).map_err(failed)? {
                // What others put into it stays, and does no harm.
                let _ = recover(&left, &real);
            }
        }
        standing(&real, kind, force, None)?;
        let work = work(&real).map_err(failed)?;
        Ok(Self { target: real, kind, force, work, _lock: lock, _parents: parents })
    }

    /// Writes a file of the folder; folders on its path are made.
    ///
    /// # Errors
    ///
    /// The error of the file system.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), FolderError> {
        self.write_with(path, |out| out.write_all(bytes))
    }

    /// Writes a file of the folder as [`Draft::write`] does, from a function that writes its bytes one
    /// part after the other.
    ///
    /// # Errors
    ///
    /// The error of the file system, or of the function.
    pub fn write_with<T>(
        &self,
        path: &str,
        make: impl FnOnce(&mut dyn Write) -> io::Result<T>,
    ) -> Result<T, FolderError> {
        let path = self.work.path().join(DRAFT).join(path);
        // A signal waits until the file is there, so that it finds all that it has to clear up; it
        // doesn't wait until the file is full.
        let begin = || {
            let _held = held();
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::File::create(&path)
        };
        let write = || {
            let mut out = io::BufWriter::with_capacity(1 << 16, begin()?);
            let made = make(&mut out)?;
            let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
            file.sync_all()?;
            Ok(made)
        };
        write().map_err(|source| self.failed(source))
    }

    /// Writes the manifest and puts the folder in the place of the old one.
    ///
    /// The two change places where the system can do that, so that there is always one of them. A
    /// mount point, a folder with files that stay, and a folder in which this process was started are
    /// filled file by file; a run that is cut off there is brought to its end by the next.
    ///
    /// # Errors
    ///
    /// [`FolderError`]; the old folder is then in its place.
    pub fn publish(mut self, manifest: &Manifest) -> Result<(), FolderError> {
        self.write(MANIFEST, manifest.render().as_bytes())?;
        let mut list = held();
        // Looked at again: time has passed since the beginning.
        let standing = standing(&self.target, self.kind, self.force, Some(manifest))?;
        let done = self.place(manifest, &standing);
        if done.is_ok() {
            // Only what others put into the old folder at the last moment can still be in there.
            let _ = recover(self.work.path(), &self.target);
            self.work.release(&mut list);
        }
        done
    }

    fn place(&self, manifest: &Manifest, standing: &Standing) -> Result<(), FolderError> {
        let (work, target) = (self.work.path(), &self.target);
        if !standing.differs && !holds_current(target) {
            match swap(work, target) {
                Ok(true) => return Ok(()),
                Ok(false) => {}
                Err(source) => return Err(self.failed(source)),
            }
        }
        fill(work, target, manifest, standing)
    }

    fn failed(&self, source: io::Error) -> FolderError {
        FolderError::Io { folder: self.target.clone(), source }
    }
}

/// Returns the folder that a path leads to, in full.
fn resolve(target: &Path) -> io::Result<PathBuf> {
    match fs::metadata(target) {
        Ok(there) if there.is_dir() => fs::canonicalize(target),
        Ok(_) => Err(io::ErrorKind::NotADirectory.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let path = end_of_links(target)?;
            match path.file_name() {
                Some(_) => Ok(path),
                None => Err(error),
            }
        }
        Err(error) => Err(error),
    }
}

/// Makes the folders on the way to a folder; those that were made go again when nothing comes of it.
fn make_parents(target: &Path) -> io::Result<Vec<Claim>> {
    let mut missing: Vec<&Path> = target
        .ancestors()
        .skip(1)
        .take_while(|path| *path != Path::new("") && !path.exists())
        .collect();
    let mut made = Vec::new();
    while let Some(path) = missing.pop() {
        let claimed = Claim::make(|| match fs::create_dir(path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                Ok(((), Leftover::Parent(path.to_owned())))
            }
            other => other.map(|()| ((), Leftover::Parent(path.to_owned()))),
        })?;
        made.insert(0, claimed.1);
    }
    Ok(made)
}

/// Makes a working folder with a name of its own: beside the target if that is on the same file system
/// and may be written, else inside it.
fn work(target: &Path) -> io::Result<Claim> {
    let make = |place: &Path, prefix: std::ffi::OsString| {
        let ((), claim) = Claim::make(|| {
            let mut builder = tempfile::Builder::new();
            let path = builder
                .prefix(&prefix)
                .rand_bytes(RANDOM)
                .tempdir_in(place)
                .map_err(super::plain)?
                .keep();
            fs::create_dir(path.join(DRAFT))?;
            Ok(((), Leftover::Tree(path)))
        })?;
        Ok(claim)
    };
    let inside = || make(target, ".diplograph-".into());
    match target.file_name() {
        Some(name) if !is_mounted(target) => match make(parent_of(target), hidden(name, "-")) {
            Err(error) if lock::may_not(&error) && target.is_dir() => inside(),
            other => other,
        },
        _ => inside(),
    }
}

/// Tells whether a folder is on another file system than the one that it lies in.
#[cfg(unix)]
fn is_mounted(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| fs::metadata(path).map(|there| there.dev());
    device(folder).is_ok_and(|its| device(parent_of(folder)).is_ok_and(|other| its != other))
}

#[cfg(not(unix))]
fn is_mounted(_: &Path) -> bool {
    false
}

/// Tells whether the process was started in a folder or below it: a shell stands there, and would stand
/// in a removed folder if another took its place.
fn holds_current(folder: &Path) -> bool {
    std::env::current_dir().is_ok_and(|current| current.starts_with(folder))
}
