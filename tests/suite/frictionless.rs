//! The verdict on schema errors is that of an independent tool.
//!
//! Needs Python with the package `frictionless`; run with `cargo test -- --ignored`.

use std::fs;
use std::path::Path;
use std::process::Command;

use diplograph::diagnostic::Findings;
use diplograph::package::Package;

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
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tools/schema_verdicts.py");
    let output = Command::new("python3")
        .arg(script)
        .args(folders.iter().map(Folder::path))
        .output()
        .expect("Python runs");
    let theirs: Vec<String> =
        String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect();
    assert_eq!(theirs.len(), folders.len(), "{}", String::from_utf8_lossy(&output.stderr));
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
