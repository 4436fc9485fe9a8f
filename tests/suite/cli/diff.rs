//! `diplograph diff`.

use std::path::Path;
use std::process::Command;

use super::{Run, diplograph};
use crate::package_folder::Folder;

/// Changes a tiny package: a round and its presence are new, a presence is gone, two cells and the
/// sources of a row changed, a name moved.
fn change(folder: &Folder) {
    folder.append("sources", "late,press,Late,L,https://example.org/3,2018-05-01,en,,,,\n");
    folder.append(
        "events",
        "round-3,talks,round,3,,2018-05,astana,,,in_person,held,certain,late#p2,\n",
    );
    folder.append("participations", "round-3,iran,guarantor,attended,,certain,late,\n");
    folder.replace("participations", "round-2,jordan,observer,declined,,certain,paper,\n", "");
    folder.replace(
        "events",
        "2017-02,astana,,iran,in_person,held,certain,paper#p2,",
        "2017-02-15/2017-02-16,astana,,iran,video,held,certain,late;paper#p2,",
    );
    folder.replace("names", "astana,en,pref,Astana,,paper", "iran,en,alt,Astana,,paper");
}

fn diff(old: &Folder, new: &Folder, format: &str) -> Run {
    let path = |folder: &Folder| folder.path().to_string_lossy().into_owned();
    diplograph(&["diff", &path(old), &path(new), "--format", format])
}

