//! The figures by which rows are ranked: table expressions with `id` and `figure`, or, of days between
//! dates that may be imprecise, `figure_min` and `figure_max`.

use super::participation::{attendance, participation};
use super::statement::Statement;
use crate::query::ast::Measure;
use crate::query::evaluate::Evaluator;

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
            Measure::TenureOfPerson(at) => {
                let it = self.delegation(at);
                format!(
                    "SELECT {key} AS id, {LENGTH}\nFROM {from}\n\
JOIN events ON events.id = {members}.id\n\
WHERE {member} = 2 AND {record} = 2 AND events.date_min IS NOT NULL AND events.date_max IS NOT NULL\n\
GROUP BY {key}",
                    key = it.key,
                    from = it.from,
                    members = it.members,
                    member = it.member,
                    record = it.record
                )
            }
            Measure::EventsOfHost(events) => {
                let hosted = self.set(events);
                format!(
                    "SELECT event_hosts.party AS id, COUNT(*) AS figure\nFROM event_hosts\n\
JOIN {hosted} ON {hosted}.id = event_hosts.event\nWHERE {hosted}.truth = 2\nGROUP BY event_hosts.party"
                )
            }
            Measure::EventsOfPlace(events) => {
                let held = self.set(events);
                format!(
                    "SELECT events.place AS id, COUNT(*) AS figure\nFROM events\n\
JOIN {held} ON {held}.id = events.id\nWHERE {held}.truth = 2\nGROUP BY events.place"
                )
            }
            Measure::PartiesOfEvent(how) => {
                let (condition, record) = attendance(how);
                format!(
                    "SELECT participations.event AS id, COUNT(*) AS figure\nFROM participations\n\
WHERE {condition} AND {record} = 2\nGROUP BY participations.event"
                )
            }
            Measure::LengthOfEvent => format!(
                "SELECT events.id, {LENGTH}\nFROM events\n\
WHERE events.date_min IS NOT NULL AND events.date_max IS NOT NULL\nGROUP BY events.id"
            ),
            Measure::ProvisionsOfDocument(provisions) => {
                let counted = self.set(provisions);
                format!(
                    "SELECT provisions.document AS id, COUNT(*) AS figure\nFROM {counted}\n\
JOIN provisions ON provisions.id = {counted}.id\nWHERE {counted}.truth = 2\n\
GROUP BY provisions.document"
                )
            }
            Measure::CitationsOfDocument(documents) => {
                let citing = self.set(documents);
                format!(
                    "SELECT citations.document AS id, COUNT(DISTINCT provisions.document) AS figure\n\
FROM citations\nJOIN provisions ON provisions.id = citations.provision\n\
JOIN {citing} ON {citing}.id = provisions.document\nWHERE {citing}.truth = 2\n\
GROUP BY citations.document"
                )
            }
            Measure::ProvisionsOfTopic(provisions) => {
                let agreed = self.set(&Evaluator::agreed(provisions));
                format!(
                    "SELECT ancestors.ancestor AS id, COUNT(*) AS figure\nFROM {agreed}\n\
JOIN provisions ON provisions.id = {agreed}.id\n\
JOIN ancestors ON ancestors.of_id = provisions.topic\n\
WHERE ancestors.of_table = 'topics' AND {agreed}.truth = 2\n\
GROUP BY ancestors.ancestor"
                )
            }
        };
        self.with("figures", body)
    }
}

/// Counts what is definite.
fn sure(key: &str, member: &str, record: &str, from: &str) -> String {
    format!(
        "SELECT {key} AS id, COUNT(CASE WHEN {member} = 2 AND {record} = 2 THEN 1 END) AS figure\n\
FROM {from}\nGROUP BY {key}"
    )
}
