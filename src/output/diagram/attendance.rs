//! Who was at which meeting: a matrix on the axis of time.

use super::super::picture::{Anchor, Item, Label, Scene, Stroke, Theme, Weight, fit, width};
use super::super::words::{Phrase, phrase, presence, roles};
use super::dot::Dot;
use super::{Diagram, caption, symbol, text_at};
use crate::date::{Edtf, Language, display};
use crate::graph::Graph;
use crate::model::{Certainty, Entity, EventId, Model, Presence, Role, Vocabulary};

/// A matrix of parties by events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    language: Language,
    events: Vec<Column>,
    parties: Vec<Row>,
    caption: String,
}

/// An event, as a column.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Column {
    id: String,
    number: Option<u32>,
    year: String,
    label: String,
}

/// A party, as a row.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    id: String,
    label: String,
    role: Role,
    cells: Vec<Option<Record>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Record {
    role: Role,
    presence: Presence,
    possible: bool,
}

impl Attendance {
    /// Collects who was at the events, in the order given.
    ///
    /// Parties stand by the role they had most often, then by how often they took part.
    #[must_use]
    pub fn new(model: &Model, graph: &Graph, events: &[EventId], language: Language) -> Self {
        let columns = events.iter().map(|&event| column(model, event, language)).collect();
        let mut parties: Vec<Row> = Vec::new();
        for party in model.parties.ids() {
            let mut cells = vec![None; events.len()];
            for (event, how) in graph.attendances_of_party(party) {
                if let Some(position) = events.iter().position(|&other| other == event) {
                    let possible = how.certainty == Certainty::Possible;
                    cells[position] =
                        Some(Record { role: how.role, presence: how.presence, possible });
                }
            }
            let Some(role) = usual_role(&cells) else { continue };
            let label = model.label(Entity::Party(party), language, None).text.into_owned();
            parties.push(Row { id: model.parties.id.get(party).to_owned(), label, role, cells });
        }
        parties
            .sort_by_key(|row| (rank(row.role), std::cmp::Reverse(row.attended()), row.id.clone()));
        Self { language, events: columns, parties, caption: caption(model, language) }
    }
}

fn column(model: &Model, event: EventId, language: Language) -> Column {
    let at = model.events.date.span(event);
    let written = model.events.date.written(event).unwrap_or_default();
    let date = written.parse::<Edtf>().map(|date| display(&date, language));
    let place = model.events.place.get(event);
    let place = place.map(|place| model.label(Entity::Place(place), language, at).text);
    let comma = if language.is_rtl() { "، " } else { ", " };
    let parts: Vec<String> =
        place.map(std::borrow::Cow::into_owned).into_iter().chain(date.ok()).collect();
    Column {
        id: model.events.id.get(event).to_owned(),
        number: model.events.number.get(event),
        year: written.get(..4).unwrap_or_default().to_owned(),
        label: parts.join(comma),
    }
}

impl Row {
    fn attended(&self) -> usize {
        let there = |record: &&Record| record.presence.took_part() && !record.possible;
        self.cells.iter().flatten().filter(there).count()
    }
}

fn usual_role(cells: &[Option<Record>]) -> Option<Role> {
    let count = |role| cells.iter().flatten().filter(|record| record.role == role).count();
    Role::ALL.iter().copied().filter(|&role| count(role) > 0).max_by_key(|&role| count(role))
}

fn rank(role: Role) -> usize {
    let order = [
        Role::Guarantor,
        Role::ConflictParty,
        Role::Host,
        Role::Mediator,
        Role::Observer,
        Role::Participant,
    ];
    order.iter().position(|other| *other == role).unwrap_or(order.len())
}

const CELL: f64 = 30.0;
const ROW: f64 = 26.0;
const MARGIN: f64 = 24.0;
const SIZE: f64 = 12.5;

