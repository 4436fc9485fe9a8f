//! Who met whom, and how often: a small weighted network on a circle.

use std::f64::consts::TAU;

use super::super::picture::{Anchor, Item, Scene, Stroke, Theme, ThemeName, Weight, fit, width};
use super::super::words::{Phrase, phrase, roles};
use super::dot::Dot;
use super::{Diagram, caption, symbol, text_at};
use crate::date::Language;
use crate::graph::Graph;
use crate::model::{Certainty, Entity, EventId, Model, PartyId, Presence, Role, Vocabulary};

/// Parties joined by the events that they shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    language: Language,
    nodes: Vec<Node>,
    /// Positions of two nodes and the number of shared events.
    edges: Vec<(usize, usize, u32)>,
    events: usize,
    caption: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Node {
    id: String,
    label: String,
    role: Role,
    events: u32,
}

impl Network {
    /// Counts who took part in the same events. Facts with one weak source only do not count.
    #[must_use]
    pub fn new(model: &Model, graph: &Graph, events: &[EventId], language: Language) -> Self {
        let there: Vec<Vec<(PartyId, Role)>> = events
            .iter()
            .map(|&event| {
                let mut parties: Vec<_> = graph
                    .attendances_of_event(event)
                    .filter(|(_, how)| how.presence.took_part())
                    .filter(|(_, how)| how.certainty != Certainty::Possible)
                    .map(|(party, how)| (party, how.role))
                    .collect();
                parties.sort_unstable();
                parties
            })
            .collect();
        let mut nodes: Vec<(PartyId, Node)> = model
            .parties
            .ids()
            .filter_map(|party| Some((party, node(model, &there, party, language)?)))
            .collect();
        nodes.sort_by_key(|(_, node)| {
            (node.role as usize, std::cmp::Reverse(node.events), node.id.clone())
        });
        let mut edges = Vec::new();
        for (a, (first, _)) in nodes.iter().enumerate() {
            for (b, (second, _)) in nodes.iter().enumerate().skip(a + 1) {
                let shared = there
                    .iter()
                    .filter(|parties| {
                        [first, second]
                            .iter()
                            .all(|&wanted| parties.iter().any(|(party, _)| party == wanted))
                    })
                    .count();
                if shared > 0 {
                    edges.push((a, b, u32::try_from(shared).unwrap_or(u32::MAX)));
                }
            }
        }
        let nodes = nodes.into_iter().map(|(_, node)| node).collect();
        Self { language, nodes, edges, events: events.len(), caption: caption(model, language) }
    }
}

fn node(
    model: &Model,
    there: &[Vec<(PartyId, Role)>],
    party: PartyId,
    language: Language,
) -> Option<Node> {
    let as_role = |role: Role| {
        there.iter().flatten().filter(|&&(other, how)| other == party && how == role).count()
    };
    let role = Role::ALL.iter().copied().max_by_key(|&role| as_role(role))?;
    let events: usize = Role::ALL.iter().map(|&role| as_role(role)).sum();
    (events > 0).then(|| Node {
        id: model.parties.id.get(party).to_owned(),
        label: model.label(Entity::Party(party), language, None).text.into_owned(),
        role,
        events: u32::try_from(events).unwrap_or(u32::MAX),
    })
}

const RADIUS: f64 = 250.0;
const CENTRE: (f64, f64) = (620.0, 400.0);
const WIDTH: f64 = 1240.0;

