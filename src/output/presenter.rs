//! The context of an output: how it shows what the records hold.

use std::borrow::Cow;

use super::table::CellRef;
use super::words;
use crate::analysis::evidence::{each_once, written};
use crate::date::{Edtf, Language, Span, display};
use crate::model::{Claim, Date, DelegateId, Entity, EventId, Model, PartyId, RowId};

/// Shows records in a language.
#[derive(Debug, Clone, Copy)]
pub(in crate::output) struct Presenter<'m> {
    pub(in crate::output) model: &'m Model,
    pub(in crate::output) language: Language,
}

impl<'m> Presenter<'m> {
    /// Returns the label of a thing, for an event the one valid at its date.
    pub(in crate::output) fn label(self, entity: Entity) -> Cow<'m, str> {
        self.model.label_at_its_date(entity, self.language).text
    }

    /// Returns the label of a thing that is valid at a date.
    pub(in crate::output) fn label_at(self, entity: Entity, at: Option<Span>) -> Cow<'m, str> {
        self.model.label(entity, self.language, at).text
    }

    /// Returns the labels of things that are valid at a date.
    pub(in crate::output) fn labels_at(
        self,
        entities: impl IntoIterator<Item = Entity>,
        at: Option<Span>,
    ) -> CellRef<'m> {
        CellRef::list(entities.into_iter().map(|it| self.label_at(it, at)))
    }

    /// Returns the labels of parties.
    pub(in crate::output) fn parties(
        self,
        parties: impl IntoIterator<Item = PartyId>,
    ) -> CellRef<'m> {
        self.labels_at(parties.into_iter().map(Entity::Party), None)
    }

    /// Returns the ids of parties.
    pub(in crate::output) fn party_ids(
        self,
        parties: impl IntoIterator<Item = PartyId>,
    ) -> CellRef<'m> {
        CellRef::list(parties.into_iter().map(|it| self.model.parties.id.get(it)))
    }

    /// Returns the ids of those whom rows of `delegates` name.
    pub(in crate::output) fn people_ids(self, rows: &[DelegateId]) -> CellRef<'m> {
        let Model { delegates, people, .. } = self.model;
        let people_of = rows.iter().filter_map(|&row| delegates.person.get(row));
        CellRef::list(people_of.map(|person| people.id.get(person)))
    }

    /// Returns the labels, valid at an event, of those whom rows of `delegates` name.
    pub(in crate::output) fn people(self, rows: &[DelegateId], at: EventId) -> CellRef<'m> {
        let people = rows.iter().filter_map(|&row| self.model.delegates.person.get(row));
        self.labels_at(people.map(Entity::Person), self.model.events.date.span(at))
    }

    /// Returns a date of the records in words; a text that is no date as it stands.
    pub(in crate::output) fn in_words<R: RowId>(
        self,
        dates: &'m Date<R>,
        row: R,
    ) -> Option<Cow<'m, str>> {
        let date = dates.get(row).map(|date| display(&date, self.language).into());
        date.or_else(|| dates.written(row).map(Cow::Borrowed))
    }

    /// Returns the cell for a date in words, if there is one.
    pub(in crate::output) fn date<R: RowId>(
        self,
        dates: &'m Date<R>,
        row: impl Into<Option<R>>,
    ) -> CellRef<'m> {
        CellRef::some(row.into().and_then(|row| self.in_words(dates, row)))
    }

    /// Returns the claims of sources with their paragraphs, each once, in the order given.
    pub(in crate::output) fn sources(self, claims: impl IntoIterator<Item = Claim>) -> CellRef<'m> {
        CellRef::list(each_once(claims).into_iter().map(|claim| written(self.model, claim)))
    }

    /// Returns the word for yes in the language, or nothing.
    pub(in crate::output) fn yes(self, is_so: bool) -> CellRef<'static> {
        CellRef::some(is_so.then(|| words::text("word-yes", self.language)))
    }
}

/// Returns a year in words of a language.
pub(in crate::output) fn year_in_words(year: i32, language: Language) -> String {
    let written = format!("{year:04}");
    written.parse::<Edtf>().map_or(written, |year| display(&year, language))
}
