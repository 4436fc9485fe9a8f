//! Reading one table: split at record boundaries, parsed on all cores, joined in order.

use std::thread;

use super::builder::{Builder, Plan, Problem, is_plain};
use super::column::{Column, KeyIndex, TextColumn};
use super::locate::{Cell, HEADER};
use super::records::{Record, Records, reader};
use crate::diagnostic::Code;

/// Chunks smaller than this are not worth a thread, in bytes.
const CHUNK: usize = 1 << 20;

/// A problem with its cell; `column` counts in the file.
#[derive(Debug)]
pub(super) struct Located {
    pub(super) cell: Cell,
    /// Position of the field in the schema; `None` when the row itself is at fault.
    pub(super) field: Option<usize>,
    pub(super) problem: Problem,
}

impl Located {
    /// Returns the problem of a reference to a row that is not there.
    pub(super) fn dangling(row: usize, column: usize, field: usize) -> Self {
        let row = u32::try_from(row).unwrap_or(u32::MAX);
        Self { field: Some(field), ..fault(Code::DanglingReference, row, column, String::new()) }
    }

    /// Returns the problem of a row whose cells together name no row of a table.
    pub(super) fn no_match(row: u32, column: usize, field: usize, table: &str) -> Self {
        let detail = format!("has no row of its own in `{table}`");
        Self { field: Some(field), ..fault(Code::UnmatchedReference, row, column, detail) }
    }
}

/// What reading a file gave.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) rows: usize,
    /// The columns, in the order of the schema.
    pub(super) columns: Vec<Column>,
    /// The first problems, in the order of the file.
    pub(super) problems: Vec<Located>,
    /// How often each code occurred beyond those.
    pub(super) more: Vec<(Code, usize)>,
    /// For each field of the schema the column of the file it stands in.
    pub(super) order: Vec<Option<usize>>,
}

impl Outcome {
    /// Adds a problem, keeping the first `limit` and counting the rest.
    pub(super) fn add(&mut self, problem: Located, limit: usize) {
        if self.problems.len() < limit {
            self.problems.push(problem);
        } else {
            count(&mut self.more, problem.problem.code, 1);
        }
    }
}

fn count(counts: &mut Vec<(Code, usize)>, code: Code, more: usize) {
    match counts.iter_mut().find(|(other, _)| *other == code) {
        Some((_, count)) => *count += more,
        None => counts.push((code, more)),
    }
}

fn fault(code: Code, row: u32, column: usize, detail: String) -> Located {
    Located {
        cell: Cell { row, column: u32::try_from(column).unwrap_or(u32::MAX) },
        field: None,
        problem: Problem { code, part: String::new(), nearest: None, detail },
    }
}

