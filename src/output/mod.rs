//! Answers as files: tables, timelines, diagrams, manifests.

// A forgotten case of our own does not compile: every arm is written.
#![cfg_attr(not(test), deny(clippy::wildcard_enum_match_arm))]

pub mod analyses;
pub mod answer;
pub mod atomic;
pub mod card;
pub mod changes;
pub mod codebook;
pub mod coverage;
pub mod delegations;
pub mod diagram;
pub mod disputes;
pub mod explorer;
pub mod ledger;
pub mod limits;
pub mod heading;
pub mod manifest;
pub mod network;
pub mod picture;
mod presenter;
pub mod relational;
pub mod sources;
pub mod survey;
pub mod table;
pub mod timeline;
pub mod words;
