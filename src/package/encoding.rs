//! From bytes to text, and what bytes are that are no UTF-8 text.
//!
//! Bytes are looked at closely only when they can't be read, so a sound file costs nothing more.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

use super::locate::locate_bytes;
use crate::diagnostic::{Code, Finding, Place};

/// The byte order mark of UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Bytes at the start of a file that tell what it is.
const START: usize = 512;

/// Bytes that are enough to guess an encoding by.
const SAMPLE: usize = 4 << 20;

/// Returns the bytes behind a UTF-8 byte order mark.
pub(super) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(MARK).unwrap_or(bytes)
}

/// Returns the text of a file without its byte order mark.
///
/// # Errors
///
/// The finding that says what the file is instead. A guess is worded as one.
pub(super) fn text_of<'b>(path: &str, bytes: &'b [u8]) -> Result<&'b str, Box<Finding>> {
    let body = without_mark(bytes);
    let read = std::str::from_utf8(body);
    let start = &body[..body.len().min(START)];
    match read {
        // Latin text in UTF-16 is UTF-8 as well, with a zero byte beside each letter.
        Ok(text) if memchr::memchr(0, start).is_none() => Ok(text),
        Ok(_) => Err(explain(path, body, 0).into()),
        Err(error) => Err(explain(path, body, error.valid_up_to()).into()),
    }
}

fn explain(path: &str, body: &[u8], at: usize) -> Finding {
    if let Some(finding) = binary(path, body) {
        return finding;
    }
    if let Some((form, mark)) = wide(body) {
        return wide_finding(path, body, form, mark);
    }
    if let Some(zero) = memchr::memchr(0, &body[..body.len().min(START)]) {
        let mut finding = Finding::of_file(
            Code::NotCsv,
            path,
            "the file holds zero bytes, so it is no text".to_owned(),
        );
        finding.place = Some(locate_bytes(body, zero..zero + 1));
        return finding;
    }
    legacy_finding(path, body, at)
}

/// Returns the finding for a file whose first bytes name another format.
fn binary(path: &str, body: &[u8]) -> Option<Finding> {
    let known = infer::get(body)?;
    let message =
        format!("the file is not text but `.{}` ({})", known.extension(), known.mime_type());
    let mut finding = Finding::of_file(Code::NotCsv, path, message);
    finding.place = Some(Place::new(1, 1, 1, 0, ""));
    Some(finding)
}

/// An encoding of two or four bytes a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wide {
    Utf16Little,
    Utf16Big,
    Utf32,
}

impl Wide {
    fn name(self) -> &'static str {
        match self {
            Self::Utf16Little => "UTF-16 (little-endian)",
            Self::Utf16Big => "UTF-16 (big-endian)",
            Self::Utf32 => "UTF-32",
        }
    }
}

/// Returns the wide encoding of a file and the length of its byte order mark; without a mark the
/// zero bytes beside the letters of the header give it away.
fn wide(body: &[u8]) -> Option<(Wide, usize)> {
    match body {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Some((Wide::Utf32, 4)),
        [0xFF, 0xFE, ..] => Some((Wide::Utf16Little, 2)),
        [0xFE, 0xFF, ..] => Some((Wide::Utf16Big, 2)),
        [a, 0, 0, 0, ..] | [0, 0, 0, a, ..] if *a != 0 => Some((Wide::Utf32, 0)),
        [a, 0, b, 0, ..] if *a != 0 && *b != 0 => Some((Wide::Utf16Little, 0)),
        [0, a, 0, b, ..] if *a != 0 && *b != 0 => Some((Wide::Utf16Big, 0)),
        _ => None,
    }
}

fn wide_finding(path: &str, body: &[u8], form: Wide, mark: usize) -> Finding {
    let is = if mark > 0 { "is" } else { "looks like" };
    let message = format!("the file {is} {}, not UTF-8", form.name());
    let mut finding = Finding::of_file(Code::NotUtf8, path, message);
    let start = &body[mark..body.len().min(mark + START)];
    let line = match form {
        Wide::Utf16Little => decoded(UTF_16LE, start),
        Wide::Utf16Big => decoded(UTF_16BE, start),
        Wide::Utf32 => String::new(),
    };
    let line = line.lines().next().unwrap_or_default();
    finding.place = Some(Place::new(1, 1, 1, 0, line));
    finding
}

fn decoded(encoding: &'static Encoding, bytes: &[u8]) -> String {
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

/// Returns the finding for text in an encoding of one byte a letter, or with stray bytes.
fn legacy_finding(path: &str, body: &[u8], at: usize) -> Finding {
    let sample = &body[..body.len().min(SAMPLE)];
    let (letters, strays) = sample.utf8_chunks().fold((0, 0), |(letters, strays), chunk| {
        let beyond_ascii = chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        (letters + beyond_ascii, strays + chunk.invalid().len())
    });
    let encoding = guess(sample);
    let name = name_of(encoding);
    let end = at + body[at..].iter().take_while(|byte| !byte.is_ascii()).count().max(1);
    let end = end.min(body.len());
    let byte = body.get(at).copied().unwrap_or_default();
    let message = if letters > strays {
        format!(
            "byte 0x{byte:02X} is not UTF-8, though the rest of the file is; in {name} it would be `{}`",
            decoded(encoding, body.get(at..=at).unwrap_or_default())
        )
    } else {
        format!(
            "the file is not UTF-8; it looks like {name}, in which this reads `{}`",
            phrase(encoding, body, at)
        )
    };
    let mut finding = Finding::of_file(Code::NotUtf8, path, message);
    finding.place = Some(legacy_place(encoding, body, at, end, letters > strays));
    finding
}

/// Guesses the encoding of text that is not UTF-8.
fn guess(sample: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Returns the name of an encoding as spreadsheets show it.
fn name_of(encoding: &'static Encoding) -> String {
    encoding.name().replace("windows-", "Windows-")
}

/// Returns the cell around a byte, read in an encoding, as far as it fits into a message.
fn phrase(encoding: &'static Encoding, body: &[u8], at: usize) -> String {
    let ends_cell = |byte: &u8| matches!(byte, b',' | b';' | b'\t' | b'"' | b'\n' | b'\r');
    let start = body[..at].iter().rposition(ends_cell).map_or(0, |before| before + 1);
    let start = start.max(at.saturating_sub(40));
    let length = body[at..].iter().position(ends_cell).unwrap_or(body.len() - at);
    decoded(encoding, &body[start..at + length.min(40)])
}

/// Returns the place of bytes in the line as the encoding has it; stray bytes are shown as they are.
fn legacy_place(
    encoding: &'static Encoding,
    body: &[u8],
    at: usize,
    end: usize,
    stray: bool,
) -> Place {
    let place = locate_bytes(body, at..end);
    if stray {
        return place;
    }
    let line_start = memchr::memrchr(b'\n', &body[..at]).map_or(0, |newline| newline + 1);
    let line_end = memchr::memchr(b'\n', &body[at..]).map_or(body.len(), |length| at + length);
    // Single bytes are letters of their own, so that the window may begin anywhere.
    let near = decoded(encoding, &body[line_start..line_end.min(at + 4096)]);
    let characters = |bytes: &[u8]| {
        let count = decoded(encoding, bytes).chars().count();
        u32::try_from(count).unwrap_or(u32::MAX - 1)
    };
    let column = characters(&body[line_start..at]) + 1;
    let line = near.trim_end_matches('\r');
    Place::new(place.line, column, characters(&body[at..end.min(line_end)]), at as u64, line)
}
