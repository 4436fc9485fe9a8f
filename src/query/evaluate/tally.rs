//! How many members of a set a thing is related to.

use crate::date::Truth::{self, Definitely, No, Possibly};
use crate::query::ast::Quantity;

/// Counts of related members, by how certain the membership and the relation are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::query) struct Tally {
    /// Definite members with a definite relation.
    pub(in crate::query) sure: u32,
    /// Definite members with a possible relation.
    pub(in crate::query) weak: u32,
    /// Possible members with a definite relation.
    outer: u32,
    /// Possible members with a possible relation.
    faint: u32,
}

impl Tally {
    /// Counts one more member.
    pub(in crate::query) fn add(&mut self, member: Truth, relation: Truth) {
        match (member, relation) {
            (Definitely, Definitely) => self.sure += 1,
            (Definitely, Possibly) => self.weak += 1,
            (Possibly, Definitely) => self.outer += 1,
            (Possibly, Possibly) => self.faint += 1,
            (No, _) | (_, No) => {}
        }
    }

    /// Tells whether the counts reach a quantity.
    ///
    /// `members` are the definite and the possible members of the set; `outside` tells whether
    /// there is a relation to something that is not in the set.
    pub(in crate::query) fn reaches(
        self,
        quantity: Quantity,
        (definite, possible): (u32, u32),
        outside: Truth,
    ) -> Truth {
        let any = self.sure + self.weak + self.outer + self.faint;
        match quantity {
            Quantity::Some => Truth::of(self.sure > 0, any > 0),
            Quantity::AtLeast(least) => Truth::of(self.sure >= least.max(1), any >= least.max(1)),
            Quantity::Only => Truth::of(self.sure > 0, any > 0).and(!outside),
            Quantity::Every => Truth::of(
                definite > 0 && self.sure == definite && self.outer == possible,
                any > 0 && self.sure + self.weak == definite,
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_must_be_reached_and_there_must_be_one() {
        let mut tally = Tally::default();
        assert_eq!(tally.reaches(Quantity::Every, (0, 0), No), No);
        tally.add(Definitely, Definitely);
        assert_eq!(tally.reaches(Quantity::Every, (1, 0), No), Definitely);
        assert_eq!(tally.reaches(Quantity::Every, (2, 0), No), No);
        tally.add(Definitely, Possibly);
        assert_eq!(tally.reaches(Quantity::Every, (2, 0), No), Possibly);
    }

    #[test]
    fn a_relation_outside_the_set_undoes_only() {
        let mut tally = Tally::default();
        tally.add(Definitely, Definitely);
        assert_eq!(tally.reaches(Quantity::Only, (1, 0), No), Definitely);
        assert_eq!(tally.reaches(Quantity::Only, (1, 0), Possibly), Possibly);
        assert_eq!(tally.reaches(Quantity::Only, (1, 0), Definitely), No);
    }

    #[test]
    fn a_threshold_is_possibly_reached_with_weak_relations() {
        let mut tally = Tally::default();
        tally.add(Definitely, Definitely);
        tally.add(Definitely, Possibly);
        assert_eq!(tally.reaches(Quantity::AtLeast(1), (9, 0), No), Definitely);
        assert_eq!(tally.reaches(Quantity::AtLeast(2), (9, 0), No), Possibly);
        assert_eq!(tally.reaches(Quantity::AtLeast(3), (9, 0), No), No);
    }
}
