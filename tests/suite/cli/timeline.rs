//! `diplograph timeline`.

use super::diplograph;

#[test]
fn the_rounds_come_in_order_with_the_documented_header() {
    let run = diplograph(&["timeline", "--kind", "round", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(
        header.join(", "),
        "seq, event_id, kind, number, title, date_edtf, date_min, date_max, precision, city, country, venue, host, mode, status, participants, guarantors, conflict_parties, observers, absent, heads_of_delegation, documents, n_sources, sources, conflict, note"
    );
    let numbers: Vec<u32> = reader.records().map(|row| row.unwrap()[3].parse().unwrap()).collect();
    assert_eq!(numbers, (1..=22).collect::<Vec<u32>>());
}

#[test]
fn the_capital_bears_the_name_of_the_time() {
    let run = diplograph(&["timeline", "--kind", "round", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let cities: Vec<String> = reader.records().map(|row| row.unwrap()[9].to_owned()).collect();
    for (number, city) in [
        (1, "Astana"),
        (11, "Astana"),
        (12, "Nur-Sultan"),
        (18, "Nur-Sultan"),
        (19, "Astana"),
        (15, "Sochi"),
    ] {
        assert_eq!(cities[number - 1], city, "round {number}");
    }
}

#[test]
fn an_unknown_kind_is_a_usage_error() {
    let run = diplograph(&["timeline", "--kind", "rond"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
}
