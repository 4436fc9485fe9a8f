//! What was done, where it is said in a roundabout way: joining and ceasing, being represented, becoming
//! an observer, meeting with someone.

use super::{Composer, Concept, Item, Noun, What};
use crate::analysis::Standing;
use crate::date::Language;
use crate::model::{Entity, EventKind, EventStatus};
use crate::text::fold;

impl Composer<'_, '_> {
    /// Reads `از کی در دورها شرکت نکرد` and `منذ متى لم تحضر`, since when did they not come, as having
    /// ceased to.
    pub(super) fn read_since_when_not(&mut self) {
        const SINCE_WHEN: [&str; 5] = ["از کی", "از چه", "از کدام وقت", "منذ متى", "من متى"];
        let since = self.position(Concept::First).is_some_and(|at| {
            SINCE_WHEN.iter().any(|start| self.items[at].text.starts_with(start))
        });
        if !since {
            return;
        }
        let not =
            self.position(Concept::Not).filter(|&at| self.concept(at + 1) == Some(Concept::Attend));
        if let Some(at) = self.position(Concept::NotAttend) {
            self.items[at].what = What::Concept(Concept::CeaseAttending);
        } else if let Some(at) = not {
            self.items[at + 1].what = What::Concept(Concept::CeaseAttending);
            self.items.remove(at);
        }
    }

    /// Reads `since when did the United States no longer come` as the last time that they came.
    pub(super) fn read_ceasing(&mut self) {
        self.read_since_when_not();
        let Some(at) = self.position(Concept::CeaseAttending) else { return };
        let text = self.items[at].text.clone();
        self.items[at].what = What::Concept(Concept::Attend);
        let last = Item { text, what: What::Concept(Concept::Last), used: false };
        self.items.insert(at + 1, last);
        self.items.retain(|item| !matches!(item.what, What::Concept(Concept::First)));
    }

    /// Reads `متى انضم لبنان` as the first time that Lebanon took part.
    pub(super) fn read_joining(&mut self) {
        // `عراق کی ناظر شد`
        let became = (0..self.items.len()).find(|&at| {
            matches!(self.concept(at), Some(Concept::As(_))) && self.items[at].text.contains(" شد")
        });
        if let Some(at) = became.filter(|_| !self.has(Concept::First)) {
            let text = self.items[at].text.clone();
            let what = What::Concept(Concept::First);
            self.items.insert(at + 1, Item { text, what, used: false });
        }
        let Some(at) = self.position(Concept::StartAttending) else { return };
        let text = self.items[at].text.clone();
        self.items[at].what = What::Concept(Concept::Attend);
        if !self.has(Concept::First) {
            let first = Item { text, what: What::Concept(Concept::First), used: false };
            self.items.insert(at + 1, first);
        }
    }

    /// Reads `خاجی چند بار رئیس هیئت ایران بود`: the occasions are counted.
    pub(super) fn read_times_led(&mut self) {
        let times = |text: &str| {
            ["بار", "مرة", "مرات", "دفعه", "مرتبه", "دفعات"].iter().any(|it| text.contains(it))
        };
        let Some(at) = self.position(Concept::HowMany) else { return };
        let person = (0..self.items.len())
            .any(|it| self.bearers(it).iter().any(|it| matches!(it, Entity::Person(_))));
        if !person || !times(&self.items[at].text) {
            return;
        }
        for it in 0..self.items.len() {
            if matches!(self.noun(it), Some((Noun::Heads, _))) {
                self.items[it].what = What::Concept(Concept::Lead);
            }
        }
    }

    /// Reads `مثلت الأمم المتحدة بخبير`, the party was represented, as taking part: nobody is said to
    /// have led.
    pub(super) fn read_represented(&mut self) {
        let passive = |text: &str| {
            let text = fold(text);
            ["مثل", "ممثل", "يمثل", "تمثل"].iter().any(|stem| text.starts_with(stem))
        };
        let leads = self.has(Concept::Who)
            || (0..self.items.len()).any(|at| {
                matches!(self.noun(at), Some((Noun::Heads | Noun::People, _)))
                    || self.bearers(at).iter().any(|it| matches!(it, Entity::Person(_)))
            });
        let by_party = (0..self.items.len()).any(|at| self.is_party(at));
        if leads || !by_party || self.grammar.language != Language::Arabic {
            return;
        }
        for item in &mut self.items {
            if matches!(item.what, What::Concept(Concept::Lead)) && passive(&item.text) {
                item.what = What::Concept(Concept::Attend);
            }
        }
    }

    /// Reads `لبنان ناظر شد`: the one named took part in that role.
    pub(super) fn read_became_observer(&mut self) {
        let named = (0..self.items.len()).any(|at| self.is_party(at));
        if self.grammar.language != Language::Persian || !named {
            return;
        }
        for at in 0..self.items.len() {
            let singular = matches!(self.items[at].text.as_str(), "ناظر" | "ضامن" | "میانجی");
            // `کشور ضامن`
            let of_party = at
                .checked_sub(1)
                .is_some_and(|it| matches!(self.noun(it), Some((Noun::Party(_), _))));
            if let Some((Noun::Role(role), _)) = self.noun(at)
                && singular
                && !of_party
            {
                self.items[at].what = What::Concept(Concept::As(role));
            }
        }
    }

