//! Order and slice of what is asked for: the first, the most, the longest.

use super::target::MOST_RANKED;
use super::{Composer, Concept, What};
use crate::query::ast::{Filter, How, Measure, Order, PersonTest, PlaceTest, Set, Slice, Things};

impl Composer<'_, '_> {
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
            // Nothing else has an order in time: the word stays unread and stops the reading.
            things => return things,
        };
        self.take_unused(Concept::First);
        self.take_unused(Concept::Last);
        things
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
            Things::Places(set) => match &set.filter {
                Filter::Is(PlaceTest::Of(events)) if most => {
                    let measure = Measure::EventsOfPlace(events.clone());
                    Things::Places(top_of(set, measure, top))
                }
                _ => return Things::Places(set),
            },
            Things::Topics(set) if most => {
                Things::Topics(top_of(set, Measure::ProvisionsOfTopic, top))
            }
            Things::Documents(set) => {
                Things::Documents(top_of(set, Measure::ProvisionsOfDocument, top))
            }
            things => return things,
        };
        self.take_unused(if most { Concept::Most } else { Concept::Longest });
        things
    }
}

fn top_of<T>(set: Set<T>, measure: Measure, top: Slice) -> Set<T> {
    set.ordered(Order::Most(measure)).sliced(top)
}

/// Returns the measure by which people have done most often what a filter asks of them.
fn events_of_person(filter: &Filter<PersonTest>) -> Option<Measure> {
    match filter {
        Filter::Is(PersonTest::At(at)) => Some(Measure::EventsOfPerson(at.clone())),
        Filter::Either(filters) => filters.iter().find_map(events_of_person),
        _ => None,
    }
}
