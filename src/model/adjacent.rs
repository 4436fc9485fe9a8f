//! Which rows of a table belong to each row of another, side by side in memory.

/// Rows by what they belong to, compressed: no list is a vector of its own, and a look-up is two
/// reads. petgraph chains the edges of a node, so that walking those of a busy one waits for memory at
/// each step.
#[derive(Debug)]
pub(crate) struct Adjacent {
    /// Where the rows of each thing end.
    ends: Vec<u32>,
    /// The rows, in the order of the records within a thing.
    rows: Vec<u32>,
}

impl Adjacent {
    /// Sorts rows by the thing that they belong to; pairs are thing and row, come in the order of the
    /// records and are walked twice. Things count from 0 and are below `things`.
    pub(crate) fn new<I: Iterator<Item = (u32, u32)>>(
        things: usize,
        pairs: impl Fn() -> I,
    ) -> Self {
        let mut starts = vec![0_u32; things + 1];
        for (thing, _) in pairs() {
            starts[thing as usize + 1] += 1;
        }
        for thing in 1..starts.len() {
            starts[thing] += starts[thing - 1];
        }
        let mut rows = vec![0; starts[things] as usize];
        // Each start moves on to the end of its thing as the rows are put down.
        for (thing, row) in pairs() {
            let at = &mut starts[thing as usize];
            rows[*at as usize] = row;
            *at += 1;
        }
        starts.truncate(things);
        Self { ends: starts, rows }
    }

    /// Returns the rows of a thing, in the order of the records.
    pub(crate) fn of(&self, thing: u32) -> &[u32] {
        let thing = thing as usize;
        let start = thing.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.rows[start as usize..self.ends[thing] as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stand_by_their_thing_in_the_order_of_the_records() {
        let pairs = [(2, 0), (0, 1), (2, 2), (2, 3), (0, 4)];
        let adjacent = Adjacent::new(4, || pairs.into_iter());
        assert_eq!(
            [0, 1, 2, 3].map(|thing| adjacent.of(thing)),
            [&[1, 4][..], &[], &[0, 2, 3], &[]]
        );
    }

    #[test]
    fn nothing_has_no_rows() {
        assert_eq!(Adjacent::new(1, std::iter::empty).of(0), &[0_u32; 0]);
    }
}
