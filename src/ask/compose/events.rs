//! Events: their kind, and the conditions on them in the order of the question.

use super::refer::{in_date, kind_filter};
use super::target::{MOST_RANKED, split};
use super::{Composer, Concept, Noun, Read, What};
use crate::date::{Edtf, Language};
use crate::query::ast::{
    DateRelation, DateTest, DocumentSet, DocumentTest, EventSet, EventTest, Filter, How, Measure,
    Numbers, Order, ProvisionSet, Slice,
};

/// What is gathered about events.
struct Gathered {
    filter: Filter<EventTest>,
    slice: Slice,
    /// A reference that is a slice, such as `the last round`.
    single: Option<EventSet>,
    /// Events that are named themselves.
    named: Option<Filter<EventTest>>,
}

impl Gathered {
    /// Adds a condition.
    fn require(&mut self, test: Filter<EventTest>) {
        self.filter = std::mem::replace(&mut self.filter, Filter::Anything).and(test);
    }
}

impl Composer<'_, '_> {
    /// Returns the events that the rest of the question tells of.
    ///
    /// `target` is the noun that is asked for, if events are; then its rank (`first`, `last three`)
    /// cuts the list, and in the singular *after* and *before* mean the next and the previous.
    pub(super) fn events(&mut self, target: Option<usize>) -> Read<EventSet> {
        let (mut filter, mut slice) = (Filter::Anything, Slice::All);
        let mut singular = false;
        if let Some(at) = target
            && let Some((noun, one)) = self.noun(at)
        {
            self.items[at].used = true;
            filter = self.or_kinds(at, noun);
            singular = one;
            slice = self.rank(at);
        }
        if target.is_some()
            && let Some(adopting) = self.adopting()?
        {
            filter = filter.and(adopting);
        }
        filter = filter.and(self.led_by()?);
        if self.has(Concept::Between)
            && let Some(between) = self.between()?
        {
            filter = filter.and(between);
        }
        let mut gathered = Gathered { filter, slice, single: None, named: None };
        let directly = self.take(Concept::Directly);
        let one = directly || target.is_some() && singular;
        self.gather_conditions(one, &mut gathered)?;
        // `how often did the working group meet`
        if target.is_some() {
            self.take(Concept::Met);
        }
        let Gathered { mut filter, mut slice, single, mut named } = gathered;
        filter = filter.and(self.held_how());
        let mut order = Order::Natural;
        if target.is_some() {
            if slice == Slice::All {
                slice = self.free_rank();
            }
            if let Some(measured) = self.event_order() {
                (order, slice) = (measured, Slice::First(MOST_RANKED));
            }
        }
        if let Some(named) = named.take_if(|_| target.is_some()) {
            // `bilateral meetings at round 21` were held beside it.
            let whole = Box::new(EventSet::of(named));
            filter = filter.and(Filter::Is(EventTest::PartOf(whole)));
        }
        if let Some(named) = named {
            filter = if matches!(filter, Filter::Anything) { named } else { named.and(filter) };
        }
        Ok(match single {
            Some(set) if matches!(filter, Filter::Anything) => set,
            Some(set) => EventSet { filter: set.filter.and(filter), ..EventSet::everything() }
                .sliced(set.slice),
            None => EventSet::of(filter).ordered(order).sliced(slice),
        })
    }

    /// Reads `by video`, `postponed`; of `postponed or cancelled` an event is one.
    fn held_how(&mut self) -> Filter<EventTest> {
        let mode = self.take_first(|it| match it {
            Concept::Mode(mode) => Some(Filter::Is(EventTest::Mode(mode))),
            _ => None,
        });
        let mut statuses = Vec::new();
        while let Some(status) = self.take_first(|it| match it {
            Concept::Status(status) => Some(Filter::Is(EventTest::Status(status))),
            _ => None,
        }) {
            statuses.push(status);
        }
        let status = Filter::either(statuses).unwrap_or(Filter::Anything);
        mode.unwrap_or(Filter::Anything).and(status)
    }

    /// Adds the kinds of `summits and ministerials` to the first: an event is of one of them.
    fn or_kinds(&mut self, mut at: usize, noun: Noun) -> Filter<EventTest> {
        let mut filter = kind_filter(noun);
        while matches!(self.concept(at + 1), Some(Concept::And | Concept::Or))
            && let Some((other @ Noun::Event(Some(_)), _)) = self.noun(at + 2)
            && matches!(noun, Noun::Event(Some(_)))
        {
            self.items[at + 1].used = true;
            self.items[at + 2].used = true;
            filter = filter.or(kind_filter(other));
            at += 2;
        }
        filter
    }

    /// Reads `rounds that discussed detainees`: one of their texts did.
    fn adopting(&mut self) -> Read<Option<Filter<EventTest>>> {
        let provisions = self.on_provisions()?;
        if matches!(provisions, Filter::Anything) {
            return Ok(None);
        }
        let containing = Box::new(ProvisionSet::of(provisions));
        let documents = DocumentSet::whose(DocumentTest::Containing(containing));
        Ok(Some(Filter::Is(EventTest::Adopting(Box::new(documents)))))
    }

