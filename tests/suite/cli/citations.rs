//! `diplograph citations`.

use super::diplograph;

#[test]
fn the_idlib_memorandum_was_last_cited_in_july_2020() {
    let run = diplograph(&["citations", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let header = reader.headers().unwrap().clone();
    let at = |key: &str| header.iter().position(|it| it == key).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let idlib = rows.iter().find(|row| &row[0] == "memorandum-2018-09-17-idlib").unwrap();
    let found = ["track", "points", "last_statement", "later_statements", "later_whole"];
    assert_eq!(
        found.map(|key| &idlib[at(key)]),
        ["bilateral", "16", "joint-statement-2020-07-01-video", "13", "0"]
    );
}

#[test]
fn references_can_be_narrowed_to_a_side_and_a_relation() {
    let run = diplograph(&["citations", "20", "--cites", "--format", "csv"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let at = reader.headers().unwrap().iter().position(|it| it == "cited").unwrap();
    let cited: Vec<String> = reader.records().map(|row| row.unwrap()[at].to_owned()).collect();
    let expected = [
        "joint-statement-2023-05-10-moscow-quad",
        "unscr-242",
        "unscr-497",
        "unscr-2254",
        "unscr-2672",
        "joint-statement-2022-07-19-tehran",
    ];
    assert_eq!(cited, expected);
    let both = diplograph(&["citations", "20", "--cited-by", "--cites"]);
    assert_eq!(both.code, 2, "{}", both.stderr);
    let wrong = diplograph(&["citations", "--relation", "likes"]);
    insta::assert_snapshot!(wrong.stderr, @"
    error: `likes` is not a relation
    help: write one of cites, reaffirms, implements, supersedes, welcomes
    ");
}

#[test]
fn cross_track_references_lead_from_one_track_to_another() {
    let run = diplograph(&["citations", "--each", "--cross-track", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let header = reader.headers().unwrap().clone();
    let [citing, cited] =
        ["citing_track", "cited_track"].map(|key| header.iter().position(|it| it == key).unwrap());
    let mut rows = 0;
    for row in reader.records().map(Result::unwrap) {
        assert_ne!(row[citing], row[cited], "{row:?}");
        rows += 1;
    }
    assert!(rows > 50, "{rows}");
}
