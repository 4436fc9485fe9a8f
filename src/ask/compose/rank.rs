//! Order and slice of what is asked for: the first, the most, the longest.

use super::target::MOST_RANKED;
use super::{Composer, Concept, Fault, Noun, Read, What};
use crate::date::Language;
use crate::graph::Relation;
use crate::model::EventKind;
use crate::query::ast::{
    Attending, EventSet, EventTest, Filter, How, Measure, Order, PersonTest, Quantity, Set, Slice,
    Things, Via,
};

impl Composer<'_, '_> {
    /// Tells whether events are asked for by rank, such as `rounds with the most participants`.
    pub(super) fn ranks_events(&self, target: usize) -> bool {
        let longest = self.has(Concept::Longest) || self.has(Concept::Shortest);
        let counted = |at| matches!(self.noun(at), Some((Noun::Party(_) | Noun::Role(_), _)));
        let most = (target..self.items.len())
            .any(|at| self.concept(at) == Some(Concept::Most) && counted(at + 1));
        // `en çok katılımcı hangi turdaydı`: the one asked for comes behind.
        let one = matches!(self.noun(target), Some((_, true)));
        let ahead = self.grammar.language == Language::Turkish
            && one
            && (0..target).any(|at| self.concept(at) == Some(Concept::Most) && counted(at + 1));
        let led = self.has(Concept::Lead) || self.has(Concept::Who);
        !led && (longest || most || ahead)
    }

    /// Returns where the texts are named by which events are asked for: `from which round on do the texts
    /// mention oil revenue`.
    pub(super) fn texts_that_rank(&self, target: usize) -> Option<usize> {
        let ranked = |at: Option<usize>| {
            matches!(at.and_then(|at| self.concept(at)), Some(Concept::First | Concept::Last))
        };
        let inside = |at: usize| {
            matches!(self.noun(at), Some((Noun::Document(_), _)))
                && at.checked_sub(1).is_some_and(|it| self.concept(it) == Some(Concept::In))
        };
        if !ranked(target.checked_sub(1)) {
            return None;
        }
        (target..self.items.len()).find(|&at| inside(at))
    }

    /// Marks the occurrences of a concept that nothing has used; tells whether there is one.
    fn take_unused(&mut self, concept: Concept) -> bool {
        let mut found = false;
        for item in &mut self.items {
            if !item.used && matches!(item.what, What::Concept(it) if it == concept) {
                item.used = true;
                found = true;
            }
        }
        found
    }

    /// Puts things in the order, and takes the slice, that nothing else has read yet.
    pub(super) fn ranked_things(&mut self, things: Things) -> Things {
        let things = match (self.has_unused(Concept::Most), self.has_unused(Concept::Longest)) {
            (false, false) => things,
            (most, _) => self.ordered(things, most),
        };
        let slice = if self.has_unused(Concept::First) {
            Slice::First(1)
        } else if self.has_unused(Concept::Last) {
            Slice::Last(1)
        } else {
            return things;
        };
        let things = match things {
            Things::Events(set) if set.slice == Slice::All => Things::Events(set.sliced(slice)),
            Things::Documents(set) => Things::Documents(set.sliced(slice)),
            Things::Provisions(set) => Things::Provisions(set.sliced(slice)),
            // `who represented Iraq for the first time`
            Things::People(set) => match at_ranked_events(&set.filter, slice) {
                Some(filter) => Things::People(Set::of(filter)),
                None => return Things::People(set),
            },
            // Nothing else has an order in time: the word stays unread and stops the reading.
            things => return things,
        };
        self.take_unused(Concept::First);
        self.take_unused(Concept::Last);
        things
    }

    /// Takes a slice of things that have an order in time; of people, those at the first or last
    /// event at which their party sat.
    ///
    /// Parties, places and topics come in no order of time: the first of them means nothing, and the
    /// word stops the reading.
    pub(super) fn in_time(&self, things: Things, slice: Slice) -> Read<Things> {
        if slice == Slice::All {
            return Ok(things);
        }
        Ok(match things {
            Things::Events(set) => Things::Events(set.sliced(slice)),
            Things::Offices(set) => Things::Offices(set.sliced(slice)),
            Things::Documents(set) => Things::Documents(set.sliced(slice)),
            Things::Provisions(set) => Things::Provisions(set.sliced(slice)),
            Things::Commitments(set) => Things::Commitments(set.sliced(slice)),
            Things::Sources(set) => Things::Sources(set.sliced(slice)),
            Things::People(set) => {
                let filter = at_ranked_events(&set.filter, slice);
                Things::People(Set::of(filter.ok_or_else(|| self.rank_fault())?))
            }
            Things::Parties(_) | Things::Places(_) | Things::Topics(_) | Things::Disputes(_) => {
                return Err(self.rank_fault());
            }
        })
    }

