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

mod condition;
mod dates;
mod measures;
mod participation;
mod set;
mod statement;
mod value;

use super::ast::{
    EventSet, Form, Gaps, Query, Question, Set, Slice, Test, Thing, Things, Visitor, When, Years,
};
use super::canonical::canonical;
use crate::graph::Kind;
use crate::model::Model;
use statement::{Statement, quoted};

/// Returns a query as SQL, with its canonical text as a comment before it.
///
/// Lists have the columns `id`, some that show what the row is, `truth` (`definitely` or `possibly`)
/// and, where rows are ranked, `figure`, or `figure_min` and `figure_max` where it is a number of days
/// between dates that may be imprecise. A count has `answer` and `possibly`, a question whether there
/// is one `answer`, gaps `from_id`, `to_id`, `days_min` and `days_max`, their mean `days_min`, `days_max` and
/// `gaps`, years `year`, `answer` and `possibly`. A comparison gives the events
/// that are compared, an analysis the things that it is worked out over.
#[must_use]
pub fn sql(query: &Query, model: &Model) -> String {
    let mut out = Statement::new(model);
    let select = match &query.question {
        Question::Select { things, form } => select(&mut out, things, *form, query.when),
        Question::Gap { from, to } => gap(&mut out, from, to, query.when),
        Question::Gaps { events, told } => gaps(&mut out, events, *told, query.when),
        Question::Years { events, told } => years(&mut out, events, *told, query.when),
        Question::Compare(set) => list(&mut out, set, query.when),
        Question::Analysis { of, .. } => select(&mut out, of, Form::List, query.when),
    };
    // A comment ends with its line.
    let comment = canonical(query, model).replace(['\n', '\r'], " ");
    format!("-- {comment}\n{}", out.finish(&select))
}

fn select(out: &mut Statement, things: &Things, form: Form, when: When) -> String {
    things.asked_for().visit(Told { out, form, when })
}

/// Writes what is told about a set.
struct Told<'s, 'm> {
    out: &'s mut Statement<'m>,
    form: Form,
    when: When,
}

impl Visitor for Told<'_, '_> {
    type Output = String;

    fn visit<R: Thing>(self, set: &Set<Test<R>>) -> String {
        told(self.out, set, self.form, self.when)
    }
}

fn told<R: Thing>(out: &mut Statement, set: &Set<Test<R>>, form: Form, when: When) -> String {
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
        Form::WhetherNone => {
            let rows = out.rows(set, when);
            let sure = match when {
                When::Definitely => counted("truth = 2"),
                When::Possibly => "COUNT(*)".to_owned(),
            };
            format!(
                "SELECT CASE WHEN {sure} > 0 THEN 'no' WHEN COUNT(*) > 0 THEN 'possibly' ELSE 'yes' \
END AS answer\nFROM {rows}"
            )
        }
    }
}

fn counted(condition: &str) -> String {
    format!("COUNT(CASE WHEN {condition} THEN 1 END)")
}

