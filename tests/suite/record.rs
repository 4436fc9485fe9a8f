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

/// Verbs that say the act of a provision, as they begin.
const VERBS: [(&str, &[&str]); 14] = [
    ("agrees", &["agree"]),
    ("decides", &["decide", "establish", "adopt"]),
    ("undertakes", &["undertake", "commit", "determination"]),
    ("reaffirms", &["reaffirm", "restate"]),
    ("emphasises", &["emphasise", "stress", "underline", "acknowledge"]),
    ("calls", &["call", "urge", "demand"]),
    ("welcomes", &["welcome", "satisfaction"]),
    ("notes", &["note", "recall", "review"]),
    ("thanks", &["thank"]),
    ("rejects", &["reject", "oppose"]),
    ("condemns", &["condemn"]),
    ("expresses_concern", &["concern"]),
    ("expresses_hope", &["hope"]),
    ("states", &["state", "say", "hold", "claim", "accuse"]),
];

#[test]
fn a_summary_says_who_does_what_in_forty_words() {
    let mut wrong = Vec::new();
    for row in rows("provisions") {
        let (id, summary) = (&row["id"], &row["summary"]);
        let words: Vec<&str> = summary.split_whitespace().collect();
        let verbs = VERBS.iter().find(|(act, _)| *act == row["act"]).map_or(&[][..], |it| it.1);
        let acts = |word: &&str| verbs.iter().any(|verb| word.to_lowercase().starts_with(verb));
        if !words.iter().any(acts) {
            wrong.push(format!("{id}: no verb of `{}`: {summary}", row["act"]));
        }
        if words.len() > 40 {
            wrong.push(format!("{id}: {} words", words.len()));
        }
        // Who speaks opens the sentence: a name in capitals within the first words, never a pronoun.
        let opening = &words[..words.len().min(5)];
        let named = |word: &&str| word.trim_start_matches('(').starts_with(char::is_uppercase);
        let pronouns =
            ["It", "They", "He", "She", "This", "That", "These", "There", "Its", "Their"];
        let actor = opening.iter().skip(usize::from(opening[0] == "The")).any(named);
        if !actor || pronouns.contains(&opening[0]) {
            wrong.push(format!("{id}: no actor: {summary}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_summary_can_be_read_without_the_row_before_it() {
    // Words that point to another sentence, or stand for a term of the texts.
    let vague = [
        "the three ",
        "the two sides",
        "as before",
        "likewise",
        "the sides",
        "high meeting",
        "the area ",
        "one-sided",
        "watch over",
        "the Council ",
        "the envoy",
        "the congress",
        "truce",
    ];
    for row in rows("provisions") {
        let found: Vec<_> = vague.iter().filter(|words| row["summary"].contains(**words)).collect();
        assert!(found.is_empty(), "{}: {found:?}: {}", row["id"], row["summary"]);
    }
}

#[test]
fn resolution_2254_is_named_where_it_is_meant() {
    let provisions = rows("provisions");
    let named = provisions.iter().filter(|row| row["summary"].contains("resolution 2254"));
    assert!(named.count() >= 30);
}

#[test]
fn a_name_says_whether_a_source_prints_it() {
    for row in rows("names") {
        let (name, origin) = (&row["name"], row["origin"].as_str());
        let ours = sources(&row).contains("curators");
        match origin {
            "printed" => assert!(!ours, "{name} cites a page that prints it"),
            "transliterated" => assert_eq!(row["sources"], "curators", "{name} is ours"),
            "composed" => {}
            other => panic!("`{other}` of {name}"),
        }
    }
}

/// Letters of Arabic keyboards that Persian writes otherwise.
const NOT_PERSIAN: [char; 3] = ['ي', 'ك', 'ى'];

#[test]
fn a_name_is_in_the_script_of_its_language_alone() {
    let is_latin = |c: char| c.is_alphabetic() && c < '\u{250}';
    let is_cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    let is_arabic = |c: char| ('\u{600}'..='\u{6ff}').contains(&c);
    // Numbers of kings and bodies are written in Latin letters everywhere.
    let is_roman = |word: &str| word.chars().all(|c| "IVX".contains(c));
    for row in rows("names") {
        let is_own: &dyn Fn(char) -> bool = match row["lang"].as_str() {
            "en" | "tr" => &is_latin,
            "ru" => &is_cyrillic,
            "ar" | "fa" => &is_arabic,
            other => panic!("no rule for `{other}`"),
        };
        for word in row["name"].split(|c: char| !c.is_alphabetic()).filter(|it| !is_roman(it)) {
            assert!(word.chars().all(is_own), "{} in {}: {word}", row["name"], row["lang"]);
        }
        // A misspelling that look-up should know may hold any letter.
        if row["lang"] == "fa" && row["kind"] != "hidden" {
            assert!(!row["name"].contains(NOT_PERSIAN), "{} is not Persian", row["name"]);
        }
    }
}
