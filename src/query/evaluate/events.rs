//! Tests of events.

use std::ops::RangeInclusive;

use super::participation::attendance_truth;
use super::{Evaluator, Found, Marks, Tally, Test, Within, any_of, found, names, rows};
use crate::analysis::series;
use crate::date::{Span, Truth};
use crate::graph::Graph;
use crate::model::{Certainty, EventId, EventKind, EventStatus, Model, PartyId, ProcessId, RowId};
use crate::query::ast::{
    Attending, EventSet, EventTest, Filter, Numbers, PersonAt, Quantity, Representing,
};

/// Parties up to which walking their records beats walking those of the events.
const FEW_PARTIES: usize = 8;
/// Events up to which walking their records beats walking those of the parties; tests, whose
/// packages are small, try both ways.
const FEW_EVENTS: usize = if cfg!(test) { 3 } else { 256 };
/// Wholes above an event or process that are looked at, in case of a cycle.
const MOST_WHOLES: usize = 32;

impl Test for EventTest {
    fn count(model: &Model) -> u32 {
        rows(model.events.len())
    }

    fn cost(&self) -> u8 {
        match self {
            Self::Id(_) => 0,
            Self::Attended(_) | Self::Represented(_) | Self::NextAfter(_) | Self::PreviousTo(_) => {
                1
            }
            Self::Kind(_)
            | Self::Meeting
            | Self::Status(_)
            | Self::Mode(_)
            | Self::Number(_)
            | Self::Length(_)
            | Self::Date(_)
            | Self::Months(_) => 2,
            _ => 3,
        }
    }

    fn implied(filter: &Filter<Self>) -> Option<Self> {
        let says = filter.tests(&|test| matches!(test, Self::Status(_)))
            || names(filter, &|test| matches!(test, Self::Id(_)));
        (!says).then_some(Self::Status(EventStatus::Held))
    }

    fn certainty(model: &Model, row: u32) -> Option<Certainty> {
        model.events.certainty.get(RowId::from_row(row))
    }

    fn sort(model: &Model, found: &mut [Found]) {
        found::sort_by_date(
            found,
            |row| model.events.date.span(RowId::from_row(row)),
            |row| model.events.id.get(RowId::from_row(row)),
        );
    }

    fn marks(&self, evaluator: &Evaluator, within: Within) -> Marks {
        let events = &evaluator.model.events;
        let mark = |test: &dyn Fn(EventId) -> Truth| within.mark(|row| test(RowId::from_row(row)));
        match self {
            Self::Id(id) => Marks::of_row(id.row(), Truth::Definitely).only(within),
            Self::Kind(kind) => mark(&|event| (events.kind.get(event) == Some(*kind)).into()),
            Self::Meeting => {
                mark(&|event| events.kind.get(event).is_some_and(EventKind::is_meeting).into())
            }
            Self::Status(status) => {
                mark(&|event| (events.status.get(event) == Some(*status)).into())
            }
            Self::Mode(mode) => mark(&|event| (events.mode.get(event) == Some(*mode)).into()),
            Self::Number(range) => {
                mark(&|event| events.number.get(event).is_some_and(|it| range.contains(it)).into())
            }
            Self::Length(range) => {
                mark(&|event| events.date.span(event).map_or(Truth::No, |it| lasting(it, *range)))
            }
            Self::Date(test) => mark(&|event| test.holds(events.date.span(event))),
            Self::Months(months) => {
                mark(&|event| events.date.span(event).map_or(Truth::No, |span| months.holds(span)))
            }
            Self::Attended(test) => attended(evaluator, test, within),
            Self::Represented(test) => represented(evaluator, test, within),
            Self::EarlierThan(others) => beside(evaluator, others, within, Span::before),
            Self::LaterThan(others) => beside(evaluator, others, within, Span::after),
            Self::NextAfter(others) => along_series(evaluator, others, series::next).only(within),
            Self::PreviousTo(others) => {
                along_series(evaluator, others, series::previous).only(within)
            }
            _ => self.marks_of_place_or_whole(evaluator, within),
        }
    }
}

impl EventTest {
    fn marks_of_place_or_whole(&self, evaluator: &Evaluator, within: Within) -> Marks {
        let model = evaluator.model;
        let events = &model.events;
        let mark = |test: &dyn Fn(EventId) -> Truth| within.mark(|row| test(RowId::from_row(row)));
        match self {
            Self::At(places) => {
                let places = evaluator.set(places);
                mark(&|event| any_of(&places, events.place.get(event)))
            }
            Self::InCountry(parties) => {
                let parties = evaluator.set(parties);
                let country = |event| model.places.country.get(events.place.get(event)?);
                mark(&|event| any_of(&parties, country(event)))
            }
            Self::HostedBy(parties) => {
                let parties = evaluator.set(parties);
                mark(&|event| any_of(&parties, events.host.get(event)))
            }
            Self::Process(process) => mark(&|event| {
                events.process.get(event).is_some_and(|of| is_track(model, of, *process)).into()
            }),
            Self::PartOf(wholes) => {
                let wholes = evaluator.events(wholes);
                mark(&|event| any_of(&wholes, wholes_of(model, event)))
            }
            Self::Adopting(documents) => {
                let documents = evaluator.set(documents);
                let event_of = |row| model.documents.event.get(RowId::from_row(row));
                let pairs = documents
                    .iter()
                    .filter_map(|(row, truth)| Some((event_of(row)?.row(), truth)))
                    .collect();
                Marks::of_pairs(pairs).only(within)
            }
            _ => Marks::default(),
        }
    }
}

