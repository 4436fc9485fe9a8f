//! Conditions in SQL: columns, and joins along the steps that the relations declare.

use super::dates::{Bounds, date_test, in_months};
use super::in_list;
use super::statement::{Statement, quoted};
use super::value::Value;
use crate::graph::{
    Attribute, Comparison, Direction, Held, Itself, Kind, Path, Reference, Step,
    Value as AttributeValue, Words,
};
use crate::model::{EventKind, Standing, Vocabulary};
use crate::query::ast::{
    Condition, Edge, EventSet, EventTest, Numbers, Set, Test, Thing, Via, Visitor,
};
use crate::text::fold;

impl Statement<'_> {
    /// Returns a condition on things of a kind in SQL.
    pub(super) fn condition(&mut self, kind: Kind, condition: &Condition) -> Value {
        let column = |attribute: &Attribute| {
            let it = attribute.declaration();
            format!("{}.{}", it.of.table(), it.exported)
        };
        match condition {
            Condition::Is(row) => {
                let id = kind.id(self.model, *row).unwrap_or_default();
                Value::Condition(format!("{}.id = {}", kind.table(), quoted(&id)))
            }
            Condition::Word(attribute, word) => match attribute.declaration().value {
                AttributeValue::Word(words) => self.with_word(*attribute, &words, word),
                AttributeValue::Verdict => verdict(word),
                AttributeValue::Number
                | AttributeValue::Length
                | AttributeValue::Date { .. }
                | AttributeValue::Months
                | AttributeValue::Text(_)
                | AttributeValue::Track(_) => Value::never(),
            },
            Condition::Number(attribute, range) => match attribute.declaration().value {
                AttributeValue::Length => lasting(*range),
                AttributeValue::Number
                | AttributeValue::Word(_)
                | AttributeValue::Date { .. }
                | AttributeValue::Months
                | AttributeValue::Text(_)
                | AttributeValue::Verdict
                | AttributeValue::Track(_) => numbers(&column(attribute), *range),
            },
            Condition::Date(attribute, test) => date_test(*attribute, test),
            Condition::Months(attribute, months) => in_months(*attribute, *months),
            Condition::Text(attribute, text) => match attribute.declaration().value {
                AttributeValue::Text(comparison) => compares(&column(attribute), comparison, text),
                AttributeValue::Number
                | AttributeValue::Length
                | AttributeValue::Word(_)
                | AttributeValue::Date { .. }
                | AttributeValue::Months
                | AttributeValue::Verdict
                | AttributeValue::Track(_) => Value::never(),
            },
            Condition::Track(attribute, process) => {
                let it = attribute.declaration();
                let table = it.of.table();
                let process = quoted(self.model.processes.id.get(*process));
                let from = format!(
                    "{table}\nJOIN ancestors ON ancestors.of_id = {table}.{}\n\
WHERE ancestors.of_table = 'processes' AND ancestors.ancestor = {process}",
                    it.exported
                );
                self.leading_to("of_process", &format!("{table}.id"), "2", &from)
            }
            Condition::Via(via) => self.via(kind, via),
        }
    }

    fn with_word(&mut self, attribute: Attribute, words: &Words, word: &'static str) -> Value {
        let it = attribute.declaration();
        let table = it.of.table();
        let Some(passing) = words.passing(word) else { return Value::always() };
        let is_in = |table: &str| match passing.as_slice() {
            [only] => format!("{table}.{} = {}", it.exported, quoted(only)),
            several => format!("{table}.{} IN {}", it.exported, in_list(several.iter().copied())),
        };
        match words.through.map(Reference::declaration) {
            None => Value::Condition(is_in(table)),
            Some(through) => {
                let target = through.target;
                let from = format!(
                    "{table}\nJOIN {target} ON {target}.id = {table}.{}\nWHERE {}",
                    through.column,
                    is_in(target)
                );
                self.leading_to("worded", &format!("{table}.id"), "2", &from)
            }
        }
    }

    fn via(&mut self, kind: Kind, via: &Via) -> Value {
        let stem = via.relation.declaration().stem;
        match via.relation.declaration().path {
            Path::Steps(steps) => {
                let Joined { key, from, truth } = self.along(kind, via, steps);
                self.leading_to(stem, &key, &truth, &from)
            }
            Path::Participation => self.participating(kind, via),
            Path::Delegation => self.delegated(kind, via),
            Path::Opposite => self.opposite(via),
            Path::Time(Direction::Earlier) => self.in_time(via, Bounds::before),
            Path::Time(Direction::Later) => self.in_time(via, |own, other| other.before(own)),
            Path::Series(direction) => {
                let others = self.end(via);
                let (key, joined) = match direction {
                    Direction::Later => ("events.next_in_series", "events.id"),
                    Direction::Earlier => ("events.id", "events.next_in_series"),
                };
                let from = format!("events\nJOIN {others} ON {others}.id = {joined}");
                self.leading_to(stem, key, &format!("{others}.truth"), &from)
            }
            Path::Evidence => {
                let of = self.of_things(via, "thing_sources");
                self.leading_to(stem, "thing_sources.source", &of.truth, &of.from)
            }
            Path::Dispute => {
                let of = self.of_things(via, "dispute_about");
                self.leading_to(stem, "dispute_about.dispute", &of.truth, &of.from)
            }
        }
    }

    /// Adds the things to which a relation leads.
    pub(super) fn end(&mut self, via: &Via) -> String {
        via.end().visit(Members(self))
    }

    /// Joins a table of pairs with things of any kind.
    fn of_things(&mut self, via: &Via, pairs: &str) -> Joined {
        let things = self.end(via);
        let table = quoted(via.things.kind().table());
        let from = format!(
            "{pairs}\nJOIN {things} ON {things}.id = {pairs}.of_id\nWHERE {pairs}.of_table = {table}"
        );
        Joined { key: String::new(), from, truth: format!("{things}.truth") }
    }

    /// Joins the tables along the steps of a relation, and the things at its end.
    pub(super) fn along(&mut self, kind: Kind, via: &Via, steps: &[Step]) -> Joined {
        let end = self.end(via);
        let mut route = Route::new(kind);
        for step in steps {
            route.step(*step, via);
        }
        let Route { key, current, from, conditions, .. } = route;
        let mut from = format!("{from}\nJOIN {end} ON {end}.id = {current}");
        if !conditions.is_empty() {
            from.push_str(&format!("\nWHERE {}", conditions.join(" AND ")));
        }
        Joined { key, from, truth: format!("{end}.truth") }
    }

    /// Returns the events that have a relation in time to every one of a set.
    fn in_time(&mut self, via: &Via, relation: fn(&Bounds, &Bounds) -> String) -> Value {
        let others = self.end(via);
        let (own, other) = (Bounds::of("events", "date"), Bounds::of("others", "date"));
        let holds = relation(&own, &other);
        let pairs = self.with(
            "beside",
            format!(
                "SELECT events.id, {others}.truth,\n  \
CASE WHEN {written} IS NULL THEN 0 ELSE {holds} END AS holds\n\
FROM events\nCROSS JOIN {others}\nJOIN events AS others ON others.id = {others}.id\n\
WHERE {own} IS NOT NULL",
                written = other.written,
                own = own.written
            ),
        );
        let truth = "LEAST(MIN(GREATEST(holds, 2 - truth)), MAX(LEAST(holds, truth)))";
        let body =
            format!("SELECT id, {truth} AS truth\nFROM {pairs}\nGROUP BY id\nHAVING {truth} > 0");
        Value::Rows(self.with("beside_all", body))
    }

    /// Returns the people who met one of the people at a bilateral meeting.
    fn opposite(&mut self, via: &Via) -> Value {
        let Edge::Opposite(events) = &via.edge else { return Value::never() };
        let people = self.end(via);
        let events = self.set(events);
        let bilateral = self.set(&EventSet::whose(EventTest::kind(EventKind::Bilateral)));
        let beside = format!(
            "ancestors\nJOIN {events} ON {events}.id = ancestors.ancestor\n\
WHERE ancestors.of_table = 'events'"
        );
        let counts =
            self.leading_to("beside", "ancestors.of_id", &format!("{events}.truth"), &beside);
        let (truth_of_counts, needs) = counts.into_truth();
        let sure =
            |alias: &str| format!("CASE WHEN {alias}.certainty = 'possible' THEN 1 ELSE 2 END");
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
        self.leading_to("met", "own.person", &truth, &from)
    }
}

