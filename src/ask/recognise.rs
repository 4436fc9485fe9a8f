//! From a question to the phrases, names, numbers and dates in it.

use super::NotUnderstood;
use super::english::{NUMBERS, PARTIES, PHRASES};
use crate::date::{Edtf, Language, month_names};
use crate::model::{DocumentKind, EventKind, PartyKind, Role};
use crate::query::Resolver;
use crate::query::resolve::{ResolveError, Wanted};
use crate::text::fold;
use crate::text::number::parse_number;
use crate::text::similar::nearest;

/// The kind of thing that a noun names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noun {
    /// Events of a kind, or of any.
    Event(Option<EventKind>),
    /// Events that are meetings.
    Meeting,
    /// Parties of a kind, or of any.
    Party(Option<PartyKind>),
    /// Parties in a role.
    Role(Role),
    /// Heads of delegations.
    Heads,
    /// People.
    People,
    /// Documents of a kind, or of any.
    Document(Option<DocumentKind>),
    /// Sources.
    Sources,
    /// Disputes.
    Disputes,
}

/// What a piece of a question means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Concept {
    /// A kind of thing, and whether it stands in the singular.
    Noun(Noun, bool),
    HowMany,
    Who,
    DaysBetween,
    Did,
    AttendedBy,
    Attend,
    Without,
    DeclinedBy,
    Decline,
    LedBy,
    LedFor,
    Lead,
    Met,
    By,
    For,
    HeldIn,
    Outside,
    HostedBy,
    In,
    Of,
    Since,
    Until,
    Before,
    After,
    Between,
    First,
    Last,
    And,
    Or,
    Both,
    Filler,
}

/// What words of a question were used as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenUse {
    /// The words as written.
    pub text: String,
    /// What they were used as.
    pub used: Use,
}

/// A use of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Use {
    /// A phrase of the grammar.
    Phrase(String),
    /// A name, or an id, of something in the records.
    Name(String),
    /// A number.
    Number(u32),
    /// A date.
    Date(Edtf),
    /// Nothing: an article, a politeness.
    Filler,
}

impl std::fmt::Display for Use {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Phrase(phrase) => write!(f, "phrase     {phrase}"),
            Self::Name(name) => write!(f, "name       {name}"),
            Self::Number(number) => write!(f, "number     {number}"),
            Self::Date(date) => write!(f, "date       {date}"),
            Self::Filler => f.write_str("no meaning of its own"),
        }
    }
}

impl TokenUse {
    /// Returns the concept of a phrase.
    pub(super) fn concept(&self) -> Option<Concept> {
        match &self.used {
            Use::Phrase(phrase) => concept_of(phrase),
            _ => None,
        }
    }
}

fn concept_of(phrase: &str) -> Option<Concept> {
    PHRASES.iter().find(|(text, _)| *text == phrase).map(|(_, concept)| *concept)
}

/// Longest phrase or name, in words.
const LONGEST: usize = 8;

/// Longest question that is read, in words.
const MOST_WORDS: usize = 100;

/// Recognises every word of a question.
pub(super) fn recognise(
    question: &str,
    names: &Resolver<'_>,
) -> Result<Vec<TokenUse>, NotUnderstood> {
    let words = words(question);
    if let Some(word) = words.get(MOST_WORDS) {
        let expected = "a question of at most 100 words";
        return Err(NotUnderstood::Grammar { at: word.clone(), expected });
    }
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    let mut uses = Vec::new();
    let mut unknown = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if folded[at].is_empty() {
            // A lone comma joins as `and` does; other marks carry nothing.
            if words[at] == "," {
                uses.push(TokenUse { text: ",".to_owned(), used: Use::Phrase("and".to_owned()) });
            }
            at += 1;
            continue;
        }
        let longest = LONGEST.min(words.len() - at);
        let found = (1..=longest).rev().find_map(|length| {
            let key = folded[at..at + length].join(" ");
            let text = words[at..at + length].join(" ");
            Some((length, use_of(&key, &text, names)?))
        });
        let (length, used) = match found {
            Some(found) => found,
            None => match part_of_name(&words[at], names) {
                Ok(used) => (1, used),
                Err(near) => {
                    unknown.push((words[at].clone(), near));
                    at += 1;
                    continue;
                }
            },
        };
        uses.push(TokenUse { text: words[at..at + length].join(" "), used });
        at += length;
    }
    if unknown.is_empty() { Ok(uses) } else { Err(NotUnderstood::Words { words: unknown }) }
}

