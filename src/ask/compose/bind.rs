//! The relation that stands nearest to a name, a date or a reference.

use super::super::grammar::Side;
use super::{Composer, Concept, What};
use crate::date::Language;
use crate::model::Entity;
use crate::text::fold;

/// Tells whether a concept can bind names of parties, people and places.
fn relates(concept: Concept) -> bool {
    use Concept as C;
    matches!(
        concept,
        C::Attend
            | C::NotAttend
            | C::Not
            | C::Decline
            | C::Miss
            | C::Lead
            | C::Met
            | C::By
            | C::Issue
            | C::For
            | C::HeldIn
            | C::Outside
            | C::HostedBy
            | C::NotHosted
            | C::In
            | C::Mention
            | C::Say
            | C::Act(_)
            | C::Cite
            | C::About
            | C::OwedBy
            | C::Since
            | C::Between
    )
}

/// Tells whether a concept is told by prepositions in most languages.
fn is_preposition(concept: Concept) -> bool {
    use Concept as C;
    matches!(concept, C::In | C::About | C::Since | C::For | C::By | C::HeldIn | C::Outside)
}

impl Composer<'_, '_> {
    /// Returns the runs of names that stand together, joined by *and* or *or*: from, to (included).
    pub(super) fn groups(&self) -> Vec<(usize, usize)> {
        let mut groups = Vec::new();
        let mut at = 0;
        while at < self.items.len() {
            if !self.is_free_name(at) {
                at += 1;
                continue;
            }
            let from = at;
            while matches!(self.concept(at + 1), Some(Concept::And | Concept::Or))
                && self.is_free_name(at + 2)
                && self.is_mere_place(at) == self.is_mere_place(at + 2)
            {
                at += 2;
            }
            groups.push((from, at));
            at += 1;
        }
        groups
    }

    /// Tells whether a name is a place and nobody: `в Сочи, турецкую сторону …` is not one group.
    fn is_mere_place(&self, at: usize) -> bool {
        let bearers = self.bearers(at);
        bearers.iter().any(|it| matches!(it, Entity::Place(_)))
            && !bearers.iter().any(|it| matches!(it, Entity::Party(_) | Entity::Topic(_)))
    }

    fn is_free_name(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| !item.used && matches!(item.what, What::Name(..)))
    }

    /// Returns the relation of a group of names, and where it stands.
    pub(super) fn relation(&self, from: usize, to: usize) -> Option<(Concept, usize)> {
        let stands = |at: usize| {
            let concept = self.concept(at)?;
            (relates(concept) || self.is_told_as_role(at)).then_some((concept, at))
        };
        let left = (0..from).rev().find_map(stands);
        // A preposition binds what follows it; only Turkish puts its like behind the name.
        let language = self.grammar.language;
        let behind = |(concept, at): &(Concept, usize)| match language {
            Language::Turkish => true,
            // `با حضور اردن و بدون لبنان`
            Language::Arabic | Language::Persian | Language::English
                if *concept == Concept::Not =>
            {
                false
            }
            // `без`, `кроме`; only `нет` stands behind what it denies.
            Language::Russian if *concept == Concept::Not => self.items[*at].text.ends_with("нет"),
            _ => !is_preposition(*concept),
        };
        let right = (to + 1..self.items.len()).filter_map(stands).find(behind);
        let (Some(before), Some(after)) = (left, right) else { return left.or(right) };
        // A word such as `in` binds only what follows it at once.
        let weak = |(concept, _): &(Concept, usize)| {
            matches!(
                concept,
                Concept::In | Concept::About | Concept::Since | Concept::For | Concept::By
            )
        };
        // `حضرها كل من الأردن والعراق`: the verb stands beside them all the same.
        let both =
            (before.1 + 1..from).filter(|&at| self.concept(at) == Some(Concept::Both)).count();
        let (near, far) = (from - before.1 - both, after.1 - to);
        // `از ایران آمد`, `نه آمریکا و نه اردن حضور داشتند`
        let leads = matches!(before.0, Concept::For | Concept::Not);
        if language == Language::Persian && leads && near == 1 {
            return Some(before);
        }
        // An Arabic verb stands before those who act; what comes behind begins another clause.
        if language == Language::Arabic && !is_preposition(before.0) {
            return Some(before);
        }
        if weak(&before) && near > 1 {
            return Some(after);
        }
        // `Rusya'da`: the ending is the name's own.
        let ending = |at: usize| {
            let text = fold(&self.items[at].text);
            self.grammar.suffixes.iter().any(|(ending, _)| *ending == text)
        };
        let own = far == 1 && (after.0 != Concept::In || ending(after.1));
        if weak(&after) && !(self.grammar.side == Side::After && own) {
            return Some(before);
        }
        // What stands between the group and the word on the right may be another group's.
        let first = match near.cmp(&far) {
            std::cmp::Ordering::Less => true,
            std::cmp::Ordering::Greater => false,
            // A relation that has bound another group already gives way.
            std::cmp::Ordering::Equal => {
                match (self.items[before.1].used, self.items[after.1].used) {
                    (true, false) => false,
                    (false, true) => true,
                    _ => self.grammar.side == Side::Before,
                }
            }
        };
        Some(if first { before } else { after })
    }

    /// Tells whether `was an observer` stands without a verb of taking part beside it.
    fn is_told_as_role(&self, at: usize) -> bool {
        let is_verb = |it: Option<usize>| {
            matches!(
                it.and_then(|it| self.concept(it)),
                Some(
                    Concept::Attend
                        | Concept::NotAttend
                        | Concept::Not
                        | Concept::Decline
                        | Concept::Miss
                )
            )
        };
        let told = matches!(self.concept(at), Some(Concept::As(_)));
        told && !is_verb(at.checked_sub(1)) && !is_verb(Some(at + 1))
    }

    /// Returns how a date or a reference to events lies in time, by the word beside it.
    pub(super) fn time_relation(&mut self, at: usize) -> Option<Concept> {
        let is_time = |concept: Concept| {
            matches!(concept, Concept::Since | Concept::Until | Concept::Before | Concept::After)
        };
        let mut beside: Vec<usize> = match self.grammar.side {
            // Persian puts its verbs behind the name, and its prepositions before it.
            _ if self.grammar.language == Language::Persian => {
                at.checked_sub(1).into_iter().collect()
            }
            Side::Before => at.checked_sub(1).into_iter().collect(),
            Side::After => std::iter::once(at + 1).chain(at.checked_sub(1)).collect(),
        };
        // `in the time since 2018`: a filler word such as `of` may stand between.
        if let Some(before) = at.checked_sub(2)
            && matches!(self.concept(at - 1), Some(Concept::Of | Concept::In))
        {
            beside.push(before);
        }
        // `2018'den 2020'ye kadar`
        if self.grammar.side == Side::After
            && matches!(self.items.get(at + 1).map(|item| &item.what), Some(What::Date(_)))
            && self.concept(at + 2) == Some(Concept::Until)
        {
            return Some(Concept::Since);
        }
        // `statements from 2021 or later`
        if self.concept(at + 1) == Some(Concept::Onwards) {
            self.items[at + 1].used = true;
            if let Some(before) = at.checked_sub(1)
                && self.concept(before) == Some(Concept::Since)
            {
                self.items[before].used = true;
            }
            return Some(Concept::Since);
        }
        for it in beside {
            if let Some(concept) = self.concept(it).filter(|concept| is_time(*concept))
                && !self.items[it].used
            {
                self.items[it].used = true;
                return Some(concept);
            }
        }
        None
    }
}
