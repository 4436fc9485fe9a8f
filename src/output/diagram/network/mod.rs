//! Who met whom, and how often: a small weighted network on a circle, or a triangle of counts.

mod matrix;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::dot::Dot;
use super::frame::{Frame, Legend, Words};
use super::meetings::{self, Meetings, Pair};
use super::ring::{Ring, anchor};
use super::{Diagram, Layout, Subject, linked, symbol, text_at};
use crate::analysis::network;
use crate::analysis::network::communities::{Reading, communities};
use crate::model::{Entity, PartyId, Presence, Role};
use crate::output::picture::{Anchor, Item, Scene, Stroke, Theme, ThemeName, Weight, fit, width};
use crate::output::words::{arg, sentence, text};

/// Parties joined by the events that they shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    words: Words,
    layout: Layout,
    title: &'static str,
    nodes: Vec<Node>,
    /// By the positions of two nodes, the first being the smaller.
    pairs: BTreeMap<(usize, usize), Pair>,
    events: usize,
    /// What can be said of groups.
    groups: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Node {
    id: String,
    label: String,
    link: String,
    role: Role,
    events: u32,
    /// From 1; 0 where groups do not stand out.
    group: u32,
}

impl Network {
    /// Counts who took part in the same held events. Facts with one weak source only do not count.
    ///
    /// Parties stand by their groups where groups stand out, then by role.
    #[must_use]
    pub fn new(subject: &Subject, layout: Layout) -> Self {
        let model = subject.model;
        let mut network = network::Network::new(model, subject.graph, subject.events);
        network.keep(|party| subject.shows(party));
        let found = communities(&network);
        let is_clear = found.reading == Reading::Clear;
        let mut nodes: Vec<(PartyId, Node)> = network
            .actors()
            .zip(&found.of)
            .map(|(actor, &group)| {
                let node = Node {
                    id: model.parties.id.get(actor.party).to_owned(),
                    label: subject.label(Entity::Party(actor.party), None),
                    link: subject.link(model.parties.sources.get(actor.party)).to_owned(),
                    role: subject.usual_role(actor.party),
                    events: actor.events,
                    group: if is_clear { group } else { 0 },
                };
                (actor.party, node)
            })
            .collect();
        nodes.sort_by_key(|(_, node)| {
            (node.group, node.role as usize, Reverse(node.events), node.id.clone())
        });
        let place = |party| nodes.iter().position(|&(other, _)| other == party);
        let pair = |((one, other), met): ((PartyId, PartyId), Meetings)| {
            let (one, other) = (place(one)?, place(other)?);
            let (a, b) = (one.min(other), one.max(other));
            Some(((a, b), met.pair(subject, (&nodes[a].1.label, &nodes[b].1.label))))
        };
        let pairs = meetings::of_pairs(subject).into_iter().filter_map(pair).collect();
        let reading = match (is_clear, layout == Layout::Matrix) {
            (false, _) => "picture-groups-none",
            (true, true) => "picture-groups-angled",
            (true, false) => "picture-groups-clear",
        };
        let modularity = format!("{:.2}", found.modularity);
        Self {
            words: Words::of(subject),
            layout,
            title: text("picture-title-network", subject.language),
            pairs,
            events: network.events(),
            nodes: nodes.into_iter().map(|(_, node)| node).collect(),
            groups: sentence(reading, subject.language, &[arg("modularity", &modularity)]),
        }
    }
}

impl Network {
    /// Returns it under another title.
    pub(super) fn titled(mut self, title: &'static str) -> Self {
        self.title = title;
        self
    }
}

/// Radius of a party that was at every event.
const MOST_RADIUS: f64 = 16.0;
/// Width of the shade under a group.
const BAND: f64 = 44.0;
/// The longest label that stands upright.
const LONGEST: f64 = 360.0;

