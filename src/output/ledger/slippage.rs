//! Slippage as tables: each promised meeting, and the figures by host and by kind.

use super::promise::Promise;
use crate::analysis::commitments::document_of;
use crate::analysis::slippage::{PromisedMeeting, Summary, by_action, by_host, summarise};
use crate::date::Language;
use crate::model::{Action, Entity, Model, PartyId};
use crate::output::presenter::Presenter;
use crate::output::table::{CellRef, Columns, Reader, Table};
use crate::output::words::{Argument, arg, heading, sentence, text, vocabulary};

/// Returns a row for each promise to meet, in the order of their making; the notes give the figures
/// over all of them.
#[must_use]
pub fn of_promises(model: &Model, promises: &[PromisedMeeting], language: Language) -> Table {
    let show = Presenter { model, language };
    let rows = promises.iter().map(|meeting| Row {
        promise: Promise::new(show, meeting.commitment, meeting.judgement),
        meeting,
    });
    let table = columns().table(Reader::Page, rows, language);
    Table { notes: notes(model, promises, language), ..table }
}

/// What a row is made from.
struct Row<'m> {
    promise: Promise<'m>,
    meeting: &'m PromisedMeeting,
}

fn columns<'m>() -> Columns<Row<'m>> {
    let columns = Columns::<Row<'m>>::new(heading)
        .programs("commitment", |row| row.promise.id())
        .programs("document", |row| row.promise.made_by())
        .all("made_in", |row| row.promise.made_in())
        .programs("action", |row| CellRef::member(row.promise.table().action.get(row.promise.id)))
        .all("promise", |row| {
            let action = row.promise.table().action.get(row.promise.id);
            CellRef::some(action.map(|it| vocabulary::action(it, row.promise.show.language)))
        })
        .programs("due_edtf", |row| CellRef::some(row.promise.table().due.written(row.promise.id)))
        .all("due", |row| row.promise.show.date(&row.promise.table().due, row.promise.id))
        .programs("due_min", |row| CellRef::day(row.promise.due().map(|due| due.earliest_start)))
        .programs("due_max", |row| CellRef::day(row.promise.due().map(|due| due.latest_end)))
        .programs("approximate", |row| {
            let due = row.promise.table().due.get(row.promise.id);
            CellRef::yes(due.is_some_and(|due| due.is_approximate() || due.is_uncertain()))
        });
    with_meeting(columns)
}

