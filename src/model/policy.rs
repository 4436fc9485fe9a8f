//! Which value stands in a cell for which sources give several.
//!
//! A policy is applied where a package is opened: the cells are replaced, and the tables read and
//! checked again, so that everything behind works on the values chosen.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::rules::{self, Breach};
use super::{DisputeId, Disputes, Model, Rank, RowId, Sources, Vocabulary};
use crate::date::parse_span;
use crate::diagnostic::{Code, Findings, Severity};
use crate::package::{Package, PackageError, Rows};

/// Which of several values stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Policy {
    /// The value that the curators prefer
    #[default]
    Preferred,
    /// The same, with the other values shown beside it
    All,
    /// The value that a source published first
    Earliest,
    /// The value that a source published last
    Latest,
}

impl Policy {
    /// Returns the word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Preferred => "preferred",
            Self::All => "all",
            Self::Earliest => "earliest",
            Self::Latest => "latest",
        }
    }

    /// Returns how well a publication date fits, the greater the better, as days. `None` when it is no
    /// date.
    fn fitness(self, published: &str, reading: Reading) -> Option<i64> {
        let span = parse_span(published.as_bytes()).ok()?;
        match (self, reading) {
            (Self::Preferred | Self::All, _) => None,
            (Self::Earliest, Reading::Surely) => Some(-i64::from(span.latest_end)),
            (Self::Earliest, Reading::AtBest) => Some(-i64::from(span.earliest_start)),
            (Self::Latest, Reading::Surely) => Some(i64::from(span.earliest_start)),
            (Self::Latest, Reading::AtBest) => Some(i64::from(span.latest_end)),
        }
    }
}

/// How a date that is not exact is read.
#[derive(Debug, Clone, Copy)]
enum Reading {
    /// As it is under every reading.
    Surely,
    /// As it is under the most favourable one.
    AtBest,
}

/// A cell that gets another value.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Replacement {
    table: String,
    row: usize,
    column: String,
    value: String,
    /// The row of `disputes` that gives the value.
    dispute: usize,
}

/// Reads a package and its model, with the values that a policy chooses for cells in dispute.
///
/// For `earliest` and `latest` each value counts by the publication dates of its own sources: the
/// first of them for `earliest`, the last for `latest`; a source without a date counts for nothing.
/// A value takes the place of the preferred one, whatever its rank, when it was published before it
/// (after it) under every reading of dates that are not exact; of several the one that was surely
/// published first (last), of equals the one recorded first.
/// A value is passed over when its column can't hold it (a name where an id belongs, no date), when
/// it would give two rows one key, and when it breaks a rule across tables, but for rules of time:
/// where a date changes, the meetings beside an event keep theirs.
///
/// # Errors
///
/// [`PackageError`] when the folder, its descriptor or a table can't be read.
pub fn open_with(
    folder: Option<&Path>,
    policy: Policy,
    findings: &mut Findings,
) -> Result<(Package, Model), PackageError> {
    let mut package = match folder {
        Some(folder) => Package::open(folder, findings)?,
        None => Package::built_in(findings)?,
    };
    let mut choice = match policy {
        Policy::Earliest | Policy::Latest if findings.errors() == 0 => {
            Choice::new(&package, policy)?
        }
        _ => Choice::default(),
    };
    while !choice.replacements.is_empty() {
        let mut scratch = Findings::default();
        let mut replaced = package.with_rows(&choice.tables(), &mut scratch);
        let mut model = Model::take(&mut replaced);
        let mut breaches = rules::check(&model);
        breaches.retain(|breach| {
            breach.code.severity() == Severity::Error && !is_about_time(breach.code)
        });
        if scratch.errors() == 0 && breaches.is_empty() {
            model.policy = policy;
            model.chosen = choice.chosen();
            return Ok((replaced, model));
        }
        choice.drop_blamed(&breaches);
    }
    let mut model = Model::new(&mut package, findings);
    model.policy = policy;
    Ok((package, model))
}

fn is_about_time(rule: Code) -> bool {
    matches!(
        rule,
        Code::SeriesOutOfOrder | Code::PartOutsideWhole | Code::OfficeNotHeld | Code::NameNotValid
    )
}

