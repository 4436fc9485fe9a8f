//! Reading, checking and building a package, and two questions on it, beside `DuckDB` doing the same
//! on the same files.
//!
//! `cargo bench` makes a package of 1,000,000 events (`BENCH_EVENTS` for another number) under
//! `target/bench`. `DuckDB` is run through Python when the package `duckdb` is there.

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use diplograph::date::Language;
use diplograph::diagnostic::Findings;
use diplograph::output::timeline::{Form, Layout, Rows, write_to};
use diplograph::query::{self, Resolver, canonical};
use diplograph::{graph, model};

const RUNS: usize = 5;

/// How the timeline is written.
const CSV: Layout = Layout {
    form: Form::Csv,
    rows: Rows::Events,
    language: Language::English,
    width: 80,
    excel: false,
};

fn main() -> Result<(), Box<dyn Error>> {
    let events = std::env::var("BENCH_EVENTS").unwrap_or_else(|_| "1000000".to_owned());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench").join(&events);
    make_package(&events, &folder)?;
    let (mut load, mut attended, mut together, mut rows) = (f64::MAX, f64::MAX, f64::MAX, 0);
    let mut timeline = f64::MAX;
    for _ in 0..RUNS {
        let start = Instant::now();
        let mut findings = Findings::default();
        let (_, model) = model::open(Some(&folder), &mut findings)?;
        let model = std::sync::Arc::new(model);
        let graph = graph::build(&model);
        load = load.min(start.elapsed().as_secs_f64());
        assert_eq!(findings.errors(), 0, "the benchmark package is not valid");
        let party = model
            .id(Resolver::new(&model).resolve("Iran", query::resolve::Wanted::Party)?.entity)
            .to_owned();
        let all: Vec<_> = model.events.ids().collect();
        let start = Instant::now();
        write_to(&model, &graph, &all, CSV, &mut std::io::sink())?;
        timeline = timeline.min(start.elapsed().as_secs_f64());
        let query = canonical::parse_canonical(&format!("events attended by {party}"), &model)?;
        let start = Instant::now();
        let answer = query::evaluate(&query, &model, &graph, query::Options::default());
        attended = attended.min(start.elapsed().as_secs_f64());
        rows = answer.rows.len();
        let ten = canonical::parse_canonical(
            &format!(
                "parties attending (events attended by {party}) and not being {party}; \
                 most events attending (events attended by {party}); first 10"
            ),
            &model,
        )?;
        let start = Instant::now();
        let answer = query::evaluate(&ten, &model, &graph, query::Options::default());
        together = together.min(start.elapsed().as_secs_f64());
        assert_eq!(answer.rows.len(), 10);
    }
    println!("{events} events, best of {RUNS} runs");
    println!("read, check, build      {load:8.3} s");
    println!("timeline of all as CSV  {timeline:8.3} s");
    println!("events attended by Iran {:8.3} ms ({rows} rows, by date)", attended * 1e3);
    println!("ten most often with Iran {:7.3} ms", together * 1e3);
    match duckdb(&folder) {
        Some([read, asked, with, joined]) => {
            println!("DuckDB timeline         {joined:8.3} s   ratio {:.2}", timeline / joined);
            println!("DuckDB read             {read:8.3} s   ratio {:.2}", load / read);
            println!(
                "DuckDB attended         {:8.3} ms  ratio {:.2}",
                asked * 1e3,
                attended / asked
            );
            println!("DuckDB ten              {:8.3} ms  ratio {:.2}", with * 1e3, together / with);
        }
        None => println!("DuckDB is not there: pip install duckdb"),
    }
    Ok(())
}

fn make_package(events: &str, folder: &Path) -> Result<(), Box<dyn Error>> {
    if folder.join("datapackage.json").exists() {
        return Ok(());
    }
    let done = Command::new(env!("CARGO"))
        .args(["run", "--release", "--quiet", "--example", "bench_package", "--", events])
        .arg(folder)
        .status()?;
    if done.success() { Ok(()) } else { Err("the package can't be made".into()) }
}

/// Returns the seconds that `DuckDB` takes to read the tables, to list the events of Iran by date, to
/// find the ten parties that were most often at the same events, and to write all events with the names
/// of who took part as CSV.
fn duckdb(folder: &Path) -> Option<[f64; 4]> {
    let script = "
import duckdb, sys, time
folder, runs = sys.argv[1], int(sys.argv[2])
best, asked, with_iran, joined = 1e9, 1e9, 1e9, 1e9
for _ in range(runs):
    c = duckdb.connect()
    start = time.perf_counter()
    for t in ('parties', 'names', 'events', 'participations'):
        c.execute(f\"create table {t} as select * from read_csv('{folder}/data/{t}.csv')\")
    best = min(best, time.perf_counter() - start)
    start = time.perf_counter()
    c.execute(\"\"\"select e.date, e.id from events e join participations p on p.event = e.id
        join names n on n.entity = p.party where n.name = 'Iran' and p.presence = 'attended'
        order by 1, 2\"\"\").fetchall()
    asked = min(asked, time.perf_counter() - start)
    start = time.perf_counter()
    c.execute(\"\"\"select b.party, count(*) n from participations a
        join names m on m.entity = a.party and m.name = 'Iran'
        join participations b on b.event = a.event and b.party <> a.party
        group by 1 order by n desc limit 10\"\"\").fetchall()
    with_iran = min(with_iran, time.perf_counter() - start)
    start = time.perf_counter()
    c.execute(\"\"\"copy (select row_number() over (order by e.date, e.id), e.*, q.who from events e
        left join (select p.event, string_agg(n.name, ';') who from participations p
        join names n on n.entity = p.party group by 1) q on q.event = e.id
        order by e.date, e.id) to '/dev/null' (header)\"\"\")
    joined = min(joined, time.perf_counter() - start)
print(best, asked, with_iran, joined)
";
    let folder: PathBuf = folder.to_owned();
    let output = Command::new("python3")
        .args(["-c", script])
        .arg(folder)
        .arg(RUNS.to_string())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let text = String::from_utf8(output.stdout).ok()?;
    let mut numbers = text.split_whitespace().map(str::parse::<f64>);
    let mut number = || numbers.next()?.ok();
    Some([number()?, number()?, number()?, number()?])
}
