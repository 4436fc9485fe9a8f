//! A timeline as a Mermaid diagram: `timeline`, a section for each year.

use super::entry::{Entry, title};
use crate::date::Language;
use crate::model::Model;
use crate::output::words::{figure, text};
use crate::text::Direction;
use crate::text::bidi::{isolate, on_one_line};

/// Returns the diagram as text. Mermaid has no axis of time: events stand in order, each under its
/// date in words.
pub(super) fn render(model: &Model, entries: &[Entry], language: Language) -> String {
    let name = title(model, entries, language);
    let heading = format!("{} – {name}", text("timeline-title", language));
    let mut text = format!("timeline\n    title {}\n", escaped(&heading));
    let mut year = None;
    for entry in entries {
        let of_entry = entry.span.start_years();
        if of_entry != year {
            let Some((first, last)) = of_entry else { continue };
            year = of_entry;
            let [first, last] = [first, last].map(|year| figure(year, language));
            let shown = if first == last { first } else { format!("{first}–{last}") };
            text.push_str(&format!("    section {shown}\n"));
        }
        text.push_str(&format!("        {} : {}", escaped(&entry.when), escaped(&entry.title)));
        if !entry.place.is_empty() {
            text.push_str(&format!(" : {}", escaped(&entry.place)));
        }
        text.push('\n');
    }
    text
}

/// Returns a text in which nothing ends an entry: Mermaid reads `#58;` as a colon. It keeps its own
/// direction on the page, which runs from left to right.
fn escaped(text: &str) -> String {
    let line = on_one_line(text);
    let text = isolate(&line, Direction::LeftToRight);
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '#' | ':' | ';' | '<' | '>' | '&' | '"' | '%' | '{' | '}' | '[' | ']' | '`' | '\\' => {
                safe.push_str(&format!("#{};", u32::from(character)));
            }
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::super::entry::entries;
    use super::*;
    use crate::analysis::fixture;
    use crate::model::EventId;

    #[test]
    fn an_event_whose_year_is_open_has_a_section_of_its_own() {
        let (model, graph) = fixture::model_of(&[
            (
                "sources",
                "id,kind,publisher,title,url,published,language,note,accessed,archived,sha256\n\
s,press,P,T,https://a.example/,,en,,,,\n",
            ),
            (
                "events",
                "id,process,kind,number,part_of,date,place,venue,host,mode,status,certainty,sources,note\n\
a,,round,1,,2019-03-02,,,,in_person,held,certain,s,\n\
b,,round,2,,201X,,,,in_person,held,certain,s,\n\
c,,round,3,,2019-12-31/2020-01-01,,,,in_person,held,certain,s,\n",
            ),
        ]);
        let events: Vec<EventId> = model.events.ids().collect();
        let (entries, _) = entries(&model, &graph, &events, Language::English);
        let text = render(&model, &entries, Language::English);
        let sections: Vec<&str> =
            text.lines().filter_map(|line| line.trim().strip_prefix("section ")).collect();
        assert_eq!(sections, ["2019", "2010–2019", "2019"]);
    }
}
