//! Which document cites which: agreed documents in order of time, and what they refer to.

mod arcs;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::columns::{Column, Grid};
use super::dot::{Dot, against};
use super::frame::{Legend, MARGIN, TOP, Words};
use super::line::{arrow, line, straight_arrow};
use super::{Diagram, Layout, Subject, documents, linked, text_at};
use crate::analysis::citations::references;
use crate::model::{DocumentId, Entity, Relation, Vocabulary};
use crate::output::picture::{Anchor, Dash, Item, Scene, Stroke, Theme, ThemeName, Weight, wrap};
use crate::output::words::{text, vocabulary::relation};

/// Documents as columns, the texts that they cite as rows, and citations among the columns as arcs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statements {
    words: Words,
    layout: Layout,
    columns: Vec<Column>,
    titles: Vec<String>,
    rows: Vec<Row>,
    /// Positions of the citing and of the cited column.
    arcs: BTreeMap<(usize, usize), Relation>,
}

/// A cited text that is no column.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    column: Column,
    title: String,
    /// The relation for each column that cites it.
    cells: BTreeMap<usize, Relation>,
}

/// A cited text from so many documents on gets a row of its own.
const OFTEN: usize = 5;

impl Statements {
    /// Collects the agreed documents of the events that cite or are cited, and what they cite.
    ///
    /// A text that many documents cite is a row; citations of other documents are arcs.
    #[must_use]
    pub fn new(subject: &Subject, layout: Layout) -> Self {
        let cited = citations(subject);
        let counts = cited.keys().fold(BTreeMap::<_, usize>::new(), |mut counts, &(_, to)| {
            *counts.entry(to).or_default() += 1;
            counts
        });
        let is_row = |document: &DocumentId| {
            counts.get(document).is_some_and(|&count| count >= OFTEN)
                || !documents::is_agreed(subject, *document)
        };
        let mut columns: Vec<DocumentId> = cited.keys().flat_map(|&(a, b)| [a, b]).collect();
        columns.sort_unstable();
        columns.dedup();
        columns.retain(|&document| documents::is_agreed(subject, document));
        columns.sort_by_key(|&document| (subject.model.documents.date.span(document), document));
        let place = |document| columns.iter().position(|&other| other == document);
        let mut rows: Vec<(DocumentId, Row)> = counts
            .keys()
            .filter(|document| is_row(document))
            .map(|&document| (document, row(subject, document)))
            .collect();
        let mut arcs = BTreeMap::new();
        for (&(from, to), &how) in &cited {
            let Some(column) = place(from) else { continue };
            match rows.iter_mut().find(|(document, _)| *document == to) {
                Some((_, row)) => {
                    row.cells.insert(column, how);
                }
                None => {
                    arcs.extend(place(to).map(|other| ((column, other), how)));
                }
            }
        }
        rows.sort_by_key(|(document, row)| (Reverse(row.cells.len()), *document));
        let titles = columns.iter().map(|&one| subject.label(Entity::Document(one), None));
        Self {
            words: Words::of(subject),
            layout,
            titles: titles.collect(),
            columns: columns.iter().map(|&one| documents::column(subject, one)).collect(),
            rows: rows.into_iter().map(|(_, row)| row).collect(),
            arcs,
        }
    }
}

/// Returns who cites what, each pair once with its strongest relation.
fn citations(subject: &Subject) -> BTreeMap<(DocumentId, DocumentId), Relation> {
    let mut cited = BTreeMap::new();
    for reference in references(subject.model) {
        let Some(how) = reference.relation else { continue };
        let pair = (reference.citing, reference.cited);
        if pair.0 != pair.1 && documents::is_agreed(subject, reference.citing) {
            let strongest = cited.entry(pair).or_insert(how);
            if strength(how) > strength(*strongest) {
                *strongest = how;
            }
        }
    }
    cited
}

fn strength(relation: Relation) -> u8 {
    match relation {
        Relation::Cites => 0,
        Relation::Welcomes => 1,
        Relation::Reaffirms => 2,
        Relation::Implements => 3,
        Relation::Supersedes => 4,
    }
}

fn row(subject: &Subject, document: DocumentId) -> Row {
    Row {
        column: documents::column(subject, document),
        title: subject.label(Entity::Document(document), None),
        cells: BTreeMap::new(),
    }
}

const LEFT: f64 = 330.0;
const CELL: f64 = 19.0;
const ROW: f64 = 36.0;

