//! Parties that are asked for: by what they did at events, by their role, as hosts.

use super::actors::parties_of;
use super::target::{MOST_RANKED, split};
use super::{Composer, Concept, Noun, Read, What};
use crate::date::Language;
use crate::graph::Relation;
use crate::model::{Entity, PartyKind, Role};
use crate::query::ast::{
    Attending, EventSet, EventTest, Filter, How, Measure, Numbers, Order, PartyAt, PartySet,
    PartyTest, Presences, Quantity, Set, Slice, Things, Via,
};

impl Composer<'_, '_> {
    /// Reads `who hosted round 10`, `countries that hosted summits`.
    pub(super) fn hosts(&mut self) -> Read<Option<Things>> {
        // `هل استضافت طهران أي جولة` asks for rounds: the city is in their name already.
        let of_events = self.names_events() && self.groups().is_empty();
        let asks_parties = matches!(self.wanted(), Some((_, Noun::Party(_))));
        if self.has(Concept::Whether) && of_events && !asks_parties && !self.has(Concept::Who) {
            self.take(Concept::HostedBy);
            return Ok(None);
        }
        let occasion = self.has(Concept::When) || self.has(Concept::Where);
        if occasion && self.names_events() && self.groups().is_empty() {
            // `where was round 3, and who hosted it`: the event tells both.
            self.take(Concept::HostedBy);
            self.remove(Concept::Who);
            return Ok(None);
        }
        let kind = match self.wanted() {
            Some((at, Noun::Party(kind))) => {
                self.items[at].used = true;
                kind
            }
            None if [Concept::When, Concept::Where, Concept::HowMany]
                .into_iter()
                .all(|it| !self.has(it)) =>
            {
                None
            }
            _ => return Ok(None),
        };
        let most = self.take(Concept::Most);
        let hosts = |&(from, to): &(usize, usize)| {
            matches!(self.actor(from), Ok(Some(_)))
                || matches!(self.relation(from, to), Some((Concept::HostedBy, _)))
        };
        if self.groups().iter().any(hosts) {
            return Ok(None);
        }
        self.take(Concept::HostedBy);
        let set = self.hosting(kind)?;
        Ok(Some(Things::Parties(if most { most_hosting(set) } else { set })))
    }

    /// Returns the parties, of a kind, that hosted the events that the rest tells of.
    pub(super) fn hosting(&mut self, kind: Option<PartyKind>) -> Read<PartySet> {
        let filter = kind.map_or(Filter::Anything, |kind| Filter::Is(PartyTest::kind(kind)));
        let target = self.event_noun();
        let hosted = PartyTest::hosting(self.events(target)?);
        Ok(Set::of(filter.and(Filter::Is(hosted))))
    }

    /// Reads `how many summits was Iran the host of` as those hosted by Iran.
    pub(super) fn read_host_as_hosted(&mut self) {
        let names_party = (0..self.items.len()).any(|at| {
            let hosts = |it: &Entity| matches!(it, Entity::Party(_) | Entity::Place(_));
            self.bearers(at).iter().any(hosts) || matches!(self.noun(at), Some((Noun::Places, _)))
        }) || self.has(Concept::Most);
        for at in 0..self.items.len() {
            let host = matches!(self.noun(at), Some((Noun::Role(Role::Host), _)));
            if host && names_party && self.event_noun().is_some() {
                self.items[at].what = What::Concept(Concept::HostedBy);
            }
        }
    }

