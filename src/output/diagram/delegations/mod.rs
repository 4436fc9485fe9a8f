//! Who led which delegation: a lane for each head of a party, on the axis of time, or a row
//! beside the events.

mod by_events;

use super::axis::Axis;
use super::columns::{self, Column};
use super::dot::{Dot, along};
use super::frame::{Legend, MARGIN, TOP, Words};
use super::line::{bar, line, period};
use super::subject::isolated;
use super::{Diagram, Layout, Subject, linked, symbol, text_at};
use crate::analysis::delegations::{Tenure, delegations, tenures};
use crate::date::Span;
use crate::model::{Entity, EventId, Presence, Role};
use crate::output::picture::{Anchor, Dash, Item, Scene, Stroke, Theme, ThemeName, Weight, fit};
use crate::output::words::text;

/// Heads of delegations in lanes, or in rows beside the events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegations {
    words: Words,
    layout: Layout,
    parties: Vec<Party>,
    events: Vec<Column>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Party {
    id: String,
    label: String,
    link: String,
    role: Role,
    heads: Vec<Head>,
    /// Delegations of the party at the events, and how many of them have a head on record.
    delegations: usize,
    recorded: usize,
    /// Events with a delegation whose head is not on record.
    unknown: Vec<usize>,
}

/// A person with the events at which he or she led.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Head {
    id: String,
    label: String,
    led: Vec<Led>,
    offices: Vec<Office>,
}

/// An event at which a person led.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Led {
    /// Its position among the events of the subject.
    event: usize,
    span: Span,
    said: String,
    link: String,
}

/// An office that a person held.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Office {
    span: Span,
    said: String,
    link: String,
}

impl Delegations {
    /// Collects who led the delegations to the events; facts with one weak source only do not count.
    #[must_use]
    pub fn new(subject: &Subject, layout: Layout) -> Self {
        let model = subject.model;
        let mut all = delegations(model, subject.graph, subject.events);
        all.retain(|one| subject.shows(one.party));
        let tenures = tenures(model, &all);
        let mut parties: Vec<Party> = Vec::new();
        for of_party in tenures.chunk_by(|a, b| a.party == b.party) {
            let party = of_party[0].party;
            let own = || all.iter().filter(|one| one.party == party);
            parties.push(Party {
                id: model.parties.id.get(party).to_owned(),
                label: subject.label(Entity::Party(party), None),
                link: subject.link(model.parties.sources.get(party)).to_owned(),
                role: subject.usual_role(party),
                heads: of_party.iter().map(|tenure| head(subject, tenure)).collect(),
                delegations: own().count(),
                recorded: own().filter(|one| !one.heads.is_empty()).count(),
                unknown: own()
                    .filter(|one| one.heads.is_empty())
                    .filter_map(|one| place(subject, one.event))
                    .collect(),
            });
        }
        parties.sort_by_key(|party| (party.role as usize, party.id.clone()));
        let events =
            subject.events.iter().map(|&event| columns::of_event(subject, event)).collect();
        Self { words: Words::of(subject), layout, parties, events }
    }
}

fn head(subject: &Subject, tenure: &Tenure) -> Head {
    let model = subject.model;
    let led = tenure.led.iter().zip(&tenure.rows).filter_map(|(&event, &row)| {
        let span = model.events.date.span(event)?;
        let label = subject.label(Entity::Event(event), Some(span));
        Some(Led {
            event: place(subject, event)?,
            span,
            said: subject.list(&[label, subject.place_and_date(event)]),
            link: subject.link(model.delegates.sources.get(row)).to_owned(),
        })
    });
    let table = &model.offices;
    let terms = subject.graph.offices_of_person(tenure.person);
    let own = terms.filter(|&row| table.party.get(row) == Some(tenure.party));
    let offices = own.filter_map(|row| {
        let title = isolated(table.title.get(row).unwrap_or_default(), subject.language);
        Some(Office {
            span: table.valid.span(row)?,
            said: subject.list(&[title, subject.date(&table.valid, row)]),
            link: subject.link(table.sources.get(row)).to_owned(),
        })
    });
    Head {
        id: model.people.id.get(tenure.person).to_owned(),
        label: subject.label(Entity::Person(tenure.person), None),
        led: led.collect(),
        offices: offices.collect(),
    }
}

/// Returns the position of an event among those of the subject.
fn place(subject: &Subject, event: EventId) -> Option<usize> {
    subject.events.iter().position(|&other| other == event)
}

const LEFT: f64 = 270.0;
const RIGHT: f64 = 1180.0;
const ROW: f64 = 25.0;
const HEADING: f64 = 26.0;

