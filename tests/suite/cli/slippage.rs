//! `diplograph slippage`.

use super::diplograph;

#[test]
fn the_worst_delay_is_that_of_round_15() {
    let run = diplograph(&["slippage"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let notes: Vec<&str> = run.stdout.lines().rev().take(3).collect();
    // Late by 1, 1, 6, 14, 24, 40, 74, 75, 183 and 322 days.
    insta::assert_snapshot!(notes.join("\n"), @"
    35 meetings settled them: a meeting promised several times counts once for each promise
    on time: 23, late: 10, possibly late: 0; median 0 days, of the late ones 32; worst 322 days (astana-14-joint-statement-next-meeting)
    measured: 33 of 53 promises to meet; the others have no window that closes, or nothing settled them
    ");
}

#[test]
fn promises_that_cannot_be_measured_are_listed_without_days() {
    let run = diplograph(&["slippage", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let header = reader.headers().unwrap().clone();
    let at = |key: &str| header.iter().position(|it| it == key).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let of = |id: &str| rows.iter().find(|row| &row[0] == id).unwrap();
    // Promised "when there is need", held in April 2018.
    let summit = of("joint-statement-2017-11-22-sochi-next-summit");
    assert_eq!(
        [&summit[at("settled_by")], &summit[at("days_late")]],
        ["summit-2018-04-04-ankara", ""]
    );
    // Promised for the middle of 2021, held on 7 July.
    let approximate = of("astana-15-joint-statement-next-meeting");
    assert_eq!([&approximate[at("approximate")], &approximate[at("days_late")]], ["yes", "0"]);
}

#[test]
fn hosts_share_the_meetings_that_were_held() {
    let run = diplograph(&["slippage", "hosts", "--format", "csv"]);
    // Promised for Turkey: Ankara in April 2018, September 2019, and two in June 2018 and 2017.
    assert!(run.stdout.contains("\nturkey,Turkey,"), "{}", run.stdout);
    assert!(run.stdout.contains("\nrussia,Russia,8,4,3,1,0,0,322,322,"), "{}", run.stdout);
}

#[test]
fn the_chart_is_the_same_every_time_and_turned_for_arabic() {
    let english = diplograph(&["slippage", "--format", "svg"]);
    assert_eq!(english.stdout, diplograph(&["slippage", "--format", "svg"]).stdout);
    assert!(english.stdout.starts_with("<svg"), "{}", english.stderr);
    let arabic = diplograph(&["slippage", "--format", "svg", "--lang", "ar"]);
    assert!(arabic.stdout.contains("عُقد متأخرًا"));
}
