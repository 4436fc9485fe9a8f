//! References to single events: `round 21`, `the Tehran summit of 2022`, `the last round`.

use super::super::grammar::Side;
use super::others::is_of_a_kind_of_meeting;
use super::{Composer, Concept, Fault, Noun, Read, What};
use crate::date::Language;
use crate::graph::Relation;
use crate::model::{Entity, EventKind};
use crate::query::ast::{DateRelation, DateTest, EventSet, EventTest, Filter, Numbers, Slice};
use crate::query::filters::held_at;
use crate::text::fold;

impl Composer<'_, '_> {
    /// Replaces each reference by the events that it names.
    pub(super) fn refer(&mut self) -> Read<()> {
        let mut at = 0;
        while at < self.items.len() {
            if let Some((from, mut count, set)) = self.reference(at)? {
                count += self.series_behind(from + count, &set);
                let text: Vec<String> =
                    self.items[from..from + count].iter().map(|item| item.text.clone()).collect();
                self.items.drain(from + 1..from + count);
                self.items[from].text = text.join(" ");
                self.items[from].what = What::Events(set);
                at = from;
            }
            at += 1;
        }
        self.join_series();
        self.join_neighbours();
        Ok(())
    }

    /// Reads `at the round before round 19`, `19. turdan önceki turda`, where something else is asked for:
    /// the one round right before it.
    fn join_neighbours(&mut self) {
        let is_event = |at: usize| matches!(self.items.get(at).map(|it| &it.what), Some(What::Events(set)) if set.slice == Slice::All);
        let found = (1..self.items.len()).find_map(|at| {
            let earlier = match self.concept(at)? {
                Concept::Before => true,
                Concept::After => false,
                _ => return None,
            };
            let (event, noun) = match self.grammar.language {
                Language::Turkish => (at - 1, at + 1),
                _ => (at + 1, at - 1),
            };
            let Some((kind @ Noun::Event(_), true)) = self.noun(noun) else { return None };
            (is_event(event) && self.asks_else(noun)).then_some((at, event, kind, earlier))
        });
        let Some((at, event, kind, earlier)) = found else { return };
        let What::Events(set) = self.items[event].what.clone() else { return };
        let other = set;
        let (test, slice) = match earlier {
            true => (EventTest::earlier_than(other), Slice::Last(1)),
            false => (EventTest::later_than(other), Slice::First(1)),
        };
        let set = EventSet::of(kind_filter(kind).and(Filter::Is(test))).sliced(slice);
        self.replace(at - 1, 3, What::Events(set));
    }

    /// Reads `5. turdan 10. tura kadar` as all the rounds from the one to the other.
    fn join_series(&mut self) {
        for at in 2..self.items.len() {
            let ends = (self.number_of(at - 2), self.number_of(at - 1));
            if let (Some(first), Some(last)) = ends
                && self.grammar.side == Side::After
                && self.concept(at) == Some(Concept::Until)
            {
                let noun = Noun::Event(Some(EventKind::Round));
                let is_noun = self.noun(at + 1).is_some_and(|(other, _)| other == noun);
                self.items[at - 2].what = What::Events(self.numbers_between(noun, first, last));
                self.items.drain(at - 1..=at + usize::from(is_noun));
                return;
            }
        }
    }

    /// Returns the number of the round that a reference names.
    fn number_of(&self, at: usize) -> Option<u32> {
        let What::Events(set) = &self.items.get(at)?.what else { return None };
        let Filter::Is(test) = &set.filter else { return None };
        let event = test.named()?;
        let events = &self.model().events;
        let is_round = events.kind.get(event) == Some(EventKind::Round);
        events.number.get(event).filter(|_| is_round)
    }

    /// Returns the events of a series from a number to another.
    fn numbers_between(&self, noun: Noun, first: u32, last: u32) -> EventSet {
        let range = Numbers { from: Some(first), to: Some(last) };
        let kind = Filter::Is(EventTest::kind(self.kind_of_numbered(noun)));
        EventSet::of(kind.and(Filter::Is(EventTest::number(range))))
    }