impl Diagram for Network {
    fn draw(&self, theme: &Theme) -> Scene {
        if self.layout == Layout::Matrix {
            return matrix::draw(self, theme);
        }
        let names = self.nodes.iter().map(|node| width(&node.label, 13.0, Weight::Bold));
        let lengths: Vec<f64> = names.map(|length| length.min(LONGEST)).collect();
        let upright = self.scene(&Ring::upright(&lengths, self.out(MOST_RADIUS)), theme);
        if upright.label_overlaps().is_empty() {
            return upright;
        }
        let length = |node: &Node| width(&self.ray(node), 12.0, Weight::Regular);
        let lengths: Vec<f64> = self.nodes.iter().map(length).collect();
        self.scene(&Ring::radial(&lengths), theme)
    }

    fn dot(&self) -> String {
        let light = ThemeName::Light.theme();
        let title = (self.title, self.words.caption.as_str());
        let attributes = [
            ("layout", "neato"),
            ("overlap", "false"),
            ("splines", "true"),
            ("outputorder", "edgesfirst"),
        ];
        let mut dot = Dot::titled(false, title, &attributes);
        for node in &self.nodes {
            let size = format!("{:.2}", 0.5 + f64::from(node.events) / 30.0);
            let tooltip = format!("{}: {}", node.label, node.events);
            dot.node(
                &node.id,
                &[
                    ("label", &node.label),
                    ("shape", symbol::dot_shape(node.role)),
                    ("width", &size),
                    ("color", symbol::colour(node.role, light)),
                    ("style", "filled"),
                    ("fillcolor", light.background),
                    ("tooltip", &tooltip),
                    ("URL", &node.link),
                ],
            );
        }
        for (&(a, b), pair) in &self.pairs {
            let pen = format!("{:.2}", 0.4 + f64::from(pair.count) / 5.0);
            let length = format!("{:.2}", 2.0 + 6.0 / f64::from(pair.count));
            let attributes = [
                ("penwidth", pen.as_str()),
                ("len", &length),
                ("color", "#8a94a0"),
                ("tooltip", &pair.said),
                ("URL", &pair.link),
            ];
            dot.edge(&self.nodes[a].id, &self.nodes[b].id, &attributes);
        }
        let is_shown = |role| self.nodes.iter().any(|node| node.role == role);
        dot.legend(&symbol::roles_in_dot(is_shown, self.words.language));
        dot.print()
    }
}

impl Network {
    fn scene(&self, ring: &Ring, theme: &Theme) -> Scene {
        let mut items = self.bands(ring, theme);
        let most = self.pairs.values().map(|pair| pair.count).max().unwrap_or(1);
        let mut pairs: Vec<_> = self.pairs.iter().collect();
        pairs.sort_by_key(|&(&ends, pair)| (pair.count, ends));
        for (&(a, b), pair) in pairs {
            let share = f64::from(pair.count) / f64::from(most);
            let (from, to) = (ring.points[a], ring.points[b]);
            let middle = (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
            let inwards = |middle: f64, centre: f64| centre + (middle - centre) * 0.55;
            let control = (inwards(middle.0, ring.centre.0), inwards(middle.1, ring.centre.1));
            let colour = symbol::colour(self.nodes[a].role, theme);
            let stroke = Stroke::solid(colour, 0.6 + 5.4 * share);
            let curve = Item::Curve { from, control, to, stroke, opacity: 0.2 + 0.38 * share };
            items.push(linked(pair.said.clone(), &pair.link, vec![curve]));
        }
        for (index, node) in self.nodes.iter().enumerate() {
            let radius = self.radius(node);
            let at = ring.points[index];
            let mark = symbol::symbol(node.role, Presence::Attended, false, at, radius, theme);
            let said = format!("{}: {}/{}", node.label, node.events, self.events);
            items.push(linked(said, &node.link, mark));
            if ring.is_radial {
                items.push(ring.ray(index, &self.ray(node), self.out(radius), theme));
            } else {
                self.upright_label(index, ring, theme, &mut items);
            }
        }
        self.frame().around(items, ring.size, self.legend(most, theme), theme)
    }

    fn frame(&self) -> Frame<'_> {
        let events = text("picture-events", self.words.language);
        self.words.frame(self.title, format!("{events}: {}", self.events), self.describe())
    }

