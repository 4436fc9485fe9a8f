//! The typed graph: small handles in petgraph over the columns of the model.
//!
//! Nodes are the rows of ten tables, in table order, so that the node of an entity is found by
//! adding two numbers. Edges are made from [`Link`]s only: both of a link's ends are typed, so an
//! edge that may not join two kinds of nodes does not compile. What an edge means beyond its type
//! stands in the row that it was made from.

mod build;
mod edge;

pub use build::build;
pub use edge::{ALLOWED, Attendance, Edge, Link, Mentioned, NodeKind, Settlement, Sourced};

use petgraph::Direction;
use petgraph::graph::{DiGraph, EdgeIndex, NodeIndex};
use petgraph::visit::EdgeRef;

use crate::model::{Entity, EventId, Model, PartyId, RowId};

/// A typed, directed multigraph of everything that a model records.
#[derive(Debug)]
pub struct Graph {
    inner: DiGraph<Entity, Edge>,
    bases: [u32; NodeKind::ALL.len()],
    by_party: ByParty,
}

/// The edges `attended`, party by party.
///
/// petgraph chains the edges of a node, so that walking those of a busy party waits for memory at
/// each step; here they stand side by side.
#[derive(Debug, Default)]
struct ByParty {
    /// Where the edges of each party end.
    ends: Vec<u32>,
    /// Indices of edges, in the order of the records within a party.
    edges: Vec<u32>,
}

impl ByParty {
    /// Sorts edges by their party; they stand in the order of the records.
    fn new(parties: usize, attended: impl Iterator<Item = (PartyId, EdgeIndex)> + Clone) -> Self {
        let mut starts = vec![0_u32; parties + 1];
        for (party, _) in attended.clone() {
            starts[party.row() as usize + 1] += 1;
        }
        for party in 1..starts.len() {
            starts[party] += starts[party - 1];
        }
        let mut edges = vec![0; starts[parties] as usize];
        // Each start moves on to the end of its party as the edges are put down.
        for (party, edge) in attended {
            let at = &mut starts[party.row() as usize];
            edges[*at as usize] = u32::try_from(edge.index()).unwrap_or(u32::MAX);
            *at += 1;
        }
        starts.truncate(parties);
        Self { ends: starts, edges }
    }

    fn of(&self, party: PartyId) -> &[u32] {
        let row = party.row() as usize;
        let start = row.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.edges[start as usize..self.ends[row] as usize]
    }
}

impl Graph {
    /// Returns a graph that has every node of the model and no edge, with room for `edges`.
    fn with_nodes(model: &Model, edges: usize) -> Self {
        let counts = NodeKind::ALL.map(|kind| rows_of(model, kind));
        let total: usize = counts.iter().sum();
        let mut inner = DiGraph::with_capacity(total, edges);
        let mut bases = [0; NodeKind::ALL.len()];
        for (index, (kind, rows)) in NodeKind::ALL.into_iter().zip(counts).enumerate() {
            bases[index] = u32::try_from(inner.node_count()).unwrap_or(u32::MAX);
            for row in 0..u32::try_from(rows).unwrap_or(u32::MAX) {
                inner.add_node(entity(kind, row));
            }
        }
        Self { inner, bases, by_party: ByParty::default() }
    }

    /// Adds one typed edge.
    fn link(&mut self, link: Link) {
        let (from, edge, to) = link.parts();
        self.inner.add_edge(self.node(from), self.node(to), edge);
    }

    /// Returns the node of an entity.
    #[must_use]
    pub fn node(&self, entity: Entity) -> NodeIndex {
        let base = self.bases[NodeKind::of(entity) as usize];
        NodeIndex::new((base + entity.row()) as usize)
    }

    /// Returns the graph itself, for petgraph's algorithms; its weights are entities and edges.
    #[must_use]
    pub fn petgraph(&self) -> &DiGraph<Entity, Edge> {
        &self.inner
    }

    /// Returns the edges that leave an entity and what they lead to, in the order of the records.
    pub fn out(&self, entity: Entity) -> impl Iterator<Item = (Edge, Entity)> {
        self.step(entity, Direction::Outgoing)
    }

