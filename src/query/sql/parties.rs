//! Tests of parties and of places.

use super::set::Tabled;
use super::statement::{Statement, quoted};
use super::value::Value;
use crate::model::Vocabulary;
use crate::query::ast::{PartyTest, PlaceTest, ProvisionSet};

impl Tabled for PartyTest {
    const TABLE: &'static str = "parties";
    const SHOWN: &'static [&'static str] = &["label", "kind"];

    fn value(&self, out: &mut Statement) -> Value {
        match self {
            Self::Id(id) => {
                Value::Condition(format!("parties.id = {}", quoted(out.model.parties.id.get(*id))))
            }
            Self::Kind(kind) => {
                Value::Condition(format!("parties.kind = {}", quoted(kind.as_str())))
            }
            Self::PartOf(wholes) => {
                let wholes = out.set(wholes);
                let from = format!(
                    "ancestors\nJOIN {wholes} ON {wholes}.id = ancestors.ancestor\n\
WHERE ancestors.of_table = 'parties' AND ancestors.distance > 0"
                );
                out.leading_to("part_of", "ancestors.of_id", &format!("{wholes}.truth"), &from)
            }
            Self::At(at) => out.parties_at(at),
            Self::Hosted(events) => {
                let events = out.set(events);
                let from = format!("event_hosts\nJOIN {events} ON {events}.id = event_hosts.event");
                out.leading_to("hosting", "event_hosts.party", &format!("{events}.truth"), &from)
            }
            Self::Issued(documents) => {
                let documents = out.set(documents);
                let from = format!(
                    "document_issuers\nJOIN {documents} ON {documents}.id = document_issuers.document"
                );
                let truth = format!("{documents}.truth");
                out.leading_to("issuing", "document_issuers.party", &truth, &from)
            }
            Self::MentionedIn(provisions) => out.mentioned_in(provisions, "parties"),
            Self::Owing(commitments) => {
                let commitments = out.set(commitments);
                let from = format!(
                    "commitment_debtors\n\
JOIN {commitments} ON {commitments}.id = commitment_debtors.commitment"
                );
                let truth = format!("{commitments}.truth");
                out.leading_to("owing", "commitment_debtors.party", &truth, &from)
            }
        }
    }
}

impl Statement<'_> {
    /// Returns the things of a table that provisions name.
    pub(super) fn mentioned_in(&mut self, provisions: &ProvisionSet, table: &str) -> Value {
        let provisions = self.set(provisions);
        let from = format!(
            "mentions\nJOIN {provisions} ON {provisions}.id = mentions.provision\n\
WHERE mentions.entity_table = {}",
            quoted(table)
        );
        self.leading_to("mentioned", "mentions.entity_id", &format!("{provisions}.truth"), &from)
    }
}

impl Tabled for PlaceTest {
    const TABLE: &'static str = "places";
    const SHOWN: &'static [&'static str] = &["label", "kind"];

    fn value(&self, out: &mut Statement) -> Value {
        match self {
            Self::Id(id) => {
                Value::Condition(format!("places.id = {}", quoted(out.model.places.id.get(*id))))
            }
            Self::Kind(kind) => {
                Value::Condition(format!("places.kind = {}", quoted(kind.as_str())))
            }
            Self::InCountry(parties) => {
                let parties = out.set(parties);
                let from = format!("places\nJOIN {parties} ON {parties}.id = places.country");
                out.leading_to("in_country", "places.id", &format!("{parties}.truth"), &from)
            }
            Self::Of(events) => {
                let events = out.set(events);
                let from = format!("events\nJOIN {events} ON {events}.id = events.id");
                out.leading_to("place_of", "events.place", &format!("{events}.truth"), &from)
            }
        }
    }
}