/// Cuts a question into words and commas; possessives lose their ending.
fn words(question: &str) -> Vec<String> {
    let spaced = question.replace(',', " , ").replace(['?', '!', '"', '؟', '«', '»', ';'], " ");
    spaced
        .split_whitespace()
        .map(|word| {
            let word = word.trim_end_matches(['.', ':']);
            let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
            bare.unwrap_or(word).to_owned()
        })
        .filter(|word| !word.is_empty())
        .collect()
}

/// Returns what a whole phrase is used as, or `None` when it is not known.
fn use_of(key: &str, text: &str, names: &Resolver<'_>) -> Option<Use> {
    if let Some(concept) = concept_of(key) {
        let filler = concept == Concept::Filler;
        return Some(if filler { Use::Filler } else { Use::Phrase(key.to_owned()) });
    }
    if let Some((_, party)) = PARTIES.iter().find(|(word, _)| *word == key)
        && names.model().parties.id.find(party).is_some()
    {
        return Some(Use::Name((*party).to_owned()));
    }
    if let Some(date) = date(key, text) {
        return Some(Use::Date(date));
    }
    if let Some(number) = number(key) {
        return Some(Use::Number(number));
    }
    (!names.lookup(key).is_empty()).then(|| Use::Name(text.to_owned()))
}

fn number(key: &str) -> Option<u32> {
    let word = NUMBERS.iter().find(|(word, _)| *word == key).map(|(_, number)| *number);
    let digits = key
        .strip_suffix("st")
        .or_else(|| key.strip_suffix("nd"))
        .or_else(|| key.strip_suffix("rd"))
        .or_else(|| key.strip_suffix("th"))
        .or_else(|| key.strip_prefix('r'))
        .unwrap_or(key);
    word.or_else(|| parse_number(digits))
}

/// Reads `2017`, `January 2017`, `second half of 2023`, and EDTF as it stands.
fn date(key: &str, text: &str) -> Option<Edtf> {
    let year = |word: &str| {
        let plain = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        (plain && (word.starts_with("19") || word.starts_with("20"))).then(|| word.to_owned())
    };
    if let Some(year) = year(key) {
        return year.parse().ok();
    }
    let parts: Vec<&str> = key.split(' ').collect();
    match parts[..] {
        [half, "half", "of", last] | [half, "half", last] => {
            let code = match half {
                "first" => "40",
                "second" => "41",
                _ => return None,
            };
            format!("{}-{code}", year(last)?).parse().ok()
        }
        [month, last] if year(last).is_some() => {
            let names = month_names(Language::English);
            let same = |name: &&str| fold(name) == month;
            let position = names
                .iter()
                .position(|name| same(&name.nominative) || name.others.iter().any(same))?;
            format!("{last}-{:02}", position + 1).parse().ok()
        }
        _ if text.contains('-') && text.starts_with(|c: char| c.is_ascii_digit()) => {
            text.parse().ok()
        }
        _ => None,
    }
}

/// Tries a word as a part of a name that only one thing has; else returns what is near.
fn part_of_name(word: &str, names: &Resolver<'_>) -> Result<Use, Vec<String>> {
    match names.resolve(word, Wanted::Person) {
        Ok(_) | Err(ResolveError::Ambiguous { .. }) => return Ok(Use::Name(word.to_owned())),
        Err(_) => {}
    }
    let key = fold(word);
    let known = names
        .names()
        .iter()
        .filter(|(_, _, row)| row.is_some())
        .map(|(name, entity, _)| (name.as_str(), *entity));
    let model = names.model();
    let phrase_near: Vec<String> = PHRASES
        .iter()
        .filter(|(phrase, _)| crate::text::similar::nearest_value(&key, [*phrase]).is_some())
        .map(|(phrase, _)| (*phrase).to_owned())
        .take(2)
        .collect();
    let mut near: Vec<String> = nearest(&key, known, 3)
        .into_iter()
        .map(|(entity, _)| model.label(entity, Language::English, None).text.into_owned())
        .collect();
    near.extend(phrase_near);
    near.dedup();
    near.truncate(3);
    Err(near)
}
