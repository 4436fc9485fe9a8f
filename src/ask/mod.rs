//! Questions in the words of people, read into the algebra.
//!
//! A question is cut into words; phrases of the grammar, names of the records, numbers and dates
//! are recognised in it, longest first; what remains must be an article, a politeness or another
//! word that carries nothing. A word that is none of these stops the reading and is reported with
//! the nearest words that are known: nothing is dropped in silence.
//!
//! How words are read:
//! - *rounds*, *summits* … are events of that kind; *meetings* all kinds that are meetings;
//! - *who led* asks for heads of delegations and for those who chaired for the host;
//! - *observers*, *guarantors* … are parties that took part in that role;
//! - *countries* are parties that are states;
//! - *the opposition* is the armed opposition that sat at the table;
//! - *after* and *before* an event, in the singular, mean the one right after or before it.

mod english;
mod parse;
mod recognise;

pub use recognise::{TokenUse, Use};

use crate::query::{Query, Resolver};

/// A question that was understood.
#[derive(Debug, Clone)]
pub struct Understood {
    /// What is asked.
    pub query: Query,
    /// What each word of the question was used as.
    pub words: Vec<TokenUse>,
}

/// Why a question was not understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotUnderstood {
    /// Words that are neither grammar nor names.
    #[error("not understood: {}", words.iter().map(|(word, _)| format!("`{word}`")).collect::<Vec<_>>().join(", "))]
    Words {
        /// Each word with the nearest that are known, best first.
        words: Vec<(String, Vec<String>)>,
    },
    /// A name that several things bear.
    #[error("`{name}` can mean more than one")]
    Ambiguous {
        /// The name as written.
        name: String,
        /// What it can mean.
        candidates: Vec<String>,
    },
    /// Words that are known one by one and make no question together.
    #[error("{}", if at.is_empty() { "the question ends too early".to_owned() } else { format!("`{at}` does not fit here") })]
    Grammar {
        /// The word at which reading stopped; empty at the end of the question.
        at: String,
        /// What was looked for.
        expected: &'static str,
    },
}

impl NotUnderstood {
    /// Returns what to try instead.
    #[must_use]
    pub fn help(&self) -> String {
        let list = |items: &[String]| {
            items.iter().map(|item| format!("`{item}`")).collect::<Vec<_>>().join(", ")
        };
        match self {
            Self::Words { words } => {
                let known: Vec<String> = words.iter().flat_map(|(_, near)| near.clone()).collect();
                if known.is_empty() {
                    format!("try one of {}", list(&EXAMPLES.map(str::to_owned)))
                } else {
                    format!("did you mean {}?", list(&known))
                }
            }
            Self::Ambiguous { candidates, .. } => format!("write one of {}", list(candidates)),
            Self::Grammar { expected, .. } => {
                format!("expected {expected}; try one of {}", list(&EXAMPLES.map(str::to_owned)))
            }
        }
    }
}

/// Questions that can be answered, for help texts.
pub const EXAMPLES: [&str; 3] = [
    "rounds attended by Iran but not Jordan",
    "who led the Russian delegation at round 21",
    "observers at round 16",
];

