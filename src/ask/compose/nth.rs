//! One of several by its place in their order: `the third round of 2018`, `the second Ankara summit`.

use super::refer::{in_date, kind_filter};
use super::{Composer, Concept, Noun, What};
use crate::date::Truth;
use crate::model::{Entity, EventId, EventKind};
use crate::query::ast::{DateRelation, DateTest, EventSet, Slice};
use crate::query::filters::held_at;

impl Composer<'_, '_> {
    /// Reads `the third round of 2018`, unless round 3 itself was held then, and `the second
    /// ministerial` where no ministerial bears a number.
    pub(super) fn nth(
        &self,
        at: usize,
        from: usize,
        noun: Noun,
        number: u32,
    ) -> Option<(usize, usize, EventSet)> {
        let events = &self.model().events;
        let kind = self.kind_of_numbered(noun);
        let of_kind = || events.ids().filter(move |&it| events.kind.get(it) == Some(kind));
        let linked = usize::from(matches!(self.concept(at + 1), Some(Concept::In | Concept::Of)));
        let behind = at + 1 + linked;
        let set = EventSet::of(kind_filter(noun)).sliced(Slice::Nth(number));
        if let Some(What::Date(date)) = self.items.get(behind).map(|item| &item.what) {
            let test = DateTest { relation: DateRelation::In, date: date.clone() };
            let bears = |it| events.number.get(it) == Some(number);
            let was_then = |it| test.holds(events.date.span(it)) == Truth::Definitely;
            if of_kind().any(|it| bears(it) && was_then(it)) {
                return None;
            }
            return Some((from, behind + 1 - from, set.and(in_date(date.clone()))));
        }
        // `2018'in üçüncü turu`
        if let Some(before) = from.checked_sub(1)
            && let What::Date(date) = &self.items[before].what
        {
            let test = DateTest { relation: DateRelation::In, date: date.clone() };
            let bears = |it| events.number.get(it) == Some(number);
            let was_then = |it| test.holds(events.date.span(it)) == Truth::Definitely;
            if of_kind().any(|it| bears(it) && was_then(it)) {
                return None;
            }
            return Some((before, at + 1 - before, set.and(in_date(date.clone()))));
        }
        if let Some((first, last, place)) = self.place_around(from, at)
            && let Ok(held) = held_at(self.names, &place)
        {
            let there = |it: &EventId| {
                self.bearers(if first < from { first } else { last })
                    .iter()
                    .any(|bearer| matches!(*bearer, Entity::Place(place) if events.place.get(*it) == Some(place)))
            };
            let bears = |it: EventId| events.number.get(it) == Some(number);
            // A round bears its number wherever it is held.
            let is_round = kind == EventKind::Round && of_kind().any(|it| bears(it) && there(&it));
            let enough = of_kind().filter(there).count() >= number as usize;
            if enough && !is_round {
                let set = EventSet::of(kind_filter(noun).and(held)).sliced(Slice::Nth(number));
                return Some((first, last + 1 - first, set));
            }
        }
        let unnumbered = of_kind().all(|it| events.number.get(it).is_none());
        unnumbered.then_some((from, at + 1 - from, set))
    }

    /// Returns where the place stands beside words for an event, and its name: from, to (included).
    fn place_around(&self, from: usize, to: usize) -> Option<(usize, usize, String)> {
        let name = |at: usize| match &self.items.get(at)?.what {
            What::Name(name, bearers)
                if bearers.iter().any(|it| matches!(it, Entity::Place(_))) =>
            {
                Some(name.clone())
            }
            _ => None,
        };
        let links = |at: usize| matches!(self.concept(at), Some(Concept::In | Concept::HeldIn));
        let behind = to + 1 + usize::from(links(to + 1));
        if let Some(place) = name(behind) {
            return Some((from, behind, place));
        }
        let before = from.checked_sub(1)?;
        let before = before.checked_sub(usize::from(links(before)))?;
        name(before).map(|place| (before, to, place))
    }
}
