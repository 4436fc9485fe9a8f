//! Who led which delegation when: heads, tenures, changes of head.
//!
//! A delegation is a party that took part in a held event; its head is the delegate with the function
//! `head` or, where there is none, `chair`. Records of certainty `possible` count for nothing; heads
//! known from one weak source only are kept apart.

use std::collections::BTreeMap;

use super::co_attendance::took_part;
use crate::graph::Graph;
use crate::model::{
    Certainty, DelegateId, EventId, EventStatus, Function, Level, Model, ParticipationId, PartyId,
    PersonId,
};

/// A party at an event, and who led it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    /// The party.
    pub party: PartyId,
    /// The event.
    pub event: EventId,
    /// The record of its taking part.
    pub participation: ParticipationId,
    /// Who led it; empty when no head is recorded.
    pub heads: Vec<DelegateId>,
    /// Heads by one weak source; they are in no tenure and no change.
    pub possible_heads: Vec<DelegateId>,
    /// Rank of the head, as recorded.
    pub level: Option<Level>,
}

impl Delegation {
    /// Returns the people who led it, sorted.
    #[must_use]
    pub fn leaders(&self, model: &Model) -> Vec<PersonId> {
        let mut people: Vec<PersonId> =
            self.heads.iter().filter_map(|&row| model.delegates.person.get(row)).collect();
        people.sort_unstable();
        people.dedup();
        people
    }
}

/// Returns the delegations to events, party by party in the order of the records, and of a party in
/// the order of `events`. Events that were not held are passed over.
#[must_use]
pub fn delegations(model: &Model, graph: &Graph, events: &[EventId]) -> Vec<Delegation> {
    let heads = heads_by_delegation(model);
    let held = |event: &EventId| model.events.status.get(*event) == Some(EventStatus::Held);
    let mut found = Vec::new();
    for &event in events.iter().filter(|event| held(event)) {
        let present = graph.attendances_of_event(event).filter(|&(_, how)| took_part(how));
        found.extend(present.map(|(party, how)| {
            let (possible_heads, heads) =
                heads.get(&(event, party)).cloned().unwrap_or_default().into_iter().partition(
                    |&row| model.delegates.certainty.get(row) == Some(Certainty::Possible),
                );
            let participation = how.participation;
            let level = model.participations.level.get(participation);
            Delegation { party, event, participation, heads, possible_heads, level }
        }));
    }
    // Stable: of a party the order of the events stays.
    found.sort_by_key(|delegation| delegation.party);
    found
}

/// Returns the heads of each delegation, in the order of the records; chairs where there is no head.
fn heads_by_delegation(model: &Model) -> BTreeMap<(EventId, PartyId), Vec<DelegateId>> {
    let table = &model.delegates;
    let mut heads: BTreeMap<(EventId, PartyId), Vec<DelegateId>> = BTreeMap::new();
    for function in [Function::Head, Function::Chair] {
        let mut of_function: BTreeMap<(EventId, PartyId), Vec<DelegateId>> = BTreeMap::new();
        for row in table.ids().filter(|&row| table.function.get(row) == Some(function)) {
            if let (Some(event), Some(party)) = (table.event.get(row), table.party.get(row)) {
                of_function.entry((event, party)).or_default().push(row);
            }
        }
        for (delegation, rows) in of_function {
            heads.entry(delegation).or_insert(rows);
        }
    }
    heads
}

/// The time in which a person led the delegations of a party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenure {
    /// The party.
    pub party: PartyId,
    /// The person.
    pub person: PersonId,
    /// The events at which the person led, in order; never empty.
    pub led: Vec<EventId>,
    /// The rows of `delegates` that say so, in the same order.
    pub rows: Vec<DelegateId>,
    /// Delegations of the party between the first and the last of them that others led.
    pub by_others: usize,
    /// Delegations between them whose head is not recorded.
    pub not_recorded: usize,
}

/// Returns the tenures in a list of delegations, as [`delegations`] gives it: party by party, and of
/// a party in the order in which people led first.
///
/// A person has one tenure with a party, from the first to the last event led, with its gaps.
#[must_use]
pub fn tenures(model: &Model, delegations: &[Delegation]) -> Vec<Tenure> {
    delegations
        .chunk_by(|a, b| a.party == b.party)
        .flat_map(|of_party| tenures_of(model, of_party))
        .collect()
}

fn tenures_of(model: &Model, of_party: &[Delegation]) -> Vec<Tenure> {
    let mut positions: Vec<(PersonId, Vec<usize>)> = Vec::new();
    for (position, delegation) in of_party.iter().enumerate() {
        for person in delegation.leaders(model) {
            match positions.iter_mut().find(|(other, _)| *other == person) {
                Some((_, led)) => led.push(position),
                None => positions.push((person, vec![position])),
            }
        }
    }
    let tenure = |(person, led): (PersonId, Vec<usize>)| {
        let span = led.first().copied().unwrap_or(0)..=led.last().copied().unwrap_or(0);
        let (not_recorded, by_others): (Vec<usize>, Vec<usize>) = span
            .filter(|position| !led.contains(position))
            .partition(|&position| of_party[position].heads.is_empty());
        let row_of = |&position: &usize| {
            let mut heads = of_party[position].heads.iter().copied();
            heads.find(|&row| model.delegates.person.get(row) == Some(person))
        };
        Tenure {
            party: of_party[0].party,
            person,
            rows: led.iter().filter_map(row_of).collect(),
            led: led.iter().map(|&position| of_party[position].event).collect(),
            by_others: by_others.len(),
            not_recorded: not_recorded.len(),
        }
    };
    positions.into_iter().map(tenure).collect()
}

