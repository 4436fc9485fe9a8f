//! The published edition in `output/` is what the program makes.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::diplograph;
use crate::package_folder::Folder;

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn the_edition_in_output_is_current_byte_for_byte() {
    let folder = Folder::empty();
    let target = folder.path().join("edition");
    let made = diplograph(&["build", "-o", &target.to_string_lossy()]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("output");
    let names = |root: &Path| -> Vec<PathBuf> {
        files(root).iter().map(|file| file.strip_prefix(root).unwrap().to_owned()).collect()
    };
    assert_eq!(names(&published), names(&target), "run `cargo run --release -- build`");
    for name in names(&target) {
        let same =
            fs::read(published.join(&name)).unwrap() == fs::read(target.join(&name)).unwrap();
        assert!(same, "{} is old: run `cargo run --release -- build`", name.display());
    }
}
