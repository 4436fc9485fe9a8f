//! What the documents say on which topic, and how strongly: a matrix in order of time.

mod by_documents;

use super::columns::{Column, Grid};
use super::dot::{Dot, along};
use super::frame::{Legend, MARGIN, TOP, Words};
use super::{Diagram, Layout, Subject, documents, linked, text_at};
use crate::analysis::agreed_language::{Uptake, matrix};
use crate::model::{Act, Entity, TopicId, Vocabulary};
use crate::output::picture::{
    Anchor, Item, Scene, Stroke, Theme, ThemeName, Weight, fit, width, wrap,
};
use crate::output::words::{text, vocabulary::act};

/// Topics by documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topics {
    words: Words,
    layout: Layout,
    columns: Vec<Column>,
    titles: Vec<String>,
    rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    id: String,
    label: String,
    /// How many topics stand above it.
    depth: usize,
    /// The wider topic, if it is a row as well.
    broader: Option<String>,
    cells: Vec<Option<Uptake>>,
}

impl Topics {
    /// Collects the points of the agreed documents of the events, topic by topic; narrower topics
    /// stand below their wider one. Documents without points are left out.
    #[must_use]
    pub fn new(subject: &Subject, layout: Layout) -> Self {
        let model = subject.model;
        let mut agreed = documents::agreed(subject);
        agreed.retain(|&document| subject.graph.provisions_of_document(document).next().is_some());
        let matrix = matrix(model, &agreed);
        let found: Vec<(TopicId, &Vec<Option<Uptake>>)> =
            matrix.topics.iter().copied().zip(&matrix.cells).collect();
        let mut rows = Vec::new();
        for &(topic, _) in &found {
            if wider(subject, topic, &found).is_none() {
                add(subject, (topic, 0), &found, &mut rows);
            }
        }
        let titles = agreed.iter().map(|&one| subject.label(Entity::Document(one), None));
        Self {
            words: Words::of(subject),
            layout,
            titles: titles.collect(),
            columns: agreed.iter().map(|&document| documents::column(subject, document)).collect(),
            rows,
        }
    }
}

/// Returns the nearest wider topic that is a row.
fn wider(
    subject: &Subject,
    topic: TopicId,
    found: &[(TopicId, &Vec<Option<Uptake>>)],
) -> Option<TopicId> {
    let broader = &subject.model.topics.broader;
    // A hierarchy that runs in a circle must not be followed for ever.
    let mut next = broader.get(topic);
    for _ in 0..subject.model.topics.len() {
        let wider = next?;
        if found.iter().any(|&(other, _)| other == wider) {
            return Some(wider);
        }
        next = broader.get(wider);
    }
    None
}

/// Adds a topic and those below it.
fn add(
    subject: &Subject,
    (topic, depth): (TopicId, usize),
    found: &[(TopicId, &Vec<Option<Uptake>>)],
    rows: &mut Vec<Row>,
) {
    let Some(&(_, cells)) = found.iter().find(|&&(other, _)| other == topic) else { return };
    let id = |topic| subject.model.topics.id.get(topic).to_owned();
    if depth > found.len() {
        return;
    }
    rows.push(Row {
        id: id(topic),
        label: subject.label(Entity::Topic(topic), None),
        depth,
        broader: wider(subject, topic, found).map(id),
        cells: cells.clone(),
    });
    for &(narrower, _) in found {
        if wider(subject, narrower, found) == Some(topic) {
            add(subject, (narrower, depth + 1), found, rows);
        }
    }
}

impl Row {
    fn documents(&self) -> usize {
        self.cells.iter().flatten().count()
    }
}

const CELL: f64 = 19.0;
const ROW: f64 = 21.0;
const INDENT: f64 = 14.0;

/// So many documents and no more are drawn one by one for Graphviz.
const FEW: usize = 8;

impl Diagram for Topics {
    fn draw(&self, theme: &Theme) -> Scene {
        if self.layout == Layout::DocumentsByTopics {
            return by_documents::draw(self, theme);
        }
        let language = self.words.language;
        let labels = self
            .rows
            .iter()
            .map(|row| width(&row.label, 11.5, Weight::Regular) + row.depth as f64 * INDENT);
        let left = MARGIN + labels.fold(120.0, f64::max).min(300.0) + 14.0;
        let grid = Grid::below(TOP, left, CELL, &self.columns);
        let bottom = grid.top + self.rows.len() as f64 * ROW;
        let right = left + self.columns.len() as f64 * CELL;
        let mut items = Vec::new();
        let end = grid.draw(&self.columns, bottom, language, theme, &mut items);
        for (index, row) in self.rows.iter().enumerate() {
            let y = grid.top + index as f64 * ROW;
            self.draw_row(row, y, (&grid, right), theme, &mut items);
        }
        let (title, subtitle) = (
            text("picture-title-topics", language),
            self.words.counted("picture-documents", self.columns.len()),
        );
        let frame = self.words.frame(title, subtitle, self.describe());
        frame.around(items, (right + 46.0, end), self.legend(theme), theme)
    }