impl Diagram for Statements {
    fn draw(&self, theme: &Theme) -> Scene {
        if self.layout == Layout::Arcs {
            return arcs::draw(self, theme);
        }
        let language = self.words.language;
        let grid = Grid::below(TOP, LEFT, CELL, &self.columns);
        let tallest = self.arcs.keys().map(|&(from, to)| depth(from, to)).fold(24.0, f64::max);
        let above = grid.top + 16.0;
        let first = above + tallest + 26.0;
        let bottom = first + self.rows.len() as f64 * ROW;
        let mut items = Vec::new();
        let end = grid.draw(&self.columns, bottom, language, theme, &mut items);
        self.draw_arcs(&grid, above, theme, &mut items);
        let note =
            wrap(text("picture-arcs", language), 11.0, Weight::Regular, LEFT - MARGIN - 30.0, 3);
        for (number, line) in note.iter().enumerate() {
            let at = (MARGIN, above + 18.0 + 15.0 * number as f64);
            items.push(text_at(line, at, 11.0, Weight::Regular, Anchor::Start, theme.muted));
        }
        let right = LEFT + self.columns.len() as f64 * CELL;
        let heading = text("picture-cited", language);
        let at = (MARGIN, first - 9.0);
        items.push(text_at(heading, at, 10.5, Weight::Bold, Anchor::Start, theme.muted));
        for (index, row) in self.rows.iter().enumerate() {
            let y = first + index as f64 * ROW;
            self.draw_row(row, y, (&grid, right), theme, &mut items);
        }
        let mut legend = Legend::default();
        legend.add(
            vec![document((0.0, 0.0), theme)],
            9.0,
            text("picture-agreed-document", language),
        );
        for how in self.relations() {
            let stroke = Stroke { colour: ink(how, theme), width: 1.2, dash: dash(how) };
            let mut sample = Vec::new();
            if self.rows.iter().flat_map(|row| row.cells.values()).any(|other| *other == how) {
                sample.extend(mark(how, (-17.0, 0.0), theme));
            }
            if self.arcs.values().any(|other| *other == how) {
                sample.extend(straight_arrow((-8.0, 0.0), (24.0, 0.0), stroke));
            }
            legend.sample(sample, 48.0, relation(how, language));
        }
        legend.note(text("picture-columns-are-documents", language));
        let (title, subtitle) = (
            text("picture-title-statements", language),
            self.words.counted("picture-documents", self.columns.len()),
        );
        let frame = self.words.frame(title, subtitle, self.describe());
        frame.around(items, (right + 54.0, end), legend, theme)
    }

    fn dot(&self) -> String {
        let language = self.words.language;
        let title = (text("picture-title-statements", language), self.words.caption.as_str());
        let attributes = [("rankdir", against(language)), ("ranksep", "1.2"), ("nodesep", "0.15")];
        let mut dot = Dot::titled(true, title, &attributes);
        let node = |column: &Column, title: &String| {
            let number = column.number.map_or(String::new(), |number| format!("{number}: "));
            let attributes = vec![
                ("label", format!("{number}{}", column.label)),
                ("shape", "note".to_owned()),
                ("fontsize", "10".to_owned()),
                ("tooltip", title.clone()),
                ("URL", column.link.clone()),
            ];
            (column.id.clone(), attributes)
        };
        let nodes: Vec<(&Column, _)> = self
            .columns
            .iter()
            .zip(&self.titles)
            .map(|(one, title)| (one, node(one, title)))
            .collect();
        for year in nodes.chunk_by(|a, b| a.0.years == b.0.years) {
            let nodes: Vec<_> = year.iter().map(|(_, node)| node.clone()).collect();
            let years = year[0].0.years.to_string();
            dot.cluster(&years, &years, &nodes);
        }
        for row in &self.rows {
            let label = wrap(&row.title, 11.0, Weight::Regular, 240.0, 3);
            let attributes = [
                ("label", label.join("\n")),
                ("shape", "box".to_owned()),
                ("style", "rounded".to_owned()),
                ("tooltip", row.title.clone()),
                ("URL", row.column.link.clone()),
            ];
            let borrowed: Vec<(&str, &str)> =
                attributes.iter().map(|(name, value)| (*name, value.as_str())).collect();
            // A text that is a column as well keeps the node that it has.
            if !self.columns.iter().any(|column| column.id == row.column.id) {
                dot.node(&row.column.id, &borrowed);
            }
            for (&column, &how) in &row.cells {
                dot.edge(&self.columns[column].id, &row.column.id, &edge(how, language));
            }
        }
        for (&(from, to), &how) in &self.arcs {
            dot.edge(&self.columns[from].id, &self.columns[to].id, &edge(how, language));
        }
        let looks: Vec<_> = self.relations().map(|how| (how, edge(how, language))).collect();
        let entries: Vec<(&str, &[(&str, &str)])> =
            looks.iter().map(|(how, looks)| (relation(*how, language), &looks[..2])).collect();
        dot.legend_of_edges(&entries);
        dot.print()
    }
}

impl Statements {
    /// Returns the relations that occur, in the order of the vocabulary.
    fn relations(&self) -> impl Iterator<Item = Relation> {
        let occurs = |how: &Relation| {
            let mut in_rows = self.rows.iter().flat_map(|row| row.cells.values());
            in_rows.any(|other| other == how) || self.arcs.values().any(|other| other == how)
        };
        Relation::ALL.iter().copied().filter(occurs)
    }