impl Diagram for Attendance {
    fn draw(&self, theme: &Theme) -> Scene {
        let labels = self.parties.iter().map(|row| row.label.as_str());
        let groups = self.parties.iter().map(|row| roles(row.role, self.language));
        let widest = labels
            .map(|label| width(label, SIZE, Weight::Regular))
            .chain(groups.map(|label| width(label, 10.5, Weight::Bold)))
            .fold(80.0, f64::max)
            .min(300.0);
        let left = MARGIN + widest + 14.0;
        let tallest = self
            .events
            .iter()
            .map(|event| width(&event.label, 11.0, Weight::Regular))
            .fold(40.0, f64::max);
        let top = MARGIN + 34.0 + tallest + 34.0;
        let groups = self.parties.chunk_by(|a, b| a.role == b.role).count() as f64;
        let height = top + self.parties.len() as f64 * ROW + groups * 20.0;
        let right = left + self.events.len() as f64 * CELL;
        let mut items = Vec::new();
        self.draw_columns((left, top), height, theme, &mut items);
        self.draw_rows((left, top), right, theme, &mut items);
        let title = phrase(Phrase::Attendance, self.language);
        items.push(text_at(
            title,
            (MARGIN, MARGIN + 14.0),
            18.0,
            Weight::Bold,
            Anchor::Start,
            theme.text,
        ));
        let legend = self.draw_legend(height + 34.0, right + 60.0, theme, &mut items);
        let bottom = legend + 28.0;
        items.push(text_at(
            &self.caption,
            (MARGIN, bottom),
            10.5,
            Weight::Regular,
            Anchor::Start,
            theme.muted,
        ));
        let scene = Scene {
            width: (right + 70.0).max(760.0),
            height: bottom + 18.0,
            background: theme.background,
            title: title.to_owned(),
            description: self.describe(),
            language: self.language.tag(),
            items,
        };
        if self.language.is_rtl() { scene.mirrored() } else { scene }
    }

    fn dot(&self) -> String {
        let mut dot = Dot::new(
            true,
            &[
                ("rankdir", "LR"),
                ("fontname", "DejaVu Sans"),
                ("ranksep", "2.5"),
                ("newrank", "true"),
            ],
        );
        for group in self.parties.chunk_by(|a, b| a.role == b.role) {
            let nodes: Vec<_> = group.iter().map(party_node).collect();
            dot.cluster(group[0].role.as_str(), roles(group[0].role, self.language), &nodes);
        }
        for year in self.events.chunk_by(|a, b| a.year == b.year) {
            let nodes: Vec<_> = year.iter().map(event_node).collect();
            dot.cluster(&year[0].year, &year[0].year, &nodes);
        }
        for row in &self.parties {
            for (event, record) in self.events.iter().zip(&row.cells) {
                let Some(record) = record else { continue };
                let style = match (record.presence.took_part(), record.possible) {
                    (true, false) => "solid",
                    (true, true) => "dashed",
                    (false, _) => "dotted",
                };
                let tooltip =
                    format!("{}: {}", row.label, presence(record.presence, self.language));
                let arrow = if record.presence == Presence::Declined { "tee" } else { "normal" };
                dot.edge(
                    &row.id,
                    &event.id,
                    &[
                        ("style", style),
                        ("arrowhead", arrow),
                        ("color", dot_colour(record.role)),
                        ("tooltip", &tooltip),
                    ],
                );
            }
        }
        dot.print()
    }
}

