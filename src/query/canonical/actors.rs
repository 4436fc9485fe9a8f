//! Conditions on parties, people, places and terms of office.

use super::CanonicalError;
use super::reader::Reader;
use super::set::Phrase;
use super::writer::Writer;
use crate::model::{Model, PartyKind, PlaceKind, Vocabulary};
use crate::query::ast::{Measure, OfficeTest, PartyTest, PersonTest, PlaceTest, Set};

impl Writer<'_> {
    /// Writes words and the word of a vocabulary.
    pub(super) fn pair(&mut self, words: &str, value: &str) {
        self.word(words);
        self.word(value);
    }

    /// Writes words and a set.
    pub(super) fn relation<T: Phrase>(&mut self, words: &str, set: &Set<T>) {
        self.word(words);
        self.set(set);
    }
}

impl Reader<'_> {
    pub(super) fn boxed_set<T: Phrase>(&mut self) -> Result<Box<Set<T>>, CanonicalError> {
        self.set().map(Box::new)
    }
}

impl Phrase for PartyTest {
    const NOUN: &'static str = "parties";
    const SINGULAR: &'static str = "party";

    fn noun(&self) -> Option<String> {
        match self {
            Self::Kind(PartyKind::State) => Some("states".to_owned()),
            Self::Kind(PartyKind::ArmedGroup) => Some("armed-groups".to_owned()),
            _ => None,
        }
    }

    fn of_noun(noun: &str) -> Option<Self> {
        let kinds = PartyKind::ALL.iter().map(|&kind| Self::Kind(kind));
        kinds.into_iter().find(|test| test.noun().as_deref() == Some(noun))
    }

    fn id(&self, model: &Model) -> Option<String> {
        match self {
            Self::Id(id) => Some(model.parties.id.get(*id).to_owned()),
            _ => None,
        }
    }

    fn of_id(model: &Model, id: &str) -> Option<Self> {
        model.parties.id.find(id).map(Self::Id)
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Self::Id(_) => out.being(self),
            Self::Kind(kind) => out.pair("of kind", kind.as_str()),
            Self::PartOf(parties) => out.relation("part of", parties),
            Self::At(at) => out.party_at(at),
            Self::Hosted(events) => out.relation("hosting", events),
            Self::Issued(documents) => out.relation("issuing", documents),
            Self::MentionedIn(provisions) => out.relation("mentioned in", provisions),
            Self::Owing(commitments) => out.relation("owing", commitments),
        }
    }

    fn read(reader: &mut Reader) -> Result<Self, CanonicalError> {
        if let Some(at) = reader.party_at()? {
            return Ok(Self::At(Box::new(at)));
        }
        if reader.words(&["of", "kind"]) {
            return Ok(Self::Kind(reader.value("a kind of party")?));
        }
        if reader.words(&["part", "of"]) {
            return Ok(Self::PartOf(reader.boxed_set()?));
        }
        if reader.words(&["hosting"]) {
            return Ok(Self::Hosted(reader.boxed_set()?));
        }
        if reader.words(&["issuing"]) {
            return Ok(Self::Issued(reader.boxed_set()?));
        }
        if reader.words(&["mentioned", "in"]) {
            return Ok(Self::MentionedIn(reader.boxed_set()?));
        }
        if reader.words(&["owing"]) {
            return Ok(Self::Owing(reader.boxed_set()?));
        }
        Err(reader.unexpected("a condition on parties"))
    }

    fn measure(reader: &mut Reader) -> Result<Measure, CanonicalError> {
        reader.expect("events")?;
        if reader.words(&["hosted", "among"]) {
            return Ok(Measure::EventsOfHost(reader.boxed_set()?));
        }
        let at = reader.party_at()?;
        at.map(|at| Measure::EventsOfParty(Box::new(at)))
            .ok_or_else(|| reader.unexpected("attending"))
    }
}

impl Phrase for PersonTest {
    const NOUN: &'static str = "people";
    const SINGULAR: &'static str = "person";

    fn id(&self, model: &Model) -> Option<String> {
        match self {
            Self::Id(id) => Some(model.people.id.get(*id).to_owned()),
            _ => None,
        }
    }

