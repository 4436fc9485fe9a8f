//! One event and what is around it: delegations with their heads, and what came before and after.

use super::super::picture::{Anchor, Item, Scene, Stroke, Theme, ThemeName, Weight, fit, width};
use super::super::words::{Phrase, phrase, presence, roles};
use super::dot::Dot;
use super::{Diagram, caption, symbol, text_at};
use crate::date::{Edtf, Language, display};
use crate::graph::{Edge, Graph};
use crate::model::{
    Certainty, Entity, EventId, Function, Model, PartyId, Presence, Role, Vocabulary,
};

/// An event with its delegations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    language: Language,
    id: String,
    title: String,
    date: String,
    place: String,
    delegations: Vec<Delegation>,
    before: Option<(String, String)>,
    after: Option<(String, String)>,
    caption: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Delegation {
    id: String,
    label: String,
    head: String,
    role: Role,
    presence: Presence,
    possible: bool,
}

impl Round {
    /// Collects what is recorded of an event.
    #[must_use]
    pub fn new(model: &Model, graph: &Graph, event: EventId, language: Language) -> Self {
        let at = model.events.date.span(event);
        let label = |entity| model.label(entity, language, at).text.into_owned();
        let written = model.events.date.written(event).unwrap_or_default();
        let date = written.parse::<Edtf>().map_or(String::new(), |date| display(&date, language));
        let place = model.events.place.get(event).map(|place| label(Entity::Place(place)));
        let mut delegations: Vec<Delegation> = graph
            .attendances_of_event(event)
            .map(|(party, how)| Delegation {
                id: model.parties.id.get(party).to_owned(),
                label: label(Entity::Party(party)),
                head: head(model, event, party, language),
                role: how.role,
                presence: how.presence,
                possible: how.certainty == Certainty::Possible,
            })
            .collect();
        delegations
            .sort_by_key(|one| (one.role as usize, !one.presence.took_part(), one.id.clone()));
        let neighbour = |entity: Entity| match entity {
            Entity::Event(id) => Some((model.events.id.get(id).to_owned(), label(entity))),
            _ => None,
        };
        let next = |(edge, entity)| matches!(edge, Edge::Next).then_some(entity);
        Self {
            language,
            id: model.events.id.get(event).to_owned(),
            title: label(Entity::Event(event)),
            date,
            place: place.unwrap_or_default(),
            delegations,
            before: graph.into(Entity::Event(event)).find_map(next).and_then(neighbour),
            after: graph.out(Entity::Event(event)).find_map(next).and_then(neighbour),
            caption: caption(model, language),
        }
    }
}

fn head(model: &Model, event: EventId, party: PartyId, language: Language) -> String {
    let delegates = &model.delegates;
    let leads = |function| matches!(function, Some(Function::Head | Function::Chair));
    delegates
        .ids()
        .filter(|&row| {
            delegates.event.get(row) == Some(event) && delegates.party.get(row) == Some(party)
        })
        .find(|&row| leads(delegates.function.get(row)))
        .and_then(|row| delegates.person.get(row))
        .map_or(String::new(), |person| {
            model.label(Entity::Person(person), language, None).text.into_owned()
        })
}

const CENTRE: (f64, f64) = (520.0, 380.0);
/// From the middle to the cards on either side.
const REACH: f64 = 370.0;
const CARD: f64 = 236.0;
/// From one card to the next below.
const STEP: f64 = 66.0;

