//! What changed between two packages: rows added, removed, changed and moved, as they are written.
//!
//! Rows are matched by the key of their table. Of what is left over, a row moved when it differs only
//! in one part of its key that names no other thing (an id of its own, a title, a stance); a name moved
//! when the same text in the same language stands elsewhere: at another entity, of another kind, in
//! another time.

mod snapshot;

pub use snapshot::Snapshot;

use std::collections::{BTreeMap, VecDeque};

use snapshot::Table;

use crate::model::{
    Commitments, Documents, Events, Names, Parties, People, Places, Processes, Sources, Topics,
};

/// Tables whose rows are things that changes are told of, in the order in which they are told.
const OWNERS: [&str; 9] = [
    Events::TABLE,
    Documents::TABLE,
    Commitments::TABLE,
    People::TABLE,
    Parties::TABLE,
    Places::TABLE,
    Processes::TABLE,
    Topics::TABLE,
    Sources::TABLE,
];

/// Filled cells, beside id and sources, by which a row is known again under another id.
const TELLING: usize = 3;

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Cells beside its key changed.
    Changed,
    /// Its key changed.
    Moved,
}

impl Kind {
    /// All kinds, in the order of their figures.
    pub const ALL: [Self; 4] = [Self::Added, Self::Removed, Self::Changed, Self::Moved];

    /// Returns the word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Moved => "moved",
        }
    }
}

/// A cell of a row that was added, removed or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellChange {
    /// The column.
    pub column: String,
    /// What it held; empty for nothing.
    pub old: String,
    /// What it holds; empty for nothing.
    pub new: String,
}

/// What happened to one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Id of the thing that the row is about.
    pub owner: String,
    /// The table.
    pub table: String,
    /// The row's key, its parts joined by `/`; the new one when it moved.
    pub key: String,
    /// What happened.
    pub kind: Kind,
    /// The cells: those that differ, or the filled ones of a row that was added or removed, without
    /// its key and sources.
    pub cells: Vec<CellChange>,
    /// The evidence as written: of the new row or, where there is none, of the old one.
    pub sources: Vec<String>,
}

/// A change of the tables themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StructureChange {
    /// The table.
    pub table: String,
    /// The column; nothing for the whole table.
    pub column: Option<String>,
    /// Whether it is new, or gone.
    pub is_new: bool,
    /// Rows, or filled cells of the column.
    pub count: usize,
}

/// What changed between two packages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// Tables and columns that are new or gone; cells of such columns are in no change of a row.
    pub structure: Vec<StructureChange>,
    /// What happened to rows: thing by thing (events first, in the order of the newer records), and of
    /// a thing table by table.
    pub rows: Vec<Change>,
}

impl Changes {
    /// Returns how many rows each kind of change concerns, in the order of [`Kind::ALL`].
    #[must_use]
    pub fn figures(&self, table: Option<&str>) -> [usize; 4] {
        let of_table = |change: &&Change| table.is_none_or(|table| table == change.table);
        Kind::ALL.map(|kind| self.rows.iter().filter(of_table).filter(|it| it.kind == kind).count())
    }
}

/// Returns what changed from an older to a newer package.
#[must_use]
pub fn changes(old: &Snapshot, new: &Snapshot) -> Changes {
    let mut found = Changes::default();
    let gone = old.tables.iter().filter(|table| new.table(&table.name).is_none());
    let names = new.tables.iter().chain(gone).map(|table| table.name.as_str());
    for name in names {
        match (old.table(name), new.table(name)) {
            (Some(before), Some(after)) => {
                add_columns(before, after, &mut found.structure);
                add_rows(&Pair { old, new, before, after }, &mut found.rows);
            }
            (None, Some(table)) | (Some(table), None) => {
                let is_new = old.table(name).is_none();
                let count = table.rows.rows.len();
                found.structure.push(StructureChange {
                    table: name.to_owned(),
                    column: None,
                    is_new,
                    count,
                });
                let (kind, of) = if is_new { (Kind::Added, new) } else { (Kind::Removed, old) };
                let rows = table.rows.rows.iter();
                found.rows.extend(rows.map(|row| whole_row(of, table, row, kind)));
            }
            (None, None) => {}
        }
    }
    let place = |change: &Change| {
        let place = |in_snapshot: &Snapshot| {
            OWNERS
                .iter()
                .enumerate()
                .find_map(|(rank, table)| Some((rank, in_snapshot.find(table, &change.owner)?.0)))
        };
        place(new).or_else(|| place(old)).unwrap_or((OWNERS.len(), 0))
    };
    let mut places: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for change in &found.rows {
        places.entry(change.owner.clone()).or_insert_with(|| place(change));
    }
    // Stable: of a thing its own row comes first, then the order of the tables and their rows stays.
    found.rows.sort_by_cached_key(|change| {
        let beside = change.key != change.owner;
        (places.get(&change.owner).copied(), change.owner.clone(), beside)
    });
    found
}

fn add_columns(before: &Table, after: &Table, found: &mut Vec<StructureChange>) {
    for (is_new, of, other) in [(true, after, before), (false, before, after)] {
        for (at, column) in of.rows.columns.iter().enumerate() {
            if other.rows.position(column).is_none() {
                let count = of.rows.rows.iter().filter(|row| !row[at].is_empty()).count();
                let (table, column) = (of.name.clone(), Some(column.clone()));
                found.push(StructureChange { table, column, is_new, count });
            }
        }
    }
}

