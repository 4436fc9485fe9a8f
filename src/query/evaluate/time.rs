//! Relations of events in time and along numbered series; what rests on a source or is in dispute.

use super::{Evaluator, Marks, Within};
use crate::analysis::evidence::Record;
use crate::analysis::{disputes, evidence, series};
use crate::date::{Span, Truth};
use crate::graph::{Direction, Kind};
use crate::model::{DisputeId, EventId, RowId};
use crate::query::ast::Via;

impl Evaluator<'_> {
    /// Returns the events that have a relation in time to every one of a set.
    pub(super) fn in_time(&self, via: &Via, direction: Direction, within: Within) -> Marks {
        let dates = &self.model.events.date;
        let relation = match direction {
            Direction::Earlier => Span::before,
            Direction::Later => Span::after,
        };
        let others = self.end(via);
        let spans: Vec<(Truth, Option<Span>)> =
            others.iter().map(|(row, member)| (member, dates.span(RowId::from_row(row)))).collect();
        within.mark(|row| {
            let Some(own) = dates.span(RowId::from_row(row)) else { return Truth::No };
            let (mut all, mut some) = (Truth::Definitely, Truth::No);
            for &(member, other) in &spans {
                let holds = other.map_or(Truth::No, |other| relation(own, other));
                all = all.and(holds.or(!member));
                some = some.or(holds.and(member));
            }
            all.and(some)
        })
    }

    /// Returns the events to which a step along the numbered series leads.
    pub(super) fn in_series(&self, via: &Via, direction: Direction) -> Marks {
        let mut pairs = Vec::new();
        for (row, truth) in self.end(via).iter() {
            let event = EventId::from_row(row);
            match direction {
                Direction::Later => {
                    pairs.extend(series::next(self.graph, event).map(|it| (it.row(), truth)));
                }
                Direction::Earlier => {
                    pairs.extend(series::previous(self.graph, event).map(|it| (it.row(), truth)));
                }
            }
        }
        Marks::of_pairs(pairs)
    }

    /// Returns the sources on which a record about one of some things rests.
    pub(super) fn resting_on(&self, via: &Via) -> Marks {
        let kind = via.things.kind();
        let mut pairs = Vec::new();
        for (row, truth) in self.end(via).iter() {
            for record in self.records_about(kind, row) {
                let claims = record.claims(self.model);
                pairs.extend(claims.into_iter().map(|claim| (claim.source.row(), truth)));
            }
        }
        Marks::of_pairs(pairs)
    }

    /// Returns the records about a thing: all that concern it, or its own where it is no node of the
    /// graph.
    fn records_about(&self, kind: Kind, row: u32) -> Vec<Record> {
        match kind.entity(row) {
            Some(entity) => evidence::records(self.model, self.graph, entity),
            None => Record::of(kind.table(), row).into_iter().collect(),
        }
    }

    /// Returns the disputes about one of some things.
    pub(super) fn disputed(&self, via: &Via, within: Within) -> Marks {
        let table = via.things.kind().table();
        let marks = self.end(via);
        within.mark(|row| {
            let concerns = disputes::concerns(self.model, DisputeId::from_row(row));
            let of_kind = concerns.into_iter().filter(|entity| entity.table() == table);
            of_kind.map(|entity| marks.get(entity.row())).max().unwrap_or(Truth::No)
        })
    }
}
