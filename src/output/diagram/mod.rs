//! Diagrams: pictures of who met, what was agreed and what came of it, made from the graph.
//!
//! Each kind has its own file: what it shows, how it is drawn, and the same as DOT for Graphviz.

mod attendance;
mod axis;
mod bilaterals;
mod bounds;
mod columns;
mod commitments;
mod delegations;
mod documents;
mod dot;
mod frame;
mod heads;
mod kind;
mod layout;
mod line;
mod meetings;
mod most;
mod network;
mod promise;
mod ring;
mod round;
mod rows;
mod schema;
mod slippage;
mod statements;
mod subject;
mod symbol;
mod timeline;
mod topics;
mod triangle;
mod years;

pub use attendance::Attendance;
pub use bilaterals::Bilaterals;
pub use bounds::{Counted, TooMuch};
pub use commitments::Commitments;
pub use delegations::Delegations;
pub use kind::Kind;
pub use layout::{Layout, UnknownLayout};
pub use most::Most;
pub use network::Network;
pub use ring::circle;
pub use round::Round;
pub use schema::Schema;
pub use slippage::SlippageChart;
pub use statements::Statements;
pub use subject::Subject;
pub use timeline::Timeline;
pub use topics::Topics;

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

/// What every diagram says below itself: which data and program, in which version.
fn caption(model: &Model, language: Language) -> String {
    let descriptor = &model.descriptor;
    let data = super::words::text("picture-data", language);
    let by = concat!("Diplograph ", env!("CARGO_PKG_VERSION"));
    let made_from = format!("{} {}", descriptor.name, descriptor.version);
    let [made_from, by] = [&made_from, by].map(|text| subject::isolated(text, language));
    format!("{data}: {made_from} · {by}")
}

/// Returns marks that belong together, tell something and lead to a source of it; an empty address
/// leads nowhere.
fn linked(title: String, link: &str, items: Vec<Item>) -> Item {
    Item::Group { title, link: link.to_owned(), items }
}

/// Returns a text on one line that is not turned.
fn text_at(
    text: &str,
    (x, y): (f64, f64),
    size: f64,
    weight: Weight,
    anchor: Anchor,
    colour: &'static str,
) -> Item {
    Item::Text(Label { text: text.to_owned(), x, y, size, weight, anchor, colour, turn: 0.0 })
}

#[cfg(test)]
mod tests;
