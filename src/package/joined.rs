//! The files of a table as one text, and where a place of that text is in them.
//!
//! The standard lets `path` list several files that can be put one behind the other. Each has the header;
//! it counts once.

use std::borrow::Cow;

use super::encoding;
use super::records::reader;
use crate::diagnostic::{Code, Finding, Place};

/// The text of a table.
#[derive(Debug)]
pub(super) struct Joined<'t> {
    /// The text of the files, one behind the other, with one header.
    pub(super) text: Cow<'t, str>,
    parts: Vec<Part<'t>>,
}

/// A file of the table, and how its places differ from those of the joined text.
#[derive(Debug)]
struct Part<'t> {
    path: &'t str,
    /// Where it begins in the joined text, in bytes and in lines.
    start: (usize, usize),
    /// What of the file was left out before that, in bytes and in lines.
    left_out: (usize, usize),
}

impl<'t> Joined<'t> {
    /// Returns files one behind the other, given by path and text without byte order mark.
    ///
    /// # Errors
    ///
    /// The finding about a file whose header is not that of the first.
    pub(super) fn of(files: &[(&'t str, &'t str)]) -> Result<Self, Box<Finding>> {
        let mut joined = Self { text: Cow::Borrowed(""), parts: Vec::new() };
        let header = files.first().map(|(_, text)| split_header(text).0).unwrap_or_default();
        for &(path, text) in files {
            if joined.parts.is_empty() {
                joined.text = Cow::Borrowed(text);
                joined.parts.push(Part { path, start: (0, 0), left_out: (0, 0) });
                continue;
            }
            let (own, end) = split_header(text);
            if own != header {
                return Err(other_header(path, text, &own, &header).into());
            }
            let whole = joined.text.to_mut();
            if !whole.is_empty() && !whole.ends_with('\n') {
                whole.push('\n');
            }
            let start = (whole.len(), lines(whole));
            whole.push_str(&text[end..]);
            joined.parts.push(Part { path, start, left_out: (end, lines(&text[..end])) });
        }
        Ok(joined)
    }

    /// Returns files one behind the other as far as they can be read.
    pub(super) fn as_far_as_possible(files: &[(&'t str, &'t str)]) -> Self {
        let alone = |file| Self::of(&[file]).ok();
        let first = || files.first().copied().and_then(alone);
        let none = Self { text: Cow::Borrowed(""), parts: Vec::new() };
        Self::of(files).ok().or_else(first).unwrap_or(none)
    }

    /// Returns a finding about the table as a whole, at its first file.
    pub(super) fn finding(&self, code: Code, message: String) -> Finding {
        Finding::of_file(code, self.parts.first().map_or("", |part| part.path), message)
    }

    /// Puts a finding to the file and the line that a place of the joined text is from.
    pub(super) fn put(&self, finding: &mut Finding, place: Place) {
        let (path, place) = self.place(place);
        path.clone_into(&mut finding.file);
        finding.place = Some(place);
    }

    /// Returns the file and the place that a place of the joined text is from.
    pub(super) fn place(&self, mut place: Place) -> (&'t str, Place) {
        let byte = usize::try_from(place.byte).unwrap_or(usize::MAX);
        let Some(part) = self.parts.iter().rfind(|part| part.start.0 <= byte) else {
            return ("", place);
        };
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        place.line = place.line + number(part.left_out.1) - number(part.start.1);
        place.byte = (byte - part.start.0 + part.left_out.0) as u64;
        (part.path, place)
    }
}

