//! Cards as text, Markdown and JSON.

use std::fmt::Write;

use serde_json::{Value, json};

use super::{Card, Line};
use crate::analysis::evidence::count_publishers;
use crate::analysis::evidence::written;
use crate::date::{Edtf, Language, display};
use crate::model::{Claim, Model, SourceId};
use crate::text::bidi::{isolate, visible_controls};
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
        CardFormat::Json => json_text(card, model, &notes),
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

    /// Returns the marks of a line: `[1 p7, 3]`.
    fn marks(&self, claims: &[Claim]) -> String {
        let mut marks: Vec<(usize, Option<u16>)> =
            claims.iter().map(|claim| (self.number(claim.source), claim.paragraph)).collect();
        marks.sort_unstable();
        marks.dedup();
        let text: Vec<String> = marks
            .into_iter()
            .map(|(number, paragraph)| match paragraph {
                Some(paragraph) => format!("{number} p{paragraph}"),
                None => number.to_string(),
            })
            .collect();
        if text.is_empty() { String::new() } else { format!(" [{}]", text.join(", ")) }
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
        // Writing into a string can't fail.
        let _ = match self.markdown {
            true => write!(out, "# {}\n\n", self.shown(&card.title)),
            false => writeln!(out, "{}  ({} `{}`)", self.shown(&card.title), card.kind, card.id),
        };
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
        out
    }

    fn heading(&self, title: &str, out: &mut String) {
        let _ = match self.markdown {
            true => write!(out, "\n## {title}\n\n"),
            false => write!(out, "\n{title}\n"),
        };
    }

    fn line(&self, line: &Line, listed: bool, out: &mut String) {
        let marks = if self.why { self.notes.marks(&line.claims) } else { String::new() };
        let indent = "  ".repeat(usize::from(line.depth));
        let text = self.shown(&line.text);
        let _ = match (self.markdown, listed) {
            (true, true) => writeln!(out, "{indent}- {text}{marks}"),
            (true, false) => write!(out, "{text}{marks}\n\n"),
            (false, true) => writeln!(out, "  {indent}{text}{marks}"),
            (false, false) => writeln!(out, "{text}{marks}"),
        };
    }

    fn sources(&self, out: &mut String) {
        let publishers = count_publishers(self.model, &self.notes.claims());
        if !self.why {
            let _ = match self.notes.0.len() {
                0 => Ok(()),
                count => writeln!(
                    out,
                    "\nRests on {count} sources of {publishers} publishers; `--why` shows them."
                ),
            };
            return;
        }
        self.heading("Sources", out);
        for (index, (source, paragraphs)) in self.notes.0.iter().enumerate() {
            let text = self.shown(&source_text(self.model, *source, paragraphs, self.language));
            let _ = match self.markdown {
                true => writeln!(out, "{}. {text}", index + 1),
                false => writeln!(out, "  [{}] {text}", index + 1),
            };
        }
    }

    /// Makes a text safe to show: no control characters, no markup, no turning of the direction.
    fn shown(&self, text: &str) -> String {
        let text = visible_controls(text);
        let text = isolate(&text, direction(self.language));
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
    let date = table.published.written(source).map(|written| {
        written.parse::<Edtf>().map_or_else(|_| written.to_owned(), |date| display(&date, language))
    });
    let paragraphs: Vec<String> = paragraphs.iter().map(|number| format!("p{number}")).collect();
    let parts = [
        table.publisher.get(source).map(str::to_owned),
        table.title.get(source).map(|title| format!("“{title}”")),
        date,
        (!paragraphs.is_empty()).then(|| paragraphs.join(", ")),
        table.url.get(source).map(str::to_owned),
        Some(format!("({})", table.id.get(source))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn json_text(card: &Card, model: &Model, notes: &Notes) -> String {
    let line = |line: &Line| {
        let claims: Vec<String> = line.claims.iter().map(|claim| written(model, *claim)).collect();
        json!({ "text": line.text, "depth": line.depth, "about": line.about, "sources": claims })
    };
    let lines = |all: &[Line]| Value::Array(all.iter().map(line).collect());
    let sections: Vec<Value> = card
        .sections
        .iter()
        .map(|section| json!({ "title": section.title, "lines": lines(&section.lines) }))
        .collect();
    let sources: Vec<Value> = notes
        .0
        .iter()
        .map(|(source, paragraphs)| {
            let table = &model.sources;
            json!({
                "id": table.id.get(*source),
                "publisher": table.publisher.get(*source),
                "title": table.title.get(*source),
                "published": table.published.written(*source),
                "url": table.url.get(*source),
                "paragraphs": paragraphs,
            })
        })
        .collect();
    let document = json!({
        "id": card.id,
        "kind": card.kind,
        "title": card.title,
        "lead": lines(&card.lead),
        "sections": sections,
        "sources": sources,
    });
    format!("{document:#}\n")
}
