//! A file that is not what it should be is told as what it is, first, at its place and once.

use std::fs;
use std::path::Path;

use diplograph::diagnostic::{Finding, Findings};
use diplograph::model;

use crate::package_folder::Folder;

fn found(folder: &Path) -> Vec<Finding> {
    let mut findings = Findings::default();
    model::open(Some(folder), &mut findings).unwrap();
    let shown: Vec<Finding> = findings.shown().into_iter().cloned().collect();
    assert_eq!(shown.len(), findings.errors() + findings.warnings());
    shown
}

/// Returns a finding as `CODE file:line:column`.
fn line(finding: &Finding) -> String {
    let place = finding.place.as_ref().map(|place| format!(":{}:{}", place.line, place.column));
    format!("{} {}{}", finding.code, finding.file, place.unwrap_or_default())
}

/// Makes the bytes of a file from its text.
type Change = fn(&str) -> Vec<u8>;

/// Puts something that is no file at a path.
#[cfg(unix)]
type Make = fn(&Path);

/// Returns the findings of the shipped package with one file changed.
fn of_changed(file: &str, change: Change) -> Vec<Finding> {
    let folder = Folder::shipped();
    let path = folder.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, change(&text)).unwrap();
    found(folder.path())
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

/// Writes the rows in one language in an encoding that has a letter for each byte.
fn in_legacy(text: &str, language: &str, encoding: &'static encoding_rs::Encoding) -> Vec<u8> {
    let wanted = format!(",{language},");
    let mut lines = text.lines();
    let header = lines.next().unwrap_or_default();
    let rows: Vec<&str> = lines.filter(|line| line.contains(&wanted)).collect();
    encoding.encode(&format!("{header}\r\n{}\r\n", rows.join("\r\n"))).0.into_owned()
}

const NAMES: &str = "data/names.csv";

/// Asserts that each change leads to one finding, at this place and with these words.
fn assert_single(cases: &[(&str, Change, &str, &str)]) {
    for &(file, change, place, message) in cases {
        let findings = of_changed(file, change);
        let lines: Vec<String> = findings.iter().map(line).collect();
        assert_eq!(lines.len(), 1, "{message}: {lines:?}");
        assert!(lines[0].starts_with(place), "{place}: {lines:?}");
        assert!(findings[0].message.contains(message), "{message}: {}", findings[0].message);
        assert!(!findings[0].advice().is_empty());
    }
}

#[test]
fn a_table_in_another_form_is_one_finding_that_names_the_form() {
    assert_single(&[
        (NAMES, |text| text.replace(',', ";").into(), "D110 data/names.csv:1:7", "`;`"),
        (NAMES, |text| text.replace(',', "\t").into(), "D110 data/names.csv:1:7", "tabs"),
        (NAMES, |text| format!("sep=;\r\n{text}").into(), "D110 data/names.csv:1:1", "sep"),
        (NAMES, |text| text.replace('\n', "\r").into(), "D112 data/names.csv:1:43", "line feed"),
        (NAMES, |text| format!("\u{FEFF}\u{FEFF}{text}").into(), "D114 data/names.csv:1:1", "two"),
        (NAMES, |text| text.split_once('\n').unwrap().1.into(), "D115 data/names.csv:1:1", "none"),
        (NAMES, |_| zip("xl/workbook.xml"), "D113 data/names.csv:1:1", "`.xlsx`"),
        (NAMES, |_| ods(), "D113 data/names.csv:1:1", "`.ods`"),
        (NAMES, |_| zip("names.csv"), "D113 data/names.csv:1:1", "`.zip`"),
        (
            NAMES,
            |text| text.replacen("lang", "la\0ng", 1).into(),
            "D113 data/names.csv:1:10",
            "zero",
        ),
        (NAMES, |_| b"<!DOCTYPE html>\n<title>x".into(), "D113 data/names.csv:1:1", "HTML"),
        (NAMES, |_| b"[{\"entity\": \"iran\"}]".into(), "D113 data/names.csv:1:1", "JSON"),
    ]);
}

