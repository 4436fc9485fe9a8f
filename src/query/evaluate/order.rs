//! Orders and the figures by which rows are ranked.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::found::{Ordered, Rank};
use super::participation::attendance_truth;
use super::{Evaluator, Found, Marks, Tally, found};
use crate::date::{Span, Truth};
use crate::graph::Kind;
use crate::model::{EventId, Model, ProvisionId, RowId, TopicId};
use crate::query::Figure;
use crate::query::ast::{Measure, Order, PersonAt};

/// Returns all rows of a table in the natural order of its kind (see [`Order`]); those of a table
/// without one as the records list them.
///
/// `table` is the table's name in the package; rows count from 0.
#[must_use]
pub fn natural_order(model: &Model, table: &str) -> Vec<u32> {
    let rows = 0..super::rows(model.rows_of(table));
    let Some(&kind) = Kind::ALL.iter().find(|kind| kind.table() == table) else {
        return rows.collect();
    };
    let found = |row| Found { row, truth: Truth::Definitely, figure: None };
    let mut all: Vec<Found> = rows.map(found).collect();
    sort(model, kind, &mut all);
    all.into_iter().map(|it| it.row).collect()
}

/// Puts rows, which come in the order of the table, in natural order.
fn sort(model: &Model, kind: Kind, found: &mut [Found]) {
    if kind == Kind::Provision {
        return sort_provisions(model, found);
    }
    let Some(column) = kind.declaration().date else { return };
    let Some(dates) = model.column(kind.table(), column) else { return };
    let ids = model.column(kind.table(), "id");
    let id = |row| ids.and_then(|ids| ids.text(row)).unwrap_or_default();
    found::sort_by_date(found, |row| dates.span(row), id);
}

/// Sorts by the date of the document, then by the document's id, then by number.
fn sort_provisions(model: &Model, found: &mut [Found]) {
    found.sort_by_cached_key(|it| {
        let provision = ProvisionId::from_row(it.row);
        let document = model.provisions.document.get(provision);
        let span = document.and_then(|document| model.documents.date.span(document));
        let date = span.map_or((i32::MAX, i32::MAX), |it| (it.earliest_start, it.latest_end));
        let id = document.map(|document| model.documents.id.get(document));
        (date, id, model.provisions.number.get(provision), model.provisions.id.get(provision))
    });
}

/// Returns a topic and all wider ones.
fn with_wider(model: &Model, topic: TopicId) -> impl Iterator<Item = TopicId> {
    std::iter::successors(Some(topic), |&it| model.topics.broader.get(it))
        .take(super::attribute::MOST_WHOLES)
}

