//! Findings: what is wrong with the data, where, and how to mend it.
//!
//! A finding is about data: many are collected, sorted and shown at once. An error stops; errors
//! live in the modules that raise them.

mod code;
mod finding;
mod render;
mod sarif;

pub use code::{Code, Severity, Stage};
pub use finding::{Finding, Findings, Place};
pub use render::{render_json, render_summary, render_text};
pub use sarif::render_sarif;
