//! Relations that lead from row to row, step by step.

use super::attribute::MOST_WHOLES;
use super::{Evaluator, Marks, Within};
use crate::date::Truth;
use crate::graph::{Graph, Itself, Kind, Reference, Step, Targets};
use crate::model::Model;
use crate::query::ast::{Edge, Via};

/// The table at which each step begins, and the table at the end.
fn tables(kind: Kind, steps: &[Step]) -> Vec<&'static str> {
    let mut found = vec![kind.table()];
    for step in steps {
        let before = found.last().copied().unwrap_or_default();
        found.push(match *step {
            Step::To(reference) => reference.declaration().target,
            Step::From(reference) => reference.declaration().table,
            Step::Up(..) | Step::Down(..) | Step::Worded { .. } | Step::ToAny { .. } => before,
        });
    }
    found
}

impl Evaluator<'_> {
    /// Returns the rows of a kind from which steps lead to things, of those that matter.
    pub(super) fn along(&self, kind: Kind, via: &Via, steps: &[Step], within: Within) -> Marks {
        let walk = Walk { model: self.model, graph: self.graph, via };
        let tables = tables(kind, steps);
        // From the end to the beginning: each step gives the rows that lead on.
        let mut marks = Marks::clone(&self.end(via));
        for (at, step) in steps.iter().enumerate().rev() {
            let rows = super::rows(self.model.rows_of(tables[at]));
            let within = if at == 0 { within } else { Within::All(rows) };
            marks = walk.before(*step, &marks, within);
        }
        marks
    }
}

/// A walk along the steps of one relation.
pub(in crate::query) struct Walk<'w> {
    pub(in crate::query) model: &'w Model,
    pub(in crate::query) graph: &'w Graph,
    pub(in crate::query) via: &'w Via,
}

impl Walk<'_> {
    /// Returns the rows from which a step leads to marked ones, of those that matter.
    fn before(&self, step: Step, marks: &Marks, within: Within) -> Marks {
        match step {
            Step::To(reference) => self.referring(reference, marks, within),
            Step::ToAny { table, column } => match self.any(table, column) {
                Some(reference) => self.referring(reference, marks, within),
                None => Marks::default(),
            },
            Step::From(reference) => {
                let targets = self.graph.targets(reference);
                let mut pairs = Vec::new();
                for (row, truth) in marks.iter() {
                    targets.of(row, &mut |target| pairs.push((target, truth)));
                }
                Marks::of_pairs(pairs).only(within)
            }
            Step::Up(reference, itself) => {
                let targets = self.graph.targets(reference);
                let best = |row| wholes(targets, itself, row).map(|whole| marks.get(whole)).max();
                within.mark(|row| best(row).unwrap_or(Truth::No))
            }
            Step::Down(reference, itself) => {
                let targets = self.graph.targets(reference);
                let mut pairs = Vec::new();
                for (row, truth) in marks.iter() {
                    pairs.extend(wholes(targets, itself, row).map(|whole| (whole, truth)));
                }
                Marks::of_pairs(pairs).only(within)
            }
            Step::Worded { .. } => marks.and_test(|row| self.is_worded(step, row).into()),
        }
    }

    /// Returns the rows that refer to marked ones: from the side that has less to look at.
    fn referring(&self, reference: Reference, marks: &Marks, within: Within) -> Marks {
        if marks.rows().len() < within.len() / 4 {
            let mut pairs = Vec::new();
            for (target, truth) in marks.iter() {
                let rows = self.graph.referrers(reference, target);
                pairs.extend(rows.iter().map(|&row| (row, truth)));
            }
            return Marks::of_pairs(pairs).only(within);
        }
        let targets = self.graph.targets(reference);
        within.mark(|row| {
            let mut best = Truth::No;
            targets.of(row, &mut |target| best = best.max(marks.get(target)));
            best
        })
    }

    /// Returns the reference in a column to things of the kind at the end.
    fn any(&self, table: &str, column: &str) -> Option<Reference> {
        Reference::of(table, column, self.via.things.kind().table())
    }

    /// Returns the parts of a row at any remove, each once.
    fn parts(&self, reference: Reference, itself: Itself, row: u32) -> Vec<u32> {
        let mut found = vec![row];
        let mut next = 0;
        while let Some(&whole) = found.get(next) {
            let parts = self.graph.referrers(reference, whole);
            let new: Vec<u32> = parts.iter().copied().filter(|it| !found.contains(it)).collect();
            found.extend(new);
            next += 1;
        }
        match itself {
            Itself::Counts => found,
            Itself::CountsNot => found.split_off(1),
        }
    }

    fn is_worded(&self, step: Step, row: u32) -> bool {
        let (Step::Worded { table, column, .. }, Edge::Word(word)) = (step, &self.via.edge) else {
            return true;
        };
        self.model.column(table, column).and_then(|it| it.word(row)) == Some(word)
    }

    /// Returns `true` if steps lead from a row to a marked one, possibly or definitely.
    pub(in crate::query) fn leads(&self, steps: &[Step], row: u32, marks: &Marks) -> bool {
        let Some((&step, rest)) = steps.split_first() else {
            return marks.get(row) != Truth::No;
        };
        let mut found = false;
        let mut on = |next: u32| found = found || self.leads(rest, next, marks);
        match step {
            Step::To(reference) => self.graph.targets(reference).of(row, &mut on),
            Step::ToAny { table, column } => {
                if let Some(reference) = self.any(table, column) {
                    self.graph.targets(reference).of(row, &mut on);
                }
            }
            Step::From(reference) => {
                self.graph.referrers(reference, row).iter().for_each(|&it| on(it));
            }
            Step::Up(reference, itself) => {
                wholes(self.graph.targets(reference), itself, row).for_each(on);
            }
            Step::Down(reference, itself) => {
                self.parts(reference, itself, row).into_iter().for_each(on);
            }
            Step::Worded { .. } => {
                if self.is_worded(step, row) {
                    on(row);
                }
            }
        }
        found
    }
}

/// Returns the wholes of a row, the nearest first.
fn wholes(targets: Targets<'_>, itself: Itself, row: u32) -> impl Iterator<Item = u32> {
    let whole = move |&part: &u32| targets.first(part);
    let first = match itself {
        Itself::Counts => Some(row),
        Itself::CountsNot => whole(&row),
    };
    std::iter::successors(first, whole).take(MOST_WHOLES)
}
