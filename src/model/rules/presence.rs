//! Roles, functions and presence do not contradict each other.

use super::Breach;
use crate::diagnostic::Code;
use crate::model::{Function, Model, Presence, Role, RowId, Vocabulary};

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    hosts_are_there(model, breaches);
    delegates_are_there(model, breaches);
    one_head_each(model, breaches);
}

fn hosts_are_there(model: &Model, breaches: &mut Vec<Breach>) {
    let table = &model.participations;
    for row in table.ids() {
        let (Some(Role::Host), Some(presence)) = (table.role.get(row), table.presence.get(row))
        else {
            continue;
        };
        if stayed_away(presence) {
            breaches.push(Breach {
                code: Code::RoleContradictsPresence,
                table: "participations",
                row: row.row(),
                column: "presence",
                message: format!("the host is recorded as `{}`", presence.as_str()),
                help: "write `attended`, or give the party another role".to_owned(),
            });
        }
    }
}

fn delegates_are_there(model: &Model, breaches: &mut Vec<Breach>) {
    let participations = &model.participations;
    let mut away: Vec<_> = participations
        .ids()
        .filter(|&row| participations.presence.get(row).is_some_and(stayed_away))
        .filter_map(|row| {
            let pair = (participations.event.get(row)?, participations.party.get(row)?);
            Some((pair, participations.presence.get(row)?))
        })
        .collect();
    away.sort_unstable();
    let delegates = &model.delegates;
    for row in delegates.ids() {
        let (Some(event), Some(party)) = (delegates.event.get(row), delegates.party.get(row))
        else {
            continue;
        };
        let Ok(found) = away.binary_search_by_key(&(event, party), |&(pair, _)| pair) else {
            continue;
        };
        breaches.push(Breach {
            code: Code::RoleContradictsPresence,
            table: "delegates",
            row: row.row(),
            column: "party",
            message: format!(
                "`{}` has a delegate at `{}`, where it is recorded as `{}`",
                model.parties.id.get(party),
                model.events.id.get(event),
                away[found].1.as_str()
            ),
            help: "delete the delegate, or correct `presence` in participations".to_owned(),
        });
    }
}

fn one_head_each(model: &Model, breaches: &mut Vec<Breach>) {
    let delegates = &model.delegates;
    let mut heads: Vec<_> = delegates
        .ids()
        .filter(|&row| delegates.function.get(row) == Some(Function::Head))
        .filter_map(|row| Some((delegates.event.get(row)?, delegates.party.get(row)?, row)))
        .collect();
    heads.sort_unstable();
    for pair in heads.windows(2) {
        let ((event, party, _), (next_event, next_party, row)) = (pair[0], pair[1]);
        if (event, party) == (next_event, next_party) {
            breaches.push(Breach {
                code: Code::TwoHeads,
                table: "delegates",
                row: row.row(),
                column: "function",
                message: format!(
                    "`{}` has a second head at `{}`",
                    model.parties.id.get(party),
                    model.events.id.get(event)
                ),
                help: "keep one `head`, and put the other name into `disputes`".to_owned(),
            });
        }
    }
}

fn stayed_away(presence: Presence) -> bool {
    matches!(presence, Presence::Absent | Presence::Declined)
}
