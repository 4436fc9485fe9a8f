//! Tests of sources and of disputes, and things of any kind.

use super::dates::date_test;
use super::set::Tabled;
use super::statement::{Statement, quoted};
use super::value::Value;
use crate::model::{RowId, Vocabulary};
use crate::query::ast::{DisputeTest, SourceTest, Things};
use crate::query::evaluate::{Evaluator, table_of};
use crate::text::fold;

impl Statement<'_> {
    /// Adds the members of a set of things.
    pub(super) fn things(&mut self, things: &Things) -> String {
        match things {
            Things::Events(set) => self.set(set),
            Things::Parties(set) => self.set(set),
            Things::People(set) => self.set(set),
            Things::Places(set) => self.set(set),
            Things::Offices(set) => self.set(set),
            Things::Documents(set) => self.set(set),
            Things::Provisions(set) => self.set(&Evaluator::agreed(set)),
            Things::Topics(set) => self.set(set),
            Things::Commitments(set) => self.set(set),
            Things::Sources(set) => self.set(set),
            Things::Disputes(set) => self.set(set),
        }
    }
}

impl Tabled for SourceTest {
    const TABLE: &'static str = "sources";
    const SHOWN: &'static [&'static str] = &["publisher", "title", "published_edtf"];

    fn value(&self, out: &mut Statement) -> Value {
        match self {
            Self::Id(id) => {
                Value::Condition(format!("sources.id = {}", quoted(out.model.sources.id.get(*id))))
            }
            Self::Kind(kind) => {
                Value::Condition(format!("sources.kind = {}", quoted(kind.as_str())))
            }
            Self::Publisher(publisher) => Value::Condition(format!(
                "COALESCE(sources.publisher_folded, '') = {}",
                quoted(&fold(publisher))
            )),
            Self::Language(tag) => Value::Condition(format!(
                "COALESCE(LOWER(sources.lang), '') = {}",
                quoted(&tag.to_ascii_lowercase())
            )),
            Self::Date(test) => date_test(test, "sources", "published"),
            Self::For(things) => {
                let resting = out.things(things);
                let from = format!(
                    "thing_sources\nJOIN {resting} ON {resting}.id = thing_sources.of_id\n\
WHERE thing_sources.of_table = {}",
                    quoted(table_of(things))
                );
                out.leading_to(
                    "evidence",
                    "thing_sources.source",
                    &format!("{resting}.truth"),
                    &from,
                )
            }
        }
    }
}

impl Tabled for DisputeTest {
    const TABLE: &'static str = "disputes";
    const SHOWN: &'static [&'static str] = &["of_table", "of_row", "of_column", "value", "rank"];

    fn value(&self, out: &mut Statement) -> Value {
        match self {
            Self::Id(id) => {
                Value::Condition(format!("disputes.id = {}", quoted(&(id.row() + 1).to_string())))
            }
            Self::About(things) => {
                let named = out.things(things);
                let from = format!(
                    "dispute_about\nJOIN {named} ON {named}.id = dispute_about.of_id\n\
WHERE dispute_about.of_table = {}",
                    quoted(table_of(things))
                );
                out.leading_to(
                    "disputed",
                    "dispute_about.dispute",
                    &format!("{named}.truth"),
                    &from,
                )
            }
            Self::Rank(rank) => {
                Value::Condition(format!("disputes.rank = {}", quoted(rank.as_str())))
            }
            Self::Column(column) => {
                Value::Condition(format!("disputes.of_column = {}", quoted(column)))
            }
        }
    }
}

/// Returns the condition that each word begins a word of a folded text.
pub(super) fn says(column: &str, words: &str) -> Value {
    let words = fold(words);
    let begins =
        |word: &str| format!("POSITION({} IN ' ' || {column}) > 0", quoted(&format!(" {word}")));
    let conditions: Vec<String> = words.split_whitespace().map(begins).collect();
    if conditions.is_empty() { Value::always() } else { Value::Condition(conditions.join(" AND ")) }
}
