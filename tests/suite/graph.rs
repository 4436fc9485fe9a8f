//! The neighbours that the graph answers are those that a walk over the tables finds.

use std::sync::Arc;

use diplograph::diagnostic::Findings;
use diplograph::graph::{self, Edge, Graph};
use diplograph::model::{self, Entity, EventId, Model, RowId};

fn records() -> (Arc<Model>, Graph) {
    let (_, model) = model::open(None, &mut Findings::new(20)).unwrap();
    let model = Arc::new(model);
    let graph = graph::build(&model);
    (model, graph)
}

/// Returns the rows of a table about an event, by walking the table.
fn walked<R: RowId>(
    rows: impl Iterator<Item = R>,
    event: EventId,
    of: impl Fn(R) -> Option<EventId>,
) -> Vec<R> {
    rows.filter(|&row| of(row) == Some(event)).collect()
}

#[test]
fn the_rows_of_an_event_are_those_that_a_walk_over_the_table_finds() {
    let (model, graph) = records();
    for event in model.events.ids() {
        let delegates = walked(model.delegates.ids(), event, |it| model.delegates.event.get(it));
        assert!(graph.delegates_of_event(event).eq(delegates));
        let documents = walked(model.documents.ids(), event, |it| model.documents.event.get(it));
        assert!(graph.documents_of_event(event).eq(documents));
        let rows =
            walked(model.participations.ids(), event, |it| model.participations.event.get(it));
        let found = graph.attendances_of_event(event).map(|(_, how)| how.participation);
        assert!(found.eq(rows));
    }
}

#[test]
fn compressed_rows_and_the_whole_graph_say_the_same() {
    let (model, graph) = records();
    for event in model.events.ids() {
        let steps =
            Graph::into(&graph, Entity::Event(event)).filter_map(|(edge, from)| match edge {
                Edge::Attended(how) => Some((from, how)),
                _ => None,
            });
        let rows = graph.attendances_of_event(event);
        assert!(steps.eq(rows.map(|(party, how)| (Entity::Party(party), how))));
        let next = graph.out(Entity::Event(event)).filter_map(|(edge, to)| match (edge, to) {
            (Edge::Next, Entity::Event(next)) => Some(next),
            _ => None,
        });
        assert!(next.eq(graph.followers(event)));
    }
    assert_eq!(graph.petgraph().edge_count(), graph.edge_count());
    assert!(graph.petgraph().node_weights().copied().eq(graph.nodes()));
}
