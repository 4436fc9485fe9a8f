//! Tests of people and of terms of office.

use super::dates::open_date_test;
use super::records::says;
use super::set::Tabled;
use super::statement::{Statement, quoted};
use super::value::Value;
use crate::model::{EventKind, Vocabulary};
use crate::query::ast::{EventSet, EventTest, OfficeTest, PersonSet, PersonTest};

impl Tabled for PersonTest {
    const TABLE: &'static str = "people";
    const SHOWN: &'static [&'static str] = &["label"];

    fn value(&self, out: &mut Statement) -> Value {
        match self {
            Self::Id(id) => {
                Value::Condition(format!("people.id = {}", quoted(out.model.people.id.get(*id))))
            }
            Self::At(at) => out.people_at(at),
            Self::Met { people, events } => met(out, people, events),
            Self::Held(offices) => {
                let offices = out.set(offices);
                let from = format!("offices\nJOIN {offices} ON {offices}.id = offices.id");
                out.leading_to("in_office", "offices.person", &format!("{offices}.truth"), &from)
            }
            Self::Spoke(documents) => {
                let documents = out.set(documents);
                let from = format!("documents\nJOIN {documents} ON {documents}.id = documents.id");
                out.leading_to(
                    "speaking",
                    "documents.speaker",
                    &format!("{documents}.truth"),
                    &from,
                )
            }
            Self::MentionedIn(provisions) => out.mentioned_in(provisions, "people"),
        }
    }
}

/// Returns the people who met one of the people at a bilateral meeting.
fn met(out: &mut Statement, people: &PersonSet, events: &EventSet) -> Value {
    let people = out.set(people);
    let events = out.set(events);
    let bilateral = out.set(&EventSet::whose(EventTest::Kind(EventKind::Bilateral)));
    let beside = format!(
        "ancestors\nJOIN {events} ON {events}.id = ancestors.ancestor\n\
WHERE ancestors.of_table = 'events'"
    );
    let counts = out.leading_to("beside", "ancestors.of_id", &format!("{events}.truth"), &beside);
    let (truth_of_counts, needs) = counts.into_truth();
    let sure = |alias: &str| format!("CASE WHEN {alias}.certainty = 'possible' THEN 1 ELSE 2 END");
    let joined: String =
        needs.iter().map(|name| format!("\nJOIN {name} ON {name}.id = own.event")).collect();
    let from = format!(
        "delegates AS own\nJOIN delegates AS other ON other.event = own.event AND \
other.party <> own.party\nJOIN {people} ON {people}.id = other.person\n\
JOIN {bilateral} ON {bilateral}.id = own.event{joined}"
    );
    let truth = format!(
        "LEAST({people}.truth, {bilateral}.truth, {truth_of_counts}, {}, {})",
        sure("own"),
        sure("other")
    );
    out.leading_to("met", "own.person", &truth, &from)
}

impl Tabled for OfficeTest {
    const TABLE: &'static str = "offices";
    const HAS_CERTAINTY: bool = true;
    const SHOWN: &'static [&'static str] = &["person", "party", "title", "valid_edtf"];

    fn value(&self, out: &mut Statement) -> Value {
        match self {
            Self::By(people) => {
                let people = out.set(people);
                let from = format!("offices\nJOIN {people} ON {people}.id = offices.person");
                out.leading_to("held_by", "offices.id", &format!("{people}.truth"), &from)
            }
            Self::Of(parties) => {
                let parties = out.set(parties);
                let from = format!("offices\nJOIN {parties} ON {parties}.id = offices.party");
                out.leading_to("office_of", "offices.id", &format!("{parties}.truth"), &from)
            }
            Self::Level(level) => {
                Value::Condition(format!("offices.level = {}", quoted(level.as_str())))
            }
            Self::Title(words) => says("offices.title_folded", words),
            Self::Date(test) => open_date_test(test, "offices", "valid"),
        }
    }
}