/// Tells whether a key is a row's, whose last parts it may leave out.
fn is_key(key: &str, full: &str) -> bool {
    full.strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What a policy chooses, with the tables that it touches.
#[derive(Debug, Default)]
struct Choice {
    /// The tables with disputed cells, `disputes` and `sources`, as written.
    recorded: BTreeMap<String, Rows>,
    /// The columns of each table's key.
    keys: BTreeMap<String, Vec<usize>>,
    replacements: Vec<Replacement>,
}

impl Choice {
    fn new(package: &Package, policy: Policy) -> Result<Self, PackageError> {
        let mut choice = Self::default();
        choice.read(package, Disputes::TABLE)?;
        choice.read(package, Sources::TABLE)?;
        let by_cell = choice.disputes_by_cell();
        for (table, ..) in by_cell.keys() {
            choice.read(package, table)?;
        }
        let published = choice.published();
        for ((table, key, column), disputes) in by_cell {
            let found =
                choice.choose(package, policy, &published, (&table, &key, &column), &disputes);
            choice.replacements.extend(found);
        }
        Ok(choice)
    }

    fn read(&mut self, package: &Package, table: &str) -> Result<(), PackageError> {
        if self.recorded.contains_key(table) {
            return Ok(());
        }
        let rows = package.rows(table)?;
        let described = package.tables().iter().find(|other| other.name() == table);
        let key = described.map(|table| table.schema().key()).unwrap_or_default();
        let key = key.into_iter().filter_map(|column| rows.position(column)).collect();
        self.keys.insert(table.to_owned(), key);
        self.recorded.insert(table.to_owned(), rows);
        Ok(())
    }

    fn text(&self, table: &str, row: usize, column: &str) -> &str {
        let rows = self.recorded.get(table);
        let cell = rows.and_then(|rows| rows.rows.get(row)?.get(rows.position(column)?));
        cell.map_or("", String::as_str)
    }

    /// Returns the rows of `disputes` by cell: table, key of the row, column.
    fn disputes_by_cell(&self) -> BTreeMap<(String, String, String), Vec<usize>> {
        let mut by_cell: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        let count = self.recorded.get(Disputes::TABLE).map_or(0, |rows| rows.rows.len());
        for row in 0..count {
            let text = |column| self.text(Disputes::TABLE, row, column).to_owned();
            by_cell.entry((text("table"), text("row"), text("column"))).or_default().push(row);
        }
        by_cell
    }

    /// Returns the publication dates of all sources, as written.
    fn published(&self) -> BTreeMap<String, String> {
        let count = self.recorded.get(Sources::TABLE).map_or(0, |rows| rows.rows.len());
        let text = |row, column| self.text(Sources::TABLE, row, column).to_owned();
        (0..count).map(|row| (text(row, "id"), text(row, "published"))).collect()
    }

    fn key(&self, table: &str, cells: &[String]) -> String {
        let columns = self.keys.get(table).map(Vec::as_slice).unwrap_or_default();
        let parts: Vec<&str> =
            columns.iter().filter_map(|&at| cells.get(at)).map(String::as_str).collect();
        parts.join("/")
    }

    /// Returns the row of a key; the last parts of a key may be left out.
    fn row_of(&self, table: &str, key: &str) -> Option<usize> {
        let rows = &self.recorded.get(table)?.rows;
        rows.iter().position(|cells| is_key(key, &self.key(table, cells)))
    }

    fn choose(
        &self,
        package: &Package,
        policy: Policy,
        published: &BTreeMap<String, String>,
        (table, key, column): (&str, &str, &str),
        disputes: &[usize],
    ) -> Option<Replacement> {
        let row = self.row_of(table, key)?;
        let fitness = |sources: &str, reading| {
            let ids = sources.split(';').map(|claim| claim.split('#').next().unwrap_or_default());
            ids.filter_map(|id| policy.fitness(published.get(id)?, reading)).max()
        };
        let preferred = |dispute: &usize| {
            self.text(Disputes::TABLE, *dispute, "rank") == Rank::Preferred.as_str()
        };
        let kept = disputes.iter().copied().find(preferred);
        let kept_sources = match kept {
            Some(dispute) => self.text(Disputes::TABLE, dispute, "sources"),
            None => self.text(table, row, "sources"),
        };
        let mut best = (fitness(kept_sources, Reading::AtBest)?, None);
        for &dispute in disputes.iter().filter(|&&dispute| Some(dispute) != kept) {
            let value = self.text(Disputes::TABLE, dispute, "value");
            let sources = self.text(Disputes::TABLE, dispute, "sources");
            let Some(fitness) = fitness(sources, Reading::Surely) else { continue };
            if fitness > best.0 && self.may_stand(package, (table, row, column), value) {
                best = (fitness, Some(dispute));
            }
        }
        let dispute = best.1?;
        Some(Replacement {
            table: table.to_owned(),
            row,
            column: column.to_owned(),
            value: self.text(Disputes::TABLE, dispute, "value").to_owned(),
            dispute,
        })
    }

    /// Tells whether a value may stand in a cell: its column can hold it, and its row's key stays one
    /// of a kind that no other table names.
    fn may_stand(
        &self,
        package: &Package,
        (table, row, column): (&str, usize, &str),
        value: &str,
    ) -> bool {
        if !package.fits(table, column, value) {
            return false;
        }
        let Some(rows) = self.recorded.get(table) else { return false };
        let Some(at) = rows.position(column) else { return false };
        if !self.keys.get(table).is_some_and(|key| key.contains(&at)) {
            return true;
        }
        let named =
            package.tables().iter().flat_map(|other| &other.schema().foreign_keys).any(|foreign| {
                foreign.reference.resource == table
                    && foreign.reference.fields.names().contains(&column)
            });
        let mut cells = rows.rows[row].clone();
        value.clone_into(&mut cells[at]);
        let key = self.key(table, &cells);
        !named && rows.rows.iter().all(|other| self.key(table, other) != key)
    }

    /// Returns the tables with the values chosen. Disputes follow rows whose key changes, and a value
    /// that gives way and is in no dispute yet becomes one.
    fn tables(&self) -> BTreeMap<String, Rows> {
        let mut tables = self.recorded.clone();
        tables.remove(Sources::TABLE);
        let mut renamed: Vec<(&str, String, String)> = Vec::new();
        let mut given_way: Vec<Vec<String>> = Vec::new();
        for it in &self.replacements {
            let Some(rows) = tables.get_mut(&it.table) else { continue };
            let Some(at) = rows.position(&it.column) else { continue };
            let before = self.key(&it.table, &rows.rows[it.row]);
            let old = std::mem::replace(&mut rows.rows[it.row][at], it.value.clone());
            let after = self.key(&it.table, &rows.rows[it.row]);
            if before != after {
                renamed.push((&it.table, before, after.clone()));
            }
            given_way.extend(self.given_way(it, after, old));
        }
        if let Some(disputes) = tables.get_mut(Disputes::TABLE) {
            let (table, row) = (disputes.position("table"), disputes.position("row"));
            if let (Some(table), Some(row)) = (table, row) {
                for cells in &mut disputes.rows {
                    let moved = renamed
                        .iter()
                        .find(|(of, before, _)| cells[table] == *of && is_key(&cells[row], before));
                    if let Some((_, _, after)) = moved {
                        cells[row].clone_from(after);
                    }
                }
            }
            disputes.rows.extend(given_way);
        }
        tables
    }

    /// Returns the dispute for a value that gives way and has none.
    fn given_way(&self, it: &Replacement, key: String, value: String) -> Option<Vec<String>> {
        let disputes = self.recorded.get(Disputes::TABLE)?;
        let has_one = disputes.rows.iter().enumerate().any(|(row, _)| {
            let text = |column| self.text(Disputes::TABLE, row, column);
            text("table") == it.table
                && text("column") == it.column
                && text("rank") == Rank::Preferred.as_str()
                && self.row_of(&it.table, text("row")) == Some(it.row)
        });
        let sources = self.text(&it.table, it.row, "sources");
        if has_one || value.is_empty() || sources.is_empty() {
            return None;
        }
        let cell = |column: &String| match column.as_str() {
            "table" => it.table.clone(),
            "row" => key.clone(),
            "column" => it.column.clone(),
            "value" => value.clone(),
            "rank" => Rank::Preferred.as_str().to_owned(),
            "reason" => "The value of the record.".to_owned(),
            "sources" => sources.to_owned(),
            _ => String::new(),
        };
        Some(disputes.columns.iter().map(cell).collect())
    }

    fn chosen(&self) -> Vec<DisputeId> {
        let row = |it: &Replacement| u32::try_from(it.dispute).ok().map(DisputeId::from_row);
        let mut chosen: Vec<DisputeId> = self.replacements.iter().filter_map(row).collect();
        chosen.sort_unstable();
        chosen
    }

    /// Drops the values that contradict the rest of the records: those in a row that is to blame, else
    /// those in such a column, else the last one.
    fn drop_blamed(&mut self, breaches: &[Breach]) {
        let before = self.replacements.len();
        let rows: BTreeSet<(&str, usize)> =
            breaches.iter().map(|it| (it.table, it.row as usize)).collect();
        self.replacements.retain(|it| !rows.contains(&(it.table.as_str(), it.row)));
        if self.replacements.len() == before {
            let columns: BTreeSet<(&str, &str)> =
                breaches.iter().map(|it| (it.table, it.column)).collect();
            self.replacements
                .retain(|it| !columns.contains(&(it.table.as_str(), it.column.as_str())));
        }
        if self.replacements.len() == before {
            self.replacements.pop();
        }
    }
}
