//! The typed graph: small handles in petgraph over the columns of the model, and the neighbours that
//! are asked for most as compressed rows.
//!
//! Nodes are the rows of ten tables, in table order, so that the node of an entity is found by
//! adding two numbers. Edges are made from [`Link`]s only: both of a link's ends are typed, so an
//! edge that may not join two kinds of nodes does not compile. What an edge means beyond its type
//! stands in the row that it was made from.
//!
//! Nothing is built before it is asked for: a question about dates needs no graph, a timeline no more
//! than the rows of each event.

// A forgotten case of our own does not compile: every arm is written.
#![cfg_attr(not(test), deny(clippy::wildcard_enum_match_arm))]

#[macro_use]
pub(crate) mod declared;
mod attribute;
mod build;
mod edge;
mod kind;
mod neighbours;
mod reference;
mod relation;

pub use attribute::{
    Aspect, Attribute, AttributeDeclaration, Class, Comparison, NOUNS, Noun, Value, Words,
};
pub use build::links;
pub use edge::{ALLOWED, Attendance, Edge, Link, Mentioned, NodeKind, Settlement, Sourced};
pub use kind::{Kind, KindDeclaration, Kinded, NamedBy};
pub use reference::{Held, Reference, ReferenceDeclaration, Targets};
pub use relation::{Direction, Evidence, Itself, Path, Relation, RelationDeclaration, Step};

use std::sync::{Arc, OnceLock};

use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;

use crate::model::{Entity, EventId, Model, PartyId, RowId};
use neighbours::Neighbours;
use reference::Referrers;

/// Returns the graph of a model.
#[must_use]
pub fn build(model: &Arc<Model>) -> Graph {
    Graph {
        model: Arc::clone(model),
        whole: OnceLock::new(),
        neighbours: Neighbours::default(),
        referrers: Referrers::default(),
        series: OnceLock::new(),
    }
}

/// A typed, directed multigraph of everything that a model records.
#[derive(Debug)]
pub struct Graph {
    model: Arc<Model>,
    whole: OnceLock<Whole>,
    neighbours: Neighbours,
    referrers: Referrers,
    series: OnceLock<Series>,
}

/// All nodes and edges.
#[derive(Debug)]
struct Whole {
    inner: DiGraph<Entity, Edge>,
    /// The first node of each kind.
    bases: [u32; NodeKind::ALL.len()],
}

/// Which event follows which by number, from either end.
#[derive(Debug)]
struct Series {
    by_former: Vec<(EventId, EventId)>,
    by_latter: Vec<(EventId, EventId)>,
}

impl Whole {
    fn new(model: &Model) -> Self {
        let counts = NodeKind::ALL.map(|kind| rows_of(model, kind));
        let total: usize = counts.iter().sum();
        let inner = DiGraph::with_capacity(total, build::expected_edges(model));
        let mut whole = Self { inner, bases: [0; NodeKind::ALL.len()] };
        for (index, (kind, rows)) in NodeKind::ALL.into_iter().zip(counts).enumerate() {
            whole.bases[index] = u32::try_from(whole.inner.node_count()).unwrap_or(u32::MAX);
            for row in 0..u32::try_from(rows).unwrap_or(u32::MAX) {
                whole.inner.add_node(entity(kind, row));
            }
        }
        for link in links(model) {
            let (from, edge, to) = link.parts();
            let (from, to) = (whole.node(from), whole.node(to));
            whole.inner.add_edge(from, to, edge);
        }
        whole
    }

    fn node(&self, entity: Entity) -> NodeIndex {
        let base = self.bases[NodeKind::of(entity) as usize];
        NodeIndex::new((base + entity.row()) as usize)
    }
}

impl Graph {
    fn whole(&self) -> &Whole {
        self.whole.get_or_init(|| Whole::new(&self.model))
    }

    /// Returns the node of an entity.
    #[must_use]
    pub fn node(&self, entity: Entity) -> NodeIndex {
        self.whole().node(entity)
    }