    /// Returns how many items from `at` on name the series that an event belongs to anyway, or its
    /// place: `round 13 of the Astana process`.
    fn series_behind(&self, at: usize, set: &EventSet) -> usize {
        let linked = usize::from(matches!(
            self.concept(at),
            Some(Concept::In | Concept::Of | Concept::Since | Concept::About)
        ));
        let Filter::Is(test) = &set.filter else { return 0 };
        let Some(event) = test.named() else { return 0 };
        let process = self.model().events.process.get(event);
        let named = self.bearers(at + linked).iter().any(|it| match *it {
            Entity::Process(named) => Some(named) == process,
            Entity::Place(named) if linked == 0 => {
                Some(named) == self.model().events.place.get(event)
            }
            _ => false,
        });
        if named { linked + 1 } else { 0 }
    }

    fn reference(&self, at: usize) -> Read<Option<(usize, usize, EventSet)>> {
        let asks_texts = |it: usize| {
            matches!(self.noun(it), Some((Noun::Document(_) | Noun::Provisions, _)))
                || matches!(self.concept(it), Some(Concept::About | Concept::Mention))
        };
        let is_topic = self.bearers(at).iter().any(|it| matches!(it, Entity::Topic(_)));
        if is_topic && (0..self.items.len()).any(asks_texts) {
            return Ok(None);
        }
        if let Some(entity) =
            self.bearers(at).iter().find(|it| matches!(it, Entity::Event(_) | Entity::Process(_)))
        {
            let test = match *entity {
                Entity::Event(event) => EventTest::is(event),
                Entity::Process(process) => EventTest::process(process),
                _ => return Ok(None),
            };
            return Ok(Some((at, 1, EventSet::whose(test))));
        }
        if let Some((number, count)) = self.number_alone(at) {
            let filter = self.numbered(Noun::Event(Some(EventKind::Round)), number)?;
            return Ok(Some((at, count, EventSet::of(filter))));
        }
        if let Some(found) = self.number_of_city(at) {
            return Ok(Some(found));
        }
        let Some((noun @ (Noun::Event(_) | Noun::Meeting), singular)) = self.noun(at) else {
            return Ok(self.placed_alone(at));
        };
        if let Some(found) = self.ordinal_first(at, noun) {
            return Ok(Some(found));
        }
        // `5. turdan 10. tura`: where numbers stand before the noun, the next is not its own.
        let found = match self.grammar.side {
            Side::Before => self.numbered_after(at, noun)?,
            Side::After => self.numbered_before(at, noun)?,
        };
        let found = match (found, self.grammar.side) {
            (None, Side::Before) => self.numbered_before(at, noun)?,
            (None, Side::After) => self.numbered_after(at, noun)?,
            (found, _) => found,
        };
        if found.is_some() {
            return Ok(found);
        }
        if let Some(found) = self.placed(at, noun, singular)? {
            return Ok(Some(found));
        }
        if let Some(found) = self.dated_reference(at, noun, singular) {
            return Ok(Some(found));
        }
        Ok(self.ranked(at, noun))
    }

    /// Tells whether a number is written together with the name of a place where rounds are held:
    /// `Astana-17`.
    fn bears_place(&self, at: usize) -> bool {
        let Some((name, _)) = self.items[at].text.split_once('-') else { return false };
        let places = &self.model().events;
        let round = |place| {
            places.ids().any(|it| {
                places.kind.get(it) == Some(EventKind::Round) && places.place.get(it) == Some(place)
            })
        };
        self.names.lookup(&fold(name)).iter().any(|(_, entity, _)| match *entity {
            Entity::Place(place) => round(place),
            _ => false,
        })
    }

    /// Reads `the summit after Tehran 2018`, `rounds before Sochi`: those of the kind that is asked for
    /// which were held there.
    fn placed_alone(&self, at: usize) -> Option<(usize, usize, EventSet)> {
        let ordered =
            matches!(self.concept(at.checked_sub(1)?), Some(Concept::Before | Concept::After));
        let What::Name(name, bearers) = &self.items[at].what else { return None };
        let place = bearers.iter().any(|it| matches!(it, Entity::Place(_)))
            && !bearers.iter().any(|it| matches!(it, Entity::Party(_) | Entity::Person(_)));
        let noun = (0..at).rev().find_map(|it| match self.noun(it)?.0 {
            noun @ Noun::Event(Some(_)) => Some(noun),
            _ => None,
        })?;
        if !ordered || !place || self.grammar.side == Side::After || self.noun(at + 1).is_some() {
            return None;
        }
        let filter = kind_filter(noun).and(held_at(self.names, name).ok()?);
        Some(match self.items.get(at + 1).map(|item| &item.what) {
            Some(What::Date(date)) => (at, 2, EventSet::of(filter.and(in_date(date.clone())))),
            _ => (at, 1, EventSet::of(filter)),
        })
    }

