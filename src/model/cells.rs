//! Columns of any type, read by the number of the row: for what knows columns by name.

use super::field::{AnyRef, Code, Date, Decimal, Evidence, Key, Ref, Refs, Text, Whole};
use super::id::RowId;
use super::tables::SourceId;
use super::vocabulary::Vocabulary;
use crate::date::Span;

/// A column of any type, read by the number of the row; a cell of another type reads as empty.
pub trait Cells: Sync {
    /// Returns the word of a vocabulary.
    fn word(&self, _row: u32) -> Option<&'static str> {
        None
    }

    /// Returns the words that the column can hold, in the order of the vocabulary.
    fn vocabulary(&self) -> Vec<&'static str> {
        Vec::new()
    }

    /// Returns the whole number.
    fn number(&self, _row: u32) -> Option<u32> {
        None
    }

    /// Returns the days that a date can mean.
    fn span(&self, _row: u32) -> Option<Span> {
        None
    }

    /// Returns the text.
    fn text(&self, _row: u32) -> Option<&str> {
        None
    }

    /// Calls `found` with each row of a table that the cell refers to, in the order written.
    fn targets(&self, _row: u32, _table: &str, _found: &mut dyn FnMut(u32)) {}
}

impl<R: RowId> Cells for Key<R> {
    fn text(&self, row: u32) -> Option<&str> {
        Some(self.get(R::from_row(row)))
    }
}

impl<R: RowId> Cells for Text<R> {
    fn text(&self, row: u32) -> Option<&str> {
        self.get(R::from_row(row))
    }
}

impl<R: RowId, V: Vocabulary> Cells for Code<R, V> {
    fn word(&self, row: u32) -> Option<&'static str> {
        self.get(R::from_row(row)).map(V::as_str)
    }

    fn vocabulary(&self) -> Vec<&'static str> {
        V::ALL.iter().map(|member| member.as_str()).collect()
    }
}

impl<R: RowId> Cells for Whole<R> {
    fn number(&self, row: u32) -> Option<u32> {
        self.get(R::from_row(row))
    }
}

impl<R: RowId> Cells for Decimal<R> {}

impl<R: RowId> Cells for Date<R> {
    fn span(&self, row: u32) -> Option<Span> {
        self.span(R::from_row(row))
    }

    fn text(&self, row: u32) -> Option<&str> {
        self.written(R::from_row(row))
    }
}

impl<R: RowId, T: RowId> Cells for Ref<R, T> {
    fn targets(&self, row: u32, table: &str, found: &mut dyn FnMut(u32)) {
        if let Some(target) = self.get(R::from_row(row)).filter(|_| T::TABLE == table) {
            found(target.row());
        }
    }
}

impl<R: RowId, T: RowId> Cells for Refs<R, T> {
    fn targets(&self, row: u32, table: &str, found: &mut dyn FnMut(u32)) {
        if T::TABLE == table {
            self.get(R::from_row(row)).for_each(|target| found(target.row()));
        }
    }
}

impl<R: RowId> Cells for AnyRef<R> {
    fn targets(&self, row: u32, table: &str, found: &mut dyn FnMut(u32)) {
        if let Some(target) = self.get(R::from_row(row)).filter(|it| it.table() == table) {
            found(target.row());
        }
    }
}

impl<R: RowId> Cells for Evidence<R> {
    fn targets(&self, row: u32, table: &str, found: &mut dyn FnMut(u32)) {
        if SourceId::TABLE == table {
            self.get(R::from_row(row)).for_each(|claim| found(claim.source.row()));
        }
    }
}
