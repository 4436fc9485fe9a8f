//! What a drawing shows and its legend does not tell, and the other way round.

use std::cell::RefCell;
use std::mem::{Discriminant, discriminant};

use super::{Legend, Look, add_looks};
use crate::output::picture::{Item, Stroke, Theme};

thread_local! {
    static LAST: RefCell<Faults> = RefCell::default();
}

/// Marks without words, and words without marks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::output::diagram) struct Faults {
    pub(in crate::output::diagram) untold: Vec<String>,
    pub(in crate::output::diagram) undrawn: Vec<String>,
}

/// Returns the faults of the drawing that was framed last.
pub(in crate::output::diagram) fn last() -> Faults {
    LAST.with(|last| last.borrow().clone())
}

/// Compares a drawing with its legend.
pub(super) fn compare(items: &[Item], legend: &Legend, theme: &Theme) {
    let mut drawn = Vec::new();
    add_looks(items, &mut drawn);
    let mut unnamed = Vec::new();
    add_unnamed(items, false, &mut unnamed);
    let marks = || legend.entries.iter().filter(|entry| !entry.mark.is_empty());
    let looks = |mark: &[Item]| {
        let mut looks = Vec::new();
        add_looks(mark, &mut looks);
        looks
    };
    let tells = |look: &Look| {
        marks().any(|entry| {
            looks(&entry.mark)
                .iter()
                .any(|own| own == look || entry.is_sample && is_alike(own, look))
        })
    };
    // A line in the colour of something that is told belongs to it; grey ones join what has names.
    let joins = |look: &Look| {
        let is_line = look.fill.is_none() || look.line.is_none();
        let colour = look.line.map(|line| line.0).or(look.fill);
        let is_told = marks()
            .flat_map(|entry| looks(&entry.mark))
            .any(|own| own.fill == colour || own.line.map(|line| line.0) == colour);
        let is_curve = look.shape == curve() || look.shape == polygon();
        is_line && is_curve && (is_told && look.shape == curve() || colour == Some(theme.muted))
    };
    let is_drawn = |own: &Look, is_sample| {
        drawn.iter().any(|look| own == look || is_sample && stands_for(own, look))
    };
    let untold =
        unnamed.iter().filter(|look| !is_furniture(look, theme) && !tells(look) && !joins(look));
    let undrawn = marks()
        .filter(|entry| !looks(&entry.mark).iter().all(|own| is_drawn(own, entry.is_sample)));
    let faults = Faults {
        untold: untold.map(|look| format!("{look:?}")).collect(),
        undrawn: undrawn.map(|entry| entry.label.clone()).collect(),
    };
    LAST.with(|last| *last.borrow_mut() = faults);
}

/// Returns `true` if two marks differ in their colours only, or if they are hollow and differ in their
/// shapes: how a party was there is told once for the shapes of all roles.
fn is_alike(a: &Look, b: &Look) -> bool {
    let dash = |look: &Look| look.line.map(|line| line.1);
    let is_mark = |look: &Look| look.shape != curve();
    let same_shape = a.shape == b.shape || a.fill.is_none() && is_mark(a) && is_mark(b);
    same_shape && a.fill.is_some() == b.fill.is_some() && dash(a) == dash(b)
}

/// Returns `true` if a sample stands for a mark: that of a role for the role's shape however it is filled, that
/// of a way to be there for the shapes of all roles.
fn stands_for(sample: &Look, drawn: &Look) -> bool {
    let is_mark = sample.shape != curve() && drawn.shape != curve();
    is_alike(sample, drawn)
        || is_mark && sample.fill.is_some() && (sample.shape == drawn.shape || drawn.fill.is_some())
}

fn curve() -> Discriminant<Item> {
    let stroke = Stroke::solid("", 1.0);
    let (from, control, to) = ((0.0, 0.0), (0.0, 0.0), (0.0, 0.0));
    discriminant(&Item::Curve { from, control, to, stroke, opacity: 1.0 })
}

fn polygon() -> Discriminant<Item> {
    discriminant(&Item::Polygon { points: Vec::new(), fill: None, stroke: None })
}

/// Returns `true` if an item is a line of a colour; a head of that colour behind it makes it an arrow.
fn is_line_of(item: &Item, colour: Option<&'static str>) -> bool {
    matches!(item, Item::Curve { stroke, .. } if Some(stroke.colour) == colour)
}

/// Adds how marks look that have no name in them: a box around words is told by the words, and the head of
/// an arrow is part of its line.
fn add_unnamed(items: &[Item], is_named: bool, looks: &mut Vec<Look>) {
    for (place, item) in items.iter().enumerate() {
        match item {
            Item::Polygon { fill, .. } if place > 0 && is_line_of(&items[place - 1], *fill) => {}
            Item::Group { items, .. } => {
                let has_words = items.iter().any(|item| matches!(item, Item::Text(_)));
                add_unnamed(items, has_words, looks);
            }
            Item::Rect { height, .. } if is_named && *height >= 30.0 => {}
            item => add_looks(std::slice::from_ref(item), looks),
        }
    }
}

/// Returns `true` if a look is that of rules, bands and grounds, which tell nothing.
fn is_furniture(look: &Look, theme: &Theme) -> bool {
    let is_ground = |colour: &str| [theme.rule, theme.band, theme.background].contains(&colour);
    look.fill.is_none_or(is_ground) && look.line.is_none_or(|line| is_ground(line.0))
}
