//! From a row and a column to a line and a character.
//!
//! The reader counts rows only. When there is something to report, the file is walked once more.

use std::ops::Range;

use crate::diagnostic::Place;

/// A cell to be found: its row, counted from 0 after the header, and its column in the file.
///
/// Row [`HEADER`] is the header itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cell {
    pub(super) row: u32,
    pub(super) column: u32,
}

/// The row of the header.
pub(super) const HEADER: u32 = u32::MAX;

/// Returns the places of cells, in the order asked for. `bytes` is the file without its mark.
pub(super) fn locate(bytes: &[u8], cells: &[Cell]) -> Vec<Place> {
    locate_ranges(bytes, cells).into_iter().map(|(place, _)| place).collect()
}

/// Returns the places of cells and their bytes with the quotes, in the order asked for.
///
/// A column past the end of its row leads to the last cell of the row. Besides the places nothing
/// is kept, however many cells a row has.
pub(super) fn locate_ranges(bytes: &[u8], cells: &[Cell]) -> Vec<(Place, Range<usize>)> {
    let mut wanted: Vec<(u32, u32, usize)> = cells
        .iter()
        .enumerate()
        .map(|(index, cell)| (cell.row.wrapping_add(1), cell.column, index))
        .collect();
    wanted.sort_unstable();
    let mut places = vec![None; cells.len()];
    let mut walker = Walker { bytes, at: 0, line: 1, line_start: 0 };
    let mut wanted = wanted.chunk_by(|(row, ..), (other, ..)| row == other).peekable();
    let mut record = 0;
    while wanted.peek().is_some() && walker.skip_blank_lines() {
        match wanted.next_if(|of_row| of_row[0].0 == record) {
            Some(of_row) => walker.find_cells(of_row, &mut places),
            None => walker.skip_record(),
        }
        record += 1;
    }
    let end = || (walker.place(walker.at, walker.at), walker.at..walker.at);
    places.into_iter().map(|place| place.unwrap_or_else(end)).collect()
}

/// Returns the place of some bytes of one line.
pub(super) fn locate_bytes(bytes: &[u8], range: Range<usize>) -> Place {
    let before = &bytes[..range.start.min(bytes.len())];
    let line_start = memchr::memrchr(b'\n', before).map_or(0, |newline| newline + 1);
    let line = memchr::memchr_iter(b'\n', before).count() + 1;
    let line = u32::try_from(line).unwrap_or(u32::MAX);
    Walker { bytes, at: range.start, line, line_start }.place(range.start, range.end)
}

/// Returns the place of a byte, and of the character there.
pub(super) fn locate_byte(bytes: &[u8], at: usize) -> Place {
    locate_bytes(bytes, at..at + 1)
}

/// Walks a CSV file record by record, counting lines.
struct Walker<'b> {
    bytes: &'b [u8],
    at: usize,
    line: u32,
    line_start: usize,
}

