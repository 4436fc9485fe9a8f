//! Who met whom in pairs: a triangle of counts.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::dot::Dot;
use super::frame::{Legend, Words};
use super::meetings::{self, Meetings, Pair};
use super::triangle::{Side, Triangle};
use super::{Diagram, Subject};
use crate::model::{Entity, PartyId};
use crate::output::picture::{Scene, Theme};
use crate::output::words::text;

/// Pairs of parties by the number of meetings in which they took part together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bilaterals {
    words: Words,
    parties: Vec<Row>,
    /// By the positions of the two, the first being the smaller.
    pairs: BTreeMap<(usize, usize), Pair>,
    events: usize,
    counted: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    id: String,
    label: String,
    link: String,
    total: u32,
}

impl Row {
    fn side(&self) -> Side<'_> {
        Side { label: &self.label, link: &self.link, total: self.total, group: 0 }
    }
}

impl Bilaterals {
    /// Counts the pairs; facts with one weak source only do not count.
    ///
    /// Parties stand by how often they took part.
    #[must_use]
    pub fn new(subject: &Subject) -> Self {
        let mut totals: BTreeMap<PartyId, u32> = BTreeMap::new();
        let mut counted = 0;
        for &event in subject.events {
            let there = meetings::present(subject, event);
            if there.len() > 1 {
                counted += 1;
                there.into_iter().for_each(|party| *totals.entry(party).or_default() += 1);
            }
        }
        let table = &subject.model.parties;
        let mut order: Vec<(PartyId, u32)> = totals.into_iter().collect();
        order.sort_by_key(|&(party, total)| (Reverse(total), party));
        let row = |&(party, total): &(PartyId, u32)| Row {
            id: table.id.get(party).to_owned(),
            label: subject.label(Entity::Party(party), None),
            link: subject.link(table.sources.get(party)).to_owned(),
            total,
        };
        let parties: Vec<Row> = order.iter().map(row).collect();
        let place = |party| order.iter().position(|&(other, _)| other == party);
        let pair = |((one, other), met): ((PartyId, PartyId), Meetings)| {
            let (one, other) = (place(one)?, place(other)?);
            let (a, b) = (one.min(other), one.max(other));
            Some(((a, b), met.pair(subject, (&parties[a].label, &parties[b].label))))
        };
        let pairs = meetings::of_pairs(subject).into_iter().filter_map(pair).collect();
        let words = Words::of(subject);
        Self { words, parties, pairs, events: subject.events.len(), counted }
    }

    fn most(&self) -> u32 {
        self.pairs.values().map(|pair| pair.count).max().unwrap_or(1)
    }
}

impl Diagram for Bilaterals {
    fn draw(&self, theme: &Theme) -> Scene {
        let language = self.words.language;
        let mut items = Vec::new();
        let sides = self.parties.iter().map(Row::side).collect();
        let triangle = Triangle::new(sides, &self.pairs);
        let end = triangle.draw(theme, &mut items);
        let mut legend = Legend::default();
        triangle.explain(&mut legend, "picture-diagonal", language, theme);
        let counted = format!("{}/{}", self.counted, self.events);
        let (title, subtitle) = (
            text("picture-title-bilaterals", language),
            format!("{}: {counted}", text("picture-talks", language)),
        );
        let frame = self.words.frame(title, subtitle, self.describe());
        frame.around(items, end, legend, theme)
    }

    fn dot(&self) -> String {
        let title =
            (text("picture-title-bilaterals", self.words.language), self.words.caption.as_str());
        let attributes = [
            ("layout", "neato"),
            ("overlap", "false"),
            ("splines", "true"),
            ("sep", "+14"),
            ("outputorder", "edgesfirst"),
        ];
        let mut dot = Dot::titled(false, title, &attributes);
        for row in &self.parties {
            let label = format!("{}\n{}", row.label, row.total);
            let width = format!("{:.2}", 0.6 + f64::from(row.total).sqrt() / 8.0);
            let attributes = [
                ("label", label.as_str()),
                ("shape", "ellipse"),
                ("style", "filled"),
                ("fillcolor", "#ffffff"),
                ("width", &width),
                ("tooltip", &label),
                ("URL", &row.link),
            ];
            dot.node(&row.id, &attributes);
        }
        for (&(a, b), pair) in &self.pairs {
            let count = f64::from(pair.count);
            let pen = format!("{:.2}", 0.5 + 6.0 * count / f64::from(self.most()));
            let length = format!("{:.2}", 1.6 + 2.4 / count.sqrt());
            let said = pair.count.to_string();
            let attributes = [
                ("label", said.as_str()),
                ("penwidth", &pen),
                ("len", &length),
                ("color", "#8a94a0"),
                ("tooltip", &pair.said),
                ("URL", &pair.link),
            ];
            dot.edge(&self.parties[a].id, &self.parties[b].id, &attributes);
        }
        dot.print()
    }
}

impl Bilaterals {
    fn describe(&self) -> String {
        let mut pairs: Vec<_> = self.pairs.iter().collect();
        pairs.sort_by_key(|&(&ends, pair)| (Reverse(pair.count), ends));
        let said: Vec<&str> = pairs.iter().map(|(_, pair)| pair.said.as_str()).collect();
        said.join("; ")
    }
}
