//! Labels made from other labels: a bilateral meeting is called after its parties.

use std::sync::OnceLock;

use super::Model;
use super::adjacent::Adjacent;
use super::id::RowId;
use super::names::Label;
use super::tables::{Entity, EventId, ParticipationId, PartyId};
use super::vocabulary::EventKind;
use crate::date::{Language, Span};

/// The participations in each event; made when they are first asked for.
#[derive(Debug, Default)]
pub(super) struct Participants(OnceLock<Adjacent>);

impl Participants {
    fn of<'m>(&'m self, model: &'m Model, event: EventId) -> impl Iterator<Item = PartyId> + 'm {
        let table = &model.participations;
        let rows = self.0.get_or_init(|| {
            let pair = |row: ParticipationId| Some((table.event.get(row)?.row(), row.row()));
            Adjacent::new(model.events.len(), || table.ids().filter_map(pair))
        });
        let party = |&row: &u32| table.party.get(ParticipationId::from_row(row));
        rows.of(event.row()).iter().filter_map(party)
    }
}

impl Model {
    /// Returns the parties of a bilateral meeting as its label; `None` for anything else.
    ///
    /// The label is in the language asked for only when every party's is.
    pub(super) fn composed_label(
        &self,
        entity: Entity,
        language: Language,
        at: Option<Span>,
    ) -> Option<Label<'_>> {
        let Entity::Event(event) = entity else { return None };
        if self.events.kind.get(event) != Some(EventKind::Bilateral) {
            return None;
        }
        let parties = self.participants.of(self, event);
        let labels: Vec<Label<'_>> =
            parties.map(|it| self.label(Entity::Party(it), language, at)).collect();
        if labels.is_empty() {
            return None;
        }
        let fell_back = labels.iter().any(|label| label.fell_back);
        let names: Vec<&str> = labels.iter().map(|label| label.text.as_ref()).collect();
        let lang = if fell_back { None } else { Some(language.tag()) };
        Some(Label { text: names.join(" – ").into(), lang, fell_back, name: None })
    }
}
