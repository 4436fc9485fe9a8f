use super::*;
use crate::analysis::Standing;
use crate::model::{
    Act, Action, Certainty, DocumentKind, EventKind, EventStatus, Extent, Function, Level, Mode,
    PartyKind, PlaceKind, Presence, Rank, Relation, Role, SourceKind, Stance, Vocabulary,
};

const TABLES: [(&str, &[(&str, &str)]); 4] =
    [("ar", arabic::TEXTS), ("ru", russian::TEXTS), ("tr", turkish::TEXTS), ("fa", persian::TEXTS)];

fn words<V: Vocabulary>() -> Vec<String> {
    V::ALL.iter().map(|word| word.as_str().replace('_', " ")).collect()
}

#[test]
fn every_language_has_the_same_texts_with_as_many_places_to_fill() {
    let keys: Vec<&str> = arabic::TEXTS.iter().map(|(key, _)| *key).collect();
    let mut sorted = keys.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), keys.len(), "a key stands twice");
    for (tag, table) in TABLES {
        assert_eq!(table.iter().map(|(key, _)| *key).collect::<Vec<_>>(), keys, "{tag}");
        for (key, text) in table {
            assert_eq!(key.matches("{}").count(), text.matches("{}").count(), "{tag} {key}");
            assert!(!text.is_empty(), "{tag} {key}");
        }
    }
}

#[test]
fn texts_of_analyses_and_cards_have_as_many_places_to_fill_and_no_key_twice() {
    let mut keys: Vec<&str> = arabic::TEXTS.iter().map(|(key, _)| *key).collect();
    for row in analyses::TEXTS {
        keys.push(row[0]);
        for text in row {
            assert_eq!(text.matches("{}").count(), row[0].matches("{}").count(), "{text}");
            assert!(!text.is_empty(), "{}", row[0]);
        }
    }
    let names = |headings: &[(&'static str, InFive)]| -> Vec<&str> {
        assert!(headings.iter().all(|(_, heading)| heading.iter().all(|text| !text.is_empty())));
        headings.iter().map(|(name, _)| *name).collect()
    };
    let [mut names, mut columns] = [headings::HEADINGS, timeline::HEADINGS].map(names);
    let mut said: Vec<&str> = Vec::new();
    for row in cards::TEXTS {
        said.push(row[0]);
        for text in row {
            assert_eq!(text.matches("{}").count(), row[0].matches("{}").count(), "{text}");
            assert!(!text.is_empty(), "{}", row[0]);
        }
    }
    for list in [&mut keys, &mut names, &mut columns, &mut said] {
        let count = list.len();
        list.sort_unstable();
        list.dedup();
        assert_eq!(list.len(), count, "a key stands twice");
    }
}

/// A text in another script is no English one left over; in Turkish it must at least differ.
#[test]
fn texts_of_analyses_and_cards_are_in_the_script_of_their_language() {
    let is_arabic = |c: char| ('\u{600}'..='\u{6ff}').contains(&c);
    let is_cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    let headings = headings::HEADINGS.iter().chain(timeline::HEADINGS).map(|(_, heading)| heading);
    for row in analyses::TEXTS.iter().chain(cards::TEXTS).chain(headings) {
        let [english, arabic, russian, turkish, persian] = row;
        if !english.contains(|c: char| c.is_alphabetic()) {
            continue;
        }
        // Some say with a colon what English says with a word.
        let is_in = |text: &str, is: fn(char) -> bool| {
            text.contains(is) || !text.contains(char::is_alphabetic)
        };
        assert!(is_in(arabic, is_arabic) && is_in(persian, is_arabic), "{english}");
        assert!(is_in(russian, is_cyrillic), "{english}");
        assert_ne!(english, turkish);
        for text in [arabic, russian, persian] {
            assert!(!text.contains(|c: char| c.is_ascii_alphabetic()), "{text}");
        }
    }
}

#[test]
fn figures_counts_and_days_follow_the_language() {
    assert_eq!(counted(49, "kept", Language::English), "49 kept");
    assert_eq!(counted(49, "выполнено", Language::Russian), "выполнено: 49");
    assert_eq!(counted(49, "عمل شد", Language::Persian), "عمل شد: ۴۹");
    assert_eq!(figure("3–12.5", Language::Turkish), "3–12,5");
    // 31 December 2024 is 20,088 days after 1 January 1970: 55 years of 365 days, 14 leap days
    // (1972 to 2024), less one.
    assert_eq!(day(20_088, Language::English).as_deref(), Some("2024-12-31"));
    assert_eq!(day(20_088, Language::Persian).as_deref(), Some("۳۱ دسامبر ۲۰۲۴"));
    assert_eq!(day(i32::MAX, Language::English), None);
}

#[test]
fn every_word_of_the_vocabularies_is_translated() {
    let all = [
        words::<SourceKind>(),
        words::<PlaceKind>(),
        words::<PartyKind>(),
        words::<Level>(),
        words::<Certainty>(),
        words::<EventKind>(),
        words::<Mode>(),
        words::<EventStatus>(),
        words::<Role>(),
        words::<Presence>(),
        words::<Function>(),
        words::<DocumentKind>(),
        words::<Extent>(),
        words::<Act>(),
        words::<Stance>(),
        words::<Relation>(),
        words::<Action>(),
        words::<Standing>(),
        words::<Rank>(),
    ];
    for word in all.concat() {
        assert!(arabic::TEXTS.iter().any(|(key, _)| *key == word), "{word}");
    }
}

#[test]
fn verdicts_promises_and_acts_can_be_told_apart_in_every_language() {
    fn told_apart<V: Vocabulary>(said: impl Fn(V, Language) -> &'static str) {
        for language in Language::ALL {
            let mut words: Vec<&str> = V::ALL.iter().map(|&it| said(it, language)).collect();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), V::ALL.len(), "{words:?}");
        }
    }
    told_apart(vocabulary::standing);
    told_apart(vocabulary::action);
    told_apart(vocabulary::act);
    told_apart(vocabulary::relation);
    told_apart(vocabulary::event_kinds);
}

#[test]
fn arguments_stand_where_the_language_wants_them() {
    let told = |language| sentence("first {} of the {}", language, &["3", "X"]);
    assert_eq!(told(Language::English), "first 3 of the X");
    assert_eq!(told(Language::Persian), "۳ مورد نخست از X");
    assert_eq!(word("kept_late", Language::Turkish), "gecikmeyle yerine getirildi");
    assert_eq!(presence(Presence::Attended, Language::Arabic), "حضر");
}

#[test]
fn every_precision_is_told_with_its_marks_in_each_language() {
    for date in
        ["2019-01-02~", "2019-01?", "2019%", "2019-01-01/2019-01-02?", "2019-01-01/", "2019~/.."]
    {
        let recorded = date.parse::<crate::date::Edtf>().unwrap().precision_word();
        let english = recorded.replace('_', " ");
        for language in [Language::Arabic, Language::Russian, Language::Turkish, Language::Persian]
        {
            let told = word(recorded, language);
            let left = english.split(' ').find(|part| part.len() > 3 && told.contains(part));
            assert_eq!(left, None, "{date} in {language:?}: {told}");
        }
    }
}
