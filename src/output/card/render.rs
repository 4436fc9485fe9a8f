//! Cards as text and Markdown.

use std::borrow::Cow;

use super::{Card, Line, joined, json, recorded};
use crate::analysis::evidence::count_publishers;
use crate::date::{Language, display};
use crate::model::{Claim, Date, Model, SourceId};
use crate::output::table::terminal::begun;
use crate::output::words::{arg, figure, sentence, text, vocabulary::node_kind};
use crate::text::Direction;
use crate::text::bidi::{isolate, on_one_line};
use crate::text::language::direction;

/// In which form a card is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum CardFormat {
    /// For reading in a terminal
    #[default]
    Text,
    /// Markdown, for a briefing
    #[cfg_attr(feature = "cli", value(name = "md"))]
    Markdown,
    /// One JSON document
    Json,
}

/// Writes a card. With `why`, each line has the numbers of its notes, and the notes at the end name
/// publisher, title, date, paragraphs and address of each source.
#[must_use]
pub fn render(
    card: &Card,
    model: &Model,
    language: Language,
    format: CardFormat,
    why: bool,
) -> String {
    let notes = Notes::of(card);
    match format {
        CardFormat::Json => json::text(card, model, &notes.0),
        CardFormat::Text => {
            Writer { model, notes: &notes, language, why, markdown: false }.write(card)
        }
        CardFormat::Markdown => {
            Writer { model, notes: &notes, language, why, markdown: true }.write(card)
        }
    }
}

/// The sources of a card, numbered in the order in which they are first used.
struct Notes(Vec<(SourceId, Vec<u16>)>);

impl Notes {
    fn of(card: &Card) -> Self {
        let mut notes: Vec<(SourceId, Vec<u16>)> = Vec::new();
        let sections = card.sections.iter().flat_map(|section| &section.lines);
        for claim in card.lead.iter().chain(sections).flat_map(|line| &line.claims) {
            let found = notes.iter().position(|(source, _)| *source == claim.source);
            let index = found.unwrap_or_else(|| {
                notes.push((claim.source, Vec::new()));
                notes.len() - 1
            });
            notes[index].1.extend(claim.paragraph);
        }
        for (_, paragraphs) in &mut notes {
            paragraphs.sort_unstable();
            paragraphs.dedup();
        }
        Self(notes)
    }

    fn number(&self, source: SourceId) -> usize {
        self.0.iter().position(|(other, _)| *other == source).map_or(0, |index| index + 1)
    }

    /// Returns the marks of a line: ` [1 p7, 3]`.
    fn marks(&self, claims: &[Claim], language: Language) -> String {
        let mut marks: Vec<(usize, Option<u16>)> =
            claims.iter().map(|claim| (self.number(claim.source), claim.paragraph)).collect();
        marks.sort_unstable();
        marks.dedup();
        let marks: Vec<String> = marks
            .into_iter()
            .map(|(number, paragraph)| {
                let number = figure(number, language);
                paragraph.map_or_else(
                    || number.clone(),
                    |paragraph| format!("{number} {}", paragraph_mark(paragraph, language)),
                )
            })
            .collect();
        match marks.is_empty() {
            true => String::new(),
            false => format!(" [{}]", marks.join(text("list-comma", language))),
        }
    }

    fn claims(&self) -> Vec<Claim> {
        self.0.iter().map(|&(source, _)| Claim { source, paragraph: None }).collect()
    }
}

struct Writer<'a> {
    model: &'a Model,
    notes: &'a Notes,
    language: Language,
    why: bool,
    markdown: bool,
}