    /// Reads a *first* or *last* that stands beside the verb: `which round did Iraq attend first`.
    pub(super) fn free_rank(&mut self) -> Slice {
        let found = self.take_first(|it| match it {
            Concept::First => Some(Slice::First(1)),
            Concept::Last => Some(Slice::Last(1)),
            Concept::FromEnd(place) => Some(Slice::NthLast(place)),
            _ => None,
        });
        found.unwrap_or(Slice::All)
    }

    /// Reads `the longest rounds`, `rounds with the most participants`.
    fn event_order(&mut self) -> Option<Order> {
        if self.take(Concept::Longest) {
            return Some(Order::Most(Measure::LengthOfEvent));
        }
        if self.take(Concept::Shortest) {
            return Some(Order::Fewest(Measure::LengthOfEvent));
        }
        let at = self.position(Concept::Most)?;
        let counted = |at: usize| match self.noun(at)?.0 {
            Noun::Party(_) => Some(How::TOOK_PART),
            Noun::Role(role) => Some(How::TOOK_PART.role(role)),
            _ => None,
        };
        let (noun, how) = (at..self.items.len()).find_map(|it| Some((it, counted(it)?)))?;
        self.items[at].used = true;
        self.items[noun].used = true;
        Some(Order::Most(Measure::PartiesOfEvent(how)))
    }

    /// Binds every date, reference, name and further noun, in the order of the question.
    fn gather_conditions(&mut self, singular: bool, found: &mut Gathered) -> Read<()> {
        let groups = self.groups();
        for at in 0..self.items.len() {
            if self.items[at].used {
                continue;
            }
            match self.items[at].what.clone() {
                What::Length(range) => {
                    found.require(Filter::Is(EventTest::Length(range)));
                }
                What::Limit(range) => match self.limited(at, range) {
                    Some(test) => found.require(test),
                    None => continue,
                },
                What::Months(months) => {
                    found.require(Filter::Is(EventTest::Months(months)));
                }
                What::Date(date) => {
                    let dated = self.dated(at, date);
                    let dated = self.or_dates(at, dated);
                    found.require(dated);
                }
                What::Events(set) => match self.placed_in_time(at, &set, singular) {
                    Some((test, next)) => {
                        found.require(test);
                        found.slice = next.unwrap_or(found.slice);
                    }
                    // Of two sets that are cut, one would be lost.
                    None if set.slice != Slice::All && found.single.is_some() => {
                        return Err(self.fault(at));
                    }
                    None if set.slice != Slice::All => found.single = Some(set),
                    None if matches!(set.filter, Filter::Is(EventTest::Process(_))) => {
                        found.require(set.filter);
                    }
                    None => {
                        found.named = Some(match found.named.take() {
                            Some(before) => before.or(set.filter),
                            None => set.filter,
                        })
                    }
                },
                What::Name(..) => {
                    if let Some(&(from, to)) = groups.iter().find(|(from, _)| *from == at)
                        && let Some(test) = self.group_on_events(from, to)?
                        && !is_said(&found.filter, &test)
                    {
                        if is_elsewhere(&found.filter, &test) {
                            return Err(self.fault(at));
                        }
                        found.require(test);
                    }
                    continue;
                }
                What::Concept(Concept::Noun(noun @ (Noun::Event(_) | Noun::Meeting), _)) => {
                    // `the longest gap between rounds, and which rounds`
                    let kind = kind_filter(noun);
                    if !is_said(&found.filter, &kind) {
                        found.require(kind);
                    }
                }
                _ => continue,
            }
            self.items[at].used = true;
        }
        Ok(())
    }

    /// Reads `rounds where an ambassador led Turkey's delegation` as attended at that level.
    fn read_lead_at_level(&mut self) {
        let level = |at| matches!(self.concept(at), Some(Concept::Level(_) | Concept::Office(..)));
        let at_level = (0..self.items.len()).any(level);
        if !at_level || self.names_person() {
            return;
        }
        for item in &mut self.items {
            if matches!(item.what, What::Concept(Concept::Lead)) {
                item.what = What::Concept(Concept::Attend);
            }
        }
    }

    /// Reads `rounds led by X for P`.
    fn led_by(&mut self) -> Read<Filter<EventTest>> {
        self.read_lead_at_level();
        if !self.has(Concept::Lead) {
            return Ok(Filter::Anything);
        }
        let groups = self.groups();
        let led = self.led(&groups)?;
        if led.is_some() {
            self.take(Concept::Lead);
        }
        Ok(led.unwrap_or(Filter::Anything))
    }

