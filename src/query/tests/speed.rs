//! Times on a large package; run by hand, because a figure depends on the machine.

use std::path::Path;
use std::time::Instant;

use crate::diagnostic::Findings;
use crate::graph;
use crate::model;
use crate::query::canonical::parse_canonical;
use crate::query::{Options, evaluate};

/// `DIPLOGRAPH_BENCH` names the folder of a package, `DIPLOGRAPH_PARTY` the id of a frequent party.
#[test]
#[ignore = "needs a large package and a release build"]
fn times_of_two_questions() {
    let folder = std::env::var("DIPLOGRAPH_BENCH").unwrap();
    let party = std::env::var("DIPLOGRAPH_PARTY").unwrap();
    let (_, model) = model::open(Some(Path::new(&folder)), &mut Findings::new(10)).unwrap();
    let graph = graph::build(&model);
    for text in [
        format!("events attended by {party}"),
        format!("events attended by {party}; last 1"),
        format!(
            "parties attending (events attended by {party}) and not being {party}; \
             most events attending (events attended by {party}); first 10"
        ),
        format!("rounds not attended by {party} and in 2017; first 10"),
    ] {
        let query = parse_canonical(&text, &model).unwrap();
        let mut best = f64::MAX;
        let mut rows = 0;
        for _ in 0..7 {
            let start = Instant::now();
            rows = evaluate(&query, &model, &graph, Options::default()).rows.len();
            best = best.min(start.elapsed().as_secs_f64() * 1e3);
        }
        println!("{best:8.2} ms  {rows:7} rows  {text}");
    }
}
