//! Words of pictures, tables and answers in five languages: the messages of `locales/` by their ids.

mod messages;
pub(super) mod paragraph;
pub(super) mod vocabulary;

#[cfg(test)]
mod tests;

pub(super) use messages::{Argument, arg};
pub use vocabulary::{presence, roles};

use messages::Messages;

use crate::date::{Edtf, Language, display, format_day};
use crate::text::bidi::{isolate, on_one_line};
use crate::text::language::direction;
use crate::text::number::local_number;

/// Returns a message without arguments.
#[must_use]
pub(super) fn text(id: &'static str, language: Language) -> &'static str {
    let found = Messages::of(language).text(id);
    debug_assert!(cfg!(not(test)) || found.is_some(), "no message `{id}` in {language:?}");
    found.unwrap_or(id)
}

/// Returns a message with arguments; one that is a figure is written as the language does.
#[must_use]
pub(super) fn sentence(id: &str, language: Language, arguments: &[Argument<'_>]) -> String {
    let found = Messages::of(language).sentence(id, arguments);
    debug_assert!(cfg!(not(test)) || found.is_some(), "no message `{id}` in {language:?}");
    found.unwrap_or_else(|| id.to_owned())
}

/// Returns the message whose id is a group and a name of the records: `kept_late` of `word` is `word-kept-late`.
fn named(group: &str, name: &str, language: Language) -> Option<&'static str> {
    let mut id = String::with_capacity(group.len() + 1 + name.len());
    id.push_str(group);
    for part in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()) {
        id.push('-');
        id.push_str(part);
    }
    Messages::of(language).text(&id)
}

/// Returns a text of the records as a part of a text in a language: on one line, its controls visible, isolated
/// where it runs against the language. Forms for programs take the isolates out again.
#[must_use]
pub(in crate::output) fn isolated(text: &str, language: Language) -> String {
    isolate(&on_one_line(text), direction(language)).into_owned()
}

/// Returns a number in the digits of a language.
#[must_use]
pub fn figure(number: impl ToString, language: Language) -> String {
    local_number(&number.to_string(), language)
}

/// Returns how many there are of what a word says: `49 kept`, `выполнено: 49`.
#[must_use]
pub(super) fn counted(count: usize, word: &str, language: Language) -> String {
    sentence("counted", language, &[arg("count", count), arg("what", word)])
}

/// Returns a day, counted from 1970-01-01, for a note: `2024-12-31` in English, else in words; nothing
/// for one that no calendar has.
#[must_use]
pub fn day(day: i32, language: Language) -> Option<String> {
    let written = format_day(day)?;
    if language == Language::English {
        return Some(written);
    }
    Some(written.parse::<Edtf>().map_or(written, |day| display(&day, language)))
}

/// Returns a word of a vocabulary, written as in the records (`kept_late`), in a language; one without a message
/// stays English.
#[must_use]
pub fn word(recorded: &str, language: Language) -> String {
    if let Some(word) = named("word", recorded, language) {
        return word.to_owned();
    }
    // A precision with its marks: `days_approximate`.
    for mark in ["approximate", "uncertain"] {
        let unit = recorded.strip_suffix(mark).and_then(|unit| unit.strip_suffix('_'));
        if let (Some(unit), Some(mark)) = (unit, named("word", mark, language)) {
            return format!("{}{}{mark}", word(unit, language), text("list-comma", language));
        }
    }
    recorded.replace('_', " ")
}

/// Returns the heading of a column of a table of analyses, by its name; one without a message is its name.
pub(super) fn heading(name: &str, language: Language) -> &str {
    let found = named("column", name, language);
    debug_assert!(cfg!(not(test)) || found.is_some(), "no heading is called `{name}`");
    found.unwrap_or(name)
}

/// Returns the heading of a column of answers.
pub(super) fn answer_heading(name: &'static str, language: Language) -> &'static str {
    named("word", name, language).unwrap_or(name)
}

/// Returns the heading of a column of timelines.
pub(super) fn timeline_heading(key: &'static str, language: Language) -> &'static str {
    named("timeline-column", key, language).unwrap_or_else(|| heading(key, language))
}

/// Returns the ids of messages that begin with a text, in the order of the file.
pub(super) fn ids(prefix: &str) -> impl Iterator<Item = &'static str> {
    messages::ids_in_source().filter(move |id| id.starts_with(prefix))
}