    fn of_id(model: &Model, id: &str) -> Option<Self> {
        model.people.id.find(id).map(Self::Id)
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Self::Id(_) => out.being(self),
            Self::At(at) => out.person_at(at),
            Self::Met { people, events } => {
                out.relation("meeting", people);
                out.relation("at", events);
            }
            Self::Held(offices) => out.relation("holding", offices),
            Self::Spoke(documents) => out.relation("speaking in", documents),
            Self::MentionedIn(provisions) => out.relation("mentioned in", provisions),
        }
    }

    fn read(reader: &mut Reader) -> Result<Self, CanonicalError> {
        if let Some(at) = reader.person_at()? {
            return Ok(Self::At(Box::new(at)));
        }
        if reader.words(&["meeting"]) {
            let people = reader.boxed_set()?;
            reader.expect("at")?;
            return Ok(Self::Met { people, events: reader.boxed_set()? });
        }
        if reader.words(&["holding"]) {
            return Ok(Self::Held(reader.boxed_set()?));
        }
        if reader.words(&["speaking", "in"]) {
            return Ok(Self::Spoke(reader.boxed_set()?));
        }
        if reader.words(&["mentioned", "in"]) {
            return Ok(Self::MentionedIn(reader.boxed_set()?));
        }
        Err(reader.unexpected("a condition on people"))
    }

    fn measure(reader: &mut Reader) -> Result<Measure, CanonicalError> {
        let tenure = reader.words(&["days"]);
        if !tenure {
            reader.expect("events")?;
        }
        let Some(at) = reader.person_at()?.map(Box::new) else {
            return Err(reader.unexpected("leading or serving"));
        };
        Ok(if tenure { Measure::TenureOfPerson(at) } else { Measure::EventsOfPerson(at) })
    }
}

impl Phrase for PlaceTest {
    const NOUN: &'static str = "places";
    const SINGULAR: &'static str = "place";

    fn noun(&self) -> Option<String> {
        match self {
            Self::Kind(PlaceKind::City) => Some("cities".to_owned()),
            Self::Kind(PlaceKind::Country) => Some("countries".to_owned()),
            Self::Kind(PlaceKind::Region) => Some("regions".to_owned()),
            Self::Kind(PlaceKind::Site) => Some("sites".to_owned()),
            _ => None,
        }
    }

    fn of_noun(noun: &str) -> Option<Self> {
        let kinds = PlaceKind::ALL.iter().map(|&kind| Self::Kind(kind));
        kinds.into_iter().find(|test| test.noun().as_deref() == Some(noun))
    }

    fn id(&self, model: &Model) -> Option<String> {
        match self {
            Self::Id(id) => Some(model.places.id.get(*id).to_owned()),
            _ => None,
        }
    }

    fn of_id(model: &Model, id: &str) -> Option<Self> {
        model.places.id.find(id).map(Self::Id)
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Self::Id(_) => out.being(self),
            Self::Kind(kind) => out.pair("of kind", kind.as_str()),
            Self::InCountry(parties) => out.relation("in country", parties),
            Self::Of(events) => out.relation("of", events),
        }
    }

    fn read(reader: &mut Reader) -> Result<Self, CanonicalError> {
        if reader.words(&["of", "kind"]) {
            return Ok(Self::Kind(reader.value("a kind of place")?));
        }
        if reader.words(&["in", "country"]) {
            return Ok(Self::InCountry(reader.boxed_set()?));
        }
        if reader.words(&["of"]) {
            return Ok(Self::Of(reader.boxed_set()?));
        }
        Err(reader.unexpected("a condition on places"))
    }

    fn measure(reader: &mut Reader) -> Result<Measure, CanonicalError> {
        if reader.words(&["events", "among"]) {
            return Ok(Measure::EventsOfPlace(reader.boxed_set()?));
        }
        reader.no_measure()
    }
}

impl Phrase for OfficeTest {
    const NOUN: &'static str = "offices";
    const SINGULAR: &'static str = "office";

    fn write(&self, out: &mut Writer) {
        match self {
            Self::By(people) => out.relation("by", people),
            Self::Of(parties) => out.relation("of", parties),
            Self::Level(level) => out.pair("with level", level.as_str()),
            Self::Title(words) => {
                out.word("titled");
                out.quoted(words);
            }
            Self::Date(test) => out.date(test),
        }
    }

    fn read(reader: &mut Reader) -> Result<Self, CanonicalError> {
        if let Some(date) = reader.date_test()? {
            return Ok(Self::Date(date));
        }
        if reader.words(&["by"]) {
            return Ok(Self::By(reader.boxed_set()?));
        }
        if reader.words(&["of"]) {
            return Ok(Self::Of(reader.boxed_set()?));
        }
        if reader.words(&["with", "level"]) {
            return Ok(Self::Level(reader.value("a level")?));
        }
        if reader.words(&["titled"]) {
            return Ok(Self::Title(reader.text("a text")?));
        }
        Err(reader.unexpected("a condition on terms of office"))
    }
}
