//! What is recorded as happened lies not far behind the day to which the records were looked after.

use super::Breach;
use crate::date::{Span, parse_day};
use crate::diagnostic::Code;
use crate::model::{Date, Model, RowId};

/// How many days ahead of the records something may be announced: two years.
const DAYS_AHEAD: i32 = 731;

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    let as_of = &model.descriptor.as_of;
    let Some(last) = parse_day(as_of.as_bytes()).map(|day| day.saturating_add(DAYS_AHEAD)) else {
        return;
    };
    let Model { events, documents, sources, outcomes, .. } = model;
    let mut check = Check { last, as_of, breaches };
    check.dates("events", "date", &events.date, events.ids());
    check.dates("documents", "date", &documents.date, documents.ids());
    check.dates("sources", "published", &sources.published, sources.ids());
    check.dates("outcomes", "as_of", &outcomes.as_of, outcomes.ids());
}

struct Check<'c> {
    /// The last day that is not far in the future.
    last: i32,
    as_of: &'c str,
    breaches: &'c mut Vec<Breach>,
}

impl Check<'_> {
    fn dates<R: RowId>(
        &mut self,
        table: &'static str,
        column: &'static str,
        dates: &Date<R>,
        rows: impl Iterator<Item = R>,
    ) {
        for row in rows {
            let far = |span: &Span| span.earliest_start > self.last;
            if dates.span(row).filter(far).is_none() {
                continue;
            }
            self.breaches.push(Breach {
                code: Code::FarFuture,
                table,
                row: row.row(),
                column,
                message: format!(
                    "`{}` lies years after the day to which the records go ({})",
                    dates.written(row).unwrap_or_default(),
                    self.as_of
                ),
                help: "correct the date, or `asOf` in the descriptor".to_owned(),
            });
        }
    }
}
