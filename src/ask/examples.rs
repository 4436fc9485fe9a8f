//! The questions that can be answered and lie nearest to one that was not understood.

use std::sync::OnceLock;

use super::compose;
use super::concept::Concept;
use super::grammar::Grammar;
use super::recognise::{Recogniser, TokenUse, Use};
use crate::date::Language;
use crate::model::Entity;
use crate::query::Resolver;

/// How many examples are shown.
const SHOWN: usize = 3;
/// How many examples are read whole; the others share too few phrases.
const READ_WHOLE: usize = 8;

/// Returns the examples of a language that share most with the words of a question, the nearest
/// first, each with the names of the question in place of its own where it can then still be read.
/// One that names what the records don't hold is passed over.
pub(super) fn nearest(words: &[TokenUse], grammar: &Grammar, names: &Resolver<'_>) -> Vec<String> {
    let recogniser = Recogniser::new(grammar, names);
    let asked = concepts(words);
    let mut scored: Vec<(usize, usize, &str)> = grammar
        .examples
        .iter()
        .zip(known_concepts(grammar, &recogniser))
        .enumerate()
        .map(|(place, (example, known))| (usize::MAX - shared(&asked, known), place, *example))
        .collect();
    scored.sort_unstable();
    let others = scored.split_off(READ_WHOLE.min(scored.len()));
    let asked_kinds: Vec<_> = words.iter().filter_map(kind).collect();
    for (score, _, example) in &mut scored {
        let (known, _) = recogniser.read(example);
        let named = known.iter().filter_map(kind).filter(|it| asked_kinds.contains(it));
        *score -= 4 * named.count();
    }
    scored.sort_unstable();
    let best = scored.into_iter().chain(others);
    let filled = |(_, _, example)| filled(example, words, &recogniser, grammar, names);
    best.filter_map(filled).take(SHOWN).collect()
}

/// Returns `true` if a question can be read with the names of the records.
pub(super) fn fits(
    text: &str,
    recogniser: &Recogniser<'_, '_, '_>,
    grammar: &Grammar,
    names: &Resolver<'_>,
) -> bool {
    let (read, unknown) = recogniser.read(text);
    unknown.is_empty() && compose::compose(&read, grammar, names).is_ok()
}

/// Returns the concepts of each example of a language; they are read once for the whole run of the
/// program, by phrases alone, so that they are the same for all records.
fn known_concepts(
    grammar: &Grammar,
    recogniser: &Recogniser<'_, '_, '_>,
) -> &'static [Vec<Concept>] {
    static KNOWN: [OnceLock<Vec<Vec<Concept>>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    KNOWN[grammar.language as usize].get_or_init(|| {
        let told = |example: &&str| {
            let found = recogniser.concepts(example).into_iter();
            found.filter(|concept| !compose::is_structure(*concept)).collect()
        };
        grammar.examples.iter().map(told).collect()
    })
}

/// Returns the concepts of words that say more than how others belong together.
fn concepts(words: &[TokenUse]) -> Vec<Concept> {
    let told = words.iter().filter_map(|word| match word.used {
        Use::Concept(concept) if !compose::is_structure(concept) => Some(concept),
        _ => None,
    });
    told.collect()
}

/// Counts the concepts that two questions share; those that only the example has count a little
/// against it.
fn shared(asked: &[Concept], known: &[Concept]) -> usize {
    let same = known.iter().filter(|concept| asked.contains(concept)).count();
    (6 * same + 50).saturating_sub(known.len())
}

/// Returns the kind of thing that a name names, or none for another piece.
fn kind(word: &TokenUse) -> Option<std::mem::Discriminant<Entity>> {
    match &word.used {
        Use::Name(_, bearers) => bearers.first().map(std::mem::discriminant),
        _ => None,
    }
}

/// Tells whether names bear endings of case.
fn declines(language: Language) -> bool {
    matches!(language, Language::Russian | Language::Turkish)
}

/// Returns a name in the genitive, as the rules of its ending have it, and as it stands.
fn forms(name: &str, language: Language) -> [String; 2] {
    let genitive = match language {
        Language::Russian => russian_genitive(name),
        _ => turkish_genitive(name),
    };
    [genitive, name.to_owned()]
}

