//! The network of parties that took part in the same events, and what is measured on it.
//!
//! It is the one-mode projection of the two-mode network of parties and events (Borgatti and Everett
//! 1997): a tie joins two parties that took part in a common event, its weight is the number of such
//! events. Measures: [`centrality`], [`communities`].

pub mod centrality;
pub mod communities;

use petgraph::graph::{NodeIndex, UnGraph};
use petgraph::visit::EdgeRef;

use super::co_attendance::{pairs, took_part};
use crate::graph::Graph;
use crate::model::{EventId, EventStatus, Model, PartyId, RowId};

/// A party of the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    /// The party.
    pub party: PartyId,
    /// Events of the network in which it took part; at least one.
    pub events: u32,
}

/// Two parties that took part in common events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    /// The party that the records list first.
    pub left: PartyId,
    /// The other one.
    pub right: PartyId,
    /// Events in which both took part.
    pub shared: u32,
    /// Events in which at least one of them did.
    pub either: u32,
}

impl Tie {
    /// Returns the share of the events that either attended which both did, from 0 to 1 (the index of
    /// Jaccard 1912).
    #[must_use]
    pub fn share(&self) -> f64 {
        f64::from(self.shared) / f64::from(self.either.max(1))
    }
}

/// Parties and their ties.
#[derive(Debug, Clone)]
pub struct Network {
    graph: UnGraph<Actor, u32>,
    /// Held events that could make ties.
    events: usize,
}

impl Network {
    /// Leaves out parties, with their ties.
    pub fn keep(&mut self, is_kept: impl Fn(PartyId) -> bool) {
        self.graph.retain_nodes(|network, node| is_kept(network[node].party));
    }

    /// Returns the network of the parties that took part in events.
    ///
    /// Only held events count, and only presences of certainty `certain` or `probable`. A party that
    /// was alone at its events is in the network, without ties.
    #[must_use]
    pub fn new(model: &Model, graph: &Graph, events: &[EventId]) -> Self {
        let mut counts = vec![false; model.events.len()];
        for event in events {
            counts[event.row() as usize] = true;
        }
        let counts = |event: EventId| counts[event.row() as usize];
        let events = events.iter().filter(|&&event| is_held(model, event)).count();
        let mut network = UnGraph::new_undirected();
        let mut nodes: Vec<Option<NodeIndex>> = vec![None; model.parties.len()];
        for party in model.parties.ids() {
            let events = attended(model, graph, party, counts);
            if events > 0 {
                nodes[party.row() as usize] = Some(network.add_node(Actor { party, events }));
            }
        }
        for (left, right, shared) in pairs(model, graph, counts) {
            if let (Some(left), Some(right)) =
                (nodes[left.row() as usize], nodes[right.row() as usize])
            {
                network.add_edge(left, right, shared);
            }
        }
        Self { graph: network, events }
    }

    /// Returns how many held events it was made from.
    #[must_use]
    pub fn events(&self) -> usize {
        self.events
    }

    /// Returns the parties, in the order of the records.
    pub fn actors(&self) -> impl ExactSizeIterator<Item = Actor> {
        self.graph.node_weights().copied().collect::<Vec<_>>().into_iter()
    }

    /// Returns the ties, in the order of the records.
    pub fn ties(&self) -> impl Iterator<Item = Tie> {
        self.graph.edge_references().map(|edge| {
            let (left, right) = (self.graph[edge.source()], self.graph[edge.target()]);
            let shared = *edge.weight();
            let either = left.events + right.events - shared;
            Tie { left: left.party, right: right.party, shared, either }
        })
    }

    /// Tells whether every two parties are tied, so that ties alone tell nobody apart.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let parties = self.graph.node_count();
        self.graph.edge_count() == parties * parties.saturating_sub(1) / 2
    }
}

fn is_held(model: &Model, event: EventId) -> bool {
    model.events.status.get(event) == Some(EventStatus::Held)
}

/// Returns the number of counted events in which a party took part.
fn attended(model: &Model, graph: &Graph, party: PartyId, counts: impl Fn(EventId) -> bool) -> u32 {
    let mut events: Vec<EventId> = graph
        .attendances_of_party(party)
        .filter(|&(event, how)| took_part(how) && is_held(model, event) && counts(event))
        .map(|(event, _)| event)
        .collect();
    events.sort_unstable();
    events.dedup();
    u32::try_from(events.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
impl Network {
    /// Returns a network with these ties between parties that are numbered from 0.
    fn of_ties(parties: u32, ties: &[(u32, u32, u32)]) -> Self {
        let mut graph = UnGraph::new_undirected();
        for row in 0..parties {
            graph.add_node(Actor { party: PartyId::from_row(row), events: 1 });
        }
        for &(left, right, shared) in ties {
            graph.add_edge(NodeIndex::new(left as usize), NodeIndex::new(right as usize), shared);
        }
        Self { graph, events: 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    #[test]
    fn a_share_is_of_the_events_that_either_attended() {
        let (model, graph) = fixture::talks();
        let events: Vec<EventId> = model.events.ids().collect();
        let network = Network::new(&model, &graph, &events);
        // Iran took part in rounds 18 to 21 and summit 1, Russia in round 21, Iraq in round 19.
        let actors: Vec<(&str, u32)> =
            network.actors().map(|it| (model.parties.id.get(it.party), it.events)).collect();
        assert_eq!(actors, [("iran", 5), ("russia", 1), ("iraq", 1)]);
        let ties: Vec<(&str, u32, u32)> = network
            .ties()
            .map(|it| (model.parties.id.get(it.right), it.shared, it.either))
            .collect();
        assert_eq!(ties, [("russia", 1, 5), ("iraq", 1, 5)]);
        assert!(!network.is_complete());
        // All seven but talks-22, which was only announced.
        assert_eq!(network.events(), 6);
    }

    #[test]
    fn events_that_are_not_asked_for_do_not_count() {
        let (model, graph) = fixture::talks();
        let round = model.events.id.find("talks-21").unwrap();
        let network = Network::new(&model, &graph, &[round]);
        assert_eq!(network.actors().len(), 2);
        assert!(network.is_complete());
        assert_eq!(network.ties().map(|tie| tie.share()).collect::<Vec<_>>(), [1.0]);
    }
}
