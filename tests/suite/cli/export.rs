//! `diplograph export` and `ask --sql`.

use std::fs;

use super::diplograph;
use crate::package_folder::Folder;

#[test]
fn an_export_is_a_folder_of_tables_with_the_statements_that_make_them() {
    let folder = Folder::empty();
    let target = folder.path().join("tables");
    let path = target.to_string_lossy().into_owned();
    assert_eq!(diplograph(&["export", "csv", &path]).code, 0);
    let read = |name: &str| fs::read_to_string(target.join(name)).unwrap();
    let events = read("events.csv");
    assert!(
        events.starts_with(
            "ordinal,id,label,process,kind,number,part_of,next_in_series,date_edtf,date_min,\
date_max,date_start_max,date_end_min,date_precision,place,venue,venue_folded,mode,status,certainty,note\n"
        ),
        "{}",
        &events[..300]
    );
    let round = events.lines().find(|line| line.contains(",astana-21,21st")).unwrap();
    let dates = ",2024-01-24/2024-01-25,2024-01-24,2024-01-25,2024-01-24,2024-01-25,days,";
    assert!(round.contains(dates), "{round}");
    assert!(read("schema.sql").contains("CREATE TABLE events (\n  ordinal INTEGER NOT NULL,\n"));
    assert!(
        read("load.sql").contains("COPY events FROM 'events.csv' (FORMAT csv, HEADER true);\n")
    );
    let manifest: serde_json::Value = serde_json::from_str(&read("manifest.json")).unwrap();
    let files = manifest["files"].as_array().unwrap();
    let named: Vec<&str> = files.iter().map(|file| file["path"].as_str().unwrap()).collect();
    assert!(named.contains(&"commitments.csv") && named.contains(&"edges.csv"), "{named:?}");
    // A second export replaces the first, which has a manifest.
    assert_eq!(diplograph(&["export", "csv", &path]).code, 0);
    assert_eq!(read("events.csv"), events);
}

#[test]
fn a_folder_with_files_of_others_is_not_exported_into() {
    let folder = Folder::empty();
    fs::write(folder.path().join("thesis.doc"), "mine").unwrap();
    let run = diplograph(&["export", "csv", &folder.path().to_string_lossy()]);
    assert_eq!(run.code, 4, "{}", run.stderr);
    assert_eq!(fs::read_to_string(folder.path().join("thesis.doc")).unwrap(), "mine");
}

#[test]
fn a_question_prints_as_sql_over_the_exported_tables() {
    let run = diplograph(&["ask", "--sql", "first round attended by Iraq"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    insta::assert_snapshot!(run.stdout, @r"
    -- rounds attended by iraq; first 1
    WITH parties_1 AS (
      SELECT parties.id, 2 AS truth
      FROM parties
      WHERE parties.id = 'iraq'
    ), attended_2 AS (
      SELECT participations.event AS id, MAX(LEAST(parties_1.truth, CASE WHEN participations.certainty = 'possible' OR participations.presence = 'unknown' THEN 1 ELSE 2 END)) AS truth
      FROM participations
      JOIN parties_1 ON parties_1.id = participations.party
      WHERE participations.presence IN ('attended', 'partly', 'by_video', 'unknown')
      GROUP BY participations.event
    ), events_3 AS (
      SELECT events.id, LEAST(attended_2.truth, CASE WHEN events.certainty = 'possible' THEN 1 ELSE 2 END) AS truth
      FROM events
      JOIN attended_2 ON attended_2.id = events.id
      WHERE events.kind = 'round' AND events.status = 'held'
    ), slice_4 AS (
      SELECT id, truth
      FROM (
        SELECT events_3.id, events_3.truth,
          ROW_NUMBER() OVER (ORDER BY events.ordinal) AS place,
          COUNT(*) OVER () AS places,
          COUNT(CASE WHEN events_3.truth = 2 THEN 1 END) OVER (ORDER BY events.ordinal ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS sure_place,
          COUNT(CASE WHEN events_3.truth = 2 THEN 1 END) OVER () AS sure_places
        FROM events_3
        JOIN events ON events.id = events_3.id
      ) AS ranked
      WHERE (truth = 2 AND sure_place <= 1) OR (truth = 1 AND place <= 1)
    )
    SELECT events.id, events.number, events.label, events.date_edtf, CASE slice_4.truth WHEN 2 THEN 'definitely' ELSE 'possibly' END AS truth
    FROM slice_4
    JOIN events ON events.id = slice_4.id
    ORDER BY events.ordinal;
    ");
}

#[test]
fn the_examples_of_the_page_on_sql_are_what_the_program_prints() {
    let page = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/sql.md");
    let page = fs::read_to_string(page).unwrap();
    let mut examples = 0;
    for part in page.split("**\"").skip(1) {
        let (question, rest) = part.split_once("\"**").unwrap();
        let (_, rest) = rest.split_once("```sql\n").unwrap();
        let (shown, _) = rest.split_once("```").unwrap();
        assert_eq!(diplograph(&["ask", "--sql", question]).stdout, shown, "{question}");
        examples += 1;
    }
    assert_eq!(examples, 3);
}
