//! Conditions as text: words from the declarations, then a value or things.

use std::cmp::Reverse;

use super::CanonicalError;
use super::reader::Reader;
use super::writer::Writer;
use crate::graph::{Attribute, Comparison, Kind, Path, Relation, Value};
use crate::query::ast::{Condition, Edge, Quantity, Things, Via};

impl Writer<'_> {
    /// Writes a condition on things of a kind.
    pub(super) fn condition(&mut self, kind: Kind, condition: &Condition) {
        match condition {
            Condition::Is(row) => {
                self.word("being");
                if let Some(id) = kind.id(self.model, *row) {
                    self.id(&id);
                }
            }
            Condition::Word(attribute, word) => {
                self.word(attribute.declaration().words);
                self.word(word);
            }
            Condition::Number(attribute, range) => {
                self.numbers(attribute.declaration().words, *range);
            }
            Condition::Date(attribute, test) => {
                self.word(attribute.declaration().words);
                self.date(test);
            }
            Condition::Months(attribute, months) => {
                self.word(attribute.declaration().words);
                self.months(*months);
            }
            Condition::Text(attribute, text) => {
                let it = attribute.declaration();
                self.word(it.words);
                if matches!(it.value, Value::Text(Comparison::Name)) {
                    self.id(text);
                } else {
                    self.quoted(text);
                }
            }
            Condition::Track(attribute, process) => {
                self.word(attribute.declaration().words);
                self.id(self.model.processes.id.get(*process));
            }
            Condition::Via(via) => self.via(via),
        }
    }

    fn via(&mut self, via: &Via) {
        let it = via.relation.declaration();
        match (&via.edge, it.from) {
            (Edge::Participation(how), Kind::Event) => {
                self.how_passive(how);
                self.word(it.words);
                self.quantity(via.quantity);
                self.inner(&via.things);
            }
            (Edge::Participation(how), _) => {
                self.how_active(how);
                if how.role.is_some() || how.level.is_some() {
                    self.word("at");
                }
                self.quantity(via.quantity);
                self.inner(&via.things);
            }
            (Edge::Delegation { function, party }, Kind::Event) => {
                self.function_passive(*function);
                self.word(it.words);
                self.quantity(via.quantity);
                self.inner(&via.things);
                self.delegation(party.as_ref());
            }
            (Edge::Delegation { function, party }, _) => {
                self.function_active(*function);
                self.delegation(party.as_ref());
                self.word(it.words);
                self.quantity(via.quantity);
                self.inner(&via.things);
            }
            (Edge::Opposite(events), _) => {
                self.word(it.words);
                self.inner(&via.things);
                self.word("at");
                self.set(events);
            }
            (Edge::Any | Edge::Word(_), _) => {
                self.word(it.words);
                if let Edge::Word(word) = via.edge {
                    self.word("as");
                    self.word(word);
                }
                match it.to {
                    Some(_) => self.inner(&via.things),
                    None => self.bracketed(&via.things),
                }
            }
        }
    }
}

/// Something that a condition on things of a kind can begin with.
#[derive(Clone, Copy)]
enum Beginning {
    Attribute(Attribute),
    Relation(Relation),
}

impl Beginning {
    fn words(self) -> &'static str {
        match self {
            Self::Attribute(attribute) => attribute.declaration().words,
            Self::Relation(relation) => relation.declaration().words,
        }
    }
}

/// Returns what conditions on things of a kind can begin with, the longest words first: `in country`
/// before `in 2017`.
fn beginnings(kind: Kind) -> Vec<Beginning> {
    let attributes = Attribute::ALL.iter().map(|&it| Beginning::Attribute(it));
    let relations = Relation::ALL.iter().map(|&it| Beginning::Relation(it));
    let of_kind = |it: &Beginning| match it {
        Beginning::Attribute(attribute) => attribute.declaration().of == kind,
        Beginning::Relation(relation) => {
            let it = relation.declaration();
            // Those along records begin with what the record says.
            it.from == kind && !matches!(it.path, Path::Participation | Path::Delegation)
        }
    };
    let mut found: Vec<Beginning> = attributes.chain(relations).filter(of_kind).collect();
    found.sort_by_key(|it| Reverse(it.words().split_whitespace().count()));
    found
}

