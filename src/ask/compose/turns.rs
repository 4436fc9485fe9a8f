//! Turns of phrase, settled before anything is joined.

use super::super::grammar::Side;
use super::{Composer, Concept, Item, Noun, What};
use crate::date::Language;
use crate::model::{Entity, EventKind};
use crate::text::fold;

impl Composer<'_, '_> {
    /// Settles each turn of phrase.
    pub(super) fn read_turns(&mut self) {
        self.read_no();
        self.read_infinitive();
        self.read_short_part();
        self.read_joiners();
        self.read_one_behind();
        self.read_one();
        self.read_ends();
        self.read_numbered_place();
        self.read_just();
        self.read_onward();
        self.read_led_by_office();
        self.read_last_as_lasting();
        self.read_two_in_a_row();
    }

    /// Reads `Q4 2017` and `H1 2023` as a quarter and a half of a year.
    fn read_short_part(&mut self) {
        for at in (0..self.items.len()).rev() {
            let part = match self.items[at].text.chars().next() {
                Some('Q' | 'q') => Concept::Quarter,
                Some('H' | 'h') => Concept::Half,
                _ => continue,
            };
            let short = self.items[at].text.len() == 2 && self.number(at).is_some();
            if short && self.grammar.language == Language::English {
                let text = self.items[at].text.clone();
                self.items.insert(at, Item { text, what: What::Concept(part), used: false });
            }
        }
    }

    /// Reads `which observers joined after 2018` as new ones, `when did Iraq join` as its first round,
    /// and elsewhere *join* as taking part.
    fn read_joiners(&mut self) {
        for at in 0..self.items.len() {
            let joins = self.concept(at) == Some(Concept::New)
                && self.items[at].text.to_lowercase().starts_with("join");
            if !joins {
                continue;
            }
            let actors = matches!(self.wanted(), Some((_, Noun::Party(_) | Noun::Role(_))));
            let timed =
                matches!(self.concept(at + 1), Some(Concept::After | Concept::Since | Concept::In));
            if !((actors || self.has(Concept::Who)) && timed) {
                self.items[at].what = What::Concept(Concept::Attend);
                if self.has(Concept::When) && !self.has(Concept::First) {
                    let text = self.items[at].text.clone();
                    let what = What::Concept(Concept::First);
                    self.items.push(Item { text, what, used: false });
                }
            }
        }
    }

    /// Reads `the round 19 one` as round 19.
    fn read_one_behind(&mut self) {
        for at in (2..self.items.len()).rev() {
            let numbered = self.number(at - 1).is_some() && self.noun(at - 2).is_some();
            if numbered && fold(&self.items[at].text) == "one" {
                self.items.remove(at);
            }
        }
    }

    /// Reads `the first statement to condemn` without its *to*.
    fn read_infinitive(&mut self) {
        for at in (0..self.items.len()).rev() {
            let verb = matches!(
                self.concept(at + 1),
                Some(
                    Concept::Act(_)
                        | Concept::Mention
                        | Concept::Cite
                        | Concept::Attend
                        | Concept::Lead
                        | Concept::HostedBy
                        | Concept::Agree
                )
            );
            let is_to = self.concept(at) == Some(Concept::Until)
                && self.grammar.language == Language::English
                && fold(&self.items[at].text) == "to";
            if is_to && verb {
                self.items.remove(at);
            }
        }
    }

    /// Reads `no` before a number as *number*, elsewhere as a denial.
    fn read_no(&mut self) {
        for at in 0..self.items.len() {
            let is_no =
                self.grammar.language == Language::English && fold(&self.items[at].text) == "no";
            if is_no {
                let counts = self.number(at + 1).is_some();
                let concept = if counts { Concept::NumberMark } else { Concept::Not };
                self.items[at].what = What::Concept(concept);
            }
        }
    }

    /// Reads `the one in July 2021` as the kind of event named before.
    fn read_one(&mut self) {
        for at in (0..self.items.len()).rev() {
            if self.concept(at) != Some(Concept::One) {
                continue;
            }
            let noun = (0..at).rev().find_map(|it| match self.noun(it)?.0 {
                noun @ (Noun::Event(_) | Noun::Meeting) => Some(noun),
                _ => None,
            });
            match noun {
                Some(noun) => self.items[at].what = What::Concept(Concept::Noun(noun, true)),
                None => {
                    self.items.remove(at);
                }
            }
        }
    }

    /// Reads `the first and the last round` as two rounds.
    fn read_ends(&mut self) {
        let is_end =
            |concept| matches!(concept, Some(Concept::First | Concept::Last | Concept::FromEnd(_)));
        for at in (1..self.items.len()).rev() {
            let joined = self.concept(at) == Some(Concept::And)
                && is_end(self.concept(at - 1))
                && is_end(self.concept(at + 1));
            if joined && let Some(noun @ (Noun::Event(_) | Noun::Meeting, _)) = self.noun(at + 2) {
                let concept = Concept::Noun(noun.0, true);
                self.items[at + 2].what = What::Concept(concept);
                let mut item = self.items[at + 2].clone();
                item.text.clear();
                self.items.insert(at, item);
            }
        }
    }

