//! Wholes of parts, worked out to the top, so that queries need no recursion.

use std::borrow::Cow;

use super::sheet::links;
use super::{Holds, Relation};
use crate::model::{Key, Model, Ref, RowId};

/// Wholes above a thing that are looked at, in case of a cycle.
const MOST_WHOLES: usize = 32;

/// Returns the wholes of processes, parties, events and topics: `distance` 0 is the thing itself, 1
/// its direct whole.
pub(super) fn ancestors(model: &Model) -> Relation<'_> {
    let (processes, parties) = (&model.processes, &model.parties);
    let (events, topics) = (&model.events, &model.topics);
    let rows = move || {
        above("processes", processes.ids(), &processes.part_of, &processes.id)
            .chain(above("parties", parties.ids(), &parties.part_of, &parties.id))
            .chain(above("events", events.ids(), &events.part_of, &events.id))
            .chain(above("topics", topics.ids(), &topics.broader, &topics.id))
    };
    links(
        "ancestors",
        "a whole, or broader topic, above a thing; at distance 0 the thing itself",
        [
            ("of_table", Holds::Text),
            ("of_id", Holds::Text),
            ("ancestor", Holds::Text),
            ("distance", Holds::Integer),
        ],
        rows,
    )
}

fn above<'m, R: RowId + 'm>(
    table: &'static str,
    rows: impl Iterator<Item = R> + 'm,
    whole: &'m Ref<R, R>,
    ids: &'m Key<R>,
) -> impl Iterator<Item = [Cow<'m, str>; 4]> {
    rows.flat_map(move |row| {
        let chain = std::iter::successors(Some(row), |&it| whole.get(it)).take(MOST_WHOLES + 1);
        chain.enumerate().map(move |(distance, ancestor)| {
            [
                table.into(),
                ids.get(row).into(),
                ids.get(ancestor).into(),
                distance.to_string().into(),
            ]
        })
    })
}
