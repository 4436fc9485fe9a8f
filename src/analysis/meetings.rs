//! Who met whom: the sides of bilateral meetings, with the people who spoke for them.

use super::evidence::each_once;
use crate::graph::Graph;
use crate::model::{
    Claim, DelegateId, EventId, EventKind, EventStatus, Model, ParticipationId, PartyId, PersonId,
};

/// A party at a meeting, with its people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// The party.
    pub party: PartyId,
    /// The record of its taking part.
    pub participation: ParticipationId,
    /// Its people who are recorded, in the order of the records.
    pub people: Vec<DelegateId>,
}

/// A meeting as one side sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// The event.
    pub event: EventId,
    /// The side that it is told of.
    pub side: Side,
    /// The side that it met.
    pub with: Side,
}

/// Whose meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// Everybody's, each pair of sides once, the one recorded first told of.
    Everybody,
    /// Those of a party.
    Party(PartyId),
    /// Those at which a person is recorded.
    Person(PersonId),
}

/// Returns bilateral meetings that were held, in order of time: one for each pair of sides.
///
/// A side is there when its presence is recorded, however well it is sourced; `partly` and `by_video`
/// are presences. A meeting at which only one side is recorded is left out.
#[must_use]
pub fn meetings(model: &Model, graph: &Graph, of: Of) -> Vec<Meeting> {
    let mut found = Vec::new();
    let held = |event: EventId| model.events.status.get(event) == Some(EventStatus::Held);
    let bilateral = |event: EventId| model.events.kind.get(event) == Some(EventKind::Bilateral);
    let mut events: Vec<EventId> =
        model.events.ids().filter(|&event| held(event) && bilateral(event)).collect();
    events.sort_by_key(|&event| (model.events.date.span(event), event));
    for event in events {
        let sides = sides(model, graph, event);
        for (position, side) in sides.iter().enumerate() {
            let others = sides.iter().enumerate().filter(|&(other, _)| match of {
                Of::Everybody => other > position,
                Of::Party(_) | Of::Person(_) => other != position,
            });
            if is_of(model, side, of) {
                found.extend(others.map(|(_, with)| Meeting {
                    event,
                    side: side.clone(),
                    with: with.clone(),
                }));
            }
        }
    }
    found
}

fn is_of(model: &Model, side: &Side, of: Of) -> bool {
    match of {
        Of::Everybody => true,
        Of::Party(party) => side.party == party,
        Of::Person(person) => {
            side.people.iter().any(|&row| model.delegates.person.get(row) == Some(person))
        }
    }
}

fn sides(model: &Model, graph: &Graph, event: EventId) -> Vec<Side> {
    let table = &model.delegates;
    let mut sides: Vec<Side> = graph
        .attendances_of_event(event)
        .filter(|(_, how)| how.presence.took_part())
        .map(|(party, how)| Side {
            party,
            participation: how.participation,
            people: graph
                .delegates_of_event(event)
                .filter(|&row| table.party.get(row) == Some(party))
                .collect(),
        })
        .collect();
    sides.sort_by_key(|side| side.participation);
    sides
}

impl Meeting {
    /// Returns what the meeting rests on: the claims of the event, of both presences and of the
    /// people, each once, in this order.
    #[must_use]
    pub fn claims(&self, model: &Model) -> Vec<Claim> {
        let mut claims: Vec<Claim> = model.events.sources.get(self.event).collect();
        for side in [&self.side, &self.with] {
            claims.extend(model.participations.sources.get(side.participation));
            claims.extend(side.people.iter().flat_map(|&row| model.delegates.sources.get(row)));
        }
        each_once(claims)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    #[test]
    fn a_meeting_is_told_from_the_side_that_was_asked_for() {
        let (model, graph) = fixture::built_in();
        let id = |party| model.parties.id.get(party);
        let iran = Of::Party(model.parties.id.find("iran").unwrap());
        let at_21 = model.events.id.find("astana-21");
        let of_iran = meetings(&model, &graph, iran);
        assert!(of_iran.iter().all(|meeting| id(meeting.side.party) == "iran"));
        // The held rows `bilateral-2024-01-24-iran-…` of `events`, in the order of the file.
        let at_21 = of_iran.iter().filter(|it| model.events.part_of.get(it.event) == at_21);
        let with: Vec<&str> = at_21.map(|meeting| id(meeting.with.party)).collect();
        assert_eq!(with, ["russia", "syria", "turkey", "united-nations"]);
    }

    #[test]
    fn a_meeting_that_was_only_planned_is_none() {
        let (model, graph) = fixture::built_in();
        let planned = model.events.id.find("bilateral-2024-01-24-jordan-russia").unwrap();
        let all = meetings(&model, &graph, Of::Everybody);
        assert!(all.iter().all(|meeting| meeting.event != planned));
    }
}
