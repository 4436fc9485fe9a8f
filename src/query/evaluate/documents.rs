//! Tests of documents, provisions and topics.

use super::people::says;
use super::{Evaluator, Found, Marks, Test, Within, any_of, found, rows};
use crate::date::Truth;
use crate::model::{Certainty, DocumentId, DocumentKind, Model, ProvisionId, RowId, TopicId};
use crate::query::ast::{DocumentTest, ProvisionTest, TopicTest, Wording};
use crate::text::fold;

/// Wider topics that are looked at, in case of a cycle.
const MOST_WIDER: usize = 32;

impl Test for DocumentTest {
    fn count(model: &Model) -> u32 {
        rows(model.documents.len())
    }

    fn cost(&self) -> u8 {
        match self {
            Self::Id(_) => 0,
            Self::Kind(_) | Self::Agreed | Self::Date(_) => 2,
            _ => 3,
        }
    }

    fn certainty(model: &Model, row: u32) -> Option<Certainty> {
        model.documents.certainty.get(RowId::from_row(row))
    }

    fn sort(model: &Model, found: &mut [Found]) {
        found::sort_by_date(
            found,
            |row| model.documents.date.span(RowId::from_row(row)),
            |row| model.documents.id.get(RowId::from_row(row)),
        );
    }

    fn marks(&self, evaluator: &Evaluator, within: Within) -> Marks {
        let model = evaluator.model;
        let documents = &model.documents;
        let mark =
            |test: &dyn Fn(DocumentId) -> Truth| within.mark(|row| test(RowId::from_row(row)));
        match self {
            Self::Id(id) => Marks::of_row(id.row(), Truth::Definitely).only(within),
            Self::Kind(kind) => mark(&|it| (documents.kind.get(it) == Some(*kind)).into()),
            Self::Agreed => {
                mark(&|it| documents.kind.get(it).is_some_and(DocumentKind::is_agreed).into())
            }
            Self::At(events) => {
                let events = evaluator.events(events);
                mark(&|it| any_of(&events, documents.event.get(it)))
            }
            Self::IssuedBy(parties) => {
                let parties = evaluator.set(parties);
                mark(&|it| any_of(&parties, documents.issuers.get(it)))
            }
            Self::SpokenBy(people) => {
                let people = evaluator.set(people);
                mark(&|it| any_of(&people, documents.speaker.get(it)))
            }
            Self::Date(test) => mark(&|it| test.holds(documents.date.span(it))),
            Self::Containing(provisions) => {
                let document = |row| model.provisions.document.get(RowId::from_row(row));
                let pairs = evaluator
                    .set(provisions)
                    .iter()
                    .filter_map(|(row, truth)| Some((document(row)?.row(), truth)))
                    .collect();
                Marks::of_pairs(pairs).only(within)
            }
            Self::CitedBy(citing) => {
                let citing = evaluator.set(citing);
                let pairs = model.citations.ids().filter_map(|row| {
                    let provision = model.citations.provision.get(row)?;
                    let truth = citing.get(model.provisions.document.get(provision)?.row());
                    let cited = model.citations.document.get(row)?;
                    (truth != Truth::No).then_some((cited.row(), truth))
                });
                Marks::of_pairs(pairs.collect()).only(within)
            }
        }
    }
}

impl Test for ProvisionTest {
    fn count(model: &Model) -> u32 {
        rows(model.provisions.len())
    }

    fn cost(&self) -> u8 {
        match self {
            Self::Id(_) => 0,
            Self::Act(_) | Self::Number(_) | Self::Wording(_) => 2,
            _ => 3,
        }
    }

    fn certainty(model: &Model, row: u32) -> Option<Certainty> {
        model.provisions.certainty.get(RowId::from_row(row))
    }

    /// Sorts by the date of the document, then by the document's id, then by number.
    fn sort(model: &Model, found: &mut [Found]) {
        found.sort_by_cached_key(|it| {
            let provision = ProvisionId::from_row(it.row);
            let document = model.provisions.document.get(provision);
            let span = document.and_then(|document| model.documents.date.span(document));
            let date = span.map_or((i32::MAX, i32::MAX), |it| (it.earliest_start, it.latest_end));
            let id = document.map(|document| model.documents.id.get(document));
            (date, id, model.provisions.number.get(provision), model.provisions.id.get(provision))
        });
    }

