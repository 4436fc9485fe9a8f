//! Texts of two directions on one line: what belongs together stays together.

use diplograph::date::{Edtf, Language, display};
use diplograph::text::bidi::strip_isolates;

use crate::cli::diplograph;

/// Returns a line as it is seen from left to right where lines run so, as they do in SVG.
fn seen(line: &str) -> String {
    let bidi = unicode_bidi::BidiInfo::new(line, Some(unicode_bidi::Level::ltr()));
    let lines = bidi.paragraphs.iter().map(|it| bidi.reorder_line(it, it.range.clone()));
    strip_isolates(&lines.collect::<String>()).into_owned()
}

/// Returns what a text looks like where nothing stands beside it.
fn alone(text: &str) -> String {
    seen(&format!("\u{2068}{text}\u{2069}"))
}

/// Tells whether a text has a part that is not the end of a longer figure: `6 May` is not in `16 May`.
fn stands_in(text: &str, part: &str) -> bool {
    text.match_indices(part).any(|(at, _)| !text[..at].ends_with(char::is_numeric))
}

/// Returns a column of a table of the package.
fn column(table: &str, name: &str) -> Vec<String> {
    let path = format!("{}/data/{table}.csv", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(path).unwrap();
    let place = reader.headers().unwrap().iter().position(|header| header == name).unwrap();
    let cells = reader.records().map(|row| row.unwrap()[place].to_owned());
    cells.filter(|cell| !cell.is_empty()).collect()
}

/// Returns the texts that a picture draws or tells.
fn texts(svg: &str) -> Vec<String> {
    let parts = svg.split("<text ").chain(svg.split("<title")).skip(1);
    let told = parts.filter_map(|part| part.split_once('>')?.1.split_once('<').map(|it| it.0));
    told.map(|text| text.replace("&quot;", "\"").replace("&amp;", "&")).collect()
}

#[test]
fn dates_and_titles_stay_whole_in_every_picture_whose_language_runs_from_right_to_left() {
    let mut titles = column("documents", "title");
    // In a line that runs from left to right, a title that ends in a sign may lose it to the line.
    titles.retain(|title| title.ends_with(|c: char| c.is_alphanumeric() || c == ')'));
    let dates = [column("events", "date"), column("documents", "date")].concat();
    for language in [Language::Arabic, Language::Persian] {
        let dates = dates.iter().filter_map(|it| it.parse::<Edtf>().ok());
        let mut whole: Vec<String> = dates.map(|it| display(&it, language)).collect();
        whole.retain(|date| date.contains(' '));
        whole.extend(titles.iter().cloned());
        whole.sort();
        whole.dedup();
        let mut found = 0;
        let pictures: [&[&str]; 9] = [
            &["diagram", "bilaterals"],
            &["diagram", "network", "--kind", "round", "--since", "2024-01-24"],
            &["slippage", "--format", "svg"],
            &["diagram", "round", "21"],
            &["diagram", "round", "21", "--layout", "rings"],
            &["diagram", "statements"],
            &["diagram", "commitments"],
            &["diagram", "topics"],
            &["diagram", "timeline", "--in", "2017"],
        ];
        for picture in pictures {
            let run = diplograph(&[picture, &["--lang", language.tag()]].concat());
            assert_eq!(run.code, 0, "{}", run.stderr);
            for text in texts(&run.stdout) {
                let plain = strip_isolates(&text).into_owned();
                for part in whole.iter().filter(|part| stands_in(&plain, part)) {
                    found += 1;
                    assert!(seen(&text).contains(&alone(part)), "{picture:?}: {part} in {text:?}");
                }
            }
        }
        assert!(found > 100, "{found}");
    }
}

/// Names of documents stand in the language that they have, here in English, within Arabic and Persian.
#[test]
fn names_and_dates_stay_whole_in_headings_and_notes() {
    for language in [Language::Arabic, Language::Persian] {
        let resolution = "Security Council resolution 2254 (2015)";
        let date = display(&"2015-12-18".parse::<Edtf>().unwrap(), language);
        let mut found = 0;
        for (question, part) in [
            ("statements that cite resolution 2254", resolution),
            ("statements since 18 December 2015", &date),
            ("statements that cite resolution 2254 since 18 December 2015", &date),
        ] {
            for format in ["table", "md"] {
                let run =
                    diplograph(&["ask", question, "--lang", language.tag(), "--format", format]);
                assert_eq!(run.code, 0, "{question}: {}", run.stderr);
                let heading = run
                    .stdout
                    .lines()
                    .find(|line| stands_in(&strip_isolates(line).replace('\\', ""), part));
                let heading = heading.unwrap_or_else(|| panic!("{question}: {}", run.stdout));
                let heading = heading.replace('\\', "");
                assert!(seen(&heading).contains(&alone(part)), "{format}, {part}: {heading:?}");
                found += 1;
            }
        }
        assert_eq!(found, 6);
    }
}

#[test]
fn isolates_stay_out_of_forms_for_programs() {
    for arguments in [
        &["ask", "statements that cite resolution 2254", "--format", "json"][..],
        &["ask", "statements that cite resolution 2254", "--format", "csv"],
        &["diagram", "bilaterals", "--format", "dot"],
        &["diagram", "network", "--format", "dot"],
        &["topics", "--changes", "--format", "json"],
        &["topics", "--changes", "--format", "csv"],
        &["compare", "astana-21", "astana-22", "--format", "csv"],
        &["diagram", "round", "21", "--format", "dot"],
        &["diagram", "commitments", "--format", "dot"],
        &["timeline", "--format", "csv"],
        &["timeline", "--format", "json"],
        &["ask", "rounds held in Sochi", "--format", "json"],
    ] {
        let run = diplograph(&[arguments, &["--lang", "ar"]].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(
            !run.stdout.contains(|c: char| ('\u{2066}'..='\u{2069}').contains(&c)),
            "{arguments:?}"
        );
    }
}

#[test]
fn a_mermaid_timeline_keeps_its_dates_whole() {
    let run = diplograph(&["timeline", "--format", "mermaid", "--lang", "ar", "--in", "2024"]);
    let lines = run.stdout.lines().filter_map(|line| line.trim().split_once(" : "));
    let dates: Vec<&str> = lines.map(|it| it.0).collect();
    assert!(dates.len() > 5, "{}", run.stdout);
    for date in dates {
        assert!(date.starts_with('\u{2068}') && date.ends_with('\u{2069}'), "{date:?}");
    }
}
