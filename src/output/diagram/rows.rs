//! Rows in order of time, beside their years: for lists, and for matrices turned on their side.

use super::columns::Column;
use super::frame::MARGIN;
use super::line::line;
use super::{linked, text_at};
use crate::date::Language;
use crate::output::picture::{Anchor, Item, Stroke, Theme, Weight, fit, width};

/// Where numbers end and labels begin, beside the years.
const NUMBER: f64 = MARGIN + 70.0;
const LABEL: f64 = MARGIN + 80.0;

/// The longest label.
const LONGEST: f64 = 230.0;

/// Where the rows stand: the things that are columns of a matrix elsewhere.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rows {
    /// Upper edge of the first row.
    pub(super) top: f64,
    /// Height of a row.
    pub(super) height: f64,
    /// Where the labels end and the drawing begins.
    pub(super) left: f64,
}

impl Rows {
    /// Returns rows with room for the labels of these things.
    pub(super) fn below(top: f64, height: f64, things: &[Column]) -> Self {
        let labels = things.iter().map(|one| width(&one.label, 11.0, Weight::Regular));
        Self { top, height, left: LABEL + labels.fold(60.0, f64::max).min(LONGEST) + 14.0 }
    }

    /// Returns the middle of a row.
    pub(super) fn y(&self, index: usize) -> f64 {
        self.top + (index as f64 + 0.5) * self.height
    }

    /// Returns the lower edge of so many rows.
    pub(super) fn bottom(&self, count: usize) -> f64 {
        self.top + count as f64 * self.height
    }

    /// Draws years, numbers and labels, and a band for every second year up to `right`.
    pub(super) fn draw(
        &self,
        things: &[Column],
        right: f64,
        language: Language,
        theme: &Theme,
        items: &mut Vec<Item>,
    ) {
        let mut first = 0;
        for (number, year) in things.chunk_by(|a, b| a.years == b.years).enumerate() {
            let (top, high) = (self.bottom(first), self.bottom(year.len()) - self.top);
            if number % 2 == 0 {
                items.push(Item::Rect {
                    x: MARGIN - 8.0,
                    y: top,
                    width: right - MARGIN + 8.0,
                    height: high,
                    radius: 0.0,
                    fill: Some(theme.band),
                    stroke: None,
                });
            }
            let label = year[0].years.label(language);
            let at = (MARGIN, self.y(first) + 4.0);
            items.push(text_at(&label, at, 11.0, Weight::Bold, Anchor::Start, theme.muted));
            first += year.len();
        }
        for (index, thing) in things.iter().enumerate() {
            let (y, below) = (self.y(index) + 4.0, self.bottom(index + 1));
            items.push(line((LABEL, below), (right, below), Stroke::solid(theme.rule, 0.5)));
            if let Some(number) = thing.number {
                let (said, at) = (number.to_string(), (NUMBER, y));
                items.push(text_at(&said, at, 11.0, Weight::Bold, Anchor::End, theme.text));
            }
            let label = fit(&thing.label, 11.0, Weight::Regular, LONGEST);
            let name =
                text_at(&label, (LABEL, y), 11.0, Weight::Regular, Anchor::Start, theme.text);
            items.push(linked(thing.label.clone(), &thing.link, vec![name]));
        }
    }
}
