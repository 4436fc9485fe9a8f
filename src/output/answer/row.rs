//! What the rows of answers are made from.

use crate::analysis::commitments::{Judgement, document_of};
use crate::analysis::evidence::{Record, each_once};
use crate::model::{
    Claim, CommitmentId, DelegateId, DocumentId, Entity, EventId, Model, ParticipationId, PartyId,
    PersonId, Vocabulary,
};
use crate::output::presenter::Presenter;
use crate::output::table::CellRef;
use crate::output::words::word;
use crate::query;
use crate::query::answer::Explainer;

/// A row about a thing whose id is an `I`.
pub(super) struct Row<'a, I> {
    pub(super) show: Presenter<'a>,
    pub(super) explainer: &'a Explainer<'a>,
    pub(super) row: &'a query::Row,
    pub(super) id: I,
    /// The records that make it part of the answer.
    pub(super) records: Vec<Record>,
    /// The values that other sources give for cells of these records; empty without any.
    pub(super) others: String,
}

impl<'a, I> Row<'a, I> {
    pub(super) fn model(&self) -> &'a Model {
        self.show.model
    }

    /// Returns the claims that its records rest on, each once.
    pub(super) fn claims(&self) -> Vec<Claim> {
        each_once(self.records.iter().flat_map(|record| record.claims(self.model())))
    }

    /// Returns labels of things.
    pub(super) fn labels(&self, entities: impl IntoIterator<Item = Entity>) -> CellRef<'a> {
        self.show.labels_at(entities, None)
    }

    /// Returns labels of events, each once, in the order given.
    pub(super) fn events(&self, events: impl IntoIterator<Item = EventId>) -> CellRef<'a> {
        self.labels(each_once(events).into_iter().map(Entity::Event))
    }

    /// Returns words of a vocabulary, each once, in the order of the vocabulary.
    pub(super) fn words<V: Vocabulary>(&self, members: impl IntoIterator<Item = V>) -> CellRef<'a> {
        words(members, self.show)
    }
}

/// Returns words of a vocabulary, each once, in the order of the vocabulary.
pub(super) fn words<'a, V: Vocabulary>(
    members: impl IntoIterator<Item = V>,
    show: Presenter,
) -> CellRef<'a> {
    let members: Vec<V> = members.into_iter().collect();
    let members = V::ALL.iter().filter(|it| members.contains(it));
    CellRef::list(members.map(|it| word(it.as_str(), show.language)))
}

impl<'a> Row<'a, EventId> {
    /// Returns labels of things that are valid at the date of the event.
    pub(super) fn labels_then(&self, entities: impl IntoIterator<Item = Entity>) -> CellRef<'a> {
        self.show.labels_at(entities, self.model().events.date.span(self.id))
    }
}

impl<'a> Row<'a, DocumentId> {
    /// Returns labels of things that are valid at the date of the document.
    pub(super) fn labels_then(&self, entities: impl IntoIterator<Item = Entity>) -> CellRef<'a> {
        self.show.labels_at(entities, self.model().documents.date.span(self.id))
    }
}

impl Row<'_, PartyId> {
    /// Returns the participations of the party that make it part of the answer.
    pub(super) fn participations(&self) -> impl Iterator<Item = ParticipationId> {
        self.records.iter().filter_map(|record| {
            let Record::Participation(row) = *record else { return None };
            Some(row)
        })
    }
}

impl Row<'_, PersonId> {
    /// Returns the rows of `delegates` that make the person part of the answer.
    pub(super) fn delegates(&self) -> impl Iterator<Item = DelegateId> {
        self.records.iter().filter_map(|record| {
            let Record::Delegate(row) = *record else { return None };
            Some(row)
        })
    }
}

impl Row<'_, CommitmentId> {
    pub(super) fn document(&self) -> Option<DocumentId> {
        document_of(self.model(), self.id)
    }

    pub(super) fn judgement(&self) -> Judgement {
        self.explainer.judgement(self.id)
    }
}