impl Diagram for Delegations {
    fn draw(&self, theme: &Theme) -> Scene {
        if self.layout == Layout::Matrix {
            return by_events::draw(self, theme);
        }
        let language = self.words.language;
        let heads = || self.parties.iter().flat_map(|party| &party.heads);
        let spans = heads().flat_map(|head| head.led.iter().map(|led| led.span));
        let mut items = Vec::new();
        let mut bottom = TOP + 24.0;
        let axis = Axis::of(spans, (LEFT, RIGHT));
        if let Some(axis) = axis {
            let mut drawn = Vec::new();
            for party in &self.parties {
                bottom = party.draw(&axis, bottom, theme, &mut drawn);
            }
            axis.draw((TOP, bottom + 4.0), language, theme, &mut items);
            items.extend(drawn);
        }
        let mut legend = Legend::default();
        let is_shown = |role| self.parties.iter().any(|party| party.role == role);
        symbol::explain_roles(&mut legend, is_shown, language, theme);
        let tenure = tenure_bar((-15.0, 15.0), 0.0, theme);
        legend.add(vec![tenure], 30.0, text("picture-first-to-last", language));
        legend.add(
            vec![possible_days((-14.0, 14.0), 0.0, theme)],
            28.0,
            text("picture-window", language),
        );
        let held = heads().flat_map(|head| &head.offices);
        let lines =
            axis.map(|axis| held.flat_map(|it| office(&axis, it.span, 0.0, theme)).collect());
        let lines: Vec<Item> = lines.unwrap_or_default();
        if !lines.is_empty() {
            legend.sample(office_mark(&lines, theme), 30.0, text("picture-office", language));
        }
        legend.note(text("picture-heads-recorded", language));
        let (title, subtitle) = (
            text("picture-title-delegations", language),
            self.words.counted("picture-events", self.events.len()),
        );
        let frame = self.words.frame(title, subtitle, self.describe());
        frame.around(items, (RIGHT + 46.0, bottom + 4.0), legend, theme)
    }

    fn dot(&self) -> String {
        let language = self.words.language;
        let title = (text("picture-title-delegations", language), self.words.caption.as_str());
        let attributes = [("rankdir", along(language)), ("ranksep", "1.4"), ("nodesep", "0.12")];
        let mut dot = Dot::titled(true, title, &attributes);
        let light = ThemeName::Light.theme();
        for party in &self.parties {
            let colour = symbol::colour(party.role, light);
            let attributes = [
                ("label", party.label.as_str()),
                ("shape", symbol::dot_shape(party.role)),
                ("color", colour),
                ("tooltip", &party.label),
                ("URL", &party.link),
            ];
            dot.node(&party.id, &attributes);
            for head in &party.heads {
                // Who led for two parties has a node for each.
                let id = format!("{} for {}", head.id, party.id);
                let said: Vec<&str> = head.led.iter().map(|led| led.said.as_str()).collect();
                let label = format!("{}\n{}", head.label, years(&head.led));
                let tooltip = said.join("\n");
                let attributes = [
                    ("label", label.as_str()),
                    ("shape", "box"),
                    ("style", "rounded"),
                    ("fontsize", "11"),
                    ("tooltip", &tooltip),
                ];
                dot.node(&id, &attributes);
                let pen = format!("{:.1}", 1.0 + head.led.len() as f64 / 4.0);
                let count = head.led.len().to_string();
                let edge = [("penwidth", pen.as_str()), ("color", colour), ("label", &count)];
                dot.edge(&party.id, &id, &edge);
            }
        }
        let is_shown = |role| self.parties.iter().any(|party| party.role == role);
        dot.legend(&symbol::roles_in_dot(is_shown, language));
        dot.print()
    }
}

/// Returns the first and the last year in which a person can have led.
fn years(led: &[Led]) -> String {
    let year = |day: Option<chrono::NaiveDate>| {
        day.map_or(String::new(), |day| day.format("%Y").to_string())
    };
    let first = year(led.first().and_then(|led| led.span.first_day()));
    let last = year(led.last().and_then(|led| led.span.last_day()));
    if first == last { first } else { format!("{first}–{last}") }
}

impl Delegations {
    fn describe(&self) -> String {
        let party = |party: &Party| {
            let heads: Vec<String> = party
                .heads
                .iter()
                .map(|head| format!("{} ({})", head.label, head.led.len()))
                .collect();
            format!("{}: {}", party.label, heads.join(", "))
        };
        self.parties.iter().map(party).collect::<Vec<_>>().join("; ")
    }
}

impl Party {
    /// Draws the lanes of the party from `top` down and returns where they end.
    fn draw(&self, axis: &Axis, top: f64, theme: &Theme, items: &mut Vec<Item>) -> f64 {
        let colour = theme.letters(symbol::colour(self.role, theme));
        let at = (MARGIN, top + 18.0);
        let name = fit(&self.label, 12.5, Weight::Bold, LEFT - MARGIN - 10.0);
        let name = text_at(&name, at, 12.5, Weight::Bold, Anchor::Start, colour);
        items.push(linked(self.label.clone(), &self.link, vec![name]));
        let recorded = format!("{}/{}", self.recorded, self.delegations);
        let at = (RIGHT + 10.0, top + 18.0);
        items.push(text_at(&recorded, at, 11.0, Weight::Regular, Anchor::Start, theme.muted));
        let mut y = top + HEADING;
        for head in &self.heads {
            head.draw(axis, y, self.role, theme, items);
            y += ROW;
        }
        items.push(line((MARGIN, y + 2.0), (RIGHT, y + 2.0), Stroke::solid(theme.rule, 0.6)));
        y + 2.0
    }
}

