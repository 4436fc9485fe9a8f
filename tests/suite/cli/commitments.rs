//! `diplograph commitments`.

use super::diplograph;

/// Returns a column of the CSV that a command prints, row by row.
fn column(arguments: &[&str], key: &str) -> Vec<String> {
    let run = diplograph(&[arguments, &["--format", "csv"]].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let at = reader.headers().unwrap().iter().position(|it| it == key).unwrap();
    reader.records().map(|row| row.unwrap()[at].to_owned()).collect()
}

#[test]
fn verdicts_on_the_next_round_follow_from_the_dates() {
    for (round, verdict, days) in [
        // October 2019; 10 December 2019.
        ("13", "kept_late", "40"),
        // March 2020; 16 February 2021.
        ("14", "kept_late", "322"),
        // The second half of 2023; 24 January 2024.
        ("20", "kept_late", "24"),
        // The second half of 2024; 11 November 2024.
        ("21", "kept", "0"),
        // The first half of 2025, after the day up to which the records go.
        ("22", "not_yet_due", ""),
    ] {
        let made = ["commitments", "--made-at", round, "--action", "hold_meeting"];
        assert_eq!(column(&made, "verdict"), [verdict], "round {round}");
        assert_eq!(column(&made, "days_late_max"), [days], "round {round}");
        assert_eq!(column(&made, "basis"), ["computed"], "round {round}");
    }
}

#[test]
fn the_day_asked_for_decides_what_is_known() {
    let made = ["commitments", "--made-at", "20"];
    for (day, verdict) in [
        // Made on 21 June 2023.
        ("2023-06-20", None),
        ("2023-12-31", Some("not_yet_due")),
        ("2024-01-10", Some("missed")),
        ("2024-01-24", Some("kept_late")),
    ] {
        let verdicts = column(&[&made[..], &["--as-of", day]].concat(), "verdict");
        assert_eq!(verdicts.first().map(String::as_str), verdict, "as of {day}");
    }
    // Of July 2022: round 19 was held in time; the summit has no day, so nothing tells its fate.
    let summit = ["commitments", "--made-at", "summit-2022-07-19-tehran"];
    assert_eq!(column(&summit, "verdict"), ["kept", "undetermined"]);
    let then = [&summit[..], &["--as-of", "2024-06-30"]].concat();
    assert_eq!(column(&then, "verdict"), ["kept", "undetermined"]);
}

#[test]
fn filters_add_up() {
    let late = ["commitments", "--status", "kept-late", "--due", "2019", "--owed-by", "iran"];
    let expected = [
        "astana-11-joint-statement-next-meeting",
        "joint-statement-2018-12-18-geneva-committee-session",
        "astana-12-joint-statement-next-meeting",
        "astana-13-joint-statement-next-meeting",
    ];
    assert_eq!(column(&late, "commitment"), expected);
}

#[test]
fn the_table_for_reading_counts_the_verdicts() {
    let run = diplograph(&["commitments", "--made-at", "astana-20-joint-statement"]);
    insta::assert_snapshot!(run.stdout, @"
     made in    promise  owed by               due                  came of it               settled by
     astana-20  meeting  Iran, Russia, Turkey  second half of 2023  kept late, 24 days late  astana-21
    1 of 81 recorded promises as of 2024-12-31: 1 kept late
    verdict computed from dates and records for 1, given by the curator for 0, nothing to tell it for 0
    ");
}

#[test]
fn an_unknown_verdict_is_a_usage_error_with_the_nearest() {
    let run = diplograph(&["commitments", "--status", "mised"]);
    assert_eq!(run.code, 2);
    let words =
        "kept, kept_late, kept_in_part, missed, not_yet_due, superseded, conditional, undetermined";
    let help = format!("did you mean `missed`? the words are {words}");
    assert_eq!(run.stderr, format!("error: `mised` is not a verdict\nhelp: {help}\n"));
}

#[test]
fn ask_takes_the_day_of_the_verdicts_too() {
    let question = ["ask", "commitments of round 20", "--format", "csv", "--as-of"];
    let now = diplograph(&[&question[..], &["2024-12-31"]].concat());
    assert!(now.stdout.contains("kept late"), "{}{}", now.stdout, now.stderr);
    let then = diplograph(&[&question[..], &["2023-12-31"]].concat());
    assert!(then.stdout.contains("not yet due"), "{}", then.stdout);
}
