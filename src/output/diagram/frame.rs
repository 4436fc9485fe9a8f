//! What stands around every drawing: title, subtitle, legend and caption.

#[cfg(test)]
pub(super) mod legends;

use super::super::picture::{Anchor, Dash, Item, Scene, Theme, Weight, width, wrap};
use super::{Subject, text_at};
use crate::date::{Language, figures};
use crate::output::words::text;

/// White space around a diagram, in pixels.
pub(super) const MARGIN: f64 = 24.0;
/// Where the drawing begins below title and subtitle.
pub(super) const TOP: f64 = 74.0;

/// A mark with what it means.
struct Entry {
    /// Drawn around the point (0, 0).
    mark: Vec<Item>,
    wide: f64,
    label: String,
    /// Whether it stands for marks that look a little different.
    is_sample: bool,
}

/// What the marks of a diagram mean, in as many lines as it takes.
#[derive(Default)]
pub(super) struct Legend {
    entries: Vec<Entry>,
}

impl Legend {
    /// Adds a mark that is `wide` pixels wide and drawn around the point (0, 0). It is shown if the
    /// drawing has a mark that looks the same.
    pub(super) fn add(&mut self, mark: Vec<Item>, wide: f64, label: &str) {
        self.entries.push(Entry { mark, wide, label: label.to_owned(), is_sample: false });
    }

    /// Adds a mark that stands for others, which look a little different and are drawn.
    pub(super) fn sample(&mut self, mark: Vec<Item>, wide: f64, label: &str) {
        self.entries.push(Entry { mark, wide, label: label.to_owned(), is_sample: true });
    }

    /// Adds words without a mark.
    pub(super) fn note(&mut self, label: &str) {
        self.sample(Vec::new(), 0.0, label);
    }

    /// Leaves out what a drawing does not show.
    fn keep_drawn(&mut self, items: &[Item]) {
        let mut drawn = Vec::new();
        add_looks(items, &mut drawn);
        self.entries.retain(|entry| {
            let mut looks = Vec::new();
            add_looks(&entry.mark, &mut looks);
            entry.is_sample || looks.iter().all(|look| drawn.contains(look))
        });
    }

    /// Draws it from `top` down and returns where it ends.
    fn draw(self, top: f64, right: f64, theme: &Theme, items: &mut Vec<Item>) -> f64 {
        if self.entries.is_empty() {
            return top;
        }
        let (mut x, mut y) = (MARGIN, top + 12.0);
        for entry in self.entries {
            let gap = if entry.wide > 0.0 { 7.0 } else { 0.0 };
            let room = right - MARGIN - entry.wide - gap;
            let lines = wrap(&entry.label, 11.0, Weight::Regular, room, 3);
            let longest =
                lines.iter().map(|line| width(line, 11.0, Weight::Regular)).fold(0.0, f64::max);
            let wide = entry.wide + gap + longest;
            if x > MARGIN && x + wide > right {
                (x, y) = (MARGIN, y + 22.0);
            }
            let middle = (x + entry.wide / 2.0, y - 4.0);
            items.extend(entry.mark.into_iter().map(|item| item.moved(middle.0, middle.1)));
            let colour = if entry.wide > 0.0 { theme.text } else { theme.muted };
            for (number, line) in lines.iter().enumerate() {
                let at = (x + entry.wide + gap, y + 15.0 * number as f64);
                items.push(text_at(line, at, 11.0, Weight::Regular, Anchor::Start, colour));
            }
            y += 15.0 * (lines.len() - 1) as f64;
            x += wide + 22.0;
        }
        y + 8.0
    }
}

