//! What a kind of thing needs to be written and read.

use super::CanonicalError;
use super::reader::Reader;
use super::writer::Writer;
use crate::model::Model;
use crate::query::ast::Measure;

/// A test that can be written and read.
pub(super) trait Phrase: Sized {
    /// The noun, in the plural.
    const NOUN: &'static str;

    /// The noun, in the singular.
    const SINGULAR: &'static str;

    /// Returns the noun that says this test, if there is one: `rounds` for events of kind round.
    fn noun(&self) -> Option<String> {
        None
    }

    /// Returns the test that a noun says.
    fn of_noun(_noun: &str) -> Option<Self> {
        None
    }

    /// Returns the id when the test names one thing.
    fn id(&self, _model: &Model) -> Option<String> {
        None
    }

    /// Returns the test that names the thing with an id.
    fn of_id(_model: &Model, _id: &str) -> Option<Self> {
        None
    }

    /// Writes the test as a condition.
    fn write(&self, out: &mut Writer);

    /// Reads a condition.
    fn read(reader: &mut Reader) -> Result<Self, CanonicalError>;

    /// Reads a measure of things of this kind.
    fn measure(reader: &mut Reader) -> Result<Measure, CanonicalError> {
        reader.no_measure()
    }
}