    /// Reads `first`, `last three` beside a noun.
    fn rank(&mut self, at: usize) -> Slice {
        let mut slice = Slice::All;
        let beside = [at.checked_sub(1), at.checked_sub(2), Some(at + 1), Some(at + 2)];
        for it in beside.into_iter().flatten() {
            match self.concept(it) {
                Some(Concept::First) => slice = Slice::First(1),
                Some(Concept::Last) => slice = Slice::Last(1),
                Some(Concept::FromEnd(place)) => {
                    self.items[it].used = true;
                    return Slice::NthLast(place);
                }
                _ => continue,
            }
            self.items[it].used = true;
            break;
        }
        if slice != Slice::All {
            for it in beside.into_iter().flatten() {
                if let Some(number) = self.number(it).filter(|_| !self.items[it].used) {
                    self.items[it].used = true;
                    slice = if slice == Slice::First(1) {
                        Slice::First(number)
                    } else {
                        Slice::Last(number)
                    };
                    break;
                }
            }
        }
        slice
    }

    fn dated(&mut self, at: usize, date: Edtf) -> Filter<EventTest> {
        match self.date_relation(at) {
            DateRelation::In => in_date(date),
            relation => Filter::Is(EventTest::Date(DateTest { relation, date })),
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
    fn or_dates(&mut self, mut at: usize, mut dated: Filter<EventTest>) -> Filter<EventTest> {
        let is_in = |filter: &Filter<EventTest>| match filter {
            Filter::Is(EventTest::Date(test)) => test.relation == DateRelation::In,
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
    fn placed_in_time(
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
        if !singular && let Some(test) = self.included(set, relation) {
            return Some((test, None));
        }
        let reference = Box::new(set.clone());
        Some(if later {
            (Filter::Is(EventTest::LaterThan(reference)), singular.then_some(Slice::First(1)))
        } else {
            (Filter::Is(EventTest::EarlierThan(reference)), singular.then_some(Slice::Last(1)))
        })
    }

    /// Reads `since round 8` and `up to round 8`, which include it: by number among its own kind, else by
    /// its date.
    fn included(&self, set: &EventSet, relation: Option<Concept>) -> Option<Filter<EventTest>> {
        let since = match relation? {
            Concept::Since => true,
            Concept::Until => false,
            _ => return None,
        };
        let Filter::Is(EventTest::Id(event)) = set.filter else { return None };
        let events = &self.model().events;
        let kind = events.kind.get(event)?;
        let of_its_kind = (0..self.items.len())
            .filter_map(|at| self.noun(at))
            .any(|(noun, _)| noun == Noun::Event(Some(kind)));
        Some(Filter::Is(match events.number.get(event).filter(|_| of_its_kind) {
            Some(number) if since => EventTest::Number(Numbers { from: Some(number), to: None }),
            Some(number) => EventTest::Number(Numbers { from: None, to: Some(number) }),
            None => {
                let relation = if since { DateRelation::Since } else { DateRelation::Until };
                EventTest::Date(DateTest { relation, date: self.date_of(set)? })
            }
        }))
    }

    /// Reads `talks between Russia and Turkey`: a name on each side, and no two ends of a time.
    fn pairs_actors(&mut self) -> bool {
        let pair = self.groups().into_iter().any(|(from, to)| {
            to > from && matches!(self.relation(from, to), Some((Concept::Between, _)))
        });
        if pair {
            self.take(Concept::Between);
        }
        pair
    }

    /// Reads `between January 2017 and June 2017`, `X ile Y arasında`.
    fn between(&mut self) -> Read<Option<Filter<EventTest>>> {
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
            let later = EventTest::LaterThan(Box::new(from.clone()));
            let earlier = EventTest::EarlierThan(Box::new(to.clone()));
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
        let mut end = |at: usize, relation: DateRelation| {
            self.items[at].used = true;
            Filter::Is(match self.items[at].what.clone() {
                What::Date(date) => EventTest::Date(DateTest { relation, date }),
                What::Events(set) if relation == DateRelation::Since => {
                    EventTest::LaterThan(Box::new(set))
                }
                What::Events(set) => EventTest::EarlierThan(Box::new(set)),
                _ => EventTest::Meeting,
            })
        };
        let from = end(first, DateRelation::Since);
        Ok(Some(from.and(end(second, DateRelation::Until))))
    }
}

/// Tells whether a filter asks for another place than a test: no event is held at two.
fn is_elsewhere(filter: &Filter<EventTest>, test: &Filter<EventTest>) -> bool {
    let at = |it: &Filter<EventTest>| matches!(it, Filter::Is(EventTest::At(_)));
    let held = match filter {
        Filter::All(filters) => filters.iter().any(at),
        filter => at(filter),
    };
    held && at(test)
}

/// Tells whether a filter says what a test says: `working-group meetings` are meetings.
fn is_said(filter: &Filter<EventTest>, test: &Filter<EventTest>) -> bool {
    let says = |it: &Filter<EventTest>| {
        let meeting = *test == Filter::Is(EventTest::Meeting);
        it == test
            || meeting && matches!(it, Filter::Is(EventTest::Kind(kind)) if kind.is_meeting())
    };
    match filter {
        Filter::All(filters) => filters.iter().any(says),
        filter => says(filter),
    }
}
