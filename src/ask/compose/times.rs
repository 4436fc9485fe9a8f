//! Conditions of time on events: dates, what came before or after, between two.

use super::refer::in_date;
use super::target::split;
use super::{Composer, Concept, Noun, Read, What};
use crate::date::{Edtf, Language};
use crate::query::ast::{
    Condition, DateRelation, DateTest, EventSet, EventTest, Filter, Numbers, Slice,
};

impl Composer<'_, '_> {
    pub(super) fn dated(&mut self, at: usize, date: Edtf) -> Filter<EventTest> {
        match self.date_relation(at) {
            DateRelation::In => in_date(date),
            relation => Filter::Is(EventTest::date(DateTest { relation, date })),
        }
    }

    /// Returns how a date lies in time, by the word beside it.
    pub(super) fn date_relation(&mut self, at: usize) -> DateRelation {
        match self.time_relation(at) {
            Some(Concept::Since) => DateRelation::Since,
            Some(Concept::Until) => DateRelation::Until,
            Some(Concept::Before) => DateRelation::Before,
            Some(Concept::After) => DateRelation::After,
            _ => DateRelation::In,
        }
    }

    /// Adds the dates of `in 2018 and 2019` to the first: an event lies in one of them.
    pub(super) fn or_dates(
        &mut self,
        mut at: usize,
        mut dated: Filter<EventTest>,
    ) -> Filter<EventTest> {
        let is_in = |filter: &Filter<EventTest>| match filter {
            Filter::Is(test) => match test.condition() {
                Condition::Date(_, test) => test.relation == DateRelation::In,
                _ => true,
            },
            _ => true,
        };
        let joins = |it| matches!(it, Some(Concept::And | Concept::Or | Concept::Than));
        while is_in(&dated) && joins(self.concept(at + 1)) {
            // `in 2017 or in 2018`
            let other = at + 2 + usize::from(self.concept(at + 2) == Some(Concept::In));
            let Some(What::Date(date)) = self.items.get(other).map(|item| item.what.clone()) else {
                break;
            };
            self.items[at + 1].used = true;
            self.items[other].used = true;
            dated = dated.or(in_date(date));
            at = other;
        }
        dated
    }

    /// Reads `after round 20`: a test, and in the singular the slice that makes it the next one.
    pub(super) fn placed_in_time(
        &mut self,
        at: usize,
        set: &EventSet,
        singular: bool,
    ) -> Option<(Filter<EventTest>, Option<Slice>)> {
        let spans = self.has(Concept::Since) || self.grammar.language != Language::English;
        let relation = self.time_relation(at);
        let later = match relation {
            // `sent observers to round 13`, unless it is `from round 3 to round 7`.
            Some(Concept::Until) if !spans => return None,
            // `по 21-му раунду` is about the round, not up to it.
            Some(Concept::Until) if self.grammar.language == Language::Russian => return None,
            Some(Concept::After | Concept::Since) => true,
            Some(Concept::Before | Concept::Until) => false,
            _ if singular && self.take(Concept::Next) => true,
            _ if singular && self.take(Concept::Previous) => false,
            _ => return None,
        };
        self.take(Concept::Next);
        self.take(Concept::Previous);
        if let Some(test) = self.included(set, relation) {
            return Some((test, None));
        }
        let reference = set.clone();
        Some(if later {
            (Filter::Is(EventTest::later_than(reference)), singular.then_some(Slice::First(1)))
        } else {
            (Filter::Is(EventTest::earlier_than(reference)), singular.then_some(Slice::Last(1)))
        })
    }

    /// Reads `since round 8` and `up to round 8`, which include it: by number among its own kind, else by
    /// its date.
    pub(super) fn included(
        &self,
        set: &EventSet,
        relation: Option<Concept>,
    ) -> Option<Filter<EventTest>> {
        let since = match relation? {
            Concept::Since => true,
            Concept::Until => false,
            _ => return None,
        };
        let Filter::Is(test) = &set.filter else { return None };
        let event = test.named()?;
        let events = &self.model().events;
        let kind = events.kind.get(event)?;
        let of_its_kind = (0..self.items.len())
            .filter_map(|at| self.noun(at))
            .any(|(noun, _)| noun == Noun::Event(Some(kind)));
        Some(Filter::Is(match events.number.get(event).filter(|_| of_its_kind) {
            Some(number) if since => EventTest::number(Numbers { from: Some(number), to: None }),
            Some(number) => EventTest::number(Numbers { from: None, to: Some(number) }),
            None => {
                let relation = if since { DateRelation::Since } else { DateRelation::Until };
                EventTest::date(DateTest { relation, date: self.date_of(set)? })
            }
        }))
    }

    /// Reads `talks between Russia and Turkey`: a name on each side, and no two ends of a time.
    pub(super) fn pairs_actors(&mut self) -> bool {
        let pair = self.groups().into_iter().any(|(from, to)| {
            to > from && matches!(self.relation(from, to), Some((Concept::Between, _)))
        });
        if pair {
            self.take(Concept::Between);
        }
        pair
    }

    /// Reads `between January 2017 and June 2017`, `X ile Y arasında`.
    pub(super) fn between(&mut self) -> Read<Option<Filter<EventTest>>> {
        let ends: Vec<usize> = (0..self.items.len())
            .filter(|&at| !self.items[at].used)
            .filter(|&at| matches!(self.items[at].what, What::Date(_) | What::Events(_)))
            .take(2)
            .collect();
        if let [both] = ends[..]
            && let What::Events(set) = &self.items[both].what
            && let [from, to] = &split(set)[..]
        {
            // `between rounds 14 and 17`.
            let later = EventTest::later_than(from.clone());
            let earlier = EventTest::earlier_than(to.clone());
            self.items[both].used = true;
            self.take(Concept::Between);
            return Ok(Some(Filter::Is(later).and(Filter::Is(earlier))));
        }
        if ends.len() < 2 && self.pairs_actors() {
            return Ok(None);
        }
        // `between 2018-2020`: the ends were written as one.
        if let [only] = ends[..]
            && matches!(&self.items[only].what, What::Date(date) if date.as_str().contains('/'))
        {
            self.take(Concept::Between);
            return Ok(None);
        }
        let [first, second] = ends[..] else {
            return Err(self.fault(self.position(Concept::Between).unwrap_or(0)));
        };
        self.take(Concept::Between);
        // `در فاصله ۲۰۱۷ تا ۲۰۱۹`
        if self.concept(first + 1) == Some(Concept::Until) {
            self.items[first + 1].used = true;
        }
        // `between 2020 and 2017` is the time between them all the same.
        let (earlier, later) = match self.is_backwards(first, second) {
            true => (second, first),
            false => (first, second),
        };
        let mut end = |at: usize, relation: DateRelation| {
            self.items[at].used = true;
            Filter::Is(match self.items[at].what.clone() {
                What::Date(date) => EventTest::date(DateTest { relation, date }),
                What::Events(set) if relation == DateRelation::Since => EventTest::later_than(set),
                What::Events(set) => EventTest::earlier_than(set),
                _ => EventTest::meeting(),
            })
        };
        let from = end(earlier, DateRelation::Since);
        Ok(Some(from.and(end(later, DateRelation::Until))))
    }

    /// Tells whether two years or days are told from the later to the earlier.
    fn is_backwards(&self, first: usize, second: usize) -> bool {
        let start = |at: usize| match &self.items[at].what {
            What::Date(date) => Some(date.span().earliest_start),
            _ => None,
        };
        matches!((start(first), start(second)), (Some(first), Some(second)) if first > second)
    }
}
