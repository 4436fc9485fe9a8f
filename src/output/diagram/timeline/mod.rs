//! What happened when: events on the axis of time, in a lane for each kind, or one below the other.

mod list;

use super::axis::{Axis, rows};
use super::dot::{Dot, along};
use super::frame::{Legend, MARGIN, TOP, Words};
use super::line::{line, period};
use super::years::Years;
use super::{Diagram, Layout, Subject, linked, text_at};
use crate::date::Span;
use crate::model::{Entity, EventKind, Vocabulary};
use crate::output::picture::{
    Anchor, Item, Scene, Stroke, Theme, ThemeName, Weight, fit, width, wrap,
};
use crate::output::words::{text, vocabulary::event_kinds};

/// Events in lanes on an axis of time, or one below the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    words: Words,
    layout: Layout,
    lanes: Vec<Lane>,
    of: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Lane {
    kind: EventKind,
    marks: Vec<Mark>,
}

/// An event of the lane.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mark {
    id: String,
    number: Option<u32>,
    label: String,
    place: String,
    short: String,
    when: String,
    said: String,
    link: String,
    span: Span,
    years: Years,
}

impl Timeline {
    /// Collects the events that have a date.
    #[must_use]
    pub fn new(subject: &Subject, layout: Layout) -> Self {
        let table = &subject.model.events;
        let mut lanes: Vec<Lane> = Vec::new();
        for &kind in EventKind::ALL {
            let of_kind = |&&event: &&_| table.kind.get(event) == Some(kind);
            let marks: Vec<Mark> = subject
                .events
                .iter()
                .filter(of_kind)
                .filter_map(|&event| {
                    let span = table.date.span(event)?;
                    let label = subject.label(Entity::Event(event), Some(span));
                    Some(Mark {
                        id: table.id.get(event).to_owned(),
                        number: table.number.get(event),
                        // Bilateral talks are called after those who met.
                        short: if kind == EventKind::Bilateral {
                            label.clone()
                        } else {
                            subject.place(event)
                        },
                        when: subject.date_of(event),
                        said: subject.list(&[label.clone(), subject.place_and_date(event)]),
                        label,
                        place: subject.place(event),
                        link: subject.event_link(event).to_owned(),
                        span,
                        years: Years::of(Some(span)),
                    })
                })
                .collect();
            if !marks.is_empty() {
                lanes.push(Lane { kind, marks });
            }
        }
        Self { words: Words::of(subject), layout, lanes, of: subject.events.len() }
    }

    fn count(&self) -> usize {
        self.lanes.iter().map(|lane| lane.marks.len()).sum()
    }
}

const LEFT: f64 = 190.0;
const RIGHT: f64 = 1230.0;
/// Height of a row of marks with labels, and of one of bare marks.
const ROW: f64 = 20.0;
const BARE_ROW: f64 = 9.0;
/// More marks than this stand without labels.
const LABELLED: usize = 45;

impl Diagram for Timeline {
    fn draw(&self, theme: &Theme) -> Scene {
        if self.layout == Layout::List {
            return list::draw(self, theme);
        }
        let language = self.words.language;
        let mut items = Vec::new();
        let mut bottom = TOP + 24.0;
        if let Some(axis) = self.axis() {
            let mut drawn = Vec::new();
            for lane in &self.lanes {
                bottom = lane.draw(&axis, bottom, &self.words, theme, &mut drawn);
            }
            axis.draw((TOP, bottom), language, theme, &mut items);
            items.extend(drawn);
        }
        let mut legend = Legend::default();
        let ink = theme.guarantor;
        if self.has_point() {
            let dot = Item::Circle { x: 0.0, y: 0.0, radius: 5.0, fill: Some(ink), stroke: None };
            legend.sample(vec![dot], 12.0, text("picture-known-day", language));
        }
        for (is_known, said) in [(true, "picture-period"), (false, "picture-window")] {
            if self.has_bar(is_known) {
                let mark = period((-14.0, 14.0), 0.0, is_known, ink);
                legend.sample(vec![mark], 28.0, text(said, language));
            }
        }
        let (title, subtitle) = (
            text("picture-title-timeline", language),
            format!("{}: {}/{}", text("picture-events", language), self.count(), self.of),
        );
        let frame = self.words.frame(title, subtitle, self.describe());
        frame.around(items, (RIGHT, bottom), legend, theme)
    }