    /// Returns the edges that reach an entity and where they come from, in the order of the records.
    pub fn into(&self, entity: Entity) -> impl Iterator<Item = (Edge, Entity)> {
        self.step(entity, Direction::Incoming)
    }

    fn step(&self, entity: Entity, direction: Direction) -> impl Iterator<Item = (Edge, Entity)> {
        let mut found: Vec<(Edge, Entity)> = self.latest_first(entity, direction).collect();
        found.reverse();
        found.into_iter()
    }

    /// petgraph walks the edges of a node from the latest added to the first.
    fn latest_first(
        &self,
        entity: Entity,
        direction: Direction,
    ) -> impl Iterator<Item = (Edge, Entity)> {
        self.inner.edges_directed(self.node(entity), direction).map(move |edge| {
            let other = match direction {
                Direction::Outgoing => edge.target(),
                Direction::Incoming => edge.source(),
            };
            (*edge.weight(), self.inner[other])
        })
    }

    /// Returns the recorded presences at an event: attended, declined, absent and so on.
    ///
    /// The order is that of the records, from the last to the first. Nothing is allocated.
    pub fn attendances_of_event(
        &self,
        event: EventId,
    ) -> impl Iterator<Item = (PartyId, Attendance)> {
        self.latest_first(Entity::Event(event), Direction::Incoming).filter_map(|(edge, from)| {
            match (edge, from) {
                (Edge::Attended(how), Entity::Party(party)) => Some((party, how)),
                _ => None,
            }
        })
    }

    /// Returns the recorded presences of a party, in the order of the records. Nothing is allocated.
    pub fn attendances_of_party(
        &self,
        party: PartyId,
    ) -> impl Iterator<Item = (EventId, Attendance)> {
        let events = self.bases[NodeKind::Event as usize];
        self.by_party.of(party).iter().filter_map(move |&index| {
            let edge = &self.inner.raw_edges()[index as usize];
            let Edge::Attended(how) = edge.weight else { return None };
            // Such an edge leads to an event, so its node need not be looked at.
            let row = u32::try_from(edge.target().index()).ok()? - events;
            Some((EventId::from_row(row), how))
        })
    }

    /// Lists the edges `attended` party by party; called once, when all are there.
    fn index_attendances(&mut self, model: &Model) {
        let attended = self.inner.edge_references().filter_map(|edge| {
            match (edge.weight(), self.inner[edge.source()]) {
                (Edge::Attended(_), Entity::Party(party)) => Some((party, edge.id())),
                _ => None,
            }
        });
        self.by_party = ByParty::new(model.parties.len(), attended);
    }

    /// Returns how many nodes there are.
    #[must_use]
    pub fn node_count(&self) -> usize {
        self.inner.node_count()
    }

    /// Returns how many edges there are.
    #[must_use]
    pub fn edge_count(&self) -> usize {
        self.inner.edge_count()
    }
}

fn rows_of(model: &Model, kind: NodeKind) -> usize {
    match kind {
        NodeKind::Process => model.processes.len(),
        NodeKind::Event => model.events.len(),
        NodeKind::Party => model.parties.len(),
        NodeKind::Person => model.people.len(),
        NodeKind::Place => model.places.len(),
        NodeKind::Document => model.documents.len(),
        NodeKind::Provision => model.provisions.len(),
        NodeKind::Topic => model.topics.len(),
        NodeKind::Commitment => model.commitments.len(),
        NodeKind::Source => model.sources.len(),
    }
}

fn entity(kind: NodeKind, row: u32) -> Entity {
    match kind {
        NodeKind::Process => Entity::Process(RowId::from_row(row)),
        NodeKind::Event => Entity::Event(RowId::from_row(row)),
        NodeKind::Party => Entity::Party(RowId::from_row(row)),
        NodeKind::Person => Entity::Person(RowId::from_row(row)),
        NodeKind::Place => Entity::Place(RowId::from_row(row)),
        NodeKind::Document => Entity::Document(RowId::from_row(row)),
        NodeKind::Provision => Entity::Provision(RowId::from_row(row)),
        NodeKind::Topic => Entity::Topic(RowId::from_row(row)),
        NodeKind::Commitment => Entity::Commitment(RowId::from_row(row)),
        NodeKind::Source => Entity::Source(RowId::from_row(row)),
    }
}
