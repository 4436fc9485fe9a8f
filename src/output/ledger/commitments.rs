//! The ledger of commitments: each promise, what came of it, and the verdict.

use super::promise::Promise;
use crate::analysis::Standing;
use crate::analysis::commitments::{Judgement, as_of, judge_all, made_on};
use crate::date::{Language, Truth};
use crate::model::{
    CommitmentId, DocumentId, Entity, EventId, Model, ProvisionId, RowId, Vocabulary,
};
use crate::output::presenter::Presenter;
use crate::output::table::{CellRef, Columns, Reader, Table};
use crate::output::words::{arg, counted, day, heading, sentence, text, vocabulary};

/// Which commitments to list, and how they are judged.
#[derive(Debug, Clone, Copy)]
pub struct Ledger<'l> {
    /// The commitments; those made after the day are left out.
    pub commitments: &'l [CommitmentId],
    /// Commitments that pass the filters only under some reading of their dates.
    pub possibly: &'l [CommitmentId],
    /// The day of the verdicts, counted from 1970-01-01; `None` when the records know no day.
    pub as_of: Option<i32>,
}

/// Returns the ledger, in the order in which the promises were made, then of the records.
///
/// The notes count the verdicts and tell how many follow from dates.
#[must_use]
pub fn table(model: &Model, ledger: Ledger, language: Language) -> Table {
    let is_made = |&&it: &&CommitmentId| match (made_on(model, it), ledger.as_of) {
        (Some(made), Some(day)) => made <= day,
        (Some(_), None) | (None, _) => true,
    };
    let mut shown: Vec<CommitmentId> = ledger.commitments.iter().filter(is_made).copied().collect();
    shown.sort_by_key(|&it| (made_on(model, it), it));
    let judgements = judge_all(model, ledger.as_of);
    let judgement = |it: CommitmentId| judgements[it.row() as usize];
    let show = Presenter { model, language };
    let rows = shown.iter().map(|&it| Row::new(show, it, judgement(it)));
    let table = columns().table(Reader::Page, rows, language);
    let judged: Vec<Judgement> = shown.iter().map(|&it| judgement(it)).collect();
    let mut notes: Vec<String> = beyond(model, ledger.as_of, language).into_iter().collect();
    notes.extend(counts(&judged, model.commitments.len(), ledger.as_of, language));
    let possibly: Vec<&str> =
        ledger.possibly.iter().filter(is_made).map(|&it| model.commitments.id.get(it)).collect();
    if !possibly.is_empty() {
        let list = possibly.join(text("list-comma", language));
        notes.push(sentence("ledger-possibly-also", language, &[arg("list", &list)]));
    }
    Table { notes, ..table }
}

/// Returns the warning that the day lies after the records end.
fn beyond(model: &Model, as_of: Option<i32>, language: Language) -> Option<String> {
    let recorded = self::as_of(model).filter(|&recorded| as_of > Some(recorded))?;
    let date = day(recorded, language)?;
    Some(sentence("ledger-records-end", language, &[arg("date", date)]))
}

/// Returns how many promises have which verdict, and what the verdicts rest on.
fn counts(judged: &[Judgement], of: usize, as_of: Option<i32>, language: Language) -> Vec<String> {
    let mut parts = Vec::new();
    for &standing in Standing::ALL {
        let count = |truth| judged.iter().filter(|it| it.is(standing) == truth).count();
        let (definitely, possibly) = (count(Truth::Definitely), count(Truth::Possibly));
        let word = vocabulary::standing(standing, language);
        if definitely > 0 {
            parts.push(counted(definitely, word, language));
        }
        if possibly > 0 {
            let word = sentence("ledger-possibly", language, &[arg("verdict", word)]);
            parts.push(counted(possibly, &word, language));
        }
    }
    let [shown, recorded] = [judged.len(), of].map(|count| count.to_string());
    let mut verdicts = match as_of.and_then(|it| day(it, language)) {
        Some(day) => {
            let arguments = [arg("count", &shown), arg("of", &recorded), arg("date", day)];
            sentence("ledger-promises-as-of", language, &arguments)
        }
        None => {
            sentence("ledger-promises", language, &[arg("count", &shown), arg("of", &recorded)])
        }
    };
    if !parts.is_empty() {
        verdicts.push_str(text("ledger-counts-follow", language));
        verdicts.push_str(&parts.join(text("list-comma", language)));
    }
    let computed = judged.iter().filter(|it| basis(it) == "computed").count();
    let given = judged.iter().filter(|it| basis(it) == "judged").count();
    let counts = [computed, given, judged.len() - computed - given];
    let [computed, given, untold] = counts.map(|count| count.to_string());
    let bases = [arg("computed", computed), arg("judged", given), arg("untold", untold)];
    vec![verdicts, sentence("ledger-bases", language, &bases)]
}

/// Returns what a verdict rests on: `computed`, `judged` by the curator, or nothing.
fn basis(judgement: &Judgement) -> &'static str {
    match (judgement.is_computed, judgement.standing) {
        (false, _) => "judged",
        (true, Standing::Undetermined) => "",
        (true, _) => "computed",
    }
}

