//! The first and the last of a series, and events by their date, where something else is asked for.

use super::super::grammar::Side;
use super::refer::{in_date, kind_filter};
use super::{Composer, Concept, Noun, What};
use crate::date::Language;
use crate::model::EventStatus;
use crate::query::ast::{EventSet, EventTest, Slice};

impl Composer<'_, '_> {
    /// Returns the slice that `first` or `last` takes.
    pub(super) fn slice(&self, at: usize) -> Option<Slice> {
        match self.concept(at)? {
            Concept::First => Some(Slice::First(1)),
            Concept::Last => Some(Slice::Last(1)),
            Concept::FromEnd(place) => Some(Slice::NthLast(place)),
            _ => None,
        }
    }

    /// Returns the first or the last of a numbered series that was held.
    pub(super) fn end_of_series(&self, noun: Noun, slice: Slice) -> Option<EventSet> {
        let Noun::Event(Some(kind)) = noun else { return None };
        let events = &self.model().events;
        let held = events.ids().filter(|&event| {
            events.kind.get(event) == Some(kind)
                && events.number.get(event).is_some()
                && events.status.get(event) == Some(EventStatus::Held)
        });
        if !matches!(slice, Slice::First(1) | Slice::Last(1)) {
            return None;
        }
        let event = match slice {
            Slice::First(_) => held.min_by_key(|&event| events.number.get(event)),
            _ => held.max_by_key(|&event| events.number.get(event)),
        };
        event.map(|event| EventSet::whose(EventTest::is(event)))
    }

    /// Tells whether something else than events is asked for.
    pub(super) fn asks_else(&self, at: usize) -> bool {
        // `آخرین نشست سه کشور ضامن`: those whose meeting it is are not asked for.
        let mut theirs = at + 1;
        while matches!(self.grammar.language, Language::Arabic | Language::Persian)
            && matches!(self.noun(theirs), Some((Noun::Party(_) | Noun::Role(_), _)))
        {
            theirs += 1;
        }
        (0..self.items.len()).filter(|it| !(at..theirs).contains(it)).any(|it| {
            let event = matches!(self.noun(it), Some((Noun::Event(_) | Noun::Meeting, _)));
            !event && self.noun(it).is_some() || self.concept(it) == Some(Concept::Who)
        })
    }

    /// Reads `the last round` where something else is asked for.
    pub(super) fn ranked(&self, at: usize, noun: Noun) -> Option<(usize, usize, EventSet)> {
        // `the first four rounds`
        let several = at.checked_sub(2).and_then(|it| {
            let count = self.number(at - 1)?;
            Some((
                it,
                match self.concept(it)? {
                    Concept::First => Slice::First(count),
                    Concept::Last => Slice::Last(count),
                    _ => return None,
                },
            ))
        });
        let (rank, slice) = several
            .or_else(|| at.checked_sub(1).and_then(|it| Some((it, self.slice(it)?))))
            .or_else(|| Some((at + 1, self.slice(at + 1)?)))?;
        let from = at.min(rank);
        // `from which round on do the texts mention oil`
        if self.texts_that_rank(at).is_some() {
            return None;
        }
        let count = at.max(rank) + 1 - from;
        // `did X attend the first round` is about that round, not about the first with X.
        let of_one = matches!(slice, Slice::First(1) | Slice::Last(1))
            && (self.has(Concept::Whether) || self.has(Concept::Compare));
        if of_one && let Some(set) = self.end_of_series(noun, slice) {
            return Some((from, count, set));
        }
        let others = || (0..self.items.len()).filter(|it| !(from..from + count).contains(it));
        let asked_before =
            others().any(|it| self.noun(it).is_some() || self.concept(it) == Some(Concept::Who));
        let asked_else = self.asks_else(at);
        // `days between the first and the last round`
        let paired = self.has(Concept::Days) || self.has(Concept::Compare);
        let linked = from.checked_sub(1).and_then(|it| self.concept(it)).is_some_and(|concept| {
            matches!(
                concept,
                Concept::In
                    | Concept::Of
                    | Concept::Before
                    | Concept::After
                    | Concept::Attend
                    | Concept::About
            )
        });
        (paired || asked_else || asked_before && (linked || self.concept(at + 1).is_none()))
            .then(|| (from, count, EventSet::of(kind_filter(noun)).sliced(slice)))
    }

    /// Reads `after the one in July 2021`, `before the round of March 2017`.
    pub(super) fn dated_reference(
        &self,
        at: usize,
        noun: Noun,
        singular: bool,
    ) -> Option<(usize, usize, EventSet)> {
        let is_order = |it: Option<usize>| {
            let concept = it.and_then(|it| self.concept(it));
            matches!(concept, Some(Concept::Before | Concept::After))
        };
        let linked = usize::from(matches!(self.concept(at + 1), Some(Concept::In | Concept::Of)));
        let date_of = |it: usize| match self.items.get(it).map(|item| &item.what) {
            Some(What::Date(date)) => Some(date.clone()),
            _ => None,
        };
        let behind = date_of(at + 1 + linked).map(|date| (at, at + 1 + linked, date));
        let before = || at.checked_sub(1).and_then(|it| Some((it, at, date_of(it)?)));
        let (from, to, date) = behind.or_else(before).filter(|_| singular)?;
        let ordered = match self.grammar.side {
            Side::Before => is_order(from.checked_sub(1)),
            Side::After => is_order(Some(to + 1)) || is_order(from.checked_sub(1)),
        };
        let set = EventSet::of(kind_filter(noun).and(in_date(date)));
        ordered.then_some((from, to + 1 - from, set))
    }
}
