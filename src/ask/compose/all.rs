//! Questions of yes or no over all of a kind: they ask whether there is an exception.

use super::{Composer, Concept, Noun, Read, What};
use crate::graph::{Attribute, Relation};
use crate::query::ast::{DocumentTest, EventTest, Filter, Form, Query, Set, Slice, Things};

impl Composer<'_, '_> {
    /// Tells whether a question asks for yes or no and nothing else.
    pub(super) fn asks_whether(&self) -> bool {
        let asks = [Concept::Who, Concept::What, Concept::When, Concept::Where, Concept::HowMany];
        let opens = matches!(self.concept(0), Some(Concept::Whether | Concept::Be));
        (opens || self.has(Concept::Whether)) && !asks.into_iter().any(|it| self.has(it))
    }

    /// Reads `did Iran attend all the rounds`, `do all statements mention resolution 2254`: whether
    /// there is none of which it is not so.
    pub(super) fn over_all(&mut self) -> Read<Option<Query>> {
        let Some((every, noun)) = self.every_noun().filter(|_| self.asks_whether()) else {
            return Ok(None);
        };
        let before = self.clone();
        self.items[every].used = true;
        let things = match self.noun(noun) {
            Some((Noun::Document(kind), _)) => {
                self.items[noun].used = true;
                match self.documents(kind)? {
                    Things::Documents(set) => {
                        exceptions(set, document_class).map(Things::Documents)
                    }
                    _ => None,
                }
            }
            Some((kind, _)) => {
                self.items[noun].what = What::Concept(Concept::Noun(kind, false));
                let set = self.events(Some(noun))?;
                exceptions(set, event_class).map(Things::Events)
            }
            None => None,
        };
        if things.is_none() {
            *self = before;
        }
        Ok(things.map(|things| Query::select(things, Form::WhetherNone)))
    }

    /// Returns where `every` or `all` stands before a kind of event or text, and the noun.
    fn every_noun(&self) -> Option<(usize, usize)> {
        let at = (0..self.items.len())
            .find(|&at| matches!(self.concept(at), Some(Concept::Every | Concept::All)))?;
        let noun = (at + 1..self.items.len().min(at + 3)).find(|&it| self.noun(it).is_some())?;
        let wanted = matches!(
            self.noun(noun),
            Some((Noun::Event(_) | Noun::Meeting | Noun::Document(_), _))
        );
        wanted.then_some((at, noun))
    }
}

/// Returns those of a set for which the last thing said of them is not so: the conditions of the class
/// that says most are denied, the others say which things are meant.
fn exceptions<T: Clone>(set: Set<T>, class: fn(&T) -> u8) -> Option<Set<T>> {
    if set.slice != Slice::All {
        return None;
    }
    let filters = match set.filter {
        Filter::All(filters) => filters,
        filter => vec![filter],
    };
    let highest =
        filters.iter().map(|filter| class_of(filter, class)).max().filter(|it| *it > 0)?;
    let (said, meant): (Vec<_>, Vec<_>) =
        filters.into_iter().partition(|filter| class_of(filter, class) == highest);
    Some(Set { filter: Filter::all(meant).and(Filter::all(said).negate()), ..set })
}

fn class_of<T>(filter: &Filter<T>, class: fn(&T) -> u8) -> u8 {
    match filter {
        Filter::Anything => 0,
        Filter::Is(test) => class(test),
        Filter::Not(inner) => class_of(inner, class),
        Filter::All(filters) | Filter::Either(filters) => {
            filters.iter().map(|filter| class_of(filter, class)).max().unwrap_or(0)
        }
    }
}

fn event_class(test: &EventTest) -> u8 {
    let by_relation = match test.via().map(|via| via.relation) {
        Some(Relation::EventAttended | Relation::EventRepresented) => 4,
        Some(Relation::EventHostedBy) => 3,
        Some(Relation::EventAt | Relation::EventInCountry) => 2,
        Some(Relation::EventAdopting) => 1,
        _ => 0,
    };
    let is_about =
        [Attribute::EventLength, Attribute::EventMode].iter().any(|&it| test.is_about(it));
    by_relation.max(u8::from(is_about))
}

fn document_class(test: &DocumentTest) -> u8 {
    match test.via().map(|via| via.relation) {
        Some(Relation::DocumentContaining) => 3,
        Some(Relation::DocumentCitedBy) => 2,
        Some(Relation::DocumentIssuedBy | Relation::DocumentSpokenBy) => 1,
        _ => 0,
    }
}
