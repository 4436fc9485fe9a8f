//! Three-valued relations of dates.

use super::value::Value;
use crate::date::{Span, Truth, format_day};
use crate::graph::{Attribute, Value as AttributeValue};
use crate::query::ast::{DateRelation, DateTest, Months};

/// The first day of SQL's calendar: no day comes before.
pub(super) const FIRST_DAY: &str = "DATE '0001-01-01'";
/// The last day of SQL's calendar.
pub(super) const LAST_DAY: &str = "DATE '9999-12-31'";

/// The bounds of a date as expressions that are never null where there is a date.
pub(super) struct Bounds {
    /// The date as written.
    pub(super) written: String,
    start: String,
    start_max: String,
    end_min: String,
    end: String,
}

impl Bounds {
    /// Returns the bounds that stand in the columns of a table.
    pub(super) fn of(table: &str, name: &str) -> Self {
        let column = |part: &str| format!("{table}.{name}_{part}");
        Self {
            written: column("edtf"),
            start: format!("COALESCE({}, {FIRST_DAY})", column("min")),
            start_max: column("start_max"),
            end_min: column("end_min"),
            end: format!("COALESCE({}, {LAST_DAY})", column("max")),
        }
    }

    /// Returns how far it ends before another starts.
    pub(super) fn before(&self, other: &Self) -> String {
        truth(
            &format!("{} < {}", self.end, other.start),
            &format!("{} < {}", self.end_min, other.start_max),
        )
    }
}

/// Returns a test of the date that an attribute is.
pub(super) fn date_test(attribute: Attribute, test: &DateTest) -> Value {
    let it = attribute.declaration();
    let (undated, is_deadline) = match it.value {
        AttributeValue::Date { undated, is_deadline } => (undated, is_deadline),
        AttributeValue::Word(_)
        | AttributeValue::Number
        | AttributeValue::Length
        | AttributeValue::Months
        | AttributeValue::Text(_)
        | AttributeValue::Verdict
        | AttributeValue::Track(_) => return Value::never(),
    };
    let undated = match undated {
        Truth::No => 0,
        Truth::Possibly => 1,
        Truth::Definitely => 2,
    };
    let table = it.of.table();
    let truth = dated(test, table, it.exported, undated);
    if is_deadline && test.relation == DateRelation::In {
        // What has no last day is due at a time only possibly.
        let open = format!("CASE WHEN {table}.{}_max IS NULL THEN 1 ELSE 2 END", it.exported);
        return Value::truth(format!("LEAST({truth}, {open})"));
    }
    Value::truth(truth)
}

fn dated(test: &DateTest, table: &str, name: &str, undated: u8) -> String {
    let own = Bounds::of(table, name);
    let Bounds { start, start_max, end_min, end, written } = &own;
    let window = test.date.span().window();
    let (first, last) = (day(window.earliest_start), day(window.latest_end));
    let (all, some) = match test.relation {
        DateRelation::In => (
            format!("{start_max} <= {last} AND {end_min} >= {first}"),
            format!("{start} <= {last} AND {end} >= {first}"),
        ),
        DateRelation::Since => (format!("{start} >= {first}"), format!("{start_max} >= {first}")),
        DateRelation::Until => (format!("{end} <= {last}"), format!("{end_min} <= {last}")),
        DateRelation::Before => (format!("{end} < {first}"), format!("{end_min} < {first}")),
        DateRelation::After => (format!("{start} > {last}"), format!("{start_max} > {last}")),
    };
    let known = truth(&all, &some);
    format!("CASE WHEN {written} IS NULL THEN {undated} ELSE {known} END")
}

/// Returns how far a date has a day in one of the months, whatever the year.
pub(super) fn in_months(attribute: Attribute, months: Months) -> Value {
    let it = attribute.declaration();
    let Bounds { start, start_max, end_min, end, written } =
        &Bounds::of(it.of.table(), it.exported);
    let month = |day: &str| format!("(EXTRACT(YEAR FROM {day}) * 12 + EXTRACT(MONTH FROM {day}))");
    let touched = |of: &mut dyn Iterator<Item = u32>, first: &str, last: &str| {
        let (first, last) = (month(first), month(last));
        let each = of.map(|it| {
            format!("FLOOR(({last} - {it}) / 12.0) > FLOOR(({first} - 1 - {it}) / 12.0)")
        });
        let each: Vec<String> = each.collect();
        if each.is_empty() { "FALSE".to_owned() } else { format!("({})", each.join(" OR ")) }
    };
    let some = touched(&mut months.iter(), start, end);
    let sure = touched(&mut months.iter(), start_max, end_min);
    let others = touched(&mut months.others(), start, end);
    Value::truth(format!(
        "CASE WHEN {written} IS NULL THEN 0 WHEN NOT {some} THEN 0 \
WHEN ({start_max} <= {end_min} AND {sure}) OR NOT {others} THEN 2 ELSE 1 END"
    ))
}

fn truth(all: &str, some: &str) -> String {
    format!("CASE WHEN {all} THEN 2 WHEN {some} THEN 1 ELSE 0 END")
}

fn day(day: i32) -> String {
    match format_day(day).filter(|text| text.len() == 10 && !text.starts_with('-')) {
        Some(text) => format!("DATE '{text}'"),
        None if day == Span::PAST || day < 0 => FIRST_DAY.to_owned(),
        None => LAST_DAY.to_owned(),
    }
}
