//! How many slips lie between two words.

/// The most letters that a [`Pattern`] holds: one bit each.
pub(super) const MAX_LETTERS: usize = 64;

/// A word to which others are compared, laid out so that one comparison takes one step a letter.
///
/// A slip is a letter inserted, dropped, replaced, or swapped with its neighbour (optimal string
/// alignment). Method: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau
/// edit distances", Nordic Journal of Computing 10 (2003).
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    ascii: [u64; 128],
    others: Vec<(char, u64)>,
    length: usize,
}

impl Pattern {
    /// Returns the pattern of a word; letters past the 64th are left out.
    pub(super) fn new(word: impl IntoIterator<Item = char>) -> Self {
        let mut pattern = Self { ascii: [0; 128], others: Vec::new(), length: 0 };
        for (place, c) in word.into_iter().take(MAX_LETTERS).enumerate() {
            pattern.length = place + 1;
            let bit = 1 << place;
            if let Some(places) = pattern.ascii.get_mut(c as usize) {
                *places |= bit;
            } else if let Some((_, places)) = pattern.others.iter_mut().find(|it| it.0 == c) {
                *places |= bit;
            } else {
                pattern.others.push((c, bit));
            }
        }
        pattern
    }

    /// Returns the number of letters.
    pub(super) fn len(&self) -> usize {
        self.length
    }

    fn places(&self, c: char) -> u64 {
        match self.ascii.get(c as usize) {
            Some(&places) => places,
            None => self.others.iter().find(|it| it.0 == c).map_or(0, |&(_, places)| places),
        }
    }

    /// Returns the number of slips between the pattern and a word.
    pub(super) fn distance(&self, word: impl IntoIterator<Item = char>) -> usize {
        if self.length == 0 {
            return word.into_iter().count();
        }
        let last = 1_u64 << (self.length - 1);
        let (mut more, mut less) = (u64::MAX, 0_u64);
        let (mut diagonal, mut places_before) = (0_u64, 0_u64);
        let mut distance = self.length;
        for c in word {
            let places = self.places(c);
            let swapped = ((!diagonal & places) << 1) & places_before;
            diagonal = ((places & more).wrapping_add(more) ^ more) | places | less | swapped;
            let across_more = less | !(diagonal | more);
            let across_less = diagonal & more;
            distance += usize::from(across_more & last != 0);
            distance -= usize::from(across_less & last != 0);
            let shifted = (across_more << 1) | 1;
            more = (across_less << 1) | !(diagonal | shifted);
            less = shifted & diagonal;
            places_before = places;
        }
        distance
    }

    /// Returns how alike the pattern and a word are: from 0.0 to 1.0, where 1.0 is the same.
    ///
    /// The slips count as a share of the longer of the two; two empty words are not alike. Letters
    /// of the word past the 64th are left out.
    pub(super) fn likeness(&self, word: &str) -> f64 {
        let length = word.chars().take(MAX_LETTERS).count();
        let longer = self.length.max(length);
        if longer == 0 {
            return 0.0;
        }
        let distance = self.distance(word.chars().take(MAX_LETTERS));
        1.0 - share(distance, longer)
    }
}

/// Returns a part as a share of a whole that is at most [`MAX_LETTERS`].
fn share(part: usize, whole: usize) -> f64 {
    let float = |count: usize| f64::from(u8::try_from(count).unwrap_or(u8::MAX));
    float(part) / float(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_slip_is_one_letter_more_less_other_or_two_swapped() {
        for (left, right, distance) in [
            ("iran", "iran", 0),
            ("iran", "iraq", 1),
            ("iran", "ian", 1),
            ("iran", "irann", 1),
            ("iran", "iarn", 1),
            ("iran", "", 4),
            ("", "iran", 4),
            ("", "", 0),
            ("kitten", "sitting", 3),
            ("ca", "abc", 3),
            ("إيران", "ايران", 1),
        ] {
            assert_eq!(
                Pattern::new(left.chars()).distance(right.chars()),
                distance,
                "{left} {right}"
            );
        }
    }

    #[test]
    fn likeness_is_the_share_of_letters_without_a_slip() {
        assert!((Pattern::new("iran".chars()).likeness("iraq") - 0.75).abs() < f64::EPSILON);
        assert!((Pattern::new("iran".chars()).likeness("iran") - 1.0).abs() < f64::EPSILON);
        assert!(Pattern::new("".chars()).likeness("") < f64::EPSILON);
    }

    proptest! {
        #[test]
        fn distance_is_the_one_of_the_plain_method(
            left in "[ab]{0,8}|[a-cа-в]{0,64}",
            right in "[ab]{0,8}|[a-cа-в]{0,80}",
        ) {
            prop_assert_eq!(
                Pattern::new(left.chars()).distance(right.chars()),
                strsim::osa_distance(&left, &right)
            );
        }
    }
}
