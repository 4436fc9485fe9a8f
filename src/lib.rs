//! Diplograph turns curated records of diplomatic meetings into a typed knowledge graph, and that
//! graph into answers, timelines and diagrams that can be published and cited.
//!
//! One flow, from left to right; a module knows only the modules before it:
//!
//! ```text
//! data/*.csv + schemas/*.json ─► package ─► model ─► graph ─► analysis ─► query ─► output
//!                                   │                                       ▲
//!                               diagnostic                             flags · ask
//! ```
//!
//! - [`date`]: dates as exact as their source (EDTF), with three-valued relations;
//! - [`text`]: folding, order and direction of names in five languages;
//! - [`diagnostic`]: findings about data, with file, line and column;
//! - [`package`]: a Frictionless data package, read and checked against its schemas;
//! - [`model`]: the typed tables, and the rules across them;
//! - [`graph`]: typed nodes and edges in petgraph;
//! - [`analysis`]: coverage, verdicts on commitments, co-attendance, disputes;
//! - [`query`]: the algebra of questions, and its evaluation;
//! - [`ask`]: questions in five languages;
//! - [`output`]: tables, timelines, diagrams, manifests.

pub mod date;
pub mod text;
pub mod diagnostic;
pub mod package;
pub mod model;
pub mod graph;
pub mod analysis;
pub mod query;
pub mod ask;
pub mod output;
