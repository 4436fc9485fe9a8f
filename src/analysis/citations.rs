//! Citations: which document refers to which, from when to when, and across which tracks.
//!
//! A citation is recorded per point, with its relation. A *citing statement* is a joint statement;
//! other citing texts (resolutions, memoranda, one party's remarks) are counted apart, because only
//! joint statements come in a series in which a text can stop being cited.
//!
//! **Limit.** A later statement that is not recorded as citing need not be silent: only where its
//! whole text was read is that known.

use super::agreed_language::{Choice, agreed_documents, is_whole};
use crate::model::{
    CitationId, DocumentId, DocumentKind, EventKind, Model, ProcessId, ProvisionId, Relation,
};

/// One reference of a point to a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    /// The record.
    pub citation: CitationId,
    /// The point that refers.
    pub point: ProvisionId,
    /// The document that the point stands in.
    pub citing: DocumentId,
    /// The document referred to.
    pub cited: DocumentId,
    /// How; `None` when it is not recorded.
    pub relation: Option<Relation>,
}

/// Returns every reference, by date of the citing document, then by number of the point.
#[must_use]
pub fn references(model: &Model) -> Vec<Reference> {
    let table = &model.citations;
    let reference = |citation| {
        let point = table.provision.get(citation)?;
        Some(Reference {
            citation,
            point,
            citing: model.provisions.document.get(point)?,
            cited: table.document.get(citation)?,
            relation: table.relation.get(citation),
        })
    };
    let mut found: Vec<Reference> = table.ids().filter_map(reference).collect();
    found.sort_by_key(|it| {
        let date = model.documents.date.span(it.citing);
        (date, it.citing, model.provisions.number.get(it.point), it.citation)
    });
    found
}

/// Which references are wanted; `None` and an empty list mean any.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'w> {
    /// Documents that refer. With `cited` as well, a reference of either sort passes.
    pub citing: Option<&'w [DocumentId]>,
    /// Documents referred to.
    pub cited: Option<&'w [DocumentId]>,
    /// Relations.
    pub relations: &'w [Relation],
    /// Only references from one track to another.
    pub cross_track: bool,
}

/// Returns the references that are wanted, in their order.
#[must_use]
pub fn select(model: &Model, references: &[Reference], wanted: Wanted) -> Vec<Reference> {
    let is_one = |documents: Option<&[DocumentId]>, document| {
        documents.is_some_and(|documents| documents.contains(&document))
    };
    let is_about = |it: &Reference| {
        (wanted.citing.is_none() && wanted.cited.is_none())
            || is_one(wanted.citing, it.citing)
            || is_one(wanted.cited, it.cited)
    };
    let has_relation = |it: &Reference| {
        wanted.relations.is_empty()
            || it.relation.is_some_and(|relation| wanted.relations.contains(&relation))
    };
    let crosses = |it: &Reference| Track::of(model, it.citing) != Track::of(model, it.cited);
    let passes =
        |it: &&Reference| is_about(it) && has_relation(it) && (!wanted.cross_track || crosses(it));
    references.iter().filter(passes).copied().collect()
}

/// The line of diplomacy that a document belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Track {
    /// Resolutions, which the United Nations adopt.
    Resolutions,
    /// Texts of a congress.
    Congress,
    /// Texts of two parties only: the memoranda on Idlib and the north-east.
    Bilateral,
    /// Texts of a process that is recorded as such.
    Process(ProcessId),
    /// None of these.
    Other,
}

impl Track {
    /// Returns the track of a document: what its kind says, then its event's kind, then its event's
    /// process.
    #[must_use]
    pub fn of(model: &Model, document: DocumentId) -> Self {
        if model.documents.kind.get(document) == Some(DocumentKind::Resolution) {
            return Self::Resolutions;
        }
        let Some(event) = model.documents.event.get(document) else { return Self::Other };
        match (model.events.kind.get(event), model.events.process.get(event)) {
            (Some(EventKind::Congress), _) => Self::Congress,
            (Some(EventKind::Bilateral), None) => Self::Bilateral,
            (_, Some(process)) => Self::Process(process),
            _ => Self::Other,
        }
    }

