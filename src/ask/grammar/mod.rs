//! The grammars: one file of data for each language.
//!
//! A phrase is written as people write it; `*` at the end of a word stands for any ending, `|`
//! separates phrases that mean the same. Adding a phrase is adding a line; adding a language is
//! adding a file and naming it in [`Grammar::of`].

mod analyses;
mod arabic;
mod english;
mod function_words;
mod persian;
mod russian;
mod turkish;

use std::hash::BuildHasher;
use std::sync::OnceLock;

use hashbrown::HashMap;
use rustc_hash::FxBuildHasher;

use super::concept::Concept;
use crate::date::{Language, month_names};
use crate::text::fold;

/// On which side of a name its relation stands, where both sides are as near.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// `attended by Iran`
    Before,
    /// `İran'ın katıldığı`
    After,
}

/// What a language knows.
pub(super) struct Grammar {
    /// The language.
    pub(super) language: Language,
    /// Where relations stand.
    pub(super) side: Side,
    /// Phrases and what they mean.
    pub(super) phrases: &'static [(&'static str, Concept)],
    /// Phrases that ask for an analysis.
    pub(super) analyses: &'static [(&'static str, Concept)],
    /// Words that carry nothing, separated by `|`; further ones stand among the phrases.
    pub(super) function_words: &'static str,
    /// Adjectives and short names, with the id that they stand for in the records; ids apart by a
    /// blank where a name has several bearers.
    pub(super) names: &'static [(&'static str, &'static str)],
    /// Numbers in words.
    pub(super) numbers: &'static [(&'static str, u32)],
    /// Beginnings that a word may lose: attached prepositions.
    pub(super) prefixes: &'static [&'static str],
    /// Endings that a name may lose, each with what stands in its place in the basic form.
    pub(super) endings: &'static [(&'static str, &'static [&'static str])],
    /// Endings that a noun may bear, of case or owner; folded.
    pub(super) noun_endings: &'static [&'static str],
    /// The article that any word of a phrase or a name may bear or lack; empty if there is none.
    pub(super) article: &'static str,
    /// Endings of names that say how the name is bound (`Soçi'de`), with what they mean; folded.
    pub(super) suffixes: &'static [(&'static str, Concept)],
    /// A word that is written together with the next and means *and*.
    pub(super) joined_and: Option<&'static str>,
    /// What to say when a question is not understood.
    pub(super) messages: Messages,
    /// Questions that can be answered.
    pub(super) examples: &'static [&'static str],
}

/// Sentences for a question that is not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Messages {
    pub(super) not_understood: &'static str,
    pub(super) ambiguous: &'static str,
    pub(super) does_not_fit: &'static str,
    pub(super) did_you_mean: &'static str,
    pub(super) write_one_of: &'static str,
    pub(super) try_one_of: &'static str,
    /// With `{}` for the number.
    pub(super) too_long: &'static str,
}

impl Grammar {
    /// Returns the grammar of a language.
    pub(super) fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::GRAMMAR,
            Language::Arabic => &arabic::GRAMMAR,
            Language::Russian => &russian::GRAMMAR,
            Language::Turkish => &turkish::GRAMMAR,
            Language::Persian => &persian::GRAMMAR,
        }
    }
}

/// The phrases of a language, folded once for the whole run of the program.
pub(super) struct Folded {
    pub(super) phrases: Phrases<Concept>,
    pub(super) names: Phrases<&'static str>,
    pub(super) numbers: Phrases<u32>,
    pub(super) prefixes: Vec<String>,
    pub(super) endings: Vec<(String, &'static [&'static str])>,
    /// The names of each month.
    pub(super) months: Vec<Vec<String>>,
}

impl Grammar {
    /// Returns the phrases, those that carry nothing included.
    pub(super) fn all_phrases(&self) -> Vec<(&'static str, Concept)> {
        let fillers = (self.function_words, Concept::Filler);
        self.phrases.iter().chain(self.analyses).copied().chain([fillers]).collect()
    }

    /// Returns the phrases, ready to be looked up.
    pub(super) fn folded(&self) -> &'static Folded {
        static FOLDED: [OnceLock<Folded>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        FOLDED[self.language as usize].get_or_init(|| Folded {
            phrases: Phrases::new(&self.all_phrases(), self.article)
                .denied_by_endings(self.language == Language::Turkish),
            names: Phrases::new(self.names, self.article),
            numbers: Phrases::new(self.numbers, self.article),
            prefixes: self.prefixes.iter().map(|prefix| fold(prefix)).collect(),
            endings: self.endings.iter().map(|(ending, basic)| (fold(ending), *basic)).collect(),
            months: month_names(self.language)
                .iter()
                .map(|month| {
                    let names = [month.nominative, month.genitive];
                    names.iter().chain(month.others).map(|name| fold(name)).collect()
                })
                .collect(),
        })
    }

