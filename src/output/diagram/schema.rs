//! The types of nodes and edges themselves, from the table of what may join what.

use std::collections::BTreeMap;

use super::super::picture::{Anchor, Item, Scene, Stroke, Theme, Weight, width};
use super::dot::{Dot, along};
use super::frame::{Legend, MARGIN, TOP, Words};
use super::line::arrow;
use super::{Diagram, Subject, linked, text_at};
use crate::graph::{ALLOWED, NodeKind};
use crate::output::words::{text, vocabulary::node_kind};

/// The types of the graph. An edge with more than two kinds of ends is told in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    words: Words,
    /// Names of the edges between two types.
    edges: BTreeMap<(NodeKind, NodeKind), Vec<&'static str>>,
    notes: Vec<String>,
    counts: BTreeMap<NodeKind, usize>,
}

impl Schema {
    /// Collects the types.
    #[must_use]
    pub fn new(subject: &Subject) -> Self {
        let mut edges: BTreeMap<_, Vec<&'static str>> = BTreeMap::new();
        let mut notes = Vec::new();
        for &(from, name, to) in ALLOWED {
            let (starts, ends) = (kinds(from), kinds(to));
            if starts.len() > 2 || ends.len() > 2 {
                notes.push(note(subject, (&starts, name, &ends)));
                continue;
            }
            for &start in &starts {
                for &end in &ends {
                    edges.entry((start, end)).or_default().push(name);
                }
            }
        }
        let mut counts = BTreeMap::new();
        for &entity in subject.graph.petgraph().node_weights() {
            *counts.entry(NodeKind::of(entity)).or_default() += 1;
        }
        // The types are the same whatever was asked for.
        let words = Words::of(&Subject { query: "", ..*subject });
        Self { words, edges, notes, counts }
    }
}

/// Returns the kinds that a cell of the table names: one, a list, or all but some.
fn kinds(cell: &str) -> Vec<NodeKind> {
    let is_named = |kind: &NodeKind| {
        cell.split(|c: char| !c.is_alphabetic()).any(|word| word == kind.as_str())
    };
    let all_but = cell.starts_with("any");
    NodeKind::ALL.into_iter().filter(|kind| is_named(kind) != all_but).collect()
}

fn note(subject: &Subject, (starts, name, ends): (&[NodeKind], &str, &[NodeKind])) -> String {
    let language = subject.language;
    let list = |kinds: &[NodeKind]| {
        let names: Vec<String> =
            kinds.iter().map(|&kind| node_kind(kind, language).to_owned()).collect();
        subject.list(&names)
    };
    let arrow = if language.is_rtl() { '←' } else { '→' };
    format!("{name}: {} {arrow} {}", list(starts), list(ends))
}

/// Returns where a type stands, in pixels.
fn point(kind: NodeKind) -> (f64, f64) {
    match kind {
        NodeKind::Topic => (120.0, 170.0),
        NodeKind::Provision => (340.0, 170.0),
        NodeKind::Document => (590.0, 170.0),
        NodeKind::Event => (860.0, 170.0),
        NodeKind::Process => (1110.0, 170.0),
        NodeKind::Source => (120.0, 470.0),
        NodeKind::Commitment => (340.0, 470.0),
        NodeKind::Person => (590.0, 470.0),
        NodeKind::Party => (860.0, 470.0),
        NodeKind::Place => (1110.0, 470.0),
    }
}

const WIDTH: f64 = 1200.0;
const BOX: (f64, f64) = (128.0, 50.0);

impl Diagram for Schema {
    fn draw(&self, theme: &Theme) -> Scene {
        let language = self.words.language;
        let mut items = Vec::new();
        let mut labels = Vec::new();
        for (&(from, to), names) in &self.edges {
            self.draw_edge(from, to, names, theme, &mut items, &mut labels);
        }
        for kind in NodeKind::ALL {
            let (x, y) = point(kind);
            let stroke = Some(Stroke::solid(ink(kind, theme), 1.8));
            let node = Item::Rect {
                x: x - BOX.0 / 2.0,
                y: y - BOX.1 / 2.0,
                width: BOX.0,
                height: BOX.1,
                radius: 8.0,
                fill: Some(theme.band),
                stroke,
            };
            let name = node_kind(kind, language);
            let count = self.counts.get(&kind).copied().unwrap_or(0).to_string();
            let middle = Anchor::Middle;
            let inside = vec![
                node,
                text_at(name, (x, y - 2.0), 13.5, Weight::Bold, middle, theme.text),
                text_at(&count, (x, y + 15.0), 11.0, Weight::Regular, middle, theme.muted),
            ];
            items.push(linked(format!("{name}: {count}"), "", inside));
        }
        items.extend(labels);
        let mut legend = Legend::default();
        for note in &self.notes {
            legend.note(note);
        }
        let (title, subtitle) = (text("picture-title-schema", language), String::new());
        let frame = self.words.frame(title, subtitle, self.describe());
        frame.around(items, (WIDTH - MARGIN, TOP + 530.0), legend, theme)
    }

