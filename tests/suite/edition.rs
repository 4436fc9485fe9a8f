//! The published edition in `output/` is what the program makes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

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

#[test]
fn a_command_of_a_manifest_pipes_the_listed_bytes_to_any_hash() {
    let folder = Folder::tiny();
    let run = |arguments: &[&str]| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_diplograph"));
        program.args(arguments).current_dir(folder.path()).env_clear().output().unwrap()
    };
    let made = run(&["build", "--data", ".", "--policy", "earliest", "-o", "edition"]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let manifest = fs::read(folder.path().join("edition/manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap();
    for file in manifest["files"].as_array().unwrap().iter().step_by(9) {
        let command = file["command"].as_str().unwrap();
        // A codebook is the same under every policy, and takes none.
        let is_codebook = command.starts_with("diplograph codebook");
        let choice = if is_codebook { " --data ." } else { " --data . --policy earliest" };
        assert!(command.ends_with(choice), "{command}");
        let words: Vec<&str> = command.split(' ').skip(1).collect();
        let listed = folder.path().join("edition").join(file["path"].as_str().unwrap());
        assert!(run(&words).stdout == fs::read(listed).unwrap(), "{command}");
    }
}

#[test]
fn the_hash_of_the_package_is_made_as_documented() {
    let folder = Folder::tiny();
    let path = |name: &str| folder.path().join(name);
    let data = folder.path().to_string_lossy().into_owned();
    let target = path("tables").to_string_lossy().into_owned();
    assert_eq!(diplograph(&["export", "csv", &target, "--data", &data]).code, 0);
    let json = |name: &str| -> serde_json::Value {
        serde_json::from_slice(&fs::read(path(name)).unwrap()).unwrap()
    };
    let mut bytes = fs::read(path("datapackage.json")).unwrap();
    for resource in json("datapackage.json")["resources"].as_array().unwrap() {
        for part in ["schema", "path"] {
            bytes.extend(fs::read(path(resource[part].as_str().unwrap())).unwrap());
        }
    }
    let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(json("tables/manifest.json")["sha256"], hash);
}