    /// Reads `الجولات التي حضرتها الدول الضامنة`, rounds attended by all the guarantors, and
    /// `القمم التي حضرها مراقبون`, summits attended by any observers.
    ///
    /// Only where the verb links the two as Arabic and Persian do it: the role comes behind the
    /// events that are asked for.
    pub(super) fn events_of_role(&mut self) -> Read<Option<Things>> {
        let role_at = |at: &usize| matches!(self.noun(*at), Some((Noun::Role(_), _)));
        let (Some(event), Some(at)) = (self.event_noun(), (0..self.items.len()).find(role_at))
        else {
            return Ok(None);
        };
        let attends = |it: usize| self.concept(it) == Some(Concept::Attend);
        let beside = [at.checked_sub(1), Some(at + 1)];
        let only = beside.into_iter().flatten().find(|&it| self.concept(it) == Some(Concept::Only));
        // `اجتماعات الدول الضامنة`
        let theirs = event < at
            && (event + 1..at).all(|it| {
                matches!(self.noun(it), Some((Noun::Party(_), _)))
                    || self.concept(it) == Some(Concept::Of)
            });
        let linked = match self.grammar.language {
            _ if only.is_some() => true,
            Language::Arabic | Language::Persian if theirs => true,
            Language::Arabic => (event..at).any(attends),
            Language::Persian => event < at && (event..self.items.len()).any(attends),
            Language::Russian => !self.has(Concept::Who) && (event..at).any(attends),
            Language::Turkish => (at..event).any(attends),
            // `rounds attended by all the guarantors`
            Language::English => event < at && self.is_attended_by(at),
        };
        let Some((Noun::Role(role), _)) = self.noun(at).filter(|_| linked) else {
            return Ok(None);
        };
        self.items[at].used = true;
        let kind = self.take_party_noun();
        let how = How::TOOK_PART.role(role);
        let in_role = || {
            let events = EventSet::everything();
            let at = PartyAt { how, quantity: Quantity::Some, events };
            PartySet::whose(PartyTest::at(at))
        };
        if let Some(only) = only {
            // `only the guarantors`: all of them, and nobody else in whatever role.
            self.items[only].what = What::Concept(Concept::Filler);
            // `only the guarantors, nobody else`
            self.take(Concept::Only);
            let test = |quantity| {
                let attending = Attending { how: How::TOOK_PART, quantity, parties: in_role() };
                Filter::Is(EventTest::attended(attending))
            };
            let found = self.events(Some(event))?;
            let both = test(Quantity::Every).and(test(Quantity::Only));
            return Ok(Some(Things::Events(found.and(both))));
        }
        let (quantity, parties) = if role == Role::Guarantor {
            (Quantity::Every, in_role())
        } else {
            let filter = kind.map_or(Filter::Anything, |kind| Filter::Is(PartyTest::kind(kind)));
            (Quantity::Some, PartySet::of(filter))
        };
        let test = EventTest::attended(Attending { how, quantity, parties });
        let found = self.events(Some(event))?;
        Ok(Some(Things::Events(found.and(Filter::Is(test)))))
    }

    /// Reads `rounds without observers`, `rounds that had no mediators`.
    pub(super) fn events_without_role(&mut self) -> Read<Option<Things>> {
        let denied = |at: &usize| {
            self.concept(*at) == Some(Concept::Not)
                && matches!(self.noun(at + 1), Some((Noun::Role(_), _)))
        };
        let (Some(event), Some(at)) = (self.event_noun(), (0..self.items.len()).find(denied))
        else {
            return Ok(None);
        };
        let Some((Noun::Role(role), _)) = self.noun(at + 1).filter(|_| event < at) else {
            return Ok(None);
        };
        self.use_group(at, at + 1);
        let (how, parties) = (How::TOOK_PART.role(role), PartySet::everything());
        let attending = Attending { how, quantity: Quantity::Some, parties };
        let nobody = Filter::Is(EventTest::attended(attending)).negate();
        Ok(Some(Things::Events(self.events(Some(event))?.and(nobody))))
    }

    /// Tells whether a role stands behind a verb of taking part: `with all of the guarantors`.
    fn is_attended_by(&self, at: usize) -> bool {
        let carries = |it: &usize| {
            !matches!(
                self.concept(*it),
                Some(Concept::Every | Concept::All | Concept::Of | Concept::By)
            )
        };
        let before = (0..at).rev().find(carries);
        before.is_some_and(|it| self.concept(it) == Some(Concept::Attend))
    }

