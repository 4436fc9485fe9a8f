//! Who was at which meeting: a matrix in order of time.

mod by_events;

use std::cmp::Reverse;

use super::columns::{self, Column, Grid};
use super::dot::{Dot, along};
use super::frame::{Legend, MARGIN, TOP, Words};
use super::heads::Heads;
use super::{Diagram, Layout, Subject, linked, symbol, text_at};
use crate::model::{Certainty, Entity, Level, Presence, Role, Vocabulary};
use crate::output::picture::{Anchor, Item, Scene, Theme, ThemeName, Weight, fit, width};
use crate::output::words::{presence, roles, text};

/// A matrix of parties by events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    words: Words,
    layout: Layout,
    events: Vec<Column>,
    parties: Vec<Row>,
}

/// A party, as a row.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    id: String,
    label: String,
    link: String,
    role: Role,
    cells: Vec<Option<Record>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Record {
    role: Role,
    presence: Presence,
    possible: bool,
    level: Option<Level>,
    head: String,
    link: String,
}

impl Attendance {
    /// Collects who was at the events, in the order given.
    ///
    /// Parties stand by the role they had most often, then by how often they took part.
    #[must_use]
    pub fn new(subject: &Subject, layout: Layout) -> Self {
        let model = subject.model;
        let events =
            subject.events.iter().map(|&event| columns::of_event(subject, event)).collect();
        let heads = Heads::of(subject);
        let mut parties: Vec<Row> = Vec::new();
        for party in model.parties.ids().filter(|&party| subject.shows(party)) {
            let mut cells = vec![None; subject.events.len()];
            for (event, how) in subject.graph.attendances_of_party(party) {
                if let Some(position) = subject.events.iter().position(|&other| other == event) {
                    cells[position] = Some(Record {
                        role: how.role,
                        presence: how.presence,
                        possible: how.certainty == Certainty::Possible,
                        level: model.participations.level.get(how.participation),
                        head: heads.names(event, party),
                        link: subject
                            .link(model.participations.sources.get(how.participation))
                            .to_owned(),
                    });
                }
            }
            let Some(role) = usual_role(&cells) else { continue };
            parties.push(Row {
                id: model.parties.id.get(party).to_owned(),
                label: subject.label(Entity::Party(party), None),
                link: subject.link(model.parties.sources.get(party)).to_owned(),
                role,
                cells,
            });
        }
        parties.sort_by_key(|row| (rank(row.role), Reverse(row.attended()), row.id.clone()));
        Self { words: Words::of(subject), layout, events, parties }
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
const ROW: f64 = 30.0;
const HEADING: f64 = 20.0;
const SIZE: f64 = 12.5;

impl Diagram for Attendance {
    fn draw(&self, theme: &Theme) -> Scene {
        if self.layout == Layout::EventsByParties {
            return by_events::draw(self, theme);
        }
        let language = self.words.language;
        let labels = self.parties.iter().map(|row| width(&row.label, SIZE, Weight::Regular));
        let groups =
            self.parties.iter().map(|row| width(roles(row.role, language), 10.5, Weight::Bold));
        let left = MARGIN + labels.chain(groups).fold(80.0, f64::max).min(300.0) + 14.0;
        let grid = Grid::below(TOP, left, CELL, &self.events);
        let groups = self.parties.chunk_by(|a, b| a.role == b.role).count() as f64;
        let bottom = grid.top + self.parties.len() as f64 * ROW + groups * HEADING;
        let right = left + self.events.len() as f64 * CELL;
        let mut items = Vec::new();
        let end = grid.draw(&self.events, bottom, language, theme, &mut items);
        let mut y = grid.top;
        for group in self.parties.chunk_by(|a, b| a.role == b.role) {
            let (heading, colour) = (
                roles(group[0].role, language),
                theme.letters(symbol::colour(group[0].role, theme)),
            );
            let at = (MARGIN, y + 14.0);
            items.push(text_at(heading, at, 10.5, Weight::Bold, Anchor::Start, colour));
            y += HEADING;
            for row in group {
                self.draw_row(row, y, (&grid, right), theme, &mut items);
                y += ROW;
            }
        }
        let (title, subtitle) = (
            text("picture-title-attendance", language),
            self.words.counted("picture-events", self.events.len()),
        );
        let frame = self.words.frame(title, subtitle, self.describe());
        frame.around(items, (right + 50.0, end), self.legend(theme), theme)
    }

    fn dot(&self) -> String {
        let language = self.words.language;
        let title = (text("picture-title-attendance", language), self.words.caption.as_str());
        let attributes = [("rankdir", along(language)), ("ranksep", "2.5"), ("newrank", "true")];
        let mut dot = Dot::titled(true, title, &attributes);
        for group in self.parties.chunk_by(|a, b| a.role == b.role) {
            let nodes: Vec<_> = group.iter().map(party_node).collect();
            dot.cluster(group[0].role.as_str(), roles(group[0].role, language), &nodes);
        }
        let events: Vec<_> = self.events.iter().map(event_node).collect();
        dot.rank("events", &events);
        for row in &self.parties {
            for (event, record) in self.events.iter().zip(&row.cells) {
                let Some(record) = record else { continue };
                let style = dot_style(record);
                let tooltip = self.said(row, event, record);
                let arrow = if record.presence == Presence::Declined { "tee" } else { "normal" };
                let attributes = [
                    ("style", style),
                    ("arrowhead", arrow),
                    ("color", dot_colour(record.role)),
                    ("tooltip", &tooltip),
                    ("URL", &record.link),
                ];
                dot.edge(&row.id, &event.id, &attributes);
            }
        }
        self.legend_in_dot(&mut dot);
        dot.print()
    }
}

/// Returns the style of the line of a record.
fn dot_style(record: &Record) -> &'static str {
    match (record.presence.took_part(), record.possible) {
        (true, false) => "solid",
        (true, true) => "dashed",
        (false, _) => "dotted",
    }
}

fn party_node(row: &Row) -> (String, Vec<(&'static str, String)>) {
    let attributes = vec![
        ("label", row.label.clone()),
        ("shape", symbol::dot_shape(row.role).to_owned()),
        ("color", dot_colour(row.role).to_owned()),
        ("tooltip", row.label.clone()),
        ("URL", row.link.clone()),
    ];
    (row.id.clone(), attributes)
}

fn event_node(event: &Column) -> (String, Vec<(&'static str, String)>) {
    let number = event.number.map_or(String::new(), |number| format!("{number}\n"));
    let attributes = vec![
        ("label", format!("{number}{}", event.label)),
        ("shape", "note".to_owned()),
        ("tooltip", event.label.clone()),
        ("URL", event.link.clone()),
    ];
    (event.id.clone(), attributes)
}

/// Returns the colour of a role for light paper.
fn dot_colour(role: Role) -> &'static str {
    symbol::colour(role, ThemeName::Light.theme())
}

impl Attendance {
    fn said(&self, row: &Row, event: &Column, record: &Record) -> String {
        let said = presence(record.presence, self.words.language);
        let head =
            if record.head.is_empty() { String::new() } else { format!(" · {}", record.head) };
        format!("{} · {}: {said}{head}", row.label, event.label)
    }

    fn draw_row(
        &self,
        row: &Row,
        y: f64,
        (grid, right): (&Grid, f64),
        theme: &Theme,
        items: &mut Vec<Item>,
    ) {
        let middle = y + ROW / 2.0;
        let label = fit(&row.label, SIZE, Weight::Regular, grid.left - MARGIN - 10.0);
        let at = (MARGIN, middle + 3.5);
        let name = text_at(&label, at, SIZE, Weight::Regular, Anchor::Start, theme.text);
        items.push(linked(self.counted(row), &row.link, vec![name]));
        let total = format!("{}/{}", row.attended(), self.events.len());
        grid.end_row((grid.left, right), (middle, y + ROW), &total, theme, items);
        for (index, record) in row.cells.iter().enumerate() {
            let Some(record) = record else { continue };
            items.push(self.cell(row, (index, record), (grid.x(index), middle - 2.0), theme));
        }
    }

    /// Draws a record: the mark of role and presence, and the dots of the rank below it.
    fn cell(
        &self,
        row: &Row,
        (event, record): (usize, &Record),
        at: (f64, f64),
        theme: &Theme,
    ) -> Item {
        let mut drawn =
            symbol::symbol(record.role, record.presence, record.possible, at, 8.0, theme);
        let below = (at.0, at.1 + 12.5);
        drawn.extend(symbol::rank(record.level, below, symbol::colour(record.role, theme)));
        linked(self.said(row, &self.events[event], record), &record.link, drawn)
    }

    /// Returns a party with the events that it attended, of all.
    fn counted(&self, row: &Row) -> String {
        format!("{}: {}/{}", row.label, row.attended(), self.events.len())
    }

    fn legend(&self, theme: &Theme) -> Legend {
        let language = self.words.language;
        let mut legend = Legend::default();
        let records = || self.parties.iter().flat_map(|row| row.cells.iter().flatten());
        let is_shown = |role| records().any(|record| record.role == role);
        symbol::explain_roles(&mut legend, is_shown, language, theme);
        let shown: Vec<(Presence, bool)> =
            records().map(|record| (record.presence, record.possible)).collect();
        symbol::explain_presences(&mut legend, &shown, language, theme);
        let levels = records().map(|record| record.level);
        symbol::explain_ranks(&mut legend, levels, language, theme);
        legend.note(text("picture-not-recorded", language));
        legend
    }

    /// Tells what the lines mean; roles stand over the parties.
    fn legend_in_dot(&self, dot: &mut Dot) {
        let language = self.words.language;
        let records = || self.parties.iter().flat_map(|row| row.cells.iter().flatten());
        let has = |style| records().any(|record| dot_style(record) == style);
        let away: Vec<&str> = Presence::ALL
            .iter()
            .filter(|&&it| !it.took_part() && it != Presence::Declined)
            .filter(|&&it| records().any(|record| record.presence == it))
            .map(|&it| presence(it, language))
            .collect();
        let away = away.join(" / ");
        let mut entries: Vec<(&str, &[(&str, &str)])> = Vec::new();
        if has("solid") {
            entries.push((presence(Presence::Attended, language), &[("style", "solid")]));
        }
        if has("dashed") {
            entries.push((text("picture-possible", language), &[("style", "dashed")]));
        }
        if !away.is_empty() {
            entries.push((&away, &[("style", "dotted")]));
        }
        if records().any(|record| record.presence == Presence::Declined) {
            let looks = &[("style", "dotted"), ("arrowhead", "tee")];
            entries.push((presence(Presence::Declined, language), looks));
        }
        dot.legend_of_edges(&entries);
    }

    fn describe(&self) -> String {
        self.parties.iter().map(|row| self.counted(row)).collect::<Vec<_>>().join("; ")
    }
}