/// Reads a file that is valid UTF-8 and has no mark at its start.
pub(super) fn read(text: &str, plans: &[Plan<'_>], limit: usize) -> Outcome {
    let mut outcome = Outcome::default();
    let mut reader = reader(text);
    let mut header = csv::StringRecord::new();
    if !matches!(reader.read_record(&mut header), Ok(true)) {
        outcome.add(fault(Code::EmptyFile, HEADER, 0, String::new()), limit);
        return outcome;
    }
    outcome.order = order_columns(&header, plans, limit, &mut outcome.problems);
    let start = usize::try_from(reader.position().byte()).unwrap_or(text.len());
    let body = &text[start.min(text.len())..];
    let width = header.len();
    let chunks = split(body);
    let mut parts = read_chunks(&chunks, plans, &outcome.order, width, limit);
    if chunks.len() > 1 && parts.iter().any(|part| part.open_quote) {
        // A stray quote misled the split: read the file in one piece.
        parts = vec![read_chunk(body, plans, &outcome.order, width, limit)];
    }
    join(&mut outcome, parts, plans, limit);
    outcome
}

/// Finds each field's column in the file, reporting columns that are unknown, missing or double.
fn order_columns(
    header: &csv::StringRecord,
    plans: &[Plan<'_>],
    limit: usize,
    problems: &mut Vec<Located>,
) -> Vec<Option<usize>> {
    let names: Vec<&str> = plans.iter().map(|plan| plan.field.name.as_str()).collect();
    let mut found = vec![None; plans.len()];
    for (column, name) in header.iter().enumerate() {
        let code = match names.iter().position(|field| *field == name) {
            Some(field) if found[field].is_none() => {
                found[field] = Some(column);
                continue;
            }
            Some(_) => Code::DoubleColumn,
            None => Code::UnknownColumn,
        };
        let mut problem = fault(code, HEADER, column, name.to_owned());
        if code == Code::UnknownColumn {
            problem.problem.nearest =
                crate::text::similar::nearest_value(name, names.iter().copied()).map(str::to_owned);
        }
        if problems.len() < limit {
            problems.push(problem);
        }
    }
    for (field, name) in names.iter().enumerate() {
        if found[field].is_none() && problems.len() < limit {
            problems.push(fault(Code::MissingColumn, HEADER, header.len(), (*name).to_owned()));
        }
    }
    found
}

/// Splits a file into as many chunks as there are cores, at ends of records.
///
/// A line break ends a record when the quotes before it are even in number.
fn split(body: &str) -> Vec<&str> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let wanted = (body.len() / CHUNK).clamp(1, cores);
    let size = body.len() / wanted;
    let bytes = body.as_bytes();
    let mut chunks = Vec::with_capacity(wanted);
    let (mut start, mut counted, mut quotes) = (0, 0, 0);
    for part in 1..wanted {
        let target = (part * size).max(start);
        quotes += memchr::memchr_iter(b'"', &bytes[counted..target]).count();
        counted = target;
        while let Some(offset) = memchr::memchr2(b'"', b'\n', &bytes[counted..]) {
            counted += offset + 1;
            if bytes[counted - 1] == b'"' {
                quotes += 1;
            } else if quotes % 2 == 0 {
                chunks.push(&body[start..counted]);
                start = counted;
                break;
            }
        }
    }
    chunks.push(&body[start..]);
    chunks
}

/// A chunk that has been read.
struct Part {
    rows: u32,
    builders: Vec<Builder>,
    problems: Vec<Located>,
    more: Vec<(Code, usize)>,
    open_quote: bool,
}

fn read_chunks(
    chunks: &[&str],
    plans: &[Plan<'_>],
    order: &[Option<usize>],
    width: usize,
    limit: usize,
) -> Vec<Part> {
    let [first, rest @ ..] = chunks else { return Vec::new() };
    thread::scope(|scope| {
        let others: Vec<_> = rest
            .iter()
            .map(|chunk| scope.spawn(move || read_chunk(chunk, plans, order, width, limit)))
            .collect();
        let mut parts = vec![read_chunk(first, plans, order, width, limit)];
        // A thread that panicked would be a bug; its chunk is then read again on this one.
        for (other, chunk) in others.into_iter().zip(rest) {
            parts.push(
                other.join().unwrap_or_else(|_| read_chunk(chunk, plans, order, width, limit)),
            );
        }
        parts
    })
}

fn read_chunk(
    chunk: &str,
    plans: &[Plan<'_>],
    order: &[Option<usize>],
    width: usize,
    limit: usize,
) -> Part {
    let mut part = Part {
        rows: 0,
        builders: plans.iter().map(Plan::builder).collect(),
        problems: Vec::new(),
        more: Vec::new(),
        open_quote: false,
    };
    let plain = is_plain(chunk.as_bytes());
    let mut records = Records::new(chunk);
    while let Some(record) = records.next() {
        if record.len() != width {
            part.report(width_fault(part.rows, record, width), limit);
        } else if record.is_blank() {
            part.report(fault(Code::BlankRow, part.rows, 0, String::new()), limit);
        }
        for ((field, plan), builder) in plans.iter().enumerate().zip(&mut part.builders) {
            let column = order[field];
            let cell = column.and_then(|column| record.get(column)).unwrap_or_default();
            let Err(problem) = builder.push(plan, cell, plain) else { continue };
            let Some(column) = column.filter(|column| *column < record.len()) else { continue };
            let cell = Cell { row: part.rows, column: u32::try_from(column).unwrap_or(u32::MAX) };
            let located = Located { cell, field: Some(field), problem };
            if part.problems.len() < limit {
                part.problems.push(located);
            } else {
                count(&mut part.more, located.problem.code, 1);
            }
        }
        part.rows += 1;
    }
    part.open_quote = ends_inside_quotes(records.last().as_bytes());
    if part.open_quote {
        part.report(
            fault(Code::UnclosedQuote, part.rows.saturating_sub(1), 0, String::new()),
            limit,
        );
    }
    part
}

impl Part {
    fn report(&mut self, problem: Located, limit: usize) {
        if self.problems.len() < limit {
            self.problems.push(problem);
        } else {
            count(&mut self.more, problem.problem.code, 1);
        }
    }
}

fn width_fault(row: u32, record: Record<'_>, width: usize) -> Located {
    let detail = format!("{} cells, the header has {width}", record.len());
    if record.len() < width {
        fault(Code::MissingCell, row, record.len().saturating_sub(1), detail)
    } else {
        fault(Code::ExtraCell, row, width, detail)
    }
}

/// Tells whether a record's text ends before its last quote is closed.
fn ends_inside_quotes(record: &[u8]) -> bool {
    let (mut quoted, mut at_start) = (false, true);
    let mut bytes = record.iter().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' if quoted && bytes.peek() == Some(&&b'"') => {
                bytes.next();
            }
            b'"' if quoted => quoted = false,
            b'"' if at_start => quoted = true,
            _ => {}
        }
        at_start = !quoted && matches!(byte, b',' | b'\n' | b'\r');
    }
    quoted
}

