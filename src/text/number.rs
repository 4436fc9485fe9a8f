//! Digits of three scripts, and numbers as readers of a language see them.

use std::borrow::Cow;

use crate::date::{Language, figures};

/// Returns the value of a digit: ASCII `0`, Arabic-Indic `٠` or extended Arabic-Indic `۰` up to 9.
#[must_use]
pub fn digit_value(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(c as u32 - '0' as u32),
        '٠'..='٩' => Some(c as u32 - '٠' as u32),
        '۰'..='۹' => Some(c as u32 - '۰' as u32),
        _ => None,
    }
}

/// Returns the number that a text of digits says, whatever their script.
///
/// `None` when the text is empty, holds anything but digits (a sign or a separator too), or says
/// more than [`u32::MAX`].
///
/// # Examples
///
/// ```
/// use diplograph::text::number::parse_number;
///
/// assert_eq!(parse_number("٢١"), Some(21));
/// assert_eq!(parse_number("+21"), None);
/// ```
#[must_use]
pub fn parse_number(text: &str) -> Option<u32> {
    if text.is_empty() {
        return None;
    }
    text.chars().try_fold(0_u32, |number, c| number.checked_mul(10)?.checked_add(digit_value(c)?))
}

/// Returns a text with its eastern digits written in ASCII, and all else as it was.
#[must_use]
pub fn ascii_digits(text: &str) -> Cow<'_, str> {
    let is_eastern = |c: char| !c.is_ascii() && digit_value(c).is_some();
    if !text.contains(is_eastern) {
        return Cow::Borrowed(text);
    }
    let ascii = |c| digit_value(c).and_then(|value| char::from_digit(value, 10)).unwrap_or(c);
    Cow::Owned(text.chars().map(ascii).collect())
}

/// Returns numbers with the digits and the decimal mark of a language.
///
/// `written` has ASCII digits and a point: `24`, `3–12.5`. The digits are those of
/// [`display`](crate::date::display); the mark is a comma in Russian and Turkish, a momayyez (`٫`) in
/// Persian.
///
/// # Examples
///
/// ```
/// use diplograph::date::Language;
/// use diplograph::text::number::local_number;
///
/// assert_eq!(local_number("12.5", Language::Turkish), "12,5");
/// assert_eq!(local_number("12.5", Language::Persian), "۱۲٫۵");
/// ```
#[must_use]
pub fn local_number(written: &str, language: Language) -> String {
    match language {
        Language::English | Language::Arabic => written.to_owned(),
        Language::Russian | Language::Turkish => written.replace('.', ","),
        Language::Persian => figures(&written.replace('.', "٫"), language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn digits_of_any_script_say_one_number() {
        for (text, number) in [
            ("21", Some(21)),
            ("٢١", Some(21)),
            ("۲۱", Some(21)),
            ("2۱", Some(21)),
            ("007", Some(7)),
            ("4294967295", Some(u32::MAX)),
            ("4294967296", None),
            ("", None),
            ("2 1", None),
            ("-1", None),
            ("二", None),
        ] {
            assert_eq!(parse_number(text), number, "{text:?}");
        }
    }

    #[test]
    fn only_eastern_digits_change() {
        assert_eq!(ascii_digits("الجولة ٢١ (۱۳۹۸)"), "الجولة 21 (1398)");
        assert!(matches!(ascii_digits("Тур 21"), Cow::Borrowed(_)));
    }

    proptest! {
        #[test]
        fn every_number_is_read_in_every_script(number: u32) {
            for zero in ['0', '٠', '۰'] {
                let digits: String = number
                    .to_string()
                    .bytes()
                    .filter_map(|b| char::from_u32(u32::from(b - b'0') + zero as u32))
                    .collect();
                prop_assert_eq!(parse_number(&digits), Some(number));
            }
        }
    }
}
