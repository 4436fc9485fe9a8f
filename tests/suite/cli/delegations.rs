//! `diplograph delegations` and `diplograph met`.

use super::diplograph;

/// Returns some columns of a CSV text, row by row.
fn columns(text: &str, keys: &[&str]) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let at: Vec<usize> =
        keys.iter().map(|key| header.iter().position(|it| it == *key).unwrap()).collect();
    let rows = reader.records().map(|row| row.unwrap());
    rows.map(|row| at.iter().map(|&at| row[at].to_owned()).collect()).collect()
}

#[test]
fn tenures_of_turkey_in_the_rounds() {
    // Heads of Turkey in `data/delegates.csv`: Önal at rounds 1 and 3 to 14, Ünal 15 to 19, then a
    // new one at each; of round 2 no head is recorded.
    let run = diplograph(&["delegations", "--party", "Türkiye", "--format", "csv"]);
    let keys = ["head_id", "first_event", "last_event", "led", "led_by_others", "not_recorded"];
    let told: Vec<String> = columns(&run.stdout, &keys).iter().map(|row| row.join(" ")).collect();
    assert_eq!(
        told,
        [
            "sedat-onal astana-01 astana-14 13 0 1",
            "selcuk-unal astana-15 astana-19 5 0 0",
            "burak-akcapar astana-20 astana-20 1 0 0",
            "ahmet-yildiz astana-21 astana-21 1 0 0",
            "mustafa-yurdakul astana-22 astana-22 1 0 0",
        ]
    );
}

#[test]
fn iran_changed_its_head_once() {
    let run = diplograph(&["delegations", "changes", "--party", "iran", "--format", "csv"]);
    let told = columns(&run.stdout, &["from_ids", "to_ids", "after_event", "at_event"]);
    assert_eq!(told, [["hossein-jaberi-ansari", "ali-asghar-khaji", "astana-11", "astana-12"]]);
}

#[test]
fn a_person_is_met_with_the_people_of_the_other_side() {
    let run = diplograph(&["met", "Ali Asghar Khaji", "--format", "csv"]);
    let told = columns(&run.stdout, &["party_id", "people_ids"]);
    assert!(told.len() > 5);
    for row in told {
        assert_eq!(row[0], "iran");
        assert!(row[1].split(';').any(|person| person == "ali-asghar-khaji"), "{row:?}");
    }
}

#[test]
fn an_unknown_party_is_a_usage_error_with_the_nearest() {
    let run = diplograph(&["delegations", "--party", "Irna"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("did you mean `iran` (Iran)?"), "{}", run.stderr);
}