/// One table in both packages.
struct Pair<'s> {
    old: &'s Snapshot,
    new: &'s Snapshot,
    before: &'s Table,
    after: &'s Table,
}

fn add_rows(pair: &Pair, found: &mut Vec<Change>) {
    let mut waiting: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
    for (position, row) in pair.before.rows.rows.iter().enumerate() {
        waiting.entry(pair.before.key_of(row)).or_default().push_back(position);
    }
    let mut added = Vec::new();
    let mut of_table = Vec::new();
    for (position, row) in pair.after.rows.rows.iter().enumerate() {
        match waiting.get_mut(&pair.after.key_of(row)).and_then(VecDeque::pop_front) {
            Some(old) => of_table.extend(pair.difference(old, position, Kind::Changed)),
            None => added.push(position),
        }
    }
    let mut removed: Vec<usize> = waiting.into_values().flatten().collect();
    removed.sort_unstable();
    for (old, new) in pair.moved(&mut removed, &mut added) {
        of_table.extend(pair.difference(old, new, Kind::Moved));
    }
    let rows = &pair.after.rows.rows;
    of_table
        .extend(added.iter().map(|&at| whole_row(pair.new, pair.after, &rows[at], Kind::Added)));
    let rows = &pair.before.rows.rows;
    of_table.extend(
        removed.iter().map(|&at| whole_row(pair.old, pair.before, &rows[at], Kind::Removed)),
    );
    found.extend(of_table);
}

impl Pair<'_> {
    /// Returns the columns that both tables have.
    fn columns(&self) -> impl Iterator<Item = (&str, usize, usize)> {
        let columns = self.after.rows.columns.iter().enumerate();
        columns.filter_map(|(after, column)| {
            Some((column.as_str(), self.before.rows.position(column)?, after))
        })
    }

    fn difference(&self, old: usize, new: usize, kind: Kind) -> Option<Change> {
        let (old, new) = (&self.before.rows.rows[old], &self.after.rows.rows[new]);
        let differ = self.columns().filter(|&(_, before, after)| old[before] != new[after]);
        let cells: Vec<CellChange> = differ
            .map(|(column, before, after)| CellChange {
                column: column.to_owned(),
                old: old[before].clone(),
                new: new[after].clone(),
            })
            .collect();
        (!cells.is_empty()).then(|| Change {
            owner: self.new.owner(self.after, new),
            table: self.after.name.clone(),
            key: self.after.key_of(new),
            kind,
            cells,
            sources: self.new.sources(self.after, new),
        })
    }

    /// Takes rows that moved out of those removed and added.
    fn moved(&self, removed: &mut Vec<usize>, added: &mut Vec<usize>) -> Vec<(usize, usize)> {
        let mut moved = Vec::new();
        for may_differ in self.ways_to_move() {
            let same: Vec<(usize, usize)> = self
                .columns()
                .filter(|(column, ..)| !may_differ.contains(column))
                .map(|(_, before, after)| (before, after))
                .collect();
            let mut waiting: BTreeMap<Vec<&str>, VecDeque<usize>> = BTreeMap::new();
            for &at in removed.iter() {
                let row = &self.before.rows.rows[at];
                if !self.is_telling(row) {
                    continue;
                }
                let mark = same.iter().map(|&(before, _)| row[before].as_str()).collect();
                waiting.entry(mark).or_default().push_back(at);
            }
            added.retain(|&at| {
                let row = &self.after.rows.rows[at];
                let mark: Vec<&str> = same.iter().map(|&(_, after)| row[after].as_str()).collect();
                let old = waiting.get_mut(&mark).and_then(VecDeque::pop_front);
                moved.extend(old.map(|old| (old, at)));
                old.is_none()
            });
            removed.retain(|at| moved.iter().all(|(old, _)| old != at));
        }
        moved
    }

    /// Returns the columns that a row which moved may have changed, one way to move after another.
    fn ways_to_move(&self) -> Vec<Vec<&str>> {
        if self.after.name == Names::TABLE {
            let ways: [&[&str]; 4] =
                [&["entity"], &["kind"], &["valid"], &["entity", "kind", "valid", "sources"]];
            return ways.map(<[&str]>::to_vec).to_vec();
        }
        self.after.own.iter().map(|&at| vec![self.after.rows.columns[at].as_str()]).collect()
    }

    /// Tells whether a row says enough to be known again under another id.
    fn is_telling(&self, row: &[String]) -> bool {
        let sources = self.before.rows.position("sources");
        let filled = row.iter().enumerate().filter(|&(at, cell)| {
            !cell.is_empty() && !self.before.key.contains(&at) && Some(at) != sources
        });
        self.before.key.len() > 1 || filled.count() >= TELLING
    }
}

fn whole_row(snapshot: &Snapshot, table: &Table, row: &[String], kind: Kind) -> Change {
    let shown = |&(at, column): &(usize, &String)| {
        !table.key.contains(&at) && column != "sources" && !row[at].is_empty()
    };
    let cell = |(at, column): (usize, &String)| {
        let (column, text) = (column.clone(), row[at].clone());
        match kind {
            Kind::Removed => CellChange { column, old: text, new: String::new() },
            _ => CellChange { column, old: String::new(), new: text },
        }
    };
    Change {
        owner: snapshot.owner(table, row),
        table: table.name.clone(),
        key: table.key_of(row),
        kind,
        cells: table.rows.columns.iter().enumerate().filter(shown).map(cell).collect(),
        sources: snapshot.sources(table, row),
    }
}
