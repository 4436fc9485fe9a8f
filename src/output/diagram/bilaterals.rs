//! Who met whom in pairs: a triangle of counts.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::super::picture::{Anchor, Item, Label, Scene, Stroke, Theme, Weight, fit, width};
use super::dot::Dot;
use super::frame::{Legend, MARGIN, TOP, Words};
use super::words::{Word, word};
use super::{Diagram, Subject, text_at, told};
use crate::model::{Certainty, Entity, PartyId};

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

const CELL: f64 = 38.0;

impl Diagram for Bilaterals {
    fn draw(&self, theme: &Theme) -> Scene {
        let language = self.words.language;
        let mut items = Vec::new();
        let labels = self.parties.iter().map(|row| width(&row.label, 12.5, Weight::Regular));
        let left = MARGIN + labels.fold(90.0, f64::max).min(260.0) + 14.0;
        // Slanting names must clear the title.
        let rise = |(index, row): (usize, &Row)| {
            0.62 * width(&row.label, 11.0, Weight::Regular) - index as f64 * CELL
        };
        let top = TOP + self.parties.iter().enumerate().map(rise).fold(0.0, f64::max);
        for (index, row) in self.parties.iter().enumerate() {
            self.draw_row(index, row, (left, top), theme, &mut items);
        }
        let size = self.parties.len() as f64 * CELL;
        // The last column's name stands to the right of its foot.
        let overhang = self.parties.iter().enumerate().map(|(index, row)| {
            let along = width(&row.label, 11.0, Weight::Regular) * 0.78;
            left + (index as f64 + 1.0) * CELL + along
        });
        let right = overhang.fold(left + size, f64::max);
        let mut legend = Legend::default();
        let most = self.most();
        let mut shown: Vec<u32> = vec![1, most.div_ceil(4), most.div_ceil(2), most];
        shown.dedup();
        for count in shown {
            let mark = square((0.0, 0.0), 14.0, Some(shade(count, most, theme)), None);
            legend.add(vec![mark], 16.0, &count.to_string());
        }
        let framed = square((0.0, 0.0), 14.0, None, Some(Stroke::solid(theme.muted, 1.0)));
        legend.add(vec![framed], 16.0, word(Word::Diagonal, language));
        let counted = format!("{}/{}", self.counted, self.events);
        let (title, subtitle) = (
            word(Word::Bilaterals, language),
            format!("{}: {counted}", word(Word::Talks, language)),
        );
        let frame = self.words.frame(title, subtitle, self.describe());
        frame.around(items, (right, top + size), legend, theme)
    }

    fn dot(&self) -> String {
        let title = (word(Word::Bilaterals, self.words.language), self.words.caption.as_str());
        let attributes =
            [("layout", "neato"), ("overlap", "false"), ("splines", "true"), ("sep", "+14")];
        let mut dot = Dot::titled(false, title, &attributes);
        for row in &self.parties {
            let label = format!("{}\n{}", row.label, row.total);
            let width = format!("{:.2}", 0.6 + f64::from(row.total).sqrt() / 8.0);
            let attributes = [
                ("label", label.as_str()),
                ("shape", "ellipse"),
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

    fn draw_row(
        &self,
        index: usize,
        row: &Row,
        (left, top): (f64, f64),
        theme: &Theme,
        items: &mut Vec<Item>,
    ) {
        let middle = |other: usize| left + (other as f64 + 0.5) * CELL;
        let y = top + (index as f64 + 0.5) * CELL;
        let label = fit(&row.label, 12.5, Weight::Regular, left - MARGIN - 10.0);
        let at = (MARGIN, y + 4.5);
        items.push(text_at(&label, at, 12.5, Weight::Regular, Anchor::Start, theme.text));
        for other in 0..index {
            let Some(&count) = self.pairs.get(&(other, index)) else {
                items.push(square((middle(other), y), CELL - 3.0, Some(theme.band), None));
                continue;
            };
            let fill = shade(count, self.most(), theme);
            let number = text_at(
                &count.to_string(),
                (middle(other), y + 4.5),
                13.0,
                Weight::Bold,
                Anchor::Middle,
                ink(fill, theme),
            );
            let cell = square((middle(other), y), CELL - 3.0, Some(fill), None);
            let title = self.said(other, index, count);
            items.push(told(title, vec![cell, number]));
        }
        let frame = Some(Stroke::solid(theme.muted, 1.0));
        items.push(square((middle(index), y), CELL - 4.0, None, frame));
        let total = row.total.to_string();
        let at = (middle(index), y + 4.5);
        items.push(text_at(&total, at, 12.0, Weight::Regular, Anchor::Middle, theme.muted));
        items.push(Item::Text(Label {
            text: row.label.clone(),
            x: middle(index) + CELL / 2.0 + 2.0,
            y: y - CELL / 2.0 + 8.0,
            size: 11.0,
            weight: Weight::Regular,
            anchor: Anchor::Start,
            colour: theme.muted,
            turn: -38.0,
        }));
    }

    fn describe(&self) -> String {
        let mut pairs: Vec<_> = self.pairs.iter().collect();
        pairs.sort_by_key(|&(&pair, &count)| (Reverse(count), pair));
        let said: Vec<String> =
            pairs.iter().map(|&(&(a, b), &count)| self.said(a, b, count)).collect();
        said.join("; ")
    }
}

fn square(
    (x, y): (f64, f64),
    size: f64,
    fill: Option<&'static str>,
    stroke: Option<Stroke>,
) -> Item {
    let half = size / 2.0;
    Item::Rect { x: x - half, y: y - half, width: size, height: size, radius: 2.0, fill, stroke }
}

/// Returns the darker a shade the greater the share of the whole.
fn shade(count: u32, most: u32, theme: &Theme) -> &'static str {
    let share = f64::from(count) / f64::from(most.max(1));
    let steps = theme.scale.len();
    let step = (share.sqrt() * steps as f64).ceil() as usize;
    theme.scale[step.clamp(1, steps) - 1]
}

/// Returns the colour of letters on a shade.
fn ink(shade: &'static str, theme: &Theme) -> &'static str {
    let position = theme.scale.iter().position(|other| *other == shade);
    if position.is_some_and(|position| position >= 3) { theme.background } else { theme.text }
}
