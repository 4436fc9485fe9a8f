//! The records of a CSV text, borrowed from it wherever cells stand there as they are.
//!
//! What needs more than cutting (a doubled quote, a quote inside a bare cell, a lone carriage
//! return) goes to the crate `csv`, from that record on; so both ways give the same records.

use super::quotes::{QuoteFault, fault_of_quotes};

/// Walks over records.
pub(super) struct Records<'t> {
    text: &'t str,
    /// Where the next record starts.
    at: usize,
    /// Where the last record starts.
    start: usize,
    cells: Vec<&'t str>,
    rest: Option<Rest<'t>>,
}

/// The records that can't be cut.
struct Rest<'t> {
    reader: csv::Reader<&'t [u8]>,
    record: csv::StringRecord,
    start: usize,
}

/// The cells of one record.
#[derive(Debug, Clone, Copy)]
pub(super) enum Record<'r> {
    Cut(&'r [&'r str]),
    /// `fault` counts bytes from the start of the text.
    Read {
        cells: &'r csv::StringRecord,
        fault: Option<QuoteFault>,
    },
}

impl<'r> Record<'r> {
    #[inline]
    pub(super) fn len(self) -> usize {
        match self {
            Self::Cut(cells) => cells.len(),
            Self::Read { cells, .. } => cells.len(),
        }
    }

    #[inline]
    pub(super) fn get(self, column: usize) -> Option<&'r str> {
        match self {
            Self::Cut(cells) => cells.get(column).copied(),
            Self::Read { cells, .. } => cells.get(column),
        }
    }

    /// Returns what is wrong with its quotes.
    #[inline]
    pub(super) fn fault(self) -> Option<QuoteFault> {
        match self {
            // Such records hold no quote but those around whole cells.
            Self::Cut(_) => None,
            Self::Read { fault, .. } => fault,
        }
    }

    pub(super) fn is_blank(self) -> bool {
        (0..self.len()).all(|column| self.get(column).is_none_or(str::is_empty))
    }
}

/// What follows a cell.
enum After {
    Comma,
    End,
    /// Something that cutting does not read.
    Other,
}

impl<'t> Records<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0, start: 0, cells: Vec::new(), rest: None }
    }

    /// Returns the next record; lines without anything are none.
    pub(super) fn next(&mut self) -> Option<Record<'_>> {
        if self.rest.is_none() {
            let bytes = self.text.as_bytes();
            while matches!(bytes.get(self.at), Some(b'\n' | b'\r')) {
                self.at += 1;
            }
            if self.at == bytes.len() {
                return None;
            }
            self.start = self.at;
            if self.cut() {
                return Some(Record::Cut(&self.cells));
            }
        }
        let Self { text, start, rest, .. } = self;
        let rest = rest.get_or_insert_with(|| Rest {
            reader: reader(&text[*start..]),
            record: csv::StringRecord::new(),
            start: *start,
        });
        if !matches!(rest.reader.read_record(&mut rest.record), Ok(true)) {
            return None;
        }
        let within = rest.record.position().map_or(0, csv::Position::byte);
        self.start = rest.start + usize::try_from(within).unwrap_or(usize::MAX);
        let end = usize::try_from(rest.reader.position().byte()).unwrap_or(usize::MAX);
        let written = self.text.as_bytes().get(self.start..rest.start.saturating_add(end));
        let fault = written.and_then(fault_of_quotes).map(|fault| fault.behind(self.start));
        Some(Record::Read { cells: &rest.record, fault })
    }

    /// Cuts a record at its commas; `false` when that is not enough.
    fn cut(&mut self) -> bool {
        self.cells.clear();
        loop {
            let (cell, after) = self.cut_cell();
            match after {
                After::Comma => self.cells.push(cell),
                After::End => {
                    self.cells.push(cell);
                    return true;
                }
                After::Other => return false,
            }
        }
    }

    #[inline]
    fn cut_cell(&mut self) -> (&'t str, After) {
        let bytes = self.text.as_bytes();
        let (from, to, mut next);
        if bytes.get(self.at) == Some(&b'"') {
            let inside = &bytes[self.at + 1..];
            let Some(length) = memchr::memchr(b'"', inside) else { return ("", After::Other) };
            (from, to) = (self.at + 1, self.at + 1 + length);
            next = to + 1;
        } else {
            let cell = &bytes[self.at..];
            let length = cell.iter().position(|byte| matches!(byte, b',' | b'\n' | b'\r' | b'"'));
            (from, to) = (self.at, self.at + length.unwrap_or(cell.len()));
            next = to;
        }
        let after = match bytes.get(next) {
            Some(b',') => After::Comma,
            Some(b'\n') | None => After::End,
            Some(b'\r') if bytes.get(next + 1) == Some(&b'\n') => {
                next += 1;
                After::End
            }
            Some(_) => After::Other,
        };
        self.at = (next + 1).min(bytes.len());
        (&self.text[from..to], after)
    }
}

/// Returns a reader of records without a header, of any length.
pub(super) fn reader(text: &str) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn by_csv(text: &str) -> Vec<Vec<String>> {
        let rows = reader(text).into_records();
        rows.map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    fn by_records(text: &str) -> Vec<Vec<String>> {
        let mut records = Records::new(text);
        let mut rows = Vec::new();
        while let Some(record) = records.next() {
            let cells = (0..record.len()).map(|column| record.get(column).unwrap().to_owned());
            rows.push(cells.collect());
        }
        rows
    }

    #[test]
    fn records_are_those_of_the_csv_crate() {
        for text in [
            "",
            "\n\n",
            "a,b\nc,d",
            "a,b,\r\n,\r\n",
            "\"a,b\",\"c\nd\"\n\"\",e\n",
            "\"say \"\"yes\"\"\",b\nc,d\n",
            "a\"b,c\n\"a\"b,c\n",
            "a\rb,c\n",
            "\"never closed,\nb",
            "a,b\n\"",
        ] {
            assert_eq!(by_records(text), by_csv(text), "{text:?}");
        }
    }

    #[test]
    fn the_quotes_of_each_record_are_looked_at() {
        let mut records = Records::new("a,b\n\n\nc,\"d\"\"e\"\n\nf,\"g\"h\n\"i\n");
        let mut seen = Vec::new();
        while let Some(record) = records.next() {
            seen.push((record.get(0).map(|cell| &cell[..1] == "c"), record.fault()));
        }
        let expected = [
            (Some(false), None),
            (Some(true), None),
            (Some(false), Some(QuoteFault::TextBehind { text: 21, end: 22 })),
            (Some(false), Some(QuoteFault::Unclosed { opened: 23 })),
        ];
        assert_eq!(seen, expected);
    }

    proptest! {
        #[test]
        fn any_text_gives_the_records_of_the_csv_crate(text in "[ab,\"\n\r é]{0,40}") {
            prop_assert_eq!(by_records(&text), by_csv(&text));
        }
    }
}
