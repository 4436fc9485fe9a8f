//! Kinds of meetings, and events that are named together with their place.

use super::{Composer, Concept, Noun, What};
use crate::date::Language;
use crate::model::{Entity, EventKind, Level};

impl Composer<'_, '_> {
    /// Reads `the foreign ministers' meetings in New York`: ministers who are nobody's meet as such.
    pub(super) fn read_meetings_of_ministers(&mut self) {
        let held_by = (0..self.items.len()).any(|at| {
            self.concept(at) == Some(Concept::Who)
                || self.bearers(at).iter().any(|it| matches!(it, Entity::Party(_)))
        });
        let is_meeting =
            |at: usize| matches!(self.noun(at), Some((Noun::Meeting | Noun::Event(None), _)));
        let Some(meeting) = (0..self.items.len()).find(|&at| is_meeting(at)) else { return };
        let is_minister = |&at: &usize| match self.concept(at) {
            Some(Concept::Office(title, Level::Minister)) => !title.contains("defence"),
            Some(Concept::Level(Level::Minister)) => true,
            _ => false,
        };
        let Some(minister) = (0..self.items.len()).find(is_minister).filter(|_| !held_by) else {
            return;
        };
        // `وزراء الخارجية الذين حضروا اجتماع أنطاليا`: the ministers themselves are asked for.
        let attend = minister < meeting
            && (minister..meeting).any(|at| self.concept(at) == Some(Concept::Attend));
        let ministers_in = self.grammar.language == Language::Persian && minister == 0;
        if attend || ministers_in && minister + 1 < meeting {
            return;
        }
        let kind = Noun::Event(Some(EventKind::Ministerial));
        self.items[meeting].what = What::Concept(Concept::Noun(kind, false));
        self.items.remove(minister);
    }

    /// Joins `Soçi'deki Ulusal Diyalog Kongresi`: the place of an event that is named says no more.
    pub(super) fn join_place_of_event(&mut self) {
        let place_of = |at: usize| {
            self.bearers(at).iter().find_map(|it| match *it {
                Entity::Event(event) => self.model().events.place.get(event),
                _ => None,
            })
        };
        let links = |at: usize| matches!(self.concept(at), Some(Concept::In | Concept::Of));
        let is_place = |at: usize, place| self.bearers(at).contains(&Entity::Place(place));
        let joined = (0..self.items.len()).find_map(|at| {
            let place = place_of(at)?;
            let before = at.checked_sub(1)?;
            let before = before.checked_sub(usize::from(links(before)))?;
            is_place(before, place).then_some((before, at))
        });
        if let Some((from, at)) = joined {
            self.items.drain(from..at);
            return;
        }
        let behind = (0..self.items.len()).find_map(|at| {
            let place = place_of(at)?;
            let behind = at + 1 + usize::from(links(at + 1));
            is_place(behind, place).then_some((at, behind))
        });
        if let Some((at, behind)) = behind {
            self.items.drain(at + 1..=behind);
        }
    }

    /// Reads `какой по счёту была встреча`: only rounds are counted.
    pub(super) fn read_counted_meeting(&mut self) {
        let of_kind =
            (0..self.items.len()).any(|at| matches!(self.noun(at), Some((Noun::Event(_), _))));
        if of_kind || !self.has(Concept::WhichNumber) {
            return;
        }
        for at in 0..self.items.len() {
            if self.noun(at) == Some((Noun::Meeting, true)) {
                let round = Noun::Event(Some(EventKind::Round));
                self.items[at].what = What::Concept(Concept::Noun(round, true));
            }
        }
    }

    /// Joins `раунд переговоров`: a meeting beside a kind of meeting says no more than the kind.
    pub(super) fn join_kinds(&mut self) {
        let mut at = 0;
        while at + 1 < self.items.len() {
            match (self.noun(at), self.noun(at + 1)) {
                (Some((kind @ Noun::Event(Some(_)), singular)), Some((Noun::Meeting, _))) => {
                    self.replace(at, 2, What::Concept(Concept::Noun(kind, singular)));
                }
                // `جولة من المحادثات`
                (Some((kind @ Noun::Event(Some(_)), singular)), None)
                    if self.concept(at + 1) == Some(Concept::Of)
                        && matches!(self.noun(at + 2), Some((Noun::Meeting, false))) =>
                {
                    self.replace(at, 3, What::Concept(Concept::Noun(kind, singular)));
                }
                _ => at += 1,
            }
        }
    }
}
