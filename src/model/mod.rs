//! The records as typed tables, with the rules that hold across them.

mod composed;
mod field;
mod id;
mod key;
mod names;
mod paragraph;
mod policy;
mod rules;
mod tables;
mod unfit;
mod vocabulary;

pub use field::{AnyRef, Claim, Code, Date, Decimal, Evidence, Key, Ref, Refs, Text, Whole};
pub use id::{
    CitationId, CommitmentId, DelegateId, DisputeId, DistinctionId, DocumentId, Entity, EventId,
    MentionId, NameId, OfficeId, OutcomeId, ParticipationId, PartyId, PersonId, PlaceId, ProcessId,
    ProvisionId, RowId, SourceId, TopicId,
};
pub use names::Label;
pub use paragraph::Paragraph;
pub use policy::{Policy, open_with};
pub use tables::{
    Citations, Commitments, Delegates, Disputes, Distinctions, Documents, Events, Mentions, Names,
    Offices, Outcomes, Participations, Parties, People, Places, Processes, Provisions, Sources,
    Topics,
};
pub use vocabulary::{
    Act, Action, Certainty, DocumentKind, EventKind, EventStatus, Extent, Function, Level, Mode,
    NameKind, PartyKind, PlaceKind, Plover, Presence, Rank, Relation, Role, SourceKind, Stance,
    UnknownWord, Verdict, Vocabulary,
};

use crate::diagnostic::{self, Finding, Findings};
use crate::package::{Descriptor, Package};

/// Everything that a package records, as typed columns.
#[derive(Debug)]
pub struct Model {
    /// What `datapackage.json` says of the package.
    pub descriptor: Descriptor,
    /// Published texts.
    pub sources: Sources,
    /// Series of meetings.
    pub processes: Processes,
    /// Places.
    pub places: Places,
    /// Collective actors.
    pub parties: Parties,
    /// Natural persons.
    pub people: People,
    /// Labels.
    pub names: Names,
    /// Offices held.
    pub offices: Offices,
    /// Dated happenings.
    pub events: Events,
    /// Who took part.
    pub participations: Participations,
    /// People of delegations.
    pub delegates: Delegates,
    /// Texts adopted or issued.
    pub documents: Documents,
    /// Points of documents.
    pub provisions: Provisions,
    /// What provisions name.
    pub mentions: Mentions,
    /// Documents referred to.
    pub citations: Citations,
    /// Subjects.
    pub topics: Topics,
    /// Promises.
    pub commitments: Commitments,
    /// What settled them.
    pub outcomes: Outcomes,
    /// Other values that sources give.
    pub disputes: Disputes,
    /// Look-alikes told apart.
    pub distinctions: Distinctions,
    /// Which value stands in cells in dispute.
    pub policy: Policy,
    /// Rows of `disputes` whose values the policy put into their cells, sorted.
    pub chosen: Vec<DisputeId>,
    by_entity: names::NamesByEntity,
    participants: composed::Participants,
}

impl Model {
    /// Moves the tables of a package into a model and checks the rules across tables.
    ///
    /// A table that the package lacks is empty. Breaches of rules go into `findings`, with their
    /// places in the files; the package keeps its descriptor and its way to the files.
    #[must_use]
    pub fn new(package: &mut Package, findings: &mut Findings) -> Self {
        tables::report_unfit_schemas(package, findings);
        let model = Self::take(package);
        report_breaches(&model, package, findings);
        model
    }

    fn take(package: &mut Package) -> Self {
        let names = Names::take(package.table_mut(Names::TABLE));
        Self {
            descriptor: package.descriptor().clone(),
            policy: Policy::default(),
            chosen: Vec::new(),
            by_entity: names::NamesByEntity::new(&names),
            participants: composed::Participants::default(),
            names,
            sources: Sources::take(package.table_mut(Sources::TABLE)),
            processes: Processes::take(package.table_mut(Processes::TABLE)),
            places: Places::take(package.table_mut(Places::TABLE)),
            parties: Parties::take(package.table_mut(Parties::TABLE)),
            people: People::take(package.table_mut(People::TABLE)),
            offices: Offices::take(package.table_mut(Offices::TABLE)),
            events: Events::take(package.table_mut(Events::TABLE)),
            participations: Participations::take(package.table_mut(Participations::TABLE)),
            delegates: Delegates::take(package.table_mut(Delegates::TABLE)),
            documents: Documents::take(package.table_mut(Documents::TABLE)),
            provisions: Provisions::take(package.table_mut(Provisions::TABLE)),
            mentions: Mentions::take(package.table_mut(Mentions::TABLE)),
            citations: Citations::take(package.table_mut(Citations::TABLE)),
            topics: Topics::take(package.table_mut(Topics::TABLE)),
            commitments: Commitments::take(package.table_mut(Commitments::TABLE)),
            outcomes: Outcomes::take(package.table_mut(Outcomes::TABLE)),
            disputes: Disputes::take(package.table_mut(Disputes::TABLE)),
            distinctions: Distinctions::take(package.table_mut(Distinctions::TABLE)),
        }
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
            findings.push(Finding {
                code: breach.code,
                file: file.to_owned(),
                place,
                message: breach.message.clone(),
                value: String::new(),
                expected: String::new(),
                nearest: None,
                help: breach.help.clone(),
            });
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
