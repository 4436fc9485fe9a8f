//! Tests of commitments.

use super::dates::date_test;
use super::set::Tabled;
use super::statement::{Statement, quoted};
use super::value::Value;
use crate::analysis::Standing;
use crate::model::Vocabulary;
use crate::query::ast::{CommitmentTest, DateRelation, DateTest};

impl Tabled for CommitmentTest {
    const TABLE: &'static str = "commitments";
    const SHOWN: &'static [&'static str] = &["action", "due_edtf", "verdict"];

    fn value(&self, out: &mut Statement) -> Value {
        match self {
            Self::Id(id) => Value::Condition(format!(
                "commitments.id = {}",
                quoted(out.model.commitments.id.get(*id))
            )),
            Self::Due(test) => due(test),
            Self::Action(action) => {
                Value::Condition(format!("commitments.action = {}", quoted(action.as_str())))
            }
            Self::Verdict(standing) => verdict(*standing),
            Self::MadeAt(events) => {
                let events = out.set(events);
                let from = format!(
                    "commitments\nJOIN provisions ON provisions.id = commitments.provision\n\
JOIN documents ON documents.id = provisions.document\n\
JOIN {events} ON {events}.id = documents.event"
                );
                out.leading_to("made_at", "commitments.id", &format!("{events}.truth"), &from)
            }
            Self::MadeIn(documents) => {
                let made_in = out.set(documents);
                let from = format!(
                    "commitments\nJOIN provisions ON provisions.id = commitments.provision\n\
JOIN {made_in} ON {made_in}.id = provisions.document"
                );
                out.leading_to("made_in", "commitments.id", &format!("{made_in}.truth"), &from)
            }
            Self::MadeBy(provisions) => {
                let made_by = out.set(provisions);
                let from =
                    format!("commitments\nJOIN {made_by} ON {made_by}.id = commitments.provision");
                out.leading_to("made_by", "commitments.id", &format!("{made_by}.truth"), &from)
            }
            Self::OwedBy(parties) => owed(out, parties, "commitment_debtors"),
            Self::OwedTo(parties) => owed(out, parties, "commitment_creditors"),
            Self::At(places) => {
                let places = out.set(places);
                let from = format!("commitments\nJOIN {places} ON {places}.id = commitments.place");
                out.leading_to("promised_at", "commitments.id", &format!("{places}.truth"), &from)
            }
            Self::SettledBy(events) => {
                let events = out.set(events);
                let from = format!(
                    "outcomes\nJOIN {events} ON {events}.id = outcomes.settled_by_id\n\
WHERE outcomes.settled_by_table = 'events'"
                );
                out.leading_to("settled", "outcomes.commitment", &format!("{events}.truth"), &from)
            }
        }
    }
}

/// What has no last day is due at a time only possibly.
fn due(test: &DateTest) -> Value {
    let (truth, needs) = date_test(test, "commitments", "due").into_truth();
    if test.relation != DateRelation::In {
        return Value::Truth { expression: truth, needs };
    }
    let expression =
        format!("LEAST({truth}, CASE WHEN commitments.due_max IS NULL THEN 1 ELSE 2 END)");
    Value::Truth { expression, needs }
}

fn owed(out: &mut Statement, parties: &crate::query::ast::PartySet, table: &str) -> Value {
    let parties = out.set(parties);
    let from = format!("{table}\nJOIN {parties} ON {parties}.id = {table}.party");
    out.leading_to("owed", &format!("{table}.commitment"), &format!("{parties}.truth"), &from)
}

/// A commitment that was kept on time or late, by the days that a date leaves open, is possibly both.
fn verdict(standing: Standing) -> Value {
    let is = format!("commitments.verdict = {}", quoted(standing.as_str()));
    match standing {
        Standing::Kept | Standing::KeptLate => Value::truth(format!(
            "CASE WHEN commitments.is_computed AND commitments.days_late_min = 0 \
AND commitments.days_late_max > 0 THEN 1 WHEN {is} THEN 2 ELSE 0 END"
        )),
        _ => Value::Condition(is),
    }
}
