//! `diplograph disputes`, and disputes in answers.

use super::diplograph;

/// Returns the rows of a CSV text.
fn rows(text: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(text.as_bytes()).records().map(|row| row.unwrap()).collect()
}

#[test]
fn values_of_a_cell_stand_side_by_side_with_the_preferred_first() {
    let run =
        diplograph(&["disputes", "--about", "astana-17", "--table", "events", "--format", "csv"]);
    let told: Vec<Vec<String>> = rows(&run.stdout)
        .iter()
        .map(|row| [3, 4, 5].map(|column| row[column].to_owned()).to_vec())
        .collect();
    // The rows `events,astana-17,date` of `data/disputes.csv`.
    assert_eq!(
        told,
        [
            ["2021-12-21/2021-12-22", "preferred", "yes"],
            ["2021-12-15/2021-12-16", "deprecated", ""],
            ["2021-12-20/2021-12-21", "deprecated", ""],
        ]
    );
}

#[test]
fn a_value_that_is_in_no_dispute_itself_is_shown_with_the_sources_of_its_record() {
    let run = diplograph(&[
        "disputes",
        "--about",
        "astana-06",
        "--table",
        "participations",
        "--format",
        "csv",
    ]);
    let rows = rows(&run.stdout);
    let told: Vec<(&str, &str, &str)> =
        rows.iter().map(|row| (&row[3], &row[4], &row[5])).collect();
    assert_eq!(told, [("observer", "preferred", "yes"), ("mediator", "normal", "")]);
    assert_eq!(&rows[0][10], "iranproject-0914;newstaraz-r6;un-0915");
}

#[test]
fn answers_carry_sources_conflict_and_other_values() {
    let run = diplograph(&["ask", "round 17", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(header[header.len() - 3..], ["n_sources", "conflict", "alt_values"]);
    let row = reader.records().next().unwrap().unwrap();
    assert_eq!(
        row.iter().skip(header.len() - 2).collect::<Vec<_>>(),
        [
            "yes",
            "date of astana-17: 2021-12-15/2021-12-16 | date of astana-17: 2021-12-20/2021-12-21"
        ]
    );
}

#[test]
fn another_policy_is_told_below_the_answer() {
    let run = diplograph(&["ask", "rounds in December 2021", "--policy", "latest"]);
    assert!(run.stdout.contains("15–16 December 2021"), "{}", run.stdout);
    assert!(run.stdout.contains("values: in dispute, those published last"), "{}", run.stdout);
    let all = diplograph(&["ask", "round 17", "--policy", "all"]);
    assert!(all.stdout.contains("other values"), "{}", all.stdout);
}

#[test]
fn an_unknown_table_or_thing_is_a_usage_error() {
    let run = diplograph(&["disputes", "--table", "event"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("did you mean `events`?"), "{}", run.stderr);
    assert_eq!(diplograph(&["disputes", "--about", "Irna"]).code, 2);
}

#[test]
fn a_verdict_is_in_dispute_where_two_sides_tell_a_fate_differently() {
    let about = "memorandum-2018-09-17-idlib-heavy-weapons";
    let run = diplograph(&["disputes", "--table", "outcomes", "--format", "csv"]);
    let rows: Vec<&str> = run.stdout.lines().filter(|line| line.contains(about)).collect();
    // Ankara and Washington: withdrawn; Moscow, later: not fully.
    assert_eq!(rows.len(), 2, "{}", run.stdout);
    assert!(rows[0].contains(",kept,preferred,") && rows[1].contains(",kept_in_part,normal,"));
    let card = diplograph(&["show", about]);
    assert!(card.stdout.contains("kept_in_part (also possible)"), "{}", card.stdout);
}
