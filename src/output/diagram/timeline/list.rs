//! One event below the other in order of time, each with its kind, its whole name and its place.

use super::super::columns::Column;
use super::super::frame::{Legend, TOP};
use super::super::rows::Rows;
use super::super::{linked, text_at};
use super::{Mark, Timeline, colour};
use crate::model::{EventKind, Vocabulary};
use crate::output::picture::{Anchor, Dash, Item, Scene, Stroke, Theme, Weight, fit, width};
use crate::output::words;
use crate::output::words::text;

const ROW: f64 = 18.0;
const SIZE: f64 = 11.0;

/// The longest name, and the longest place.
const LONGEST: f64 = 520.0;
const PLACE: f64 = 150.0;

pub(super) fn draw(of: &Timeline, theme: &Theme) -> Scene {
    let language = of.words.language;
    let mut marks: Vec<(&Mark, EventKind)> =
        of.lanes.iter().flat_map(|lane| lane.marks.iter().map(|mark| (mark, lane.kind))).collect();
    marks.sort_by_key(|(mark, _)| (mark.span, &mark.id));
    let days: Vec<Column> = marks.iter().map(|(mark, _)| day(mark)).collect();
    let rows = Rows::below(TOP + 8.0, ROW, &days);
    let kinds: Vec<String> =
        marks.iter().map(|(_, kind)| words::word(kind.as_str(), language)).collect();
    let kind_room = longest(kinds.iter().map(String::as_str), PLACE);
    let names = longest(marks.iter().map(|(mark, _)| mark.label.as_str()), LONGEST);
    let places = longest(marks.iter().map(|(mark, _)| mark.place.as_str()), PLACE);
    let of_kind = rows.left + 20.0;
    let name = of_kind + kind_room + 18.0;
    let place = name + names + 18.0;
    let mut items = Vec::new();
    rows.draw(&days, place + places + 8.0, language, theme, &mut items);
    for (index, &(mark, kind)) in marks.iter().enumerate() {
        let y = rows.y(index);
        let text = |text: &str, x, room| {
            let shown = fit(text, SIZE, Weight::Regular, room);
            text_at(&shown, (x, y + 4.0), SIZE, Weight::Regular, Anchor::Start, theme.text)
        };
        let ink = colour(kind, theme);
        let dot = point((rows.left + 6.0, y), mark.is_known(), ink);
        let drawn = vec![
            dot,
            text(&kinds[index], of_kind, kind_room),
            text(&mark.label, name, names),
            text(&mark.place, place, places),
        ];
        items.push(linked(mark.said.clone(), &mark.link, drawn));
    }
    let mut legend = Legend::default();
    for (is_known, said) in [(true, "picture-known-days"), (false, "picture-window")] {
        if marks.iter().any(|(mark, _)| mark.is_known() == is_known) {
            let dot = point((0.0, 0.0), is_known, theme.text);
            legend.sample(vec![dot], 12.0, text(said, language));
        }
    }
    let subtitle = format!("{}: {}/{}", text("picture-events", language), marks.len(), of.of);
    let frame = of.words.frame(text("picture-title-timeline", language), subtitle, of.describe());
    let end = (place + places + 8.0, rows.bottom(marks.len()));
    frame.around(items, end, legend, theme)
}

/// Returns the width of the longest text, or the most that it may have.
fn longest<'t>(texts: impl Iterator<Item = &'t str>, most: f64) -> f64 {
    texts.map(|text| width(text, SIZE, Weight::Regular)).fold(40.0, f64::max).min(most)
}

fn day(mark: &Mark) -> Column {
    Column {
        id: mark.id.clone(),
        number: mark.number,
        span: Some(mark.span),
        years: mark.years,
        label: mark.when.clone(),
        // The name of the event is the link.
        link: String::new(),
    }
}

/// Returns the mark of an event: full where its days are known, an outline where they are not.
fn point((x, y): (f64, f64), is_known: bool, colour: &'static str) -> Item {
    let stroke = Some(Stroke { colour, width: 1.4, dash: Dash::short_if(!is_known) });
    Item::Circle { x, y, radius: 4.4, fill: is_known.then_some(colour), stroke }
}