#[test]
fn text_in_another_encoding_is_one_finding_and_a_guess_is_worded_as_one() {
    let at_start = "D102 data/names.csv:1:1";
    assert_single(&[
        (
            NAMES,
            |text| utf16(&format!("\u{FEFF}{text}"), u16::to_le_bytes),
            at_start,
            "is UTF-16 (little-endian)",
        ),
        (
            NAMES,
            |text| utf16(&format!("\u{FEFF}{text}"), u16::to_be_bytes),
            at_start,
            "is UTF-16 (big-endian)",
        ),
        (NAMES, |text| utf16(text, u16::to_le_bytes), at_start, "looks like UTF-16 (little"),
        (NAMES, |text| utf16(text, u16::to_be_bytes), at_start, "looks like UTF-16 (big"),
        (
            // Pure ASCII, which with its zero bytes is UTF-8 as well.
            NAMES,
            |text| utf16(text.lines().next().unwrap(), u16::to_le_bytes),
            at_start,
            "looks like UTF-16",
        ),
        (
            NAMES,
            |text| in_legacy(text, "ar", encoding_rs::WINDOWS_1256),
            "D102 data/names.csv:2:35",
            "looks like Windows-1256, in which this reads `اجتماع",
        ),
        (
            NAMES,
            |text| in_legacy(text, "ru", encoding_rs::WINDOWS_1251),
            "D102 data/names.csv:2:36",
            "looks like Windows-1251, in which this reads `Встреча",
        ),
        (
            NAMES,
            |text| in_legacy(text, "tr", encoding_rs::WINDOWS_1254),
            "D102 data/names.csv:",
            "looks like Windows-1254",
        ),
        (
            NAMES,
            |text| [text.as_bytes(), b"iran,en,alt,caf\xE9,,x\n"].concat(),
            "D102 data/names.csv:",
            "byte 0xE9 is not UTF-8, though the rest of the file is",
        ),
        (
            "schemas/names.json",
            |text| utf16(text, u16::to_le_bytes),
            "D102 schemas/names.json:1:1",
            "UTF-16",
        ),
        (
            "datapackage.json",
            |text| utf16(text, u16::to_be_bytes),
            "D102 datapackage.json:1:1",
            "UTF-16",
        ),
    ]);
}

/// Returns the start of an archive whose first file has this name.
fn zip(name: &str) -> Vec<u8> {
    let length = u16::try_from(name.len()).unwrap().to_le_bytes();
    let head = [b"PK\x03\x04\x14\0\0\0\0\0".as_slice(), &[0xFF; 16], &length, &[0, 0]].concat();
    [&head, name.as_bytes(), &[0xFF; 64]].concat()
}

/// Returns the start of a spreadsheet of LibreOffice: its type stands first, as plain text.
fn ods() -> Vec<u8> {
    let kind = b"application/vnd.oasis.opendocument.spreadsheet";
    [&zip("mimetype")[..38], kind, &[0xFF; 64]].concat()
}

#[test]
fn a_byte_order_mark_before_json_is_no_fault() {
    for file in ["datapackage.json", "schemas/events.json"] {
        let lines: Vec<String> =
            of_changed(file, |text| format!("\u{FEFF}{text}").into()).iter().map(line).collect();
        assert_eq!(lines, [""; 0], "{file}");
    }
}

/// Returns the shipped events with the last cell of a line replaced.
fn with_note(text: &str, line: usize, note: &str) -> Vec<u8> {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let row = &mut lines[line - 1];
    row.truncate(row.split(',').take(13).map(|cell| cell.len() + 1).sum());
    row.push_str(note);
    (lines.join("\n") + "\n").into_bytes()
}

