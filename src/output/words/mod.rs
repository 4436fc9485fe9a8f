//! Words of pictures, tables and answers in five languages.
//!
//! Texts of answers are looked up by their English form: one table of data for each other language
//! (`arabic.rs` …), all with the same keys, which a test holds. What stands around the tables of
//! analyses, on cards and above timelines has all languages side by side (`analyses.rs`, `headings.rs`,
//! `cards.rs`, `timeline.rs`).

mod analyses;
mod arabic;
mod cards;
mod headings;
pub(super) mod paragraph;
mod persian;
mod russian;
mod timeline;
mod turkish;
pub(super) mod vocabulary;

#[cfg(test)]
mod tests;

pub(super) use cards::card;
pub(super) use headings::heading;
pub(super) use timeline::timeline_heading;
pub use vocabulary::{presence, roles};

use crate::date::{Edtf, Language, display, format_day};
use crate::text::bidi::{isolate, on_one_line};
use crate::text::language::direction;
use crate::text::number::local_number;

/// Returns a text of answers in a language; a text that is not in the tables stays English.
///
/// `english` is the key: a heading, a word of a vocabulary with spaces, or a sentence with `{}` for
/// what is put in.
#[must_use]
pub fn text(english: &str, language: Language) -> &str {
    let found = translated(english, language);
    debug_assert!(cfg!(not(test)) || found.is_some(), "no table has `{english}`");
    found.unwrap_or(english)
}

fn translated(english: &str, language: Language) -> Option<&str> {
    let texts = match language {
        Language::English => return Some(english),
        Language::Arabic => arabic::TEXTS,
        Language::Russian => russian::TEXTS,
        Language::Turkish => turkish::TEXTS,
        Language::Persian => persian::TEXTS,
    };
    let found = texts.iter().find(|(key, _)| *key == english).map(|(_, text)| *text);
    found.or_else(|| {
        let row = analyses::TEXTS.iter().find(|row| row[0] == english);
        row.map(|row| pick(*row, language))
    })
}

/// Returns a text of answers with arguments in the places of `{}`; an argument that is a figure is
/// written as the language does.
#[must_use]
pub fn sentence(english: &str, language: Language, arguments: &[&str]) -> String {
    filled(text(english, language), language, arguments)
}

fn filled(text: &str, language: Language, arguments: &[&str]) -> String {
    let mut parts = text.split("{}");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for (part, argument) in parts.zip(arguments) {
        let is_figure = argument.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '–'));
        match is_figure {
            true => filled.push_str(&local_number(argument, language)),
            false => filled.push_str(argument),
        }
        filled.push_str(part);
    }
    filled
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
pub fn counted(count: usize, word: &str, language: Language) -> String {
    let count = figure(count, language);
    match language {
        Language::English => format!("{count} {word}"),
        _ => format!("{word}: {count}"),
    }
}

/// Returns a day, counted from 1970-01-01, for a note: `2024-12-31` in English, else in words; nothing
/// for one that no calendar has.
#[must_use]
pub fn day(day: i32, language: Language) -> Option<String> {
    let written = format_day(day)?;
    match language {
        Language::English => Some(written),
        _ => Some(written.parse::<Edtf>().map_or(written, |day| display(&day, language))),
    }
}

/// Returns a word of a vocabulary, written as in the records (`kept_late`), in a language; one that
/// the tables lack stays English.
#[must_use]
pub fn word(recorded: &str, language: Language) -> String {
    let english = recorded.replace('_', " ");
    if let Some(word) = translated(&english, language) {
        return word.to_owned();
    }
    // A precision with its marks: `days_approximate`.
    for mark in ["approximate", "uncertain"] {
        let unit = recorded.strip_suffix(mark).and_then(|unit| unit.strip_suffix('_'));
        if let (Some(unit), Some(mark)) = (unit, translated(mark, language)) {
            return format!("{}{}{mark}", word(unit, language), text(", ", language));
        }
    }
    english
}

/// Words in the order of [`Language::ALL`].
pub(super) type InFive = [&'static str; 5];

/// Returns the one of five words that is in a language.
pub(super) fn pick(words: InFive, language: Language) -> &'static str {
    let position = Language::ALL.iter().position(|other| *other == language);
    words[position.unwrap_or(0)]
}

/// A phrase of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phrase {
    /// Title of the attendance matrix.
    Attendance,
    /// Title of the network.
    Network,
    /// One weak source only.
    Possible,
    /// No record.
    NotRecorded,
    /// How often a party took part.
    Meetings,
    /// How often two parties met.
    SharedMeetings,
    /// What came before.
    Before,
    /// What came after.
    After,
    /// Sources.
    Sources,
    /// Data set.
    Data,
}

/// Returns a phrase in a language.
#[must_use]
pub fn phrase(phrase: Phrase, language: Language) -> &'static str {
    let words: InFive = match phrase {
        Phrase::Attendance => [
            "Who attended which meeting",
            "من حضر أي اجتماع",
            "Кто в каких встречах участвовал",
            "Kim hangi toplantıya katıldı",
            "چه کسی در کدام نشست شرکت کرد",
        ],
        Phrase::Network => [
            "Who met whom, and how often",
            "من اجتمع بمن وكم مرة",
            "Кто с кем и как часто встречался",
            "Kim kiminle ne sıklıkta bir araya geldi",
            "چه کسی با چه کسی و چند بار دیدار کرد",
        ],
        Phrase::Possible => [
            "one weak source",
            "مصدر ضعيف واحد",
            "один слабый источник",
            "tek zayıf kaynak",
            "یک منبع ضعیف",
        ],
        Phrase::NotRecorded => [
            "empty: not recorded",
            "فارغ: غير مسجل",
            "пусто: нет записи",
            "boş: kayıt yok",
            "خالی: ثبت نشده",
        ],
        Phrase::Meetings => ["meetings", "اجتماعات", "встречи", "toplantı", "نشست"],
        Phrase::SharedMeetings => {
            ["shared meetings", "اجتماعات مشتركة", "общие встречи", "ortak toplantı", "نشست مشترک"]
        }
        Phrase::Before => ["before", "قبلها", "до этого", "önceki", "پیش از آن"],
        Phrase::After => ["after", "بعدها", "после этого", "sonraki", "پس از آن"],
        Phrase::Sources => ["sources", "المصادر", "источники", "kaynak", "منابع"],
        Phrase::Data => ["Data", "البيانات", "Данные", "Veri", "داده‌ها"],
    };
    pick(words, language)
}
