//! The EDTF value of a date that is written in another way.
//!
//! A reading accounts for every character of the text; what it can't place makes it none. Where a text
//! has two readings (`05/01/2019`), both are given.

mod single;
mod tokens;

use edtf_core as core;

use self::single::{Parts, readings_of};
use self::tokens::plain;

/// Most readings of a text.
const MOST_READINGS: usize = 3;

/// Longest text that is read, in bytes.
const LONGEST: usize = 96;

/// Words that say, in the place of the end of an interval, that it has none.
const OPEN: [&str; 5] = ["open", "present", "ongoing", "now", "…"];

/// Returns the EDTF values that a text can stand for, the likeliest first; none when it can't be read
/// whole.
pub(super) fn readings(text: &str) -> Vec<String> {
    if text.len() > LONGEST {
        return Vec::new();
    }
    let text = plain(text);
    let mut found = whole(&text);
    found.retain(|candidate| core::is_valid(candidate));
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|candidate| seen.insert(candidate.clone()));
    found.truncate(MOST_READINGS);
    found
}

/// Returns what the text is as a date, else as an interval; the first way that leads to a date counts.
fn whole(text: &str) -> Vec<String> {
    let ways: [fn(&str) -> Vec<String>; 6] =
        [in_edtf_letters, backwards, single, with_bound, interval, past_the_end_of_the_month];
    for way in ways {
        let mut found = way(text);
        found.retain(|candidate| core::is_valid(candidate));
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// Reads what is EDTF but for its letters: `2023-06-2u`, `y17e7`, `2019-xx`.
fn in_edtf_letters(text: &str) -> Vec<String> {
    let upper = text.to_ascii_uppercase();
    vec![text.to_owned(), upper.clone(), upper.replace('U', "X")]
}

/// Reads an interval that runs from its end to its start.
fn backwards(text: &str) -> Vec<String> {
    text.split_once('/').map(|(start, end)| format!("{end}/{start}")).into_iter().collect()
}

fn single(text: &str) -> Vec<String> {
    readings_of(text).into_iter().filter_map(Parts::edtf).collect()
}

/// Reads `since May 2019` and `until May 2019`.
fn with_bound(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let behind = |word: &str| lower.strip_prefix(word).map(str::trim);
    if let Some(start) = behind("since ") {
        return side(start).into_iter().map(|start| format!("{start}/..")).collect();
    }
    let end = behind("until ").or_else(|| behind("till "));
    end.map(side).into_iter().flatten().map(|end| format!("../{end}")).collect()
}

/// Returns the readings of one side of an interval.
fn side(text: &str) -> Vec<String> {
    if core::is_valid(text) { vec![text.to_owned()] } else { single(text) }
}

/// Reads two dates with a slash, a dash or `to` between them. What one of them lacks it takes from the
/// other: `24-25 January 2024`, `2018-07-30/31`, `30 July - 1 August 2019`.
fn interval(text: &str) -> Vec<String> {
    for separator in ["/", " to ", " - ", "--", "-"] {
        let mut splits: Vec<(&str, &str)> = text
            .match_indices(separator)
            .map(|(at, _)| (&text[..at], &text[at + separator.len()..]))
            .collect();
        // The middle one first: what stands on both sides is alike as a rule.
        splits.sort_by_key(|(left, right)| left.len().abs_diff(right.len()));
        for (left, right) in splits {
            let found = ends(left.trim(), right.trim());
            if found.iter().any(|candidate| core::is_valid(candidate)) {
                return found;
            }
        }
    }
    Vec::new()
}

/// Returns the intervals between two dates as written.
fn ends(left: &str, right: &str) -> Vec<String> {
    if left.is_empty() || right.is_empty() {
        return Vec::new();
    }
    if OPEN.contains(&right.to_lowercase().as_str()) {
        return side(left).into_iter().map(|start| format!("{start}/..")).collect();
    }
    if right.eq_ignore_ascii_case("unknown") {
        return side(left).into_iter().map(|start| format!("{start}/")).collect();
    }
    let (starts, stops) = (side(left), side(right));
    let pairs = starts.iter().flat_map(|start| stops.iter().map(move |stop| (start, stop)));
    let mut found: Vec<String> = pairs.map(|(start, stop)| format!("{start}/{stop}")).collect();
    for first in single::partial(left) {
        for last in single::partial(right) {
            let (start, stop) = first.completed_with(&last);
            found.extend(start.edtf().zip(stop.edtf()).map(|(a, b)| format!("{a}/{b}")));
        }
    }
    found
}

/// Reads a day that its month lacks as the last that it has: `2017-02-29`, on both sides of a slash.
fn past_the_end_of_the_month(text: &str) -> Vec<String> {
    let last_of_month = |text: &str| {
        let (month, day) = text.rsplit_once('-').filter(|(month, day)| {
            month.len() == 7 && core::is_valid(month) && (1..=2).contains(&day.len())
        })?;
        let day: u32 = day.parse().ok()?;
        (1..=day.min(31)).rev().map(|day| format!("{month}-{day:02}")).find(|it| core::is_valid(it))
    };
    match text.split_once('/') {
        None => last_of_month(text).into_iter().collect(),
        Some((start, end)) => last_of_month(start)
            .zip(last_of_month(end))
            .map(|(a, b)| format!("{a}/{b}"))
            .into_iter()
            .collect(),
    }
}

#[cfg(test)]
mod tests;