/// Returns the bytes of files one behind the other as frictionless counts them for size and hash: with
/// the first line of the first one only.
pub(super) fn bytes_of_all(files: &[Cow<'_, [u8]>]) -> Vec<u8> {
    let mut all = Vec::new();
    for (number, bytes) in files.iter().enumerate() {
        let line = memchr::memchr(b'\n', bytes).map_or(bytes.len(), |newline| newline + 1);
        all.extend_from_slice(if number == 0 { bytes } else { &bytes[line..] });
    }
    all
}

/// Returns the header of a file, and where it ends.
fn split_header(text: &str) -> (csv::StringRecord, usize) {
    let mut reader = reader(text);
    let mut header = csv::StringRecord::new();
    // The bytes are UTF-8, so there is nothing that reading could fail on.
    let _ = reader.read_record(&mut header);
    let end = usize::try_from(reader.position().byte()).unwrap_or(text.len()).min(text.len());
    // The reader stops between a carriage return and its line feed.
    let end =
        if text[..end].ends_with('\r') && text[end..].starts_with('\n') { end + 1 } else { end };
    (header, end)
}

fn lines(text: &str) -> usize {
    memchr::memchr_iter(b'\n', text.as_bytes()).count()
}

/// Returns the finding about a header that is not that of the first file.
fn other_header(
    path: &str,
    text: &str,
    own: &csv::StringRecord,
    first: &csv::StringRecord,
) -> Finding {
    if own.is_empty() {
        return Finding::of_file(Code::EmptyFile, path, "the file is empty".to_owned());
    }
    let same = own.iter().zip(first).take_while(|(own, first)| own == first).count();
    let message = match (own.get(same), first.get(same)) {
        (Some(own), Some(first)) => format!("`{own}` stands where the first file has `{first}`"),
        (Some(own), None) => format!("the first file has no column `{own}`"),
        (None, first) => format!("column `{}` is missing", first.unwrap_or_default()),
    };
    let mut finding = Finding::of_file(Code::OtherHeader, path, message);
    let cell = super::locate::Cell {
        row: super::locate::HEADER,
        column: u32::try_from(same).unwrap_or(u32::MAX),
    };
    finding.place = super::locate::locate(text.as_bytes(), &[cell]).into_iter().next();
    let columns: Vec<String> = first.iter().map(|name| format!("`{name}`")).collect();
    finding.expected = format!("the columns {}, in this order", columns.join(", "));
    finding
}

/// Returns the text of bytes, whatever they are.
pub(super) fn text_as_far_as_possible(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(encoding::without_mark(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::locate::{Cell, locate};

    #[test]
    fn places_lead_to_the_file_and_line_that_they_are_from() {
        let files =
            [("a", "id,n\r\n1,\"x\ny\""), ("b", "id,\"n\"\r\n2,é\r\n"), ("c", "id,n\n3,z\n4,w\n")];
        let joined = Joined::of(&files).unwrap();
        assert_eq!(joined.text, "id,n\r\n1,\"x\ny\"\n2,é\r\n3,z\n4,w\n");
        let cells = [(0, 1), (1, 1), (2, 0), (3, 1)].map(|(row, column)| Cell { row, column });
        let found: Vec<(&str, u32, u32, &str)> = locate(joined.text.as_bytes(), &cells)
            .into_iter()
            .map(|place| {
                let (path, place) = joined.place(place);
                let (_, text) = files.iter().find(|(other, _)| *other == path).unwrap();
                let at = &text[usize::try_from(place.byte).unwrap()..];
                (path, place.line, place.column, at.split(['\r', '\n', ',']).next().unwrap())
            })
            .collect();
        assert_eq!(
            found,
            [("a", 2, 3, "\"x"), ("b", 2, 3, "é"), ("c", 2, 1, "3"), ("c", 3, 3, "w")]
        );
    }

    #[test]
    fn a_file_with_another_header_is_told_at_the_first_column_that_differs() {
        for (header, message, column) in [
            ("n,id\n", "`n` stands where the first file has `id`", 1),
            ("id,n,x\n", "the first file has no column `x`", 6),
            ("id\n", "column `n` is missing", 1),
        ] {
            let error = Joined::of(&[("a", "id,n\n"), ("b", header)]).unwrap_err();
            assert_eq!((&*error.file, &*error.message), ("b", message));
            assert_eq!(error.place.unwrap().column, column, "{header}");
        }
        let empty = Joined::of(&[("a", "id,n\n"), ("b", "")]).unwrap_err();
        assert_eq!((empty.code, &*empty.file), (Code::EmptyFile, "b"));
    }
}
