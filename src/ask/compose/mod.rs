//! From recognised words to a query, the same way for every language.
//!
//! 1. Numbers, months and halves beside each other become numbers and dates ([`gather`]).
//! 2. `round 21`, `the Tehran summit of 2022` become references to events ([`refer`]).
//! 3. What is asked for is found, and every name, date and reference is bound to the relation that
//!    stands nearest to it ([`bind`]).
//! 4. Whatever carries meaning and was bound to nothing stops the reading.

mod actors;
mod analyses;
mod all;
mod authors;
mod bind;
mod deeds;
mod ends;
mod calendar;
mod choice;
mod documents;
mod events;
mod form;
mod gather;
mod limits;
mod meetings;
mod nth;
mod met;
mod others;
mod particles;
mod parties;
mod people;
mod promises;
mod quantities;
mod question;
mod rank;
mod records;
mod refer;
mod said;
mod succession;
mod target;
mod texts;
mod times;
mod turns;
mod versus;

use super::Fault;
use super::concept::{Concept, Noun};
use super::grammar::Grammar;
use super::recognise::{TokenUse, Use};
use crate::date::{Edtf, Language};
use crate::model::{Entity, Model};
use crate::query::ast::{EventSet, Form, Months, Numbers, Question};
use crate::query::{Query, Resolver};

type Read<T> = Result<T, Fault>;

/// A piece of a question, as the composer sees it.
#[derive(Debug, Clone)]
struct Item {
    text: String,
    what: What,
    used: bool,
}

#[derive(Debug, Clone)]
enum What {
    Concept(Concept),
    Name(String, Vec<Entity>),
    Number(u32),
    Month(u32),
    /// Months of any year.
    Months(Months),
    Date(Edtf),
    Events(EventSet),
    /// A length in days.
    Length(Numbers),
    /// So many of the things that the next noun names.
    Limit(Numbers),
}

impl Item {
    /// Tells whether it is a name or a number.
    fn is_named(&self) -> bool {
        matches!(self.what, What::Name(..) | What::Number(_))
    }
}

/// A question being composed.
#[derive(Clone)]
struct Composer<'c, 'm> {
    items: Vec<Item>,
    grammar: &'c Grammar,
    names: &'c Resolver<'m>,
}

/// Composes the query of recognised words.
pub(super) fn compose(words: &[TokenUse], grammar: &Grammar, names: &Resolver<'_>) -> Read<Query> {
    let items = words.iter().enumerate().filter_map(|(at, word)| {
        let what = match &word.used {
            // `جعفری رئیس هیئت بود و پدرسن نیامد`: behind a verb, *and* joins clauses, not names.
            Use::Concept(Concept::And) if at > 0 && ends_clause(&words[at - 1], grammar) => {
                What::Concept(Concept::Filler)
            }
            Use::Concept(concept) => What::Concept(*concept),
            Use::Name(name, bearers) => What::Name(name.clone(), bearers.clone()),
            Use::Number(number) => What::Number(*number),
            Use::Month(month) => What::Month(*month),
            Use::Date(date) => What::Date(date.clone()),
            // `نشست‌هایی که سوریه بود و مخالفان نبودند`: to be there is to take part.
            Use::Filler if at > 0 && is_there(words, at, grammar) => What::Concept(Concept::Attend),
            Use::Filler => return None,
        };
        Some(Item { text: word.text.clone(), what, used: false })
    });
    let mut composer = Composer { items: items.collect(), grammar, names };
    composer.gather();
    composer.refer_to_documents();
    composer.refer()?;
    let mut query = composer.question()?;
    composer.check_all_used()?;
    if let Question::Select { things, form: Form::List | Form::Count } = &mut query.question {
        others::leave_out_named(things);
    }
    Ok(query)
}

