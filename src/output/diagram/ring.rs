//! Nodes on a circle, and their labels.

use std::f64::consts::TAU;

use super::frame::{MARGIN, TOP};
use crate::output::picture::{Anchor, Item, Label, Theme, Weight};

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
pub(super) struct Ring {
    pub(super) points: Vec<(f64, f64)>,
    pub(super) centre: (f64, f64),
    pub(super) radius: f64,
    /// Whether labels stand like rays, which many nodes need.
    pub(super) is_radial: bool,
    pub(super) size: (f64, f64),
}

impl Ring {
    /// Returns a ring with labels that stand upright, for few nodes.
    pub(super) fn upright(count: usize) -> Self {
        let (centre, radius) = ((620.0, 400.0), 250.0);
        let points = circle(count, centre, radius);
        Self { points, centre, radius, is_radial: false, size: (1216.0, 710.0) }
    }

    /// Returns a ring with room on all sides for labels of these lengths.
    pub(super) fn radial(lengths: &[f64]) -> Self {
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
    pub(super) fn angle(&self, index: usize) -> f64 {
        (index as f64 + 0.5) / self.points.len() as f64 * TAU
    }
    /// Returns a text along the ray of a node, which begins so far out from the ring.
    pub(super) fn ray(&self, index: usize, text: &str, out: f64, theme: &Theme) -> Item {
        let angle = self.angle(index);
        let out = self.radius + out;
        let is_right = angle.sin() >= 0.0;
        let turn = angle.to_degrees() + if is_right { -90.0 } else { 90.0 };
        // Letters stand above their base line: half their height brings them to the ray.
        let (sine, cosine) = turn.to_radians().sin_cos();
        let x = self.centre.0 + out * angle.sin() - 4.0 * sine;
        let y = self.centre.1 - out * angle.cos() + 4.0 * cosine;
        Item::Text(Label {
            text: text.to_owned(),
            x,
            y,
            size: 12.0,
            weight: Weight::Regular,
            anchor: if is_right { Anchor::Start } else { Anchor::End },
            colour: theme.text,
            turn,
        })
    }
}