    /// Returns a stable word: the id of the process, or what sort of track it is.
    #[must_use]
    pub fn word(self, model: &Model) -> &str {
        match self {
            Self::Resolutions => "resolutions",
            Self::Congress => "congress",
            Self::Bilateral => "bilateral",
            Self::Process(process) => model.processes.id.get(process),
            Self::Other => "other",
        }
    }
}

/// How one document was cited over time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    /// The document cited.
    pub cited: DocumentId,
    /// Points that refer to it.
    pub points: usize,
    /// Documents that refer to it, by date, each once.
    pub citing: Vec<DocumentId>,
    /// The joint statements among them.
    pub statements: Vec<DocumentId>,
    /// Joint statements of later days than the last that cites it.
    pub later: usize,
    /// Those of them whose whole text was read, so that their silence is known.
    pub later_whole: usize,
}

/// Returns how each document that is cited was cited, in order of the cited documents' dates.
///
/// `references` come as [`references`] returns them, perhaps filtered.
#[must_use]
pub fn histories(model: &Model, references: &[Reference]) -> Vec<History> {
    let choice = Choice { documents: &[DocumentKind::JointStatement], ..Choice::default() };
    let statements = agreed_documents(model, choice);
    let mut cited: Vec<DocumentId> = references.iter().map(|it| it.cited).collect();
    cited.sort_by_key(|&document| (model.documents.date.span(document), document));
    cited.dedup();
    let history = |cited| {
        let own = references.iter().filter(|it| it.cited == cited);
        let mut citing: Vec<DocumentId> = own.clone().map(|it| it.citing).collect();
        citing.dedup();
        let own_statements: Vec<DocumentId> =
            statements.iter().copied().filter(|it| citing.contains(it)).collect();
        let date = |document| model.documents.date.span(document);
        let later: Vec<DocumentId> = match own_statements.last() {
            Some(&last) => statements.iter().copied().filter(|&it| date(it) > date(last)).collect(),
            None => Vec::new(),
        };
        History {
            cited,
            points: own.count(),
            later: later.len(),
            later_whole: later.iter().filter(|&&it| is_whole(model, it)).count(),
            citing,
            statements: own_statements,
        }
    };
    cited.into_iter().map(history).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    #[test]
    fn a_text_that_statements_no_longer_cite_tells_how_many_are_silent() {
        let (model, _) = fixture::built_in();
        let references = references(&model);
        let memorandum = model.documents.id.find("memorandum-2018-09-17-idlib").unwrap();
        let histories = histories(&model, &references);
        let history = histories.iter().find(|it| it.cited == memorandum).unwrap();
        let id = |document: Option<&DocumentId>| model.documents.id.get(*document.unwrap());
        assert_eq!(id(history.citing.first()), "remarks-2018-09-26-new-york");
        assert_eq!(id(history.statements.first()), "astana-11-joint-statement");
        assert_eq!(id(history.statements.last()), "joint-statement-2020-07-01-video");
        assert_eq!(history.points, 16);
        // After July 2020: Geneva twice, rounds 15 to 22, Tehran, Moscow in May 2023, Doha.
        assert_eq!((history.later, history.later_whole), (13, 0));
    }

    #[test]
    fn a_track_is_told_by_kind_then_by_process() {
        let (model, _) = fixture::built_in();
        for (id, track) in [
            ("unscr-2254", "resolutions"),
            ("communique-2018-01-30-sochi", "congress"),
            ("memorandum-2018-09-17-idlib", "bilateral"),
            ("astana-20-joint-statement", "astana-process"),
            ("unscr-242", "resolutions"),
        ] {
            let document = model.documents.id.find(id).unwrap();
            assert_eq!(Track::of(&model, document).word(&model), track, "{id}");
        }
    }

    #[test]
    fn references_come_by_date_of_the_citing_text() {
        let (model, _) = fixture::built_in();
        let references = references(&model);
        assert_eq!(references.len(), model.citations.len());
        let dates: Vec<_> =
            references.iter().map(|it| model.documents.date.span(it.citing)).collect();
        assert!(dates.is_sorted());
    }
}
