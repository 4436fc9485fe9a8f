//! Of how many: what an answer could have held, and how much of that is recorded at all.

use crate::date::Truth;
pub use crate::graph::Aspect;
use crate::graph::{Graph, Kind, Relation};
use crate::model::{EventId, Model, RowId};
use crate::query::Answer;
use crate::query::ast::{
    Condition, DocumentSet, Edge, EventSet, EventTest, Filter, Question, Things, Via,
};
use crate::query::evaluate::{Evaluator, Marks};

/// The denominator of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// What was counted: `rounds`, `events`, `documents` …
    pub noun: String,
    /// How many of them the answer could have held, or was worked out from.
    pub considered: usize,
    /// For each thing that the question depends on, of how many of those it is recorded.
    pub recorded: Vec<(Aspect, usize)>,
    /// Of rows that lack a record of attendance asked against ("not attended by"): how many have a
    /// record of absence, and how many have no record of the party at all.
    pub not_attending: Option<NotAttending>,
}

/// Rows without a record of attendance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAttending {
    /// With a record that the party was absent, declined or was only invited.
    pub recorded: usize,
    /// Without any record of the party, which is not an absence.
    pub unrecorded: usize,
}

impl Answer {
    /// Returns of how many the answer is, and how much of that is recorded.
    ///
    /// For events these are the events of the kinds, numbers, processes and statuses asked for,
    /// whatever else the question demands: "rounds attended by Iran" is *of 22 rounds*. For parties
    /// and people they are the events at which they were looked for; for anything else, all things
    /// of the kind.
    #[must_use]
    pub fn coverage(&self, model: &Model, graph: &Graph) -> Coverage {
        let evaluator = Evaluator::new(model, graph, self.options);
        match &self.query.question {
            Question::Select { things, .. } | Question::Analysis { of: things, .. } => {
                self.of_things(&evaluator, things)
            }
            Question::Gap { from, to } => {
                let both = evaluator.events(from).or(&evaluator.events(to));
                of_events(&evaluator, "events", &both, &[Aspect::Date])
            }
            Question::Years { events, .. } => {
                of_events(&evaluator, noun_of(events), &evaluator.events(events), &[Aspect::Date])
            }
            Question::Gaps { events: set, .. } | Question::Compare(set) => {
                let aspects = [Aspect::Date, Aspect::Participation, Aspect::Documents];
                of_events(&evaluator, noun_of(set), &evaluator.events(set), &aspects)
            }
        }
    }

    fn of_things(&self, evaluator: &Evaluator, things: &Things) -> Coverage {
        let model = evaluator.model;
        match things {
            Things::Events(set) => Some(self.of_event_set(evaluator, set)),
            Things::Parties(set) => {
                let looked_at =
                    set.filter.first(&|test| test.along(Relation::PartyAttending)?.events());
                of_events_looked_at(evaluator, looked_at, Aspect::Participation)
            }
            Things::People(set) => {
                let looked_at = set.filter.first(&|test| match &test.via()?.edge {
                    Edge::Opposite(events) => Some(events),
                    Edge::Delegation { .. } => test.via()?.events(),
                    Edge::Any | Edge::Participation(_) | Edge::Word(_) => None,
                });
                of_events_looked_at(evaluator, looked_at, Aspect::Delegates)
            }
            Things::Documents(set) => Some(of_documents(model, set)),
            Things::Places(_)
            | Things::Offices(_)
            | Things::Provisions(_)
            | Things::Topics(_)
            | Things::Commitments(_)
            | Things::Sources(_)
            | Things::Disputes(_) => None,
        }
        .unwrap_or_else(|| Coverage {
            noun: things.kind().declaration().label.to_owned(),
            considered: things.kind().count(model) as usize,
            recorded: Vec::new(),
            not_attending: None,
        })
    }

    fn of_event_set(&self, evaluator: &Evaluator, set: &EventSet) -> Coverage {
        let frame = EventSet::of(frame_of(&set.filter));
        let marks = evaluator.events(&frame);
        let mut aspects = Vec::new();
        add_aspects(&set.filter, &mut aspects);
        let mut coverage = of_events(evaluator, noun_of(set), &marks, &aspects);
        coverage.not_attending = not_asked_for(&set.filter).map(|via| {
            let parties = evaluator.end(via);
            let has_record = |event| {
                let mut records = evaluator.graph.attendances_of_event(event);
                records.any(|(party, _)| parties.get(party.row()) != Truth::No)
            };
            let events = self.rows.iter().filter_map(|row| row.item.of_kind());
            let recorded = events.filter(|&event| has_record(event)).count();
            NotAttending { recorded, unrecorded: self.rows.len() - recorded }
        });
        coverage
    }
}

/// Returns the noun in which answers count: that of the first test, where it has one.
fn noun_of(set: &EventSet) -> &'static str {
    let first = match &set.filter {
        Filter::Is(test) => Some(test),
        Filter::All(filters) => match filters.first() {
            Some(Filter::Is(test)) => Some(test),
            Some(Filter::Anything | Filter::All(_) | Filter::Either(_) | Filter::Not(_)) | None => {
                None
            }
        },
        Filter::Anything | Filter::Either(_) | Filter::Not(_) => None,
    };
    let noun = first.and_then(|test| {
        let attribute = test.condition().attribute()?;
        attribute.noun(test.word(attribute)?).filter(|noun| noun.is_counted)?.label
    });
    noun.unwrap_or(Kind::Event.declaration().label)
}

