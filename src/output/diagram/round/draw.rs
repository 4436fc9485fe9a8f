//! The event in the middle, delegations on one side, texts and promises on the other, time from
//! above to below.

use super::super::frame::{Legend, MARGIN, TOP};
use super::super::line::straight_arrow;
use super::super::promise::{self, Promise};
use super::super::{linked, symbol, text_at};
use super::{Delegation, Neighbour, Paper, Round};
use crate::analysis::Standing;
use crate::model::{Presence, Vocabulary};
use crate::output::picture::{Anchor, Dash, Item, Scene, Stroke, Theme, Weight, fit, wrap};
use crate::output::words::{arg, roles, sentence, text, vocabulary::standing};

/// Left edges and widths of the three columns.
const LEFT: (f64, f64) = (MARGIN, 334.0);
const MIDDLE: (f64, f64) = (450.0, 250.0);
const RIGHT: (f64, f64) = (796.0, 440.0);

/// Height of a card, and from one to the next.
const CARD: f64 = 42.0;
const STEP: f64 = 50.0;
const HEADING: f64 = 24.0;

/// More texts or promises than this are counted, not drawn.
const SHOWN: usize = 6;

/// A card on the right.
pub(super) struct Card<'r> {
    pub(super) mark: Vec<Item>,
    pub(super) link: &'r str,
    upper: Vec<String>,
    pub(super) lower: String,
    said: &'r str,
    pub(super) colour: &'static str,
}

impl Card<'_> {
    fn height(&self) -> f64 {
        CARD + 15.0 * (self.upper.len() - 1) as f64
    }

    /// Returns what it tells.
    pub(super) fn title(&self) -> String {
        format!("{} · {}", self.said, self.lower)
    }
}

pub(super) fn draw(round: &Round, theme: &Theme) -> Scene {
    let sections = sections(round, theme);
    let left = height_of_delegations(&round.delegations);
    let right: f64 = sections.iter().map(|(_, cards, more)| height(cards, *more)).sum();
    let whole = left.max(right).max(340.0);
    let centre = TOP + whole / 2.0;
    let mut lines = Vec::new();
    let mut items = Vec::new();
    let mut y = TOP + (whole - left) / 2.0;
    for group in round.delegations.chunk_by(|a, b| a.role == b.role) {
        let (name, colour) =
            (roles(group[0].role, round.words.language), symbol::colour(group[0].role, theme));
        heading(name, (LEFT.0, y), theme.letters(colour), &mut items);
        y += HEADING;
        for one in group {
            link(
                (LEFT.0 + LEFT.1, y + CARD / 2.0),
                (MIDDLE.0, centre),
                stroke(one, theme),
                &mut lines,
            );
            delegation(round, one, y, theme, &mut items);
            y += STEP;
        }
    }
    let mut y = TOP + (whole - right) / 2.0;
    for (title, cards, more) in sections {
        heading(title, (RIGHT.0, y), theme.muted, &mut items);
        y += HEADING;
        for card in cards {
            let from = (MIDDLE.0 + MIDDLE.1, centre);
            let high = card.height();
            link((RIGHT.0, y + high / 2.0), from, Stroke::solid(card.colour, 1.4), &mut lines);
            draw_card(card, y, theme, &mut items);
            y += high + STEP - CARD;
        }
        if more > 0 {
            let said = sentence("picture-more", round.words.language, &[arg("count", more)]);
            let at = (RIGHT.0 + 8.0, y + 4.0);
            items.push(text_at(&said, at, 11.0, Weight::Regular, Anchor::Start, theme.muted));
            y += 22.0;
        }
    }
    lines.extend(items);
    let half = middle(round, centre, theme, &mut lines);
    lines.extend(neighbours(round, (TOP, centre, TOP + whole), half, theme));
    let subtitle = [&*round.place, &round.date].join(" · ");
    let frame = round.words.frame(&round.title, subtitle, describe(round));
    let end = (RIGHT.0 + RIGHT.1, TOP + whole);
    let mut legend = legend(round, theme);
    let levels = round.delegations.iter().map(|one| one.level);
    symbol::explain_ranks(&mut legend, levels, round.words.language, theme);
    frame.around(lines, end, legend, theme)
}

