//! Numbers, months, halves and negations that stand beside each other.

use super::super::grammar::Side;
use super::{Composer, Concept, Item, Noun, What};
use crate::analysis::Standing;
use crate::date::{Edtf, Language};
use crate::model::Entity;

impl Composer<'_, '_> {
    /// Joins what belongs together: `yirmi` `birinci` is 21, `second` `half` `of` `2023` is `2023-41`.
    pub(super) fn gather(&mut self) {
        self.drop_if_so();
        self.read_particles();
        self.join_numbers();
        self.read_top();
        self.drop_contrasts();
        self.join_halves_of_months();
        self.join_halves();
        self.join_seasons();
        self.join_months();
        self.join_days();
        self.read_months();
        self.read_not_mentioned();
        self.join_negations();
        self.drop_invited();
        self.join_lengths();
        self.join_limits();
        self.read_comparatives();
        self.read_years();
        self.read_all();
        self.join_alternatives();
        self.read_meetings_of_ministers();
        self.read_counted_meeting();
        self.join_kinds();
        self.join_place_of_event();
        self.count_delegations();
        self.read_prepositions();
    }

    /// Tells whether *all* stands beside a verb of taking part whose objects it counts.
    fn is_said_of_all(&self, at: usize) -> bool {
        let attends =
            |it: Option<usize>| it.and_then(|it| self.concept(it)) == Some(Concept::Attend);
        let behind = (1..=2).any(|back| attends(at.checked_sub(back)));
        match self.grammar.language {
            // The verb comes last; what stands before is a participle of its own.
            Language::Turkish => attends(Some(at + 2)) || attends(Some(at + 3)),
            // `کدام کشورها در همه دورها شرکت کردند`
            Language::Persian => {
                let inside = at.checked_sub(1).and_then(|it| self.concept(it)) == Some(Concept::In);
                let told =
                    self.has(Concept::Who) || (at..self.items.len()).any(|it| attends(Some(it)));
                behind || inside && told
            }
            _ => behind,
        }
    }

    /// Reads *all* behind a verb of taking part as *every*; elsewhere both are a manner of speaking.
    fn read_all(&mut self) {
        if self.asks_whether() {
            return;
        }
        let mut at = 0;
        while at < self.items.len() {
            if matches!(self.concept(at), Some(Concept::All | Concept::Every)) {
                let verb = self.is_said_of_all(at);
                let topics = |it| matches!(self.noun(it), Some((Noun::Topics, _)));
                // `topics that appear in every statement` are not those of any statement.
                let of_topics = self.concept(at) == Some(Concept::Every)
                    && matches!(self.noun(at + 1), Some((Noun::Document(_), _)))
                    && (0..at).any(topics);
                let of_events =
                    matches!(self.noun(at + 1), Some((Noun::Event(_) | Noun::Meeting, _)));
                if of_topics || verb && of_events {
                    self.items[at].what = What::Concept(Concept::Every);
                } else {
                    self.items.remove(at);
                    continue;
                }
            }
            at += 1;
        }
    }

    /// Replaces a run of items by one.
    pub(super) fn replace(&mut self, from: usize, count: usize, what: What) {
        let text: Vec<String> =
            self.items[from..from + count].iter().map(|item| item.text.clone()).collect();
        self.items.drain(from + 1..from + count);
        self.items[from].text = text.join(" ");
        self.items[from].what = what;
    }

    fn join_numbers(&mut self) {
        let language = self.grammar.language;
        let mut at = 0;
        while at + 1 < self.items.len() {
            let joined = match (self.number(at), self.number(at + 1)) {
                (Some(unit @ 1..=9), Some(20)) if language == Language::Arabic => {
                    Some((2, unit + 20))
                }
                (Some(unit @ 1..=9), Some(10)) if language == Language::Arabic => {
                    Some((2, unit + 10))
                }
                (Some(10), Some(unit @ 1..=9)) if language == Language::Turkish => {
                    Some((2, unit + 10))
                }
                (Some(20), Some(unit @ 1..=9)) => Some((2, unit + 20)),
                (Some(20), None)
                    if language == Language::Persian
                        && self.concept(at + 1) == Some(Concept::And) =>
                {
                    self.number(at + 2).filter(|unit| *unit < 10).map(|unit| (3, unit + 20))
                }
                // `двадцать первый`, `yirmi birinci`: the first is also a word of its own.
                (Some(20), None)
                    if self.concept(at + 1) == Some(Concept::First)
                        && matches!(language, Language::Russian | Language::Turkish) =>
                {
                    Some((2, 21))
                }
                _ => None,
            };
            if let Some((count, number)) = joined {
                self.replace(at, count, What::Number(number));
            }
            at += 1;
        }
    }

