//! Sources, what rests on them, and where they differ.

use super::Relation;
use super::sheet::{Sheet, links};
use crate::analysis::disputes::concerns;
use crate::analysis::evidence::{Record, every, records};
use crate::graph::Graph;
use crate::model::{DisputeId, Entity, Model, OfficeId, RowId};

/// Returns the table of sources.
pub(super) fn sources(model: &Model) -> Vec<Relation> {
    let sources = &model.sources;
    vec![
        Sheet::new(model, "sources", "a published text that facts rest on")
            .key(&sources.id)
            .code("kind", &sources.kind)
            .text("publisher", &sources.publisher)
            .folded("publisher_folded", &sources.publisher)
            .text("title", &sources.title)
            .text("url", &sources.url)
            .date("published", &sources.published)
            .text("lang", &sources.language)
            .text("note", &sources.note)
            .done(),
    ]
}

/// Returns the tables about evidence.
pub(super) fn relations(model: &Model, graph: &Graph) -> Vec<Relation> {
    let disputes = &model.disputes;
    let about = disputes.ids().flat_map(|dispute| {
        let id = (dispute.row() + 1).to_string();
        let row =
            move |it: Entity| vec![id.clone(), it.table().to_owned(), model.id(it).to_owned()];
        concerns(model, dispute).into_iter().map(row)
    });
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
            &["dispute", "of_table", "of_id"],
            about.collect(),
        ),
        links(
            "claims",
            "a source, and its paragraph, on which one row of a table rests",
            &["of_table", "of_key", "source", "paragraph"],
            every(model).flat_map(|record| claims(model, record)).collect(),
        ),
        links(
            "thing_sources",
            "a source on which a record about a thing rests",
            &["of_table", "of_id", "source"],
            thing_sources(model, graph),
        ),
    ]
}

fn claims(model: &Model, record: Record) -> Vec<Vec<String>> {
    let (table, row) = record.place();
    let key = match record {
        Record::Office(_) | Record::Dispute(_) => (row + 1).to_string(),
        _ => model.key_of_row(table, row),
    };
    let claim = |it: crate::model::Claim| {
        let paragraph = it.paragraph.map(|number| number.to_string()).unwrap_or_default();
        vec![table.to_owned(), key.clone(), model.sources.id.get(it.source).to_owned(), paragraph]
    };
    record.claims(model).into_iter().map(claim).collect()
}

fn thing_sources(model: &Model, graph: &Graph) -> Vec<Vec<String>> {
    let things =
        model.entities().map(|it| (it.table(), model.id(it).to_owned(), records(model, graph, it)));
    let offices = model
        .offices
        .ids()
        .map(|it: OfficeId| ("offices", (it.row() + 1).to_string(), vec![Record::Office(it)]));
    let disputes = model
        .disputes
        .ids()
        .map(|it: DisputeId| ("disputes", (it.row() + 1).to_string(), vec![Record::Dispute(it)]));
    let mut rows = Vec::new();
    for (table, id, records) in things.chain(offices).chain(disputes) {
        let claims = records.into_iter().flat_map(|record| record.claims(model));
        let mut sources: Vec<_> = claims.map(|claim| claim.source).collect();
        sources.sort_unstable();
        sources.dedup();
        let row =
            |source| vec![table.to_owned(), id.clone(), model.sources.id.get(source).to_owned()];
        rows.extend(sources.into_iter().map(row));
    }
    rows
}
