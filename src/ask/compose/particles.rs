//! Small words whose meaning depends on what stands beside them.

use super::{Composer, Concept, Noun, What};
use crate::analysis::Standing;
use crate::date::Language;
use crate::model::{Entity, EventKind};
use crate::text::fold;

impl Composer<'_, '_> {
    /// Settles what each small word means.
    pub(super) fn read_particles(&mut self) {
        self.read_turns();
        self.read_magar();
        self.read_min();
        self.read_az();
        self.read_ila();
        self.read_dual();
        self.read_ceasing();
        self.read_joining();
        self.read_city_of_name();
        self.read_kind_behind_name();
        self.read_dropped();
        self.read_times_led();
        self.read_order();
        self.read_how_many_and_where();
        self.read_most_who();
        self.read_with_heads();
        self.read_promised_meeting();
        self.read_participants_of();
        self.read_between_cities();
        self.read_represented();
        self.read_from_which();
        self.read_became_observer();
        self.read_meetings_with();
        self.read_days();
        self.read_more_than();
        self.read_exchange_of_texts();
        self.read_denied_name();
        self.read_number_of_role();
        self.read_counted();
        self.read_text_of();
        self.read_done();
        self.read_most();
        self.read_between_parties();
        self.read_from_party();
        self.read_when();
        self.read_relative_where();
        self.read_either();
        self.read_kinds_as_subjects();
        self.read_onwards();
        self.read_role_of_one();
        self.read_chem();
    }

    /// Reads `чем`: *than* behind a comparative, elsewhere a form of *what*.
    fn read_chem(&mut self) {
        let compares = |at: usize| {
            (1..=3).filter_map(|back| at.checked_sub(back)).any(|it| {
                matches!(
                    self.concept(it),
                    Some(Concept::More | Concept::MoreThan | Concept::LessThan | Concept::Most)
                )
            })
        };
        let keep: Vec<bool> = (0..self.items.len())
            .map(|at| fold(&self.items[at].text) != "чем" || compares(at))
            .collect();
        let mut keep = keep.into_iter();
        self.items.retain(|_| keep.next().unwrap_or(true));
    }

    /// Reads `hangi turdan itibaren`, from which round on: the first of them.
    fn read_onwards(&mut self) {
        if self.grammar.language != Language::Turkish {
            return;
        }
        for at in 1..self.items.len() {
            let one = matches!(self.noun(at - 1), Some((Noun::Event(_), true)));
            let named = at
                .checked_sub(2)
                .is_some_and(|it| matches!(self.items[it].what, What::Number(_) | What::Date(_)));
            if self.concept(at) == Some(Concept::Since) && one && !named {
                self.items[at].what = What::Concept(Concept::First);
            }
        }
    }

    /// Reads `Irak hangi turdan itibaren gözlemci`: beside one party and no verb, a role is that party's.
    fn read_role_of_one(&mut self) {
        let deeds = (0..self.items.len()).any(|at| self.concept(at).is_some_and(is_deed));
        let parties = (0..self.items.len()).filter(|&at| self.is_party(at)).count();
        let asks = self.has(Concept::Who) || self.has(Concept::HowMany);
        let last = self.items.len().saturating_sub(1);
        let wordless = matches!(self.grammar.language, Language::Russian | Language::Turkish);
        if let Some((Noun::Role(role), _)) = self.noun(last)
            && wordless
            && !deeds
            && !asks
            && parties == 1
            && self.event_noun().is_some()
        {
            self.items[last].what = What::Concept(Concept::As(role));
        }
    }

    /// Reads `welcomed the exchange of prisoners`: what texts speak of by its kind is a topic.
    fn read_kinds_as_subjects(&mut self) {
        const SUBJECTS: [(EventKind, &str); 2] = [
            (EventKind::Exchange, "detainees"),
            (EventKind::CommitteeSession, "constitutional-committee"),
        ];
        let acts =
            (0..self.items.len()).any(|at| matches!(self.concept(at), Some(Concept::Act(_))));
        for at in (0..self.items.len()).filter(|_| acts) {
            let subject = SUBJECTS.iter().find(|(kind, _)| {
                matches!(self.noun(at), Some((Noun::Event(Some(it)), _)) if it == *kind)
            });
            if let Some((_, id)) = subject
                && let Some(topic) = self.model().find(id)
            {
                self.items[at].what = What::Name((*id).to_owned(), vec![topic]);
            }
        }
    }

    /// Reads `раунды, где …`: behind a noun and a comma the word asks for no place.
    fn read_relative_where(&mut self) {
        for at in (2..self.items.len()).rev() {
            let relative = self.concept(at) == Some(Concept::Where)
                && self.concept(at - 1) == Some(Concept::And)
                && self.noun(at - 2).is_some();
            if self.grammar.language == Language::Russian && relative {
                self.items.drain(at - 1..=at);
            }
        }
    }

