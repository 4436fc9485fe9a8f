//! Diagrams: pictures of who met, made from the graph.
//!
//! Each kind has its own file: what it shows, how it is drawn, and the same as DOT for Graphviz.

mod attendance;
mod dot;
mod network;
mod round;
mod symbol;

pub use attendance::Attendance;
pub use network::Network;
pub use round::Round;

use super::picture::{Anchor, Item, Label, Scene, Theme, Weight};
use crate::date::Language;
use crate::model::Model;

/// A diagram that can be drawn and written as DOT.
pub trait Diagram {
    /// Draws it.
    fn draw(&self, theme: &Theme) -> Scene;

    /// Returns it in the DOT language.
    fn dot(&self) -> String;
}

/// What every diagram says below itself: which data, in which version.
pub(super) fn caption(model: &Model, language: Language) -> String {
    let descriptor = &model.descriptor;
    let data = super::words::phrase(super::words::Phrase::Data, language);
    format!("{data}: {} {} · Diplograph", descriptor.name, descriptor.version)
}

/// Returns a text on one line that is not turned.
pub(super) fn text_at(
    text: &str,
    (x, y): (f64, f64),
    size: f64,
    weight: Weight,
    anchor: Anchor,
    colour: &'static str,
) -> Item {
    Item::Text(Label { text: text.to_owned(), x, y, size, weight, anchor, colour, turn: 0.0 })
}
