//! Heads as rows, events as columns, evenly spaced: who led which delegation to which event.

use super::super::columns::Grid;
use super::super::frame::{Legend, MARGIN, TOP};
use super::super::{linked, symbol, text_at};
use super::{Delegations, Led, Party};
use crate::output::picture::{Anchor, Item, Scene, Stroke, Theme, Weight, fit, width};
use crate::output::words::text;

const CELL: f64 = 27.0;
const ROW: f64 = 21.0;
const INDENT: f64 = 12.0;
const LONGEST: f64 = 240.0;

pub(super) fn draw(of: &Delegations, theme: &Theme) -> Scene {
    let language = of.words.language;
    let heads = of.parties.iter().flat_map(|party| &party.heads);
    let names = heads.map(|head| width(&head.label, 11.5, Weight::Regular) + INDENT);
    let parties = of.parties.iter().map(|party| width(&party.label, 12.5, Weight::Bold));
    let left = MARGIN + names.chain(parties).fold(90.0, f64::max).min(LONGEST) + 14.0;
    let grid = Grid::below(TOP, left, CELL, &of.events);
    let rows: usize = of.parties.iter().map(|party| party.heads.len() + 1).sum();
    let mut items = Vec::new();
    let end = grid.draw(&of.events, grid.top + rows as f64 * ROW, language, theme, &mut items);
    let right = left + of.events.len() as f64 * CELL;
    let mut y = grid.top;
    for party in &of.parties {
        y = draw_party(party, y, (&grid, right), theme, &mut items);
    }
    let mut legend = Legend::default();
    let is_shown = |role| of.parties.iter().any(|party| party.role == role);
    symbol::explain_roles(&mut legend, is_shown, language, theme);
    if of.parties.iter().any(|party| !party.unknown.is_empty()) {
        legend.add(vec![unknown((0.0, 0.0), theme)], 10.0, text("picture-head-unknown", language));
    }
    legend.note(text("picture-heads-recorded", language));
    let subtitle = of.words.counted("picture-events", of.events.len());
    let frame =
        of.words.frame(text("picture-title-delegations", language), subtitle, of.describe());
    frame.around(items, (right + 46.0, end), legend, theme)
}

/// Draws a party and its heads from `top` down and returns where they end.
fn draw_party(
    party: &Party,
    top: f64,
    (grid, right): (&Grid, f64),
    theme: &Theme,
    items: &mut Vec<Item>,
) -> f64 {
    let colour = theme.letters(symbol::colour(party.role, theme));
    let room = grid.left - MARGIN - 10.0;
    let mut row = |label: &str, x: f64, y: f64, (size, weight, ink), link: &str, total: &str| {
        let middle = y + ROW / 2.0;
        let shown = fit(label, size, weight, room - (x - MARGIN));
        let name = text_at(&shown, (x, middle + 4.0), size, weight, Anchor::Start, ink);
        items.push(linked(label.to_owned(), link, vec![name]));
        grid.end_row((MARGIN, right), (middle, y + ROW), total, theme, items);
        middle
    };
    let recorded = format!("{}/{}", party.recorded, party.delegations);
    let style = (12.5, Weight::Bold, colour);
    let middle = row(&party.label, MARGIN, top, style, &party.link, &recorded);
    let missing = party.unknown.iter().map(|&event| unknown((grid.x(event), middle), theme));
    let missing: Vec<Item> = missing.collect();
    let mut y = top + ROW;
    let mut marks = Vec::new();
    for head in &party.heads {
        let style = (11.5, Weight::Regular, theme.text);
        let total = head.led.len().to_string();
        let middle = row(&head.label, MARGIN + INDENT, y, style, "", &total);
        let led = |led: &Led| head.mark(led, party.role, ((grid.x(led.event), middle), 6.4), theme);
        marks.extend(head.led.iter().map(led));
        y += ROW;
    }
    items.extend(missing);
    items.extend(marks);
    y
}

/// Returns the mark of a delegation whose head is not on record.
fn unknown((x, y): (f64, f64), theme: &Theme) -> Item {
    let stroke = Some(Stroke::solid(theme.muted, 1.0));
    Item::Circle { x, y, radius: 2.6, fill: None, stroke }
}
