//! Which parties met at the events of a subject: how often, when first and last, and who says so.

use std::collections::BTreeMap;

use super::Subject;
use crate::analysis::co_attendance::took_part;
use crate::model::{EventId, EventStatus, PartyId};

/// The events at which two parties took part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meetings {
    count: u32,
    first: EventId,
    last: EventId,
}

/// Two parties as a picture shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pair {
    /// At how many events both took part.
    pub(super) count: u32,
    /// The two, the number, and the days of the first and the last event.
    pub(super) said: String,
    /// Address of a source of the last event.
    pub(super) link: String,
}

/// Returns the parties that took part in an event, in the order of the records; none when it was not
/// held. Facts with one weak source only do not count.
pub(super) fn present(subject: &Subject, event: EventId) -> Vec<PartyId> {
    if subject.model.events.status.get(event) != Some(EventStatus::Held) {
        return Vec::new();
    }
    let there = subject.graph.attendances_of_event(event).filter(|&(_, how)| took_part(how));
    let mut there: Vec<PartyId> =
        there.map(|(party, _)| party).filter(|&party| subject.shows(party)).collect();
    there.sort_unstable();
    there.dedup();
    there
}

/// Returns the meetings of every two parties that met, the first being the one that the records list
/// first.
pub(super) fn of_pairs(subject: &Subject) -> BTreeMap<(PartyId, PartyId), Meetings> {
    let mut pairs: BTreeMap<(PartyId, PartyId), Meetings> = BTreeMap::new();
    for &event in subject.events {
        let there = present(subject, event);
        for (index, &left) in there.iter().enumerate() {
            for &right in &there[index + 1..] {
                let new = Meetings { count: 0, first: event, last: event };
                let met = pairs.entry((left, right)).or_insert(new);
                met.count += 1;
                met.last = event;
            }
        }
    }
    pairs
}

impl Meetings {
    /// Returns how many there are.
    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// Returns them as a picture shows them, under the names of the two.
    pub(super) fn pair(&self, subject: &Subject, (left, right): (&str, &str)) -> Pair {
        let (first, last) = (subject.date_of(self.first), subject.date_of(self.last));
        let days = if self.count > 1 { format!("{first} – {last}") } else { last };
        Pair {
            count: self.count,
            said: format!("{left} – {right}: {} · {days}", self.count),
            link: subject.event_link(self.last).to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;
    use crate::analysis::network::Network;
    use crate::date::Language;

    #[test]
    fn pairs_are_the_ties_of_the_network() {
        let (model, graph) = fixture::built_in();
        let events: Vec<EventId> = model.events.ids().collect();
        let subject = Subject {
            model: &model,
            graph: &graph,
            events: &events,
            query: "",
            language: Language::English,
            most: None,
        };
        let pairs = of_pairs(&subject);
        let ties = Network::new(&model, &graph, &events);
        let found: BTreeMap<_, _> =
            ties.ties().map(|it| ((it.left, it.right), it.shared)).collect();
        let counts: BTreeMap<_, _> = pairs.iter().map(|(&pair, met)| (pair, met.count)).collect();
        assert_eq!(counts, found);
    }
}
