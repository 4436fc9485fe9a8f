//! Rows found, in order, and slices of them.

use std::thread;

use crate::date::{Span, Truth};
use crate::query::ast::Slice;

/// A row that passes, with its figure where rows are ranked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::query) struct Found {
    /// The row.
    pub(in crate::query) row: u32,
    /// How far it passes.
    pub(in crate::query) truth: Truth,
    /// The figure by which rows are ranked.
    pub(in crate::query) figure: Option<u32>,
}

/// Rows from which on a second core is worth a thread.
const WORTH_A_THREAD: usize = 8192;

/// Sorts rows by first day, last day, then by id; rows without a date come last.
pub(super) fn sort_by_date<'m>(
    found: &mut [Found],
    span: impl Fn(u32) -> Option<Span> + Sync,
    id: impl Fn(u32) -> &'m str + Sync,
) {
    let key = |row| {
        let (first, last) =
            span(row).map_or((i32::MAX, i32::MAX), |it| (it.earliest_start, it.latest_end));
        let days = u64::from(ordered(first)) << 32 | u64::from(ordered(last));
        u128::from(days) << 64 | u128::from(first_letters(id(row)))
    };
    let before = |(left, a): &(u128, Found), (right, b): &(u128, Found)| {
        let by_key = left.cmp(right);
        by_key.then_with(|| id(a.row).cmp(id(b.row))).then_with(|| a.row.cmp(&b.row))
    };
    let sorted = |part: &[Found]| {
        let mut keyed: Vec<(u128, Found)> = part.iter().map(|&it| (key(it.row), it)).collect();
        keyed.sort_unstable_by(before);
        keyed
    };
    let in_order = if found.len() < WORTH_A_THREAD {
        sorted(found)
    } else {
        let (left, right) = found.split_at(found.len() / 2);
        thread::scope(|scope| {
            let other = scope.spawn(|| sorted(right));
            let mut all = sorted(left);
            // A thread that panicked would be a bug; its half is then sorted on this one.
            all.extend(other.join().unwrap_or_else(|_| sorted(right)));
            // Two sorted runs, which a stable sort merges.
            all.sort_by(before);
            all
        })
    };
    for (place, (_, it)) in found.iter_mut().zip(in_order) {
        *place = it;
    }
}

/// Returns a number without sign that orders as one with a sign does.
fn ordered(day: i32) -> u32 {
    day.cast_unsigned() ^ (1 << 31)
}

/// Returns the first eight bytes of a text as a number that orders as they do.
///
/// Most comparisons end here, without a look at the texts.
fn first_letters(text: &str) -> u64 {
    let mut letters = [0; 8];
    let length = text.len().min(8);
    letters[..length].copy_from_slice(&text.as_bytes()[..length]);
    u64::from_be_bytes(letters)
}

/// Returns the slice of ordered rows: what it holds under the definite reading, which knows only
/// definite rows, and, as possible rows, what it holds besides when possible rows count too.
pub(in crate::query) fn sliced(found: &[Found], slice: Slice) -> impl Iterator<Item = Found> {
    let definite = found.iter().filter(|it| it.truth == Truth::Definitely).count();
    let of_definite = bounds(slice, definite);
    let of_all = bounds(slice, found.len());
    let mut seen = 0;
    found.iter().enumerate().filter_map(move |(index, &it)| {
        if it.truth != Truth::Definitely {
            return of_all.contains(&index).then_some(it);
        }
        seen += 1;
        of_definite.contains(&(seen - 1)).then_some(it)
    })
}

/// Returns the slice of ordered rows when possible rows count as rows.
pub(in crate::query) fn sliced_possibly(found: &[Found], slice: Slice) -> &[Found] {
    &found[bounds(slice, found.len())]
}

fn bounds(slice: Slice, length: usize) -> std::ops::Range<usize> {
    let size = |count: u32| (count as usize).min(length);
    match slice {
        Slice::All => 0..length,
        Slice::First(count) => 0..size(count),
        Slice::Last(count) => length - size(count)..length,
        Slice::Nth(0) => 0..0,
        Slice::Nth(position) => size(position - 1)..size(position),
        Slice::NthLast(0) => 0..0,
        Slice::NthLast(position) => length - size(position)..length - size(position - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Truth::{Definitely, Possibly};

    fn rows(truths: &[Truth]) -> Vec<Found> {
        (0..).zip(truths).map(|(row, &truth)| Found { row, truth, figure: None }).collect()
    }

    fn slice(truths: &[Truth], slice: Slice) -> Vec<(u32, Truth)> {
        sliced(&rows(truths), slice).map(|it| (it.row, it.truth)).collect()
    }

    #[test]
    fn a_possible_row_before_the_first_definite_one_is_named_beside_it() {
        let truths = [Possibly, Definitely, Possibly, Definitely];
        assert_eq!(slice(&truths, Slice::First(1)), [(0, Possibly), (1, Definitely)]);
        assert_eq!(slice(&truths, Slice::Last(1)), [(3, Definitely)]);
        assert_eq!(slice(&truths, Slice::Nth(2)), [(3, Definitely)]);
        assert_eq!(slice(&truths, Slice::NthLast(1)), [(3, Definitely)]);
        assert_eq!(slice(&truths, Slice::NthLast(2)), [(1, Definitely), (2, Possibly)]);
    }

    #[test]
    fn slices_beyond_the_end_hold_what_there_is() {
        let truths = [Definitely, Definitely];
        assert_eq!(slice(&truths, Slice::First(9)).len(), 2);
        assert_eq!(slice(&truths, Slice::Nth(3)), []);
        assert_eq!(slice(&truths, Slice::Nth(0)), []);
        assert_eq!(slice(&truths, Slice::Last(0)), []);
    }
}