impl Reader<'_> {
    /// Takes a condition on things of a kind.
    pub(super) fn condition(&mut self, kind: Kind) -> Result<Condition, CanonicalError> {
        // Every kind of thing that has ids can be named by one.
        if self.words(&["being"]) {
            let id = self.text("an id")?;
            let what = kind.declaration().singular;
            let row = kind.find(self.model, &id);
            return row.map(Condition::Is).ok_or(CanonicalError::UnknownId { id, what });
        }
        if let Some(via) = self.along_records(kind)? {
            return Ok(via);
        }
        for beginning in beginnings(kind) {
            let found = match beginning {
                Beginning::Attribute(attribute) => self.attribute(attribute)?,
                Beginning::Relation(relation) => self.relation(relation)?,
            };
            if let Some(condition) = found {
                return Ok(condition);
            }
        }
        Err(self.unexpected(kind.declaration().expected))
    }

    /// Takes a condition along records of participation or of delegates, if one comes next.
    fn along_records(&mut self, kind: Kind) -> Result<Option<Condition>, CanonicalError> {
        let of = |path| {
            let is = |it: &&Relation| {
                let it = it.declaration();
                it.from == kind && it.path == path
            };
            Relation::ALL.iter().copied().find(|it| is(&it))
        };
        if let Some(relation) = of(Path::Participation) {
            let it = relation.declaration();
            let is_event = kind == Kind::Event;
            let how = if is_event { self.how_passive()? } else { self.how_active()? };
            if let Some(how) = how {
                if is_event {
                    self.expect(it.words)?;
                } else if how.role.is_some() || how.level.is_some() {
                    self.expect("at")?;
                }
                let (quantity, things) = (self.quantity()?, self.things_of(it.to)?);
                let edge = Edge::Participation(how);
                return Ok(Some(Condition::Via(Box::new(Via {
                    relation,
                    edge,
                    quantity,
                    things,
                }))));
            }
        }
        if let Some(relation) = of(Path::Delegation) {
            let it = relation.declaration();
            let is_event = kind == Kind::Event;
            let function =
                if is_event { self.function_passive()? } else { self.function_active()? };
            if let Some(function) = function {
                let before = if is_event { None } else { self.delegation()? };
                self.expect(it.words)?;
                let (quantity, things) = (self.quantity()?, self.things_of(it.to)?);
                let party = if is_event { self.delegation()? } else { before };
                let edge = Edge::Delegation { function, party };
                return Ok(Some(Condition::Via(Box::new(Via {
                    relation,
                    edge,
                    quantity,
                    things,
                }))));
            }
        }
        Ok(None)
    }

    fn attribute(&mut self, attribute: Attribute) -> Result<Option<Condition>, CanonicalError> {
        let it = attribute.declaration();
        let has_words = !it.words.is_empty();
        if has_words && !self.phrase(it.words) {
            return Ok(None);
        }
        Ok(Some(match it.value {
            Value::Word(words) => {
                // A word without words before it is one that may not come at all.
                let Some(word) = self.one_of(&attribute.words()) else {
                    return if has_words { Err(self.unexpected(words.expected)) } else { Ok(None) };
                };
                Condition::Word(attribute, word)
            }
            Value::Verdict => {
                let word = self.one_of(&attribute.words());
                Condition::Word(attribute, word.ok_or_else(|| self.unexpected("a verdict"))?)
            }
            Value::Number | Value::Length => Condition::Number(attribute, self.numbers()?),
            Value::Date { .. } => match self.date_test()? {
                Some(test) => Condition::Date(attribute, test),
                None if has_words => return Err(self.unexpected("in, since, until …")),
                None => return Ok(None),
            },
            Value::Months => Condition::Months(attribute, self.months()?),
            Value::Text(comparison) => {
                let expected = match comparison {
                    Comparison::Begins => "a text",
                    Comparison::Folded => "a publisher",
                    Comparison::Tag => "a language tag",
                    Comparison::Name => "a column",
                };
                Condition::Text(attribute, self.text(expected)?)
            }
            Value::Track(_) => {
                let id = self.text("an id")?;
                let found = self.model.processes.id.find(&id);
                let error = CanonicalError::UnknownId { id, what: "process" };
                Condition::Track(attribute, found.ok_or(error)?)
            }
        }))
    }

    fn relation(&mut self, relation: Relation) -> Result<Option<Condition>, CanonicalError> {
        let it = relation.declaration();
        if !self.phrase(it.words) {
            return Ok(None);
        }
        let mut edge = Edge::Any;
        if let Some((table, column, expected)) = relation.worded()
            && self.words(&["as"])
        {
            let words = self.model.column(table, column).map(|it| it.vocabulary());
            let word = self.one_of(&words.unwrap_or_default());
            edge = Edge::Word(word.ok_or_else(|| self.unexpected(expected))?);
        }
        let things = self.things_of(it.to)?;
        if it.path == Path::Opposite {
            self.expect("at")?;
            edge = Edge::Opposite(self.set()?);
        }
        let quantity = Quantity::Some;
        Ok(Some(Condition::Via(Box::new(Via { relation, edge, quantity, things }))))
    }

    /// Takes things of a kind, or of any kind in brackets, inside a condition.
    fn things_of(&mut self, kind: Option<Kind>) -> Result<Things, CanonicalError> {
        match kind {
            Some(kind) => self.set_of_kind(kind),
            None => self.bracketed(),
        }
    }
}
