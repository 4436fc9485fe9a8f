//! What was promised and what came of it: windows on the axis of time, and what settled them.

use super::axis::Axis;
use super::dot::{Dot, along};
use super::frame::{Legend, MARGIN, TOP, Words};
use super::line::{bar, line, period, straight_arrow};
use super::promise::{self, Promise, promises};
use super::{Diagram, Layout, Subject, linked, text_at};
use crate::analysis::Standing;
use crate::date::Span;
use crate::model::{Action, Entity, Vocabulary};
use crate::output::picture::{
    Anchor, Dash, Item, Scene, Stroke, Theme, ThemeName, Weight, fit, wrap,
};
use crate::output::words::text;
use crate::output::words::vocabulary::{action, standing};

/// Promises as rows, by what was promised or by the document that promises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitments {
    words: Words,
    layout: Layout,
    promises: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    /// What stands above its group.
    heading: String,
    /// What the heading leaves open: when and where, what, or the point itself.
    label: String,
    promise: Promise,
    document: String,
    document_id: String,
    document_link: String,
}

impl Commitments {
    /// Collects the promises of the documents of the events, by what was promised, then by date; or
    /// by the document, then by what was promised.
    #[must_use]
    pub fn new(subject: &Subject, layout: Layout) -> Self {
        let table = &subject.model.documents;
        let is_chosen = |promise: &Promise| {
            table.event.get(promise.document).is_some_and(|event| subject.has(event))
        };
        let row = |promise: Promise| {
            let document = subject.label(Entity::Document(promise.document), promise.made);
            let by_document = layout == Layout::ByDocument;
            let (heading, label) = if by_document {
                let made = subject.date(&table.date, promise.document);
                let label = subject.list(&[promise.label.clone(), promise.due_words.clone()]);
                (subject.list(&[document.clone(), made]), label)
            } else {
                let heading = action(promise.action, subject.language).to_owned();
                (heading, subject.list(&[promise.due_words.clone(), promise.place.clone()]))
            };
            let label = if label.is_empty() || promise.action == Action::Other {
                promise.summary.clone()
            } else {
                label
            };
            let document_link = subject.link(table.sources.get(promise.document)).to_owned();
            let document_id = table.id.get(promise.document).to_owned();
            Row { heading, label, promise, document, document_id, document_link }
        };
        let mut rows: Vec<Row> = promises(subject).into_iter().filter(is_chosen).map(row).collect();
        let by_action = |row: &Row| {
            let promise = &row.promise;
            (promise.action as usize, promise.made, promise.due, promise.id.clone())
        };
        if layout == Layout::ByDocument {
            rows.sort_by_key(|row| (row.promise.made, row.promise.document, by_action(row)));
        } else {
            rows.sort_by_key(by_action);
        }
        Self { words: Words::of(subject), layout, promises: rows }
    }
}

const LEFT: f64 = 390.0;
const RIGHT: f64 = 1150.0;
const VERDICTS: f64 = 190.0;
const ROW: f64 = 20.0;
const HEADING: f64 = 24.0;

impl Diagram for Commitments {
    fn draw(&self, theme: &Theme) -> Scene {
        let language = self.words.language;
        let mut items = Vec::new();
        let mut bottom = TOP + 24.0;
        if let Some(axis) = self.axis() {
            let mut drawn = Vec::new();
            for group in self.promises.chunk_by(|a, b| self.is_group(a, b)) {
                drawn.push(self.heading(&group[0], bottom + 16.0, theme));
                bottom += HEADING;
                for row in group {
                    row.draw(&axis, bottom + ROW / 2.0, theme, &mut drawn);
                    bottom += ROW;
                }
                let rule = Stroke::solid(theme.rule, 0.6);
                drawn.push(line((MARGIN, bottom + 2.0), (RIGHT + VERDICTS, bottom + 2.0), rule));
                bottom += 2.0;
            }
            axis.draw((TOP, bottom), language, theme, &mut items);
            items.extend(drawn);
        }
        let (title, subtitle) = (text("picture-title-commitments", language), self.count());
        let frame = self.words.frame(title, subtitle, self.describe());
        frame.around(items, (RIGHT + VERDICTS, bottom), self.legend(theme), theme)
    }

