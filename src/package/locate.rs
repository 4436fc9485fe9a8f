//! From a row and a column to a line and a character.
//!
//! The reader counts rows only. When there is something to report, the file is walked once more.

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
///
/// A column past the end of its row leads to the end of the row.
pub(super) fn locate(bytes: &[u8], cells: &[Cell]) -> Vec<Place> {
    let mut wanted: Vec<(u32, u32, usize)> = cells
        .iter()
        .enumerate()
        .map(|(index, cell)| (cell.row.wrapping_add(1), cell.column, index))
        .collect();
    wanted.sort_unstable();
    let mut places = vec![None; cells.len()];
    let mut walker = Walker { bytes, at: 0, line: 1, line_start: 0 };
    let mut record = 0;
    let mut next = wanted.into_iter().peekable();
    while next.peek().is_some() && walker.skip_blank_lines() {
        if next.peek().is_some_and(|&(row, ..)| row == record) {
            let fields = walker.fields();
            while let Some(&(row, column, index)) = next.peek().filter(|&&(row, ..)| row == record)
            {
                let _ = row;
                places[index] = fields.get(column as usize).or(fields.last()).cloned();
                next.next();
            }
        } else {
            walker.skip_record();
        }
        record += 1;
    }
    places
        .into_iter()
        .map(|place| place.unwrap_or_else(|| walker.place(walker.at, walker.at)))
        .collect()
}

/// Returns the place of a byte, and of the character there.
pub(super) fn locate_byte(bytes: &[u8], at: usize) -> Place {
    let before = &bytes[..at.min(bytes.len())];
    let line_start = memchr::memrchr(b'\n', before).map_or(0, |newline| newline + 1);
    let line = memchr::memchr_iter(b'\n', before).count() + 1;
    let walker = Walker { bytes, at, line: u32::try_from(line).unwrap_or(u32::MAX), line_start };
    walker.place(at, at + 1)
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

    /// Walks over one record and returns the place of each of its cells.
    fn fields(&mut self) -> Vec<Place> {
        let mut places = Vec::new();
        loop {
            let (line, line_start, start) = (self.line, self.line_start, self.at);
            let ended = self.skip_cell();
            let here = Walker { bytes: self.bytes, at: start, line, line_start };
            let end = if ended { trim_end(self.bytes, start, self.at) } else { self.at - 1 };
            places.push(here.place(start, end));
            if ended {
                return places;
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
        let text = |from: usize, to: usize| {
            String::from_utf8_lossy(&self.bytes[from.min(to)..to]).trim_end_matches('\r').to_owned()
        };
        let characters = |text: String| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        let start_in_line = start.min(line_end);
        let end_in_line = end.clamp(start_in_line, line_end);
        Place {
            line: self.line,
            column: characters(text(self.line_start, start_in_line)) + 1,
            length: characters(text(start_in_line, end_in_line)).max(1),
            byte: start as u64,
            text: text(self.line_start, line_end),
        }
    }
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
    fn a_byte_is_found_by_line_and_character() {
        let place = locate_byte("один\nдва".as_bytes(), 9 + 2);
        assert_eq!((place.line, place.column), (2, 2));
    }
}
