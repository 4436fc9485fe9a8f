//! What kind of question it is: days, a comparison, years, or things of a kind that are listed, counted
//! or only asked whether they exist.

use super::refer::kind_filter;
use super::target::split;
use super::{Composer, Concept, Noun, Read, What};
use crate::query::ast::{
    Analysis, EventSet, EventTest, Filter, Order, Query, Question, Set, Slice, Things, When,
};

impl Composer<'_, '_> {
    /// Stops at `disputes on the number of rounds`: nothing is counted there.
    fn check_counted(&self) -> Read<()> {
        let Some(at) = self.position(Concept::HowMany) else { return Ok(()) };
        let disputes = (0..at).any(|it| matches!(self.noun(it), Some((Noun::Disputes, _))));
        if disputes { Err(self.fault(at)) } else { Ok(()) }
    }

    /// Returns the query of the whole question.
    pub(super) fn question(&mut self) -> Read<Query> {
        if let Some(query) = self.analysis()? {
            return Ok(query);
        }
        if let Some(query) = self.in_days()? {
            return Ok(query);
        }
        if let Some(query) = self.years()? {
            return Ok(query);
        }
        if let Some(query) = self.over_all()? {
            return Ok(query);
        }
        self.take(Concept::WhichNumber);
        if self.compares_two() {
            return self.comparison();
        }
        if self.take(Concept::Compare) {
            return self.comparison();
        }
        let fewest = self.read_fewest();
        let often = self.take(Concept::HowOften);
        // `how often did it meet, and where`: a list tells both.
        let listed = self.has(Concept::When) || self.has(Concept::Where);
        self.check_counted()?;
        let counted = (self.counts()? || often) && !listed;
        if often {
            self.read_heads_as_led();
        }
        if often && listed {
            self.take(Concept::First);
            self.take(Concept::Last);
        }
        let asked = self.asked_form(counted);
        let things = if often { self.occasions()? } else { self.things()? };
        let things = self.ranked_things(things);
        let things = self.cut_ranking(things);
        let things = if fewest { turned(things) } else { things };
        let form = asked.of(&things);
        Ok(Query::select(things, form))
    }

    /// Reads *fewest* as *most*, to be turned round.
    fn read_fewest(&mut self) -> bool {
        let mut found = false;
        for item in &mut self.items {
            if matches!(item.what, What::Concept(Concept::Fewest)) {
                item.what = What::Concept(Concept::Most);
                found = true;
            }
        }
        found
    }

    /// Reads days between events: of a series, or of two.
    fn in_days(&mut self) -> Read<Option<Query>> {
        let of_days = self.has(Concept::DayUnit)
            && self.has(Concept::HowMany)
            && self.items.iter().filter(|it| matches!(it.what, What::Events(_))).count() > 1;
        let ends: usize = self
            .items
            .iter()
            .map(|item| match &item.what {
                What::Events(set) => split(set).len(),
                _ => 0,
            })
            .sum();
        // `how long after the Tehran summit was the next summit` has two ends.
        let next = ends == 1 && self.has(Concept::Next);
        let of_series = ends < 2 && !next && self.event_noun().is_some();
        let of_two = self.has(Concept::Gaps) && ends == 2 && self.event_noun().is_none();
        if of_two {
            self.take(Concept::Gaps);
            return self.gap().map(Some);
        }
        if self.has(Concept::Gaps) || of_series && (self.has(Concept::Days) || self.spaced()) {
            return self.gaps().map(Some);
        }
        if self.has(Concept::Days) || of_days {
            self.take(Concept::HowMany);
            self.take(Concept::DayUnit);
            self.take(Concept::HowLong);
            return self.gap().map(Some);
        }
        Ok(None)
    }

    /// Takes *how many*; tells whether a number is asked for.
    fn counts(&mut self) -> Read<bool> {
        // `disputes on the number of rounds`: nothing is counted.
        if let Some(at) = self.position(Concept::HowMany)
            && (0..at).any(|it| matches!(self.noun(it), Some((Noun::Disputes, _))))
        {
            return Err(self.fault(at));
        }
        // `kept late, and by how much`: at the end it asks for what the rows tell.
        let end = self.items.len().saturating_sub(1);
        let ends = end > 0
            && matches!(self.concept(end - 1), Some(Concept::And | Concept::By | Concept::In))
            && self.position(Concept::HowMany) == Some(end);
        Ok(self.take(Concept::HowMany) && !ends)
    }