    /// Reads `از کدام دور` and `منذ أي جولة`, from which round on, as the first one; before other
    /// things it asks no more than *which*.
    pub(super) fn read_from_which(&mut self) {
        const FROM_WHICH: [&str; 5] = ["از کد", "منذ أي", "من أي", "ابتداء من", "اعتبارا من"];
        for at in (0..self.items.len()).rev() {
            let event = matches!(self.noun(at + 1), Some((Noun::Event(_) | Noun::Meeting, _)));
            let text = &self.items[at].text;
            if self.concept(at) == Some(Concept::First)
                && FROM_WHICH.iter().any(|start| text.starts_with(start))
                && !event
            {
                self.items.remove(at);
            }
        }
    }

    /// Reads `لقاءات الجعفري مع الوفد الإيراني` and `دیدارهای خاجی با لاورنتیف` as bilateral meetings.
    pub(super) fn read_meetings_with(&mut self) {
        for at in 0..self.items.len() {
            let is_actor = |it: usize| {
                self.bearers(it).iter().any(|it| matches!(it, Entity::Party(_) | Entity::Person(_)))
            };
            let with = match self.grammar.language {
                Language::Arabic => usize::from(
                    self.items.get(at + 2).is_some_and(|item| matches!(item.text.as_str(), "مع")),
                ),
                Language::Persian => 0,
                _ => return,
            };
            let delegation = usize::from(self.concept(at + 2 + with) == Some(Concept::Delegation));
            let linked = with == 1 || self.grammar.language == Language::Persian;
            if matches!(self.noun(at), Some((Noun::Meeting, _)))
                && linked
                && is_actor(at + 1)
                && is_actor(at + 2 + with + delegation)
                && self.concept(at + 3 + with + delegation) != Some(Concept::And)
            {
                let noun = Noun::Event(Some(EventKind::Bilateral));
                self.items[at].what = What::Concept(Concept::Noun(noun, false));
            }
        }
    }

    /// Reads `المشاركون من المعارضة` as the people of that party.
    pub(super) fn read_participants_of(&mut self) {
        for at in 0..self.items.len() {
            let from =
                self.items.get(at + 1).is_some_and(|it| matches!(it.text.as_str(), "من" | "از"));
            if from
                && self.is_party(at + 2)
                && matches!(self.noun(at), Some((Noun::Party(None), _)))
            {
                self.items[at].what = What::Concept(Concept::Noun(Noun::People, false));
                self.items[at + 1].what = What::Concept(Concept::For);
            }
        }
    }

    /// Reads `بين قمتي سوتشي وأنقرة` as between the one in each city.
    pub(super) fn read_between_cities(&mut self) {
        for at in (1..self.items.len()).rev() {
            let is_place =
                |it: usize| self.bearers(it).iter().any(|it| matches!(it, Entity::Place(_)));
            let Some((noun @ Noun::Event(Some(_)), false)) = self.noun(at) else { continue };
            if self.concept(at - 1) == Some(Concept::Between)
                && is_place(at + 1)
                && self.concept(at + 2) == Some(Concept::And)
                && is_place(at + 3)
            {
                let text = self.items[at].text.clone();
                let what = What::Concept(Concept::Noun(noun, true));
                self.items[at].what = what.clone();
                self.items.insert(at + 3, Item { text, what, used: false });
            }
        }
    }

    /// Reads `أكثر من حضر الجولات`, who attended most: behind it stands a verb, not a number.
    pub(super) fn read_most_who(&mut self) {
        for at in (0..self.items.len()).rev() {
            let most = self.items[at].text == "أكثر من";
            let verb = matches!(self.concept(at + 1), Some(Concept::Attend | Concept::Lead));
            if most && verb {
                self.items[at].what = What::Concept(Concept::Most);
                let text = self.items[at].text.clone();
                let what = What::Concept(Concept::Who);
                self.items.insert(at + 1, Item { text, what, used: false });
            }
        }
    }

    /// Reads `لقاءات نزارباييف مع رؤساء الوفود`: he met the heads of delegations, and led nobody.
    pub(super) fn read_with_heads(&mut self) {
        for at in (2..self.items.len()).rev() {
            let heads = matches!(self.noun(at), Some((Noun::Heads, _)));
            let with = self.items[at - 1].text == "مع";
            let met = (0..at - 1).any(|it| {
                matches!(self.noun(it), Some((Noun::Meeting | Noun::Event(_), _)))
                    || self.concept(it) == Some(Concept::Met)
            });
            if heads && with && met {
                self.items.drain(at - 1..=at);
            }
        }
    }

    /// Reads `وعده برگزاری نشست بعدی سران در روسیه`: what is promised is to meet, not a text about it.
    pub(super) fn read_promised_meeting(&mut self) {
        let promised = self.has(Concept::Promise)
            || (0..self.items.len())
                .any(|at| matches!(self.noun(at), Some((Noun::Commitments, _))));
        if !promised {
            return;
        }
        for (topic, noun) in
            [("next-summit", Noun::Event(Some(EventKind::Summit))), ("next-meeting", Noun::Meeting)]
        {
            let topic = self.model().find(topic);
            for at in 0..self.items.len() {
                if self.bearers(at).iter().any(|it| Some(*it) == topic) {
                    self.items[at].what = What::Concept(Concept::Noun(noun, false));
                }
            }
        }
    }

    /// Reads `ملغاة`, dropped, of meetings as cancelled; of promises it says that others took their
    /// place.
    pub(super) fn read_dropped(&mut self) {
        let of_promises = self.has(Concept::Promise)
            || (0..self.items.len())
                .any(|at| matches!(self.noun(at), Some((Noun::Commitments, _))));
        if of_promises {
            return;
        }
        let dropped = Concept::Verdict(Standing::Superseded);
        for item in &mut self.items {
            if matches!(item.what, What::Concept(it) if it == dropped) {
                item.what = What::Concept(Concept::Status(EventStatus::Cancelled));
            }
        }
    }
}
