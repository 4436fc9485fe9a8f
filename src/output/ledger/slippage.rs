//! Slippage as tables: each promised meeting, and the figures by host and by kind.

use super::{Cells, assemble, bounds, number, range, words, yes};
use crate::analysis::commitments::document_of;
use crate::analysis::evidence::Record;
use crate::analysis::slippage::{PromisedMeeting, Summary, by_action, by_host, summarise};
use crate::date::{Edtf, Language};
use crate::model::{Entity, Model, Vocabulary};
use crate::output::table::{Cell, Table};
use crate::output::words::{sentence, text, vocabulary};

/// Columns of the table of promises, and whether they are shown for reading.
pub(super) const KEYS: [super::Key; 19] = [
    ("commitment", false),
    ("document", false),
    ("made_in", true),
    ("action", false),
    ("promise", true),
    ("due_edtf", false),
    ("due", true),
    ("due_min", false),
    ("due_max", false),
    ("approximate", false),
    ("settled_by", true),
    ("host", false),
    ("settled_edtf", false),
    ("begun", true),
    ("days_late", true),
    ("days_late_min", false),
    ("days_late_max", false),
    ("verdict", true),
    ("sources", false),
];

/// Returns a row for each promise to meet, in the order of their making; the notes give the figures
/// over all of them.
#[must_use]
pub fn of_promises(model: &Model, promises: &[PromisedMeeting], language: Language) -> Table {
    let cells = Cells { model, language };
    let rows = promises.iter().map(|promise| row(cells, promise)).collect();
    assemble(&KEYS, rows, notes(model, promises, language), language)
}

fn row(cells: Cells, promise: &PromisedMeeting) -> Vec<Cell> {
    let Cells { model, language } = cells;
    let (id, table) = (promise.commitment, &model.commitments);
    let document = document_of(model, id);
    let event = document.and_then(|it| model.documents.event.get(it)).map(Entity::Event);
    let made_in = event.or(document.map(Entity::Document));
    let due = table.due.written(id);
    let is_approximate = due
        .and_then(|due| due.parse::<Edtf>().ok())
        .is_some_and(|due| due.is_approximate() || due.is_uncertain());
    let [due_min, due_max] = bounds(table.due.span(id));
    let action = table.action.get(id);
    let cell = |text: Option<&str>| Cell::owned(text.unwrap_or_default());
    let held = promise.held.and_then(|event| model.events.date.written(event));
    let days = promise.days_late();
    let one = |days: Option<u32>| days.map_or(Cell::Empty, |days| Cell::Number(days.into()));
    let claims = Record::Commitment(id).claims(model).into_iter();
    let outcome = promise.judgement.outcome.map(|row| Record::Outcome(row).claims(model));
    vec![
        Cell::owned(table.id.get(id)),
        cell(document.map(|it| model.documents.id.get(it))),
        cell(made_in.map(|it| model.id(it))),
        Cell::owned(action.map_or("", Vocabulary::as_str)),
        Cell::owned(action.map_or("", |action| vocabulary::action(action, language))),
        cell(due),
        cells.date(due),
        due_min,
        due_max,
        yes(is_approximate),
        cell(promise.held.map(|event| model.events.id.get(event))),
        promise.held.map_or(Cell::Empty, |event| cells.parties(model.events.host.get(event))),
        cell(held),
        cells.date(held),
        days.map_or(Cell::Empty, range),
        one(days.map(|days| days.0)),
        one(days.map(|days| days.1)),
        Cell::owned(vocabulary::standing(promise.judgement.standing, language)),
        cells.sources(claims.chain(outcome.into_iter().flatten())),
    ]
}

