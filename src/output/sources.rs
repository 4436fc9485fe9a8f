//! The list of sources, with how much rests on each.

use super::presenter::Presenter;
use super::table::{CellRef, Columns, Reader, Table};
use crate::analysis::evidence::{every, records};
use crate::date::Language;
use crate::graph::Graph;
use crate::model::{Entity, Model, RowId, SourceId, Sources};
use crate::output::words::{arg, heading, sentence};

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
    let show = Presenter { model, language };
    let rows = shown.into_iter().map(|id| Row { show, id, uses: uses[id.row() as usize] });
    let table = columns().table(Reader::Page, rows, language);
    let [found, of] = [table.rows.len(), model.sources.len()].map(|count| count.to_string());
    let note = sentence("sources-shown", language, &[arg("count", &found), arg("of", &of)]);
    Table { notes: vec![note], ..table }
}

fn passes(model: &Model, id: SourceId, filter: Filter<'_>) -> bool {
    let publisher = model.sources.publisher.get(id).unwrap_or_default().to_lowercase();
    filter.publisher.is_none_or(|text| publisher.contains(&text.to_lowercase()))
        && filter.language.is_none_or(|tag| model.sources.language.get(id) == Some(tag))
}

/// What a row is made from.
struct Row<'m> {
    show: Presenter<'m>,
    id: SourceId,
    /// Records that rest on it.
    uses: u32,
}

impl<'m> Row<'m> {
    fn table(&self) -> &'m Sources {
        &self.show.model.sources
    }
}

fn columns<'m>() -> Columns<Row<'m>> {
    Columns::<Row<'m>>::new(heading)
        .all("source", |row| CellRef::text(row.table().id.get(row.id)))
        .all("kind", |row| CellRef::member(row.table().kind.get(row.id)))
        .all("publisher", |row| CellRef::some(row.table().publisher.get(row.id)))
        .all("title", |row| CellRef::some(row.table().title.get(row.id)))
        .all("published", |row| row.show.date(&row.table().published, row.id))
        .all("language", |row| CellRef::some(row.table().language.get(row.id)))
        .all("records", |row| CellRef::number(row.uses))
        .all("url", |row| CellRef::some(row.table().url.get(row.id)))
}
