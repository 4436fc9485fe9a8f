//! How much a diagram can show. More than that is refused before anything is laid out: a picture of
//! it could not be read, and laying it out would take minutes.

use std::collections::BTreeSet;

use super::{Kind, Subject};
use crate::model::PartyId;
use crate::output::limits::{EVENTS, Limit, PARTIES};

/// A diagram would show more than can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{count} {} are more than a diagram can show: {most} are the most", .what.as_str())]
pub struct TooMuch {
    /// What there is too much of.
    pub what: Counted,
    /// How many there are.
    pub count: usize,
    /// How many a diagram shows.
    pub most: usize,
}

/// What a diagram can show too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// Events.
    Events,
    /// Parties that are recorded at them.
    Parties,
}

impl Counted {
    fn limit(self) -> Limit {
        match self {
            Self::Events => EVENTS,
            Self::Parties => PARTIES,
        }
    }

    fn as_str(self) -> &'static str {
        self.limit().unit
    }

    fn check(self, count: usize) -> Result<(), TooMuch> {
        let most = self.limit().most;
        if count > most { Err(TooMuch { what: self, count, most }) } else { Ok(()) }
    }
}

impl TooMuch {
    /// Returns what to ask for instead.
    #[must_use]
    pub fn help(&self) -> String {
        match self.what {
            Counted::Parties => {
                format!("ask for the most connected, as in `--top {}`", self.most.min(40))
            }
            Counted::Events => {
                "narrow the events with `--since`, `--until`, `--kind` or `--attended-by`"
                    .to_owned()
            }
        }
    }
}

impl Kind {
    /// Returns `true` if its size depends on the number of parties, so that the most connected can be asked
    /// for.
    #[must_use]
    pub fn has_parties(self) -> bool {
        match self {
            Self::Attendance | Self::Network | Self::Delegations | Self::Bilaterals => true,
            Self::Round
            | Self::Timeline
            | Self::Statements
            | Self::Topics
            | Self::Commitments
            | Self::Schema => false,
        }
    }

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
            Self::Timeline => Counted::Events.check(subject.events.len()),
            Self::Attendance | Self::Network | Self::Delegations | Self::Bilaterals => {
                Counted::Events.check(subject.events.len())?;
                let events = subject.events.iter();
                let present = events.flat_map(|&event| subject.graph.attendances_of_event(event));
                let parties = present.map(|(party, _)| party).filter(|&it| subject.shows(it));
                Counted::Parties.check(parties.collect::<BTreeSet<PartyId>>().len())
            }
        }
    }
}
