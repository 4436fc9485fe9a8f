//! Cards of parties and people.

use crate::output::words::arg;
use std::collections::BTreeMap;

use super::{Line, Section, View, joined};
use crate::analysis::evidence::Record;
use crate::date::Language;
use crate::graph::NodeKind;
use crate::model::{
    Claim, DelegateId, Entity, EventId, EventKind, Function, OfficeId, ParticipationId, PartyId,
    PersonId, Presence, Role,
};
use crate::output::words;

impl View<'_> {
    pub(super) fn party(&self, id: PartyId) -> (Vec<Line>, Vec<Section>) {
        let table = &self.model.parties;
        let codes = joined([
            self.word(table.kind.get(id)),
            self.code("ISO 3166", table.iso3.get(id)),
            self.code("UN M49", table.m49.get(id)),
            self.code("Wikidata", table.qid.get(id)),
            self.date(&table.valid, id),
        ]);
        let mut lead = vec![self.line(codes, Record::Party(id))];
        lead.extend(self.remark(table.note.get(id)));
        if let Some(whole) = table.part_of.get(id) {
            lead.push(Line::new(
                self.say("card-part-of", &[arg("what", self.label(Entity::Party(whole), None))]),
                Vec::new(),
            ));
        }
        let own: Vec<OfficeId> = self.graph.offices_of_party(id).collect();
        let owed = &self.model.commitments.debtors;
        let sections = vec![
            self.presences(id),
            self.people_of(id),
            Section {
                title: "card-title-offices",
                lines: own.into_iter().map(|row| self.office_line(row, true)).collect(),
            },
            Section {
                title: "card-title-promises-owed",
                ..self.promises(|commitment, _| owed.get(commitment).any(|it| it == id))
            },
        ];
        (lead, sections)
    }

    /// Returns where a party was: a line for each role and presence, with the events by kind.
    fn presences(&self, id: PartyId) -> Section {
        let table = &self.model.participations;
        let mut groups: BTreeMap<(Role, Presence), Vec<(EventId, ParticipationId)>> =
            BTreeMap::new();
        for (event, how) in self.graph.attendances_of_party(id) {
            groups.entry((how.role, how.presence)).or_default().push((event, how.participation));
        }
        let lines = groups.into_iter().map(|((role, presence), mut rows)| {
            rows.sort_unstable_by_key(|&(event, row)| (self.day(event), row));
            let events: Vec<EventId> = rows.iter().map(|&(event, _)| event).collect();
            let claims: Vec<Claim> =
                rows.iter().flat_map(|&(_, row)| table.sources.get(row)).collect();
            let words = joined([self.word(Some(presence)), self.word(Some(role))]);
            Line::new(
                self.say(
                    "card-labelled",
                    &[arg("label", &words), arg("what", self.events_by_kind(&events))],
                ),
                claims,
            )
        });
        Section { title: "card-title-presence", lines: lines.collect() }
    }

    /// Returns events as text, kind by kind; numbered ones as numbers and ranges.
    fn events_by_kind(&self, events: &[EventId]) -> String {
        let table = &self.model.events;
        let mut by_kind: BTreeMap<EventKind, Vec<EventId>> = BTreeMap::new();
        for &event in events {
            if let Some(kind) = table.kind.get(event) {
                by_kind.entry(kind).or_default().push(event);
            }
        }
        let text = by_kind.into_iter().map(|(kind, events)| {
            let kind = self.word(Some(kind)).unwrap_or_default();
            let numbers: Vec<u32> = events.iter().filter_map(|&it| table.number.get(it)).collect();
            if numbers.len() == events.len() {
                let ranges = ranges(numbers).into_iter();
                let ranges: Vec<String> =
                    ranges.map(|range| words::figure(range, self.language)).collect();
                return self.say(
                    "card-kind-and-number",
                    &[arg("kind", &kind), arg("number", self.list(&ranges))],
                );
            }
            let dates = events.iter().filter_map(|&event| self.day_or_days(event));
            let dates = self.list(&dates.collect::<Vec<_>>());
            self.say(
                "card-with-detail",
                &[
                    arg("what", words::counted(events.len(), &kind, self.language)),
                    arg("detail", &dates),
                ],
            )
        });
        text.collect::<Vec<_>>().join(words::text("list-semicolon", self.language))
    }

    /// Returns the date of one of many events: as recorded in English, which is short, else in words.
    fn day_or_days(&self, event: EventId) -> Option<String> {
        let dates = &self.model.events.date;
        if self.language == Language::English {
            return dates.written(event).map(str::to_owned);
        }
        self.date(dates, event)
    }

    fn day(&self, event: EventId) -> Option<i32> {
        self.model.events.date.span(event).map(|span| span.earliest_start)
    }

    /// Returns the people of a party's delegations with what they did where.
    fn people_of(&self, id: PartyId) -> Section {
        let table = &self.model.delegates;
        let own = self.graph.delegates_of_party(id);
        let lines = self.grouped(own, |row| table.person.get(row).map(Entity::Person));
        Section { title: "card-title-delegates", lines }
    }

    /// Returns delegates grouped by another thing and by function, in order of time.
    fn grouped(
        &self,
        rows: impl Iterator<Item = DelegateId>,
        by: impl Fn(DelegateId) -> Option<Entity>,
    ) -> Vec<Line> {
        let table = &self.model.delegates;
        let mut groups: BTreeMap<(Function, Entity), Vec<DelegateId>> = BTreeMap::new();
        for row in rows {
            if let (Some(function), Some(entity)) = (table.function.get(row), by(row)) {
                groups.entry((function, entity)).or_default().push(row);
            }
        }
        let mut lines: Vec<_> = groups
            .into_iter()
            .map(|((function, entity), mut rows)| {
                rows.sort_by_key(|&row| (table.event.get(row).and_then(|it| self.day(it)), row));
                let events: Vec<EventId> =
                    rows.iter().filter_map(|&row| table.event.get(row)).collect();
                let claims = rows.iter().flat_map(|&row| table.sources.get(row)).collect();
                let function_word = self.word(Some(function)).unwrap_or_default();
                let at = self.say(
                    "card-labelled",
                    &[arg("label", &function_word), arg("what", self.events_by_kind(&events))],
                );
                let text = joined([Some(self.label(entity, None)), Some(at)]);
                let about = Some(self.model.id(entity).to_owned());
                let first = events.first().and_then(|&it| self.day(it));
                ((function, first, entity.row()), Line { about, ..Line::new(text, claims) })
            })
            .collect();
        lines.sort_by_key(|(key, _)| *key);
        lines.into_iter().map(|(_, line)| line).collect()
    }

    fn office_line(&self, row: OfficeId, of_party: bool) -> Line {
        let table = &self.model.offices;
        let other = if of_party {
            table.person.get(row).map(Entity::Person)
        } else {
            table.party.get(row).map(Entity::Party)
        };
        let text = joined([
            other.map(|it| self.label(it, None)),
            self.optional(table.title.get(row)),
            self.date(&table.valid, row),
            self.optional(table.note.get(row)),
        ]);
        Line {
            about: other.map(|it| self.model.id(it).to_owned()),
            ..self.line(text, Record::Office(row))
        }
    }

    pub(super) fn person(&self, id: PersonId) -> (Vec<Line>, Vec<Section>) {
        let mut lead = vec![self.line(self.kind(NodeKind::Person), Record::Person(id))];
        lead.extend(self.remark(self.model.people.note.get(id)));
        let own: Vec<OfficeId> = self.graph.offices_of_person(id).collect();
        let table = &self.model.delegates;
        let is_bilateral = |row: DelegateId| {
            let event = table.event.get(row);
            event.and_then(|it| self.model.events.kind.get(it)) == Some(EventKind::Bilateral)
        };
        let mine: Vec<DelegateId> = self.graph.delegates_of_person(id).collect();
        let seats = mine.iter().copied().filter(|&row| !is_bilateral(row));
        let seats = self.grouped(seats, |row| table.party.get(row).map(Entity::Party));
        let mut met: Vec<EventId> = mine
            .iter()
            .filter(|&&row| is_bilateral(row))
            .filter_map(|&row| table.event.get(row))
            .collect();
        met.sort_by_key(|&event| (self.day(event), event));
        met.dedup();
        let spoken = self.graph.documents_of_speaker(id);
        let sections = vec![
            Section {
                title: "card-title-offices",
                lines: own.into_iter().map(|row| self.office_line(row, false)).collect(),
            },
            Section { title: "card-title-in-delegations", lines: seats },
            Section {
                title: "card-title-bilateral-meetings",
                lines: met.into_iter().map(|event| self.meeting(event)).collect(),
            },
            Section {
                title: "card-title-remarks",
                lines: spoken.map(|document| self.document_line(document)).collect(),
            },
        ];
        (lead, sections)
    }
}

/// Returns numbers as ranges: `1–4`, `7`.
fn ranges(mut numbers: Vec<u32>) -> Vec<String> {
    numbers.sort_unstable();
    numbers.dedup();
    let runs = numbers.chunk_by(|a, b| a + 1 == *b);
    let ranges = runs.flat_map(|run| match run {
        [_] | [_, _] => run.iter().map(u32::to_string).collect(),
        run => vec![format!("{}–{}", run[0], run[run.len() - 1])],
    });
    ranges.collect()
}

#[cfg(test)]
mod tests {
    use super::ranges;

    #[test]
    fn numbers_are_told_as_ranges() {
        assert_eq!(ranges(vec![3, 1, 2, 7, 9, 8, 8, 12, 13]).join(", "), "1–3, 7–9, 12, 13");
        assert_eq!(ranges(Vec::new()), Vec::<String>::new());
    }
}
