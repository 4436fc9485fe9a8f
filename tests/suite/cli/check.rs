//! `diplograph check`.

use super::diplograph;
use crate::package_folder::Folder;

#[test]
fn a_fault_is_shown_with_its_line_and_exits_with_3() {
    let folder = Folder::tiny();
    folder.replace("participations", "round-2,jordan,observer", "round-2,jordan,obsever");
    let run = diplograph(&["check", &folder.path().to_string_lossy()]);
    assert_eq!(run.code, 3);
    insta::assert_snapshot!(run.stdout, @r##"
        error[D203]: `obsever` is not a word of `role`
           --> data/participations.csv:4:16
          |
        4 | round-2,jordan,obsever,declined,,certain,paper,
          |                ^^^^^^^
          |
          = help: did you mean `observer`?
        "##);
    insta::assert_snapshot!(run.stderr, @r##"
        error: 1 error
        help: run `diplograph check` for each finding, or `diplograph check --explain CODE`
        "##);
}

#[test]
fn a_date_with_two_readings_is_shown_with_both_and_one_reading_as_a_question() {
    for (written, help) in [
        ("05/01/2019", "help: write `2019-01-05` or `2019-05-01`, whichever day is meant"),
        ("5 March 2019", "help: did you mean `2019-03-05`?"),
        ("٢٠٢١-٠٧-٠٧", "help: did you mean `2021-07-07`?"),
        ("42858", "help: did you mean `2017-05-03`?"),
    ] {
        let folder = Folder::tiny();
        folder.replace("events", "2017-02,", &format!("{written},"));
        let run = diplograph(&["check", &folder.path().to_string_lossy()]);
        assert_eq!(run.code, 3);
        assert!(run.stdout.contains(help), "{}", run.stdout);
    }
}

#[test]
fn sarif_and_json_carry_the_same_finding() {
    let folder = Folder::tiny();
    folder.replace("participations", "round-2,jordan,observer", "round-2,jordan,obsever");
    let path = folder.path().to_string_lossy().into_owned();
    let json: serde_json::Value =
        serde_json::from_str(&diplograph(&["check", &path, "--format", "json"]).stdout).unwrap();
    assert_eq!(json["findings"][0]["nearest"], "observer");
    assert_eq!(json["errors"], 1);
    let sarif: serde_json::Value =
        serde_json::from_str(&diplograph(&["check", &path, "--format", "sarif"]).stdout).unwrap();
    let region = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        (&json["findings"][0]["line"], &json["findings"][0]["column"]),
        (&region["startLine"], &region["startColumn"])
    );
}

#[test]
fn an_unknown_code_is_a_usage_error() {
    let run = diplograph(&["check", "--explain", "D999"]);
    assert_eq!((run.code, run.stderr.lines().next()), (2, Some("error: there is no code `D999`")));
    assert_eq!(diplograph(&["check", "--explain", "d206"]).code, 0);
}

#[test]
fn a_folder_without_a_descriptor_exits_with_4_and_says_what_to_do() {
    let folder = Folder::empty();
    let run = diplograph(&["check", &folder.path().to_string_lossy()]);
    assert_eq!(run.code, 4);
    assert!(run.stderr.contains("datapackage.json"), "{}", run.stderr);
    assert!(run.stderr.contains("help: "), "{}", run.stderr);
}
