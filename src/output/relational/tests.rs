use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use serde_json::{Value, json};

use super::*;
use crate::analysis::fixture;
use crate::ask;
use crate::date::Truth;
use crate::model::RowId as _;
use crate::query::ast::{Form, Gaps, Query, Question, When};
use crate::query::tests::dice::Dice;
use crate::query::tests::same_as_naive::random_tables;
use crate::query::{Answer, Gap, Item, Options, Resolver, canonical, evaluate, sql};

/// The rows of a relation.
type Rows<'m> = Vec<Vec<Cow<'m, str>>>;

fn cell<'r>(relation: &Relation, row: &'r [Cow<str>], column: &str) -> &'r str {
    &row[relation.columns.iter().position(|it| it.name == column).unwrap()]
}

fn row_of<'m>(relation: &Relation<'m>, id: &str) -> Vec<Cow<'m, str>> {
    relation.rows().find(|row| cell(relation, row, "id") == id).unwrap()
}

fn named<'r, 'm>(relations: &'r [Relation<'m>], name: &str) -> &'r Relation<'m> {
    relations.iter().find(|relation| relation.name == name).unwrap()
}

#[test]
fn rows_stand_in_natural_order_with_the_bounds_of_their_dates() {
    let (model, graph) = fixture::talks();
    let relations = relations(&model, &graph);
    let events = named(&relations, "events");
    let ids: Rows = events.rows().collect();
    let ids: Vec<&str> = ids.iter().map(|row| cell(events, row, "id")).collect();
    // By first day, last day, then id: the summit of July 2022 comes after round 18 of June.
    assert_eq!(ids[..3], ["talks-18", "summit-1", "talks-19"]);
    let summit = row_of(events, "summit-1");
    let date = |column: &str| cell(events, &summit, column);
    assert_eq!(
        [date("date_edtf"), date("date_min"), date("date_max"), date("date_precision")],
        ["2022-07", "2022-07-01", "2022-07-31", "month"]
    );
    assert_eq!([date("date_start_max"), date("date_end_min")], ["2022-07-31", "2022-07-01"]);
    let names = named(&relations, "names");
    let open = names.rows().find(|row| cell(names, row, "name") == "Astana").unwrap();
    // `../2019-03-22` has no first day.
    assert_eq!(
        [cell(names, &open, "valid_min"), cell(names, &open, "valid_start_max")],
        ["", "0001-01-01"]
    );
    assert_eq!(cell(events, &row_of(events, "talks-20"), "next_in_series"), "talks-21");
    let commitments = named(&relations, "commitments");
    let late = row_of(commitments, "talks-20-next");
    assert_eq!(cell(commitments, &late, "verdict"), "kept_late");
    assert_eq!(cell(commitments, &late, "days_late_min"), "24");
}

#[test]
fn every_row_has_a_value_for_each_column() {
    let (model, graph) = fixture::built_in();
    let relations = relations(&model, &graph);
    for relation in &relations {
        let columns = relation.columns.len();
        assert!(relation.rows().all(|row| row.len() == columns), "{}", relation.name);
    }
    assert_eq!(named(&relations, "events").rows().count(), model.events.len());
    assert_eq!(named(&relations, "names").rows().count(), model.names.len());
}

#[test]
fn rows_are_written_while_they_are_worked_out() {
    /// Keeps nothing, and ends the writing with the first bytes.
    struct Full;
    impl io::Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let worked_out = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&worked_out);
    let rows = move || {
        let counter = Arc::clone(&counter);
        (0..1_000_000).map(move |row: u32| {
            counter.fetch_add(1, Relaxed);
            [row.to_string().into()]
        })
    };
    let relation = sheet::links("rows", "a row", [("row", Holds::Integer)], rows);
    let error = relation.write_csv(&mut Full).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::StorageFull);
    assert!(worked_out.load(Relaxed) < 100_000, "{worked_out:?}");
}