fn join(outcome: &mut Outcome, parts: Vec<Part>, plans: &[Plan<'_>], limit: usize) {
    let mut joined: Vec<Builder> = Vec::new();
    for part in parts {
        let base = u32::try_from(outcome.rows).unwrap_or(u32::MAX);
        for mut problem in part.problems {
            problem.cell.row += base;
            outcome.add(problem, limit);
        }
        for (code, more) in part.more {
            count(&mut outcome.more, code, more);
        }
        outcome.rows += part.rows as usize;
        if joined.is_empty() {
            joined = part.builders;
        } else {
            for (builder, more) in joined.iter_mut().zip(part.builders) {
                builder.append(more);
            }
        }
    }
    outcome.columns =
        joined.into_iter().zip(plans).map(|(builder, plan)| builder.finish(plan)).collect();
}

/// Builds the index of the ids, reporting those that stand twice.
pub(super) fn index_ids(
    ids: &TextColumn,
    field: usize,
    outcome: &mut Outcome,
    limit: usize,
) -> KeyIndex {
    let column = outcome.order.get(field).copied().flatten();
    let mut twice = Vec::new();
    let index = KeyIndex::build(ids, |row, first| twice.push((row, first)));
    for (row, first) in twice {
        let mut problem = fault(Code::DoubleKey, row, column.unwrap_or(0), String::new());
        problem.field = Some(field);
        problem.problem.detail = format!("first in record {}", first + 1);
        outcome.add(problem, limit);
    }
    index
}

/// Reports rows that stand twice under a key of several columns.
pub(super) fn check_composite_key(
    columns: &[&Column],
    field: usize,
    outcome: &mut Outcome,
    limit: usize,
) {
    let column = outcome.order.get(field).copied().flatten();
    for row in super::keys::rows_met_before(columns, outcome.rows) {
        let mut problem = fault(Code::DoubleKey, row, column.unwrap_or(0), String::new());
        problem.problem.detail = "the key of an earlier row".to_owned();
        outcome.add(problem, limit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_that_ends_inside_quotes_is_told_from_one_that_does_not() {
        for (record, open) in [
            ("a,b", false),
            ("a,\"b", true),
            ("a,\"b\"", false),
            ("a,\"b\"\"", true),
            ("a,\"b\"\"c\"", false),
            ("a\"b,c", false),
            ("\"a\nb", true),
        ] {
            assert_eq!(ends_inside_quotes(record.as_bytes()), open, "{record}");
        }
    }

    #[test]
    fn chunks_end_with_records_and_join_to_the_whole() {
        let body: String = (0..200_000).map(|n| format!("{n},\"x\ny\"\n")).collect();
        let chunks = split(&body);
        assert_eq!(chunks.concat(), body);
        assert!(chunks.iter().all(|chunk| chunk.ends_with("y\"\n")));
    }
}
