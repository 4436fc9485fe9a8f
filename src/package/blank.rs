//! Lines of a table that hold nothing at all.
//!
//! The reader passes over them, as CSV parsers do; the standard has them as blank rows. An empty
//! line at the very end is a habit of editors and no row.

use memchr::memmem;

use super::joined::Joined;
use super::locate;
use crate::diagnostic::{Code, Findings};

/// Reports each line between records, or before the header, that is empty.
pub(super) fn report_empty_lines(table: &Joined<'_>, findings: &mut Findings) {
    let text = &*table.text;
    let mut found = 0;
    for at in empty_lines(text) {
        found += 1;
        if found > findings.limit() {
            findings.count(Code::BlankRow, 1);
            continue;
        }
        let mut finding = table.finding(Code::BlankRow, "the line is empty".to_owned());
        table.put(&mut finding, locate::locate_byte(text.as_bytes(), at));
        findings.push(finding);
    }
}

/// Returns where each empty line starts, outside quotes and before the last record.
fn empty_lines(text: &str) -> Vec<usize> {
    let body = text.trim_end_matches(['\n', '\r']).as_bytes();
    let starts_empty = matches!(body.first(), Some(b'\n' | b'\r'));
    let has = |pattern: &[u8]| memmem::find(body, pattern).is_some();
    if !starts_empty && !has(b"\n\n") && !has(b"\n\r\n") {
        return Vec::new();
    }
    let mut lines = Vec::new();
    let (mut quoted, mut line, mut filled) = (false, 0, false);
    for (at, byte) in body.iter().enumerate() {
        match byte {
            b'"' => {
                quoted = !quoted;
                filled = true;
            }
            b'\n' if !quoted => {
                if !filled {
                    lines.push(line);
                }
                (line, filled) = (at + 1, false);
            }
            b'\r' if !quoted => {}
            _ => filled = true,
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_lines_are_found_between_records_and_nowhere_else() {
        for (text, lines) in [
            ("a,b\nc,d\n", vec![]),
            ("a,b\n\nc,d\n\n\n", vec![4]),
            ("\r\na,b\r\n\r\nc,d", vec![0, 7]),
            ("a,\"x\n\ny\"\nc,d\n", vec![]),
            ("", vec![]),
            ("\n\n", vec![]),
        ] {
            assert_eq!(empty_lines(text), lines, "{text:?}");
        }
    }
}
