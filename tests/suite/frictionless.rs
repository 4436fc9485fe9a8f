//! The verdict on schema errors is that of an independent tool, and the page on the standard is true.
//!
//! Some need Python with the package `frictionless`; run with `cargo test -- --ignored`.

use std::fs;
use std::path::Path;
use std::process::Command;

use diplograph::diagnostic::{Code, Findings, Severity};
use diplograph::model;
use diplograph::package::Package;
use serde_json::Value;

use crate::package_folder::Folder;

/// One error each: table, text to replace, text to put there.
const MUTATIONS: &[(&str, &str, &str)] = &[
    // Vocabularies.
    ("events", ",round,2,", ",rond,2,"),
    ("events", ",held,certain,paper#p2", ",hold,certain,paper#p2"),
    ("events", ",in_person,held,certain,paper#p2", ",in person,held,certain,paper#p2"),
    ("events", ",certain,paper#p2", ",sure,paper#p2"),
    ("participations", "round-1,iran,guarantor", "round-1,iran,Guarantor"),
    ("participations", ",attended,minister", ",atended,minister"),
    ("participations", ",attended,minister", ",attended,ministr"),
    ("parties", "iran,state", "iran,country"),
    ("places", "astana,city", "astana,town"),
    ("sources", "paper,press", "paper,news"),
    ("names", "iran,en,pref", "iran,en,preferred"),
    ("delegates", "mona,head", "mona,chief"),
    // Required cells.
    ("events", ",round,2,", ",,2,"),
    ("events", "2017-02,astana", ",astana"),
    ("events", ",paper#p2,", ",,"),
    ("participations", "round-2,jordan,observer", "round-2,jordan,"),
    ("participations", "round-2,jordan,observer", "round-2,,observer"),
    ("participations", "declined,,certain", ",,certain"),
    ("sources", "The Paper,Talks begin", ",Talks begin"),
    ("sources", "The Paper,Talks begin", "The Paper,"),
    ("names", "en,pref,Iran", "en,pref,"),
    ("people", "mona,paper", "mona,"),
    ("delegates", "iran,mona", "iran,"),
    // Patterns.
    ("parties", "iran,state,IRN", "iran,state,irn"),
    ("parties", "IRN,364", "IRN,36"),
    ("parties", "364,Q794", "364,794"),
    ("people", "mona,paper", "mona,paper;;paper"),
    ("people", "mona,paper", "mona,paper#7"),
    ("people", "mona,paper", "mona,the paper"),
    ("names", "iran,en,", "iran,english,"),
    ("events", ",iran,in_person,held,certain,paper#p2", ",iran;,in_person,held,certain,paper#p2"),
    // Types and ranges.
    ("events", "round,2,", "round,two,"),
    ("events", "round,2,", "round,0,"),
    ("events", "round,2,", "round,2.5,"),
    ("places", "astana,city,,,", "astana,city,,north,"),
    ("places", "astana,city,,,", "astana,city,,91,"),
    ("places", "astana,city,,,", "astana,city,,,-181"),
    // Keys.
    ("events", "round-2,talks", "round-1,talks"),
    ("participations", "round-2,jordan", "round-2,iran"),
    ("events", "round-2,talks", "round-2,talk"),
    ("events", "2017-02,astana", "2017-02,nowhere"),
    ("events", "round,2,,", "round,2,round-9,"),
    ("participations", "round-2,jordan", "round-3,jordan"),
    ("participations", "round-2,jordan", "round-2,egypt"),
    ("delegates", "round-1,iran", "round-2,jordn"),
    ("delegates", "round-1,iran,mona", "round-1,iran,monica"),
    ("delegates", "round-1,iran", "round-1,jordan"),
    // Form.
    ("people", "id,sources,note", "id,sources,remark"),
    ("people", "id,sources,note\nmona,paper,", "id,sources\nmona,paper"),
    ("people", "id,sources,note", "id,sources,sources"),
    ("people", "mona,paper,", "mona,paper"),
    ("people", "mona,paper,", "mona,paper,,more"),
    ("people", "mona,paper,\n", "mona,paper,\n,,\n"),
    ("people", "mona,paper,\n", ""),
];

