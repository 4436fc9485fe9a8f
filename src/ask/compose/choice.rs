//! How many are wanted, which of two, and what is named only to be set apart.

use super::{Composer, Concept, Noun, What};

impl Composer<'_, '_> {
    /// Reads `the first five … most often`: how many rows are wanted, not the first of a series.
    pub(super) fn read_top(&mut self) {
        let ranks = [Concept::Most, Concept::Longest, Concept::Shortest];
        let first = self.position(Concept::First).filter(|at| self.number(at + 1).is_some());
        if let Some(first) = first.filter(|_| ranks.into_iter().any(|it| self.has(it))) {
            self.items.remove(first);
        }
    }

    /// Drops `and if so, where`: an answer that says yes shows what it rests on.
    pub(super) fn drop_if_so(&mut self) {
        let Some(at) = self.position(Concept::IfSo) else { return };
        let carries = |concept| !super::is_structure(concept);
        if !(at + 1..self.items.len()).any(|it| self.concept(it).is_none_or(carries)) {
            self.items.truncate(at);
        }
    }

    /// Reads `were invited but did not come`: who did not come had been expected.
    pub(super) fn drop_invited(&mut self) {
        let stayed_away = [Concept::Miss, Concept::NotAttend, Concept::Decline];
        let away = (0..self.items.len())
            .find(|&at| self.concept(at).is_some_and(|it| stayed_away.contains(&it)));
        if let (Some(at), Some(away)) = (self.position(Concept::Invited), away) {
            self.items[away].what = What::Concept(Concept::Miss);
            self.items.remove(at);
        }
    }

    /// Drops the second of `as a mediator, not an observer` and `by a deputy minister, not by an
    /// ambassador`: who was the one was not the other.
    pub(super) fn drop_contrasts(&mut self) {
        let sort = |concept: Option<Concept>| match concept? {
            Concept::Office(..) | Concept::Level(_) => Some(0),
            Concept::As(_) | Concept::Noun(Noun::Role(_), _) => Some(1),
            _ => None,
        };
        for at in (2..self.items.len()).rev() {
            let denied = self.concept(at - 1) == Some(Concept::Not);
            let stated = (0..at - 1).any(|it| sort(self.concept(it)) == sort(self.concept(at)));
            if denied && stated && sort(self.concept(at)).is_some() {
                self.items.drain(at - 1..=at);
            }
        }
    }
}
