//! Graphviz accepts every DOT file of the edition without a warning.
//!
//! Needs Graphviz; run with `cargo test -- --ignored`.

use std::fs;
use std::path::Path;
use std::process::Command;

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
            read += 1;
        }
    }
    assert!(read >= 26, "{read} files");
}
