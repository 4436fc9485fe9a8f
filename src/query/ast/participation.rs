//! Who was where, and as what.

use super::{EventSet, PartySet, PersonSet};
use crate::model::{Function, Level, Presence, Role, Vocabulary};

/// A set of recorded presences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Presences(u8);

impl Presences {
    /// Took part wholly, partly or by video.
    pub const TOOK_PART: Self =
        Self::of(&[Presence::Attended, Presence::Partly, Presence::ByVideo]);
    /// Refused to come.
    pub const DECLINED: Self = Self::of(&[Presence::Declined]);
    /// Did not come, whether expected or refusing.
    pub const MISSED: Self = Self::of(&[Presence::Absent, Presence::Declined]);
    /// Any record at all.
    pub const RECORDED: Self = Self((1 << Presence::ALL.len()) - 1);

    /// Returns the set of the presences of a list.
    #[must_use]
    pub const fn of(presences: &[Presence]) -> Self {
        let mut bits = 0;
        let mut index = 0;
        while index < presences.len() {
            bits |= 1 << presences[index] as u8;
            index += 1;
        }
        Self(bits)
    }

    /// Tells whether a presence is in the set.
    #[must_use]
    pub fn contains(self, presence: Presence) -> bool {
        self.0 & (1 << presence as u8) != 0
    }

    /// Returns the presences of the set, in the order of the vocabulary.
    pub fn iter(self) -> impl Iterator<Item = Presence> {
        Presence::ALL.iter().copied().filter(move |&presence| self.contains(presence))
    }
}

/// Words for a set of presences: said of an event, said of a party.
#[derive(Debug, Clone, Copy)]
pub struct Verb {
    /// The presences.
    pub presences: Presences,
    /// The words of canonical texts.
    pub words: Voices<&'static str>,
    /// The phrases for readers, with a place for the others: the keys of their texts.
    pub phrases: Voices<&'static str>,
    /// The phrases for the opposite, where there are some.
    pub negated: Voices<Option<&'static str>>,
}

/// What is said of an event, and what of those who were there or not.
#[derive(Debug, Clone, Copy)]
pub struct Voices<T> {
    /// Said of an event.
    pub passive: T,
    /// Said of a party or a person.
    pub active: T,
}

const fn voices<T: Copy>(passive: T, active: T) -> Voices<T> {
    Voices { passive, active }
}

/// The sets of presences that have words of their own; any other is listed presence by presence.
pub const VERBS: [Verb; 4] = [
    Verb {
        presences: Presences::TOOK_PART,
        words: voices("attended", "attending"),
        phrases: voices("where-attended-by", "where-attending"),
        negated: voices(Some("where-not-attended-by"), Some("where-not-attending")),
    },
    Verb {
        presences: Presences::DECLINED,
        words: voices("declined", "declining"),
        phrases: voices("where-declined-by", "where-declining"),
        negated: voices(None, None),
    },
    Verb {
        presences: Presences::MISSED,
        words: voices("missed", "missing"),
        phrases: voices("where-missed-by", "where-missing-from"),
        negated: voices(None, None),
    },
    RECORDED,
];

/// Words for any record at all; readers see them for presences without words of their own too.
pub const RECORDED: Verb = Verb {
    presences: Presences::RECORDED,
    words: voices("recorded", "listed"),
    phrases: voices("where-with-a-record-of", "where-recorded-at"),
    negated: voices(None, None),
};

impl Presences {
    /// Returns the words for the set, if it has some of its own.
    #[must_use]
    pub fn verb(self) -> Option<&'static Verb> {
        VERBS.iter().find(|verb| verb.presences == self)
    }
}

/// What a record of participation must say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct How {
    /// Presence.
    pub presence: Presences,
    /// Role; empty for any.
    pub role: Option<Role>,
    /// Rank of the head of the delegation; empty for any, recorded or not.
    pub level: Option<Level>,
}

impl How {
    /// Took part, in whatever role.
    pub const TOOK_PART: Self = Self { presence: Presences::TOOK_PART, role: None, level: None };

    /// Returns the same with a role.
    #[must_use]
    pub fn role(self, role: Role) -> Self {
        Self { role: Some(role), ..self }
    }

    /// Returns the same with other presences.
    #[must_use]
    pub fn presence(self, presence: Presences) -> Self {
        Self { presence, ..self }
    }

    /// Returns the same with a level.
    #[must_use]
    pub fn level(self, level: Level) -> Self {
        Self { level: Some(level), ..self }
    }
}

/// How many members of a set a relation must reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Quantity {
    /// One or more.
    #[default]
    Some,
    /// So many or more; 0 counts as 1.
    AtLeast(u32),
    /// All of them; there must be one.
    Every,
    /// One or more, and nothing outside the set.
    Only,
}

/// Test of an event: parties with such a record.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Attending {
    /// What the record says.
    pub how: How,
    /// How many of the parties.
    pub quantity: Quantity,
    /// The parties.
    pub parties: PartySet,
}

/// Test of a party: such a record at events.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PartyAt {
    /// What the record says.
    pub how: How,
    /// How many of the events.
    pub quantity: Quantity,
    /// The events.
    pub events: EventSet,
}

/// Test of an event: people in a delegation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Representing {
    /// Function; empty for any.
    pub function: Option<Function>,
    /// How many of the people.
    pub quantity: Quantity,
    /// The people.
    pub people: PersonSet,
    /// The delegation; empty for any.
    pub party: Option<PartySet>,
}

/// Test of a person: in a delegation at events.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PersonAt {
    /// Function; empty for any.
    pub function: Option<Function>,
    /// The delegation; empty for any.
    pub party: Option<PartySet>,
    /// How many of the events.
    pub quantity: Quantity,
    /// The events.
    pub events: EventSet,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taking_part_is_attending_wholly_partly_or_by_video() {
        let found: Vec<_> = Presences::TOOK_PART.iter().collect();
        assert_eq!(found, [Presence::Attended, Presence::Partly, Presence::ByVideo]);
        assert!(Presence::ALL.iter().all(|&p| Presences::TOOK_PART.contains(p) == p.took_part()));
        assert!(Presence::ALL.iter().all(|&p| Presences::RECORDED.contains(p)));
    }
}
