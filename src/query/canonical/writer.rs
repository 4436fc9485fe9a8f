//! Writes words with spaces between them.

use std::fmt::Write as _;

use super::set::Phrase;
use crate::model::Model;
use crate::query::ast::{Filter, Measure, Order, Set, Slice, Things};

/// Words that may stand before a set, so that an id like one of them is quoted.
const RESERVED: [&str; 9] =
    ["every", "only", "at", "as", "at-level", "by", "for", "not", "anything"];

/// A canonical text being written.
pub(super) struct Writer<'m> {
    pub(super) model: &'m Model,
    out: String,
}

impl<'m> Writer<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        Self { model, out: String::new() }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    /// Writes a word or several.
    pub(super) fn word(&mut self, word: &str) {
        if word.is_empty() {
            return;
        }
        if !self.out.is_empty() && !self.out.ends_with('(') {
            self.out.push(' ');
        }
        self.out.push_str(word);
    }

    /// Writes a number.
    pub(super) fn number(&mut self, number: u32) {
        self.word("");
        let _ = write!(self.out, " {number}");
    }

    /// Writes a part of a set: a semicolon, then words.
    pub(super) fn part(&mut self, words: &str) {
        self.out.push(';');
        self.word(words);
    }

    /// Writes a free text in quotes.
    pub(super) fn quoted(&mut self, text: &str) {
        self.word("\"");
        for c in text.chars() {
            if matches!(c, '"' | '\\') {
                self.out.push('\\');
            }
            self.out.push(c);
        }
        self.out.push('"');
    }

    /// Writes an id, quoted where it could be taken for something else.
    pub(super) fn id(&mut self, id: &str) {
        let is_plain = |c: char| !c.is_whitespace() && !matches!(c, '(' | ')' | ';' | '"');
        if !id.is_empty() && id.chars().all(is_plain) && !RESERVED.contains(&id) {
            self.word(id);
        } else {
            self.quoted(id);
        }
    }

    fn open(&mut self) {
        self.word("(");
    }

    fn close(&mut self) {
        self.out.push(')');
    }

    /// Writes a set inside a condition.
    pub(super) fn set<T: Phrase>(&mut self, set: &Set<T>) {
        match single(set, self.model) {
            Some(id) => self.id(&id),
            None => {
                self.open();
                self.bare_set(set);
                self.close();
            }
        }
    }

    /// Writes a set without brackets.
    pub(super) fn bare_set<T: Phrase>(&mut self, set: &Set<T>) {
        match &set.filter {
            Filter::Anything => self.word(T::NOUN),
            Filter::Is(test) => match test.noun() {
                Some(noun) => self.word(&noun),
                None => {
                    self.word(T::NOUN);
                    test.write(self);
                }
            },
            Filter::All(filters) => match filters.split_first() {
                Some((Filter::Is(first), rest)) if first.noun().is_some() => {
                    self.word(&first.noun().unwrap_or_default());
                    self.joined(rest, "and");
                }
                _ => {
                    self.word(T::NOUN);
                    self.joined(filters, "and");
                }
            },
            filter => {
                self.word(T::NOUN);
                self.filter(filter);
            }
        }
        self.order(&set.order);
        match set.slice {
            Slice::All => {}
            Slice::First(count) => self.numbered_part("first", count),
            Slice::Last(count) => self.numbered_part("last", count),
            Slice::Nth(position) => self.numbered_part("nth", position),
            Slice::NthLast(position) => self.numbered_part("nth-last", position),
        }
    }

    fn numbered_part(&mut self, words: &str, number: u32) {
        self.part(words);
        self.number(number);
    }

    fn order(&mut self, order: &Order) {
        match order {
            Order::Natural => {}
            Order::Reversed => self.part("reversed"),
            Order::Most(measure) => {
                self.part("most");
                self.measure(measure);
            }
            Order::Fewest(measure) => {
                self.part("fewest");
                self.measure(measure);
            }
        }
    }

    fn measure(&mut self, measure: &Measure) {
        match measure {
            Measure::EventsOfParty(at) => {
                self.word("events");
                self.party_at(at);
            }
            Measure::EventsOfPerson(at) => {
                self.word("events");
                self.person_at(at);
            }
            Measure::TenureOfPerson(at) => {
                self.word("days");
                self.person_at(at);
            }
            Measure::EventsOfHost(events) => {
                self.word("events hosted among");
                self.set(events);
            }
            Measure::EventsOfPlace(events) => {
                self.word("events among");
                self.set(events);
            }
            Measure::PartiesOfEvent(how) => {
                self.word("parties");
                self.how_active(how);
            }
            Measure::LengthOfEvent => self.word("length"),
            Measure::ProvisionsOfDocument(provisions) | Measure::ProvisionsOfTopic(provisions) => {
                self.word("provisions");
                if **provisions != Set::everything() {
                    self.word("among");
                    self.set(provisions);
                }
            }
            Measure::CitationsOfDocument(documents) => {
                self.word("citations among");
                self.set(documents);
            }
        }
    }

    /// Writes the test that names one thing.
    pub(super) fn being<T: Phrase>(&mut self, test: &T) {
        self.word("being");
        if let Some(id) = test.id(self.model) {
            self.id(&id);
        }
    }

    fn joined<T: Phrase>(&mut self, filters: &[Filter<T>], word: &str) {
        for (index, filter) in filters.iter().enumerate() {
            if index > 0 {
                self.word(word);
            }
            self.member(filter);
        }
    }

    /// Writes a filter that is a part of another: lists stand in brackets.
    fn member<T: Phrase>(&mut self, filter: &Filter<T>) {
        if let Filter::All(_) | Filter::Either(_) = filter {
            self.open();
            self.filter(filter);
            self.close();
        } else {
            self.filter(filter);
        }
    }

    fn filter<T: Phrase>(&mut self, filter: &Filter<T>) {
        match filter {
            Filter::Anything => self.word("anything"),
            Filter::Is(test) => test.write(self),
            Filter::All(filters) => self.joined(filters, "and"),
            Filter::Either(filters) => self.joined(filters, "or"),
            Filter::Not(inner) => {
                self.word("not");
                self.member(inner);
            }
        }
    }

    /// Writes things without brackets.
    pub(super) fn things(&mut self, things: &Things) {
        match things {
            Things::Events(set) => self.bare_set(set),
            Things::Parties(set) => self.bare_set(set),
            Things::People(set) => self.bare_set(set),
            Things::Places(set) => self.bare_set(set),
            Things::Offices(set) => self.bare_set(set),
            Things::Documents(set) => self.bare_set(set),
            Things::Provisions(set) => self.bare_set(set),
            Things::Topics(set) => self.bare_set(set),
            Things::Commitments(set) => self.bare_set(set),
            Things::Sources(set) => self.bare_set(set),
            Things::Disputes(set) => self.bare_set(set),
        }
    }

    /// Writes things inside a condition.
    pub(super) fn inner_things(&mut self, things: &Things) {
        self.open();
        self.things(things);
        self.close();
    }
}

/// Returns the id of a set's only member, when the set is made by naming it.
fn single<T: Phrase>(set: &Set<T>, model: &Model) -> Option<String> {
    let Filter::Is(test) = &set.filter else { return None };
    if set.order != Order::Natural || set.slice != Slice::All {
        return None;
    }
    test.id(model)
}
