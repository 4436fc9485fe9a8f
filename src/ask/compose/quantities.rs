//! Numbers and amounts in words: duals, days, more than so many, how many.

use super::{Composer, Concept, Item, Noun, What};
use crate::date::Language;
use crate::model::Role;

impl Composer<'_, '_> {
    /// Reads `آخر جولتين` as the last two.
    pub(super) fn read_dual(&mut self) {
        if self.grammar.language != Language::Arabic {
            return;
        }
        for at in (1..self.items.len()).rev() {
            let ranked = matches!(self.concept(at - 1), Some(Concept::First | Concept::Last));
            let text = &self.items[at].text;
            let dual = text.ends_with("تين") || text.ends_with("تان");
            if ranked && dual && self.noun(at).is_some() {
                let two = Item { text: text.clone(), what: What::Number(2), used: false };
                self.items.insert(at, two);
            }
        }
    }

    /// Reads `يومين` as two days and `يوما واحدا` as one; days that nothing counts say nothing.
    pub(super) fn read_days(&mut self) {
        if !matches!(self.grammar.language, Language::Arabic | Language::Persian) {
            return;
        }
        for at in (0..self.items.len()).rev() {
            // `ثلاثة أيام`
            let counted = at.checked_sub(1).is_some_and(|it| self.number(it).is_some());
            if self.items[at].text == "أيام" && counted {
                self.items[at].what = What::Concept(Concept::DayUnit);
            }
            if self.concept(at) != Some(Concept::DayUnit) {
                continue;
            }
            let counts = |it: Option<usize>| it.is_some_and(|it| self.number(it).is_some());
            let text = self.items[at].text.clone();
            let asked = at.checked_sub(1).and_then(|it| self.concept(it));
            if counts(at.checked_sub(1)) || asked == Some(Concept::HowMany) {
                continue;
            }
            if text.starts_with("يوم") && text.ends_with(['ن']) {
                self.items.insert(at, Item { text, what: What::Number(2), used: false });
            } else if self.number(at + 1) == Some(1) {
                self.items.swap(at, at + 1);
            } else {
                self.items.remove(at);
            }
        }
    }

    /// Reads `أكثر من 10` and `بیش از ۱۰`, more than a number; before anything else it is the most.
    pub(super) fn read_more_than(&mut self) {
        for at in (0..self.items.len()).rev() {
            let most = self.concept(at) == Some(Concept::Most);
            let linked = matches!(self.concept(at + 1), Some(Concept::Of | Concept::Since));
            if most && linked && self.number(at + 2).is_some() {
                self.items.remove(at + 1);
                self.items[at].what = What::Concept(Concept::MoreThan);
            }
            // `بیشترین فاصله`
            if most && matches!(self.concept(at + 1), Some(Concept::Days | Concept::Gaps)) {
                self.items[at].what = What::Concept(Concept::Longest);
            }
        }
    }

    /// Reads `ترتيب المدن حسب عدد الجولات`: an order is asked for, not a number in a series.
    pub(super) fn read_order(&mut self) {
        if self.has(Concept::Most) && self.grammar.language == Language::Arabic {
            self.items.retain(|it| !matches!(it.what, What::Concept(Concept::WhichNumber)));
        }
    }

    /// Reads `كم قمة حضرها وفي أي مدن`, how many and in which cities, as those themselves: their rows tell
    /// both.
    pub(super) fn read_how_many_and_where(&mut self) {
        let Some(at) = self.position(Concept::HowMany) else { return };
        let counts_events = matches!(self.noun(at + 1), Some((Noun::Event(_) | Noun::Meeting, _)));
        let places = (at + 2..self.items.len()).find(|&it| {
            matches!(self.noun(it), Some((Noun::Places, _)))
                && matches!(self.concept(it - 1), Some(Concept::And | Concept::In))
        });
        if let Some(places) = places.filter(|_| counts_events) {
            self.items.remove(places);
            self.items.remove(at);
        }
    }

    /// Reads `كم جولة` and `چند دور` as the plural that they mean.
    pub(super) fn read_counted(&mut self) {
        for at in 1..self.items.len() {
            if self.concept(at - 1) == Some(Concept::HowMany)
                && let Some(Concept::Noun(noun, true)) = self.concept(at)
            {
                self.items[at].what = What::Concept(Concept::Noun(noun, false));
            }
            // `كم مراقبا`
            if self.concept(at - 1) == Some(Concept::HowMany)
                && let Some(Concept::As(role)) = self.concept(at)
            {
                self.items[at].what = What::Concept(Concept::Noun(Noun::Role(role), false));
            }
        }
    }

    /// Reads `the three guarantors`, `الدول الضامنة الثلاث`: all of those in a role, counted.
    pub(super) fn read_number_of_role(&mut self) {
        for at in (0..self.items.len()).rev() {
            let Some(number) = self.number(at) else { continue };
            let role_at = |it: usize| match self.noun(it)?.0 {
                Noun::Role(role) => Some(role),
                _ => None,
            };
            let of_parties = matches!(self.noun(at + 1), Some((Noun::Party(_), _)));
            let role = role_at(at + 1 + usize::from(of_parties))
                .or_else(|| role_at(at.checked_sub(1)?).filter(|_| self.noun(at + 1).is_none()));
            if role.is_some_and(|role| self.parties_in(role) == number) {
                self.items.remove(at);
            }
        }
    }

    /// Returns how many parties ever took part in a role.
    pub(super) fn parties_in(&self, role: Role) -> u32 {
        let rows = &self.model().participations;
        let mut parties: Vec<_> = rows
            .ids()
            .filter(|&row| rows.role.get(row) == Some(role))
            .map(|row| rows.party.get(row))
            .collect();
        parties.sort_unstable();
        parties.dedup();
        u32::try_from(parties.len()).unwrap_or(u32::MAX)
    }
}
