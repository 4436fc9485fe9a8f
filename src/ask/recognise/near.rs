//! Words that are not known, and words that are known in two ways.

use super::{Recogniser, TokenUse, Unknown, Use};
use crate::ask::concept::{Concept, Noun};
use crate::model::Entity;
use crate::text::fold;
use crate::text::similar::nearest;

/// Least likeness (Jaro-Winkler) of a word of the grammar that is suggested.
const NEAR_WORD: f64 = 0.84;
/// Least likeness of a word of the grammar that is suggested for a word of four letters or less.
const NEAR_SHORT_WORD: f64 = 0.93;
/// Least score of a name that is suggested.
const NEAR_NAME: f64 = 0.8;
/// Least score of a name that is suggested for a word of four letters or less.
const NEAR_SHORT_NAME: f64 = 0.86;
/// Longest name that is suggested, in words.
const MOST_NEAR_WORDS: usize = 5;
/// By how much a name must be closer than a word of the grammar.
const NAME_COSTS: f64 = 0.03;
/// How far below the best a suggestion may lie.
const NEAR_GAP: f64 = 0.08;

impl Recogniser<'_, '_, '_> {
    /// Returns what is near a word: words of the grammar and names, the closest first.
    ///
    /// A word of the grammar wins over a name that is as close, and a short word suggests a name
    /// only where little more than a letter differs: there are too many names for chance.
    pub(in crate::ask) fn near(&self, word: &str) -> Unknown {
        let key = fold(word);
        let model = self.names.model();
        let letters = key.chars().count();
        let mut found: Vec<(f64, String)> = self
            .phrases
            .single_words()
            .filter(|(folded, _)| folded.chars().count().abs_diff(letters) <= 3)
            .map(|(folded, written)| (strsim::jaro_winkler(&key, folded), written.to_owned()))
            .filter(|(score, written)| {
                let long = written.chars().count() >= 3;
                long && *score >= if letters <= 4 { NEAR_SHORT_WORD } else { NEAR_WORD }
            })
            .collect();
        let names = self.names.names().iter().filter(|(name, entity, row)| {
            let sentence = matches!(entity, Entity::Event(_) | Entity::Document(_));
            row.is_some() && !sentence && name.split(' ').count() <= MOST_NEAR_WORDS
        });
        let near = nearest(&key, names.map(|(name, entity, _)| (name.as_str(), *entity)), 3);
        let least = if letters <= 4 { NEAR_SHORT_NAME } else { NEAR_NAME };
        let label = |entity| model.label(entity, self.grammar.language, None).text.into_owned();
        let of_names = near.into_iter().filter(|(_, score)| *score >= least);
        found.extend(of_names.map(|(entity, score)| (score - NAME_COSTS, label(entity))));
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        let best = found.first().map_or(0.0, |it| it.0);
        let mut shown: Vec<String> = Vec::new();
        for (_, text) in found.into_iter().take_while(|it| it.0 >= best - NEAR_GAP) {
            if !shown.contains(&text) {
                shown.push(text);
            }
        }
        shown.truncate(3);
        (word.to_owned(), shown)
    }

    /// Tells whether a piece is a topic whose name is made of words of the grammar, in a question
    /// that does not speak of texts.
    pub(in crate::ask) fn is_doubtful(&self, words: &[TokenUse]) -> bool {
        let of_texts = words.iter().any(|word| {
            matches!(
                word.used,
                Use::Concept(
                    Concept::About
                        | Concept::Agree
                        | Concept::Mention
                        | Concept::Promise
                        | Concept::Cite
                        | Concept::Act(_)
                        | Concept::Noun(
                            Noun::Provisions | Noun::Commitments | Noun::Topics | Noun::Document(_),
                            _
                        )
                )
            )
        });
        let doubtful = |word: &TokenUse| match &word.used {
            Use::Name(name, bearers) => self.is_plain(name, bearers),
            _ => false,
        };
        !of_texts && words.iter().any(doubtful)
    }

    pub(super) fn is_plain(&self, name: &str, bearers: &[Entity]) -> bool {
        bearers.iter().all(|it| matches!(it, Entity::Topic(_)))
            && name.split(' ').all(|word| self.phrases.find(&[word.to_owned()]).is_some())
    }
}
