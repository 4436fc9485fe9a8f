//! What the README shows is what the program prints.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::cli::diplograph;
use crate::package_folder::Folder;

/// Splits a command line at spaces outside double quotes.
fn arguments(line: &str) -> Vec<String> {
    let quoted = line.split('"').enumerate();
    quoted
        .flat_map(|(number, part)| match number % 2 {
            0 => part.split_whitespace().map(str::to_owned).collect(),
            _ => vec![part.to_owned()],
        })
        .collect()
}

#[test]
fn every_console_example_prints_what_is_shown() {
    let readme =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let mut examples = 0;
    for block in readme.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap();
        for example in block.split("$ diplograph ").skip(1) {
            let (command, expected) = example.split_once('\n').unwrap();
            let arguments = arguments(command);
            let run = diplograph(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
            let printed: Vec<&str> = run.stdout.lines().map(str::trim_end).collect();
            let shown: Vec<&str> = expected.trim_end().lines().map(str::trim_end).collect();
            assert_eq!(printed, shown, "{command}: {}", run.stderr);
            examples += 1;
        }
    }
    assert!(examples >= 4, "{examples} examples");
}

/// What an example of the help begins from that only its reader has, and what other tests run.
const OF_THE_READER: [&str; 9] = [
    "|",
    "< ",
    "my-records",
    "old-records",
    "v1.0",
    "HEAD",
    " edition",
    "diplograph build",
    "diplograph verify",
];

#[test]
fn every_example_of_the_help_that_needs_no_file_of_the_readers_runs() {
    let help = diplograph(&["--help"]).stdout;
    let listed = help.split("\nCommands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    // A command stands at an indent of two, what is told about it behind it or below.
    let commands = listed.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    let folder = Folder::empty();
    let mut examples = 0;
    for command in commands.filter(|it| !it.is_empty()) {
        let page = diplograph(&[command, "--help"]).stdout;
        let shown = page.split("\nExamples").nth(1).unwrap_or_default();
        for line in shown.lines().filter_map(|line| line.trim().strip_prefix("diplograph ")) {
            // Behind three spaces stands what it does, behind `>` where a shell puts it.
            let line = line.split("   ").next().unwrap().split(" > ").next().unwrap();
            let whole = format!("diplograph {line}");
            if OF_THE_READER.iter().any(|it| whole.contains(it)) || line == "ask" {
                continue;
            }
            let run = Command::new(env!("CARGO_BIN_EXE_diplograph"))
                .args(arguments(line))
                .env_clear()
                .current_dir(folder.path())
                .stdin(Stdio::null())
                .output()
                .unwrap();
            let told = String::from_utf8_lossy(&run.stderr);
            assert_eq!(run.status.code(), Some(0), "{whole}: {told}");
            examples += 1;
        }
    }
    assert!(examples >= 60, "{examples} examples");
}

#[test]
fn the_figures_are_those_of_the_records() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let introduction = readme.split("## Set up").next().unwrap().replace('\n', " ");
    let rows = |table: &str| -> Vec<csv::StringRecord> {
        let path = root.join(format!("data/{table}.csv"));
        csv::Reader::from_path(path).unwrap().records().map(Result::unwrap).collect()
    };
    let of_kind = |kind: &str| rows("events").iter().filter(|row| &row[2] == kind).count();
    for (count, what) in [
        (of_kind("round"), "numbered rounds"),
        (of_kind("summit"), "trilateral summits"),
        (of_kind("bilateral"), "bilateral talks"),
        (rows("documents").len(), "documents"),
        (rows("provisions").len(), "points"),
        (rows("commitments").len(), "promises"),
        (rows("disputes").len(), "values on which sources disagree"),
        (rows("sources").len(), "sources that say so"),
    ] {
        let written = if count < 1000 {
            count.to_string()
        } else {
            format!("{},{:03}", count / 1000, count % 1000)
        };
        assert!(introduction.contains(&format!("{written} {what}")), "{written} {what}");
    }
}
