//! How a finished folder takes the place of the one before it.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::ours::{FolderError, Standing, read};
use crate::output::manifest::{MANIFEST, Manifest};
use crate::output::survey::survey;

/// The folder inside a working folder that is being written.
pub(super) const DRAFT: &str = "draft";
/// The folder inside a working folder in which the one that is replaced waits for its end.
const OLD: &str = "old";
/// The mark of a working folder whose files are being moved one by one.
const FILLING: &str = "filling";

/// Lets the draft in a working folder and the target change places. Gives `false`, with nothing done,
/// where the system can't: a mount point, or two file systems.
pub(super) fn swap(work: &Path, target: &Path) -> io::Result<bool> {
    if work.starts_with(target) {
        return Ok(false);
    }
    let (draft, old) = (work.join(DRAFT), work.join(OLD));
    let done = match fs::metadata(target) {
        Err(error) if error.kind() == ErrorKind::NotFound => return rename(&draft, target),
        Err(error) => return Err(error),
        Ok(there) => {
            fs::set_permissions(&draft, there.permissions())?;
            exchange(&draft, target)
        }
    };
    match done {
        Ok(()) => {}
        Err(error) if can_not_move(&error) => return Ok(false),
        Err(error) if !can_not_exchange(&error) => return Err(error),
        Err(_) => {
            if !rename(target, &old)? {
                return Ok(false);
            }
            if let Err(error) = fs::rename(&draft, target) {
                fs::rename(&old, target)?;
                return Err(error);
            }
        }
    }
    // The new folder is in its place; what is left of the old one stays for the next run.
    for left in [draft, old] {
        if left.is_dir() {
            let _ = discard(&left);
        }
    }
    Ok(true)
}

/// Renames a folder, unless it stands where it can't be moved.
fn rename(from: &Path, to: &Path) -> io::Result<bool> {
    match fs::rename(from, to) {
        Ok(()) => Ok(true),
        Err(error) if can_not_move(&error) => Ok(false),
        Err(error) => Err(error),
    }
}

fn can_not_move(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::CrossesDevices | ErrorKind::ResourceBusy | ErrorKind::PermissionDenied
    )
}

fn can_not_exchange(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported)
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).map_err(|error| match error {
        Errno::NOSYS | Errno::NOTSUP | Errno::INVAL => ErrorKind::Unsupported.into(),
        error => error.into(),
    })
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// Moves the files of the draft into the target one by one, the manifest last, and removes what only
/// the manifest before it lists. Everything else in the target stays.
pub(super) fn fill(
    work: &Path,
    target: &Path,
    new: &Manifest,
    standing: &Standing,
) -> Result<(), FolderError> {
    let failed = |source| FolderError::Io { folder: target.to_owned(), source };
    let blocked = in_the_way(target, new, standing).map_err(failed)?;
    if !blocked.is_empty() {
        return Err(FolderError::InTheWay(target.to_owned(), blocked));
    }
    move_all(work, target, new, standing).map_err(failed)
}

fn move_all(work: &Path, target: &Path, new: &Manifest, standing: &Standing) -> io::Result<()> {
    let draft = work.join(DRAFT);
    fs::write(work.join(FILLING), "")?;
    for file in &new.files {
        move_file(&draft.join(&file.path), &target.join(&file.path))?;
    }
    let stays =
        |path: &str| standing.kept.contains(path) || new.files.iter().any(|file| file.path == path);
    for old in standing.manifest.iter().flat_map(|old| &old.files) {
        if !stays(&old.path) {
            remove_file(&target.join(&old.path))?;
        }
    }
    move_file(&draft.join(MANIFEST), &target.join(MANIFEST))?;
    if let Some(old) = &standing.manifest {
        remove_empty(target, old);
    }
    Ok(())
}

