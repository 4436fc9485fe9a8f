//! Rows by their key as disputes write it: its parts joined by `/`.
//!
//! `astana-21/iran` is a participation, `astana-21/iran/ali-asghar-khaji` a delegate. Which columns make up
//! the key of a table stands in its declaration.

use std::borrow::Cow;

use super::field::{AnyRef, Code, Date, Key, Ref, Text};
use super::id::{Identified, RowId};
use super::{Entity, Model, Vocabulary};

/// The parts of a row's key.
pub(super) struct RowKey<'m> {
    /// Those without which a key names no row.
    pub needed: Vec<Cow<'m, str>>,
    /// Those that may be left out from the end.
    pub rest: Vec<Cow<'m, str>>,
}

/// How far a written key agrees with that of a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Agreement {
    /// In all parts.
    Whole,
    /// In the parts that are written; others were left out.
    Written,
}

impl RowKey<'_> {
    /// Returns the key as it is written: empty parts at its end are left out.
    fn written(&self) -> String {
        let parts: Vec<&str> = self.needed.iter().chain(&self.rest).map(Cow::as_ref).collect();
        let filled = parts.iter().rposition(|part| !part.is_empty()).map_or(0, |last| last + 1);
        parts[..filled.max(self.needed.len())].join("/")
    }

    /// Compares part by part, since a part (a title, a name) may itself hold a `/`.
    fn agreement(&self, written: &str) -> Option<Agreement> {
        let mut left = Some(written);
        for part in &self.needed {
            left = after(left?, part)?;
        }
        let mut agreement = Agreement::Whole;
        for part in &self.rest {
            match left {
                Some(text) => left = after(text, part)?,
                None if part.is_empty() => {}
                None => agreement = Agreement::Written,
            }
        }
        left.is_none().then_some(agreement)
    }
}

/// Returns what stands behind a part: `Some(None)` at the end of the key, `None` when the part is another.
fn after<'k>(written: &'k str, part: &str) -> Option<Option<&'k str>> {
    let behind = written.strip_prefix(part)?;
    if behind.is_empty() { Some(None) } else { behind.strip_prefix('/').map(Some) }
}

/// A column that can be a part of the key of a row.
pub(super) trait KeyPart<R> {
    /// Returns the part, as disputes write it; empty for an empty cell.
    fn part<'m>(&'m self, row: R, model: &'m Model) -> Cow<'m, str>;

    /// Returns what the part names.
    fn entity(&self, _: R) -> Option<Entity> {
        None
    }
}

impl<R: Identified> KeyPart<R> for Key<R> {
    fn part<'m>(&'m self, row: R, _: &'m Model) -> Cow<'m, str> {
        self.get(row).into()
    }

    fn entity(&self, row: R) -> Option<Entity> {
        Some(row.entity())
    }
}

impl<R: RowId> KeyPart<R> for Text<R> {
    fn part<'m>(&'m self, row: R, _: &'m Model) -> Cow<'m, str> {
        self.get(row).unwrap_or_default().into()
    }
}

impl<R: RowId, V: Vocabulary> KeyPart<R> for Code<R, V> {
    fn part<'m>(&'m self, row: R, _: &'m Model) -> Cow<'m, str> {
        self.get(row).map_or("", Vocabulary::as_str).into()
    }
}

impl<R: RowId> KeyPart<R> for Date<R> {
    fn part<'m>(&'m self, row: R, _: &'m Model) -> Cow<'m, str> {
        self.written(row).unwrap_or_default().into()
    }
}

impl<R: RowId, T: Identified> KeyPart<R> for Ref<R, T> {
    fn part<'m>(&'m self, row: R, model: &'m Model) -> Cow<'m, str> {
        self.get(row).map_or("", |target| target.id(model)).into()
    }

    fn entity(&self, row: R) -> Option<Entity> {
        self.get(row).map(Identified::entity)
    }
}

impl<R: RowId> KeyPart<R> for AnyRef<R> {
    fn part<'m>(&'m self, row: R, model: &'m Model) -> Cow<'m, str> {
        self.get(row).map_or("", |entity| model.id(entity)).into()
    }

    fn entity(&self, row: R) -> Option<Entity> {
        self.get(row)
    }
}

impl Model {
    /// Returns the row of a table that has a key, counted from 0.
    ///
    /// The key is the row's id, or the parts of its key joined by `/`. Parts that may be left out
    /// (the time of a name or an office) are needed only where several rows agree in the others.
    #[must_use]
    pub fn row_by_key(&self, table: &str, key: &str) -> Option<u32> {
        if let Some(entity) = self.find_in(table, key) {
            return Some(entity.row());
        }
        if Entity::of_row(table, 0).is_some() {
            return None;
        }
        let rows = 0..u32::try_from(self.rows_of(table)).unwrap_or(u32::MAX);
        let mut agreeing = Vec::new();
        for row in rows {
            match self.parts_of_key(table, row)?.agreement(key) {
                Some(Agreement::Whole) => return Some(row),
                Some(Agreement::Written) => agreeing.push(row),
                None => {}
            }
        }
        match agreeing[..] {
            [row] => Some(row),
            _ => None,
        }
    }

    /// Returns the key of a row, as [`Model::row_by_key`] reads it; empty for a table that the model does
    /// not know.
    #[must_use]
    pub fn key_of_row(&self, table: &str, row: u32) -> String {
        self.parts_of_key(table, row).map(|key| key.written()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Findings;
    use crate::package::Package;

    #[test]
    fn the_key_of_every_row_of_every_table_leads_back_to_it() {
        let model = crate::model::open(None, &mut Findings::default()).unwrap().1;
        for table in Model::TABLES {
            let rows = u32::try_from(model.rows_of(table)).unwrap();
            assert!(rows > 0, "{table}");
            for row in 0..rows {
                let key = model.key_of_row(table, row);
                assert_eq!(model.row_by_key(table, &key), Some(row), "{table}: {key}");
                assert!(
                    !model.named_by_key(table, row).is_empty() || *table == "disputes",
                    "{key}"
                );
            }
        }
    }

    #[test]
    fn keys_are_those_of_the_schemas() {
        let package = Package::built_in(&mut Findings::default()).unwrap();
        for table in package.tables() {
            let key = Model::key_columns_of(table.name()).unwrap();
            assert_eq!(table.schema().key(), key, "{}", table.name());
        }
    }

    #[test]
    fn parts_at_the_end_are_needed_only_where_they_tell_rows_apart() {
        let key = |rest: &'static str| RowKey {
            needed: vec!["a".into(), "b/c".into()],
            rest: vec![rest.into()],
        };
        let agrees = |rest, written: &str| key(rest).agreement(written);
        assert!(agrees("2019", "a/b/c/2019") == Some(Agreement::Whole));
        assert!(agrees("2019", "a/b/c") == Some(Agreement::Written));
        assert!(agrees("", "a/b/c") == Some(Agreement::Whole));
        assert!(agrees("2019", "a/b/c/2020").is_none());
        assert!(agrees("2019", "a/b").is_none());
        assert!(agrees("2019", "a").is_none());
        assert_eq!(key("").written(), "a/b/c");
    }
}
