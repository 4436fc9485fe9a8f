//! Marks of role and presence: told by shape and line first, by colour second.

use super::super::picture::{Dash, Item, Stroke, Theme, ThemeName};
use super::frame::Legend;
use crate::date::Language;
use crate::model::{Level, Presence, Role, Vocabulary};
use crate::output::words::{presence, roles, text};

/// Returns the colour of a role.
pub(super) fn colour(role: Role, theme: &Theme) -> &'static str {
    match role {
        Role::Guarantor => theme.guarantor,
        Role::ConflictParty => theme.conflict_party,
        Role::Observer => theme.observer,
        Role::Mediator => theme.mediator,
        Role::Host => theme.host,
        Role::Participant => theme.participant,
    }
}

/// Returns the marks of a record: the shape of the role, filled for presence, hollow with a cross
/// for refusal, hollow for absence, broken and pale where one weak source stands alone.
pub(super) fn symbol(
    role: Role,
    presence: Presence,
    possible: bool,
    (x, y): (f64, f64),
    radius: f64,
    theme: &Theme,
) -> Vec<Item> {
    let colour = colour(role, theme);
    let filled = presence.took_part() && !possible;
    let fill = filled.then_some(colour);
    let line = if filled { colour } else { outline(presence, colour, theme) };
    let dashed = possible || matches!(presence, Presence::Invited | Presence::Unknown);
    let stroke = Some(Stroke { colour: line, width: 1.4, dash: Dash::short_if(dashed) });
    let mut items = vec![shape(role, (x, y), radius, fill, stroke)];
    match presence {
        Presence::Declined => {
            let arm = radius * 0.55;
            items.push(line_between((x - arm, y - arm), (x + arm, y + arm), line));
            items.push(line_between((x - arm, y + arm), (x + arm, y - arm), line));
        }
        Presence::Partly => items.push(dot((x, y), radius * 0.4, theme.background)),
        Presence::ByVideo => {
            items.push(line_between(
                (x - radius * 0.5, y),
                (x + radius * 0.5, y),
                theme.background,
            ));
        }
        Presence::Attended | Presence::Absent | Presence::Invited | Presence::Unknown => {}
    }
    items
}

/// Returns the dots of a rank: three for a president or minister, two for a deputy minister, one for
/// an envoy or ambassador, none for anybody else.
pub(super) fn rank(level: Option<Level>, (x, y): (f64, f64), colour: &'static str) -> Vec<Item> {
    let count = match level {
        Some(Level::President | Level::Minister) => 3,
        Some(Level::DeputyMinister) => 2,
        Some(Level::SpecialEnvoy | Level::Ambassador) => 1,
        Some(Level::Expert | Level::Other) | None => 0,
    };
    let first = x - f64::from(count - 1) * 2.5;
    (0..count).map(|place| dot((first + f64::from(place) * 5.0, y), 1.6, colour)).collect()
}

/// Adds the roles that a diagram shows to its legend.
pub(super) fn explain_roles(
    legend: &mut Legend,
    is_shown: impl Fn(Role) -> bool,
    language: Language,
    theme: &Theme,
) {
    let shown: Vec<Role> = Role::ALL.iter().copied().filter(|&role| is_shown(role)).collect();
    for &role in &shown {
        let mark = symbol(role, Presence::Attended, false, (0.0, 0.0), 7.0, theme);
        // Where all are participants they are not others.
        let said = match shown[..] {
            [Role::Participant] => text("picture-participants", language),
            _ => roles(role, language),
        };
        legend.sample(mark, 16.0, said);
    }
}

/// Adds the dots of the ranks that a diagram shows to its legend.
pub(super) fn explain_ranks(
    legend: &mut Legend,
    shown: impl Iterator<Item = Option<Level>>,
    language: Language,
    theme: &Theme,
) {
    let dots = |level| rank(level, (0.0, 0.0), theme.text);
    let shown: Vec<usize> = shown.map(|level| dots(level).len()).collect();
    for (level, said) in [
        (Level::Minister, "picture-rank-minister"),
        (Level::DeputyMinister, "picture-rank-deputy"),
        (Level::SpecialEnvoy, "picture-rank-envoy"),
    ] {
        let dots = dots(Some(level));
        if shown.contains(&dots.len()) {
            legend.sample(dots, 16.0, text(said, language));
        }
    }
}

