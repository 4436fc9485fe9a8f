//! What records of participation and of delegates say, dates, months and ranges.

use super::CanonicalError;
use super::reader::Reader;
use super::writer::Writer;
use crate::model::{Function, Presence, Vocabulary};
use crate::query::ast::{
    DateRelation, DateTest, How, Months, Numbers, PartyAt, PartySet, PersonAt, Presences, Quantity,
    VERBS, Verb,
};

/// Words for a head of delegation and for a delegate of any function: said of a person.
const FUNCTION_ACTIVE: (&str, &str) = ("leading", "serving");

/// The same, said of an event.
const FUNCTION_PASSIVE: (&str, &str) = ("led", "represented");

impl Writer<'_> {
    pub(super) fn date(&mut self, test: &DateTest) {
        self.word(test.relation.as_str());
        self.id(test.date.as_str());
    }

    /// Writes months by number: `6+7+8`.
    pub(super) fn months(&mut self, months: Months) {
        let numbers: Vec<String> = months.iter().map(|month| month.to_string()).collect();
        self.word(if numbers.is_empty() { "none" } else { "" });
        self.word(&numbers.join("+"));
    }

    pub(super) fn numbers(&mut self, verb: &str, range: Numbers) {
        self.word(verb);
        match (range.from, range.to) {
            (None, None) => self.word("at-all"),
            (Some(from), Some(to)) if from == to => self.number(from),
            (from, to) => {
                for (word, end) in [("from", from), ("up-to", to)] {
                    if let Some(number) = end {
                        self.word(word);
                        self.number(number);
                    }
                }
            }
        }
    }

    /// Writes what an event says of a record: `attended as observer`.
    pub(super) fn how_passive(&mut self, how: &How) {
        self.how(how, |verb| verb.words.passive);
    }

    /// Writes what a party says of a record: `attending as observer`.
    pub(super) fn how_active(&mut self, how: &How) {
        self.how(how, |verb| verb.words.active);
    }

    fn how(&mut self, how: &How, form: fn(&Verb) -> &'static str) {
        match how.presence.verb() {
            Some(verb) => self.word(form(verb)),
            None => {
                self.word("marked");
                let words: Vec<&str> = how.presence.iter().map(Presence::as_str).collect();
                self.word(if words.is_empty() { "nothing" } else { "" });
                self.word(&words.join("+"));
            }
        }
        if let Some(role) = how.role {
            self.word("as");
            self.word(role.as_str());
        }
        if let Some(level) = how.level {
            self.word("at-level");
            self.word(level.as_str());
        }
    }

    pub(super) fn quantity(&mut self, quantity: Quantity) {
        match quantity {
            Quantity::Some => {}
            Quantity::AtLeast(least) => {
                self.word("at least");
                self.number(least);
                self.word("of");
            }
            Quantity::Every => self.word("every"),
            Quantity::Only => self.word("only"),
        }
    }

    pub(super) fn party_at(&mut self, at: &PartyAt) {
        self.how_active(&at.how);
        if at.how.role.is_some() || at.how.level.is_some() {
            self.word("at");
        }
        self.quantity(at.quantity);
        self.set(&at.events);
    }

    pub(super) fn person_at(&mut self, at: &PersonAt) {
        self.function_active(at.function);
        self.delegation(at.party.as_ref());
        self.word("at");
        self.quantity(at.quantity);
        self.set(&at.events);
    }

    /// Writes what a person says of a function: `leading`, `serving as member`.
    pub(super) fn function_active(&mut self, function: Option<Function>) {
        self.function(function, FUNCTION_ACTIVE);
    }

    /// Writes what an event says of a function: `led`, `represented as member`.
    pub(super) fn function_passive(&mut self, function: Option<Function>) {
        self.function(function, FUNCTION_PASSIVE);
    }

    fn function(&mut self, function: Option<Function>, (head, any): (&str, &str)) {
        match function {
            Some(Function::Head) => self.word(head),
            Some(function) => {
                self.word(any);
                self.word("as");
                self.word(function.as_str());
            }
            None => self.word(any),
        }
    }

    /// Writes whose delegation it is.
    pub(super) fn delegation(&mut self, party: Option<&PartySet>) {
        if let Some(party) = party {
            self.word("for");
            self.set(party);
        }
    }
}

