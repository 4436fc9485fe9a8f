//! A timeline for TimelineJS: its JSON format, with the dates in words where they are not exact.

use chrono::{Datelike, NaiveDate};
use serde_json::{Map, Value, json};

use super::entry::{Entry, title};
use crate::date::Language;
use crate::model::Model;
use crate::output::picture::web_address;
use crate::output::words::text;

/// Returns the JSON, indented, with a line break at the end.
///
/// `start_date` and `end_date` are the bounds of what is known; `display_date` says the date as exact
/// as the source does. Texts are escaped, because TimelineJS reads them as HTML.
pub(super) fn render(model: &Model, entries: &[Entry], language: Language) -> String {
    let descriptor = &model.descriptor;
    let title = json!({
        "text": {
            "headline": escaped(&self::title(model, entries, language)),
            "text": format!("<p dir=\"auto\">{}</p>", escaped(&descriptor.description)),
        }
    });
    let events: Vec<Value> = entries.iter().map(|entry| event(model, entry, language)).collect();
    let whole = json!({ "scale": "human", "title": title, "events": events });
    // Texts and numbers always have a JSON form.
    let mut text = serde_json::to_string_pretty(&whole).unwrap_or_default();
    text.push('\n');
    text
}

fn event(model: &Model, entry: &Entry, language: Language) -> Value {
    let mut event = Map::new();
    event.insert("unique_id".to_owned(), json!(entry.id));
    event.insert("group".to_owned(), json!(escaped(&entry.kind_in(language))));
    event.insert("display_date".to_owned(), json!(entry.when));
    if let Some(first) = entry.span.first_day() {
        event.insert("start_date".to_owned(), day(first, &entry.when));
    }
    if let Some(last) = entry.span.last_day() {
        event.insert("end_date".to_owned(), day(last, &entry.when));
    }
    let text = json!({ "headline": escaped(&entry.title), "text": body(model, entry, language) });
    event.insert("text".to_owned(), text);
    Value::Object(event)
}

fn day(date: NaiveDate, in_words: &str) -> Value {
    json!({
        "year": date.year(),
        "month": date.month(),
        "day": date.day(),
        "display_date": in_words,
    })
}

fn body(model: &Model, entry: &Entry, language: Language) -> String {
    let direction = if language.is_rtl() { "rtl" } else { "ltr" };
    let mut html = format!("<div dir=\"{direction}\">");
    let place = (!entry.place.is_empty()).then_some(&entry.place);
    for line in place.into_iter().chain(&entry.lines) {
        html.push_str(&format!("<p>{}</p>", escaped(line)));
    }
    html.push_str(&format!("<p>{}:</p><ul>", text("timeline-sources", language)));
    for (text, url) in entry.cited(model) {
        let text = escaped(&text);
        html.push_str(&match url.as_deref() {
            Some(url) if web_address(url).is_some() => {
                format!("<li dir=\"auto\"><a href=\"{}\">{text}</a></li>", escaped(url))
            }
            Some(url) => format!("<li dir=\"auto\">{text} {}</li>", escaped(url)),
            None => format!("<li dir=\"auto\">{text}</li>"),
        });
    }
    html.push_str("</ul></div>");
    html
}

/// Returns a text in which nothing is markup.
fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
    html
}
