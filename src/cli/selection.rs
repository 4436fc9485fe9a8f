//! Events by kind, as several commands take them.

use diplograph::model::{EventId, EventKind, EventStatus, Model, UnknownWord};

use super::Failure;

/// Reads kinds of events from arguments.
pub(in crate::cli) fn kinds(words: &[String]) -> Result<Vec<EventKind>, Failure> {
    words.iter().map(|word| word.parse()).collect::<Result<_, UnknownWord>>().map_err(|error| {
        let known: Vec<&str> = <EventKind as diplograph::model::Vocabulary>::ALL
            .iter()
            .map(|kind| word_of(*kind))
            .collect();
        Failure::Usage(error.to_string(), format!("write one of {}", known.join(", ")))
    })
}

fn word_of(kind: EventKind) -> &'static str {
    diplograph::model::Vocabulary::as_str(kind)
}

/// Returns the events of these kinds that were held, in order of time; no kind means all.
pub(in crate::cli) fn held(model: &Model, kinds: &[EventKind]) -> Vec<EventId> {
    let mut events: Vec<_> = model
        .events
        .ids()
        .filter(|&event| model.events.status.get(event) == Some(EventStatus::Held))
        .filter(|&event| {
            kinds.is_empty()
                || model.events.kind.get(event).is_some_and(|kind| kinds.contains(&kind))
        })
        .collect();
    events.sort_by_key(|&event| (model.events.date.span(event), event));
    events
}