    /// Reads `how did round 16 end up compared with round 15`.
    fn compares_two(&mut self) -> bool {
        let two = self.items.iter().filter(|it| matches!(it.what, What::Events(_))).count() == 2;
        let told = matches!(self.wanted(), None | Some((_, Noun::Party(None))));
        let asks = self.has(Concept::Agree) || self.has(Concept::Say) || self.has(Concept::Days);
        if !(two && told && !asks && self.take(Concept::Than)) {
            return false;
        }
        for word in [Concept::Who, Concept::How, Concept::Attend, Concept::Be] {
            self.take(word);
        }
        true
    }

    fn comparison(&mut self) -> Read<Query> {
        self.take(Concept::Between);
        let of_texts = self.speaks_of_texts();
        // `compare the statements of rounds 19 and 20` point by point; `by their participants`
        // says what is compared anyway.
        self.take_compared();
        let events = self.events(None)?;
        let question = match of_texts {
            true => Question::Analysis { analysis: Analysis::Points, of: Things::Events(events) },
            false => Question::Compare(events),
        };
        Ok(Query { question, when: When::Definitely })
    }

    fn speaks_of_texts(&self) -> bool {
        (0..self.items.len())
            .any(|at| matches!(self.noun(at), Some((Noun::Document(_) | Noun::Provisions, _))))
    }

    /// Tells whether days between the events of a series are asked for: `average days between rounds`.
    fn spaced(&self) -> bool {
        let dated = self.items.iter().any(|item| matches!(item.what, What::Date(_)));
        let ranked = self.has(Concept::Longest) || self.has(Concept::Shortest);
        self.has(Concept::Between) && (self.has(Concept::Mean) || ranked && !dated)
    }

    pub(super) fn take_documents(&mut self) {
        for at in 0..self.items.len() {
            if matches!(self.noun(at), Some((Noun::Document(_) | Noun::Provisions, _))) {
                self.items[at].used = true;
            }
        }
    }

    fn take_compared(&mut self) {
        self.take_documents();
        for at in 0..self.items.len() {
            let compared =
                matches!(self.noun(at), Some((Noun::Party(None) | Noun::Heads | Noun::Topics, _)));
            self.items[at].used |= compared;
        }
    }

    fn gap(&mut self) -> Read<Query> {
        use Concept as C;
        // `دور پانزدهم چند روز بعد از دور چهاردهم بود` counts from the one that came before.
        let turned = (1..self.items.len()).find_map(|at| {
            let named = matches!(self.items[at].what, What::Events(_));
            let first = (0..at).all(|it| !matches!(self.items[it].what, What::Events(_)));
            match self.concept(at - 1).filter(|_| named)? {
                C::After => Some(!first),
                C::Before => Some(first),
                _ => None,
            }
        });
        for word in [C::Days, C::Between, C::Since, C::Until, C::After, C::Before] {
            self.take(word);
        }
        let mut ends = Vec::new();
        let next = self.take(C::Next).then(|| self.event_noun()).flatten();
        for item in &mut self.items {
            if let What::Events(set) = &item.what {
                ends.extend(split(set));
                item.used = true;
            }
        }
        // `how long after the Tehran summit was the next summit held`
        if let (Some(at), [from]) = (next, ends.as_slice())
            && let Some((noun, _)) = self.noun(at)
        {
            self.items[at].used = true;
            let later = Filter::Is(EventTest::later_than(from.clone()));
            let next = EventSet::of(kind_filter(noun).and(later)).sliced(Slice::First(1));
            ends.push(next);
        }
        if turned == Some(true) && next.is_none() {
            ends.reverse();
        }
        let [from, to] =
            <[EventSet; 2]>::try_from(ends).map_err(|_| self.fault(self.items.len()))?;
        let question = Question::Gap { from: Box::new(from), to: Box::new(to) };
        Ok(Query { question, when: When::Definitely })
    }
}

/// Puts things that are ranked in the opposite order.
fn turned(things: Things) -> Things {
    fn turn<T>(set: Set<T>) -> Set<T> {
        match set.order {
            Order::Most(measure) => Set { order: Order::Fewest(measure), ..set },
            _ => set,
        }
    }
    match things {
        Things::Events(set) => Things::Events(turn(set)),
        Things::Parties(set) => Things::Parties(turn(set)),
        Things::People(set) => Things::People(turn(set)),
        Things::Places(set) => Things::Places(turn(set)),
        Things::Documents(set) => Things::Documents(turn(set)),
        Things::Topics(set) => Things::Topics(turn(set)),
        other => other,
    }
}
