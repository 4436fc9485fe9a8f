//! Reads words, brackets, semicolons and quoted texts.

use std::str::FromStr;

use super::CanonicalError;
use crate::graph::{Kind, NOUNS};
use crate::model::Model;
use crate::query::ast::{Condition, Filter, Maker, Order, Set, Slice, Test, Thing, Things};

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

    /// Takes one of some words, if it comes next.
    pub(super) fn one_of(&mut self, words: &[&'static str]) -> Option<&'static str> {
        let (Token::Word(next) | Token::Quoted(next)) = self.peek()? else { return None };
        let found = words.iter().copied().find(|word| word == next);
        self.next += usize::from(found.is_some());
        found
    }

    /// Takes a set inside a condition.
    pub(super) fn set<R: Thing>(&mut self) -> Result<Set<Test<R>>, CanonicalError> {
        if self.take(&Token::Open) {
            return self.nested(Self::bare_set);
        }
        let id = self.text("an id or a bracket")?;
        let row = R::KIND.find(self.model, &id);
        let what = R::KIND.declaration().singular;
        row.map(|row| Set::whose(Test::new(Condition::Is(row))))
            .ok_or(CanonicalError::UnknownId { id, what })
    }

    /// Takes a set of things of a kind inside a condition.
    pub(super) fn set_of_kind(&mut self, kind: Kind) -> Result<Things, CanonicalError> {
        Things::make(kind, Inner(self))
    }

    /// Takes a set without brackets.
    pub(super) fn bare_set<R: Thing>(&mut self) -> Result<Set<Test<R>>, CanonicalError> {
        let noun = self.text("a noun")?;
        let filter = match kind_of(&noun) {
            Some((kind, None)) if kind == R::KIND => Filter::Anything,
            Some((kind, Some(condition))) if kind == R::KIND => Filter::Is(Test::new(condition)),
            Some(_) | None => {
                self.next -= 1;
                return Err(self.unexpected(R::KIND.table()));
            }
        };
        let filter = match self.peek() {
            None | Some(Token::Close | Token::Semicolon) => filter,
            Some(Token::Word(_) | Token::Quoted(_) | Token::Open) => filter.and(self.either()?),
        };
        let order = self.order(R::KIND)?;
        Ok(Set { filter, order, slice: self.slice()? })
    }

    fn either<R: Thing>(&mut self) -> Result<Filter<Test<R>>, CanonicalError> {
        let mut filter = self.all()?;
        while self.words(&["or"]) {
            filter = filter.or(self.all()?);
        }
        Ok(filter)
    }

    fn all<R: Thing>(&mut self) -> Result<Filter<Test<R>>, CanonicalError> {
        let mut filter = self.one()?;
        while self.words(&["and"]) {
            filter = filter.and(self.one()?);
        }
        Ok(filter)
    }

    fn one<R: Thing>(&mut self) -> Result<Filter<Test<R>>, CanonicalError> {
        if self.words(&["not"]) {
            return Ok(self.one()?.negate());
        }
        if self.take(&Token::Open) {
            return self.nested(Self::either);
        }
        if self.words(&["anything"]) {
            return Ok(Filter::Anything);
        }
        self.condition(R::KIND).map(|it| Filter::Is(Test::new(it)))
    }

    fn order(&mut self, kind: Kind) -> Result<Order, CanonicalError> {
        if self.part("reversed") {
            return Ok(Order::Reversed);
        }
        let most = self.part("most");
        if most || self.part("fewest") {
            let measure = self.measure(kind)?;
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
        let kind = match self.peek() {
            Some(Token::Word(noun)) => kind_of(noun).map(|(kind, _)| kind),
            Some(Token::Quoted(_) | Token::Open | Token::Close | Token::Semicolon) | None => None,
        };
        Things::make(kind.ok_or_else(|| self.unexpected("a noun"))?, Bare(self))
    }

    /// Takes things in brackets.
    pub(super) fn bracketed(&mut self) -> Result<Things, CanonicalError> {
        if self.take(&Token::Open) {
            return self.nested(Self::things);
        }
        Err(self.unexpected("a bracket"))
    }
}

/// Takes a set without brackets.
struct Bare<'r, 'm>(&'r mut Reader<'m>);

impl Maker for Bare<'_, '_> {
    type Error = CanonicalError;

    fn make<R: Thing>(self) -> Result<Set<Test<R>>, CanonicalError> {
        self.0.bare_set()
    }
}

/// Takes a set inside a condition.
struct Inner<'r, 'm>(&'r mut Reader<'m>);

impl Maker for Inner<'_, '_> {
    type Error = CanonicalError;

    fn make<R: Thing>(self) -> Result<Set<Test<R>>, CanonicalError> {
        self.0.set()
    }
}

/// Returns the kind of things that a noun names, and the condition that it says besides.
fn kind_of(noun: &str) -> Option<(Kind, Option<Condition>)> {
    if let Some(&kind) = Kind::ALL.iter().find(|kind| kind.table() == noun) {
        return Some((kind, None));
    }
    let of_word = NOUNS.iter().find(|it| it.canonical == Some(noun))?;
    let condition = Condition::Word(of_word.attribute, of_word.word);
    Some((of_word.attribute.declaration().of, Some(condition)))
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