impl Reader<'_> {
    /// Takes a relation to a date if one comes next.
    pub(super) fn date_test(&mut self) -> Result<Option<DateTest>, CanonicalError> {
        for relation in DateRelation::ALL {
            if self.words(&[relation.as_str()]) {
                return Ok(Some(DateTest { relation, date: self.date()? }));
            }
        }
        Ok(None)
    }

    /// Takes months by number.
    pub(super) fn months(&mut self) -> Result<Months, CanonicalError> {
        let expected = "numbers of months joined by `+`";
        let error = self.unexpected(expected);
        let text = self.text(expected)?;
        if text == "none" {
            return Ok(Months::of([]));
        }
        let months: Option<Vec<u32>> = text
            .split('+')
            .map(|month| month.parse().ok().filter(|month| (1..=12).contains(month)))
            .collect();
        months.map(Months::of).ok_or(error)
    }

    /// Takes what comes after `numbered` or `lasting`.
    pub(super) fn numbers(&mut self) -> Result<Numbers, CanonicalError> {
        let from = if self.words(&["from"]) { Some(self.value("a number")?) } else { None };
        let to = if self.words(&["up-to"]) { Some(self.value("a number")?) } else { None };
        if from.is_none() && to.is_none() && !self.words(&["at-all"]) {
            return self.value("a number").map(Numbers::only);
        }
        Ok(Numbers { from, to })
    }

    /// Takes what an event says of a record, if it comes next.
    pub(super) fn how_passive(&mut self) -> Result<Option<How>, CanonicalError> {
        self.how(|verb| verb.words.passive)
    }

    /// Takes what a party says of a record, if it comes next.
    pub(super) fn how_active(&mut self) -> Result<Option<How>, CanonicalError> {
        self.how(|verb| verb.words.active)
    }

    fn how(&mut self, form: fn(&Verb) -> &'static str) -> Result<Option<How>, CanonicalError> {
        let verb = VERBS.iter().find(|verb| self.words(&[form(verb)]));
        let presence = match verb {
            Some(verb) => verb.presences,
            None if self.words(&["marked"]) => self.marked()?,
            None => return Ok(None),
        };
        let role = if self.words(&["as"]) { Some(self.value("a role")?) } else { None };
        let level = if self.words(&["at-level"]) { Some(self.value("a level")?) } else { None };
        Ok(Some(How { presence, role, level }))
    }

    fn marked(&mut self) -> Result<Presences, CanonicalError> {
        let error = self.unexpected("presences joined by `+`");
        let words = self.text("presences joined by `+`")?;
        if words == "nothing" {
            return Ok(Presences::of(&[]));
        }
        let presences: Result<Vec<Presence>, _> = words.split('+').map(str::parse).collect();
        presences.map(|it| Presences::of(&it)).map_err(|_| error)
    }

    pub(super) fn quantity(&mut self) -> Result<Quantity, CanonicalError> {
        if self.words(&["every"]) {
            return Ok(Quantity::Every);
        }
        if self.words(&["only"]) {
            return Ok(Quantity::Only);
        }
        if self.words(&["at", "least"]) {
            let least = self.value("a number")?;
            self.expect("of")?;
            return Ok(Quantity::AtLeast(least));
        }
        Ok(Quantity::Some)
    }

    /// Takes a record of a party at events, if one comes next.
    pub(super) fn party_at(&mut self) -> Result<Option<PartyAt>, CanonicalError> {
        let Some(how) = self.how_active()? else { return Ok(None) };
        if how.role.is_some() || how.level.is_some() {
            self.expect("at")?;
        }
        Ok(Some(PartyAt { how, quantity: self.quantity()?, events: self.set()? }))
    }

    /// Takes a function of a person at events, if one comes next.
    pub(super) fn person_at(&mut self) -> Result<Option<PersonAt>, CanonicalError> {
        let Some(function) = self.function_active()? else { return Ok(None) };
        let party = self.delegation()?;
        self.expect("at")?;
        Ok(Some(PersonAt { function, party, quantity: self.quantity()?, events: self.set()? }))
    }

    /// Takes what a person says of a function, if it comes next; the function is empty for any.
    pub(super) fn function_active(&mut self) -> Result<Option<Option<Function>>, CanonicalError> {
        self.function(FUNCTION_ACTIVE)
    }

    /// Takes what an event says of a function, if it comes next; the function is empty for any.
    pub(super) fn function_passive(&mut self) -> Result<Option<Option<Function>>, CanonicalError> {
        self.function(FUNCTION_PASSIVE)
    }

    fn function(
        &mut self,
        (head, any): (&str, &str),
    ) -> Result<Option<Option<Function>>, CanonicalError> {
        if self.words(&[head]) {
            return Ok(Some(Some(Function::Head)));
        }
        if self.words(&[any, "as"]) {
            return self.value("a function").map(|function| Some(Some(function)));
        }
        Ok(self.words(&[any]).then_some(None))
    }

    /// Takes whose delegation it is, if that comes next.
    pub(super) fn delegation(&mut self) -> Result<Option<PartySet>, CanonicalError> {
        if self.words(&["for"]) { self.set().map(Some) } else { Ok(None) }
    }
}
