//! Tests of people and of terms of office.

use super::events::wholes_of;
use super::participation::delegate_truth;
use super::{Evaluator, Found, Marks, Test, Within, any_of, found, rows};
use crate::date::Truth;
use crate::model::{Certainty, DelegateId, EventId, EventKind, Model, OfficeId, PersonId, RowId};
use crate::query::ast::{
    EventSet, EventTest, OfficeTest, PersonAt, PersonSet, PersonTest, Quantity,
};
use crate::text::fold;

impl Test for PersonTest {
    fn count(model: &Model) -> u32 {
        rows(model.people.len())
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
            Self::At(at) => people_at(evaluator, at, within),
            Self::Met { people, events } => met(evaluator, people, events).only(within),
            Self::Held(offices) => {
                let person = |row| model.offices.person.get(OfficeId::from_row(row));
                let pairs = evaluator
                    .set(offices)
                    .iter()
                    .filter_map(|(row, truth)| Some((person(row)?.row(), truth)))
                    .collect();
                Marks::of_pairs(pairs).only(within)
            }
            Self::Spoke(documents) => {
                let speaker = |row| model.documents.speaker.get(RowId::from_row(row));
                let pairs = evaluator
                    .set(documents)
                    .iter()
                    .filter_map(|(row, truth)| Some((speaker(row)?.row(), truth)))
                    .collect();
                Marks::of_pairs(pairs).only(within)
            }
            Self::MentionedIn(provisions) => {
                evaluator.mentioned_in(provisions, "people").only(within)
            }
        }
    }
}

fn people_at(evaluator: &Evaluator, at: &PersonAt, within: Within) -> Marks {
    let tallies = evaluator.tally_people(at);
    let events = evaluator.events(&at.events);
    let sizes = events.sizes();
    let outside = (at.quantity == Quantity::Only).then(|| elsewhere(evaluator, at, &events));
    within.mark(|row| {
        let outside = outside.as_ref().map_or(Truth::No, |it| it.get(row));
        tallies[row as usize].reaches(at.quantity, sizes, outside)
    })
}

/// Returns the people who were in a delegation at a held event that is not in the set.
fn elsewhere(evaluator: &Evaluator, at: &PersonAt, events: &Marks) -> Marks {
    let held = evaluator.events(&EventSet::everything());
    let pairs = evaluator
        .functions(at)
        .into_iter()
        .map(|(person, event, truth)| (person, truth.and(held.get(event)).and(!events.get(event))))
        .filter(|&(_, truth)| truth != Truth::No);
    Marks::of_pairs(pairs.collect())
}

/// Returns the people who met one of the people at a bilateral meeting.
fn met(evaluator: &Evaluator, people: &PersonSet, events: &EventSet) -> Marks {
    let model = evaluator.model;
    let people = evaluator.set(people);
    let events = evaluator.events(events);
    let bilateral = evaluator.events(&EventSet::whose(EventTest::Kind(EventKind::Bilateral)));
    let mut delegates: Vec<(EventId, DelegateId)> = model
        .delegates
        .ids()
        .filter_map(|row| Some((model.delegates.event.get(row)?, row)))
        .filter(|&(event, _)| bilateral.get(event.row()) != Truth::No)
        .collect();
    delegates.sort_unstable();
    let mut pairs = Vec::new();
    for at_event in delegates.chunk_by(|a, b| a.0 == b.0) {
        let event = at_event[0].0;
        let wholes = std::iter::once(event).chain(wholes_of(model, event));
        let counts = any_of(&events, wholes).and(bilateral.get(event.row()));
        for &(_, own) in at_event {
            let Some(person) = model.delegates.person.get(own) else { continue };
            let truth = at_event
                .iter()
                .filter(|&&(_, other)| sat_opposite(model, own, other))
                .filter_map(|&(_, other)| {
                    let member = people.get(model.delegates.person.get(other)?.row());
                    Some(member.and(delegate_truth(model, other, None)))
                })
                .max()
                .unwrap_or(Truth::No)
                .and(counts)
                .and(delegate_truth(model, own, None));
            if truth != Truth::No {
                pairs.push((PersonId::row(person), truth));
            }
        }
    }
    Marks::of_pairs(pairs)
}

/// Tells whether two delegates of one meeting are of different delegations.
fn sat_opposite(model: &Model, left: DelegateId, right: DelegateId) -> bool {
    model.delegates.party.get(left) != model.delegates.party.get(right)
}

impl Test for OfficeTest {
    fn count(model: &Model) -> u32 {
        rows(model.offices.len())
    }

    fn cost(&self) -> u8 {
        2
    }

    fn certainty(model: &Model, row: u32) -> Option<Certainty> {
        model.offices.certainty.get(RowId::from_row(row))
    }

    fn sort(model: &Model, found: &mut [Found]) {
        found::sort_by_date(found, |row| model.offices.valid.span(RowId::from_row(row)), |_| "");
    }

    fn marks(&self, evaluator: &Evaluator, within: Within) -> Marks {
        let offices = &evaluator.model.offices;
        match self {
            Self::By(people) => {
                let people = evaluator.set(people);
                within.mark(|row| any_of(&people, offices.person.get(OfficeId::from_row(row))))
            }
            Self::Of(parties) => {
                let parties = evaluator.set(parties);
                within.mark(|row| any_of(&parties, offices.party.get(OfficeId::from_row(row))))
            }
            Self::Level(level) => {
                within.mark(|row| (offices.level.get(RowId::from_row(row)) == Some(*level)).into())
            }
            Self::Title(words) => {
                let words = fold(words);
                within.mark(|row| {
                    let title = offices.title.get(RowId::from_row(row)).unwrap_or_default();
                    says(&fold(title), &words).into()
                })
            }
            // A term whose dates are not recorded may have been at any time.
            Self::Date(test) => within.mark(|row| {
                let valid = offices.valid.span(RowId::from_row(row));
                valid.map_or(Truth::Possibly, |valid| test.holds(Some(valid)))
            }),
        }
    }
}

/// Tells whether each word begins a word of a text; both are folded.
pub(super) fn says(text: &str, words: &str) -> bool {
    words.split_whitespace().all(|word| text.split_whitespace().any(|it| it.starts_with(word)))
}
