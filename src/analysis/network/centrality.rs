//! How a party stands in the network: degree, betweenness, components.

use std::collections::VecDeque;

use petgraph::graph::NodeIndex;
use petgraph::unionfind::UnionFind;
use petgraph::visit::EdgeRef;

use super::Network;
use crate::model::PartyId;

/// The measures of one party.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Centrality {
    /// The party.
    pub party: PartyId,
    /// Parties that it is tied to.
    pub degree: u32,
    /// Sum of the weights of its ties (strength): meetings with others, counted once for each other.
    pub weighted_degree: u32,
    /// Share of the shortest paths between two others that lead through it, from 0 to 1.
    pub betweenness: f64,
    /// Number of its component, from 1 in the order of the records: parties that are joined by ties,
    /// directly or through others.
    pub component: u32,
}

/// Returns the measures of each party, in the order of the records.
///
/// Betweenness is that of Freeman (1977), worked out as Brandes (2001) does, on ties without weights:
/// a weight is how often two met, which is no length of a path. It is divided by the number of pairs
/// of others; below three parties it is 0.
#[must_use]
pub fn centralities(network: &Network) -> Vec<Centrality> {
    let graph = &network.graph;
    let betweenness = betweenness(network);
    let components = components(network);
    graph
        .node_indices()
        .map(|node| Centrality {
            party: graph[node].party,
            degree: u32::try_from(graph.edges(node).count()).unwrap_or(u32::MAX),
            weighted_degree: graph.edges(node).map(|edge| *edge.weight()).sum(),
            betweenness: betweenness[node.index()],
            component: components[node.index()],
        })
        .collect()
}

fn betweenness(network: &Network) -> Vec<f64> {
    let graph = &network.graph;
    let parties = graph.node_count();
    let mut through = vec![0.0; parties];
    for source in graph.node_indices() {
        let paths = shortest_paths(network, source);
        let mut dependency = vec![0.0; parties];
        for &node in paths.order.iter().rev() {
            for &before in &paths.before[node.index()] {
                dependency[before.index()] += paths.count[before.index()]
                    / paths.count[node.index()]
                    * (1.0 + dependency[node.index()]);
            }
            if node != source {
                through[node.index()] += dependency[node.index()];
            }
        }
    }
    // Each pair was met from both of its ends.
    let pairs = ((parties.max(1) - 1) * (parties.max(2) - 2)).max(1);
    #[allow(clippy::cast_precision_loss, reason = "parties are few")]
    through.iter().map(|sum| sum / pairs as f64).collect()
}

/// The shortest paths from one party.
struct Paths {
    /// The parties that are reached, nearest first.
    order: Vec<NodeIndex>,
    /// The last steps before each party.
    before: Vec<Vec<NodeIndex>>,
    /// How many paths lead to each party.
    count: Vec<f64>,
}

fn shortest_paths(network: &Network, source: NodeIndex) -> Paths {
    let graph = &network.graph;
    let parties = graph.node_count();
    let mut paths = Paths {
        order: Vec::with_capacity(parties),
        before: vec![Vec::new(); parties],
        count: vec![0.0; parties],
    };
    let mut distance: Vec<Option<u32>> = vec![None; parties];
    let mut waiting = VecDeque::from([source]);
    paths.count[source.index()] = 1.0;
    distance[source.index()] = Some(0);
    while let Some(node) = waiting.pop_front() {
        paths.order.push(node);
        let next = distance[node.index()].map_or(0, |steps| steps + 1);
        for other in graph.neighbors(node) {
            if distance[other.index()].is_none() {
                distance[other.index()] = Some(next);
                waiting.push_back(other);
            }
            if distance[other.index()] == Some(next) {
                paths.count[other.index()] += paths.count[node.index()];
                paths.before[other.index()].push(node);
            }
        }
    }
    paths
}

fn components(network: &Network) -> Vec<u32> {
    let graph = &network.graph;
    let mut joined = UnionFind::new(graph.node_count());
    for edge in graph.edge_references() {
        joined.union(edge.source().index(), edge.target().index());
    }
    numbered(&joined.into_labeling())
}

/// Returns marks as numbers from 1, in the order in which they first occur.
pub(super) fn numbered(marks: &[usize]) -> Vec<u32> {
    let mut known: Vec<Option<u32>> = vec![None; marks.len()];
    let mut next = 0;
    marks
        .iter()
        .map(|&mark| {
            *known[mark].get_or_insert_with(|| {
                next += 1;
                next
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_a_path_lies_between_all_others() {
        // 0 – 1 – 2 – 3 and 4 alone: of the 6 pairs of others, 1 and 2 lie between two each.
        let network = Network::of_ties(5, &[(0, 1, 3), (1, 2, 1), (2, 3, 2)]);
        let measures = centralities(&network);
        let degrees: Vec<(u32, u32)> =
            measures.iter().map(|it| (it.degree, it.weighted_degree)).collect();
        assert_eq!(degrees, [(1, 3), (2, 4), (2, 3), (1, 2), (0, 0)]);
        let between: Vec<f64> = measures.iter().map(|it| it.betweenness * 6.0).collect();
        for (found, expected) in between.iter().zip([0.0, 2.0, 2.0, 0.0, 0.0]) {
            assert!((found - expected).abs() < 1e-12, "{between:?}");
        }
        let components: Vec<u32> = measures.iter().map(|it| it.component).collect();
        assert_eq!(components, [1, 1, 1, 1, 2]);
    }

    #[test]
    fn two_shortest_paths_share_what_lies_between() {
        // A square: each corner lies on one of the two paths between its neighbours.
        let network = Network::of_ties(4, &[(0, 1, 1), (1, 2, 1), (2, 3, 1), (0, 3, 1)]);
        for measure in centralities(&network) {
            assert!((measure.betweenness - 0.5 / 3.0).abs() < 1e-12, "{measure:?}");
        }
    }

    #[test]
    fn a_network_of_one_or_two_has_no_between() {
        for parties in [0, 1, 2] {
            let network = Network::of_ties(parties, &[]);
            assert!(centralities(&network).iter().all(|it| it.betweenness == 0.0));
        }
    }
}
