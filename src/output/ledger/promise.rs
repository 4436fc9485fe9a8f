//! What the ledger and its slippage say of each promise alike.

use crate::analysis::commitments::{Judgement, document_of};
use crate::analysis::evidence::Record;
use crate::date::Span;
use crate::model::{Claim, CommitmentId, Commitments, DocumentId, Entity};
use crate::output::presenter::Presenter;
use crate::output::table::CellRef;

/// A promise, and what came of it.
pub(super) struct Promise<'m> {
    pub(super) show: Presenter<'m>,
    pub(super) id: CommitmentId,
    /// The document in which it was made.
    pub(super) document: Option<DocumentId>,
    pub(super) judgement: Judgement,
}

impl<'m> Promise<'m> {
    pub(super) fn new(show: Presenter<'m>, id: CommitmentId, judgement: Judgement) -> Self {
        Self { show, id, document: document_of(show.model, id), judgement }
    }

    pub(super) fn table(&self) -> &'m Commitments {
        &self.show.model.commitments
    }

    pub(super) fn due(&self) -> Option<Span> {
        self.table().due.span(self.id)
    }

    /// Returns the sources of the promise and of what settled it.
    pub(super) fn claims(&self) -> impl Iterator<Item = Claim> {
        let outcome = self.judgement.outcome.map(Record::Outcome);
        let records = std::iter::once(Record::Commitment(self.id)).chain(outcome);
        records.flat_map(|record| record.claims(self.show.model))
    }

    /// Returns the id of the promise.
    pub(super) fn id(&self) -> CellRef<'m> {
        CellRef::text(self.table().id.get(self.id))
    }

    /// Returns the id of the document in which it was made.
    pub(super) fn made_by(&self) -> CellRef<'m> {
        CellRef::some(self.document.map(|it| self.show.model.documents.id.get(it)))
    }

    /// Returns the id of the event at which it was made, or that of the document.
    pub(super) fn made_in(&self) -> CellRef<'m> {
        let model = self.show.model;
        let event = self.document.and_then(|it| model.documents.event.get(it));
        let made_in = event.map(Entity::Event).or(self.document.map(Entity::Document));
        CellRef::some(made_in.map(|it| model.id(it)))
    }
}