/// A folder that disappears with the test.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs queries in DuckDB over the tables of a model.
fn run(name: &str, model: &Model, graph: &Graph, queries: &[String]) -> Vec<Value> {
    let folder = std::env::temp_dir().join(format!("diplograph-sql-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let scratch = Scratch(folder);
    let relations = relations(model, graph);
    for relation in &relations {
        let path = scratch.0.join(format!("{}.csv", relation.name));
        relation.write_csv(&mut std::fs::File::create(path).unwrap()).unwrap();
    }
    std::fs::write(scratch.0.join("schema.sql"), schema(&relations)).unwrap();
    std::fs::write(scratch.0.join("load.sql"), load(&relations)).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tools/run_sql.py");
    let mut child = Command::new("python3")
        .arg(script)
        .arg(&scratch.0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python runs");
    let input = serde_json::to_vec(queries).unwrap();
    child.stdin.take().unwrap().write_all(&input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "DuckDB is missing or refuses the tables");
    let lines = String::from_utf8(output.stdout).unwrap();
    let rows: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(rows.len(), queries.len());
    rows
}

fn id_of(item: Item, model: &Model) -> String {
    match item {
        Item::Office(id) => (id.row() + 1).to_string(),
        Item::Dispute(id) => (id.row() + 1).to_string(),
        item => item.entity().map_or(String::new(), |entity| model.id(entity).to_owned()),
    }
}

/// Returns what SQL should give for an answer: of lists id, truth and figure.
fn expected(answer: &Answer, model: &Model) -> Value {
    let event = |id| model.events.id.get(id);
    match &answer.query.question {
        Question::Select { form: Form::Count, .. } => {
            json!([[answer.rows.len(), answer.possibly.len()]])
        }
        Question::Select { form: Form::Whether, .. } => {
            let word = match (answer.rows.is_empty(), answer.possibly.is_empty()) {
                (false, _) => "yes",
                (true, false) => "possibly",
                (true, true) => "no record",
            };
            json!([[word]])
        }
        Question::Select { form: Form::WhetherNone, .. } => {
            let word = match (answer.rows.is_empty(), answer.possibly.is_empty()) {
                (false, _) => "no",
                (true, false) => "possibly",
                (true, true) => "yes",
            };
            json!([[word]])
        }
        Question::Gaps { told: Gaps::Mean, .. } => mean_of(answer),
        Question::Years { .. } => {
            answer.years.iter().map(|it| json!([it.year, it.count, it.possibly])).collect()
        }
        Question::Gap { .. } | Question::Gaps { .. } => answer
            .gaps
            .iter()
            .map(|gap| json!([event(gap.from), event(gap.to), gap.days.start(), gap.days.end()]))
            .collect(),
        Question::Select { .. } | Question::Compare(_) | Question::Analysis { .. } => {
            let rows = answer.rows.iter().chain(&answer.possibly).map(|row| {
                let truth = if row.truth == Truth::Definitely { "definitely" } else { "possibly" };
                json!([id_of(row.item, model), truth, row.figure.map(|it| [it.least, it.most])])
            });
            rows.collect()
        }
    }
}

/// Returns the mean of gaps, fewest and most days to the nearest whole day, and how many there are.
#[allow(clippy::cast_precision_loss, reason = "few gaps of few days")]
fn mean_of(answer: &Answer) -> Value {
    if answer.gaps.is_empty() {
        return json!([]);
    }
    let count = answer.gaps.len();
    let mean = |of: fn(&Gap) -> i32| {
        let sum: i32 = answer.gaps.iter().map(of).sum();
        (f64::from(sum) / count as f64).round() as i64
    };
    json!([[mean(|it| *it.days.start()), mean(|it| *it.days.end()), count]])
}

/// Returns the columns of SQL's rows that `expected` has; of lists definite rows come first, as in an
/// answer, unless possible ones count as rows.
fn shown(rows: &Value, query: &Query) -> Value {
    let is_list = matches!(
        query.question,
        Question::Select { form: Form::List, .. }
            | Question::Compare(_)
            | Question::Analysis { .. }
    );
    let Some(rows) = rows.as_array().filter(|_| is_list) else { return rows.clone() };
    let mut found: Vec<Value> = rows
        .iter()
        .map(|row| {
            let row = row.as_array().unwrap();
            let truth = row.iter().rposition(|it| it == "definitely" || it == "possibly").unwrap();
            let figure = match &row[truth + 1..] {
                [figure] => json!([figure, figure]),
                [Value::Number(least), most] => json!([least, most]),
                _ => Value::Null,
            };
            json!([row[0], row[truth], figure])
        })
        .collect();
    if query.when == When::Definitely {
        found.sort_by_key(|row| row[1] == "possibly");
    }
    Value::Array(found)
}

/// Asks queries both ways and returns how many there were and how many had rows.
fn compare(name: &str, model: &Model, graph: &Graph, queries: &[Query]) -> (usize, usize) {
    let texts: Vec<String> = queries.iter().map(|query| sql::sql(query, model)).collect();
    let found = run(name, model, graph, &texts);
    let mut wrong = Vec::new();
    let mut full = 0;
    for ((query, text), rows) in queries.iter().zip(&texts).zip(&found) {
        let answer = evaluate(query, model, graph, Options::default());
        let (ours, theirs) = (expected(&answer, model), shown(rows, query));
        full += usize::from(ours.as_array().is_some_and(|rows| !rows.is_empty()));
        if ours != theirs {
            let query = canonical::canonical(query, model);
            wrong.push(format!("{query}\n ours {ours}\n sql  {theirs}\n{text}"));
        }
    }
    let count = wrong.len();
    wrong.truncate(3);
    assert!(wrong.is_empty(), "{count} of {} differ\n{}", queries.len(), wrong.join("\n"));
    (queries.len(), full)
}

/// Draws queries; most things that random conditions describe do not exist, so some rows are enough.
fn drawn(model: &Model, count: u64, seed: u64) -> Vec<Query> {
    let mut state = seed | 1;
    let mut byte = move || {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        (state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 56) as u8
    };
    let queries = (0..count).map(|index| {
        let bytes: Vec<u8> = (0..20 + index % 90).map(|_| byte()).collect();
        Dice { bytes: &bytes, model, anything_goes: true, depth: 0 }.query()
    });
    queries.collect()
}

#[test]
#[ignore = "needs Python with duckdb"]
fn questions_have_the_same_rows_in_duckdb() {
    let (model, graph) = fixture::built_in();
    let names = Resolver::new(&model);
    let mut queries: Vec<Query> = Vec::new();
    for (_, canonical_text) in ask::tests::CASES {
        let query = canonical::parse_canonical(canonical_text, &model).unwrap();
        queries.push(query.clone().when(When::Possibly));
        queries.push(query);
    }
    for (question, _) in
        ask::tests::SAME.iter().flat_map(|(text, all)| all.iter().map(move |it| (it, text)))
    {
        queries.push(ask::understand(question, &names).unwrap().query);
    }
    let asked = queries.len();
    queries.extend(drawn(&model, 300, 7));
    let (all, full) = compare("built-in", &model, &graph, &queries);
    assert!(asked >= 100 && all >= 400 && full >= all / 3, "{asked} {all} {full}");
}

#[test]
#[ignore = "needs Python with duckdb"]
fn imprecise_dates_and_weak_sources_have_the_same_rows_in_duckdb() {
    let (model, graph) = fixture::talks();
    compare("talks", &model, &graph, &drawn(&model, 300, 11));
    let mut full = 0;
    for seed in 1..=4 {
        let tables = random_tables(seed * 7_919);
        let tables: Vec<(&str, &str)> = tables.iter().map(|it| (it.0, it.1.as_str())).collect();
        let (model, graph) = fixture::model_of(&tables);
        full += compare(&seed.to_string(), &model, &graph, &drawn(&model, 400, seed * 13)).1;
    }
    assert!(full >= 500, "{full}");
}
