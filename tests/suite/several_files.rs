//! A table whose `path` lists several files is read as one, and what is wrong in it is told where it stands.

use std::fs;

use diplograph::diagnostic::{Finding, Findings};
use diplograph::model;
use serde_json::json;

use crate::cli::diplograph;
use crate::package_folder::Folder;

/// Makes the small package with the rows of `events` after `round-1` in a file of their own, whose lines
/// end as `line_end` says.
fn in_two_files(line_end: &str) -> Folder {
    let folder = Folder::tiny();
    let text = fs::read_to_string(folder.table("events")).unwrap();
    let (before, behind) = text.split_at(text.find("round-2").unwrap());
    let header = text.lines().next().unwrap();
    // Neither file ends with a line break.
    fs::write(folder.table("events"), before.trim_end()).unwrap();
    let second = format!("{header}\n{}", behind.trim_end()).replace('\n', line_end);
    fs::write(folder.table("events-2"), second).unwrap();
    folder.change("datapackage", |it| {
        let resources = it["resources"].as_array_mut().unwrap();
        let events = resources.iter_mut().find(|it| it["name"] == "events").unwrap();
        events["path"] = json!(["data/events.csv", "data/events-2.csv"]);
    });
    folder
}

fn findings(folder: &Folder) -> Vec<Finding> {
    let mut findings = Findings::default();
    model::open(Some(folder.path()), &mut findings).unwrap();
    findings.shown().into_iter().cloned().collect()
}

/// Returns the findings as `CODE file:line:column`.
fn places(folder: &Folder) -> Vec<String> {
    let place = |finding: &Finding| {
        let at = finding.place.as_ref().map(|place| format!(":{}:{}", place.line, place.column));
        format!("{} {}{}", finding.code, finding.file, at.unwrap_or_default())
    };
    findings(folder).iter().map(place).collect()
}

fn written(folder: &Folder, command: &[&str]) -> String {
    let data = folder.path().to_string_lossy().into_owned();
    let run = diplograph(&[command, &["--data", &data]].concat());
    assert_eq!(run.code, 0, "{command:?}: {}", run.stderr);
    run.stdout
}

#[test]
fn two_files_give_what_one_gives() {
    let whole = Folder::tiny();
    for line_end in ["\n", "\r\n"] {
        let folder = in_two_files(line_end);
        assert_eq!(places(&folder), Vec::<String>::new());
        for command in
            [&["timeline", "--format", "csv"][..], &["show", "round-2", "--why"], &["coverage"]]
        {
            assert_eq!(written(&folder, command), written(&whole, command), "{command:?}");
        }
        let (one, other) = (whole.path().to_string_lossy(), folder.path().to_string_lossy());
        let [same, joined] = [&one, &other].map(|other| diplograph(&["diff", &one, other]).stdout);
        assert_eq!(joined, same);
    }
}

#[test]
fn a_fault_of_each_sort_stands_in_the_file_and_line_that_it_is_from() {
    let faults: [(&str, &str, &str); 7] = [
        // A cell, a row, an empty line, a quote, a rule across tables, a key.
        ("round-2,talks,round,2", "round-2,talks,rond,2", "D203 data/events-2.csv:2:15"),
        ("round-2,talks,round,2,", "round-2,talks,round,2", "D107 data/events-2.csv:2:"),
        ("round-2,", "\nround-2,", "D109 data/events-2.csv:2:1"),
        ("paper#p2,", "paper#p2,\"half", "D103 data/events-2.csv:2:"),
        ("2017-02,", "2016-02,", "D403 data/events-2.csv:2:"),
        ("round-2,talks", "round-1,talks", "D301 data/events-2.csv:2:1"),
        ("round-2,talks", "round-2,nowhere", "D302 data/events-2.csv:2:9"),
    ];
    for (from, to, expected) in faults {
        let folder = in_two_files("\n");
        folder.replace("events-2", from, to);
        let places = places(&folder);
        assert!(places[0].starts_with(expected), "{from}: {places:?}");
    }
    let folder = in_two_files("\n");
    folder.replace("events", "round-1,talks,round", "round-1,talks,rond");
    assert_eq!(places(&folder)[0], "D203 data/events.csv:2:15");
}

