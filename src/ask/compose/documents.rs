//! References to single documents: `the Sochi memorandum of 17 September 2018`.

use super::{Composer, Concept, Noun, What};
use crate::date::{Edtf, Truth};
use crate::model::{DocumentId, DocumentKind, Entity, PlaceId};
use crate::query::ast::{DateRelation, DateTest};

/// What is said of a document beside its kind.
#[derive(Default)]
struct Said {
    date: Option<Edtf>,
    place: Option<PlaceId>,
    /// Where the words begin and end.
    ends: (usize, usize),
}

impl Composer<'_, '_> {
    /// Replaces a kind of document beside its place, its date or both by the one document that they
    /// name, where a text is referred to; where a time is meant, by the date of the document.
    pub(super) fn refer_to_documents(&mut self) {
        let mut at = 0;
        while at < self.items.len() {
            if let Some((from, to, document)) = self.named_document(at) {
                let time = self.is_time(from.checked_sub(1)) || self.is_time(Some(to + 1));
                let date = self.model().documents.date.written(document);
                let what = match date.and_then(|date| date.parse().ok()).filter(|_| time) {
                    Some(date) => What::Date(date),
                    None => {
                        let entity = Entity::Document(document);
                        What::Name(self.model().id(entity).to_owned(), vec![entity])
                    }
                };
                self.replace(from, to + 1 - from, what);
                at = from;
            }
            at += 1;
        }
    }

    fn is_time(&self, at: Option<usize>) -> bool {
        matches!(
            at.and_then(|at| self.concept(at)),
            Some(Concept::Since | Concept::Until | Concept::Before | Concept::After)
        )
    }

    fn named_document(&self, at: usize) -> Option<(usize, usize, DocumentId)> {
        let kind = match self.noun(at)?.0 {
            Noun::Document(Some(kind)) if kind != DocumentKind::JointStatement => kind,
            _ => return None,
        };
        let said = self.said_of_document(at);
        let (from, to) = said.ends;
        let refers = self.has(Concept::Cite)
            || self.is_time(from.checked_sub(1))
            || self.is_time(Some(to + 1))
            || (0..self.items.len()).any(|it| {
                it != at
                    && matches!(self.noun(it), Some((Noun::Commitments | Noun::Document(_), _)))
            });
        if !refers || (said.date.is_none() && said.place.is_none()) {
            return None;
        }
        let model = self.model();
        let documents = &model.documents;
        let fits = |&it: &DocumentId| {
            let test = |date: &Edtf| DateTest { relation: DateRelation::In, date: date.clone() };
            let then = said
                .date
                .as_ref()
                .is_none_or(|date| test(date).holds(documents.date.span(it)) == Truth::Definitely);
            let there = said.place.is_none_or(|place| {
                documents.event.get(it).and_then(|event| model.events.place.get(event))
                    == Some(place)
            });
            documents.kind.get(it) == Some(kind) && then && there
        };
        let mut found = documents.ids().filter(fits);
        let document = found.next()?;
        found.next().is_none().then_some((from, to, document))
    }

    /// Gathers the place and the date that stand around a kind of document, with the small words
    /// between them.
    fn said_of_document(&self, at: usize) -> Said {
        let mut said = Said { ends: (at, at), ..Said::default() };
        let take = |it: usize, said: &mut Said| match self.items.get(it).map(|it| &it.what) {
            Some(What::Date(date)) if said.date.is_none() => {
                said.date = Some(date.clone());
                true
            }
            Some(What::Name(_, bearers)) if said.place.is_none() => {
                said.place = bearers.iter().find_map(|it| match *it {
                    Entity::Place(place) => Some(place),
                    _ => None,
                });
                said.place.is_some()
            }
            _ => false,
        };
        let links =
            |it: usize| matches!(self.concept(it), Some(Concept::In | Concept::Of | Concept::For));
        while let Some(before) = said.ends.0.checked_sub(1) {
            let linked = usize::from(links(before));
            let Some(it) = before.checked_sub(linked) else { break };
            if !take(it, &mut said) {
                break;
            }
            said.ends.0 = it;
        }
        loop {
            let behind = said.ends.1 + 1;
            let it = behind + usize::from(links(behind));
            if !take(it, &mut said) {
                break;
            }
            said.ends.1 = it;
        }
        said
    }
}
