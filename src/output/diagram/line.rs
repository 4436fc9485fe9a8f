//! Lines, arrows and bars.

use super::super::picture::{Dash, Item, Stroke};

/// Returns a straight line.
pub(super) fn line(from: (f64, f64), to: (f64, f64), stroke: Stroke) -> Item {
    let control = (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
    Item::Curve { from, control, to, stroke, opacity: 1.0 }
}

/// Returns a curve with a head at its end.
pub(super) fn arrow(
    from: (f64, f64),
    control: (f64, f64),
    to: (f64, f64),
    stroke: Stroke,
) -> Vec<Item> {
    let (dx, dy) = (to.0 - control.0, to.1 - control.1);
    let length = dx.hypot(dy).max(0.001);
    let (ux, uy) = (dx / length, dy / length);
    let size = 5.0 + stroke.width;
    let base = (to.0 - ux * size, to.1 - uy * size);
    let half = size * 0.45;
    let head = Item::Polygon {
        points: vec![
            to,
            (base.0 - uy * half, base.1 + ux * half),
            (base.0 + uy * half, base.1 - ux * half),
        ],
        fill: Some(stroke.colour),
        stroke: None,
    };
    vec![Item::Curve { from, control, to: base, stroke, opacity: 1.0 }, head]
}

/// Returns a bar along a line at `y`.
pub(super) fn bar(
    (left, right): (f64, f64),
    y: f64,
    (height, radius): (f64, f64),
    fill: Option<&'static str>,
    stroke: Option<Stroke>,
) -> Item {
    let top = y - height / 2.0;
    Item::Rect { x: left, y: top, width: right - left, height, radius, fill, stroke }
}

/// Returns the bar of a period: full where its days are known, an outline over all that it can be where
/// they are not.
pub(super) fn period(
    (left, right): (f64, f64),
    y: f64,
    is_known: bool,
    colour: &'static str,
) -> Item {
    let stroke = Stroke { colour, width: 1.2, dash: Dash::short_if(!is_known) };
    let ends = (left, right.max(left + 8.0));
    bar(ends, y, (9.0, 4.5), is_known.then_some(colour), Some(stroke))
}

/// Returns a straight line with a head at its end.
pub(super) fn straight_arrow(from: (f64, f64), to: (f64, f64), stroke: Stroke) -> Vec<Item> {
    arrow(from, (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1)), to, stroke)
}
