//! Values in dispute: side by side, and what an output says about them.

use std::collections::BTreeMap;

use super::table::{Cell, Column, Table};
use super::words::{sentence, text, word};
use crate::analysis::disputes::{Disputed, row_of, stands};
use crate::analysis::evidence::{Record, count_sources, written};
use crate::date::{Language, Span, format_day};
use crate::model::{Claim, DisputeId, Model, Policy, Rank};
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
        let (table, key, column) = cell(model, of_cell[0]);
        let of_cell: Vec<Value> =
            of_cell.iter().map(|&dispute| Value::of(model, dispute)).collect();
        if of_cell.iter().all(|value| value.rank != Some(Rank::Preferred)) {
            if !records.contains_key(table) {
                records.insert(table, package.rows(table)?);
            }
            let row = row_of(model, of_cell[0].dispute);
            let own = records.get(table).and_then(|rows| own_value(rows, row?, column));
            rows.extend(own.map(|(value, sources)| {
                own_row([table, key, column], &value, sources, of_cell.iter().any(|it| it.stands))
            }));
        }
        rows.extend(of_cell.iter().map(|value| value.row(model, [table, key, column])));
    }
    let columns = vec![
        Column::headed("table", language),
        Column::headed("row", language),
        Column::headed("column", language),
        Column::headed("value", language),
        Column::headed("rank", language),
        Column::headed("stands", language),
        Column::headed("reason", language),
        Column::for_programs("first_published"),
        Column::for_programs("last_published"),
        Column::headed("n_sources", language),
        Column::for_programs("sources"),
    ];
    let [values, of] = [rows.len(), cells.len()].map(|count| count.to_string());
    let mut notes = vec![sentence("{} values for {} cells", language, &[&values, &of])];
    notes.extend(note(model, language));
    Ok(Table { columns, rows, notes, ..Table::default() })
}

/// A value that sources give.
struct Value {
    dispute: DisputeId,
    rank: Option<Rank>,
    stands: bool,
    claims: Vec<Claim>,
}

impl Value {
    fn of(model: &Model, dispute: DisputeId) -> Self {
        Self {
            dispute,
            rank: model.disputes.rank.get(dispute),
            stands: stands(model, dispute),
            claims: model.disputes.sources.get(dispute).collect(),
        }
    }

    fn row(&self, model: &Model, cell: [&str; 3]) -> Vec<Cell> {
        let table = &model.disputes;
        let mut row = cell.map(Cell::owned).to_vec();
        row.push(Cell::owned(table.value.get(self.dispute).unwrap_or_default()));
        row.push(Cell::member(self.rank));
        row.push(yes(self.stands));
        row.push(Cell::owned(table.reason.get(self.dispute).unwrap_or_default()));
        row.extend(published(model, &self.claims));
        let count = i64::try_from(count_sources(&self.claims)).unwrap_or(i64::MAX);
        row.push(Cell::Number(count));
        row.push(Cell::list(self.claims.iter().map(|&it| written(model, it))));
        row
    }
}

fn yes(is_so: bool) -> Cell {
    if is_so { Cell::Word("yes") } else { Cell::Empty }
}

/// Returns the first and the last day on which sources of a value were published.
fn published(model: &Model, claims: &[Claim]) -> [Cell; 2] {
    let spans: Vec<Span> =
        claims.iter().filter_map(|claim| model.sources.published.span(claim.source)).collect();
    let first = spans.iter().map(|span| span.earliest_start).min();
    let last = spans.iter().map(|span| span.latest_end).max();
    [first, last].map(|day| Cell::owned(day.and_then(format_day).unwrap_or_default()))
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
fn own_value(rows: &Rows, row: u32, column: &str) -> Option<(String, String)> {
    let cells = rows.rows.get(row as usize)?;
    let text = |column| cells.get(rows.position(column)?).cloned();
    Some((text(column)?, text("sources").unwrap_or_default()))
}

fn own_row(cell: [&str; 3], value: &str, sources: String, gave_way: bool) -> Vec<Cell> {
    let mut row = cell.map(Cell::owned).to_vec();
    let sources: Vec<String> =
        sources.split(';').filter(|it| !it.is_empty()).map(str::to_owned).collect();
    row.extend([Cell::owned(value), Cell::member(Some(Rank::Preferred))]);
    row.push(yes(!gave_way));
    row.extend([Cell::Empty, Cell::Empty, Cell::Empty]);
    row.push(Cell::Number(i64::try_from(sources.len()).unwrap_or(i64::MAX)));
    row.push(Cell::list(sources));
    row
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
        match language {
            Language::English => format!("{column} of {row}: {value}"),
            _ => format!("{} ({row}): {value}", word(column, language)),
        }
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
            let english = "values: the preferred ones, the others beside them";
            Some(text(english, language).to_owned())
        }
        Policy::Earliest => Some(sentence(
            "values: in dispute, those published first; {} cells differ from the preferred ones",
            language,
            &[&differ],
        )),
        Policy::Latest => Some(sentence(
            "values: in dispute, those published last; {} cells differ from the preferred ones",
            language,
            &[&differ],
        )),
    }
}