    pub(super) fn role(&mut self, role: Role) -> Read<Things> {
        // `which countries were observers`
        let kind = self.take_party_noun();
        if role == Role::Host {
            return Ok(Things::Parties(self.hosting(kind)?));
        }
        // `is Iran a guarantor`: the one named is asked about.
        let opens = matches!(self.concept(0), Some(Concept::Be));
        let mut named = Filter::Anything;
        if let Some(&(from, to)) = self.groups().first().filter(|_| opens) {
            let (actors, _) = self.actors(from, to)?;
            if !actors.is_empty() {
                self.use_group(from, to);
                named = parties_of(&actors).filter;
            }
        }
        let things = self.parties(kind, How::TOOK_PART.role(role))?;
        Ok(match things {
            Things::Parties(set) => Things::Parties(Set { filter: named.and(set.filter), ..set }),
            other => other,
        })
    }

    /// Returns the test of a kind of party, and of those that stand beside it: `countries and
    /// organisations`.
    fn of_kinds(&mut self, kind: Option<PartyKind>) -> Filter<PartyTest> {
        let Some(kind) = kind else { return Filter::Anything };
        let mut filter = Filter::Is(PartyTest::kind(kind));
        while let Some(other) = self.take_first(|it| match it {
            Concept::Noun(Noun::Party(Some(other)), _) => Some(other),
            _ => None,
        }) {
            if other != kind {
                filter = filter.or(Filter::Is(PartyTest::kind(other)));
            }
        }
        filter
    }

    /// Reads parties at events, by the verb: those that took part, declined or were absent.
    pub(super) fn parties(&mut self, kind: Option<PartyKind>, how: How) -> Read<Things> {
        let denied = self.take_never();
        self.read_missed_second();
        let new = self.take(Concept::New);
        let two =
            self.items.iter().filter(|item| matches!(item.what, What::Events(_))).count() == 2;
        let how = if self.take(Concept::Decline) {
            how.presence(Presences::DECLINED)
        } else if self.take(Concept::Miss) || (!two && self.take(Concept::NotAttend)) {
            how.presence(Presences::MISSED)
        } else {
            how
        };
        let role = how.role.or_else(|| self.take_role());
        let how = How { role, level: self.take_level(), ..how };
        let attend = self.take(Concept::Attend) && how.role.is_none();
        let most = self.take(Concept::Most);
        let joined = self.items.iter().any(|item| match &item.what {
            What::Events(set) => split(set).len() > 1,
            _ => false,
        });
        let every = self.take_every()
            || self.take(Concept::Both) && self.names_events()
            || joined && attend;
        if let Some([one, other]) = self.one_not_other() {
            let at = |events| PartyAt { how, quantity: Quantity::Some, events };
            let test = |events| Filter::Is(PartyTest::at(at(events)));
            let of_kind = self.of_kinds(kind);
            let filter = of_kind.and(test(one)).and(test(other).negate());
            return Ok(Things::Parties(Set::of(filter)));
        }
        let quantity = if every { Quantity::Every } else { Quantity::Some };
        let limit = self.take_limit();
        let quantity = limit.and_then(|it| it.from).map_or(quantity, Quantity::AtLeast);
        let events = self.events(None)?;
        let before = EventSet { slice: Slice::All, ..events.clone() };
        let at = PartyAt { how, quantity, events };
        let reaching = |quantity| Filter::Is(PartyTest::at(PartyAt { quantity, ..at.clone() }));
        let mut filter = self.of_kinds(kind);
        filter = match (denied, limit.and_then(|it| it.to)) {
            (true, _) => filter.and(reaching(quantity).negate()),
            (_, Some(most)) => filter
                .and(reaching(Quantity::Some))
                .and(reaching(Quantity::AtLeast(most + 1)).negate()),
            _ => filter.and(reaching(quantity)),
        };
        if new {
            // `new participants at round 13` were at none before.
            let earlier = EventSet::whose(EventTest::earlier_than(before));
            let earlier = PartyAt { how, quantity: Quantity::Some, events: earlier };
            filter = filter.and(Filter::Is(PartyTest::at(earlier)).negate());
        }
        let set: PartySet = Set::of(filter);
        Ok(Things::Parties(if most {
            set.ordered(Order::Most(Measure::EventsOfParty(Box::new(at))))
                .sliced(Slice::First(MOST_RANKED))
        } else {
            set
        }))
    }

