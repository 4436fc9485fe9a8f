//! What this process has on disk that must not outlive it.
//!
//! Everything that is written passes through one lock: a signal that ends the process takes it, clears
//! up, and never gives it back, so nothing is written into a folder that is being removed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::{Duration, Instant};

/// How long the end of a write is waited for before the process ends without clearing up.
const PATIENCE: Duration = Duration::from_secs(5);

static PENDING: Mutex<Vec<Leftover>> = Mutex::new(Vec::new());

/// Something on disk that goes when its claim goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Leftover {
    /// A folder with all that is in it.
    Tree(PathBuf),
    /// A file.
    File(PathBuf),
    /// A folder that was made on the way, which stays when something is in it.
    Parent(PathBuf),
}

impl Leftover {
    fn path(&self) -> &Path {
        match self {
            Self::Tree(path) | Self::File(path) | Self::Parent(path) => path,
        }
    }

    fn remove(&self) {
        // What can't be removed now is removed by the next run, or stays; there is nobody to tell.
        let _ = match self {
            Self::Tree(path) => fs::remove_dir_all(path),
            Self::File(path) => fs::remove_file(path),
            Self::Parent(path) => fs::remove_dir(path),
        };
    }
}

/// A leftover that goes with the value, or with the process.
#[derive(Debug)]
pub(super) struct Claim(Option<Leftover>);

impl Claim {
    /// Makes something on disk and claims it, so that no signal can fall between the two.
    pub(super) fn make<T>(
        make: impl FnOnce() -> io::Result<(T, Leftover)>,
    ) -> io::Result<(T, Self)> {
        let made = Self::try_make(|| make().map(Some))?;
        made.ok_or_else(|| io::ErrorKind::Other.into())
    }

    /// Does the same with what may turn out to be another's.
    pub(super) fn try_make<T>(
        make: impl FnOnce() -> io::Result<Option<(T, Leftover)>>,
    ) -> io::Result<Option<(T, Self)>> {
        let mut list = held();
        Ok(make()?.map(|(made, leftover)| {
            list.push(leftover.clone());
            (made, Self(Some(leftover)))
        }))
    }

    /// Returns where it is.
    pub(super) fn path(&self) -> &Path {
        self.0.as_ref().map_or(Path::new(""), Leftover::path)
    }

    /// Lets it stay. Takes the list, because it is called while that is held.
    pub(super) fn release(&mut self, list: &mut Vec<Leftover>) {
        if let Some(leftover) = self.0.take() {
            list.retain(|other| *other != leftover);
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        if let Some(leftover) = self.0.take() {
            let mut list = held();
            leftover.remove();
            list.retain(|other| *other != leftover);
        }
    }
}

/// A folder for what is needed while the program runs; it disappears with the value, or with the process.
#[derive(Debug)]
pub struct TemporaryFolder(Claim);

impl TemporaryFolder {
    /// Makes a folder where the system keeps such things, with a name of its own.
    ///
    /// # Errors
    ///
    /// The error of the file system.
    pub fn new() -> io::Result<Self> {
        let ((), claim) = Claim::make(|| {
            let path = tempfile::Builder::new().prefix("diplograph-").tempdir()?.keep();
            Ok(((), Leftover::Tree(path)))
        })?;
        Ok(Self(claim))
    }

    /// Returns its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file in it; folders on its path are made.
    ///
    /// # Errors
    ///
    /// The error of the file system.
    pub fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let path = self.path().join(path);
        let _held = held();
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, bytes)
    }
}

/// Returns the list, which keeps a signal waiting until it is dropped.
pub(super) fn held() -> MutexGuard<'static, Vec<Leftover>> {
    PENDING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Removes all that unfinished writing of this process has on disk, and lets it write nothing more.
///
/// For the handler of a signal that ends the process: what is being put in its place is waited for,
/// up to five seconds.
pub fn abandon() {
    let deadline = Instant::now() + PATIENCE;
    let mut list = loop {
        match PENDING.try_lock() {
            Ok(list) => break list,
            Err(TryLockError::Poisoned(error)) => break error.into_inner(),
            Err(TryLockError::WouldBlock) if Instant::now() > deadline => return,
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    while let Some(leftover) = list.pop() {
        leftover.remove();
    }
    std::mem::forget(list);
}
