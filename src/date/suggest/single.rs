//! One date, read from its words and figures.

use chrono::{Days, NaiveDate};
use edtf_core as core;

use super::tokens::{Token, tokens};

/// Years that two digits stand for begin here: 69 is 1969, 68 is 2068, as in POSIX.
const FIRST_OF_TWO_DIGITS: i32 = 1969;

/// The parts of a date; what is not written is missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Parts {
    year: Option<String>,
    /// A month, or a part of a year by its EDTF number.
    month: Option<u8>,
    day: Option<u8>,
    /// Time of day as EDTF writes it, with its `T`.
    time: String,
    /// A mark as EDTF writes it.
    mark: String,
}

impl Parts {
    /// Returns the date in EDTF, or `None` when it lacks a year or has a day without a month.
    pub(super) fn edtf(self) -> Option<String> {
        let year = self.year?;
        let text = match (self.month, self.day) {
            (None, None) => year,
            (Some(month), None) => format!("{year}-{month:02}"),
            (Some(month), Some(day)) => format!("{year}-{month:02}-{day:02}"),
            (None, Some(_)) => return None,
        };
        Some(format!("{text}{}{}", self.time, self.mark)).filter(|text| core::is_valid(text))
    }

    /// Returns the two ends of an interval, each with what it lacks and the other has.
    pub(super) fn completed_with(&self, last: &Self) -> (Self, Self) {
        let (mut start, mut stop) = (self.clone(), last.clone());
        if start.year.is_none() {
            start.year.clone_from(&stop.year);
        }
        if stop.year.is_none() {
            stop.year.clone_from(&start.year);
        }
        // A month is shared by days only: `March - 5 May 2019` is from March on.
        if start.month.is_none() && start.day.is_some() {
            start.month = stop.month.filter(|_| stop.day.is_some());
        }
        if stop.month.is_none() && stop.day.is_some() {
            stop.month = start.month.filter(|_| start.day.is_some());
        }
        (start, stop)
    }
}

/// Returns the dates that a text can be, each whole.
pub(super) fn readings_of(text: &str) -> Vec<Parts> {
    let Some(mut tokens) = tokens(text) else { return Vec::new() };
    let mark = mark(&mut tokens);
    let Some(time) = time(&mut tokens) else { return Vec::new() };
    let days = split(&tokens).map(|pieces| dates(&pieces)).unwrap_or_default();
    let found =
        days.into_iter().map(|date| Parts { mark: mark.clone(), time: time.clone(), ..date });
    found.collect()
}

/// Returns the dates that a text can be as an end of an interval, where the other end may have the rest.
pub(super) fn partial(text: &str) -> Vec<Parts> {
    let mut found = readings_of(text);
    let Some(pieces) = tokens(text).as_deref().and_then(split) else { return found };
    let number = |written: &str| written.parse::<u8>().ok().filter(|it| (1..=31).contains(it));
    let day = |day| Parts { day: Some(day), ..Parts::default() };
    match pieces.pieces.as_slice() {
        [Token::Number(one)] if one.len() <= 2 => found.extend(number(one).map(day)),
        [Token::Month(month)] => found.push(Parts { month: Some(*month), ..Parts::default() }),
        [Token::Number(one), Token::Month(month)] | [Token::Month(month), Token::Number(one)] => {
            found.extend(number(one).map(|it| Parts { month: Some(*month), ..day(it) }));
        }
        [Token::Part(part)] => found.push(Parts { month: Some(*part), ..Parts::default() }),
        _ => {}
    }
    found
}

/// Takes a mark at the end away and returns it.
fn mark(tokens: &mut Vec<Token>) -> String {
    match tokens.last() {
        Some(Token::Sign(sign @ ('?' | '~' | '%'))) => {
            let sign = sign.to_string();
            tokens.pop();
            sign
        }
        _ => String::new(),
    }
}

/// Takes a time of day at the end away and returns it as EDTF writes it; nothing for the midnight that a
/// spreadsheet adds to a day. `None` for something like a time that is none.
fn time(tokens: &mut Vec<Token>) -> Option<String> {
    let Some(colon) = tokens.iter().position(|token| *token == Token::Sign(':')) else {
        return Some(String::new());
    };
    let written: Vec<Token> = tokens.drain(colon.checked_sub(1)?..).collect();
    if tokens.last() == Some(&Token::Sign('t')) {
        tokens.pop();
    }
    let mut parts = Vec::new();
    for (place, token) in written.iter().enumerate() {
        match token {
            Token::Number(number) if place % 2 == 0 && number.len() <= 2 => {
                parts.push(number.clone())
            }
            Token::Sign(':') if place % 2 == 1 => {}
            _ => return None,
        }
    }
    if !(2..=3).contains(&parts.len()) {
        return None;
    }
    parts.resize(3, "00".to_owned());
    if parts.iter().all(|part| part.trim_matches('0').is_empty()) {
        return Some(String::new());
    }
    Some(format!("T{:0>2}:{:0>2}:{:0>2}", parts[0], parts[1], parts[2]))
}

/// Words and figures, and whether all signs between them are dots.
struct Pieces {
    pieces: Vec<Token>,
    is_dotted: bool,
}