    fn radius(&self, node: &Node) -> f64 {
        let share = f64::from(node.events) / self.events.max(1) as f64;
        6.0 + (MOST_RADIUS - 6.0) * share.sqrt()
    }

    /// Tells whether groups are shaded.
    fn has_groups(&self) -> bool {
        self.nodes.iter().any(|node| node.group > 0)
    }

    /// Returns how far from the ring a label begins: beyond its mark, and beyond the shade.
    fn out(&self, radius: f64) -> f64 {
        if self.has_groups() { BAND / 2.0 + 8.0 } else { radius + 9.0 }
    }

    /// Returns a band under the nodes of each group.
    fn bands(&self, ring: &Ring, theme: &Theme) -> Vec<Item> {
        let mut first = 0;
        let mut bands = Vec::new();
        for group in self.nodes.chunk_by(|a, b| a.group == b.group) {
            let last = first + group.len() - 1;
            if group[0].group > 0 {
                let points = ring.band((first, last), BAND);
                bands.push(Item::Polygon { points, fill: Some(theme.scale[0]), stroke: None });
            }
            first = last + 1;
        }
        bands
    }

    /// Returns what stands along a ray.
    fn ray(&self, node: &Node) -> String {
        format!("{} {}/{}", node.label, node.events, self.events)
    }

    fn upright_label(&self, index: usize, ring: &Ring, theme: &Theme, items: &mut Vec<Item>) {
        let node = &self.nodes[index];
        let (x, y) = ring.points[index];
        let angle = ring.angle(index);
        let radius = self.radius(node);
        let out = self.out(radius);
        let anchor = anchor(angle.sin());
        // Beside a mark its corners must be cleared, and the two lines of a label must clear it above
        // and below.
        let beside = (out * angle.sin().abs()).max(0.88 * radius + 7.0) * angle.sin().signum();
        let along = if anchor == Anchor::Middle { out * angle.sin() } else { beside };
        let lift = if angle.cos() > 0.0 { -18.0 } else { -8.0 } * angle.cos();
        let (lx, ly) = (x + along, y - out * angle.cos() + lift);
        let name = fit(&node.label, 13.0, Weight::Bold, LONGEST);
        items.push(text_at(&name, (lx, ly), 13.0, Weight::Bold, anchor, theme.text));
        let count = format!("{}/{}", node.events, self.events);
        let below = (lx, ly + 14.0);
        items.push(text_at(&count, below, 10.5, Weight::Regular, anchor, theme.muted));
    }

    fn legend(&self, most: u32, theme: &Theme) -> Legend {
        let mut legend = Legend::default();
        let is_shown = |role| self.nodes.iter().any(|node| node.role == role);
        symbol::explain_roles(&mut legend, is_shown, self.words.language, theme);
        let mut weights: Vec<u32> = self.pairs.values().map(|pair| pair.count).collect();
        weights.sort_unstable();
        weights.dedup();
        let weights = match weights[..] {
            [least, .., _] => vec![least, weights[weights.len() / 2], most],
            _ => weights,
        };
        let weights = weights.into_iter().collect::<std::collections::BTreeSet<_>>();
        for weight in weights {
            let share = f64::from(weight) / f64::from(most.max(1));
            let (from, to) = ((-17.0, 0.0), (17.0, 0.0));
            let stroke = Stroke::solid(theme.muted, 0.6 + 5.4 * share);
            let opacity = 0.2 + 0.38 * share;
            let line = Item::Curve { from, control: from, to, stroke, opacity };
            legend.sample(vec![line], 34.0, &weight.to_string());
        }
        legend.note(text("picture-shared-meetings", self.words.language));
        legend.note(&self.groups);
        legend
    }

    fn describe(&self) -> String {
        let nodes: Vec<String> = self
            .nodes
            .iter()
            .map(|node| format!("{}: {}/{}", node.label, node.events, self.events))
            .collect();
        nodes.join("; ")
    }
}
