//! Conditions on documents, provisions, topics, commitments, sources and disputes.

use super::CanonicalError;
use super::reader::Reader;
use super::set::Phrase;
use super::writer::Writer;
use crate::model::{DisputeId, Model, RowId, Vocabulary};
use crate::query::ast::{
    CommitmentTest, DisputeTest, DocumentTest, Measure, ProvisionSet, ProvisionTest, SourceTest,
    TopicTest, Wording,
};

impl Phrase for DocumentTest {
    const NOUN: &'static str = "documents";
    const SINGULAR: &'static str = "document";

    fn id(&self, model: &Model) -> Option<String> {
        match self {
            Self::Id(id) => Some(model.documents.id.get(*id).to_owned()),
            _ => None,
        }
    }

    fn of_id(model: &Model, id: &str) -> Option<Self> {
        model.documents.id.find(id).map(Self::Id)
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Self::Id(_) => out.being(self),
            Self::Kind(kind) => out.pair("of kind", kind.as_str()),
            Self::Agreed => out.word("agreed"),
            Self::At(events) => out.relation("at", events),
            Self::IssuedBy(parties) => out.relation("issued by", parties),
            Self::SpokenBy(people) => out.relation("spoken by", people),
            Self::Date(test) => out.date(test),
            Self::Containing(provisions) => out.relation("containing", provisions),
            Self::CitedBy(documents) => out.relation("cited by", documents),
        }
    }

    fn read(reader: &mut Reader) -> Result<Self, CanonicalError> {
        if let Some(date) = reader.date_test()? {
            return Ok(Self::Date(date));
        }
        if reader.words(&["of", "kind"]) {
            return Ok(Self::Kind(reader.value("a kind of document")?));
        }
        if reader.words(&["agreed"]) {
            return Ok(Self::Agreed);
        }
        if reader.words(&["at"]) {
            return Ok(Self::At(reader.boxed_set()?));
        }
        if reader.words(&["issued", "by"]) {
            return Ok(Self::IssuedBy(reader.boxed_set()?));
        }
        if reader.words(&["spoken", "by"]) {
            return Ok(Self::SpokenBy(reader.boxed_set()?));
        }
        if reader.words(&["containing"]) {
            return Ok(Self::Containing(reader.boxed_set()?));
        }
        if reader.words(&["cited", "by"]) {
            return Ok(Self::CitedBy(reader.boxed_set()?));
        }
        Err(reader.unexpected("a condition on documents"))
    }

    fn measure(reader: &mut Reader) -> Result<Measure, CanonicalError> {
        if reader.words(&["citations", "among"]) {
            return Ok(Measure::CitationsOfDocument(reader.boxed_set()?));
        }
        provisions_among(reader).map(Measure::ProvisionsOfDocument)
    }
}

impl Phrase for ProvisionTest {
    const NOUN: &'static str = "provisions";
    const SINGULAR: &'static str = "provision";

    fn id(&self, model: &Model) -> Option<String> {
        match self {
            Self::Id(id) => Some(model.provisions.id.get(*id).to_owned()),
            _ => None,
        }
    }

