//! Groups of parties that met each other more than chance would have it.
//!
//! The groups are found by the method of Louvain (Blondel, Guillaume, Lambiotte and Lefebvre 2008) on
//! the weighted ties. Parties are looked at in the order of the records; of equal gains, staying wins,
//! then the group that was met first. All is reckoned in whole numbers, so that equal is equal and the
//! same network has the same groups everywhere.

use petgraph::visit::EdgeRef;

use super::Network;
use super::centrality::numbered;

/// Modularity from which groups are commonly held to be real (Clauset, Newman and Moore 2004).
pub const CLEAR_FROM: f64 = 0.3;

/// A partition of the parties into groups.
#[derive(Debug, Clone, PartialEq)]
pub struct Communities {
    /// The group of each party, in the order of the records; numbers from 1, in that order too.
    pub of: Vec<u32>,
    /// Newman's weighted modularity (2004) of the partition, from -0.5 to 1.
    pub modularity: f64,
    /// What the groups may be read as.
    pub reading: Reading,
}

/// What groups may be read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// There are none: no ties, or all tied parties are best taken as one group.
    OneGroup,
    /// The partition is the best found, but little better than chance: not to be read as blocs.
    Weak,
    /// The groups stand out.
    Clear,
}

impl Reading {
    /// Returns the word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OneGroup => "none",
            Self::Weak => "weak",
            Self::Clear => "clear",
        }
    }
}

/// Returns the groups of a network.
#[must_use]
pub fn communities(network: &Network) -> Communities {
    let first = Level::of(network);
    let mut of: Vec<usize> = (0..first.len()).collect();
    let mut level = first.clone();
    loop {
        let (groups, moved) = level.move_parties();
        if !moved {
            break;
        }
        let groups: Vec<usize> = numbered(&groups).iter().map(|&it| it as usize - 1).collect();
        for group in &mut of {
            *group = groups[*group];
        }
        level = level.merged(&groups);
    }
    let modularity = first.modularity(&of);
    let tied = (0..first.len()).filter(|&party| first.strength(party) > 0);
    let mut groups: Vec<usize> = tied.map(|party| of[party]).collect();
    groups.sort_unstable();
    groups.dedup();
    let reading = match groups.len() {
        0 | 1 => Reading::OneGroup,
        _ if modularity < CLEAR_FROM => Reading::Weak,
        _ => Reading::Clear,
    };
    Communities { of: numbered(&of), modularity, reading }
}

/// A network whose parties may be groups of a network below.
#[derive(Debug, Clone)]
struct Level {
    /// Ties to others, each with its weight.
    ties: Vec<Vec<(usize, u64)>>,
    /// Twice the weight of the ties inside a group.
    inside: Vec<u64>,
}

impl Level {
    fn of(network: &Network) -> Self {
        let graph = &network.graph;
        let mut ties = vec![Vec::new(); graph.node_count()];
        for edge in graph.edge_references() {
            let (left, right) = (edge.source().index(), edge.target().index());
            let weight = u64::from(*edge.weight());
            ties[left].push((right, weight));
            ties[right].push((left, weight));
        }
        let inside = vec![0; ties.len()];
        Self { ties, inside }
    }

    fn len(&self) -> usize {
        self.ties.len()
    }

    /// Returns the sum of a party's ties; those inside count twice.
    fn strength(&self, party: usize) -> u64 {
        self.inside[party] + self.ties[party].iter().map(|&(_, weight)| weight).sum::<u64>()
    }

    /// Returns twice the weight of all ties.
    fn total(&self) -> u64 {
        (0..self.len()).map(|party| self.strength(party)).sum()
    }

    /// Moves parties one by one into the neighbouring group that raises modularity most, until no
    /// move does; returns the group of each, and whether any was moved.
    fn move_parties(&self) -> (Vec<usize>, bool) {
        let total = i128::from(self.total());
        let mut group: Vec<usize> = (0..self.len()).collect();
        let mut strength: Vec<u64> = (0..self.len()).map(|party| self.strength(party)).collect();
        let mut moved = false;
        loop {
            let mut moved_now = false;
            for party in 0..self.len() {
                let own = group[party];
                let weight = self.strength(party);
                strength[own] -= weight;
                // The gain in modularity, up to a factor that is the same for all groups.
                let gain = |to: usize, tie: u64| {
                    i128::from(tie) * total - i128::from(weight) * i128::from(strength[to])
                };
                let to_groups = self.ties_to_groups(party, &group);
                let tie_to = |wanted: usize| {
                    to_groups.iter().find(|(to, _)| *to == wanted).map_or(0, |&(_, tie)| tie)
                };
                let mut best = (gain(own, tie_to(own)), own);
                for &(to, tie) in &to_groups {
                    if gain(to, tie) > best.0 {
                        best = (gain(to, tie), to);
                    }
                }
                strength[best.1] += weight;
                if best.1 != own {
                    group[party] = best.1;
                    moved_now = true;
                }
            }
            if !moved_now {
                return (group, moved);
            }
            moved = true;
        }
    }

