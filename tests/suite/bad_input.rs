//! Bad input ends well: the right finding, at the right place, and never a panic.

use std::fs;
use std::path::Path;

use diplograph::diagnostic::{Code, Findings};
use diplograph::model;
use diplograph::package::PackageError;

use crate::package_folder::Folder;

/// Returns the findings as `CODE file:line:column`.
fn findings(folder: &Path) -> Vec<String> {
    let mut findings = Findings::default();
    model::open(Some(folder), &mut findings).unwrap();
    let place = |finding: &diplograph::diagnostic::Finding| match &finding.place {
        Some(place) => format!("{} {}:{}:{}", finding.code, finding.file, place.line, place.column),
        None => format!("{} {}", finding.code, finding.file),
    };
    findings.shown().into_iter().map(place).collect()
}

/// Returns the nearest values that the findings suggest.
fn suggestions(folder: &Path) -> Vec<String> {
    let mut findings = Findings::default();
    model::open(Some(folder), &mut findings).unwrap();
    findings.shown().into_iter().filter_map(|finding| finding.nearest.clone()).collect()
}

#[test]
fn a_whole_package_has_no_finding() {
    assert_eq!(findings(Folder::tiny().path()), [""; 0]);
    assert_eq!(findings(Folder::shipped().path()), [""; 0]);
}

#[test]
fn one_slip_in_a_cell_is_one_finding_at_the_cell() {
    let cases = [
        ("events", ",round,2,", ",rond,2,", "D203 data/events.csv:3:15", Some("round")),
        ("events", "2017-02,", "2017-02-30,", "D206 data/events.csv:3:24", Some("2017-02-28")),
        (
            "events",
            "2017-01-23/2017-01-24",
            "2017-01-24/2017-01-23",
            "D206 data/events.csv:2:24",
            Some("2017-01-23/2017-01-24"),
        ),
        ("events", "paper#p2", "paper#2", "D211 data/events.csv:3:68", None),
        ("events", "paper#p2", "papr#p2", "D303 data/events.csv:3:68", Some("paper")),
        ("events", ",2,,", ",two,,", "D202 data/events.csv:3:21", None),
        ("events", ",2,,", ",0,,", "D205 data/events.csv:3:21", None),
        (
            "events",
            ",held,certain,paper#p2",
            ",,certain,paper#p2",
            "D201 data/events.csv:3:55",
            None,
        ),
        (
            "participations",
            "round-2,jordan",
            "round-2,jordn",
            "D302 data/participations.csv:4:9",
            Some("jordan"),
        ),
        (
            "participations",
            "round-2,jordan",
            "round-2,iran",
            "D301 data/participations.csv:4:1",
            None,
        ),
        ("sources", "https://example.org/1", "example.org/1", "D207 data/sources.csv:2:35", None),
        ("sources", ",en,", ",english,", "D208 data/sources.csv:2:68", None),
        ("parties", "jordan,state", "Jordan,state", "D204 data/parties.csv:3:1", Some("jordan")),
        ("delegates", "round-1,iran", "round-1,jordan", "D304 data/delegates.csv:2:9", None),
        ("names", "Astana", "Ast\u{202e}ana", "D209 data/names.csv:3:19", None),
        ("names", "Astana", "Asta\u{301}na", "D210 data/names.csv:3:16", Some("Astána")),
    ];
    for (table, from, to, expected, nearest) in cases {
        let folder = Folder::tiny();
        folder.replace(table, from, to);
        let found = findings(folder.path());
        assert!(found.iter().any(|finding| finding == expected), "{to}: {found:?}");
        if let Some(nearest) = nearest {
            let suggested = suggestions(folder.path());
            assert!(suggested.iter().any(|value| value == nearest), "{to}: {suggested:?}");
        }
    }
}

/// Makes the bytes of a file from its text.
type Change = fn(&str) -> Vec<u8>;

