//! Files and folders that are there whole or not at all.
//!
//! [`write_file`] writes a file, [`Draft`] a folder with a manifest. Both write under a name of their own
//! beside the target first, and [`abandon`] clears that up when a signal ends the process.

mod folder;
mod lock;
mod ours;
mod pending;
mod place;

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

pub use folder::Draft;
pub use ours::{FolderError, ours};
use pending::{Claim, Leftover, held};
pub use pending::{TemporaryFolder, abandon};

/// How many letters and digits make a name of a run its own.
const RANDOM: usize = 12;

/// Writes a file into a temporary one beside it, with a name of its own, and renames it into place.
///
/// A link is followed, so that it stays a link; the file keeps its permissions. What is no file (a
/// pipe, a terminal, a device) is written to as it is and never replaced. A file that may be written
/// but whose place can't be taken (it is mounted, or its folder may not be written) is filled with
/// the new bytes; it gets its old ones back when that fails.
///
/// # Errors
///
/// The error of the file system; the file that was there before is then still whole, and nothing
/// else is left behind.
pub fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_file_with(path, |out| out.write_all(bytes))
}

/// Writes a file as [`write_file`] does, from a function that writes its bytes one part after the other.
/// A file whose place can't be taken is filled by calling the function a second time.
///
/// # Errors
///
/// As [`write_file`], or the error of the function.
pub fn write_file_with<T, E: From<io::Error>>(
    path: &Path,
    mut make: impl FnMut(&mut dyn Write) -> Result<T, E>,
) -> Result<T, E> {
    let (real, there) = match fs::metadata(path) {
        Ok(there) if there.is_dir() => {
            return Err(io::Error::from(ErrorKind::IsADirectory).into());
        }
        Ok(there) if there.is_file() => (fs::canonicalize(path)?, Some(there)),
        Ok(_) => {
            let file = fs::OpenOptions::new().write(true).open(path)?;
            return buffered(file, &mut make).map(|(made, _)| made);
        }
        Err(error) if error.kind() == ErrorKind::NotFound => (end_of_links(path)?, None),
        Err(error) => return Err(error.into()),
    };
    match replace(&real, there.as_ref(), &mut make)? {
        Replaced::Done(made) => Ok(made),
        Replaced::Not(error) if there.is_some() && is_taken(&error) => {
            let mut bytes = Vec::new();
            let made = make(&mut bytes)?;
            fill(&real, &bytes)?;
            Ok(made)
        }
        Replaced::Not(error) => Err(error.into()),
    }
}

/// What came of putting a file into the place of another.
enum Replaced<T> {
    /// It is there.
    Done(T),
    /// The file system did not let it be put there.
    Not(io::Error),
}

/// Lets a function write into a file in large pieces, and returns the file.
fn buffered<T, E: From<io::Error>>(
    file: File,
    make: &mut impl FnMut(&mut dyn Write) -> Result<T, E>,
) -> Result<(T, File), E> {
    let mut out = io::BufWriter::with_capacity(1 << 16, file);
    let made = make(&mut out)?;
    let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    Ok((made, file))
}

fn replace<T, E: From<io::Error>>(
    real: &Path,
    there: Option<&fs::Metadata>,
    make: &mut impl FnMut(&mut dyn Write) -> Result<T, E>,
) -> Result<Replaced<T>, E> {
    let name = real
        .file_name()
        .ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "the path names no file"))?;
    let begun = Claim::make(|| {
        let (file, path) = new_file(parent_of(real), &hidden(name, "-"))?;
        Ok((file, Leftover::File(path)))
    });
    let (file, mut claim) = match begun {
        Ok(begun) => begun,
        Err(error) => return Ok(Replaced::Not(error)),
    };
    // A signal may end a long writing: what is written so far is then cleared up.
    let (made, file) = buffered(file, make)?;
    let mut list = held();
    let put = || {
        if let Some(there) = there {
            file.set_permissions(there.permissions())?;
        }
        file.sync_all()?;
        fs::rename(claim.path(), real)
    };
    match put() {
        Ok(()) => {
            claim.release(&mut list);
            Ok(Replaced::Done(made))
        }
        Err(error) => Ok(Replaced::Not(error)),
    }
}

/// Makes a file under a name that nothing has.
fn new_file(folder: &Path, prefix: &OsStr) -> io::Result<(File, PathBuf)> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(prefix).rand_bytes(RANDOM);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder).map_err(plain)?.keep().map_err(|error| error.error)
}

/// Returns an error without the name of a temporary file, which says nothing to a user.
fn plain(error: io::Error) -> io::Error {
    error.kind().into()
}

/// Tells whether an error says that a file can be written only where it is.
fn is_taken(error: &io::Error) -> bool {
    lock::may_not(error)
        || matches!(error.kind(), ErrorKind::ResourceBusy | ErrorKind::CrossesDevices)
}

fn fill(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let put = |bytes: &[u8]| {
        let mut file = fs::OpenOptions::new().write(true).open(path)?;
        file.write_all(bytes)?;
        file.set_len(bytes.len() as u64)?;
        file.sync_all()
    };
    let _held = held();
    let old = fs::read(path)?;
    // The first error is the one to tell.
    put(bytes).inspect_err(|_| drop(put(&old)))
}

/// Returns where a path leads when nothing is there yet: the end of the links that stand at it.
fn end_of_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    // As many as Linux follows.
    for _ in 0..40 {
        match fs::read_link(&path) {
            Ok(next) => path = parent_of(&path).join(next),
            Err(_) => return Ok(path),
        }
    }
    Err(io::Error::new(ErrorKind::InvalidInput, "the link leads in a circle"))
}

/// Returns the folder that a path lies in, as a path that can be opened.
fn parent_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) => Path::new("."),
        None => path,
    }
}

/// Returns the beginning of our hidden names for a file or folder.
fn hidden(name: &OsStr, suffix: &str) -> OsString {
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".diplograph{suffix}"));
    hidden
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scratch(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("diplograph-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_a_device_a_device() {
        let folder = scratch("link");
        let (file, link) = (folder.join("file"), folder.join("link"));
        fs::write(&file, "old").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        write_file(&link, b"new").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"new");
        fs::remove_dir_all(folder).unwrap();
        write_file(Path::new("/dev/null"), b"x").unwrap();
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }

    #[test]
    fn a_file_that_can_not_be_put_in_place_leaves_nothing_behind() {
        let folder = scratch("unwritable");
        let target = folder.join("taken");
        fs::create_dir_all(target.join("inside")).unwrap();
        assert!(write_file(&target, b"x").is_err());
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(folder).unwrap();
    }
}