    /// Returns the number of a round that is named without the word, and how many items name it: `R21`,
    /// `since number 8`, `after the 20th`.
    fn number_alone(&self, at: usize) -> Option<(u32, usize)> {
        if self.concept(at) == Some(Concept::NumberMark) && self.stands_for_a_round(at + 1) {
            return self.number(at + 1).map(|number| (number, 2));
        }
        let short = self.items[at].text.starts_with(['R', 'r']);
        let number = self.number(at)?;
        (short || self.bears_place(at) || self.stands_for_a_round(at)).then_some((number, 1))
    }

    /// Tells whether *first* is said of an occasion: `برای اولین بار`, `لأول مرة`.
    fn is_occasion(&self, at: usize) -> bool {
        let text = &self.items[at].text;
        ["بار", "مرة", "مرتبه", "دفعه"].iter().any(|word| text.contains(word))
    }

    /// Reads `الجولة الأولى` and `دور اول`, which are round 1; but not `الجولة الأولى التي حضرها العراق`.
    fn ordinal_first(&self, at: usize, noun: Noun) -> Option<(usize, usize, EventSet)> {
        let language = self.grammar.language;
        let is_clause = language == Language::Arabic
            && matches!(
                self.concept(at + 2),
                Some(
                    Concept::Attend
                        | Concept::NotAttend
                        | Concept::Not
                        | Concept::Decline
                        | Concept::Miss
                        | Concept::Lead
                        | Concept::HostedBy
                        | Concept::HeldIn
                )
            );
        let counted = at.checked_sub(1).is_some_and(|it| self.number(it).is_some());
        if !matches!(language, Language::Arabic | Language::Persian)
            || self.concept(at + 1) != Some(Concept::First)
            || counted
            || is_clause
            || self.is_occasion(at + 1)
            // `اجلاس اول آنکارا` is the first of those in the city.
            || language == Language::Persian
                && self.bearers(at + 2).iter().any(|it| matches!(it, Entity::Place(_)))
        {
            return None;
        }
        let (filter, end) = self.and_numbers(noun, self.numbered(noun, 1).ok()?, at + 2).ok()?;
        Some((at, end - at, EventSet::of(filter)))
    }

    /// Reads `Астана-16`, round 16: a number right behind the city where the round of that number met.
    fn number_of_city(&self, at: usize) -> Option<(usize, usize, EventSet)> {
        let number = self.number(at + 1).filter(|_| self.noun(at + 2).is_none())?;
        let filter = self.numbered(Noun::Event(Some(EventKind::Round)), number).ok()?;
        let Filter::Is(test) = &filter else { return None };
        let event = test.named()?;
        let place = self.model().events.place.get(event)?;
        let there = self.bearers(at).contains(&Entity::Place(place));
        there.then(|| (at, 2, EventSet::of(filter)))
    }

    /// Tells whether a number names a round without the word: `the round after the 20th`,
    /// `days from the 14th to the 15th round`.
    fn stands_for_a_round(&self, at: usize) -> bool {
        let is_order = |it: Option<usize>| {
            let concept = it.and_then(|it| self.concept(it));
            let concept = match concept {
                Some(Concept::NumberMark) => at.checked_sub(2).and_then(|it| self.concept(it)),
                concept => concept,
            };
            let marked = at.checked_sub(1).and_then(|it| self.concept(it));
            let since = marked == Some(Concept::NumberMark)
                && matches!(concept, Some(Concept::Since | Concept::Until));
            since || matches!(concept, Some(Concept::Before | Concept::After))
        };
        let is_noun = |it: Option<usize>| it.is_some_and(|it| self.noun(it).is_some());
        let beside = is_order(at.checked_sub(1)) || is_order(Some(at + 1));
        beside && !is_noun(Some(at + 1)) && !is_noun(at.checked_sub(1))
    }

