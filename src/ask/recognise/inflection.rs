//! Words that bear more than their basic form: endings, prefixes and particles written together with them.

use super::{Recogniser, Use, persian_date};
use crate::ask::concept::Concept;
use crate::date::Language;
use crate::text::fold;

impl Recogniser<'_, '_, '_> {
    /// Returns what a phrase means whose first word may bear an attached preposition.
    pub(super) fn bare_phrase(&self, folded: &[String]) -> Option<Concept> {
        let mut words = folded.to_vec();
        self.phrases.find(&words).or_else(|| {
            self.grammar.prefixes.iter().find_map(|prefix| {
                words[0] = folded[0].strip_prefix(prefix)?.to_owned();
                self.phrases.find(&words)
            })
        })
    }

    /// Reads `كم اجتماعا`, `بتعهداتها`: nouns bear endings of case and owner.
    pub(super) fn with_noun_ending(&self, folded: &[String]) -> Option<Use> {
        let last = folded.last()?;
        for ending in self.grammar.noun_endings {
            let Some(stem) = last.strip_suffix(ending) else { continue };
            let mut words = folded.to_vec();
            words[folded.len() - 1] = stem.to_owned();
            if stem.chars().count() >= 3
                && let Some(concept @ (Concept::Noun(..) | Concept::Office(..))) =
                    self.bare_phrase(&words)
            {
                return Some(Use::Concept(concept));
            }
        }
        None
    }

    /// Returns what words mean when the first loses a preposition written together with it.
    pub(super) fn prefixed(
        &self,
        folded: &[String],
        meaning: impl Fn(&[String]) -> Option<Use>,
    ) -> Option<Use> {
        let first = folded.first()?;
        self.grammar.folded().prefixes.iter().find_map(|prefix| {
            let rest = first.strip_prefix(prefix.as_str())?;
            if rest.chars().count() < 2 {
                return None;
            }
            let mut words = folded.to_vec();
            words[0] = rest.to_owned();
            meaning(&words)
        })
    }

    /// Returns the date of the Persian calendar that words of a Persian question write.
    pub(super) fn persian_date(&self, folded: &[String]) -> Option<Use> {
        let is_persian = self.grammar.language == Language::Persian;
        let short = folded.len() <= persian_date::MOST_WORDS;
        let date = || persian_date::persian_date(folded).map(Use::Date);
        (is_persian && short).then(date)?
    }

    /// Returns what words mean when the first loses an attached article or preposition, or the last a
    /// case ending.
    pub(super) fn inflected(&self, folded: &[String]) -> Option<Use> {
        let last = folded.last()?;
        if let Some(used) = self.with_noun_ending(folded) {
            return Some(used);
        }
        let prefixed = self.prefixed(folded, |words| self.whole(words, words));
        if prefixed.is_some() {
            return prefixed;
        }
        if let [given, family] = folded
            && self.declines_both()
        {
            let families = self.basic_forms(family);
            let begun = self.basic_forms(given).into_iter().map(|name| name + " ");
            let found = begun.filter(|begun| self.names.begins_name(begun)).find_map(|begun| {
                families.iter().find_map(|family| self.name(&format!("{begun}{family}")))
            });
            if found.is_some() {
                return found;
            }
        }
        let key = folded.join(" ");
        let ending = |(ending, basic): &(String, &'static [&'static str])| {
            let long = last.strip_suffix(ending.as_str())?.chars().nth(1).is_some();
            let stem = key.strip_suffix(ending.as_str()).filter(|_| long)?;
            basic.iter().find_map(|nominative| self.name(&format!("{stem}{nominative}")))
        };
        self.grammar.folded().endings.iter().find_map(ending)
    }

    /// Returns a word and the basic forms that it can be an inflection of.
    pub(super) fn basic_forms(&self, folded: &str) -> Vec<String> {
        let mut forms = vec![folded.to_owned()];
        for (ending, basic) in &self.grammar.folded().endings {
            if let Some(stem) = folded.strip_suffix(ending.as_str()) {
                forms.extend(basic.iter().map(|nominative| format!("{stem}{nominative}")));
            }
        }
        forms
    }

    /// Returns the first word without the *and* that is written together with it, if what remains
    /// means something, by itself or with the words behind it.
    pub(super) fn without_joined_and(&self, words: &[String], folded: &[String]) -> Option<String> {
        let rest = words.first()?.strip_prefix(self.grammar.joined_and?)?.trim_start_matches('ـ');
        let (mut words, mut folded) = (words.to_vec(), folded.to_vec());
        (words[0], folded[0]) = (rest.to_owned(), fold(rest));
        let known = self.longest(&words, &folded).is_some()
            || (folded[0].chars().count() > 3 && self.part_of_name(&folded[0]).is_some());
        known.then(|| rest.to_owned())
    }

    /// Returns the verb that opens an Arabic question with the particle written before it: `أحضرت مصر`,
    /// did Egypt attend.
    pub(super) fn without_question_mark_of_verb(&self, word: &str) -> Option<String> {
        let rest = word.strip_prefix('أ').filter(|_| self.grammar.language == Language::Arabic)?;
        let concept = self.phrases.find(&[fold(rest)])?;
        let verb = !matches!(concept, Concept::Noun(..) | Concept::Filler);
        verb.then(|| rest.to_owned())
    }

    /// Tells whether a name with the preposition *in* written before it stands behind a verb of being
    /// held: `صارت بتركيا` says what `صارت في تركيا` says.
    pub(super) fn is_held_in(&self, verb: &str, folded: &str, used: &Use) -> bool {
        let Use::Name(name, _) = used else { return false };
        let attached = self.grammar.language == Language::Arabic
            && folded.starts_with('ب')
            && !name.starts_with('ب');
        attached && self.phrases.find(&[verb.to_owned(), fold("في")]) == Some(Concept::HeldIn)
    }

    /// Tries a word as a part of a name of a person.
    pub(super) fn part_of_name(&self, folded: &str) -> Option<Use> {
        let mut forms = self.basic_forms(folded);
        let attached = self.grammar.prefixes.iter().filter_map(|it| folded.strip_prefix(it));
        forms.extend(attached.map(str::to_owned));
        forms.retain(|form| form.chars().count() >= 3);
        let article = self.grammar.article;
        let other = |form: &str| match form.strip_prefix(article) {
            _ if article.is_empty() => None,
            Some(bare) => Some(bare.to_owned()),
            None => Some(format!("{article}{form}")),
        };
        forms.into_iter().find_map(|form| {
            let mut bearers = self.names.people_called(&form);
            bearers.extend(other(&form).iter().flat_map(|it| self.names.people_called(it)));
            bearers.sort_unstable();
            bearers.dedup();
            (!bearers.is_empty()).then_some(Use::Name(form, bearers))
        })
    }
}
