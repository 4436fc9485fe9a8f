//! Small words whose meaning depends on what stands beside them.

use super::{Composer, Concept, Item, Noun, What};
use crate::analysis::Standing;
use crate::date::Language;
use crate::model::Entity;
use crate::text::fold;

impl Composer<'_, '_> {
    /// Settles what each small word means.
    pub(super) fn read_particles(&mut self) {
        self.read_min();
        self.read_az();
        self.read_ila();
        self.read_dual();
        self.read_counted();
        self.read_text_of();
        self.read_done();
        self.read_most();
        self.read_between_parties();
        self.read_from_party();
        self.read_when();
    }

    fn is_party(&self, at: usize) -> bool {
        self.bearers(at).iter().any(|it| matches!(it, Entity::Party(_)))
    }

    /// Reads `دیدارهایی که انجام شد` as those held, and `در آستانه برگزار نشد` as outside Astana.
    fn read_done(&mut self) {
        if self.grammar.language != Language::Persian {
            return;
        }
        let promised = self.has(Concept::Promise)
            || (0..self.items.len())
                .any(|at| matches!(self.noun(at), Some((Noun::Commitments, _))));
        if !promised {
            let kept = Concept::Verdict(Standing::Kept);
            self.items.retain(|item| !matches!(item.what, What::Concept(it) if it == kept));
        }
        for at in (0..self.items.len()).rev() {
            let not_held = self.items[at].text.starts_with("برگزار نشد");
            let place = (0..at).rev().find(|&it| self.concept(it) == Some(Concept::In));
            if let Some(place) = place.filter(|_| not_held) {
                self.items[place].what = What::Concept(Concept::Outside);
                self.items.remove(at);
            }
        }
    }

    /// Reads `بیشترین شرکت‌کننده` as most participants.
    fn read_most(&mut self) {
        for at in 1..self.items.len() {
            let attendants = fold(&self.items[at].text).starts_with("شركتكننده");
            if attendants && self.concept(at - 1) == Some(Concept::Most) {
                self.items[at].what = What::Concept(Concept::Noun(Noun::Party(None), false));
            }
        }
    }

    /// Reads `نص البيان` and `متن بیانیه`, the text of a statement, as the statement.
    fn read_text_of(&mut self) {
        for at in (0..self.items.len()).rev() {
            if matches!(self.noun(at), Some((Noun::Document(None), _)))
                && matches!(self.noun(at + 1), Some((Noun::Document(Some(_)), _)))
            {
                self.items.remove(at);
            }
        }
    }

    /// Reads `between Iran and Russia` as with both.
    fn read_between_parties(&mut self) {
        for at in 0..self.items.len() {
            if self.concept(at) == Some(Concept::Between) && self.is_party(at + 1) {
                self.items[at].what = What::Concept(Concept::Attend);
            }
        }
    }

    /// Reads `من حضر عن الأردن` and `چه کسی از اردن`: people are asked for, who acted for a party.
    fn read_from_party(&mut self) {
        for at in 1..self.items.len() {
            let from = match self.grammar.language {
                Language::Arabic => {
                    self.items[at].text == "عن" && self.concept(at - 1) == Some(Concept::Attend)
                }
                Language::Persian => {
                    self.items[at].text == "از" && self.concept(at - 1) == Some(Concept::Who)
                }
                _ => false,
            };
            if from && self.is_party(at + 1) {
                self.items[at].what = What::Concept(Concept::For);
            }
        }
    }

