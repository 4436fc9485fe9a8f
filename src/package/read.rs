//! Reading one table: split at record boundaries, parsed on all cores, joined in order.

use std::ops::Range;
use std::thread;

use super::builder::{Builder, Plan, Problem};
use super::cell::is_plain;
use super::column::{Column, KeyIndex, TextColumn};
use super::locate::{Cell, HEADER};
use super::quotes::{QuoteFault, fault_of_quotes};
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
    /// The first rows whose quotes are wrong, in the order of the file.
    pub(super) quotes: Vec<Misquoted>,
}

/// A quote that stands where none can be, or text that it leaves outside.
#[derive(Debug)]
pub(super) struct Misquoted {
    pub(super) code: Code,
    /// Bytes of the file's text that are at fault.
    pub(super) range: Range<usize>,
}

impl Outcome {
    /// Returns `true` if reading stopped at a quote that is not closed.
    pub(super) fn is_cut_short(&self) -> bool {
        self.quotes.iter().any(|misquoted| misquoted.code == Code::UnclosedQuote)
    }

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
    let start = usize::try_from(reader.position().byte()).unwrap_or(text.len()).min(text.len());
    if let Some(QuoteFault::Unclosed { opened }) = fault_of_quotes(&text.as_bytes()[..start]) {
        outcome.quotes.push(Misquoted { code: Code::UnclosedQuote, range: opened..opened + 1 });
        return outcome;
    }
    order_columns(&header, plans, limit, &mut outcome);
    let body = &text[start..];
    let width = header.len();
    let chunks = split(body);
    let mut parts = read_chunks(&chunks, plans, &outcome.order, width, limit);
    if chunks.len() > 1 && parts.iter().any(|part| !part.quotes.is_empty()) {
        // A stray quote misled the split: read the file in one piece.
        parts = vec![read_chunk(body, plans, &outcome.order, width, limit)];
    }
    join(&mut outcome, parts, plans, limit);
    for misquoted in &mut outcome.quotes {
        misquoted.range = start + misquoted.range.start..start + misquoted.range.end;
    }
    outcome
}

/// Finds each field's column in the file, reporting columns that are unknown, missing or double.
fn order_columns(
    header: &csv::StringRecord,
    plans: &[Plan<'_>],
    limit: usize,
    outcome: &mut Outcome,
) {
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
        if code == Code::UnknownColumn && outcome.problems.len() < limit {
            problem.problem.nearest =
                crate::text::similar::nearest_value(name, names.iter().copied()).map(str::to_owned);
        }
        outcome.add(problem, limit);
    }
    for (field, name) in names.iter().enumerate() {
        if found[field].is_none() {
            let missing = fault(Code::MissingColumn, HEADER, header.len(), (*name).to_owned());
            outcome.add(missing, limit);
        }
    }
    outcome.order = found;
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
    quotes: Vec<Misquoted>,
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
        quotes: Vec::new(),
    };
    let plain = is_plain(chunk.as_bytes());
    let mut records = Records::new(chunk);
    while let Some(record) = records.next() {
        let fault = record.fault();
        if let Some(QuoteFault::Unclosed { .. }) = fault {
            part.report_quotes(fault, limit);
            break;
        }
        part.report_quotes(fault, limit);
        // What is wrong with the row as a whole would be told again cell by cell.
        let whole = fault.is_none() && part.fits_header(record, width, limit);
        for ((field, plan), builder) in plans.iter().enumerate().zip(&mut part.builders) {
            let column = order[field];
            let cell = column.and_then(|column| record.get(column)).unwrap_or_default();
            let Err(problem) = builder.push(plan, cell, plain) else { continue };
            let Some(column) = column.filter(|_| whole) else { continue };
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

    fn report_quotes(&mut self, fault: Option<QuoteFault>, limit: usize) {
        let misquoted = match fault {
            None => return,
            Some(QuoteFault::Unclosed { opened }) => {
                Misquoted { code: Code::UnclosedQuote, range: opened..opened + 1 }
            }
            Some(QuoteFault::TextBehind { text, end }) => {
                Misquoted { code: Code::TextBehindQuote, range: text..end }
            }
        };
        // The quote that ends the reading is told however many others there were.
        if self.quotes.len() < limit || misquoted.code == Code::UnclosedQuote {
            self.quotes.push(misquoted);
        } else {
            count(&mut self.more, misquoted.code, 1);
        }
    }

    /// Reports a row that is blank or not as wide as the header; `true` when it is neither.
    fn fits_header(&mut self, record: Record<'_>, width: usize, limit: usize) -> bool {
        if record.len() != width {
            self.report(width_fault(self.rows, record, width), limit);
        } else if record.is_blank() {
            self.report(fault(Code::BlankRow, self.rows, 0, String::new()), limit);
        } else {
            return true;
        }
        false
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
        outcome.quotes.extend(part.quotes);
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
    fn chunks_end_with_records_and_join_to_the_whole() {
        let body: String = (0..200_000).map(|n| format!("{n},\"x\ny\"\n")).collect();
        let chunks = split(&body);
        assert_eq!(chunks.concat(), body);
        assert!(chunks.iter().all(|chunk| chunk.ends_with("y\"\n")));
    }
}
