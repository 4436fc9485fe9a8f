//! Who met whom, and how often: a small weighted network on a circle.

use std::cmp::Reverse;
use std::f64::consts::TAU;

use super::super::picture::{
    Anchor, Item, Label, Scene, Stroke, Theme, ThemeName, Weight, fit, width,
};
use super::super::words::{Phrase, phrase};
use super::dot::Dot;
use super::frame::{Legend, MARGIN, TOP, Words};
use super::words::{Word, word};
use super::{Diagram, Subject, symbol, text_at, told};
use crate::analysis::network;
use crate::analysis::network::communities::{Reading, communities};
use crate::model::{Entity, PartyId, Presence, Role, Vocabulary};

/// Parties joined by the events that they shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    words: Words,
    nodes: Vec<Node>,
    /// Positions of two nodes and the number of shared events.
    edges: Vec<(usize, usize, u32)>,
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
    pub fn new(subject: &Subject) -> Self {
        let model = subject.model;
        let network = network::Network::new(model, subject.graph, subject.events);
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
                    role: usual_role(subject, actor.party),
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
        let edge = |tie: network::Tie| {
            let (a, b) = (place(tie.left)?, place(tie.right)?);
            Some((a.min(b), a.max(b), tie.shared))
        };
        let edges = network.ties().filter_map(edge).collect();
        let reading = if is_clear { Word::GroupsClear } else { Word::GroupsNone };
        let modularity = format!("{:.2}", found.modularity);
        Self {
            words: Words::of(subject),
            edges,
            events: network.events(),
            nodes: nodes.into_iter().map(|(_, node)| node).collect(),
            groups: word(reading, subject.language).replace("{}", &modularity),
        }
    }
}

/// Returns the role in which a party took part most often.
fn usual_role(subject: &Subject, party: PartyId) -> Role {
    let as_role = |role: Role| {
        let own = subject.graph.attendances_of_party(party);
        own.filter(|&(event, how)| {
            how.role == role && how.presence.took_part() && subject.has(event)
        })
        .count()
    };
    let usual = Role::ALL.iter().copied().max_by_key(|&role| as_role(role));
    usual.unwrap_or(Role::Participant)
}

/// Returns the points of a circle, the first a half step clockwise from the top: where the nodes of
/// a network stand.
#[must_use]
pub fn circle(count: usize, centre: (f64, f64), radius: f64) -> Vec<(f64, f64)> {
    let point = |index: usize| {
        let angle = (index as f64 + 0.5) / count as f64 * TAU;
        (centre.0 + radius * angle.sin(), centre.1 - radius * angle.cos())
    };
    (0..count).map(point).collect()
}

/// Where the nodes stand, and how their labels.
struct Ring {
    points: Vec<(f64, f64)>,
    centre: (f64, f64),
    radius: f64,
    /// Whether labels stand like rays, which many nodes need.
    is_radial: bool,
    size: (f64, f64),
}

impl Ring {
    fn upright(count: usize) -> Self {
        let (centre, radius) = ((620.0, 400.0), 250.0);
        let points = circle(count, centre, radius);
        Self { points, centre, radius, is_radial: false, size: (1216.0, 710.0) }
    }

    /// Returns a ring with room on all sides for labels of these lengths.
    fn radial(lengths: &[f64]) -> Self {
        let count = lengths.len();
        let radius = (count as f64 * 18.0 / TAU).max(230.0);
        // From the middle to the end of the label that reaches farthest up, right, down and left.
        let reach = |quarter: f64| {
            let ends = lengths.iter().enumerate().map(|(index, length)| {
                let angle = (index as f64 + 0.5) / count as f64 * TAU - quarter * TAU / 4.0;
                (radius + 30.0 + length) * angle.cos()
            });
            ends.fold(radius + 30.0, f64::max)
        };
        let centre = (MARGIN + reach(3.0), TOP + reach(0.0));
        let points = circle(count, centre, radius);
        let size = (centre.0 + reach(1.0), centre.1 + reach(2.0));
        Self { points, centre, radius, is_radial: true, size }
    }

