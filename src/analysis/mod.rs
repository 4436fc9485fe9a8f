//! What follows from the records without being written in them: one question per file, each a pure
//! function of the model and the graph.
//!
//! - [`agreed_language`]: topics of agreed documents, and how their acts change;
//! - [`citations`]: which document refers to which, and since when no longer;
//! - [`comparison`]: two agreed texts, point by point;
//! - [`slippage`]: by how many days promised meetings were late;
//! - [`series`]: the next and the previous event of a numbered series, days between events;
//! - [`changes`]: what changed between two packages;
//! - [`co_attendance`]: parties joined by shared events;
//! - [`commitments`]: verdicts on promises;
//! - [`coverage`]: how much is recorded, and by how many independent publishers;
//! - [`delegations`]: who led which delegation when;
//! - [`disputes`]: cells for which sources give several values;
//! - [`evidence`]: the records about a thing, with what they rest on;
//! - [`meetings`]: who met whom;
//! - [`naming`]: in which languages things have a name, and where its form comes from;
//! - [`network`]: parties joined by shared events, and measures of it.

pub mod agreed_language;
pub mod citations;
pub mod changes;
pub mod co_attendance;
pub mod commitments;
pub mod comparison;
pub mod coverage;
pub mod delegations;
pub mod disputes;
pub mod evidence;
pub mod meetings;
pub mod naming;
pub mod network;
pub mod series;
pub mod slippage;
#[cfg(test)]
pub(crate) mod fixture;

pub use crate::model::Standing;