    fn dot(&self) -> String {
        let language = self.words.language;
        let title = (text("picture-title-timeline", language), self.words.caption.as_str());
        let attributes = [("rankdir", along(language)), ("nodesep", "0.12"), ("ranksep", "0.5")];
        let mut dot = Dot::titled(true, title, &attributes);
        let mut marks: Vec<(&Mark, EventKind)> = self
            .lanes
            .iter()
            .flat_map(|lane| lane.marks.iter().map(|mark| (mark, lane.kind)))
            .collect();
        marks.sort_by_key(|(mark, _)| (mark.years, mark.span, mark.id.clone()));
        let mut last: Option<String> = None;
        for year in marks.chunk_by(|a, b| a.0.years == b.0.years) {
            let years = year[0].0.years.to_string();
            let heading = format!("year {years}");
            let named = vec![
                ("label", years.clone()),
                ("shape", "plaintext".to_owned()),
                ("fontsize", "18".to_owned()),
            ];
            let mut nodes = vec![(heading.clone(), named)];
            nodes.extend(year.iter().map(|(mark, kind)| mark.node(*kind)));
            dot.rank(&years, &nodes);
            if let Some(last) = &last {
                dot.edge(last, &heading, &[("color", "#5b6670"), ("weight", "10")]);
            }
            last = Some(heading);
        }
        let entry = |lane: &Lane| {
            let looks = vec![("shape", shape(lane.kind)), ("color", colour_on_paper(lane.kind))];
            (event_kinds(lane.kind, language).to_owned(), looks)
        };
        let mut entries: Vec<_> = self.lanes.iter().map(entry).collect();
        if self.lanes.iter().flat_map(|lane| &lane.marks).any(|mark| !mark.is_known()) {
            let looks = vec![("shape", "box"), ("style", "dashed")];
            entries.push((text("picture-window", language).to_owned(), looks));
        }
        dot.legend(&entries);
        dot.print()
    }
}

impl Timeline {
    /// Returns `true` if a period, or a window, is drawn as a bar.
    fn has_bar(&self, is_known: bool) -> bool {
        self.has(|mark, is_long| is_long && mark.is_known() == is_known)
    }

    /// Returns `true` if an event is drawn as a point.
    fn has_point(&self) -> bool {
        self.has(|_, is_long| !is_long)
    }

    /// Returns `true` if something holds of a mark and of whether it is drawn as a bar.
    fn has(&self, holds: impl Fn(&Mark, bool) -> bool) -> bool {
        let Some(axis) = self.axis() else { return false };
        self.lanes.iter().any(|lane| {
            let labelled = lane.marks.len() <= LABELLED;
            lane.marks.iter().any(|mark| holds(mark, mark.is_long(&axis, labelled)))
        })
    }

    fn axis(&self) -> Option<Axis> {
        let spans = self.lanes.iter().flat_map(|lane| lane.marks.iter().map(|mark| mark.span));
        Axis::of(spans, (LEFT, RIGHT))
    }

    fn describe(&self) -> String {
        let lane = |lane: &Lane| {
            format!("{}: {}", event_kinds(lane.kind, self.words.language), lane.marks.len())
        };
        self.lanes.iter().map(lane).collect::<Vec<_>>().join("; ")
    }
}

impl Lane {
    /// Draws the lane from `top` down and returns where it ends.
    fn draw(
        &self,
        axis: &Axis,
        top: f64,
        words: &Words,
        theme: &Theme,
        items: &mut Vec<Item>,
    ) -> f64 {
        let labelled = self.marks.len() <= LABELLED;
        let colour = colour(self.kind, theme);
        let reach: Vec<(f64, f64)> =
            self.marks.iter().map(|mark| mark.reach(axis, labelled)).collect();
        let rows = rows(&reach);
        let step = if labelled { ROW } else { BARE_ROW };
        let height = (rows.iter().max().map_or(1, |row| row + 1) as f64 * step).max(ROW) + 12.0;
        let heading = event_kinds(self.kind, words.language);
        let lines = wrap(heading, 12.0, Weight::Bold, LEFT - MARGIN - 44.0, 2);
        let mut y = top + 6.0 + step / 2.0 + 4.5;
        if !labelled {
            y = top + 18.0;
        }
        for line in &lines {
            let ink = theme.letters(colour);
            items.push(text_at(line, (MARGIN, y), 12.0, Weight::Bold, Anchor::Start, ink));
            y += 15.0;
        }
        let count = self.marks.len().to_string();
        let at = (LEFT - 12.0, top + if labelled { 20.5 } else { 18.0 });
        items.push(text_at(&count, at, 11.0, Weight::Regular, Anchor::End, theme.muted));
        for (mark, row) in self.marks.iter().zip(rows) {
            let y = top + 6.0 + (row as f64 + 0.5) * step;
            mark.draw(axis, y, labelled, (colour, theme), items);
        }
        let bottom = top + height.max(15.0 * lines.len() as f64 + 14.0);
        items.push(line((MARGIN, bottom), (RIGHT, bottom), Stroke::solid(theme.rule, 0.6)));
        bottom
    }
}

impl Mark {
    fn is_known(&self) -> bool {
        self.span.is_exact()
    }

    fn radius(&self, labelled: bool) -> f64 {
        match (labelled, self.number) {
            (false, _) => 3.2,
            (true, Some(_)) => 8.5,
            (true, None) => 5.0,
        }
    }

    /// Tells whether it is drawn as a bar and not as a point.
    fn is_long(&self, axis: &Axis, labelled: bool) -> bool {
        let (start, end) = axis.reach(self.span);
        !self.is_known() || end - start > 2.0 * self.radius(labelled)
    }

