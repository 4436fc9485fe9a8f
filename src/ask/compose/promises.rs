//! Promises that are asked for.

use super::actors::{Actor, parties_of};
use super::{Composer, Concept, Noun, Read, What};
use crate::analysis::Standing;
use crate::date::Language;
use crate::graph::Relation;
use crate::model::PlaceId;
use crate::model::{Action, Entity, EventKind};
use crate::query::ast::{
    CommitmentTest, DateTest, DocumentSet, DocumentTest, EventSet, EventTest, Filter, How, PartyAt,
    PartySet, PartyTest, PlaceSet, PlaceTest, ProvisionSet, Quantity, Set, Thing, Things,
};
use crate::query::filters::held_at;

impl Composer<'_, '_> {
    /// Reads `the promise to hold round 20`: the event that settled it.
    fn held(&mut self) -> Read<Filter<CommitmentTest>> {
        let Some(hold) = self.position(Concept::Hold) else { return Ok(Filter::Anything) };
        let named = |at: &usize| matches!(self.items[*at].what, What::Events(_));
        // In Turkish the verb comes last.
        let near = |at: &usize| at.abs_diff(hold);
        let Some(at) = (0..self.items.len()).filter(named).min_by_key(near) else {
            return Ok(Filter::Anything);
        };
        let What::Events(set) = self.items[at].what.clone() else { return Ok(Filter::Anything) };
        self.items[at].used = true;
        Ok(Filter::Is(CommitmentTest::settled_by(set)))
    }

    /// Returns what a question says of promises by the document that holds them and by the role of
    /// those who owe them.
    fn promised_in_or_by_role(&mut self) -> Filter<CommitmentTest> {
        let mut filter = Filter::Anything;
        for at in 0..self.items.len() {
            let document = self.bearers(at).iter().find_map(|it| match *it {
                Entity::Document(document) => Some(document),
                _ => None,
            });
            if let Some(document) = document {
                self.items[at].used = true;
                let documents = DocumentSet::whose(DocumentTest::is(document));
                filter = filter.and(Filter::Is(CommitmentTest::made_in(documents)));
            }
        }
        for at in 0..self.items.len() {
            if let Some((Noun::Role(role), _)) = self.noun(at).filter(|_| !self.items[at].used) {
                // `promises of the guarantors`
                self.items[at].used = true;
                self.take_party_noun();
                let (how, events) = (How::TOOK_PART.role(role), EventSet::everything());
                let at = PartyAt { how, quantity: Quantity::Some, events };
                let debtors = PartySet::whose(PartyTest::at(at));
                filter = filter.and(Filter::Is(CommitmentTest::owed_by(debtors)));
            }
        }
        filter
    }

    /// Returns what names say of promises: who owes them or to whom they are owed, and where what is
    /// promised is to happen, if the question says what that is.
    fn owed_or_placed(&mut self, acts: bool) -> Read<Filter<CommitmentTest>> {
        let mut filter = Filter::Anything;
        for (from, to) in self.groups() {
            let (actors, _) = self.actors(from, to)?;
            let is_place = self.bearers(from).iter().any(|it| matches!(it, Entity::Place(_)));
            let placed = matches!(
                self.relation(from, to),
                Some((Concept::In | Concept::HeldIn | Concept::Outside, _))
            );
            if actors.iter().any(|it| matches!(it, Actor::Party(_))) && !placed {
                let parties = parties_of(&actors);
                let owed_to = self.promised_to(from)
                    || matches!(self.relation(from, to), Some((Concept::Until, _)))
                    || from.checked_sub(1).is_some_and(|it| self.is_towards(it));
                filter = filter.and(Filter::Is(match owed_to {
                    true => CommitmentTest::owed_to(parties),
                    false => CommitmentTest::owed_by(parties),
                }));
                self.use_group(from, to);
                if let Some(at) = from.checked_sub(1).filter(|_| owed_to) {
                    self.items[at].used = true;
                }
            } else if acts && placed && is_place == actors.is_empty() {
                let What::Name(name, _) = &self.items[from].what else { continue };
                let Ok(held) = held_at(self.names, name) else { continue };
                let Some(places) = places_of(held) else { continue };
                filter = filter.and(Filter::Is(CommitmentTest::at(places)));
                self.use_group(from, to);
            }
        }
        Ok(filter)
    }