/// Returns the figures over all promises in sentences, with what they were worked out from.
fn notes(model: &Model, promises: &[PromisedMeeting], language: Language) -> Vec<String> {
    let all = summarise(promises);
    let say = |english: &str, arguments: &[&str]| sentence(english, language, arguments);
    let mut meetings: Vec<_> = promises.iter().filter_map(|promise| promise.held).collect();
    meetings.sort_unstable();
    meetings.dedup();
    let mut notes = vec![say(
        "measured: {} of {} promises to meet; the others have no window that closes, or nothing settled them",
        &[&all.measured.to_string(), &all.promised.to_string()],
    )];
    if let (Some(median), Some(worst), Some(promise)) =
        (all.twice_median, all.worst, all.worst_promise)
    {
        let of_late = all.twice_median_of_late.map(halves);
        notes.push(say(
            "on time: {}, late: {}, possibly late: {}; median {} days, of the late ones {}; worst {} days ({})",
            &[
                &(all.measured - all.late - all.possibly_late).to_string(),
                &all.late.to_string(),
                &all.possibly_late.to_string(),
                &halves(median),
                &of_late.unwrap_or_else(|| text("none", language).to_owned()),
                &range(worst).joined(""),
                model.commitments.id.get(promise),
            ],
        ));
    }
    notes.push(say(
        "{} meetings settled them: a meeting promised several times counts once for each promise",
        &[&meetings.len().to_string()],
    ));
    notes
}

/// Columns of a table of figures; all are shown for reading. The first is what they are of.
pub(super) const FIGURES: [super::Key; 10] = [
    ("promised", true),
    ("measured", true),
    ("on_time", true),
    ("late", true),
    ("possibly_late", true),
    ("median_days", true),
    ("median_days_of_late", true),
    ("worst_days", true),
    ("worst_promise", false),
    ("worst_made", true),
];

/// Returns the figures for each host of a meeting that was promised and held.
#[must_use]
pub fn of_hosts(model: &Model, promises: &[PromisedMeeting], language: Language) -> Table {
    let cells = Cells { model, language };
    let rows = by_host(model, promises).into_iter().map(|(host, summary)| {
        let id = host.map_or("", |host| model.parties.id.get(host));
        let label = host.map(|host| cells.label(Entity::Party(host)));
        let label = label.unwrap_or_else(|| words::not_recorded(language).to_owned());
        figures([Cell::owned(id), Cell::owned(label)], model, &summary)
    });
    let keys = [("host_id", false), ("host", true)];
    let held = promises.iter().filter(|promise| promise.held.is_some()).count();
    let note = sentence(
        "{} of {} promises to meet were settled by a meeting; a meeting of two hosts counts for each",
        language,
        &[&held.to_string(), &promises.len().to_string()],
    );
    let keys: Vec<super::Key> = keys.into_iter().chain(FIGURES).collect();
    assemble(&keys, rows.collect(), vec![note], language)
}

/// Returns the figures for each kind of meeting that was promised.
#[must_use]
pub fn of_kinds(model: &Model, promises: &[PromisedMeeting], language: Language) -> Table {
    let rows = by_action(model, promises).into_iter().map(|(action, summary)| {
        let label = vocabulary::action(action, language);
        figures([Cell::owned(action.as_str()), Cell::owned(label)], model, &summary)
    });
    let keys = [("action", false), ("promise", true)];
    let keys: Vec<super::Key> = keys.into_iter().chain(FIGURES).collect();
    let note = sentence("{} promises to meet", language, &[&promises.len().to_string()]);
    assemble(&keys, rows.collect(), vec![note], language)
}

fn figures(of: [Cell; 2], model: &Model, summary: &Summary) -> Vec<Cell> {
    let made = |promise| document_of(model, promise).map(|it| model.documents.id.get(it));
    let worst = summary.worst_promise;
    of.into_iter()
        .chain([
            number(summary.promised),
            number(summary.measured),
            number(summary.measured - summary.late - summary.possibly_late),
            number(summary.late),
            number(summary.possibly_late),
            summary.twice_median.map_or(Cell::Empty, |it| Cell::Figure(halves(it))),
            summary.twice_median_of_late.map_or(Cell::Empty, |it| Cell::Figure(halves(it))),
            summary.worst.map_or(Cell::Empty, range),
            Cell::owned(worst.map_or("", |promise| model.commitments.id.get(promise))),
            Cell::owned(worst.and_then(made).unwrap_or_default()),
        ])
        .collect()
}

/// Returns half of a figure, or of a range of figures, with the half written out: `12.5`, `3–7`.
fn halves((fewest, most): (u32, u32)) -> String {
    let half = |twice: u32| {
        let rest = if twice.is_multiple_of(2) { "" } else { ".5" };
        format!("{}{rest}", twice / 2)
    };
    if fewest == most { half(fewest) } else { format!("{}–{}", half(fewest), half(most)) }
}
