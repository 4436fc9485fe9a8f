//! What a folder of ours holds beside, and instead of, what its manifest lists.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::manifest::{self, MANIFEST, Manifest};

/// The differences between a folder and the manifests that it may be as.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Survey {
    /// Files that are listed and hold something else, in order of their paths.
    pub changed: Vec<String>,
    /// Files that are listed and not there.
    pub missing: Vec<String>,
    /// Files that are not listed, and folders (with `/` at the end) that hold nothing listed.
    pub strangers: Vec<String>,
    /// Files that the system or an open program leaves in any folder; nobody would miss them.
    pub litter: Vec<String>,
}

impl Survey {
    /// Tells whether the folder holds what is listed, unchanged, and nothing else. Files may be missing.
    #[must_use]
    pub fn is_only_ours(&self) -> bool {
        self.changed.is_empty() && self.strangers.is_empty()
    }
}

/// Compares a folder with manifests: each file must be as one of them lists it.
///
/// Links inside the folder are not followed; a link is never what a manifest lists.
///
/// # Errors
///
/// The error of the file system.
pub fn survey(folder: &Path, manifests: &[&Manifest]) -> io::Result<Survey> {
    let mut listed: BTreeMap<&str, Vec<&manifest::File>> = BTreeMap::new();
    for file in manifests.iter().flat_map(|manifest| &manifest.files) {
        listed.entry(&file.path).or_default().push(file);
    }
    let folders: BTreeSet<&str> = listed
        .keys()
        .flat_map(|path| path.char_indices().filter(|&(_, c)| c == '/').map(|(at, _)| &path[..at]))
        .collect();
    let mut found = Survey::default();
    let mut seen = BTreeSet::new();
    let mut waiting = vec![String::new()];
    while let Some(inside) = waiting.pop() {
        for entry in fs::read_dir(folder.join(&inside))? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if inside.is_empty() { name.clone() } else { format!("{inside}/{name}") };
            let kind = entry.file_type()?;
            if kind.is_dir() && folders.contains(path.as_str()) {
                waiting.push(path);
            } else if is_litter(&name, kind.is_dir()) {
                found.litter.push(path);
            } else if let Some(files) = listed.get(path.as_str()) {
                if !kind.is_file() || !is_one_of(&entry.path(), files)? {
                    found.changed.push(path.clone());
                }
                seen.insert(path);
            } else if kind.is_dir() {
                found.strangers.push(format!("{path}/"));
            } else if path != MANIFEST || !kind.is_file() {
                found.strangers.push(path);
            }
        }
    }
    let missing = listed.keys().filter(|path| !seen.contains(**path));
    found.missing = missing.map(|&path| path.to_owned()).collect();
    found.changed.sort();
    found.strangers.sort();
    Ok(found)
}

/// Tells whether a name is that of a file which the system or an open spreadsheet leaves.
fn is_litter(name: &str, is_folder: bool) -> bool {
    if is_folder {
        // The root of a disk has one.
        return name == "lost+found";
    }
    matches!(name, ".DS_Store" | "Thumbs.db" | "desktop.ini" | ".directory")
        || (name.starts_with(".~lock.") && name.ends_with('#'))
        || name.starts_with("~$")
        || name.starts_with("._")
}

fn is_one_of(path: &Path, files: &[&manifest::File]) -> io::Result<bool> {
    let bytes = fs::metadata(path)?.len();
    if !files.iter().any(|file| file.bytes as u64 == bytes) {
        return Ok(false);
    }
    let mut hash = Sha256::new();
    let mut file = File::open(path)?;
    let mut buffer = [0; 65536];
    loop {
        match file.read(&mut buffer)? {
            0 => break,
            count => hash.update(&buffer[..count]),
        }
    }
    let found = manifest::hex(&hash.finalize());
    Ok(files.iter().any(|file| file.sha256 == found))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn litter_of_the_system_is_no_stranger_and_nothing_else_is_litter() {
        for name in [".DS_Store", "Thumbs.db", "desktop.ini", ".~lock.rounds.csv#", "~$rounds.xlsx"]
        {
            assert!(is_litter(name, false), "{name}");
            assert!(!is_litter(name, true), "{name}");
        }
        for name in [".git", "notes.md", ".~lock.rounds.csv", ".env", "lost+found"] {
            assert!(!is_litter(name, false), "{name}");
        }
        assert!(is_litter("lost+found", true));
    }
}
