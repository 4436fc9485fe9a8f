//! The measures of the network are those of an independent tool.
//!
//! Needs Python with the package `networkx`; run with `cargo test -- --ignored`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::cli::diplograph;
use crate::package_folder::Folder;

/// Writes ties and measures of a kind of event into a folder and returns their paths.
fn export(folder: &Folder, name: &str, kind: &str, data: &[&str]) -> Vec<String> {
    let tables = [("ties", &[][..]), ("measures", &["--measures"][..])];
    let paths = tables.map(|(table, flags)| {
        let path = folder.path().join(format!("{name}-{table}.csv"));
        let path = path.to_string_lossy().into_owned();
        let command = ["network", "--of", kind, "--format", "csv", "-o", &path];
        let run = diplograph(&[&command[..], flags, data].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        path
    });
    paths.to_vec()
}

/// Makes a package of 60 parties in six blocs; 200 meetings of two, mostly inside a bloc. The last
/// two parties met nobody but each other.
fn blocs() -> Folder {
    let folder = Folder::tiny();
    let party = |n: u32| format!("party-{n},state,,,,,,,paper,\n");
    folder.append("parties", &(0..60).map(party).collect::<String>());
    let (mut events, mut present) = (String::new(), String::new());
    let mut state: u32 = 17;
    let mut random = |below: u32| {
        // The generator of Park and Miller (1988): the same numbers on every machine.
        state = u32::try_from(u64::from(state) * 48_271 % 2_147_483_647).unwrap();
        state % below
    };
    for meeting in 0..200 {
        let left = random(58);
        let right = match random(5) {
            0 => random(58),
            _ => (left / 10 * 10 + random(10)).min(57),
        };
        let (left, right) = if meeting == 0 { (58, 59) } else { (left, right) };
        if left == right {
            continue;
        }
        let row = "talks,bilateral,,,2020,astana,,,in_person,held,certain,paper,";
        events.push_str(&format!("meeting-{meeting},{row}\n"));
        for party in [left, right] {
            let row = format!("meeting-{meeting},party-{party}");
            present.push_str(&format!("{row},participant,attended,,certain,paper,\n"));
        }
    }
    folder.append("events", &events);
    folder.append("participations", &present);
    folder
}

#[test]
#[ignore = "needs Python with networkx"]
fn degree_betweenness_components_and_modularity_are_those_of_networkx() {
    let out = Folder::empty();
    let generated = blocs();
    let data = generated.path().to_string_lossy().into_owned();
    let mut files = Vec::new();
    for kind in ["round", "bilateral", "technical_meeting", "ministerial"] {
        files.extend(export(&out, kind, kind, &[]));
    }
    files.extend(export(&out, "generated", "bilateral", &["--data", &data]));
    let measures = fs::read_to_string(files.last().unwrap()).unwrap();
    assert!(measures.contains(",clear,"), "the blocs are not found:\n{measures}");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tools/network_measures.py");
    let run = Command::new("python3").arg(script).args(&files).output().expect("Python runs");
    let told = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let compared = told.lines().filter(|line| line.starts_with("compared ")).count();
    assert_eq!((compared, told.lines().count()), (5, 5), "{told}");
}
