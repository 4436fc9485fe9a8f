//! What is wrong with a table's text as a whole, told by its first line.

use std::ops::Range;

use super::locate::locate_bytes;
use super::quotes::fault_of_quotes;
use super::records::reader;
use crate::diagnostic::{Code, Finding};
use crate::text::similar::nearest_value;

/// Characters that stand between cells in files of other programs, and what they are called.
const SEPARATORS: [(char, &str); 4] =
    [(';', "`;`"), ('\t', "tabs"), ('|', "`|`"), ('\u{60C}', "`\u{60C}`")];

/// Returns why a text is no table of these columns; `None` when it can be read as one.
///
/// One finding stands for all that would follow from reading it nevertheless.
pub(super) fn fault_of_form(path: &str, text: &str, names: &[&str]) -> Option<Box<Finding>> {
    let found = |code, message, range: Range<usize>| {
        let mut finding = Finding::of_file(code, path, message);
        finding.place = Some(locate_bytes(text.as_bytes(), range));
        Some(Box::new(finding))
    };
    if text.starts_with('\u{FEFF}') {
        return found(
            Code::DoubleMark,
            "the file begins with two byte order marks".to_owned(),
            0..3,
        );
    }
    if let Some(at) = lone_return(text.as_bytes()) {
        let message = "a carriage return stands here without a line feed".to_owned();
        return found(Code::LoneReturn, message, at..at + 1);
    }
    let line = first_line(text);
    let header = first_record(text);
    let known = header.iter().any(|name| names.contains(&name));
    if header.is_empty() || known {
        return None;
    }
    if let Some(separator) = announced_separator(line) {
        let message =
            format!("the first line is a note to Excel that cells are separated by `{separator}`");
        return found(Code::Separator, message, 0..line.len());
    }
    if let Some((separator, name)) = other_separator(line, names) {
        let at = line.find(separator).unwrap_or(0);
        let message = format!("the cells are separated by {name}, not by commas");
        return found(Code::Separator, message, at..at + separator.len_utf8());
    }
    // Only now: quoted cells between tabs look like text behind a closing quote.
    if fault_of_quotes(line.as_bytes()).is_some() {
        return None;
    }
    if line.trim_start().starts_with(['<', '{', '[']) {
        let what = if line.trim_start().starts_with('<') { "HTML or XML" } else { "JSON" };
        return found(Code::NotCsv, format!("the file looks like {what}, not CSV"), 0..line.len());
    }
    let close = |name: &str| nearest_value(name, names.iter().copied()).is_some();
    let blank = header.iter().all(|name| name.trim().is_empty());
    if blank || header.iter().filter(|name| name.len() < 100).any(close) || names.is_empty() {
        return None;
    }
    let wanted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let message = "none of the table's columns stands in the first line".to_owned();
    let mut finding = found(Code::NoHeader, message, 0..line.len())?;
    finding.expected = format!("a first line with the columns {}", wanted.join(", "));
    Some(finding)
}

/// Returns the first carriage return without a line feed behind it.
fn lone_return(bytes: &[u8]) -> Option<usize> {
    memchr::memchr_iter(b'\r', bytes).find(|&at| bytes.get(at + 1) != Some(&b'\n'))
}

fn first_line(text: &str) -> &str {
    let end = memchr::memchr2(b'\n', b'\r', text.as_bytes()).unwrap_or(text.len());
    &text[..end]
}

fn first_record(text: &str) -> csv::StringRecord {
    let mut record = csv::StringRecord::new();
    // The bytes are UTF-8, so there is nothing that reading could fail on.
    let _ = reader(text).read_record(&mut record);
    record
}

/// Returns the separator that a line such as `sep=;` announces.
fn announced_separator(line: &str) -> Option<char> {
    let line = line.trim_matches('"');
    let (word, rest) = line.split_at_checked(4)?;
    let mut rest = rest.chars();
    let separator = rest.next()?;
    (word.eq_ignore_ascii_case("sep=") && rest.next().is_none()).then_some(separator)
}

/// Returns the separator that makes the most columns of a header known, at least two.
fn other_separator(line: &str, names: &[&str]) -> Option<(char, &'static str)> {
    let known = |separator: char| {
        let cells = line.split(separator).map(|cell| cell.trim().trim_matches('"'));
        cells.filter(|cell| names.contains(cell)).count()
    };
    let best = SEPARATORS.into_iter().max_by_key(|&(separator, _)| known(separator))?;
    (known(best.0) >= 2).then_some(best)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Option<&'static str> {
        fault_of_form("t.csv", text, &["id", "sources", "note"]).map(|fault| fault.code.as_str())
    }

    #[test]
    fn a_table_in_another_form_is_told_by_its_first_line() {
        for (text, expected) in [
            ("id,sources,note\na,b,c\n", None),
            ("note,id\n", None),
            ("id\n", None),
            ("\"id\",\"sources\"\n", None),
            ("ID,Sources,Note\n", None),
            ("", None),
            (",,\n", None),
            ("id;sources;note\na;b;c,d\n", Some("D110")),
            ("\"id\"\t\"note\"\n", Some("D110")),
            ("id|sources|note\n", Some("D110")),
            ("sep=;\nid;sources;note\n", Some("D110")),
            ("id,sources,note\ra,b,c\r", Some("D112")),
            ("id,sources,note\r\na,\"b\rc\",d\r\n", Some("D112")),
            ("\u{FEFF}id,sources,note\n", Some("D114")),
            ("<!DOCTYPE html>\n", Some("D113")),
            ("[{\"id\": \"a\"}]\n", Some("D113")),
            ("mona,paper,quiet\n", Some("D115")),
        ] {
            assert_eq!(code(text), expected, "{text:?}");
        }
    }
}
