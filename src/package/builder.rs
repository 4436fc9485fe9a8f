//! Building columns: one cell after the other, checked as it is stored.

use hashbrown::HashMap;
use rustc_hash::FxBuildHasher;

use super::cell::{check_form, check_letters, in_range, is_plain};
use super::column::{
    Citation, CodeColumn, Column, DateColumn, EntityColumn, ListColumn, NONE, Sparse, TextColumn,
};
use super::descriptor::{Field, ValueKind};
use super::field_type::{FieldType, integer, number};
use super::form::{self, Form};
use super::table::Table;
use crate::date::parse_span;
use crate::diagnostic::Code;

/// What is wrong with a cell; its place is added by the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Problem {
    pub(super) code: Code,
    /// The part of the cell that is wrong; empty for the whole cell.
    pub(super) part: String,
    pub(super) nearest: Option<String>,
    pub(super) detail: String,
}

impl Problem {
    pub(super) fn new(code: Code) -> Self {
        Self { code, part: String::new(), nearest: None, detail: String::new() }
    }

    pub(super) fn part(code: Code, part: &str) -> Self {
        Self { part: part.to_owned(), ..Self::new(code) }
    }
}

/// How the cells of a column are read and checked.
#[derive(Debug)]
pub(super) struct Plan<'p> {
    pub(super) field: &'p Field,
    pub(super) kind: Kind<'p>,
    pub(super) form: Option<Form>,
    /// Whether values are compared with more than the pattern.
    pub(super) compared: bool,
}

