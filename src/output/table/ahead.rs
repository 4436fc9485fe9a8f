//! Parts of an output made on several cores, in order.

use std::num::NonZero;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::{self, Scope};

/// Items that make a part: enough that a hand-over costs nothing, and no more than a few megabytes of
/// output at once.
const BATCH: usize = 4096;

/// Parts that a core may be ahead.
const AHEAD: usize = 2;

/// Cores that make parts at most.
const MOST_MAKERS: usize = 8;

/// Makes parts of batches of items and gives them to `take` one by one, in order.
///
/// `make` gets the place of the first item of a batch, from 0, and the batch. Where there are many
/// items, other threads call it while this one takes; what is made is the same in any case. When
/// `take` fails, no more is made.
pub(super) fn each_part<T: Sync, P: Send, E>(
    items: &[T],
    make: impl Fn(usize, &[T]) -> P + Sync,
    mut take: impl FnMut(P) -> Result<(), E>,
) -> Result<(), E> {
    if items.len() <= BATCH {
        return take(make(0, items));
    }
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, NonZero::get).min(MOST_MAKERS);
        let makers: Vec<Receiver<P>> =
            (0..cores).map(|first| maker(scope, items, &make, first, cores)).collect();
        // Each maker sends every so-manieth part, so taking turns gives them in order. A maker that
        // panicked ends the parts, and the scope passes its panic on.
        let parts = (0..items.len().div_ceil(BATCH)).map(|at| makers[at % cores].recv());
        parts.map_while(Result::ok).try_for_each(&mut take)
    })
}

/// Starts a thread that makes every so-manieth part.
fn maker<'scope, T: Sync, P: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    items: &'scope [T],
    make: &'scope (impl Fn(usize, &[T]) -> P + Sync),
    first: usize,
    cores: usize,
) -> Receiver<P> {
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

    fn made(items: usize, most: usize) -> Result<Vec<usize>, Vec<usize>> {
        let items: Vec<usize> = (0..items).collect();
        let make = |first: usize, batch: &[usize]| {
            assert_eq!(batch.first(), (!batch.is_empty()).then_some(&first));
            batch.to_vec()
        };
        let mut taken = Vec::new();
        let result = each_part(&items, make, |part| {
            taken.extend(part);
            if taken.len() > most { Err(()) } else { Ok(()) }
        });
        if result.is_ok() { Ok(taken) } else { Err(taken) }
    }

    #[test]
    fn parts_come_in_order_whatever_their_number() {
        for items in [0, 1, BATCH, BATCH + 1, 9 * BATCH + 17] {
            assert_eq!(made(items, usize::MAX), Ok((0..items).collect()));
        }
    }

    #[test]
    fn a_taker_that_fails_ends_the_makers() {
        assert_eq!(made(50 * BATCH, 3), Err((0..BATCH).collect()));
    }
}
