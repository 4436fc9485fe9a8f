//! Findings as SARIF are what the standard's own validator expects.
//!
//! Needs Node with the packages of `tests/sarif`; run with `cargo test -- --ignored`.

use std::path::Path;
use std::process::Command;

use crate::cli::diplograph;
use crate::package_folder::Folder;

/// Returns what the validator says of a log, a line for each complaint.
fn complaints(log: &Path) -> Vec<String> {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sarif/node_modules/.bin");
    let run = Command::new(tools.join("sarif-multitool"))
        .arg("validate")
        .arg(log)
        // The validator needs no data on languages.
        .env("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")
        .output()
        .expect("the SARIF validator runs");
    let said = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(said.contains("Done. 1 files scanned."), "{said}");
    let complains = |line: &&str| line.contains(": error ") || line.contains(": warning ");
    said.lines().filter(complains).map(str::to_owned).collect()
}

#[test]
#[ignore = "needs Node with the packages of tests/sarif"]
fn findings_are_valid_sarif() {
    let folder = Folder::tiny();
    folder.append("events", "round-2,talks,rond,,,2017-02-30,atlantis,,,,held,certain,nobody,\n");
    folder.append("people", "\u{202e}mona,paper,\n");
    let data = folder.path().to_string_lossy().into_owned();
    for (name, options) in [("bad", &[data.as_str()][..]), ("good", &[])] {
        let log = folder.path().join(format!("{name}.sarif"));
        let run = diplograph(&[&["check", "--format", "sarif"], options].concat());
        assert_eq!(run.code, if name == "bad" { 3 } else { 0 }, "{}", run.stderr);
        std::fs::write(&log, &run.stdout).unwrap();
        let wrong = run.stdout.replace("\"startLine\": ", "\"startLine\": -");
        let broken = folder.path().join("broken.sarif");
        std::fs::write(&broken, wrong).unwrap();
        let is_seen = complaints(&broken).iter().any(|line| line.contains("startLine"));
        assert_eq!(is_seen, name == "bad", "the validator looks at the log");
        let mut complaints = complaints(&log);
        // The program has no page of its own to point to.
        complaints.retain(|line| !line.contains("SARIF2005"));
        assert!(complaints.is_empty(), "{name}: {complaints:#?}");
    }
}
