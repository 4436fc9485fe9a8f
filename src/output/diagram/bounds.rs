//! How much a diagram can show. More than that is refused before anything is laid out: a picture of
//! it could not be read, and laying it out would take minutes.

use std::collections::BTreeSet;

use super::{Kind, Subject};
use crate::model::PartyId;
use crate::output::limits::{EVENTS, Limit, PARTIES};

/// A diagram would show more than can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{count} {what} are more than a diagram can show: {most} are the most")]
pub struct TooMuch {
    /// What there is too much of.
    pub what: &'static str,
    /// How many there are.
    pub count: usize,
    /// How many a diagram shows.
    pub most: usize,
}

impl TooMuch {
    fn check(count: usize, limit: Limit) -> Result<(), Self> {
        let Limit { unit: what, most, .. } = limit;
        if count > most { Err(Self { what, count, most }) } else { Ok(()) }
    }
}

impl Kind {
    /// Tells that a diagram of this kind can show its subject.
    ///
    /// # Errors
    ///
    /// [`TooMuch`] of events or of parties that took part in them.
    pub fn check_bounds(self, subject: &Subject) -> Result<(), TooMuch> {
        match self {
            // These show documents, promises, types or one event, whatever the number of events.
            Self::Round | Self::Statements | Self::Topics | Self::Commitments | Self::Schema => {
                Ok(())
            }
            Self::Timeline => TooMuch::check(subject.events.len(), EVENTS),
            Self::Attendance | Self::Network | Self::Delegations | Self::Bilaterals => {
                TooMuch::check(subject.events.len(), EVENTS)?;
                let events = subject.events.iter();
                let present = events.flat_map(|&event| subject.graph.attendances_of_event(event));
                let parties: BTreeSet<PartyId> = present.map(|(party, _)| party).collect();
                TooMuch::check(parties.len(), PARTIES)
            }
        }
    }
}
