//! The commands of a manifest make the bytes that it lists.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::*;
use crate::cli::Cli;

/// A folder that goes away with the value.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("diplograph-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Returns an argument: a path inside.
    fn inside(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// Copies the shipped package under another name, into a folder whose name has a space in it.
fn other_package(scratch: &Scratch) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = scratch.0.join("other talks");
    for part in ["data", "schemas"] {
        copy(&root.join(part), &folder.join(part));
    }
    let descriptor = fs::read_to_string(root.join("datapackage.json")).unwrap();
    let renamed = descriptor.replace("astana-format-talks", "other-talks");
    assert_ne!(renamed, descriptor);
    fs::write(folder.join("datapackage.json"), renamed).unwrap();
    scratch.inside("other talks")
}

fn parsed(words: &[&str]) -> Cli {
    let words: Vec<OsString> = [&[PROGRAM], words].concat().iter().map(OsString::from).collect();
    given::parse(&words).ok().unwrap()
}

/// Makes a folder with a command, and runs every command of its manifest as a shell would read it.
fn assert_commands_make_the_files(making: &[&str], folder: &str) {
    let cli = parsed(making);
    cli.run().unwrap();
    let manifest = fs::read(Path::new(folder).join("manifest.json")).unwrap();
    let manifest: Value = serde_json::from_slice(&manifest).unwrap();
    let inside = Inside::open(&cli.everywhere).unwrap();
    let files = manifest["files"].as_array().unwrap();
    assert!(files.len() > 20, "{}", files.len());
    for file in files {
        let [path, command, sha256] =
            ["path", "command", "sha256"].map(|key| file[key].as_str().unwrap());
        let words = shlex::split(command).unwrap();
        assert_eq!(words[0], PROGRAM, "{command}");
        let (bytes, ..) = inside.run_parsed(&words[1..]).unwrap();
        let made: String = Sha256::digest(&bytes).iter().map(|it| format!("{it:02x}")).collect();
        assert_eq!(made, sha256, "{path}: {command}");
        assert_eq!(file["bytes"], bytes.len(), "{path}");
        let rows =
            path.ends_with(".csv").then(|| csv::Reader::from_reader(&bytes[..]).records().count());
        assert!(rows.is_none() || file["rows"] == rows.unwrap(), "{path}: {}", file["rows"]);
    }
}

#[test]
fn every_command_of_an_edition_makes_the_listed_bytes() {
    let scratch = Scratch::new("edition");
    let edition = scratch.inside("edition");
    assert_commands_make_the_files(&["build", "-o", &edition], &edition);
}

#[test]
fn the_commands_of_another_package_and_policy_name_both() {
    let scratch = Scratch::new("other-edition");
    let (data, edition) = (other_package(&scratch), scratch.inside("edition"));
    let making = ["build", "--data", &data, "--policy", "latest", "-o", &edition];
    assert_commands_make_the_files(&making, &edition);
}

#[test]
fn every_command_of_an_export_makes_the_listed_bytes() {
    let scratch = Scratch::new("export");
    let (data, tables) = (other_package(&scratch), scratch.inside("tables"));
    let making = ["export", "csv", &tables, "--lang", "ar", "--data", &data];
    assert_commands_make_the_files(&making, &tables);
}

#[test]
fn what_a_form_can_not_carry_stands_beside_its_file() {
    let scratch = Scratch::new("losses");
    let package = other_package(&scratch);
    let path = Path::new(&package).join("data/events.csv");
    let events = fs::read_to_string(&path).unwrap();
    let cited = fs::read_to_string(Path::new(&package).join("data/sources.csv")).unwrap();
    let source = cited.lines().nth(1).unwrap().split(',').next().unwrap();
    // An event without a last day has no place in a calendar.
    let open = format!("no-end,,operation,,,2019-10-09/..,,,,,held,certain,{source},\n");
    fs::write(&path, events + &open).unwrap();
    let losses = |words: &[&str]| {
        let everywhere = parsed(&["build", "--data", &package]).everywhere;
        let inside = Inside::open(&everywhere).unwrap();
        let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        inside.run(&words).unwrap().losses
    };
    let told = losses(&["timeline", "--kind", "operation", "--format", "ics"]);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("1 events whose dates"), "{told:?}");
    assert_eq!(losses(&["timeline", "--kind", "operation", "--format", "csv"]), [""; 0]);
}