    /// Returns the year that a date names, when it names nothing else.
    pub(super) fn year(&self, at: usize) -> Option<String> {
        match &self.items.get(at)?.what {
            What::Date(date) if date.as_str().len() == 4 => Some(date.as_str().to_owned()),
            _ => None,
        }
    }

    /// Returns the place in a series that a word names; the last one is number `last`.
    pub(super) fn ordinal(&self, at: usize, last: u32) -> Option<u32> {
        match self.concept(at) {
            Some(Concept::First) => Some(1),
            Some(Concept::Last) => Some(last),
            _ => self.number(at),
        }
    }

    fn join_halves(&mut self) {
        let mut at = 0;
        while at < self.items.len() {
            let parts = match self.concept(at) {
                Some(Concept::Half) => Some((2, 39)),
                Some(Concept::Quarter) => Some((4, 32)),
                _ => None,
            };
            if let Some((parts, base)) = parts
                && let Some((from, to, number, year)) = self.around_half(at, parts)
                && (1..=parts).contains(&number)
                && let Ok(date) = format!("{year}-{}", base + number).parse()
            {
                self.replace(from, to + 1 - from, What::Date(date));
                at = from;
            }
            at += 1;
        }
    }

    /// Returns the run around a half or a quarter, which of them it is, and the year.
    fn around_half(&self, at: usize, parts: u32) -> Option<(usize, usize, u32, String)> {
        let before = at.checked_sub(1).and_then(|it| Some((it, self.ordinal(it, parts)?)));
        let after = self.ordinal(at + 1, parts).map(|number| (at + 1, number));
        let (place, number) = before.or(after)?;
        let (mut from, mut to) = (at.min(place), at.max(place));
        for ahead in 1..=2 {
            if let Some(year) = self.year(to + ahead) {
                to += ahead;
                return Some((from, to, number, year));
            }
        }
        let year = from.checked_sub(1).and_then(|it| Some((it, self.year(it)?)))?;
        from = year.0;
        Some((from, to, number, year.1))
    }

    fn join_months(&mut self) {
        let mut at = 0;
        while at < self.items.len() {
            if let What::Month(month) = self.items[at].what {
                let after = self.year(at + 1).map(|year| (at, year));
                let before = || at.checked_sub(1).and_then(|it| Some((it, self.year(it)?)));
                if let Some((from, year)) = after.or_else(before)
                    && let Ok(date) = format!("{year}-{month:02}").parse()
                {
                    self.replace(from, 2, What::Date(date));
                    at = from;
                }
            }
            at += 1;
        }
        // `с июня по декабрь 2018 года`: the year is that of both.
        for at in 2..self.items.len() {
            let linked = matches!(self.concept(at - 1), Some(Concept::Until | Concept::And));
            let (What::Month(first), What::Date(last)) =
                (&self.items[at - 2].what, &self.items[at].what)
            else {
                continue;
            };
            let month = last.as_str().split_once('-').filter(|(_, month)| month.len() == 2);
            if let Some((year, _)) = month.filter(|_| linked)
                && let Ok(date) = format!("{year}-{first:02}").parse()
            {
                self.items[at - 2].what = What::Date(date);
            }
        }
    }

    /// Joins `24 January 2024`, `24–25 January 2024` and `January 24, 2024`.
    fn join_days(&mut self) {
        let mut at = 0;
        while at < self.items.len() {
            if let Some((from, count, date)) = self.days_around(at) {
                self.replace(from, count, What::Date(date));
                at = from;
            }
            at += 1;
        }
    }

