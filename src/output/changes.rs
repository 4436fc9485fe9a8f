//! What changed between two packages, for reviewers and as a release note.

use serde_json::{Value, json};

use super::table::markdown::escaped;
use crate::analysis::changes::{CellChange, Change, Changes, Kind, StructureChange};
use crate::package::Descriptor;
use crate::text::Direction;
use crate::text::bidi::{isolate, on_one_line};

/// In which form changes are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Form {
    /// For reading in a terminal
    #[default]
    Text,
    /// Markdown, as a release note
    #[cfg_attr(feature = "cli", value(name = "md"))]
    Markdown,
    /// One JSON document
    Json,
}

/// What is told about changes beside the changes themselves.
pub struct Context<'c> {
    /// Descriptor of the older package.
    pub old: &'c Descriptor,
    /// Descriptor of the newer one.
    pub new: &'c Descriptor,
    /// Returns the label of a thing, where it has one.
    pub label: &'c dyn Fn(&str) -> Option<String>,
}

/// Returns the changes as text, Markdown or JSON: a summary, what changed in the tables themselves, then
/// thing by thing what happened to its rows.
#[must_use]
pub fn render(changes: &Changes, context: &Context, form: Form) -> String {
    match form {
        Form::Text => Page { markdown: false, text: String::new() }.write(changes, context),
        Form::Markdown => Page { markdown: true, text: String::new() }.write(changes, context),
        Form::Json => as_json(changes, context),
    }
}

/// A text that is being written.
struct Page {
    markdown: bool,
    text: String,
}

impl Page {
    fn write(mut self, changes: &Changes, context: &Context) -> String {
        self.line(&format!("{}{}", self.mark("# "), self.shown(&title(context))));
        self.line("");
        self.line(&summary(changes));
        self.line("");
        let mut tables: Vec<&str> = changes.rows.iter().map(|it| it.table.as_str()).collect();
        tables.sort_unstable();
        tables.dedup();
        for table in tables {
            let figures = told(changes.figures(Some(table)));
            self.line(&format!("{}{}: {figures}", self.bullet(), self.code(table)));
        }
        for change in &changes.structure {
            self.line(&format!("{}{}", self.bullet(), structure(change)));
        }
        for of_thing in changes.rows.chunk_by(|a, b| a.owner == b.owner) {
            let owner = &of_thing[0].owner;
            let heading = match (context.label)(owner) {
                Some(label) if label != *owner => {
                    format!("{}  ({})", self.shown(&label), self.code(owner))
                }
                _ => self.code(owner),
            };
            self.line("");
            self.line(&format!("{}{heading}", self.mark("## ")));
            if self.markdown {
                self.line("");
            }
            for change in of_thing {
                self.change(change);
            }
        }
        let end = self.text.trim_end().len();
        self.text.truncate(end);
        self.text.push('\n');
        self.text
    }

    fn change(&mut self, change: &Change) {
        let sign = match change.kind {
            Kind::Added => '+',
            Kind::Removed => '-',
            Kind::Changed => '~',
            Kind::Moved => '>',
        };
        let word =
            if self.markdown { format!("**{}**", change.kind.as_str()) } else { sign.into() };
        let mut line = format!("{}{word} {}", self.bullet(), change.table);
        if change.key != change.owner {
            line.push_str(&format!(" {}", self.code(&change.key)));
        }
        if !change.cells.is_empty() {
            let cells: Vec<String> =
                change.cells.iter().map(|cell| self.cell(cell, change.kind)).collect();
            line.push_str(&format!(": {}", cells.join("; ")));
        }
        if !change.sources.is_empty() {
            line.push_str(&format!("  [{}]", change.sources.join(", ")));
        }
        self.line(&line);
    }

