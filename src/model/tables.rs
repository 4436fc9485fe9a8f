//! The tables of the package as typed columns: one struct per table, one field per column.

use super::field::{AnyRef, Code, Date, Decimal, Evidence, Field, Key, Ref, Refs, Text, Whole};
use super::id::*;
use super::unfit;
use super::vocabulary::*;
use crate::diagnostic::Findings;
use crate::package::{Package, Table};

macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident($row:ident) = $table:literal {
        $($column:ident: $field:ident $(<$($value:ident),+>)?,)*
    })*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name {
            rows: usize,
            $(
                #[doc = concat!("Column `", stringify!($column), "`.")]
                pub $column: $field<$row $($(, $value)+)?>,
            )*
        }

        impl $name {
            /// Name of the table in the package.
            pub const TABLE: &'static str = $table;

            /// Names of the columns that the model reads, in the order of the schema.
            pub const COLUMNS: &'static [&'static str] = &[$(stringify!($column)),*];

            /// Moves the columns out of a table of the package; a missing table or column is empty.
            pub(super) fn take(mut table: Option<&mut Table>) -> Self {
                let rows = table.as_ref().map_or(0, |table| table.rows());
                let mut index = table.as_mut().map(|table| table.take_index()).unwrap_or_default();
                Self {
                    rows,
                    $($column: Field::take(
                        table.as_mut().and_then(|table| table.take_column(stringify!($column))),
                        // The first column of a table of entities is its key.
                        std::mem::take(&mut index),
                        rows,
                    ),)*
                }
            }

            /// Reports the columns that the model needs and a table's schema does not give so, and
            /// the cells that it can't hold.
            fn report_unfit(package: &Package, table: &Table, findings: &mut Findings) {
                $(
                    let fits = <$field<$row $($(, $value)+)?> as Field>::fits;
                    let lost = <$field<$row $($(, $value)+)?> as Field>::lost;
                    match table.column(stringify!($column)).filter(|column| fits(column)) {
                        Some(column) => {
                            let lost = lost(column);
                            unfit::report_lost(package, table, stringify!($column), lost, findings);
                        }
                        None => findings.push(unfit::column(table, stringify!($column))),
                    }
                )*
                unfit::report_extra(package, table, Self::COLUMNS, findings);
            }

            /// Returns the number of rows.
            #[must_use]
            pub fn len(&self) -> usize {
                self.rows
            }

            /// Tells whether the table has no row.
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.rows == 0
            }

            /// Returns the ids of all rows, in the order of the file.
            pub fn ids(&self) -> impl ExactSizeIterator<Item = $row> + DoubleEndedIterator + use<> {
                (0..u32::try_from(self.rows).unwrap_or(u32::MAX)).map($row::from_row)
            }
        }
    )*

        /// Reports what the model needs and a package does not give so, and what the package has
        /// and the model does not read.
        pub(super) fn report_unfit_schemas(package: &Package, findings: &mut Findings) {
            unfit::report_tables(package, &[$($table),*], findings);
            for table in package.tables() {
                match table.name() {
                    $($table => $name::report_unfit(package, table, findings),)*
                    _ => {}
                }
            }
        }
    };
}

