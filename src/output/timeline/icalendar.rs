//! A timeline as a calendar: iCalendar (RFC 5545), one all-day event each.

use chrono::NaiveDate;

use super::entry::{Entry, title};
use crate::date::Language;
use crate::model::{EventStatus, Model};
use crate::output::limits::CALENDAR_LINE;
use crate::output::words::text;

/// Returns the calendar.
///
/// An event whose date is not known to the day covers all days that it can touch, is tentative and
/// says in its description how exact the date is; `X-EDTF` has the date as recorded. `DTSTAMP`, which
/// RFC 5545 wants, is the day to which the records were looked after, never the clock.
pub(super) fn render(model: &Model, entries: &[Entry], language: Language) -> String {
    let name = title(model, entries, language);
    let mut calendar = Calendar::default();
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    calendar.line("PRODID", "-//Diplograph//Diplograph//EN");
    calendar.line("CALSCALE", "GREGORIAN");
    calendar.line("METHOD", "PUBLISH");
    // The name of RFC 7986, and the one that most calendars read.
    calendar.text("NAME", &name);
    calendar.text("X-WR-CALNAME", &name);
    let looked_after = model.descriptor.as_of.parse::<NaiveDate>().ok();
    for entry in entries {
        calendar.event(model, entry, looked_after, language);
    }
    calendar.line("END", "VCALENDAR");
    calendar.0
}

/// Content lines, folded.
#[derive(Default)]
struct Calendar(String);

impl Calendar {
    fn event(
        &mut self,
        model: &Model,
        entry: &Entry,
        looked_after: Option<NaiveDate>,
        language: Language,
    ) {
        let (Some(first), Some(last)) = (entry.span.first_day(), entry.span.last_day()) else {
            return;
        };
        self.line("BEGIN", "VEVENT");
        self.text("UID", &format!("{}@{}", entry.id, model.descriptor.name));
        self.line("DTSTAMP", &format!("{}T000000Z", day(looked_after.unwrap_or(first))));
        self.line("DTSTART;VALUE=DATE", &day(first));
        // The end is the day after the last (RFC 5545, 3.6.1).
        if let Some(end) = last.succ_opt() {
            self.line("DTEND;VALUE=DATE", &day(end));
        }
        self.text("SUMMARY", &entry.title);
        self.line("STATUS", status(entry));
        self.line("TRANSP", "TRANSPARENT");
        self.text("CATEGORIES", &entry.kind_in(language));
        if !entry.place.is_empty() {
            self.text("LOCATION", &entry.place);
        }
        if let Some((latitude, longitude)) = entry.position {
            self.line("GEO", &format!("{latitude};{longitude}"));
        }
        if let Some(url) = entry.url(model) {
            self.line("URL", &ascii_uri(url));
        }
        self.text("DESCRIPTION", &description(model, entry, language));
        self.text("X-EDTF", entry.edtf);
        self.line("END", "VEVENT");
    }

    /// Adds a text, escaped (RFC 5545, 3.3.11).
    fn text(&mut self, name: &str, text: &str) {
        let mut escaped = String::with_capacity(text.len());
        for character in text.chars() {
            match character {
                '\\' | ';' | ',' => escaped.extend(['\\', character]),
                '\n' => escaped.push_str("\\n"),
                other if other.is_control() => {}
                other => escaped.push(other),
            }
        }
        self.line(name, &escaped);
    }

    /// Adds a line, folded between characters (RFC 5545, 3.1).
    fn line(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for character in name.chars().chain([':']).chain(value.chars()) {
            if length + character.len_utf8() > CALENDAR_LINE.most {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(character);
            length += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn day(date: NaiveDate) -> String {
    date.format("%Y%m%d").to_string()
}

fn status(entry: &Entry) -> &'static str {
    match entry.status {
        Some(EventStatus::Cancelled) => "CANCELLED",
        Some(EventStatus::Held) if entry.exact => "CONFIRMED",
        _ => "TENTATIVE",
    }
}

fn description(model: &Model, entry: &Entry, language: Language) -> String {
    let mut lines = entry.lines.clone();
    lines.push(format!("{}:", text("timeline-sources", language)));
    lines.extend(entry.cited(model).into_iter().map(|(text, url)| match url {
        Some(url) => format!("- {text} {url}"),
        None => format!("- {text}"),
    }));
    lines.join("\n")
}

/// Returns an address whose characters beyond ASCII are written as `%XX` (RFC 3987, 3.1).
fn ascii_uri(url: &str) -> String {
    let mut uri = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte {
            0x21..=0x7E => uri.push(char::from(byte)),
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_between_characters_at_75_bytes() {
        let mut calendar = Calendar::default();
        let text = "إيران، روسيا، تركيا ".repeat(9);
        calendar.text("SUMMARY", &text);
        let lines: Vec<&str> = calendar.0.trim_end_matches("\r\n").split("\r\n").collect();
        assert!(lines.len() > 3 && lines.iter().all(|line| line.len() <= 75), "{lines:?}");
        let unfolded = calendar.0.replace("\r\n ", "");
        assert_eq!(unfolded, format!("SUMMARY:{text}\r\n"));
    }

    #[test]
    fn what_ends_a_value_is_escaped() {
        let mut calendar = Calendar::default();
        calendar.text("LOCATION", "Astana, \\ the hotel; hall 1\nnorth\r\u{7}");
        assert_eq!(calendar.0, "LOCATION:Astana\\, \\\\ the hotel\\; hall 1\\nnorth\r\n");
    }

    #[test]
    fn an_address_is_ascii() {
        assert_eq!(ascii_uri("https://a.b/ü?x=1 2"), "https://a.b/%C3%BC?x=1%202");
    }
}