    fn dot(&self) -> String {
        let language = self.words.language;
        let title = (text("picture-title-commitments", language), self.words.caption.as_str());
        let attributes = [("rankdir", along(language)), ("ranksep", "1.0"), ("nodesep", "0.1")];
        let mut dot = Dot::titled(true, title, &attributes);
        let light = ThemeName::Light.theme();
        let wrapped = |text: &str| wrap(text, 11.0, Weight::Regular, 230.0, 2).join("\n");
        for row in &self.promises {
            let promise = &row.promise;
            let document = wrapped(&row.document);
            let attributes = [
                ("label", document.as_str()),
                ("shape", "note"),
                ("fontsize", "11"),
                ("tooltip", &row.document),
                ("URL", &row.document_link),
            ];
            dot.node(&row.document_id, &attributes);
            let label =
                [wrapped(&promise.label), promise.due_words.clone(), promise.verdict.clone()];
            let label: Vec<String> = label.into_iter().filter(|line| !line.is_empty()).collect();
            let label = label.join("\n");
            let colour = promise::ink(promise.standing, light);
            let attributes = [
                ("label", label.as_str()),
                ("shape", "box"),
                ("style", if promise.standing == Standing::Kept { "solid" } else { "dashed" }),
                ("fontsize", "11"),
                ("color", colour),
                ("tooltip", &promise.summary),
                ("URL", &promise.link),
            ];
            dot.node(&promise.id, &attributes);
            dot.edge(&row.document_id, &promise.id, &[("color", light.muted)]);
            let Some((settled, ..)) = &promise.settled else { continue };
            let label = wrapped(settled);
            let end = format!("settled: {settled}");
            dot.node(&end, &[("label", &label), ("shape", "ellipse"), ("fontsize", "11")]);
            dot.edge(&promise.id, &end, &[("color", colour), ("label", &promise.verdict)]);
        }
        dot.print()
    }
}

impl Commitments {
    fn axis(&self) -> Option<Axis> {
        let spans = self.promises.iter().flat_map(|row| {
            let promise = &row.promise;
            [promise.made, promise.due, promise.settled_on()].into_iter().flatten()
        });
        Axis::of(spans, (LEFT, RIGHT))
    }

    /// Tells whether two promises stand under one heading.
    fn is_group(&self, a: &Row, b: &Row) -> bool {
        if self.layout == Layout::ByDocument {
            return a.promise.document == b.promise.document;
        }
        a.promise.action == b.promise.action
    }

    /// Draws what stands above a group: a document leads to its source.
    fn heading(&self, first: &Row, y: f64, theme: &Theme) -> Item {
        let room = RIGHT + VERDICTS - MARGIN;
        let shown = fit(&first.heading, 11.5, Weight::Bold, room);
        let name = text_at(&shown, (MARGIN, y), 11.5, Weight::Bold, Anchor::Start, theme.text);
        let link = if self.layout == Layout::ByDocument { &*first.document_link } else { "" };
        linked(first.heading.clone(), link, vec![name])
    }

    /// Returns how many promises met which fate.
    fn count(&self) -> String {
        let count =
            |verdict| self.promises.iter().filter(|row| row.promise.standing == verdict).count();
        let counted: Vec<String> = Standing::ALL
            .iter()
            .filter(|&&verdict| count(verdict) > 0)
            .map(|&verdict| {
                format!("{}: {}", standing(verdict, self.words.language), count(verdict))
            })
            .collect();
        counted.join(" · ")
    }

    fn legend(&self, theme: &Theme) -> Legend {
        let language = self.words.language;
        let mut legend = Legend::default();
        legend.add(vec![made_mark((0.0, 0.0), theme)], 8.0, text("picture-made", language));
        let is_open = |date: Option<Span>| date.is_some_and(|date| !date.is_exact());
        let of_row = |row: &Row| match &row.promise {
            promise if is_open(promise.made) => Some(theme.text),
            promise if is_open(promise.settled_on()) => Some(promise::ink(promise.standing, theme)),
            _ => None,
        };
        if let Some(colour) = self.promises.iter().find_map(of_row) {
            let days = period((-14.0, 14.0), 0.0, false, colour);
            legend.sample(vec![days], 28.0, text("picture-window", language));
        }
        legend.add(
            vec![waiting((-15.0, 15.0), 0.0, theme)],
            30.0,
            text("picture-waiting", language),
        );
        legend.add(
            vec![window((-15.0, 15.0), 0.0, theme)],
            30.0,
            text("picture-due-window", language),
        );
        for &verdict in Standing::ALL {
            if self.promises.iter().any(|row| row.promise.standing == verdict) {
                let mark = promise::mark(verdict, (0.0, 0.0), theme);
                legend.add(mark, 14.0, standing(verdict, language));
            }
        }
        legend.note(text("picture-mark-stands", language));
        legend
    }

