//! One event and what is around it: who came and who led, what was adopted and promised, and what
//! came before and after.

mod collect;
mod draw;
mod rings;

use std::cmp::Reverse;

use super::dot::{Dot, along};
use super::frame::Words;
use super::promise::{self, Promise};
use super::{Diagram, Layout, symbol};
use crate::model::{Level, Presence, Role, Vocabulary};
use crate::output::picture::{Scene, Theme, ThemeName, Weight, wrap};
use crate::output::words::{presence, roles, text};

/// An event with its delegations, documents and promises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    words: Words,
    layout: Layout,
    id: String,
    title: String,
    date: String,
    place: String,
    link: String,
    delegations: Vec<Delegation>,
    documents: Vec<Paper>,
    /// What was promised at it.
    made: Vec<Promise>,
    /// Earlier promises that it settled.
    settled: Vec<Promise>,
    before: Vec<Neighbour>,
    after: Vec<Neighbour>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Delegation {
    id: String,
    label: String,
    head: String,
    role: Role,
    presence: Presence,
    possible: bool,
    level: Option<Level>,
    link: String,
}

/// A document, with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Paper {
    id: String,
    title: String,
    about: String,
    is_agreed: bool,
    link: String,
}

/// The event before or after.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Neighbour {
    id: String,
    label: String,
    when: String,
    link: String,
}

impl Delegation {
    /// Returns what stands below its name: who led it, else how it was there.
    fn below(&self, words: &Words) -> String {
        if self.presence.took_part() && !self.head.is_empty() {
            return self.head.clone();
        }
        presence(self.presence, words.language).to_owned()
    }
}

impl Diagram for Round {
    fn draw(&self, theme: &Theme) -> Scene {
        if self.layout == Layout::Rings {
            rings::draw(self, theme)
        } else {
            draw::draw(self, theme)
        }
    }

    fn dot(&self) -> String {
        let light = ThemeName::Light.theme();
        let language = self.words.language;
        let attributes = [("rankdir", along(language)), ("newrank", "true"), ("ranksep", "1.1")];
        let title = (self.title.as_str(), self.words.caption.as_str());
        let mut dot = Dot::titled(true, title, &attributes);
        let wrapped = |text: &str| wrap(text, 12.0, Weight::Regular, 230.0, 3).join("\n");
        let middle = format!("{}\n{}\n{}", wrapped(&self.title), self.place, self.date);
        let bold =
            [("label", middle.as_str()), ("shape", "box"), ("penwidth", "2"), ("URL", &self.link)];
        dot.node(&self.id, &bold);
        for group in self.delegations.chunk_by(|a, b| a.role == b.role) {
            let nodes: Vec<_> = group.iter().map(|one| one.node(&self.words)).collect();
            dot.cluster(group[0].role.as_str(), roles(group[0].role, language), &nodes);
        }
        for one in &self.delegations {
            let style = if one.is_doubtful() { "dashed" } else { "solid" };
            let colour = symbol::colour(one.role, light);
            dot.edge(&one.id, &self.id, &[("color", colour), ("style", style)]);
        }
        let papers: Vec<_> = self
            .documents
            .iter()
            .map(|paper| {
                let attributes = vec![
                    ("label", format!("{}\n{}", wrapped(&paper.title), wrapped(&paper.about))),
                    ("shape", "note".to_owned()),
                    ("fontsize", "11".to_owned()),
                    ("tooltip", paper.title.clone()),
                    ("URL", paper.link.clone()),
                ];
                (paper.id.clone(), attributes)
            })
            .collect();
        dot.cluster("documents", text("picture-documents", language), &papers);
        for paper in &self.documents {
            dot.edge(&self.id, &paper.id, &[]);
        }
        self.promises_in_dot(&mut dot, &wrapped);
        self.neighbours_in_dot(&mut dot, &wrapped);
        dot.print()
    }
}

impl Delegation {
    /// Tells whether it did not come, or came by one weak source only.
    fn is_doubtful(&self) -> bool {
        !self.presence.took_part() || self.possible
    }

    fn node(&self, words: &Words) -> (String, Vec<(&'static str, String)>) {
        let light = ThemeName::Light.theme();
        let attributes = vec![
            ("label", format!("{}\n{}", self.label, self.below(words))),
            ("shape", "box".to_owned()),
            ("style", if self.is_doubtful() { "dashed" } else { "solid" }.to_owned()),
            ("color", symbol::colour(self.role, light).to_owned()),
            ("tooltip", self.label.clone()),
            ("URL", self.link.clone()),
        ];
        (self.id.clone(), attributes)
    }
}

impl Round {
    fn promises_in_dot(&self, dot: &mut Dot, wrapped: &impl Fn(&str) -> String) {
        let language = self.words.language;
        for (name, heading, promises) in [
            ("made", "picture-promises-made", &self.made),
            ("settled", "picture-promises-settled", &self.settled),
        ] {
            let node = |promise: &Promise| {
                let colour = promise::ink(promise.standing, ThemeName::Light.theme());
                let attributes = vec![
                    ("label", format!("{}\n{}", wrapped(&promise.label), promise.verdict)),
                    ("shape", "box".to_owned()),
                    ("style", "rounded".to_owned()),
                    ("fontsize", "11".to_owned()),
                    ("color", colour.to_owned()),
                    ("tooltip", promise.summary.clone()),
                    ("URL", promise.link.clone()),
                ];
                (promise.id.clone(), attributes)
            };
            let nodes: Vec<_> = promises.iter().map(node).collect();
            if !nodes.is_empty() {
                dot.cluster(name, text(heading, language), &nodes);
            }
            for promise in promises {
                if name == "made" {
                    dot.edge(&self.id, &promise.id, &[]);
                } else {
                    dot.edge(&promise.id, &self.id, &[("dir", "back"), ("constraint", "false")]);
                }
            }
        }
    }

    fn neighbours_in_dot(&self, dot: &mut Dot, wrapped: &impl Fn(&str) -> String) {
        for neighbour in self.before.iter().chain(&self.after) {
            let label = format!("{}\n{}", wrapped(&neighbour.label), neighbour.when);
            let attributes = [
                ("label", label.as_str()),
                ("shape", "box"),
                ("style", "dashed"),
                ("URL", &neighbour.link),
            ];
            dot.node(&neighbour.id, &attributes);
        }
        let loose = [("label", "next"), ("constraint", "false")];
        self.before.iter().for_each(|one| dot.edge(&one.id, &self.id, &loose));
        self.after.iter().for_each(|one| dot.edge(&self.id, &one.id, &loose));
    }
}

/// Returns the most frequent first, at most `limit`, ties in the order of the records.
fn most_frequent<T: Ord + Copy>(things: impl Iterator<Item = T>, limit: usize) -> Vec<T> {
    let mut counts = std::collections::BTreeMap::<T, usize>::new();
    things.for_each(|thing| *counts.entry(thing).or_default() += 1);
    let mut order: Vec<(T, usize)> = counts.into_iter().collect();
    order.sort_by_key(|&(thing, count)| (Reverse(count), thing));
    order.into_iter().take(limit).map(|(thing, _)| thing).collect()
}
