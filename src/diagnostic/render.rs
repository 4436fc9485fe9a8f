//! Findings for people and as JSON.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde_json::json;

use super::{Finding, Findings, Place, Severity};
use crate::text::bidi::visible_controls;

/// Longest part of a line to show, in characters.
const SHOWN: usize = 160;

/// Returns the findings for a terminal: one block each, with the line and a mark under the value.
///
/// `colour` adds terminal colours.
#[must_use]
pub fn render_text(findings: &Findings, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    for finding in findings.shown() {
        text.push_str(&render_one(finding, &renderer));
        text.push_str("\n\n");
    }
    text
}

/// Returns one line that counts the findings.
#[must_use]
pub fn render_summary(findings: &Findings) -> String {
    let plural = |count: usize, word: &str| match count {
        1 => format!("1 {word}"),
        count => format!("{count} {word}s"),
    };
    let total = findings.errors() + findings.warnings();
    let shown = findings.shown().len();
    let mut line = plural(findings.errors(), "error");
    if findings.warnings() > 0 {
        line = format!("{line}, {}", plural(findings.warnings(), "warning"));
    }
    if shown < total {
        line = format!("{line}; the first {shown} are shown");
    }
    if findings.leave_tables_unread() {
        line.push_str("; the rules across tables are checked once every table can be read");
    }
    line
}

fn render_one(finding: &Finding, renderer: &Renderer) -> String {
    let level = match finding.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let message = visible_controls(&finding.message).into_owned();
    let title = level.primary_title(message).id(finding.code.as_str());
    let mut help = finding.advice();
    if !finding.expected.is_empty() && finding.nearest.is_none() {
        help = format!("expected {}; {help}", finding.expected);
    }
    let help = visible_controls(&help).into_owned();
    let group = match &finding.place {
        Some(place) => {
            let (line, span) = excerpt(place);
            let path = format!("{}:{}:{}", finding.file, place.line, place.column);
            let snippet = Snippet::source(line)
                .line_start(place.line as usize)
                .annotation(AnnotationKind::Primary.span(span));
            let rendered =
                Group::with_title(title).element(snippet).element(Level::HELP.message(help));
            return with_path(&renderer.render(&[rendered]), &path);
        }
        None => Group::with_title(title).element(Level::HELP.message(help)),
    };
    let rendered = renderer.render(&[group]);
    let mut lines = rendered.lines();
    let first = lines.next().unwrap_or_default().to_owned();
    let rest: Vec<&str> = lines.collect();
    format!("{first}\n   --> {}\n{}", visible_controls(&finding.file), rest.join("\n"))
}

/// Puts the path under the title. The excerpt may begin in the middle of a long line, so the
/// column is ours, not that of the excerpt.
fn with_path(rendered: &str, path: &str) -> String {
    let (first, rest) = rendered.split_once('\n').unwrap_or((rendered, ""));
    format!("{first}\n   --> {}\n{rest}", visible_controls(path))
}

/// Returns the part of the line around the value, and the value's bytes in it.
fn excerpt(place: &Place) -> (String, std::ops::Range<usize>) {
    let column = place.column.saturating_sub(1 + place.skipped) as usize;
    let length = (place.length.max(1) as usize).min(SHOWN / 2);
    let start = column.saturating_sub(SHOWN / 3);
    let mut text = String::new();
    let mut span = 0..0;
    let characters = place.text.chars().skip(start).take(SHOWN);
    for (index, character) in characters.enumerate() {
        if start + index == column {
            span.start = text.len();
        }
        text.push_str(&visible_controls(character.encode_utf8(&mut [0; 4])));
        if start + index < column + length {
            span.end = text.len();
        }
    }
    if column >= start + text.chars().count() {
        span.start = text.len();
    }
    span.end = span.end.max(span.start);
    (text, span)
}

/// Returns the findings as one JSON document: counts, then the findings shown.
#[must_use]
pub fn render_json(findings: &Findings) -> String {
    let list: Vec<_> = findings
        .shown()
        .into_iter()
        .map(|finding| {
            json!({
                "code": finding.code.as_str(),
                "severity": finding.code.severity().as_str(),
                "file": finding.file,
                "line": finding.place.as_ref().map(|place| place.line),
                "column": finding.place.as_ref().map(|place| place.column),
                "message": finding.message,
                "value": finding.value,
                "expected": finding.expected,
                "nearest": finding.nearest,
                "help": finding.advice(),
            })
        })
        .collect();
    let document = json!({
        "errors": findings.errors(),
        "warnings": findings.warnings(),
        "shown": list.len(),
        "rules_checked": !findings.leave_tables_unread(),
        "findings": list,
    });
    format!("{document:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    fn finding(text: &str, column: u32, length: u32) -> Finding {
        Finding {
            code: Code::Enum,
            file: "data/names.csv".to_owned(),
            place: Some(Place::new(3, column, length, 40, text)),
            message: "`offical` is not a kind of name".to_owned(),
            value: "offical".to_owned(),
            expected: "`pref`, `official`, `alt` or `hidden`".to_owned(),
            nearest: Some("official".to_owned()),
            help: String::new(),
        }
    }

    #[test]
    fn the_mark_stands_under_the_value_behind_arabic_text() {
        let mut findings = Findings::default();
        findings.push(finding("إيران,ar,offical,x,,s", 10, 7));
        insta::assert_snapshot!(render_text(&findings, false), @r##"
        error[D203]: `offical` is not a kind of name
           --> data/names.csv:3:10
          |
        3 | إيران,ar,offical,x,,s
          |          ^^^^^^^
          |
          = help: did you mean `official`?
        "##);
    }

    #[test]
    fn a_long_line_is_cut_around_the_value_and_hidden_marks_are_shown() {
        let mut findings = Findings::default();
        findings.push(finding(
            &format!("{}\u{202e}bad{}", "a".repeat(400), "z".repeat(400)),
            401,
            4,
        ));
        insta::assert_snapshot!(render_text(&findings, false), @r##"
        error[D203]: `offical` is not a kind of name
           --> data/names.csv:3:401
          |
        3 | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\u{202E}badzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz...
          |                                                      ^^^^^^^^^^^
          |
          = help: did you mean `official`?
        "##);
    }
}
