//! A query as one statement of standard SQL over the exported tables.
//!
//! The statement gives the rows that [`evaluate()`](crate::query::evaluate()) gives, in the same order.
//! It uses common table expressions, joins, grouping, `CASE`, `LEAST`, `GREATEST` and window functions:
//! what DuckDB, PostgreSQL and Spark SQL have in common. The tables are those of
//! [`crate::query::natural_order`]'s kinds with the columns that the export gives them; verdicts are
//! those of the export, as of the package's own day.
//!
//! Truth is a number: 2 definitely, 1 possibly, 0 no. "And" is the least of truths, "or" the greatest,
//! "not" is 2 minus it. A table expression of things has the columns `id` and `truth` and no row with
//! truth 0.

mod commitments;
mod dates;
mod documents;
mod events;
mod measures;
mod participation;
mod parties;
mod people;
mod records;
mod set;
mod statement;
mod value;

use super::ast::{EventSet, Form, Query, Question, Set, Slice, Things, When};
use super::canonical::canonical;
use super::evaluate::Evaluator;
use crate::model::Model;
use set::Tabled;
use statement::{Statement, quoted};

/// Returns a query as SQL, with its canonical text as a comment before it.
///
/// Lists have the columns `id`, some that show what the row is, `truth` (`definitely` or `possibly`)
/// and, where rows are ranked, `figure`. A count has `answer` and `possibly`, a question whether there
/// is one `answer`, gaps `from_id`, `to_id`, `days_min` and `days_max`. A comparison gives the events
/// that are compared.
#[must_use]
pub fn sql(query: &Query, model: &Model) -> String {
    let mut out = Statement::new(model);
    let select = match &query.question {
        Question::Select { things, form } => select(&mut out, things, *form, query.when),
        Question::Gap { from, to } => gap(&mut out, from, to, query.when),
        Question::Gaps(set) => gaps(&mut out, set, query.when),
        Question::Compare(set) => list(&mut out, set, query.when),
    };
    // A comment ends with its line.
    let comment = canonical(query, model).replace(['\n', '\r'], " ");
    format!("-- {comment}\n{}", out.finish(&select))
}

fn select(out: &mut Statement, things: &Things, form: Form, when: When) -> String {
    match things {
        Things::Events(set) => told(out, set, form, when),
        Things::Parties(set) => told(out, set, form, when),
        Things::People(set) => told(out, set, form, when),
        Things::Places(set) => told(out, set, form, when),
        Things::Offices(set) => told(out, set, form, when),
        Things::Documents(set) => told(out, set, form, when),
        Things::Provisions(set) => told(out, &Evaluator::agreed(set), form, when),
        Things::Topics(set) => told(out, set, form, when),
        Things::Commitments(set) => told(out, set, form, when),
        Things::Sources(set) => told(out, set, form, when),
        Things::Disputes(set) => told(out, set, form, when),
    }
}

fn told<T: Tabled>(out: &mut Statement, set: &Set<T>, form: Form, when: When) -> String {
    match form {
        Form::List => list(out, set, when),
        Form::Count => {
            let rows = out.rows(set, when);
            let (sure, weak) = match when {
                When::Definitely => (counted("truth = 2"), counted("truth = 1")),
                When::Possibly => ("COUNT(*)".to_owned(), "0".to_owned()),
            };
            format!("SELECT {sure} AS answer, {weak} AS possibly\nFROM {rows}")
        }
        Form::Whether => {
            let rows = out.rows(set, when);
            let sure = match when {
                When::Definitely => counted("truth = 2"),
                When::Possibly => "COUNT(*)".to_owned(),
            };
            format!(
                "SELECT CASE WHEN {sure} > 0 THEN 'yes' WHEN COUNT(*) > 0 THEN 'possibly' ELSE 'no record' \
END AS answer\nFROM {rows}"
            )
        }
    }
}

fn counted(condition: &str) -> String {
    format!("COUNT(CASE WHEN {condition} THEN 1 END)")
}

