//! The phrases of the interface in five languages.

use serde_json::{Map, Value};

use crate::date::Language;
use crate::output::words::{arg, ids, sentence};

/// What the ids of these messages begin with.
const GROUP: &str = "explorer-";

/// Returns the phrases by key, each in the order of the languages; the page fills in `{n}` and `{m}`.
pub(super) fn json() -> Value {
    let phrase = |id: &str, language: Language| -> Value {
        sentence(id, language, &[arg("n", "{n}"), arg("m", "{m}")]).into()
    };
    let phrases: Map<String, Value> = ids(GROUP)
        .map(|id| (key(id), Language::ALL.map(|language| phrase(id, language)).to_vec().into()))
        .collect();
    Value::Object(phrases)
}

/// Returns the key of a message in the page: `nothingFound` of `explorer-nothing-found`.
pub(in crate::output) fn key(id: &str) -> String {
    let mut parts = id.trim_start_matches(GROUP).split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |key, part| {
        let (initial, rest) = part.split_at(1.min(part.len()));
        key + &initial.to_ascii_uppercase() + rest
    })
}
