//! The parties that a diagram shows where there are too many: the most connected.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::Subject;
use super::meetings::{self, Meetings};
use crate::date::Language;
use crate::model::PartyId;
use crate::output::words::{arg, sentence};

/// The parties that are most connected through the events of a subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Most {
    parties: BTreeSet<PartyId>,
    of: usize,
}

impl Most {
    /// Returns so many of the parties that are recorded at the events: those that met most others there,
    /// of equals those with more meetings, then those that the records list first.
    #[must_use]
    pub fn connected(subject: &Subject, count: usize) -> Self {
        let recorded: BTreeSet<PartyId> = subject
            .events
            .iter()
            .flat_map(|&event| subject.graph.attendances_of_event(event))
            .map(|(party, _)| party)
            .collect();
        let mut met: BTreeMap<PartyId, (usize, u32)> = BTreeMap::new();
        for ((left, right), meetings) in meetings::of_pairs(subject) {
            for party in [left, right] {
                let (others, times) = met.entry(party).or_default();
                *others += 1;
                *times += Meetings::count(&meetings);
            }
        }
        let mut order: Vec<PartyId> = recorded.iter().copied().collect();
        order.sort_by_key(|party| Reverse(met.get(party).copied().unwrap_or_default()));
        Self { parties: order.into_iter().take(count).collect(), of: recorded.len() }
    }

    /// Returns `true` if a party is one of them.
    pub(super) fn has(&self, party: PartyId) -> bool {
        self.parties.contains(&party)
    }

    /// Returns how many there are.
    pub(super) fn count(&self) -> usize {
        self.parties.len()
    }

    /// Says how many of how many are shown; nothing when all are.
    pub(super) fn caption(&self, language: Language) -> Option<String> {
        (self.count() < self.of).then(|| {
            let arguments =
                [arg("shown", self.count().to_string()), arg("of", self.of.to_string())];
            sentence("picture-most-connected", language, &arguments)
        })
    }
}
