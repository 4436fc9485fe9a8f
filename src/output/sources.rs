//! The list of sources, with how much rests on each.

use super::table::{Cell, Column, Table};
use super::words::sentence;
use crate::analysis::evidence::{every, records};
use crate::date::{Edtf, Language, display};
use crate::graph::Graph;
use crate::model::{Entity, Model, RowId, SourceId};

/// Which sources to list.
#[derive(Debug, Clone, Copy, Default)]
pub struct Filter<'a> {
    /// Only what the records about this thing rest on.
    pub about: Option<Entity>,
    /// Only sources whose publisher contains this text, whatever its case.
    pub publisher: Option<&'a str>,
    /// Only sources in this language (BCP 47).
    pub language: Option<&'a str>,
}

/// Returns the sources that pass a filter, by date of publication, with the number of records (or of
/// records about the thing asked for) that rest on each.
#[must_use]
pub fn table(model: &Model, graph: &Graph, filter: Filter<'_>, language: Language) -> Table {
    let mut uses = vec![0_u32; model.sources.len()];
    let mut count = |source: SourceId| uses[source.row() as usize] += 1;
    match filter.about {
        Some(entity) => {
            let records = records(model, graph, entity);
            let claims = records.into_iter().flat_map(|record| record.claims(model));
            claims.for_each(|claim| count(claim.source));
        }
        None => {
            let claims = every(model).flat_map(|record| record.claims(model));
            claims.for_each(|claim| count(claim.source));
            let names = model.names.ids().flat_map(|name| model.names.sources.get(name));
            names.for_each(|claim| count(claim.source));
        }
    }
    let mut shown: Vec<SourceId> = model
        .sources
        .ids()
        .filter(|&id| filter.about.is_none() || uses[id.row() as usize] > 0)
        .filter(|&id| passes(model, id, filter))
        .collect();
    let day = |id| model.sources.published.span(id).map(|span| span.earliest_start);
    shown.sort_by_key(|&id| (day(id), id));
    let rows: Vec<Vec<Cell>> =
        shown.iter().map(|&id| row(model, id, uses[id.row() as usize], language)).collect();
    let [found, of] = [rows.len(), model.sources.len()].map(|count| count.to_string());
    let note = sentence("{} of {} sources", language, &[&found, &of]);
    let keys = ["source", "kind", "publisher", "title", "published", "language", "records", "url"];
    let columns = keys.iter().map(|key| Column::headed(key, language)).collect();
    Table { columns, rows, notes: vec![note], ..Table::default() }
}

fn passes(model: &Model, id: SourceId, filter: Filter<'_>) -> bool {
    let publisher = model.sources.publisher.get(id).unwrap_or_default().to_lowercase();
    filter.publisher.is_none_or(|text| publisher.contains(&text.to_lowercase()))
        && filter.language.is_none_or(|tag| model.sources.language.get(id) == Some(tag))
}

fn row(model: &Model, id: SourceId, uses: u32, language: Language) -> Vec<Cell> {
    let table = &model.sources;
    let date = table.published.written(id).map(|written| {
        written.parse::<Edtf>().map_or_else(|_| written.to_owned(), |date| display(&date, language))
    });
    vec![
        Cell::owned(table.id.get(id)),
        Cell::member(table.kind.get(id)),
        Cell::owned(table.publisher.get(id).unwrap_or_default()),
        Cell::owned(table.title.get(id).unwrap_or_default()),
        Cell::owned(date.unwrap_or_default()),
        Cell::owned(table.language.get(id).unwrap_or_default()),
        Cell::Number(uses.into()),
        Cell::owned(table.url.get(id).unwrap_or_default()),
    ]
}