    /// Reads `کی` as *when* where nobody is asked for: `دور سوم کی بود`, `اولین بار کی شرکت کرد`.
    fn read_when(&mut self) {
        let acts = (0..self.items.len()).any(|at| {
            let concept = self.concept(at);
            concept.is_some_and(|it| is_deed(it) || matches!(it, Concept::Office(..)))
        });
        let names = |noun| !matches!(noun, Noun::Event(_) | Noun::Meeting);
        let asks = (0..self.items.len()).any(|at| self.noun(at).is_some_and(|it| names(it.0)));
        let first = self.has(Concept::First) || self.has(Concept::Last);
        if self.grammar.language == Language::Persian && (first || !acts) && !asks {
            self.items.retain(|item| {
                let is_when = matches!(item.text.as_str(), "کی" | "کی بود" | "کی بودند");
                !(is_when && matches!(item.what, What::Concept(Concept::Who)))
            });
        }
    }

    /// Reads `من`: *who* opens a question, and inside it is *of*, or *from* before a time.
    fn read_min(&mut self) {
        for at in 1..self.items.len() {
            let is_min = self.grammar.language == Language::Arabic && self.items[at].text == "من";
            let opens = matches!(self.concept(at - 1), Some(Concept::And | Concept::Whether));
            // `جولة أستانا 13 من حضرها`
            if !is_min || opens || self.concept(at + 1).is_some_and(is_deed) {
                continue;
            }
            let mut behind = self.items.get(at + 1).map(|item| &item.what);
            if matches!(behind, Some(What::Number(_))) {
                behind = self.items.get(at + 2).map(|item| &item.what);
            }
            let is_time = matches!(behind, Some(What::Date(_) | What::Month(_)));
            let ranges = matches!(behind, Some(What::Number(_) | What::Concept(Concept::Until)));
            let from = (is_time || ranges)
                && (at + 1..self.items.len()).any(|it| self.concept(it) == Some(Concept::Until));
            let concept = if from { Concept::Since } else { Concept::Of };
            self.items[at].what = What::Concept(concept);
        }
    }

    /// Reads `از`: *from* before a time or where an end follows, else *of*.
    fn read_az(&mut self) {
        if self.grammar.language != Language::Persian {
            return;
        }
        let onwards = self.items.iter().position(|item| item.text == "به بعد");
        for at in 0..self.items.len() {
            let behind = self.items.get(at + 1).map(|item| &item.what);
            let is_time = matches!(behind, Some(What::Date(_) | What::Month(_)));
            let ends = onwards.is_some()
                || (at..self.items.len()).any(|it| self.concept(it) == Some(Concept::Until));
            if self.items[at].text == "از" && !is_time && !ends {
                self.items[at].what = What::Concept(Concept::Of);
            }
        }
        if let Some(at) = onwards {
            self.items.remove(at);
        }
    }

    /// Reads `إلى` without a beginning as *to* a meeting or a thing, not *until* it.
    fn read_ila(&mut self) {
        let begins = self.has(Concept::Since) || self.has(Concept::Between);
        for at in 0..self.items.len() {
            let is_event = matches!(self.noun(at + 1), Some((Noun::Event(_) | Noun::Meeting, _)));
            // `الي` before a verb is `اللي`, *which*.
            if self.items[at].text == "الي" && self.concept(at + 1).is_some_and(is_deed) {
                self.items[at].what = What::Concept(Concept::Of);
            }
            let is_time = matches!(
                self.items.get(at + 1).map(|item| &item.what),
                Some(What::Date(_) | What::Month(_) | What::Number(_))
            );
            if self.items[at].text == "إلى" && !is_time && !begins {
                let concept = if is_event { Concept::In } else { Concept::Of };
                self.items[at].what = What::Concept(concept);
            }
        }
    }

    /// Reads `آخر جولتين` as the last two.
    fn read_dual(&mut self) {
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

    /// Reads `كم جولة` and `چند دور` as the plural that they mean.
    fn read_counted(&mut self) {
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
}

/// Tells whether a concept is what someone does at a meeting.
fn is_deed(concept: Concept) -> bool {
    matches!(
        concept,
        Concept::Attend
            | Concept::NotAttend
            | Concept::Not
            | Concept::Decline
            | Concept::Miss
            | Concept::Lead
            | Concept::Met
            | Concept::HostedBy
    )
}
