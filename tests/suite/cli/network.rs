//! `diplograph network`.

use super::diplograph;

#[test]
fn summits_made_three_ties_and_no_communities() {
    // Each of the 7 summits joined Iran, Russia and Turkey and nobody else.
    let run = diplograph(&["network", "--of", "summit", "--format", "csv"]);
    assert_eq!(
        run.stdout,
        "party_id,party,with_id,with,shared,either,share\n\
         iran,Iran,russia,Russia,7,7,1.000000\n\
         iran,Iran,turkey,Turkey,7,7,1.000000\n\
         russia,Russia,turkey,Turkey,7,7,1.000000\n"
    );
    let run = diplograph(&["network", "--of", "summit", "--measures"]);
    assert!(run.stdout.contains("no communities"), "{}", run.stdout);
    assert!(run.stdout.contains("3 parties at 7 held events"), "{}", run.stdout);
}

#[test]
fn a_window_of_time_leaves_out_what_lies_outside() {
    // Rounds 15, 16 and 17 were held in 2021.
    let run = diplograph(&["network", "--since", "2021", "--until", "2021", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let first = &told["rows"][0];
    assert_eq!((first["shared"].as_u64(), first["either"].as_u64()), (Some(3), Some(3)));
    assert!(told["notes"][0].as_str().unwrap().contains("at 3 held events"));
}

#[test]
fn a_date_that_is_none_is_a_usage_error() {
    assert_eq!(diplograph(&["network", "--since", "soon"]).code, 2);
}
