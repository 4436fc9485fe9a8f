//! The network as a triangle of counts: where all met nearly all, figures tell more than lines.

use super::super::frame::Legend;
use super::super::triangle::{Side, Triangle};
use super::{Network, Node};
use crate::output::picture::{Scene, Theme};

pub(super) fn draw(of: &Network, theme: &Theme) -> Scene {
    let triangle = Triangle::new(of.nodes.iter().map(side).collect(), &of.pairs);
    let mut items = Vec::new();
    let end = triangle.draw(theme, &mut items);
    let mut legend = Legend::default();
    triangle.explain(&mut legend, "picture-diagonal-events", of.words.language, theme);
    legend.note(&of.groups);
    of.frame().around(items, end, legend, theme)
}

fn side(node: &Node) -> Side<'_> {
    Side { label: &node.label, link: &node.link, total: node.events, group: node.group }
}