    fn marks(&self, evaluator: &Evaluator, within: Within) -> Marks {
        let model = evaluator.model;
        let provisions = &model.provisions;
        let mark =
            |test: &dyn Fn(ProvisionId) -> Truth| within.mark(|row| test(RowId::from_row(row)));
        match self {
            Self::Id(id) => Marks::of_row(id.row(), Truth::Definitely).only(within),
            Self::Of(documents) => {
                let documents = evaluator.set(documents);
                mark(&|it| any_of(&documents, provisions.document.get(it)))
            }
            Self::Wording(wording) => mark(&|it| has_wording(model, it, *wording).into()),
            Self::Number(range) => {
                mark(&|it| provisions.number.get(it).is_some_and(|n| range.contains(n)).into())
            }
            Self::Act(act) => mark(&|it| (provisions.act.get(it) == Some(*act)).into()),
            Self::About(topics) => {
                let topics = evaluator.set(topics);
                let topic = |it| provisions.topic.get(it);
                mark(&|it| topic(it).map_or(Truth::No, |it| any_of(&topics, with_wider(model, it))))
            }
            Self::Saying(words) => {
                let words = fold(words);
                mark(&|it| {
                    says(&fold(provisions.summary.get(it).unwrap_or_default()), &words).into()
                })
            }
            Self::Mentions { .. } | Self::Cites { .. } | Self::Promising(_) => {
                self.marks_of_references(evaluator).only(within)
            }
        }
    }
}

impl ProvisionTest {
    fn marks_of_references(&self, evaluator: &Evaluator) -> Marks {
        let model = evaluator.model;
        let pairs: Vec<(u32, Truth)> = match self {
            Self::Mentions { things, stance } => {
                let named = evaluator.entities(things);
                let mentions = &model.mentions;
                let fits = |row: &_| stance.is_none_or(|it| mentions.stance.get(*row) == Some(it));
                let pair = |row| {
                    Some((mentions.provision.get(row)?.row(), named(mentions.entity.get(row)?)))
                };
                mentions.ids().filter(fits).filter_map(pair).collect()
            }
            Self::Cites { documents, relation } => {
                let cited = evaluator.set(documents);
                let citations = &model.citations;
                let fits =
                    |row: &_| relation.is_none_or(|it| citations.relation.get(*row) == Some(it));
                let pair = |row| {
                    let truth = cited.get(citations.document.get(row)?.row());
                    Some((citations.provision.get(row)?.row(), truth))
                };
                citations.ids().filter(fits).filter_map(pair).collect()
            }
            Self::Promising(commitments) => {
                let provision = |row| model.commitments.provision.get(RowId::from_row(row));
                let made = evaluator.set(commitments);
                made.iter()
                    .filter_map(|(row, truth)| Some((provision(row)?.row(), truth)))
                    .collect()
            }
            _ => Vec::new(),
        };
        Marks::of_pairs(pairs.into_iter().filter(|&(_, truth)| truth != Truth::No).collect())
    }
}

fn has_wording(model: &Model, provision: ProvisionId, wording: Wording) -> bool {
    let kind = model.provisions.document.get(provision).and_then(|it| model.documents.kind.get(it));
    match wording {
        Wording::Agreed => kind.is_some_and(DocumentKind::is_agreed),
        Wording::Remarks => kind.is_some_and(|kind| !kind.is_agreed()),
        Wording::Any => true,
    }
}

/// Returns a topic and all wider ones.
pub(super) fn with_wider(model: &Model, topic: TopicId) -> impl Iterator<Item = TopicId> {
    std::iter::successors(Some(topic), |&it| model.topics.broader.get(it)).take(MOST_WIDER)
}

impl Test for TopicTest {
    fn count(model: &Model) -> u32 {
        rows(model.topics.len())
    }

    fn cost(&self) -> u8 {
        match self {
            Self::Id(_) => 0,
            _ => 3,
        }
    }

    fn marks(&self, evaluator: &Evaluator, within: Within) -> Marks {
        let model = evaluator.model;
        match self {
            Self::Id(id) => Marks::of_row(id.row(), Truth::Definitely).only(within),
            Self::Under(wider) => {
                let wider = evaluator.set(wider);
                within.mark(|row| any_of(&wider, with_wider(model, RowId::from_row(row)).skip(1)))
            }
            Self::Of(provisions) => {
                let mut pairs = Vec::new();
                for (row, truth) in evaluator.set(&Evaluator::agreed(provisions)).iter() {
                    if let Some(topic) = model.provisions.topic.get(RowId::from_row(row)) {
                        pairs.extend(with_wider(model, topic).map(|topic| (topic.row(), truth)));
                    }
                }
                Marks::of_pairs(pairs).only(within)
            }
        }
    }
}
