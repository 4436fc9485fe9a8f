//! Tests of events.

use super::{Tell, Teller, Told};
use crate::model::{Entity, EventKind, Function};
use crate::query::ast::{Attending, EventTest, Presences, Representing};

impl Tell for EventTest {
    const NOUN: &'static str = "events";

    fn noun(&self) -> Option<&'static str> {
        Some(match self {
            Self::Meeting => "meetings",
            Self::Kind(kind) => match kind {
                EventKind::Round => "rounds",
                EventKind::Summit => "summits",
                EventKind::Ministerial => "ministerials",
                EventKind::TechnicalMeeting => "technical meetings",
                EventKind::WorkingGroup => "working groups",
                EventKind::Congress => "congresses",
                EventKind::CommitteeSession => "committee sessions",
                EventKind::Bilateral => "bilaterals",
                EventKind::Exchange => "exchanges",
                EventKind::Announcement => "announcements",
                EventKind::Operation => "operations",
                EventKind::Other => "other events",
            },
            _ => return None,
        })
    }

    fn entity(&self) -> Option<Entity> {
        match self {
            Self::Id(id) => Some(Entity::Event(*id)),
            _ => None,
        }
    }

    fn leads_as(&self, chairing: &Self) -> bool {
        match (self, chairing) {
            (Self::Represented(left), Self::Represented(right)) => {
                let (head, chair) = (Some(Function::Head), Some(Function::Chair));
                let as_head = Representing { function: head, ..(**right).clone() };
                left.function == head && right.function == chair && **left == as_head
            }
            _ => false,
        }
    }

    fn told(&self, teller: &Teller) -> Told {
        match self {
            Self::Id(id) => {
                Told::new("namely {}", teller.label(Entity::Event(*id))).or("other than {}")
            }
            Self::Kind(kind) => Told::new("of kind {}", teller.word(*kind)),
            Self::Meeting => {
                Told::new("of kind {}", super::text("meetings", teller.language).to_owned())
            }
            Self::Status(status) => Told::new("with status {}", teller.word(*status)),
            Self::Mode(mode) => Told::new("with mode {}", teller.word(*mode)),
            Self::Number(range) => teller.numbers(*range),
            Self::Length(range) => teller.length(*range),
            Self::Process(process) => {
                Told::new("of process {}", teller.label(Entity::Process(*process)))
            }
            Self::PartOf(events) => Told::new("as part of {}", teller.inner(events)),
            Self::Attended(test) => attended(test, teller),
            Self::Represented(test) => represented(test, teller),
            Self::At(places) => Told::new("held at {}", teller.inner(places)).or("not held at {}"),
            Self::InCountry(parties) => Told::new("held in the country {}", teller.inner(parties))
                .or("not held in the country {}"),
            Self::HostedBy(parties) => {
                Told::new("hosted by {}", teller.inner(parties)).or("not hosted by {}")
            }
            Self::Date(test) => teller.date(test),
            Self::Months(months) => teller.months(*months),
            Self::EarlierThan(events) => Told::new("before {}", teller.inner(events)),
            Self::LaterThan(events) => Told::new("after {}", teller.inner(events)),
            Self::NextAfter(events) => Told::new("next after {}", teller.inner(events)),
            Self::PreviousTo(events) => Told::new("right before {}", teller.inner(events)),
            Self::Adopting(documents) => Told::new("adopting {}", teller.inner(documents)),
        }
    }
}

fn attended(test: &Attending, teller: &Teller) -> Told {
    let parties = teller.quantity(test.quantity, teller.inner(&test.parties));
    let parties = teller.detailed(parties, &test.how);
    match test.how.presence {
        Presences::TOOK_PART => Told::new("attended by {}", parties).or("not attended by {}"),
        Presences::DECLINED => Told::new("declined by {}", parties),
        Presences::MISSED => Told::new("missed by {}", parties),
        _ => Told::new("with a record of {}", parties),
    }
}

fn represented(test: &Representing, teller: &Teller) -> Told {
    let people = teller.quantity(test.quantity, teller.inner(&test.people));
    let party = test.party.as_ref().map(|parties| teller.inner(parties));
    let (yes, no, function) = match test.function {
        Some(Function::Head) => ("led by {}", "not led by {}", None),
        function => ("represented by {}", "not represented by {}", function),
    };
    let details: Vec<String> =
        function.map(|it| teller.word(it)).into_iter().chain(party).collect();
    Told::new(yes, teller.bracketed(people, &details)).or(no)
}