impl Diagram for Round {
    fn draw(&self, theme: &Theme) -> Scene {
        let mut items = Vec::new();
        for index in 0..self.delegations.len() {
            let one = &self.delegations[index];
            let to = self.point(index);
            let stroke = Stroke {
                colour: symbol::colour(one.role, theme),
                width: 1.6,
                dashed: !one.presence.took_part() || one.possible,
            };
            items.push(Item::Curve { from: CENTRE, control: CENTRE, to, stroke, opacity: 0.6 });
        }
        for (index, one) in self.delegations.iter().enumerate() {
            self.draw_delegation(self.point(index), one, theme, &mut items);
        }
        self.draw_middle(theme, &mut items);
        self.draw_neighbours(theme, &mut items);
        self.draw_legend(theme, &mut items);
        items.push(text_at(
            &self.title,
            (24.0, 38.0),
            18.0,
            Weight::Bold,
            Anchor::Start,
            theme.text,
        ));
        items.push(text_at(
            &self.caption,
            (24.0, 802.0),
            10.5,
            Weight::Regular,
            Anchor::Start,
            theme.muted,
        ));
        let scene = Scene {
            width: 1040.0,
            height: 820.0,
            background: theme.background,
            title: self.title.clone(),
            description: self.describe(),
            language: self.language.tag(),
            items,
        };
        if self.language.is_rtl() { scene.mirrored() } else { scene }
    }

    fn dot(&self) -> String {
        let light = ThemeName::Light.theme();
        let mut dot =
            Dot::new(true, &[("rankdir", "LR"), ("fontname", "DejaVu Sans"), ("newrank", "true")]);
        let middle = format!("{}\n{}\n{}", self.title, self.place, self.date);
        dot.node(&self.id, &[("label", &middle), ("shape", "note"), ("fontname", "DejaVu Sans")]);
        for group in self.delegations.chunk_by(|a, b| a.role == b.role) {
            let nodes: Vec<_> = group
                .iter()
                .map(|one| {
                    let label = format!("{}\n{}", one.label, one.head);
                    (
                        one.id.clone(),
                        vec![
                            ("label", label.trim_end().to_owned()),
                            ("shape", "box".to_owned()),
                            ("fontname", "DejaVu Sans".to_owned()),
                            ("color", symbol::colour(one.role, light).to_owned()),
                        ],
                    )
                })
                .collect();
            dot.cluster(group[0].role.as_str(), roles(group[0].role, self.language), &nodes);
        }
        self.link_delegations(&mut dot, light);
        for (id, label) in self.before.iter().chain(&self.after) {
            dot.node(
                id,
                &[
                    ("label", label),
                    ("shape", "note"),
                    ("style", "dashed"),
                    ("fontname", "DejaVu Sans"),
                ],
            );
        }
        if let Some((id, _)) = &self.before {
            dot.edge(id, &self.id, &[("label", "next"), ("fontname", "DejaVu Sans")]);
        }
        if let Some((id, _)) = &self.after {
            dot.edge(&self.id, id, &[("label", "next"), ("fontname", "DejaVu Sans")]);
        }
        dot.print()
    }
}

impl Round {
    fn link_delegations(&self, dot: &mut Dot, light: &Theme) {
        for one in &self.delegations {
            let style = if one.presence.took_part() && !one.possible { "solid" } else { "dashed" };
            let label = if one.presence == Presence::Attended {
                ""
            } else {
                presence(one.presence, self.language)
            };
            dot.edge(
                &one.id,
                &self.id,
                &[
                    ("style", style),
                    ("label", label),
                    ("fontname", "DejaVu Sans"),
                    ("color", symbol::colour(one.role, light)),
                ],
            );
        }
    }

    /// Returns where a delegation stands: in one of two columns, the first half on the left.
    fn point(&self, index: usize) -> (f64, f64) {
        let left = self.delegations.len().div_ceil(2);
        let (side, place, of) = if index < left {
            (-REACH, index, left)
        } else {
            (REACH, index - left, self.delegations.len() - left)
        };
        let above = (of.saturating_sub(1)) as f64 / 2.0;
        (CENTRE.0 + side, CENTRE.1 + (place as f64 - above) * STEP)
    }

