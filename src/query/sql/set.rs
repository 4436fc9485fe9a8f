//! Sets: what passes a filter, its order and its slice.

use super::in_slice;
use super::statement::Statement;
use super::value::{Joined, Value, least};
use crate::graph::Kind;
use crate::query::ast::{Filter, Order, Set, Slice, Test, Thing, When, implied};

/// How rows are ordered.
pub(super) struct Ordering {
    /// The rows joined with their table and with the figures that they are ranked by.
    pub(super) from: String,
    /// What `ORDER BY` says.
    pub(super) by: String,
    /// The columns of the figure.
    pub(super) figures: Vec<String>,
    /// The first and the last key that a row can have, where figures are ranges.
    reach: Option<[String; 2]>,
}

impl Statement<'_> {
    /// Adds the members of a set inside a test.
    pub(super) fn set<R: Thing>(&mut self, set: &Set<Test<R>>) -> String {
        self.rows(set, When::Definitely)
    }

    /// Adds the rows of a set: under the definite reading those that a slice of definite rows holds,
    /// and as possible ones those that a slice of all rows holds besides.
    pub(super) fn rows<R: Thing>(&mut self, set: &Set<Test<R>>, when: When) -> String {
        let passing = self.passing(&set.filter);
        if set.slice == Slice::All {
            return passing;
        }
        let ordering = self.ordering(R::KIND, &passing, &set.order);
        if let Some(reach) = &ordering.reach {
            return self.slice_of_ranges(R::KIND, set.slice, when, &passing, &ordering.from, reach);
        }
        let Ordering { from, by, .. } = ordering;
        let all = in_slice(set.slice, "place", "places");
        let kept = match when {
            When::Possibly => all,
            When::Definitely => format!(
                "(truth = 2 AND {}) OR (truth = 1 AND {all})",
                in_slice(set.slice, "sure_place", "sure_places")
            ),
        };
        let sure = format!("COUNT(CASE WHEN {passing}.truth = 2 THEN 1 END) OVER");
        let ranked = format!(
            "SELECT {passing}.id, {passing}.truth,
    ROW_NUMBER() OVER (ORDER BY {by}) AS place,
    COUNT(*) OVER () AS places,
    {sure} (ORDER BY {by} ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS sure_place,
    {sure} () AS sure_places
  FROM {}",
            from.replace('\n', "\n  ")
        );
        self.with(
            "slice",
            format!("SELECT id, truth\nFROM (\n  {ranked}\n) AS ranked\nWHERE {kept}"),
        )
    }

    /// Adds a slice of rows whose figures are ranges. As many rows come before a row for certain as
    /// end before it begins; and as many can as begin before it ends.
    fn slice_of_ranges(
        &mut self,
        kind: Kind,
        slice: Slice,
        when: When,
        passing: &str,
        from: &str,
        [first, last]: &[String; 2],
    ) -> String {
        let table = kind.table();
        let points = |key: &str, is_last: u8| {
            format!(
                "SELECT {passing}.id, {passing}.truth, {table}.ordinal, {key} AS key, {is_last} AS is_last\n\
FROM {from}"
            )
        };
        let points =
            self.with("points", format!("{}\nUNION ALL\n{}", points(first, 0), points(last, 1)));
        let passed = |is_last: u8, sure: &str| {
            format!(
                "COUNT(CASE WHEN is_last = {is_last}{sure} THEN 1 END) OVER \
(ORDER BY key, ordinal, is_last ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)"
            )
        };
        let all = |sure: &str| format!("COUNT(CASE WHEN is_last = 0{sure} THEN 1 END) OVER ()");
        let sure = " AND truth = 2";
        let passed = self.with(
            "passed",
            format!(
                "SELECT id, truth, is_last,\n  {} AS begun, {} AS ended, {} AS places,\n  \
{} AS sure_begun, {} AS sure_ended, {} AS sure_places\nFROM {points}",
                passed(0, ""),
                passed(1, ""),
                all(""),
                passed(0, sure),
                passed(1, sure),
                all(sure)
            ),
        );
        let [of_all, of_sure] = ["", "sure_"].map(|of| {
            let place_min = format!("MAX(CASE WHEN is_last = 0 THEN {of}ended END) + 1");
            let place_max = format!("MAX(CASE WHEN is_last = 1 THEN {of}begun END)");
            reaching(slice, &place_min, &place_max, &format!("MAX({of}places)"))
        });
        let within = match when {
            When::Possibly => format!("LEAST(truth, {of_all})"),
            When::Definitely => {
                format!("CASE WHEN truth = 2 THEN {of_sure} ELSE LEAST(truth, {of_all}) END")
            }
        };
        let placed = self.with(
            "placed",
            format!("SELECT id, {within} AS truth\nFROM {passed}\nGROUP BY id, truth"),
        );
        self.with("slice", format!("SELECT id, truth\nFROM {placed}\nWHERE truth > 0"))
    }

    /// Returns how rows are ordered.
    pub(super) fn ordering(&mut self, kind: Kind, rows: &str, order: &Order) -> Ordering {
        let table = kind.table();
        let from = format!("{rows}\nJOIN {table} ON {table}.id = {rows}.id");
        let in_time = |way: &str| Ordering {
            from: from.clone(),
            by: format!("{table}.ordinal{way}"),
            figures: Vec::new(),
            reach: None,
        };
        let (measure, most) = match order {
            Order::Natural => return in_time(""),
            Order::Reversed => return in_time(" DESC"),
            Order::Most(measure) => (measure, true),
            Order::Fewest(measure) => (measure, false),
        };
        let figures = self.measure(measure);
        let from = format!("{from}\nLEFT JOIN {figures} ON {figures}.id = {rows}.id");
        if measure.is_ranged() {
            let (min, max) = (format!("{figures}.figure_min"), format!("{figures}.figure_max"));
            // What has no figure comes last either way.
            let key = |figure: &str| match most {
                true => format!("COALESCE(-{figure}, 0)"),
                false => format!("COALESCE({figure}, 2147483647)"),
            };
            let reach = if most { [key(&max), key(&min)] } else { [key(&min), key(&max)] };
            return Ordering {
                by: format!("{}, {}, {table}.ordinal", reach[1], reach[0]),
                figures: vec![min, max],
                reach: Some(reach),
                from,
            };
        }
        let figure = format!("COALESCE({figures}.figure, 0)");
        let way = if most { " DESC" } else { "" };
        Ordering {
            by: format!("{figure}{way}, {table}.ordinal"),
            figures: vec![format!("{figure} AS figure")],
            reach: None,
            from,
        }
    }

    /// Adds all rows that pass a filter and what it implies.
    pub(super) fn passing<R: Thing>(&mut self, filter: &Filter<Test<R>>) -> String {
        let table = R::KIND.table();
        let mut values = match filter {
            Filter::All(filters) => filters.iter().map(|filter| self.filter(filter)).collect(),
            Filter::Anything | Filter::Is(_) | Filter::Either(_) | Filter::Not(_) => {
                vec![self.filter(filter)]
            }
        };
        if let Some(condition) = implied(filter) {
            values.push(self.condition(R::KIND, &condition));
        }
        let (mut conditions, mut truths) = (Vec::new(), Vec::new());
        let (mut inner, mut outer): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        let mut may_fail = false;
        for value in values {
            match value {
                Value::Condition(condition) if condition == "TRUE" => {}
                Value::Condition(condition) => conditions.push(condition),
                Value::Rows(name) => {
                    truths.push(format!("{name}.truth"));
                    inner.push(name);
                }
                Value::Truth { expression, needs } => {
                    may_fail = true;
                    truths.push(expression);
                    outer.extend(needs);
                }
            }
        }
        if R::KIND.declaration().certainty.is_some() {
            truths.push(format!("CASE WHEN {table}.certainty = 'possible' THEN 1 ELSE 2 END"));
        }
        let mut body = format!("SELECT {table}.id, {} AS truth\nFROM {table}", least(&truths));
        let mut joined: Vec<&String> = Vec::new();
        for (names, join) in [(&inner, "JOIN"), (&outer, "LEFT JOIN")] {
            for name in names {
                if !joined.contains(&name) {
                    joined.push(name);
                    body.push_str(&format!("\n{join} {name} ON {name}.id = {table}.id"));
                }
            }
        }
        body.push_str(&filtered(&conditions));
        if may_fail {
            let inside = body.replace('\n', "\n  ");
            body =
                format!("SELECT id, truth\nFROM (\n  {inside}\n) AS candidates\nWHERE truth > 0");
        }
        self.with(table, body)
    }

    fn filter<R: Thing>(&mut self, filter: &Filter<Test<R>>) -> Value {
        let mut each = |filters: &[Filter<Test<R>>]| -> Vec<Value> {
            filters.iter().map(|filter| self.filter(filter)).collect()
        };
        match filter {
            Filter::Anything => Value::always(),
            Filter::All(filters) => Value::joined(each(filters), Joined::All),
            Filter::Either(filters) => Value::joined(each(filters), Joined::Either),
            Filter::Is(test) => self.condition(R::KIND, test.condition()),
            Filter::Not(inner) => self.filter(inner).negated(),
        }
    }

    /// Adds a table expression of what passes a test: ids that stand in `key`, with the greatest truth
    /// of each. `from` is what follows `FROM`.
    pub(super) fn leading_to(&mut self, stem: &str, key: &str, truth: &str, from: &str) -> Value {
        let body =
            format!("SELECT {key} AS id, MAX({truth}) AS truth\nFROM {from}\nGROUP BY {key}");
        Value::Rows(self.with(stem, body))
    }
}