#[test]
#[ignore = "needs Python with frictionless"]
fn schema_errors_have_the_verdict_of_frictionless() {
    let mut folders = vec![Folder::tiny(), Folder::shipped()];
    for (table, from, to) in MUTATIONS {
        let folder = Folder::tiny();
        folder.replace(table, from, to);
        folders.push(folder);
    }
    let theirs = verdicts_of_frictionless(&folders);
    let mut differences = Vec::new();
    for (number, (folder, theirs)) in folders.iter().zip(&theirs).enumerate() {
        let mut findings = Findings::default();
        Package::open(folder.path(), &mut findings).unwrap();
        let ours = if findings.errors() == 0 { "valid" } else { "invalid" };
        if ours != theirs {
            let what = number.checked_sub(2).and_then(|number| MUTATIONS.get(number));
            differences.push(format!("{what:?}: ours {ours}, frictionless {theirs}"));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    let invalid = theirs.iter().filter(|verdict| *verdict == "invalid").count();
    assert!(invalid >= 40, "only {invalid} mutations are errors");
    assert!(fs::metadata(folders[0].path()).is_ok());
}

/// Returns `valid`, `invalid` or `crashes` for each folder.
fn verdicts_of_frictionless(folders: &[Folder]) -> Vec<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tools/schema_verdicts.py");
    let output = Command::new("python3")
        .arg(script)
        .args(folders.iter().map(Folder::path))
        .output()
        .expect("Python runs");
    let verdicts: Vec<String> =
        String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect();
    assert_eq!(verdicts.len(), folders.len(), "{}", String::from_utf8_lossy(&output.stderr));
    verdicts
}

/// A line of a table of `docs/frictionless.md`.
struct Line {
    place: String,
    example: Value,
    here: String,
    theirs: String,
    remark: String,
}

fn lines_of_the_page() -> Vec<Line> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/frictionless.md");
    let page = fs::read_to_string(page).unwrap();
    let rows = page.lines().filter(|line| line.starts_with('|') && line.contains("`{"));
    let lines: Vec<Line> = rows
        .map(|row| {
            let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
            let [_, place, example, here, theirs, remark] = cells[..] else { panic!("{row}") };
            Line {
                place: place.to_owned(),
                example: serde_json::from_str(example.trim_matches('`')).expect(row),
                here: here.to_owned(),
                theirs: theirs.to_owned(),
                remark: remark.to_owned(),
            }
        })
        .collect();
    assert!(lines.len() > 80, "only {} lines are found", lines.len());
    lines
}

impl Line {
    /// Returns the small package with the example in its place; a null takes a property away.
    fn folder(&self) -> Folder {
        let folder = Folder::tiny();
        let (sort, name) = self.place.split_once(' ').unwrap_or((&self.place, ""));
        let put = |object: &mut Value| {
            let object = object.as_object_mut().unwrap();
            for (key, value) in self.example.as_object().unwrap() {
                if value.is_null() {
                    object.remove(key);
                } else {
                    object.insert(key.clone(), value.clone());
                }
            }
        };
        let named = |list: &mut Value, name: &str| {
            put(list.as_array_mut().unwrap().iter_mut().find(|it| it["name"] == name).unwrap());
        };
        match sort {
            "package" => folder.change("datapackage", put),
            "resource" => folder.change("datapackage", |it| named(&mut it["resources"], name)),
            "schema" => folder.change(name, put),
            "field" => {
                let (table, field) = name.split_once('.').unwrap();
                folder.change(table, |it| named(&mut it["fields"], field));
            }
            other => panic!("{other}"),
        }
        folder
    }
}

#[test]
fn every_line_of_the_page_on_the_standard_is_true() {
    let mut differences = Vec::new();
    for line in lines_of_the_page() {
        let mut findings = Findings::default();
        model::open(Some(line.folder().path()), &mut findings).unwrap();
        let found: Vec<&str> = findings.shown().iter().map(|it| it.code.as_str()).collect();
        let fits = match line.here.as_str() {
            "read" => found.is_empty(),
            code => found.contains(&code),
        };
        if !fits {
            differences
                .push(format!("{} {}: {}, not {found:?}", line.place, line.example, line.here));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
#[ignore = "needs Python with frictionless"]
fn every_line_of_the_page_has_the_verdict_of_frictionless_or_a_reason() {
    let lines = lines_of_the_page();
    let folders: Vec<Folder> = lines.iter().map(Line::folder).collect();
    let mut differences = Vec::new();
    for (line, theirs) in lines.iter().zip(verdicts_of_frictionless(&folders)) {
        let error = Code::from_str_ignoring_case(&line.here)
            .is_some_and(|code| code.severity() == Severity::Error);
        let ours = if error { "invalid" } else { "valid" };
        if line.theirs != theirs || (ours != theirs && line.remark.is_empty()) {
            let said = &line.theirs;
            differences.push(format!("{} {}: {said}, is {theirs}", line.place, line.example));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
