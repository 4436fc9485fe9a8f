//! Questions with the answers that the sources give, checked by hand against the records.

use crate::cli::diplograph;

/// Questions whose answer is a list of rounds: the numbers, then those that are only possible.
const ROUNDS: &[(&str, &[u32], &str)] = &[
    ("rounds attended by Iran", ALL, ""),
    ("Which rounds were held in Sochi?", &[10, 15], ""),
    ("rounds outside Kazakhstan", &[10, 15], ""),
    ("rounds held in Nur-Sultan", &[12, 13, 14, 16, 17, 18], ""),
    ("events in 2017 that are rounds", &[1, 2, 3, 4, 5, 6, 7, 8], ""),
    ("first round attended by Iraq", &[13], ""),
    ("rounds attended by both Iraq and Lebanon", &[13, 14, 15, 16, 17, 19, 20, 21, 22], "18th"),
    ("rounds attended by Iran but not Lebanon", &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "18th"),
    ("last round", &[22], ""),
    ("the round after round 20", &[21], ""),
    ("round before the Tehran summit of 2022", &[18], ""),
    ("rounds led for Syria by Bashar al-Jaafari before 2018", &[1, 2, 3, 4, 5, 6, 7, 8], ""),
    ("rounds that the armed opposition boycotted", &[3], ""),
    ("meetings between the Tehran summit of 2022 and round 21 that are rounds", &[19, 20], ""),
    ("rounds attended by the United States", &[1, 2, 3, 4, 5, 6, 7, 8], ""),
    ("rounds attended by إيران", ALL, ""),
];

const ALL: &[u32] =
    &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22];

/// Questions whose answer is a list of names.
const NAMES: &[(&str, &[&str])] = &[
    ("who led the Russian delegation at round 21", &["Alexander Lavrentiev"]),
    ("who led Syria's government delegation in round 21", &["Bassam Sabbagh"]),
    ("who represented Kazakhstan at round 21", &["Alibek Bakayev"]),
    (
        "heads of the opposition delegation at round 1 and round 5",
        &["Ahmad Berri", "Mohammed Alloush"],
    ),
    (
        "observers at round 21",
        &[
            "International Committee of the Red Cross",
            "Iraq",
            "Jordan",
            "Lebanon",
            "UNHCR",
            "United Nations",
        ],
    ),
    ("guarantors of the Astana process", &["Iran", "Russia", "Turkey"]),
];

/// Questions whose answer is a figure.
const FIGURES: &[(&str, i64)] = &[
    ("how many rounds took place in 2021", 3),
    ("how many rounds did the United States attend", 8),
    ("days between round 14 and round 15", 433),
];

fn answer(question: &str) -> serde_json::Value {
    let run = diplograph(&["ask", question, "--format", "json"]);
    assert_eq!(run.code, 0, "{question}: {}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

#[test]
fn rounds_asked_for_are_the_rounds_of_the_sources() {
    for (question, numbers, possibly) in ROUNDS {
        let answer = answer(question);
        let found: Vec<u32> = answer["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| u32::try_from(row["number"].as_i64().unwrap()).unwrap())
            .collect();
        assert_eq!(&found, numbers, "{question}");
        let notes = answer["notes"].to_string();
        assert_eq!(notes.contains("possibly also"), !possibly.is_empty(), "{question}: {notes}");
        assert!(notes.contains(possibly), "{question}: {notes}");
    }
}

#[test]
fn names_asked_for_are_the_names_of_the_sources() {
    for (question, names) in NAMES {
        let answer = answer(question);
        let mut found: Vec<String> = answer["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row.as_object().unwrap().values().next().unwrap())
            .map(|cell| match cell {
                serde_json::Value::Array(items) => items[0].as_str().unwrap().to_owned(),
                other => other.as_str().unwrap().to_owned(),
            })
            .collect();
        found.sort();
        assert_eq!(&found, names, "{question}");
    }
}

#[test]
fn figures_asked_for_are_the_figures_of_the_sources() {
    for (question, figure) in FIGURES {
        let answer = answer(question);
        let row = answer["rows"][0].as_object().unwrap();
        let found = row.get("answer").or(row.get("days")).unwrap();
        assert_eq!(found.as_i64(), Some(*figure), "{question}: {answer}");
    }
}

#[test]
fn summits_since_2018_are_six() {
    let answer = answer("trilateral summits since 2018");
    let numbers: Vec<i64> = answer["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["number"].as_i64().unwrap())
        .collect();
    assert_eq!(numbers, [2, 3, 4, 5, 6, 7]);
}

#[test]
fn a_word_that_is_not_known_stops_the_question_with_exit_code_2() {
    for (question, message, help) in [
        ("rounds attended by Atlantis", "error: not understood: `Atlantis`", "try one of"),
        ("rounds attended by Irna", "error: not understood: `Irna`", "did you mean `Iran`"),
        ("who is the best negotiator", "error: not understood: `best`", ""),
    ] {
        let run = diplograph(&["ask", question]);
        assert_eq!(run.code, 2, "{question}");
        assert_eq!(run.stderr.lines().next(), Some(message));
        assert!(run.stderr.contains(help), "{}", run.stderr);
    }
}

#[test]
fn every_row_of_an_answer_names_its_sources() {
    let run = diplograph(&["ask", "observers at round 21", "--why", "--format", "json"]);
    let answer: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    for row in answer["rows"].as_array().unwrap() {
        assert!(!row["sources"].as_array().unwrap().is_empty(), "{row}");
    }
    assert!(run.stdout.contains("enab-2024-01-25#p12"), "{}", run.stdout);
}

/// Questions over documents, promises and disputes: what the answer has to hold.
const TEXTS: &[(&str, &[&str])] = &[
    (
        "what did round 21 agree about the next meeting?",
        &["22nd International Meeting", "second half of 2024"],
    ),
    ("commitments of round 20 that were kept late", &["kept late", "21st"]),
    ("was the promise of round 21 to meet again kept?", &["kept"]),
    ("promises never fulfilled", &["Idlib", "4 June"]),
    ("statements that cite resolution 2254", &["19th", "20th", "22nd"]),
    ("which provisions mention oil revenue at round 21", &["oil", "return to Syria"]),
    ("who met Bassam Sabbagh at round 21", &["Alexander Lavrentiev", "Ali Asghar Khaji"]),
    ("what do sources disagree on about round 21?", &["Minister of Foreign Affairs"]),
    ("sources for round 21", &["Enab Baladi"]),
    ("memoranda", &["de-escalation areas", "2018", "2019"]),
    ("detainee exchanges", &["2018", "2019", "2021", "2022"]),
];

#[test]
fn answers_about_texts_and_promises_hold_what_the_sources_say() {
    for (question, wanted) in TEXTS {
        let run = diplograph(&["ask", question, "--format", "json"]);
        assert_eq!(run.code, 0, "{question}: {}", run.stderr);
        for text in *wanted {
            assert!(run.stdout.contains(text), "{question}: no `{text}` in\n{}", run.stdout);
        }
    }
}

#[test]
fn a_question_that_is_too_long_is_refused_and_not_cut() {
    let question = format!("rounds attended by Iran{}", " and Iran".repeat(60));
    let run = diplograph(&["ask", &question]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("at most 100 words"), "{}", run.stderr);
}

#[test]
fn a_word_can_not_turn_the_direction_of_a_message() {
    let run = diplograph(&["ask", "rounds attended by \u{202e}narI"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("\\u{202E}"), "{}", run.stderr);
    assert!(!run.stderr.contains('\u{202e}'), "{}", run.stderr);
}
