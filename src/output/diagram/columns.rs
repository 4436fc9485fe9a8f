//! Columns in order of time, under their years: for matrices.

use super::super::picture::{Anchor, Item, Label, Stroke, Theme, Weight, width};
use super::line::line;
use super::years::Years;
use super::{Subject, linked, text_at};
use crate::date::{Language, Span};
use crate::model::EventId;

/// A column of a matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    /// Id in the records.
    pub(super) id: String,
    /// Number in its series.
    pub(super) number: Option<u32>,
    /// Date; `None` where it is unknown.
    pub(super) span: Option<Span>,
    /// Years in which it can begin.
    pub(super) years: Years,
    /// What is written over it.
    pub(super) label: String,
    /// Address of a source.
    pub(super) link: String,
}

/// Returns the column of an event: place and date, under its number.
pub(super) fn of_event(subject: &Subject, event: EventId) -> Column {
    let table = &subject.model.events;
    Column {
        id: table.id.get(event).to_owned(),
        number: table.number.get(event),
        span: table.date.span(event),
        years: Years::of(table.date.span(event)),
        label: subject.place_and_date(event),
        link: subject.event_link(event).to_owned(),
    }
}

/// Where the columns stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Grid {
    /// Left edge of the first column.
    pub(super) left: f64,
    /// Lower edge of the headings.
    pub(super) top: f64,
    /// Width of a column.
    pub(super) cell: f64,
}

impl Grid {
    /// Returns the grid of columns whose headings begin at `above`.
    pub(super) fn below(above: f64, left: f64, cell: f64, columns: &[Column]) -> Self {
        let tallest = columns
            .iter()
            .map(|column| width(&column.label, 11.0, Weight::Regular))
            .fold(40.0, f64::max);
        Self { left, top: above + tallest + 38.0, cell }
    }

    /// Returns the middle of a column.
    pub(super) fn x(&self, index: usize) -> f64 {
        column_left(self.left, self.cell, index) + self.cell / 2.0
    }

    /// Draws what ends a row: a line under it, from `left` on, and its total beside it.
    pub(super) fn end_row(
        &self,
        (left, right): (f64, f64),
        (middle, bottom): (f64, f64),
        total: &str,
        theme: &Theme,
        items: &mut Vec<Item>,
    ) {
        items.push(line((left, bottom), (right, bottom), Stroke::solid(theme.rule, 0.6)));
        let at = (right + 10.0, middle + 4.0);
        items.push(text_at(total, at, 11.0, Weight::Regular, Anchor::Start, theme.muted));
    }

    /// Draws the headings and a band for every second year down to `bottom`, and the years below.
    /// Returns where it ends.
    pub(super) fn draw(
        &self,
        columns: &[Column],
        bottom: f64,
        language: Language,
        theme: &Theme,
        items: &mut Vec<Item>,
    ) -> f64 {
        let mut x = self.left;
        for (number, year) in columns.chunk_by(|a, b| a.years == b.years).enumerate() {
            let wide = year.len() as f64 * self.cell;
            if number % 2 == 0 {
                items.push(Item::Rect {
                    x,
                    y: self.top - 30.0,
                    width: wide,
                    height: bottom - self.top + 48.0,
                    radius: 0.0,
                    fill: Some(theme.band),
                    stroke: None,
                });
            }
            let middle = (x + wide / 2.0, bottom + 13.0);
            if let Some(label) = fitting(year[0].years, wide, language) {
                items.push(text_at(
                    &label,
                    middle,
                    11.0,
                    Weight::Bold,
                    Anchor::Middle,
                    theme.muted,
                ));
            }
            x += wide;
        }
        for (index, column) in columns.iter().enumerate() {
            let x = self.x(index);
            if let Some(number) = column.number {
                let at = (x, self.top - 12.0);
                let (size, colour) = (12.5_f64.min(self.cell * 0.55), theme.text);
                items.push(text_at(
                    &number.to_string(),
                    at,
                    size,
                    Weight::Bold,
                    Anchor::Middle,
                    colour,
                ));
            }
        }
        let names: Vec<Name> = columns
            .iter()
            .map(|column| (column.label.clone(), theme.muted, column.link.as_str()))
            .collect();
        draw_names(&names, (self.left, self.top - 34.0), self.cell, items);
        bottom + 18.0
    }
}

/// A name of a column, its colour, and the address of a source.
pub(super) type Name<'n> = (String, &'static str, &'n str);

/// Returns the left edge of a column.
pub(super) fn column_left(left: f64, cell: f64, index: usize) -> f64 {
    left + index as f64 * cell
}

/// Draws the names of columns upwards from `foot`.
pub(super) fn draw_names(
    names: &[Name],
    (left, foot): (f64, f64),
    cell: f64,
    items: &mut Vec<Item>,
) {
    for (index, (text, colour, link)) in names.iter().enumerate() {
        let label = Item::Text(Label {
            text: text.clone(),
            x: column_left(left, cell, index) + cell / 2.0 + 4.0,
            y: foot,
            size: 11.0,
            weight: Weight::Regular,
            anchor: Anchor::Start,
            colour,
            turn: -90.0,
        });
        items.push(linked(text.clone(), link, vec![label]));
    }
}

/// Returns years as they fit: whole, by their last two digits, or not at all.
fn fitting(years: Years, room: f64, language: Language) -> Option<String> {
    [years.label(language), years.short_label(language)]
        .into_iter()
        .find(|label| width(label, 11.0, Weight::Bold) + 4.0 <= room)
}
