//! The phrases of the interface in five languages.

mod frame;
mod records;

use serde_json::{Map, Value, json};

/// Key in the page, then the phrase in the order of the languages; `{n}` and `{m}` are filled in.
type Phrase = (&'static str, [&'static str; 5]);

fn phrases() -> impl Iterator<Item = &'static Phrase> {
    frame::PHRASES.iter().chain(records::PHRASES)
}

/// Returns the phrases by key.
pub(super) fn json() -> Value {
    let phrases: Map<String, Value> =
        phrases().map(|(key, words)| ((*key).to_owned(), json!(words))).collect();
    Value::Object(phrases)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_stands_once_and_every_language_fills_in_the_same() {
        let mut keys: Vec<&str> = phrases().map(|(key, _)| *key).collect();
        keys.sort_unstable();
        let count = keys.len();
        keys.dedup();
        assert_eq!(keys.len(), count);
        for (key, words) in phrases() {
            for word in words {
                assert!(!word.trim().is_empty(), "{key}");
                for hole in ["{n}", "{m}"] {
                    assert_eq!(word.contains(hole), words[0].contains(hole), "{key}: {word}");
                }
            }
        }
    }
}