    fn of_id(model: &Model, id: &str) -> Option<Self> {
        model.provisions.id.find(id).map(Self::Id)
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Self::Id(_) => out.being(self),
            Self::Of(documents) => out.relation("of", documents),
            Self::Wording(wording) => out.pair("worded", word_of(*wording)),
            Self::Number(range) => out.numbers("numbered", *range),
            Self::Act(act) => out.pair("with act", act.as_str()),
            Self::About(topics) => out.relation("about", topics),
            Self::Mentions { things, stance } => {
                out.word("mentioning");
                if let Some(stance) = stance {
                    out.pair("as", stance.as_str());
                }
                out.inner_things(things);
            }
            Self::Cites { documents, relation } => {
                out.word("citing");
                if let Some(relation) = relation {
                    out.pair("as", relation.as_str());
                }
                out.set(documents);
            }
            Self::Promising(commitments) => out.relation("promising", commitments),
            Self::Saying(words) => {
                out.word("saying");
                out.quoted(words);
            }
        }
    }

    fn read(reader: &mut Reader) -> Result<Self, CanonicalError> {
        if reader.words(&["of"]) {
            return Ok(Self::Of(reader.boxed_set()?));
        }
        if reader.words(&["worded"]) {
            let error = reader.unexpected("agreed, remarks or any");
            let word = reader.text("agreed, remarks or any")?;
            let all = [Wording::Agreed, Wording::Remarks, Wording::Any];
            let found = all.into_iter().find(|&it| word_of(it) == word);
            return found.map(Self::Wording).ok_or(error);
        }
        if reader.words(&["numbered"]) {
            return Ok(Self::Number(reader.numbers()?));
        }
        if reader.words(&["with", "act"]) {
            return Ok(Self::Act(reader.value("an act")?));
        }
        if reader.words(&["about"]) {
            return Ok(Self::About(reader.boxed_set()?));
        }
        if reader.words(&["mentioning"]) {
            let stance = if reader.words(&["as"]) { Some(reader.value("a stance")?) } else { None };
            return Ok(Self::Mentions { things: reader.inner_things()?, stance });
        }
        if reader.words(&["citing"]) {
            let relation =
                if reader.words(&["as"]) { Some(reader.value("a relation")?) } else { None };
            return Ok(Self::Cites { documents: reader.boxed_set()?, relation });
        }
        if reader.words(&["promising"]) {
            return Ok(Self::Promising(reader.boxed_set()?));
        }
        if reader.words(&["saying"]) {
            return Ok(Self::Saying(reader.text("a text")?));
        }
        Err(reader.unexpected("a condition on provisions"))
    }
}

/// Takes the provisions that a measure counts: all of them, unless a set follows.
fn provisions_among(reader: &mut Reader) -> Result<Box<ProvisionSet>, CanonicalError> {
    reader.expect("provisions")?;
    if reader.words(&["among"]) {
        return reader.boxed_set();
    }
    Ok(Box::new(ProvisionSet::everything()))
}

fn word_of(wording: Wording) -> &'static str {
    match wording {
        Wording::Agreed => "agreed",
        Wording::Remarks => "remarks",
        Wording::Any => "any",
    }
}

impl Phrase for TopicTest {
    const NOUN: &'static str = "topics";
    const SINGULAR: &'static str = "topic";

    fn id(&self, model: &Model) -> Option<String> {
        match self {
            Self::Id(id) => Some(model.topics.id.get(*id).to_owned()),
            _ => None,
        }
    }

    fn of_id(model: &Model, id: &str) -> Option<Self> {
        model.topics.id.find(id).map(Self::Id)
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Self::Id(_) => out.being(self),
            Self::Under(topics) => out.relation("under", topics),
            Self::Of(provisions) => out.relation("of", provisions),
        }
    }

    fn read(reader: &mut Reader) -> Result<Self, CanonicalError> {
        if reader.words(&["under"]) {
            return Ok(Self::Under(reader.boxed_set()?));
        }
        if reader.words(&["of"]) {
            return Ok(Self::Of(reader.boxed_set()?));
        }
        Err(reader.unexpected("a condition on topics"))
    }

    fn measure(reader: &mut Reader) -> Result<Measure, CanonicalError> {
        provisions_among(reader).map(Measure::ProvisionsOfTopic)
    }
}

impl Phrase for CommitmentTest {
    const NOUN: &'static str = "commitments";
    const SINGULAR: &'static str = "commitment";

    fn id(&self, model: &Model) -> Option<String> {
        match self {
            Self::Id(id) => Some(model.commitments.id.get(*id).to_owned()),
            _ => None,
        }
    }

