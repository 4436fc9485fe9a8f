//! What a format can hold, in its own units: one table, from which writers take their figures.

/// What is done with what a format can't hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is cut, which is said.
    Cut,
    /// It is written in another way (an address as text), which is said.
    Otherwise,
    /// The output is refused.
    Refused,
    /// It is broken into lines, which loses nothing.
    Folded,
    /// It is written, and what a reader has to set is said.
    Told,
}

/// A limit of a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// The format, as `--format` has it.
    pub format: &'static str,
    /// What is limited.
    pub what: &'static str,
    /// The most of it.
    pub most: usize,
    /// What is counted.
    pub unit: &'static str,
    /// What is done with more.
    pub kept: Kept,
}

/// Longest text of a cell of a workbook (Excel specifications and limits).
pub const CELL: Limit = Limit {
    format: "xlsx",
    what: "text of a cell",
    most: 32_767,
    unit: "UTF-16 code units",
    kept: Kept::Cut,
};
/// Rows of a sheet below its heading (Excel specifications and limits).
pub const ROWS: Limit = Limit {
    format: "xlsx",
    what: "rows below the heading",
    most: 1_048_575,
    unit: "rows",
    kept: Kept::Refused,
};
/// Links of a sheet (Excel specifications and limits).
pub const LINKS: Limit = Limit {
    format: "xlsx",
    what: "links of a sheet",
    most: 65_530,
    unit: "links",
    kept: Kept::Otherwise,
};
/// Longest address of a link in a workbook.
pub const ADDRESS: Limit = Limit {
    format: "xlsx",
    what: "address of a link",
    most: 2_079,
    unit: "characters",
    kept: Kept::Otherwise,
};
/// Longest content line of a calendar, without its end (RFC 5545, 3.1).
pub const CALENDAR_LINE: Limit =
    Limit { format: "ics", what: "content line", most: 75, unit: "octets", kept: Kept::Folded };
/// Longest text that Mermaid draws unless its `maxTextSize` is raised.
pub const MERMAID_TEXT: Limit = Limit {
    format: "mermaid",
    what: "text of a diagram",
    most: 50_000,
    unit: "characters",
    kept: Kept::Told,
};
/// Longest side of a picture: what browsers and viewers of PNG draw.
pub const PICTURE_SIDE: Limit = Limit {
    format: "svg, png, pdf",
    what: "side of a picture",
    most: 16_384,
    unit: "pixels",
    kept: Kept::Refused,
};
/// Most pixels of a PNG: 400 MB of memory in a viewer.
pub const PICTURE_PIXELS: Limit = Limit {
    format: "png",
    what: "area of a picture",
    most: 100_000_000,
    unit: "pixels",
    kept: Kept::Refused,
};
/// Most parties of a diagram; more can't be told apart.
pub const PARTIES: Limit = Limit {
    format: "svg, png, pdf, dot",
    what: "parties of a diagram",
    most: 400,
    unit: "parties",
    kept: Kept::Refused,
};
/// Most events of a diagram.
pub const EVENTS: Limit = Limit {
    format: "svg, png, pdf, dot",
    what: "events of a diagram",
    most: 10_000,
    unit: "events",
    kept: Kept::Refused,
};

/// Every limit.
pub const LIMITS: &[Limit] = &[
    CELL,
    ROWS,
    LINKS,
    ADDRESS,
    CALENDAR_LINE,
    MERMAID_TEXT,
    PICTURE_SIDE,
    PICTURE_PIXELS,
    PARTIES,
    EVENTS,
];

/// Returns as much of a text as a cell of a workbook holds, and whether that is less than all. A
/// character that takes two units is never halved.
#[must_use]
pub fn cell(text: &str) -> (String, bool) {
    let units = |text: &str| text.chars().map(char::len_utf16).sum::<usize>();
    if text.len() <= CELL.most || units(text) <= CELL.most {
        return (text.to_owned(), false);
    }
    let mut left = CELL.most - 1;
    let fits = |character: &char| {
        let length = character.len_utf16();
        let fits = length <= left;
        left = left.saturating_sub(length);
        fits
    };
    (text.chars().take_while(fits).chain(['…']).collect(), true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_cut_by_the_units_that_spreadsheets_count() {
        // Each of these letters takes two units.
        let long = "𐎧".repeat(20_000);
        let (kept, is_cut) = cell(&long);
        assert!(is_cut && kept.ends_with('…'));
        assert_eq!(kept.encode_utf16().count(), 32_767);
        let short = "𐎧".repeat(16_383);
        assert_eq!(cell(&short), (short.clone(), false));
        let last = format!("{}𐎧a", "a".repeat(32_765));
        assert_eq!(cell(&last).0.encode_utf16().count(), 32_766);
    }

    #[test]
    fn the_documentation_names_every_limit() {
        let page = include_str!("../../docs/formats.md");
        for limit in LIMITS {
            let most = limit.most.to_string();
            let row = page
                .lines()
                .find(|line| line.contains(limit.what) && line.replace(',', "").contains(&most));
            assert!(row.is_some_and(|row| row.contains(limit.unit)), "{limit:?}");
        }
    }
}