impl Walker<'_> {
    /// Goes to the start of the next record, as the reader does; `false` at the end.
    fn skip_blank_lines(&mut self) -> bool {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'\n' => self.newline(),
                b'\r' => self.at += 1,
                _ => return true,
            }
        }
        false
    }

    fn newline(&mut self) {
        self.at += 1;
        self.line += 1;
        self.line_start = self.at;
    }

    /// Walks over one record and finds those of its cells that are wanted, given by row, column
    /// and position among the places, in the order of their columns.
    fn find_cells(
        &mut self,
        wanted: &[(u32, u32, usize)],
        places: &mut [Option<(Place, Range<usize>)>],
    ) {
        let mut wanted = wanted.iter().peekable();
        for column in 0.. {
            let here = Walker { ..*self };
            let ended = self.skip_cell();
            let end = if ended { trim_end(self.bytes, here.at, self.at) } else { self.at - 1 };
            let found = |&&(_, other, _): &&(u32, u32, usize)| ended || other == column;
            let mut place = None;
            while let Some(&(.., index)) = wanted.next_if(found) {
                place = place.or_else(|| Some(here.place(here.at, end)));
                places[index] = place.clone().map(|place| (place, here.at..end));
            }
            if ended {
                return;
            }
        }
    }

    fn skip_record(&mut self) {
        while !self.skip_cell() {}
    }

    /// Goes past one cell and the comma or line end behind it; `true` when the record has ended.
    fn skip_cell(&mut self) -> bool {
        let mut quoted = self.bytes.get(self.at) == Some(&b'"');
        if quoted {
            self.at += 1;
        }
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'"' if quoted => {
                    if self.bytes.get(self.at + 1) == Some(&b'"') {
                        self.at += 2;
                    } else {
                        quoted = false;
                        self.at += 1;
                    }
                }
                b'\n' => {
                    self.newline();
                    if !quoted {
                        return true;
                    }
                }
                b',' if !quoted => {
                    self.at += 1;
                    return false;
                }
                _ => self.at += 1,
            }
        }
        true
    }

    /// Returns the place of the bytes from `start` to `end`, which begin in the walker's line.
    fn place(&self, start: usize, end: usize) -> Place {
        let line_end = memchr::memchr(b'\n', &self.bytes[self.line_start..])
            .map_or(self.bytes.len(), |length| self.line_start + length);
        let start_in_line = start.min(line_end);
        let end_in_line = end.clamp(start_in_line, line_end);
        let column = characters(&self.bytes[self.line_start..start_in_line]) + 1;
        let length = characters(trim_return(&self.bytes[start_in_line..end_in_line]));
        // Enough of the line for what is kept of it, at four bytes a character.
        let from = start_in_line.saturating_sub(NEAR).max(self.line_start);
        let to = start_in_line.saturating_add(NEAR).min(line_end);
        let near = String::from_utf8_lossy(trim_return(&self.bytes[from..to]));
        let before = characters(&self.bytes[self.line_start..from]);
        let mut place = Place::new(self.line, column - before, length, start as u64, &near);
        place.column += before;
        place.skipped += before;
        place
    }
}

/// Bytes of a line on each side of a value that are looked at for the text to show.
const NEAR: usize = 4096;

/// Returns the number of characters of a text.
fn characters(bytes: &[u8]) -> u32 {
    let starts = bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
    u32::try_from(starts).unwrap_or(u32::MAX - 1)
}

fn trim_return(bytes: &[u8]) -> &[u8] {
    bytes.strip_suffix(b"\r").unwrap_or(bytes)
}

/// Returns the end of a cell without the line break behind it.
fn trim_end(bytes: &[u8], start: usize, mut end: usize) -> usize {
    while end > start && matches!(bytes[end - 1], b'\n' | b'\r') {
        end -= 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_count_breaks_inside_quotes() {
        let file = "id,name\na,\"إيران\nIran\"\n\nb,Жанкент,z\n".as_bytes();
        let places = locate(
            file,
            &[
                Cell { row: 1, column: 1 },
                Cell { row: HEADER, column: 1 },
                Cell { row: 0, column: 1 },
                Cell { row: 1, column: 2 },
            ],
        );
        let seen: Vec<_> = places.iter().map(|p| (p.line, p.column, p.length)).collect();
        assert_eq!(seen, [(5, 3, 7), (1, 4, 4), (2, 3, 6), (5, 11, 1)]);
    }

    #[test]
    fn a_row_of_a_million_cells_is_searched_without_keeping_them() {
        let file = [b"a,b\n".as_slice(), &b",".repeat(1_000_000), b"x\n"].concat();
        let cells = [Cell { row: 0, column: 1_000_000 }, Cell { row: 0, column: 2 }];
        let places = locate(&file, &cells);
        assert_eq!((places[0].line, places[0].column), (2, 1_000_001));
        assert_eq!((places[1].line, places[1].column), (2, 3));
        assert!(places.iter().all(|place| place.text.len() < 4096));
    }

    #[test]
    fn a_byte_is_found_by_line_and_character() {
        let place = locate_byte("один\nдва".as_bytes(), 9 + 2);
        assert_eq!((place.line, place.column), (2, 2));
    }
}
