//! Wholes of parts, worked out to the top, so that queries need no recursion.

use super::Relation;
use super::sheet::links;
use crate::model::{Key, Model, Ref, RowId};

/// Wholes above a thing that are looked at, in case of a cycle.
const MOST_WHOLES: usize = 32;

/// Returns the wholes of processes, parties, events and topics: `distance` 0 is the thing itself, 1
/// its direct whole.
pub(super) fn ancestors(model: &Model) -> Relation {
    let (processes, parties) = (&model.processes, &model.parties);
    let (events, topics) = (&model.events, &model.topics);
    let rows = [
        above("processes", processes.ids(), &processes.part_of, &processes.id),
        above("parties", parties.ids(), &parties.part_of, &parties.id),
        above("events", events.ids(), &events.part_of, &events.id),
        above("topics", topics.ids(), &topics.broader, &topics.id),
    ];
    links(
        "ancestors",
        "a whole, or broader topic, above a thing; at distance 0 the thing itself",
        &["of_table", "of_id", "ancestor", "distance"],
        rows.concat(),
    )
}

fn above<R: RowId>(
    table: &str,
    rows: impl Iterator<Item = R>,
    whole: &Ref<R, R>,
    ids: &Key<R>,
) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for row in rows {
        let chain = std::iter::successors(Some(row), |&it| whole.get(it)).take(MOST_WHOLES + 1);
        for (distance, ancestor) in chain.enumerate() {
            let cells = [table, ids.get(row), ids.get(ancestor)].map(str::to_owned);
            found.push([cells.to_vec(), vec![distance.to_string()]].concat());
        }
    }
    found
}
