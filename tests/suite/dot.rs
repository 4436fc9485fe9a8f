//! Graphviz accepts every DOT file of the edition without a warning and makes well-formed SVG of it.
//!
//! Needs Graphviz; run with `cargo test -- --ignored`.

use std::fs;
use std::path::Path;
use std::process::Command;

use resvg::usvg::roxmltree::{Document, ParsingOptions};

#[test]
#[ignore = "needs Graphviz"]
fn graphviz_reads_every_dot_file_without_a_warning() {
    let diagrams = Path::new(env!("CARGO_MANIFEST_DIR")).join("output/diagrams");
    let mut read = 0;
    for folder in [diagrams.clone(), diagrams.join("rounds")] {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.extension().is_none_or(|extension| extension != "dot") {
                continue;
            }
            let run = Command::new("dot").arg("-Tsvg").arg(&path).output().expect("dot runs");
            assert!(run.status.success(), "{}", path.display());
            let warnings = String::from_utf8_lossy(&run.stderr);
            assert!(warnings.is_empty(), "{}: {warnings}", path.display());
            let svg = String::from_utf8(run.stdout).unwrap();
            let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
            let parsed = Document::parse_with_options(&svg, options);
            assert!(parsed.is_ok(), "{}: {parsed:?}", path.display());
            read += 1;
        }
    }
    assert!(read >= 26, "{read} files");
}

#[test]
#[ignore = "needs Graphviz"]
fn graphviz_keeps_rounds_in_order_of_time() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("output/diagrams/attendance.en.dot");
    let run = Command::new("dot").arg("-Tplain").arg(&path).output().expect("dot runs");
    let text = String::from_utf8(run.stdout).unwrap();
    // Lines of nodes: node, name, x, y; y counts upwards.
    let mut rounds: Vec<(String, f64)> = Vec::new();
    for line in text.lines() {
        let cells: Vec<&str> = line.split_whitespace().collect();
        if let ["node", name, _, y, ..] = cells[..]
            && name.starts_with("\"astana-")
        {
            rounds.push((name.to_owned(), y.parse().unwrap()));
        }
    }
    rounds.sort_by(|a, b| a.0.cmp(&b.0));
    assert_eq!(rounds.len(), 22);
    assert!(rounds.is_sorted_by(|a, b| a.1 > b.1), "{rounds:?}");
}
