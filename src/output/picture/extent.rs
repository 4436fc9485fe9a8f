//! How far shapes and texts reach.

use super::{Anchor, Item, Label, width};

/// The smallest upright rectangle around something, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Extent {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Extent {
    /// Returns the extent of items; `None` when there are none.
    pub(super) fn of_items(items: &[Item]) -> Option<Self> {
        items.iter().filter_map(Self::of_item).reduce(Self::with)
    }

    fn of_item(item: &Item) -> Option<Self> {
        match item {
            Item::Rect { x, y, width, height, .. } => {
                Some(Self { left: *x, top: *y, right: x + width, bottom: y + height })
            }
            Item::Circle { x, y, radius, .. } => {
                Self::of_points(&[(x - radius, y - radius), (x + radius, y + radius)])
            }
            Item::Polygon { points, .. } => Self::of_points(points),
            // A curve reaches half as far as what it is bent towards.
            Item::Curve { from, control, to, .. } => {
                let middle = |a: f64, b: f64, c: f64| (a + 2.0 * b + c) / 4.0;
                let bend = (middle(from.0, control.0, to.0), middle(from.1, control.1, to.1));
                Self::of_points(&[*from, bend, *to])
            }
            Item::Text(label) => Some(Self::of_label(label)),
            Item::Group { items, .. } => Self::of_items(items),
        }
    }

    /// Returns the extent of a text, turned as it is.
    pub(super) fn of_label(label: &Label) -> Self {
        let wide = width(&label.text, label.size, label.weight);
        let left = match label.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => -wide / 2.0,
            Anchor::End => -wide,
        };
        let (top, bottom) = (-0.75 * label.size, 0.2 * label.size);
        let (sine, cosine) = label.turn.to_radians().sin_cos();
        let turned = |x: f64, y: f64| {
            let (x, y) = (label.x + x * cosine - y * sine, label.y + x * sine + y * cosine);
            Self { left: x, top: y, right: x, bottom: y }
        };
        let right = left + wide;
        let upper = turned(left, top).with(turned(right, top));
        upper.with(turned(left, bottom)).with(turned(right, bottom))
    }

    fn of_points(points: &[(f64, f64)]) -> Option<Self> {
        let point = |&(x, y): &(f64, f64)| Self { left: x, top: y, right: x, bottom: y };
        points.iter().map(point).reduce(Self::with)
    }

    fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Tells whether two extents have more than an edge in common.
    pub(super) fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}