    /// Returns the graph itself, for petgraph's algorithms; its weights are entities and edges.
    #[must_use]
    pub fn petgraph(&self) -> &DiGraph<Entity, Edge> {
        &self.whole().inner
    }

    /// Returns every node, kind by kind in the order of [`NodeKind::ALL`].
    pub fn nodes(&self) -> impl Iterator<Item = Entity> {
        NodeKind::ALL.into_iter().flat_map(|kind| {
            let rows = u32::try_from(rows_of(&self.model, kind)).unwrap_or(u32::MAX);
            (0..rows).map(move |row| entity(kind, row))
        })
    }

    /// Returns every edge with both ends, in the order in which the graph numbers them.
    pub fn edges(&self) -> impl Iterator<Item = (Entity, Edge, Entity)> {
        links(&self.model).map(Link::parts)
    }

    /// Returns the edges that leave an entity and what they lead to, in the order of the records.
    pub fn out(&self, entity: Entity) -> impl Iterator<Item = (Edge, Entity)> {
        self.step(entity, petgraph::Outgoing)
    }

    /// Returns the edges that reach an entity and where they come from, in the order of the records.
    pub fn into(&self, entity: Entity) -> impl Iterator<Item = (Edge, Entity)> {
        self.step(entity, petgraph::Incoming)
    }

    /// petgraph walks the edges of a node from the latest added to the first.
    fn step(
        &self,
        entity: Entity,
        direction: petgraph::Direction,
    ) -> impl Iterator<Item = (Edge, Entity)> {
        let Whole { inner, .. } = self.whole();
        let edges = inner.edges_directed(self.node(entity), direction).map(|edge| {
            let other = match direction {
                petgraph::Outgoing => edge.target(),
                petgraph::Incoming => edge.source(),
            };
            (*edge.weight(), inner[other])
        });
        let mut found: Vec<(Edge, Entity)> = edges.collect();
        found.reverse();
        found.into_iter()
    }

    /// Returns the recorded presences at an event: attended, declined, absent and so on, in the order
    /// of the records. Nothing is allocated.
    pub fn attendances_of_event(
        &self,
        event: EventId,
    ) -> impl Iterator<Item = (PartyId, Attendance)> {
        let records = self.participations_of_event(event);
        records.filter_map(|row| build::attendance(&self.model, row)).map(|it| (it.1, it.2))
    }

    /// Returns the recorded presences of a party, in the order of the records. Nothing is allocated.
    pub fn attendances_of_party(
        &self,
        party: PartyId,
    ) -> impl Iterator<Item = (EventId, Attendance)> {
        let records = self.participations_of_party(party);
        records.filter_map(|row| build::attendance(&self.model, row)).map(|it| (it.0, it.2))
    }

    /// Returns the events that follow an event in its numbered series, by their number in the records.
    pub fn followers(&self, event: EventId) -> impl Iterator<Item = EventId> {
        partners(&self.series().by_former, event)
    }

    /// Returns the events that an event follows in its numbered series.
    pub fn forerunners(&self, event: EventId) -> impl Iterator<Item = EventId> {
        partners(&self.series().by_latter, event)
    }

    fn series(&self) -> &Series {
        self.series.get_or_init(|| {
            let mut by_former = build::series(&self.model);
            let mut by_latter: Vec<_> = by_former.iter().map(|&(one, next)| (next, one)).collect();
            by_former.sort_unstable();
            by_latter.sort_unstable();
            Series { by_former, by_latter }
        })
    }

    /// Returns how many nodes there are.
    #[must_use]
    pub fn node_count(&self) -> usize {
        NodeKind::ALL.map(|kind| rows_of(&self.model, kind)).iter().sum()
    }

    /// Returns how many edges there are.
    #[must_use]
    pub fn edge_count(&self) -> usize {
        links(&self.model).count()
    }
}

/// Returns what stands beside an event in sorted pairs.
fn partners(pairs: &[(EventId, EventId)], event: EventId) -> impl Iterator<Item = EventId> {
    let start = pairs.partition_point(|&(other, _)| other < event);
    pairs[start..].iter().take_while(move |&&(other, _)| other == event).map(|&(_, it)| it)
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