    /// Tells whether two folded words are the same but for the article.
    pub(super) fn is_same(&self, one: &str, other: &str) -> bool {
        one == other
            || bare(one, self.article) == Some(other)
            || bare(other, self.article) == Some(one)
    }
}

/// Returns a folded word that bears the article without it; a single letter bears none.
fn bare<'w>(word: &'w str, article: &str) -> Option<&'w str> {
    let rest = word.strip_prefix(article).filter(|_| !article.is_empty())?;
    rest.chars().nth(1).map(|_| rest)
}

#[cfg(test)]
thread_local! {
    /// How many phrases were looked up on this thread: a measure of the work of a reading.
    pub(super) static LOOKUPS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// A phrase, folded, ready to be compared.
struct Pattern<T> {
    /// Its words; the flag tells that any ending may follow.
    words: Vec<(String, bool)>,
    /// How many letters of it are fixed.
    letters: usize,
    /// Its first word as people write it.
    written: &'static str,
    meaning: T,
}

/// Phrases that can be looked up.
pub(super) struct Phrases<T> {
    /// The phrases of one word, of two words …
    by_length: Vec<Vec<Pattern<T>>>,
    /// For each length, where the phrases stand that can begin with a word.
    begins: Vec<Begins>,
    /// What words may bear or lack.
    article: &'static str,
    /// Whether endings deny: an open ending is then none of those.
    denied_by_endings: bool,
}

impl<T: Copy> Phrases<T> {
    /// Folds the phrases of a table.
    pub(super) fn new(table: &[(&'static str, T)], article: &'static str) -> Self {
        let mut by_length: Vec<Vec<Pattern<T>>> = Vec::new();
        for (alternatives, meaning) in table {
            for phrase in alternatives.split('|') {
                let words: Vec<(String, bool)> = phrase
                    .split_whitespace()
                    .map(|word| (fold(word.trim_end_matches('*')), word.ends_with('*')))
                    .collect();
                let letters = words.iter().map(|(word, _)| word.chars().count() + 1).sum();
                by_length.resize_with(by_length.len().max(words.len()), Vec::new);
                let length = words.len() - 1;
                let written = phrase.split_whitespace().next().unwrap_or("").trim_end_matches('*');
                by_length[length].push(Pattern { words, letters, written, meaning: *meaning });
            }
        }
        let begins = by_length.iter().map(|patterns| Begins::new(patterns, article)).collect();
        Self { by_length, begins, article, denied_by_endings: false }
    }

    /// Returns the same for a language that denies verbs by their endings: `temsil et*` is not
    /// `temsil etmeyen`.
    fn denied_by_endings(self, denied_by_endings: bool) -> Self {
        Self { denied_by_endings, ..self }
    }

    /// Returns the words of the longest phrase.
    pub(super) fn longest(&self) -> usize {
        self.by_length.len()
    }

    /// Returns what these folded words mean: a phrase without open endings wins, then the one with
    /// most fixed letters.
    pub(super) fn find(&self, words: &[String]) -> Option<T> {
        #[cfg(test)]
        LOOKUPS.with(|count| count.set(count.get() + 1));
        let fits = |pattern: &&Pattern<T>| {
            pattern.words.iter().zip(words).all(|((text, open), word)| {
                let is_it = |word: &str, text: &str| match word.strip_prefix(text) {
                    Some(rest) if *open => !(self.denied_by_endings && denies(rest)),
                    rest => rest == Some(""),
                };
                is_it(word, text)
                    || bare(word, self.article).is_some_and(|word| is_it(word, text))
                    || bare(text, self.article).is_some_and(|text| is_it(word, text))
            })
        };
        let closed = |pattern: &Pattern<T>| pattern.words.iter().all(|(_, open)| !open);
        let length = words.len().checked_sub(1)?;
        let patterns = self.by_length.get(length)?;
        let first = &words[0];
        [Some(first.as_str()), bare(first, self.article)]
            .into_iter()
            .flatten()
            .flat_map(|word| self.begins[length].with(word))
            .filter_map(|index| patterns.get(index))
            .filter(fits)
            .max_by_key(|pattern| (closed(pattern), pattern.letters))
            .map(|pattern| pattern.meaning)
    }

    /// Returns the phrases of one word, for suggestions.
    ///
    /// Each is given folded and as people write it.
    pub(super) fn single_words(&self) -> impl Iterator<Item = (&str, &'static str)> {
        let words = self.by_length.iter().take(1).flatten();
        words.map(|pattern| (pattern.words[0].0.as_str(), pattern.written))
    }
}

/// Tells whether the end of a Turkish verb denies it, behind the endings of the passive; folded.
fn denies(ending: &str) -> bool {
    let passive = ["il", "ul", "in", "un", "l", "n"];
    let verb = passive.iter().find_map(|it| ending.strip_prefix(it)).unwrap_or(ending);
    // Not `katılmaya`, `katılmayı`, which are nouns.
    let denials = [
        "meyen", "mayan", "meyec", "mayac", "meyip", "mayip", "med", "mad", "mez", "maz", "memi",
        "mami", "miyor", "muyor",
    ];
    denials.iter().any(|it| verb.starts_with(it) || ending.starts_with(it))
}

/// Where phrases stand by the word with which they begin, with or without the article.
struct Begins {
    /// Hashes of first words without an open ending, in order, each with the place of its phrase.
    words: Vec<(u64, usize)>,
    /// Places of the phrases whose first word has an open ending, by its letter.
    letters: HashMap<char, Vec<usize>, FxBuildHasher>,
}

impl Begins {
    fn new<T>(patterns: &[Pattern<T>], article: &str) -> Self {
        let mut words = Vec::with_capacity(patterns.len());
        let mut letters: HashMap<char, Vec<usize>, FxBuildHasher> = HashMap::default();
        for (place, pattern) in patterns.iter().enumerate() {
            let Some((word, open)) = pattern.words.first() else { continue };
            let starts = [Some(word.as_str()), bare(word, article)].into_iter().flatten();
            if *open {
                let mut first: Vec<char> = starts.filter_map(|it| it.chars().next()).collect();
                first.dedup();
                for letter in first {
                    letters.entry(letter).or_default().push(place);
                }
            } else {
                words.extend(starts.map(|it| (hash(it), place)));
            }
        }
        words.sort_unstable();
        Self { words, letters }
    }

    /// Returns where phrases stand that may begin with a word; some of them may not.
    fn with(&self, word: &str) -> impl Iterator<Item = usize> {
        let hash = hash(word);
        let from = self.words.partition_point(|(other, _)| *other < hash);
        let same = self.words[from..].iter().take_while(move |(other, _)| *other == hash);
        let open = word.chars().next().and_then(|letter| self.letters.get(&letter));
        same.map(|(_, place)| *place).chain(open.into_iter().flatten().copied())
    }
}

fn hash(word: &str) -> u64 {
    FxBuildHasher.hash_one(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_carries_something_is_never_a_filler_as_well() {
        for language in Language::ALL {
            let grammar = Grammar::of(language);
            let phrases = |wanted: fn(Concept) -> bool| -> Vec<&str> {
                let all = grammar.all_phrases().into_iter();
                let rows = all.filter(|(_, concept)| wanted(*concept));
                rows.flat_map(|(alternatives, _)| alternatives.split('|')).collect()
            };
            let meaningful = phrases(|concept| concept != Concept::Filler);
            let both: Vec<&str> = phrases(|concept| concept == Concept::Filler)
                .into_iter()
                .filter(|filler| meaningful.contains(filler))
                .collect();
            assert!(both.is_empty(), "{language:?}: {both:?}");
        }
    }

    #[test]
    fn every_phrase_of_every_language_can_be_found() {
        for language in Language::ALL {
            let grammar = Grammar::of(language);
            assert_eq!(grammar.language, language);
            let phrases = Phrases::new(&grammar.all_phrases(), grammar.article);
            for (alternatives, _) in grammar.all_phrases() {
                for phrase in alternatives.split('|') {
                    let words: Vec<String> = phrase
                        .split_whitespace()
                        .map(|word| fold(word.trim_end_matches('*')))
                        .collect();
                    assert!(words.iter().all(|word| !word.is_empty()), "{language:?}: {phrase}");
                    assert!(phrases.find(&words).is_some(), "{language:?}: {phrase}");
                }
            }
        }
    }
}
