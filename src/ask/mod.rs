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
//! - *since* and *up to* an event include it;
//! - seasons are those of the northern half of the globe, by whole months, as EDTF values are read
//!   here: *winter 2017* is `2017-24`, December 2017 to February 2018; without a year a season or a
//!   month means that of any year;
//! - *all* and *every* in a question of yes or no ask whether there is an exception, and the answer
//!   names those that there are.

mod complete;
mod compose;
mod concept;
mod examples;
mod grammar;
mod recognise;
mod words;

pub use complete::Completions;
pub use concept::{Concept, Noun};
pub use recognise::{TokenUse, Use};

use std::borrow::Cow;

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
    /// The nearest questions that can be answered, best first; at most three.
    pub nearest: Vec<String>,
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
                    words.iter().map(|(word, _)| format!("`{}`", shortened(word))).collect();
                write!(f, "{}: {}", say.not_understood, words.join(", "))
            }
            Fault::Ambiguous(name, _) => write!(f, "`{name}` {}", say.ambiguous),
            Fault::Grammar(at) if at.is_empty() => f.write_str(say.not_understood),
            Fault::Grammar(at) => write!(f, "`{at}` {}", say.does_not_fit),
            Fault::TooLong => f.write_str(&say.too_long.replace("{}", &MOST_WORDS.to_string())),
        }
    }
}

impl NotUnderstood {
    /// Returns what to try instead, in the language of the question.
    #[must_use]
    pub fn help(&self) -> String {
        let say = Grammar::of(self.language).messages;
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
        if known.is_empty() && self.nearest.is_empty() {
            String::new()
        } else if known.is_empty() {
            format!("{} {}", say.try_one_of, list(&self.nearest))
        } else {
            let mark = if self.language.is_rtl() { "؟" } else { "?" };
            format!("{} {}{mark}", say.did_you_mean, list(&known))
        }
    }
}

/// Returns questions in a language that these records can answer: those whose names they hold.
pub fn examples<'n>(
    language: Language,
    names: &'n Resolver<'_>,
) -> impl Iterator<Item = &'static str> + use<'n> {
    let grammar = Grammar::of(language);
    let recogniser = Recogniser::new(grammar, names);
    let fits = move |example: &&str| examples::fits(example, &recogniser, grammar, names);
    grammar.examples.iter().copied().filter(fits)
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
        let nearest = examples(first, names).take(3).map(str::to_owned).collect();
        return Err(NotUnderstood { language: first, fault: Fault::TooLong, nearest });
    }
    let mut best: Option<(Language, Reading, Fault)> = None;
    for language in candidates {
        let grammar = Grammar::of(language);
        let recogniser = Recogniser::new(grammar, names);
        let (words, unknown) = recogniser.read(question);
        if recogniser.is_doubtful(&words) {
            let (words, unknown) = recogniser.plain().read(question);
            if unknown.is_empty()
                && let Ok(query) = compose::compose(&words, grammar, names)
            {
                return Ok(Understood { query, words, language });
            }
        }
        let mut fault = Fault::Words(Vec::new());
        if unknown.is_empty() {
            match compose::compose(&words, grammar, names) {
                Ok(query) => return Ok(Understood { query, words, language }),
                Err(error) => fault = error,
            }
        }
        if best.as_ref().is_none_or(|(_, (_, least), _)| unknown.len() < least.len()) {
            best = Some((language, (words, unknown), fault));
        }
    }
    let empty = || (first, (Vec::new(), Vec::new()), Fault::Grammar(String::new()));
    let (language, (words, unknown), mut fault) = best.unwrap_or_else(empty);
    let grammar = Grammar::of(language);
    if !unknown.is_empty() {
        let recogniser = Recogniser::new(grammar, names);
        let near = |(place, word): (usize, &String)| match place {
            0..MOST_SUGGESTED => recogniser.near(word),
            _ => (word.clone(), Vec::new()),
        };
        fault = Fault::Words(unknown.iter().enumerate().map(near).collect());
    }
    let nearest = examples::nearest(&words, grammar, names);
    Err(NotUnderstood { language, fault, nearest })
}

/// Letters of a word that is not known that are shown.
const MOST_LETTERS: usize = 40;

/// Returns a word, cut where it is long.
fn shortened(word: &str) -> Cow<'_, str> {
    match word.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => Cow::Owned(format!("{}…", &word[..end])),
        None => Cow::Borrowed(word),
    }
}

/// How many words that are not known get suggestions: each look through all names takes a while.
const MOST_SUGGESTED: usize = 3;

/// The words of a question, and those of them that are not known.
type Reading = (Vec<TokenUse>, Vec<String>);

/// Returns how a question was understood, for people: each piece and its use; for a name what
/// bears it, the recorded name that matched, and the sources of that name.
#[must_use]
pub fn explain(understood: &Understood, names: &Resolver<'_>) -> String {
    let model = names.model();
    let mut lines = Vec::new();
    for word in &understood.words {
        lines.push(format!("{:<24} {}", word.text, word.used));
        let Use::Name(name, bearers) = &word.used else { continue };
        for (_, bearer, row) in names.lookup(name).iter().filter(|it| bearers.contains(&it.1)) {
            let id = model.id(*bearer);
            let Some(row) = *row else { continue };
            let alias = model.names.name.get(row).unwrap_or_default();
            let sources: Vec<&str> =
                model.names.sources.get(row).map(|it| model.sources.id.get(it.source)).collect();
            lines.push(format!("{:<24}   {id}: `{alias}` ({})", "", sources.join("; ")));
        }
    }
    lines.join("\n") + "\n"
}

#[cfg(test)]
pub(crate) mod tests;
