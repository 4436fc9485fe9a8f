//! Who met whom: meetings of two, at a round or beside it.

use super::{Composer, Concept, Item, Noun, Read, What};
use crate::model::EventKind;
use crate::query::ast::{EventSet, EventTest, Filter, Things};

impl Composer<'_, '_> {
    /// Reads `at which rounds did the opposition meet the UN`: the meetings of the two held beside them.
    pub(super) fn met_at_rounds(&mut self) -> Read<Option<Things>> {
        let rounds = Noun::Event(Some(EventKind::Round));
        let target = self.event_noun().filter(|&at| self.noun(at).is_some_and(|it| it.0 == rounds));
        let parties = self.groups().iter().map(|(from, to)| (to - from) / 2 + 1).sum::<usize>();
        let Some(at) = target.filter(|_| self.has(Concept::Met)) else { return Ok(None) };
        if self.names_person() || parties < 2 || self.has(Concept::Who) {
            return Ok(None);
        }
        let kind = Noun::Event(Some(EventKind::Bilateral));
        self.items[at].what = What::Concept(Concept::Noun(kind, false));
        self.take(Concept::Met);
        let found = self.events(Some(at))?;
        let rounds = EventSet::whose(EventTest::kind(EventKind::Round));
        Ok(Some(Things::Events(found.and(Filter::Is(EventTest::part_of(rounds))))))
    }

    /// Reads `did Russia meet the opposition at round 6`: that both were there is no meeting of the two.
    pub(super) fn met_beside(&mut self) -> Read<Option<Things>> {
        let parties = self.groups().iter().map(|(from, to)| (to - from) / 2 + 1).sum::<usize>();
        let asks = self.has(Concept::Met)
            && self.names_events()
            && self.event_noun().is_none()
            && parties > 1
            && !self.has(Concept::Who);
        if !asks || self.wanted().is_some() {
            return Ok(None);
        }
        self.take(Concept::Met);
        let kind = Noun::Event(Some(EventKind::Bilateral));
        let what = What::Concept(Concept::Noun(kind, false));
        self.items.push(Item { text: String::new(), what, used: false });
        Ok(Some(Things::Events(self.events(Some(self.items.len() - 1))?)))
    }

    /// Tells whether people are asked for who met others.
    pub(super) fn asks_who_met(&self, who: bool) -> bool {
        let occasion = self.has(Concept::When) || self.has(Concept::Where);
        // `with whom did the Russian delegation meet` names no person.
        let met = self.names_person() && (who || self.event_noun().is_none())
            || who && !self.groups().is_empty();
        // `did Araghchi and Fidan meet` asks for meetings of the two.
        let pair = !who && self.groups().iter().any(|(from, to)| to > from);
        met && !occasion && !pair
    }
}
