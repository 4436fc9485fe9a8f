//! What the README shows is what the program prints.

use std::fs;
use std::path::Path;

use crate::cli::diplograph;

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