/// Adds the members of a set.
struct Members<'s, 'm>(&'s mut Statement<'m>);

impl Visitor for Members<'_, '_> {
    type Output = String;

    fn visit<R: Thing>(self, set: &Set<Test<R>>) -> String {
        self.0.set(set)
    }
}

/// Tables joined along the steps of a relation.
pub(super) struct Joined {
    /// The expression of the things that the relation begins at.
    pub(super) key: String,
    /// What follows `FROM`.
    pub(super) from: String,
    /// The truth of the things at the end.
    pub(super) truth: String,
}

/// The tables joined so far.
struct Route {
    /// The expression of the things at the beginning; empty before the first step.
    key: String,
    /// The expression of the id at which the route has arrived.
    current: String,
    /// The table that the last join added, whose columns need no further one.
    table: &'static str,
    from: String,
    conditions: Vec<String>,
}

impl Route {
    fn new(kind: Kind) -> Self {
        Self {
            key: String::new(),
            current: format!("{}.id", kind.table()),
            table: kind.table(),
            from: String::new(),
            conditions: Vec::new(),
        }
    }

    /// Adds a table in which `near` stands for the row at which the route has arrived.
    fn join(&mut self, table: &'static str, near: &str) {
        if self.from.is_empty() {
            table.clone_into(&mut self.from);
            near.clone_into(&mut self.key);
        } else if self.table != table || near != self.current {
            self.from.push_str(&format!("\nJOIN {table} ON {near} = {}", self.current));
        }
        self.table = table;
    }