    /// Returns the angle of a node, clockwise from the top.
    fn angle(&self, index: usize) -> f64 {
        (index as f64 + 0.5) / self.points.len() as f64 * TAU
    }
}

impl Diagram for Network {
    fn draw(&self, theme: &Theme) -> Scene {
        let upright = self.scene(&Ring::upright(self.nodes.len()), theme);
        if upright.label_overlaps().is_empty() {
            return upright;
        }
        let length = |node: &Node| width(&self.ray(node), 12.0, Weight::Regular);
        let lengths: Vec<f64> = self.nodes.iter().map(length).collect();
        self.scene(&Ring::radial(&lengths), theme)
    }

    fn dot(&self) -> String {
        let light = ThemeName::Light.theme();
        let title = (phrase(Phrase::Network, self.words.language), self.words.caption.as_str());
        let attributes = [("layout", "neato"), ("overlap", "false"), ("splines", "true")];
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
                    ("tooltip", &tooltip),
                    ("URL", &node.link),
                ],
            );
        }
        for &(a, b, weight) in &self.edges {
            let pen = format!("{:.2}", 0.4 + f64::from(weight) / 5.0);
            let length = format!("{:.2}", 2.0 + 6.0 / f64::from(weight));
            let tooltip = format!("{} – {}: {weight}", self.nodes[a].label, self.nodes[b].label);
            let attributes = [
                ("penwidth", pen.as_str()),
                ("len", &length),
                ("color", "#8a94a0"),
                ("tooltip", &tooltip),
            ];
            dot.edge(&self.nodes[a].id, &self.nodes[b].id, &attributes);
        }
        dot.print()
    }
}

