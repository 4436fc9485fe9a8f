//! From a question to its words, as each language writes them.

use crate::date::Language;
use crate::text::fold;

/// Cuts a question into words and commas; case endings behind an apostrophe go.
pub(super) fn split(question: &str, language: Language) -> Vec<String> {
    let mut spaced = String::with_capacity(question.len() + 8);
    let question = with_either(question, language);
    for c in question.chars() {
        match c {
            ',' | '،' => spaced.push_str(" , "),
            '?' | '!' | '"' | '؟' | '«' | '»' | ';' | '؛' | '(' | ')' | '“' | '”' => {
                spaced.push(' ')
            }
            c => spaced.push(c),
        }
    }
    match language {
        Language::Russian => spaced = without_hyphens(&spaced),
        Language::Turkish => spaced = with_number_apart(&spaced),
        Language::English => spaced = spaced.replace("-day", " day"),
        Language::Persian => spaced = with_joined_suffixes(&spaced),
        Language::Arabic => spaced = with_joined_article(&spaced),
    }
    let has_small = question.chars().any(char::is_lowercase);
    spaced
        .split_whitespace()
        .map(|word| {
            let word = word.trim_end_matches(['.', ':']);
            match language {
                // `WHO` in capitals is an organisation, not a question.
                Language::English if word == "WHO" && has_small => "W.H.O.",
                // `didn't` stays whole; `Syria's` and `Iran'ın` lose what follows the mark.
                Language::English => {
                    let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
                    bare.unwrap_or(word).trim_end_matches(['\'', '’'])
                }
                _ => word,
            }
        })
        .flat_map(|word| match language {
            Language::Turkish => with_ending_apart(word),
            _ => vec![word.to_owned()],
        })
        .filter(|word| !matches!(word.as_str(), "" | "-" | "–" | "—"))
        .collect()
}

/// Writes `PYD/YPG` as one or the other; `2017/2018` stays.
fn with_either(text: &str, language: Language) -> std::borrow::Cow<'_, str> {
    if !text.contains('/') {
        return text.into();
    }
    let or = match language {
        Language::English => " or ",
        Language::Arabic => " أو ",
        Language::Russian => " или ",
        Language::Turkish => " veya ",
        Language::Persian => " یا ",
    };
    let characters: Vec<char> = text.chars().collect();
    let is_letter = |at: usize| characters.get(at).is_some_and(|c| c.is_alphabetic());
    let mut written = String::with_capacity(text.len() + or.len());
    for (at, &c) in characters.iter().enumerate() {
        match c {
            '/' if at > 0 && is_letter(at - 1) && is_letter(at + 1) => written.push_str(or),
            c => written.push(c),
        }
    }
    written.into()
}

/// Writes `الـ 21` as one word.
fn with_joined_article(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        joined.push_str(word);
        if fold(word) != "ال" {
            joined.push(' ');
        }
    }
    joined
}

/// Writes `نشست های` and `می کنند` as one word each, as they are spoken, and `بیانیه ی` without the
/// ezafe that a hamza may stand for as well.
fn with_joined_suffixes(text: &str) -> String {
    const SUFFIXES: [&str; 8] = ["ها", "های", "هایی", "هایش", "ترین", "تر", "اند", "ام"];
    let mut joined = String::with_capacity(text.len());
    let mut attach = false;
    for word in text.split_whitespace() {
        let plain = fold(word);
        if plain == "ي" {
            continue;
        }
        let is_suffix = SUFFIXES.iter().any(|suffix| fold(suffix) == plain);
        // `می` before a year is the month of May.
        let attaches = attach && !word.starts_with(char::is_numeric);
        if !(joined.is_empty() || attaches || is_suffix) {
            joined.push(' ');
        }
        let ezafe = word.strip_suffix("ه\u{200C}ی").or_else(|| word.strip_suffix("ه\u{200C}ي"));
        match ezafe {
            Some(stem) => joined.extend([stem, "ه"]),
            None => joined.push_str(word),
        }
        attach = matches!(plain.as_str(), "مي" | "نمي");
    }
    joined
}

/// Cuts `Soçi'de` into the name and its ending, which keeps the apostrophe. Numbers lose theirs:
/// `21'inci` is a number, and what `2017'de` says the year says.
fn with_ending_apart(word: &str) -> Vec<String> {
    let Some((name, ending)) = word.split_once(['\'', '’', 'ʼ', '`', '´']) else {
        return vec![word.to_owned()];
    };
    let mut parts = vec![name.to_owned()];
    if !name.is_empty() && !name.ends_with(|c: char| c.is_ascii_digit()) {
        parts.push(format!("'{ending}"));
    }
    parts
}

/// Writes `Astana-16` as two words.
fn with_number_apart(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let is = |at: usize, is: fn(char) -> bool| characters.get(at).is_some_and(|&c| is(c));
    let shown = characters.iter().enumerate().map(|(at, &c)| {
        let joins =
            c == '-' && at > 0 && is(at - 1, char::is_alphabetic) && is(at + 1, char::is_numeric);
        if joins { ' ' } else { c }
    });
    shown.collect()
}

/// Writes `страны-гаранты` and `топ-5` as two words; `21-м` stays one.
fn without_hyphens(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let is_letter = |at: usize| characters.get(at).is_some_and(|c| c.is_alphabetic());
    let is_sign = |at: usize| characters.get(at).is_some_and(|c| c.is_alphanumeric());
    let shown = characters.iter().enumerate().map(|(at, &c)| {
        let joins = c == '-' && at > 0 && is_letter(at - 1) && is_sign(at + 1);
        if joins { ' ' } else { c }
    });
    shown.collect()
}