    /// Draws the documents as points and the citations among them as arcs below.
    fn draw_arcs(&self, grid: &Grid, y: f64, theme: &Theme, items: &mut Vec<Item>) {
        for (&(from, to), &how) in &self.arcs {
            let (start, end) = (grid.x(from), grid.x(to));
            let control = (f64::midpoint(start, end), y + 2.0 * depth(from, to));
            let stroke = Stroke { colour: ink(how, theme), width: 1.2, dash: dash(how) };
            let title = format!("{} → {}", self.titles[from], self.titles[to]);
            let drawn = arrow((start, y + 5.0), control, (end, y + 5.0), stroke);
            items.push(linked(title, &self.columns[from].link, drawn));
        }
        for (index, title) in self.titles.iter().enumerate() {
            let x = grid.x(index);
            let point = document((x, y), theme);
            items.push(linked(title.clone(), &self.columns[index].link, vec![point]));
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
        let lines = wrap(&row.title, 11.5, Weight::Regular, LEFT - MARGIN - 14.0, 2);
        let first = middle + 4.0 - 7.5 * (lines.len() - 1) as f64;
        let line_of = |(number, text): (usize, &String)| {
            let at = (MARGIN, first + 15.0 * number as f64);
            text_at(text, at, 11.5, Weight::Regular, Anchor::Start, theme.text)
        };
        let name = lines.iter().enumerate().map(line_of).collect();
        items.push(linked(row.title.clone(), &row.column.link, name));
        let total = row.cells.len().to_string();
        grid.end_row((MARGIN, right), (middle, y + ROW), &total, theme, items);
        for (&column, &how) in &row.cells {
            let said = relation(how, self.words.language);
            let title = format!("{} · {said} · {}", self.titles[column], row.title);
            let drawn = mark(how, (grid.x(column), middle), theme);
            items.push(linked(title, &self.columns[column].link, drawn));
        }
    }

    fn describe(&self) -> String {
        let row = |row: &Row| format!("{}: {}", row.title, row.cells.len());
        self.rows.iter().map(row).collect::<Vec<_>>().join("; ")
    }
}

/// Returns how far below its ends an arc reaches.
fn depth(from: usize, to: usize) -> f64 {
    18.0 + 22.0 * (from.abs_diff(to) as f64).sqrt()
}

fn ink(relation: Relation, theme: &Theme) -> &'static str {
    match relation {
        Relation::Cites => theme.participant,
        Relation::Reaffirms => theme.guarantor,
        Relation::Implements => theme.host,
        Relation::Supersedes => theme.absent,
        Relation::Welcomes => theme.mediator,
    }
}

/// Returns how the line of a relation is broken.
fn dash(relation: Relation) -> Dash {
    match relation {
        Relation::Cites => Dash::Short,
        Relation::Welcomes => Dash::Dotted,
        Relation::Reaffirms | Relation::Supersedes => Dash::Unbroken,
        Relation::Implements => Dash::Long,
    }
}

/// Returns the mark of a document from which arcs begin.
fn document((x, y): (f64, f64), theme: &Theme) -> Item {
    let stroke = Some(Stroke::solid(theme.text, 1.2));
    Item::Circle { x, y, radius: 4.2, fill: Some(theme.background), stroke }
}

/// Returns the mark of a relation: a ring, a square, a triangle, a cross, a diamond.
fn mark(relation: Relation, (x, y): (f64, f64), theme: &Theme) -> Vec<Item> {
    let colour = ink(relation, theme);
    let polygon =
        |points: Vec<(f64, f64)>| Item::Polygon { points, fill: Some(colour), stroke: None };
    match relation {
        Relation::Cites => {
            let stroke = Some(Stroke::solid(colour, 1.8));
            vec![Item::Circle { x, y, radius: 4.2, fill: None, stroke }]
        }
        Relation::Reaffirms => {
            let (x, y) = (x - 5.0, y - 5.0);
            let (width, height, fill) = (10.0, 10.0, Some(colour));
            vec![Item::Rect { x, y, width, height, radius: 1.0, fill, stroke: None }]
        }
        Relation::Implements => {
            vec![polygon(vec![(x, y - 6.0), (x + 6.0, y + 5.0), (x - 6.0, y + 5.0)])]
        }
        Relation::Supersedes => {
            let stroke = Stroke::solid(colour, 2.0);
            vec![
                line((x - 4.5, y - 4.5), (x + 4.5, y + 4.5), stroke),
                line((x - 4.5, y + 4.5), (x + 4.5, y - 4.5), stroke),
            ]
        }
        Relation::Welcomes => {
            vec![polygon(vec![(x, y - 6.0), (x + 6.0, y), (x, y + 6.0), (x - 6.0, y)])]
        }
    }
}

fn edge(how: Relation, language: crate::date::Language) -> [(&'static str, &'static str); 3] {
    let light = ThemeName::Light.theme();
    let style = match dash(how) {
        Dash::Unbroken => "solid",
        Dash::Short => "dashed",
        Dash::Long => "bold",
        Dash::Dotted => "dotted",
    };
    [("color", ink(how, light)), ("style", style), ("tooltip", relation(how, language))]
}
