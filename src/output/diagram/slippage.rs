//! Slippage: the windows in which meetings were promised, and when they came.
//!
//! It is drawn from a list of promises and not from events, so that it is a picture of its own and no
//! kind of `diagram`.

use super::axis::Axis;
use super::frame::{Legend, MARGIN, TOP, Words};
use super::line::{bar, line, period};
use super::subject::isolated;
use super::{caption, linked, text_at};
use crate::analysis::commitments::document_of;
use crate::analysis::slippage::{PromisedMeeting, summarise};
use crate::date::{Language, Span, display};
use crate::model::{Entity, Model};
use crate::output::picture::{Anchor, Dash, Item, Scene, Stroke, Theme, Weight, fit, web_address};
use crate::output::words::{heading, text, vocabulary};

/// Promises to meet on an axis of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlippageChart {
    words: Words,
    rows: Vec<Row>,
    /// How many promises are measured, of all.
    measured: String,
}

/// One promise with a window that closes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    /// The meeting that settled it, else what is promised.
    title: String,
    /// The window in words.
    due: String,
    /// Where the promise was made.
    made_in: String,
    /// Address of a source of the promise.
    link: String,
    window: Span,
    held: Option<Span>,
    /// Fewest and most; both nothing when it was in time.
    days_late: Option<(u32, u32)>,
}

impl SlippageChart {
    /// Collects the promises that have a window which closes, in the order given.
    #[must_use]
    pub fn new(model: &Model, promises: &[PromisedMeeting], language: Language) -> Self {
        let all = summarise(promises);
        Self {
            words: Words { language, caption: caption(model, language) },
            rows: promises.iter().filter_map(|promise| row(model, promise, language)).collect(),
            measured: format!(
                "{}: {}/{}",
                heading("measured", language),
                all.measured,
                all.promised
            ),
        }
    }
}

fn row(model: &Model, promise: &PromisedMeeting, language: Language) -> Option<Row> {
    let due = &model.commitments.due;
    let is_closed =
        |span: &Span| span.earliest_start != Span::PAST && span.latest_end != Span::FUTURE;
    let window = due.span(promise.commitment).filter(is_closed)?;
    let promised = due.get(promise.commitment)?;
    let held = promise.held.and_then(|event| model.events.date.span(event)).filter(is_closed);
    let label = |entity, at| isolated(&model.label(entity, language, at).text, language);
    let title = match promise.held {
        Some(event) => label(Entity::Event(event), held),
        None => {
            let action = model.commitments.action.get(promise.commitment)?;
            vocabulary::action(action, language).to_owned()
        }
    };
    let document = document_of(model, promise.commitment);
    let point = model.commitments.provision.get(promise.commitment)?;
    let mut addresses = model
        .provisions
        .sources
        .get(point)
        .filter_map(|claim| model.sources.url.get(claim.source).and_then(web_address));
    Some(Row {
        title,
        due: isolated(&display(&promised, language), language),
        made_in: document
            .map(|it| isolated(model.documents.id.get(it), language))
            .unwrap_or_default(),
        link: addresses.next().unwrap_or_default().to_owned(),
        window,
        held,
        days_late: promise.days_late(),
    })
}

/// Where the axis begins and ends.
const LEFT: f64 = 416.0;
const RIGHT: f64 = 1150.0;
const ROW: f64 = 32.0;
/// Room for the days of a meeting at the end of the axis.
const DAYS: f64 = 60.0;

impl SlippageChart {
    /// Draws it.
    #[must_use]
    pub fn draw(&self, theme: &Theme) -> Scene {
        let language = self.words.language;
        let spans = self.rows.iter().flat_map(|row| [Some(row.window), row.held]).flatten();
        let mut items = Vec::new();
        let mut bottom = TOP + 24.0;
        if let Some(axis) = Axis::of(spans, (LEFT, RIGHT)) {
            let mut drawn = Vec::new();
            for row in &self.rows {
                self.draw_row(row, &axis, bottom, theme, &mut drawn);
                bottom += ROW;
            }
            axis.draw((TOP, bottom), language, theme, &mut items);
            items.extend(drawn);
        }
        let title = text("picture-title-slippage", language);
        let frame = self.words.frame(title, self.measured.clone(), self.describe());
        frame.around(items, (RIGHT + DAYS, bottom), self.legend(theme), theme)
    }

    fn draw_row(&self, row: &Row, axis: &Axis, top: f64, theme: &Theme, items: &mut Vec<Item>) {
        let start = Anchor::Start;
        let room = LEFT - MARGIN - 16.0;
        let title = fit(&row.title, 11.5, Weight::Bold, room);
        let due = fit(&row.due, 10.0, Weight::Regular, room);
        let y = top + ROW / 2.0;
        let mut drawn = vec![
            text_at(&title, (MARGIN, y - 2.0), 11.5, Weight::Bold, start, theme.text),
            text_at(&due, (MARGIN, y + 11.0), 10.0, Weight::Regular, start, theme.muted),
        ];
        let ends = (axis.x(row.window.earliest_start), axis.x(row.window.latest_end + 1));
        drawn.push(window(ends, y, row.held.is_some(), theme));
        if let Some(held) = row.held {
            let days = (axis.x(held.earliest_start), axis.x(held.latest_start));
            drawn.extend(row.mark(held, days, ends.1, (y, theme)));
        }
        items.push(linked(self.said(row), &row.link, drawn));
        let below = top + ROW;
        items.push(line((MARGIN, below), (RIGHT, below), Stroke::solid(theme.rule, 0.6)));
    }