    /// Returns the run of items around a month that names days of it.
    fn days_around(&self, at: usize) -> Option<(usize, usize, Edtf)> {
        let What::Date(month) = &self.items[at].what else { return None };
        let month = Some(month.as_str()).filter(|text| text.len() == 7)?;
        let day = |at: Option<usize>| self.number(at?).filter(|day| (1..=31).contains(day));
        let last_at = at.checked_sub(1);
        let last = day(last_at)?;
        let linked = last_at
            .and_then(|it| it.checked_sub(1))
            .is_some_and(|it| matches!(self.concept(it), Some(Concept::Until | Concept::And)));
        let first_at = at.checked_sub(3).filter(|_| linked);
        if let Some(first) = day(first_at).filter(|first| *first < last) {
            let date = format!("{month}-{first:02}/{month}-{last:02}").parse().ok()?;
            // `с 1 по 10 декабря 2017`
            let from =
                (at - 3).checked_sub(1).filter(|&it| self.concept(it) == Some(Concept::Since));
            let from = from.unwrap_or(at - 3);
            return Some((from, at + 1 - from, date));
        }
        Some((at - 1, 2, format!("{month}-{last:02}").parse().ok()?))
    }

    /// Reads `İdlib'den söz etmeyen`: the denial stands before the name as in other languages.
    fn read_not_mentioned(&mut self) {
        let Some(verb) = self.position(Concept::NotMention) else { return };
        self.items[verb].what = What::Concept(Concept::Mention);
        let is_name =
            |at: usize| self.items.get(at).is_some_and(|it| matches!(it.what, What::Name(..)));
        let named = match self.grammar.side {
            Side::After => (0..verb).rev().find(|&at| is_name(at)),
            Side::Before => (verb + 1..self.items.len()).find(|&at| is_name(at)),
        };
        if let Some(at) = named {
            let text = self.items[verb].text.clone();
            self.items.insert(at, Item { text, what: What::Concept(Concept::Not), used: false });
        }
    }

    /// Reads the Russian prepositions that mean one thing before a date and another before a name:
    /// `с 2018 года` and `с Ираном`, `по 2020 год` and `по беженцам`, `по составу`.
    fn read_prepositions(&mut self) {
        if self.grammar.language != Language::Russian {
            return;
        }
        for at in 0..self.items.len() {
            let before_name =
                matches!(self.items.get(at + 1).map(|item| &item.what), Some(What::Name(..)));
            let before_noun = matches!(self.noun(at + 1), Some((noun, _)) if !matches!(noun, Noun::Event(_) | Noun::Meeting));
            if !(before_name || before_noun && self.concept(at) == Some(Concept::Until)) {
                continue;
            }
            let meaning = match self.concept(at) {
                Some(Concept::Since) => Concept::Attend,
                Some(Concept::Until) => Concept::About,
                _ => continue,
            };
            self.items[at].what = What::Concept(meaning);
        }
    }

    /// Joins `либо X, либо Y`: the second word makes them alternatives, the first only announces it.
    fn join_alternatives(&mut self) {
        let is_name =
            |item: Option<&Item>| item.is_some_and(|item| matches!(item.what, What::Name(..)));
        let mut at = 0;
        while at + 1 < self.items.len() {
            if self.concept(at) == Some(Concept::And) && self.concept(at + 1) == Some(Concept::Or) {
                self.replace(at, 2, What::Concept(Concept::Or));
            }
            let stands_between = at > 0 && is_name(self.items.get(at - 1));
            if self.concept(at) == Some(Concept::Or)
                && !stands_between
                && is_name(self.items.get(at + 1))
            {
                self.items.remove(at);
            }
            at += 1;
        }
    }

    /// Reads `how many delegations` and `делегации, участвовавшие` as parties.
    fn count_delegations(&mut self) {
        let led = self.has(Concept::Lead) || self.has(Concept::Noun(Noun::Heads, false));
        // `إيران أرسلت وفدا`, `کدام دورها ایران هیئت فرستاد`: the delegation is that of the one named.
        let sent = matches!(self.grammar.language, Language::Arabic | Language::Persian)
            && (0..self.items.len())
                .any(|at| self.bearers(at).iter().any(|it| matches!(it, Entity::Party(_))));
        for at in 0..self.items.len() {
            let names = |it: Option<usize>| {
                let item = it.and_then(|it| self.items.get(it));
                item.is_some_and(|item| matches!(item.what, What::Name(..)))
            };
            // `the Russian delegation`
            let english = self.grammar.language == Language::English;
            let of_party = names(Some(at + 1)) || english && names(at.checked_sub(1));
            let counted = at.checked_sub(1).map(|it| self.concept(it) == Some(Concept::HowMany));
            if self.concept(at) == Some(Concept::Delegation)
                && counted.unwrap_or(!led && !sent && !of_party)
            {
                self.items[at].what = What::Concept(Concept::Noun(Noun::Party(None), false));
            }
        }
    }

