//! Reading questions of ten words, and one that is not understood.
//!
//! `cargo bench --bench ask` prints the best of many runs in microseconds; the names are indexed
//! before, as in a session.

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::error::Error;
use std::time::Instant;

use diplograph::ask::understand;
use diplograph::diagnostic::Findings;
use diplograph::model;
use diplograph::query::Resolver;

const RUNS: usize = 200;

const QUESTIONS: &[&str] = &[
    "please list the rounds attended by Iran but not Jordan since 2018",
    "who led the delegation of Russia at the 21st round",
    "الجولات التي حضرتها إيران ولم يحضرها الأردن منذ عام 2018 في أستانا",
    "какие раунды прошли в Сочи с участием Ирана и без Ливана",
    "İran'ın katıldığı ama Lübnan'ın katılmadığı 2018 yılından sonraki turlar",
    "دورهایی که ایران شرکت کرد اما لبنان شرکت نکرد در سال ۲۰۱۸",
    "which raunds wer atended by Irna and also by Lebannon",
];

fn main() -> Result<(), Box<dyn Error>> {
    let (_, model) = model::open(None, &mut Findings::default())?;
    let names = Resolver::new(&model);
    for question in QUESTIONS {
        let mut best = f64::MAX;
        for _ in 0..RUNS {
            let start = Instant::now();
            let read = understand(question, &names);
            best = best.min(start.elapsed().as_secs_f64());
            std::hint::black_box(&read);
        }
        let read = if understand(question, &names).is_ok() { "" } else { "  (not understood)" };
        println!("{:8.1} µs  {question}{read}", best * 1e6);
    }
    Ok(())
}
