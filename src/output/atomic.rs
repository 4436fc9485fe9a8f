//! Files and folders that are there whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::manifest::MANIFEST;

/// Writes a file into a temporary one beside it and renames it into place.
///
/// A link is followed, so that it stays a link. What is no file (a pipe, a terminal, a device) is
/// written to as it is and never replaced.
///
/// # Errors
///
/// The error of the file system; the file that was there before is then still whole, and nothing
/// else is left behind.
pub fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let real = match fs::metadata(path) {
        Ok(there) if there.is_file() => fs::canonicalize(path)?,
        Ok(there) if !there.is_dir() => {
            return fs::OpenOptions::new().write(true).open(path)?.write_all(bytes);
        }
        _ => path.to_owned(),
    };
    let temporary = beside(&real, "new")?;
    let written = File::create(&temporary)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&temporary, &real));
    if written.is_err() {
        // The first error is the one to tell; a leftover that can't be removed changes nothing.
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// Returns a hidden name beside a path, on the same file system.
fn beside(path: &Path, suffix: &str) -> io::Result<PathBuf> {
    let name = path
        .file_name()
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the path names no file"))?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{suffix}"));
    Ok(path.with_file_name(hidden))
}

/// An edition of a folder that is being written beside the one it will replace.
///
/// Dropped before [`Edition::publish`], it disappears and the old edition stays.
#[derive(Debug)]
pub struct Edition {
    target: PathBuf,
    draft: PathBuf,
    published: bool,
}

impl Edition {
    /// Begins an edition of `target`. Drafts that an interrupted run left are removed.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::AlreadyExists`] when the folder is there and holds files but no manifest, so
    /// that it is not ours to replace; otherwise the error of the file system.
    pub fn begin(target: &Path) -> io::Result<Self> {
        recover(target)?;
        if target.exists() && !is_ours(target)? {
            let message = format!(
                "`{}` holds files that are not an edition (it has no `{MANIFEST}`)",
                target.display()
            );
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
        }
        let draft = beside(target, "new")?;
        fs::create_dir_all(&draft)?;
        Ok(Self { target: target.to_owned(), draft, published: false })
    }

    /// Writes a file of the edition; folders on its path are made.
    ///
    /// # Errors
    ///
    /// The error of the file system.
    pub fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let path = self.draft.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = File::create(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    /// Puts the edition in the place of the old one.
    ///
    /// # Errors
    ///
    /// The error of the file system; the old edition is then back in its place.
    pub fn publish(mut self) -> io::Result<()> {
        let old = beside(&self.target, "old")?;
        let replaces = self.target.exists();
        if replaces {
            fs::rename(&self.target, &old)?;
        }
        if let Err(error) = fs::rename(&self.draft, &self.target) {
            if replaces {
                fs::rename(&old, &self.target)?;
            }
            return Err(error);
        }
        self.published = true;
        if replaces { fs::remove_dir_all(&old) } else { Ok(()) }
    }
}

impl Drop for Edition {
    fn drop(&mut self) {
        if !self.published {
            // A draft that can't be removed now is removed by the next run.
            let _ = fs::remove_dir_all(&self.draft);
        }
    }
}

/// Clears what an interrupted run left: a draft goes, an old edition comes back if it was the last.
fn recover(target: &Path) -> io::Result<()> {
    let (draft, old) = (beside(target, "new")?, beside(target, "old")?);
    if draft.exists() {
        fs::remove_dir_all(&draft)?;
    }
    if old.exists() {
        if target.exists() {
            fs::remove_dir_all(&old)?;
        } else {
            fs::rename(&old, target)?;
        }
    }
    Ok(())
}

/// Tells whether a folder is an edition of ours, or empty.
fn is_ours(folder: &Path) -> io::Result<bool> {
    Ok(folder.join(MANIFEST).is_file() || fs::read_dir(folder)?.next().is_none())
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

    #[test]
    fn a_draft_that_is_dropped_leaves_the_old_edition_whole() {
        let folder = scratch("dropped");
        let target = folder.join("output");
        let edition = Edition::begin(&target).unwrap();
        edition.write(MANIFEST, b"1").unwrap();
        edition.publish().unwrap();
        let second = Edition::begin(&target).unwrap();
        second.write(MANIFEST, b"2").unwrap();
        drop(second);
        assert_eq!(fs::read(target.join(MANIFEST)).unwrap(), b"1");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_new_edition_has_no_file_of_the_old_one() {
        let folder = scratch("replaced");
        let target = folder.join("output");
        for files in [["manifest.json", "a/old.csv"], ["manifest.json", "a/new.csv"]] {
            let edition = Edition::begin(&target).unwrap();
            files.iter().for_each(|file| edition.write(file, b"x").unwrap());
            edition.publish().unwrap();
        }
        let files: Vec<_> = fs::read_dir(target.join("a")).unwrap().flatten().collect();
        assert_eq!(files.len(), 1);
        assert_eq!(files[0].file_name(), "new.csv");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_folder_with_files_of_others_is_left_alone() {
        let folder = scratch("foreign");
        fs::write(folder.join("thesis.doc"), b"x").unwrap();
        let error = Edition::begin(&folder).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert!(folder.join("thesis.doc").exists());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_run_that_was_cut_off_between_the_renames_is_mended_by_the_next() {
        let folder = scratch("cut");
        let target = folder.join("output");
        let old = beside(&target, "old").unwrap();
        fs::create_dir_all(&old).unwrap();
        fs::write(old.join(MANIFEST), b"1").unwrap();
        drop(Edition::begin(&target).unwrap());
        assert_eq!(fs::read(target.join(MANIFEST)).unwrap(), b"1");
        fs::remove_dir_all(folder).unwrap();
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
