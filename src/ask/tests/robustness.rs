//! Any text is read to an end, in work that grows with its length and no faster.

use proptest::prelude::*;

use super::*;
use crate::ask::grammar::LOOKUPS;

/// Longest text that is tried, in characters.
const MOST_CHARACTERS: usize = 500;

/// Look-ups of phrases for each word: runs of up to twelve words, with the endings that the words
/// can lose, in the languages of a script, and the examples read beside them.
const MOST_LOOKUPS: usize = 4_000;

/// Words of every grammar, names, numbers, and what people type by mistake.
fn pieces() -> Vec<String> {
    let mut pieces: Vec<String> = Language::ALL
        .into_iter()
        .flat_map(|language| Grammar::of(language).all_phrases())
        .flat_map(|(alternatives, _)| alternatives.split('|'))
        .map(|phrase| phrase.replace('*', ""))
        .collect();
    let more = [
        "Iran",
        "إيران",
        "Ирана",
        "İran'ın",
        "ایران",
        "Astana",
        "Lavrentiev",
        "21",
        "21.",
        "R21",
        "2017",
        "2018-2020",
        "3-7",
        "99999999999",
        "½",
        "\u{202E}",
        "\u{200C}",
        "\u{301}\u{301}",
        "'",
        "''s",
        "-",
        "—",
        "`",
        "\"",
        "((",
        "؟",
        "،",
        "، ، ،",
        "🙂",
        "ﷺ",
        "和平",
        "शांति",
        "x\u{0}y",
        "و",
        "ال",
        "and and",
        "not not",
        "first last",
        "between",
    ];
    pieces.extend(more.map(str::to_owned));
    pieces
}

#[test]
fn any_text_is_read_to_an_end_in_bounded_work() {
    let model = model();
    let names = Resolver::new(&model);
    let pieces = pieces();
    let strategy = prop::collection::vec(
        prop_oneof![
            4 => prop::sample::select(pieces),
            1 => "\\PC{0,12}",
            1 => "[\u{600}-\u{6FF}]{1,8}",
            1 => "[а-яё]{1,8}",
        ],
        0..60,
    );
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) };
    let mut runner = proptest::test_runner::TestRunner::new_with_rng(
        config,
        proptest::test_runner::TestRng::deterministic_rng(
            proptest::test_runner::RngAlgorithm::ChaCha,
        ),
    );
    // The examples are read once more for each question that is not understood.
    let examples = MOST_LOOKUPS * 50;
    runner
        .run(&strategy, |words| {
            let question: String = words.join(" ").chars().take(MOST_CHARACTERS).collect();
            LOOKUPS.with(|count| count.set(0));
            let read = understand(&question, &names);
            let lookups = LOOKUPS.with(std::cell::Cell::get);
            let most = MOST_LOOKUPS * (question.split_whitespace().count() + 1) + examples;
            prop_assert!(lookups <= most, "{lookups} look-ups for {question}");
            if let Ok(understood) = read {
                let text = canonical::canonical(&understood.query, &model);
                let again = canonical::parse_canonical(&text, &model);
                prop_assert_eq!(again.as_ref(), Ok(&understood.query), "{}: {}", question, text);
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn every_example_of_every_language_can_be_answered() {
    let model = model();
    let names = Resolver::new(&model);
    for language in Language::ALL {
        for example in Grammar::of(language).examples {
            let read = understand(example, &names);
            assert_eq!(read.map(|it| it.language), Ok(language), "{example}");
        }
    }
}

#[test]
fn a_question_that_is_not_understood_gets_the_nearest_with_its_own_names() {
    let model = model();
    let names = Resolver::new(&model);
    let nearest = |question: &str| understand(question, &names).unwrap_err().nearest;
    let about_hosts = nearest("who hosted round 10 sadly");
    assert_eq!(about_hosts[0], "who hosted round 10");
    let bilateral = nearest("bilateral talks between Egypt and Iraq yesterday-ish");
    assert!(bilateral[0].contains("Egypt"), "{bilateral:?}");
}

#[test]
fn slips_in_words_of_the_grammar_suggest_the_word_and_not_a_name() {
    let model = model();
    let names = Resolver::new(&model);
    let near = |question: &str| match understand(question, &names).unwrap_err().fault {
        Fault::Words(words) => words.into_iter().map(|(_, near)| near).collect::<Vec<_>>(),
        other => panic!("{question}: {other:?}"),
    };
    let slips = near("raunds atended by Iran");
    assert_eq!((slips[0][0].as_str(), slips[1][0].as_str()), ("rounds", "attended"));
    assert_eq!(near("rounds attended by Irna")[0], ["Iran"]);
    assert_eq!(near("rounds longer")[0], ["longest"]);
}

#[test]
fn a_question_is_read_in_a_few_look_ups_for_each_word() {
    let model = model();
    let names = Resolver::new(&model);
    for language in [Language::English, Language::Russian, Language::Turkish] {
        let (mut lookups, mut words) = (0, 0);
        for example in Grammar::of(language).examples {
            LOOKUPS.with(|count| count.set(0));
            assert!(understand(example, &names).is_ok(), "{example}");
            lookups += LOOKUPS.with(std::cell::Cell::get);
            words += example.split_whitespace().count();
        }
        assert!(lookups <= 20 * words, "{language:?}: {lookups} look-ups for {words} words");
    }
}
