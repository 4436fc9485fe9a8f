//! Citations as tables: each reference, and how each document was cited over time.

use super::{Cells, assemble, number, words, yes};
use crate::analysis::citations::{History, Reference, Track, histories};
use crate::analysis::evidence::Record;
use crate::date::Language;
use crate::model::{DocumentId, DocumentKind, Model, Vocabulary};
use crate::output::table::{Cell, Table};
use crate::output::words::{paragraph, sentence, text, vocabulary};

pub(super) const REFERENCES: [super::Key; 17] = [
    ("date_edtf", false),
    ("date", true),
    ("citing", true),
    ("citing_track", false),
    ("agreed", false),
    ("agreed_label", true),
    ("point", false),
    ("number", false),
    ("paragraph", false),
    ("place", true),
    ("relation", false),
    ("relation_label", true),
    ("cited", true),
    ("cited_track", false),
    ("tracks", true),
    ("summary", false),
    ("sources", false),
];

/// Returns a row for each reference, in the order given.
#[must_use]
pub fn of_references(model: &Model, references: &[Reference], language: Language) -> Table {
    let cells = Cells { model, language };
    let rows: Vec<Vec<Cell>> = references.iter().map(|it| reference(cells, it)).collect();
    let mut citing: Vec<DocumentId> = references.iter().map(|it| it.citing).collect();
    citing.sort_unstable();
    citing.dedup();
    let agreed = citing.iter().filter(|&&it| is_agreed(model, it)).count();
    let counts =
        [references.len(), model.citations.len(), citing.len(), agreed, model.documents.len()];
    let counts = counts.map(|count| count.to_string());
    let note = sentence(
        "{} of {} recorded citations, in {} documents, {} of them agreed; {} documents are recorded",
        language,
        &counts.each_ref().map(|count| &**count),
    );
    assemble(&REFERENCES, rows, vec![note], language)
}

fn is_agreed(model: &Model, document: DocumentId) -> bool {
    model.documents.kind.get(document).is_some_and(DocumentKind::is_agreed)
}

fn reference(cells: Cells, it: &Reference) -> Vec<Cell> {
    let model = cells.model;
    let date = model.documents.date.written(it.citing);
    let tracks = [it.citing, it.cited].map(|document| Track::of(model, document));
    let [citing, cited] = tracks.map(|track| track.word(model));
    let point = model.provisions.number.get(it.point);
    vec![
        Cell::owned(date.unwrap_or_default()),
        cells.date(date),
        Cell::owned(model.documents.id.get(it.citing)),
        Cell::owned(citing),
        yes(is_agreed(model, it.citing)),
        cells.yes(is_agreed(model, it.citing)),
        Cell::owned(model.provisions.id.get(it.point)),
        point.map_or(Cell::Empty, |number| Cell::Number(number.into())),
        Cell::owned(model.provisions.paragraph.get(it.point).unwrap_or_default()),
        Cell::owned(paragraph::place(model, it.point, cells.language)),
        Cell::owned(it.relation.map_or("", Vocabulary::as_str)),
        Cell::owned(
            it.relation.map_or("", |relation| vocabulary::relation(relation, cells.language)),
        ),
        Cell::owned(model.documents.id.get(it.cited)),
        Cell::owned(cited),
        Cell::owned(words::tracks(tracks, model, cells.language)),
        Cell::owned(model.provisions.summary.get(it.point).unwrap_or_default()),
        cells.sources(Record::Provision(it.point).claims(model)),
    ]
}

pub(super) const HISTORIES: [super::Key; 15] = [
    ("cited", true),
    ("track", false),
    ("cited_date", false),
    ("points", false),
    ("documents", false),
    ("statements", true),
    ("first_citing", false),
    ("first_date", false),
    ("first_statement", true),
    ("last_citing", false),
    ("last_statement", true),
    ("last_date", false),
    ("later_statements", true),
    ("later_whole", true),
    ("citing", false),
];

/// Returns a row for each document that is cited: how often, from when to when, and how many joint
/// statements came after the last that cites it.
#[must_use]
pub fn of_cited(model: &Model, references: &[Reference], language: Language) -> Table {
    let cells = Cells { model, language };
    let histories = histories(model, references);
    let rows: Vec<Vec<Cell>> = histories.iter().map(|it| history(cells, it)).collect();
    let counts = [rows.len(), model.documents.len(), references.len()];
    let [cited, recorded, times] = counts.map(|count| count.to_string());
    let english = "{} of {} recorded documents are cited, {} times";
    let later = "later statements: joint statements after the last that cites it, none of which is recorded as \
        citing it; of those in “whole” the whole text was read, so that their silence is known";
    let notes = vec![
        sentence(english, language, &[&cited, &recorded, &times]),
        text(later, language).to_owned(),
    ];
    assemble(&HISTORIES, rows, notes, language)
}

fn history(cells: Cells, it: &History) -> Vec<Cell> {
    let model = cells.model;
    let id = |document: Option<&DocumentId>| {
        Cell::owned(document.map_or("", |&document| model.documents.id.get(document)))
    };
    let date = |document: Option<&DocumentId>| {
        document.and_then(|&document| model.documents.date.written(document))
    };
    let has_statement = !it.statements.is_empty();
    let later = |count| if has_statement { number(count) } else { Cell::Empty };
    let ids = it.citing.iter().map(|&document| model.documents.id.get(document).to_owned());
    vec![
        id(Some(&it.cited)),
        Cell::owned(Track::of(model, it.cited).word(model)),
        Cell::owned(date(Some(&it.cited)).unwrap_or_default()),
        number(it.points),
        number(it.citing.len()),
        number(it.statements.len()),
        id(it.citing.first()),
        cells.date(date(it.citing.first())),
        id(it.statements.first()),
        id(it.citing.last()),
        id(it.statements.last()),
        cells.date(date(it.statements.last())),
        later(it.later),
        later(it.later_whole),
        Cell::list(ids),
    ]
}
