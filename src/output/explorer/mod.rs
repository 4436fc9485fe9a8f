//! The explorer: the whole package as one page that needs no server and no network.
//!
//! - `page/`: the page itself: HTML, style sheet and plain typed ES modules;
//! - `assemble`: joins them into one file, whose policy lets nothing else in;
//! - `data`: the records as columns, with labels in five languages;
//! - `layout`: where the parties stand in the network;
//! - `words`, `vocabulary`: the words of the interface.

mod assemble;
mod columns;
mod data;
mod dates;
mod labels;
mod layout;
mod vocabulary;
pub(in crate::output) mod words;

use crate::date::Language;
use crate::graph::Graph;
use crate::model::Model;

/// Returns the explorer of a package: one HTML file with everything in it.
///
/// It opens in `language`; readers change it in the page. The page asks no network for anything and
/// its content security policy forbids it. Text from the records only ever becomes text.
///
/// # Errors
///
/// The error of the writer of JSON, which these data do not give.
pub fn render(
    model: &Model,
    graph: &Graph,
    language: Language,
) -> Result<String, serde_json::Error> {
    Ok(assemble::page(&data::json(model, graph)?, &model.descriptor.title, language))
}
