//! The questions that can be answered and lie nearest to one that was not understood.

use super::compose;
use super::concept::Concept;
use super::grammar::Grammar;
use super::recognise::{Recogniser, TokenUse, Use};
use crate::model::Entity;
use crate::query::Resolver;

/// How many examples are shown.
const SHOWN: usize = 3;

/// Returns the examples of a language that share most with the words of a question, the nearest
/// first, each with the names of the question in place of its own where it can then still be read.
pub(super) fn nearest(words: &[TokenUse], grammar: &Grammar, names: &Resolver<'_>) -> Vec<String> {
    let recogniser = Recogniser::new(grammar, names);
    let mut scored: Vec<(usize, usize, &str)> = grammar
        .examples
        .iter()
        .enumerate()
        .map(|(place, example)| {
            let (known, _) = recogniser.read(example);
            (usize::MAX - shared(words, &known), place, *example)
        })
        .collect();
    scored.sort_unstable();
    let best = scored.into_iter().take(SHOWN);
    best.map(|(_, _, example)| filled(example, words, &recogniser, grammar, names)).collect()
}

/// Counts what two questions share: concepts, and kinds of names; names and concepts that only the
/// example has count a little against it.
fn shared(question: &[TokenUse], example: &[TokenUse]) -> usize {
    let concepts = |words: &[TokenUse]| -> Vec<Concept> {
        let told = words.iter().filter_map(|word| match word.used {
            Use::Concept(concept) if !compose::is_structure(concept) => Some(concept),
            _ => None,
        });
        told.collect()
    };
    let (asked, known) = (concepts(question), concepts(example));
    let same = known.iter().filter(|concept| asked.contains(concept)).count();
    let kinds = |words: &[TokenUse]| -> Vec<_> { words.iter().filter_map(kind).collect() };
    let (asked_kinds, known_kinds) = (kinds(question), kinds(example));
    let named = known_kinds.iter().filter(|it| asked_kinds.contains(it)).count();
    (6 * same + 4 * named + 50).saturating_sub(known.len() + known_kinds.len())
}

/// Returns the kind of thing that a name names, or none for another piece.
fn kind(word: &TokenUse) -> Option<std::mem::Discriminant<Entity>> {
    match &word.used {
        Use::Name(_, bearers) => bearers.first().map(std::mem::discriminant),
        _ => None,
    }
}

/// Returns an example with the question's first name of each kind in place of its own.
fn filled(
    example: &str,
    words: &[TokenUse],
    recogniser: &Recogniser<'_, '_, '_>,
    grammar: &Grammar,
    names: &Resolver<'_>,
) -> String {
    let (known, _) = recogniser.read(example);
    let mut text = example.to_owned();
    let mut done = Vec::new();
    for word in &known {
        let Some(own) = kind(word).filter(|own| !done.contains(own)) else { continue };
        if let Some(asked) = words.iter().find(|it| kind(it) == Some(own))
            && !text.contains(&asked.text)
        {
            text = text.replacen(&word.text, &asked.text, 1);
            done.push(own);
        }
    }
    let (read, unknown) = recogniser.read(&text);
    let fits = unknown.is_empty() && compose::compose(&read, grammar, names).is_ok();
    if fits { text } else { example.to_owned() }
}
