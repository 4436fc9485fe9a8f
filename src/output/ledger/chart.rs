//! The chart of slippage: windows promised as bars, meetings as marks, a line to each late one.

use chrono::Datelike;

use super::words::{Chart, chart};
use crate::analysis::commitments::document_of;
use crate::analysis::slippage::{PromisedMeeting, summarise};
use crate::date::{Edtf, Language, Span, display};
use crate::model::{Entity, Model};
use crate::output::diagram::{caption, text_at, told};
use crate::output::picture::{Anchor, Dash, Item, Scene, Stroke, Theme, Weight, fit, width};
use crate::output::words::{figure, heading, vocabulary};

/// Promises to meet on an axis of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlippageChart {
    language: Language,
    rows: Vec<Row>,
    first_year: i32,
    last_year: i32,
    summary: String,
    caption: String,
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
    window: Span,
    held: Option<Span>,
    days_late: Option<(u32, u32)>,
}

impl SlippageChart {
    /// Collects the promises that have a window which closes, in the order given.
    #[must_use]
    pub fn new(model: &Model, promises: &[PromisedMeeting], language: Language) -> Self {
        let rows: Vec<Row> =
            promises.iter().filter_map(|promise| row(model, promise, language)).collect();
        let year = |day: i32| Some(Span::day(day).first_day()?.year());
        let days = rows.iter().flat_map(|row| {
            let held = row.held.unwrap_or(row.window);
            [row.window.earliest_start, row.window.latest_end, held.earliest_start, held.latest_end]
        });
        let years: Vec<i32> = days.filter_map(year).collect();
        let all = summarise(promises);
        Self {
            language,
            first_year: years.iter().copied().min().unwrap_or(2017),
            last_year: years.iter().copied().max().unwrap_or(2017),
            summary: figure(format!("{}/{}", all.measured, all.promised), language),
            caption: caption(model, language),
            rows,
        }
    }
}

fn row(model: &Model, promise: &PromisedMeeting, language: Language) -> Option<Row> {
    let due = &model.commitments.due;
    let is_closed =
        |span: &Span| span.earliest_start != Span::PAST && span.latest_end != Span::FUTURE;
    let window = due.span(promise.commitment).filter(is_closed)?;
    let written = due.written(promise.commitment)?.parse::<Edtf>().ok()?;
    let held = promise.held.and_then(|event| model.events.date.span(event)).filter(is_closed);
    let label = |entity, at| model.label(entity, language, at).text.into_owned();
    let title = match promise.held {
        Some(event) => label(Entity::Event(event), held),
        None => {
            let action = model.commitments.action.get(promise.commitment)?;
            vocabulary::action(action, language).to_owned()
        }
    };
    let document = document_of(model, promise.commitment);
    Some(Row {
        title,
        due: display(&written, language),
        made_in: document.map(|it| model.documents.id.get(it).to_owned()).unwrap_or_default(),
        window,
        held,
        days_late: promise.days_late(),
    })
}

const WIDTH: f64 = 1240.0;
/// Where the axis begins and ends.
const AXIS: (f64, f64) = (440.0, 1190.0);
const TOP: f64 = 104.0;
const STEP: f64 = 32.0;
/// How many years the axis names at most.
const MOST_YEARS: i32 = 20;
const LABEL: f64 = AXIS.0 - 24.0 - 16.0;

impl SlippageChart {
    /// Draws it.
    #[must_use]
    pub fn draw(&self, theme: &Theme) -> Scene {
        let title = chart(Chart::Title, self.language);
        let mut items =
            vec![text_at(title, (24.0, 38.0), 18.0, Weight::Bold, Anchor::Start, theme.text)];
        self.draw_legend(theme, &mut items);
        self.draw_axis(theme, &mut items);
        for (index, row) in self.rows.iter().enumerate() {
            self.draw_row(TOP + STEP * index as f64, row, theme, &mut items);
        }
        let bottom = self.bottom();
        let caption = (24.0, bottom + 44.0);
        items.push(text_at(
            &self.caption,
            caption,
            10.5,
            Weight::Regular,
            Anchor::Start,
            theme.muted,
        ));
        let scene = Scene {
            width: WIDTH,
            height: bottom + 60.0,
            background: theme.background,
            title: title.to_owned(),
            description: self.describe(),
            language: self.language.tag(),
            items,
        };
        if self.language.is_rtl() { scene.mirrored() } else { scene }
    }

