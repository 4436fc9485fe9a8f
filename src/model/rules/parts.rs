//! A part lies inside the dates of its whole; what was held beside it may come a few days earlier or
//! later.

use super::Breach;
use crate::date::{Span, Truth};
use crate::diagnostic::Code;
use crate::model::{EventKind, Model, RowId};

/// How many days before or after a meeting another one still counts as held beside it.
const DAYS_BESIDE: i32 = 3;

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    let events = &model.events;
    for part in events.ids() {
        let Some(whole) = events.part_of.get(part) else { continue };
        let (Some(inner), Some(outer)) = (events.date.span(part), events.date.span(whole)) else {
            continue;
        };
        let beside = matches!(
            events.kind.get(part),
            Some(EventKind::Bilateral | EventKind::Announcement | EventKind::Other)
        );
        let outer = if beside { widened(outer, DAYS_BESIDE) } else { outer };
        if inner.within(outer) != Truth::No {
            continue;
        }
        let date = |event| events.date.written(event).unwrap_or_default();
        breaches.push(Breach {
            code: Code::PartOutsideWhole,
            table: "events",
            row: part.row(),
            column: "date",
            message: format!(
                "`{}` lies outside its whole `{}` ({})",
                date(part),
                events.id.get(whole),
                date(whole)
            ),
            help: "correct a date, or leave `part_of` empty".to_owned(),
        });
    }
}

fn widened(span: Span, days: i32) -> Span {
    let earlier = |day: i32| if day == Span::PAST { day } else { day.saturating_sub(days) };
    let later = |day: i32| if day == Span::FUTURE { day } else { day.saturating_add(days) };
    Span {
        earliest_start: earlier(span.earliest_start),
        latest_start: span.latest_start,
        earliest_end: span.earliest_end,
        latest_end: later(span.latest_end),
    }
}