#[test]
fn rows_are_told_thing_by_thing_with_old_and_new_cells_and_their_sources() {
    let (old, new) = (Folder::tiny(), Folder::tiny());
    change(&new);
    let run = diff(&old, &new, "text");
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    insta::assert_snapshot!(run.stdout, @r#"
    astana-format-talks 0.1.0 (as of 2024-12-31)

    6 rows: 3 added, 1 removed, 1 changed, 1 moved; 4 things

      events: 1 added, 1 changed
      names: 1 moved
      participations: 1 added, 1 removed
      sources: 1 added

    Second round  (round-2)
      ~ events: date 2017-02 → 2017-02-15/2017-02-16; mode in_person → video; sources + late  [late, paper#p2]
      - participations round-2/jordan: role observer; presence declined; certainty certain  [paper]

    round-3
      + events: process talks; kind round; number 3; date 2018-05; place astana; mode in_person; status held; certainty certain  [late#p2]
      + participations round-3/iran: role guarantor; presence attended; certainty certain  [late]

    Iran  (iran)
      > names iran/en/alt/Astana: entity astana → iran; kind pref → alt  [paper]

    L  (late)
      + sources: kind press; publisher Late; title L; url https://example.org/3; published 2018-05-01; language en
    "#);
}

#[test]
fn markdown_is_a_release_note() {
    let (old, new) = (Folder::tiny(), Folder::tiny());
    change(&new);
    let note = diff(&old, &new, "md").stdout;
    let (head, _) = note.split_once("## `round-3`").unwrap();
    insta::assert_snapshot!(head, @r#"
    # astana-format-talks 0.1.0 (as of 2024-12-31)

    6 rows: 3 added, 1 removed, 1 changed, 1 moved; 4 things

    - `events`: 1 added, 1 changed
    - `names`: 1 moved
    - `participations`: 1 added, 1 removed
    - `sources`: 1 added

    ## Second round  (`round-2`)

    - **changed** events: date 2017-02 → 2017-02-15/2017-02-16; mode in\_person → video; sources + late  [late, paper#p2]
    - **removed** participations `round-2/jordan`: role observer; presence declined; certainty certain  [paper]
    "#);
}

#[test]
fn json_has_every_cell_and_turned_round_what_was_added_is_removed() {
    let (old, new) = (Folder::tiny(), Folder::tiny());
    change(&new);
    let told = |run: Run| -> serde_json::Value { serde_json::from_str(&run.stdout).unwrap() };
    let there = told(diff(&old, &new, "json"));
    let back = told(diff(&new, &old, "json"));
    let figures = |document: &serde_json::Value| {
        ["added", "removed", "changed", "moved"]
            .map(|kind| document["summary"][kind].as_u64().unwrap())
    };
    assert_eq!(figures(&there), [3, 1, 1, 1]);
    assert_eq!(figures(&back), [1, 3, 1, 1]);
    let of_round_2 = there["rows"].as_array().unwrap().iter().find(|row| row["row"] == "round-2");
    assert_eq!(
        of_round_2.unwrap()["cells"][0],
        serde_json::json!({ "column": "date", "old": "2017-02", "new": "2017-02-15/2017-02-16" })
    );
}

#[test]
fn the_same_records_in_another_order_have_not_changed() {
    let (old, new) = (Folder::tiny(), Folder::tiny());
    new.replace("people", "mona,paper,\n", "");
    for folder in [&old, &new] {
        folder.append("people", "omar,paper,\n");
    }
    new.append("people", "mona,paper,\n");
    let run = diff(&old, &new, "text");
    assert!(run.stdout.ends_with("\n\nno change\n"), "{}", run.stdout);
}

#[test]
fn a_thing_under_another_id_moved_when_its_row_says_enough() {
    let (old, new) = (Folder::tiny(), Folder::tiny());
    // The round has ten filled cells beside its id; the person none but its source.
    for table in ["events", "participations"] {
        let path = new.table(table);
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, text.replace("round-2,", "round-two,")).unwrap();
    }
    new.append("people", "omar,paper,\n");
    old.append("people", "nora,paper,\n");
    let text = diff(&old, &new, "text").stdout;
    assert!(text.contains("> events: id round-2 → round-two"), "{text}");
    assert!(text.contains("people: 1 added, 1 removed"), "{text}");
}

#[test]
fn a_column_that_is_new_is_told_once() {
    let (old, new) = (Folder::tiny(), Folder::tiny());
    let path = old.table("people");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replace(",note", "").replace("paper,\n", "paper\n")).unwrap();
    new.replace("people", "mona,paper,", "mona,paper,Tall");
    let run = diff(&old, &new, "text");
    assert!(run.stderr.contains("is not valid"), "{}", run.stderr);
    assert!(run.stdout.contains("column people.note is new: 1 filled cells"), "{}", run.stdout);
    assert!(!run.stdout.contains("Tall"), "{}", run.stdout);
}

/// Runs a program in a folder.
fn run_in(folder: &Path, program: &str, arguments: &[&str]) -> Run {
    let output = Command::new(program).args(arguments).current_dir(folder).output().unwrap();
    Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn revisions_of_a_repository_are_compared() {
    let folder = Folder::tiny();
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=Tester", "-c", "user.email=tester@example.org"];
        let run = run_in(folder.path(), "git", &[&identity[..], arguments].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
    };
    git(&["init", "--quiet"]);
    git(&["add", "--all"]);
    git(&["commit", "--quiet", "--message", "first"]);
    let before = Folder::tiny();
    change(&folder);
    git(&["commit", "--quiet", "--all", "--message", "second"]);
    let program = env!("CARGO_BIN_EXE_diplograph");
    let by_revision = run_in(folder.path(), program, &["diff", "HEAD~1", "HEAD"]);
    assert_eq!(by_revision.code, 0, "{}", by_revision.stderr);
    assert_eq!(by_revision.stdout, diff(&before, &folder, "text").stdout);
    let of_subfolder = run_in(&folder.path().join("data"), program, &["diff", "HEAD~1:", ".."]);
    assert_eq!(of_subfolder.stdout, by_revision.stdout, "{}", of_subfolder.stderr);
    for unknown in ["nowhere", "HEAD~9", "HEAD:data"] {
        let run = run_in(folder.path(), program, &["diff", unknown, "."]);
        assert_eq!(run.code, 2, "{unknown}");
        assert!(run.stderr.contains("help: "), "{}", run.stderr);
    }
}
