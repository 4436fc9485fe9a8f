//! The matrix turned on its side: a row for each document, a column for each topic.

use super::super::columns::{Name, column_left, draw_names};
use super::super::frame::TOP;
use super::super::line::line;
use super::super::rows::Rows;
use super::super::text_at;
use super::{CELL, Topics};
use crate::output::picture::{Anchor, Scene, Stroke, Theme, Weight, width};
use crate::output::words::text;

const ROW: f64 = 19.0;

pub(super) fn draw(of: &Topics, theme: &Theme) -> Scene {
    let language = of.words.language;
    // Narrower topics stand beside their wider one, and paler.
    let names: Vec<Name> = of
        .rows
        .iter()
        .map(|row| (row.label.clone(), if row.depth == 0 { theme.text } else { theme.muted }, ""))
        .collect();
    let tallest = names.iter().map(|name| width(&name.0, 11.0, Weight::Regular));
    let rows = Rows::below(TOP + tallest.fold(40.0, f64::max) + 12.0, ROW, &of.columns);
    let bottom = rows.bottom(of.columns.len());
    let right = column_left(rows.left, CELL, names.len());
    let mut items = Vec::new();
    rows.draw(&of.columns, right, language, theme, &mut items);
    draw_names(&names, (rows.left, rows.top - 8.0), CELL, &mut items);
    for (topic, row) in of.rows.iter().enumerate() {
        let left = column_left(rows.left, CELL, topic);
        if row.depth == 0 {
            let stroke = Stroke::solid(theme.rule, 0.8);
            items.push(line((left, rows.top - 6.0), (left, bottom), stroke));
        }
        let x = left + CELL / 2.0;
        for (document, uptake) in row.cells.iter().enumerate() {
            let Some(uptake) = uptake else { continue };
            items.push(of.cell(row, (document, *uptake), (x, rows.y(document)), theme));
        }
        let (total, at) = (row.documents().to_string(), (x, bottom + 14.0));
        items.push(text_at(&total, at, 9.5, Weight::Regular, Anchor::Middle, theme.muted));
    }
    let subtitle = of.words.counted("picture-documents", of.columns.len());
    let frame = of.words.frame(text("picture-title-topics", language), subtitle, of.describe());
    frame.around(items, (right, bottom + 18.0), of.legend(theme), theme)
}
