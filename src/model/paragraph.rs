//! The paragraph of a text in which a provision stands.

use std::fmt;

use super::{DocumentId, Model, ProvisionId};

/// A paragraph of a text, as far as it was seen.
///
/// Paragraphs without a number come before those with one, as a preamble does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Paragraph {
    /// Without a number in the text; counted from its start, `p1` being the first.
    Unnumbered(u32),
    /// With the number that the text gives it: `3`.
    Numbered(u32),
}

impl Paragraph {
    /// Returns the paragraph that a cell of the records names; nothing for any other text.
    #[must_use]
    pub fn from_cell(cell: &str) -> Option<Self> {
        match cell.strip_prefix('p') {
            Some(counted) => counted.parse().ok().map(Self::Unnumbered),
            None => cell.parse().ok().map(Self::Numbered),
        }
    }
}

impl fmt::Display for Paragraph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unnumbered(place) => write!(f, "p{place}"),
            Self::Numbered(number) => write!(f, "{number}"),
        }
    }
}

impl Model {
    /// Returns the paragraph of the text in which a provision stands, where that was seen.
    #[must_use]
    pub fn paragraph(&self, provision: ProvisionId) -> Option<Paragraph> {
        Paragraph::from_cell(self.provisions.paragraph.get(provision)?)
    }

    /// Returns the provisions of a document in the order of their numbers.
    #[must_use]
    pub fn provisions_of(&self, document: DocumentId) -> Vec<ProvisionId> {
        let table = &self.provisions;
        let mut found: Vec<ProvisionId> =
            table.ids().filter(|&row| table.document.get(row) == Some(document)).collect();
        found.sort_by_key(|&row| (table.number.get(row), row));
        found
    }

    /// Returns of how many paragraphs of a document provisions are recorded, and how many it has
    /// where that is known.
    ///
    /// Counted are the paragraphs that the text numbers; where it numbers none, or no number was
    /// seen, those that were counted from its start. Provisions whose paragraph was not seen add
    /// nothing, so the first figure is the least that is recorded.
    #[must_use]
    pub fn recorded_paragraphs(&self, document: DocumentId) -> (usize, Option<u32>) {
        let of_document = self.provisions_of(document);
        let mut seen: Vec<Paragraph> =
            of_document.into_iter().filter_map(|it| self.paragraph(it)).collect();
        seen.sort_unstable();
        seen.dedup();
        let is_numbered = |it: &&Paragraph| matches!(it, Paragraph::Numbered(_));
        let numbered = seen.iter().filter(is_numbered).count();
        let recorded = if numbered > 0 { numbered } else { seen.len() };
        (recorded, self.documents.paragraphs.get(document))
    }
}