    fn dot(&self) -> String {
        let language = self.words.language;
        let title = (text("picture-title-schema", language), self.words.caption.as_str());
        let attributes = [("rankdir", along(language)), ("nodesep", "0.6"), ("ranksep", "0.9")];
        let mut dot = Dot::titled(true, title, &attributes);
        for kind in NodeKind::ALL {
            let attributes = [
                ("label", node_kind(kind, language)),
                ("shape", "box"),
                ("style", "rounded"),
                ("color", ink(kind, super::super::picture::ThemeName::Light.theme())),
            ];
            dot.node(kind.as_str(), &attributes);
        }
        for (&(from, to), names) in &self.edges {
            dot.edge(from.as_str(), to.as_str(), &[("label", &names.join("\n"))]);
        }
        let label = self.notes.join("\n");
        dot.node("notes", &[("label", &label), ("shape", "plaintext"), ("fontsize", "11")]);
        dot.print()
    }
}

impl Schema {
    fn draw_edge(
        &self,
        from: NodeKind,
        to: NodeKind,
        names: &[&str],
        theme: &Theme,
        items: &mut Vec<Item>,
        labels: &mut Vec<Item>,
    ) {
        let stroke = Stroke::solid(theme.muted, 1.2);
        let (start, end) = (point(from), point(to));
        let (curve, at) = if from == to {
            let is_above = start.1 < point(NodeKind::Party).1;
            own_loop(start, is_above)
        } else {
            let both_ways = self.edges.contains_key(&(to, from));
            between(start, end, both_ways)
        };
        items.extend(arrow(curve[0], curve[1], curve[2], stroke));
        let first = at.1 - 6.5 * (names.len() - 1) as f64;
        for (number, name) in names.iter().enumerate() {
            let y = first + 13.0 * number as f64;
            let wide = width(name, 11.0, Weight::Regular) + 6.0;
            labels.push(Item::Rect {
                x: at.0 - wide / 2.0,
                y: y - 7.0,
                width: wide,
                height: 14.0,
                radius: 2.0,
                fill: Some(theme.background),
                stroke: None,
            });
            let place = (at.0, y + 4.0);
            labels.push(text_at(name, place, 11.0, Weight::Regular, Anchor::Middle, theme.text));
        }
    }

    fn describe(&self) -> String {
        let edge = |(&(from, to), names): (&(NodeKind, NodeKind), &Vec<&str>)| {
            format!("{} {} {}", from.as_str(), names.join(", "), to.as_str())
        };
        let edges = self.edges.iter().map(edge).chain(self.notes.iter().cloned());
        edges.collect::<Vec<_>>().join("; ")
    }
}

type Curve = [(f64, f64); 3];

/// Returns a loop over or under a node and the place of its label.
fn own_loop((x, y): (f64, f64), is_above: bool) -> (Curve, (f64, f64)) {
    let out = if is_above { -1.0 } else { 1.0 };
    let x = if is_above { x } else { x + 22.0 };
    let edge = y + out * BOX.1 / 2.0;
    ([(x - 30.0, edge), (x, edge + out * 78.0), (x + 30.0, edge)], (x, edge + out * 39.0))
}

/// Returns a curve from the edge of one box to that of another, and the place of its label.
fn between(start: (f64, f64), end: (f64, f64), both_ways: bool) -> (Curve, (f64, f64)) {
    let (dx, dy) = (end.0 - start.0, end.1 - start.1);
    let length = dx.hypot(dy);
    let far = dy == 0.0 && dx.abs() > 300.0;
    // What would run through a box, or back along another edge, bends aside.
    let bend = match (far, both_ways) {
        (true, _) => 190.0,
        (false, true) if dx == 0.0 => 70.0,
        (false, true) => 46.0,
        (false, false) => 0.0,
    };
    let side = if far { dx.signum() } else { 1.0 };
    let (nx, ny) = (-dy / length * bend * side, dx / length * bend * side);
    let control = (f64::midpoint(start.0, end.0) + nx, f64::midpoint(start.1, end.1) + ny);
    let (from, to) = (border(start, control), border(end, control));
    // Labels of slanting and of upright lines stand where few lines cross.
    let share = match (dx == 0.0, dy == 0.0) {
        (false, false) => 0.3,
        (true, _) => {
            if dy > 0.0 {
                0.72
            } else {
                0.28
            }
        }
        (_, true) => 0.5,
    };
    let mix = |a: f64, b: f64, c: f64| {
        a * (1.0 - share) * (1.0 - share) + 2.0 * b * share * (1.0 - share) + c * share * share
    };
    let label = (mix(from.0, control.0, to.0), mix(from.1, control.1, to.1));
    ([from, control, to], label)
}

/// Returns where the line from the middle of a box to a point leaves the box.
fn border(middle: (f64, f64), towards: (f64, f64)) -> (f64, f64) {
    let (dx, dy) = (towards.0 - middle.0, towards.1 - middle.1);
    let (half_width, half_height) = (BOX.0 / 2.0 + 3.0, BOX.1 / 2.0 + 3.0);
    let share = (half_width / dx.abs().max(0.001)).min(half_height / dy.abs().max(0.001)).min(1.0);
    (middle.0 + dx * share, middle.1 + dy * share)
}

fn ink(kind: NodeKind, theme: &Theme) -> &'static str {
    match kind {
        NodeKind::Event | NodeKind::Process => theme.guarantor,
        NodeKind::Party | NodeKind::Person => theme.conflict_party,
        NodeKind::Document | NodeKind::Provision | NodeKind::Topic => theme.mediator,
        NodeKind::Commitment => theme.host,
        NodeKind::Place => theme.observer,
        NodeKind::Source => theme.participant,
    }
}