tables! {
    /// Published texts that facts rest on.
    Sources(SourceId) = "sources" {
        id: Key,
        kind: Code<SourceKind>,
        publisher: Text,
        title: Text,
        url: Text,
        published: Date,
        language: Text,
        note: Text,
        accessed: Date,
        archived: Text,
        sha256: Text,
    }
    /// Series of meetings.
    Processes(ProcessId) = "processes" {
        id: Key,
        part_of: Ref<ProcessId>,
        sources: Evidence,
        note: Text,
    }
    /// Cities, countries, regions and sites.
    Places(PlaceId) = "places" {
        id: Key,
        kind: Code<PlaceKind>,
        country: Ref<PartyId>,
        latitude: Decimal,
        longitude: Decimal,
        qid: Text,
        sources: Evidence,
        note: Text,
    }
    /// Collective actors.
    Parties(PartyId) = "parties" {
        id: Key,
        kind: Code<PartyKind>,
        iso3: Text,
        m49: Text,
        qid: Text,
        sector: Text,
        part_of: Ref<PartyId>,
        valid: Date,
        sources: Evidence,
        note: Text,
    }
    /// Natural persons.
    People(PersonId) = "people" {
        id: Key,
        sources: Evidence,
        note: Text,
    }
    /// Labels of entities.
    Names(NameId) = "names" {
        entity: AnyRef,
        lang: Text,
        kind: Code<NameKind>,
        name: Text,
        valid: Date,
        sources: Evidence,
    }
    /// Who held which office when.
    Offices(OfficeId) = "offices" {
        person: Ref<PersonId>,
        party: Ref<PartyId>,
        title: Text,
        level: Code<Level>,
        valid: Date,
        certainty: Code<Certainty>,
        sources: Evidence,
        note: Text,
    }
    /// Dated happenings.
    Events(EventId) = "events" {
        id: Key,
        process: Ref<ProcessId>,
        kind: Code<EventKind>,
        number: Whole,
        part_of: Ref<EventId>,
        date: Date,
        place: Ref<PlaceId>,
        venue: Text,
        host: Refs<PartyId>,
        mode: Code<Mode>,
        status: Code<EventStatus>,
        certainty: Code<Certainty>,
        sources: Evidence,
        note: Text,
    }
    /// Who took part in which event.
    Participations(ParticipationId) = "participations" {
        event: Ref<EventId>,
        party: Ref<PartyId>,
        role: Code<Role>,
        presence: Code<Presence>,
        level: Code<Level>,
        certainty: Code<Certainty>,
        sources: Evidence,
        note: Text,
    }
    /// People of delegations.
    Delegates(DelegateId) = "delegates" {
        event: Ref<EventId>,
        party: Ref<PartyId>,
        person: Ref<PersonId>,
        function: Code<Function>,
        title_then: Text,
        certainty: Code<Certainty>,
        sources: Evidence,
        note: Text,
    }
    /// Texts adopted or issued.
    Documents(DocumentId) = "documents" {
        id: Key,
        event: Ref<EventId>,
        kind: Code<DocumentKind>,
        title: Text,
        date: Date,
        issuers: Refs<PartyId>,
        speaker: Ref<PersonId>,
        extent: Code<Extent>,
        paragraphs: Whole,
        route: Text,
        pax_agtid: Text,
        un_symbol: Text,
        certainty: Code<Certainty>,
        sources: Evidence,
        note: Text,
    }
    /// Points of documents.
    Provisions(ProvisionId) = "provisions" {
        id: Key,
        document: Ref<DocumentId>,
        number: Whole,
        paragraph: Text,
        act: Code<Act>,
        topic: Ref<TopicId>,
        summary: Text,
        certainty: Code<Certainty>,
        sources: Evidence,
    }
    /// What provisions name.
    Mentions(MentionId) = "mentions" {
        provision: Ref<ProvisionId>,
        entity: AnyRef,
        stance: Code<Stance>,
    }
    /// Documents that provisions refer to.
    Citations(CitationId) = "citations" {
        provision: Ref<ProvisionId>,
        document: Ref<DocumentId>,
        relation: Code<Relation>,
    }
    /// Subjects.
    Topics(TopicId) = "topics" {
        id: Key,
        broader: Ref<TopicId>,
        pax_codes: Text,
        plover: Text,
        definition: Text,
    }
    /// Checkable promises.
    Commitments(CommitmentId) = "commitments" {
        id: Key,
        provision: Ref<ProvisionId>,
        action: Code<Action>,
        debtors: Refs<PartyId>,
        creditors: Refs<PartyId>,
        place: Ref<PlaceId>,
        due: Date,
        condition: Text,
        note: Text,
    }
    /// What settled commitments.
    Outcomes(OutcomeId) = "outcomes" {
        commitment: Ref<CommitmentId>,
        settled_by: AnyRef,
        verdict: Code<Verdict>,
        as_of: Date,
        sources: Evidence,
        note: Text,
    }
    /// Other values that sources give.
    Disputes(DisputeId) = "disputes" {
        table: Text,
        row: Text,
        column: Text,
        value: Text,
        rank: Code<Rank>,
        reason: Text,
        sources: Evidence,
    }
    /// Look-alikes that are not the same.
    Distinctions(DistinctionId) = "distinctions" {
        left: AnyRef,
        right: AnyRef,
        reason: Text,
        sources: Evidence,
    }
}
