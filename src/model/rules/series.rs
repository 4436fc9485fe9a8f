//! Numbered events of a process come in the order of their dates; rounds and summits have no gaps
//! and no doubles.

use super::Breach;
use crate::date::Truth;
use crate::diagnostic::Code;
use crate::model::{EventId, EventKind, Model, ProcessId, RowId, Vocabulary};

/// A member of a numbered series.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Member {
    process: Option<ProcessId>,
    kind: EventKind,
    number: u32,
    event: EventId,
}

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    let mut members: Vec<Member> = model
        .events
        .ids()
        .filter_map(|event| {
            let kind = model.events.kind.get(event)?;
            let number = model.events.number.get(event)?;
            Some(Member { process: model.events.process.get(event), kind, number, event })
        })
        .collect();
    members.sort_unstable();
    for series in members.chunk_by(|a, b| (a.process, a.kind) == (b.process, b.kind)) {
        let whole = is_whole(series[0].kind);
        if let Some(first) = series.first().filter(|first| whole && first.number > 1) {
            breaches.push(gap(model, *first, 1));
        }
        for pair in series.windows(2) {
            if whole {
                check_number(model, pair[0], pair[1], breaches);
            }
            check_dates(model, pair[0], pair[1], breaches);
        }
    }
}

/// Returns `true` if a series of a kind is recorded whole; of others some members may be left out,
/// and a number may be counted anew.
fn is_whole(kind: EventKind) -> bool {
    matches!(kind, EventKind::Round | EventKind::Summit)
}

/// Checks that a number follows the one before it.
fn check_number(model: &Model, member: Member, next: Member, breaches: &mut Vec<Breach>) {
    let id = model.events.id.get(member.event);
    let (kind, number) = (next.kind.as_str(), next.number);
    if member.number == next.number {
        breaches.push(Breach {
            code: Code::SeriesNumberTwice,
            table: "events",
            row: next.event.row(),
            column: "number",
            message: format!("{kind} `{number}` is listed twice: `{id}` has the same number"),
            help: "delete one of the two rows, or correct its number".to_owned(),
        });
        return;
    }
    if next.number > member.number + 1 {
        breaches.push(gap(model, next, member.number + 1));
    }
}

/// Checks that the later number is not of an earlier day.
fn check_dates(model: &Model, member: Member, next: Member, breaches: &mut Vec<Breach>) {
    if member.number == next.number {
        return;
    }
    let id = model.events.id.get(member.event);
    let (kind, number) = (next.kind.as_str(), next.number);
    let whole = is_whole(next.kind);
    let dates = (model.events.date.span(member.event), model.events.date.span(next.event));
    let (Some(date), Some(next_date)) = dates else { return };
    // A date that leaves the order open is no error; of a series that is whole it is worth a look.
    let found = match next_date.before(date) {
        Truth::Definitely if whole => Some((Code::SeriesOutOfOrder, "lies")),
        Truth::Definitely => Some((Code::NumbersOutOfOrder, "lies")),
        Truth::Possibly if whole => Some((Code::NumbersOutOfOrder, "may lie")),
        Truth::Possibly | Truth::No => None,
    };
    if let Some((code, lies)) = found {
        breaches.push(Breach {
            code,
            table: "events",
            row: next.event.row(),
            column: "date",
            message: format!(
                "{kind} `{number}` {lies} before {kind} `{}` (`{id}`, {})",
                member.number,
                model.events.date.written(member.event).unwrap_or_default()
            ),
            help: "correct the date or the number of one of them".to_owned(),
        });
    }
}

fn gap(model: &Model, member: Member, missing: u32) -> Breach {
    let (kind, number) = (member.kind.as_str(), member.number);
    let id = model.events.id.get(member.event);
    Breach {
        code: Code::SeriesGap,
        table: "events",
        row: member.event.row(),
        column: "number",
        message: format!("{kind} `{missing}` is missing before {kind} `{number}` (`{id}`)"),
        help: format!("add {kind} {missing}, or correct the number of `{id}`"),
    }
}
