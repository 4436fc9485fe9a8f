//! A timeline as a Vega-Lite chart, version 6, with the data inside.

use serde_json::{Value, json};

use super::entry::{Entry, title};
use super::wording::{Phrase, phrase};
use crate::date::{Language, format_day};
use crate::model::Model;
use crate::output::words::timeline_heading;

/// The schema that the chart follows.
const SCHEMA: &str = "https://vega.github.io/schema/vega-lite/v6.json";

/// Colour of the bars; rows tell kinds apart.
const COLOUR: &str = "#0072b2";

/// Returns the chart as JSON, indented, with a line break at the end.
///
/// A bar reaches from the first day that an event can touch to the day after the last, in a row for
/// its kind; a pale one tells that the date is not exact. The tooltip has the date in words.
pub(super) fn render(model: &Model, entries: &[Entry], language: Language) -> String {
    let name = title(model, entries, language);
    let said = |field: &str, heading: &str| json!({ "field": field, "type": "nominal", "title": timeline_heading(heading, language) });
    let values: Vec<Value> = entries.iter().map(|entry| value(model, entry, language)).collect();
    let whole = json!({
        "$schema": SCHEMA,
        "title": format!("{} – {name}", phrase(Phrase::Timeline, language)),
        "width": 900,
        "height": { "step": 26 },
        "config": { "font": "DejaVu Sans, sans-serif", "view": { "stroke": null } },
        "data": { "values": values },
        "params": [{ "name": "zoom", "select": { "type": "interval", "encodings": ["x"] }, "bind": "scales" }],
        "mark": { "type": "bar", "color": COLOUR, "stroke": COLOUR, "cornerRadius": 1, "clip": true },
        "encoding": {
            "x": { "field": "first", "type": "temporal", "title": null, "axis": { "grid": true } },
            "x2": { "field": "after_last" },
            "y": { "field": "kind", "type": "nominal", "title": null, "sort": null },
            "fillOpacity": {
                "condition": { "test": "datum.exact", "value": 1 },
                "value": 0.25,
            },
            "href": { "field": "url" },
            "tooltip": [
                said("title", "title"),
                said("when", "when"),
                said("place", "place"),
                said("id", "event_id"),
            ],
        },
    });
    // Texts and numbers always have a JSON form.
    let mut text = serde_json::to_string_pretty(&whole).unwrap_or_default();
    text.push('\n');
    text
}

fn value(model: &Model, entry: &Entry, language: Language) -> Value {
    json!({
        "id": entry.id,
        "title": entry.title,
        "kind": entry.kind_in(language),
        "when": entry.when,
        "edtf": entry.edtf,
        "exact": entry.exact,
        "first": format_day(entry.span.earliest_start),
        "after_last": entry.span.latest_end.checked_add(1).and_then(format_day),
        "place": entry.place,
        "url": entry.url(model),
    })
}
