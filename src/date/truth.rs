//! Three-valued truth.

/// How far a statement about imprecise dates or weakly sourced facts holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// Under no reading.
    No,
    /// Under some readings, not under all.
    Possibly,
    /// Under every reading.
    Definitely,
}

impl Truth {
    /// Returns `Definitely` when the statement holds for all readings, `Possibly` when for some.
    #[must_use]
    pub fn of(all: bool, some: bool) -> Self {
        match (all, some) {
            (true, _) => Self::Definitely,
            (false, true) => Self::Possibly,
            (false, false) => Self::No,
        }
    }

    /// Returns the truth of both statements together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Returns the truth of at least one of the statements.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Definitely,
            Self::Possibly => Self::Possibly,
            Self::Definitely => Self::No,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Definitely } else { Self::No }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{Definitely, No, Possibly};

    #[test]
    fn possibly_stays_possibly_when_negated() {
        assert_eq!((!No, !Possibly, !Definitely), (Definitely, Possibly, No));
    }

    #[test]
    fn both_is_the_weaker_and_either_the_stronger() {
        assert_eq!(Definitely.and(Possibly), Possibly);
        assert_eq!(No.or(Possibly), Possibly);
    }
}
