//! What a policy does with values in dispute: the cells change, and everything behind them follows.

use std::collections::BTreeMap;

use diplograph::diagnostic::Findings;
use diplograph::model::{self, Policy};

use crate::cli::diplograph;
use crate::package_folder::Folder;

/// A tiny package whose round 2 (2017-02, by `paper` of 24 January 2017) has other dates.
fn disputed(disputes: &str) -> Folder {
    let folder = Folder::tiny();
    folder.append(
        "sources",
        "early,press,Early,E,https://example.org/2,2017-01-01,en,,,,\n\
         late,press,Late,L,https://example.org/3,2018-05-01,en,,,,\n\
         vague,press,Vague,V,https://example.org/4,2017-01,en,,,,\n\
         undated,press,Undated,U,https://example.org/5,,en,,,,\n",
    );
    folder.append("people", "omar,paper,\n");
    folder.append("disputes", disputes);
    folder
}

/// Returns a row of a timeline by column.
fn row(folder: &Folder, policy: &str, id: &str, flags: &[&str]) -> BTreeMap<String, String> {
    let data = folder.path().to_string_lossy().into_owned();
    let common = ["timeline", "--data", &data, "--policy", policy, "--format", "csv"];
    let run = diplograph(&[&common[..], flags].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let rows: Vec<BTreeMap<String, String>> =
        reader.deserialize().map(|row| row.unwrap()).collect();
    rows.into_iter().find(|row| row["event_id"] == id).unwrap_or_default()
}

fn date(folder: &Folder, policy: &str) -> String {
    row(folder, policy, "round-2", &[]).remove("date_edtf").unwrap()
}

const TWO_DATES: &str = "events,round-2,date,2017-02-10,deprecated,Before it began,early\n\
                         events,round-2,date,2017-03,normal,Looking back,late\n";

#[test]
fn the_value_published_first_or_last_takes_the_place_of_the_preferred_one() {
    let folder = disputed(TWO_DATES);
    for (policy, expected) in [
        ("preferred", "2017-02"),
        ("all", "2017-02"),
        ("earliest", "2017-02-10"),
        ("latest", "2017-03"),
    ] {
        assert_eq!(date(&folder, policy), expected, "{policy}");
    }
}

#[test]
fn a_query_uses_the_date_that_the_policy_chose() {
    let folder = disputed(TWO_DATES);
    let in_march = |policy| row(&folder, policy, "round-2", &["--in", "2017-03"]);
    assert!(in_march("preferred").is_empty());
    assert_eq!(in_march("latest")["date_max"], "2017-03-31");
}

#[test]
fn under_all_policies_an_answer_tells_the_rows_that_come_and_go_with_other_values() {
    let folder = disputed(TWO_DATES);
    let data = folder.path().to_string_lossy().into_owned();
    let asked = |question: &str, policy: &str| {
        let run = diplograph(&["ask", question, "--data", &data, "--policy", policy]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        run.stdout
    };
    let label = "with the values published last";
    assert!(
        asked("rounds in March 2017", "all").contains(&format!("{label} also: Second round\n"))
    );
    assert!(
        asked("rounds in February 2017", "all").contains(&format!("{label} not: Second round\n"))
    );
    assert!(!asked("rounds in 2017", "all").contains(label));
    assert!(!asked("rounds in March 2017", "preferred").contains(label));
}

#[test]
fn a_row_tells_the_values_that_do_not_stand_there() {
    let folder = disputed(TWO_DATES);
    let told = |policy| row(&folder, policy, "round-2", &[])["alt_values"].clone();
    assert_eq!(told("preferred"), "date of round-2: 2017-02-10 | date of round-2: 2017-03");
    assert_eq!(told("latest"), "date of round-2: 2017-02-10 | date of round-2: 2017-02");
    assert_eq!(row(&folder, "latest", "round-2", &[])["conflict"], "yes");
    assert_eq!(row(&folder, "latest", "round-1", &[])["conflict"], "");
}

#[test]
fn a_date_that_may_be_the_earlier_one_is_not_surely_so() {
    // `vague` is of January 2017, `paper` of the 24th: either may have come first.
    let folder = disputed("events,round-2,date,2017-02-10,normal,Perhaps,vague\n");
    assert_eq!(date(&folder, "earliest"), "2017-02");
    let folder = disputed("events,round-2,date,2017-02-10,normal,No date,undated\n");
    assert_eq!(date(&folder, "latest"), "2017-02");
}

#[test]
fn a_value_that_can_not_stand_in_its_cell_is_never_chosen() {
    for dispute in [
        "events,round-2,date,soon,normal,No date,early\n",
        "events,round-2,host,Nobody,normal,No id,early\n",
        "events,round-2,number,1,normal,Two rounds of one number,early\n",
        "events,round-2,id,round-9,normal,Named elsewhere,early\n",
    ] {
        let folder = disputed(dispute);
        let row = row(&folder, "earliest", "round-2", &[]);
        let kept = (&*row["date_edtf"], &*row["host"], &*row["number"]);
        assert_eq!(kept, ("2017-02", "Iran", "2"), "{dispute}");
    }
}

#[test]
fn a_person_in_dispute_leads_under_another_policy() {
    let folder = disputed("delegates,round-1/iran/mona,person,omar,normal,Another,late\n");
    let head = |policy| row(&folder, policy, "round-1", &["--tidy"]);
    assert_eq!(head("preferred")["head_id"], "mona");
    let latest = head("latest");
    assert_eq!(latest["head_id"], "omar");
    assert_eq!(latest["alt_values"], "person of round-1/iran/omar: mona");
    // Who is in the delegation already can't be in it twice.
    folder.append("delegates", "round-1,iran,omar,member,,certain,paper,\n");
    assert_eq!(head("latest")["head_id"], "mona");
}

#[test]
fn the_hash_is_that_of_the_records_under_every_policy() {
    let folder = disputed(TWO_DATES);
    let hash = |policy| {
        let mut findings = Findings::default();
        let (package, model) =
            model::open_with(Some(folder.path()), policy, &mut findings).unwrap();
        assert_eq!(findings.errors(), 0);
        (package.sha256().unwrap(), model.chosen.len())
    };
    let (preferred, none) = hash(Policy::Preferred);
    let (latest, one) = hash(Policy::Latest);
    assert_eq!((none, one), (0, 1));
    assert_eq!(preferred, latest);
}