    fn of_id(model: &Model, id: &str) -> Option<Self> {
        model.commitments.id.find(id).map(Self::Id)
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Self::Id(_) => out.being(self),
            Self::MadeAt(events) => out.relation("made at", events),
            Self::MadeIn(documents) => out.relation("made in", documents),
            Self::MadeBy(provisions) => out.relation("made by", provisions),
            Self::Due(test) => {
                out.word("due");
                out.date(test);
            }
            Self::OwedBy(parties) => out.relation("owed by", parties),
            Self::OwedTo(parties) => out.relation("owed to", parties),
            Self::Action(action) => out.pair("with action", action.as_str()),
            Self::Verdict(standing) => out.pair("with verdict", standing.as_str()),
            Self::At(places) => out.relation("at", places),
            Self::SettledBy(events) => out.relation("settled by", events),
        }
    }

    fn read(reader: &mut Reader) -> Result<Self, CanonicalError> {
        if reader.words(&["made", "at"]) {
            return Ok(Self::MadeAt(reader.boxed_set()?));
        }
        if reader.words(&["made", "in"]) {
            return Ok(Self::MadeIn(reader.boxed_set()?));
        }
        if reader.words(&["made", "by"]) {
            return Ok(Self::MadeBy(reader.boxed_set()?));
        }
        if reader.words(&["due"]) {
            let date = reader.date_test()?;
            return date.map(Self::Due).ok_or_else(|| reader.unexpected("in, since, until …"));
        }
        if reader.words(&["owed", "by"]) {
            return Ok(Self::OwedBy(reader.boxed_set()?));
        }
        if reader.words(&["owed", "to"]) {
            return Ok(Self::OwedTo(reader.boxed_set()?));
        }
        if reader.words(&["with", "action"]) {
            return Ok(Self::Action(reader.value("an action")?));
        }
        if reader.words(&["with", "verdict"]) {
            return Ok(Self::Verdict(reader.value("a verdict")?));
        }
        if reader.words(&["at"]) {
            return Ok(Self::At(reader.boxed_set()?));
        }
        if reader.words(&["settled", "by"]) {
            return Ok(Self::SettledBy(reader.boxed_set()?));
        }
        Err(reader.unexpected("a condition on commitments"))
    }
}

impl Phrase for SourceTest {
    const NOUN: &'static str = "sources";
    const SINGULAR: &'static str = "source";

    fn id(&self, model: &Model) -> Option<String> {
        match self {
            Self::Id(id) => Some(model.sources.id.get(*id).to_owned()),
            _ => None,
        }
    }

    fn of_id(model: &Model, id: &str) -> Option<Self> {
        model.sources.id.find(id).map(Self::Id)
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Self::Id(_) => out.being(self),
            Self::Kind(kind) => out.pair("of kind", kind.as_str()),
            Self::Publisher(publisher) => {
                out.word("published by");
                out.quoted(publisher);
            }
            Self::Language(tag) => {
                out.word("with language");
                out.quoted(tag);
            }
            Self::Date(test) => out.date(test),
            Self::For(things) => {
                out.word("for");
                out.inner_things(things);
            }
        }
    }

    fn read(reader: &mut Reader) -> Result<Self, CanonicalError> {
        if let Some(date) = reader.date_test()? {
            return Ok(Self::Date(date));
        }
        if reader.words(&["of", "kind"]) {
            return Ok(Self::Kind(reader.value("a kind of source")?));
        }
        if reader.words(&["published", "by"]) {
            return Ok(Self::Publisher(reader.text("a publisher")?));
        }
        if reader.words(&["with", "language"]) {
            return Ok(Self::Language(reader.text("a language tag")?));
        }
        if reader.words(&["for"]) {
            return Ok(Self::For(reader.inner_things()?));
        }
        Err(reader.unexpected("a condition on sources"))
    }
}

impl Phrase for DisputeTest {
    const NOUN: &'static str = "disputes";
    const SINGULAR: &'static str = "dispute";

    /// Disputes have no id in the records; the number of the row, from 1, stands for one.
    fn id(&self, _model: &Model) -> Option<String> {
        match self {
            Self::Id(id) => Some((id.row() + 1).to_string()),
            _ => None,
        }
    }

    fn of_id(model: &Model, id: &str) -> Option<Self> {
        let row = id.parse::<u32>().ok()?.checked_sub(1)?;
        ((row as usize) < model.disputes.len()).then(|| Self::Id(DisputeId::from_row(row)))
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Self::Id(_) => out.being(self),
            Self::About(things) => {
                out.word("about");
                out.inner_things(things);
            }
            Self::Rank(rank) => out.pair("with rank", rank.as_str()),
            Self::Column(column) => {
                out.word("of column");
                out.id(column);
            }
        }
    }

    fn read(reader: &mut Reader) -> Result<Self, CanonicalError> {
        if reader.words(&["about"]) {
            return Ok(Self::About(reader.inner_things()?));
        }
        if reader.words(&["with", "rank"]) {
            return Ok(Self::Rank(reader.value("a rank")?));
        }
        if reader.words(&["of", "column"]) {
            return Ok(Self::Column(reader.text("a column")?));
        }
        Err(reader.unexpected("a condition on disputes"))
    }
}
