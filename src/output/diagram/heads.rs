//! Heads of delegations.

use super::Subject;
use crate::analysis::delegations::{Delegation, delegations};
use crate::model::{Entity, EventId, PartyId};

/// Who led which delegation to the events of a subject.
pub(super) struct Heads<'m> {
    subject: Subject<'m>,
    delegations: Vec<Delegation>,
}

impl<'m> Heads<'m> {
    /// Collects them.
    pub(super) fn of(subject: &Subject<'m>) -> Self {
        let delegations = delegations(subject.model, subject.graph, subject.events);
        Self { subject: *subject, delegations }
    }

    /// Returns the names of those who led a party's delegation to an event; empty when none is
    /// recorded.
    pub(super) fn names(&self, event: EventId, party: PartyId) -> String {
        let is_it = |one: &&Delegation| one.event == event && one.party == party;
        let Some(delegation) = self.delegations.iter().find(is_it) else { return String::new() };
        let leaders = delegation.leaders(self.subject.model);
        let names: Vec<String> = leaders
            .iter()
            .map(|&person| self.subject.label(Entity::Person(person), None))
            .collect();
        self.subject.list(&names)
    }
}
