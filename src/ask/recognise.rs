//! From a question to the phrases, names, numbers and dates in it.

mod inflection;
mod marks;
mod near;
mod persian_date;

use super::concept::{Concept, Noun};
use super::grammar::{Grammar, Phrases};
use super::words::split;
use crate::date::{Edtf, Language};
use crate::model::Entity;
use crate::query::Resolver;
use crate::text::fold;
use crate::text::number::{ascii_digits, parse_number};

/// What words of a question were used as.
#[derive(Debug, Clone, PartialEq)]
pub struct TokenUse {
    /// The words as written.
    pub text: String,
    /// What they were used as.
    pub used: Use,
}

/// A use of words.
#[derive(Debug, Clone, PartialEq)]
pub enum Use {
    /// A phrase of the grammar.
    Concept(Concept),
    /// A name, or an id, of something in the records: the name in its basic form, and its bearers.
    Name(String, Vec<Entity>),
    /// A number.
    Number(u32),
    /// A month, 1 to 12.
    Month(u32),
    /// A date.
    Date(Edtf),
    /// Nothing: an article, a politeness.
    Filler,
}

impl std::fmt::Display for Use {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Concept(concept) => write!(f, "phrase     {concept:?}"),
            Self::Name(name, _) => write!(f, "name       {name}"),
            Self::Number(number) => write!(f, "number     {number}"),
            Self::Month(month) => write!(f, "month      {month}"),
            Self::Date(date) => write!(f, "date       {date}"),
            Self::Filler => f.write_str("no meaning of its own"),
        }
    }
}

/// A word that is not known, with what is near it.
pub(super) type Unknown = (String, Vec<String>);

/// Longest question that is read, in words.
pub(super) const MOST_WORDS: usize = 100;

/// Longest name, in words.
const LONGEST_NAME: usize = 12;

/// Recognises the words of questions in one language.
pub(super) struct Recogniser<'g, 'n, 'm> {
    grammar: &'g Grammar,
    names: &'n Resolver<'m>,
    phrases: &'static Phrases<Concept>,
    known: &'static Phrases<&'static str>,
    numbers: &'static Phrases<u32>,
    /// Whether names of topics that are made of words of the grammar are read as those words.
    plain: bool,
}

impl<'g, 'n, 'm> Recogniser<'g, 'n, 'm> {
    pub(super) fn new(grammar: &'g Grammar, names: &'n Resolver<'m>) -> Self {
        let folded = grammar.folded();
        Self {
            grammar,
            names,
            phrases: &folded.phrases,
            known: &folded.names,
            numbers: &folded.numbers,
            plain: false,
        }
    }

    /// Returns the same for questions in which `the next round` is no topic.
    pub(super) fn plain(self) -> Self {
        Self { plain: true, ..self }
    }

    /// Recognises every word; those that are not known come apart.
    pub(super) fn read(&self, question: &str) -> (Vec<TokenUse>, Vec<String>) {
        let mut words = split(question, self.grammar.language);
        let mut folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
        let (mut uses, mut unknown) = (Vec::new(), Vec::new());
        let mut at = 0;
        while at < words.len() {
            if let Some(pieces) = self.alone(&words[at], &folded[at]) {
                uses.extend(pieces);
                at += 1;
                continue;
            }
            if let Some((length, used)) = self.longest(&words[at..], &folded[at..]) {
                let suffix = self.suffix_written_together(&folded[at + length - 1], &used);
                if at > 0 && self.is_held_in(&folded[at - 1], &folded[at], &used) {
                    let used = Use::Concept(Concept::HeldIn);
                    uses.push(TokenUse { text: "ب".to_owned(), used });
                }
                if self.is_promised_to(&uses, &folded, at, &used) {
                    let used = Use::Concept(Concept::Until);
                    uses.push(TokenUse { text: "ل".to_owned(), used });
                }
                push(&mut uses, words[at..at + length].join(" "), used);
                uses.extend(suffix.map(|(ending, concept)| TokenUse {
                    text: ending.to_owned(),
                    used: Use::Concept(concept),
                }));
                at += length;
                continue;
            }
            if let Some(rest) = self.without_joined_and(&words[at..], &folded[at..]) {
                let used = Use::Concept(Concept::And);
                uses.push(TokenUse {
                    text: self.grammar.joined_and.unwrap_or("").to_owned(),
                    used,
                });
                folded[at] = fold(&rest);
                words[at] = rest;
                continue;
            }
            if at == 0
                && let Some(rest) = self.without_question_mark_of_verb(&words[0])
            {
                let used = Use::Concept(Concept::Whether);
                uses.push(TokenUse { text: "أ".to_owned(), used });
                folded[0] = fold(&rest);
                words[0] = rest;
                continue;
            }
            match self.part_of_name(&folded[at]) {
                Some(used) => push(&mut uses, words[at].clone(), used),
                None => unknown.push(words[at].clone()),
            }
            at += 1;
        }
        if self.asks_by_mark(question, &uses) {
            let used = Use::Concept(Concept::Whether);
            uses.insert(0, TokenUse { text: "؟".to_owned(), used });
        }
        (uses, unknown)
    }