    fn bottom(&self) -> f64 {
        TOP + STEP * self.rows.len() as f64
    }

    /// Returns where a day lies on the axis.
    fn at(&self, day: i32) -> f64 {
        let (first, last) = (new_year(self.first_year), new_year(self.last_year + 1));
        let share = f64::from(day - first) / f64::from((last - first).max(1));
        AXIS.0 + share * (AXIS.1 - AXIS.0)
    }

    fn draw_axis(&self, theme: &Theme, items: &mut Vec<Item>) {
        let bottom = self.bottom();
        let years = self.last_year - self.first_year + 1;
        let apart = usize::try_from(years / MOST_YEARS + 1).unwrap_or(1);
        for year in (self.first_year..=self.last_year + 1).step_by(apart) {
            let text = format!("{year:04}");
            let x = self.at(new_year(year));
            let (from, to) = ((x, TOP - 8.0), (x, bottom));
            let stroke = Stroke::solid(theme.rule, 1.0);
            items.push(Item::Curve { from, control: from, to, stroke, opacity: 1.0 });
            if year <= self.last_year {
                let shown = text.parse::<Edtf>().map(|year| display(&year, self.language));
                let shown = shown.unwrap_or(text);
                let middle = (x + self.at(366) / 2.0 - self.at(0) / 2.0, bottom + 18.0);
                items.push(text_at(
                    &shown,
                    middle,
                    11.0,
                    Weight::Regular,
                    Anchor::Middle,
                    theme.muted,
                ));
            }
        }
    }

    fn draw_row(&self, y: f64, row: &Row, theme: &Theme, items: &mut Vec<Item>) {
        let title = fit(&row.title, 11.5, Weight::Bold, LABEL);
        items.push(text_at(
            &title,
            (24.0, y + 11.0),
            11.5,
            Weight::Bold,
            Anchor::Start,
            theme.text,
        ));
        let due = fit(&row.due, 10.0, Weight::Regular, LABEL);
        items.push(text_at(
            &due,
            (24.0, y + 24.0),
            10.0,
            Weight::Regular,
            Anchor::Start,
            theme.muted,
        ));
        let middle = y + STEP / 2.0 - 1.0;
        let (start, end) = (self.at(row.window.earliest_start), self.at(row.window.latest_end + 1));
        let mut marks = vec![bar((start, end), middle, row.held.is_none(), theme)];
        if let Some(held) = row.held {
            marks.extend(self.mark(row, held, end, middle, theme));
        }
        items.push(told(self.said(row), marks));
    }

    /// Returns the mark of a meeting, with a line from the end of the window and the days if it was
    /// late.
    fn mark(&self, row: &Row, held: Span, end: f64, y: f64, theme: &Theme) -> Vec<Item> {
        let (x, latest) = (self.at(held.earliest_start), self.at(held.latest_start));
        let mut items = Vec::new();
        if latest > x + 1.0 {
            let stroke = Stroke::solid(theme.text, 2.0);
            items.push(Item::Curve {
                from: (x, y),
                control: (x, y),
                to: (latest, y),
                stroke,
                opacity: 1.0,
            });
        }
        let days = match row.days_late {
            Some((_, most)) if most > 0 => row.days_late,
            _ => None,
        };
        let Some((fewest, most)) = days else {
            items.push(on_time((x, y), theme));
            return items;
        };
        let stroke = Stroke::solid(theme.conflict_party, 1.6);
        let to = (x.max(end), y);
        items.push(Item::Curve { from: (end, y), control: (end, y), to, stroke, opacity: 1.0 });
        items.push(late((x, y), theme));
        let text = if fewest == most { format!("+{most}") } else { format!("+{fewest}–{most}") };
        let text = figure(text, self.language);
        let point = (latest.max(x) + 10.0, y + 4.0);
        items.push(text_at(&text, point, 10.5, Weight::Bold, Anchor::Start, theme.conflict_party));
        items
    }

