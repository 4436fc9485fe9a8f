//! Citations as tables: each reference, and how each document was cited over time.

use super::words;
use crate::analysis::citations::{History, Reference, Track, histories};
use crate::analysis::evidence::Record;
use crate::date::Language;
use crate::model::{DocumentId, DocumentKind, Documents, Model, Provisions};
use crate::output::presenter::Presenter;
use crate::output::table::{CellRef, Columns, Reader, Table};
use crate::output::words::{arg, heading, paragraph, sentence, text, vocabulary};

/// Returns a row for each reference, in the order given.
#[must_use]
pub fn of_references(model: &Model, references: &[Reference], language: Language) -> Table {
    let show = Presenter { model, language };
    let rows = references.iter().map(|it| {
        let tracks = [it.citing, it.cited].map(|document| Track::of(model, document));
        Cited { show, it, tracks }
    });
    let table = reference_columns().table(Reader::Page, rows, language);
    let mut citing: Vec<DocumentId> = references.iter().map(|it| it.citing).collect();
    citing.sort_unstable();
    citing.dedup();
    let agreed = citing.iter().filter(|&&it| is_agreed(model, it)).count();
    let counts =
        [references.len(), model.citations.len(), citing.len(), agreed, model.documents.len()];
    let [shown, of, documents, agreed, recorded] = counts.map(|count| count.to_string());
    let note = sentence(
        "citations-shown",
        language,
        &[
            arg("count", shown),
            arg("of", of),
            arg("documents", documents),
            arg("agreed", agreed),
            arg("recorded", recorded),
        ],
    );
    Table { notes: vec![note], ..table }
}

fn is_agreed(model: &Model, document: DocumentId) -> bool {
    model.documents.kind.get(document).is_some_and(DocumentKind::is_agreed)
}

/// What the row of a reference is made from.
struct Cited<'m> {
    show: Presenter<'m>,
    it: &'m Reference,
    /// What the citing and the cited document belong to.
    tracks: [Track; 2],
}

impl<'m> Cited<'m> {
    fn documents(&self) -> &'m Documents {
        &self.show.model.documents
    }

    fn provisions(&self) -> &'m Provisions {
        &self.show.model.provisions
    }
}

fn reference_columns<'m>() -> Columns<Cited<'m>> {
    let columns = Columns::<Cited<'m>>::new(heading)
        .programs("date_edtf", |row| CellRef::some(row.documents().date.written(row.it.citing)))
        .all("date", |row| row.show.date(&row.documents().date, row.it.citing))
        .all("citing", |row| CellRef::text(row.documents().id.get(row.it.citing)))
        .programs("citing_track", |row| CellRef::text(row.tracks[0].word(row.show.model)))
        .programs("agreed", |row| CellRef::yes(is_agreed(row.show.model, row.it.citing)))
        .all("agreed_label", |row| row.show.yes(is_agreed(row.show.model, row.it.citing)))
        .programs("point", |row| CellRef::text(row.provisions().id.get(row.it.point)))
        .programs("number", |row| CellRef::some_number(row.provisions().number.get(row.it.point)))
        .programs("paragraph", |row| CellRef::some(row.provisions().paragraph.get(row.it.point)));
    columns
        .all("place", |row| {
            CellRef::text(paragraph::place(row.show.model, row.it.point, row.show.language))
        })
        .programs("relation", |row| CellRef::member(row.it.relation))
        .all("relation_label", |row| {
            let label = |relation| vocabulary::relation(relation, row.show.language);
            CellRef::some(row.it.relation.map(label))
        })
        .all("cited", |row| CellRef::text(row.documents().id.get(row.it.cited)))
        .programs("cited_track", |row| CellRef::text(row.tracks[1].word(row.show.model)))
        .all("tracks", |row| {
            CellRef::text(words::tracks(row.tracks, row.show.model, row.show.language))
        })
        .programs("summary", |row| CellRef::some(row.provisions().summary.get(row.it.point)))
        .programs("sources", |row| {
            row.show.sources(Record::Provision(row.it.point).claims(row.show.model))
        })
}

/// Returns a row for each document that is cited: how often, from when to when, and how many joint
/// statements came after the last that cites it.
#[must_use]
pub fn of_cited(model: &Model, references: &[Reference], language: Language) -> Table {
    let show = Presenter { model, language };
    let rows = histories(model, references).into_iter().map(|it| Over { show, it });
    let table = history_columns().table(Reader::Page, rows, language);
    let counts = [table.rows.len(), model.documents.len(), references.len()];
    let [cited, recorded, times] = counts.map(|count| count.to_string());
    let notes = vec![
        sentence(
            "citations-of-documents",
            language,
            &[arg("count", cited), arg("of", recorded), arg("times", times)],
        ),
        text("citations-later-statements", language).to_owned(),
    ];
    Table { notes, ..table }
}

/// What the row of a cited document is made from.
struct Over<'m> {
    show: Presenter<'m>,
    it: History,
}

impl<'m> Over<'m> {
    fn id(&self, document: Option<&DocumentId>) -> CellRef<'m> {
        CellRef::some(document.map(|&it| self.show.model.documents.id.get(it)))
    }

    fn date(&self, document: Option<&DocumentId>) -> CellRef<'m> {
        self.show.date(&self.show.model.documents.date, document.copied())
    }

    /// Returns how many statements came after the last that cites it; nothing where none does.
    fn later(&self, count: usize) -> CellRef<'m> {
        CellRef::some_number((!self.it.statements.is_empty()).then_some(count))
    }
}

fn history_columns<'m>() -> Columns<Over<'m>> {
    Columns::<Over<'m>>::new(heading)
        .all("cited", |row| row.id(Some(&row.it.cited)))
        .programs("track", |row| {
            CellRef::text(Track::of(row.show.model, row.it.cited).word(row.show.model))
        })
        .programs("cited_date", |row| {
            CellRef::some(row.show.model.documents.date.written(row.it.cited))
        })
        .programs("points", |row| CellRef::number(row.it.points))
        .programs("documents", |row| CellRef::number(row.it.citing.len()))
        .all("statements", |row| CellRef::number(row.it.statements.len()))
        .programs("first_citing", |row| row.id(row.it.citing.first()))
        .programs("first_date", |row| row.date(row.it.citing.first()))
        .all("first_statement", |row| row.id(row.it.statements.first()))
        .programs("last_citing", |row| row.id(row.it.citing.last()))
        .all("last_statement", |row| row.id(row.it.statements.last()))
        .programs("last_date", |row| row.date(row.it.statements.last()))
        .all("later_statements", |row| row.later(row.it.later))
        .all("later_whole", |row| row.later(row.it.later_whole))
        .programs("citing", |row| {
            CellRef::list(row.it.citing.iter().map(|&it| row.show.model.documents.id.get(it)))
        })
}
