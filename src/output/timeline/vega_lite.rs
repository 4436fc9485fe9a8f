//! A timeline as a Vega-Lite chart, version 6, with the data inside.

use serde_json::{Value, json};

use super::entry::{Entry, title};
use crate::date::{Language, figures, format_day, month_names};
use crate::model::Model;
use crate::output::words::{text, timeline_heading};

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
    let said = |field: &str, heading: &'static str| {
        let title = timeline_heading(heading, language);
        json!({ "field": field, "type": "nominal", "title": title })
    };
    let values: Vec<Value> = entries.iter().map(|entry| value(model, entry, language)).collect();
    let whole = json!({
        "$schema": SCHEMA,
        "title": format!("{} – {name}", text("timeline-title", language)),
        "width": 900,
        "height": { "step": 26 },
        "config": { "font": "DejaVu Sans, sans-serif", "view": { "stroke": null } },
        "data": { "values": values },
        "params": [{ "name": "zoom", "select": { "type": "interval", "encodings": ["x"] }, "bind": "scales" }],
        "mark": { "type": "bar", "color": COLOUR, "stroke": COLOUR, "cornerRadius": 1, "clip": true },
        "encoding": {
            // Days are days of the calendar, the same wherever the chart is read.
            "x": {
                "field": "first",
                "type": "temporal",
                "scale": { "type": "utc" },
                "title": null,
                "axis": { "grid": true, "labelExpr": tick_words(language) },
            },
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

/// Returns the words of a tick as a Vega expression: a year where one begins, else the month, with the
/// day when it is not the first, and the year below. Vega leaves out labels that lack room, so that each
/// has its year. Ticks within a day have no words.
fn tick_words(language: Language) -> String {
    let months = month_names(language);
    let alone: Vec<&str> = months.iter().map(|month| month.nominative).collect();
    let behind_day: Vec<&str> = months.iter().map(|month| month.genitive).collect();
    let digits: Vec<String> =
        ('0'..='9').map(|digit| figures(&digit.to_string(), language)).collect();
    let digit = |of: &str, unit: u32| format!("{}[floor({of}/{unit})%10]", json!(digits));
    let year = [1000, 100, 10, 1].map(|unit| digit("utcyear(datum.value)", unit)).join("+");
    let day = "utcdate(datum.value)";
    let tens = digit(day, 10);
    let day_words = format!("({day}>9?{tens}:'')+{}", digit(day, 1));
    let (alone, behind_day) = (json!(alone), json!(behind_day));
    let month = "utcmonth(datum.value)";
    let words = format!("{day}==1?{alone}[{month}]:{day_words}+' '+{behind_day}[{month}]");
    let is_new_year = format!("{month}==0&&{day}==1");
    format!(
        "utchours(datum.value)+utcminutes(datum.value)+utcseconds(datum.value)>0?'':\
         {is_new_year}?{year}:[{words},{year}]"
    )
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
