//! A triangle of counts: what pairs have in common, and what each has in all.

use std::collections::BTreeMap;

use super::frame::{Legend, MARGIN, TOP};
use super::line::line;
use super::meetings::Pair;
use super::{linked, text_at};
use crate::date::Language;
use crate::output::picture::{Anchor, Item, Label, Stroke, Theme, Weight, fit, width};
use crate::output::words::text;

/// Width and height of a cell, and of one among many.
const CELL: f64 = 38.0;
const SMALL_CELL: f64 = 27.0;
/// So many are many.
const MANY: usize = 18;

/// A row and column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Side<'t> {
    /// Its name.
    pub(super) label: &'t str,
    /// Address of a source.
    pub(super) link: &'t str,
    /// What it has in all.
    pub(super) total: u32,
    /// The group that it belongs to; 0 for none. Members of a group stand together.
    pub(super) group: u32,
}

/// Counts of pairs.
pub(super) struct Triangle<'t> {
    sides: Vec<Side<'t>>,
    /// By the positions of the two, the first being the smaller.
    pairs: &'t BTreeMap<(usize, usize), Pair>,
    cell: f64,
}

impl<'t> Triangle<'t> {
    pub(super) fn new(sides: Vec<Side<'t>>, pairs: &'t BTreeMap<(usize, usize), Pair>) -> Self {
        let cell = if sides.len() > MANY { SMALL_CELL } else { CELL };
        Self { sides, pairs, cell }
    }

    fn most(&self) -> u32 {
        self.pairs.values().map(|pair| pair.count).max().unwrap_or(1)
    }

    /// Draws it below a title and returns its right and lower edge.
    pub(super) fn draw(&self, theme: &Theme, items: &mut Vec<Item>) -> (f64, f64) {
        let labels = self.sides.iter().map(|side| width(side.label, 12.5, Weight::Regular));
        let left = MARGIN + labels.fold(90.0, f64::max).min(260.0) + 14.0;
        // Slanting names must clear the title.
        let rise = |(index, side): (usize, &Side)| {
            0.62 * width(side.label, 11.0, Weight::Regular) - index as f64 * self.cell
        };
        let top = TOP + self.sides.iter().enumerate().map(rise).fold(0.0, f64::max);
        for index in 0..self.sides.len() {
            self.draw_row(index, (left, top), theme, items);
        }
        self.draw_groups((left, top), theme, items);
        let size = self.sides.len() as f64 * self.cell;
        // The last column's name stands to the right of its foot.
        let overhang = self.sides.iter().enumerate().map(|(index, side)| {
            let along = width(side.label, 11.0, Weight::Regular) * 0.78;
            left + (index as f64 + 1.0) * self.cell + along
        });
        (overhang.fold(left + size, f64::max), top + size)
    }

    /// Adds the shades to a legend, and what the diagonal says.
    pub(super) fn explain(
        &self,
        legend: &mut Legend,
        diagonal: &'static str,
        language: Language,
        theme: &Theme,
    ) {
        let most = self.most();
        let blank = square((0.0, 0.0), 14.0, Some(theme.band), None);
        legend.add(vec![blank], 16.0, "0");
        let counts: Vec<u32> = (1..=most).collect();
        for class in counts.chunk_by(|&a, &b| shade(a, most, theme) == shade(b, most, theme)) {
            let (first, last) = (class[0], class[class.len() - 1]);
            let mark = square((0.0, 0.0), 14.0, Some(shade(first, most, theme)), None);
            let said = if first == last { first.to_string() } else { format!("{first}–{last}") };
            legend.add(vec![mark], 16.0, &said);
        }
        let framed = square((0.0, 0.0), 14.0, None, Some(Stroke::solid(theme.muted, 1.0)));
        legend.add(vec![framed], 16.0, text(diagonal, language));
    }

    fn draw_row(
        &self,
        index: usize,
        (left, top): (f64, f64),
        theme: &Theme,
        items: &mut Vec<Item>,
    ) {
        let (side, cell) = (&self.sides[index], self.cell);
        let middle = |other: usize| left + (other as f64 + 0.5) * cell;
        let y = top + (index as f64 + 0.5) * cell;
        let label = fit(side.label, 12.5, Weight::Regular, left - MARGIN - 10.0);
        let at = (MARGIN, y + 4.5);
        let name = text_at(&label, at, 12.5, Weight::Regular, Anchor::Start, theme.text);
        items.push(linked(format!("{}: {}", side.label, side.total), side.link, vec![name]));
        for other in 0..index {
            let Some(pair) = self.pairs.get(&(other, index)) else {
                items.push(square((middle(other), y), cell - 3.0, Some(theme.band), None));
                continue;
            };
            let fill = shade(pair.count, self.most(), theme);
            let (size, at) = (13.0_f64.min(cell * 0.4), (middle(other), y + 4.5));
            let (said, ink) = (pair.count.to_string(), ink(fill, theme));
            let number = text_at(&said, at, size, Weight::Bold, Anchor::Middle, ink);
            let shaded = square((middle(other), y), cell - 3.0, Some(fill), None);
            items.push(linked(pair.said.clone(), &pair.link, vec![shaded, number]));
        }
        let frame = Some(Stroke::solid(theme.muted, 1.0));
        items.push(square((middle(index), y), cell - 4.0, None, frame));
        let (total, size) = (side.total.to_string(), 12.0_f64.min(cell * 0.4));
        let at = (middle(index), y + 4.5);
        items.push(text_at(&total, at, size, Weight::Regular, Anchor::Middle, theme.muted));
        items.push(Item::Text(Label {
            text: side.label.to_owned(),
            x: middle(index) + cell / 2.0 + 2.0,
            y: y - cell / 2.0 + 8.0,
            size: 11.0,
            weight: Weight::Regular,
            anchor: Anchor::Start,
            colour: theme.muted,
            turn: -38.0,
        }));
    }

    /// Draws an angle around the pairs of each group of two or more.
    fn draw_groups(&self, (left, top): (f64, f64), theme: &Theme, items: &mut Vec<Item>) {
        let mut first = 0;
        for group in self.sides.chunk_by(|a, b| a.group == b.group) {
            let (start, end) = (first as f64 * self.cell, (first + group.len()) as f64 * self.cell);
            first += group.len();
            if group[0].group == 0 || group.len() < 2 {
                continue;
            }
            let corner = (left + start, top + end);
            let stroke = Stroke::solid(theme.text, 1.6);
            items.push(line((corner.0, top + start), corner, stroke));
            items.push(line(corner, (left + end, corner.1), stroke));
        }
    }
}

fn square(
    (x, y): (f64, f64),
    size: f64,
    fill: Option<&'static str>,
    stroke: Option<Stroke>,
) -> Item {
    let half = size / 2.0;
    Item::Rect { x: x - half, y: y - half, width: size, height: size, radius: 2.0, fill, stroke }
}

/// Returns a shade, the farther from the background the greater the share of the whole.
fn shade(count: u32, most: u32, theme: &Theme) -> &'static str {
    let share = f64::from(count) / f64::from(most.max(1));
    let steps = theme.scale.len();
    let step = (share.sqrt() * steps as f64).ceil() as usize;
    theme.scale[step.clamp(1, steps) - 1]
}

/// Returns the colour of letters on a shade.
fn ink(shade: &'static str, theme: &Theme) -> &'static str {
    let position = theme.scale.iter().position(|other| *other == shade);
    if position.is_some_and(|position| position >= 3) { theme.background } else { theme.text }
}
