//! What the rows of timelines are made from.

use std::borrow::Cow;
use std::iter;

use crate::analysis::disputes::Disputed;
use crate::analysis::evidence::Record;
use crate::date::{Language, Span};
use crate::graph::{Attendance, Graph};
use crate::model::{
    Certainty, DelegateId, Entity, EventId, Function, Model, PartyId, Role, SourceId, Vocabulary,
};
use crate::output::disputes::alternatives;
use crate::output::presenter::Presenter;
use crate::output::table::CellRef;

/// What all rows of a timeline share.
pub(super) struct Context<'m> {
    pub(super) model: &'m Model,
    graph: &'m Graph,
    disputed: Disputed<'m>,
    language: Language,
}

impl<'m> Context<'m> {
    pub(super) fn new(model: &'m Model, graph: &'m Graph, language: Language) -> Self {
        Self { model, graph, disputed: Disputed::new(model), language }
    }

    /// Returns the row of an event; `place` counts from 0.
    pub(super) fn event(&self, place: usize, event: EventId) -> EventRow<'_> {
        let dated = self.dated(event);
        let present = self.present(&dated);
        let model = self.model;
        let theirs = present.iter().flat_map(|it| {
            model.participations.sources.get(it.how.participation).map(|claim| claim.source)
        });
        let own = model.events.sources.get(event).map(|claim| claim.source);
        let mut sources: Vec<SourceId> = own.chain(theirs).collect();
        sources.sort_unstable();
        sources.dedup();
        EventRow { dated, place, present, sources }
    }

    /// Returns the rows of the participations in an event, in the order of the records.
    pub(super) fn participations<'r>(&'r self, event: EventId) -> Vec<ParticipationRow<'r>> {
        let present = self.present(&self.dated(event));
        let row = |present: Present<'r>| {
            let delegates = &self.model.delegates;
            let of_party = |&row: &DelegateId| delegates.party.get(row) == Some(present.party);
            let delegation: Vec<DelegateId> =
                self.graph.delegates_of_event(event).filter(of_party).collect();
            let with = |function| {
                let mut rows = delegation.iter().copied();
                rows.find(|&row| delegates.function.get(row) == Some(function))
            };
            let head = with(Function::Head).or_else(|| with(Function::Chair));
            ParticipationRow { dated: self.dated(event), present, delegation, head }
        };
        present.into_iter().map(row).collect()
    }

    fn dated(&self, event: EventId) -> Dated<'_> {
        Dated { context: self, event, at: self.model.events.date.span(event) }
    }

    fn present<'r>(&'r self, dated: &Dated<'r>) -> Vec<Present<'r>> {
        let present =
            |(party, how)| Present { party, how, label: dated.label(Entity::Party(party)) };
        let mut all: Vec<Present> =
            self.graph.attendances_of_event(dated.event).map(present).collect();
        all.sort_by_key(|it| it.how.participation);
        all
    }
}

/// A party that is recorded at an event.
pub(super) struct Present<'r> {
    pub(super) party: PartyId,
    pub(super) how: Attendance,
    pub(super) label: Cow<'r, str>,
}

/// An event, whose date chooses the labels.
pub(super) struct Dated<'r> {
    context: &'r Context<'r>,
    pub(super) event: EventId,
    at: Option<Span>,
}

