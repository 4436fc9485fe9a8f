//! `diplograph topics` and `compare`.

use super::diplograph;

#[test]
fn what_texts_read_in_part_do_not_show_is_not_said_to_drop() {
    let run = diplograph(&["topics", "--changes", "--topic", "territorial-integrity"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let said = |words: &str| run.stdout.lines().filter(|line| line.contains(words)).count();
    let told = ["first recorded", "not seen in what was read", "recorded again"];
    for words in told {
        assert_eq!(said(words), 1, "{words}\n{}", run.stdout);
    }
    // Round 12 condemns a decision on it, round 13 reaffirms it; no point on it is recorded of rounds 14
    // to 18.
    assert_eq!(said("recorded act"), 1, "{}", run.stdout);
    for words in ["enters", "drops", "returns", "weaker"] {
        assert_eq!(said(words), 0, "{words}\n{}", run.stdout);
    }
}

#[test]
fn topics_first_seen_since_a_year_are_those_that_enter_then() {
    let run = diplograph(&["topics", "--first-seen", "--since", "2023", "--format", "csv"]);
    let topics: Vec<&str> =
        run.stdout.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(topics, ["normalisation-turkey-syria", "regional-context"]);
}

#[test]
fn the_matrix_has_a_column_for_each_joint_statement_of_a_round() {
    let run = diplograph(&["topics", "--matrix", "--acts", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let header = reader.headers().unwrap().clone();
    // Round 2 adopted none, round 8 two.
    assert_eq!(header.len(), 2 + 22);
    let at = header.iter().position(|it| it == "astana-20-joint-statement").unwrap();
    let sanctions = reader.records().map(Result::unwrap).find(|row| &row[0] == "sanctions");
    assert_eq!(&sanctions.unwrap()[at], "rejects");
}

#[test]
fn two_statements_are_compared_point_by_point() {
    let run = diplograph(&["compare", "20", "astana-21", "--format", "csv"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let sanctions = rows.iter().find(|row| &row[2] == "sanctions").unwrap();
    assert_eq!(&sanctions[4], "kept");
    let count = |fate: &str| rows.iter().filter(|row| &row[4] == fate).count();
    // Every point of either text is in one row: 20 of round 20, 22 of round 21.
    let both = count("kept") + count("changed_act");
    // Neither text was read whole: nothing is said to be dropped or new.
    assert_eq!((both + count("not_seen_later"), both + count("not_seen_earlier")), (20, 22));
}

#[test]
fn what_one_party_said_is_not_compared() {
    let run = diplograph(&["compare", "22", "astana-22-remarks-opposition-toma"]);
    assert_eq!(run.code, 2);
    insta::assert_snapshot!(run.stderr, @"
    error: `astana-22-remarks-opposition-toma` is what one party said, not an agreed text
    help: name a joint statement, or the event that adopted it
    ");
}