fn party_node(row: &Row) -> (String, Vec<(&'static str, String)>) {
    let shape = match row.role {
        Role::Guarantor => "box",
        Role::ConflictParty => "diamond",
        Role::Host => "house",
        Role::Mediator => "triangle",
        Role::Observer | Role::Participant => "ellipse",
    };
    let attributes = vec![
        ("label", row.label.clone()),
        ("shape", shape.to_owned()),
        ("fontname", "DejaVu Sans".to_owned()),
        ("color", dot_colour(row.role).to_owned()),
    ];
    (row.id.clone(), attributes)
}

fn event_node(event: &Column) -> (String, Vec<(&'static str, String)>) {
    let number = event.number.map_or(String::new(), |number| format!("{number}\n"));
    let attributes = vec![
        ("label", format!("{number}{}", event.label)),
        ("shape", "note".to_owned()),
        ("fontname", "DejaVu Sans".to_owned()),
    ];
    (event.id.clone(), attributes)
}

/// Returns the colour of a role for light paper.
fn dot_colour(role: Role) -> &'static str {
    symbol::colour(role, super::super::picture::ThemeName::Light.theme())
}

impl Attendance {
    fn draw_columns(
        &self,
        (left, top): (f64, f64),
        bottom: f64,
        theme: &Theme,
        items: &mut Vec<Item>,
    ) {
        let mut x = left;
        for (number, year) in self.events.chunk_by(|a, b| a.year == b.year).enumerate() {
            let wide = year.len() as f64 * CELL;
            if number % 2 == 0 {
                items.push(Item::Rect {
                    x,
                    y: top - 30.0,
                    width: wide,
                    height: bottom - top + 30.0 + 18.0,
                    radius: 0.0,
                    fill: Some(theme.band),
                    stroke: None,
                });
            }
            let mut label = Label {
                text: year[0].year.clone(),
                x: x + wide / 2.0,
                y: bottom + 12.0,
                size: 11.0,
                weight: Weight::Bold,
                anchor: Anchor::Middle,
                colour: theme.muted,
                turn: 0.0,
            };
            if width(&label.text, 11.0, Weight::Bold) > wide {
                label.text = format!("’{}", &label.text[2..]);
            }
            items.push(Item::Text(label));
            x += wide;
        }
        for (index, event) in self.events.iter().enumerate() {
            let x = left + (index as f64 + 0.5) * CELL;
            if let Some(number) = event.number {
                items.push(Item::Text(Label {
                    text: number.to_string(),
                    x,
                    y: top - 12.0,
                    size: SIZE,
                    weight: Weight::Bold,
                    anchor: Anchor::Middle,
                    colour: theme.text,
                    turn: 0.0,
                }));
            }
            let label = Label {
                text: event.label.clone(),
                x: x + 4.0,
                y: top - 34.0,
                size: 11.0,
                weight: Weight::Regular,
                anchor: Anchor::Start,
                colour: theme.muted,
                turn: -90.0,
            };
            items.push(Item::Text(label));
        }
    }

    fn draw_rows(&self, (left, top): (f64, f64), right: f64, theme: &Theme, items: &mut Vec<Item>) {
        let mut y = top;
        for group in self.parties.chunk_by(|a, b| a.role == b.role) {
            let heading = roles(group[0].role, self.language);
            items.push(text_at(
                heading,
                (MARGIN, y + 14.0),
                10.5,
                Weight::Bold,
                Anchor::Start,
                symbol::colour(group[0].role, theme),
            ));
            y += 20.0;
            for row in group {
                let middle = y + ROW / 2.0;
                let label = fit(&row.label, SIZE, Weight::Regular, left - MARGIN - 10.0);
                items.push(text_at(
                    &label,
                    (MARGIN, middle + 4.5),
                    SIZE,
                    Weight::Regular,
                    Anchor::Start,
                    theme.text,
                ));
                let rule = Stroke::solid(theme.rule, 0.6);
                let (from, to) = ((left, y + ROW), (right, y + ROW));
                items.push(Item::Curve { from, control: from, to, stroke: rule, opacity: 1.0 });
                for (index, record) in row.cells.iter().enumerate() {
                    let Some(record) = record else { continue };
                    let x = left + (index as f64 + 0.5) * CELL;
                    let said = format!(
                        "{}, {}: {}",
                        row.label,
                        self.events[index].label,
                        presence(record.presence, self.language)
                    );
                    items.push(Item::Group {
                        title: said,
                        items: symbol::symbol(
                            record.role,
                            record.presence,
                            record.possible,
                            (x, middle),
                            8.0,
                            theme,
                        ),
                    });
                }
                let total = format!("{}/{}", row.attended(), self.events.len());
                items.push(text_at(
                    &total,
                    (right + 12.0, middle + 4.5),
                    11.0,
                    Weight::Regular,
                    Anchor::Start,
                    theme.muted,
                ));
                y += ROW;
            }
        }
    }

    /// Draws the legend in as many lines as it needs and returns the last base line.
    fn draw_legend(&self, top: f64, right: f64, theme: &Theme, items: &mut Vec<Item>) -> f64 {
        let language = self.language;
        let mut entries: Vec<(Role, Presence, bool, &str)> = Vec::new();
        let records = || self.parties.iter().flat_map(|row| row.cells.iter().flatten());
        for &role in Role::ALL {
            if records().any(|record| record.role == role) {
                entries.push((role, Presence::Attended, false, roles(role, language)));
            }
        }
        for &kind in Presence::ALL {
            if kind != Presence::Attended && records().any(|record| record.presence == kind) {
                entries.push((Role::Observer, kind, false, presence(kind, language)));
            }
        }
        if records().any(|record| record.possible) {
            entries.push((
                Role::Observer,
                Presence::Attended,
                true,
                phrase(Phrase::Possible, language),
            ));
        }
        let (mut x, mut y) = (MARGIN, top);
        for (role, kind, possible, label) in entries {
            let wide = width(label, 11.0, Weight::Regular) + 42.0;
            if x + wide > right && x > MARGIN {
                (x, y) = (MARGIN, y + 22.0);
            }
            items.extend(symbol::symbol(role, kind, possible, (x + 8.0, y - 4.0), 7.0, theme));
            items.push(text_at(
                label,
                (x + 22.0, y),
                11.0,
                Weight::Regular,
                Anchor::Start,
                theme.text,
            ));
            x += wide;
        }
        let last = phrase(Phrase::NotRecorded, language);
        if x + width(last, 11.0, Weight::Regular) > right && x > MARGIN {
            (x, y) = (MARGIN, y + 22.0);
        }
        items.push(text_at(last, (x, y), 11.0, Weight::Regular, Anchor::Start, theme.muted));
        y
    }

    fn describe(&self) -> String {
        let rows: Vec<String> = self
            .parties
            .iter()
            .map(|row| format!("{}: {}/{}", row.label, row.attended(), self.events.len()))
            .collect();
        rows.join("; ")
    }
}
