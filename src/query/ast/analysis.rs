//! What is worked out over many things at once, instead of selecting some of them.

use super::Things;

/// An analysis of a set of things. Each takes things of one kind; an analysis of another kind has no
/// canonical text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Analysis {
    /// Of commitments: by how many days each promised meeting was late.
    Slippage,
    /// Of commitments: the same, a row for each host.
    SlippageByHost,
    /// Of commitments: the same, a row for each kind of meeting.
    SlippageByKind,
    /// Of topics: where each entered, was last taken up, and how often it was dropped.
    TopicHistory,
    /// Of topics: where each enters, drops and returns, and where its recorded act changes.
    TopicChanges,
    /// Of topics: topics against documents.
    TopicMatrix,
    /// Of parties: who led their delegations from when to when.
    HeadTerms,
    /// Of parties: where the head of their delegations changed.
    HeadChanges,
    /// Of parties: how often each met each other.
    Ties,
    /// Of parties: measures on the network of those who met.
    Measures,
    /// Of events: what was agreed there, side by side, point by point.
    Points,
    /// Of documents: how often each is cited, from when to when.
    CitationHistory,
    /// Of documents: each reference to them.
    Citations,
    /// Of events: who met whom at those that had two sides.
    Sides,
}

impl Analysis {
    /// All analyses, in the order of their canonical texts' reading: a longer text before one that it
    /// begins with.
    pub const ALL: [Self; 14] = [
        Self::SlippageByHost,
        Self::SlippageByKind,
        Self::Slippage,
        Self::CitationHistory,
        Self::HeadChanges,
        Self::TopicHistory,
        Self::TopicChanges,
        Self::TopicMatrix,
        Self::HeadTerms,
        Self::Ties,
        Self::Measures,
        Self::Points,
        Self::Citations,
        Self::Sides,
    ];

    /// Returns the words of the canonical text that stand before *of* and the things.
    #[must_use]
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::Slippage => &["slippage"],
            Self::SlippageByHost => &["slippage", "by", "host"],
            Self::SlippageByKind => &["slippage", "by", "kind"],
            Self::TopicHistory => &["history"],
            Self::TopicChanges => &["changes"],
            Self::TopicMatrix => &["matrix"],
            Self::HeadTerms => &["terms", "of", "heads"],
            Self::HeadChanges => &["changes", "of", "heads"],
            Self::Ties => &["ties"],
            Self::Measures => &["measures"],
            Self::Points => &["points", "side", "by", "side"],
            Self::CitationHistory => &["history", "of", "citations"],
            Self::Citations => &["citations"],
            Self::Sides => &["sides"],
        }
    }

    /// Tells whether it is an analysis of things of this kind.
    #[must_use]
    pub fn takes(self, things: &Things) -> bool {
        match self {
            Self::Slippage | Self::SlippageByHost | Self::SlippageByKind => {
                matches!(things, Things::Commitments(_))
            }
            Self::TopicHistory | Self::TopicChanges | Self::TopicMatrix => {
                matches!(things, Things::Topics(_))
            }
            Self::HeadTerms | Self::HeadChanges | Self::Ties | Self::Measures => {
                matches!(things, Things::Parties(_))
            }
            Self::Points | Self::Sides => matches!(things, Things::Events(_)),
            Self::CitationHistory | Self::Citations => matches!(things, Things::Documents(_)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Analysis;

    #[test]
    fn no_text_begins_with_one_that_is_read_before_it() {
        // `changes of heads of parties` would be read as `changes` of things called `heads`.
        let texts: Vec<Vec<&str>> =
            Analysis::ALL.iter().map(|it| [it.words(), &["of"]].concat()).collect();
        for (place, text) in texts.iter().enumerate() {
            assert!(texts[..place].iter().all(|before| !text.starts_with(before)), "{text:?}");
        }
    }
}
