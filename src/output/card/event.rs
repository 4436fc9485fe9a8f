//! Cards of events.

use super::{Line, Section, View, joined};
use crate::analysis::evidence::Record;
use crate::analysis::series;
use crate::graph::Edge;
use crate::model::{
    DelegateId, DocumentKind, Entity, EventId, Function, ParticipationId, Presence, Role,
};
use crate::output::words;
use crate::output::words::arg;

impl View<'_> {
    pub(super) fn event(&self, event: EventId) -> (Vec<Line>, Vec<Section>) {
        let sections = vec![
            self.delegations(event),
            self.series(event),
            self.beside(event),
            self.agreed(event),
            self.promises_made_at(event),
            self.promises_settled_by(Entity::Event(event)),
            self.remarks(event),
        ];
        (self.event_lead(event), sections)
    }

    fn event_lead(&self, event: EventId) -> Vec<Line> {
        let events = &self.model.events;
        let at = events.date.span(event);
        let number = events.number.get(event).map(|number| number.to_string());
        let kind = self.word(events.kind.get(event)).map(|kind| match number {
            Some(number) => {
                self.say("card-kind-and-number", &[arg("kind", &kind), arg("number", &number)])
            }
            None => kind,
        });
        let place = events.place.get(event).map(|place| {
            let country = self.model.places.country.get(place);
            let country = country.map(|party| self.label(Entity::Party(party), None));
            let place = self.label(Entity::Place(place), at);
            let named: Vec<String> = std::iter::once(place).chain(country).collect();
            self.list(&named)
        });
        let hosts: Vec<String> =
            events.host.get(event).map(|party| self.label(Entity::Party(party), at)).collect();
        let host =
            (!hosts.is_empty()).then(|| self.say("card-host", &[arg("what", self.list(&hosts))]));
        let text = joined([
            kind,
            self.date(&events.date, event),
            place,
            self.optional(events.venue.get(event)),
            host,
            self.word(events.mode.get(event)),
            self.word(events.status.get(event)),
        ]);
        let mut lead = vec![self.line(text, Record::Event(event))];
        lead.extend(self.remark(events.note.get(event)));
        if let Some(whole) = events.part_of.get(event) {
            let whole = Entity::Event(whole);
            lead.push(Line {
                about: Some(self.model.id(whole).to_owned()),
                ..Line::new(
                    self.say("card-beside", &[arg("what", self.label(whole, at))]),
                    Vec::new(),
                )
            });
        }
        lead
    }

    fn delegations(&self, event: EventId) -> Section {
        let mut present: Vec<_> = self.graph.attendances_of_event(event).collect();
        present.sort_by_key(|(_, how)| (how.role, how.participation));
        let mut lines = Vec::new();
        let mut role: Option<Role> = None;
        for (party, how) in present {
            if role != Some(how.role) {
                role = Some(how.role);
                lines.push(Line::new(self.word(role).unwrap_or_default(), Vec::new()));
            }
            let row = how.participation;
            let label = self.label(Entity::Party(party), self.model.events.date.span(event));
            lines.push(self.delegation(event, row, label).below());
        }
        Section { title: "card-title-delegations", lines }
    }

    fn delegation(&self, event: EventId, row: ParticipationId, party: String) -> Line {
        let table = &self.model.participations;
        let presence = table.presence.get(row).filter(|it| *it != Presence::Attended);
        let delegates = self.delegates_of(event, row);
        let people: Vec<String> = delegates.iter().map(|&row| self.delegate(row)).collect();
        let head =
            (!people.is_empty()).then(|| people.join(words::text("list-semicolon", self.language)));
        let level = table
            .level
            .get(row)
            .filter(|level| people.is_empty() && *level != crate::model::Level::Other);
        let text = joined([
            Some(party),
            self.word(presence),
            head,
            self.word(level),
            self.optional(table.note.get(row)),
        ]);
        let mut line = self.line(text, Record::Participation(row));
        line.claims.extend(delegates.iter().flat_map(|&row| self.claims(Record::Delegate(row))));
        line
    }

    fn delegates_of(&self, event: EventId, row: ParticipationId) -> Vec<DelegateId> {
        let table = &self.model.delegates;
        let party = self.model.participations.party.get(row);
        let there = self.graph.delegates_of_event(event);
        let mut found: Vec<DelegateId> = there.filter(|&it| table.party.get(it) == party).collect();
        found.sort_by_key(|&it| (table.function.get(it), it));
        found
    }

    fn delegate(&self, row: DelegateId) -> String {
        let table = &self.model.delegates;
        let name = table.person.get(row).map(|person| self.label(Entity::Person(person), None));
        let function = table.function.get(row).filter(|it| *it != Function::Member);
        let name = name.unwrap_or_default();
        let named = match self.word(function) {
            Some(function) => {
                self.say("card-with-detail", &[arg("what", &name), arg("detail", &function)])
            }
            None => name,
        };
        match self.optional(table.title_then.get(row)) {
            Some(title) => self.say("card-with-more", &[arg("what", &named), arg("more", &title)]),
            None => named,
        }
    }

    fn series(&self, event: EventId) -> Section {
        let mut lines = Vec::new();
        let mut tell = |id: &'static str, other: EventId, days: Option<String>| {
            let line = self.event_line(other);
            let text = joined([Some(self.say(id, &[arg("what", &line.text)])), days]);
            lines.push(Line { text, ..line });
        };
        series::previous(self.graph, event)
            .for_each(|other| tell("card-after", other, self.days(other, event)));
        series::next(self.graph, event)
            .for_each(|other| tell("card-before", other, self.days(event, other)));
        Section { title: "card-title-in-the-series", lines }
    }

    fn days(&self, from: EventId, to: EventId) -> Option<String> {
        let date = &self.model.events.date;
        let days = series::days_between(date.span(from)?, date.span(to)?)?;
        let [fewest, most] = [days.start(), days.end()].map(|days| days.to_string());
        Some(match fewest == most {
            true => self.say("card-days-between", &[arg("days", &fewest)]),
            false => self.say("card-days-between-range", &[arg("from", &fewest), arg("to", &most)]),
        })
    }

    /// Returns another event as a line: label, date, place.
    pub(super) fn event_line(&self, event: EventId) -> Line {
        let events = &self.model.events;
        let at = events.date.span(event);
        let place = events.place.get(event).map(|place| self.label(Entity::Place(place), at));
        let text = joined([
            Some(self.label(Entity::Event(event), at)),
            self.date(&events.date, event),
            place,
        ]);
        Line {
            about: Some(events.id.get(event).to_owned()),
            ..self.line(text, Record::Event(event))
        }
    }

    /// Returns what was held beside an event: who met, and on what.
    fn beside(&self, event: EventId) -> Section {
        let mut parts: Vec<EventId> = self
            .graph
            .into(Entity::Event(event))
            .filter_map(|step| match step {
                (Edge::PartOf, Entity::Event(part)) => Some(part),
                _ => None,
            })
            .collect();
        let spans = &self.model.events.date;
        parts.sort_by_key(|&part| (spans.span(part), part));
        let lines = parts.into_iter().map(|part| self.meeting(part)).collect();
        Section { title: "card-title-beside-it", lines }
    }

    /// Returns a meeting as a line: when, who with whom, and what is noted of it.
    pub(super) fn meeting(&self, event: EventId) -> Line {
        let events = &self.model.events;
        let table = &self.model.delegates;
        let people: Vec<String> = self
            .graph
            .delegates_of_event(event)
            .filter_map(|row| table.person.get(row))
            .map(|person| self.label(Entity::Person(person), None))
            .collect();
        let people = (!people.is_empty()).then(|| self.list(&people));
        let text = joined([
            self.date(&events.date, event),
            Some(self.label(Entity::Event(event), events.date.span(event))),
            people,
            self.optional(events.note.get(event)),
        ]);
        Line {
            about: Some(events.id.get(event).to_owned()),
            ..self.line(text, Record::Event(event))
        }
    }

    fn agreed(&self, event: EventId) -> Section {
        let mut lines = Vec::new();
        for document in self.documents_of(event, true) {
            lines.push(self.document_line(document));
            lines.extend(self.provisions_of(document).into_iter().map(Line::below));
        }
        Section { title: "card-title-what-was-agreed", lines }
    }

    fn remarks(&self, event: EventId) -> Section {
        let mut lines = Vec::new();
        for document in self.documents_of(event, false) {
            lines.push(self.document_line(document));
            lines.extend(self.provisions_of(document).into_iter().map(Line::below));
        }
        Section { title: "card-single-remarks", lines }
    }

    fn documents_of(&self, event: EventId, agreed: bool) -> Vec<crate::model::DocumentId> {
        let table = &self.model.documents;
        let is_agreed = |kind: Option<DocumentKind>| kind.is_some_and(DocumentKind::is_agreed);
        self.graph
            .documents_of_event(event)
            .filter(|&row| is_agreed(table.kind.get(row)) == agreed)
            .collect()
    }
}
