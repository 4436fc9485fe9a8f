//! What follows from the records without being written in them: one question per file, each a pure
//! function of the model and the graph.
//!
//! - [`series`]: the next and the previous event of a numbered series, days between events;
//! - [`co_attendance`]: parties joined by shared events;
//! - [`commitments`]: verdicts on promises;
//! - [`coverage`]: how much is recorded, and by how many independent publishers;
//! - [`disputes`]: cells for which sources give several values;
//! - [`evidence`]: the records about a thing, with what they rest on.

pub mod co_attendance;
pub mod commitments;
pub mod coverage;
pub mod disputes;
pub mod evidence;
pub mod series;
#[cfg(test)]
pub(crate) mod fixture;
mod standing;

pub use standing::Standing;
