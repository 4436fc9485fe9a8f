//! Rows found, in order, and slices of them.

use std::thread;

use crate::date::{Span, Truth};
use crate::query::Figure;
use crate::query::ast::Slice;

/// A row that passes, with its figure where rows are ranked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::query) struct Found {
    /// The row.
    pub(in crate::query) row: u32,
    /// How far it passes.
    pub(in crate::query) truth: Truth,
    /// The figure by which rows are ranked; `None` where it is not known.
    pub(in crate::query) figure: Option<Figure>,
}

/// Rows found in the order asked for.
#[derive(Debug)]
pub(in crate::query) struct Ordered {
    rows: Vec<Found>,
    /// Where figures are ranges: between which two places each row can come.
    reach: Option<Vec<Reach>>,
}

/// The first place and the last that a row can take: its figure as a key of the order, the lesser
/// first, and its place in natural order, which parts equals.
type Reach = [(i64, usize); 2];

/// Which figures come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank {
    Most,
    Fewest,
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

impl Ordered {
    /// Takes rows as they come.
    pub(super) fn as_they_come(rows: Vec<Found>) -> Self {
        Self { rows, reach: None }
    }

    /// Ranks rows, which come in natural order, by their figures. Those without one come last.
    ///
    /// Ranges are listed by what is certain of them: most by the least, fewest by the most.
    pub(super) fn ranked(rows: Vec<Found>, rank: Rank) -> Self {
        let key = |it: &Found| match (it.figure, rank) {
            (None, _) => [i64::MAX; 2],
            (Some(Figure { least, most }), Rank::Most) => [-i64::from(most), -i64::from(least)],
            (Some(Figure { least, most }), Rank::Fewest) => [i64::from(least), i64::from(most)],
        };
        let mut keyed: Vec<([i64; 2], usize, Found)> =
            (0..).zip(rows).map(|(place, found)| (key(&found), place, found)).collect();
        keyed.sort_by_key(|&([first, last], place, _)| (last, first, place));
        let is_ranged = keyed.iter().any(|([first, last], ..)| first != last);
        let reach = |([first, last], place, _): &([i64; 2], usize, Found)| {
            [(*first, *place), (*last, *place)]
        };
        Self {
            reach: is_ranged.then(|| keyed.iter().map(reach).collect()),
            rows: keyed.into_iter().map(|(.., found)| found).collect(),
        }
    }

    /// Returns a slice: what it holds under the definite reading, which knows only definite rows, and,
    /// as possible rows, what it holds besides when possible rows count too.
    ///
    /// Where figures are ranges, a row that comes into the slice only under some of their readings is
    /// possible.
    pub(in crate::query) fn sliced(self, slice: Slice) -> Vec<Found> {
        let is_definite = |it: &Found| it.truth == Truth::Definitely;
        let mut in_definite = self.within(slice, is_definite);
        let mut in_all = self.within(slice, |_| true);
        kept(self.rows, |it| {
            // Both are asked for each row, as they count them.
            let (definite, all) = (in_definite(it), in_all(it));
            if is_definite(it) { definite } else { all }
        })
    }

    /// Returns a slice when possible rows count as rows.
    pub(in crate::query) fn sliced_possibly(self, slice: Slice) -> Vec<Found> {
        let in_all = self.within(slice, |_| true);
        kept(self.rows, in_all)
    }

    /// Returns a function that tells, of one row after the other, how far it lies in a slice of the rows
    /// that count.
    fn within<F: Fn(&Found) -> bool>(
        &self,
        slice: Slice,
        counts: F,
    ) -> impl FnMut(&Found) -> Truth + use<F> {
        let length = self.rows.iter().filter(|it| counts(it)).count();
        let taken = bounds(slice, length);
        let places = self.reach.as_ref().filter(|_| slice != Slice::All).map(|reach| {
            let counted = reach.iter().zip(&self.rows).filter(|(_, it)| counts(it));
            places(&counted.map(|(it, _)| *it).collect::<Vec<Reach>>())
        });
        let mut seen = 0;
        move |it| {
            if !counts(it) {
                return Truth::No;
            }
            let [first, last] = places.as_ref().map_or([seen; 2], |places| places[seen]);
            seen += 1;
            let is_in = taken.contains(&first) && taken.contains(&last);
            Truth::of(is_in, first < taken.end && last >= taken.start && !taken.is_empty())
        }
    }
}

/// Returns the rows that are left when each is as true as a function says.
fn kept(rows: Vec<Found>, mut within: impl FnMut(&Found) -> Truth) -> Vec<Found> {
    let weakened = rows.into_iter().map(|it| Found { truth: it.truth.and(within(&it)), ..it });
    weakened.filter(|it| it.truth != Truth::No).collect()
}

