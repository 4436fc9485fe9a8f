//! The matrix turned on its side: a row for each event, a column for each party.

use super::super::columns::{column_left, draw_names};
use super::super::frame::TOP;
use super::super::line::line;
use super::super::rows::Rows;
use super::super::symbol;
use super::{Attendance, CELL, Row};
use crate::output::picture::{Scene, Stroke, Theme, Weight, fit, width};
use crate::output::words::text;

/// Height of a row: a mark, and the dots of a rank below it.
const ROW: f64 = 26.0;

/// The longest name; what is cut stands whole in the marks below.
const LONGEST: f64 = 150.0;

pub(super) fn draw(of: &Attendance, theme: &Theme) -> Scene {
    let language = of.words.language;
    let names: Vec<_> = of
        .parties
        .iter()
        .map(|row| {
            (heading(of, row), theme.letters(symbol::colour(row.role, theme)), row.link.as_str())
        })
        .collect();
    let tallest = names.iter().map(|name| width(&name.0, 11.0, Weight::Regular));
    let rows = Rows::below(TOP + tallest.fold(40.0, f64::max) + 18.0, ROW, &of.events);
    let (right, bottom) = (column_left(rows.left, CELL, names.len()), rows.bottom(of.events.len()));
    let mut items = Vec::new();
    rows.draw(&of.events, right, language, theme, &mut items);
    draw_names(&names, (rows.left, rows.top - 12.0), CELL, &mut items);
    let mut first = 0;
    for group in of.parties.chunk_by(|a, b| a.role == b.role) {
        let (start, end) = (
            column_left(rows.left, CELL, first),
            column_left(rows.left, CELL, first + group.len()),
        );
        let stroke = Stroke::solid(symbol::colour(group[0].role, theme), 2.4);
        items.push(line((start + 3.0, rows.top - 5.0), (end - 3.0, rows.top - 5.0), stroke));
        items.push(line((end, rows.top), (end, bottom), Stroke::solid(theme.rule, 0.6)));
        first += group.len();
    }
    for (party, row) in of.parties.iter().enumerate() {
        let x = column_left(rows.left, CELL, party) + CELL / 2.0;
        for (event, record) in row.cells.iter().enumerate() {
            let Some(record) = record else { continue };
            items.push(of.cell(row, (event, record), (x, rows.y(event) - 3.5), theme));
        }
    }
    let subtitle = of.words.counted("picture-events", of.events.len());
    let title = text("picture-title-attendance", language);
    let frame = of.words.frame(title, subtitle, of.describe());
    frame.around(items, (right, bottom), of.legend(theme), theme)
}

/// Returns the name of a party, as far as there is room, and at how many events it was.
fn heading(of: &Attendance, row: &Row) -> String {
    let name = fit(&row.label, 11.0, Weight::Regular, LONGEST);
    format!("{name}: {}/{}", row.attended(), of.events.len())
}