impl Head {
    fn draw(&self, axis: &Axis, y: f64, role: Role, theme: &Theme, items: &mut Vec<Item>) {
        let middle = y + ROW / 2.0 - 3.0;
        let name = fit(&self.label, 11.5, Weight::Regular, LEFT - MARGIN - 22.0);
        let at = (MARGIN + 12.0, middle + 4.0);
        items.push(text_at(&name, at, 11.5, Weight::Regular, Anchor::Start, theme.text));
        let count = self.led.len().to_string();
        let at = (RIGHT + 10.0, middle + 4.0);
        items.push(text_at(&count, at, 11.0, Weight::Regular, Anchor::Start, theme.text));
        let reach: Vec<(f64, f64)> = self.led.iter().map(|led| axis.reach(led.span)).collect();
        let ends = reach.iter().copied().reduce(|all, it| (all.0.min(it.0), all.1.max(it.1)));
        if let Some((first, last)) = ends {
            items.push(tenure_bar((first - 7.0, last + 7.0), middle, theme));
        }
        for held in &self.offices {
            let drawn = office(axis, held.span, middle + 10.0, theme);
            items.push(linked(held.said.clone(), &held.link, drawn));
        }
        for (&(start, end), led) in reach.iter().zip(&self.led) {
            if !led.span.is_exact() {
                items.push(possible_days((start, end), middle, theme));
            }
            let x = f64::midpoint(start, end);
            items.push(self.mark(led, role, ((x, middle), 4.6), theme));
        }
    }

    /// Returns the mark of an event at which the person led.
    fn mark(&self, led: &Led, role: Role, (at, radius): ((f64, f64), f64), theme: &Theme) -> Item {
        let mark = symbol::symbol(role, Presence::Attended, false, at, radius, theme);
        linked(format!("{} · {}", self.label, led.said), &led.link, mark)
    }
}

/// Returns how a legend shows the lines of offices that are drawn: unbroken, broken, one behind the other.
fn office_mark(drawn: &[Item], theme: &Theme) -> Vec<Item> {
    let has = |dash: Dash| {
        drawn.iter().any(|item| matches!(item, Item::Curve { stroke, .. } if stroke.dash == dash))
    };
    let piece = |left: f64, right: f64, dash: Dash| {
        line((left, 0.0), (right, 0.0), Stroke { colour: theme.muted, width: 2.0, dash })
    };
    match (has(Dash::Unbroken), has(Dash::Short)) {
        (true, true) => {
            vec![piece(-15.0, 0.0, Dash::Unbroken), piece(0.0, 15.0, Dash::Short)]
        }
        (true, false) => vec![piece(-15.0, 15.0, Dash::Unbroken)],
        (false, true) => vec![piece(-15.0, 15.0, Dash::Short)],
        (false, false) => Vec::new(),
    }
}

/// Returns the line of an office: unbroken where it was held for certain, broken where it may have
/// been. A side of which nothing is known gets a short broken end, and an office of which both are
/// unknown no line.
fn office(axis: &Axis, span: Span, y: f64, theme: &Theme) -> Vec<Item> {
    const END: f64 = 24.0;
    let known = |day: i32| (day != Span::PAST && day != Span::FUTURE).then(|| axis.x(day));
    let (from, to) = (known(span.latest_start), known(span.earliest_end));
    let (first, last) = (known(span.earliest_start), known(span.latest_end));
    let (Some(start), Some(end)) = (
        first.or(last.map(|last| (last - END).max(axis.x(Span::PAST)))),
        last.or(first.map(|first| (first + END).min(axis.x(Span::FUTURE)))),
    ) else {
        return Vec::new();
    };
    let piece = |left: f64, right: f64, dashed: bool| {
        let stroke = Stroke { colour: theme.muted, width: 2.0, dash: Dash::short_if(dashed) };
        (right - left > 0.5).then(|| line((left, y), (right, y), stroke))
    };
    let pieces = match (first.and(from), last.and(to)) {
        (Some(from), Some(to)) if from <= to => {
            [piece(start, from, true), piece(from, to, false), piece(to, end, true)]
        }
        _ => [piece(start, end, true), None, None],
    };
    pieces.into_iter().flatten().collect()
}

/// Returns the outline of all days on which an event can have been.
fn possible_days(ends: (f64, f64), y: f64, theme: &Theme) -> Item {
    period(ends, y, false, theme.muted)
}

/// Returns the bar from the first to the last event at which a person led.
fn tenure_bar(ends: (f64, f64), y: f64, theme: &Theme) -> Item {
    bar(ends, y, (14.0, 7.0), Some(theme.scale[0]), None)
}
