//! Labels made from other labels: a bilateral meeting is called after its parties.

use std::sync::OnceLock;

use super::Model;
use super::id::RowId;
use super::names::Label;
use super::tables::{Entity, EventId, PartyId};
use super::vocabulary::EventKind;
use crate::date::{Language, Span};

/// Who is recorded at which event; made when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Participants(OnceLock<ByEvent>);

/// Parties event by event, within an event in the order of the records.
#[derive(Debug)]
struct ByEvent {
    /// Where the parties of each event begin, and where those of the last end.
    starts: Vec<usize>,
    parties: Vec<PartyId>,
}

impl Participants {
    fn of(&self, model: &Model, event: EventId) -> &[PartyId] {
        let ByEvent { starts, parties } = self.0.get_or_init(|| ByEvent::new(model));
        let row = event.row() as usize;
        starts.get(row).zip(starts.get(row + 1)).map_or(&[], |(&from, &to)| &parties[from..to])
    }
}

impl ByEvent {
    fn new(model: &Model) -> Self {
        let table = &model.participations;
        let pair = |row| Some((table.event.get(row)?, table.party.get(row)?));
        let mut pairs: Vec<_> = table.ids().filter_map(pair).collect();
        // Stable: within an event the order of the records stays.
        pairs.sort_by_key(|&(event, _)| event);
        let mut starts = vec![0; model.events.len() + 1];
        for &(event, _) in &pairs {
            starts[event.row() as usize + 1] += 1;
        }
        let mut end = 0;
        for start in &mut starts {
            end += *start;
            *start = end;
        }
        Self { starts, parties: pairs.into_iter().map(|(_, party)| party).collect() }
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
            parties.iter().map(|&it| self.label(Entity::Party(it), language, at)).collect();
        if labels.is_empty() {
            return None;
        }
        let fell_back = labels.iter().any(|label| label.fell_back);
        let names: Vec<&str> = labels.iter().map(|label| label.text.as_ref()).collect();
        let lang = if fell_back { None } else { Some(language.tag()) };
        Some(Label { text: names.join(" – ").into(), lang, fell_back, name: None })
    }
}
