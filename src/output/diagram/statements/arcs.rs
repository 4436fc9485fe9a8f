//! One document below the other in order of time, each with its title, and arcs to what it cites.

use std::collections::BTreeMap;

use super::super::columns::Column;
use super::super::frame::{Legend, TOP};
use super::super::line::{arrow, straight_arrow};
use super::super::rows::Rows;
use super::super::{linked, text_at};
use super::{Statements, dash, depth, document as mark_of_document, ink};
use crate::model::Relation;
use crate::output::picture::{Anchor, Scene, Stroke, Theme, Weight, fit, width};
use crate::output::words::{text, vocabulary::relation};

const ROW: f64 = 19.0;

/// The longest title.
const LONGEST: f64 = 430.0;

/// Documents in order of time, and the positions of who cites what.
struct Chain<'s> {
    documents: Vec<(&'s Column, &'s str)>,
    arcs: Vec<(usize, usize, Relation)>,
}

impl<'s> Chain<'s> {
    /// Joins the columns and the rows of the matrix; a text that is both stands once.
    fn of(statements: &'s Statements) -> Self {
        let columns = statements.columns.iter().zip(statements.titles.iter().map(String::as_str));
        let is_column = |id: &str| statements.columns.iter().any(|column| column.id == id);
        let outside = statements.rows.iter().filter(|row| !is_column(&row.column.id));
        let mut documents: Vec<(&Column, &str)> =
            columns.chain(outside.map(|row| (&row.column, row.title.as_str()))).collect();
        documents.sort_by_key(|(column, _)| (column.years, column.span, &column.id));
        let places: BTreeMap<&str, usize> = documents
            .iter()
            .enumerate()
            .map(|(place, (one, _))| (one.id.as_str(), place))
            .collect();
        let place = |column: &Column| places[column.id.as_str()];
        let own = |index: usize| place(&statements.columns[index]);
        let among = statements.arcs.iter().map(|(&(from, to), &how)| (own(from), own(to), how));
        let to_rows = statements.rows.iter().flat_map(|row| {
            row.cells.iter().map(move |(&from, &how)| (own(from), place(&row.column), how))
        });
        let mut arcs: Vec<_> = among.chain(to_rows).collect();
        // Long arcs first, so that short ones stay to be seen.
        arcs.sort_by_key(|&(from, to, _)| (std::cmp::Reverse(from.abs_diff(to)), from, to));
        Self { documents, arcs }
    }
}

pub(super) fn draw(of: &Statements, theme: &Theme) -> Scene {
    let language = of.words.language;
    let chain = Chain::of(of);
    let documents: Vec<Column> = chain.documents.iter().map(|(one, _)| (*one).clone()).collect();
    let rows = Rows::below(TOP + 8.0, ROW, &documents);
    let titles = chain.documents.iter().map(|(_, title)| width(title, 11.0, Weight::Regular));
    let points = rows.left + titles.fold(80.0, f64::max).min(LONGEST) + 16.0;
    let farthest = chain.arcs.iter().map(|&(from, to, _)| depth(from, to)).fold(40.0, f64::max);
    let right = points + farthest + 24.0;
    let mut items = Vec::new();
    rows.draw(&documents, right, language, theme, &mut items);
    for (index, (document, title)) in chain.documents.iter().enumerate() {
        let y = rows.y(index);
        let shown = fit(title, 11.0, Weight::Regular, LONGEST);
        let at = (rows.left, y + 4.0);
        let name = text_at(&shown, at, 11.0, Weight::Regular, Anchor::Start, theme.text);
        let point = mark_of_document((points, y), theme);
        items.push(linked((*title).to_owned(), &document.link, vec![name, point]));
    }
    for &(from, to, how) in &chain.arcs {
        let (start, end) = (rows.y(from), rows.y(to));
        let control = (points + 2.0 * depth(from, to), f64::midpoint(start, end));
        let stroke = Stroke { colour: ink(how, theme), width: 1.1, dash: dash(how) };
        let (citing, cited) = (chain.documents[from], chain.documents[to]);
        let said = format!("{} · {} · {}", citing.1, relation(how, language), cited.1);
        let drawn = arrow((points + 4.6, start), control, (points + 4.6, end), stroke);
        items.push(linked(said, &citing.0.link, drawn));
    }
    let mut legend = Legend::default();
    let point = vec![mark_of_document((0.0, 0.0), theme)];
    legend.add(point, 9.0, text("picture-document", language));
    for how in of.relations() {
        let stroke = Stroke { colour: ink(how, theme), width: 1.4, dash: dash(how) };
        let sample = straight_arrow((-17.0, 0.0), (17.0, 0.0), stroke);
        legend.sample(sample, 34.0, relation(how, language));
    }
    legend.note(text("picture-arcs-to-cited", language));
    let subtitle = of.words.counted("picture-documents", of.columns.len());
    let frame = of.words.frame(text("picture-title-statements", language), subtitle, of.describe());
    let bottom = rows.bottom(documents.len());
    frame.around(items, (right, bottom), legend, theme)
}
