//! The ledger of commitments: each promise, what came of it, and the verdict.

use super::{Cells, assemble, bounds, range};
use crate::analysis::Standing;
use crate::analysis::commitments::{Judgement, as_of, document_of, judge_all, made_on};
use crate::analysis::evidence::Record;
use crate::date::{Language, Truth};
use crate::model::{CommitmentId, Entity, Model, RowId, Vocabulary};
use crate::output::table::{Cell, Table};
use crate::output::words::{counted, day, sentence, text, vocabulary};

/// Columns, and whether they are shown for reading.
pub(super) const KEYS: [super::Key; 28] = [
    ("commitment", false),
    ("document", false),
    ("made_in", true),
    ("provision", false),
    ("made_edtf", false),
    ("made", false),
    ("action", false),
    ("promise", true),
    ("debtors", false),
    ("owed_by", true),
    ("creditors", false),
    ("owed_to", false),
    ("place", false),
    ("due_edtf", false),
    ("due", true),
    ("due_min", false),
    ("due_max", false),
    ("condition", false),
    ("verdict", false),
    ("came_of_it", true),
    ("days_late_min", false),
    ("days_late_max", false),
    ("settled_by", true),
    ("settled_by_label", false),
    ("settled_edtf", false),
    ("basis", false),
    ("summary", false),
    ("sources", false),
];

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
    let view = Row { cells: Cells { model, language } };
    let rows = shown.iter().map(|&it| view.of(it, judgement(it))).collect();
    let judged: Vec<Judgement> = shown.iter().map(|&it| judgement(it)).collect();
    let mut notes: Vec<String> = beyond(model, ledger.as_of, language).into_iter().collect();
    notes.extend(counts(&judged, model.commitments.len(), ledger.as_of, language));
    let possibly: Vec<&str> =
        ledger.possibly.iter().filter(is_made).map(|&it| model.commitments.id.get(it)).collect();
    if !possibly.is_empty() {
        let list = possibly.join(text(", ", language));
        notes.push(sentence("possibly also: {} (imprecise date)", language, &[&list]));
    }
    assemble(&KEYS, rows, notes, language)
}

/// Returns the warning that the day lies after the records end.
fn beyond(model: &Model, as_of: Option<i32>, language: Language) -> Option<String> {
    let recorded = self::as_of(model).filter(|&recorded| as_of > Some(recorded))?;
    let english = "the records go up to {}: what came of a promise after that is not known";
    Some(sentence(english, language, &[&day(recorded, language)?]))
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
            let word = sentence("possibly {}", language, &[word]);
            parts.push(counted(possibly, &word, language));
        }
    }
    let [shown, recorded] = [judged.len(), of].map(|count| count.to_string());
    let mut verdicts = match as_of.and_then(|it| day(it, language)) {
        Some(day) => {
            let english = "{} of {} recorded promises as of {}";
            sentence(english, language, &[&shown, &recorded, &day])
        }
        None => sentence("{} of {} recorded promises", language, &[&shown, &recorded]),
    };
    if !parts.is_empty() {
        verdicts.push_str(text(": ", language));
        verdicts.push_str(&parts.join(text(", ", language)));
    }
    let computed = judged.iter().filter(|it| basis(it) == "computed").count();
    let given = judged.iter().filter(|it| basis(it) == "judged").count();
    let counts = [computed, given, judged.len() - computed - given];
    let [computed, given, untold] = counts.map(|count| count.to_string());
    let english = "verdict computed from dates and records for {}, given by the curator for {}, \
        nothing to tell it for {}";
    vec![verdicts, sentence(english, language, &[&computed, &given, &untold])]
}

/// Returns what a verdict rests on: `computed`, `judged` by the curator, or nothing.
fn basis(judgement: &Judgement) -> &'static str {
    match (judgement.is_computed, judgement.standing) {
        (false, _) => "judged",
        (true, Standing::Undetermined) => "",
        (true, _) => "computed",
    }
}

struct Row<'m> {
    cells: Cells<'m>,
}

impl Row<'_> {
    fn of(&self, id: CommitmentId, judgement: Judgement) -> Vec<Cell> {
        let Cells { model, language } = self.cells;
        let table = &model.commitments;
        let document = document_of(model, id);
        let provision = table.provision.get(id);
        let made = document.and_then(|it| model.documents.date.written(it));
        let made_in = document.map(|it| match model.documents.event.get(it) {
            Some(event) => Entity::Event(event),
            None => Entity::Document(it),
        });
        let [due_min, due_max] = bounds(table.due.span(id));
        let days = |pick: fn((u32, u32)) -> u32| {
            judgement.days_late.map_or(Cell::Empty, |days| Cell::Number(pick(days).into()))
        };
        let text = |text: Option<&str>| Cell::text(text.unwrap_or_default());
        let label = |entity: Option<Entity>| entity.map(|it| self.cells.label(it));
        let action = table.action.get(id);
        let claims = Record::Commitment(id).claims(model).into_iter();
        let outcome = judgement.outcome.map(|row| Record::Outcome(row).claims(model));
        vec![
            Cell::text(table.id.get(id)),
            text(document.map(|it| model.documents.id.get(it))),
            text(made_in.map(|it| model.id(it))),
            text(provision.map(|it| model.provisions.id.get(it))),
            text(made),
            self.cells.date(made),
            Cell::text(action.map_or("", Vocabulary::as_str)),
            Cell::text(action.map_or("", |action| vocabulary::action(action, language))),
            self.cells.party_ids(table.debtors.get(id)),
            self.cells.parties(table.debtors.get(id)),
            self.cells.party_ids(table.creditors.get(id)),
            self.cells.parties(table.creditors.get(id)),
            text(table.place.get(id).map(|it| model.places.id.get(it))),
            text(table.due.written(id)),
            self.cells.date(table.due.written(id)),
            due_min,
            due_max,
            text(table.condition.get(id)),
            Cell::text(judgement.standing.as_str()),
            Cell::text(verdict(judgement, language)),
            days(|days| days.0),
            days(|days| days.1),
            text(judgement.settled_by.map(|it| model.id(it))),
            Cell::text(label(judgement.settled_by).unwrap_or_default()),
            text(judgement.settled_by.and_then(|it| date_of(model, it))),
            Cell::text(basis(&judgement)),
            text(provision.and_then(|it| model.provisions.summary.get(it))),
            self.cells.sources(claims.chain(outcome.into_iter().flatten())),
        ]
    }
}

/// Returns a verdict with the days late, in words.
fn verdict(judgement: Judgement, language: Language) -> String {
    let word = vocabulary::standing(judgement.standing, language);
    match judgement.days_late {
        None | Some((_, 0)) => word.to_owned(),
        Some(days) => {
            let late = vocabulary::days_late(&range(days).joined(""), language);
            format!("{word}{}{late}", text(", ", language))
        }
    }
}

/// Returns the date of an event or a document, as written.
fn date_of(model: &Model, entity: Entity) -> Option<&str> {
    match entity {
        Entity::Event(event) => model.events.date.written(event),
        Entity::Document(document) => model.documents.date.written(document),
        _ => None,
    }
}
