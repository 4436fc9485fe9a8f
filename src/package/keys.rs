//! Keys of several columns.

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use rustc_hash::FxBuildHasher;
use std::hash::BuildHasher;

use super::column::{Column, NONE};

/// Returns the rows whose key an earlier row has, in the order of the file. Rows with an empty part
/// have no key.
pub(super) fn rows_met_before(columns: &[&Column], rows: usize) -> Vec<u32> {
    let mut doubles = None;
    if let [Column::Reference(first), Column::Reference(second)] = columns {
        let pair = |row: usize| (first.get(row), second.get(row));
        doubles = in_runs(rows, pair);
    }
    let mut doubles = doubles.unwrap_or_else(|| by_hash(columns, rows));
    // Rows that are equal have the same parts empty.
    doubles.retain(|&row| !columns.iter().any(|column| is_empty(column, row)));
    doubles
}

/// Finds doubles when rows of one first part stand together, as in a sorted table.
///
/// `None` when a first part comes back after another, so that all rows must be compared.
fn in_runs(rows: usize, pair: impl Fn(usize) -> (u32, u32)) -> Option<Vec<u32>> {
    let mut doubles = Vec::new();
    let mut run: Vec<u32> = Vec::new();
    let mut highest = None;
    let mut current = None;
    for row in 0..rows {
        let (first, second) = pair(row);
        if current != Some(first) {
            if highest.is_some_and(|highest| first <= highest) {
                return None;
            }
            highest = Some(first);
            current = Some(first);
            run.clear();
        }
        if run.contains(&second) {
            doubles.push(u32::try_from(row).unwrap_or(u32::MAX));
        } else {
            run.push(second);
        }
        if run.len() > 64 {
            return None;
        }
    }
    Some(doubles)
}

fn by_hash(columns: &[&Column], rows: usize) -> Vec<u32> {
    let mut doubles = Vec::new();
    let mut seen: HashTable<u32> = HashTable::with_capacity(rows);
    let hash = |row: u32| {
        FxBuildHasher.hash_one(columns.iter().map(|column| part(column, row)).collect::<Vec<_>>())
    };
    for row in 0..u32::try_from(rows).unwrap_or(u32::MAX) {
        let same =
            |&other: &u32| columns.iter().all(|column| part(column, other) == part(column, row));
        match seen.entry(hash(row), same, |&other| hash(other)) {
            Entry::Occupied(_) => doubles.push(row),
            Entry::Vacant(slot) => {
                slot.insert(row);
            }
        }
    }
    doubles
}

/// Returns the rows whose parts, none of them empty, are those of no row of another table.
pub(super) fn rows_without_match(
    columns: &[&Column],
    rows: usize,
    targets: &[&Column],
    target_rows: usize,
) -> Vec<u32> {
    let hash = |columns: &[&Column], row: u32| {
        let parts = columns.iter().map(|column| comparable(column, row));
        FxBuildHasher.hash_one(parts.collect::<Vec<_>>())
    };
    let mut known: HashTable<u32> = HashTable::with_capacity(target_rows);
    for row in 0..u32::try_from(target_rows).unwrap_or(u32::MAX) {
        known.insert_unique(hash(targets, row), row, |&other| hash(targets, other));
    }
    (0..u32::try_from(rows).unwrap_or(u32::MAX))
        .filter(|&row| {
            let pairs = || columns.iter().zip(targets);
            let same =
                |&other: &u32| pairs().all(|(a, b)| comparable(a, row) == comparable(b, other));
            let filled = columns.iter().all(|column| !is_empty(column, row));
            filled && known.find(hash(columns, row), same).is_none()
        })
        .collect()
}

/// Returns a part of a key that can be compared with one of another table.
fn comparable(column: &Column, row: u32) -> Part<'_> {
    match column {
        Column::Code(words) => {
            let code = usize::from(words.codes.get(row as usize));
            let word = code.checked_sub(1).and_then(|code| words.vocabulary.get(code));
            Part::Text(word.map_or("", String::as_str))
        }
        other => part(other, row),
    }
}

/// Returns `true` if a cell is empty, whatever its column holds.
pub(super) fn is_empty(column: &Column, row: u32) -> bool {
    let row = row as usize;
    match column {
        Column::Text(texts) => texts.get(row).is_empty(),
        Column::Date(dates) => dates.written.get(row).is_empty(),
        Column::Code(words) => words.codes.get(row) == 0,
        Column::Integer(numbers) => numbers.get(row).is_none(),
        Column::Number(numbers) => numbers.get(row).is_none(),
        Column::Reference(rows) => rows.get(row) == NONE,
        Column::Entity(entities) => entities.targets.get(row) == (NONE, NONE),
        Column::Ids(lists) => lists.lists.get(row) == NONE,
        Column::Citations(lists) => lists.lists.get(row) == NONE,
    }
}

/// A part of a key, comparable inside its column.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Part<'c> {
    Text(&'c str),
    Number(i64),
    Pair(u32, u32),
}

fn part(column: &Column, row: u32) -> Part<'_> {
    let row = row as usize;
    match column {
        Column::Text(texts) => Part::Text(texts.get(row)),
        Column::Date(dates) => Part::Text(dates.written.get(row)),
        Column::Code(words) => Part::Number(words.codes.get(row).into()),
        Column::Integer(numbers) => Part::Number(numbers.get(row).unwrap_or(i64::MIN)),
        Column::Number(numbers) => {
            Part::Number(numbers.get(row).map_or(i64::MIN, |number| number.to_bits().cast_signed()))
        }
        Column::Reference(rows) => Part::Number(rows.get(row).into()),
        Column::Entity(entities) => {
            let (table, target) = entities.targets.get(row);
            Part::Pair(table, target)
        }
        Column::Ids(lists) => Part::Number(lists.lists.get(row).into()),
        Column::Citations(lists) => Part::Number(lists.lists.get(row).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::column::Sparse;
    use super::*;

    fn references(rows: &[u32]) -> Column {
        let mut column = Sparse::new(NONE);
        rows.iter().for_each(|&row| column.push(row));
        Column::Reference(column)
    }

    #[test]
    fn doubles_are_found_in_sorted_and_in_mixed_order() {
        for (first, second, doubles) in [
            (vec![0, 0, 1, 1], vec![5, 6, 5, 5], vec![3]),
            (vec![1, 0, 1, 0], vec![5, 5, 5, 6], vec![2]),
            (vec![0, 1, 2], vec![5, 5, 5], vec![]),
        ] {
            let (first, second) = (references(&first), references(&second));
            assert_eq!(
                rows_met_before(
                    &[&first, &second],
                    match &first {
                        Column::Reference(rows) => rows.len(),
                        _ => 0,
                    }
                ),
                doubles
            );
        }
    }
}
