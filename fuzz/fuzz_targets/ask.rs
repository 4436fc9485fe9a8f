//! Reads any text as a question: it must come to an end, and what is understood must have a
//! canonical text that reads back to the same query.
//!
//! `cargo +nightly fuzz run ask`

#![no_main]

use std::sync::OnceLock;

use diplograph::ask::understand;
use diplograph::diagnostic::Findings;
use diplograph::model::{self, Model};
use diplograph::query::{Resolver, canonical};
use libfuzzer_sys::fuzz_target;

fn records() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| {
        let (_, model) = model::open(None, &mut Findings::default()).expect("the built-in package");
        model
    })
}

fuzz_target!(|question: &str| {
    let model = records();
    let names = Resolver::new(model);
    if let Ok(understood) = understand(question, &names) {
        let text = canonical::canonical(&understood.query, model);
        let again = canonical::parse_canonical(&text, model);
        assert_eq!(again.as_ref(), Ok(&understood.query), "{text}");
    }
});