    fn draw_delegation(
        &self,
        (x, y): (f64, f64),
        one: &Delegation,
        theme: &Theme,
        items: &mut Vec<Item>,
    ) {
        let stroke = Stroke {
            colour: symbol::colour(one.role, theme),
            width: 1.4,
            dashed: !one.presence.took_part() || one.possible,
        };
        let mut card = vec![Item::Rect {
            x: x - CARD / 2.0,
            y: y - 23.0,
            width: CARD,
            height: 46.0,
            radius: 6.0,
            fill: Some(theme.background),
            stroke: Some(stroke),
        }];
        card.extend(symbol::symbol(
            one.role,
            one.presence,
            one.possible,
            (x - CARD / 2.0 + 15.0, y),
            7.0,
            theme,
        ));
        let left = x - CARD / 2.0 + 29.0;
        let room = CARD - 36.0;
        let name = fit(&one.label, 12.5, Weight::Bold, room);
        let below = match one.presence {
            Presence::Attended if !one.head.is_empty() => one.head.clone(),
            Presence::Attended => roles(one.role, self.language).to_owned(),
            other => presence(other, self.language).to_owned(),
        };
        card.push(text_at(&name, (left, y - 3.0), 12.5, Weight::Bold, Anchor::Start, theme.text));
        card.push(text_at(
            &fit(&below, 11.0, Weight::Regular, room),
            (left, y + 13.0),
            11.0,
            Weight::Regular,
            Anchor::Start,
            theme.muted,
        ));
        items.push(Item::Group { title: format!("{}: {below}", one.label), items: card });
    }

    fn draw_middle(&self, theme: &Theme, items: &mut Vec<Item>) {
        let (x, y) = CENTRE;
        let title = fit(&self.title, 13.0, Weight::Bold, 430.0);
        let wide = width(&title, 13.0, Weight::Bold).max(180.0) + 36.0;
        items.push(Item::Rect {
            x: x - wide / 2.0,
            y: y - 38.0,
            width: wide,
            height: 76.0,
            radius: 8.0,
            fill: Some(theme.band),
            stroke: Some(Stroke::solid(theme.text, 1.4)),
        });
        items.push(text_at(&title, (x, y - 12.0), 13.0, Weight::Bold, Anchor::Middle, theme.text));
        items.push(text_at(
            &self.place,
            (x, y + 8.0),
            12.5,
            Weight::Regular,
            Anchor::Middle,
            theme.text,
        ));
        items.push(text_at(
            &self.date,
            (x, y + 26.0),
            12.5,
            Weight::Regular,
            Anchor::Middle,
            theme.text,
        ));
    }

    fn draw_neighbours(&self, theme: &Theme, items: &mut Vec<Item>) {
        let line = |word: Phrase, event: &(String, String)| {
            format!("{}: {}", phrase(word, self.language), event.1)
        };
        if let Some(before) = &self.before {
            let said = fit(&line(Phrase::Before, before), 11.5, Weight::Regular, 480.0);
            items.push(text_at(
                &said,
                (24.0, 720.0),
                11.5,
                Weight::Regular,
                Anchor::Start,
                theme.text,
            ));
        }
        if let Some(after) = &self.after {
            let said = fit(&line(Phrase::After, after), 11.5, Weight::Regular, 480.0);
            items.push(text_at(
                &said,
                (1016.0, 720.0),
                11.5,
                Weight::Regular,
                Anchor::End,
                theme.text,
            ));
        }
    }

    fn draw_legend(&self, theme: &Theme, items: &mut Vec<Item>) {
        let mut x = 24.0;
        for group in self.delegations.chunk_by(|a, b| a.role == b.role) {
            let name = roles(group[0].role, self.language);
            items.extend(symbol::symbol(
                group[0].role,
                Presence::Attended,
                false,
                (x + 8.0, 762.0),
                7.0,
                theme,
            ));
            items.push(text_at(
                name,
                (x + 22.0, 766.0),
                11.0,
                Weight::Regular,
                Anchor::Start,
                theme.text,
            ));
            x += width(name, 11.0, Weight::Regular) + 44.0;
        }
    }

    fn describe(&self) -> String {
        let delegations: Vec<String> = self
            .delegations
            .iter()
            .map(|one| format!("{} ({})", one.label, presence(one.presence, self.language)))
            .collect();
        format!("{}, {}: {}", self.place, self.date, delegations.join("; "))
    }
}
