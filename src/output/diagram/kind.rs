//! The kinds of diagrams, and what each shows when nothing else is asked for.

/// A kind of diagram.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Kind {
    /// Who was at which meeting, as a matrix in time
    Attendance,
    /// Who met whom how often, as a network
    Network,
    /// One round, or any event, and what is around it
    Round,
    /// What happened when, in a lane for each kind of event
    Timeline,
    /// Who led which delegation, and when that changed
    Delegations,
    /// Which document cites which
    Statements,
    /// What the documents say on which topic, and how strongly
    Topics,
    /// What was promised, when it was due, and what came of it
    Commitments,
    /// Who met whom in pairs
    Bilaterals,
    /// The types of nodes and edges
    Schema,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Attendance,
        Self::Network,
        Self::Round,
        Self::Timeline,
        Self::Delegations,
        Self::Statements,
        Self::Topics,
        Self::Commitments,
        Self::Bilaterals,
        Self::Schema,
    ];

    /// Returns the name of the kind, as commands and files write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Attendance => "attendance",
            Self::Network => "network",
            Self::Round => "round",
            Self::Timeline => "timeline",
            Self::Delegations => "delegations",
            Self::Statements => "statements",
            Self::Topics => "topics",
            Self::Commitments => "commitments",
            Self::Bilaterals => "bilaterals",
            Self::Schema => "schema",
        }
    }

    /// Returns the kinds of events that it shows when none is asked for, as filters take them; none
    /// means all.
    #[must_use]
    pub fn usual_kinds(self) -> &'static [&'static str] {
        match self {
            Self::Attendance | Self::Network | Self::Round | Self::Delegations => &["round"],
            Self::Bilaterals => &["bilateral"],
            Self::Timeline => &["meeting"],
            Self::Statements | Self::Topics | Self::Commitments | Self::Schema => &[],
        }
    }
}
