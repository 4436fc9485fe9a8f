//! Lengths, limits and comparisons by number.

use super::{Composer, Concept, Noun, What};
use crate::date::Language;
use crate::query::ast::Numbers;

impl Composer<'_, '_> {
    /// Removes the limit that stands behind what it limits: `iki günden uzun`.
    fn take_limit_behind(&mut self, at: usize) -> Option<Concept> {
        let limit = self.concept(at).filter(|concept| {
            matches!(
                concept,
                Concept::MoreThan | Concept::LessThan | Concept::AtLeast | Concept::AtMost
            )
        });
        let turkish = self.grammar.language == Language::Turkish;
        let limit = limit.filter(|_| turkish)?;
        self.items.remove(at);
        Some(limit)
    }

    /// Reads `longer than two days`, `lasting at least 3 days`, `of two days`.
    pub(super) fn join_lengths(&mut self) {
        let mut at = 0;
        while at + 1 < self.items.len() {
            if let Some(days) = self.number(at)
                && self.concept(at + 1) == Some(Concept::DayUnit)
            {
                let before = at.checked_sub(1).and_then(|it| self.concept(it));
                let limit = self.take_limit_behind(at + 2).or(before);
                let (limited, range) = match limit {
                    Some(Concept::MoreThan) => (true, (Some(days + 1), None)),
                    Some(Concept::LessThan) => (true, (None, Some(days.saturating_sub(1)))),
                    Some(Concept::AtLeast) => (true, (Some(days), None)),
                    Some(Concept::AtMost) => (true, (None, Some(days))),
                    _ => (false, (Some(days), Some(days))),
                };
                let mut from = at - usize::from(limited && limit == before);
                while from > 0 && self.concept(from - 1) == Some(Concept::Lasting) {
                    from -= 1;
                }
                let numbers = Numbers { from: range.0, to: range.1 };
                self.replace(from, at + 2 - from, What::Length(numbers));
                // `دامت أي جولة يوما واحدا فقط`
                if self.concept(from + 1) == Some(Concept::Only) {
                    self.items.remove(from + 1);
                }
                self.take(Concept::Lasting);
                at = from;
            }
            at += 1;
        }
    }

    /// Reads `more than ten countries`, `at least five rounds`.
    pub(super) fn join_limits(&mut self) {
        let mut at = 0;
        while at + 1 < self.items.len() {
            let counts_parties =
                |it| matches!(self.noun(it), Some((Noun::Party(_) | Noun::Role(_), false)));
            let counted = |it| matches!(self.noun(it), Some((Noun::Event(_) | Noun::Meeting, _)));
            let range = self.number(at + 1).and_then(|number| {
                Some(match self.concept(at)? {
                    Concept::MoreThan => (Some(number + 1), None),
                    Concept::AtLeast => (Some(number), None),
                    Concept::LessThan => (None, Some(number.saturating_sub(1))),
                    Concept::AtMost => (None, Some(number)),
                    // `attended only one round`
                    Concept::Only if counted(at + 2) => (Some(number), Some(number)),
                    // `rounds with three observers`
                    Concept::Attend if counts_parties(at + 2) => (Some(number), Some(number)),
                    _ => return None,
                })
            });
            if let Some((from, to)) = range {
                self.replace(at, 2, What::Limit(Numbers { from, to }));
            }
            at += 1;
        }
    }

    /// Reads *more* without a number behind it as a comparison.
    pub(super) fn read_comparatives(&mut self) {
        for at in 0..self.items.len() {
            let counts = |it: Option<usize>| it.is_some_and(|it| self.number(it).is_some());
            if self.concept(at) == Some(Concept::MoreThan) && !counts(Some(at + 1)) {
                self.items[at].what = What::Concept(Concept::More);
            }
            // `what is the number of rounds in 2018` asks how many there are.
            let plural = matches!(self.noun(at + 1), Some((_, false)));
            if self.concept(at) == Some(Concept::WhichNumber) && plural {
                self.items[at].what = What::Concept(Concept::HowMany);
            }
        }
    }
}