impl<'m> Composer<'_, 'm> {
    fn model(&self) -> &'m Model {
        self.names.model()
    }

    fn concept(&self, at: usize) -> Option<Concept> {
        match self.items.get(at)?.what {
            What::Concept(concept) => Some(concept),
            _ => None,
        }
    }

    fn noun(&self, at: usize) -> Option<(Noun, bool)> {
        match self.concept(at)? {
            Concept::Noun(noun, singular) => Some((noun, singular)),
            _ => None,
        }
    }

    fn number(&self, at: usize) -> Option<u32> {
        match self.items.get(at)?.what {
            What::Number(number) => Some(number),
            _ => None,
        }
    }

    fn bearers(&self, at: usize) -> &[Entity] {
        match self.items.get(at).map(|item| &item.what) {
            Some(What::Name(_, bearers)) => bearers,
            _ => &[],
        }
    }

    /// Returns where a concept stands first, if it does.
    fn position(&self, concept: Concept) -> Option<usize> {
        (0..self.items.len()).find(|&at| self.concept(at) == Some(concept))
    }

    fn has(&self, concept: Concept) -> bool {
        self.position(concept).is_some()
    }

    /// Marks every occurrence of a concept as used; tells whether there is one.
    fn take(&mut self, concept: Concept) -> bool {
        let mut found = false;
        for at in 0..self.items.len() {
            if self.concept(at) == Some(concept) {
                self.items[at].used = true;
                found = true;
            }
        }
        found
    }

    /// Removes every occurrence of a concept; tells whether there was one.
    fn remove(&mut self, concept: Concept) -> bool {
        let before = self.items.len();
        self.items.retain(|item| !matches!(item.what, What::Concept(it) if it == concept));
        self.items.len() < before
    }

    /// Marks the first occurrence of a concept for which something holds as used, and returns what
    /// it holds.
    fn take_first<T>(&mut self, wanted: impl Fn(Concept) -> Option<T>) -> Option<T> {
        let stated = |at: usize| Some((at, self.concept(at).and_then(&wanted)?));
        let (at, found) =
            (0..self.items.len()).filter(|&at| !self.items[at].used).find_map(stated)?;
        self.items[at].used = true;
        Some(found)
    }

    fn fault(&self, at: usize) -> Fault {
        Fault::Grammar(self.items.get(at).map_or_else(String::new, |item| item.text.clone()))
    }

    /// Stops at the first piece that carries meaning and was bound to nothing.
    fn check_all_used(&self) -> Read<()> {
        let carries = |item: &Item| match item.what {
            What::Concept(concept) => !is_structure(concept),
            _ => true,
        };
        match self.items.iter().position(|item| !item.used && carries(item)) {
            Some(at) => Err(self.fault(at)),
            None => Ok(()),
        }
    }
}

/// Tells whether a Persian *was* says that the one named before it was there: nothing else is said of
/// it in a question about events.
fn is_there(words: &[TokenUse], at: usize, grammar: &Grammar) -> bool {
    const WAS: [&str; 5] = ["بود", "بودند", "باشد", "باشند", "بودن"];
    if grammar.language != Language::Persian || !WAS.contains(&words[at].text.as_str()) {
        return false;
    }
    let before = words[..at].iter().rev().find(|it| it.used != Use::Concept(Concept::Both));
    let actor = before.is_some_and(|it| {
        matches!(&it.used, Use::Name(_, bearers)
            if bearers.iter().any(|it| matches!(it, Entity::Party(_) | Entity::Person(_))))
    });
    let of_events = |it: &TokenUse| {
        matches!(it.used, Use::Concept(Concept::Noun(Noun::Event(_) | Noun::Meeting, false)))
    };
    let said = |it: &TokenUse| {
        matches!(
            it.used,
            Use::Concept(
                Concept::Noun(Noun::Heads | Noun::Role(_) | Noun::Offices | Noun::People, _)
                    | Concept::As(_)
                    | Concept::Office(..)
                    | Concept::Lead
                    | Concept::Who
            )
        )
    };
    actor && words.iter().any(of_events) && !words.iter().any(said)
}

/// Tells whether a word is a verb that ends a Persian clause and carries nothing else.
fn ends_clause(word: &TokenUse, grammar: &Grammar) -> bool {
    const VERBS: [&str; 10] =
        ["بود", "بودند", "شد", "شدند", "کرد", "کردند", "داشت", "داشتند", "است", "هستند"];
    grammar.language == Language::Persian
        && word.used == Use::Filler
        && VERBS.contains(&word.text.as_str())
}

/// Tells whether a concept only holds others together, so that it need not be bound by itself.
pub(super) fn is_structure(concept: Concept) -> bool {
    use Concept as C;
    matches!(
        concept,
        C::In
            | C::Of
            | C::And
            | C::By
            | C::Issue
            | C::For
            | C::HeldIn
            | C::Attend
            | C::Delegation
            | C::About
            | C::Whether
            | C::Both
            | C::Who
            | C::What
            | C::When
            | C::Where
            | C::Be
            | C::NumberMark
            | C::Say
            | C::Hold
            | C::Filler
    )
}
