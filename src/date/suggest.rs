//! The valid date nearest to a mistyped one.

use edtf_core as core;

/// Returns a valid value close to `text`, or `None` when nothing plausible is.
///
/// Tried in turn: swapped interval ends, other separators and orders of day, month and year, half
/// years and quarters by their usual names, missing zeros, and days past the end of a month.
pub(super) fn nearest(text: &str) -> Option<String> {
    let text = text.trim();
    if text.len() > 64 {
        return None;
    }
    if let Some((start, end)) = text.split_once('/')
        && core::is_valid(&format!("{end}/{start}"))
    {
        return valid(format!("{end}/{start}"));
    }
    if let Some((start, end)) = text.split_once(['/', '–', '—']).filter(|_| text.len() > 12) {
        let mend = |half: &str| {
            let half = half.trim();
            if core::is_valid(half) { Some(half.to_owned()) } else { nearest(half) }
        };
        return valid(format!("{}/{}", mend(start)?, mend(end)?));
    }
    named_part(text).or_else(|| from_numbers(text))
}

fn valid(candidate: String) -> Option<String> {
    core::is_valid(&candidate).then_some(candidate)
}

/// Reads `2024-H2`, `H2 2024`, `2024 Q3`.
fn named_part(text: &str) -> Option<String> {
    let upper = text.to_ascii_uppercase();
    let words: Vec<&str> =
        upper.split(['-', ' ', '/', '.']).filter(|word| !word.is_empty()).collect();
    let [a, b] = words[..] else { return None };
    let (year, part) = if a.len() == 4 { (a, b) } else { (b, a) };
    let code = match part {
        "H1" => 40,
        "H2" => 41,
        "Q1" => 33,
        "Q2" => 34,
        "Q3" => 35,
        "Q4" => 36,
        _ => return None,
    };
    valid(format!("{year}-{code}"))
}

/// Reads up to three numbers in the order year-month-day or day-month-year.
fn from_numbers(text: &str) -> Option<String> {
    let numbers: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()).collect();
    let whole: Vec<u32> =
        numbers.iter().map(|number| number.parse().ok()).collect::<Option<_>>()?;
    match (numbers.as_slice(), whole.as_slice()) {
        ([y, _], &[_, month]) if y.len() == 4 => valid(format!("{y}-{month:02}")),
        ([_, y], &[month, _]) if y.len() == 4 => valid(format!("{y}-{month:02}")),
        ([y, _, _], &[_, month, day]) if y.len() == 4 => in_month(y, month, day),
        ([_, _, y], &[day, month, _]) if y.len() == 4 => in_month(y, month, day),
        ([packed], _) if packed.len() == 8 => {
            in_month(&packed[..4], packed[4..6].parse().ok()?, packed[6..].parse().ok()?)
        }
        _ => None,
    }
}

/// Returns the day, or the last of the month when the month is shorter.
fn in_month(year: &str, month: u32, day: u32) -> Option<String> {
    let (month, day) = if month > 12 && day <= 12 { (day, month) } else { (month, day) };
    (1..=day.min(31)).rev().find_map(|day| valid(format!("{year}-{month:02}-{day:02}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_slips_lead_to_the_date_that_was_meant() {
        let cases = [
            ("2017-02-29", Some("2017-02-28")),
            ("2024-1-5", Some("2024-01-05")),
            ("24.01.2024", Some("2024-01-24")),
            ("2024/01/24", Some("2024-01-24")),
            ("20240124", Some("2024-01-24")),
            ("2024-H2", Some("2024-41")),
            ("Q3 2024", Some("2024-35")),
            ("2024-01-25/2024-01-24", Some("2024-01-24/2024-01-25")),
            ("2017-02-29/2017-03-32", Some("2017-02-28/2017-03-31")),
            ("2024-24-01", Some("2024-01-24")),
            ("soon", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(nearest(text).as_deref(), expected, "{text}");
        }
    }
}