/// Returns which new files can't be moved because something of others stands there.
fn in_the_way(target: &Path, new: &Manifest, standing: &Standing) -> io::Result<Vec<String>> {
    let lists: Vec<&Manifest> = standing.manifest.iter().chain([new]).collect();
    let found = survey(target, &lists)?;
    let is_listed = |path: &String| {
        let mut old = standing.manifest.iter().flat_map(|old| &old.files);
        old.any(|file| file.path == *path)
            && fs::symlink_metadata(target.join(path)).is_ok_and(|it| it.is_file())
    };
    let wanted: BTreeSet<&str> = folders_and_files(new);
    let strangers =
        found.strangers.into_iter().filter(|path| wanted.contains(path.trim_end_matches('/')));
    let changed =
        found.changed.into_iter().filter(|path| !is_listed(path) && wanted.contains(path.as_str()));
    Ok(changed.chain(strangers).collect())
}

fn folders_and_files(manifest: &Manifest) -> BTreeSet<&str> {
    let upto = |path: &'_ str| -> Vec<usize> {
        path.char_indices().filter(|&(_, c)| c == '/').map(|(at, _)| at).collect()
    };
    let parts = |file: &'_ crate::output::manifest::File| upto(&file.path);
    manifest
        .files
        .iter()
        .flat_map(|file| {
            parts(file)
                .into_iter()
                .map(|at| &file.path[..at])
                .chain([&file.path[..]])
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Moves a file that may have been moved before a run was cut off, also to another file system.
fn move_file(from: &Path, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    match fs::rename(from, to) {
        Err(error) if error.kind() == ErrorKind::NotFound && to.is_file() => Ok(()),
        Err(error) if error.kind() == ErrorKind::CrossesDevices => {
            let folder = super::parent_of(to);
            let (_, copy) = super::new_file(folder, ".diplograph-".as_ref())?;
            fs::copy(from, &copy)?;
            fs::rename(&copy, to)?;
            fs::remove_file(from)
        }
        done => done,
    }
}

fn remove_file(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// Removes the folders of a manifest that are empty.
fn remove_empty(folder: &Path, manifest: &Manifest) {
    let mut folders = folders_and_files(manifest);
    while let Some(path) = folders.pop_last() {
        // A folder that holds something stays, and a file is no folder.
        let _ = fs::remove_dir(folder.join(path));
    }
}

/// Removes a folder of ours: what its manifest lists, and litter. One into which others put something
/// stays as it is; a draft without a manifest has nothing of others.
fn remove(folder: &Path) -> io::Result<()> {
    match folder.try_exists()? {
        false => Ok(()),
        true if read(folder)?.is_none() => fs::remove_dir_all(folder),
        true => discard(folder),
    }
}

/// Removes a folder that was replaced, unless others put something into it meanwhile.
fn discard(folder: &Path) -> io::Result<()> {
    let manifest = read(folder)?;
    let lists: Vec<&Manifest> = manifest.iter().collect();
    let found = survey(folder, &lists)?;
    if !found.is_only_ours() {
        return Err(ErrorKind::DirectoryNotEmpty.into());
    }
    for path in &found.litter {
        fs::remove_file(folder.join(path))?;
    }
    if let Some(manifest) = &manifest {
        for file in &manifest.files {
            remove_file(&folder.join(&file.path))?;
        }
        remove_empty(folder, manifest);
        // Last, so that a run that is cut off here leaves a folder that is known to be ours.
        remove_file(&folder.join(MANIFEST))?;
    }
    fs::remove_dir(folder)
}

/// Brings a working folder that a run left to its end: a folder that was moved away and not replaced
/// comes back, files that were being moved are moved, everything else of it goes.
pub(super) fn recover(work: &Path, target: &Path) -> io::Result<()> {
    let (draft, old) = (work.join(DRAFT), work.join(OLD));
    if old.is_dir() && !target.try_exists()? {
        fs::rename(&old, target)?;
    }
    if work.join(FILLING).is_file() {
        if let Some(new) = read(&draft)? {
            let mut standing = Standing { manifest: read(target)?, ..Standing::default() };
            let lists: Vec<&Manifest> = standing.manifest.iter().chain([&new]).collect();
            standing.kept = survey(target, &lists)?.changed.into_iter().collect();
            if standing.kept.is_empty() && in_the_way(target, &new, &standing)?.is_empty() {
                move_all(work, target, &new, &standing)?;
            }
        }
        remove_file(&work.join(FILLING))?;
    }
    remove(&old)?;
    remove(&draft)?;
    fs::remove_dir(work)
}