fn russian_genitive(name: &str) -> String {
    let Some(last) = name.chars().last() else { return String::new() };
    let stem = &name[..name.len() - last.len_utf8()];
    let hushes = stem.ends_with(['к', 'г', 'х', 'ж', 'ш', 'ч', 'щ']);
    match last {
        'а' if hushes => format!("{stem}и"),
        'а' => format!("{stem}ы"),
        'я' => format!("{stem}и"),
        'й' | 'ь' => format!("{stem}я"),
        // `США`, `Сочи`
        last if last.is_uppercase() || "оиуеюэы".contains(last) => name.to_owned(),
        _ => format!("{name}а"),
    }
}

fn turkish_genitive(name: &str) -> String {
    let vowels = "aıeiouöüAIEİOUÖÜ";
    let last = name.chars().rev().find(|c| vowels.contains(*c)).unwrap_or('e');
    let harmonic = match last {
        'a' | 'ı' | 'A' | 'I' => 'ı',
        'o' | 'u' | 'O' | 'U' => 'u',
        'ö' | 'ü' | 'Ö' | 'Ü' => 'ü',
        _ => 'i',
    };
    let joint = if name.ends_with(|c| vowels.contains(c)) { "n" } else { "" };
    format!("{name}'{joint}{harmonic}n")
}

/// Returns an example with the question's first name of each kind in place of its own; none if it
/// can't be read with these records.
fn filled(
    example: &str,
    words: &[TokenUse],
    recogniser: &Recogniser<'_, '_, '_>,
    grammar: &Grammar,
    names: &Resolver<'_>,
) -> Option<String> {
    let (known, _) = recogniser.read(example);
    let mut text = example.to_owned();
    let mut done = Vec::new();
    for word in &known {
        let Some(own) = kind(word).filter(|own| !done.contains(own)) else { continue };
        if let Some(asked) = words.iter().find(|it| kind(it) == Some(own))
            && let Use::Name(_, bearers) = &asked.used
            && let Some(&bearer) = bearers.first()
        {
            let label = names.model().label(bearer, grammar.language, None).text;
            // A name that the records lack in the language would look odd in its question.
            let foreign =
                grammar.language.is_rtl() && label.contains(|c: char| c.is_ascii_alphabetic());
            // Of several Russian words each bears an ending of its own.
            let phrase = grammar.language == Language::Russian && label.contains(' ');
            if !foreign && !phrase && !text.contains(label.as_ref()) {
                let (old, new) = match &word.used {
                    Use::Name(_, known) if declines(grammar.language) => {
                        let Some(&known) = known.first() else { continue };
                        let known = names.model().label(known, grammar.language, None).text;
                        let own = forms(&known, grammar.language).into_iter();
                        let mut both = own.zip(forms(&label, grammar.language));
                        // A form that is not one of these is left as it is, and so is the place of a
                        // name that bears no endings for one that does.
                        let Some(found) = both.find(|(old, _)| text.contains(old)) else {
                            continue;
                        };
                        if found.0 == known && found.1 != label {
                            continue;
                        }
                        found
                    }
                    _ => (word.text.clone(), label.clone().into_owned()),
                };
                text = text.replacen(&old, &new, 1);
            }
            done.push(own);
        }
    }
    let asked = |text: &str| fits(text, recogniser, grammar, names);
    if asked(&text) {
        return Some(text);
    }
    asked(example).then(|| example.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_the_genitive_as_their_endings_ask() {
        for (name, genitive) in [
            ("Иран", "Ирана"),
            ("Турция", "Турции"),
            ("Россия", "России"),
            ("США", "США"),
            ("Катар", "Катара"),
        ] {
            assert_eq!(russian_genitive(name), genitive);
        }
        for (name, genitive) in [
            ("İran", "İran'ın"),
            ("Türkiye", "Türkiye'nin"),
            ("Rusya", "Rusya'nın"),
            ("Ürdün", "Ürdün'ün"),
        ] {
            assert_eq!(turkish_genitive(name), genitive);
        }
    }
}