impl Network {
    fn scene(&self, ring: &Ring, theme: &Theme) -> Scene {
        let mut items = self.bands(ring, theme);
        let most = self.edges.iter().map(|edge| edge.2).max().unwrap_or(1);
        let mut edges = self.edges.clone();
        edges.sort_by_key(|&(a, b, weight)| (weight, a, b));
        for (a, b, weight) in edges {
            let share = f64::from(weight) / f64::from(most);
            let (from, to) = (ring.points[a], ring.points[b]);
            let middle = (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
            let inwards = |middle: f64, centre: f64| centre + (middle - centre) * 0.55;
            let control = (inwards(middle.0, ring.centre.0), inwards(middle.1, ring.centre.1));
            let colour = symbol::colour(self.nodes[a].role, theme);
            let stroke = Stroke::solid(colour, 0.6 + 5.4 * share);
            let said = format!("{} – {}: {weight}", self.nodes[a].label, self.nodes[b].label);
            let curve = Item::Curve { from, control, to, stroke, opacity: 0.2 + 0.38 * share };
            items.push(told(said, vec![curve]));
        }
        for (index, node) in self.nodes.iter().enumerate() {
            let radius = self.radius(node);
            let at = ring.points[index];
            let mark = symbol::symbol(node.role, Presence::Attended, false, at, radius, theme);
            let said = format!("{}: {}/{}", node.label, node.events, self.events);
            items.push(told(said, mark));
            if ring.is_radial {
                items.push(self.ray_label(index, ring, theme));
            } else {
                self.upright_label(index, ring, theme, &mut items);
            }
        }
        let language = self.words.language;
        let subtitle = format!("{}: {}", word(Word::Events, language), self.events);
        let title = phrase(Phrase::Network, language);
        let frame = self.words.frame(title, subtitle, self.describe());
        frame.around(items, ring.size, self.legend(most, theme), theme)
    }

    fn radius(&self, node: &Node) -> f64 {
        let share = f64::from(node.events) / self.events.max(1) as f64;
        6.0 + 10.0 * share.sqrt()
    }

    /// Returns a band under the nodes of each group.
    fn bands(&self, ring: &Ring, theme: &Theme) -> Vec<Item> {
        let stroke = Stroke::solid(theme.scale[0], 44.0);
        let joined = |index: &usize| {
            let (this, next) = (&self.nodes[*index], &self.nodes[index + 1]);
            this.group > 0 && this.group == next.group
        };
        let band = |index: usize| {
            let (from, to) = (ring.points[index], ring.points[index + 1]);
            let middle = (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
            // Where the tangents of the circle meet.
            let (dx, dy) = (middle.0 - ring.centre.0, middle.1 - ring.centre.1);
            let out = ring.radius * ring.radius / (dx * dx + dy * dy).max(1.0);
            let control = (ring.centre.0 + dx * out, ring.centre.1 + dy * out);
            Item::Curve { from, control, to, stroke, opacity: 1.0 }
        };
        (0..self.nodes.len().saturating_sub(1)).filter(joined).map(band).collect()
    }

    /// Returns what stands along a ray.
    fn ray(&self, node: &Node) -> String {
        format!("{} {}/{}", node.label, node.events, self.events)
    }

    fn ray_label(&self, index: usize, ring: &Ring, theme: &Theme) -> Item {
        let node = &self.nodes[index];
        let angle = ring.angle(index);
        let out = ring.radius + self.radius(node) + 8.0;
        let is_right = angle.sin() >= 0.0;
        let turn = angle.to_degrees() + if is_right { -90.0 } else { 90.0 };
        // Letters stand above their base line: half their height brings them to the ray.
        let (sine, cosine) = turn.to_radians().sin_cos();
        let x = ring.centre.0 + out * angle.sin() - 4.0 * sine;
        let y = ring.centre.1 - out * angle.cos() + 4.0 * cosine;
        Item::Text(Label {
            text: self.ray(node),
            x,
            y,
            size: 12.0,
            weight: Weight::Regular,
            anchor: if is_right { Anchor::Start } else { Anchor::End },
            colour: theme.text,
            turn,
        })
    }

    fn upright_label(&self, index: usize, ring: &Ring, theme: &Theme, items: &mut Vec<Item>) {
        let node = &self.nodes[index];
        let (x, y) = ring.points[index];
        let angle = ring.angle(index);
        let out = self.radius(node) + 9.0;
        let (lx, ly) = (x + out * angle.sin(), y - out * angle.cos());
        let anchor = match angle.sin() {
            sine if sine > 0.25 => Anchor::Start,
            sine if sine < -0.25 => Anchor::End,
            _ => Anchor::Middle,
        };
        // Labels above and below the circle move out by their height, so that they clear the mark.
        let lift = match anchor {
            Anchor::Middle if angle.cos() > 0.0 => -18.0,
            Anchor::Middle => 8.0,
            _ => 0.0,
        };
        let room = match anchor {
            Anchor::Start => ring.size.0 - lx,
            Anchor::Middle => 2.0 * lx.min(ring.size.0 - lx),
            Anchor::End => lx - MARGIN,
        };
        let name = fit(&node.label, 13.0, Weight::Bold, room);
        items.push(text_at(&name, (lx, ly + lift), 13.0, Weight::Bold, anchor, theme.text));
        let count = format!("{}/{}", node.events, self.events);
        let below = (lx, ly + lift + 14.0);
        items.push(text_at(&count, below, 10.5, Weight::Regular, anchor, theme.muted));
    }

    fn legend(&self, most: u32, theme: &Theme) -> Legend {
        let mut legend = Legend::default();
        let is_shown = |role| self.nodes.iter().any(|node| node.role == role);
        symbol::explain_roles(&mut legend, is_shown, self.words.language, theme);
        for weight in [1, most.div_ceil(2), most] {
            let share = f64::from(weight) / f64::from(most.max(1));
            let (from, to) = ((-17.0, 0.0), (17.0, 0.0));
            let stroke = Stroke::solid(theme.muted, 0.6 + 5.4 * share);
            let opacity = 0.2 + 0.38 * share;
            let line = Item::Curve { from, control: from, to, stroke, opacity };
            legend.add(vec![line], 34.0, &weight.to_string());
        }
        legend.note(phrase(Phrase::SharedMeetings, self.words.language));
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