/// Reads a question.
///
/// # Errors
///
/// [`NotUnderstood`] with the words at fault and what could have been meant.
pub fn understand(question: &str, names: &Resolver<'_>) -> Result<Understood, NotUnderstood> {
    let words = recognise::recognise(question, names)?;
    let query = parse::parse(&words, names)?;
    Ok(Understood { query, words })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::diagnostic::Findings;
    use crate::model;
    use crate::query::canonical;

    fn model() -> model::Model {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        model::open(Some(folder), &mut Findings::default()).unwrap().1
    }

    #[test]
    fn questions_read_as_the_queries_they_mean() {
        let model = model();
        let names = Resolver::new(&model);
        let mut wrong = Vec::new();
        for (question, expected) in CASES {
            let read = understand(question, &names)
                .map(|understood| canonical::canonical(&understood.query, &model))
                .unwrap_or_else(|error| format!("{error}; {}", error.help()));
            if read != *expected {
                wrong.push(format!("{question}\n  reads  {read}\n  not    {expected}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    const CASES: &[(&str, &str)] = &[
        ("rounds attended by Iran", "rounds attended by iran"),
        ("rounds attended by Najat Rochdi", "rounds represented by najat-rochdi"),
        (
            "rounds attended by Iran but not Jordan",
            "rounds attended by iran and not attended by jordan",
        ),
        (
            "rounds attended by both Iraq and Lebanon",
            "rounds attended by iraq and attended by lebanon",
        ),
        ("rounds that the opposition boycotted", "rounds declined by syrian-armed-opposition"),
        ("rounds held in Sochi", "rounds at sochi"),
        ("rounds outside Kazakhstan", "rounds not in country kazakhstan"),
        ("summits since 2018", "summits since 2018"),
        ("events in 2017", "events in 2017"),
        (
            "who led the Russian delegation at round 21",
            "people leading for russia at astana-21 or serving as chair for russia at astana-21",
        ),
        (
            "who led Syria's delegations",
            "people leading for syria at (events) or serving as chair for syria at (events)",
        ),
        ("observers at round 16", "parties attending as observer at astana-16"),
        ("first round attended by Iraq", "rounds attended by iraq; first 1"),
        ("last round", "rounds; last 1"),
        ("last three rounds", "rounds; last 3"),
        (
            "how many rounds did the United States attend",
            "count of rounds attended by united-states",
        ),
        ("countries that attended round 1", "states attending astana-01"),
        ("rounds led for Iran by Ali Asghar Khaji", "rounds led by ali-asghar-khaji for iran"),
        (
            "meetings between the Tehran summit and round 21",
            "meetings later than (summits at tehran) and earlier than astana-21",
        ),
        ("the round after round 20", "rounds later than astana-20; first 1"),
        ("Which rounds were held in Sochi?", "rounds at sochi"),
        ("rounds held in Nur-Sultan", "rounds at astana and in 2019-03-23/2022-09-16"),
        ("events in 2017 that are rounds", "events in 2017 and of kind round"),
        (
            "round before the Tehran summit of 2022",
            "rounds earlier than (summits at tehran and in 2022); last 1",
        ),
        (
            "rounds led for Syria by Bashar al-Jaafari before 2018",
            "rounds led by bashar-al-jaafari for syria and before 2018",
        ),
        (
            "who represented Kazakhstan at round 21",
            "people leading for kazakhstan at astana-21 or serving as chair for kazakhstan at astana-21",
        ),
        (
            "heads of the opposition delegation at round 1 and round 5",
            "people leading for syrian-armed-opposition at (events being astana-01 or being astana-05) or serving as chair for syrian-armed-opposition at (events being astana-01 or being astana-05)",
        ),
        (
            "guarantors of the Astana process",
            "parties attending as guarantor at (events of process astana-process)",
        ),
        (
            "meetings between the Tehran summit of 2022 and round 21 that are rounds",
            "meetings later than (summits at tehran and in 2022) and earlier than astana-21 and of kind round",
        ),
        ("how many rounds took place in 2021", "count of rounds in 2021"),
        ("days between round 14 and round 15", "days from astana-14 to astana-15"),
        ("who met Bassam Sabbagh at round 21", "people meeting bassam-sabbagh at astana-21"),
        ("what do sources disagree on about round 21?", "disputes about (events being astana-21)"),
        ("sources for round 21", "sources for (events being astana-21)"),
        ("detainee exchanges", "exchanges"),
        ("when was round 5", "events being astana-05"),
        ("did Iran attend round 3", "whether events being astana-03 and attended by iran"),
        ("who attended round 3", "parties attending astana-03"),
    ];

    #[test]
    fn words_that_are_not_known_are_reported_with_the_nearest() {
        let model = model();
        let names = Resolver::new(&model);
        let fault = |question: &str| match understand(question, &names) {
            Err(NotUnderstood::Words { words }) => words,
            other => panic!("{question}: {other:?}"),
        };
        assert_eq!(fault("rounds attended by Atlantis")[0].0, "Atlantis");
        assert_eq!(fault("who is the best negotiator")[0].0, "best");
        let (word, nearest) = &fault("rounds attended by Irna")[0];
        assert_eq!(word, "Irna");
        assert!(nearest.contains(&"Iran".to_owned()), "{nearest:?}");
    }

    #[test]
    fn no_question_makes_the_reader_panic() {
        use proptest::strategy::{Strategy, ValueTree};
        use proptest::test_runner::TestRunner;

        let model = model();
        let names = Resolver::new(&model);
        let mut runner = TestRunner::deterministic();
        let mixed = proptest::string::string_regex("(\\PC{0,9} |round |who |21 |Iran |and ){0,12}")
            .unwrap();
        for _ in 0..500 {
            let question = mixed.new_tree(&mut runner).unwrap().current();
            // Only that it returns is asked for: most of these are no questions.
            let _ = understand(&question, &names);
        }
    }
}