/// Adds the presences other than the usual one, and what one weak source says, to the legend of a diagram
/// that shows these records.
pub(super) fn explain_presences(
    legend: &mut Legend,
    shown: &[(Presence, bool)],
    language: Language,
    theme: &Theme,
) {
    let mark = |kind, possible| symbol(Role::Observer, kind, possible, (0.0, 0.0), 7.0, theme);
    for &kind in Presence::ALL {
        if kind != Presence::Attended && shown.iter().any(|it| it.0 == kind) {
            legend.sample(mark(kind, false), 16.0, presence(kind, language));
        }
    }
    if shown.iter().any(|it| it.1) {
        legend.sample(mark(Presence::Attended, true), 16.0, text("picture-possible", language));
    }
}

/// Returns the entries of the roles that a graph shows, for its legend in DOT.
pub(super) fn roles_in_dot(
    is_shown: impl Fn(Role) -> bool,
    language: Language,
) -> Vec<(String, Vec<(&'static str, &'static str)>)> {
    let light = ThemeName::Light.theme();
    let entry = |&role: &Role| {
        let looks = vec![("shape", dot_shape(role)), ("color", colour(role, light))];
        (roles(role, language).to_owned(), looks)
    };
    Role::ALL.iter().filter(|&&role| is_shown(role)).map(entry).collect()
}

/// Returns the shape of a role for Graphviz.
pub(super) fn dot_shape(role: Role) -> &'static str {
    match role {
        Role::Guarantor => "box",
        Role::ConflictParty => "diamond",
        Role::Host => "house",
        Role::Mediator => "triangle",
        Role::Observer | Role::Participant => "ellipse",
    }
}

fn outline(presence: Presence, colour: &'static str, theme: &Theme) -> &'static str {
    match presence {
        Presence::Declined | Presence::Absent => theme.absent,
        Presence::Attended
        | Presence::Partly
        | Presence::ByVideo
        | Presence::Invited
        | Presence::Unknown => colour,
    }
}

fn dot((x, y): (f64, f64), radius: f64, colour: &'static str) -> Item {
    Item::Circle { x, y, radius, fill: Some(colour), stroke: None }
}

fn line_between(from: (f64, f64), to: (f64, f64), colour: &'static str) -> Item {
    let control = (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
    Item::Curve { from, control, to, stroke: Stroke::solid(colour, 1.4), opacity: 1.0 }
}

fn shape(
    role: Role,
    (x, y): (f64, f64),
    r: f64,
    fill: Option<&'static str>,
    stroke: Option<Stroke>,
) -> Item {
    let polygon = |points: Vec<(f64, f64)>| Item::Polygon { points, fill, stroke };
    match role {
        Role::Guarantor => Item::Rect {
            x: x - r * 0.88,
            y: y - r * 0.88,
            width: r * 1.76,
            height: r * 1.76,
            radius: 1.0,
            fill,
            stroke,
        },
        Role::ConflictParty => polygon(vec![(x, y - r), (x + r, y), (x, y + r), (x - r, y)]),
        Role::Observer => Item::Circle { x, y, radius: r * 0.9, fill, stroke },
        Role::Mediator => polygon(vec![(x, y - r), (x + r, y + r * 0.8), (x - r, y + r * 0.8)]),
        Role::Host => polygon(vec![
            (x, y - r),
            (x + r, y - r * 0.1),
            (x + r * 0.7, y + r),
            (x - r * 0.7, y + r),
            (x - r, y - r * 0.1),
        ]),
        Role::Participant => Item::Circle { x, y, radius: r * 0.6, fill, stroke },
    }
}
