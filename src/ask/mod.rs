//! Questions in the words of people, read into the algebra: English, Arabic, Russian, Turkish, Persian.
//!
//! A question is cut into words; phrases of the grammar, names of the records, numbers and dates
//! are recognised in it, longest first. What remains must be an article, a politeness or another
//! word that carries nothing: a word that is none of these stops the reading and is reported with
//! the nearest words that are known. Then one composer, the same for all languages, finds what is
//! asked for and binds each name, number and date to the relation that stands nearest.
//!
//! How words are read:
//! - *rounds*, *summits* … are events of that kind; *meetings* all kinds that are meetings;
//! - *who led* asks for heads of delegations and for those who chaired for the host;
//! - *observers*, *guarantors* … are parties that took part in that role;
//! - *countries* are parties that are states;
//! - *the opposition* is the armed opposition that sat at the table;
//! - *after* and *before* an event, in the singular, mean the one right after or before it.

mod compose;
mod concept;
mod grammar;
mod recognise;
mod words;

pub use concept::{Concept, Noun};
pub use recognise::{TokenUse, Use};

use crate::date::Language;
use crate::query::{Query, Resolver};
use grammar::Grammar;
use recognise::{MOST_WORDS, Recogniser, languages};

/// A question that was understood.
#[derive(Debug, Clone)]
pub struct Understood {
    /// What is asked.
    pub query: Query,
    /// What each word of the question was used as.
    pub words: Vec<TokenUse>,
    /// The language of the question.
    pub language: Language,
}

/// Why a question was not understood, and in which language to say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotUnderstood {
    /// The language of the question.
    pub language: Language,
    /// What is at fault.
    pub fault: Fault,
}

/// What is at fault in a question.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Words that are neither grammar nor names, each with the nearest that are known, best first.
    Words(Vec<(String, Vec<String>)>),
    /// A name that several things bear: the name as written, and what it can mean.
    Ambiguous(String, Vec<String>),
    /// Words that are known one by one and make no question together: the word at which reading
    /// stopped; empty at the end of the question.
    Grammar(String),
    /// More words than are read.
    TooLong,
}

impl std::error::Error for NotUnderstood {}

impl std::fmt::Display for NotUnderstood {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let say = Grammar::of(self.language).messages;
        match &self.fault {
            Fault::Words(words) => {
                let words: Vec<String> =
                    words.iter().map(|(word, _)| format!("`{word}`")).collect();
                write!(f, "{}: {}", say.not_understood, words.join(", "))
            }
            Fault::Ambiguous(name, _) => write!(f, "`{name}` {}", say.ambiguous),
            Fault::Grammar(at) if at.is_empty() => f.write_str(say.not_understood),
            Fault::Grammar(at) => write!(f, "`{at}` {}", say.does_not_fit),
            Fault::TooLong => write!(f, "a question has at most {MOST_WORDS} words"),
        }
    }
}

impl NotUnderstood {
    /// Returns what to try instead, in the language of the question.
    #[must_use]
    pub fn help(&self) -> String {
        let grammar = Grammar::of(self.language);
        let say = grammar.messages;
        let list = |items: &[String]| {
            items.iter().map(|item| format!("`{item}`")).collect::<Vec<_>>().join(", ")
        };
        let known: Vec<String> = match &self.fault {
            Fault::Words(words) => words.iter().flat_map(|(_, near)| near.clone()).collect(),
            Fault::Ambiguous(_, candidates) => {
                return format!("{} {}", say.write_one_of, list(candidates));
            }
            _ => Vec::new(),
        };
        if known.is_empty() {
            format!("{} {}", say.try_one_of, list(&grammar.examples.map(str::to_owned)))
        } else {
            let mark = if self.language.is_rtl() { "؟" } else { "?" };
            format!("{} {}{mark}", say.did_you_mean, list(&known))
        }
    }
}

/// Returns questions that can be answered, in a language.
#[must_use]
pub fn examples(language: Language) -> [&'static str; 3] {
    Grammar::of(language).examples
}

/// Reads a question, in whichever language it is.
///
/// # Errors
///
/// [`NotUnderstood`] with the words at fault and what could have been meant.
pub fn understand(question: &str, names: &Resolver<'_>) -> Result<Understood, NotUnderstood> {
    let candidates = languages(question);
    let first = candidates[0];
    if question.split_whitespace().count() > MOST_WORDS {
        return Err(NotUnderstood { language: first, fault: Fault::TooLong });
    }
    let mut best: Option<(Language, Vec<String>, Fault)> = None;
    for language in candidates {
        let grammar = Grammar::of(language);
        let (words, unknown) = Recogniser::new(grammar, names).read(question);
        let mut fault = Fault::Words(Vec::new());
        if unknown.is_empty() {
            match compose::compose(&words, grammar, names) {
                Ok(query) => return Ok(Understood { query, words, language }),
                Err(error) => fault = error,
            }
        }
        if best.as_ref().is_none_or(|(_, least, _)| unknown.len() < least.len()) {
            best = Some((language, unknown, fault));
        }
    }
    let (language, unknown, fault) =
        best.unwrap_or((first, Vec::new(), Fault::Grammar(String::new())));
    if unknown.is_empty() {
        return Err(NotUnderstood { language, fault });
    }
    let recogniser = Recogniser::new(Grammar::of(language), names);
    let words = unknown.iter().map(|word| recogniser.near(word)).collect();
    Err(NotUnderstood { language, fault: Fault::Words(words) })
}

#[cfg(test)]
pub(crate) mod tests;