/// Returns the first and the last place that each row can take among them.
///
/// As many rows come before a row for certain as end before it begins; and as many can come before
/// it as begin before it ends.
fn places(reach: &[Reach]) -> Vec<[usize; 2]> {
    let sorted = |end: usize| {
        let mut ends: Vec<(i64, usize)> = reach.iter().map(|it| it[end]).collect();
        ends.sort_unstable();
        ends
    };
    let (firsts, lasts) = (sorted(0), sorted(1));
    let place = |&[first, last]: &Reach| {
        let before = lasts.partition_point(|it| *it < first);
        // The row itself begins before it ends, or at once.
        let begun = firsts.partition_point(|it| *it <= last);
        [before, begun - 1]
    };
    reach.iter().map(place).collect()
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
    use proptest::prelude::*;

    use super::*;
    use Truth::{Definitely, No, Possibly};

    fn rows(truths: &[Truth]) -> Vec<Found> {
        (0..).zip(truths).map(|(row, &truth)| Found { row, truth, figure: None }).collect()
    }

    fn slice(truths: &[Truth], slice: Slice) -> Vec<(u32, Truth)> {
        told(&Ordered::as_they_come(rows(truths)).sliced(slice))
    }

    fn told(found: &[Found]) -> Vec<(u32, Truth)> {
        found.iter().map(|it| (it.row, it.truth)).collect()
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

    /// Rows with figures; the second number of each is how many more it may be.
    fn ranked(figures: &[(u32, u32)], rank: Rank) -> Ordered {
        let found = |(row, &(least, more)): (u32, &(u32, u32))| Found {
            row,
            truth: Definitely,
            figure: Some(Figure { least, most: least + more }),
        };
        Ordered::ranked((0..).zip(figures).map(found).collect(), rank)
    }

    #[test]
    fn what_may_be_the_most_is_possibly_the_first() {
        let figures = [(3, 0), (1, 27), (2, 0), (5, 0)];
        let first = |rank| told(&ranked(&figures, rank).sliced(Slice::First(1)));
        assert_eq!(first(Rank::Most), [(3, Possibly), (1, Possibly)]);
        assert_eq!(first(Rank::Fewest), [(2, Possibly), (1, Possibly)]);
        let two = told(&ranked(&figures, Rank::Most).sliced(Slice::First(2)));
        assert_eq!(two, [(3, Definitely), (0, Possibly), (1, Possibly)]);
        let all = ranked(&figures, Rank::Most).sliced(Slice::All);
        assert!(all.iter().all(|it| it.truth == Definitely));
        assert_eq!(all.len(), 4);
    }

    #[test]
    fn a_row_without_a_figure_is_neither_the_most_nor_the_fewest() {
        for rank in [Rank::Most, Rank::Fewest] {
            let mut found = ranked(&[(3, 4)], rank).rows;
            found.insert(0, Found { row: 9, truth: Definitely, figure: None });
            let first = Ordered::ranked(found, rank).sliced(Slice::First(1));
            assert_eq!(told(&first), [(0, Definitely)]);
        }
    }

    /// Ranks the rows under every reading of their figures and tells how often each is in the slice.
    fn by_brute_force(figures: &[(u32, u32)], rank: Rank, slice: Slice) -> Vec<(u32, Truth)> {
        let mut readings: Vec<Vec<u32>> = vec![Vec::new()];
        for &(least, more) in figures {
            let longer = |it: &Vec<u32>| -> Vec<Vec<u32>> {
                (least..=least + more).map(|own| [it.as_slice(), &[own]].concat()).collect()
            };
            readings = readings.iter().flat_map(longer).collect();
        }
        let mut times = vec![0; figures.len()];
        for reading in &readings {
            let exact: Vec<(u32, u32)> = reading.iter().map(|&it| (it, 0)).collect();
            let taken = ranked(&exact, rank).sliced(slice);
            taken.iter().for_each(|it| times[it.row as usize] += 1);
        }
        let truth = |&it: &usize| Truth::of(it == readings.len(), it > 0);
        (0..).zip(times.iter().map(truth)).filter(|it| it.1 != Truth::No).collect()
    }

    proptest! {
        #[test]
        fn a_slice_of_ranges_holds_what_every_reading_of_them_gives(
            figures in proptest::collection::vec((1..6_u32, 0..3_u32), 1..5),
            most in any::<bool>(),
            count in 0..5_u32,
            kind in 0..4_usize,
        ) {
            let rank = if most { Rank::Most } else { Rank::Fewest };
            let first_or_last = kind < 2;
            let slice = [Slice::First, Slice::Last, Slice::Nth, Slice::NthLast][kind](count);
            let mut found = told(&ranked(&figures, rank).sliced(slice));
            found.sort_unstable();
            let truth_of = |row| by_brute_force(&figures, rank, slice)
                .iter().find(|it| it.0 == row).map_or(No, |it| it.1);
            if first_or_last {
                prop_assert_eq!(&found, &by_brute_force(&figures, rank, slice));
            }
            // Of whole numbers, a row may skip a place between its first and its last.
            for row in 0..u32::try_from(figures.len()).unwrap() {
                let said = found.iter().find(|it| it.0 == row).map_or(No, |it| it.1);
                prop_assert!(truth_of(row) <= said, "{row}");
                prop_assert!(said != Definitely || truth_of(row) == Definitely, "{row}");
            }
        }
    }
}
