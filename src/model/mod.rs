//! The records as typed tables, with the rules that hold across them.

#[macro_use]
mod declaration;
mod cells;
pub(crate) mod adjacent;
mod composed;
mod field;
mod id;
mod key;
mod names;
mod paragraph;
mod policy;
mod rules;
mod standing;
mod tables;
mod unfit;
mod vocabulary;

pub use cells::Cells;
pub use field::{AnyRef, Claim, Code, Date, Decimal, Evidence, Key, Ref, Refs, Text, Whole};
pub use id::{Identified, RowId};
pub use names::Label;
pub use paragraph::Paragraph;
pub use policy::{Policy, open_with};
pub use standing::Standing;
pub use tables::{
    CitationId, Citations, CommitmentId, Commitments, DelegateId, Delegates, DisputeId, Disputes,
    DistinctionId, Distinctions, DocumentId, Documents, Entity, EventId, Events, MentionId,
    Mentions, Model, NameId, Names, OfficeId, Offices, OutcomeId, Outcomes, ParticipationId,
    Participations, Parties, PartyId, People, PersonId, PlaceId, Places, ProcessId, Processes,
    ProvisionId, Provisions, SourceId, Sources, TopicId, Topics,
};
pub use vocabulary::{
    Act, Action, Certainty, DocumentKind, EventKind, EventStatus, Extent, Function, Level, Mode,
    NameKind, NameOrigin, PartyKind, PlaceKind, Plover, Presence, Rank, Relation, Role, SourceKind,
    Stance, UnknownWord, Verdict, Vocabulary,
};

use crate::diagnostic::{self, Finding, Findings};
use crate::package::Package;

impl Model {
    /// Moves the tables of a package into a model and checks the rules across tables.
    ///
    /// A table that the package lacks is empty. Breaches of rules go into `findings`, with their
    /// places in the files; the package keeps its descriptor and its way to the files.
    #[must_use]
    pub fn new(package: &mut Package, findings: &mut Findings) -> Self {
        tables::report_unfit_schemas(package, findings);
        let model = Self::take(package);
        if !findings.leave_tables_unread() {
            report_breaches(&model, package, findings);
        }
        model
    }
}

/// Turns breaches of rules into findings, looking each table's file up once.
fn report_breaches(model: &Model, package: &Package, findings: &mut Findings) {
    let mut breaches = rules::check(model);
    breaches.sort_by_key(|breach| breach.table);
    for of_table in breaches.chunk_by(|a, b| a.table == b.table) {
        let kept = &of_table[..of_table.len().min(findings.limit())];
        let cells: Vec<(u32, &str)> =
            kept.iter().map(|breach| (breach.row, breach.column)).collect();
        let table = of_table[0].table;
        let file = package.tables().iter().find(|other| other.name() == table);
        let file = file.map_or(table, crate::package::Table::path);
        for (breach, place) in kept.iter().zip(package.locate(table, &cells)) {
            let mut finding = Finding::of_file(breach.code, file, breach.message.clone());
            finding.help.clone_from(&breach.help);
            finding.put(place);
            findings.push(finding);
        }
        for breach in &of_table[kept.len()..] {
            findings.count(breach.code, 1);
        }
    }
}

/// Reads a package and its model: the usual way in.
///
/// `folder` is a folder with a `datapackage.json`; without it the built-in package is read.
///
/// # Errors
///
/// [`crate::package::PackageError`] when the folder or its descriptor can't be read.
pub fn open(
    folder: Option<&std::path::Path>,
    findings: &mut diagnostic::Findings,
) -> Result<(Package, Model), crate::package::PackageError> {
    open_with(folder, Policy::Preferred, findings)
}
