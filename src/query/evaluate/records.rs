//! Tests of sources and of disputes.

use super::{Evaluator, Found, Marks, Test, Within, found, rows};
use crate::analysis::{disputes, evidence};
use crate::date::Truth;
use crate::model::{DisputeId, Entity, Model, RowId};
use crate::query::ast::{DisputeTest, SourceTest, Things};
use crate::text::fold;

impl Test for SourceTest {
    fn count(model: &Model) -> u32 {
        rows(model.sources.len())
    }

    fn cost(&self) -> u8 {
        match self {
            Self::Id(_) => 0,
            Self::For(_) => 3,
            _ => 2,
        }
    }

    fn sort(model: &Model, found: &mut [Found]) {
        found::sort_by_date(
            found,
            |row| model.sources.published.span(RowId::from_row(row)),
            |row| model.sources.id.get(RowId::from_row(row)),
        );
    }

    fn marks(&self, evaluator: &Evaluator, within: Within) -> Marks {
        let sources = &evaluator.model.sources;
        match self {
            Self::Id(id) => Marks::of_row(id.row(), Truth::Definitely).only(within),
            Self::Kind(kind) => {
                within.mark(|row| (sources.kind.get(RowId::from_row(row)) == Some(*kind)).into())
            }
            Self::Publisher(publisher) => {
                let publisher = fold(publisher);
                within.mark(|row| {
                    let own = sources.publisher.get(RowId::from_row(row)).unwrap_or_default();
                    (fold(own) == publisher).into()
                })
            }
            Self::Language(tag) => within.mark(|row| {
                let own = sources.language.get(RowId::from_row(row)).unwrap_or_default();
                own.eq_ignore_ascii_case(tag).into()
            }),
            Self::Date(test) => {
                within.mark(|row| test.holds(sources.published.span(RowId::from_row(row))))
            }
            Self::For(things) => sources_for(evaluator, things).only(within),
        }
    }
}

fn sources_for(evaluator: &Evaluator, things: &Things) -> Marks {
    let model = evaluator.model;
    let mut pairs = Vec::new();
    for (row, truth) in evaluator.things(things).iter() {
        let records = match Entity::of_row(super::table_of(things), row) {
            Some(entity) => evidence::records(model, evaluator.graph, entity),
            None if matches!(things, Things::Offices(_)) => {
                vec![evidence::Record::Office(RowId::from_row(row))]
            }
            None => vec![evidence::Record::Dispute(RowId::from_row(row))],
        };
        for record in records {
            let claims = record.claims(model);
            pairs.extend(claims.into_iter().map(|claim| (claim.source.row(), truth)));
        }
    }
    Marks::of_pairs(pairs)
}

impl Test for DisputeTest {
    fn count(model: &Model) -> u32 {
        rows(model.disputes.len())
    }

    fn cost(&self) -> u8 {
        match self {
            Self::Id(_) => 0,
            Self::About(_) => 3,
            _ => 2,
        }
    }

    fn marks(&self, evaluator: &Evaluator, within: Within) -> Marks {
        let model = evaluator.model;
        let table = &model.disputes;
        match self {
            Self::Id(id) => Marks::of_row(id.row(), Truth::Definitely).only(within),
            Self::About(things) => {
                let named = evaluator.entities(things);
                within.mark(|row| {
                    let concerns = disputes::concerns(model, DisputeId::from_row(row));
                    concerns.into_iter().map(&named).max().unwrap_or(Truth::No)
                })
            }
            Self::Rank(rank) => {
                within.mark(|row| (table.rank.get(RowId::from_row(row)) == Some(*rank)).into())
            }
            Self::Column(column) => within.mark(|row| {
                (table.column.get(RowId::from_row(row)) == Some(column.as_str())).into()
            }),
        }
    }
}