/// What the cells of a column become.
#[derive(Debug, Clone)]
pub(super) enum Kind<'p> {
    Text,
    Code,
    Integer,
    Number,
    Date,
    /// Reference to a table that is read already.
    Reference(&'p Table),
    /// Reference to the table itself: kept as text until the ids are known.
    Deferred,
    Entity(Vec<&'p Table>),
    Ids(&'p Table),
    Citations(&'p Table),
}

impl<'p> Kind<'p> {
    /// Returns the other tables whose ids the cells name.
    pub(super) fn targets(&self) -> Vec<&'p Table> {
        match self {
            Self::Reference(table) | Self::Ids(table) | Self::Citations(table) => vec![table],
            Self::Entity(tables) => tables.clone(),
            Self::Text
            | Self::Code
            | Self::Integer
            | Self::Number
            | Self::Date
            | Self::Deferred => Vec::new(),
        }
    }
}

impl<'p> Plan<'p> {
    /// Compiles the checks of a field. A pattern that can't be compiled was reported with the schema, which
    /// goes without it.
    pub(super) fn new(field: &'p Field, kind: Kind<'p>) -> Self {
        let constraints = &field.constraints;
        let form = constraints.pattern.as_deref().and_then(|it| Form::compile(it).ok());
        let numeric = matches!(kind, Kind::Integer | Kind::Number);
        let plain = matches!(field.kind, FieldType::String | FieldType::Any) || numeric;
        let compared = !plain
            || (constraints.words.is_some() && !matches!(kind, Kind::Code))
            || constraints.min_length.is_some()
            || constraints.max_length.is_some()
            || !matches!(field.format.as_str(), "" | "default")
            || field.value_kind == Some(ValueKind::Url);
        Self { field, kind, form, compared }
    }

    /// Returns `true` if a text stands for no value.
    #[inline]
    fn is_missing(&self, cell: &str) -> bool {
        let missing = &self.field.missing_values;
        cell.is_empty() || (!missing.is_empty() && missing.iter().any(|value| value == cell))
    }

    /// Returns the problem of a value that is not of the field's type.
    pub(super) fn wrong_type(&self) -> Problem {
        let detail = format!("of type `{}`", self.field.kind.as_str());
        Problem { detail, ..Problem::new(Code::WrongType) }
    }

    /// Returns an empty builder.
    pub(super) fn builder(&self) -> Builder {
        match &self.kind {
            Kind::Text | Kind::Deferred => Builder::Text(TextColumn::default()),
            Kind::Code => Builder::Code { codes: Sparse::new(0), last: 0 },
            Kind::Integer => Builder::Integer(Sparse::new(None)),
            Kind::Number => Builder::Number(Sparse::new(None)),
            Kind::Date => Builder::Date(DateColumn::empty(0)),
            Kind::Reference(_) => Builder::Reference { rows: Sparse::new(NONE), last: 0 },
            Kind::Entity(_) => Builder::Entity(Sparse::new((NONE, NONE))),
            Kind::Ids(_) => Builder::Ids(Interner::default()),
            Kind::Citations(_) => Builder::Citations(Interner::default()),
        }
    }
}

/// A column that is being built.
#[derive(Debug)]
pub(super) enum Builder {
    Text(TextColumn),
    Code { codes: Sparse<u8>, last: u8 },
    Integer(Sparse<Option<i64>>),
    Number(Sparse<Option<f64>>),
    Date(DateColumn),
    Reference { rows: Sparse<u32>, last: u32 },
    Entity(Sparse<(u32, u32)>),
    Ids(Interner<u32>),
    Citations(Interner<Citation>),
}

/// Lists by the text they were written as.
#[derive(Debug)]
pub(super) struct Interner<T> {
    by_text: HashMap<Box<str>, u32, FxBuildHasher>,
    last: (Box<str>, u32),
    column: ListColumn<T>,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Self { by_text: HashMap::default(), last: ("".into(), NONE), column: ListColumn::empty(0) }
    }
}

impl<T: Copy> Interner<T> {
    /// Adds a cell; `read` takes a text apart that was not met before.
    fn push(
        &mut self,
        cell: &str,
        read: impl FnOnce(&mut Vec<T>) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        if cell == &*self.last.0 {
            self.column.lists.push(self.last.1);
            return Ok(());
        }
        if let Some(&number) = self.by_text.get(cell) {
            self.column.lists.push(number);
            self.last = (cell.into(), number);
            return Ok(());
        }
        let start = self.column.items.len();
        let result = read(&mut self.column.items);
        if result.is_err() {
            self.column.items.truncate(start);
            self.column.lists.push(NONE);
            return result;
        }
        let number = u32::try_from(self.column.ends.len()).unwrap_or(NONE);
        self.column.ends.push(u32::try_from(self.column.items.len()).unwrap_or(u32::MAX));
        self.column.lists.push(number);
        self.by_text.insert(cell.into(), number);
        self.last = (cell.into(), number);
        Ok(())
    }

    /// Adds the cells of another builder, giving its lists the numbers that they have here.
    fn append(&mut self, other: Self) {
        let mut numbers: Vec<u32> = vec![0; other.column.ends.len()];
        let mut texts: Vec<(Box<str>, u32)> = other.by_text.into_iter().collect();
        texts.sort_unstable_by_key(|&(_, number)| number);
        for (text, number) in texts {
            let items = other.column.list(number);
            let next = u32::try_from(self.column.ends.len()).unwrap_or(NONE);
            let here = *self.by_text.entry(text).or_insert(next);
            if here == next {
                self.column.items.extend_from_slice(items);
                self.column.ends.push(u32::try_from(self.column.items.len()).unwrap_or(u32::MAX));
            }
            numbers[number as usize] = here;
        }
        let mut lists = other.column.lists;
        lists.map(|number| numbers[number as usize]);
        self.column.lists.append(lists);
    }
}

impl Builder {
    /// Stores a cell as empty.
    fn push_empty(&mut self) {
        match self {
            Self::Text(column) => column.push(""),
            Self::Code { codes, .. } => codes.push(0),
            Self::Integer(column) => column.push(None),
            Self::Number(column) => column.push(None),
            Self::Date(column) => {
                column.written.push("");
                column.spans.push(DateColumn::NO_DATE);
            }
            Self::Reference { rows, .. } => rows.push(NONE),
            Self::Entity(targets) => targets.push((NONE, NONE)),
            Self::Ids(lists) => lists.column.lists.push(NONE),
            Self::Citations(lists) => lists.column.lists.push(NONE),
        }
    }

    /// Checks and stores a cell. A cell with a problem is stored as far as it can be read.
    ///
    /// `plain` says that the chunk holds printable ASCII only, so letters need no look.
    #[inline]
    pub(super) fn push(&mut self, plan: &Plan<'_>, cell: &str, plain: bool) -> Result<(), Problem> {
        if plan.is_missing(cell) {
            self.push_empty();
            return if plan.field.constraints.required {
                Err(Problem::new(Code::Required))
            } else {
                Ok(())
            };
        }
        let stored = self.store(plan, cell);
        if !plain && !is_plain(cell.as_bytes()) {
            check_letters(cell)?;
        }
        stored?;
        check_form(plan, cell)
    }

    fn store(&mut self, plan: &Plan<'_>, cell: &str) -> Result<(), Problem> {
        match (self, &plan.kind) {
            (Self::Text(column), _) => column.push(cell),
            (Self::Code { codes, last }, _) => return push_code(plan, codes, last, cell),
            (Self::Integer(column), _) => {
                let value = integer(cell);
                column.push(value);
                let value = value.ok_or_else(|| plan.wrong_type())?;
                #[allow(clippy::cast_precision_loss, reason = "bounds of schemas are small")]
                return in_range(plan, value as f64);
            }
            (Self::Number(column), _) => {
                let value = number(cell);
                column.push(value);
                return in_range(plan, value.ok_or_else(|| plan.wrong_type())?);
            }
            (Self::Date(column), _) => {
                column.written.push(cell);
                let span = parse_span(cell.as_bytes());
                column.spans.push(*span.as_ref().unwrap_or(&DateColumn::NO_DATE));
                if let Err(error) = span {
                    let mut problem = Problem::new(Code::Edtf);
                    problem.detail = error.reason;
                    return Err(problem);
                }
            }
            (Self::Reference { rows, last }, Kind::Reference(table)) => {
                return push_reference(table, rows, last, cell);
            }
            (Self::Entity(targets), Kind::Entity(tables)) => {
                return push_entity(tables, targets, cell);
            }
            (Self::Ids(lists), Kind::Ids(table)) => {
                return lists.push(cell, |items| read_ids(table, cell, items));
            }
            (Self::Citations(lists), Kind::Citations(table)) => {
                return lists.push(cell, |items| read_citations(table, cell, items));
            }
            (builder, _) => builder.push_empty(),
        }
        Ok(())
    }

    /// Adds the cells of a builder of the same kind.
    pub(super) fn append(&mut self, other: Self) {
        match (self, other) {
            (Self::Text(a), Self::Text(b)) => a.append(&b),
            (Self::Code { codes: a, .. }, Self::Code { codes: b, .. }) => a.append(b),
            (Self::Integer(a), Self::Integer(b)) => a.append(b),
            (Self::Number(a), Self::Number(b)) => a.append(b),
            (Self::Date(a), Self::Date(b)) => {
                a.written.append(&b.written);
                a.spans.append(b.spans);
            }
            (Self::Reference { rows: a, .. }, Self::Reference { rows: b, .. }) => a.append(b),
            (Self::Entity(a), Self::Entity(b)) => a.append(b),
            (Self::Ids(a), Self::Ids(b)) => a.append(b),
            (Self::Citations(a), Self::Citations(b)) => a.append(b),
            // Builders of one column come from one plan, so the kinds never differ.
            _ => {}
        }
    }

    /// Returns the finished column.
    pub(super) fn finish(self, plan: &Plan<'_>) -> Column {
        match self {
            Self::Text(column) => Column::Text(column),
            Self::Code { codes, .. } => {
                let vocabulary = plan.field.constraints.words.clone().unwrap_or_default();
                Column::Code(CodeColumn { codes, vocabulary })
            }
            Self::Integer(column) => Column::Integer(column),
            Self::Number(column) => Column::Number(column),
            Self::Date(column) => Column::Date(column),
            Self::Reference { rows, .. } => Column::Reference(rows),
            Self::Entity(targets) => {
                let tables = match &plan.kind {
                    Kind::Entity(tables) => {
                        tables.iter().map(|table| table.name().to_owned()).collect()
                    }
                    _ => Vec::new(),
                };
                Column::Entity(EntityColumn { targets, tables })
            }
            Self::Ids(lists) => Column::Ids(lists.column),
            Self::Citations(lists) => Column::Citations(lists.column),
        }
    }
}

fn push_code(
    plan: &Plan<'_>,
    codes: &mut Sparse<u8>,
    last: &mut u8,
    cell: &str,
) -> Result<(), Problem> {
    let words = plan.field.constraints.words.as_deref().unwrap_or_default();
    if let Some(word) = words.get(usize::from(*last))
        && word == cell
    {
        codes.push(*last + 1);
        return Ok(());
    }
    let Some(position) = words.iter().position(|word| word == cell) else {
        codes.push(0);
        return Err(Problem::new(Code::Enum));
    };
    *last = u8::try_from(position).unwrap_or(0);
    codes.push(*last + 1);
    Ok(())
}

/// Rows that refer to the same or to the next row as the row before are the usual case.
fn push_reference(
    table: &Table,
    rows: &mut Sparse<u32>,
    last: &mut u32,
    cell: &str,
) -> Result<(), Problem> {
    let row = if table.id(*last) == cell {
        Some(*last)
    } else if table.id(last.wrapping_add(1)) == cell {
        Some(last.wrapping_add(1))
    } else {
        table.find(cell)
    };
    rows.push(row.unwrap_or(NONE));
    match row {
        Some(row) => *last = row,
        None if !table.is_whole() => {}
        None if form::is_slug(cell.as_bytes()) => {
            return Err(Problem::new(Code::DanglingReference));
        }
        None => return Err(Problem::new(Code::Pattern)),
    }
    Ok(())
}

fn push_entity(
    tables: &[&Table],
    targets: &mut Sparse<(u32, u32)>,
    cell: &str,
) -> Result<(), Problem> {
    let found =
        tables.iter().zip(0..).find_map(|(table, number)| Some((number, table.find(cell)?)));
    targets.push(found.unwrap_or((NONE, NONE)));
    let known = found.is_some() || tables.iter().any(|table| !table.is_whole());
    if known { Ok(()) } else { Err(Problem::new(Code::DanglingReference)) }
}

fn read_ids(table: &Table, cell: &str, items: &mut Vec<u32>) -> Result<(), Problem> {
    for id in cell.split(';') {
        if !form::is_slug(id.as_bytes()) {
            return Err(Problem::part(Code::Pattern, id));
        }
        match table.find(id) {
            Some(row) => items.push(row),
            None if !table.is_whole() => {}
            None => return Err(Problem::part(Code::DanglingReference, id)),
        }
    }
    Ok(())
}

fn read_citations(table: &Table, cell: &str, items: &mut Vec<Citation>) -> Result<(), Problem> {
    for item in cell.split(';') {
        let (id, paragraph) =
            form::citation(item).ok_or_else(|| Problem::part(Code::Locator, item))?;
        match table.find(id) {
            Some(source) => items.push(Citation { source, paragraph }),
            None if !table.is_whole() => {}
            None => return Err(Problem::part(Code::UnknownSource, id)),
        }
    }
    Ok(())
}