    /// Returns what a word means that never joins others: a comma, an ending, a range of numbers.
    fn alone(&self, word: &str, folded: &str) -> Option<Vec<TokenUse>> {
        if folded.is_empty() {
            let comma = matches!(word, "," | "،");
            let used = Use::Concept(Concept::And);
            return Some(
                comma.then(|| TokenUse { text: ",".to_owned(), used }).into_iter().collect(),
            );
        }
        if let Some(ending) = word.strip_prefix('\'') {
            let used = self.suffix(folded).map_or(Use::Filler, Use::Concept);
            return Some(vec![TokenUse { text: ending.to_owned(), used }]);
        }
        let (from, to) = number_range(word)?;
        let used = [Use::Number(from), Use::Concept(Concept::Until), Use::Number(to)];
        let texts = [from.to_string(), "-".to_owned(), to.to_string()];
        Some(texts.into_iter().zip(used).map(|(text, used)| TokenUse { text, used }).collect())
    }

    /// Returns what an ending of a name says.
    fn suffix(&self, folded: &str) -> Option<Concept> {
        let found = self.grammar.suffixes.iter().find(|(ending, _)| *ending == folded);
        found.map(|(_, concept)| *concept)
    }

    /// Returns the ending that a name lost when it was recognised, if the ending says something.
    fn suffix_written_together(&self, last: &str, used: &Use) -> Option<(&'static str, Concept)> {
        let Use::Name(name, _) = used else { return None };
        let basic = name.rsplit(' ').next().unwrap_or(name);
        let ending = last.strip_prefix(basic)?;
        let found = self.grammar.suffixes.iter().find(|(suffix, _)| *suffix == ending);
        found.map(|(ending, concept)| (*ending, *concept))
    }

