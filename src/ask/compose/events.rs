//! Events: their kind, and the conditions on them in the order of the question.

use super::super::grammar::Side;
use super::refer::{is_elsewhere, is_said, kind_filter};
use super::target::MOST_RANKED;
use super::{Composer, Concept, Noun, Read, What};
use crate::date::Truth;
use crate::graph::Attribute;
use crate::model::{Entity, EventKind};
use crate::query::ast::{
    Condition, DateRelation, DocumentSet, DocumentTest, EventSet, EventTest, Filter, How, Measure,
    Order, ProvisionSet, Slice,
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
    /// Adds a condition on the date; an event lies in one of two years, not in both.
    fn date(&mut self, dated: Filter<EventTest>) {
        let window = |filter: &Filter<EventTest>| match filter {
            Filter::Is(test) => match test.condition() {
                Condition::Date(Attribute::EventDate, test)
                    if test.relation == DateRelation::In =>
                {
                    Some(test.date.span().window())
                }
                _ => None,
            },
            _ => None,
        };
        let apart = |filter: &Filter<EventTest>| {
            let (one, other) = (window(filter), window(&dated));
            one.zip(other).is_some_and(|(one, other)| one.overlaps(other) == Truth::No)
        };
        let filters = match &mut self.filter {
            Filter::All(filters) => filters.as_mut_slice(),
            filter => std::slice::from_mut(filter),
        };
        match filters.iter_mut().find(|filter| apart(filter)) {
            Some(known) => {
                let before = std::mem::replace(known, Filter::Anything);
                *known = before.or(dated);
            }
            None => self.require(dated),
        }
    }

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
            let whole = EventSet::of(named);
            filter = filter.and(Filter::Is(EventTest::part_of(whole)));
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
            Concept::Mode(mode) => Some(Filter::Is(EventTest::mode(mode))),
            _ => None,
        });
        let mut statuses = Vec::new();
        while let Some(status) = self.take_first(|it| match it {
            Concept::Status(status) => Some(Filter::Is(EventTest::status(status))),
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
        let containing = ProvisionSet::of(provisions);
        let documents = DocumentSet::whose(DocumentTest::containing(containing));
        Ok(Some(Filter::Is(EventTest::adopting(documents))))
    }

    /// Tells whether a verb without a noun tells of rounds: taking part and leading do, unless a place is
    /// named where no round was held (`was Lavrentiev in Tehran`).
    pub(super) fn tells_of_rounds(&self) -> bool {
        use Concept as C;
        let takes_part = [C::Attend, C::NotAttend, C::Miss, C::Decline, C::Lead];
        let in_role = (0..self.items.len()).any(|at| matches!(self.concept(at), Some(C::As(_))));
        (in_role || takes_part.into_iter().any(|it| self.has(it)))
            && !self.names_place_without_rounds()
    }

    /// Tells whether a place is named at which no numbered round was held.
    fn names_place_without_rounds(&self) -> bool {
        let events = &self.model().events;
        let round_at = |place| {
            events.ids().any(|event| {
                events.kind.get(event) == Some(EventKind::Round)
                    && events.place.get(event) == Some(place)
            })
        };
        let is_without = |it: &Entity| matches!(*it, Entity::Place(place) if !round_at(place));
        let is_held = |at| {
            matches!(self.relation(at, at), Some((Concept::In | Concept::HeldIn, _)))
                || self.bearers(at).len() == 1
        };
        (0..self.items.len()).any(|at| self.bearers(at).iter().any(is_without) && is_held(at))
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
                    found.require(Filter::Is(EventTest::length(range)));
                }
                What::Limit(range) => match self.limited(at, range) {
                    Some(test) => found.require(test),
                    None => continue,
                },
                What::Months(months) => {
                    found.require(Filter::Is(EventTest::months(months)));
                }
                What::Date(date) => {
                    let dated = self.dated(at, date);
                    let dated = self.or_dates(at, dated);
                    found.date(dated);
                }
                What::Events(set) => self.add_events(at, set, singular, found)?,
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
                What::Concept(Concept::Noun(Noun::Event(Some(_)), _)) if self.holds_others(at) => {
                    // `bilateral meetings at rounds in Sochi` were held beside such rounds.
                    let inner = self.inner_events(at)?;
                    found.require(Filter::Is(EventTest::part_of(inner)));
                }
                What::Concept(Concept::Noun(noun @ (Noun::Event(_) | Noun::Meeting), _)) => {
                    self.gather_kind(at, noun, found);
                }
                _ => continue,
            }
            self.items[at].used = true;
        }
        Ok(())
    }

    /// Adds events that are named: as a condition in time, as those that are meant, or as a slice.
    fn add_events(
        &mut self,
        at: usize,
        set: EventSet,
        singular: bool,
        found: &mut Gathered,
    ) -> Read<()> {
        match self.placed_in_time(at, &set, singular) {
            Some((test, next)) => {
                found.require(test);
                found.slice = next.unwrap_or(found.slice);
            }
            // Of two sets that are cut, one would be lost.
            None if set.slice != Slice::All && found.single.is_some() => {
                return Err(self.fault(at));
            }
            None if set.slice != Slice::All => found.single = Some(set),
            None if matches!(&set.filter, Filter::Is(it) if it.is_about(Attribute::EventProcess)) =>
            {
                found.require(set.filter);
            }
            None => {
                found.named = Some(match found.named.take() {
                    Some(before) => before.or(set.filter),
                    None => set.filter,
                })
            }
        }
        Ok(())
    }

    /// Tells whether a kind of event stands behind another as where or when those were held.
    fn holds_others(&self, at: usize) -> bool {
        let linked = at.checked_sub(1).and_then(|it| self.concept(it)) == Some(Concept::In);
        let bilateral = Noun::Event(Some(EventKind::Bilateral));
        let asked = (0..at).any(|it| self.noun(it).is_some_and(|(noun, _)| noun == bilateral));
        self.grammar.side == Side::Before && linked && asked
    }

    /// Returns the events that a noun and all that stands behind it tell of.
    fn inner_events(&mut self, at: usize) -> Read<EventSet> {
        let mut inner =
            Composer { items: self.items[at..].to_vec(), grammar: self.grammar, names: self.names };
        let events = inner.events(Some(0))?;
        for (item, read) in self.items[at..].iter_mut().zip(&inner.items) {
            item.used |= read.used;
        }
        Ok(events)
    }

    /// Adds a further kind of event: `events hosted by Russia other than summits`.
    fn gather_kind(&mut self, at: usize, noun: Noun, found: &mut Gathered) {
        let kind = kind_filter(noun);
        let denied = at.checked_sub(1).filter(|&it| {
            self.concept(it) == Some(Concept::Not)
                && !self.items[it].used
                && matches!(noun, Noun::Event(Some(_)))
        });
        if let Some(not) = denied {
            self.items[not].used = true;
            found.require(kind.negate());
        } else if !is_said(&found.filter, &kind) {
            // `the longest gap between rounds, and which rounds`
            found.require(kind);
        }
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
        let denied = self.denied_lead();
        let groups = self.groups();
        let Some(led) = self.led(&groups)? else { return Ok(Filter::Anything) };
        self.take(Concept::Lead);
        Ok(if denied { led.negate() } else { led })
    }

    /// Takes the denial before a verb of leading: `not led by`.
    fn denied_lead(&mut self) -> bool {
        let denied = (1..self.items.len()).find(|&at| {
            self.concept(at) == Some(Concept::Lead)
                && matches!(self.concept(at - 1), Some(Concept::Not | Concept::NotAttend))
        });
        // `headed for Syria by someone other than Jaafari`
        let is_person =
            |at: usize| self.bearers(at).iter().any(|it| matches!(it, Entity::Person(_)));
        let lead = self.position(Concept::Lead).unwrap_or(0);
        let person = (lead + 1..self.items.len()).find(|&at| is_person(at));
        let other = person
            .and_then(|at| at.checked_sub(1))
            .filter(|&at| at > lead && self.concept(at) == Some(Concept::Not));
        let denied = denied.map(|at| at - 1).or(other);
        if let Some(at) = denied {
            self.items.remove(at);
        }
        denied.is_some()
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
}
