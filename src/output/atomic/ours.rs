//! Which folders may be replaced: those that are ours and only ours.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::output::manifest::{Kind, MANIFEST, Manifest};
use crate::output::survey::{Survey, survey};

/// How many files a message names.
const NAMED: usize = 5;

/// Why a folder is not written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FolderError {
    /// The folder holds files and no manifest of ours.
    #[error("`{}` holds files and no `{MANIFEST}` of ours: {}", .0.display(), named(.1))]
    NoManifest(PathBuf, Vec<String>),
    /// The folder holds files that its manifest doesn't list, or that were changed.
    #[error("`{}` holds more than {} of ours: {}", folder.display(), kind.named(), parts(survey))]
    Strangers {
        /// The folder.
        folder: PathBuf,
        /// What it is by its manifest.
        kind: Kind,
        /// What differs.
        survey: Survey,
    },
    /// The folder is ours, of the other kind.
    #[error("`{}` holds {}, which {} does not replace", .0.display(), .1.named(), .2.named())]
    OtherKind(PathBuf, Kind, Kind),
    /// Files that no manifest of ours lists stand where new ones are to be; they are never replaced.
    #[error("`{}` holds files of others where new ones would be: {}", .0.display(), named(.1))]
    InTheWay(PathBuf, Vec<String>),
    /// Another run is writing the folder.
    #[error("another run is writing `{}`", .0.display())]
    Busy(PathBuf),
    /// The file system refused.
    #[error("`{}` can't be written: {source}", folder.display())]
    Io {
        /// The folder.
        folder: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl FolderError {
    /// Returns what to do about it.
    #[must_use]
    pub fn help(&self) -> &'static str {
        match self {
            Self::NoManifest(..) | Self::Strangers { .. } | Self::OtherKind(..) => {
                "choose another folder, or add `--force`: it replaces and removes only what a manifest \
                 of ours lists, changed or not, and leaves every other file where it is"
            }
            Self::InTheWay(..) => "move them away, or choose another folder",
            Self::Busy(_) => "wait until it has ended, or choose another folder",
            Self::Io { .. } => {
                "check that the folder exists, that you may write there, and that the disk is not full"
            }
        }
    }
}

fn named(paths: &[String]) -> String {
    let shown: Vec<String> = paths.iter().take(NAMED).map(|path| format!("`{path}`")).collect();
    match paths.len().saturating_sub(NAMED) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

fn parts(survey: &Survey) -> String {
    let strangers = (!survey.strangers.is_empty())
        .then(|| format!("{}, which nothing lists", named(&survey.strangers)));
    let changed =
        (!survey.changed.is_empty()).then(|| format!("{}, changed since", named(&survey.changed)));
    strangers.into_iter().chain(changed).collect::<Vec<_>>().join("; ")
}

/// What stands at a target, as far as it may be replaced.
#[derive(Debug, Default)]
pub(super) struct Standing {
    /// The manifest of ours.
    pub(super) manifest: Option<Manifest>,
    /// What must stay: files that nothing of ours lists.
    pub(super) kept: BTreeSet<String>,
    /// Whether something is not as the manifest lists it, so that the folder can't go as a whole.
    pub(super) differs: bool,
}

/// Reads a folder of ours: its manifest, and how it differs from that. `None` when it is none of ours.
///
/// # Errors
///
/// The error of the file system.
pub fn ours(folder: &Path) -> io::Result<Option<(Manifest, Survey)>> {
    let Some(manifest) = read(folder)? else { return Ok(None) };
    let found = survey(folder, &[&manifest])?;
    Ok(Some((manifest, found)))
}

/// Reads the manifest of ours in a folder.
pub(super) fn read(folder: &Path) -> io::Result<Option<Manifest>> {
    let path = folder.join(MANIFEST);
    match fs::symlink_metadata(&path) {
        Ok(there) if there.is_file() => Ok(Manifest::parse(&fs::read(path)?)),
        Ok(_) => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Looks whether a folder may be replaced by one of a kind. With `force` every folder may, as far as
/// what it holds of others can stay.
///
/// `new` is what is to be put there, once it is known.
pub(super) fn standing(
    folder: &Path,
    kind: Kind,
    force: bool,
    new: Option<&Manifest>,
) -> Result<Standing, FolderError> {
    let failed = |source| FolderError::Io { folder: folder.to_owned(), source };
    if !folder.try_exists().map_err(failed)? {
        return Ok(Standing::default());
    }
    let manifest = read(folder).map_err(failed)?;
    let lists: Vec<&Manifest> = manifest.iter().collect();
    let mut found = survey(folder, &lists).map_err(failed)?;
    found.strangers.retain(|path| !super::lock::is_own(path));
    let has_one = fs::symlink_metadata(folder.join(MANIFEST)).is_ok();
    if manifest.is_none() && has_one && !found.strangers.iter().any(|path| path == MANIFEST) {
        found.strangers.insert(0, MANIFEST.to_owned());
    }
    match &manifest {
        _ if force => {}
        None if found.strangers.is_empty() => {}
        None => return Err(FolderError::NoManifest(folder.to_owned(), found.strangers)),
        Some(old) if old.kind != kind => {
            return Err(FolderError::OtherKind(folder.to_owned(), old.kind, kind));
        }
        Some(_) if found.is_only_ours() => {}
        Some(old) => {
            let (folder, kind) = (folder.to_owned(), old.kind);
            return Err(FolderError::Strangers { folder, kind, survey: found });
        }
    }
    let differs = !found.is_only_ours();
    let is_new =
        |path: &String| new.is_none_or(|new| new.files.iter().any(|file| file.path == *path));
    // A file that was changed goes only where a new one comes.
    let changed = found.changed.into_iter().filter(|path| !is_new(path));
    let kept: BTreeSet<String> = found.strangers.into_iter().chain(changed).collect();
    if manifest.is_none() && kept.contains(MANIFEST) {
        return Err(FolderError::InTheWay(folder.to_owned(), vec![MANIFEST.to_owned()]));
    }
    Ok(Standing { manifest, kept, differs })
}
