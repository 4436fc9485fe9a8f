//! The forms of a timeline are read by the programs that they are made for.
//!
//! Needs Python with `icalendar` and `vobject`, LibreOffice, Chromium, and Node with the packages of
//! `tests/charts`; run with `cargo test -- --ignored`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cli::diplograph;
use crate::package_folder::Folder;

/// Every status, so that imprecise plans are in it too.
const ANY_STATUS: [&str; 8] =
    ["--status", "held", "--status", "announced", "--status", "postponed", "--status", "cancelled"];

fn write(folder: &Folder, form: &str, options: &[&str]) -> PathBuf {
    // Two forms of JSON have an ending of their own.
    let ending = match form {
        "timelinejs" => "timelinejs.json",
        "vega-lite" => "vl.json",
        form => form,
    };
    let path = folder.path().join(format!("timeline.{ending}"));
    let target = path.to_string_lossy().into_owned();
    let mut arguments = vec!["timeline", "--format", form, "-o", &target];
    arguments.extend(ANY_STATUS);
    arguments.extend(options);
    let run = diplograph(&arguments);
    assert_eq!(run.code, 0, "{}", run.stderr);
    path
}

/// Runs a program that must be there and succeed, and returns what it printed.
fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{command:?}: {}", text(&output.stderr));
    text(&output.stdout)
}

/// The timeline as CSV, as records with the named columns.
fn csv_of(columns: &[&str], text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let at: Vec<usize> = columns
        .iter()
        .map(|name| header.iter().position(|other| other == *name).unwrap())
        .collect();
    let pick = |row: csv::StringRecord| at.iter().map(|&at| row[at].to_owned()).collect();
    reader.records().map(|row| pick(row.unwrap())).collect()
}

fn timeline(options: &[&str]) -> String {
    let mut arguments = vec!["timeline", "--format", "csv"];
    arguments.extend(ANY_STATUS);
    arguments.extend(options);
    diplograph(&arguments).stdout
}

const READ_CALENDAR: &str = "
import sys, icalendar, vobject
raw = open(sys.argv[1], 'rb').read()
assert not raw.replace(b'\\r\\n', b'').count(b'\\n'), 'a line ends without CR'
assert all(len(line) <= 75 for line in raw.split(b'\\r\\n')), 'a line is too long'
vobject.readOne(raw.decode()).validate(raiseException=True)
calendar = icalendar.Calendar.from_ical(raw)
assert not calendar.errors, calendar.errors
for event in calendar.walk('VEVENT'):
    assert not event.errors, event.errors
    print(event['UID'].split('@')[0], event['DTSTART'].dt, event['DTEND'].dt, event['STATUS'])
";

#[test]
#[ignore = "needs Python with icalendar and vobject"]
fn two_readers_of_calendars_find_each_event_on_its_days() {
    let folder = Folder::empty();
    for language in ["en", "ar"] {
        let path = write(&folder, "ics", &["--lang", language]);
        let printed = run(Command::new("python3").args(["-c", READ_CALENDAR]).arg(&path));
        let events = csv_of(&["event_id", "date_min", "date_max"], &timeline(&[]));
        assert_eq!(printed.lines().count(), events.len());
        for (line, event) in printed.lines().zip(&events) {
            let start = format!("{} {} ", event[0], event[1]);
            assert!(line.starts_with(&start), "{line} is not {start}");
        }
        // Held from 24 to 25 January, so the calendar ends it on the 26th.
        assert!(printed.contains("astana-21 2024-01-24 2024-01-26 CONFIRMED\n"), "{printed}");
    }
}

#[test]
#[ignore = "needs LibreOffice"]
fn libreoffice_opens_the_workbook_with_typed_dates() {
    let folder = Folder::empty();
    let path = write(&folder, "xlsx", &[]);
    // Comma, double quotes, UTF-8, dates as shown in the cell, the first sheet.
    let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1";
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    run(Command::new("soffice")
        .arg(profile)
        .args(["--headless", "--convert-to", filter, "--outdir"])
        .arg(folder.path())
        .arg(&path));
    let sheet = std::fs::read_to_string(folder.path().join("timeline-Timeline.csv")).unwrap();
    let columns = ["seq", "event_id", "number", "title", "date_edtf", "date_min", "date_max"];
    assert_eq!(csv_of(&columns, &sheet), csv_of(&columns, &timeline(&[])));
}

fn node(script: &str, chart: &Path, options: &[&str]) -> serde_json::Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/charts");
    let printed = run(Command::new("node").arg(folder.join(script)).arg(chart).args(options));
    serde_json::from_str(&printed).unwrap()
}

/// The texts under a key of each object in a list.
fn texts(list: &serde_json::Value, key: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|it| it[key].as_str().unwrap().to_owned()).collect()
}

