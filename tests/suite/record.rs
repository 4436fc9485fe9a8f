//! What the records promise of themselves: settled promises, honest evidence, preferred values that stand
//! in their cells. Worked out from the tables as written, without the program.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use regex_lite::Regex;

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

/// The agencies that other pages repeat, by the words that name them in a publisher.
const AGENCIES: [&[&str]; 12] = [
    &["TASS"],
    &["SANA"],
    &["Sputnik"],
    &["RIA", "Novosti"],
    &["Anadolu", "AA"],
    &["Reuters"],
    &["AFP"],
    &["IRNA"],
    &["Mehr", "MNA"],
    &["Interfax"],
    &["Kazinform"],
    &["Xinhua"],
];

/// Returns whose word a page is: the agency that its publisher names, as in `Trend (TASS)`, else the publisher.
fn voice(publisher: &str) -> &str {
    let mut words = publisher.split(|letter: char| !letter.is_alphanumeric());
    words
        .find_map(|word| AGENCIES.iter().find(|names| names.contains(&word)))
        .map_or(publisher, |names| names[0])
}

#[test]
fn two_pages_of_one_agency_are_one_voice() {
    assert_eq!(voice("Trend (TASS)"), voice("Egypt Today (from TASS)"));
    assert_eq!(voice("Sputnik Kazakhstan"), voice("UrduPoint (Sputnik)"));
    assert_ne!(voice("Trend (TASS)"), voice("Trend (Hurriyet Daily News)"));
}

#[test]
fn what_is_certain_has_an_official_text_or_two_publishers() {
    let known = by_id("sources");
    let mut weak = Vec::new();
    let mut read = 0;
    for table in ["events", "participations", "delegates", "documents", "offices", "provisions"] {
        for row in rows(table).into_iter().filter(|row| row["certainty"] == "certain") {
            let pages: Vec<&Row> = sources(&row).into_iter().map(|id| &known[id]).collect();
            let voices: BTreeSet<&str> =
                pages.iter().map(|page| voice(&page["publisher"])).collect();
            let corroborated =
                voices.len() >= 2 || pages.iter().any(|page| page["kind"] == "official");
            if !corroborated || !pages.iter().any(|page| is_firm(page)) {
                weak.push(format!("{table}: {}", row["sources"]));
            }
            read += 1;
        }
    }
    assert!(read > 0 && weak.is_empty(), "{} rows, first {:?}", weak.len(), weak.first());
}

