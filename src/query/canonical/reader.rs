//! Reads words, brackets, semicolons and quoted texts.

use std::str::FromStr;

use super::CanonicalError;
use super::set::Phrase;
use crate::model::Model;
use crate::query::ast::{Filter, Measure, Order, Set, Slice, Things};

/// How deep conditions may be nested.
const MOST_DEPTH: usize = 40;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Word(String),
    Quoted(String),
    Open,
    Close,
    Semicolon,
}

/// A canonical text being read.
pub(super) struct Reader<'m> {
    pub(super) model: &'m Model,
    tokens: Vec<(Token, usize)>,
    next: usize,
    end: usize,
    depth: usize,
}

impl<'m> Reader<'m> {
    pub(super) fn new(text: &str, model: &'m Model) -> Result<Self, CanonicalError> {
        Ok(Self { model, tokens: tokens(text)?, next: 0, end: text.len(), depth: 0 })
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next).map(|(token, _)| token)
    }

    fn take(&mut self, token: &Token) -> bool {
        let found = self.peek() == Some(token);
        self.next += usize::from(found);
        found
    }

    /// Returns the error that something else was expected here.
    pub(super) fn unexpected(&self, expected: &'static str) -> CanonicalError {
        let offset = self.tokens.get(self.next).map_or(self.end, |&(_, offset)| offset);
        let found = match self.peek() {
            Some(Token::Word(word) | Token::Quoted(word)) => word.clone(),
            Some(Token::Open) => "(".to_owned(),
            Some(Token::Close) => ")".to_owned(),
            Some(Token::Semicolon) => ";".to_owned(),
            None => String::new(),
        };
        CanonicalError::Unexpected { found, expected, offset }
    }

    /// Takes words if all of them come next.
    pub(super) fn words(&mut self, words: &[&str]) -> bool {
        let found = words.iter().enumerate().all(|(index, word)| {
            matches!(self.tokens.get(self.next + index), Some((Token::Word(it), _)) if it == word)
        });
        if found {
            self.next += words.len();
        }
        found
    }

    /// Takes the words of a phrase if all of them come next.
    pub(super) fn phrase(&mut self, phrase: &str) -> bool {
        self.words(&phrase.split(' ').collect::<Vec<_>>())
    }

    /// Takes one word that must come next.
    pub(super) fn expect(&mut self, word: &'static str) -> Result<(), CanonicalError> {
        if self.words(&[word]) { Ok(()) } else { Err(self.unexpected(word)) }
    }

    /// Takes a semicolon and a word if both come next.
    pub(super) fn part(&mut self, word: &str) -> bool {
        let start = self.next;
        if self.take(&Token::Semicolon) && self.words(&[word]) {
            return true;
        }
        self.next = start;
        false
    }

    /// Checks that nothing is left.
    pub(super) fn end(&self) -> Result<(), CanonicalError> {
        if self.peek().is_none() { Ok(()) } else { Err(self.unexpected("the end")) }
    }

    /// Takes any word or quoted text.
    pub(super) fn text(&mut self, expected: &'static str) -> Result<String, CanonicalError> {
        match self.peek() {
            Some(Token::Word(word) | Token::Quoted(word)) => {
                let word = word.clone();
                self.next += 1;
                Ok(word)
            }
            _ => Err(self.unexpected(expected)),
        }
    }

    /// Takes a word that is read as a value.
    pub(super) fn value<V: FromStr>(
        &mut self,
        expected: &'static str,
    ) -> Result<V, CanonicalError> {
        let error = self.unexpected(expected);
        self.text(expected)?.parse().map_err(|_| error)
    }

    /// Takes a word that is read as a date.
    pub(super) fn date(&mut self) -> Result<crate::date::Edtf, CanonicalError> {
        Ok(self.text("a date")?.parse()?)
    }

    fn nested<V>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<V, CanonicalError>,
    ) -> Result<V, CanonicalError> {
        if self.depth >= MOST_DEPTH {
            return Err(CanonicalError::TooDeep);
        }
        self.depth += 1;
        let value = read(self)?;
        self.depth -= 1;
        if self.take(&Token::Close) { Ok(value) } else { Err(self.unexpected(")")) }
    }

    /// Takes a set inside a condition.
    pub(super) fn set<T: Phrase>(&mut self) -> Result<Set<T>, CanonicalError> {
        if self.take(&Token::Open) {
            return self.nested(Self::bare_set);
        }
        let id = self.text("an id or a bracket")?;
        let test = T::of_id(self.model, &id);
        test.map(Set::whose).ok_or(CanonicalError::UnknownId { id, what: T::SINGULAR })
    }

    /// Takes a set without brackets.
    pub(super) fn bare_set<T: Phrase>(&mut self) -> Result<Set<T>, CanonicalError> {
        let noun = self.text("a noun")?;
        let filter = if noun == T::NOUN {
            Filter::Anything
        } else if let Some(test) = T::of_noun(&noun) {
            Filter::Is(test)
        } else {
            self.next -= 1;
            return Err(self.unexpected(T::NOUN));
        };
        let filter = match self.peek() {
            None | Some(Token::Close | Token::Semicolon) => filter,
            _ => filter.and(self.either()?),
        };
        let order = self.order::<T>()?;
        Ok(Set { filter, order, slice: self.slice()? })
    }

    fn either<T: Phrase>(&mut self) -> Result<Filter<T>, CanonicalError> {
        let mut filter = self.all()?;
        while self.words(&["or"]) {
            filter = filter.or(self.all()?);
        }
        Ok(filter)
    }

    fn all<T: Phrase>(&mut self) -> Result<Filter<T>, CanonicalError> {
        let mut filter = self.one()?;
        while self.words(&["and"]) {
            filter = filter.and(self.one()?);
        }
        Ok(filter)
    }

    fn one<T: Phrase>(&mut self) -> Result<Filter<T>, CanonicalError> {
        if self.words(&["not"]) {
            return Ok(self.one()?.negate());
        }
        if self.take(&Token::Open) {
            return self.nested(Self::either);
        }
        if self.words(&["anything"]) {
            return Ok(Filter::Anything);
        }
        // Every kind of thing that has ids can be named by one.
        let test = if self.words(&["being"]) { self.named() } else { T::read(self) };
        test.map(Filter::Is)
    }

    /// Takes the id after `being`.
    fn named<T: Phrase>(&mut self) -> Result<T, CanonicalError> {
        let id = self.text("an id")?;
        T::of_id(self.model, &id).ok_or(CanonicalError::UnknownId { id, what: T::SINGULAR })
    }

    fn order<T: Phrase>(&mut self) -> Result<Order, CanonicalError> {
        if self.part("reversed") {
            return Ok(Order::Reversed);
        }
        let most = self.part("most");
        if most || self.part("fewest") {
            let measure = T::measure(self)?;
            return Ok(if most { Order::Most(measure) } else { Order::Fewest(measure) });
        }
        Ok(Order::Natural)
    }

    fn slice(&mut self) -> Result<Slice, CanonicalError> {
        for (word, slice) in [
            ("first", Slice::First as fn(u32) -> Slice),
            ("last", Slice::Last),
            ("nth", Slice::Nth),
            ("nth-last", Slice::NthLast),
        ] {
            if self.part(word) {
                return Ok(slice(self.value("a number")?));
            }
        }
        Ok(Slice::All)
    }

    /// Takes things without brackets: the noun tells their kind.
    pub(super) fn things(&mut self) -> Result<Things, CanonicalError> {
        let Some(Token::Word(noun)) = self.peek().cloned() else {
            return Err(self.unexpected("a noun"));
        };
        Ok(match things_of_noun(&noun) {
            Some("events") => Things::Events(self.bare_set()?),
            Some("parties") => Things::Parties(self.bare_set()?),
            Some("people") => Things::People(self.bare_set()?),
            Some("places") => Things::Places(self.bare_set()?),
            Some("offices") => Things::Offices(self.bare_set()?),
            Some("documents") => Things::Documents(self.bare_set()?),
            Some("provisions") => Things::Provisions(self.bare_set()?),
            Some("topics") => Things::Topics(self.bare_set()?),
            Some("commitments") => Things::Commitments(self.bare_set()?),
            Some("sources") => Things::Sources(self.bare_set()?),
            Some("disputes") => Things::Disputes(self.bare_set()?),
            _ => return Err(self.unexpected("a noun")),
        })
    }

    /// Takes things inside a condition.
    pub(super) fn inner_things(&mut self) -> Result<Box<Things>, CanonicalError> {
        if self.take(&Token::Open) {
            return self.nested(|reader| reader.things().map(Box::new));
        }
        Err(self.unexpected("a bracket"))
    }

    /// Returns the error that the kind of thing has no such measure.
    pub(super) fn no_measure(&self) -> Result<Measure, CanonicalError> {
        Err(self.unexpected("a measure of these things"))
    }
}

