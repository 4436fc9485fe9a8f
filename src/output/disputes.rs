//! Values in dispute: side by side, and what an output says about them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::table::{CellRef, Columns, Reader, Table};
use crate::analysis::disputes::{Disputed, row_of, stands};
use crate::analysis::evidence::{Record, count_sources, written};
use crate::date::Language;
use crate::model::{Claim, DisputeId, Model, Policy, Rank};
use crate::output::words::{arg, heading, sentence, text, word};
use crate::package::{Package, PackageError, Rows};

/// Returns a row for each value of the cells that some disputes are about, cell by cell in the order
/// of the records, the preferred value first.
///
/// A cell whose own value is in no dispute gets a row for it, with the sources of its record.
///
/// # Errors
///
/// [`PackageError`] when a table of the package can't be read.
pub fn values(
    package: &Package,
    model: &Model,
    disputes: &[DisputeId],
    language: Language,
) -> Result<Table, PackageError> {
    let mut records: BTreeMap<&str, Rows> = BTreeMap::new();
    let mut rows = Vec::new();
    let cells = by_cell(model, disputes);
    for of_cell in &cells {
        let (table, _, column) = cell(model, of_cell[0]);
        let of_cell: Vec<Value> =
            of_cell.iter().map(|&dispute| Value::of(model, dispute)).collect();
        if of_cell.iter().all(|value| value.rank != Some(Rank::Preferred)) {
            if !records.contains_key(table) {
                records.insert(table, package.rows(table)?);
            }
            let row = row_of(model, of_cell[0].dispute);
            let own = records.get(table).and_then(|rows| own_value(rows, row?, column));
            rows.extend(own.map(|(value, sources)| Value {
                value: value.into(),
                rank: Some(Rank::Preferred),
                stands: !of_cell.iter().any(|it| it.stands),
                reason: None,
                published: [None, None],
                n_sources: sources.len(),
                sources,
                ..of_cell[0]
            }));
        }
        rows.extend(of_cell);
    }
    let columns = Columns::<Value>::new(heading)
        .all("table", |row| CellRef::text(row.cell().0))
        .all("row", |row| CellRef::text(row.cell().1))
        .all("column", |row| CellRef::text(row.cell().2))
        .all("value", |row| CellRef::text(&*row.value))
        .all("rank", |row| CellRef::member(row.rank))
        .all("stands", |row| CellRef::yes(row.stands))
        .all("reason", |row| CellRef::some(row.reason))
        .programs("first_published", |row| CellRef::day(row.published[0]))
        .programs("last_published", |row| CellRef::day(row.published[1]))
        .all("n_sources", |row| CellRef::number(row.n_sources))
        .programs("sources", |row| CellRef::list(row.sources.iter().map(String::as_str)));
    let [values, of] = [rows.len(), cells.len()].map(|count| count.to_string());
    let mut notes = vec![sentence(
        "disputes-values-for-cells",
        language,
        &[arg("values", &values), arg("cells", &of)],
    )];
    notes.extend(note(model, language));
    Ok(Table { notes, ..columns.table(Reader::Page, rows, language) })
}

/// A value that sources give for a cell.
struct Value<'m> {
    model: &'m Model,
    /// A dispute about the cell.
    dispute: DisputeId,
    value: Cow<'m, str>,
    rank: Option<Rank>,
    stands: bool,
    reason: Option<&'m str>,
    /// The first and the last day on which its sources were published.
    published: [Option<i32>; 2],
    n_sources: usize,
    sources: Vec<String>,
}

impl<'m> Value<'m> {
    fn of(model: &'m Model, dispute: DisputeId) -> Self {
        let table = &model.disputes;
        let claims: Vec<Claim> = table.sources.get(dispute).collect();
        let published = &model.sources.published;
        let spans = || claims.iter().filter_map(|claim| published.span(claim.source));
        Self {
            model,
            dispute,
            value: table.value.get(dispute).unwrap_or_default().into(),
            rank: table.rank.get(dispute),
            stands: stands(model, dispute),
            reason: table.reason.get(dispute),
            published: [
                spans().map(|span| span.earliest_start).min(),
                spans().map(|span| span.latest_end).max(),
            ],
            n_sources: count_sources(&claims),
            sources: claims.iter().map(|&claim| written(model, claim)).collect(),
        }
    }

    fn cell(&self) -> (&'m str, &'m str, &'m str) {
        cell(self.model, self.dispute)
    }
}

fn cell(model: &Model, dispute: DisputeId) -> (&str, &str, &str) {
    let table = &model.disputes;
    (
        table.table.get(dispute).unwrap_or_default(),
        table.row.get(dispute).unwrap_or_default(),
        table.column.get(dispute).unwrap_or_default(),
    )
}

/// Groups disputes by cell, cells in the order of the records, values by rank.
fn by_cell(model: &Model, disputes: &[DisputeId]) -> Vec<Vec<DisputeId>> {
    let mut cells: Vec<Vec<DisputeId>> = Vec::new();
    for &dispute in disputes {
        match cells.iter_mut().find(|of| cell(model, of[0]) == cell(model, dispute)) {
            Some(of_cell) => of_cell.push(dispute),
            None => cells.push(vec![dispute]),
        }
    }
    for of_cell in &mut cells {
        of_cell.sort_by_key(|&dispute| (model.disputes.rank.get(dispute), dispute));
    }
    cells
}

/// Returns the value of a cell and the sources of its record, as written.
fn own_value(rows: &Rows, row: u32, column: &str) -> Option<(String, Vec<String>)> {
    let cells = rows.rows.get(row as usize)?;
    let text = |column| cells.get(rows.position(column)?).cloned();
    let sources = text("word-sources").unwrap_or_default();
    let sources = sources.split(';').filter(|it| !it.is_empty()).map(str::to_owned);
    Some((text(column)?, sources.collect()))
}

/// Returns the values that sources give for the cells of some records and that do not stand there, as
/// one text: `date of astana-21: 2024-01-23/2024-01-25 | presence of …`; empty without any. Only columns
/// whose name is a word of the outputs are named in the language.
#[must_use]
pub fn alternatives(
    disputed: &Disputed,
    model: &Model,
    records: impl IntoIterator<Item = Record>,
    language: Language,
) -> String {
    let told = |dispute| {
        let (_, row, column) = cell(model, dispute);
        let value = model.disputes.value.get(dispute).unwrap_or_default();
        if language == Language::English {
            return format!("{column} of {row}: {value}");
        }
        format!("{} ({row}): {value}", word(column, language))
    };
    let mut found: Vec<String> = Vec::new();
    for dispute in records.into_iter().flat_map(|record| disputed.alternatives(record)) {
        let text = told(dispute);
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found.join(" | ")
}

/// Returns what readers of an output should know about the policy; nothing for the usual one.
#[must_use]
pub fn note(model: &Model, language: Language) -> Option<String> {
    let differ = model.chosen.len().to_string();
    match model.policy {
        Policy::Preferred => None,
        Policy::All => {
            let english = "policy-all";
            Some(text(english, language).to_owned())
        }
        Policy::Earliest => Some(sentence("policy-earliest", language, &[arg("cells", &differ)])),
        Policy::Latest => Some(sentence("policy-latest", language, &[arg("cells", &differ)])),
    }
}
