//! Forms of values: patterns, addresses, locators.

use std::num::NonZeroU16;

use regex_lite::Regex;

/// The pattern of ids; recognised so that it need not go through the regex engine.
const SLUG: &str = "[a-z0-9]+(-[a-z0-9]+)*";

/// A pattern that a value must fit as a whole.
#[derive(Debug)]
pub(super) enum Form {
    /// An id.
    Slug,
    /// Ids joined by `;`, with or without paragraph locators.
    SlugList,
    /// Any other pattern.
    Pattern(Regex),
}

impl Form {
    /// Compiles a pattern of a schema; the error is the regex engine's message.
    pub(super) fn compile(pattern: &str) -> Result<Self, String> {
        if pattern == SLUG {
            return Ok(Self::Slug);
        }
        let locator = "(#p[1-9][0-9]*)?";
        let lists = [format!("{SLUG}(;{SLUG})*"), format!("{SLUG}{locator}(;{SLUG}{locator})*")];
        if lists.iter().any(|list| list == pattern) {
            return Ok(Self::SlugList);
        }
        Regex::new(&format!("^(?:{pattern})$"))
            .map(Self::Pattern)
            .map_err(|error| error.to_string())
    }

    /// Tells whether a value has the form. Lists are taken apart, and so checked, by the reader.
    #[inline]
    pub(super) fn fits(&self, value: &str) -> bool {
        match self {
            Self::Slug => is_slug(value.as_bytes()),
            Self::SlugList => true,
            Self::Pattern(regex) => regex.is_match(value),
        }
    }
}

/// Tells whether bytes are an id: small letters and digits in groups joined by single hyphens.
#[inline]
pub(super) fn is_slug(bytes: &[u8]) -> bool {
    let mut after_letter = false;
    for &byte in bytes {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => after_letter = true,
            b'-' if after_letter => after_letter = false,
            _ => return false,
        }
    }
    after_letter
}

/// Splits one piece of evidence into source id and paragraph; `None` when it has another form.
pub(super) fn citation(item: &str) -> Option<(&str, Option<NonZeroU16>)> {
    let (id, paragraph) = match item.split_once('#') {
        None => (item, None),
        Some((id, locator)) => {
            let digits = locator.strip_prefix('p')?;
            let plain = digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
            (id, Some(digits.parse().ok().filter(|_| plain)?))
        }
    };
    is_slug(id.as_bytes()).then_some((id, paragraph))
}

/// Tells whether a value is an absolute address after RFC 3986, with a host.
pub(super) fn is_url(value: &str) -> bool {
    let Some((scheme, rest)) = value.split_once("://") else { return false };
    let mut letters = scheme.bytes();
    let scheme_fits = letters.next().is_some_and(|b| b.is_ascii_alphabetic())
        && letters.all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let characters_fit =
        rest.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"<>\"\\^`{|}".contains(c));
    scheme_fits && !host.is_empty() && characters_fit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_groups_of_small_letters_and_digits_joined_by_single_hyphens() {
        for (value, fits) in [
            ("astana-21", true),
            ("a", true),
            ("", false),
            ("-a", false),
            ("a-", false),
            ("a--b", false),
            ("Astana", false),
            ("a_b", false),
            ("é", false),
        ] {
            assert_eq!(is_slug(value.as_bytes()), fits, "{value}");
        }
    }

    #[test]
    fn a_locator_is_a_paragraph_number_without_leading_zero() {
        let paragraph = |item| citation(item).map(|(id, p)| (id, p.map_or(0, NonZeroU16::get)));
        assert_eq!(paragraph("tass-1#p7"), Some(("tass-1", 7)));
        assert_eq!(paragraph("tass-1"), Some(("tass-1", 0)));
        for bad in ["tass-1#7", "tass-1#p", "tass-1#p0", "tass-1#p07", "tass 1", "#p7", "a#p7#p8"] {
            assert_eq!(citation(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_address_has_a_scheme_and_a_host() {
        for (value, fits) in [
            ("https://tass.com/world/1737161", true),
            ("http://example.org", true),
            ("tass.com/world", false),
            ("https://", false),
            ("https://a b.org", false),
            ("://x", false),
        ] {
            assert_eq!(is_url(value), fits, "{value}");
        }
    }
}
