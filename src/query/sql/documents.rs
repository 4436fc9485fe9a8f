//! Tests of documents, provisions and topics.

use super::dates::date_test;
use super::events::numbers;
use super::in_list;
use super::records::says;
use super::set::Tabled;
use super::statement::{Statement, quoted};
use super::value::Value;
use crate::model::{DocumentKind, Vocabulary};
use crate::query::ast::{DocumentTest, ProvisionTest, TopicTest, Wording};
use crate::query::evaluate::{Evaluator, table_of};

impl Tabled for DocumentTest {
    const TABLE: &'static str = "documents";
    const HAS_CERTAINTY: bool = true;
    const SHOWN: &'static [&'static str] = &["label", "date_edtf"];

    fn value(&self, out: &mut Statement) -> Value {
        match self {
            Self::Id(id) => Value::Condition(format!(
                "documents.id = {}",
                quoted(out.model.documents.id.get(*id))
            )),
            Self::Kind(kind) => {
                Value::Condition(format!("documents.kind = {}", quoted(kind.as_str())))
            }
            Self::Agreed => Value::Condition(format!("documents.kind IN {}", kinds(true))),
            Self::At(events) => {
                let events = out.set(events);
                let from = format!("documents\nJOIN {events} ON {events}.id = documents.event");
                out.leading_to("adopted_at", "documents.id", &format!("{events}.truth"), &from)
            }
            Self::IssuedBy(parties) => {
                let parties = out.set(parties);
                let from = format!(
                    "document_issuers\nJOIN {parties} ON {parties}.id = document_issuers.party"
                );
                let truth = format!("{parties}.truth");
                out.leading_to("issued_by", "document_issuers.document", &truth, &from)
            }
            Self::SpokenBy(people) => {
                let people = out.set(people);
                let from = format!("documents\nJOIN {people} ON {people}.id = documents.speaker");
                out.leading_to("spoken_by", "documents.id", &format!("{people}.truth"), &from)
            }
            Self::Date(test) => date_test(test, "documents", "date"),
            Self::Containing(provisions) => {
                let own = out.set(provisions);
                let from = format!("provisions\nJOIN {own} ON {own}.id = provisions.id");
                out.leading_to("containing", "provisions.document", &format!("{own}.truth"), &from)
            }
            Self::CitedBy(citing) => {
                let citing = out.set(citing);
                let from = format!(
                    "citations\nJOIN provisions ON provisions.id = citations.provision\n\
JOIN {citing} ON {citing}.id = provisions.document"
                );
                out.leading_to("cited", "citations.document", &format!("{citing}.truth"), &from)
            }
        }
    }
}

/// Returns the list of kinds of documents that are agreed, or not.
fn kinds(agreed: bool) -> String {
    let kinds = DocumentKind::ALL.iter().filter(|kind| kind.is_agreed() == agreed);
    in_list(kinds.map(|kind| kind.as_str()))
}

impl Tabled for ProvisionTest {
    const TABLE: &'static str = "provisions";
    const HAS_CERTAINTY: bool = true;
    const SHOWN: &'static [&'static str] = &["document", "number", "act", "topic", "summary"];

    fn value(&self, out: &mut Statement) -> Value {
        match self {
            Self::Id(id) => Value::Condition(format!(
                "provisions.id = {}",
                quoted(out.model.provisions.id.get(*id))
            )),
            Self::Of(documents) => {
                let documents = out.set(documents);
                let from =
                    format!("provisions\nJOIN {documents} ON {documents}.id = provisions.document");
                out.leading_to("stands_in", "provisions.id", &format!("{documents}.truth"), &from)
            }
            Self::Wording(Wording::Any) => Value::always(),
            Self::Wording(wording) => {
                let from = format!(
                    "provisions\nJOIN documents ON documents.id = provisions.document\n\
WHERE documents.kind IN {}",
                    kinds(*wording == Wording::Agreed)
                );
                out.leading_to("worded", "provisions.id", "2", &from)
            }
            Self::Number(range) => numbers("provisions.number", *range),
            Self::Act(act) => {
                Value::Condition(format!("provisions.act = {}", quoted(act.as_str())))
            }
            Self::Saying(words) => says("provisions.summary_folded", words),
            _ => self.value_of_references(out),
        }
    }
}

impl ProvisionTest {
    fn value_of_references(&self, out: &mut Statement) -> Value {
        match self {
            Self::About(topics) => {
                let topics = out.set(topics);
                let from = format!(
                    "provisions\nJOIN ancestors ON ancestors.of_id = provisions.topic\n\
JOIN {topics} ON {topics}.id = ancestors.ancestor\nWHERE ancestors.of_table = 'topics'"
                );
                out.leading_to("about", "provisions.id", &format!("{topics}.truth"), &from)
            }
            Self::Mentions { things, stance } => {
                let named = out.things(things);
                let mut from = format!(
                    "mentions\nJOIN {named} ON {named}.id = mentions.entity_id\n\
WHERE mentions.entity_table = {}",
                    quoted(table_of(things))
                );
                if let Some(stance) = stance {
                    from.push_str(&format!(" AND mentions.stance = {}", quoted(stance.as_str())));
                }
                out.leading_to("naming", "mentions.provision", &format!("{named}.truth"), &from)
            }
            Self::Cites { documents, relation } => {
                let cited = out.set(documents);
                let mut from =
                    format!("citations\nJOIN {cited} ON {cited}.id = citations.document");
                if let Some(relation) = relation {
                    let relation = quoted(relation.as_str());
                    from.push_str(&format!("\nWHERE citations.relation = {relation}"));
                }
                out.leading_to("citing", "citations.provision", &format!("{cited}.truth"), &from)
            }
            Self::Promising(commitments) => {
                let made = out.set(commitments);
                let from = format!("commitments\nJOIN {made} ON {made}.id = commitments.id");
                out.leading_to(
                    "promising",
                    "commitments.provision",
                    &format!("{made}.truth"),
                    &from,
                )
            }
            _ => Value::always(),
        }
    }
}

impl Tabled for TopicTest {
    const TABLE: &'static str = "topics";
    const SHOWN: &'static [&'static str] = &["label"];

    fn value(&self, out: &mut Statement) -> Value {
        match self {
            Self::Id(id) => {
                Value::Condition(format!("topics.id = {}", quoted(out.model.topics.id.get(*id))))
            }
            Self::Under(wider) => {
                let wider = out.set(wider);
                let from = format!(
                    "ancestors\nJOIN {wider} ON {wider}.id = ancestors.ancestor\n\
WHERE ancestors.of_table = 'topics' AND ancestors.distance > 0"
                );
                out.leading_to("narrower", "ancestors.of_id", &format!("{wider}.truth"), &from)
            }
            Self::Of(provisions) => {
                let own = out.set(&Evaluator::agreed(provisions));
                let from = format!(
                    "provisions\nJOIN {own} ON {own}.id = provisions.id\n\
JOIN ancestors ON ancestors.of_id = provisions.topic\nWHERE ancestors.of_table = 'topics'"
                );
                out.leading_to("topic_of", "ancestors.ancestor", &format!("{own}.truth"), &from)
            }
        }
    }
}