    /// Returns the concepts of the phrases of a text, without a look at names.
    pub(super) fn concepts(&self, text: &str) -> Vec<Concept> {
        let words: Vec<String> =
            split(text, self.grammar.language).iter().map(|word| fold(word)).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let most = self.phrases.longest().min(words.len() - at);
            let longest = (1..=most)
                .rev()
                .find_map(|length| Some((length, self.phrases.find(&words[at..at + length])?)));
            found.extend(longest.map(|(_, concept)| concept));
            at += longest.map_or(1, |(length, _)| length);
        }
        found
    }

    /// Returns the longest run of words that means something, and its length.
    fn longest(&self, words: &[String], folded: &[String]) -> Option<(usize, Use)> {
        let named = self.longest_name(folded);
        let most = self.phrases.longest().max(self.known.longest()).max(named);
        (1..=most.min(words.len())).rev().find_map(|length| {
            let (words, folded) = (&words[..length], &folded[..length]);
            if length > named {
                let used = self.phrase(folded).or_else(|| self.with_noun_ending(folded));
                let used = used.or_else(|| self.prefixed(folded, |words| self.phrase(words)));
                return Some((length, used.or_else(|| self.persian_date(folded))?));
            }
            let used = self.whole(words, folded).or_else(|| self.inflected(folded));
            // `de Mistura`, `Al-Jaafari`: a part of a name, of more than one word.
            let part = || {
                let forms = match length {
                    1 => Vec::new(),
                    _ => self.basic_forms(&folded.join(" ")),
                };
                forms.into_iter().find_map(|form| {
                    let bearers = self.names.people_called(&form);
                    (!bearers.is_empty()).then_some(Use::Name(form, bearers))
                })
            };
            Some((length, used.or_else(part)?))
        })
    }

    /// Returns how many of the words a name can have, at most: one more than there are words with
    /// which a name begins, as only the last of them is inflected.
    fn longest_name(&self, folded: &[String]) -> usize {
        let Some((first, behind)) = folded.split_first() else { return 0 };
        // Both words of a Russian name are inflected, and some Arabic months have two.
        let least = match self.grammar.language {
            Language::Russian | Language::Arabic => 2,
            _ => 1,
        };
        let mut starts = vec![first.clone()];
        let article = self.grammar.article;
        if !article.is_empty() {
            let attached = self.grammar.folded().prefixes.iter();
            starts.extend(
                attached.filter_map(|it| first.strip_prefix(it.as_str())).map(str::to_owned),
            );
            let others = starts.iter().map(|start| match start.strip_prefix(article) {
                Some(bare) => bare.to_owned(),
                None => format!("{article}{start}"),
            });
            starts.extend(others.collect::<Vec<_>>());
        }
        let longest = starts.into_iter().map(|start| self.begun_name(start, behind)).max();
        longest.unwrap_or(1).max(least)
    }

    /// Returns how many words a name can have that begins with a word, at most.
    fn begun_name(&self, first: String, behind: &[String]) -> usize {
        let mut begun = first;
        for (count, word) in behind.iter().take(LONGEST_NAME - 1).enumerate() {
            begun.push(' ');
            if !self.names.begins_name(&begun) {
                return count + 1;
            }
            begun.push_str(word);
        }
        begun.push(' ');
        (behind.len() + 1).min(LONGEST_NAME)
    }

    fn declines_both(&self) -> bool {
        self.grammar.language == Language::Russian
    }

    /// Returns what words mean as a phrase or a short name of the grammar.
    fn phrase(&self, folded: &[String]) -> Option<Use> {
        if let Some(concept) = self.phrases.find(folded) {
            let filler = concept == Concept::Filler;
            return Some(if filler { Use::Filler } else { Use::Concept(concept) });
        }
        let ids = self.known.find(folded)?;
        let bearers: Vec<Entity> =
            ids.split(' ').filter_map(|id| self.names.model().find(id)).collect();
        let name = ids.split(' ').next().unwrap_or(ids);
        (!bearers.is_empty()).then(|| Use::Name(name.to_owned(), bearers))
    }

    /// Returns what words mean as they stand.
    fn whole(&self, words: &[String], folded: &[String]) -> Option<Use> {
        if let Some(used) = self.phrase(folded) {
            return Some(used);
        }
        if let Some(date) = self.persian_date(folded) {
            return Some(date);
        }
        if let [word] = words
            && let Some(used) = self.figure(word, &folded[0]).or_else(|| self.code(word))
        {
            return Some(used);
        }
        // `الجولة السابعة` is a name of round 7, and the beginning of `الجولة السابعة عشرة`.
        if let [noun, number] = folded
            && self.numbers.find(std::slice::from_ref(number)).is_some()
            && let Some(Concept::Noun(Noun::Event(_), _)) =
                self.phrases.find(std::slice::from_ref(noun))
        {
            return None;
        }
        let key = folded.join(" ");
        // `كانون الثاني` is a month of two words.
        if folded.len() == 2
            && let Some(month) = self.month(&key)
        {
            return Some(Use::Month(month));
        }
        self.name(&key)
    }

    /// Reads `IRN`, a code of a country in capitals.
    fn code(&self, word: &str) -> Option<Use> {
        let capitals = word.chars().all(|c| c.is_ascii_uppercase());
        let party = self.names.party_of_code(word).filter(|_| capitals)?;
        let id = self.names.model().parties.id.get(party).to_owned();
        Some(Use::Name(id, vec![Entity::Party(party)]))
    }

    fn name(&self, key: &str) -> Option<Use> {
        let article = self.grammar.article;
        let other = match key.strip_prefix(article) {
            _ if article.is_empty() => None,
            Some(bare) => Some(bare.to_owned()),
            None => Some(format!("{article}{key}")),
        };
        // `الأردن` is also written without its article where another word takes its place.
        [Some(key.to_owned()), other].into_iter().flatten().find_map(|key| {
            let mut bearers: Vec<Entity> =
                self.names.lookup(&key).iter().map(|(_, entity, _)| *entity).collect();
            bearers.sort_unstable();
            bearers.dedup();
            let plain = self.plain && self.is_plain(&key, &bearers);
            (!bearers.is_empty() && !plain).then_some(Use::Name(key, bearers))
        })
    }

    /// Reads a number, a year, a month or an EDTF date.
    fn figure(&self, word: &str, folded: &str) -> Option<Use> {
        let plain = ascii_digits(word);
        // `و21` is *and 21*.
        let rest = self.grammar.joined_and.and_then(|and| plain.strip_prefix(and));
        if rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
            return None;
        }
        if plain.starts_with(|c: char| c.is_ascii_digit())
            && plain.contains('-')
            && let Ok(date) = plain.parse::<Edtf>()
        {
            return Some(Use::Date(date));
        }
        if let Some((from, to)) = plain.split_once(['-', '–', '—'])
            && is_year(from)
            && is_year(to)
            && let Ok(date) = format!("{from}/{to}").parse()
        {
            return Some(Use::Date(date));
        }
        let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
        let others = plain.chars().filter(|c| c.is_alphabetic()).count();
        if !digits.is_empty()
            && others <= 6
            && !plain
                .trim_matches(|c: char| !c.is_ascii_digit())
                .contains(|c: char| !c.is_ascii_digit())
        {
            if is_year(&digits) {
                return digits.parse().ok().map(Use::Date);
            }
            if digits.len() <= 3 {
                return parse_number(&digits).map(Use::Number);
            }
            return None;
        }
        if let Some(number) = self.numbers.find(&[folded.to_owned()]) {
            return Some(Use::Number(number));
        }
        let forms = match self.grammar.language {
            Language::Turkish => self.basic_forms(folded),
            _ => vec![folded.to_owned()],
        };
        forms.iter().find_map(|form| self.month(form)).map(Use::Month)
    }

    fn month(&self, folded: &str) -> Option<u32> {
        let same = |name: &str| {
            let (one, other) = (name.split(' '), folded.split(' '));
            one.clone().count() == other.clone().count()
                && one.zip(other).all(|(one, other)| self.grammar.is_same(one, other))
        };
        let letters = folded.chars().count();
        let declined = |name: &str| {
            let stem = name.char_indices().next_back().map_or("", |(end, _)| &name[..end]);
            let known = stem.chars().count();
            known >= 3 && folded.starts_with(stem) && letters <= known + 2
        };
        let russian = self.grammar.language == Language::Russian;
        let months = &self.grammar.folded().months;
        let is_it = |name: &String| same(name) || (russian && declined(name));
        let position = months.iter().position(|names| names.iter().any(is_it))?;
        u32::try_from(position + 1).ok()
    }
}

