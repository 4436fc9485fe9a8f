//! Slippage, topics, comparisons and citations are those that a second program works out from the
//! tables.
//!
//! Needs Python, with nothing but its standard library; run with `cargo test -- --ignored`.

use std::path::Path;
use std::process::Command;

use crate::cli::diplograph;
use crate::package_folder::Folder;

#[test]
#[ignore = "needs Python"]
fn the_ledger_is_what_a_second_program_works_out_from_the_tables() {
    let out = Folder::empty();
    let texts = diplograph(&["topics", "--matrix", "--acts", "--format", "csv"]).stdout;
    let columns = texts.lines().next().unwrap().split(',').skip(2);
    let compare: Vec<&str> = std::iter::once("compare").chain(columns).collect();
    let commands: [(&str, &[&str]); 4] = [
        ("slippage", &["slippage"]),
        ("matrix", &["topics", "--matrix", "--acts"]),
        ("cited", &["citations"]),
        ("compare", &compare),
    ];
    for (name, command) in commands {
        let path = out.path().join(format!("{name}.csv"));
        let path = path.to_string_lossy().into_owned();
        let run = diplograph(&[command, &["--format", "csv", "-o", &path]].concat());
        assert_eq!(run.code, 0, "{name}: {}", run.stderr);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let run = Command::new("python3")
        .arg(root.join("tests/tools/ledger.py"))
        .args([root.join("data").as_path(), out.path()])
        .output()
        .expect("Python runs");
    let told = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let compared: Vec<&str> = told.lines().collect();
    let expected =
        ["compared slippage 53", "compared matrix 22", "compared compare 21", "compared cited 33"];
    assert_eq!(compared, expected);
}
