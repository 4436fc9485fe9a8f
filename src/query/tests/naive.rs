//! A second evaluation, as plain as it can be: every test of every row reads the tables through.

use std::collections::BTreeMap;

use super::plain::{self, Commitment, Document, Event, Party, Person, Place, Provision, Topic};
use crate::analysis::commitments::{as_of, judge};
use crate::date::{Span, Truth};
use crate::model::*;
use crate::query::ast::*;
use crate::text::fold;

type Rows = Vec<(u32, Truth)>;

/// Reads tables only; knows no graph and no index.
pub(super) struct Naive<'a> {
    pub(super) model: &'a Model,
}

/// The best truth of a list.
fn any(truths: impl Iterator<Item = Truth>) -> Truth {
    truths.max().unwrap_or(Truth::No)
}

/// Tells whether a relation reaches a quantity of members: each with membership and relation.
fn quantity(quantity: Quantity, members: &[(Truth, Truth)], outside: Truth) -> Truth {
    let at_least = |least: usize| {
        let count = |wanted: Truth| {
            members.iter().filter(|(member, relation)| (*member).and(*relation) >= wanted).count()
        };
        Truth::of(count(Truth::Definitely) >= least, count(Truth::Possibly) >= least)
    };
    match quantity {
        Quantity::Some => at_least(1),
        Quantity::AtLeast(least) => at_least(least.max(1) as usize),
        Quantity::Only => at_least(1).and(!outside),
        Quantity::Every => members
            .iter()
            .fold(at_least(1), |truth, &(member, relation)| truth.and(relation.or(!member))),
    }
}

fn is_named<T>(filter: &Filter<T>, is_name: &impl Fn(&T) -> bool) -> bool {
    match filter {
        Filter::Is(test) => is_name(test),
        Filter::All(filters) => filters.iter().any(|it| is_named(it, is_name)),
        Filter::Either(filters) => filters.iter().all(|it| is_named(it, is_name)),
        Filter::Anything | Filter::Not(_) => false,
    }
}

fn slice<V: Clone>(rows: &[V], slice: Slice) -> Vec<V> {
    let rows = rows.iter().cloned();
    match slice {
        Slice::All => rows.collect(),
        Slice::First(n) => rows.take(n as usize).collect(),
        Slice::Last(n) => {
            let skip = rows.len().saturating_sub(n as usize);
            rows.skip(skip).collect()
        }
        Slice::Nth(n) => {
            rows.enumerate().filter(|(i, _)| i + 1 == n as usize).map(|it| it.1).collect()
        }
        Slice::NthLast(n) => {
            rows.rev().enumerate().filter(|(i, _)| i + 1 == n as usize).map(|it| it.1).collect()
        }
    }
}

fn weaken(truth: Truth, certainty: Option<Certainty>) -> Truth {
    if certainty == Some(Certainty::Possible) { truth.and(Truth::Possibly) } else { truth }
}

fn days(span: Option<Span>) -> (i32, i32) {
    span.map_or((i32::MAX, i32::MAX), |it| (it.earliest_start, it.latest_end))
}

/// Looks at every day that a span covers; two years of one that has no end are enough.
fn in_months(months: Months, span: Span) -> Truth {
    let month = |day: i32| {
        let text = crate::date::format_day(day).unwrap();
        months.iter().any(|it| text[5..7].parse() == Ok(it))
    };
    let days = |first: i32, last: i32| match (first, last) {
        (Span::PAST, last) => last.saturating_sub(800)..=last.min(80_000),
        (first, last) => first..=last.min(first.saturating_add(800)),
    };
    let all: Vec<bool> = days(span.earliest_start, span.latest_end).map(month).collect();
    let sure = days(span.latest_start, span.earliest_end).any(month);
    Truth::of(sure || all.iter().all(|it| *it), all.iter().any(|it| *it))
}

