//! One test binary: the architecture, the data, bad input, and whole commands.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod architecture;
mod bad_files;
mod bad_input;
mod cli;
mod diagrams;
mod directions;
mod dot;
mod duplicates;
mod edition;
mod edtf;
mod folders;
mod frictionless;
mod graph;
mod hints;
mod hostile;
mod hostile_files;
mod networkx;
mod ledger;
mod package_folder;
mod policy;
mod questions;
mod readme;
mod record;
mod sarif;
mod several_files;
mod standard;
mod texts;
mod timeline_forms;
mod vocabularies;