/// Returns the part of a filter that says which events are meant, not what is asked of them.
fn frame_of(filter: &Filter<EventTest>) -> Filter<EventTest> {
    match filter {
        Filter::All(filters) => Filter::all(filters.iter().filter(|it| is_frame(it)).cloned()),
        filter if is_frame(filter) => filter.clone(),
        Filter::Anything | Filter::Is(_) | Filter::Either(_) | Filter::Not(_) => Filter::Anything,
    }
}

fn is_frame(filter: &Filter<EventTest>) -> bool {
    match filter {
        Filter::Is(test) => match test.condition().attribute() {
            Some(attribute) => attribute.declaration().is_frame,
            None => matches!(test.condition(), Condition::Is(_)),
        },
        Filter::Either(filters) => filters.iter().all(is_frame),
        Filter::Anything | Filter::All(_) | Filter::Not(_) => false,
    }
}

fn add_aspects(filter: &Filter<EventTest>, aspects: &mut Vec<Aspect>) {
    match filter {
        Filter::Anything => {}
        Filter::All(filters) | Filter::Either(filters) => {
            filters.iter().for_each(|filter| add_aspects(filter, aspects));
        }
        Filter::Not(inner) => add_aspects(inner, aspects),
        Filter::Is(test) => {
            let of_attribute = test.condition().attribute().map(|it| it.declaration().aspect);
            let of_relation = test.via().map(|via| via.relation.declaration().aspect);
            let aspect = of_attribute.or(of_relation).flatten();
            aspects.extend(aspect.filter(|aspect| !aspects.contains(aspect)));
        }
    }
}

/// Returns the attendance that events of the answer must not have, if there is one such test.
fn not_asked_for(filter: &Filter<EventTest>) -> Option<&Via> {
    match filter {
        Filter::All(filters) => filters.iter().find_map(not_asked_for),
        Filter::Not(inner) => match &**inner {
            Filter::Is(test) => test.along(Relation::EventAttended),
            Filter::Anything | Filter::All(_) | Filter::Either(_) | Filter::Not(_) => None,
        },
        Filter::Anything | Filter::Is(_) | Filter::Either(_) => None,
    }
}

/// Returns the coverage of the events at which a question looks for somebody.
fn of_events_looked_at(
    evaluator: &Evaluator,
    events: Option<&EventSet>,
    aspect: Aspect,
) -> Option<Coverage> {
    let events = events?;
    Some(of_events(evaluator, noun_of(events), &evaluator.events(events), &[aspect]))
}

fn of_events(evaluator: &Evaluator, noun: &str, events: &Marks, aspects: &[Aspect]) -> Coverage {
    let model = evaluator.model;
    let mut per_event = vec![false; model.events.len()];
    let recorded = aspects.iter().map(|&aspect| {
        match aspect {
            Aspect::Delegates => mark_events(
                &mut per_event,
                model.delegates.ids().filter_map(|it| model.delegates.event.get(it)),
            ),
            Aspect::Documents => mark_events(
                &mut per_event,
                model.documents.ids().filter_map(|it| model.documents.event.get(it)),
            ),
            Aspect::Participation
            | Aspect::Place
            | Aspect::Host
            | Aspect::Date
            | Aspect::Provisions => {}
        }
        let is_recorded = |&row: &u32| {
            let event = EventId::from_row(row);
            match aspect {
                Aspect::Participation => {
                    evaluator.graph.attendances_of_event(event).next().is_some()
                }
                Aspect::Place => model.events.place.get(event).is_some(),
                Aspect::Host => model.events.host.get(event).next().is_some(),
                Aspect::Date => model.events.date.span(event).is_some(),
                Aspect::Delegates | Aspect::Documents | Aspect::Provisions => {
                    per_event[row as usize]
                }
            }
        };
        (aspect, events.rows().iter().filter(|row| is_recorded(row)).count())
    });
    let recorded = recorded.collect();
    Coverage {
        noun: noun.to_owned(),
        considered: events.rows().len(),
        recorded,
        not_attending: None,
    }
}

fn mark_events(per_event: &mut [bool], events: impl Iterator<Item = EventId>) {
    per_event.fill(false);
    for event in events {
        per_event[event.row() as usize] = true;
    }
}

fn of_documents(model: &Model, set: &DocumentSet) -> Coverage {
    let mut has_provisions = vec![false; model.documents.len()];
    for provision in model.provisions.ids() {
        if let Some(document) = model.provisions.document.get(provision) {
            has_provisions[document.row() as usize] = true;
        }
    }
    let depends = set.filter.tests(&|test| {
        let aspect = test.via().and_then(|via| via.relation.declaration().aspect);
        aspect == Some(Aspect::Provisions)
    });
    let count = has_provisions.iter().filter(|&&has| has).count();
    Coverage {
        noun: "documents".to_owned(),
        considered: model.documents.len(),
        recorded: if depends { vec![(Aspect::Provisions, count)] } else { Vec::new() },
        not_attending: None,
    }
}