    /// Tells whether what stands here says to whom something is promised.
    fn is_towards(&self, at: usize) -> bool {
        const TOWARDS: [&str; 5] = ["تجاه", "إزاء", "حيال", "نسبت به", "در قبال"];
        self.concept(at) == Some(Concept::Until) || TOWARDS.contains(&self.items[at].text.as_str())
    }

    /// Reads `what did Iran promise Turkey`: the name behind the verb is whom it is owed to.
    fn promised_to(&self, at: usize) -> bool {
        let english = self.grammar.language == Language::English;
        let verb = at.checked_sub(1).and_then(|it| self.concept(it));
        let behind = matches!(verb, Some(Concept::Promise | Concept::Noun(Noun::Commitments, _)));
        let debtor = (0..at).any(|it| matches!(self.items[it].what, What::Name(..)));
        english && behind && debtor
    }

    /// Tells whether it is asked when an event was due: `when was round 9 due`.
    fn asks_when_due(&self) -> bool {
        let named =
            (0..self.items.len()).any(|at| matches!(self.noun(at), Some((Noun::Commitments, _))));
        self.has(Concept::Due) && self.has(Concept::When) && !named
    }

    pub(super) fn commitments(&mut self) -> Read<Things> {
        let settled = self.asks_when_due();
        let mut filter = self.held()?;
        let verdict = (0..self.items.len()).find_map(|at| match self.concept(at)? {
            Concept::Verdict(standing) => Some((at, standing)),
            Concept::Unfulfilled | Concept::Miss => Some((at, Standing::Missed)),
            _ => None,
        });
        for at in 0..self.items.len() {
            // `made at rounds in 2019`
            if at.checked_sub(1).is_some_and(|it| self.concept(it) == Some(Concept::In)) {
                continue;
            }
            let action = match self.noun(at) {
                Some((Noun::Event(Some(EventKind::Summit)), _)) => Action::HoldSummit,
                Some((Noun::Event(Some(EventKind::Round)) | Noun::Meeting, _)) => {
                    Action::HoldMeeting
                }
                Some((Noun::Event(Some(EventKind::Exchange)), _)) => Action::ReleaseDetainees,
                _ => continue,
            };
            self.items[at].used = true;
            filter = filter.and(Filter::Is(CommitmentTest::action(action)));
        }
        let acts = !matches!(filter, Filter::Anything);
        filter = filter.and(self.owed_or_placed(acts)?);
        filter = filter.and(self.promised_in_or_by_role());
        let provisions = self.on_provisions()?;
        if !matches!(provisions, Filter::Anything) {
            let made = CommitmentTest::made_by(ProvisionSet::of(provisions));
            filter = filter.and(Filter::Is(made));
        }
        self.take(Concept::OwedBy);
        self.take(Concept::Promise);
        self.take(Concept::Agree);
        if self.take(Concept::Due) | self.take(Concept::Hold) {
            for at in 0..self.items.len() {
                if let What::Date(date) = self.items[at].what.clone() {
                    let due = DateTest { relation: self.date_relation(at), date };
                    filter = filter.and(Filter::Is(CommitmentTest::due(due)));
                    self.items[at].used = true;
                }
            }
        }
        if let Some(events) = self.some_events()? {
            let test = match settled {
                true => CommitmentTest::settled_by(events),
                false => CommitmentTest::made_at(events),
            };
            filter = Filter::Is(test).and(filter);
        }
        if let Some((at, standing)) = verdict {
            self.items[at].used = true;
            filter = filter.and(Filter::Is(CommitmentTest::verdict(standing)));
        }
        Ok(Things::Commitments(Set::of(filter)))
    }
}

/// Returns the places of a condition on events, where it is no more than places.
fn places_of(held: Filter<EventTest>) -> Option<PlaceSet> {
    let Filter::Is(test) = &held else { return None };
    let via = test.via()?;
    match via.relation {
        Relation::EventAt => PlaceId::of(&via.things).cloned(),
        Relation::EventInCountry => {
            Some(PlaceSet::whose(PlaceTest::in_country(via.parties()?.clone())))
        }
        _ => None,
    }
}