#[test]
#[ignore = "needs Node with the packages of tests/charts, and Chromium"]
fn timelinejs_shows_a_slide_for_each_event_on_its_days_and_asks_no_network() {
    let folder = Folder::empty();
    for (language, round) in [("en", "round"), ("ar", "جولة")] {
        let chart = write(&folder, "timelinejs", &["--lang", language]);
        let read = node("timelinejs.mjs", &chart, &[language]);
        assert_eq!(read["heard"], serde_json::json!([]), "{language}");
        assert!(read["groups"].as_array().unwrap().contains(&round.into()), "{}", read["groups"]);

        let columns = ["event_id", "title", "date_min", "date_max"];
        let events = csv_of(&columns, &timeline(&["--lang", language]));
        let column = |at: usize| events.iter().map(|row| row[at].clone()).collect::<Vec<_>>();
        // The first slide is the title.
        let slides = read["slides"].as_array().unwrap()[1..].to_vec().into();
        assert_eq!(texts(&slides, "id"), column(0));
        assert_eq!(texts(&slides, "headline"), column(1));
        assert_eq!(texts(&read["bounds"], "first"), column(2));
        assert_eq!(texts(&read["bounds"], "last"), column(3));
        assert_eq!(read["marks"].as_array().unwrap().len(), events.len());
    }
}

#[test]
#[ignore = "needs Node with the packages of tests/charts, and Chromium"]
fn timelinejs_says_an_imprecise_date_as_such_and_draws_its_whole_window() {
    let folder = Folder::empty();
    let read = node("timelinejs.mjs", &write(&folder, "timelinejs", &[]), &["en"]);
    let find = |list: &str, id: &str| {
        let all = read[list].as_array().unwrap();
        all.iter().find(|it| it["id"] == id).unwrap_or_else(|| panic!("{id}")).clone()
    };
    // In data/events.csv: `2025-40`, `2022-07-19/2024-12` and `2017-01-23/2017-01-24`.
    for (id, date) in [
        ("round-23-planned", "first half of 2025"),
        ("summit-russia-planned", "19 July 2022 – December 2024"),
        ("astana-01", "23–24 January 2017"),
    ] {
        assert_eq!(find("slides", id)["date"], date);
    }
    // From the one's first day to the other's are 897 days (19 July 2022 to 1 January 2025); their
    // windows are 896 and 180 days from the first day to the last.
    let pixels = |mark: &serde_json::Value, key: &str| mark[key].as_f64().unwrap();
    let (summit, round) =
        (find("marks", "summit-russia-planned"), find("marks", "round-23-planned"));
    let per_day = (pixels(&round, "left") - pixels(&summit, "left")) / 897.0;
    for (mark, days) in [(&summit, 896.0), (&round, 180.0)] {
        assert!((pixels(mark, "width") - days * per_day).abs() < 3.0, "{mark}: {per_day} a day");
    }
}

#[test]
#[ignore = "needs Node with the packages of tests/charts"]
fn vega_lite_draws_a_bar_for_each_event_without_a_warning() {
    let folder = Folder::empty();
    let read = node("vega.mjs", &write(&folder, "vega-lite", &[]), &[]);
    let events = csv_of(&["event_id"], &timeline(&[])).len();
    assert_eq!((&read["warnings"], &read["bars"]), (&serde_json::json!([]), &events.into()));
}

#[test]
#[ignore = "needs Node with the packages of tests/charts"]
fn vega_lite_draws_each_event_on_its_days_wherever_it_is_read_and_names_the_years() {
    let folder = Folder::empty();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/charts/vega.mjs");
    let months = [("en", "April 2017"), ("ru", "апрель 2017"), ("fa", "آوریل ۲۰۱۷")];
    for (language, month) in months {
        let chart = write(&folder, "vega-lite", &["--lang", language]);
        for zone in ["America/New_York", "Asia/Tehran", "UTC"] {
            let mut node = Command::new("node");
            let printed = run(node.arg(&script).arg(&chart).env("TZ", zone));
            let read: serde_json::Value = serde_json::from_str(&printed).unwrap();
            // Marks of the axis stand where days of the calendar begin, as the bars do.
            let marks = texts(&read["axis"], "at");
            assert!(marks.len() > 5, "{marks:?}");
            assert!(marks.iter().all(|at| at.ends_with("T00:00:00.000Z")), "{zone}: {marks:?}");
            let words = texts(&read["axis"], "words");
            assert!(words.contains(&month.to_owned()), "{words:?}");
            let has_year = |text: &String| text.chars().filter(|c| c.is_numeric()).count() == 4;
            assert!(words.iter().all(has_year), "{words:?}");
            let days: Vec<Vec<String>> = serde_json::from_value(read["days"].clone()).unwrap();
            let columns = ["event_id", "date_min", "date_max"];
            assert_eq!(days, csv_of(&columns, &timeline(&[])), "{zone}");
        }
    }
}

#[test]
#[ignore = "needs Node with the packages of tests/charts"]
fn mermaid_reads_each_event_under_its_date() {
    let folder = Folder::empty();
    let read = node("mermaid.mjs", &write(&folder, "mermaid", &[]), &[]);
    let titles: Vec<String> = read["tasks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|task| task["events"][0].as_str().unwrap().to_owned())
        .collect();
    let expected: Vec<String> =
        csv_of(&["title"], &timeline(&[])).into_iter().map(|mut row| row.remove(0)).collect();
    assert_eq!(titles, expected);
}
