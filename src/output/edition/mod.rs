//! What an edition holds: every file that `build` makes, part by part.
//!
//! Each part has its own file here: a function from the records to files. Adding files to the edition
//! is adding a line to a part, or a part to [`PARTS`].

mod actors;
mod ledger;
mod diagrams;
mod explorer;
mod tables;
mod timelines;

use std::io;

use super::codebook;
use super::picture::PngError;
use super::timeline::FormError;
use crate::graph::Graph;
use crate::model::Model;
use crate::package::{Package, PackageError};
use crate::query::FilterError;

/// What an edition is made from.
#[derive(Debug, Clone, Copy)]
pub struct Records<'r> {
    /// The package as read.
    pub package: &'r Package,
    /// The typed tables.
    pub model: &'r Model,
    /// The graph of them.
    pub graph: &'r Graph,
}

/// One file of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Path inside the edition, with `/`.
    pub path: String,
    /// The command that makes it again.
    pub command: String,
    /// Rows of records, without the header; nothing for pictures and documents.
    pub rows: Option<usize>,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Made {
    /// Returns a file that is no table of records.
    #[must_use]
    pub fn document(path: &str, command: &str, bytes: Vec<u8>) -> Self {
        Self { path: path.to_owned(), command: command.to_owned(), rows: None, bytes }
    }
}

/// Why a file of an edition could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EditionError {
    /// A picture could not be drawn; the payload is its path.
    #[error("{0}: {1}")]
    Picture(String, PngError),
    /// A table of the package can't be read any more.
    #[error(transparent)]
    Package(#[from] PackageError),
    /// The filters of a part can't be understood with these records.
    #[error(transparent)]
    Filters(#[from] FilterError),
    /// A table could not be written.
    #[error(transparent)]
    Table(#[from] io::Error),
    /// A timeline could not be written.
    #[error(transparent)]
    Timeline(#[from] FormError),
}

/// A part of an edition: what it is called while it is made, and the function that makes it.
pub type Part = (&'static str, fn(Records) -> Result<Vec<Made>, EditionError>);

/// The parts, in the order in which they are made.
pub const PARTS: &[Part] = &[
    ("timelines", timelines::make),
    ("tables of the graph", tables::make),
    ("delegations, network, disputes", actors::make),
    ("diagrams", diagrams::make),
    ("ledger", ledger::make),
    ("explorer", explorer::make),
    ("codebook", |records| {
        let text = codebook::render(records.package);
        Ok(vec![Made::document("codebook.md", "diplograph codebook", text.into_bytes())])
    }),
];