    /// Returns the label beside the mark: the place, or the number where the mark is too slight.
    fn beside(&self, axis: &Axis, labelled: bool) -> String {
        match (labelled, self.number) {
            (true, Some(number)) if self.is_long(axis, labelled) => number.to_string(),
            (true, None) => fit(&self.short, 10.0, Weight::Regular, 110.0),
            _ => String::new(),
        }
    }

    fn room_beside(&self, axis: &Axis, labelled: bool) -> f64 {
        let beside = self.beside(axis, labelled);
        if beside.is_empty() { 0.0 } else { width(&beside, 10.0, Weight::Regular) + 9.0 }
    }

    /// Tells whether its label would run out of the picture, so that it stands before the mark.
    fn is_at_the_end(&self, axis: &Axis, labelled: bool) -> bool {
        let room = self.room_beside(axis, labelled);
        axis.reach(self.span).1 + self.radius(labelled) + room > RIGHT
    }

    /// Returns what it takes up, from left to right, with its label.
    fn reach(&self, axis: &Axis, labelled: bool) -> (f64, f64) {
        let (start, end) = axis.reach(self.span);
        let radius = self.radius(labelled);
        let (left, right) = if self.is_long(axis, labelled) {
            (start, end.max(start + 8.0))
        } else {
            (f64::midpoint(start, end) - radius, f64::midpoint(start, end) + radius)
        };
        let label = self.room_beside(axis, labelled);
        if self.is_at_the_end(axis, labelled) {
            (left - label, right + 1.0)
        } else {
            (left, right + label.max(1.0))
        }
    }

    fn draw(
        &self,
        axis: &Axis,
        y: f64,
        labelled: bool,
        (colour, theme): (&'static str, &Theme),
        items: &mut Vec<Item>,
    ) {
        let beside = self.beside(axis, labelled);
        let is_long = self.is_long(axis, labelled);
        let radius = self.radius(labelled);
        let (start, end) = axis.reach(self.span);
        let x = f64::midpoint(start, end);
        let mut drawn = Vec::new();
        let (before, after) = if is_long {
            let end = end.max(start + 8.0);
            drawn.push(period((start, end), y, self.is_known(), colour));
            (start, end)
        } else {
            drawn.push(Item::Circle { x, y, radius, fill: Some(colour), stroke: None });
            (x - radius, x + radius)
        };
        if let (true, false, Some(number)) = (labelled, is_long, self.number) {
            let (said, at) = (number.to_string(), (x, y + 3.5));
            drawn.push(text_at(&said, at, 9.5, Weight::Bold, Anchor::Middle, theme.background));
        }
        if !beside.is_empty() {
            let (x, anchor) = if self.is_at_the_end(axis, labelled) {
                (before - 4.0, Anchor::End)
            } else {
                (after + 4.0, Anchor::Start)
            };
            drawn.push(text_at(&beside, (x, y + 3.5), 10.0, Weight::Regular, anchor, theme.text));
        }
        items.push(linked(self.said.clone(), &self.link, drawn));
    }

    fn node(&self, kind: EventKind) -> (String, Vec<(&'static str, String)>) {
        let label = match self.number {
            Some(number) => format!("{number} {}", self.short),
            None if self.short.is_empty() => self.when.clone(),
            None => self.short.clone(),
        };
        let style = if self.is_known() { "solid" } else { "dashed" };
        let attributes = vec![
            ("label", label),
            ("shape", shape(kind).to_owned()),
            ("color", colour_on_paper(kind).to_owned()),
            ("style", style.to_owned()),
            ("fontsize", "10".to_owned()),
            ("height", "0.3".to_owned()),
            ("margin", "0.04,0.02".to_owned()),
            ("tooltip", self.said.clone()),
            ("URL", self.link.clone()),
        ];
        (self.id.clone(), attributes)
    }
}

fn colour(kind: EventKind, theme: &Theme) -> &'static str {
    match kind {
        EventKind::Round => theme.guarantor,
        EventKind::Summit => theme.conflict_party,
        EventKind::Ministerial => theme.mediator,
        EventKind::TechnicalMeeting | EventKind::WorkingGroup => theme.host,
        EventKind::Congress | EventKind::CommitteeSession => theme.observer,
        EventKind::Operation => theme.absent,
        EventKind::Bilateral | EventKind::Exchange | EventKind::Announcement | EventKind::Other => {
            theme.participant
        }
    }
}

fn colour_on_paper(kind: EventKind) -> &'static str {
    colour(kind, ThemeName::Light.theme())
}

/// Returns the shape of a kind of event for Graphviz.
fn shape(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Round => "circle",
        EventKind::Summit => "hexagon",
        EventKind::Ministerial => "house",
        EventKind::TechnicalMeeting => "box",
        EventKind::WorkingGroup => "component",
        EventKind::Congress => "octagon",
        EventKind::CommitteeSession => "note",
        EventKind::Bilateral => "ellipse",
        EventKind::Exchange => "diamond",
        EventKind::Announcement => "cds",
        EventKind::Operation => "invhouse",
        EventKind::Other => "plaintext",
    }
}