#[test]
fn an_official_page_is_that_of_an_office() {
    let offices = [
        "Ministry",
        "Embassy",
        "United",
        "UN",
        "UNHCR",
        "President",
        "Government",
        "Committee",
        "Department",
        "Office",
    ];
    let official: Vec<Row> =
        rows("sources").into_iter().filter(|row| row["kind"] == "official").collect();
    let copies: Vec<&str> = official
        .iter()
        .map(|row| row["publisher"].as_str())
        .filter(|publisher| !publisher.split(' ').any(|word| offices.contains(&word)))
        .collect();
    assert!(!official.is_empty() && copies.is_empty(), "copies on other sites: {copies:?}");
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

/// Wordings that hide a subject or stand for a term of the texts: who acts, terms of art, fragments.
const LOOSE: [&str; 47] = [
    r"^(?:They|He|She|It|Its|Their|His|Her)\b",
    concat!(
        r"\b[Tt]he three(?:[.,;:]| (?:at|in|on|for|with|that|which|wishes|meet|met|look|create|",
        r"send|understand|steers|watches|together|named|to|now|had)\b)",
    ),
    r"\b(?:[Oo]f the (?:two|four)\b(?:[.,;:]| (?:and|at|go)\b))",
    r"\b[Tt]he envoy\b",
    r"\b[Tt]he host\b",
    concat!(
        r"\b[Tt]he (?:president|minister|deputy minister|ministry|spokesman)(?:[.,;:']| (?:and|",
        r"received|proposed|called|said|opened|had|is|was|calls|hopes|that|asked|pointed)\b)",
    ),
    r"\b[Tt]he (?:two )?sides\b",
    concat!(
        r"^(?:Ankara|Washington|Damascus|Moscow|Tehran) (?:says|said|calls|called|wants|wanted|",
        r"welcomes|is|has|comes|stops)\b",
    ),
    concat!(
        r"(?i)\b(?:outsiders|states abroad|help from (?:outside|abroad))\b|\bothers should\b|",
        r"\bother states (?:are asked|should)\b|\ball (?:states )?are asked\b",
    ),
    concat!(
        r"\b(?:is|are) (?:condemned|refused|opposed|thanked|greeted|denounced|resisted|rejected|",
        r"asked)\b|\bwill be (?:resisted|opposed)\b",
    ),
    concat!(
        r"^(?:A (?:first|further) (?:shared )?priority:|Always on its agenda:|One area:|",
        r"How it works\b|The same steps\b)",
    ),
    r"(?i)\bwhole(?:,| and\b| Syria\b| sovereign\b| state\b| territory\b|\.)|\bunited(?:,| and) whole\b",
    r"\b[Tt]he Council\b|\bpolitical road\b",
    r"\bthe Charter\b|\band Charter\b",
    r"(?i)\bone-sided\b",
    r"(?i)\btruces?\b",
    r"\b[Bb]reaches\b",
    r"(?i)\bwatch(?:es|ed|ing)?\b",
    r"(?i)\bhigh (?:meetings?|contacts|delegation)\b",
    r"(?i)\b(?:glad|pleased|content)\b|\blook with favour\b",
    r"(?i)\bworr(?:y|ies|ied)\b|\balarm(?:s|ed)?\b|\bplight\b",
    r"(?i)\b(?:separatist|breakaway) plans?\b|\bplans to break\b",
    concat!(
        r"(?i)\bunlawful(?:ly)? (?:self-rule|projects|taken|taking)\b|\bset up unlawfully\b|",
        r"\bself-rule without legitimacy\b|\bself-rule that they hold\b",
    ),
    r"(?i)\bfacts (?:created|on the ground)\b",
    r"(?i)\bmilitary (?:way|answer)\b|\bway out is\b|^no military solution exists\b",
    r"(?i)\bSyrians lead\b|\bUnited Nations (?:helps|eases)\b|\bprocess that works\b",
    r"\b[Tt]he committee\b",
    r"\b[Tt]he congress\b",
    r"\b[Tt]he (?:joint )?(?:working )?group(?:[.,;:']|$| (?:[a-np-z]\w*|o[a-mo-z]\w*))",
    concat!(
        r"\b[Tt]he (?:May |October |Idlib )?memorandum(?:[.,;:']|$| (?:[a-np-z]\w*|o[a-eg-z]\w*))|",
        r"\bmemorandum of (?:May|October|September)\b",
    ),
    r"\b[Tt]he deals?\b|\bSochi deal\b",
    r"\b[Tt]he areas?(?:[.,;:]|$| (?:[a-np-z]\w*|o[a-eg-z]\w*))",
    r"\b[Tt]he format\b",
    r"\b[Ll]isted (?:groups|affiliates)\b|\bCouncil's lists\b",
    r"(?i)\bare (?:gone|finished|beaten)\b|\bdo away with\b",
    r"(?i)\btrust\b",
    r"(?i)\boil (?:income|earnings)\b|\bearnings from oil\b|\btaken and moved\b|\btaking and moving\b",
    concat!(
        r"(?i)\bmend relations\b|\btowards each other\b|\bbring(?:ing)? (?:Turkey and Syria|",
        r"Ankara and Damascus) closer\b",
    ),
    r"(?i)\bfour-sided\b|\btwos and threes\b|\bfour, three and two sides\b",
    concat!(
        r"\bbreaks? (?:the law|international|law)\b|\bthere are void\b|\bwithout force\b|",
        r"\bno legal force\b|\bbreak(?:s|ing)? .{0,20}sovereignty\b",
    ),
    r"(?i)\b(?:of|over) the dead\b|\bthe dead and\b|\bthe missing\b",
    r"\b[Gg]o(?:es)? on\b",
    concat!(
        r"(?i)\blend new force\b|\ba push\b|\bleap aside\b|\bpushed on\b|\bget moving\b|",
        r"\bkeeps at it\b|\bat the finish\b|\bwhen it suits\b|\bset it going\b|\binto being\b|",
        r"\bmeet with condemnation\b",
    ),
    r"^(?:\S+ ?){1,3}$",
    concat!(
        r"^(?:Unanimous|Announced|Planned|Preparing|Held|Expected|Put off|Closed|Called|Said|",
        r"Agreed|Foreseen|Signed|Invited|Confirmed|Suspended|Named|Met|Based|Arrived|Came|Present|",
        r"Promised|Stopped|Known|Adopted)\b",
    ),
    r"^(?:Before|Without|With|By|At the (?:start|beginning))\b",
    r"^(?:In|By) [A-Za-z]+(?:,[^:.]*)?: ",
];

#[test]
fn no_summary_and_no_note_of_any_table_has_a_loose_wording() {
    let loose: Vec<Regex> = LOOSE.iter().map(|words| Regex::new(words).unwrap()).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut read = BTreeMap::from([("note", 0), ("summary", 0)]);
    let mut wrong = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "csv") {
            continue;
        }
        let table = path.file_stem().unwrap().to_str().unwrap();
        for row in rows(table) {
            for (column, count) in &mut read {
                let Some(text) = row.get(*column).filter(|text| !text.is_empty()) else { continue };
                *count += 1;
                let found = loose.iter().filter(|words| words.is_match(text));
                wrong.extend(found.map(|words| format!("{table}: {words}: {text}")));
            }
        }
    }
    assert!(read["note"] > 0 && read["summary"] > 0);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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

const LANGUAGES: [&str; 5] = ["en", "ar", "ru", "tr", "fa"];

#[test]
fn people_parties_places_and_meetings_have_a_name_to_show_in_every_language() {
    let names = rows("names");
    let shown: BTreeSet<(&str, &str)> = names
        .iter()
        .filter(|row| row["kind"] == "pref")
        .map(|row| (row["entity"].as_str(), row["lang"].as_str()))
        .collect();
    for table in ["people", "parties", "places", "processes", "topics", "events"] {
        // Bilateral talks are called after those who met.
        let own = |row: &Row| row.get("kind").is_none_or(|kind| kind != "bilateral");
        for row in rows(table).into_iter().filter(own) {
            let lacking: Vec<&str> = LANGUAGES
                .into_iter()
                .filter(|&language| !shown.contains(&(row["id"].as_str(), language)))
                .collect();
            assert!(lacking.is_empty(), "{table}: {} in {lacking:?}", row["id"]);
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