    fn dot(&self) -> String {
        let language = self.words.language;
        let title = (text("picture-title-topics", language), self.words.caption.as_str());
        let attributes = [("rankdir", along(language)), ("ranksep", "1.2"), ("nodesep", "0.12")];
        let mut dot = Dot::titled(true, title, &attributes);
        let light = ThemeName::Light.theme();
        for row in &self.rows {
            let taken = row.documents();
            let label = format!("{}\n{taken}/{}", row.label, self.columns.len());
            let share = (taken * (STEPS - 1)).div_ceil(self.columns.len().max(1));
            let fill = light.scale[share.min(STEPS - 1)];
            let ink = if share >= 3 { light.background } else { light.text };
            let attributes = [
                ("label", label.as_str()),
                ("shape", "box"),
                ("style", "filled,rounded"),
                ("fillcolor", fill),
                ("fontcolor", ink),
                ("fontsize", "11"),
                ("tooltip", &row.label),
            ];
            dot.node(&row.id, &attributes);
            if let Some(broader) = &row.broader {
                dot.edge(broader, &row.id, &[("dir", "none"), ("color", light.muted)]);
            }
        }
        if self.columns.len() <= FEW {
            self.documents_in_dot(&mut dot);
        }
        dot.print()
    }
}

impl Topics {
    fn documents_in_dot(&self, dot: &mut Dot) {
        let light = ThemeName::Light.theme();
        for (index, (column, title)) in self.columns.iter().zip(&self.titles).enumerate() {
            let label = wrap(title, 12.0, Weight::Regular, 220.0, 3).join("\n");
            let attributes = [
                ("label", label.as_str()),
                ("shape", "note"),
                ("tooltip", title),
                ("URL", &column.link),
            ];
            dot.node(&column.id, &attributes);
            for row in &self.rows {
                let Some(uptake) = row.cells[index] else { continue };
                let step = step_of(uptake.act);
                let pen = format!("{:.1}", 0.6 + step as f64 * 0.6);
                let said = act(uptake.act, self.words.language);
                let attributes =
                    [("penwidth", pen.as_str()), ("color", light.scale[step]), ("tooltip", said)];
                dot.edge(&row.id, &column.id, &attributes);
            }
        }
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
        let x = MARGIN + row.depth as f64 * INDENT;
        let weight = if row.depth == 0 { Weight::Bold } else { Weight::Regular };
        let label = fit(&row.label, 11.5, weight, grid.left - x - 8.0);
        items.push(text_at(&label, (x, middle + 4.0), 11.5, weight, Anchor::Start, theme.text));
        let total = row.documents().to_string();
        grid.end_row((MARGIN, right), (middle, y + ROW), &total, theme, items);
        for (index, cell) in row.cells.iter().enumerate() {
            let Some(uptake) = cell else { continue };
            items.push(self.cell(row, (index, *uptake), (grid.x(index), middle), theme));
        }
    }

    /// Draws how strongly a document takes up a topic.
    fn cell(
        &self,
        row: &Row,
        (document, uptake): (usize, Uptake),
        at: (f64, f64),
        theme: &Theme,
    ) -> Item {
        let said = act(uptake.act, self.words.language);
        let title =
            format!("{} · {}: {said} ({})", row.label, self.titles[document], uptake.points);
        let drawn = vec![mark(step_of(uptake.act), at, theme)];
        linked(title, &self.columns[document].link, drawn)
    }

    fn legend(&self, theme: &Theme) -> Legend {
        let mut legend = Legend::default();
        for step in (0..STEPS).rev() {
            legend.add(vec![mark(step, (0.0, 0.0), theme)], 16.0, &self.strength(step));
        }
        legend.note(text("picture-unmentioned", self.words.language));
        legend
    }

    /// Returns the acts of a step of strength.
    fn strength(&self, step: usize) -> String {
        let language = self.words.language;
        let acts = Act::ALL.iter().filter(|&&one| step_of(one) == step);
        let acts: Vec<&str> = acts.map(|&one| act(one, language)).collect();
        acts.join(if language.is_rtl() { "، " } else { ", " })
    }

    fn describe(&self) -> String {
        let row = |row: &Row| format!("{}: {}/{}", row.label, row.documents(), self.columns.len());
        self.rows.iter().map(row).collect::<Vec<_>>().join("; ")
    }
}

/// How many steps of strength are told apart.
const STEPS: usize = 5;

/// Returns the step of an act, from 0 for what is only noted to 4 for what binds.
fn step_of(act: Act) -> usize {
    match act {
        Act::Agrees | Act::Decides | Act::Undertakes => 4,
        Act::Reaffirms | Act::Emphasises => 3,
        Act::Calls | Act::Condemns | Act::Rejects => 2,
        Act::ExpressesConcern | Act::ExpressesHope | Act::Welcomes => 1,
        Act::Notes | Act::Thanks | Act::States => 0,
    }
}

/// Returns a square, larger and farther from the background the stronger the act.
fn mark(step: usize, (x, y): (f64, f64), theme: &Theme) -> Item {
    let size = 7.0 + 2.2 * step as f64;
    let half = size / 2.0;
    let colour = theme.scale[step];
    let stroke = (step == 0).then(|| Stroke::solid(theme.scale[2], 1.0));
    Item::Rect {
        x: x - half,
        y: y - half,
        width: size,
        height: size,
        radius: 1.5,
        fill: Some(colour),
        stroke,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_follow_the_grades_of_the_acts() {
        let mut acts = Act::ALL.to_vec();
        acts.sort_by_key(|act| act.grade());
        assert!(acts.is_sorted_by_key(|&act| step_of(act)), "{acts:?}");
    }
}
