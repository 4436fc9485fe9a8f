//! Where the parties stand in the network: on rings, those that took part most often innermost.
//!
//! The places do not change with the filters of the page, so that a reader finds a party where it was.

use std::cmp::Reverse;
use std::f64::consts::TAU;

use crate::analysis::co_attendance;
use crate::graph::Graph;
use crate::model::{EventStatus, Model, PartyId, Role, RowId, Vocabulary};

/// How many parties a ring holds, and how far it is from the centre. More would be a hairball.
const RINGS: [(usize, f64); 4] = [(5, 150.0), (9, 300.0), (14, 420.0), (24, 500.0)];

/// In how many ways a ring is turned to find the one in which its names are far from the others'.
const TURNS: usize = 12;
/// Half the width of the square on which the places lie.
const HALF: f64 = 500.0;

/// A party that took part, with its commonest role.
struct Member {
    party: PartyId,
    events: usize,
    role: usize,
}

/// Returns party, x and y (−500 to 500) of the parties that took part most often.
pub(super) fn places(model: &Model, graph: &Graph) -> Vec<(u32, i32, i32)> {
    let mut members: Vec<Member> =
        model.parties.ids().filter_map(|party| member(model, graph, party)).collect();
    members.sort_by_key(|it| (Reverse(it.events), it.party));
    let (mut inside, mut outermost) = (0, 1.0);
    for (size, radius) in RINGS {
        if inside < members.len() {
            outermost = radius;
        }
        inside += size;
    }
    let stretch = HALF / outermost;
    let mut rest = members.as_mut_slice();
    let mut placed: Vec<(u32, i32, i32)> = Vec::new();
    for (size, radius) in RINGS {
        let (ring, outside) = rest.split_at_mut(size.min(rest.len()));
        rest = outside;
        ring.sort_by_key(|it| (it.role, Reverse(it.events), it.party));
        let points = (0..TURNS)
            .map(|turn| ring_points(ring.len(), radius * stretch, turn))
            .max_by_key(|points| (nearest(points, &placed), Reverse(points.clone())))
            .unwrap_or_default();
        placed.extend(ring.iter().zip(points).map(|(it, (x, y))| (it.party.row(), x, y)));
    }
    placed
}

/// Returns places on a ring with equal steps, the first turned by a share of a step.
fn ring_points(size: usize, radius: f64, turn: usize) -> Vec<(i32, i32)> {
    let point = |place: usize| {
        let steps = count(place) + count(turn) / count(TURNS);
        let angle = TAU * (steps / count(size) - 0.25);
        ((radius * angle.cos()).round() as i32, (radius * angle.sin()).round() as i32)
    };
    (0..size).map(point).collect()
}

/// Returns how near the nearest two of two groups are, as a square. Names are wide and low, so that
/// a step sideways counts half.
fn nearest(points: &[(i32, i32)], others: &[(u32, i32, i32)]) -> i32 {
    let square = |(x, y): (i32, i32), other: &(u32, i32, i32)| {
        let (dx, dy) = ((x - other.1) / 2, y - other.2);
        dx * dx + dy * dy
    };
    let all = points.iter().flat_map(|&point| others.iter().map(move |other| square(point, other)));
    all.min().unwrap_or(i32::MAX)
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

fn member(model: &Model, graph: &Graph, party: PartyId) -> Option<Member> {
    let mut roles = [0_usize; Role::ALL.len()];
    for (event, how) in graph.attendances_of_party(party) {
        let is_held = model.events.status.get(event) == Some(EventStatus::Held);
        if is_held && co_attendance::took_part(how) {
            roles[how.role as usize] += 1;
        }
    }
    let events = roles.iter().sum();
    // A named role counts before that of a mere participant.
    let plain = Role::Participant as usize;
    let role = (0..roles.len())
        .max_by_key(|&role| (role != plain && roles[role] > 0, roles[role], Reverse(role)))?;
    (events > 0).then_some(Member { party, events, role })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    #[test]
    fn every_party_that_took_part_has_a_place_of_its_own() {
        let (model, graph) = fixture::talks();
        let placed = places(&model, &graph);
        // Iran at every meeting, Russia at round 21, Iraq at round 19 for certain; the side meeting
        // and the refusals place nobody.
        let names: Vec<&str> = placed
            .iter()
            .map(|&(party, _, _)| model.parties.id.get(PartyId::from_row(party)))
            .collect();
        assert_eq!(names, ["iran", "russia", "iraq"]);
        assert!(
            placed.iter().all(|&(_, x, y)| (-500..=500).contains(&x) && (-500..=500).contains(&y))
        );
        let mut points: Vec<(i32, i32)> = placed.iter().map(|&(_, x, y)| (x, y)).collect();
        points.sort_unstable();
        points.dedup();
        assert_eq!(points.len(), 3);
    }
}
