//! The figures by which rows are ranked: table expressions with `id` and `figure`, or, of days between
//! dates that may be imprecise, `figure_min` and `figure_max`.

use super::participation::{Relation, attendance, participation};
use super::statement::Statement;
use crate::query::ast::Measure;

/// The fewest and the most days from the first to the last, ends counted.
const LENGTH: &str = "GREATEST(CAST(MAX(events.date_end_min) - MIN(events.date_start_max) AS INTEGER) + 1, 1) \
AS figure_min, CAST(MAX(events.date_max) - MIN(events.date_min) AS INTEGER) + 1 AS figure_max";

impl Measure {
    /// Returns `true` if its figures are ranges.
    pub(super) fn is_ranged(&self) -> bool {
        matches!(self, Self::TenureOfPerson(_) | Self::LengthOfEvent)
    }
}

impl Statement<'_> {
    /// Adds the figures of a measure; only what is definite counts.
    pub(super) fn measure(&mut self, measure: &Measure) -> String {
        let body = match measure {
            Measure::EventsOfParty(at) => {
                let members = self.set(&at.events);
                let it = participation(&at.how, "party", "event", members);
                sure(&it.key, &it.member, &it.record, &it.from)
            }
            Measure::EventsOfPerson(at) => {
                let it = self.delegation(at);
                sure(&it.key, &it.member, &it.record, &it.from)
            }
            Measure::TenureOfPerson(at) => tenure(&self.delegation(at)),
            Measure::EventsOfHost(events) => {
                let hosted = self.set(events);
                let from = format!("event_hosts\nJOIN {hosted} ON {hosted}.id = event_hosts.event");
                count("event_hosts.party", "*", &from, &format!("{hosted}.truth = 2"))
            }
            Measure::EventsOfPlace(events) => {
                let held = self.set(events);
                let from = format!("events\nJOIN {held} ON {held}.id = events.id");
                count("events.place", "*", &from, &format!("{held}.truth = 2"))
            }
            Measure::PartiesOfEvent(how) => {
                let (condition, record) = attendance(how);
                let is_sure = format!("{condition} AND {record} = 2");
                count("participations.event", "*", "participations", &is_sure)
            }
            Measure::LengthOfEvent => format!(
                "SELECT events.id, {LENGTH}\nFROM events\n\
WHERE events.date_min IS NOT NULL AND events.date_max IS NOT NULL\nGROUP BY events.id"
            ),
            Measure::ProvisionsOfDocument(provisions) => {
                let counted = self.set(provisions);
                let from = format!("{counted}\nJOIN provisions ON provisions.id = {counted}.id");
                count("provisions.document", "*", &from, &format!("{counted}.truth = 2"))
            }
            Measure::CitationsOfDocument(documents) => {
                let citing = self.set(documents);
                let from = format!(
                    "citations\nJOIN provisions ON provisions.id = citations.provision\n\
JOIN {citing} ON {citing}.id = provisions.document"
                );
                let distinct = "DISTINCT provisions.document";
                count("citations.document", distinct, &from, &format!("{citing}.truth = 2"))
            }
            Measure::ProvisionsOfTopic(provisions) => {
                let agreed = self.set(&*provisions.agreed());
                let from = format!(
                    "{agreed}\nJOIN provisions ON provisions.id = {agreed}.id\n\
JOIN ancestors ON ancestors.of_id = provisions.topic"
                );
                let of_topics = format!("ancestors.of_table = 'topics' AND {agreed}.truth = 2");
                count("ancestors.ancestor", "*", &from, &of_topics)
            }
        };
        self.with("figures", body)
    }
}

/// Counts the rows of each key that pass a condition.
fn count(key: &str, counted: &str, from: &str, condition: &str) -> String {
    format!(
        "SELECT {key} AS id, COUNT({counted}) AS figure\nFROM {from}\nWHERE {condition}\nGROUP BY {key}"
    )
}

/// Returns the days from the first to the last of the events that are definite.
fn tenure(it: &Relation) -> String {
    let Relation { key, member, record, from, members, .. } = it;
    format!(
        "SELECT {key} AS id, {LENGTH}\nFROM {from}\nJOIN events ON events.id = {members}.id\n\
WHERE {member} = 2 AND {record} = 2 AND events.date_min IS NOT NULL AND events.date_max IS NOT NULL\n\
GROUP BY {key}"
    )
}

/// Counts what is definite.
fn sure(key: &str, member: &str, record: &str, from: &str) -> String {
    format!(
        "SELECT {key} AS id, COUNT(CASE WHEN {member} = 2 AND {record} = 2 THEN 1 END) AS figure\n\
FROM {from}\nGROUP BY {key}"
    )
}
