//! Rows of one table that pass a filter, each with how far it does.

use crate::date::Truth;

/// Rows in ascending order, each with its truth; rows that are not listed do not pass.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::query) struct Marks {
    rows: Vec<u32>,
    truths: Vec<Truth>,
}

/// The rows that matter: all of a table, or some, ascending.
#[derive(Debug, Clone, Copy)]
pub(in crate::query) enum Within<'a> {
    /// All rows of a table that has so many.
    All(u32),
    /// These rows.
    Rows(&'a [u32]),
}

impl Within<'_> {
    /// Returns the number of rows that matter.
    pub(in crate::query) fn len(self) -> usize {
        match self {
            Self::All(rows) => rows as usize,
            Self::Rows(rows) => rows.len(),
        }
    }

    /// Marks each row with what a test says of it.
    pub(in crate::query) fn mark(self, mut test: impl FnMut(u32) -> Truth) -> Marks {
        let mut marks = Marks::default();
        match self {
            Self::All(rows) => (0..rows).for_each(|row| marks.push(row, test(row))),
            Self::Rows(rows) => rows.iter().for_each(|&row| marks.push(row, test(row))),
        }
        marks
    }

    /// Tells whether a row matters.
    fn contains(self, row: u32) -> bool {
        match self {
            Self::All(rows) => row < rows,
            Self::Rows(rows) => rows.binary_search(&row).is_ok(),
        }
    }
}

impl Marks {
    /// Adds a row after all others.
    pub(in crate::query) fn push(&mut self, row: u32, truth: Truth) {
        if truth != Truth::No {
            self.rows.push(row);
            self.truths.push(truth);
        }
    }

    /// Returns the marks of pairs in any order; of equal rows the strongest truth stays.
    pub(in crate::query) fn of_pairs(mut pairs: Vec<(u32, Truth)>) -> Self {
        if !pairs.is_sorted() {
            pairs.sort_unstable();
        }
        let mut marks = Self::default();
        for (row, truth) in pairs {
            if marks.rows.last() == Some(&row) {
                if let Some(last) = marks.truths.last_mut() {
                    *last = (*last).or(truth);
                }
            } else {
                marks.push(row, truth);
            }
        }
        marks
    }

    /// Returns the mark of one row.
    pub(in crate::query) fn of_row(row: u32, truth: Truth) -> Self {
        let mut marks = Self::default();
        marks.push(row, truth);
        marks
    }

    /// Returns the rows, ascending.
    pub(in crate::query) fn rows(&self) -> &[u32] {
        &self.rows
    }

    /// Returns the rows with their truths, ascending.
    pub(in crate::query) fn iter(&self) -> impl ExactSizeIterator<Item = (u32, Truth)> {
        self.rows.iter().copied().zip(self.truths.iter().copied())
    }

    /// Returns the truth of a row.
    pub(in crate::query) fn get(&self, row: u32) -> Truth {
        self.rows.binary_search(&row).map_or(Truth::No, |index| self.truths[index])
    }

    /// Returns how many rows pass definitely and how many only possibly.
    pub(in crate::query) fn sizes(&self) -> (u32, u32) {
        let definite = self.truths.iter().filter(|&&truth| truth == Truth::Definitely).count();
        let size = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        (size(definite), size(self.rows.len() - definite))
    }

    /// Returns the marks of the rows that matter.
    pub(in crate::query) fn only(self, within: Within) -> Self {
        if let Within::All(_) = within {
            return self;
        }
        let mut marks = Self::default();
        for (row, truth) in self.iter() {
            if within.contains(row) {
                marks.push(row, truth);
            }
        }
        marks
    }

    /// Weakens each truth to what a test says of the row.
    pub(in crate::query) fn and_test(&self, mut test: impl FnMut(u32) -> Truth) -> Self {
        let mut marks = Self::default();
        marks.rows.reserve(self.rows.len());
        marks.truths.reserve(self.rows.len());
        for (row, truth) in self.iter() {
            marks.push(row, truth.and(test(row)));
        }
        marks
    }

    /// Returns the rows that both have, with the weaker truth.
    pub(in crate::query) fn and(&self, other: &Self) -> Self {
        let mut marks = Self::default();
        let mut rest = other.iter().peekable();
        for (row, truth) in self.iter() {
            while rest.next_if(|&(known, _)| known < row).is_some() {}
            if let Some((_, second)) = rest.next_if(|&(known, _)| known == row) {
                marks.push(row, truth.and(second));
            }
        }
        marks
    }

    /// Returns the rows that one of them has, with the stronger truth.
    pub(in crate::query) fn or(&self, other: &Self) -> Self {
        let mut marks = Self::default();
        let mut rest = other.iter().peekable();
        for (row, truth) in self.iter() {
            while let Some((before, second)) = rest.next_if(|&(known, _)| known < row) {
                marks.push(before, second);
            }
            let same = rest.next_if(|&(known, _)| known == row);
            marks.push(row, same.map_or(truth, |(_, second)| truth.or(second)));
        }
        rest.for_each(|(row, truth)| marks.push(row, truth));
        marks
    }

    /// Returns the rows that matter, with the opposite truth.
    pub(in crate::query) fn negate(&self, within: Within) -> Self {
        let mut rest = self.iter().peekable();
        within.mark(|row| {
            while rest.next_if(|&(known, _)| known < row).is_some() {}
            rest.next_if(|&(known, _)| known == row).map_or(Truth::Definitely, |(_, truth)| !truth)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn marks() -> impl Strategy<Value = Vec<Truth>> {
        let truth = prop_oneof![Just(Truth::No), Just(Truth::Possibly), Just(Truth::Definitely)];
        proptest::collection::vec(truth, 12)
    }

    fn sparse(truths: &[Truth]) -> Marks {
        Within::All(12).mark(|row| truths[row as usize])
    }

    proptest! {
        #[test]
        fn joined_marks_say_row_by_row_what_the_truths_say(a in marks(), b in marks()) {
            let (x, y) = (sparse(&a), sparse(&b));
            for row in 0..12_u32 {
                let (left, right) = (a[row as usize], b[row as usize]);
                prop_assert_eq!(x.and(&y).get(row), left.and(right));
                prop_assert_eq!(x.or(&y).get(row), left.or(right));
                prop_assert_eq!(x.negate(Within::All(12)).get(row), !left);
                prop_assert_eq!(x.and_test(|row| b[row as usize]).get(row), left.and(right));
            }
            prop_assert!(x.or(&y).rows().is_sorted());
        }
    }

    #[test]
    fn of_equal_rows_the_strongest_truth_stays() {
        let marks = Marks::of_pairs(vec![
            (4, Truth::Definitely),
            (2, Truth::Possibly),
            (4, Truth::Possibly),
        ]);
        assert_eq!(
            marks.iter().collect::<Vec<_>>(),
            [(2, Truth::Possibly), (4, Truth::Definitely)]
        );
    }
}