    fn describe(&self) -> String {
        let row = |row: &Row| {
            let due = &row.promise.due_words;
            let due = if due.is_empty() { String::new() } else { format!(" ({due})") };
            format!("{}{due}: {}", row.promise.label, row.promise.verdict)
        };
        self.promises.iter().map(row).collect::<Vec<_>>().join("; ")
    }
}

impl Row {
    fn draw(&self, axis: &Axis, y: f64, theme: &Theme, items: &mut Vec<Item>) {
        let promise = &self.promise;
        let mut drawn = Vec::new();
        let name = fit(&self.label, 11.0, Weight::Regular, LEFT - MARGIN - 22.0);
        let at = (MARGIN + 12.0, y + 4.0);
        drawn.push(text_at(&name, at, 11.0, Weight::Regular, Anchor::Start, theme.text));
        let made = promise.made.map(|span| axis.reach(span));
        // What is due by a day may be done from the promise on.
        let due = promise.due.map(|span| match (made, span.earliest_start) {
            (Some(made), Span::PAST) => (made.0, axis.x(span.latest_end)),
            _ => axis.reach(span),
        });
        let settled = promise.settled_on().map(|span| axis.reach(span));
        let colour = promise::ink(promise.standing, theme);
        if let (Some(made), Some(due)) = (made, due) {
            drawn.push(waiting((made.1, due.0.max(made.1)), y, theme));
        }
        if let Some(due) = due {
            drawn.push(window(due, y, theme));
        }
        if let (Some(made), Some(span)) = (made, promise.made) {
            if span.is_exact() {
                drawn.push(made_mark((f64::midpoint(made.0, made.1), y), theme));
            } else {
                drawn.push(period(made, y, false, theme.text));
            }
        }
        // Late: from the end of the window to the first day that settled it can mean; without a window:
        // from the promise itself.
        let from = due.map_or(made.map(|made| made.1 + 3.5), |due| Some(due.1));
        if let (Some(from), Some((settled, _))) = (from, settled)
            && settled - from > 14.0
        {
            drawn.extend(straight_arrow((from, y), (settled - 7.0, y), Stroke::solid(colour, 1.3)));
        }
        if let (Some(days), Some(false)) = (settled, promise.settled_on().map(Span::is_exact)) {
            drawn.push(period(days, y, false, colour));
        }
        // What nothing settled has its mark where the window ends, or beside the promise.
        let is_open = promise.due.is_some_and(|due| due.latest_end == Span::FUTURE);
        let end = due.filter(|_| !is_open).map(|due| due.1);
        let settled = settled.map(|(first, last)| f64::midpoint(first, last));
        let place = settled.or(end).or(made.map(|made| made.1 + 14.0));
        if let Some(x) = place {
            drawn.extend(promise::mark(promise.standing, (x, y), theme));
        }
        let verdict = fit(&promise.verdict, 10.5, Weight::Regular, VERDICTS - 14.0);
        let at = (RIGHT + 12.0, y + 4.0);
        drawn.push(text_at(
            &verdict,
            at,
            10.5,
            Weight::Regular,
            Anchor::Start,
            theme.letters(colour),
        ));
        let settled = promise.settled.as_ref().map_or(String::new(), |one| format!(" · {}", one.0));
        let title = format!(
            "{} · {} · {}: {}{settled}",
            self.document, promise.summary, promise.due_words, promise.verdict
        );
        items.push(linked(title, &promise.link, drawn));
    }
}

/// Returns the line from a promise to its window.
fn waiting((from, to): (f64, f64), y: f64, theme: &Theme) -> Item {
    let stroke = Stroke { colour: theme.muted, width: 0.8, dash: Dash::Short };
    line((from, y), (to, y), stroke)
}

/// Returns the window in which a promise is due.
fn window((left, right): (f64, f64), y: f64, theme: &Theme) -> Item {
    let stroke = Some(Stroke::solid(theme.scale[2], 0.8));
    bar((left, right.max(left + 4.0)), y, (10.0, 2.0), Some(theme.scale[1]), stroke)
}

fn made_mark((x, y): (f64, f64), theme: &Theme) -> Item {
    let stroke = Some(Stroke::solid(theme.text, 1.1));
    Item::Circle { x, y, radius: 3.0, fill: Some(theme.background), stroke }
}