impl Naive<'_> {
    /// Returns the rows of an answer and those that possibly belong to it.
    #[allow(clippy::too_many_lines, reason = "one line per kind of thing")]
    pub(super) fn rows(&self, things: &Things, when: When) -> (Rows, Rows) {
        match things {
            Things::Events(set) => self.answer(
                set,
                when,
                |f, row| self.events(f, row),
                |row| self.event_key(row),
                self.model.events.len(),
            ),
            Things::Parties(set) => self.answer(
                set,
                when,
                |f, row| self.filter(f, &|t| self.party(t, PartyId::from_row(row))),
                |row| row,
                self.model.parties.len(),
            ),
            Things::People(set) => self.answer(
                set,
                when,
                |f, row| self.filter(f, &|t| self.person(t, PersonId::from_row(row))),
                |row| row,
                self.model.people.len(),
            ),
            Things::Places(set) => self.answer(
                set,
                when,
                |f, row| self.filter(f, &|t| self.place(t, PlaceId::from_row(row))),
                |row| row,
                self.model.places.len(),
            ),
            Things::Documents(set) => self.answer(
                set,
                when,
                |f, row| self.documents(f, row),
                |row| self.document_key(row),
                self.model.documents.len(),
            ),
            Things::Provisions(set) => self.answer(
                set,
                when,
                |f, row| self.agreed(f, row),
                |row| self.provision_key(row),
                self.model.provisions.len(),
            ),
            Things::Topics(set) => self.answer(
                set,
                when,
                |f, row| self.filter(f, &|t| self.topic(t, TopicId::from_row(row))),
                |row| row,
                self.model.topics.len(),
            ),
            Things::Commitments(set) => self.answer(
                set,
                when,
                |f, row| self.filter(f, &|t| self.commitment(t, CommitmentId::from_row(row))),
                |row| self.commitment_key(row),
                self.model.commitments.len(),
            ),
            Things::Offices(_) | Things::Sources(_) | Things::Disputes(_) => {
                unreachable!("not drawn")
            }
        }
    }

    fn ordered<T, K: Ord>(
        &self,
        set: &Set<T>,
        passes: impl Fn(&Filter<T>, u32) -> Truth,
        key: impl Fn(u32) -> K,
        count: usize,
    ) -> Rows {
        let mut rows: Rows = (0..u32::try_from(count).unwrap())
            .map(|row| (row, passes(&set.filter, row)))
            .filter(|it| it.1 != Truth::No)
            .collect();
        rows.sort_by_key(|it| key(it.0));
        if set.order == Order::Reversed {
            rows.reverse();
        }
        rows
    }

    fn answer<T, K: Ord>(
        &self,
        set: &Set<T>,
        when: When,
        passes: impl Fn(&Filter<T>, u32) -> Truth,
        key: impl Fn(u32) -> K,
        count: usize,
    ) -> (Rows, Rows) {
        let rows = self.ordered(set, passes, key, count);
        let all = slice(&rows, set.slice);
        if when == When::Possibly {
            return (all, Vec::new());
        }
        let definite: Rows = rows.into_iter().filter(|it| it.1 == Truth::Definitely).collect();
        let possibly = all.into_iter().filter(|it| it.1 == Truth::Possibly).collect();
        (slice(&definite, set.slice), possibly)
    }

    fn members<T, K: Ord>(
        &self,
        set: &Set<T>,
        passes: impl Fn(&Filter<T>, u32) -> Truth,
        key: impl Fn(u32) -> K,
        count: usize,
    ) -> BTreeMap<u32, Truth> {
        let (definite, possibly) = self.answer(set, When::Definitely, passes, key, count);
        definite.into_iter().chain(possibly).collect()
    }

    fn filter<T>(&self, filter: &Filter<T>, test: &impl Fn(&T) -> Truth) -> Truth {
        match filter {
            Filter::Anything => Truth::Definitely,
            Filter::Is(it) => test(it),
            Filter::All(filters) => filters.iter().map(|it| self.filter(it, test)).min().unwrap(),
            Filter::Either(filters) => {
                filters.iter().map(|it| self.filter(it, test)).max().unwrap()
            }
            Filter::Not(it) => !self.filter(it, test),
        }
    }

    fn event_set(&self, set: &EventSet) -> BTreeMap<u32, Truth> {
        self.members(
            set,
            |f, row| self.events(f, row),
            |row| self.event_key(row),
            self.model.events.len(),
        )
    }

    fn is_event(&self, set: &EventSet, event: Option<EventId>) -> Truth {
        let members = self.event_set(set);
        event.and_then(|it| members.get(&it.row()).copied()).unwrap_or(Truth::No)
    }

    fn party_set(&self, set: &PartySet) -> BTreeMap<u32, Truth> {
        self.members(
            set,
            |f, row| self.filter(f, &|t| self.party(t, PartyId::from_row(row))),
            |row| row,
            self.model.parties.len(),
        )
    }

    fn is_party(&self, set: &PartySet, parties: impl Iterator<Item = PartyId>) -> Truth {
        let members = self.party_set(set);
        any(parties.filter_map(|it| members.get(&it.row()).copied()))
    }

    fn person_set(&self, set: &PersonSet) -> BTreeMap<u32, Truth> {
        self.members(
            set,
            |f, row| self.filter(f, &|t| self.person(t, PersonId::from_row(row))),
            |row| row,
            self.model.people.len(),
        )
    }

    fn is_place(&self, set: &PlaceSet, place: Option<PlaceId>) -> Truth {
        let members = self.members(
            set,
            |f, row| self.filter(f, &|t| self.place(t, PlaceId::from_row(row))),
            |row| row,
            self.model.places.len(),
        );
        place.and_then(|it| members.get(&it.row()).copied()).unwrap_or(Truth::No)
    }

    fn document_set(&self, set: &DocumentSet) -> BTreeMap<u32, Truth> {
        self.members(
            set,
            |f, row| self.documents(f, row),
            |row| self.document_key(row),
            self.model.documents.len(),
        )
    }

    fn is_document(&self, set: &DocumentSet, document: Option<DocumentId>) -> Truth {
        let members = self.document_set(set);
        document.and_then(|it| members.get(&it.row()).copied()).unwrap_or(Truth::No)
    }

    fn provision_set(&self, set: &ProvisionSet, agreed: bool) -> BTreeMap<u32, Truth> {
        let passes =
            |f: &Filter<_>, row| if agreed { self.agreed(f, row) } else { self.provisions(f, row) };
        self.members(set, passes, |row| self.provision_key(row), self.model.provisions.len())
    }

    fn topic_set(&self, set: &TopicSet) -> BTreeMap<u32, Truth> {
        self.members(
            set,
            |f, row| self.filter(f, &|t| self.topic(t, TopicId::from_row(row))),
            |row| row,
            self.model.topics.len(),
        )
    }

    fn commitment_set(&self, set: &CommitmentSet) -> BTreeMap<u32, Truth> {
        self.members(
            set,
            |f, row| self.filter(f, &|t| self.commitment(t, CommitmentId::from_row(row))),
            |row| self.commitment_key(row),
            self.model.commitments.len(),
        )
    }

    fn event_key(&self, row: u32) -> ((i32, i32), String) {
        let id = EventId::from_row(row);
        (days(self.model.events.date.span(id)), self.model.events.id.get(id).to_owned())
    }

    fn document_key(&self, row: u32) -> ((i32, i32), String) {
        let id = DocumentId::from_row(row);
        (days(self.model.documents.date.span(id)), self.model.documents.id.get(id).to_owned())
    }

    fn provision_key(&self, row: u32) -> (((i32, i32), String), Option<u32>) {
        let id = ProvisionId::from_row(row);
        let document = self.model.provisions.document.get(id).unwrap();
        (self.document_key(document.row()), self.model.provisions.number.get(id))
    }

    fn commitment_key(&self, row: u32) -> ((i32, i32), String) {
        let id = CommitmentId::from_row(row);
        (days(self.model.commitments.due.span(id)), self.model.commitments.id.get(id).to_owned())
    }

    fn events(&self, filter: &Filter<EventTest>, row: u32) -> Truth {
        let id = EventId::from_row(row);
        let truth = self.filter(filter, &|test| self.event(test, id));
        let says = filter.tests(&|test| matches!(plain::event(test), Event::Status(_)))
            || is_named(filter, &|test| matches!(plain::event(test), Event::Id(_)));
        let held = says || self.model.events.status.get(id) == Some(EventStatus::Held);
        weaken(truth.and(held.into()), self.model.events.certainty.get(id))
    }

    fn documents(&self, filter: &Filter<DocumentTest>, row: u32) -> Truth {
        let id = DocumentId::from_row(row);
        let truth = self.filter(filter, &|test| self.document(test, id));
        weaken(truth, self.model.documents.certainty.get(id))
    }

    fn provisions(&self, filter: &Filter<ProvisionTest>, row: u32) -> Truth {
        let id = ProvisionId::from_row(row);
        let truth = self.filter(filter, &|test| self.provision(test, id));
        weaken(truth, self.model.provisions.certainty.get(id))
    }

    fn agreed(&self, filter: &Filter<ProvisionTest>, row: u32) -> Truth {
        let says = filter.tests(&|test| matches!(plain::provision(test), Provision::Wording(_)))
            || is_named(filter, &|test| matches!(plain::provision(test), Provision::Id(_)));
        let document = self.model.provisions.document.get(ProvisionId::from_row(row)).unwrap();
        let agreed = says || self.model.documents.kind.get(document).unwrap().is_agreed();
        self.provisions(filter, row).and(agreed.into())
    }

    fn event(&self, test: &EventTest, id: EventId) -> Truth {
        let events = &self.model.events;
        let date = events.date.span(id);
        match &plain::event(test) {
            Event::Id(it) => (*it == id).into(),
            Event::Kind(it) => (events.kind.get(id) == Some(*it)).into(),
            Event::Meeting => events.kind.get(id).is_some_and(EventKind::is_meeting).into(),
            Event::Status(it) => (events.status.get(id) == Some(*it)).into(),
            Event::Mode(it) => (events.mode.get(id) == Some(*it)).into(),
            Event::Number(it) => events.number.get(id).is_some_and(|n| it.contains(n)).into(),
            Event::Length(it) => self.lasts(id, |days| it.contains(days)),
            Event::Process(whole) => {
                let mut next = events.process.get(id);
                while let Some(it) = next {
                    if it == *whole {
                        return Truth::Definitely;
                    }
                    next = self.model.processes.part_of.get(it);
                }
                Truth::No
            }
            Event::Date(it) => it.holds(date),
            Event::Months(it) => date.map_or(Truth::No, |span| in_months(*it, span)),
            Event::PartOf(set) => any(self.wholes(id).map(|it| self.is_event(set, Some(it)))),
            Event::Attended(it) => self.attended(it, id),
            Event::Represented(it) => self.represented(it, id),
            Event::At(set) => self.is_place(set, events.place.get(id)),
            Event::InCountry(set) => {
                let country = events.place.get(id).and_then(|it| self.model.places.country.get(it));
                self.is_party(set, country.into_iter())
            }
            Event::HostedBy(set) => self.is_party(set, events.host.get(id)),
            Event::EarlierThan(set) => {
                self.beside(set, |other| date.zip(other).map(|(a, b)| a.before(b)))
            }
            Event::LaterThan(set) => {
                self.beside(set, |other| date.zip(other).map(|(a, b)| b.before(a)))
            }
            Event::NextAfter(set) => any(self
                .event_set(set)
                .iter()
                .map(|(&row, &t)| t.and(self.follows(EventId::from_row(row), id).into()))),
            Event::PreviousTo(set) => any(self
                .event_set(set)
                .iter()
                .map(|(&row, &t)| t.and(self.follows(id, EventId::from_row(row)).into()))),
            Event::Adopting(set) => any(self.document_set(set).iter().map(|(&row, &t)| {
                t.and(
                    (self.model.documents.event.get(DocumentId::from_row(row)) == Some(id)).into(),
                )
            })),
        }
    }

    fn lasts(&self, id: EventId, fits: impl Fn(u32) -> bool) -> Truth {
        let Some(span) = self.model.events.date.span(id) else { return Truth::No };
        let (Some(first), Some(last)) = (span.first_day(), span.last_day()) else {
            return Truth::No;
        };
        let longest = (last - first).num_days() + 1;
        let shortest = i64::from(span.earliest_end) - i64::from(span.latest_start) + 1;
        let mut within = (shortest.max(1)..=longest).map(|days| fits(u32::try_from(days).unwrap()));
        let first = within.next().unwrap();
        match within.all(|it| it == first) {
            true => first.into(),
            false => Truth::Possibly,
        }
    }

    fn wholes(&self, id: EventId) -> impl Iterator<Item = EventId> {
        std::iter::successors(self.model.events.part_of.get(id), |&it| {
            self.model.events.part_of.get(it)
        })
    }

    fn beside(&self, set: &EventSet, relation: impl Fn(Option<Span>) -> Option<Truth>) -> Truth {
        let members: Vec<(Truth, Truth)> = self
            .event_set(set)
            .iter()
            .map(|(&row, &member)| {
                let other = self.model.events.date.span(EventId::from_row(row));
                (member, relation(other).unwrap_or(Truth::No))
            })
            .collect();
        quantity(Quantity::Every, &members, Truth::No)
    }

    /// The graph joins each event of a numbered series to the next row by number, then by row.
    fn follows(&self, first: EventId, second: EventId) -> bool {
        let events = &self.model.events;
        let key = |id: EventId| {
            Some((events.process.get(id), events.kind.get(id)?, events.number.get(id)?, id))
        };
        let (Some(a), Some(b)) = (key(first), key(second)) else { return false };
        let between = events.ids().filter_map(key).any(|it| a < it && it < b);
        (a.0, a.1) == (b.0, b.1) && a.2 < b.2 && !between
    }

    fn record(&self, row: ParticipationId, how: &How) -> Truth {
        let table = &self.model.participations;
        let presence = table.presence.get(row).unwrap();
        let fits = how.role.is_none_or(|it| table.role.get(row) == Some(it))
            && how.level.is_none_or(|it| table.level.get(row) == Some(it));
        let truth = if how.presence.contains(presence) {
            Truth::Definitely
        } else if presence == Presence::Unknown {
            Truth::Possibly
        } else {
            Truth::No
        };
        weaken(truth.and(fits.into()), table.certainty.get(row))
    }

    fn records(&self) -> impl Iterator<Item = (ParticipationId, EventId, PartyId)> {
        let table = &self.model.participations;
        table.ids().map(|row| (row, table.event.get(row).unwrap(), table.party.get(row).unwrap()))
    }

    fn attended(&self, test: &Attending, id: EventId) -> Truth {
        let parties = self.party_set(&test.parties);
        let of_event: Vec<_> = self.records().filter(|it| it.1 == id).collect();
        let members: Vec<(Truth, Truth)> = parties
            .iter()
            .map(|(&party, &member)| {
                let own = of_event.iter().filter(|it| it.2.row() == party);
                (member, any(own.map(|it| self.record(it.0, &test.how))))
            })
            .collect();
        let anyhow = How { role: None, level: None, ..test.how };
        let outside = any(of_event.iter().map(|it| {
            let member = parties.get(&it.2.row()).copied().unwrap_or(Truth::No);
            self.record(it.0, &anyhow).and(!member)
        }));
        quantity(test.quantity, &members, outside)
    }

    fn delegate(
        &self,
        row: DelegateId,
        function: Option<Function>,
        party: Option<&PartySet>,
    ) -> Truth {
        let table = &self.model.delegates;
        let fits = function.is_none_or(|it| table.function.get(row) == Some(it));
        let of_party = party
            .map_or(Truth::Definitely, |set| self.is_party(set, table.party.get(row).into_iter()));
        weaken(of_party.and(fits.into()), table.certainty.get(row))
    }

    fn function(
        &self,
        person: PersonId,
        event: EventId,
        function: Option<Function>,
        party: Option<&PartySet>,
    ) -> Truth {
        let table = &self.model.delegates;
        any(table
            .ids()
            .filter(|&row| {
                table.person.get(row) == Some(person) && table.event.get(row) == Some(event)
            })
            .map(|row| self.delegate(row, function, party)))
    }

    fn represented(&self, test: &Representing, id: EventId) -> Truth {
        let people = self.person_set(&test.people);
        let has = |person| self.function(person, id, test.function, test.party.as_ref());
        let members: Vec<(Truth, Truth)> =
            people.iter().map(|(&row, &member)| (member, has(PersonId::from_row(row)))).collect();
        let outside = any(self
            .model
            .people
            .ids()
            .map(|it| has(it).and(!people.get(&it.row()).copied().unwrap_or(Truth::No))));
        quantity(test.quantity, &members, outside)
    }

    fn party(&self, test: &PartyTest, id: PartyId) -> Truth {
        let model = self.model;
        match &plain::party(test) {
            Party::Id(it) => (*it == id).into(),
            Party::Kind(it) => (model.parties.kind.get(id) == Some(*it)).into(),
            Party::PartOf(set) => self.is_party(
                set,
                std::iter::successors(model.parties.part_of.get(id), |&it| {
                    model.parties.part_of.get(it)
                }),
            ),
            Party::At(at) => self.party_at(at, id),
            Party::Hosted(set) => any(self.event_set(set).iter().map(|(&row, &t)| {
                t.and(model.events.host.get(EventId::from_row(row)).any(|it| it == id).into())
            })),
            Party::Issued(set) => any(self.document_set(set).iter().map(|(&row, &t)| {
                t.and(
                    model
                        .documents
                        .issuers
                        .get(DocumentId::from_row(row))
                        .any(|it| it == id)
                        .into(),
                )
            })),
            Party::MentionedIn(set) => self.mentioned(set, Entity::Party(id)),
            Party::Owing(set) => any(self.commitment_set(set).iter().map(|(&row, &t)| {
                t.and(
                    model
                        .commitments
                        .debtors
                        .get(CommitmentId::from_row(row))
                        .any(|it| it == id)
                        .into(),
                )
            })),
        }
    }

    fn mentioned(&self, set: &ProvisionSet, entity: Entity) -> Truth {
        let provisions = self.provision_set(set, false);
        let table = &self.model.mentions;
        any(table
            .ids()
            .filter(|&row| table.entity.get(row) == Some(entity))
            .filter_map(|row| provisions.get(&table.provision.get(row)?.row()).copied()))
    }

    fn party_at(&self, at: &PartyAt, id: PartyId) -> Truth {
        let events = self.event_set(&at.events);
        let own: Vec<_> = self.records().filter(|it| it.2 == id).collect();
        let members: Vec<(Truth, Truth)> = events
            .iter()
            .map(|(&event, &member)| {
                (
                    member,
                    any(own
                        .iter()
                        .filter(|it| it.1.row() == event)
                        .map(|it| self.record(it.0, &at.how))),
                )
            })
            .collect();
        let anyhow = How { role: None, level: None, ..at.how };
        let held = |event| self.model.events.status.get(event) == Some(EventStatus::Held);
        let outside = any(own.iter().filter(|it| held(it.1)).map(|it| {
            self.record(it.0, &anyhow).and(!events.get(&it.1.row()).copied().unwrap_or(Truth::No))
        }));
        quantity(at.quantity, &members, outside)
    }

    fn person(&self, test: &PersonTest, id: PersonId) -> Truth {
        let model = self.model;
        match &plain::person(test) {
            Person::Id(it) => (*it == id).into(),
            Person::At(at) => {
                let events = self.event_set(&at.events);
                let has = |event| self.function(id, event, at.function, at.party.as_ref());
                let members: Vec<(Truth, Truth)> = events
                    .iter()
                    .map(|(&row, &member)| (member, has(EventId::from_row(row))))
                    .collect();
                let outside = any(model.events.ids().map(|it| {
                    let held = self.events(&Filter::Anything, it.row());
                    has(it).and(held).and(!events.get(&it.row()).copied().unwrap_or(Truth::No))
                }));
                quantity(at.quantity, &members, outside)
            }
            Person::Met { people, events } => self.met(people, events, id),
            Person::Spoke(set) => any(self.document_set(set).iter().map(|(&row, &t)| {
                t.and((model.documents.speaker.get(DocumentId::from_row(row)) == Some(id)).into())
            })),
            Person::MentionedIn(set) => self.mentioned(set, Entity::Person(id)),
        }
    }

    fn met(&self, people: &PersonSet, events: &EventSet, id: PersonId) -> Truth {
        let table = &self.model.delegates;
        let people = self.person_set(people);
        let mut best = Truth::No;
        for own in table.ids().filter(|&row| table.person.get(row) == Some(id)) {
            for other in table.ids() {
                let event = table.event.get(own).unwrap();
                if table.event.get(other) != Some(event)
                    || table.party.get(other) == table.party.get(own)
                {
                    continue;
                }
                let bilateral =
                    self.events(&Filter::Is(EventTest::kind(EventKind::Bilateral)), event.row());
                let counts = any(std::iter::once(event)
                    .chain(self.wholes(event))
                    .map(|it| self.is_event(events, Some(it))));
                let member = people
                    .get(&table.person.get(other).unwrap().row())
                    .copied()
                    .unwrap_or(Truth::No);
                let sure = self.delegate(own, None, None).and(self.delegate(other, None, None));
                best = best.or(bilateral.and(counts).and(member).and(sure));
            }
        }
        best
    }

    fn place(&self, test: &PlaceTest, id: PlaceId) -> Truth {
        let places = &self.model.places;
        match &plain::place(test) {
            Place::Id(it) => (*it == id).into(),
            Place::Kind(it) => (places.kind.get(id) == Some(*it)).into(),
            Place::InCountry(set) => self.is_party(set, places.country.get(id).into_iter()),
            Place::Of(set) => any(self.event_set(set).iter().map(|(&row, &t)| {
                t.and((self.model.events.place.get(EventId::from_row(row)) == Some(id)).into())
            })),
        }
    }

    fn document(&self, test: &DocumentTest, id: DocumentId) -> Truth {
        let model = self.model;
        let documents = &model.documents;
        match &plain::document(test) {
            Document::Id(it) => (*it == id).into(),
            Document::Kind(it) => (documents.kind.get(id) == Some(*it)).into(),
            Document::Agreed => documents.kind.get(id).is_some_and(DocumentKind::is_agreed).into(),
            Document::At(set) => self.is_event(set, documents.event.get(id)),
            Document::IssuedBy(set) => self.is_party(set, documents.issuers.get(id)),
            Document::SpokenBy(set) => {
                let people = self.person_set(set);
                any(documents
                    .speaker
                    .get(id)
                    .and_then(|it| people.get(&it.row()).copied())
                    .into_iter())
            }
            Document::Date(it) => it.holds(documents.date.span(id)),
            Document::Containing(set) => {
                any(self.provision_set(set, false).iter().map(|(&row, &t)| {
                    t.and(
                        (model.provisions.document.get(ProvisionId::from_row(row)) == Some(id))
                            .into(),
                    )
                }))
            }
            Document::CitedBy(set) => any(model
                .citations
                .ids()
                .filter(|&row| model.citations.document.get(row) == Some(id))
                .map(|row| {
                    let provision = model.citations.provision.get(row).unwrap();
                    self.is_document(set, model.provisions.document.get(provision))
                })),
        }
    }

    fn provision(&self, test: &ProvisionTest, id: ProvisionId) -> Truth {
        let model = self.model;
        let provisions = &model.provisions;
        let document = provisions.document.get(id);
        let kind = document.and_then(|it| model.documents.kind.get(it)).unwrap();
        match &plain::provision(test) {
            Provision::Id(it) => (*it == id).into(),
            Provision::Of(set) => self.is_document(set, document),
            Provision::Wording(Wording::Any) => Truth::Definitely,
            Provision::Wording(Wording::Agreed) => kind.is_agreed().into(),
            Provision::Wording(Wording::Remarks) => (!kind.is_agreed()).into(),
            Provision::Number(it) => {
                provisions.number.get(id).is_some_and(|n| it.contains(n)).into()
            }
            Provision::Act(it) => (provisions.act.get(id) == Some(*it)).into(),
            Provision::About(set) => {
                let topics = self.topic_set(set);
                let chain = std::iter::successors(provisions.topic.get(id), |&it| {
                    model.topics.broader.get(it)
                });
                any(chain.filter_map(|it| topics.get(&it.row()).copied()))
            }
            Provision::Mentions { things, stance } => {
                let Things::Parties(set) = things else { unreachable!("not drawn") };
                let parties = self.party_set(set);
                let table = &model.mentions;
                any(table
                    .ids()
                    .filter(|&row| table.provision.get(row) == Some(id))
                    .filter(|&row| stance.is_none_or(|it| table.stance.get(row) == Some(it)))
                    .filter_map(|row| match table.entity.get(row)? {
                        Entity::Party(party) => parties.get(&party.row()).copied(),
                        _ => None,
                    }))
            }
            Provision::Cites { documents, relation } => {
                let table = &model.citations;
                any(table
                    .ids()
                    .filter(|&row| table.provision.get(row) == Some(id))
                    .filter(|&row| relation.is_none_or(|it| table.relation.get(row) == Some(it)))
                    .map(|row| self.is_document(documents, table.document.get(row))))
            }
            Provision::Promising(set) => any(self.commitment_set(set).iter().map(|(&row, &t)| {
                t.and(
                    (model.commitments.provision.get(CommitmentId::from_row(row)) == Some(id))
                        .into(),
                )
            })),
            Provision::Saying(words) => {
                let (text, words) = (fold(provisions.summary.get(id).unwrap()), fold(words));
                words.split(' ').all(|word| format!(" {text}").contains(&format!(" {word}"))).into()
            }
        }
    }

    fn topic(&self, test: &TopicTest, id: TopicId) -> Truth {
        let topics = &self.model.topics;
        let is_under = |topic: TopicId| {
            std::iter::successors(Some(topic), |&it| topics.broader.get(it)).any(|it| it == id)
        };
        match &plain::topic(test) {
            Topic::Id(it) => (*it == id).into(),
            Topic::Under(set) => {
                let members = self.topic_set(set);
                let chain =
                    std::iter::successors(topics.broader.get(id), |&it| topics.broader.get(it));
                any(chain.filter_map(|it| members.get(&it.row()).copied()))
            }
            Topic::Of(set) => any(self.provision_set(set, true).iter().map(|(&row, &t)| {
                t.and(
                    is_under(self.model.provisions.topic.get(ProvisionId::from_row(row)).unwrap())
                        .into(),
                )
            })),
        }
    }

    fn commitment(&self, test: &CommitmentTest, id: CommitmentId) -> Truth {
        let model = self.model;
        let commitments = &model.commitments;
        let document =
            commitments.provision.get(id).and_then(|it| model.provisions.document.get(it));
        match &plain::commitment(test) {
            Commitment::Id(it) => (*it == id).into(),
            Commitment::MadeAt(set) => {
                self.is_event(set, document.and_then(|it| model.documents.event.get(it)))
            }
            Commitment::MadeIn(set) => self.is_document(set, document),
            Commitment::MadeBy(set) => {
                let members = self.provision_set(set, false);
                any(commitments
                    .provision
                    .get(id)
                    .into_iter()
                    .map(|it| members.get(&it.row()).copied().unwrap_or(Truth::No)))
            }
            Commitment::Due(it) => {
                let span = commitments.due.span(id);
                let weak = it.relation == DateRelation::In
                    && span.is_some_and(|span| span.latest_end == Span::FUTURE);
                if weak { it.holds(span).and(Truth::Possibly) } else { it.holds(span) }
            }
            Commitment::OwedBy(set) => self.is_party(set, commitments.debtors.get(id)),
            Commitment::OwedTo(set) => self.is_party(set, commitments.creditors.get(id)),
            Commitment::Action(it) => (commitments.action.get(id) == Some(*it)).into(),
            Commitment::Verdict(it) => judge(model, id, as_of(model)).is(*it),
            Commitment::At(set) => self.is_place(set, commitments.place.get(id)),
            Commitment::SettledBy(set) => any(model
                .outcomes
                .ids()
                .filter(|&row| model.outcomes.commitment.get(row) == Some(id))
                .map(|row| match model.outcomes.settled_by.get(row) {
                    Some(Entity::Event(event)) => self.is_event(set, Some(event)),
                    _ => Truth::No,
                })),
        }
    }
}