fn with_meeting(columns: Columns<Row<'_>>) -> Columns<Row<'_>> {
    columns
        .all("settled_by", |row| {
            CellRef::some(row.meeting.held.map(|event| row.promise.show.model.events.id.get(event)))
        })
        .programs("host", |row| {
            let hosts = &row.promise.show.model.events.host;
            row.promise
                .show
                .parties(row.meeting.held.into_iter().flat_map(|event| hosts.get(event)))
        })
        .programs("settled_edtf", |row| {
            let dates = &row.promise.show.model.events.date;
            CellRef::some(row.meeting.held.and_then(|event| dates.written(event)))
        })
        .all("begun", |row| {
            row.promise.show.date(&row.promise.show.model.events.date, row.meeting.held)
        })
        .all("days_late", |row| row.meeting.days_late().map_or(CellRef::Empty, CellRef::range))
        .programs("days_late_min", |row| {
            CellRef::some_number(row.meeting.days_late().map(|days| days.0))
        })
        .programs("days_late_max", |row| {
            CellRef::some_number(row.meeting.days_late().map(|days| days.1))
        })
        .all("verdict", |row| {
            let standing = row.meeting.judgement.standing;
            CellRef::text(vocabulary::standing(standing, row.promise.show.language))
        })
        .programs("sources", |row| row.promise.show.sources(row.promise.claims()))
}

/// Returns the figures over all promises in sentences, with what they were worked out from.
fn notes(model: &Model, promises: &[PromisedMeeting], language: Language) -> Vec<String> {
    let all = summarise(promises);
    let say = |id: &str, arguments: &[Argument<'_>]| sentence(id, language, arguments);
    let mut meetings: Vec<_> = promises.iter().filter_map(|promise| promise.held).collect();
    meetings.sort_unstable();
    meetings.dedup();
    let mut notes = vec![say(
        "slippage-measured",
        &[arg("measured", all.measured.to_string()), arg("promised", all.promised.to_string())],
    )];
    if let (Some(median), Some(worst), Some(promise)) =
        (all.twice_median, all.worst, all.worst_promise)
    {
        let of_late = all.twice_median_of_late.map(halves);
        notes.push(say(
            "slippage-figures",
            &[
                arg("on-time", (all.measured - all.late - all.possibly_late).to_string()),
                arg("late", all.late.to_string()),
                arg("possibly-late", all.possibly_late.to_string()),
                arg("median", halves(median)),
                arg(
                    "median-of-late",
                    of_late.unwrap_or_else(|| text("slippage-none-late", language).to_owned()),
                ),
                arg("worst", CellRef::range(worst).joined("")),
                arg("commitment", model.commitments.id.get(promise)),
            ],
        ));
    }
    notes.push(say("slippage-meetings", &[arg("count", meetings.len().to_string())]));
    notes
}

/// The figures of promises that have something in common.
struct Figures<'m, T> {
    show: Presenter<'m>,
    of: T,
    all: Summary,
}

/// Returns the figures for each host of a meeting that was promised and held.
#[must_use]
pub fn of_hosts(model: &Model, promises: &[PromisedMeeting], language: Language) -> Table {
    let show = Presenter { model, language };
    let columns = Columns::<Figures<Option<PartyId>>>::new(heading)
        .programs("host_id", |row| {
            CellRef::some(row.of.map(|host| row.show.model.parties.id.get(host)))
        })
        .all("host", |row| match row.of {
            Some(host) => CellRef::text(row.show.label(Entity::Party(host))),
            None => CellRef::text(text("ledger-not-recorded", row.show.language)),
        });
    let rows = by_host(model, promises).into_iter().map(|(of, all)| Figures { show, of, all });
    let held = promises.iter().filter(|promise| promise.held.is_some()).count();
    let note = sentence(
        "slippage-by-host",
        language,
        &[arg("held", held.to_string()), arg("promised", promises.len().to_string())],
    );
    let table = with_figures(columns).table(Reader::Page, rows, language);
    Table { notes: vec![note], ..table }
}

/// Returns the figures for each kind of meeting that was promised.
#[must_use]
pub fn of_kinds(model: &Model, promises: &[PromisedMeeting], language: Language) -> Table {
    let show = Presenter { model, language };
    let columns = Columns::<Figures<Action>>::new(heading)
        .programs("action", |row| CellRef::member(Some(row.of)))
        .all("promise", |row| CellRef::text(vocabulary::action(row.of, row.show.language)));
    let rows = by_action(model, promises).into_iter().map(|(of, all)| Figures { show, of, all });
    let note = sentence("slippage-promises", language, &[arg("count", promises.len().to_string())]);
    let table = with_figures(columns).table(Reader::Page, rows, language);
    Table { notes: vec![note], ..table }
}

fn with_figures<'m, T>(columns: Columns<Figures<'m, T>>) -> Columns<Figures<'m, T>> {
    columns
        .all("promised", |row| CellRef::number(row.all.promised))
        .all("measured", |row| CellRef::number(row.all.measured))
        .all("on_time", |row| {
            CellRef::number(row.all.measured - row.all.late - row.all.possibly_late)
        })
        .all("late", |row| CellRef::number(row.all.late))
        .all("possibly_late", |row| CellRef::number(row.all.possibly_late))
        .all("median_days", |row| {
            row.all.twice_median.map_or(CellRef::Empty, |it| CellRef::Figure(halves(it)))
        })
        .all("median_days_of_late", |row| {
            row.all.twice_median_of_late.map_or(CellRef::Empty, |it| CellRef::Figure(halves(it)))
        })
        .all("worst_days", |row| row.all.worst.map_or(CellRef::Empty, CellRef::range))
        .programs("worst_promise", |row| {
            CellRef::some(row.all.worst_promise.map(|it| row.show.model.commitments.id.get(it)))
        })
        .all("worst_made", |row| {
            let model = row.show.model;
            let document = row.all.worst_promise.and_then(|it| document_of(model, it));
            CellRef::some(document.map(|it| model.documents.id.get(it)))
        })
}

/// Returns half of a figure, or of a range of figures, with the half written out: `12.5`, `3–7`.
fn halves((fewest, most): (u32, u32)) -> String {
    let half = |twice: u32| {
        let rest = if twice.is_multiple_of(2) { "" } else { ".5" };
        format!("{}{rest}", twice / 2)
    };
    if fewest == most { half(fewest) } else { format!("{}–{}", half(fewest), half(most)) }
}