impl Diagram for Network {
    fn draw(&self, theme: &Theme) -> Scene {
        let mut items = Vec::new();
        let most = self.edges.iter().map(|edge| edge.2).max().unwrap_or(1);
        let mut edges = self.edges.clone();
        edges.sort_by_key(|&(a, b, weight)| (weight, a, b));
        for (a, b, weight) in edges {
            let share = f64::from(weight) / f64::from(most);
            let (from, to) = (self.point(a), self.point(b));
            let middle = (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
            let control =
                (CENTRE.0 + (middle.0 - CENTRE.0) * 0.55, CENTRE.1 + (middle.1 - CENTRE.1) * 0.55);
            let colour = symbol::colour(self.nodes[a].role, theme);
            let stroke = Stroke::solid(colour, 0.6 + 5.4 * share);
            let said = format!("{} – {}: {weight}", self.nodes[a].label, self.nodes[b].label);
            let curve = Item::Curve { from, control, to, stroke, opacity: 0.12 + 0.45 * share };
            items.push(Item::Group { title: said, items: vec![curve] });
        }
        for (index, node) in self.nodes.iter().enumerate() {
            self.draw_node(index, node, theme, &mut items);
        }
        let title = phrase(Phrase::Network, self.language);
        items.push(text_at(title, (24.0, 38.0), 18.0, Weight::Bold, Anchor::Start, theme.text));
        self.draw_legend(most, theme, &mut items);
        items.push(text_at(
            &self.caption,
            (24.0, 812.0),
            10.5,
            Weight::Regular,
            Anchor::Start,
            theme.muted,
        ));
        let scene = Scene {
            width: WIDTH,
            height: 830.0,
            background: theme.background,
            title: title.to_owned(),
            description: self.describe(),
            language: self.language.tag(),
            items,
        };
        if self.language.is_rtl() { scene.mirrored() } else { scene }
    }

    fn dot(&self) -> String {
        let light = ThemeName::Light.theme();
        let mut dot = Dot::new(
            false,
            &[
                ("layout", "neato"),
                ("overlap", "false"),
                ("splines", "true"),
                ("fontname", "DejaVu Sans"),
            ],
        );
        for node in &self.nodes {
            let size = format!("{:.2}", 0.5 + f64::from(node.events) / 30.0);
            let tooltip = format!("{}: {}", node.label, node.events);
            dot.node(
                &node.id,
                &[
                    ("label", &node.label),
                    ("shape", "ellipse"),
                    ("width", &size),
                    ("fontname", "DejaVu Sans"),
                    ("color", symbol::colour(node.role, light)),
                    ("tooltip", &tooltip),
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
    /// Returns the angle of a node, clockwise from the top.
    fn angle(&self, index: usize) -> f64 {
        (index as f64 + 0.5) / self.nodes.len() as f64 * TAU
    }

    fn point(&self, index: usize) -> (f64, f64) {
        let angle = self.angle(index);
        (CENTRE.0 + RADIUS * angle.sin(), CENTRE.1 - RADIUS * angle.cos())
    }

    fn draw_node(&self, index: usize, node: &Node, theme: &Theme, items: &mut Vec<Item>) {
        let (x, y) = self.point(index);
        let share = f64::from(node.events) / self.events.max(1) as f64;
        let radius = 6.0 + 10.0 * share.sqrt();
        let mark = symbol::symbol(node.role, Presence::Attended, false, (x, y), radius, theme);
        let said = format!("{}: {}/{}", node.label, node.events, self.events);
        items.push(Item::Group { title: said, items: mark });
        let angle = self.angle(index);
        let out = radius + 9.0;
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
            Anchor::Start => WIDTH - lx,
            Anchor::Middle => 2.0 * lx.min(WIDTH - lx),
            Anchor::End => lx,
        };
        let name = fit(&node.label, 13.0, Weight::Bold, room - 12.0);
        items.push(text_at(&name, (lx, ly + lift), 13.0, Weight::Bold, anchor, theme.text));
        let count = format!("{}/{}", node.events, self.events);
        items.push(text_at(
            &count,
            (lx, ly + lift + 14.0),
            10.5,
            Weight::Regular,
            anchor,
            theme.muted,
        ));
    }

    fn draw_legend(&self, most: u32, theme: &Theme, items: &mut Vec<Item>) {
        let mut x = 24.0;
        let mut seen: Vec<Role> = self.nodes.iter().map(|node| node.role).collect();
        seen.sort_unstable();
        seen.dedup();
        for role in seen {
            let name = roles(role, self.language);
            items.extend(symbol::symbol(
                role,
                Presence::Attended,
                false,
                (x + 8.0, 762.0),
                7.0,
                theme,
            ));
            items.push(text_at(
                name,
                (x + 22.0, 766.0),
                11.0,
                Weight::Regular,
                Anchor::Start,
                theme.text,
            ));
            x += width(name, 11.0, Weight::Regular) + 44.0;
        }
        let mut x = 24.0;
        for weight in [1, most.div_ceil(2), most] {
            let share = f64::from(weight) / f64::from(most.max(1));
            let (from, to) = ((x, 786.0), (x + 34.0, 786.0));
            let stroke = Stroke::solid(theme.muted, 0.6 + 5.4 * share);
            items.push(Item::Curve {
                from,
                control: from,
                to,
                stroke,
                opacity: 0.12 + 0.45 * share,
            });
            items.push(text_at(
                &weight.to_string(),
                (x + 42.0, 790.0),
                11.0,
                Weight::Regular,
                Anchor::Start,
                theme.muted,
            ));
            x += 76.0;
        }
        let shared = phrase(Phrase::SharedMeetings, self.language);
        items.push(text_at(shared, (x, 790.0), 11.0, Weight::Regular, Anchor::Start, theme.muted));
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
