//! Writes words with spaces between them.

use std::fmt::Write as _;

use crate::model::Model;
use crate::query::ast::{Condition, Filter, Order, Set, Slice, Test, Thing, Things, Visitor};

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
    pub(super) fn set<R: Thing>(&mut self, set: &Set<Test<R>>) {
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
    pub(super) fn bare_set<R: Thing>(&mut self, set: &Set<Test<R>>) {
        match &set.filter {
            Filter::Anything => self.word(R::KIND.table()),
            Filter::Is(test) => match noun(test) {
                Some(noun) => self.word(noun),
                None => {
                    self.word(R::KIND.table());
                    self.condition(R::KIND, test.condition());
                }
            },
            Filter::All(filters) => {
                let first = filters.first().and_then(|filter| match filter {
                    Filter::Is(test) => noun(test),
                    Filter::Anything | Filter::All(_) | Filter::Either(_) | Filter::Not(_) => None,
                });
                self.word(first.unwrap_or(R::KIND.table()));
                self.joined(&filters[usize::from(first.is_some())..], "and");
            }
            filter @ (Filter::Either(_) | Filter::Not(_)) => {
                self.word(R::KIND.table());
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

    fn joined<R: Thing>(&mut self, filters: &[Filter<Test<R>>], word: &str) {
        for (index, filter) in filters.iter().enumerate() {
            if index > 0 {
                self.word(word);
            }
            self.member(filter);
        }
    }

    /// Writes a filter that is a part of another: lists stand in brackets.
    fn member<R: Thing>(&mut self, filter: &Filter<Test<R>>) {
        if let Filter::All(_) | Filter::Either(_) = filter {
            self.open();
            self.filter(filter);
            self.close();
        } else {
            self.filter(filter);
        }
    }

    fn filter<R: Thing>(&mut self, filter: &Filter<Test<R>>) {
        match filter {
            Filter::Anything => self.word("anything"),
            Filter::Is(test) => self.condition(R::KIND, test.condition()),
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
        things.visit(Bare(self));
    }

    /// Writes things inside a condition.
    pub(super) fn inner(&mut self, things: &Things) {
        things.visit(Inner(self));
    }

    /// Writes things inside a condition, in brackets even where an id would do: the noun tells their
    /// kind.
    pub(super) fn bracketed(&mut self, things: &Things) {
        self.open();
        self.things(things);
        self.close();
    }
}

/// Writes a set without brackets.
struct Bare<'w, 'm>(&'w mut Writer<'m>);

impl Visitor for Bare<'_, '_> {
    type Output = ();

    fn visit<R: Thing>(self, set: &Set<Test<R>>) {
        self.0.bare_set(set);
    }
}

/// Writes a set inside a condition.
struct Inner<'w, 'm>(&'w mut Writer<'m>);

impl Visitor for Inner<'_, '_> {
    type Output = ();

    fn visit<R: Thing>(self, set: &Set<Test<R>>) {
        self.0.set(set);
    }
}

/// Returns the noun that says a test, if there is one: `rounds` for events of kind round.
fn noun<R>(test: &Test<R>) -> Option<&'static str> {
    let attribute = test.condition().attribute()?;
    attribute.noun(test.word(attribute)?)?.canonical
}

/// Returns the id of a set's only member, when the set is made by naming it.
fn single<R: Thing>(set: &Set<Test<R>>, model: &Model) -> Option<String> {
    let Filter::Is(test) = &set.filter else { return None };
    if set.order != Order::Natural || set.slice != Slice::All {
        return None;
    }
    let Condition::Is(row) = *test.condition() else { return None };
    R::KIND.id(model, row).map(std::borrow::Cow::into_owned)
}