/// Adds a piece; a name beside another of the same bearer is one with it: `وفد الحكومة السورية`, a
/// given name and a family name.
fn push(uses: &mut Vec<TokenUse>, text: String, used: Use) {
    if let (Use::Name(_, bearers), Some(before)) = (&used, uses.last_mut())
        && let Use::Name(name, known) = &mut before.used
    {
        let both: Vec<Entity> = known.iter().filter(|it| bearers.contains(it)).copied().collect();
        let actor = |it: &Entity| matches!(it, Entity::Person(_) | Entity::Party(_));
        if !both.is_empty() && both.iter().all(actor) {
            *known = both;
            name.push(' ');
            name.push_str(&text);
            before.text.push(' ');
            before.text.push_str(&text);
            return;
        }
    }
    uses.push(TokenUse { text, used });
}

/// Reads `3-7`, a range of numbers.
fn number_range(word: &str) -> Option<(u32, u32)> {
    let plain = ascii_digits(word);
    let (from, to) = plain.split_once(['-', '–', '—'])?;
    let number = |text: &str| {
        let digits = text.len() <= 3 && text.chars().all(|c| c.is_ascii_digit());
        text.parse().ok().filter(|_| digits)
    };
    Some((number(from)?, number(to)?))
}

/// Tells whether a text is a year of our times.
fn is_year(text: &str) -> bool {
    let digits = text.chars().all(|c| c.is_ascii_digit());
    text.len() == 4 && digits && (text.starts_with("19") || text.starts_with("20"))
}

/// Returns the languages that a question can be in, by its script, the likeliest first.
pub(super) fn languages(question: &str) -> Vec<Language> {
    let has = |range: std::ops::RangeInclusive<char>| {
        question.chars().filter(|c| range.contains(c)).count()
    };
    let (arabic, cyrillic) = (has('\u{0600}'..='\u{06FF}'), has('\u{0400}'..='\u{04FF}'));
    let latin = question.chars().filter(char::is_ascii_alphabetic).count();
    let mut scripts = [
        (arabic, [Language::Persian, Language::Arabic].as_slice()),
        (cyrillic, &[Language::Russian]),
        (latin, &[Language::English, Language::Turkish]),
    ];
    scripts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let mut order: Vec<Language> = scripts
        .iter()
        .filter(|(count, _)| *count > 0)
        .flat_map(|(_, of)| of.iter().copied())
        .collect();
    if arabic > 0 && !question.contains(['پ', 'چ', 'ژ', 'گ', 'ک', 'ی', '\u{200C}']) {
        order.sort_by_key(|language| *language == Language::Persian);
    }
    // Letters that English lacks; a Turkish name in an English question costs a second reading.
    if latin > 0 && question.contains(['ı', 'İ', 'ş', 'Ş', 'ğ', 'Ğ', 'ç', 'Ç', 'ö', 'Ö', 'ü', 'Ü'])
    {
        order.sort_by_key(|language| *language == Language::English);
    }
    if order.is_empty() {
        order.push(Language::English);
    }
    order
}
