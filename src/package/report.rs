//! From problems to findings: places, words and advice.

use super::builder::Plan;
use super::form::Form;
use super::joined::Joined;
use super::locate::{locate_bytes, locate_ranges};
use super::read::{Misquoted, Outcome};
use crate::date::Edtf;
use crate::diagnostic::{Code, Finding, Findings};
use crate::text::similar::nearest_value;

/// Returns the names of the columns in a file's first record.
pub(super) fn header(bytes: &[u8]) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let header = reader.headers().map(|header| header.iter().map(str::to_owned).collect());
    header.unwrap_or_default()
}

/// Turns the problems of a table into findings.
///
/// `ids` gives the ids of the table that a field refers to, for the nearest valid one.
pub(super) fn report<'t>(
    table: &Joined<'_>,
    plans: &[Plan<'_>],
    outcome: Outcome,
    ids: impl Fn(usize, Code) -> Vec<&'t str>,
    findings: &mut Findings,
) {
    let text = &*table.text;
    let cells: Vec<_> = outcome.problems.iter().map(|located| located.cell).collect();
    let places = if cells.is_empty() { Vec::new() } else { locate_ranges(text.as_bytes(), &cells) };
    for (located, (mut place, bytes)) in outcome.problems.into_iter().zip(places) {
        let problem = located.problem;
        let written = text.get(bytes.clone()).unwrap_or_default();
        if let Some(at) = position_of_part(written, &problem.part) {
            let from = bytes.start + at;
            place = locate_bytes(text.as_bytes(), from..from + problem.part.len());
        }
        let cell = cell_of(written);
        let field = located.field.map(|field| plans[field].field);
        let value = if problem.part.is_empty() { cell } else { problem.part };
        let is_date = problem.code == Code::Edtf;
        let (reading, help) = if is_date { proposed_date(&value) } else { Default::default() };
        let mut nearest = problem.nearest.or(reading);
        let mut expected = String::new();
        if let Some(field) = field {
            let words: Vec<&str> =
                field.constraints.words.iter().flatten().map(String::as_str).collect();
            expected = expectation(problem.code, field);
            let candidates = match problem.code {
                Code::Enum => words,
                Code::DanglingReference | Code::UnknownSource => {
                    ids(located.field.unwrap_or(0), problem.code)
                }
                _ => Vec::new(),
            };
            nearest = nearest.or_else(|| nearest_value(&value, candidates).map(str::to_owned));
            if problem.code == Code::Pattern && nearest.is_none() {
                let form = located.field.and_then(|field| plans[field].form.as_ref());
                nearest = nearest_of_form(&value, &expected, form);
            }
        }
        let name = field.map_or("", |field| field.name.as_str());
        let (file, place) = table.place(place);
        findings.push(Finding {
            code: problem.code,
            file: file.to_owned(),
            place: Some(place),
            message: message(problem.code, name, &value, &problem.detail),
            value: if located.field.is_some() { kept(&value) } else { String::new() },
            expected,
            nearest,
            help,
        });
    }
    for misquoted in outcome.quotes {
        findings.push(misquoted_finding(table, misquoted));
    }
    for (code, more) in outcome.more {
        findings.count(code, more);
    }
}

/// Returns the EDTF value that a text which is none can stand for, or how to write each of several.
fn proposed_date(value: &str) -> (Option<String>, String) {
    let readings = value.parse::<Edtf>().err().map(|error| error.readings()).unwrap_or_default();
    match &readings[..] {
        [] => (None, String::new()),
        [only] => (Some(only.clone()), String::new()),
        several => {
            let spelt: Vec<String> = several.iter().map(|it| format!("`{it}`")).collect();
            (None, format!("write {}, whichever day is meant", spelt.join(" or ")))
        }
    }
}

fn misquoted_finding(table: &Joined<'_>, misquoted: Misquoted) -> Finding {
    let text = &*table.text;
    let behind = text.get(misquoted.range.clone()).unwrap_or_default();
    let message = match misquoted.code {
        Code::TextBehindQuote => format!("`{}` stands behind a closing quote", shortened(behind)),
        _ => "the quote opened here is not closed before other text or the end".to_owned(),
    };
    let mut finding = table.finding(misquoted.code, message);
    table.put(&mut finding, locate_bytes(text.as_bytes(), misquoted.range));
    finding
}

/// Returns where a part of a cell stands in it: as a whole item of a list, or anywhere.
fn position_of_part(written: &str, part: &str) -> Option<usize> {
    if part.is_empty() {
        return None;
    }
    let ends = |byte: Option<&u8>| matches!(byte, None | Some(b';' | b'"'));
    let bytes = written.as_bytes();
    let mut found = written.match_indices(part).map(|(at, _)| at);
    let whole = |&at: &usize| ends(bytes[..at].last()) && ends(bytes.get(at + part.len()));
    found.clone().find(whole).or_else(|| found.next())
}