    fn cell(&self, cell: &CellChange, kind: Kind) -> String {
        let shown = |text: &str| {
            if text.is_empty() { "(empty)".to_owned() } else { self.shown(text) }
        };
        match kind {
            Kind::Added => format!("{} {}", cell.column, shown(&cell.new)),
            Kind::Removed => format!("{} {}", cell.column, shown(&cell.old)),
            Kind::Changed | Kind::Moved if cell.column == "sources" => {
                format!("sources {}", list_difference(&cell.old, &cell.new))
            }
            Kind::Changed | Kind::Moved => {
                format!("{} {} → {}", cell.column, shown(&cell.old), shown(&cell.new))
            }
        }
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn mark<'m>(&self, mark: &'m str) -> &'m str {
        if self.markdown { mark } else { "" }
    }

    fn bullet(&self) -> &'static str {
        if self.markdown { "- " } else { "  " }
    }

    fn code(&self, id: &str) -> String {
        if self.markdown { format!("`{}`", id.replace('`', "'")) } else { self.shown(id) }
    }

    /// Returns a text of the records so that it can neither be markup nor move its neighbours.
    fn shown(&self, text: &str) -> String {
        let text = text.replace('\n', " ");
        if self.markdown {
            return escaped(&text);
        }
        isolate(&on_one_line(&text), Direction::LeftToRight).into_owned()
    }
}

fn title(context: &Context) -> String {
    let version =
        |descriptor: &Descriptor| format!("{} (as of {})", descriptor.version, descriptor.as_of);
    let (old, new) = (version(context.old), version(context.new));
    if old == new {
        format!("{} {new}", context.new.name)
    } else {
        format!("{} {old} → {new}", context.new.name)
    }
}

fn summary(changes: &Changes) -> String {
    if changes.rows.is_empty() && changes.structure.is_empty() {
        return "no change".to_owned();
    }
    let mut things: Vec<&str> = changes.rows.iter().map(|it| it.owner.as_str()).collect();
    things.dedup();
    format!("{} rows: {}; {} things", changes.rows.len(), told(changes.figures(None)), things.len())
}

/// Returns figures in the order of [`Kind::ALL`] as words, without those that are 0.
fn told(figures: [usize; 4]) -> String {
    let figures = Kind::ALL.iter().zip(figures).filter(|(_, count)| *count > 0);
    let told: Vec<String> =
        figures.map(|(kind, count)| format!("{count} {}", kind.as_str())).collect();
    if told.is_empty() { "none".to_owned() } else { told.join(", ") }
}

fn structure(change: &StructureChange) -> String {
    let StructureChange { table, column, is_new, count } = change;
    let state = if *is_new { "new" } else { "gone" };
    match column {
        Some(column) => format!("column {table}.{column} is {state}: {count} filled cells"),
        None => format!("table {table} is {state}: {count} rows"),
    }
}

/// Tells which items of a list came and which went: `+ a, b − c`.
fn list_difference(old: &str, new: &str) -> String {
    let items = |text: &str| -> Vec<String> {
        text.split(';').filter(|it| !it.is_empty()).map(str::to_owned).collect()
    };
    let (old, new) = (items(old), items(new));
    let came: Vec<&str> = new.iter().filter(|it| !old.contains(it)).map(String::as_str).collect();
    let went: Vec<&str> = old.iter().filter(|it| !new.contains(it)).map(String::as_str).collect();
    match (came.is_empty(), went.is_empty()) {
        (true, true) => "in another order".to_owned(),
        (false, true) => format!("+ {}", came.join(", ")),
        (true, false) => format!("− {}", went.join(", ")),
        (false, false) => format!("+ {} − {}", came.join(", "), went.join(", ")),
    }
}

fn as_json(changes: &Changes, context: &Context) -> String {
    let package =
        |of: &Descriptor| json!({ "name": of.name, "version": of.version, "as_of": of.as_of });
    let [added, removed, changed, moved] = changes.figures(None);
    let structure: Vec<Value> = changes
        .structure
        .iter()
        .map(|it| {
            let change = if it.is_new { "added" } else { "removed" };
            json!({ "table": it.table, "column": it.column, "change": change, "count": it.count })
        })
        .collect();
    let text = |text: &str| if text.is_empty() { Value::Null } else { json!(text) };
    let cell = |it: &CellChange| json!({ "column": it.column, "old": text(&it.old), "new": text(&it.new) });
    let rows: Vec<Value> = changes
        .rows
        .iter()
        .map(|it| {
            json!({
                "about": it.owner,
                "label": (context.label)(&it.owner),
                "table": it.table,
                "row": it.key,
                "change": it.kind.as_str(),
                "cells": it.cells.iter().map(cell).collect::<Vec<_>>(),
                "sources": it.sources,
            })
        })
        .collect();
    let document = json!({
        "old": package(context.old),
        "new": package(context.new),
        "summary": { "added": added, "removed": removed, "changed": changed, "moved": moved },
        "structure": structure,
        "rows": rows,
    });
    format!("{document:#}\n")
}
