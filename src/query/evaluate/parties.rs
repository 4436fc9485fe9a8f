//! Tests of parties and of places.

use super::{Evaluator, Marks, Test, Within, any_of, rows};
use crate::date::Truth;
use crate::model::{Entity, EventId, Model, PartyId, PlaceId, RowId};
use crate::query::ast::{PartyTest, PlaceTest, ProvisionSet};

/// Wholes above a party that are looked at, in case of a cycle.
const MOST_WHOLES: usize = 32;

impl Test for PartyTest {
    fn count(model: &Model) -> u32 {
        rows(model.parties.len())
    }

    fn cost(&self) -> u8 {
        match self {
            Self::Id(_) => 0,
            Self::Kind(_) => 2,
            _ => 3,
        }
    }

    fn marks(&self, evaluator: &Evaluator, within: Within) -> Marks {
        let model = evaluator.model;
        let parties = &model.parties;
        match self {
            Self::Id(id) => Marks::of_row(id.row(), Truth::Definitely).only(within),
            Self::Kind(kind) => {
                within.mark(|row| (parties.kind.get(RowId::from_row(row)) == Some(*kind)).into())
            }
            Self::PartOf(wholes) => {
                let wholes = evaluator.set(wholes);
                within.mark(|row| {
                    let whole = |&part: &PartyId| parties.part_of.get(part);
                    let chain = std::iter::successors(whole(&PartyId::from_row(row)), whole);
                    any_of(&wholes, chain.take(MOST_WHOLES))
                })
            }
            Self::At(at) => evaluator.parties_at(at, within),
            Self::Hosted(events) => {
                let mut pairs = Vec::new();
                for (row, truth) in evaluator.events(events).iter() {
                    let hosts = model.events.host.get(EventId::from_row(row));
                    pairs.extend(hosts.map(|host| (host.row(), truth)));
                }
                Marks::of_pairs(pairs).only(within)
            }
            Self::Issued(documents) => {
                let mut pairs = Vec::new();
                for (row, truth) in evaluator.set(documents).iter() {
                    let issuers = model.documents.issuers.get(RowId::from_row(row));
                    pairs.extend(issuers.map(|issuer| (issuer.row(), truth)));
                }
                Marks::of_pairs(pairs).only(within)
            }
            Self::MentionedIn(provisions) => {
                evaluator.mentioned_in(provisions, "parties").only(within)
            }
            Self::Owing(commitments) => {
                let mut pairs = Vec::new();
                for (row, truth) in evaluator.set(commitments).iter() {
                    let debtors = model.commitments.debtors.get(RowId::from_row(row));
                    pairs.extend(debtors.map(|debtor| (debtor.row(), truth)));
                }
                Marks::of_pairs(pairs).only(within)
            }
        }
    }
}

impl Evaluator<'_> {
    /// Returns the rows of a table that provisions name.
    pub(super) fn mentioned_in(&self, provisions: &ProvisionSet, table: &str) -> Marks {
        let provisions = self.set(provisions);
        let mentions = &self.model.mentions;
        let pairs = mentions.ids().filter_map(|row| {
            let entity: Entity = mentions.entity.get(row)?;
            let truth = provisions.get(mentions.provision.get(row)?.row());
            (entity.table() == table).then_some((entity.row(), truth))
        });
        Marks::of_pairs(pairs.filter(|&(_, truth)| truth != Truth::No).collect())
    }
}

impl Test for PlaceTest {
    fn count(model: &Model) -> u32 {
        rows(model.places.len())
    }

    fn cost(&self) -> u8 {
        match self {
            Self::Id(_) => 0,
            _ => 2,
        }
    }

    fn marks(&self, evaluator: &Evaluator, within: Within) -> Marks {
        let places = &evaluator.model.places;
        match self {
            Self::Id(id) => Marks::of_row(id.row(), Truth::Definitely).only(within),
            Self::Kind(kind) => {
                within.mark(|row| (places.kind.get(RowId::from_row(row)) == Some(*kind)).into())
            }
            Self::InCountry(parties) => {
                let parties = evaluator.set(parties);
                within.mark(|row| any_of(&parties, places.country.get(PlaceId::from_row(row))))
            }
            Self::Of(events) => {
                let place = |row| evaluator.model.events.place.get(RowId::from_row(row));
                let pairs = evaluator
                    .events(events)
                    .iter()
                    .filter_map(|(row, truth)| Some((place(row)?.row(), truth)))
                    .collect();
                Marks::of_pairs(pairs).only(within)
            }
        }
    }
}