/// Returns the text of a cell as written, without its quotes.
fn cell_of(written: &str) -> String {
    match written.strip_prefix('"') {
        Some(inside) => inside.strip_suffix('"').unwrap_or(inside).replace("\"\"", "\""),
        None => written.to_owned(),
    }
}

/// Characters of a value that a finding keeps; a cell can be as large as the file.
const KEPT: usize = 1000;

fn kept(value: &str) -> String {
    match value.char_indices().nth(KEPT) {
        Some((cut, _)) => format!("{}…", &value[..cut]),
        None => value.to_owned(),
    }
}

fn expectation(code: Code, field: &super::descriptor::Field) -> String {
    let constraints = &field.constraints;
    match code {
        Code::Enum => {
            let words: Vec<String> =
                constraints.words.iter().flatten().map(|word| format!("`{word}`")).collect();
            words.join(", ")
        }
        Code::Pattern | Code::Language => {
            constraints.pattern.as_ref().map_or(String::new(), |pattern| format!("`{pattern}`"))
        }
        Code::WrongType => field.kind.example().to_owned(),
        Code::Range => constraints.range(),
        Code::DanglingReference => "an id that exists".to_owned(),
        Code::Url => "an absolute address".to_owned(),
        Code::Required => field
            .example
            .as_ref()
            .map_or("a value".to_owned(), |example| format!("a value such as `{example}`")),
        _ => String::new(),
    }
}

fn message(code: Code, field: &str, value: &str, detail: &str) -> String {
    let value = shortened(value);
    match code {
        Code::Required => format!("`{field}` is empty and must not be"),
        Code::WrongType => format!("`{value}` in `{field}` is not {detail}"),
        Code::Enum => format!("`{value}` is not a word of `{field}`"),
        Code::Pattern => format!("`{value}` does not have the form of `{field}`"),
        Code::Range => format!("`{value}` in `{field}` is out of range"),
        Code::Length => format!("`{value}` in `{field}` has {detail}"),
        Code::Edtf => format!("`{value}` is not an EDTF date: {detail}"),
        Code::Url => format!("`{value}` is not an absolute web address"),
        Code::Language => format!("`{value}` is not a language tag"),
        Code::Control => format!("`{field}` holds a character that can't be seen: {detail}"),
        Code::NotNfc => format!("`{value}` is not in Unicode normalisation form C"),
        Code::Locator => format!("`{value}` is not `source-id` or `source-id#p7`"),
        Code::DoubleKey if field.is_empty() => format!("the row has {detail}"),
        Code::DoubleKey => format!("`{value}` stands twice in `{field}`, {detail}"),
        Code::DanglingReference => format!("`{field}` names `{value}`, which does not exist"),
        Code::UnknownSource => format!("there is no source `{value}`"),
        Code::UnmatchedReference => format!("`{value}` {detail}"),
        Code::UnknownColumn => format!("the schema has no column `{detail}`"),
        Code::ExtraColumn => format!("the schema has no column `{detail}`, and lets it pass"),
        Code::MissingColumn => format!("column `{detail}` is missing"),
        Code::DoubleColumn => format!("column `{detail}` stands twice"),
        Code::MissingCell | Code::ExtraCell => format!("the row has {detail}"),
        Code::BlankRow => "the row is blank".to_owned(),
        Code::EmptyFile => "the file is empty".to_owned(),
        _ => format!("`{value}` {detail}"),
    }
}

/// Returns a value short enough for a message.
fn shortened(value: &str) -> String {
    match value.char_indices().nth(80) {
        Some((cut, _)) => format!("{}…", &value[..cut]),
        None => value.to_owned(),
    }
}

/// Returns the value of a form that a text was probably meant to be; `expected` is the pattern in words.
fn nearest_of_form(value: &str, expected: &str, form: Option<&Form>) -> Option<String> {
    let slug = slug_of(value).filter(|_| expected.contains("[a-z0-9]+"));
    slug.or_else(|| with_lost_zeros(value, form?))
}

/// Returns a number with the zeros at its start that a spreadsheet took away, when they make it fit.
fn with_lost_zeros(value: &str, form: &Form) -> Option<String> {
    if value.is_empty() || !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let padded = |width: usize| format!("{value:0>width$}");
    (value.len() + 1..=MOST_DIGITS).map(padded).find(|padded| form.fits(padded))
}

/// Digits of the longest number with zeros at its start that is thought of: the codes of things have fewer.
const MOST_DIGITS: usize = 20;

/// Returns the id that a text was probably meant to be.
fn slug_of(text: &str) -> Option<String> {
    if text.len() > 80 {
        return None;
    }
    let words: Vec<String> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    (!words.is_empty()).then(|| words.join("-"))
}