#[test]
fn a_file_that_can_not_follow_the_first_is_told_as_what_it_is() {
    type Change = fn(&str) -> Vec<u8>;
    let changes: [(Change, &str); 6] = [
        (|text| text.replacen("id,process", "process,id", 1).into(), "D116 data/events-2.csv:1:1"),
        (|text| text.split_once('\n').unwrap().1.into(), "D116 data/events-2.csv:1:1"),
        (|_| "70,80,90\n".into(), "D115 data/events-2.csv:1:1"),
        (|text| text.replace(',', ";").into(), "D110 data/events-2.csv:1:3"),
        (
            |text| text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            "D102 data/events-2.csv:1:1",
        ),
        (|_| Vec::new(), "D101 data/events-2.csv"),
    ];
    for (change, expected) in changes {
        let folder = in_two_files("\n");
        let text = fs::read_to_string(folder.table("events-2")).unwrap();
        fs::write(folder.table("events-2"), change(&text)).unwrap();
        assert_eq!(places(&folder), [expected]);
    }
    let folder = in_two_files("\n");
    fs::remove_file(folder.table("events-2")).unwrap();
    assert_eq!(places(&folder), ["D003 data/events-2.csv"]);
}

#[test]
fn values_of_a_policy_and_the_hash_reach_every_file() {
    let (folder, whole) = (in_two_files("\n"), Folder::tiny());
    for folder in [&folder, &whole] {
        folder.append(
            "sources",
            "late,press,The Late,Talks ended,https://example.org/2,2018,en,,,,\n",
        );
        folder.append(
            "disputes",
            "events,round-2,date,2017-02,preferred,As announced,paper\n\
             events,round-2,date,2017-03,normal,As recalled,late\n",
        );
    }
    let command = ["timeline", "--format", "csv", "--policy", "latest"];
    let rows = written(&folder, &command);
    assert!(rows.contains("2017-03") && rows.contains("round-1"), "{rows}");
    assert_eq!(rows, written(&whole, &command));

    let hash = |folder: &Folder| {
        let (package, _) = model::open(Some(folder.path()), &mut Findings::default()).unwrap();
        package.sha256().unwrap()
    };
    let before = hash(&folder);
    folder.replace("events-2", "2017-02", "2017-03");
    assert_ne!(hash(&folder), before);
}

#[test]
fn what_a_schema_or_the_descriptor_says_wrongly_is_told_there_at_its_line() {
    type Change = fn(&mut serde_json::Value);
    // The file that is changed, how, the code, and a text of the line that it stands in.
    let cases: [(&str, Change, &str, &str); 6] = [
        (
            "processes",
            |it| it["foreignKeys"][0]["reference"]["resource"] = json!("self"),
            "D006",
            "self",
        ),
        ("people", |it| it["fields"][1]["references"] = json!(["pages"]), "D006", "pages"),
        (
            "participations",
            |it| it["foreignKeys"][0]["reference"]["fields"] = json!(["ident"]),
            "D001",
            "\"ident\"",
        ),
        ("people", |it| it["fields"][2]["name"] = json!("remark"), "D007", "\"fields\""),
        (
            "datapackage",
            |it| it["resources"][2]["schema"] = json!("schemas/none.json"),
            "D003",
            "schemas/none.json",
        ),
        ("datapackage", |it| it["resources"][2]["name"] = json!("persons"), "D011", "\"persons\""),
    ];
    for (file, change, code, text) in cases {
        let folder = Folder::tiny();
        folder.change(file, change);
        let path = match file {
            "datapackage" => "datapackage.json".to_owned(),
            table => format!("schemas/{table}.json"),
        };
        let written = fs::read_to_string(folder.path().join(&path)).unwrap();
        let line = written.lines().position(|line| line.contains(text)).unwrap() + 1;
        let start = format!("{code} {path}:{line}:");
        let places = places(&folder);
        assert!(places.iter().any(|it| it.starts_with(&start)), "{start} {places:?}");
    }
}

#[test]
fn a_pattern_that_can_not_be_read_is_told_in_the_schema_at_its_line() {
    let folder = Folder::tiny();
    folder.change("parties", |schema| {
        let fields = schema["fields"].as_array_mut().unwrap();
        let field = fields.iter_mut().find(|it| it["name"] == "iso3").unwrap();
        field["constraints"] = json!({ "pattern": "[A-Z" });
    });
    let text = fs::read_to_string(folder.path().join("schemas/parties.json")).unwrap();
    let line = text.lines().position(|line| line.contains("[A-Z\"")).unwrap();
    let column = text.lines().nth(line).unwrap().find("\"[A-Z").unwrap();
    let expected = format!("D001 schemas/parties.json:{}:{}", line + 1, column + 1);
    assert_eq!(places(&folder), [expected]);
    let message = &findings(&folder)[0].message;
    assert!(message.starts_with("the pattern `[A-Z` of `iso3` can't be read"), "{message}");
}