/// Returns the sections on the right: heading, cards, and how many more there are.
fn sections<'r>(round: &'r Round, theme: &Theme) -> Vec<(&'static str, Vec<Card<'r>>, usize)> {
    let language = round.words.language;
    let papers: Vec<Card> = round.documents.iter().map(|one| paper_card(one, theme)).collect();
    let promises = |promises: &'r [Promise]| -> Vec<Card<'r>> {
        promises.iter().map(|one| promise_card(one, language, theme)).collect()
    };
    [
        ("picture-documents", papers),
        ("picture-promises-made", promises(&round.made)),
        ("picture-promises-settled", promises(&round.settled)),
    ]
    .into_iter()
    .filter(|(_, cards)| !cards.is_empty())
    .map(|(title, mut cards)| {
        let more = cards.len().saturating_sub(SHOWN);
        cards.truncate(SHOWN);
        (text(title, language), cards, more)
    })
    .collect()
}

pub(super) fn paper_card<'r>(paper: &'r Paper, theme: &Theme) -> Card<'r> {
    Card {
        mark: vec![sheet(paper.is_agreed, theme)],
        link: &paper.link,
        upper: wrap(&paper.title, 12.0, Weight::Regular, RIGHT.1 - 42.0, 3),
        lower: paper.about.clone(),
        said: &paper.title,
        colour: paper_ink(paper.is_agreed, theme),
    }
}

fn paper_ink(is_agreed: bool, theme: &Theme) -> &'static str {
    if is_agreed { theme.guarantor } else { theme.participant }
}

/// Returns the mark of a document: full if it was agreed.
fn sheet(is_agreed: bool, theme: &Theme) -> Item {
    let colour = paper_ink(is_agreed, theme);
    let points = vec![(-5.5, -7.0), (2.5, -7.0), (5.5, -4.0), (5.5, 7.0), (-5.5, 7.0)];
    let stroke = Some(Stroke::solid(colour, 1.4));
    Item::Polygon { points, fill: is_agreed.then_some(colour), stroke }
}

pub(super) fn promise_card<'r>(
    promise: &'r Promise,
    language: crate::date::Language,
    theme: &Theme,
) -> Card<'r> {
    let due = match promise.due_words.as_str() {
        "" => String::new(),
        due => format!("{} · ", sentence("picture-due", language, &[arg("date", due)])),
    };
    Card {
        mark: promise::mark(promise.standing, (0.0, 0.0), theme),
        link: &promise.link,
        upper: wrap(&promise.label, 12.0, Weight::Regular, RIGHT.1 - 42.0, 2),
        lower: format!("{due}{}", promise.verdict),
        said: &promise.summary,
        colour: promise::ink(promise.standing, theme),
    }
}

fn height(cards: &[Card], more: usize) -> f64 {
    let cards: f64 = cards.iter().map(|card| card.height() + STEP - CARD).sum();
    HEADING + cards + if more > 0 { 22.0 } else { 0.0 }
}

fn height_of_delegations(delegations: &[Delegation]) -> f64 {
    let groups = delegations.chunk_by(|a, b| a.role == b.role);
    groups.map(|group| HEADING + group.len() as f64 * STEP).sum()
}

fn heading(text: &str, (x, y): (f64, f64), colour: &'static str, items: &mut Vec<Item>) {
    items.push(text_at(text, (x, y + 14.0), 11.0, Weight::Bold, Anchor::Start, colour));
}