/// Tells whether the length of a span in days, ends counted, lies in a range; that of an open span
/// does not.
fn lasting(span: Span, range: Numbers) -> Truth {
    let Some((shortest, longest)) = span.length().map(RangeInclusive::into_inner) else {
        return Truth::No;
    };
    let (from, to) = (range.from.unwrap_or(0), range.to.unwrap_or(u32::MAX));
    if from <= shortest && longest <= to {
        Truth::Definitely
    } else if from <= longest && shortest <= to && from <= to {
        Truth::Possibly
    } else {
        Truth::No
    }
}

/// Tells whether a process is another one or a track of it.
fn is_track(model: &Model, process: ProcessId, whole: ProcessId) -> bool {
    std::iter::successors(Some(process), |&part| model.processes.part_of.get(part))
        .take(MOST_WHOLES)
        .any(|it| it == whole)
}

/// Returns the events that an event is part of, the nearest first.
pub(super) fn wholes_of(model: &Model, event: EventId) -> impl Iterator<Item = EventId> {
    let whole = |&part: &EventId| model.events.part_of.get(part);
    std::iter::successors(whole(&event), whole).take(MOST_WHOLES)
}

/// Returns the events at which parties have a record.
fn attended(evaluator: &Evaluator, test: &Attending, within: Within) -> Marks {
    let parties = evaluator.set(&test.parties);
    if test.quantity != Quantity::Only
        && parties.rows().len() <= FEW_PARTIES
        && within.len() > FEW_EVENTS
    {
        return attended_by_few(evaluator, test, &parties).only(within);
    }
    let model = evaluator.model;
    let sizes = parties.sizes();
    within.mark(|row| {
        let mut tally = Tally::default();
        let mut outside = Truth::No;
        for (party, record) in evaluator.graph.attendances_of_event(RowId::from_row(row)) {
            let member = parties.get(party.row());
            tally.add(member, attendance_truth(model, &test.how, record));
            if test.quantity == Quantity::Only {
                let anyhow = crate::query::ast::How { role: None, level: None, ..test.how };
                outside = outside.or(attendance_truth(model, &anyhow, record).and(!member));
            }
        }
        tally.reaches(test.quantity, sizes, outside)
    })
}

/// Does the same from the side of the parties: the work is their records, not all events.
fn attended_by_few(evaluator: &Evaluator, test: &Attending, parties: &Marks) -> Marks {
    let mut records: Vec<(u32, Truth, Truth)> = Vec::new();
    for (row, member) in parties.iter() {
        for (event, record) in evaluator.graph.attendances_of_party(PartyId::from_row(row)) {
            let truth = attendance_truth(evaluator.model, &test.how, record);
            if truth != Truth::No {
                records.push((event.row(), member, truth));
            }
        }
    }
    if !records.is_sorted_by_key(|&(event, ..)| event) {
        records.sort_unstable();
    }
    let sizes = parties.sizes();
    let mut marks = Marks::default();
    for of_event in records.chunk_by(|a, b| a.0 == b.0) {
        let mut tally = Tally::default();
        of_event.iter().for_each(|&(_, member, truth)| tally.add(member, truth));
        marks.push(of_event[0].0, tally.reaches(test.quantity, sizes, Truth::No));
    }
    marks
}

/// Returns the events at which people were in delegations.
fn represented(evaluator: &Evaluator, test: &Representing, within: Within) -> Marks {
    let people = evaluator.set(&test.people);
    let at = PersonAt {
        function: test.function,
        party: test.party.clone(),
        quantity: Quantity::Some,
        events: EventSet::everything(),
    };
    let mut records = evaluator.functions(&at);
    records.sort_unstable_by_key(|&(person, event, _)| (event, person));
    let mut marks = Marks::default();
    for of_event in records.chunk_by(|a, b| a.1 == b.1) {
        let mut tally = Tally::default();
        let mut outside = Truth::No;
        for &(person, _, truth) in of_event {
            let member = people.get(person);
            tally.add(member, truth);
            outside = outside.or(truth.and(!member));
        }
        marks.push(of_event[0].1, tally.reaches(test.quantity, people.sizes(), outside));
    }
    marks.only(within)
}

/// Returns the events that have a relation in time to every one of a set.
fn beside(
    evaluator: &Evaluator,
    others: &EventSet,
    within: Within,
    relation: fn(Span, Span) -> Truth,
) -> Marks {
    let dates = &evaluator.model.events.date;
    let others = evaluator.events(others);
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
fn along_series<'g, I: Iterator<Item = EventId>>(
    evaluator: &Evaluator<'g>,
    others: &EventSet,
    step: impl Fn(&'g Graph, EventId) -> I,
) -> Marks {
    let mut pairs = Vec::new();
    for (row, truth) in evaluator.events(others).iter() {
        pairs.extend(step(evaluator.graph, RowId::from_row(row)).map(|event| (event.row(), truth)));
    }
    Marks::of_pairs(pairs)
}
