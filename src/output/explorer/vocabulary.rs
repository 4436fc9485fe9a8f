//! The words of the controlled vocabularies in five languages.

use serde_json::{Value, json};

use crate::analysis::Standing;
use crate::date::Language;
use crate::model::{
    Act, Action, Certainty, DocumentKind, EventKind, EventStatus, Extent, Function, Level, Mode,
    PartyKind, PlaceKind, Presence, Rank, Relation, Role, SourceKind, Stance, Vocabulary,
};
use crate::output::words::{self, vocabulary};

/// Returns each vocabulary: its words as the records write them, and in each language.
pub(super) fn json() -> Value {
    json!({
        "eventKind": of::<EventKind>(),
        "partyKind": of::<PartyKind>(),
        "role": with(|role: Role, language| words::roles(role, language).to_owned()),
        "presence": with(|it: Presence, language| words::presence(it, language).to_owned()),
        "function": of::<Function>(),
        "level": of::<Level>(),
        "placeKind": of::<PlaceKind>(),
        "mode": of::<Mode>(),
        "status": of::<EventStatus>(),
        "certainty": with(certainty),
        "documentKind": of::<DocumentKind>(),
        "extent": of::<Extent>(),
        "act": of::<Act>(),
        "action": with(|it: Action, language| vocabulary::action(it, language).to_owned()),
        "verdict": of::<Standing>(),
        "relation": of::<Relation>(),
        "stance": of::<Stance>(),
        "rank": of::<Rank>(),
        "sourceKind": of::<SourceKind>(),
    })
}

fn of<V: Vocabulary>() -> Value {
    with(|word: V, language| words::word(word.as_str(), language))
}

fn with<V: Vocabulary>(said: impl Fn(V, Language) -> String) -> Value {
    let ids: Vec<&str> = V::ALL.iter().map(|word| word.as_str()).collect();
    let words: Vec<[String; 5]> =
        V::ALL.iter().map(|&word| Language::ALL.map(|language| said(word, language))).collect();
    json!({ "ids": ids, "words": words })
}

/// Says of what is only possible why it is so.
fn certainty(certainty: Certainty, language: Language) -> String {
    if certainty == Certainty::Possible {
        return words::text("picture-possible", language).to_owned();
    }
    words::word(certainty.as_str(), language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_said_in_every_language() {
        let json = json();
        for (name, vocabulary) in json.as_object().unwrap() {
            for words in vocabulary["words"].as_array().unwrap() {
                for language in 1..5 {
                    assert_ne!(words[0], words[language], "{name}");
                }
            }
        }
    }
}