impl<'r> Dated<'r> {
    pub(super) fn model(&self) -> &'r Model {
        self.context.model
    }

    pub(super) fn label(&self, entity: Entity) -> Cow<'r, str> {
        self.show().label_at(entity, self.at)
    }

    fn show(&self) -> Presenter<'r> {
        Presenter { model: self.context.model, language: self.context.language }
    }

    pub(super) fn id(&self) -> CellRef<'r> {
        CellRef::text(self.model().events.id.get(self.event))
    }

    pub(super) fn kind(&self) -> CellRef<'r> {
        CellRef::member(self.model().events.kind.get(self.event))
    }

    pub(super) fn number(&self) -> CellRef<'r> {
        self.model().events.number.get(self.event).map_or(CellRef::Empty, CellRef::number)
    }

    pub(super) fn status(&self) -> CellRef<'r> {
        CellRef::member(self.model().events.status.get(self.event))
    }

    /// Returns the date as written.
    pub(super) fn written(&self) -> CellRef<'r> {
        CellRef::some(self.model().events.date.written(self.event))
    }

    /// Returns the date in words.
    pub(super) fn in_words(&self) -> CellRef<'r> {
        self.show().date(&self.model().events.date, self.event)
    }

    /// Returns a bound of the date.
    pub(super) fn bound(&self, bound: fn(Span) -> i32) -> CellRef<'r> {
        CellRef::day(self.at.map(bound))
    }

    /// Returns how exact the date is.
    pub(super) fn precision(&self) -> CellRef<'r> {
        self.model().events.date.precision(self.event).map_or(CellRef::Empty, CellRef::Word)
    }

    /// Returns the values that stand in dispute with those of some records.
    fn alternatives(&self, records: impl IntoIterator<Item = Record>) -> String {
        let Context { model, ref disputed, .. } = *self.context;
        if disputed.is_empty() {
            return String::new();
        }
        alternatives(disputed, model, records, Language::English)
    }
}

/// A row for an event.
pub(super) struct EventRow<'r> {
    pub(super) dated: Dated<'r>,
    /// Its place among the rows, from 0.
    pub(super) place: usize,
    /// Who is recorded there, in the order of the records.
    present: Vec<Present<'r>>,
    /// The sources of the event and of its participations, each once.
    pub(super) sources: Vec<SourceId>,
}

impl EventRow<'_> {
    /// Returns those who took part; `role` leaves all with another role out.
    pub(super) fn participants(&self, role: Option<Role>) -> CellRef<'_> {
        let wanted = self.present.iter().filter(|it| {
            it.how.presence.took_part() && role.is_none_or(|role| it.how.role == role)
        });
        CellRef::noted(wanted.map(|it| {
            let is_possible = it.how.certainty == Certainty::Possible;
            (&*it.label, is_possible.then_some(it.how.certainty.as_str()))
        }))
    }

    /// Returns those who are recorded as staying away, with the word of the record.
    pub(super) fn absent(&self) -> CellRef<'_> {
        let away = self.present.iter().filter(|it| !it.how.presence.took_part());
        CellRef::noted(away.map(|it| (&*it.label, Some(it.how.presence.as_str()))))
    }

    /// Returns the head of each delegation, behind its party.
    pub(super) fn heads(&self) -> CellRef<'_> {
        let Dated { context: Context { graph, model, .. }, event, .. } = self.dated;
        let delegates = &model.delegates;
        let heads = graph.delegates_of_event(event).filter(|&row| {
            matches!(delegates.function.get(row), Some(Function::Head | Function::Chair))
        });
        CellRef::list(heads.filter_map(|row| {
            let party = self.dated.label(Entity::Party(delegates.party.get(row)?));
            let person = self.dated.label(Entity::Person(delegates.person.get(row)?));
            Some(format!("{party}: {person}"))
        }))
    }

    /// Returns the texts adopted or issued there.
    pub(super) fn documents(&self) -> CellRef<'_> {
        let Dated { context: Context { graph, model, .. }, event, .. } = self.dated;
        CellRef::list(graph.documents_of_event(event).map(|it| model.documents.id.get(it)))
    }

    pub(super) fn other_values(&self) -> String {
        let event = self.dated.event;
        let rows = self.present.iter().map(|it| Record::Participation(it.how.participation));
        let delegates = self.dated.context.graph.delegates_of_event(event).map(Record::Delegate);
        self.dated.alternatives(iter::once(Record::Event(event)).chain(rows).chain(delegates))
    }
}

/// A row for a participation.
pub(super) struct ParticipationRow<'r> {
    pub(super) dated: Dated<'r>,
    pub(super) present: Present<'r>,
    /// The delegates of the party.
    delegation: Vec<DelegateId>,
    /// The delegate who headed it, or chaired for the host.
    pub(super) head: Option<DelegateId>,
}

impl ParticipationRow<'_> {
    pub(super) fn other_values(&self) -> String {
        let participation = Record::Participation(self.present.how.participation);
        let delegates = self.delegation.iter().copied().map(Record::Delegate);
        self.dated.alternatives(iter::once(participation).chain(delegates))
    }
}