    /// Cuts a ranking to as many as are asked for: `three countries that attended most`.
    pub(super) fn cut_ranking(&mut self, things: Things) -> Things {
        let beside = |at: usize| {
            let places = [at + 1, at + 2].into_iter().chain(at.checked_sub(1));
            places
                .into_iter()
                .any(|it| self.noun(it).is_some() || self.concept(it) == Some(Concept::Most))
        };
        let found = (0..self.items.len())
            .filter(|&at| !self.items[at].used)
            .find_map(|at| Some((at, self.number(at)?)))
            .filter(|&(at, _)| beside(at));
        let Some((at, number)) = found else { return things };
        let Some(cut) = cut(things.clone(), Slice::First(number)) else { return things };
        self.items[at].used = true;
        cut
    }

    fn rank_fault(&self) -> Fault {
        let at = self.position(Concept::First).or_else(|| self.position(Concept::Last));
        self.fault(at.unwrap_or(0))
    }

    fn has_unused(&self, concept: Concept) -> bool {
        self.items
            .iter()
            .any(|item| !item.used && matches!(item.what, What::Concept(it) if it == concept))
    }

    fn ordered(&mut self, things: Things, most: bool) -> Things {
        let top = Slice::First(MOST_RANKED);
        let things = match things {
            Things::Events(set) if set.slice == Slice::All => Things::Events(top_of(
                set,
                if most { Measure::PartiesOfEvent(How::TOOK_PART) } else { Measure::LengthOfEvent },
                top,
            )),
            Things::People(set) => match events_of_person(&set.filter) {
                Some(measure) if most => Things::People(top_of(set, measure, top)),
                _ => return Things::People(set),
            },
            Things::Places(set) => {
                let events = match &set.filter {
                    Filter::Is(test) if most => test.along(Relation::PlaceOf).and_then(Via::events),
                    _ => None,
                };
                match events.cloned() {
                    Some(events) => {
                        let measure = Measure::EventsOfPlace(Box::new(events));
                        Things::Places(top_of(set, measure, top))
                    }
                    None => return Things::Places(set),
                }
            }
            Things::Topics(set) if most => Things::Topics(top_of(
                set,
                Measure::ProvisionsOfTopic(Box::new(Set::everything())),
                top,
            )),
            Things::Documents(set) => Things::Documents(top_of(
                set,
                Measure::ProvisionsOfDocument(Box::new(Set::everything())),
                top,
            )),
            things => return things,
        };
        self.take_unused(if most { Concept::Most } else { Concept::Longest });
        things
    }
}

/// Moves a slice of people to the events at which they were: `first head of the opposition` led at the
/// first round that the opposition attended. `None` when they are not asked for by events.
fn at_ranked_events(filter: &Filter<PersonTest>, slice: Slice) -> Option<Filter<PersonTest>> {
    match filter {
        Filter::Is(test) => {
            let mut at = test.via()?.person_at().filter(|at| at.events.slice == Slice::All)?;
            let mut events = match at.events.filter {
                Filter::Anything => Filter::Is(EventTest::kind(EventKind::Round)),
                filter => filter,
            };
            if let Some(parties) = at.party.clone() {
                let how = How::TOOK_PART;
                let attending = Attending { how, quantity: Quantity::Some, parties };
                events = events.and(Filter::Is(EventTest::attended(attending)));
            }
            at.events = EventSet::of(events).sliced(slice);
            Some(Filter::Is(PersonTest::at(at)))
        }
        Filter::Either(filters) => {
            let moved: Option<Vec<_>> =
                filters.iter().map(|filter| at_ranked_events(filter, slice)).collect();
            Filter::either(moved?)
        }
        _ => None,
    }
}

/// Takes another slice of things that were ranked; `None` if they were not.
fn cut(things: Things, slice: Slice) -> Option<Things> {
    fn of<T>(set: Set<T>, slice: Slice) -> Option<Set<T>> {
        let ranked = matches!(set.order, Order::Most(_) | Order::Fewest(_));
        ranked.then(|| set.sliced(slice))
    }
    Some(match things {
        Things::Events(set) => Things::Events(of(set, slice)?),
        Things::Parties(set) => Things::Parties(of(set, slice)?),
        Things::People(set) => Things::People(of(set, slice)?),
        Things::Places(set) => Things::Places(of(set, slice)?),
        Things::Topics(set) => Things::Topics(of(set, slice)?),
        Things::Documents(set) => Things::Documents(of(set, slice)?),
        _ => return None,
    })
}

fn top_of<T>(set: Set<T>, measure: Measure, top: Slice) -> Set<T> {
    set.ordered(Order::Most(measure)).sliced(top)
}

/// Returns the measure by which people have done most often what a filter asks of them.
fn events_of_person(filter: &Filter<PersonTest>) -> Option<Measure> {
    match filter {
        Filter::Is(test) => test.via()?.person_at().map(|at| Measure::EventsOfPerson(Box::new(at))),
        Filter::Either(filters) => filters.iter().find_map(events_of_person),
        _ => None,
    }
}
