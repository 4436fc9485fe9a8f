//! The direction of dependency, and that every test file is run.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules from left to right; a module may use only those before it.
const ORDER: [&str; 10] = [
    "date",
    "text",
    "diagnostic",
    "package",
    "model",
    "graph",
    "analysis",
    "query",
    "ask",
    "output",
];

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_module_uses_only_the_modules_to_its_left() {
    let mut breaches = Vec::new();
    for (position, module) in ORDER.iter().enumerate() {
        let folder = root().join("src").join(module);
        if !folder.exists() {
            continue;
        }
        for file in rust_files(&folder) {
            let text = fs::read_to_string(&file).unwrap();
            for used in text.split("crate::").skip(1) {
                let name: String =
                    used.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                match ORDER.iter().position(|other| *other == name) {
                    Some(other) if other <= position => {}
                    _ => breaches.push(format!("{}: crate::{name}", file.display())),
                }
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn the_order_lists_every_module_of_the_library() {
    let text = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let modules: Vec<&str> =
        text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let in_order: Vec<&str> = ORDER.into_iter().filter(|name| modules.contains(name)).collect();
    assert_eq!(modules, in_order);
}

#[test]
fn no_file_is_a_drawer_or_too_long() {
    for file in rust_files(&root().join("src")) {
        if file.components().any(|part| part.as_os_str() == "tests") {
            continue;
        }
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(!["util", "utils", "helpers", "common", "misc"].contains(&name.as_str()), "{name}");
        let text = fs::read_to_string(&file).unwrap();
        let product = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        let lines = product.lines().count();
        // A vocabulary is a list of words with their documentation.
        let limit = if name == "vocabulary" { 600 } else { 500 };
        assert!(lines <= limit, "{} has {lines} lines", file.display());
    }
}

/// Folders whose lines hold phrases and questions, which are told apart by name until they are data.
const OF_PHRASES: [&str; 4] =
    ["src/ask/", "src/output/words/", "src/output/explorer/words/", "/tests"];

#[test]
fn a_file_has_at_most_20_kilobytes_and_a_line_120_characters() {
    let mut breaches = Vec::new();
    for file in rust_files(&root().join("src")) {
        let path = file.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
        if OF_PHRASES.iter().any(|part| path.contains(part)) {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        let product = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        // A vocabulary is a list of words with their documentation.
        if product.len() > 20_480 && !path.ends_with("vocabulary.rs") {
            breaches.push(format!("{path} has {} bytes", product.len()));
        }
        for (number, line) in product.lines().enumerate() {
            if line.chars().count() > 120 {
                breaches.push(format!("{path}:{} is wider than 120 characters", number + 1));
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn every_file_of_the_suite_is_run() {
    let suite = root().join("tests/suite");
    for (folder, main) in [(suite.clone(), "main.rs"), (suite.join("cli"), "mod.rs")] {
        let text = fs::read_to_string(folder.join(main)).unwrap();
        for entry in fs::read_dir(&folder).unwrap().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let module = name.trim_end_matches(".rs");
            if name != main && name.ends_with(".rs") {
                assert!(text.contains(&format!("mod {module};")), "{name} is not run");
            }
        }
    }
}

#[test]
fn every_test_that_the_page_on_security_names_is_there() {
    let page = fs::read_to_string(root().join("SECURITY.md")).unwrap();
    let mut tests = String::new();
    for file in rust_files(&root().join("tests")).iter().chain(&rust_files(&root().join("src"))) {
        tests += &fs::read_to_string(file).unwrap();
    }
    let named: Vec<&str> =
        page.split('`').skip(1).step_by(2).filter(|it| it.contains("::")).collect();
    assert!(named.len() > 15, "{named:?}");
    for name in named {
        let (_, test) = name.rsplit_once("::").unwrap();
        let start = format!("fn {}", test.trim_end_matches('…'));
        assert!(tests.contains(&start), "{name}");
    }
}

/// A look-up that walks every row of a table for those that belong to one thing is quadratic as soon as
/// it is made for each thing; `graph` has the rows of a thing side by side.
#[test]
fn what_belongs_to_a_thing_is_not_looked_for_in_a_whole_table() {
    let walk = regex_lite::Regex::new(
        r"\.ids\(\)\s*\.(filter|find|any|position)\(\s*\|&{0,2}\w+\|\s*\{?\s*[\w.]+\.get\(\w+\) == Some\(",
    )
    .unwrap();
    // These have one row for each thing, or are asked once for a whole output.
    let asked_once = [
        "src/query/resolve.rs",
        "src/analysis/series.rs",
        "src/analysis/agreed_language.rs",
        "src/analysis/delegations.rs",
        "src/analysis/disputes.rs",
        "src/query/answer/evidence.rs",
        "src/output/card/promise.rs",
    ];
    let mut walks = Vec::new();
    for module in ["analysis", "query", "output"] {
        for file in rust_files(&root().join("src").join(module)) {
            let name = file.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(&file).unwrap();
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            if asked_once.contains(&name.as_str()) || name.contains("tests/") {
                continue;
            }
            walks.extend(walk.find_iter(text).map(|it| format!("{name}: {}", it.as_str())));
        }
    }
    assert!(walks.is_empty(), "{}", walks.join("\n"));
}
