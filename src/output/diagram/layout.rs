//! How diagrams are laid out: each kind has its own layouts, the first of which is the usual one.

use super::{
    Attendance, Bilaterals, Commitments, Delegations, Diagram, Kind, Network, Round, Schema,
    Statements, Subject, Timeline, Topics,
};
use crate::output::words::text;

/// A layout of a diagram that the program draws itself. Graphviz lays out DOT as it will.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Layout {
    /// attendance: a row for each party, a column for each event
    PartiesByEvents,
    /// attendance: a row for each event, a column for each party; for many events
    EventsByParties,
    /// network, bilaterals: on a circle, joined by lines
    Circle,
    /// network, bilaterals: counts of meetings; delegations: heads by events, evenly spaced;
    /// statements: what is cited by documents
    Matrix,
    /// round: delegations on one side, texts and promises on the other
    Columns,
    /// round: everything on a ring around the event
    Rings,
    /// timeline, delegations: in lanes on the axis of time
    Lanes,
    /// timeline: one event below the other, with its whole name
    List,
    /// statements: one document below the other, with its title, joined by arcs
    Arcs,
    /// topics: a row for each topic, a column for each document
    TopicsByDocuments,
    /// topics: a row for each document, a column for each topic
    DocumentsByTopics,
    /// commitments: by what was promised
    ByAction,
    /// commitments: by the document that promises, in order of time
    ByDocument,
    /// schema: each type in its place
    Fixed,
}

impl Layout {
    /// Returns the name of the layout, as commands write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PartiesByEvents => "parties-by-events",
            Self::EventsByParties => "events-by-parties",
            Self::Circle => "circle",
            Self::Matrix => "matrix",
            Self::Columns => "columns",
            Self::Rings => "rings",
            Self::Lanes => "lanes",
            Self::List => "list",
            Self::Arcs => "arcs",
            Self::TopicsByDocuments => "topics-by-documents",
            Self::DocumentsByTopics => "documents-by-topics",
            Self::ByAction => "by-action",
            Self::ByDocument => "by-document",
            Self::Fixed => "fixed",
        }
    }
}

/// A layout that a kind of diagram does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`{}` has no layout `{}`", .kind.as_str(), .layout.as_str())]
pub struct UnknownLayout {
    /// The kind.
    pub kind: Kind,
    /// The layout asked for.
    pub layout: Layout,
}

impl UnknownLayout {
    /// Returns what to ask for instead.
    #[must_use]
    pub fn help(&self) -> String {
        let names: Vec<String> =
            self.kind.layouts().iter().map(|layout| format!("`{}`", layout.as_str())).collect();
        match names.as_slice() {
            [only] => format!("leave `--layout` out: {only} is the only layout"),
            names => format!("ask for {}", names.join(" or ")),
        }
    }
}

impl Kind {
    /// Returns the layouts of the kind, the usual one first; never empty.
    #[must_use]
    pub fn layouts(self) -> &'static [Layout] {
        match self {
            Self::Attendance => &[Layout::PartiesByEvents, Layout::EventsByParties],
            Self::Network => &[Layout::Circle, Layout::Matrix],
            Self::Round => &[Layout::Columns, Layout::Rings],
            Self::Timeline => &[Layout::Lanes, Layout::List],
            Self::Delegations => &[Layout::Lanes, Layout::Matrix],
            Self::Statements => &[Layout::Matrix, Layout::Arcs],
            Self::Topics => &[Layout::TopicsByDocuments, Layout::DocumentsByTopics],
            Self::Commitments => &[Layout::ByAction, Layout::ByDocument],
            Self::Bilaterals => &[Layout::Matrix, Layout::Circle],
            Self::Schema => &[Layout::Fixed],
        }
    }

    /// Makes the diagram in its usual layout. A round shows the first event of the subject.
    #[must_use]
    pub fn make(self, subject: &Subject) -> Box<dyn Diagram> {
        self.laid_out_as(self.layouts()[0], subject)
    }

    /// Makes the diagram in one of its layouts.
    ///
    /// # Errors
    ///
    /// [`UnknownLayout`] when the kind does not have the layout.
    pub fn laid_out(
        self,
        layout: Layout,
        subject: &Subject,
    ) -> Result<Box<dyn Diagram>, UnknownLayout> {
        if !self.layouts().contains(&layout) {
            return Err(UnknownLayout { kind: self, layout });
        }
        Ok(self.laid_out_as(layout, subject))
    }

    fn laid_out_as(self, layout: Layout, subject: &Subject) -> Box<dyn Diagram> {
        match self {
            Self::Attendance => Box::new(Attendance::new(subject, layout)),
            Self::Network => Box::new(Network::new(subject, layout)),
            Self::Round => Box::new(Round::new(subject, layout)),
            Self::Timeline => Box::new(Timeline::new(subject, layout)),
            Self::Delegations => Box::new(Delegations::new(subject, layout)),
            Self::Statements => Box::new(Statements::new(subject, layout)),
            Self::Topics => Box::new(Topics::new(subject, layout)),
            Self::Commitments => Box::new(Commitments::new(subject, layout)),
            Self::Bilaterals if layout == Layout::Circle => {
                let title = text("picture-title-bilaterals", subject.language);
                Box::new(Network::new(subject, layout).titled(title))
            }
            Self::Bilaterals => Box::new(Bilaterals::new(subject)),
            Self::Schema => Box::new(Schema::new(subject)),
        }
    }
}
