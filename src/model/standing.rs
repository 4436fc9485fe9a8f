//! The fate of a commitment as of a day.

use std::fmt;
use std::str::FromStr;

use super::vocabulary::{UnknownWord, Verdict, Vocabulary};

/// The fate of a commitment as of a day: computed from dates where they allow it, else judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Kept in time.
    Kept,
    /// Kept after the due window.
    KeptLate,
    /// Kept in part (judged).
    KeptInPart,
    /// Not kept although the due window is over.
    Missed,
    /// Not kept yet; the due window is not over.
    NotYetDue,
    /// Replaced by a later promise (judged).
    Superseded,
    /// It depends on a condition, and nothing has settled it.
    Conditional,
    /// Not to be told from the records.
    Undetermined,
}

impl Vocabulary for Standing {
    const NAME: &'static str = "verdict";

    const ALL: &'static [Self] = &[
        Self::Kept,
        Self::KeptLate,
        Self::KeptInPart,
        Self::Missed,
        Self::NotYetDue,
        Self::Superseded,
        Self::Conditional,
        Self::Undetermined,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::KeptLate => "kept_late",
            Self::KeptInPart => "kept_in_part",
            Self::Missed => "missed",
            Self::NotYetDue => "not_yet_due",
            Self::Superseded => "superseded",
            Self::Conditional => "conditional",
            Self::Undetermined => "undetermined",
        }
    }
}

impl From<Verdict> for Standing {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Kept => Self::Kept,
            Verdict::KeptLate => Self::KeptLate,
            Verdict::KeptInPart => Self::KeptInPart,
            Verdict::Missed => Self::Missed,
            Verdict::Superseded => Self::Superseded,
            Verdict::Undetermined => Self::Undetermined,
        }
    }
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Standing {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        let found = Self::ALL.iter().copied().find(|standing| standing.as_str() == word);
        found.ok_or_else(|| UnknownWord { word: word.to_owned(), vocabulary: Self::NAME })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_judged_verdict_keeps_its_word() {
        for &verdict in Verdict::ALL {
            assert_eq!(Standing::from(verdict).as_str(), verdict.as_str());
        }
        assert_eq!("not_yet_due".parse(), Ok(Standing::NotYetDue));
        assert!("broken".parse::<Standing>().is_err());
    }
}