    /// Returns the weight of a party's ties to each group, the groups in the order of their numbers.
    fn ties_to_groups(&self, party: usize, group: &[usize]) -> Vec<(usize, u64)> {
        let mut to: Vec<(usize, u64)> =
            self.ties[party].iter().map(|&(other, weight)| (group[other], weight)).collect();
        to.sort_unstable();
        to.chunk_by(|a, b| a.0 == b.0)
            .map(|same| (same[0].0, same.iter().map(|&(_, weight)| weight).sum()))
            .collect()
    }

    /// Returns the network of the groups.
    fn merged(&self, group: &[usize]) -> Self {
        let groups = group.iter().max().map_or(0, |last| last + 1);
        let mut merged = Self { ties: vec![Vec::new(); groups], inside: vec![0; groups] };
        for party in 0..self.len() {
            let own = group[party];
            merged.inside[own] += self.inside[party];
            for (to, weight) in self.ties_to_groups(party, group) {
                if to == own {
                    merged.inside[own] += weight;
                } else {
                    merged.ties[own].push((to, weight));
                }
            }
        }
        merged
    }

    /// Returns the modularity of a partition: the share of the ties inside groups, less what chance
    /// would put there.
    fn modularity(&self, group: &[usize]) -> f64 {
        let total = i128::from(self.total());
        if total == 0 {
            return 0.0;
        }
        let groups = self.len();
        let (mut inside, mut strength) = (vec![0_i128; groups], vec![0_i128; groups]);
        for party in 0..self.len() {
            let own = group[party];
            strength[own] += i128::from(self.strength(party));
            inside[own] += i128::from(self.inside[party]);
            let ties = self.ties[party].iter().filter(|&&(other, _)| group[other] == own);
            inside[own] += ties.map(|&(_, weight)| i128::from(weight)).sum::<i128>();
        }
        let excess: i128 =
            inside.iter().zip(&strength).map(|(inside, all)| inside * total - all * all).sum();
        #[allow(clippy::cast_precision_loss, reason = "a share needs no more digits")]
        let modularity = excess as f64 / (total * total) as f64;
        modularity
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two triangles that one tie joins.
    fn two_triangles(bridge: u32) -> Network {
        let ties =
            [(0, 1, 2), (1, 2, 2), (0, 2, 2), (3, 4, 2), (4, 5, 2), (3, 5, 2), (2, 3, bridge)];
        Network::of_ties(6, &ties)
    }

    #[test]
    fn two_triangles_are_two_groups() {
        let found = communities(&two_triangles(2));
        assert_eq!(found.of, [1, 1, 1, 2, 2, 2]);
        // 7 ties of equal weight, 6 inside; each group has half of the ends: 6/7 − 2 · (1/2)².
        assert!((found.modularity - (6.0 / 7.0 - 0.5)).abs() < 1e-12, "{}", found.modularity);
        assert_eq!(found.reading, Reading::Clear);
    }

    #[test]
    fn a_complete_network_of_equal_ties_has_one_group() {
        let ties: Vec<(u32, u32, u32)> =
            (0..5).flat_map(|left| (left + 1..5).map(move |right| (left, right, 4))).collect();
        let found = communities(&Network::of_ties(5, &ties));
        assert_eq!(found.of, [1; 5]);
        assert_eq!((found.modularity, found.reading), (0.0, Reading::OneGroup));
    }

    #[test]
    fn a_party_without_ties_is_a_group_of_its_own_and_makes_none_clear() {
        let found = communities(&Network::of_ties(3, &[(0, 2, 1)]));
        assert_eq!(found.of, [1, 2, 1]);
        assert_eq!(found.reading, Reading::OneGroup);
        assert_eq!(communities(&Network::of_ties(0, &[])).reading, Reading::OneGroup);
    }
}