pub(super) fn stroke(one: &Delegation, theme: &Theme) -> Stroke {
    Stroke {
        colour: symbol::colour(one.role, theme),
        width: 1.4,
        dash: Dash::short_if(one.is_doubtful()),
    }
}

/// Draws a line that leaves a card level and ends at the event.
fn link(card: (f64, f64), event: (f64, f64), stroke: Stroke, items: &mut Vec<Item>) {
    let control = (card.0 + (event.0 - card.0) * 0.55, card.1);
    items.push(Item::Curve { from: card, control, to: event, stroke, opacity: 0.65 });
}

fn frame((x, y): (f64, f64), (width, height): (f64, f64), stroke: Stroke, theme: &Theme) -> Item {
    let fill = Some(theme.background);
    Item::Rect { x, y, width, height, radius: 6.0, fill, stroke: Some(stroke) }
}

fn delegation(round: &Round, one: &Delegation, y: f64, theme: &Theme, items: &mut Vec<Item>) {
    let middle = y + CARD / 2.0;
    let mut card = vec![frame((LEFT.0, y), (LEFT.1, CARD), stroke(one, theme), theme)];
    let at = (LEFT.0 + 16.0, middle - 2.0);
    card.extend(symbol::symbol(one.role, one.presence, one.possible, at, 7.0, theme));
    let below = (at.0, middle + 10.5);
    card.extend(symbol::rank(one.level, below, symbol::colour(one.role, theme)));
    let room = LEFT.1 - 38.0;
    let (name, head) = (fit(&one.label, 12.5, Weight::Bold, room), one.below(&round.words));
    let start = Anchor::Start;
    let x = LEFT.0 + 30.0;
    card.push(text_at(&name, (x, middle - 3.5), 12.5, Weight::Bold, start, theme.text));
    let shown = fit(&head, 11.0, Weight::Regular, room);
    card.push(text_at(&shown, (x, middle + 13.0), 11.0, Weight::Regular, start, theme.muted));
    items.push(linked(format!("{}: {head}", one.label), &one.link, card));
}

fn draw_card(card: Card, y: f64, theme: &Theme, items: &mut Vec<Item>) {
    let (high, title) = (card.height(), card.title());
    let edge = Stroke::solid(card.colour, 1.2);
    let mut drawn = vec![frame((RIGHT.0, y), (RIGHT.1, high), edge, theme)];
    drawn.extend(card.mark.into_iter().map(|item| item.moved(RIGHT.0 + 17.0, y + high / 2.0)));
    let (x, room) = (RIGHT.0 + 33.0, RIGHT.1 - 42.0);
    let lower = fit(&card.lower, 11.0, Weight::Regular, room);
    let start = Anchor::Start;
    for (number, line) in card.upper.iter().enumerate() {
        let at = (x, y + 17.5 + 15.0 * number as f64);
        drawn.push(text_at(line, at, 12.0, Weight::Regular, start, theme.text));
    }
    let at = (x, y + high - 8.0);
    drawn.push(text_at(&lower, at, 11.0, Weight::Regular, start, theme.muted));
    items.push(linked(title, card.link, drawn));
}

/// Draws the box of an event around its middle; returns half its height.
pub(super) fn event_box(
    (label, when, address): (&str, &[&str], &str),
    (x, y): (f64, f64),
    stroke: Stroke,
    theme: &Theme,
    items: &mut Vec<Item>,
) -> f64 {
    let lines = wrap(label, 12.5, Weight::Bold, MIDDLE.1 - 24.0, 3);
    let when: Vec<&&str> = when.iter().filter(|line| !line.is_empty()).collect();
    let high = 22.0 + 16.0 * (lines.len() + when.len()) as f64;
    let top = y - high / 2.0;
    let fill = Some(theme.band);
    let mut drawn = vec![Item::Rect {
        x: x - MIDDLE.1 / 2.0,
        y: top,
        width: MIDDLE.1,
        height: high,
        radius: 8.0,
        fill,
        stroke: Some(stroke),
    }];
    let mut base = top + 23.0;
    for line in &lines {
        drawn.push(text_at(line, (x, base), 12.5, Weight::Bold, Anchor::Middle, theme.text));
        base += 16.0;
    }
    for line in when {
        let line = fit(line, 11.5, Weight::Regular, MIDDLE.1 - 16.0);
        drawn.push(text_at(&line, (x, base), 11.5, Weight::Regular, Anchor::Middle, theme.text));
        base += 16.0;
    }
    items.push(linked(label.to_owned(), address, drawn));
    high / 2.0
}