/// What a row is made from.
struct Row<'m> {
    promise: Promise<'m>,
    provision: Option<ProvisionId>,
}

impl<'m> Row<'m> {
    fn new(show: Presenter<'m>, id: CommitmentId, judgement: Judgement) -> Self {
        let provision = show.model.commitments.provision.get(id);
        Self { promise: Promise::new(show, id, judgement), provision }
    }
}

fn columns<'m>() -> Columns<Row<'m>> {
    let columns = Columns::<Row<'m>>::new(heading)
        .programs("commitment", |row| row.promise.id())
        .programs("document", |row| row.promise.made_by())
        .all("made_in", |row| row.promise.made_in())
        .programs("provision", |row| {
            CellRef::some(row.provision.map(|it| row.promise.show.model.provisions.id.get(it)))
        })
        .programs("made_edtf", |row| {
            let dates = &row.promise.show.model.documents.date;
            CellRef::some(row.promise.document.and_then(|it| dates.written(it)))
        })
        .programs("made", |row| {
            row.promise.show.date(&row.promise.show.model.documents.date, row.promise.document)
        })
        .programs("action", |row| {
            CellRef::some(row.promise.table().action.get(row.promise.id).map(Vocabulary::as_str))
        })
        .all("promise", |row| {
            let action = row.promise.table().action.get(row.promise.id);
            CellRef::some(action.map(|it| vocabulary::action(it, row.promise.show.language)))
        })
        .programs("debtors", |row| {
            row.promise.show.party_ids(row.promise.table().debtors.get(row.promise.id))
        })
        .all("owed_by", |row| {
            row.promise.show.parties(row.promise.table().debtors.get(row.promise.id))
        })
        .programs("creditors", |row| {
            row.promise.show.party_ids(row.promise.table().creditors.get(row.promise.id))
        })
        .programs("owed_to", |row| {
            row.promise.show.parties(row.promise.table().creditors.get(row.promise.id))
        })
        .programs("place", |row| {
            let place = row.promise.table().place.get(row.promise.id);
            CellRef::some(place.map(|it| row.promise.show.model.places.id.get(it)))
        });
    with_verdict(with_due(columns))
}

fn with_due(columns: Columns<Row<'_>>) -> Columns<Row<'_>> {
    columns
        .programs("due_edtf", |row| CellRef::some(row.promise.table().due.written(row.promise.id)))
        .all("due", |row| row.promise.show.date(&row.promise.table().due, row.promise.id))
        .programs("due_min", |row| CellRef::day(row.promise.due().map(|due| due.earliest_start)))
        .programs("due_max", |row| CellRef::day(row.promise.due().map(|due| due.latest_end)))
        .programs("condition", |row| {
            CellRef::some(row.promise.table().condition.get(row.promise.id))
        })
}

fn with_verdict(columns: Columns<Row<'_>>) -> Columns<Row<'_>> {
    columns
        .programs("verdict", |row| CellRef::text(row.promise.judgement.standing.as_str()))
        .all("came_of_it", |row| {
            CellRef::text(verdict(row.promise.judgement, row.promise.show.language))
        })
        .programs("days_late_min", |row| {
            CellRef::some_number(row.promise.judgement.days_late.map(|days| days.0))
        })
        .programs("days_late_max", |row| {
            CellRef::some_number(row.promise.judgement.days_late.map(|days| days.1))
        })
        .all("settled_by", |row| {
            CellRef::some(row.promise.judgement.settled_by.map(|it| row.promise.show.model.id(it)))
        })
        .programs("settled_by_label", |row| {
            CellRef::some(row.promise.judgement.settled_by.map(|it| row.promise.show.label(it)))
        })
        .programs("settled_edtf", |row| {
            let settled_by = row.promise.judgement.settled_by;
            CellRef::some(settled_by.and_then(|it| date_of(row.promise.show.model, it)))
        })
        .programs("basis", |row| CellRef::text(basis(&row.promise.judgement)))
        .programs("summary", |row| {
            let summaries = &row.promise.show.model.provisions.summary;
            CellRef::some(row.provision.and_then(|it| summaries.get(it)))
        })
        .programs("sources", |row| row.promise.show.sources(row.promise.claims()))
}

/// Returns a verdict with the days late, in words.
fn verdict(judgement: Judgement, language: Language) -> String {
    let word = vocabulary::standing(judgement.standing, language);
    match judgement.days_late {
        None | Some((_, 0)) => word.to_owned(),
        Some(days) => {
            let late = vocabulary::days_late(&CellRef::range(days).joined(""), language);
            format!("{word}{}{late}", text("list-comma", language))
        }
    }
}

/// Returns the date of an event or a document, as written.
fn date_of(model: &Model, entity: Entity) -> Option<&str> {
    let document = || DocumentId::of_entity(entity).and_then(|it| model.documents.date.written(it));
    EventId::of_entity(entity).map_or_else(document, |it| model.events.date.written(it))
}
