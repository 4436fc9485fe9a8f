//! No row stands twice, not even one whose key has an empty part.
//!
//! Unique keys of the standard leave out rows with an empty part, so those are compared here.

use std::collections::BTreeMap;

use super::Breach;
use crate::diagnostic::Code;
use crate::model::{Model, RowId};

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    let Model { names, offices, outcomes, .. } = model;
    let names = names.ids().filter(|&row| names.valid.written(row).is_none()).map(|row| {
        let key = (names.entity.get(row), names.lang.get(row), names.name.get(row));
        (row.row(), (key, names.kind.get(row)))
    });
    check_rows("names", "entity", names, breaches);
    let offices = offices.ids().filter(|&row| offices.valid.written(row).is_none()).map(|row| {
        (row.row(), (offices.person.get(row), offices.party.get(row), offices.title.get(row)))
    });
    check_rows("offices", "person", offices, breaches);
    let outcomes = outcomes.ids().filter_map(|row| {
        let (settled_by, as_of) = (outcomes.settled_by.get(row), outcomes.as_of.written(row));
        let partly_empty = settled_by.is_none() || as_of.is_none();
        partly_empty.then(|| (row.row(), (outcomes.commitment.get(row), settled_by, as_of)))
    });
    check_rows("outcomes", "commitment", outcomes, breaches);
}

fn check_rows<K: Ord>(
    table: &'static str,
    column: &'static str,
    rows: impl Iterator<Item = (u32, K)>,
    breaches: &mut Vec<Breach>,
) {
    let mut first: BTreeMap<K, u32> = BTreeMap::new();
    for (row, key) in rows {
        if let Some(&earlier) = first.get(&key) {
            breaches.push(Breach {
                code: Code::DoubleKey,
                table,
                row,
                column,
                message: format!("the row has the key of record {}", earlier + 1),
                help: Code::DoubleKey.remedy().to_owned(),
            });
        } else {
            first.insert(key, row);
        }
    }
}