fn middle(round: &Round, centre: f64, theme: &Theme, items: &mut Vec<Item>) -> f64 {
    let when = [round.place.as_str(), round.date.as_str()];
    let what = (round.title.as_str(), &when[..], round.link.as_str());
    let at = (MIDDLE.0 + MIDDLE.1 / 2.0, centre);
    event_box(what, at, Stroke::solid(theme.text, 1.8), theme, items)
}

/// Draws what came before above and what came after below.
fn neighbours(
    round: &Round,
    (top, centre, bottom): (f64, f64, f64),
    half_of_middle: f64,
    theme: &Theme,
) -> Vec<Item> {
    let mut items = Vec::new();
    let thin = Stroke::solid(theme.muted, 1.0);
    let x = MIDDLE.0 + MIDDLE.1 / 2.0;
    let mut place = |neighbour: &Neighbour, y: f64| {
        let when = [neighbour.when.as_str()];
        let what = (neighbour.label.as_str(), &when[..], neighbour.link.as_str());
        event_box(what, (x, y), thin, theme, &mut items)
    };
    let mut arrows = Vec::new();
    if let Some(before) = round.before.first() {
        let half = place(before, top + 48.0);
        arrows.push(((x, top + 48.0 + half), (x, centre - half_of_middle - 3.0)));
    }
    if let Some(after) = round.after.first() {
        let half = place(after, bottom - 48.0);
        arrows.push(((x, centre + half_of_middle), (x, bottom - 51.0 - half)));
    }
    for (from, to) in arrows {
        items.extend(straight_arrow(from, to, Stroke::solid(theme.muted, 1.6)));
    }
    items
}

/// Returns what the marks on both layouts mean.
pub(super) fn legend(round: &Round, theme: &Theme) -> Legend {
    let language = round.words.language;
    let mut legend = Legend::default();
    let is_shown = |role| round.delegations.iter().any(|one| one.role == role);
    symbol::explain_roles(&mut legend, is_shown, language, theme);
    let shown: Vec<(Presence, bool)> =
        round.delegations.iter().map(|one| (one.presence, one.possible)).collect();
    symbol::explain_presences(&mut legend, &shown, language, theme);
    for (is_agreed, said) in [(true, "picture-agreed-document"), (false, "picture-other-document")]
    {
        if round.documents.iter().any(|paper| paper.is_agreed == is_agreed) {
            legend.add(vec![sheet(is_agreed, theme)], 12.0, text(said, language));
        }
    }
    for &verdict in Standing::ALL {
        if round.made.iter().chain(&round.settled).any(|promise| promise.standing == verdict) {
            let mark = promise::mark(verdict, (0.0, 0.0), theme);
            legend.add(mark, 14.0, standing(verdict, language));
        }
    }
    legend
}

pub(super) fn describe(round: &Round) -> String {
    let delegations =
        round.delegations.iter().map(|one| format!("{} ({})", one.label, one.below(&round.words)));
    let papers = round.documents.iter().map(|paper| paper.title.clone());
    let promises = round
        .made
        .iter()
        .chain(&round.settled)
        .map(|promise| format!("{}: {}", promise.label, promise.verdict));
    let all: Vec<String> = delegations.chain(papers).chain(promises).collect();
    format!("{}, {}: {}", round.place, round.date, all.join("; "))
}
