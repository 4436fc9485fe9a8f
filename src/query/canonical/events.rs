//! Conditions on events.

use super::CanonicalError;
use super::reader::Reader;
use super::set::Phrase;
use super::writer::Writer;
use crate::model::{EventKind, Function, Model, Vocabulary};
use crate::query::ast::{Attending, EventTest, Measure, Representing};

impl Phrase for EventTest {
    const NOUN: &'static str = "events";
    const SINGULAR: &'static str = "event";

    fn noun(&self) -> Option<String> {
        match self {
            Self::Meeting => Some("meetings".to_owned()),
            Self::Kind(EventKind::Other) => Some("other-events".to_owned()),
            Self::Kind(EventKind::Congress) => Some("congresses".to_owned()),
            Self::Kind(kind) => Some(format!("{}s", kind.as_str().replace('_', "-"))),
            _ => None,
        }
    }

    fn of_noun(noun: &str) -> Option<Self> {
        let kinds = EventKind::ALL.iter().map(|&kind| Self::Kind(kind));
        kinds.chain([Self::Meeting]).find(|test| test.noun().as_deref() == Some(noun))
    }

    fn id(&self, model: &Model) -> Option<String> {
        match self {
            Self::Id(id) => Some(model.events.id.get(*id).to_owned()),
            _ => None,
        }
    }

    fn of_id(model: &Model, id: &str) -> Option<Self> {
        model.events.id.find(id).map(Self::Id)
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Self::Id(_) => out.being(self),
            Self::Kind(kind) => out.pair("of kind", kind.as_str()),
            Self::Meeting => out.word("of kind meeting"),
            Self::Status(status) => out.pair("with status", status.as_str()),
            Self::Mode(mode) => out.pair("with mode", mode.as_str()),
            Self::Number(range) => out.numbers("numbered", *range),
            Self::Length(range) => out.numbers("lasting", *range),
            Self::Process(process) => {
                out.word("of process");
                out.id(out.model.processes.id.get(*process));
            }
            Self::PartOf(events) => out.relation("part of", events),
            Self::Attended(test) => {
                out.how_passive(&test.how);
                out.word("by");
                out.quantity(test.quantity);
                out.set(&test.parties);
            }
            Self::Represented(test) => write_represented(test, out),
            Self::At(places) => out.relation("at", places),
            Self::InCountry(parties) => out.relation("in country", parties),
            Self::HostedBy(parties) => out.relation("hosted by", parties),
            Self::Date(test) => out.date(test),
            Self::Months(months) => out.months(*months),
            Self::EarlierThan(events) => out.relation("earlier than", events),
            Self::LaterThan(events) => out.relation("later than", events),
            Self::NextAfter(events) => out.relation("next after", events),
            Self::PreviousTo(events) => out.relation("previous to", events),
            Self::Adopting(documents) => out.relation("adopting", documents),
        }
    }

    fn read(reader: &mut Reader) -> Result<Self, CanonicalError> {
        if let Some(how) = reader.how_passive()? {
            reader.expect("by")?;
            let (quantity, parties) = (reader.quantity()?, reader.set()?);
            return Ok(Self::Attended(Box::new(Attending { how, quantity, parties })));
        }
        if let Some(test) = read_represented(reader)? {
            return Ok(Self::Represented(Box::new(test)));
        }
        if reader.words(&["of", "kind", "meeting"]) {
            return Ok(Self::Meeting);
        }
        if reader.words(&["in", "country"]) {
            return Ok(Self::InCountry(reader.boxed_set()?));
        }
        if reader.words(&["in", "months"]) {
            return Ok(Self::Months(reader.months()?));
        }
        if let Some(date) = reader.date_test()? {
            return Ok(Self::Date(date));
        }
        if reader.words(&["of", "kind"]) {
            return Ok(Self::Kind(reader.value("a kind of event")?));
        }
        if reader.words(&["with", "status"]) {
            return Ok(Self::Status(reader.value("a status")?));
        }
        if reader.words(&["with", "mode"]) {
            return Ok(Self::Mode(reader.value("a mode")?));
        }
        if reader.words(&["numbered"]) {
            return Ok(Self::Number(reader.numbers()?));
        }
        if reader.words(&["lasting"]) {
            return Ok(Self::Length(reader.numbers()?));
        }
        if reader.words(&["of", "process"]) {
            let id = reader.text("an id")?;
            let found = reader.model.processes.id.find(&id);
            return found
                .map(Self::Process)
                .ok_or(CanonicalError::UnknownId { id, what: "process" });
        }
        read_relation(reader)
    }

    fn measure(reader: &mut Reader) -> Result<Measure, CanonicalError> {
        if reader.words(&["length"]) {
            return Ok(Measure::LengthOfEvent);
        }
        if reader.words(&["parties"]) {
            let how = reader.how_active()?;
            return how.map(Measure::PartiesOfEvent).ok_or_else(|| reader.unexpected("attending"));
        }
        reader.no_measure()
    }
}

fn read_relation(reader: &mut Reader) -> Result<EventTest, CanonicalError> {
    if reader.words(&["part", "of"]) {
        return Ok(EventTest::PartOf(reader.boxed_set()?));
    }
    if reader.words(&["at"]) {
        return Ok(EventTest::At(reader.boxed_set()?));
    }
    if reader.words(&["hosted", "by"]) {
        return Ok(EventTest::HostedBy(reader.boxed_set()?));
    }
    if reader.words(&["earlier", "than"]) {
        return Ok(EventTest::EarlierThan(reader.boxed_set()?));
    }
    if reader.words(&["later", "than"]) {
        return Ok(EventTest::LaterThan(reader.boxed_set()?));
    }
    if reader.words(&["next", "after"]) {
        return Ok(EventTest::NextAfter(reader.boxed_set()?));
    }
    if reader.words(&["previous", "to"]) {
        return Ok(EventTest::PreviousTo(reader.boxed_set()?));
    }
    if reader.words(&["adopting"]) {
        return Ok(EventTest::Adopting(reader.boxed_set()?));
    }
    Err(reader.unexpected("a condition on events"))
}

fn write_represented(test: &Representing, out: &mut Writer) {
    match test.function {
        Some(Function::Head) => out.word("led"),
        Some(function) => out.pair("represented as", function.as_str()),
        None => out.word("represented"),
    }
    out.word("by");
    out.quantity(test.quantity);
    out.set(&test.people);
    if let Some(party) = &test.party {
        out.relation("for", party);
    }
}

fn read_represented(reader: &mut Reader) -> Result<Option<Representing>, CanonicalError> {
    let function = if reader.words(&["led"]) {
        Some(Function::Head)
    } else if reader.words(&["represented", "as"]) {
        Some(reader.value("a function")?)
    } else if reader.words(&["represented"]) {
        None
    } else {
        return Ok(None);
    };
    reader.expect("by")?;
    let (quantity, people) = (reader.quantity()?, reader.set()?);
    let party = if reader.words(&["for"]) { Some(reader.set()?) } else { None };
    Ok(Some(Representing { function, quantity, people, party }))
}
