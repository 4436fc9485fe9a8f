//! Rows made on other cores ahead of the one that writes them.

use std::num::NonZero;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::{self, Scope};

use super::Cell;

/// Items of which rows are made at a time: enough that a hand-over costs nothing, and no more than a few
/// megabytes of rows at once.
const BATCH: usize = 4096;

/// Batches that a core may be ahead.
const AHEAD: usize = 2;

/// Cores that make rows at most; one core writes them, and is busy with no more than that.
const MOST_MAKERS: usize = 4;

/// Makes rows of items, in order, and gives them to `take` one by one.
///
/// `make` gets the place of the first item of a batch, from 0, and the batch. Where there are many
/// items, other threads call it while this one takes; what is made is the same in any case. When
/// `take` returns before the end, no more is made.
pub(in crate::output) fn each_row<T: Sync, V>(
    items: &[T],
    make: impl Fn(usize, &[T]) -> Vec<Vec<Cell>> + Sync,
    take: impl FnOnce(&mut dyn Iterator<Item = Vec<Cell>>) -> V,
) -> V {
    if items.len() <= BATCH {
        return take(&mut make(0, items).into_iter());
    }
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, NonZero::get).min(MOST_MAKERS);
        let makers: Vec<Receiver<Vec<Vec<Cell>>>> =
            (0..cores).map(|first| maker(scope, items, &make, first, cores)).collect();
        // Each maker sends every so-manieth batch, so taking turns gives them in order.
        let batches = (0..items.len().div_ceil(BATCH)).map(|at| makers[at % cores].recv());
        // A maker that panicked ends the rows, and the scope passes its panic on.
        take(&mut batches.map_while(Result::ok).flatten())
    })
}

/// Starts a thread that makes every so-manieth batch.
fn maker<'scope, T: Sync>(
    scope: &'scope Scope<'scope, '_>,
    items: &'scope [T],
    make: &'scope (impl Fn(usize, &[T]) -> Vec<Vec<Cell>> + Sync),
    first: usize,
    cores: usize,
) -> Receiver<Vec<Vec<Cell>>> {
    let (sender, receiver) = sync_channel(AHEAD);
    scope.spawn(move || {
        let batches = items.chunks(BATCH).enumerate().skip(first).step_by(cores);
        for (at, batch) in batches {
            if sender.send(make(at * BATCH, batch)).is_err() {
                break;
            }
        }
    });
    receiver
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(items: usize, taken: usize) -> Vec<i64> {
        let items: Vec<usize> = (0..items).collect();
        let make = |first: usize, batch: &[usize]| {
            assert_eq!(batch.first(), (!batch.is_empty()).then_some(&first));
            // Nothing for every third, two rows for the others.
            let rows = batch.iter().filter(|&it| it % 3 > 0).flat_map(|&it| [it, it]);
            rows.map(|it| vec![Cell::Number(i64::try_from(it).unwrap())]).collect()
        };
        each_row(&items, make, |rows| {
            let number = |row: Vec<Cell>| match row.first() {
                Some(Cell::Number(number)) => *number,
                other => panic!("{other:?}"),
            };
            rows.take(taken).map(number).collect()
        })
    }

    #[test]
    fn rows_come_in_order_whatever_the_number_of_batches() {
        for items in [0, 1, BATCH, BATCH + 1, 9 * BATCH + 17] {
            let numbers = made(items, usize::MAX);
            let items = i64::try_from(items).unwrap();
            let expected: Vec<i64> =
                (0..items).filter(|it| it % 3 > 0).flat_map(|it| [it, it]).collect();
            assert_eq!(numbers, expected);
        }
    }

    #[test]
    fn a_taker_that_stops_ends_the_makers() {
        assert_eq!(made(50 * BATCH, 3), [1, 1, 2]);
    }
}
