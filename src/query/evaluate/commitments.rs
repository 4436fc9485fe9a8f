//! Tests of commitments.

use super::{Evaluator, Found, Marks, Test, Within, any_of, found, rows};
pub(in crate::query) use crate::analysis::commitments::document_of;
use crate::date::{Span, Truth};
use crate::model::{CommitmentId, Entity, Model, RowId};
use crate::query::ast::{CommitmentTest, DateRelation, DateTest};

/// Tells whether something is due at a time. What has no last day can fall due at any time from its
/// first day on, so it is due in a year only possibly.
fn due(test: &DateTest, span: Option<Span>) -> Truth {
    let open = span.is_some_and(|span| span.latest_end == Span::FUTURE);
    let truth = test.holds(span);
    if open && test.relation == DateRelation::In { truth.and(Truth::Possibly) } else { truth }
}

impl Test for CommitmentTest {
    fn count(model: &Model) -> u32 {
        rows(model.commitments.len())
    }

    fn cost(&self) -> u8 {
        match self {
            Self::Id(_) => 0,
            Self::Action(_) | Self::Due(_) => 2,
            _ => 3,
        }
    }

    fn sort(model: &Model, found: &mut [Found]) {
        found::sort_by_date(
            found,
            |row| model.commitments.due.span(RowId::from_row(row)),
            |row| model.commitments.id.get(RowId::from_row(row)),
        );
    }

    fn marks(&self, evaluator: &Evaluator, within: Within) -> Marks {
        let model = evaluator.model;
        let commitments = &model.commitments;
        let mark =
            |test: &dyn Fn(CommitmentId) -> Truth| within.mark(|row| test(RowId::from_row(row)));
        match self {
            Self::Id(id) => Marks::of_row(id.row(), Truth::Definitely).only(within),
            Self::MadeAt(events) => {
                let events = evaluator.events(events);
                let event = |it| model.documents.event.get(document_of(model, it)?);
                mark(&|it| any_of(&events, event(it)))
            }
            Self::MadeIn(documents) => {
                let documents = evaluator.set(documents);
                mark(&|it| any_of(&documents, document_of(model, it)))
            }
            Self::MadeBy(provisions) => {
                let provisions = evaluator.set(provisions);
                mark(&|it| any_of(&provisions, commitments.provision.get(it)))
            }
            Self::Due(test) => mark(&|it| due(test, commitments.due.span(it))),
            Self::OwedBy(parties) => {
                let parties = evaluator.set(parties);
                mark(&|it| any_of(&parties, commitments.debtors.get(it)))
            }
            Self::OwedTo(parties) => {
                let parties = evaluator.set(parties);
                mark(&|it| any_of(&parties, commitments.creditors.get(it)))
            }
            Self::Action(action) => {
                mark(&|it| (commitments.action.get(it) == Some(*action)).into())
            }
            Self::Verdict(standing) => mark(&|it| evaluator.judgement(it).is(*standing)),
            Self::At(places) => {
                let places = evaluator.set(places);
                mark(&|it| any_of(&places, commitments.place.get(it)))
            }
            Self::SettledBy(events) => {
                let events = evaluator.events(events);
                let pairs = model.outcomes.ids().filter_map(|row| {
                    let commitment = model.outcomes.commitment.get(row)?;
                    match model.outcomes.settled_by.get(row)? {
                        Entity::Event(event) => Some((commitment.row(), events.get(event.row()))),
                        _ => None,
                    }
                });
                let held = pairs.filter(|&(_, truth)| truth != Truth::No);
                Marks::of_pairs(held.collect()).only(within)
            }
        }
    }
}
