//! A timeline as a Mermaid diagram: `timeline`, a section for each year.

use chrono::Datelike;

use super::entry::{Entry, title};
use super::wording::{Phrase, phrase};
use crate::date::Language;
use crate::model::Model;
use crate::output::words::figure;

/// Returns the diagram as text. Mermaid has no axis of time: events stand in order, each under its
/// date in words.
pub(super) fn render(model: &Model, entries: &[Entry], language: Language) -> String {
    let name = title(model, entries, language);
    let heading = format!("{} – {name}", phrase(Phrase::Timeline, language));
    let mut text = format!("timeline\n    title {}\n", escaped(&heading));
    let mut year = None;
    for entry in entries {
        let of_entry = entry.span.first_day().map(|day| day.year());
        if of_entry != year {
            year = of_entry;
            let shown = figure(of_entry.unwrap_or_default(), language);
            text.push_str(&format!("    section {shown}\n"));
        }
        text.push_str(&format!("        {} : {}", escaped(&entry.when), escaped(&entry.title)));
        if !entry.place.is_empty() {
            text.push_str(&format!(" : {}", escaped(&entry.place)));
        }
        text.push('\n');
    }
    text
}

/// Returns a text in which nothing ends an entry: Mermaid reads `#58;` as a colon.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '#' | ':' | ';' | '<' | '>' | '&' | '"' | '%' | '{' | '}' | '[' | ']' | '`' | '\\' => {
                safe.push_str(&format!("#{};", u32::from(character)));
            }
            '\n' | '\r' | '\t' => safe.push(' '),
            other => safe.push(other),
        }
    }
    safe
}