fn list<R: Thing>(out: &mut Statement, set: &Set<Test<R>>, when: When) -> String {
    let rows = out.rows(set, when);
    let order = out.ordering(R::KIND, &rows, &set.order);
    let table = R::KIND.table();
    let mut columns = vec![format!("{table}.id")];
    columns.extend(R::KIND.declaration().shown.iter().map(|column| format!("{table}.{column}")));
    columns
        .push(format!("CASE {rows}.truth WHEN 2 THEN 'definitely' ELSE 'possibly' END AS truth"));
    columns.extend(order.figures);
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

fn gaps(out: &mut Statement, set: &EventSet, told: Gaps, when: When) -> String {
    let rows = ends(out, set, when);
    let order = out.ordering(Kind::Event, &rows, &set.order);
    let pairs = out.with(
        "pairs",
        format!(
            "SELECT {rows}.id AS from_id, LEAD({rows}.id) OVER (ORDER BY {by}) AS to_id, \
ROW_NUMBER() OVER (ORDER BY {by}) AS place\nFROM {from}",
            by = order.by,
            from = order.from
        ),
    );
    let body = |place: &str| {
        format!(
            "SELECT {pairs}.from_id, {pairs}.to_id, {DAYS}{place}
FROM {pairs}
JOIN events AS earlier ON earlier.id = {pairs}.from_id
JOIN events AS later ON later.id = {pairs}.to_id
WHERE {}",
            bounded()
        )
    };
    let end = match told {
        Gaps::Each => return format!("{}\nORDER BY {pairs}.place", body("")),
        Gaps::Mean => {
            let gaps = out.with("gaps", body(""));
            let mean = |bound: &str| format!("CAST(ROUND(AVG({bound})) AS INTEGER) AS {bound}");
            return format!(
                "SELECT {}, {}, COUNT(*) AS gaps\nFROM {gaps}\nHAVING COUNT(*) > 0",
                mean("days_min"),
                mean("days_max")
            );
        }
        Gaps::Longest => ("days_min", "MAX"),
        Gaps::Shortest => ("days_max", "MIN"),
    };
    let gaps = out.with("gaps", body(&format!(", {pairs}.place")));
    format!(
        "SELECT from_id, to_id, days_min, days_max
FROM {gaps}
WHERE {bound} = (SELECT {function}({bound}) FROM {gaps})
ORDER BY place",
        bound = end.0,
        function = end.1
    )
}

/// Returns how many events fall in each year, from the first year of a definite one to the last.
fn years(out: &mut Statement, set: &EventSet, told: Years, when: When) -> String {
    let rows = out.rows(set, when);
    let year = |bound: &str| format!("EXTRACT(YEAR FROM {bound})");
    let dated = out.with(
        "dated",
        format!(
            "SELECT CASE WHEN {all} THEN 2 ELSE {rows}.truth END AS truth,
  {start} AS first_year, {end} AS last_year, {start_max} AS start_year, {end_min} AS end_year,
  events.date_min IS NOT NULL AND events.date_max IS NOT NULL AS is_closed
FROM {rows}
JOIN events ON events.id = {rows}.id
WHERE events.date_edtf IS NOT NULL",
            all = if when == When::Possibly { "TRUE" } else { "FALSE" },
            start = year(&format!("COALESCE(events.date_min, {})", dates::FIRST_DAY)),
            end = year(&format!("COALESCE(events.date_max, {})", dates::LAST_DAY)),
            start_max = year("events.date_start_max"),
            end_min = year("events.date_end_min"),
        ),
    );
    let digits = "(VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9))";
    let years = out.with(
        "years",
        format!(
            "SELECT ends.first_year + hundreds.n * 100 + tens.n * 10 + units.n AS year
FROM (SELECT MIN(first_year) AS first_year, MAX(last_year) AS last_year FROM {dated}
  WHERE truth = 2 AND is_closed) AS ends
CROSS JOIN {digits} AS hundreds (n)
CROSS JOIN {digits} AS tens (n)
CROSS JOIN {digits} AS units (n)
WHERE ends.first_year + hundreds.n * 100 + tens.n * 10 + units.n <= ends.last_year"
        ),
    );
    let in_year = format!(
        "CASE WHEN {dated}.start_year <= {years}.year AND {dated}.end_year >= {years}.year \
THEN {dated}.truth ELSE 1 END"
    );
    let count = match when {
        When::Definitely => counted(&format!("{in_year} = 2")),
        When::Possibly => format!("COUNT({dated}.truth)"),
    };
    let possibly = match when {
        When::Definitely => format!("COUNT({dated}.truth) - {count}"),
        When::Possibly => "0".to_owned(),
    };
    let (having, order) = match told {
        Years::Each => (String::new(), ""),
        Years::Most => (String::new(), "answer DESC, "),
        Years::Without => (format!("\nHAVING {count} = 0"), ""),
    };
    format!(
        "SELECT CAST({years}.year AS INTEGER) AS year, {count} AS answer, {possibly} AS possibly
FROM {years}
LEFT JOIN {dated} ON {dated}.first_year <= {years}.year AND {dated}.last_year >= {years}.year
GROUP BY {years}.year{having}
ORDER BY {order}{years}.year"
    )
}

/// Returns the condition that a place in an order, of so many, lies in a slice.
fn in_slice(slice: Slice, place: &str, places: &str) -> String {
    match slice {
        Slice::All => "TRUE".to_owned(),
        Slice::First(count) => format!("{place} <= {count}"),
        Slice::Last(count) => format!("{place} > {places} - {count}"),
        Slice::Nth(position) => format!("{place} = {position}"),
        Slice::NthLast(position) => format!("{place} = {places} - {position} + 1"),
    }
}

/// Returns a list of texts for `IN`.
fn in_list<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let texts: Vec<String> = texts.into_iter().map(quoted).collect();
    format!("({})", texts.join(", "))
}
