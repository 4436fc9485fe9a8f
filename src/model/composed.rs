//! Labels made from other labels: a bilateral meeting is called after its parties.

use std::sync::OnceLock;

use super::Model;
use super::names::Label;
use super::tables::{Entity, EventId, PartyId};
use super::vocabulary::EventKind;
use crate::date::{Language, Span};

/// Who is recorded at which event, sorted by event; made when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Participants(OnceLock<Vec<(EventId, PartyId)>>);

impl Participants {
    fn of<'i>(&'i self, model: &Model, event: EventId) -> impl Iterator<Item = PartyId> + 'i {
        let pairs = self.0.get_or_init(|| {
            let table = &model.participations;
            let pair = |row| Some((table.event.get(row)?, table.party.get(row)?));
            let mut pairs: Vec<_> = table.ids().filter_map(pair).collect();
            // Stable: within an event the order of the records stays.
            pairs.sort_by_key(|&(event, _)| event);
            pairs
        });
        let start = pairs.partition_point(|&(other, _)| other < event);
        pairs[start..]
            .iter()
            .take_while(move |&&(other, _)| other == event)
            .map(|&(_, party)| party)
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
            parties.map(|party| self.label(Entity::Party(party), language, at)).collect();
        if labels.is_empty() {
            return None;
        }
        let fell_back = labels.iter().any(|label| label.fell_back);
        let names: Vec<&str> = labels.iter().map(|label| label.text.as_ref()).collect();
        let lang = if fell_back { None } else { Some(language.tag()) };
        Some(Label { text: names.join(" – ").into(), lang, fell_back, name: None })
    }
}