impl Writer<'_> {
    fn write(&self, card: &Card) -> String {
        let mut out = String::new();
        let title = self.shown(&card.title);
        if self.markdown {
            self.put(format!("# {title}\n"), &mut out);
        } else {
            let kind = node_kind(card.kind, self.language);
            let id = recorded(&format!("`{}`", card.id), self.language);
            self.put(format!("{title}  ({kind} {id})"), &mut out);
        }
        for line in &card.lead {
            self.line(line, false, &mut out);
        }
        for section in &card.sections {
            self.heading(section.title, &mut out);
            for line in &section.lines {
                self.line(line, true, &mut out);
            }
        }
        self.sources(&mut out);
        match self.markdown && self.language.is_rtl() {
            true => format!("<div dir=\"rtl\">\n\n{out}\n</div>\n"),
            false => out,
        }
    }

    /// Adds a line; in a terminal it runs in the direction of the language.
    fn put(&self, line: String, out: &mut String) {
        match self.markdown {
            true => out.push_str(&line),
            false => out.push_str(&begun(line, direction(self.language))),
        }
        out.push('\n');
    }

    fn heading(&self, title: &str, out: &mut String) {
        let title = sentence(title, self.language, &[]);
        out.push('\n');
        match self.markdown {
            true => self.put(format!("## {title}\n"), out),
            false => self.put(title, out),
        }
    }

    fn line(&self, line: &Line, listed: bool, out: &mut String) {
        let marks =
            if self.why { self.notes.marks(&line.claims, self.language) } else { String::new() };
        let indent = "  ".repeat(usize::from(line.depth));
        let text = self.shown(&line.text);
        let line = match (self.markdown, listed) {
            (true, true) => format!("{indent}- {text}{marks}"),
            (true, false) => format!("{text}{marks}\n"),
            (false, true) => format!("  {indent}{text}{marks}"),
            (false, false) => format!("{text}{marks}"),
        };
        self.put(line, out);
    }

    fn sources(&self, out: &mut String) {
        if !self.why {
            return self.count_of_sources(out);
        }
        self.heading("card-title-sources", out);
        for (number, (source, paragraphs)) in (1..).zip(&self.notes.0) {
            let text = self.shown(&source_text(self.model, *source, paragraphs, self.language));
            let line = match self.markdown {
                // Markdown counts in ASCII digits only.
                true => format!("{number}. {text}"),
                false => format!("  [{}] {text}", figure(number, self.language)),
            };
            self.put(line, out);
        }
    }

    fn count_of_sources(&self, out: &mut String) {
        if self.notes.0.is_empty() {
            return;
        }
        let publishers = count_publishers(self.model, &self.notes.claims()).to_string();
        let count = self.notes.0.len().to_string();
        let option = recorded("`--why`", self.language);
        out.push('\n');
        self.put(
            sentence(
                "card-rests-on",
                self.language,
                &[arg("sources", &count), arg("publishers", &publishers), arg("option", &option)],
            ),
            out,
        );
    }

    /// Makes a text safe to show: no control characters, no markup, no turning of the direction. In
    /// languages that run from right to left, each part of it is isolated already.
    fn shown(&self, text: &str) -> String {
        let text = match direction(self.language) {
            Direction::RightToLeft => Cow::Borrowed(text),
            ltr => Cow::Owned(isolate(&on_one_line(text), ltr).into_owned()),
        };
        if !self.markdown {
            return text.into_owned();
        }
        let mut escaped = String::with_capacity(text.len());
        for c in text.chars() {
            if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#') {
                escaped.push('\\');
            }
            escaped.push(c);
        }
        escaped
    }
}

/// Returns a source as a note: publisher, title, date, paragraphs, address.
fn source_text(model: &Model, source: SourceId, paragraphs: &[u16], language: Language) -> String {
    let table = &model.sources;
    let day = |dates: &Date<SourceId>| {
        let date = dates.get(source).map(|date| display(&date, language));
        date.or_else(|| Some(recorded(dates.written(source)?, language)))
    };
    let paragraphs: Vec<String> =
        paragraphs.iter().map(|&number| paragraph_mark(number, language)).collect();
    let set = |text: &str| recorded(text, language);
    joined([
        table.publisher.get(source).map(set),
        table.title.get(source).map(|title| set(&format!("“{title}”"))),
        day(&table.published),
        Some(paragraphs.join(text("list-comma", language))),
        table.url.get(source).map(set),
        day(&table.accessed).map(|read| sentence("card-read", language, &[arg("what", read)])),
        table
            .archived
            .get(source)
            .map(|copy| sentence("card-archived-copy", language, &[arg("what", set(copy))])),
        table.sha256.get(source).map(|sum| {
            sentence(
                "card-checksum",
                language,
                &[arg("algorithm", "SHA-256"), arg("sum", set(sum))],
            )
        }),
        Some(set(&format!("({})", table.id.get(source)))),
    ])
}

fn paragraph_mark(number: u16, language: Language) -> String {
    sentence("card-paragraph", language, &[arg("number", number.to_string())])
}