impl Evaluator<'_> {
    /// Returns the marked rows of a kind in an order, with the figures that the order ranks by.
    pub(in crate::query) fn ordered(&self, kind: Kind, marks: &Marks, order: &Order) -> Ordered {
        let mut found: Vec<Found> =
            marks.iter().map(|(row, truth)| Found { row, truth, figure: None }).collect();
        sort(self.model, kind, &mut found);
        match order {
            Order::Natural => Ordered::as_they_come(found),
            Order::Reversed => {
                found.reverse();
                Ordered::as_they_come(found)
            }
            Order::Most(measure) => Ordered::ranked(self.measured(measure, found), Rank::Most),
            Order::Fewest(measure) => Ordered::ranked(self.measured(measure, found), Rank::Fewest),
        }
    }

    fn measured(&self, measure: &Measure, mut found: Vec<Found>) -> Vec<Found> {
        let figures = self.figures(measure);
        for it in &mut found {
            it.figure = figures(it.row);
        }
        found
    }

    /// Returns a measure as a function of rows; only what is definite counts.
    fn figures(&self, measure: &Measure) -> Box<dyn Fn(u32) -> Option<Figure> + '_> {
        let model = self.model;
        let count: Box<dyn Fn(u32) -> u32> = match measure {
            Measure::TenureOfPerson(at) => {
                let tenures = self.tenures(at);
                return Box::new(move |row| tenures.get(row as usize).copied().flatten());
            }
            Measure::LengthOfEvent => {
                let length = |row| model.events.date.span(EventId::from_row(row))?.length();
                return Box::new(move |row| length(row).map(Figure::of_range));
            }
            Measure::EventsOfParty(at) => sure_of(self.tally_parties(at)),
            Measure::EventsOfPerson(at) => sure_of(self.tally_people(at)),
            Measure::EventsOfHost(events) => {
                let events = self.events(events);
                let sure = events.iter().filter(|&(_, truth)| truth == Truth::Definitely);
                let hosts = sure.flat_map(|(row, _)| model.events.host.get(RowId::from_row(row)));
                counts(model.parties.len(), hosts.map(RowId::row))
            }
            Measure::EventsOfPlace(events) => {
                let places = self.count_at_places(&self.events(events));
                Box::new(move |row| places.get(row as usize).copied().unwrap_or(0))
            }
            Measure::PartiesOfEvent(how) => {
                let how = *how;
                Box::new(move |row| {
                    let records = self.graph.attendances_of_event(EventId::from_row(row));
                    let definite = records
                        .filter(|&(_, it)| attendance_truth(model, &how, it) == Truth::Definitely);
                    super::rows(definite.count())
                })
            }
            Measure::ProvisionsOfDocument(provisions) => {
                let sure = sure_rows(&self.set(provisions));
                let document = |it| model.provisions.document.get(RowId::from_row(it));
                counts(model.documents.len(), sure.into_iter().filter_map(document).map(RowId::row))
            }
            Measure::CitationsOfDocument(documents) => {
                let citing = self.set(documents);
                let pairs = model.citations.ids().filter_map(|it| {
                    let provision = model.citations.provision.get(it)?;
                    let from = model.provisions.document.get(provision)?;
                    let sure = citing.get(from.row()) == Truth::Definitely;
                    let cited = model.citations.document.get(it).filter(|_| sure)?;
                    Some((cited.row(), from.row()))
                });
                let distinct: BTreeSet<(u32, u32)> = pairs.collect();
                counts(model.documents.len(), distinct.into_iter().map(|(cited, _)| cited))
            }
            Measure::ProvisionsOfTopic(provisions) => {
                let sure = sure_rows(&self.set(&*provisions.agreed()));
                let topic = |it: u32| model.provisions.topic.get(RowId::from_row(it));
                let topics = sure.into_iter().filter_map(topic);
                let wider = topics.flat_map(|it| with_wider(model, it)).map(RowId::row);
                counts(model.topics.len(), wider)
            }
        };
        Box::new(move |row| Some(Figure::exact(count(row))))
    }

    /// Returns, for each person, the days from the first to the last of the events, ends counted.
    ///
    /// Fewest when the first is as late and the last as early as their dates allow. Events whose date
    /// is open do not count.
    fn tenures(&self, at: &PersonAt) -> Vec<Option<Figure>> {
        let events = self.events(&at.events);
        let mut spans: Vec<Option<Span>> = vec![None; self.model.people.len()];
        for (person, event, truth) in self.functions(at) {
            let counts = truth.and(events.get(event)) == Truth::Definitely;
            let span = self.model.events.date.span(EventId::from_row(event));
            let Some(span) = span.filter(|it| counts && it.length().is_some()) else { continue };
            let known = &mut spans[person as usize];
            let so_far = known.unwrap_or(span);
            *known = Some(Span {
                earliest_start: so_far.earliest_start.min(span.earliest_start),
                latest_start: so_far.latest_start.min(span.latest_start),
                earliest_end: so_far.earliest_end.max(span.earliest_end),
                latest_end: so_far.latest_end.max(span.latest_end),
            });
        }
        spans.into_iter().map(|it| it?.length().map(Figure::of_range)).collect()
    }

    fn count_at_places(&self, events: &Marks) -> Vec<u32> {
        let mut counts = vec![0; self.model.places.len()];
        for (row, truth) in events.iter() {
            let place = self.model.events.place.get(EventId::from_row(row));
            if let (Some(place), Truth::Definitely) = (place, truth) {
                counts[place.row() as usize] += 1;
            }
        }
        counts
    }
}

/// Returns the rows that are definite.
fn sure_rows(marks: &Marks) -> Vec<u32> {
    let sure = marks.iter().filter(|&(_, truth)| truth == Truth::Definitely);
    sure.map(|(row, _)| row).collect()
}

/// Returns how many are sure of each row, as a function of rows.
fn sure_of<'f>(tallies: Rc<Vec<Tally>>) -> Box<dyn Fn(u32) -> u32 + 'f> {
    Box::new(move |row| tallies.get(row as usize).map_or(0, |it| it.sure))
}

/// Returns how often each row occurs, as a function of rows.
fn counts<'f>(length: usize, rows: impl Iterator<Item = u32>) -> Box<dyn Fn(u32) -> u32 + 'f> {
    let mut counts = vec![0; length];
    rows.for_each(|row| counts[row as usize] += 1);
    Box::new(move |row| counts.get(row as usize).copied().unwrap_or(0))
}
