//! Nodes on a circle, and their labels.

use std::f64::consts::TAU;

use super::frame::{MARGIN, TOP};
use crate::output::picture::{Anchor, Item, Label, Theme, Weight};

/// Returns the points of a circle, the first a half step clockwise from the top: where the nodes of
/// a network stand.
#[must_use]
pub fn circle(count: usize, centre: (f64, f64), radius: f64) -> Vec<(f64, f64)> {
    let point = |index: usize| {
        let angle = angle(index, count);
        (centre.0 + radius * angle.sin(), centre.1 - radius * angle.cos())
    };
    (0..count).map(point).collect()
}

/// Returns the angle of a node among so many, clockwise from the top.
fn angle(index: usize, count: usize) -> f64 {
    (index as f64 + 0.5) / count as f64 * TAU
}

/// Returns where an upright label stands at a point of the circle with this sine: beside it, or above
/// or below it.
pub(super) fn anchor(sine: f64) -> Anchor {
    match sine {
        sine if sine > 0.25 => Anchor::Start,
        sine if sine < -0.25 => Anchor::End,
        _ => Anchor::Middle,
    }
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
    /// Returns a ring with room beside it for labels of these lengths that stand upright, so far out
    /// from the ring; for few nodes.
    pub(super) fn upright(lengths: &[f64], out: f64) -> Self {
        let (count, radius) = (lengths.len(), 250.0);
        // How far the labels reach to the left or right of the middle.
        let reach = |side: f64| {
            let ends = lengths.iter().enumerate().map(|(index, length)| {
                let sine = angle(index, count).sin() * side;
                let own = match anchor(sine) {
                    Anchor::Start => out + *length,
                    Anchor::Middle => length / 2.0,
                    Anchor::End => 0.0,
                };
                radius * sine + own
            });
            ends.fold(radius + out, f64::max)
        };
        let centre = (MARGIN + reach(-1.0), 380.0 + out);
        let points = circle(count, centre, radius);
        let size = (centre.0 + reach(1.0), centre.1 + radius + out + 40.0);
        Self { points, centre, radius, is_radial: false, size }
    }

    /// Returns a ring with room on all sides for labels of these lengths.
    pub(super) fn radial(lengths: &[f64]) -> Self {
        let count = lengths.len();
        let radius = (count as f64 * 18.0 / TAU).max(230.0);
        // From the middle to the end of the label that reaches farthest up, right, down and left.
        let reach = |quarter: f64| {
            let ends = lengths.iter().enumerate().map(|(index, length)| {
                let angle = angle(index, count) - quarter * TAU / 4.0;
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
        angle(index, self.points.len())
    }

    /// Returns the shape of a band under nodes beside each other, from the first to the last.
    pub(super) fn band(&self, (first, last): (usize, usize), width: f64) -> Vec<(f64, f64)> {
        // Bands of neighbouring groups must not touch.
        let step = TAU / self.points.len() as f64;
        let margin = (0.42 * step).min(width / 2.0 / self.radius);
        let (start, end) = (self.angle(first) - margin, self.angle(last) + margin);
        let pieces = ((end - start) / 0.05).ceil().max(1.0) as usize;
        let edge = |radius: f64| {
            (0..=pieces).map(move |piece| {
                let angle = start + (end - start) * piece as f64 / pieces as f64;
                (self.centre.0 + radius * angle.sin(), self.centre.1 - radius * angle.cos())
            })
        };
        let outer: Vec<_> = edge(self.radius + width / 2.0).collect();
        let inner: Vec<_> = edge(self.radius - width / 2.0).collect();
        outer.into_iter().chain(inner.into_iter().rev()).collect()
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