fn things_of_noun(noun: &str) -> Option<&'static str> {
    use crate::query::ast::{
        CommitmentTest, DisputeTest, DocumentTest, EventTest, OfficeTest, PartyTest, PersonTest,
        PlaceTest, ProvisionTest, SourceTest, TopicTest,
    };
    fn is_noun<T: Phrase>(noun: &str) -> Option<&'static str> {
        (noun == T::NOUN || T::of_noun(noun).is_some()).then_some(T::NOUN)
    }
    is_noun::<EventTest>(noun)
        .or_else(|| is_noun::<PartyTest>(noun))
        .or_else(|| is_noun::<PersonTest>(noun))
        .or_else(|| is_noun::<PlaceTest>(noun))
        .or_else(|| is_noun::<OfficeTest>(noun))
        .or_else(|| is_noun::<DocumentTest>(noun))
        .or_else(|| is_noun::<ProvisionTest>(noun))
        .or_else(|| is_noun::<TopicTest>(noun))
        .or_else(|| is_noun::<CommitmentTest>(noun))
        .or_else(|| is_noun::<SourceTest>(noun))
        .or_else(|| is_noun::<DisputeTest>(noun))
}

fn tokens(text: &str) -> Result<Vec<(Token, usize)>, CanonicalError> {
    let mut tokens = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((offset, c)) = rest.next() {
        let token = match c {
            '(' => Token::Open,
            ')' => Token::Close,
            ';' => Token::Semicolon,
            '"' => Token::Quoted(quoted(&mut rest)?),
            c if c.is_whitespace() => continue,
            c => {
                let mut word = String::from(c);
                let goes_on = |c: char| !c.is_whitespace() && !matches!(c, '(' | ')' | ';' | '"');
                while let Some((_, c)) = rest.next_if(|&(_, c)| goes_on(c)) {
                    word.push(c);
                }
                Token::Word(word)
            }
        };
        tokens.push((token, offset));
    }
    Ok(tokens)
}

fn quoted(rest: &mut impl Iterator<Item = (usize, char)>) -> Result<String, CanonicalError> {
    let mut text = String::new();
    loop {
        match rest.next() {
            Some((_, '"')) => return Ok(text),
            Some((_, '\\')) => text.extend(rest.next().map(|(_, c)| c)),
            Some((_, c)) => text.push(c),
            None => return Err(CanonicalError::OpenQuote),
        }
    }
}
