//! Answers as files: tables, timelines, diagrams, manifests.

pub mod atomic;
pub mod codebook;
pub mod manifest;
pub mod table;
pub mod timeline;