    /// Tells whether a level is denied behind another that is stated.
    fn level_behind(&self, at: usize) -> bool {
        matches!(self.concept(at + 2), Some(Concept::Level(_) | Concept::Office(..)))
    }

    fn join_negations(&mut self) {
        let mut at = 0;
        while at + 1 < self.items.len() {
            match self.one_of_two(at) {
                Some(concept) => self.replace(at, 2, What::Concept(concept)),
                None => at += 1,
            }
        }
    }

    /// Returns the concept that two beside each other are together, if they are one.
    fn one_of_two(&mut self, at: usize) -> Option<Concept> {
        match (self.concept(at), self.concept(at + 1)) {
            (Some(Concept::Not), Some(Concept::Attend)) => Some(Concept::NotAttend),
            // `attended none of the summits`
            (Some(Concept::Attend), Some(Concept::Not))
                if self.items[at + 1].text.to_lowercase().starts_with("none") =>
            {
                Some(Concept::NotAttend)
            }
            (Some(Concept::Not), Some(Concept::HostedBy)) => Some(Concept::NotHosted),
            // `by Iraq but not by Lebanon`
            (Some(Concept::Not | Concept::NotAttend), Some(Concept::By))
                if self.grammar.side == Side::Before =>
            {
                Some(Concept::Not)
            }
            // `X olmadan yapılan` is without X: what stands behind its name takes no verb.
            (Some(Concept::Not), Some(Concept::HeldIn | Concept::In))
                if self.grammar.side == Side::Before =>
            {
                Some(Concept::Outside)
            }
            (Some(Concept::Not), Some(Concept::Verdict(Standing::Kept))) => {
                Some(Concept::Unfulfilled)
            }
            // `at the level of an expert, not of an envoy`
            (Some(level @ Concept::Level(_)), Some(Concept::Not)) if self.level_behind(at) => {
                self.items.remove(at + 2);
                Some(level)
            }
            // `لم تحضرها لا أمريكا ولا الأردن`
            (Some(Concept::Not | Concept::NotAttend), Some(Concept::Not)) => Some(Concept::Not),
            // `Iran, Russia, and Turkey`, `Iran, but not Jordan`.
            (Some(Concept::And), Some(Concept::And)) => Some(Concept::And),
            (Some(Concept::Be), Some(Concept::Not | Concept::NotAttend)) => self.concept(at + 1),
            (Some(Concept::And), Some(Concept::Not | Concept::NotAttend)) => self.concept(at + 1),
            // `принимал ли Ливан участие`: the verb alone would be to host.
            (Some(Concept::HostedBy), Some(Concept::Whether))
                if self.concept(at + 3) == Some(Concept::Attend) =>
            {
                Some(Concept::Whether)
            }
            (Some(Concept::Whether), Some(Concept::Not | Concept::NotAttend)) => {
                self.concept(at + 1)
            }
            (Some(Concept::Outside), Some(Concept::In)) => Some(Concept::Outside),
            // `Soçi'de yapılan`: the ending says no more than the verb.
            (Some(Concept::In), Some(verb @ (Concept::HeldIn | Concept::Outside))) => Some(verb),
            // `İsrail'den bahseden`: the verb says what the ending asks for.
            (
                Some(Concept::For),
                Some(
                    verb @ (Concept::Mention
                    | Concept::Cite
                    | Concept::Before
                    | Concept::After
                    | Concept::Since),
                ),
            ) if self.grammar.side == Side::After => Some(verb),
            // What was kept late was kept.
            (
                Some(Concept::Verdict(Standing::Kept)),
                Some(Concept::Verdict(Standing::KeptLate)),
            )
            | (
                Some(Concept::Verdict(Standing::KeptLate)),
                Some(Concept::Verdict(Standing::Kept)),
            ) => Some(Concept::Verdict(Standing::KeptLate)),
            _ => None,
        }
    }
}