/// What tells a mark from others wherever it stands: its shape, its colour, its line.
#[derive(Debug, PartialEq)]
struct Look {
    shape: std::mem::Discriminant<Item>,
    fill: Option<&'static str>,
    line: Option<(&'static str, Dash)>,
}

/// Adds how the marks among items look, each look once.
fn add_looks(items: &[Item], looks: &mut Vec<Look>) {
    for item in items {
        let (fill, stroke) = match item {
            Item::Group { items, .. } => {
                add_looks(items, looks);
                continue;
            }
            Item::Text(_) => continue,
            Item::Rect { fill, stroke, .. }
            | Item::Circle { fill, stroke, .. }
            | Item::Polygon { fill, stroke, .. } => (*fill, *stroke),
            Item::Curve { stroke, .. } => (None, Some(*stroke)),
        };
        let line = stroke.map(|stroke| (stroke.colour, stroke.dash));
        let look = Look { shape: std::mem::discriminant(item), fill, line };
        if !looks.contains(&look) {
            looks.push(look);
        }
    }
}

/// Words around a drawing.
pub(super) struct Frame<'f> {
    /// Title.
    pub(super) title: &'f str,
    /// Second line, smaller.
    pub(super) subtitle: String,
    /// Last line.
    pub(super) caption: &'f str,
    /// What the diagram shows, for those who don't see it.
    pub(super) description: String,
    /// Language of all.
    pub(super) language: Language,
}

impl Frame<'_> {
    /// Sets a drawing, which begins at [`TOP`], into its frame. `right` and `bottom` are where it
    /// ends.
    pub(super) fn around(
        self,
        mut items: Vec<Item>,
        (right, bottom): (f64, f64),
        mut legend: Legend,
        theme: &Theme,
    ) -> Scene {
        legend.keep_drawn(&items);
        #[cfg(test)]
        legends::compare(&items, &legend, theme);
        let title = wrap(self.title, 18.0, Weight::Bold, right.max(600.0) - MARGIN, 1);
        let longest = width(&title[0], 18.0, Weight::Bold);
        let right = right.max(MARGIN + longest).max(520.0);
        let start = |text: &str, y, size, weight, colour| {
            text_at(text, (MARGIN, y), size, weight, Anchor::Start, colour)
        };
        items.push(start(&title[0], 40.0, 18.0, Weight::Bold, theme.text));
        let subtitle = wrap(&self.subtitle, 12.0, Weight::Regular, right - MARGIN, 1);
        items.push(start(&subtitle[0], 60.0, 12.0, Weight::Regular, theme.muted));
        let mut y = legend.draw(bottom + 18.0, right, theme, &mut items) + 18.0;
        for line in wrap(self.caption, 10.5, Weight::Regular, right - MARGIN, 4) {
            items.push(start(&line, y, 10.5, Weight::Regular, theme.muted));
            y += 15.0;
        }
        items.iter_mut().for_each(|item| write_figures(item, self.language));
        let scene = Scene {
            width: right + MARGIN,
            height: y + 6.0,
            background: theme.background,
            title: local(self.title, self.language),
            description: local(&self.description, self.language),
            language: self.language.tag(),
            items,
        };
        if self.language.is_rtl() { scene.mirrored() } else { scene }
    }
}

/// Writes the figures of an item in the digits of a language.
fn write_figures(item: &mut Item, language: Language) {
    match item {
        Item::Text(label) => label.text = local(&label.text, language),
        Item::Group { title, items, .. } => {
            *title = local(title, language);
            items.iter_mut().for_each(|item| write_figures(item, language));
        }
        Item::Rect { .. } | Item::Circle { .. } | Item::Polygon { .. } | Item::Curve { .. } => {}
    }
}

/// Returns a text with the digits of a language; one with Latin letters in it keeps its own, for it is
/// a name, a symbol or a query.
fn local(text: &str, language: Language) -> String {
    if text.contains(|c: char| c.is_ascii_alphabetic()) {
        return text.to_owned();
    }
    figures(text, language)
}

/// The words of a diagram that do not depend on what it draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words {
    /// Language of all labels.
    pub(super) language: Language,
    /// Last line.
    pub(super) caption: String,
}

impl Words {
    /// Takes them from the subject of a diagram.
    pub(super) fn of(subject: &Subject) -> Self {
        Self { language: subject.language, caption: subject.caption() }
    }

    /// Returns how many things a drawing shows: `Events: 22`.
    pub(super) fn counted(&self, what: &'static str, count: usize) -> String {
        format!("{}: {count}", text(what, self.language))
    }

    /// Returns the frame of a drawing.
    pub(super) fn frame<'f>(
        &'f self,
        title: &'f str,
        subtitle: String,
        description: String,
    ) -> Frame<'f> {
        Frame { title, subtitle, caption: &self.caption, description, language: self.language }
    }
}