    /// Returns what a screen reader says of a row.
    fn said(&self, row: &Row) -> String {
        let days = match row.days_late {
            Some((fewest, most)) if fewest == most => {
                vocabulary::days_late(&most.to_string(), self.language)
            }
            Some((fewest, most)) => {
                vocabulary::days_late(&format!("{fewest}–{most}"), self.language)
            }
            None => chart(Chart::Unsettled, self.language).to_owned(),
        };
        format!("{} ← {}: {}; {days}", row.title, row.made_in, row.due)
    }

    fn describe(&self) -> String {
        let rows: Vec<String> = self.rows.iter().map(|row| self.said(row)).collect();
        rows.join("\n")
    }

    fn draw_legend(&self, theme: &Theme, items: &mut Vec<Item>) {
        let y = 68.0;
        let mut x = 24.0;
        let measured = format!("{} {}", heading("measured", self.language), self.summary);
        for phrase in [Chart::Window, Chart::OnTime, Chart::Late, Chart::Unsettled] {
            items.push(match phrase {
                Chart::OnTime => on_time((x + 18.0, y), theme),
                Chart::Late => late((x + 18.0, y), theme),
                _ => bar((x, x + 26.0), y, phrase == Chart::Unsettled, theme),
            });
            let text = chart(phrase, self.language);
            let point = (x + 34.0, y + 4.0);
            items.push(text_at(text, point, 11.0, Weight::Regular, Anchor::Start, theme.text));
            x += 62.0 + width(text, 11.0, Weight::Regular);
        }
        let point = (x, y + 4.0);
        items.push(text_at(&measured, point, 11.0, Weight::Regular, Anchor::Start, theme.muted));
    }
}

/// Returns the first day of a year.
fn new_year(year: i32) -> i32 {
    Span::year(year).map_or(0, |year| year.earliest_start)
}

/// Returns a window as a bar; broken when no meeting is recorded.
fn bar((start, end): (f64, f64), y: f64, is_open: bool, theme: &Theme) -> Item {
    Item::Rect {
        x: start,
        y: y - 6.0,
        width: (end - start).max(3.0),
        height: 12.0,
        radius: 2.0,
        fill: Some(theme.band),
        stroke: Some(Stroke { colour: theme.guarantor, width: 1.2, dash: Dash::short_if(is_open) }),
    }
}

/// Returns the mark of a meeting in time: a circle.
fn on_time((x, y): (f64, f64), theme: &Theme) -> Item {
    Item::Circle { x, y, radius: 4.0, fill: Some(theme.host), stroke: None }
}

/// Returns the mark of a late meeting: a diamond.
fn late((x, y): (f64, f64), theme: &Theme) -> Item {
    let points = vec![(x + 5.0, y), (x, y - 5.5), (x - 5.0, y), (x, y + 5.5)];
    Item::Polygon { points, fill: Some(theme.conflict_party), stroke: None }
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
        }
    }

    #[test]
    fn an_axis_of_many_years_names_few_of_them() {
        let window = "0001/8000".parse::<Edtf>().unwrap().span();
        let row = Row {
            title: "t".to_owned(),
            due: "d".to_owned(),
            made_in: "m".to_owned(),
            window,
            held: None,
            days_late: None,
        };
        let chart = SlippageChart {
            language: Language::English,
            rows: vec![row],
            first_year: 1,
            last_year: 8000,
            summary: "0/1".to_owned(),
            caption: String::new(),
        };
        let scene = chart.draw(ThemeName::Light.theme());
        let years = scene
            .items
            .iter()
            .filter(|item| matches!(item, Item::Text(label) if label.anchor == Anchor::Middle));
        assert_eq!(years.count(), 20);
        assert_eq!(scene.label_overlaps(), []);
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