    fn step(&mut self, step: Step, via: &Via) {
        match step {
            Step::To(reference) => self.to(reference),
            Step::ToAny { table, column } => {
                match Reference::of(table, column, via.things.kind().table()) {
                    Some(reference) => self.to(reference),
                    // Nothing of the kind can stand in the column.
                    None => self.conditions.push("FALSE".to_owned()),
                }
            }
            Step::From(reference) => {
                let it = reference.declaration();
                match it.held {
                    Held::Column => {
                        self.join(it.table, &format!("{}.{}", it.table, it.column));
                        self.current = format!("{}.id", it.table);
                    }
                    Held::Pairs(pairs, from, to) => {
                        self.join(pairs, &format!("{pairs}.{to}"));
                        self.current = format!("{pairs}.{from}");
                    }
                    Held::Any(name) => {
                        self.join(it.table, &format!("{}.{name}_id", it.table));
                        self.only(it.table, name, it.target);
                        self.current = format!("{}.id", it.table);
                    }
                }
            }
            Step::Up(reference, itself) => {
                self.ancestors(reference, itself, "ancestors.of_id");
                "ancestors.ancestor".clone_into(&mut self.current);
            }
            Step::Down(reference, itself) => {
                self.ancestors(reference, itself, "ancestors.ancestor");
                "ancestors.of_id".clone_into(&mut self.current);
            }
            Step::Worded { table, column, .. } => {
                if let Edge::Word(word) = via.edge {
                    self.conditions.push(format!("{table}.{column} = {}", quoted(word)));
                }
            }
        }
    }

    fn to(&mut self, reference: Reference) {
        let it = reference.declaration();
        match it.held {
            Held::Column => {
                self.join(it.table, &format!("{}.id", it.table));
                self.current = format!("{}.{}", it.table, it.column);
            }
            Held::Pairs(pairs, from, to) => {
                self.join(pairs, &format!("{pairs}.{from}"));
                self.current = format!("{pairs}.{to}");
            }
            Held::Any(name) => {
                self.join(it.table, &format!("{}.id", it.table));
                self.only(it.table, name, it.target);
                self.current = format!("{}.{name}_id", it.table);
            }
        }
    }

    fn only(&mut self, table: &str, name: &str, target: &str) {
        self.conditions.push(format!("{table}.{name}_table = {}", quoted(target)));
    }

    fn ancestors(&mut self, reference: Reference, itself: Itself, near: &str) {
        self.join("ancestors", near);
        let table = quoted(reference.declaration().target);
        self.conditions.push(format!("ancestors.of_table = {table}"));
        if itself == Itself::CountsNot {
            self.conditions.push("ancestors.distance > 0".to_owned());
        }
    }
}

/// Returns the condition on a folded or plain text.
fn compares(column: &str, comparison: Comparison, text: &str) -> Value {
    match comparison {
        Comparison::Begins => {
            let words = fold(text);
            let begins = |word: &str| {
                format!("POSITION({} IN ' ' || {column}) > 0", quoted(&format!(" {word}")))
            };
            let conditions: Vec<String> = words.split_whitespace().map(begins).collect();
            if conditions.is_empty() {
                Value::always()
            } else {
                Value::Condition(conditions.join(" AND "))
            }
        }
        Comparison::Folded => {
            Value::Condition(format!("COALESCE({column}, '') = {}", quoted(&fold(text))))
        }
        Comparison::Tag => {
            let tag = quoted(&text.to_ascii_lowercase());
            Value::Condition(format!("COALESCE(LOWER({column}), '') = {tag}"))
        }
        Comparison::Name => Value::Condition(format!("{column} = {}", quoted(text))),
    }
}

/// A commitment that was kept on time or late, by the days that a date leaves open, is possibly both.
fn verdict(word: &str) -> Value {
    let is = format!("commitments.verdict = {}", quoted(word));
    if [Standing::Kept, Standing::KeptLate].iter().any(|standing| standing.as_str() == word) {
        return Value::truth(format!(
            "CASE WHEN commitments.is_computed AND commitments.days_late_min = 0 \
AND commitments.days_late_max > 0 THEN 1 WHEN {is} THEN 2 ELSE 0 END"
        ));
    }
    Value::Condition(is)
}

/// Returns how far the length of an event in days, ends counted, lies in a range.
fn lasting(range: Numbers) -> Value {
    let longest = "events.date_max - events.date_min + 1";
    let shortest = "GREATEST(events.date_end_min - events.date_start_max + 1, 1)";
    let (from, to) = (range.from.unwrap_or(0), range.to.unwrap_or(u32::MAX));
    Value::truth(format!(
        "CASE WHEN events.date_min IS NULL OR events.date_max IS NULL THEN 0 \
WHEN {from} <= {shortest} AND {longest} <= {to} THEN 2 \
WHEN {from} <= {longest} AND {shortest} <= {to} AND {from} <= {to} THEN 1 ELSE 0 END"
    ))
}

/// Returns the condition that a number lies in a range.
fn numbers(column: &str, range: Numbers) -> Value {
    Value::Condition(match (range.from, range.to) {
        (Some(from), Some(to)) => format!("{column} BETWEEN {from} AND {to}"),
        (Some(from), None) => format!("{column} >= {from}"),
        (None, Some(to)) => format!("{column} <= {to}"),
        (None, None) => format!("{column} IS NOT NULL"),
    })
}
