use super::*;
use crate::analysis::Standing;
use crate::model::{
    Act, Action, Certainty, DocumentKind, EventKind, EventStatus, Extent, Function, Level, Mode,
    Numbering, PartyKind, PlaceKind, Presence, Rank, Relation, Role, SourceKind, Stance,
    Vocabulary,
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
        words::<Numbering>(),
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
