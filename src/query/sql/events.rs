//! Tests of events.

use super::dates::{Bounds, date_test, in_months};
use super::in_list;
use super::set::Tabled;
use super::statement::{Statement, quoted};
use super::value::Value;
use crate::model::{EventKind, Vocabulary};
use crate::query::ast::{EventSet, EventTest, Numbers};

impl Tabled for EventTest {
    const TABLE: &'static str = "events";
    const HAS_CERTAINTY: bool = true;
    const SHOWN: &'static [&'static str] = &["number", "label", "date_edtf"];

    fn value(&self, out: &mut Statement) -> Value {
        let is = |column: &str, word: &str| {
            Value::Condition(format!("events.{column} = {}", quoted(word)))
        };
        match self {
            Self::Id(id) => is("id", out.model.events.id.get(*id)),
            Self::Kind(kind) => is("kind", kind.as_str()),
            Self::Meeting => {
                let kinds = EventKind::ALL.iter().filter(|kind| kind.is_meeting());
                let kinds = in_list(kinds.map(|kind| kind.as_str()));
                Value::Condition(format!("events.kind IN {kinds}"))
            }
            Self::Status(status) => is("status", status.as_str()),
            Self::Mode(mode) => is("mode", mode.as_str()),
            Self::Number(range) => numbers("events.number", *range),
            Self::Length(range) => lasting(*range),
            Self::Date(test) => date_test(test, "events", "date"),
            Self::Months(months) => in_months(*months),
            Self::Attended(test) => out.attended(test),
            Self::Represented(test) => out.represented(test),
            Self::EarlierThan(others) => beside(out, others, Bounds::before),
            Self::LaterThan(others) => beside(out, others, |own, other| other.before(own)),
            Self::NextAfter(others) => {
                let others = out.set(others);
                let from = format!("events\nJOIN {others} ON {others}.id = events.id");
                let truth = format!("{others}.truth");
                out.leading_to("next", "events.next_in_series", &truth, &from)
            }
            Self::PreviousTo(others) => joined(out, "previous", others, "events.next_in_series"),
            Self::Process(process) => {
                let process = quoted(out.model.processes.id.get(*process));
                let from = format!(
                    "events\nJOIN ancestors ON ancestors.of_id = events.process\n\
WHERE ancestors.of_table = 'processes' AND ancestors.ancestor = {process}"
                );
                out.leading_to("of_process", "events.id", "2", &from)
            }
            _ => self.value_of_place_or_whole(out),
        }
    }
}

impl EventTest {
    fn value_of_place_or_whole(&self, out: &mut Statement) -> Value {
        match self {
            Self::PartOf(wholes) => {
                let wholes = out.set(wholes);
                let from = format!(
                    "ancestors\nJOIN {wholes} ON {wholes}.id = ancestors.ancestor\n\
WHERE ancestors.of_table = 'events' AND ancestors.distance > 0"
                );
                out.leading_to("part_of", "ancestors.of_id", &format!("{wholes}.truth"), &from)
            }
            Self::At(places) => joined(out, "held_at", places, "events.place"),
            Self::InCountry(parties) => {
                let parties = out.set(parties);
                let from = format!(
                    "events\nJOIN places ON places.id = events.place\n\
JOIN {parties} ON {parties}.id = places.country"
                );
                out.leading_to("in_country", "events.id", &format!("{parties}.truth"), &from)
            }
            Self::HostedBy(parties) => {
                let parties = out.set(parties);
                let from =
                    format!("event_hosts\nJOIN {parties} ON {parties}.id = event_hosts.party");
                out.leading_to("hosted", "event_hosts.event", &format!("{parties}.truth"), &from)
            }
            Self::Adopting(documents) => {
                let documents = out.set(documents);
                let from = format!("documents\nJOIN {documents} ON {documents}.id = documents.id");
                out.leading_to("adopting", "documents.event", &format!("{documents}.truth"), &from)
            }
            _ => Value::always(),
        }
    }
}

/// Returns the events whose column leads to a member of a set.
fn joined<T: Tabled>(
    out: &mut Statement,
    stem: &str,
    set: &crate::query::ast::Set<T>,
    column: &str,
) -> Value {
    let members = out.set(set);
    let from = format!("events\nJOIN {members} ON {members}.id = {column}");
    out.leading_to(stem, "events.id", &format!("{members}.truth"), &from)
}

/// Returns the events that have a relation in time to every one of a set.
fn beside(
    out: &mut Statement,
    others: &EventSet,
    relation: fn(&Bounds, &Bounds) -> String,
) -> Value {
    let others = out.set(others);
    let (own, other) = (Bounds::of("events", "date"), Bounds::of("others", "date"));
    let holds = relation(&own, &other);
    let pairs = out.with(
        "beside",
        format!(
            "SELECT events.id, {others}.truth,\n  \
CASE WHEN {written} IS NULL THEN 0 ELSE {holds} END AS holds\n\
FROM events\nCROSS JOIN {others}\nJOIN events AS others ON others.id = {others}.id\n\
WHERE {own} IS NOT NULL",
            written = other.written,
            own = own.written
        ),
    );
    let truth = "LEAST(MIN(GREATEST(holds, 2 - truth)), MAX(LEAST(holds, truth)))";
    let body =
        format!("SELECT id, {truth} AS truth\nFROM {pairs}\nGROUP BY id\nHAVING {truth} > 0");
    Value::Rows(out.with("beside_all", body))
}

/// Returns how far the length of an event in days, ends counted, lies in a range.
fn lasting(range: Numbers) -> Value {
    let longest = "events.date_max - events.date_min + 1";
    let shortest = "GREATEST(events.date_end_min - events.date_start_max + 1, 1)";
    let (from, to) = (range.from.unwrap_or(0), range.to.unwrap_or(u32::MAX));
    Value::truth(format!(
        "CASE WHEN events.date_min IS NULL OR events.date_max IS NULL THEN 0 \
WHEN {from} <= {shortest} AND {longest} <= {to} THEN 2 \
WHEN {from} <= {longest} AND {shortest} <= {to} AND {from} <= {to} THEN 1 ELSE 0 END"
    ))
}

/// Returns the condition that a number lies in a range.
pub(super) fn numbers(column: &str, range: Numbers) -> Value {
    Value::Condition(match (range.from, range.to) {
        (Some(from), Some(to)) => format!("{column} BETWEEN {from} AND {to}"),
        (Some(from), None) => format!("{column} >= {from}"),
        (None, Some(to)) => format!("{column} <= {to}"),
        (None, None) => format!("{column} IS NOT NULL"),
    })
}
