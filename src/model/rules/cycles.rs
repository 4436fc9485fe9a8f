//! Nothing is a part of itself, not even by a detour.

use super::Breach;
use crate::diagnostic::Code;
use crate::model::{Key, Model, Ref, RowId};

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    let Model { processes, places: _, parties, events, topics, .. } = model;
    check_table("processes", "part_of", &processes.id, &processes.part_of, breaches);
    check_table("parties", "part_of", &parties.id, &parties.part_of, breaches);
    check_table("events", "part_of", &events.id, &events.part_of, breaches);
    check_table("topics", "broader", &topics.id, &topics.broader, breaches);
}

/// Walks up from every row once; a row met again on the same walk closes a cycle.
fn check_table<R: RowId>(
    table: &'static str,
    column: &'static str,
    ids: &Key<R>,
    up: &Ref<R, R>,
    breaches: &mut Vec<Breach>,
) {
    let mut walk_of_row = vec![0_u32; up.len()];
    for start in 0..u32::try_from(up.len()).unwrap_or(u32::MAX) {
        let mut row = R::from_row(start);
        while walk_of_row[row.row() as usize] == 0 {
            walk_of_row[row.row() as usize] = start + 1;
            let Some(next) = up.get(row) else { break };
            if walk_of_row[next.row() as usize] == start + 1 {
                breaches.push(Breach {
                    code: Code::Cycle,
                    table,
                    row: row.row(),
                    column,
                    message: format!(
                        "`{}` is above `{}`, which is above it again",
                        ids.get(next),
                        ids.get(row)
                    ),
                    help: format!("clear `{column}` in one row of the circle"),
                });
                break;
            }
            row = next;
        }
    }
}
