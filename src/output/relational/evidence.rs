//! Sources, what rests on them, and where they differ.

use std::borrow::Cow;

use super::sheet::{Sheet, links};
use super::{Holds, Relation};
use crate::analysis::disputes::concerns;
use crate::analysis::evidence::{Record, every, records};
use crate::graph::Graph;
use crate::model::{Entity, Model, RowId};

/// Returns the table of sources.
pub(super) fn sources(model: &Model) -> Vec<Relation<'_>> {
    let sources = &model.sources;
    vec![
        Sheet::new(model, "sources", "a published text that facts rest on")
            .key(&sources.id)
            .code("kind", &sources.kind)
            .text("publisher", &sources.publisher)
            .text("title", &sources.title)
            .text("url", &sources.url)
            .date("published", &sources.published)
            .text("lang", &sources.language)
            .text("note", &sources.note)
            .done(),
    ]
}

/// Returns the tables about evidence.
pub(super) fn relations<'m>(model: &'m Model, graph: &'m Graph) -> Vec<Relation<'m>> {
    let disputes = &model.disputes;
    let about = move || {
        disputes.ids().flat_map(move |dispute| {
            let id = number_of(dispute);
            let row = move |it: Entity| [id.clone(), it.table().into(), model.id(it).into()];
            concerns(model, dispute).into_iter().map(row)
        })
    };
    vec![
        Sheet::new(model, "disputes", "a value that a source gives for a cell; the id is the row")
            .numbered()
            .text("of_table", &disputes.table)
            .text("of_row", &disputes.row)
            .text("of_column", &disputes.column)
            .text("value", &disputes.value)
            .code("rank", &disputes.rank)
            .text("reason", &disputes.reason)
            .done(),
        links(
            "dispute_about",
            "a thing that a dispute concerns",
            [("dispute", Holds::Text), ("of_table", Holds::Text), ("of_id", Holds::Text)],
            about,
        ),
        links(
            "claims",
            "a source, and its paragraph, on which one row of a table rests",
            [
                ("of_table", Holds::Text),
                ("of_key", Holds::Text),
                ("source", Holds::Text),
                ("paragraph", Holds::Integer),
            ],
            move || every(model).flat_map(|record| claims(model, record)),
        ),
        links(
            "thing_sources",
            "a source on which a record about a thing rests",
            [("of_table", Holds::Text), ("of_id", Holds::Text), ("source", Holds::Text)],
            move || thing_sources(model, graph),
        ),
    ]
}

/// Returns the number of a row in the records, from 1, as the id of rows that have none.
fn number_of<'m>(row: impl RowId) -> Cow<'m, str> {
    (row.row() + 1).to_string().into()
}

fn claims(model: &Model, record: Record) -> impl Iterator<Item = [Cow<'_, str>; 4]> {
    let (table, row) = record.place();
    // These have no key of their own.
    let key: Cow<str> = if matches!(record, Record::Office(_) | Record::Dispute(_)) {
        (row + 1).to_string().into()
    } else {
        model.key_of_row(table, row).into()
    };
    record.claims(model).into_iter().map(move |it| {
        let paragraph = it.paragraph.map(|number| number.to_string()).unwrap_or_default();
        [table.into(), key.clone(), model.sources.id.get(it.source).into(), paragraph.into()]
    })
}

fn thing_sources<'m>(
    model: &'m Model,
    graph: &'m Graph,
) -> impl Iterator<Item = [Cow<'m, str>; 3]> {
    let things =
        model.entities().map(|it| (it.table(), Cow::from(model.id(it)), records(model, graph, it)));
    let offices =
        model.offices.ids().map(|it| ("offices", number_of(it), vec![Record::Office(it)]));
    let disputes =
        model.disputes.ids().map(|it| ("disputes", number_of(it), vec![Record::Dispute(it)]));
    things.chain(offices).chain(disputes).flat_map(move |(table, id, records)| {
        let claims = records.into_iter().flat_map(|record| record.claims(model));
        let mut sources: Vec<_> = claims.map(|claim| claim.source).collect();
        sources.sort_unstable();
        sources.dedup();
        let row = move |source| [table.into(), id.clone(), model.sources.id.get(source).into()];
        sources.into_iter().map(row)
    })
}
