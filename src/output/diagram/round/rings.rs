//! The event in the middle, and on a ring around it what came before, texts and promises, what came
//! after, and the delegations.

use super::super::linked;
use super::super::ring::Ring;
use super::super::symbol;
use super::draw::{Card, describe, event_box, legend, paper_card, promise_card, stroke};
use super::{Delegation, Neighbour, Promise, Round};
use crate::output::picture::{Dash, Item, Scene, Stroke, Theme, Weight, fit, width};
use crate::output::words::text;

/// The longest label.
const LONGEST: f64 = 380.0;

/// Something on the ring.
struct Spoke {
    /// Drawn around the point (0, 0).
    mark: Vec<Item>,
    label: String,
    said: String,
    link: String,
    stroke: Stroke,
}

pub(super) fn draw(round: &Round, theme: &Theme) -> Scene {
    let spokes = spokes(round, theme);
    let shown = |spoke: &Spoke| fit(&spoke.label, 12.0, Weight::Regular, LONGEST);
    let length = |spoke: &Option<Spoke>| {
        spoke.as_ref().map_or(0.0, |spoke| width(&shown(spoke), 12.0, Weight::Regular))
    };
    let lengths: Vec<f64> = spokes.iter().map(length).collect();
    let ring = Ring::radial(&lengths);
    let mut items = Vec::new();
    let mut marks = Vec::new();
    for (index, spoke) in spokes.iter().enumerate() {
        let (Some(spoke), (x, y)) = (spoke, ring.points[index]) else { continue };
        let (from, stroke) = (ring.centre, spoke.stroke);
        items.push(Item::Curve { from, control: from, to: (x, y), stroke, opacity: 0.65 });
        let mut drawn: Vec<Item> = spoke.mark.iter().map(|item| item.clone().moved(x, y)).collect();
        drawn.push(ring.ray(index, &shown(spoke), 16.0, theme));
        marks.push(linked(spoke.said.clone(), &spoke.link, drawn));
    }
    items.extend(marks);
    let when = [round.place.as_str(), round.date.as_str()];
    let what = (round.title.as_str(), &when[..], round.link.as_str());
    event_box(what, ring.centre, Stroke::solid(theme.text, 1.8), theme, &mut items);
    let subtitle = when.join(" · ");
    let frame = round.words.frame(&round.title, subtitle, describe(round));
    frame.around(items, ring.size, legend(round, theme), theme)
}

/// Returns what stands on the ring, clockwise from the top, with a gap between one group and the
/// next.
fn spokes(round: &Round, theme: &Theme) -> Vec<Option<Spoke>> {
    let language = round.words.language;
    let papers = round.documents.iter().map(|paper| {
        let card = paper_card(paper, theme);
        of_card(card, paper.title.clone())
    });
    let promises = |promises: &[Promise]| -> Vec<Spoke> {
        let spoke = |promise: &Promise| {
            let card = promise_card(promise, language, theme);
            let label = format!("{} · {}", promise.label, card.lower);
            of_card(card, label)
        };
        promises.iter().map(spoke).collect()
    };
    let neighbours = |events: &[Neighbour], when: &'static str| -> Vec<Spoke> {
        let when = text(when, language);
        events.iter().map(|event| of_neighbour(event, when, theme)).collect()
    };
    let groups = [
        neighbours(&round.before, "picture-before"),
        papers.collect(),
        promises(&round.made),
        promises(&round.settled),
        neighbours(&round.after, "picture-after"),
    ];
    let delegations = round.delegations.chunk_by(|a, b| a.role == b.role);
    let delegations =
        delegations.map(|group| group.iter().map(|one| of_delegation(round, one, theme)).collect());
    let groups =
        groups.into_iter().chain(delegations).filter(|group: &Vec<Spoke>| !group.is_empty());
    groups.flat_map(|group| group.into_iter().map(Some).chain([None])).collect()
}

fn of_delegation(round: &Round, one: &Delegation, theme: &Theme) -> Spoke {
    let below = one.below(&round.words);
    Spoke {
        mark: symbol::symbol(one.role, one.presence, one.possible, (0.0, 0.0), 7.0, theme),
        label: format!("{} · {below}", one.label),
        said: format!("{}: {below}", one.label),
        link: one.link.clone(),
        stroke: stroke(one, theme),
    }
}

fn of_card(card: Card, label: String) -> Spoke {
    Spoke {
        said: card.title(),
        link: card.link.to_owned(),
        stroke: Stroke::solid(card.colour, 1.4),
        mark: card.mark,
        label,
    }
}

fn of_neighbour(event: &Neighbour, when: &str, theme: &Theme) -> Spoke {
    let stroke = Stroke { colour: theme.muted, width: 1.4, dash: Dash::Short };
    let edge = Some(Stroke::solid(theme.muted, 1.6));
    Spoke {
        mark: vec![Item::Rect {
            x: -9.0,
            y: -6.0,
            width: 18.0,
            height: 12.0,
            radius: 3.0,
            fill: Some(theme.band),
            stroke: edge,
        }],
        label: format!("{when}: {}", event.label),
        said: format!("{} · {}", event.label, event.when),
        link: event.link.clone(),
        stroke,
    }
}