#[test]
fn faults_of_whole_files_are_told_apart() {
    let cases: [(&str, Change, &str); 9] = [
        ("people", |_| Vec::new(), "D101"),
        ("people", |text| text.replace("note", "nota").into_bytes(), "D104"),
        ("people", |text| text.replace(",note", "").into_bytes(), "D105"),
        ("people", |text| text.replace("note", "id").into_bytes(), "D106"),
        ("people", |text| format!("{text}otto\n").into_bytes(), "D107"),
        ("people", |text| format!("{text}otto,paper,a,b\n").into_bytes(), "D108"),
        ("people", |text| format!("{text},,\n").into_bytes(), "D109"),
        ("people", |text| format!("{text}otto,paper,\"open\n").into_bytes(), "D103"),
        ("people", |text| [text.as_bytes(), b"otto,paper,caf\xE9\n"].concat(), "D102"),
    ];
    for (table, change, code) in cases {
        let folder = Folder::tiny();
        let path = folder.table(table);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, change(&text)).unwrap();
        let found = findings(folder.path());
        assert!(found.iter().any(|finding| finding.starts_with(code)), "{code}: {found:?}");
    }
}

#[test]
fn harmless_differences_of_form_are_no_faults() {
    let cases: [fn(&str) -> String; 4] = [
        |text| text.replace('\n', "\r\n"),
        |text| format!("\u{feff}{text}"),
        |text| {
            text.replace("id,sources,note", "note,id,sources").replace("mona,paper,", ",mona,paper")
        },
        |text| text.replace("mona,paper,", "mona,paper,\"two\nlines\""),
    ];
    for change in cases {
        let folder = Folder::tiny();
        let path = folder.table("people");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, change(&text)).unwrap();
        assert_eq!(findings(folder.path()), [""; 0]);
    }
}

#[test]
fn a_cell_of_a_megabyte_is_read() {
    let folder = Folder::tiny();
    folder.append("people", &format!("otto,paper,{}\n", "a".repeat(1 << 20)));
    assert_eq!(findings(folder.path()), [""; 0]);
}

#[test]
fn a_million_findings_are_counted_and_a_hundred_shown() {
    let folder = Folder::tiny();
    folder.append("people", &"X,paper,\n".repeat(1_000_000));
    let mut findings = Findings::default();
    model::open(Some(folder.path()), &mut findings).unwrap();
    assert_eq!(findings.shown().len(), 100);
    // Each row has a bad id; each but the first also stands twice.
    assert_eq!(findings.errors(), 1_999_999);
}

#[test]
fn rules_across_tables_find_what_schemas_can_not_say() {
    let cases = [
        ("events", ",round,2,,2017-02", ",round,3,,2017-02", Code::SeriesGap),
        ("events", ",round,2,,2017-02", ",round,1,,2017-02", Code::SeriesNumberTwice),
        ("events", ",round,2,,2017-02", ",round,2,,2016-02", Code::SeriesOutOfOrder),
        ("events", ",round,2,,2017-02", ",round,2,,2017", Code::NumbersOutOfOrder),
        ("events", ",round,2,,2017-02", ",round,2,round-1,2017-02", Code::PartOutsideWhole),
        ("events", ",round,2,,2017-02", ",round,2,round-2,2017-02", Code::Cycle),
        (
            "participations",
            "round-1,iran,guarantor,attended",
            "round-1,iran,guarantor,declined",
            Code::RoleContradictsPresence,
        ),
        (
            "names",
            "astana,en,pref,Astana,,paper",
            "astana,en,pref,Astana,2018/..,paper",
            Code::NameNotValid,
        ),
        ("names", "astana,en,pref,Astana", "astana,ru,pref,Astana", Code::ScriptUnfit),
        ("people", "mona,paper", "iran,paper", Code::IdInTwoTables),
    ];
    for (table, from, to, code) in cases {
        let folder = Folder::tiny();
        folder.replace(table, from, to);
        let found = findings(folder.path());
        let expected = code.as_str();
        assert!(found.iter().any(|finding| finding.starts_with(expected)), "{to}: {found:?}");
    }
}

#[test]
fn a_code_that_lost_its_zeros_in_a_spreadsheet_is_proposed_with_them() {
    for (from, to, nearest) in [("IRN,364", "IRN,31", Some("031")), ("IRN,364", "IRN,3644", None)] {
        let folder = Folder::tiny();
        folder.replace("parties", from, to);
        let mut findings = Findings::default();
        model::open(Some(folder.path()), &mut findings).unwrap();
        let found = findings.shown()[0].nearest.clone();
        assert_eq!(found.as_deref(), nearest, "{to}");
    }
}