/// A change of head between two delegations of a party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The party.
    pub party: PartyId,
    /// Who led before.
    pub from: Vec<DelegateId>,
    /// Who led then.
    pub to: Vec<DelegateId>,
    /// The last event before the change with a recorded head.
    pub after: EventId,
    /// The first event after it with a recorded head.
    pub at: EventId,
    /// Delegations between the two whose head is not recorded: the change may have come with one of
    /// them.
    pub not_recorded: usize,
}

/// Returns the changes of head in a list of delegations, as [`delegations`] gives it: party by party,
/// in the order of the events.
#[must_use]
pub fn changes(model: &Model, delegations: &[Delegation]) -> Vec<Change> {
    let mut changes = Vec::new();
    for of_party in delegations.chunk_by(|a, b| a.party == b.party) {
        let mut before: Option<&Delegation> = None;
        let mut not_recorded = 0;
        for delegation in of_party {
            if delegation.heads.is_empty() {
                not_recorded += 1;
                continue;
            }
            if let Some(last) = before
                && last.leaders(model) != delegation.leaders(model)
            {
                changes.push(Change {
                    party: delegation.party,
                    from: last.heads.clone(),
                    to: delegation.heads.clone(),
                    after: last.event,
                    at: delegation.event,
                    not_recorded,
                });
            }
            before = Some(delegation);
            not_recorded = 0;
        }
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{fixture, series};
    use crate::model::EventKind;

    /// Five rounds of one party: Ann, Ben, nobody recorded, Ann, Ben by one weak source.
    fn five_rounds() -> (std::sync::Arc<Model>, Graph) {
        let event =
            |n: u32| format!("r{n},talks,round,{n},,2020-0{n}-01,,,,in_person,held,certain,s1,\n");
        let events: String = (1..=5).map(event).collect();
        let took_part: String = (1..=5)
            .map(|n| format!("r{n},iran,guarantor,attended,special_envoy,certain,s1,\n"))
            .collect();
        let header = |table: &str| {
            let path = format!("{}/data/{table}.csv", env!("CARGO_MANIFEST_DIR"));
            format!("{}\n", std::fs::read_to_string(path).unwrap().lines().next().unwrap())
        };
        let delegates = "r1,iran,ann,head,,certain,s1,\nr2,iran,ben,head,,certain,s1,\nr2,iran,ann,member,,certain,s1,\nr3,iran,cem,spokesperson,,certain,s1,\nr4,iran,ann,chair,,certain,s1,\nr5,iran,ben,head,,possible,s1,\n";
        fixture::model_of(&[
            (
                "sources",
                &format!("{}s1,press,P,T,https://a.example,2020,en,,,,\n", header("sources")),
            ),
            ("processes", &format!("{}talks,,s1,\n", header("processes"))),
            ("parties", &format!("{}iran,state,,,,,,,s1,\n", header("parties"))),
            ("people", &format!("{}ann,s1,\nben,s1,\ncem,s1,\n", header("people"))),
            ("events", &(header("events") + &events)),
            ("participations", &(header("participations") + &took_part)),
            ("delegates", &(header("delegates") + delegates)),
        ])
    }

    fn found(model: &Model, graph: &Graph) -> Vec<Delegation> {
        delegations(model, graph, &series::held(model, &[EventKind::Round]))
    }

    #[test]
    fn a_tenure_runs_from_the_first_to_the_last_event_led_and_tells_its_gaps() {
        let (model, graph) = five_rounds();
        let tenures = tenures(&model, &found(&model, &graph));
        let told: Vec<_> = tenures
            .iter()
            .map(|it| {
                let led: Vec<&str> =
                    it.led.iter().map(|&event| model.events.id.get(event)).collect();
                (model.people.id.get(it.person), led, it.by_others, it.not_recorded)
            })
            .collect();
        assert_eq!(told, [("ann", vec!["r1", "r4"], 1, 1), ("ben", vec!["r2"], 0, 0)]);
    }

    #[test]
    fn a_change_lies_between_the_events_whose_heads_are_recorded() {
        let (model, graph) = five_rounds();
        let changes = changes(&model, &found(&model, &graph));
        let told: Vec<_> = changes
            .iter()
            .map(|it| {
                let (after, at) = (model.events.id.get(it.after), model.events.id.get(it.at));
                (after, at, it.not_recorded)
            })
            .collect();
        assert_eq!(told, [("r1", "r2", 0), ("r2", "r4", 1)]);
    }

    #[test]
    fn a_head_by_one_weak_source_is_kept_apart() {
        let (model, graph) = five_rounds();
        let last = found(&model, &graph).pop().unwrap();
        assert_eq!((last.heads.len(), last.possible_heads.len()), (0, 1));
        assert_eq!(last.level, Some(Level::SpecialEnvoy));
    }
}
