//! Co-attendance: parties joined by the events that they shared (the one-mode projection of the
//! two-mode network of parties and events; Borgatti and Everett 1997).

use crate::graph::{Attendance, Graph};
use crate::model::{Certainty, EventId, EventStatus, Model, PartyId, RowId};

/// Tells whether a record definitely says that a party took part.
#[must_use]
pub fn took_part(attendance: Attendance) -> bool {
    attendance.presence.took_part() && attendance.certainty != Certainty::Possible
}

/// Returns the parties that took part in events in which a party took part, with the number of
/// shared events: most first, then in the order of the records. The party itself is left out.
///
/// Only events that were held and that pass `counts` are counted, and only records of certainty
/// `certain` or `probable`.
#[must_use]
pub fn with_party(
    model: &Model,
    graph: &Graph,
    party: PartyId,
    counts: impl Fn(EventId) -> bool,
) -> Vec<(PartyId, u32)> {
    let mut shared = vec![0_u32; model.parties.len()];
    for (event, own) in graph.attendances_of_party(party) {
        if !took_part(own) || !was_held(model, event) || !counts(event) {
            continue;
        }
        for (other, attendance) in graph.attendances_of_event(event) {
            if took_part(attendance) {
                shared[other.row() as usize] += 1;
            }
        }
    }
    ranked(&shared, party)
}

fn was_held(model: &Model, event: EventId) -> bool {
    model.events.status.get(event) == Some(EventStatus::Held)
}

fn ranked(shared: &[u32], without: PartyId) -> Vec<(PartyId, u32)> {
    let mut ranked: Vec<(PartyId, u32)> = (0_u32..)
        .zip(shared)
        .map(|(row, &count)| (PartyId::from_row(row), count))
        .filter(|&(party, count)| count > 0 && party != without)
        .collect();
    ranked.sort_unstable_by(|(a, more), (b, less)| less.cmp(more).then(a.cmp(b)));
    ranked
}

/// Returns every pair of parties that shared events, with the number of events: in the order of the
/// records, each pair once, the party that is listed first on the left.
///
/// Events and records count as in [`with_party`].
#[must_use]
pub fn pairs(
    model: &Model,
    graph: &Graph,
    counts: impl Fn(EventId) -> bool,
) -> Vec<(PartyId, PartyId, u32)> {
    let mut joined: Vec<(PartyId, PartyId)> = Vec::new();
    let mut present: Vec<PartyId> = Vec::new();
    for event in model.events.ids().filter(|&event| was_held(model, event) && counts(event)) {
        present.clear();
        let attendances = graph.attendances_of_event(event);
        present.extend(attendances.filter(|&(_, how)| took_part(how)).map(|(party, _)| party));
        present.sort_unstable();
        present.dedup();
        for (index, &left) in present.iter().enumerate() {
            joined.extend(present[index + 1..].iter().map(|&right| (left, right)));
        }
    }
    joined.sort_unstable();
    joined
        .chunk_by(|a, b| a == b)
        .map(|same| (same[0].0, same[0].1, u32::try_from(same.len()).unwrap_or(u32::MAX)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    #[test]
    fn only_records_of_taking_part_in_held_events_count() {
        let (model, graph) = fixture::talks();
        let iran = model.parties.id.find("iran").unwrap();
        let ids = |found: Vec<(PartyId, u32)>| -> Vec<(String, u32)> {
            found.iter().map(|&(id, n)| (model.parties.id.get(id).to_owned(), n)).collect()
        };
        // Round 18 knows Iraq by one weak source, round 21 by a presence that is not known.
        let expected = [("russia".to_owned(), 1), ("iraq".to_owned(), 1)];
        assert_eq!(ids(with_party(&model, &graph, iran, |_| true)), expected);
        assert_eq!(with_party(&model, &graph, iran, |_| false), []);
    }

    #[test]
    fn a_pair_is_listed_once_with_its_shared_events() {
        let (model, graph) = fixture::talks();
        let id = |id| model.parties.id.find(id).unwrap();
        let expected = [(id("iran"), id("russia"), 1), (id("iran"), id("iraq"), 1)];
        assert_eq!(pairs(&model, &graph, |_| true), expected);
    }
}