fn first_lines(text: &str, count: usize) -> String {
    text.lines().take(count).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_quote_at_fault_is_found_in_its_own_row() {
    let cases: [(Change, &[&str]); 6] = [
        // Closed by the opening quote of a row further down, or by nothing.
        (|text| with_note(text, 20, "\"not decided"), &["D103 data/events.csv:20:"]),
        (
            |text| format!("{}\n\"round-x,\n", first_lines(text, 30)).into(),
            &["D103 data/events.csv:31:1"],
        ),
        (|text| format!("\"{text}").into(), &["D103 data/events.csv:1:1"]),
        (|text| with_note(text, 20, "\"safe\" zone"), &["D111 data/events.csv:20:"]),
        // The comma behind the quote would also make the row too long.
        (|text| with_note(text, 20, "\"safe\" zone, again"), &["D111 data/events.csv:20:"]),
        (
            |text| {
                let once = String::from_utf8(with_note(text, 20, "\"safe\" zone")).unwrap();
                with_note(&once, 30, "\"so\" they say")
            },
            &["D111 data/events.csv:20:", "D111 data/events.csv:30:"],
        ),
    ];
    for (change, expected) in cases {
        let lines: Vec<String> = of_changed("data/events.csv", change).iter().map(line).collect();
        assert_eq!(lines.len(), expected.len(), "{expected:?}: {lines:?}");
        for (line, expected) in lines.iter().zip(expected) {
            assert!(line.starts_with(expected), "{expected}: {lines:?}");
        }
    }
}

#[test]
fn what_follows_from_an_unread_table_is_not_reported() {
    let descriptor = fs::read_to_string(Folder::shipped().path().join("datapackage.json")).unwrap();
    let descriptor: serde_json::Value = serde_json::from_str(&descriptor).unwrap();
    for resource in descriptor["resources"].as_array().unwrap() {
        let path = resource["path"].as_str().unwrap();
        let schema = resource["schema"].as_str().unwrap();
        let cases: [(&str, Change, &str); 4] = [
            (path, |text| text.replace(',', ";").into(), "D110"),
            (path, |_| Vec::new(), "D101"),
            (path, |text| format!("{text}\"open").into(), "D103"),
            (schema, |text| text[..text.len() / 2].into(), "D001"),
        ];
        for (file, change, code) in cases {
            let lines: Vec<String> = of_changed(file, change).iter().map(line).collect();
            assert_eq!(lines.len(), 1, "{file}: {lines:?}");
            assert!(lines[0].starts_with(&format!("{code} {file}")), "{lines:?}");
        }
    }
}

#[test]
fn a_key_column_that_is_missing_is_the_one_cause() {
    let lines: Vec<String> =
        of_changed("data/events.csv", |text| text.replacen("id,", "nr,", 1).into())
            .iter()
            .map(line)
            .collect();
    assert_eq!(lines, ["D104 data/events.csv:1:1", "D105 data/events.csv:1:84"]);
}

#[test]
fn findings_come_in_the_order_of_causes() {
    let folder = Folder::tiny();
    // By name, `delegates` and `events` come before `sources`; by cause they come behind it.
    folder.replace("delegates", "round-1,iran,mona,head", "round-1,iran,nobody,haed");
    folder.replace("events", ",round,2,", ",rond,2,");
    folder.replace("people", "id,sources,note", "id,sources,note,more");
    fs::write(folder.table("topics"), "id;broader;definition\n").unwrap();
    let codes: Vec<String> = found(folder.path()).iter().map(|it| it.code.to_string()).collect();
    assert_eq!(codes, ["D110", "D104", "D203", "D203", "D107", "D302"]);
}

#[test]
fn a_row_at_fault_is_not_told_again_cell_by_cell() {
    for (row, code) in
        [("otto,\n", "D107"), ("Otto,no such source,a,b\n", "D108"), (",,\n", "D109")]
    {
        let folder = Folder::tiny();
        folder.append("people", row);
        let codes: Vec<String> =
            found(folder.path()).iter().map(|it| it.code.to_string()).collect();
        assert_eq!(codes, [code], "{row}");
    }
}

#[test]
fn a_character_that_breaks_lines_in_some_programs_only_is_refused_where_it_stands() {
    for character in ['\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'] {
        let folder = Folder::tiny();
        folder.append("people", &format!("otto,paper,\"one\ntwo{character}three\"\n"));
        let lines: Vec<String> = found(folder.path()).iter().map(line).collect();
        assert_eq!(lines, ["D209 data/people.csv:4:4"], "{character:?}");
    }
}

#[test]
fn a_row_or_a_header_of_a_hundred_thousand_cells_takes_no_more_memory_than_the_file() {
    let cells = ",".repeat(100_000);
    let changes: [(&str, &str); 2] = [("id,", "id{},"), ("mona,", "mona{},")];
    for (from, to) in changes {
        let folder = Folder::tiny();
        folder.replace("people", from, &to.replace("{}", &cells));
        let mut findings = Findings::default();
        model::open(Some(folder.path()), &mut findings).unwrap();
        assert_eq!(findings.shown()[0].file, "data/people.csv");
        // A place keeps a part of its line, so a hundred findings are no hundred copies of it.
        let kept: usize =
            findings.shown().iter().map(|it| it.place.as_ref().unwrap().text.len()).sum();
        assert!(kept < 300_000, "{kept}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_at_once_and_named() {
    use std::os::unix::fs::symlink;
    use std::path::PathBuf;
    use std::process::Command;

    let made: [(Make, &str); 3] = [
        (
            |path| assert!(Command::new("mkfifo").arg(path).status().unwrap().success()),
            "named pipe",
        ),
        (|path| symlink("/dev/zero", path).unwrap(), "device"),
        (|path| fs::create_dir(path).unwrap(), "folder"),
    ];
    for (make, what) in made {
        for file in ["datapackage.json", "schemas/people.json", "data/people.csv"] {
            let folder = Folder::tiny();
            let path: PathBuf = folder.path().join(file);
            fs::remove_file(&path).unwrap();
            make(&path);
            let run = crate::cli::diplograph(&["check", &folder.path().to_string_lossy()]);
            let told = format!("{}{}", run.stdout, run.stderr);
            // A link out of the folder is refused before anybody asks where it leads.
            let leaves = what == "device" && file != "datapackage.json";
            let reason = if leaves { "leaves the package folder" } else { what };
            assert!(told.contains(reason), "{what} {file}: {told}");
            assert_eq!(run.code, if file == "datapackage.json" { 4 } else { 3 }, "{what} {file}");
        }
    }
}

#[test]
fn a_descriptor_or_schema_has_bounds_in_size_and_depth() {
    for file in ["datapackage.json", "schemas/people.json"] {
        let folder = Folder::tiny();
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        for depth in [200, 100_000] {
            let (open, close) = ("[".repeat(depth), "]".repeat(depth));
            fs::write(&path, text.replacen('{', &format!("{{\"x\": {open}{close},"), 1)).unwrap();
            let findings = found(folder.path());
            let told: Vec<&str> = findings.iter().map(|it| it.message.as_str()).collect();
            assert_eq!(told, ["lists and objects are nested too deep"], "{file} {depth}");
        }
        fs::write(&path, text + &" ".repeat(16 << 20)).unwrap();
        let run = crate::cli::diplograph(&["check", &folder.path().to_string_lossy()]);
        let told = format!("{}{}", run.stdout, run.stderr);
        assert!(told.contains("larger than 16 MB"), "{file}: {told}");
    }
}