    /// Reads `round 21` and `rounds 20, 21 and 22`.
    fn numbered_after(&self, at: usize, noun: Noun) -> Read<Option<(usize, usize, EventSet)>> {
        let mut end = at + 1;
        // `son zirveden 20. tura`: the number is that of the noun behind it.
        let others = matches!(self.noun(end + 1), Some((Noun::Event(_) | Noun::Meeting, _)));
        if self.grammar.language == Language::Turkish && others {
            return Ok(None);
        }
        if self.concept(end) == Some(Concept::NumberMark) {
            end += 1;
        }
        // `раунды с 5-го по 10-й`
        if self.concept(end) == Some(Concept::Since)
            && self.concept(end + 2) == Some(Concept::Until)
        {
            end += 1;
        }
        let Some(number) = self.number(end) else { return Ok(None) };
        // `الجولات الثلاث الأخيرة` are the last three.
        let others = matches!(self.noun(end + 2), Some((Noun::Event(_) | Noun::Meeting, _)));
        if matches!(self.concept(end + 1), Some(Concept::First | Concept::Last)) && !others {
            return Ok(None);
        }
        if self.concept(end + 1) == Some(Concept::Until)
            && let Some(last) = self.number(end + 2)
        {
            return Ok(Some((at, end + 3 - at, self.numbers_between(noun, number, last))));
        }
        let (filter, end) = self.and_numbers(noun, self.numbered(noun, number)?, end + 1)?;
        Ok(Some((at, end - at, EventSet::of(filter))))
    }

    /// Adds `, 21 and 22` to the first of several numbers; returns where they end.
    fn and_numbers(
        &self,
        noun: Noun,
        mut filter: Filter<EventTest>,
        mut end: usize,
    ) -> Read<(Filter<EventTest>, usize)> {
        while self.concept(end) == Some(Concept::And)
            && self.concept(end + 1) != Some(Concept::Last)
            && let Some(number) = self.ordinal(end + 1, 0)
            && !matches!(self.noun(end + 2), Some((Noun::Event(Some(_)), _)))
        {
            filter = filter.or(self.numbered(noun, number)?);
            end += 2;
        }
        Ok((filter, end))
    }

    /// Reads `21. tur`, `the 21st round`, `20. ve 21. turlar`; but not `first three rounds`.
    fn numbered_before(&self, at: usize, noun: Noun) -> Read<Option<(usize, usize, EventSet)>> {
        let Some(mut from) = at.checked_sub(1) else { return Ok(None) };
        if self.concept(from) == Some(Concept::NumberMark) {
            let Some(before) = from.checked_sub(1) else { return Ok(None) };
            from = before;
        }
        let Some(number) = self.number(from) else { return Ok(None) };
        let ranked = from.checked_sub(1).and_then(|it| self.concept(it));
        // `سه دور آخر` are the last three.
        let ranks = |concept| matches!(concept, Some(Concept::First | Concept::Last));
        if ranks(ranked) || ranks(self.concept(at + 1)) {
            return Ok(None);
        }
        if let Some(found) = self.nth(at, from, noun, number) {
            return Ok(Some(found));
        }
        // `с 5-го по 10-й раунд`, `5–10. turlar`; between two rounds only the ends are meant.
        if let Some(before) = from.checked_sub(2)
            && self.concept(from - 1) == Some(Concept::Until)
            && let Some(first) = self.number(before)
            && !self.has(Concept::Days)
        {
            let announced = before.checked_sub(1);
            from =
                announced.filter(|&it| self.concept(it) == Some(Concept::Since)).unwrap_or(before);
            return Ok(Some((from, at + 1 - from, self.numbers_between(noun, first, number))));
        }
        let mut filter = self.numbered(noun, number)?;
        while let Some((place, number)) = self.number_joined_before(from) {
            filter = self.numbered(noun, number)?.or(filter);
            from = place;
        }
        Ok(Some((from, at + 1 - from, EventSet::of(filter))))
    }

    /// Returns the number that *and* joins to what stands behind it, and its place: `the first and
    /// fourth`, `на 1-м и на 22-м`.
    fn number_joined_before(&self, from: usize) -> Option<(usize, u32)> {
        let mut and = from.checked_sub(1)?;
        if self.concept(and) == Some(Concept::In) {
            and = and.checked_sub(1)?;
        }
        let place = and.checked_sub(1).filter(|_| self.concept(and) == Some(Concept::And))?;
        let first = self.concept(place) == Some(Concept::First);
        self.number(place).or(first.then_some(1)).map(|number| (place, number))
    }

    pub(super) fn kind_of_numbered(&self, noun: Noun) -> EventKind {
        match noun {
            Noun::Event(Some(kind)) => kind,
            _ => EventKind::Round,
        }
    }

    fn numbered(&self, noun: Noun, number: u32) -> Read<Filter<EventTest>> {
        let kind = self.kind_of_numbered(noun);
        let events = &self.model().events;
        let found = events.ids().find(|&event| {
            events.kind.get(event) == Some(kind) && events.number.get(event) == Some(number)
        });
        found
            .map(|event| Filter::Is(EventTest::is(event)))
            .ok_or_else(|| Fault::Words(vec![(number.to_string(), Vec::new())]))
    }

