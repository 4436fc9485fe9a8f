//! Titles have no white space but the plain one: look-up and comparison miss any other.

use super::Breach;
use crate::diagnostic::Code;
use crate::model::{Model, RowId, Text};
use crate::text::bidi::visible_controls;
use crate::text::hygiene::{Flaw, flaws};

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    let Model { names, sources, offices, delegates, documents, events, .. } = model;
    check_texts("names", "name", &names.name, names.ids(), breaches);
    check_texts("sources", "title", &sources.title, sources.ids(), breaches);
    check_texts("sources", "publisher", &sources.publisher, sources.ids(), breaches);
    check_texts("offices", "title", &offices.title, offices.ids(), breaches);
    check_texts("delegates", "title_then", &delegates.title_then, delegates.ids(), breaches);
    check_texts("documents", "title", &documents.title, documents.ids(), breaches);
    check_texts("events", "venue", &events.venue, events.ids(), breaches);
}

fn check_texts<R: RowId>(
    table: &'static str,
    column: &'static str,
    texts: &Text<R>,
    rows: impl Iterator<Item = R>,
    breaches: &mut Vec<Breach>,
) {
    for row in rows {
        let Some(text) = texts.get(row) else { continue };
        let Some(fault) = fault(text) else { continue };
        breaches.push(Breach {
            code: Code::WhiteSpace,
            table,
            row: row.row(),
            column,
            message: format!("`{}` {fault}", with_white_space_shown(text)),
            help: "write a plain space".to_owned(),
        });
    }
}

/// Returns a text in which white space that is no plain space is written out, as `\u{00A0}`.
fn with_white_space_shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in visible_controls(text).chars() {
        if c.is_whitespace() && c != ' ' {
            shown.push_str(&format!("\\u{{{:04X}}}", u32::from(c)));
        } else {
            shown.push(c);
        }
    }
    shown
}

/// Returns what is wrong with the white space of a title.
fn fault(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let strange = |&c: &char| c.is_whitespace() && c != ' ';
    let plain = bytes.iter().all(|byte| matches!(byte, b' '..=b'~'));
    // A separator or a control character was told when the cell was read (D209).
    let told = |c| flaws(text).any(|(_, other, flaw)| other == c && flaw != Flaw::LineBreak);
    if let Some(c) = (!plain).then(|| text.chars().find(|c| strange(c) && !told(*c))).flatten() {
        return Some(format!("holds white space that is no plain space (U+{:04X})", u32::from(c)));
    }
    let at_ends = bytes.first() == Some(&b' ') || bytes.last() == Some(&b' ');
    at_ends.then(|| "begins or ends with a space".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_spaces_between_words_pass() {
        for text in ["Round 21", "Встреча в Астане", "نشست\u{200C}ها", "a  b", "a\u{B}b\u{2028}"]
        {
            assert_eq!(fault(text), None, "{text}");
        }
        for (text, said) in [
            ("Round\u{A0}21", "U+00A0"),
            ("Round\t21", "U+0009"),
            ("Round\u{202F}21", "U+202F"),
            ("два\u{3000}", "U+3000"),
            (" Round", "begins or ends"),
        ] {
            assert!(fault(text).is_some_and(|fault| fault.contains(said)), "{text:?}");
        }
    }
}