/// Returns how far all places from one to another, of so many, lie in a slice.
fn reaching(slice: Slice, min: &str, max: &str, places: &str) -> String {
    let (first, last) = match slice {
        Slice::All => ("1".to_owned(), places.to_owned()),
        Slice::First(count) => ("1".to_owned(), count.to_string()),
        Slice::Last(count) => (format!("{places} - {count} + 1"), places.to_owned()),
        Slice::Nth(position) => (position.to_string(), position.to_string()),
        Slice::NthLast(position) => {
            let place = format!("{places} - {position} + 1");
            (place.clone(), place)
        }
    };
    format!(
        "CASE WHEN {min} >= {first} AND {max} <= {last} THEN 2 \
WHEN {min} <= {last} AND {max} >= {first} AND {first} <= {last} THEN 1 ELSE 0 END"
    )
}

/// Returns a `WHERE` with all conditions, or nothing.
fn filtered(conditions: &[String]) -> String {
    match conditions {
        [] => String::new(),
        [only] => format!("\nWHERE {only}"),
        several => {
            let several: Vec<String> = several.iter().map(|it| bracketed(it)).collect();
            format!("\nWHERE {}", several.join(" AND "))
        }
    }
}

/// Puts a condition with an "or" of its own in brackets.
fn bracketed(condition: &str) -> String {
    if condition.contains(" OR ") { format!("({condition})") } else { condition.to_owned() }
}
