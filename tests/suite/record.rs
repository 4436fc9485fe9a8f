//! What the records promise of themselves: settled promises, honest evidence, preferred values that stand
//! in their cells. Worked out from the tables as written, without the program.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A row by column.
type Row = BTreeMap<String, String>;

fn rows(table: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("data/{table}.csv"));
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}

fn by_id(table: &str) -> BTreeMap<String, Row> {
    rows(table).into_iter().map(|row| (row["id"].clone(), row)).collect()
}

/// Returns the ids of the sources of a row, without paragraphs.
fn sources(row: &Row) -> BTreeSet<&str> {
    row["sources"].split(';').filter_map(|claim| claim.split('#').next()).collect()
}

#[test]
fn every_promise_has_an_outcome_and_every_judgement_a_reason() {
    let outcomes = rows("outcomes");
    let settled: BTreeSet<&str> = outcomes.iter().map(|row| row["commitment"].as_str()).collect();
    let commitments = rows("commitments");
    let open: Vec<&str> = commitments
        .iter()
        .map(|row| row["id"].as_str())
        .filter(|id| !settled.contains(id))
        .collect();
    assert!(open.is_empty(), "no outcome: {open:?}");
    for row in &outcomes {
        let is_reasoned = !row["settled_by"].is_empty() || !row["note"].is_empty();
        assert!(is_reasoned, "no reason: {}", row["commitment"]);
    }
    let unknown: Vec<&Row> =
        outcomes.iter().filter(|row| row["verdict"] == "undetermined").collect();
    assert!(unknown.len() <= 6, "{} undetermined", unknown.len());
    let reasons: BTreeSet<&str> = unknown.iter().map(|row| row["note"].as_str()).collect();
    assert_eq!(reasons.len(), unknown.len(), "an undetermined fate has a reason of its own");
}

#[test]
fn no_outcome_rests_only_on_the_text_that_promised() {
    let (commitments, provisions) = (by_id("commitments"), by_id("provisions"));
    let documents = by_id("documents");
    for row in rows("outcomes") {
        let provision = &provisions[&commitments[&row["commitment"]]["provision"]];
        let mut own = sources(provision);
        own.extend(sources(&documents[&provision["document"]]));
        assert!(!sources(&row).is_subset(&own), "{} has only its own text", row["commitment"]);
    }
}

/// A page that can be found again: it has an address and a title of its own.
fn is_firm(source: &Row) -> bool {
    !source["url"].is_empty() && !source["title"].starts_with('[')
}

#[test]
fn what_is_certain_has_an_official_text_or_two_publishers() {
    let known = by_id("sources");
    let mut weak = Vec::new();
    for table in ["events", "participations", "delegates", "documents", "offices"] {
        for row in rows(table).into_iter().filter(|row| row["certainty"] == "certain") {
            let pages: Vec<&Row> = sources(&row).into_iter().map(|id| &known[id]).collect();
            let publishers: BTreeSet<&str> =
                pages.iter().map(|page| page["publisher"].as_str()).collect();
            let corroborated =
                publishers.len() >= 2 || pages.iter().any(|page| page["kind"] == "official");
            if !corroborated || !pages.iter().any(|page| is_firm(page)) {
                weak.push(format!("{table}: {}", row["sources"]));
            }
        }
    }
    assert!(weak.is_empty(), "{} rows, first {:?}", weak.len(), weak.first());
}

#[test]
fn the_preferred_value_of_a_dispute_is_that_of_its_cell() {
    let mut cells: BTreeMap<(String, String, String), Vec<Row>> = BTreeMap::new();
    for row in rows("disputes") {
        let cell = (row["table"].clone(), row["row"].clone(), row["column"].clone());
        cells.entry(cell).or_default().push(row);
    }
    for ((table, key, column), values) in cells {
        let preferred: Vec<&str> = values
            .iter()
            .filter(|row| row["rank"] == "preferred")
            .map(|row| row["value"].as_str())
            .collect();
        assert_eq!(preferred.len(), 1, "preferred values of {table}/{key}: {column}");
        let parts: &[&str] = match table.as_str() {
            "participations" => &["event", "party"],
            "delegates" => &["event", "party", "person"],
            "offices" => &["person", "party", "title"],
            "names" => &["entity", "lang", "kind", "name"],
            "outcomes" => &["commitment"],
            _ => &["id"],
        };
        let of =
            |row: &Row| parts.iter().map(|&part| row[part].as_str()).collect::<Vec<_>>().join("/");
        let key = key.trim_end_matches('/');
        let found = rows(&table).into_iter().find(|row| of(row) == key);
        let found = found.unwrap_or_else(|| panic!("{table} has no row {key}"));
        assert_eq!(preferred[0], found[&column], "{table}/{key}: {column}");
    }
}
