//! Why a canonical text can't be read.

use crate::date::EdtfError;

/// Why a canonical text can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CanonicalError {
    /// A word stands where another was expected.
    #[error("{} where {expected} was expected", stands(found))]
    Unexpected {
        /// The word as written; empty at the end of the text.
        found: String,
        /// What could have stood there.
        expected: &'static str,
        /// Where the word starts, in bytes from the start of the text.
        offset: usize,
    },
    /// No row has the id.
    #[error("no {what} has the id `{id}`")]
    UnknownId {
        /// The id as written.
        id: String,
        /// The kind of thing.
        what: &'static str,
    },
    /// A date is not an EDTF date.
    #[error(transparent)]
    Date(#[from] EdtfError),
    /// A quoted text does not end.
    #[error("a quoted text does not end")]
    OpenQuote,
    /// Conditions are nested too deep.
    #[error("conditions are nested more than 40 deep")]
    TooDeep,
}

/// Tells what stands at a place of a text; nothing does at its end.
fn stands(found: &str) -> String {
    if found.is_empty() { "the text ends".to_owned() } else { format!("`{found}` stands") }
}