    /// Reads `every round`, `all rounds`, said of those who attended.
    pub(super) fn take_every(&mut self) -> bool {
        let every = (0..self.items.len()).find(|&at| {
            self.concept(at) == Some(Concept::Every)
                && matches!(self.noun(at + 1), Some((Noun::Event(_) | Noun::Meeting, _)))
        });
        if let Some(at) = every {
            self.items[at].used = true;
        }
        every.is_some()
    }

    /// Uses up a noun for parties beside the noun that is asked for; returns their kind.
    pub(super) fn take_party_noun(&mut self) -> Option<PartyKind> {
        (0..self.items.len()).find_map(|at| match self.noun(at) {
            Some((Noun::Party(kind), _)) => {
                self.items[at].used = true;
                kind
            }
            _ => None,
        })
    }

    /// Reads `who was at round 1 but missing at round 2` as not at round 2.
    fn read_missed_second(&mut self) {
        let events = |it: &usize| matches!(self.items[*it].what, What::Events(_));
        let named: Vec<usize> = (0..self.items.len()).filter(events).collect();
        let &[first, second] = named.as_slice() else { return };
        for at in first..second {
            if matches!(self.concept(at), Some(Concept::Miss | Concept::Decline)) {
                self.items[at].what = What::Concept(Concept::Not);
            }
        }
    }

    /// Reads `countries that never attended` as those that are at no event; at one event that is named
    /// a record of absence is asked for.
    fn take_never(&mut self) -> bool {
        let never = self.has(Concept::NotAttend) && !self.names_events();
        for item in &mut self.items {
            if never && matches!(item.what, What::Concept(Concept::NotAttend)) {
                item.what = What::Concept(Concept::Attend);
            }
        }
        never
    }

    /// Reads `at least five rounds`, said of those who attended.
    fn take_limit(&mut self) -> Option<Numbers> {
        let (at, range) = (0..self.items.len()).find_map(|at| match self.items[at].what {
            What::Limit(range) => Some((at, range)),
            _ => None,
        })?;
        let of_parties = matches!(self.noun(at + 1), Some((Noun::Party(_) | Noun::Role(_), _)));
        if of_parties {
            return None;
        }
        self.items[at].used = true;
        Some(range)
    }

    /// Reads `rounds with more than ten countries`.
    pub(super) fn limited(&mut self, at: usize, range: Numbers) -> Option<Filter<EventTest>> {
        let (how, parties) = match self.noun(at + 1)?.0 {
            Noun::Party(kind) => {
                let filter = kind.map_or(Filter::Anything, |it| Filter::Is(PartyTest::kind(it)));
                (How::TOOK_PART, PartySet::of(filter))
            }
            Noun::Role(role) => (How::TOOK_PART.role(role), PartySet::everything()),
            _ => return None,
        };
        self.items[at].used = true;
        self.items[at + 1].used = true;
        let at_least = |least| {
            let (quantity, parties) = (Quantity::AtLeast(least), parties.clone());
            let test = Attending { how, quantity, parties };
            Filter::Is(EventTest::attended(test))
        };
        let from = range.from.map_or(Filter::Anything, at_least);
        Some(range.to.map_or(from.clone(), |most| from.and(at_least(most + 1).negate())))
    }
}

/// Puts parties that hosted events in the order of how many they hosted.
fn most_hosting(set: PartySet) -> PartySet {
    let hosted = |filter: &Filter<PartyTest>| match filter {
        Filter::Is(test) => {
            test.along(Relation::PartyHosting).and_then(Via::events).cloned().map(Box::new)
        }
        _ => None,
    };
    let events = match &set.filter {
        Filter::All(filters) => filters.iter().find_map(hosted),
        filter => hosted(filter),
    };
    match events {
        Some(events) => set
            .ordered(Order::Most(Measure::EventsOfHost(events)))
            .sliced(Slice::First(MOST_RANKED)),
        None => set,
    }
}
