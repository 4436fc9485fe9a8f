//! Parties that are asked for: by what they did at events, by their role, as hosts.

use super::actors::parties_of;
use super::target::{MOST_RANKED, split};
use super::{Composer, Concept, Noun, Read, What};
use crate::date::Language;
use crate::model::{Entity, PartyKind, Role};
use crate::query::ast::{
    Attending, EventSet, EventTest, Filter, How, Measure, Order, PartyAt, PartySet, PartyTest,
    Presences, Quantity, Set, Slice, Things,
};

impl Composer<'_, '_> {
    /// Reads `who hosted round 10`, `countries that hosted summits`.
    pub(super) fn hosts(&mut self) -> Read<Option<Things>> {
        let kind = match self.wanted() {
            Some((at, Noun::Party(kind))) => {
                self.items[at].used = true;
                kind
            }
            None if [Concept::When, Concept::Where, Concept::HowMany, Concept::Most]
                .into_iter()
                .all(|it| !self.has(it)) =>
            {
                None
            }
            _ => return Ok(None),
        };
        let hosts = |&(from, to): &(usize, usize)| {
            matches!(self.actor(from), Ok(Some(_)))
                || matches!(self.relation(from, to), Some((Concept::HostedBy, _)))
        };
        if self.groups().iter().any(hosts) {
            return Ok(None);
        }
        self.take(Concept::HostedBy);
        Ok(Some(Things::Parties(self.hosting(kind)?)))
    }

    /// Returns the parties, of a kind, that hosted the events that the rest tells of.
    pub(super) fn hosting(&mut self, kind: Option<PartyKind>) -> Read<PartySet> {
        let filter = kind.map_or(Filter::Anything, |kind| Filter::Is(PartyTest::Kind(kind)));
        let target = self.event_noun();
        let hosted = PartyTest::Hosted(Box::new(self.events(target)?));
        Ok(Set::of(filter.and(Filter::Is(hosted))))
    }

    /// Reads `how many summits was Iran the host of` as those hosted by Iran.
    pub(super) fn read_host_as_hosted(&mut self) {
        let names_party = (0..self.items.len())
            .any(|at| self.bearers(at).iter().any(|it| matches!(it, Entity::Party(_))));
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
            Language::English => false,
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
            PartySet::whose(PartyTest::At(Box::new(at)))
        };
        if let Some(only) = only {
            // `only the guarantors`: nobody else took part, in whatever role.
            self.items[only].what = What::Concept(Concept::Filler);
            let (how, parties) = (How::TOOK_PART, in_role());
            let attending = Attending { how, quantity: Quantity::Only, parties };
            let test = EventTest::Attended(Box::new(attending));
            let found = self.events(Some(event))?;
            return Ok(Some(Things::Events(found.and(Filter::Is(test)))));
        }
        let (quantity, parties) = if role == Role::Guarantor {
            (Quantity::Every, in_role())
        } else {
            let filter = kind.map_or(Filter::Anything, |kind| Filter::Is(PartyTest::Kind(kind)));
            (Quantity::Some, PartySet::of(filter))
        };
        let test = EventTest::Attended(Box::new(Attending { how, quantity, parties }));
        let found = self.events(Some(event))?;
        Ok(Some(Things::Events(found.and(Filter::Is(test)))))
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
        let mut filter = Filter::Is(PartyTest::Kind(kind));
        while let Some(other) = self.take_first(|it| match it {
            Concept::Noun(Noun::Party(Some(other)), _) => Some(other),
            _ => None,
        }) {
            if other != kind {
                filter = filter.or(Filter::Is(PartyTest::Kind(other)));
            }
        }
        filter
    }

    /// Reads parties at events, by the verb: those that took part, declined or were absent.
    pub(super) fn parties(&mut self, kind: Option<PartyKind>, how: How) -> Read<Things> {
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
            let test = |events| Filter::Is(PartyTest::At(Box::new(at(events))));
            let of_kind = self.of_kinds(kind);
            let filter = of_kind.and(test(one)).and(test(other).negate());
            return Ok(Things::Parties(Set::of(filter)));
        }
        let quantity = if every { Quantity::Every } else { Quantity::Some };
        let events = self.events(None)?;
        let at = PartyAt { how, quantity, events };
        let mut filter = self.of_kinds(kind);
        filter = filter.and(Filter::Is(PartyTest::At(Box::new(at.clone()))));
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

    /// Reads `has Turkey attended every round`: those named, if they did.
    pub(super) fn always(&mut self, from: usize, to: usize) -> Read<Things> {
        let (actors, _) = self.actors(from, to)?;
        self.use_group(from, to);
        let named = parties_of(&actors).filter;
        Ok(match self.parties(None, How::TOOK_PART)? {
            Things::Parties(set) => Things::Parties(Set { filter: named.and(set.filter), ..set }),
            other => other,
        })
    }
}
