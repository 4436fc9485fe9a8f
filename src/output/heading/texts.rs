//! Tests of documents, provisions, topics, commitments, sources and disputes.

use super::{Tell, Teller, Told};
use crate::model::{DocumentKind, Entity, RowId, Vocabulary};
use crate::output::words::isolated;
use crate::query::ast::{
    CommitmentTest, DisputeTest, DocumentTest, ProvisionTest, SourceTest, TopicTest, Wording,
};

impl Tell for DocumentTest {
    const NOUN: &'static str = "documents";

    fn noun(&self) -> Option<&'static str> {
        match self {
            Self::Kind(DocumentKind::JointStatement) => Some("joint statements"),
            Self::Kind(DocumentKind::Memorandum) => Some("memorandums"),
            _ => None,
        }
    }

    fn entity(&self) -> Option<Entity> {
        match self {
            Self::Id(id) => Some(Entity::Document(*id)),
            _ => None,
        }
    }

    fn told(&self, teller: &Teller) -> Told {
        match self {
            Self::Id(id) => {
                Told::new("namely {}", teller.label(Entity::Document(*id))).or("other than {}")
            }
            Self::Kind(kind) => Told::new("of kind {}", teller.word(*kind)),
            Self::Agreed => Told::plain("agreed"),
            Self::At(events) => Told::new("adopted at {}", teller.inner(events)),
            Self::IssuedBy(parties) => Told::new("issued by {}", teller.inner(parties)),
            Self::SpokenBy(people) => Told::new("with the words of {}", teller.inner(people)),
            Self::Date(test) => teller.date(test),
            Self::Containing(provisions) => Told::new("containing {}", teller.inner(provisions)),
            Self::CitedBy(documents) => Told::new("cited by {}", teller.inner(documents)),
        }
    }
}

impl Tell for ProvisionTest {
    const NOUN: &'static str = "provisions";

    fn entity(&self) -> Option<Entity> {
        match self {
            Self::Id(id) => Some(Entity::Provision(*id)),
            _ => None,
        }
    }

    fn told(&self, teller: &Teller) -> Told {
        let detailed = |things: String, detail: Option<String>| {
            let details: Vec<String> = detail.into_iter().collect();
            teller.bracketed(things, &details)
        };
        match self {
            Self::Id(id) => {
                Told::new("namely {}", teller.label(Entity::Provision(*id))).or("other than {}")
            }
            Self::Of(documents) => Told::new("standing in {}", teller.inner(documents)),
            Self::Wording(Wording::Agreed) => Told::plain("agreed"),
            Self::Wording(Wording::Remarks) => Told::plain("from one side's remarks"),
            Self::Wording(Wording::Any) => Told::plain("of any wording"),
            Self::Number(range) => teller.numbers(*range),
            Self::Act(act) => Told::new("with act {}", teller.word(*act)),
            Self::About(topics) => Told::new("about {}", teller.inner(topics)),
            Self::Mentions { things, stance } => Told::new(
                "naming {}",
                detailed(teller.inner_things(things), stance.map(|it| teller.word(it))),
            ),
            Self::Cites { documents, relation } => Told::new(
                "citing {}",
                detailed(teller.inner(documents), relation.map(|it| teller.word(it))),
            ),
            Self::Promising(commitments) => Told::new("containing {}", teller.inner(commitments)),
            Self::Saying(words) => Told::new("saying “{}”", isolated(words, teller.language)),
        }
    }
}

impl Tell for TopicTest {
    const NOUN: &'static str = "topics";

    fn entity(&self) -> Option<Entity> {
        match self {
            Self::Id(id) => Some(Entity::Topic(*id)),
            _ => None,
        }
    }

    fn told(&self, teller: &Teller) -> Told {
        match self {
            Self::Id(id) => {
                Told::new("namely {}", teller.label(Entity::Topic(*id))).or("other than {}")
            }
            Self::Under(topics) => Told::new("narrower than {}", teller.inner(topics)),
            Self::Of(provisions) => Told::new("treated in {}", teller.inner(provisions)),
        }
    }
}

impl Tell for CommitmentTest {
    const NOUN: &'static str = "commitments";

    fn entity(&self) -> Option<Entity> {
        match self {
            Self::Id(id) => Some(Entity::Commitment(*id)),
            _ => None,
        }
    }

    fn told(&self, teller: &Teller) -> Told {
        match self {
            Self::Id(id) => {
                Told::new("namely {}", teller.label(Entity::Commitment(*id))).or("other than {}")
            }
            Self::MadeAt(events) => Told::new("made in {}", teller.inner(events)),
            Self::MadeIn(documents) => Told::new("made in {}", teller.inner(documents)),
            Self::MadeBy(provisions) => Told::new("made in {}", teller.inner(provisions)),
            Self::Due(test) => Told::new("due {}", teller.test(&teller.date(test), true)),
            Self::OwedBy(parties) => Told::new("owed by {}", teller.inner(parties)),
            Self::OwedTo(parties) => Told::new("owed to {}", teller.inner(parties)),
            Self::Action(action) => Told::new("with action {}", teller.word(*action)),
            Self::Verdict(standing) => Told::new("with verdict {}", teller.word(*standing)),
            Self::At(places) => Told::new("to happen at {}", teller.inner(places)),
            Self::SettledBy(events) => Told::new("settled by {}", teller.inner(events)),
        }
    }
}

impl Tell for SourceTest {
    const NOUN: &'static str = "sources";

    fn entity(&self) -> Option<Entity> {
        match self {
            Self::Id(id) => Some(Entity::Source(*id)),
            _ => None,
        }
    }

    fn told(&self, teller: &Teller) -> Told {
        match self {
            Self::Id(id) => {
                Told::new("namely {}", teller.label(Entity::Source(*id))).or("other than {}")
            }
            Self::Kind(kind) => Told::new("of kind {}", teller.word(*kind)),
            Self::Publisher(publisher) => {
                Told::new("issued by {}", isolated(publisher, teller.language))
            }
            Self::Language(tag) => Told::new("in the language {}", tag.clone()),
            Self::Date(test) => teller.date(test),
            Self::For(things) => Told::new("for {}", teller.inner_things(things)),
        }
    }
}

impl Tell for DisputeTest {
    const NOUN: &'static str = "disputes";

    fn told(&self, teller: &Teller) -> Told {
        match self {
            Self::Id(id) => Told::new("namely {}", (id.row() + 1).to_string()).or("other than {}"),
            Self::About(things) => Told::new("about {}", teller.inner_things(things)),
            Self::Rank(rank) => {
                Told::new("with rank {}", super::word(rank.as_str(), teller.language))
            }
            Self::Column(column) => {
                Told::new("in the column {}", super::word(column, teller.language))
            }
        }
    }
}
