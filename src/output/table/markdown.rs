//! A Markdown table.

use std::io;

use super::{Cell, Options, Table};
use crate::output::picture::web_address;
use crate::text::bidi::on_one_line;

/// Writes the heading, the table and the notes. Markup inside cells is escaped.
pub(super) fn write(table: &Table, options: Options, out: &mut dyn io::Write) -> io::Result<()> {
    if options.language.is_rtl() {
        writeln!(out, "<div dir=\"rtl\">\n")?;
    }
    if !table.heading.is_empty() {
        writeln!(out, "**{}**\n", escaped(&table.heading))?;
    }
    if let Some(query) = table.query_to_cite() {
        writeln!(out, "{}\n", escaped(query))?;
    }
    let columns = table.columns_for_people();
    let headings: Vec<String> =
        columns.iter().map(|&column| escaped(&table.columns[column].heading)).collect();
    writeln!(out, "| {} |", headings.join(" | "))?;
    let rules: Vec<&str> = columns
        .iter()
        .map(|&column| if is_numeric(table, column) { "---:" } else { "---" })
        .collect();
    writeln!(out, "| {} |", rules.join(" | "))?;
    for row in &table.rows {
        let cells: Vec<String> = columns
            .iter()
            .map(|&column| escaped(&row[column].for_people(options.language)))
            .collect();
        writeln!(out, "| {} |", cells.join(" | "))?;
    }
    for note in &table.notes {
        writeln!(out, "\n{}", escaped(note))?;
    }
    if options.language.is_rtl() {
        writeln!(out, "\n</div>")?;
    }
    Ok(())
}

fn is_numeric(table: &Table, column: usize) -> bool {
    let mut cells = table.rows.iter().filter_map(|row| row.get(column)).peekable();
    cells.peek().is_some()
        && cells.all(|cell| matches!(cell, Cell::Number(_) | Cell::Decimal(..) | Cell::Empty))
}

/// Returns a text in which nothing is markup.
pub(in crate::output) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.trim().chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\n' => escaped.push_str("<br>"),
            '\r' => {}
            '|' | '\\' | '*' | '_' | '`' | '[' | ']' => {
                escaped.push('\\');
                escaped.push(character);
            }
            other => escaped.push(other),
        }
    }
    escaped
}

/// Returns prose in which single backticks mark code and nothing else is markup.
pub(in crate::output) fn prose(text: &str) -> String {
    let text = text.trim();
    let pieces: Vec<&str> = text.split('`').collect();
    let whole_code = pieces.len() % 2 == 1
        && pieces.iter().skip(1).step_by(2).all(|inside| !inside.trim().is_empty());
    let mut prose = String::with_capacity(text.len());
    if whole_code {
        for (position, piece) in pieces.iter().enumerate() {
            if position % 2 == 1 {
                prose.push_str(&code(piece));
                continue;
            }
            // Escaping trims, and the spaces around code belong to the sentence.
            let start = piece.len() - piece.trim_start().len();
            prose.push_str(if start > 0 { " " } else { "" });
            prose.push_str(&escaped(piece));
            let blank = piece.trim().is_empty();
            prose.push_str(if piece.ends_with(char::is_whitespace) && !blank { " " } else { "" });
        }
    } else {
        prose = escaped(text);
    }
    // What would begin a heading, a list or a rule.
    match prose.chars().next() {
        Some('#' | '+' | '-' | '=' | '~') => format!("\\{prose}"),
        _ => prose,
    }
}

/// Returns a text as code, for a line or a cell of a table; empty when there is nothing to show.
pub(in crate::output) fn code(text: &str) -> String {
    let line = on_one_line(text.trim()).replace('|', "\\|");
    if line.is_empty() {
        return line;
    }
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if longest > 0 { " " } else { "" };
    format!("{fence}{space}{line}{space}{fence}")
}

/// Returns a link to a web address; where the address is none, or could end the link, the words.
pub(in crate::output) fn link(title: &str, address: &str) -> String {
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '(' | ')' | '<' | '>' | '\\' | '`');
    if web_address(address).is_some() && address.chars().all(plain) {
        format!("[{}]({address})", escaped(title))
    } else {
        format!("{} {}", escaped(title), code(address)).trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_others_are_no_markup() {
        for (text, expected) in [
            ("plain, with `code` in it.", "plain, with `code` in it."),
            ("`a|b` first", "`a\\|b` first"),
            (
                "<script>x</script> & [a](javascript:b)",
                "&lt;script&gt;x&lt;/script&gt; &amp; \\[a\\](javascript:b)",
            ),
            ("one ` alone and <b>", "one \\` alone and &lt;b&gt;"),
            ("``<b>``", "\\`\\`&lt;b&gt;\\`\\`"),
            ("# head\n| a | b |", "\\# head<br>\\| a \\| b \\|"),
        ] {
            assert_eq!(prose(text), expected, "{text}");
        }
        assert_eq!(code("a`b|c\nd"), "`` a`b\\|c d ``");
        assert_eq!(code(""), "");
        assert_eq!(link("A <b>", "https://example.org/a"), "[A &lt;b&gt;](https://example.org/a)");
        assert_eq!(link("A", "javascript:alert(1)"), "A `javascript:alert(1)`");
        assert_eq!(link("A", "https://a.org/)<script>"), "A `https://a.org/)<script>`");
    }
}