    /// Reads `Astana 17` as round 17: rounds go by the name of the place of the first.
    fn read_numbered_place(&mut self) {
        let events = &self.model().events;
        let round = |number: u32| {
            let mut rounds = events.ids().filter(|&it| events.number.get(it) == Some(number));
            rounds.find(|&it| events.kind.get(it) == Some(EventKind::Round))
        };
        let Some(first) = round(1).and_then(|it| events.place.get(it)) else { return };
        for at in (1..self.items.len()).rev() {
            let named = self.bearers(at - 1).contains(&Entity::Place(first));
            let is_event =
                |it: usize| matches!(self.noun(it), Some((Noun::Event(_) | Noun::Meeting, _)));
            let free = !is_event(at + 1)
                && at.checked_sub(2).is_none_or(|it| !is_event(it))
                && !matches!(self.items.get(at + 1).map(|it| &it.what), Some(What::Month(_)));
            if let Some(event) = self.number(at).and_then(round).filter(|_| named && free) {
                let text = self.items[at].text.clone();
                let entity = Entity::Event(event);
                self.items[at - 1].what = What::Name(text, vec![entity]);
                self.items.remove(at);
            }
        }
    }

    /// Reads `just before` as right before.
    fn read_just(&mut self) {
        for at in 0..self.items.len() {
            let order = matches!(self.concept(at + 1), Some(Concept::Before | Concept::After));
            if self.concept(at) == Some(Concept::Only) && order {
                self.items[at].what = What::Concept(Concept::Directly);
            }
        }
    }

    /// Reads `2021 onward` as since 2021, and `from 2021 onward` as no more than that.
    fn read_onward(&mut self) {
        for at in (1..self.items.len()).rev() {
            let is_it = self.concept(at) == Some(Concept::Since)
                && self.grammar.language == Language::English
                && self.items[at].text.to_lowercase().starts_with("on");
            if !is_it {
                continue;
            }
            let item = self.items.remove(at);
            let begins = (0..at).any(|it| self.concept(it) == Some(Concept::Since));
            let mut from = at - 1;
            while from > 0 && matches!(self.items[from - 1].what, What::Month(_) | What::Number(_))
            {
                from -= 1;
            }
            if from > 0 && matches!(self.noun(from - 1), Some((Noun::Event(_), _))) {
                from -= 1;
            }
            if !begins {
                self.items.insert(from, item);
            }
        }
    }

    /// Reads `headed by ambassadors` as at the level of ambassadors.
    fn read_led_by_office(&mut self) {
        for at in (1..self.items.len()).rev() {
            let pair = match (self.concept(at - 1), self.concept(at)) {
                (Some(Concept::Lead), Some(Concept::Office(_, level)))
                | (Some(Concept::Office(_, level)), Some(Concept::Lead)) => Some(level),
                _ => None,
            };
            let by_office =
                self.concept(at - 1) == Some(Concept::Lead) || self.grammar.side == Side::After;
            if let Some(level) = pair.filter(|_| by_office && !self.has(Concept::Who)) {
                self.replace(at - 1, 2, What::Concept(Concept::Level(level)));
            }
        }
    }

    /// Reads `how long did round 8 last`: at the end it is the verb.
    fn read_last_as_lasting(&mut self) {
        let asks =
            self.has(Concept::HowLong) || self.has(Concept::HowMany) && self.has(Concept::DayUnit);
        let end = self.items.len().saturating_sub(1);
        if asks && end > 0 && self.concept(end) == Some(Concept::Last) {
            self.items[end].what = What::Concept(Concept::Lasting);
        }
    }

    /// Reads `between two rounds` as between one and the next, unless it is `between the second round
    /// and` something else.
    fn read_two_in_a_row(&mut self) {
        for at in (1..self.items.len()).rev() {
            let between = matches!(
                self.concept(at - 1),
                Some(Concept::Between | Concept::Days | Concept::Gaps)
            );
            let is_noun = matches!(self.noun(at + 1), Some((Noun::Event(_) | Noun::Meeting, _)));
            let names = |it: usize| {
                self.noun(it).is_some() || self.items.get(it).is_some_and(|it| it.is_named())
            };
            let goes_on = (at + 2..self.items.len()).any(|it| match self.concept(it) {
                Some(Concept::And) => names(it + 1),
                Some(Concept::Until) => true,
                _ => self.number(it).is_some(),
            });
            if between && self.number(at) == Some(2) && is_noun && !goes_on {
                self.items.remove(at);
            }
        }
    }
}
