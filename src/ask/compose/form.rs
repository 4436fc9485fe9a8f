//! What is told about the things that are asked for: each of them, how many, or whether there are any.

use super::{Composer, Concept, Read};
use crate::date::Language;
use crate::model::Entity;
use crate::query::ast::{Form, Order, Things};

/// In which form a question asks, as far as its words tell before the things are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// One by one.
    List,
    /// How many.
    Count,
    /// Yes or no, whatever the things.
    Whether,
    /// Yes or no, unless records are asked for, which are told one by one.
    WhetherBesideRecords,
    /// Yes or no of events.
    WhetherEvents,
}

impl Asked {
    /// Returns the form for things of a kind.
    pub(super) fn of(self, things: &Things) -> Form {
        // The rows of a ranking say more than yes or no.
        let ranked = match things {
            Things::Parties(set) => matches!(set.order, Order::Most(_)),
            Things::Events(set) => matches!(set.order, Order::Most(_)),
            _ => false,
        };
        let of_record =
            matches!(things, Things::Commitments(_) | Things::Disputes(_) | Things::Sources(_));
        match self {
            Self::Count => Form::Count,
            _ if ranked => Form::List,
            Self::Whether => Form::Whether,
            Self::WhetherBesideRecords if !of_record => Form::Whether,
            Self::WhetherEvents if matches!(things, Things::Events(_)) => Form::Whether,
            _ => Form::List,
        }
    }
}

impl Composer<'_, '_> {
    /// Returns the form in which a question asks.
    pub(super) fn asked_form(&self, counted: bool) -> Asked {
        let told = [Concept::Who, Concept::What, Concept::When, Concept::Where]
            .into_iter()
            .any(|it| self.has(it));
        let asks = self.has(Concept::Whether) && !told;
        // `ли` and `mı` only ever ask whether; *did* also follows `which rounds`.
        let particle = matches!(self.grammar.language, Language::Russian | Language::Turkish);
        if counted {
            Asked::Count
        } else if asks && particle || !told && self.tells_what_happened() {
            Asked::Whether
        } else if matches!(self.concept(0), Some(Concept::Whether | Concept::Be)) {
            Asked::WhetherBesideRecords
        } else if asks && self.names_events() {
            Asked::WhetherEvents
        } else {
            Asked::List
        }
    }

    /// Tells whether a Russian question says with its verb what happened and asks for nothing else:
    /// `саудовцы в Астане были?`.
    fn tells_what_happened(&self) -> bool {
        let acts = |at: &usize| {
            let deeds = [Concept::Attend, Concept::NotAttend, Concept::Miss, Concept::Decline];
            let past = ["л", "ла", "ло", "ли", "лся", "лась", "лись"];
            let text = self.items[*at].text.to_lowercase();
            self.concept(*at).is_some_and(|it| deeds.contains(&it))
                && past.iter().any(|ending| text.ends_with(ending))
        };
        let asks = (0..self.items.len()).any(|at| {
            self.noun(at).is_some()
                || matches!(
                    self.concept(at),
                    Some(
                        Concept::First
                            | Concept::Last
                            | Concept::Most
                            | Concept::Agree
                            | Concept::Promise
                            | Concept::Mention
                            | Concept::Say
                    )
                )
        });
        self.grammar.language == Language::Russian
            && !asks
            && !self.groups().is_empty()
            && (0..self.items.len()).any(|at| acts(&at))
    }

    /// Refuses `how many refugees are in Turkey`: the records count what texts say, not refugees.
    pub(super) fn check_counts_texts(&self) -> Read<()> {
        let of_texts = (0..self.items.len()).any(|at| {
            self.concept(at).is_some_and(|concept| {
                matches!(
                    concept,
                    Concept::Agree
                        | Concept::Act(_)
                        | Concept::Mention
                        | Concept::Cite
                        | Concept::About
                        | Concept::Say
                )
            })
        });
        let topic = (0..self.items.len())
            .find(|&at| self.bearers(at).iter().any(|it| matches!(it, Entity::Topic(_))));
        match topic {
            Some(at) if self.has(Concept::HowMany) && !of_texts => Err(self.fault(at)),
            _ => Ok(()),
        }
    }
}
