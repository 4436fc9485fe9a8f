//! Quotes of a record that stand where none can be.

/// What is wrong with the quotes of a record; offsets are bytes from the start of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum QuoteFault {
    /// A cell opens with a quote that nothing closes, or that is closed in another line and in
    /// front of text: then it swallowed that line's own quote.
    Unclosed {
        /// The opening quote.
        opened: usize,
    },
    /// Text stands behind the quote that closes a cell.
    TextBehind {
        /// The first byte behind the closing quote.
        text: usize,
        /// The end of that text.
        end: usize,
    },
}

impl QuoteFault {
    /// Returns the fault of a record that begins behind so many bytes.
    pub(super) fn behind(self, bytes: usize) -> Self {
        match self {
            Self::Unclosed { opened } => Self::Unclosed { opened: opened + bytes },
            Self::TextBehind { text, end } => {
                Self::TextBehind { text: text + bytes, end: end + bytes }
            }
        }
    }
}

/// Returns the first fault in the quotes of a record.
///
/// Quotes inside a cell that does not begin with one are letters as any other.
pub(super) fn fault_of_quotes(record: &[u8]) -> Option<QuoteFault> {
    let mut at = 0;
    loop {
        if record.get(at) == Some(&b'"') {
            let opened = at;
            let Some(behind) = behind_closing_quote(record, opened) else {
                return Some(QuoteFault::Unclosed { opened });
            };
            if !matches!(record.get(behind), None | Some(b',' | b'\n' | b'\r')) {
                if memchr::memchr(b'\n', &record[opened..behind]).is_some() {
                    return Some(QuoteFault::Unclosed { opened });
                }
                let rest = &record[behind..];
                let end = memchr::memchr3(b',', b'\n', b'\r', rest).unwrap_or(rest.len());
                return Some(QuoteFault::TextBehind { text: behind, end: behind + end });
            }
            at = behind;
        }
        match memchr::memchr(b',', record.get(at..)?) {
            Some(comma) => at += comma + 1,
            None => return None,
        }
    }
}

/// Returns the byte behind the quote that closes the one at `opened`.
fn behind_closing_quote(record: &[u8], opened: usize) -> Option<usize> {
    let mut at = opened + 1;
    loop {
        at += memchr::memchr(b'"', record.get(at..)?)? + 1;
        if record.get(at) != Some(&b'"') {
            return Some(at);
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_quote_that_opens_a_cell_can_be_at_fault() {
        use QuoteFault::{TextBehind, Unclosed};
        for (record, expected) in [
            ("a,b", None),
            ("a,\"b", Some(Unclosed { opened: 2 })),
            ("a,\"b\"", None),
            ("a,\"b\"\"", Some(Unclosed { opened: 2 })),
            ("a,\"b\"\"c\"\r\n", None),
            ("a,\"\",c\n", None),
            ("a\"b,c", None),
            ("a \"safe\" zone,c\n", None),
            ("\"a\nb", Some(Unclosed { opened: 0 })),
            ("\"a\nb\",c", None),
            ("\"a\nb,\"c\"", Some(Unclosed { opened: 0 })),
            ("a,\"safe\" zone, b\n", Some(TextBehind { text: 8, end: 13 })),
            ("\"a\"b", Some(TextBehind { text: 3, end: 4 })),
        ] {
            assert_eq!(fault_of_quotes(record.as_bytes()), expected, "{record}");
        }
    }
}