    fn legend(&self, theme: &Theme) -> Legend {
        let language = self.words.language;
        let sample = |is_settled| vec![window((-13.0, 13.0), 0.0, is_settled, theme)];
        let mut legend = Legend::default();
        legend.add(sample(true), 26.0, text("picture-window-promised", language));
        legend.add(vec![in_time((0.0, 0.0), theme)], 10.0, text("picture-held-in-time", language));
        legend.add(vec![late((0.0, 0.0), true, theme)], 12.0, text("picture-held-late", language));
        let maybe = vec![late((0.0, 0.0), false, theme)];
        legend.add(maybe, 12.0, heading("possibly_late", language));
        let days = vec![period((-14.0, 14.0), 0.0, false, theme.text)];
        legend.add(days, 28.0, text("picture-window", language));
        legend.add(sample(false), 26.0, text("picture-no-meeting", language));
        legend
    }

    /// Returns what a screen reader says of a row.
    fn said(&self, row: &Row) -> String {
        let days = |days: &str| vocabulary::days_late(days, self.words.language);
        let late = match row.days_late {
            Some((fewest, most)) if fewest == most => days(&most.to_string()),
            Some((fewest, most)) => days(&format!("{fewest}–{most}")),
            None => text("picture-no-meeting", self.words.language).to_owned(),
        };
        format!("{} ← {}: {}; {late}", row.title, row.made_in, row.due)
    }

    fn describe(&self) -> String {
        let rows: Vec<String> = self.rows.iter().map(|row| self.said(row)).collect();
        rows.join("\n")
    }
}

impl Row {
    /// Returns the mark of a meeting that began on some day between two, with a line from the end of
    /// the window and the days if it was late. Where the day is not known, the mark stands in the middle
    /// of all that it can be.
    fn mark(
        &self,
        held: Span,
        (first, last): (f64, f64),
        end: f64,
        (y, theme): (f64, &Theme),
    ) -> Vec<Item> {
        let mut items = Vec::new();
        let at = (f64::midpoint(first, last), y);
        if held.earliest_start != held.latest_start {
            items.push(period((first, last), y, false, theme.text));
        }
        let Some((fewest, most)) = self.days_late.filter(|&(_, most)| most > 0) else {
            items.push(in_time(at, theme));
            return items;
        };
        let to = (first.max(end), y);
        items.push(line((end, y), to, Stroke::solid(theme.conflict_party, 1.6)));
        items.push(late(at, fewest > 0, theme));
        let text = if fewest == most { format!("+{most}") } else { format!("+{fewest}–{most}") };
        let (point, ink) = ((last + 10.0, y + 4.0), theme.letters(theme.conflict_party));
        items.push(text_at(&text, point, 10.5, Weight::Bold, Anchor::Start, ink));
        items
    }
}

/// Returns the window in which a meeting was promised; broken when none is recorded.
fn window((start, end): (f64, f64), y: f64, is_settled: bool, theme: &Theme) -> Item {
    let stroke = Stroke { colour: theme.guarantor, width: 1.2, dash: Dash::short_if(!is_settled) };
    bar((start, end.max(start + 3.0)), y, (12.0, 2.0), Some(theme.background), Some(stroke))
}

/// Returns the mark of a meeting in time: a circle.
fn in_time((x, y): (f64, f64), theme: &Theme) -> Item {
    Item::Circle { x, y, radius: 4.0, fill: Some(theme.host), stroke: None }
}

/// Returns the mark of a late meeting: a diamond, an empty one if it is only possibly late.
fn late((x, y): (f64, f64), surely: bool, theme: &Theme) -> Item {
    let points = vec![(x + 5.0, y), (x, y - 5.5), (x - 5.0, y), (x, y + 5.5)];
    let (fill, line) = if surely {
        (theme.conflict_party, None)
    } else {
        (theme.background, Some(Stroke::solid(theme.conflict_party, 1.4)))
    };
    Item::Polygon { points, fill: Some(fill), stroke: line }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;
    use crate::analysis::slippage::promised_meetings;
    use crate::date::parse_day;
    use crate::output::picture::ThemeName;

    #[test]
    fn no_text_of_the_chart_lies_on_another_in_any_language() {
        let (model, _) = fixture::built_in();
        let promises = promised_meetings(&model, parse_day(b"2024-12-31"));
        for language in Language::ALL {
            let scene =
                SlippageChart::new(&model, &promises, language).draw(ThemeName::Light.theme());
            assert_eq!(scene.label_overlaps(), [], "{}", language.tag());
            assert_eq!(scene.labels_outside(), [""; 0], "{}", language.tag());
        }
    }

    #[test]
    fn the_chart_says_what_it_shows() {
        let (model, _) = fixture::talks();
        let promises = promised_meetings(&model, parse_day(b"2024-12-31"));
        let scene =
            SlippageChart::new(&model, &promises, Language::English).draw(ThemeName::Light.theme());
        insta::assert_snapshot!(scene.description, @"
        talks-21 ← talks-20-statement: second half of 2023; 24 days late
        meeting ← talks-21-statement: second half of 2024; no meeting recorded
        ");
    }
}
