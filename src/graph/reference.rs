//! The columns in which rows refer to rows of other tables, and who refers to a row.

use std::sync::OnceLock;

use super::Graph;
use crate::model::Cells;
use crate::model::adjacent::Adjacent;

/// How the exported tables hold a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// In the column of the same name.
    Column,
    /// A row for each pair, in a table of its own: its name, the column of the row that refers and
    /// that of the row referred to.
    Pairs(&'static str, &'static str, &'static str),
    /// In two columns, since the cell can refer to rows of several tables: `NAME_table` and `NAME_id`.
    Any(&'static str),
}

/// What is declared of a reference.
#[derive(Debug, Clone, Copy)]
pub struct ReferenceDeclaration {
    /// The table whose rows refer.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// The table that is referred to.
    pub target: &'static str,
    /// How the exported tables hold it.
    pub held: Held,
}

macro_rules! references {
    ($($(#[$doc:meta])* $name:ident = $table:ident.$column:ident -> $target:ident, $held:expr;)*) => {
        declared! {
            /// A column that refers to rows of a table.
            Reference: ReferenceDeclaration {
                $($(#[$doc])* $name = ReferenceDeclaration {
                    table: stringify!($table),
                    column: stringify!($column),
                    target: stringify!($target),
                    held: $held,
                };)*
            }
        }
    };
}

references! {
    /// The series of an event.
    EventProcess = events.process -> processes, Held::Column;
    /// The event that an event is a part of.
    EventWhole = events.part_of -> events, Held::Column;
    /// Where an event was held.
    EventPlace = events.place -> places, Held::Column;
    /// Who hosted an event.
    EventHost = events.host -> parties, Held::Pairs("event_hosts", "event", "party");
    /// The series that a series is a track of.
    ProcessWhole = processes.part_of -> processes, Held::Column;
    /// The party that a party belongs to.
    PartyWhole = parties.part_of -> parties, Held::Column;
    /// The state in which a place lies.
    PlaceCountry = places.country -> parties, Held::Column;
    /// The event at which a document was adopted or issued.
    DocumentEvent = documents.event -> events, Held::Column;
    /// Who issued a document.
    DocumentIssuer = documents.issuers -> parties,
        Held::Pairs("document_issuers", "document", "party");
    /// Whose words a document holds.
    DocumentSpeaker = documents.speaker -> people, Held::Column;
    /// The document of a provision.
    ProvisionDocument = provisions.document -> documents, Held::Column;
    /// The topic of a provision.
    ProvisionTopic = provisions.topic -> topics, Held::Column;
    /// The wider topic.
    TopicBroader = topics.broader -> topics, Held::Column;
    /// The provision that makes a commitment.
    CommitmentProvision = commitments.provision -> provisions, Held::Column;
    /// Who owes a commitment.
    CommitmentDebtor = commitments.debtors -> parties,
        Held::Pairs("commitment_debtors", "commitment", "party");
    /// Whom a commitment is owed to.
    CommitmentCreditor = commitments.creditors -> parties,
        Held::Pairs("commitment_creditors", "commitment", "party");
    /// Where a commitment is to happen.
    CommitmentPlace = commitments.place -> places, Held::Column;
    /// Who held an office.
    OfficePerson = offices.person -> people, Held::Column;
    /// Whose office it was.
    OfficeParty = offices.party -> parties, Held::Column;
    /// The event of a participation.
    ParticipationEvent = participations.event -> events, Held::Column;
    /// The party of a participation.
    ParticipationParty = participations.party -> parties, Held::Column;
    /// The event of a delegate.
    DelegateEvent = delegates.event -> events, Held::Column;
    /// The party that a delegate stood for.
    DelegateParty = delegates.party -> parties, Held::Column;
    /// The person of a delegate.
    DelegatePerson = delegates.person -> people, Held::Column;
    /// The provision that names something.
    MentionProvision = mentions.provision -> provisions, Held::Column;
    /// A series that is named.
    MentionedProcess = mentions.entity -> processes, Held::Any("entity");
    /// An event that is named.
    MentionedEvent = mentions.entity -> events, Held::Any("entity");
    /// A party that is named.
    MentionedParty = mentions.entity -> parties, Held::Any("entity");
    /// A person who is named.
    MentionedPerson = mentions.entity -> people, Held::Any("entity");
    /// A place that is named.
    MentionedPlace = mentions.entity -> places, Held::Any("entity");
    /// A document that is named.
    MentionedDocument = mentions.entity -> documents, Held::Any("entity");
    /// The provision that refers to a document.
    CitationProvision = citations.provision -> provisions, Held::Column;
    /// The document referred to.
    CitationDocument = citations.document -> documents, Held::Column;
    /// The commitment that came to an outcome.
    OutcomeCommitment = outcomes.commitment -> commitments, Held::Column;
    /// The event that settled a commitment.
    OutcomeEvent = outcomes.settled_by -> events, Held::Any("settled_by");
    /// The document that settled a commitment.
    OutcomeDocument = outcomes.settled_by -> documents, Held::Any("settled_by");
}

/// Who refers to what, by reference; each is worked out when it is first asked for.
#[derive(Debug)]
pub(super) struct Referrers(Vec<OnceLock<Adjacent>>);

impl Default for Referrers {
    fn default() -> Self {
        Self(Reference::ALL.iter().map(|_| OnceLock::new()).collect())
    }
}

impl Reference {
    /// Returns the reference in a column to rows of a table.
    #[must_use]
    pub fn of(table: &str, column: &str, target: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|reference| {
            let it = reference.declaration();
            (it.table, it.column, it.target) == (table, column, target)
        })
    }
}

/// What the rows of a table refer to by one reference, found once for many rows.
#[derive(Clone, Copy)]
pub struct Targets<'g> {
    cells: Option<&'g dyn Cells>,
    target: &'static str,
}

impl Targets<'_> {
    /// Calls `found` with each row that a row refers to, in the order written.
    pub fn of(self, row: u32, found: &mut dyn FnMut(u32)) {
        if let Some(cells) = self.cells {
            cells.targets(row, self.target, found);
        }
    }

    /// Returns the first row that a row refers to.
    #[must_use]
    pub fn first(self, row: u32) -> Option<u32> {
        let mut first = None;
        self.of(row, &mut |target| first = first.or(Some(target)));
        first
    }
}

impl Graph {
    /// Returns what rows refer to by a reference.
    #[must_use]
    pub fn targets(&self, reference: Reference) -> Targets<'_> {
        let it = reference.declaration();
        Targets { cells: self.model.column(it.table, it.column), target: it.target }
    }

    /// Returns the rows that refer to a row, in the order of the records.
    #[must_use]
    pub fn referrers(&self, reference: Reference, target: u32) -> &[u32] {
        let adjacent = self.referrers.0[reference as usize].get_or_init(|| {
            let it = reference.declaration();
            let rows = u32::try_from(self.model.rows_of(it.table)).unwrap_or(u32::MAX);
            let targets = self.targets(reference);
            let mut pairs = Vec::new();
            for row in 0..rows {
                targets.of(row, &mut |target| pairs.push((target, row)));
            }
            Adjacent::new(self.model.rows_of(it.target), || pairs.iter().copied())
        });
        adjacent.of(target)
    }
}