    /// Reads `İran mı Türkiye mi` as one or the other.
    fn read_either(&mut self) {
        let asks = |at: usize| self.concept(at) == Some(Concept::Whether);
        let is_name =
            |at: usize| self.items.get(at).is_some_and(|it| matches!(it.what, What::Name(..)));
        let either = (0..self.items.len()).find(|&at| {
            let comma = usize::from(self.concept(at + 2) == Some(Concept::And));
            is_name(at) && asks(at + 1) && is_name(at + 2 + comma) && asks(at + 3 + comma)
        });
        let Some(at) = either.filter(|_| self.grammar.language == Language::Turkish) else {
            return;
        };
        let comma = usize::from(self.concept(at + 2) == Some(Concept::And));
        self.items.remove(at + 3 + comma);
        if comma == 1 {
            self.items.remove(at + 2);
        }
        self.items[at + 1].what = What::Concept(Concept::Or);
    }

    pub(super) fn is_party(&self, at: usize) -> bool {
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
            let linked = usize::from(self.concept(at + 1) == Some(Concept::Of));
            if matches!(self.noun(at), Some((Noun::Document(None), _)))
                && matches!(self.noun(at + 1 + linked), Some((Noun::Document(Some(_)), _)))
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
        for at in 0..self.items.len() {
            let before = at.checked_sub(1).and_then(|it| self.concept(it));
            let from = match self.grammar.language {
                Language::Arabic => {
                    // `من كان حاضرا من الجانب الأممي`
                    let attends = before == Some(Concept::Attend);
                    let from = self.items[at].text.starts_with("من");
                    self.items[at].text == "عن" && attends
                        || from && attends && self.has(Concept::Who)
                }
                Language::Persian => {
                    // `از ایران چه کسی آمد`
                    let opens = at == 0 || self.has(Concept::Attend);
                    let asked = before == Some(Concept::Who);
                    self.items[at].text == "از" && (asked || opens && self.has(Concept::Who))
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

    /// Reads `مگر اردن حاضر نبود`, was Jordan not there: whether it was.
    fn read_magar(&mut self) {
        if self.items.first().is_none_or(|item| item.text != "مگر") {
            return;
        }
        self.items[0].what = What::Concept(Concept::Whether);
        for item in &mut self.items {
            if matches!(item.what, What::Concept(Concept::NotAttend)) {
                item.what = What::Concept(Concept::Attend);
            }
        }
    }

    /// Reads `مدينة سوتشي` and `شهر سوچی`, the city of that name, as the name.
    fn read_city_of_name(&mut self) {
        for at in (0..self.items.len()).rev() {
            let is_place = self.bearers(at + 1).iter().any(|it| matches!(it, Entity::Place(_)));
            if is_place && matches!(self.noun(at), Some((Noun::Places, _))) {
                self.items.remove(at);
            }
        }
    }

    /// Reads `لقاءات لافرينتييف الثنائية`: the adjective stands behind the name.
    fn read_kind_behind_name(&mut self) {
        let kind = Noun::Event(Some(EventKind::Bilateral));
        for at in (1..self.items.len()).rev() {
            let behind_name = !self.bearers(at - 1).is_empty();
            let is_kind = self.noun(at).is_some_and(|it| it.0 == kind);
            let meeting =
                (0..at).rev().find(|&it| matches!(self.noun(it), Some((Noun::Meeting, _))));
            if let Some(meeting) = meeting.filter(|_| behind_name && is_kind) {
                self.items[meeting].what = What::Concept(Concept::Noun(kind, false));
                self.items.remove(at);
            }
        }
    }

    /// Reads an exchange of prisoners of which a text speaks as the topic of that name.
    fn read_exchange_of_texts(&mut self) {
        let exchange = Noun::Event(Some(EventKind::Exchange));
        let Some(topic) = self.model().find("detainees") else { return };
        for at in 0..self.items.len() {
            let spoken_of = at.checked_sub(1).and_then(|it| self.concept(it)).is_some_and(|it| {
                matches!(it, Concept::Act(_) | Concept::Mention | Concept::About)
            });
            if spoken_of && self.noun(at).is_some_and(|(noun, _)| noun == exchange) {
                let name = self.items[at].text.clone();
                self.items[at].what = What::Name(name, vec![topic]);
            }
        }
    }

    /// Reads `ولی از ادلب نه`: a denial at the end denies the name before it.
    fn read_denied_name(&mut self) {
        let Some(last) = self.items.len().checked_sub(1) else { return };
        let ends = self.grammar.language == Language::Persian
            && self.concept(last) == Some(Concept::Not)
            && last.checked_sub(1).is_some_and(|it| !self.bearers(it).is_empty());
        if ends {
            self.items.swap(last - 1, last);
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
