//! Tests of parties, people, places and terms of office.

use super::{Tell, Teller, Told};
use crate::model::{Entity, Function, PartyKind};
use crate::query::ast::{
    OfficeTest, PartyAt, PartyTest, PersonAt, PersonTest, PlaceTest, Presences,
};

impl Tell for PartyTest {
    const NOUN: &'static str = "parties";

    fn noun(&self) -> Option<&'static str> {
        matches!(self, Self::Kind(PartyKind::State)).then_some("countries")
    }

    fn entity(&self) -> Option<Entity> {
        match self {
            Self::Id(id) => Some(Entity::Party(*id)),
            _ => None,
        }
    }

    fn told(&self, teller: &Teller) -> Told {
        match self {
            Self::Id(id) => {
                Told::new("namely {}", teller.label(Entity::Party(*id))).or("other than {}")
            }
            Self::Kind(kind) => Told::new("of kind {}", teller.word(*kind)),
            Self::PartOf(parties) => Told::new("belonging to {}", teller.inner(parties)),
            Self::At(at) => party_at(at, teller),
            Self::Hosted(events) => Told::new("hosting {}", teller.inner(events)),
            Self::Issued(documents) => Told::new("issuing {}", teller.inner(documents)),
            Self::MentionedIn(provisions) => Told::new("named in {}", teller.inner(provisions)),
            Self::Owing(commitments) => Told::new("owing {}", teller.inner(commitments)),
        }
    }
}

fn party_at(at: &PartyAt, teller: &Teller) -> Told {
    let events = teller.quantity(at.quantity, teller.inner(&at.events));
    let events = teller.detailed(events, &at.how);
    match at.how.presence {
        Presences::TOOK_PART => Told::new("attending {}", events).or("not attending {}"),
        Presences::DECLINED => Told::new("declining {}", events),
        Presences::MISSED => Told::new("missing from {}", events),
        _ => Told::new("recorded at {}", events),
    }
}

impl Tell for PersonTest {
    const NOUN: &'static str = "people";

    fn entity(&self) -> Option<Entity> {
        match self {
            Self::Id(id) => Some(Entity::Person(*id)),
            _ => None,
        }
    }

    fn leads_as(&self, chairing: &Self) -> bool {
        match (self, chairing) {
            (Self::At(left), Self::At(right)) => {
                let (head, chair) = (Some(Function::Head), Some(Function::Chair));
                let as_head = PersonAt { function: head, ..(**right).clone() };
                left.function == head && right.function == chair && **left == as_head
            }
            _ => false,
        }
    }

    fn told(&self, teller: &Teller) -> Told {
        match self {
            Self::Id(id) => {
                Told::new("namely {}", teller.label(Entity::Person(*id))).or("other than {}")
            }
            Self::At(at) => person_at(at, teller),
            Self::Met { people, events } if events.is_everything() => {
                Told::new("meeting {}", teller.inner(people))
            }
            Self::Met { people, events } => Told {
                yes: "meeting {} at {}",
                no: None,
                arguments: vec![teller.inner(people), teller.inner(events)],
            },
            Self::Held(offices) => Told::new("in office: {}", teller.inner(offices)),
            Self::Spoke(documents) => Told::new("speaking in {}", teller.inner(documents)),
            Self::MentionedIn(provisions) => Told::new("named in {}", teller.inner(provisions)),
        }
    }
}

fn person_at(at: &PersonAt, teller: &Teller) -> Told {
    let events = teller.quantity(at.quantity, teller.inner(&at.events));
    let (phrase, function) = match at.function {
        Some(Function::Head) => ("leading a delegation at {}", None),
        function => ("in a delegation at {}", function),
    };
    let party = at.party.as_ref().map(|parties| teller.inner(parties));
    let details: Vec<String> =
        function.map(|it| teller.word(it)).into_iter().chain(party).collect();
    Told::new(phrase, teller.bracketed(events, &details))
}

impl Tell for PlaceTest {
    const NOUN: &'static str = "places";

    fn entity(&self) -> Option<Entity> {
        match self {
            Self::Id(id) => Some(Entity::Place(*id)),
            _ => None,
        }
    }

    fn told(&self, teller: &Teller) -> Told {
        match self {
            Self::Id(id) => {
                Told::new("namely {}", teller.label(Entity::Place(*id))).or("other than {}")
            }
            Self::Kind(kind) => Told::new("of kind {}", teller.word(*kind)),
            Self::InCountry(parties) => Told::new("lying in {}", teller.inner(parties)),
            Self::Of(events) => Told::new("where {} took place", teller.inner(events)),
        }
    }
}

impl Tell for OfficeTest {
    const NOUN: &'static str = "terms of office";

    fn told(&self, teller: &Teller) -> Told {
        match self {
            Self::By(people) => Told::new("of {}", teller.inner(people)),
            Self::Of(parties) => Told::new("of {}", teller.inner(parties)),
            Self::Level(level) => Told::new("with level {}", teller.word(*level)),
            Self::Title(words) => Told::new("titled “{}”", super::word(words, teller.language)),
            Self::Date(test) => teller.date(test),
        }
    }
}