#[test]
fn a_dispute_must_point_to_a_cell() {
    let folder = Folder::tiny();
    folder.append(
        "disputes",
        "events,round-1,date,2017-01-25,deprecated,a slip,paper\n\
         events,round-9,date,2017-01-25,deprecated,a slip,paper\n\
         events,round-1,dat,2017-01-25,deprecated,a slip,paper\n",
    );
    assert_eq!(
        findings(folder.path()),
        ["D412 data/disputes.csv:3:8", "D412 data/disputes.csv:4:16"]
    );
}

#[test]
fn a_folder_without_a_descriptor_is_an_error_and_not_a_finding() {
    let folder = Folder::empty();
    let error = model::open(Some(folder.path()), &mut Findings::default()).unwrap_err();
    assert!(matches!(error, PackageError::NoDescriptor(_)), "{error}");
    let error = model::open(Some(&folder.path().join("no")), &mut Findings::default()).unwrap_err();
    assert!(matches!(error, PackageError::NoFolder(_)), "{error}");
}

#[test]
fn a_missing_file_is_named() {
    let folder = Folder::tiny();
    fs::remove_file(folder.table("people")).unwrap();
    assert!(findings(folder.path()).contains(&"D003 data/people.csv".to_owned()));
}

#[test]
fn paths_that_leave_the_folder_are_refused() {
    for path in [
        "../../etc/passwd",
        "/etc/passwd",
        "https://example.org/a.csv",
        "data\\\\people.csv",
        "C:/people.csv",
    ] {
        let folder = Folder::tiny();
        let descriptor = folder.path().join("datapackage.json");
        let text = fs::read_to_string(&descriptor).unwrap();
        fs::write(&descriptor, text.replace("data/people.csv", path)).unwrap();
        let found = findings(folder.path());
        let line = text.lines().position(|line| line.contains("data/people.csv")).unwrap() + 1;
        let start = format!("D002 datapackage.json:{line}:");
        assert!(found.iter().any(|it| it.starts_with(&start)), "{path}: {found:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leaves_the_folder_is_refused() {
    let folder = Folder::tiny();
    fs::remove_file(folder.table("people")).unwrap();
    std::os::unix::fs::symlink("/etc/hostname", folder.table("people")).unwrap();
    let found = findings(folder.path());
    assert!(found.iter().any(|it| it.starts_with("D002 datapackage.json:")), "{found:?}");
}

#[test]
fn a_descriptor_that_is_not_json_is_a_finding_with_its_place() {
    let folder = Folder::tiny();
    fs::write(folder.path().join("datapackage.json"), "{\n  \"name\": oops\n}\n").unwrap();
    assert_eq!(findings(folder.path()), ["D001 datapackage.json:2:11"]);
}

#[test]
fn no_bytes_make_the_reader_panic() {
    use proptest::strategy::{Strategy, ValueTree};
    use proptest::test_runner::TestRunner;

    let folder = Folder::tiny();
    let mut runner = TestRunner::deterministic();
    // Pieces that mean something to the reader, and bytes that mean nothing to anyone.
    let piece = proptest::prop_oneof![
        proptest::string::bytes_regex("[\"\",;#\r\n\u{feff}\u{202e}]{1,4}").unwrap(),
        proptest::string::bytes_regex("(id|sources|note|mona|paper|paper#p2|2017-02|\\.\\./)")
            .unwrap(),
        proptest::collection::vec(proptest::num::u8::ANY, 0..6),
    ];
    let text = proptest::collection::vec(piece, 0..40);
    let targets = [
        folder.table("people"),
        folder.table("events"),
        folder.path().join("schemas/people.json"),
        folder.path().join("datapackage.json"),
    ];
    for target in targets {
        let whole = fs::read(&target).unwrap();
        for _ in 0..150 {
            let bytes = text.new_tree(&mut runner).unwrap().current().concat();
            // Alone, and behind the beginning of the true file.
            let cut = whole.len().min(bytes.len() * 7);
            for bytes in [bytes.clone(), [&whole[..cut], &bytes].concat()] {
                fs::write(&target, bytes).unwrap();
                // A file that is no descriptor at all is an error; everything else is findings.
                let _ = model::open(Some(folder.path()), &mut Findings::default());
            }
        }
        fs::write(&target, whole).unwrap();
    }
}
