//! Cards as JSON.

use serde_json::{Value, json};

use super::{Card, Line};
use crate::analysis::evidence::written;
use crate::model::{Model, SourceId};
use crate::text::bidi::strip_isolates;

/// Returns a card as one JSON document. Titles of sections are keys for programs, in English; texts are
/// without isolates.
pub(super) fn text(card: &Card, model: &Model, notes: &[(SourceId, Vec<u16>)]) -> String {
    let line = |line: &Line| {
        let claims: Vec<String> = line.claims.iter().map(|claim| written(model, *claim)).collect();
        json!({ "text": strip_isolates(&line.text), "depth": line.depth, "about": line.about, "sources": claims })
    };
    let lines = |all: &[Line]| Value::Array(all.iter().map(line).collect());
    let sections: Vec<Value> = card
        .sections
        .iter()
        .map(|section| json!({ "title": section.title, "lines": lines(&section.lines) }))
        .collect();
    let sources: Vec<Value> = notes
        .iter()
        .map(|(source, paragraphs)| {
            let table = &model.sources;
            json!({
                "id": table.id.get(*source),
                "publisher": table.publisher.get(*source),
                "title": table.title.get(*source),
                "published": table.published.written(*source),
                "url": table.url.get(*source),
                "accessed": table.accessed.written(*source),
                "archived": table.archived.get(*source),
                "sha256": table.sha256.get(*source),
                "paragraphs": paragraphs,
            })
        })
        .collect();
    let document = json!({
        "id": card.id,
        "kind": card.kind.as_str(),
        "title": strip_isolates(&card.title),
        "lead": lines(&card.lead),
        "sections": sections,
        "sources": sources,
    });
    format!("{document:#}\n")
}
