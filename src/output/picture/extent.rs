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
            Item::Text(label) => Some(TextBox::of(label).extent),
            Item::Group { items, .. } => Self::of_items(items),
        }
    }

    fn of_points(points: &[(f64, f64)]) -> Option<Self> {
        points.iter().copied().map(Self::of_point).reduce(Self::with)
    }

    fn of_point((x, y): (f64, f64)) -> Self {
        Self { left: x, top: y, right: x, bottom: y }
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
    fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// The rectangle that a text fills, turned as the text is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct TextBox {
    /// Its corners, clockwise from where the text begins.
    corners: [(f64, f64); 4],
    pub(super) extent: Extent,
}

impl TextBox {
    pub(super) fn of(label: &Label) -> Self {
        let wide = width(&label.text, label.size, label.weight);
        let left = match label.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => -wide / 2.0,
            Anchor::End => -wide,
        };
        let (right, top, bottom) = (left + wide, -0.75 * label.size, 0.2 * label.size);
        let (sine, cosine) = label.turn.to_radians().sin_cos();
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
            .map(|(x, y)| (label.x + x * cosine - y * sine, label.y + x * sine + y * cosine));
        let [first, others @ ..] = corners.map(Extent::of_point);
        Self { corners, extent: others.into_iter().fold(first, Extent::with) }
    }

    /// Tells whether two boxes have more than an edge in common: no line along a side of one of them
    /// keeps them apart.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.extent.overlaps(other.extent)
            && !self.is_kept_apart_from(other)
            && !other.is_kept_apart_from(self)
    }

    fn is_kept_apart_from(&self, other: &Self) -> bool {
        let [origin, across, _, down] = self.corners;
        [across, down].into_iter().any(|along| {
            let (dx, dy) = (along.0 - origin.0, along.1 - origin.1);
            let reach = |corners: &[(f64, f64); 4]| {
                let along = corners.map(|(x, y)| x * dx + y * dy);
                along
                    .iter()
                    .fold((f64::MAX, f64::MIN), |(least, most), &at| (least.min(at), most.max(at)))
            };
            let (own, others) = (reach(&self.corners), reach(&other.corners));
            own.1 <= others.0 || others.1 <= own.0
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::picture::Weight;

    fn text_box(x: f64, y: f64, turn: f64) -> TextBox {
        TextBox::of(&Label {
            text: "nine letters".to_owned(),
            x,
            y,
            size: 10.0,
            weight: Weight::Regular,
            anchor: Anchor::Start,
            colour: "#000000",
            turn,
        })
    }

    #[test]
    fn texts_that_slant_side_by_side_do_not_overlap_though_their_extents_do() {
        let (first, second) = (text_box(0.0, 0.0, -45.0), text_box(20.0, 0.0, -45.0));
        assert!(first.extent.overlaps(second.extent));
        assert!(!first.overlaps(&second));
        // A line of letters is 9.5 pixels high.
        assert!(first.overlaps(&text_box(10.0, 0.0, -45.0)));
        assert!(text_box(0.0, 0.0, 0.0).overlaps(&text_box(20.0, 10.0, -90.0)));
        assert!(!text_box(0.0, 0.0, 0.0).overlaps(&text_box(20.0, -10.0, -90.0)));
    }

    #[test]
    fn a_curve_reaches_half_as_far_as_it_is_bent() {
        let stroke = crate::output::picture::Stroke::solid("#000000", 1.0);
        let curve = Item::Curve {
            from: (0.0, 0.0),
            control: (5.0, 20.0),
            to: (10.0, 0.0),
            stroke,
            opacity: 1.0,
        };
        let extent = Extent { left: 0.0, top: 0.0, right: 10.0, bottom: 10.0 };
        assert_eq!(Extent::of_items(&[curve]), Some(extent));
        assert_eq!(Extent::of_items(&[]), None);
    }
}