fn list<T: Tabled>(out: &mut Statement, set: &Set<T>, when: When) -> String {
    let rows = out.rows(set, when);
    let order = out.ordering::<T>(&rows, &set.order);
    let table = T::TABLE;
    let mut columns = vec![format!("{table}.id")];
    columns.extend(T::SHOWN.iter().map(|column| format!("{table}.{column}")));
    columns
        .push(format!("CASE {rows}.truth WHEN 2 THEN 'definitely' ELSE 'possibly' END AS truth"));
    columns.extend(order.figure.as_ref().map(|figure| format!("{figure} AS figure")));
    format!("SELECT {}\nFROM {}\nORDER BY {}", columns.join(", "), order.from, order.by)
}

/// Returns the rows of a set of events that count as its members in a question about gaps.
fn ends(out: &mut Statement, set: &EventSet, when: When) -> String {
    let rows = out.rows(set, when);
    match when {
        When::Definitely => {
            out.with("ends", format!("SELECT id, truth FROM {rows} WHERE truth = 2"))
        }
        When::Possibly => rows,
    }
}

const DAYS: &str = "CAST(later.date_min - earlier.date_max AS INTEGER) AS days_min, \
CAST(later.date_start_max - earlier.date_end_min AS INTEGER) AS days_max";

/// Days can be counted between bounds that are days.
fn bounded() -> String {
    let is_day =
        |bound: &str| format!("{bound} NOT IN ({}, {})", dates::FIRST_DAY, dates::LAST_DAY);
    format!(
        "earlier.date_max IS NOT NULL AND later.date_min IS NOT NULL\n  AND {}\n  AND {}",
        is_day("earlier.date_end_min"),
        is_day("later.date_start_max")
    )
}

fn gap(out: &mut Statement, from: &EventSet, to: &EventSet, when: When) -> String {
    let (from, to) = (ends(out, from, when), ends(out, to, when));
    let only = |out: &mut Statement, rows: &str| {
        let body = format!("SELECT MIN(id) AS id FROM {rows} HAVING COUNT(*) = 1");
        out.with("only", body)
    };
    let (from, to) = (only(out, &from), only(out, &to));
    format!(
        "SELECT earlier.id AS from_id, later.id AS to_id, {DAYS}
FROM {from} AS first_end
JOIN events AS earlier ON earlier.id = first_end.id
CROSS JOIN {to} AS second_end
JOIN events AS later ON later.id = second_end.id
WHERE {}",
        bounded()
    )
}

fn gaps(out: &mut Statement, set: &EventSet, when: When) -> String {
    let rows = ends(out, set, when);
    let order = out.ordering::<super::ast::EventTest>(&rows, &set.order);
    let pairs = out.with(
        "pairs",
        format!(
            "SELECT {rows}.id AS from_id, LEAD({rows}.id) OVER (ORDER BY {by}) AS to_id, \
ROW_NUMBER() OVER (ORDER BY {by}) AS place\nFROM {from}",
            by = order.by,
            from = order.from
        ),
    );
    format!(
        "SELECT {pairs}.from_id, {pairs}.to_id, {DAYS}
FROM {pairs}
JOIN events AS earlier ON earlier.id = {pairs}.from_id
JOIN events AS later ON later.id = {pairs}.to_id
WHERE {}
ORDER BY {pairs}.place",
        bounded()
    )
}

/// Returns the condition that a place in an order, of so many, lies in a slice.
fn in_slice(slice: Slice, place: &str, places: &str) -> String {
    match slice {
        Slice::All => "TRUE".to_owned(),
        Slice::First(count) => format!("{place} <= {count}"),
        Slice::Last(count) => format!("{place} > {places} - {count}"),
        Slice::Nth(position) => format!("{place} = {position}"),
    }
}

/// Returns a list of texts for `IN`.
fn in_list<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let texts: Vec<String> = texts.into_iter().map(quoted).collect();
    format!("({})", texts.join(", "))
}