    /// Reads `the Tehran summit of 2022`, `قمة طهران`, `саммит в Тегеране`.
    fn placed(
        &self,
        at: usize,
        noun: Noun,
        singular: bool,
    ) -> Read<Option<(usize, usize, EventSet)>> {
        let is_place = |it: usize| self.bearers(it).iter().any(|it| matches!(it, Entity::Place(_)));
        if !singular {
            return Ok(None);
        }
        let before = at.checked_sub(1).filter(|&it| is_place(it));
        let after = Some(at + 1).filter(|&it| is_place(it)).or_else(|| {
            let linked =
                matches!(self.concept(at + 1), Some(Concept::In | Concept::Of | Concept::HeldIn));
            // `the last round in Sochi` is one round, as a summit in a city is.
            let ranked = at.checked_sub(1).is_some_and(|it| self.slice(it).is_some());
            let only = matches!(noun, Noun::Event(Some(EventKind::Summit))) || ranked;
            // `اجلاس آخر تهران`
            let between = self.slice(at + 1).is_some();
            Some(at + 2).filter(|&it| (linked && only || between) && is_place(it))
        });
        let Some(place) = before.or(after) else { return Ok(None) };
        let What::Name(name, _) = &self.items[place].what else { return Ok(None) };
        let Ok(held) = held_at(self.names, name) else { return Ok(None) };
        let mut filter = kind_filter(noun).and(held);
        let (mut from, mut to) = (at.min(place), at.max(place));
        let linked = usize::from(matches!(self.concept(to + 1), Some(Concept::In | Concept::Of)));
        if let Some(What::Date(date)) = self.items.get(to + 1 + linked).map(|item| &item.what) {
            filter = filter.and(in_date(date.clone()));
            to += 1 + linked;
        } else if let Some(before) = from.checked_sub(1)
            && let What::Date(date) = &self.items[before].what
        {
            filter = filter.and(in_date(date.clone()));
            from = before;
        }
        let mut set = EventSet::of(filter);
        // `قمة طهران الأخيرة`
        let beside = self.slice(at + 1).filter(|_| place == at + 2);
        if let Some(slice) = beside {
            return Ok(Some((from, to + 1 - from, set.sliced(slice))));
        }
        let behind = self.slice(to + 1).filter(|_| {
            let language = self.grammar.language;
            matches!(language, Language::Arabic | Language::Persian)
        });
        if let Some(slice) = behind {
            return Ok(Some((from, to + 2 - from, set.sliced(slice))));
        }
        // `the last summit in Tehran`
        if let Some(before) = from.checked_sub(1)
            && let Some(slice) = self.slice(before)
        {
            set = set.sliced(slice);
            from = before;
        }
        Ok(Some((from, to + 1 - from, set)))
    }
}

/// Returns the filter of a kind of event.
pub(super) fn kind_filter(noun: Noun) -> Filter<EventTest> {
    match noun {
        Noun::Event(Some(kind)) => Filter::Is(EventTest::kind(kind)),
        Noun::Meeting => Filter::Is(EventTest::meeting()),
        _ => Filter::Anything,
    }
}

/// Returns the test of a date that an event touches.
pub(super) fn in_date(date: crate::date::Edtf) -> Filter<EventTest> {
    Filter::Is(EventTest::date(DateTest { relation: DateRelation::In, date }))
}

/// Tells whether a filter asks for another place than a test: no event is held at two.
pub(super) fn is_elsewhere(filter: &Filter<EventTest>, test: &Filter<EventTest>) -> bool {
    let at = |it: &Filter<EventTest>| matches!(it, Filter::Is(test) if test.along(Relation::EventAt).is_some());
    let held = match filter {
        Filter::All(filters) => filters.iter().any(at),
        filter => at(filter),
    };
    held && at(test)
}

/// Tells whether a filter says what a test says: `working-group meetings` are meetings.
pub(super) fn is_said(filter: &Filter<EventTest>, test: &Filter<EventTest>) -> bool {
    let says = |it: &Filter<EventTest>| {
        let meeting = *test == Filter::Is(EventTest::meeting());
        it == test || meeting && matches!(it, Filter::Is(test) if is_of_a_kind_of_meeting(test))
    };
    match filter {
        Filter::All(filters) => filters.iter().any(says),
        filter => says(filter),
    }
}