/// Returns words and figures that have at most one sign between them and none around them.
fn split(tokens: &[Token]) -> Option<Pieces> {
    let is_sign = |token: &Token| matches!(token, Token::Sign(_));
    let last_is_full_stop = tokens.last() == Some(&Token::Sign('.'));
    let tokens = if last_is_full_stop { &tokens[..tokens.len() - 1] } else { tokens };
    let starts_or_ends = [tokens.first(), tokens.last()].into_iter().flatten().any(is_sign);
    let has_two = tokens.windows(2).any(|pair| pair.iter().all(is_sign));
    let is_separator = |token: &Token| match token {
        Token::Sign(sign) => matches!(sign, '-' | '/' | '.' | ','),
        Token::Number(_) | Token::Month(_) | Token::Part(_) => true,
    };
    if starts_or_ends || has_two || !tokens.iter().all(is_separator) {
        return None;
    }
    let mut signs = tokens.iter().filter(|token| is_sign(token)).peekable();
    let is_dotted = signs.peek().is_some() && signs.all(|token| *token == Token::Sign('.'));
    Some(Pieces {
        pieces: tokens.iter().filter(|token| !is_sign(token)).cloned().collect(),
        is_dotted,
    })
}

/// Returns the dates that words and figures can be.
fn dates(Pieces { pieces, is_dotted }: &Pieces) -> Vec<Parts> {
    use Token::{Month, Number, Part};
    let of = |year: Option<String>, month: u8, day: Option<&str>| {
        let day = match day {
            Some(day) => Some(short(day)?),
            None => None,
        };
        Some(Parts { year: Some(year?), month: Some(month), day, ..Parts::default() })
    };
    match pieces.as_slice() {
        [Number(packed)] => packed_date(packed).into_iter().collect(),
        [Part(part), Number(year)] | [Number(year), Part(part)] => {
            of(four_digits(year), *part, None).into_iter().collect()
        }
        // With the number first, two digits are a day that lacks its year.
        [Number(year), Month(month)] => of(four_digits(year), *month, None).into_iter().collect(),
        [Month(month), Number(year)] => {
            of(four_digits(year).or_else(|| two_digits(year)), *month, None).into_iter().collect()
        }
        [Number(day), Month(month), Number(year)] | [Month(month), Number(day), Number(year)]
            if four_digits(day).is_none() =>
        {
            of(four_digits(year).or_else(|| two_digits(year)), *month, Some(day))
                .into_iter()
                .collect()
        }
        [Number(year), Month(month), Number(day)] => {
            of(four_digits(year), *month, Some(day)).into_iter().collect()
        }
        [Number(one), Number(other)] => {
            let month = |text: &str| short(text).filter(|it| (1..=12).contains(it));
            let found = match (four_digits(one), four_digits(other)) {
                (Some(year), None) => month(other).and_then(|month| of(Some(year), month, None)),
                (None, Some(year)) => month(one).and_then(|month| of(Some(year), month, None)),
                _ => None,
            };
            found.into_iter().collect()
        }
        [Number(a), Number(b), Number(c)] => figures(a, b, c, *is_dotted),
        _ => Vec::new(),
    }
}

/// Returns the dates of three numbers: year first, or year last and then day or month first. With dots
/// between them the day stands first.
fn figures(a: &str, b: &str, c: &str, is_dotted: bool) -> Vec<Parts> {
    let of = |year: Option<String>, month: &str, day: &str| {
        let (month, day) = (short(month)?, short(day)?);
        Some(Parts { year: Some(year?), month: Some(month), day: Some(day), ..Parts::default() })
    };
    let is_date = |parts: &Parts| parts.clone().edtf().is_some();
    let candidates = if let Some(year) = four_digits(a) {
        let usual = of(Some(year.clone()), b, c).filter(is_date);
        if usual.is_some() { vec![usual] } else { vec![of(Some(year), c, b)] }
    } else {
        let year = || four_digits(c).or_else(|| two_digits(c));
        let month_first = if is_dotted { None } else { of(year(), a, b) };
        vec![of(year(), b, a), month_first]
    };
    candidates.into_iter().flatten().filter(is_date).collect()
}

/// Reads `20240124`, `202401`, and the number under which a spreadsheet keeps a day.
fn packed_date(digits: &str) -> Option<Parts> {
    let part = |from: usize, to: usize| digits.get(from..to).and_then(short);
    let year = || digits.get(..4).map(str::to_owned);
    match digits.len() {
        8 => Some(Parts {
            year: year(),
            month: Some(part(4, 6)?),
            day: Some(part(6, 8)?),
            ..Parts::default()
        }),
        6 => Some(Parts { year: year(), month: Some(part(4, 6)?), ..Parts::default() }),
        5 => {
            // Days from 1899-12-30 (ECMA-376, 18.17.4.1); below lie days before 1954.
            let serial: u64 = digits.parse().ok().filter(|it| (20_000..70_000).contains(it))?;
            let day = NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(serial))?;
            let text = day.to_string();
            let part = |from: usize, to: usize| text.get(from..to).and_then(short);
            Some(Parts {
                year: text.get(..4).map(str::to_owned),
                month: part(5, 7),
                day: part(8, 10),
                ..Parts::default()
            })
        }
        4 => Some(Parts { year: year(), ..Parts::default() }),
        _ => None,
    }
}

fn four_digits(text: &str) -> Option<String> {
    (text.len() == 4).then(|| text.to_owned())
}

fn two_digits(text: &str) -> Option<String> {
    let short: i32 = text.parse().ok().filter(|_| text.len() == 2)?;
    let year = FIRST_OF_TWO_DIGITS + (short - FIRST_OF_TWO_DIGITS).rem_euclid(100);
    Some(year.to_string())
}

fn short(text: &str) -> Option<u8> {
    text.parse().ok().filter(|_| text.len() <= 2)
}
