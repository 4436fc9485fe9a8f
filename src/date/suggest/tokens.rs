//! The words and figures of a written date.

use std::sync::LazyLock;

use crate::date::{Language, month_names};

/// A piece of a written date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A number as written, in ASCII digits.
    Number(String),
    /// A month, from 1.
    Month(u8),
    /// A part of a year by its EDTF number: season, quarter or half.
    Part(u8),
    /// A sign between parts.
    Sign(char),
}

/// The zeros of digits that people type; nine others follow each.
const ZEROS: [char; 7] = ['٠', '۰', '०', '০', '๐', '０', '߀'];

/// Returns a text with the digits, dashes, slashes and spaces of ASCII, without marks of direction.
pub(super) fn plain(text: &str) -> String {
    let plain_sign = |c: char| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => '-',
        '\u{2044}' | '\u{2215}' | '\u{FF0F}' => '/',
        '\u{60C}' | '\u{FF0C}' => ',',
        '\u{61F}' | '\u{FF1F}' => '?',
        '\u{6D4}' | '\u{FF0E}' => '.',
        c if c.is_whitespace() => ' ',
        c => {
            let digit = ZEROS
                .iter()
                .find_map(|&zero| (c as u32).checked_sub(zero as u32).filter(|&it| it < 10));
            digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)
        }
    };
    let is_mark = |c: char| {
        matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
    };
    let text: String = text.chars().filter(|&c| !is_mark(c)).map(plain_sign).collect();
    text.trim().to_owned()
}

/// Words for parts of a year, with their EDTF numbers.
const PARTS: [(&str, u8); 24] = [
    ("spring", 21),
    ("summer", 22),
    ("autumn", 23),
    ("fall", 23),
    ("winter", 24),
    ("q1", 33),
    ("q2", 34),
    ("q3", 35),
    ("q4", 36),
    ("first quarter", 33),
    ("second quarter", 34),
    ("third quarter", 35),
    ("fourth quarter", 36),
    ("last quarter", 36),
    ("1st quarter", 33),
    ("2nd quarter", 34),
    ("3rd quarter", 35),
    ("4th quarter", 36),
    ("h1", 40),
    ("h2", 41),
    ("first half", 40),
    ("second half", 41),
    ("1st half", 40),
    ("2nd half", 41),
];

/// Words that say nothing in a date.
const FILLERS: [&str; 6] = ["of", "the", "in", "года", "году", "г"];

/// Every word of a date in small letters, in the five languages for months.
static WORDS: LazyLock<Vec<(String, Option<Token>)>> = LazyLock::new(|| {
    let parts = PARTS.iter().map(|&(word, part)| (word.to_owned(), Some(Token::Part(part))));
    let fillers = FILLERS.iter().map(|&word| (word.to_owned(), None));
    let months = Language::ALL.into_iter().flat_map(|language| (1..).zip(month_names(language)));
    let months = months.flat_map(|(number, month)| {
        let forms =
            [month.nominative, month.genitive].into_iter().chain(month.others.iter().copied());
        forms.map(move |form| (form.to_lowercase(), Some(Token::Month(number))))
    });
    parts.chain(fillers).chain(months).collect()
});

/// Returns the tokens of a text; `None` when a word is not known.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let lower = text.to_lowercase();
    let mut found = Vec::new();
    let mut rest = lower.as_str();
    while let Some(first) = rest.chars().next() {
        if first == ' ' {
            rest = &rest[1..];
        } else if let Some((token, length)) = phrase(rest) {
            found.extend(token);
            rest = &rest[length..];
        } else if first.is_ascii_digit() {
            let length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            let (digits, behind) = rest.split_at(length);
            found.push(Token::Number(digits.to_owned()));
            rest = ["st", "nd", "rd", "th"]
                .into_iter()
                .find_map(|ending| behind.strip_prefix(ending).filter(|it| !begins_with_letter(it)))
                .unwrap_or(behind);
        } else if matches!(first, '-' | '/' | '.' | ',' | ':' | 't' | '?' | '~' | '%') {
            found.push(Token::Sign(first));
            rest = &rest[1..];
        } else {
            return None;
        }
    }
    Some(found)
}

/// Returns the longest phrase that a text begins with, and its length in bytes: a month, a part of a
/// year, or a word that says nothing.
fn phrase(text: &str) -> Option<(Option<Token>, usize)> {
    let mut best: Option<(Option<Token>, usize)> = None;
    let mut take = |word: &str, token: Option<Token>| {
        let fits = text.strip_prefix(word).is_some_and(|rest| !begins_with_letter(rest));
        if fits && best.as_ref().is_none_or(|best| best.1 < word.len()) {
            best = Some((token, word.len()));
        }
    };
    for (word, token) in WORDS.iter() {
        take(word, token.clone());
    }
    best
}

fn begins_with_letter(text: &str) -> bool {
    text.starts_with(char::is_alphabetic)
}
