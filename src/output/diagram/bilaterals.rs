//! Who met whom in pairs: a triangle of counts.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::dot::Dot;
use super::frame::{Legend, Words};
use super::triangle::{Side, Triangle};
use super::words::{Word, word};
use super::{Diagram, Subject};
use crate::model::{Certainty, Entity, PartyId};
use crate::output::picture::{Scene, Theme};

/// Pairs of parties by the number of meetings in which they took part together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bilaterals {
    words: Words,
    parties: Vec<Row>,
    /// Positions of two parties, the first being the smaller, and the number of their meetings.
    pairs: BTreeMap<(usize, usize), u32>,
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
        let mut met: BTreeMap<(PartyId, PartyId), u32> = BTreeMap::new();
        let mut counted = 0;
        for &event in subject.events {
            let mut there: Vec<PartyId> = subject
                .graph
                .attendances_of_event(event)
                .filter(|(_, how)| how.presence.took_part() && how.certainty != Certainty::Possible)
                .map(|(party, _)| party)
                .collect();
            there.sort_unstable();
            counted += usize::from(there.len() > 1);
            for (index, &first) in there.iter().enumerate() {
                *totals.entry(first).or_default() += u32::from(there.len() > 1);
                for &second in &there[index + 1..] {
                    *met.entry((first, second)).or_default() += 1;
                }
            }
        }
        let table = &subject.model.parties;
        let mut order: Vec<(PartyId, u32)> =
            totals.into_iter().filter(|&(_, total)| total > 0).collect();
        order.sort_by_key(|&(party, total)| (Reverse(total), party));
        let place = |party| order.iter().position(|&(other, _)| other == party);
        let pair = |((first, second), count): ((PartyId, PartyId), u32)| {
            let (a, b) = (place(first)?, place(second)?);
            Some(((a.min(b), a.max(b)), count))
        };
        let pairs = met.into_iter().filter_map(pair).collect();
        let row = |&(party, total): &(PartyId, u32)| Row {
            id: table.id.get(party).to_owned(),
            label: subject.label(Entity::Party(party), None),
            link: subject.link(table.sources.get(party)).to_owned(),
            total,
        };
        let parties = order.iter().map(row).collect();
        let words = Words::of(subject);
        Self { words, parties, pairs, events: subject.events.len(), counted }
    }

    fn most(&self) -> u32 {
        self.pairs.values().copied().max().unwrap_or(1)
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
        triangle.explain(&mut legend, Word::Diagonal, language, theme);
        let counted = format!("{}/{}", self.counted, self.events);
        let (title, subtitle) = (
            word(Word::Bilaterals, language),
            format!("{}: {counted}", word(Word::Talks, language)),
        );
        let frame = self.words.frame(title, subtitle, self.describe());
        frame.around(items, end, legend, theme)
    }

    fn dot(&self) -> String {
        let title = (word(Word::Bilaterals, self.words.language), self.words.caption.as_str());
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
        for (&(a, b), &count) in &self.pairs {
            let pen = format!("{:.2}", 0.5 + 6.0 * f64::from(count) / f64::from(self.most()));
            let length = format!("{:.2}", 1.6 + 2.4 / f64::from(count).sqrt());
            let said = count.to_string();
            let tooltip = self.said(a, b, count);
            let attributes = [
                ("label", said.as_str()),
                ("penwidth", &pen),
                ("len", &length),
                ("color", "#8a94a0"),
                ("tooltip", &tooltip),
            ];
            dot.edge(&self.parties[a].id, &self.parties[b].id, &attributes);
        }
        dot.print()
    }
}

impl Bilaterals {
    fn said(&self, a: usize, b: usize, count: u32) -> String {
        format!("{} – {}: {count}", self.parties[a].label, self.parties[b].label)
    }

    fn describe(&self) -> String {
        let mut pairs: Vec<_> = self.pairs.iter().collect();
        pairs.sort_by_key(|&(&pair, &count)| (Reverse(count), pair));
        let said: Vec<String> =
            pairs.iter().map(|&(&(a, b), &count)| self.said(a, b, count)).collect();
        said.join("; ")
    }
}
