//! Text of one direction inside the other, without disguise.
//!
//! The rules are those of the Unicode bidirectional algorithm (UAX #9). Untrusted text goes
//! through [`visible_controls`] first and is then set into its surroundings with [`isolate`].

use std::borrow::Cow;
use std::fmt::Write;

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;

use super::hygiene::{Flaw, flaws, is_clean};

/// A direction of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// As Latin and Cyrillic.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

impl Direction {
    /// Returns the value of HTML's `dir` attribute: `ltr` or `rtl`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// First strong isolate: what follows has the direction of its first letter.
const FSI: char = '\u{2068}';
/// Pop directional isolate: the end of what an isolate began.
const PDI: char = '\u{2069}';

/// Returns the direction of a text: that of its first letter outside isolates (UAX #9, P2).
///
/// `None` when it holds no such letter, as `2254` does.
#[must_use]
pub fn direction_of(text: &str) -> Option<Direction> {
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            PDI => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            _ => match class(c) {
                Class::LeftToRight => return Some(Direction::LeftToRight),
                Class::RightToLeft => return Some(Direction::RightToLeft),
                Class::ArabicDigit | Class::Digit | Class::Neutral => {}
            },
        }
    }
    None
}

/// Returns a text that keeps its own direction, and its neighbours theirs, inside a text of
/// direction `surroundings`.
///
/// It is wrapped in a first-strong isolate when it holds anything that runs the other way, or, in
/// right-to-left surroundings, a number with separators (`2017-01-23`); else it is returned as it
/// is. Isolates inside it stay when each is closed; a text that could break out of its isolate has
/// its controls made visible first.
///
/// # Examples
///
/// ```
/// use diplograph::text::bidi::{Direction, isolate};
///
/// assert_eq!(isolate("Iran", Direction::LeftToRight), "Iran");
/// assert_eq!(isolate("إيران", Direction::LeftToRight), "\u{2068}إيران\u{2069}");
/// ```
#[must_use]
pub fn isolate(text: &str, surroundings: Direction) -> Cow<'_, str> {
    let text = if stays_inside(text) { Cow::Borrowed(text) } else { visible_controls(text) };
    if needs_isolate(&text, surroundings) { Cow::Owned(format!("{FSI}{text}{PDI}")) } else { text }
}

/// Returns a text without isolates, for readers that handle each cell by itself.
#[must_use]
pub fn strip_isolates(text: &str) -> Cow<'_, str> {
    if text.contains(is_isolate) {
        Cow::Owned(text.chars().filter(|&c| !is_isolate(c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Returns a text in which every character that could disguise another is written out, as
/// `\u{202E}`.
///
/// These are the characters that [`flaws`] finds: controls (a terminal's escape, line breaks),
/// direction controls, invisible and private characters; only the replacement character, which is
/// seen, stays. The result is one line and safe to show in a terminal or, once escaped for it, in
/// HTML. Text with isolates of our own loses them: make controls visible first, isolate then.
#[must_use]
pub fn visible_controls(text: &str) -> Cow<'_, str> {
    if is_clean(text) {
        return Cow::Borrowed(text);
    }
    let mut visible = String::with_capacity(text.len() + 8);
    let mut flawed = flaws(text).filter(|&(_, _, flaw)| flaw != Flaw::Replacement).peekable();
    for (position, c) in text.chars().enumerate() {
        if flawed.next_if(|&(flaw, _, _)| flaw == position).is_some() {
            // Writing into a string can't fail.
            let _ = write!(visible, "\\u{{{:04X}}}", c as u32);
        } else {
            visible.push(c);
        }
    }
    Cow::Owned(visible)
}

/// Returns a text on one line, as [`on_one_line`] does, where isolates that are closed stay. It is for
/// texts that are put together from isolated parts.
#[must_use]
pub fn on_one_line_but_isolates(text: &str) -> Cow<'_, str> {
    let text = without_breaks(text);
    if !text.contains(is_isolate) || !stays_inside(&text) {
        return Cow::Owned(visible_controls(&text).into_owned());
    }
    let mut visible = String::with_capacity(text.len() + 8);
    for piece in text.split_inclusive(is_isolate) {
        let end = piece.trim_end_matches(is_isolate).len();
        visible.push_str(&visible_controls(&piece[..end]));
        visible.push_str(&piece[end..]);
    }
    Cow::Owned(visible)
}

/// Returns the lines that a text was broken into, each of which opens the isolates that it stands in and
/// closes them again.
#[must_use]
pub fn closed_lines(lines: Vec<String>) -> Vec<String> {
    let mut open: Vec<char> = Vec::new();
    let close = |line: String| {
        let mut closed: String = open.iter().collect();
        for c in line.chars() {
            match c {
                '\u{2066}'..='\u{2068}' => open.push(c),
                PDI => drop(open.pop()),
                _ => {}
            }
        }
        closed.push_str(&line);
        closed.extend(open.iter().map(|_| PDI));
        closed
    };
    lines.into_iter().map(close).collect()
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Returns a text on one line for people: each tab and line break is a space, and every other
/// character that can't be seen is shown as [`visible_controls`] does.
#[must_use]
pub fn on_one_line(text: &str) -> Cow<'_, str> {
    match without_breaks(text) {
        Cow::Borrowed(text) => visible_controls(text),
        Cow::Owned(spaced) => Cow::Owned(visible_controls(&spaced).into_owned()),
    }
}

/// Returns a text with a space for each tab and line break.
fn without_breaks(text: &str) -> Cow<'_, str> {
    if !text.contains(['\t', '\n', '\r']) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", " ").replace(['\t', '\n', '\r'], " "))
}

/// Tells whether a text leaves what stands around it alone: every isolate is closed, and there is
/// no embedding, override or paragraph end.
fn stays_inside(text: &str) -> bool {
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            PDI if depth == 0 => return false,
            PDI => depth -= 1,
            '\u{202A}'..='\u{202E}' | '\n'..='\r' | '\u{1C}'..='\u{1E}' | '\u{85}' | '\u{2029}' => {
                return false;
            }
            _ => {}
        }
    }
    depth == 0
}

fn needs_isolate(text: &str, surroundings: Direction) -> bool {
    let (mut leftward, mut rightward, mut digits, mut others) = (false, false, false, false);
    for c in text.chars() {
        match class(c) {
            Class::LeftToRight => rightward = true,
            Class::RightToLeft => leftward = true,
            Class::ArabicDigit | Class::Digit if surroundings == Direction::RightToLeft => {
                digits = true;
            }
            Class::ArabicDigit => leftward = true,
            Class::Digit | Class::Neutral => others = true,
        }
    }
    match surroundings {
        Direction::LeftToRight => leftward,
        Direction::RightToLeft => rightward || (digits && others && !leftward),
    }
}

/// What a character does to the direction.
enum Class {
    LeftToRight,
    RightToLeft,
    ArabicDigit,
    Digit,
    Neutral,
}

fn class(c: char) -> Class {
    match c {
        'a'..='z' | 'A'..='Z' => return Class::LeftToRight,
        '0'..='9' => return Class::Digit,
        '\0'..='\u{7F}' => return Class::Neutral,
        _ => {}
    }
    match CodePointMapData::<BidiClass>::new().get(c) {
        BidiClass::LeftToRight => Class::LeftToRight,
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Class::RightToLeft,
        BidiClass::ArabicNumber => Class::ArabicDigit,
        BidiClass::EuropeanNumber => Class::Digit,
        _ => Class::Neutral,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    use Direction::{LeftToRight, RightToLeft};

    #[test]
    fn a_text_has_the_direction_of_its_first_letter_outside_isolates() {
        for (text, direction) in [
            ("Iran إيران", Some(LeftToRight)),
            ("21 (إيران)", Some(RightToLeft)),
            ("\u{2068}Iran\u{2069} إيران", Some(RightToLeft)),
            ("\u{2069}Иран", Some(LeftToRight)),
            ("۲۱ 21 —", None),
            ("", None),
        ] {
            assert_eq!(direction_of(text), direction, "{text:?}");
        }
    }

    #[test]
    fn only_text_that_runs_the_other_way_is_isolated() {
        for (text, surroundings, wrapped) in [
            ("Iran", LeftToRight, false),
            ("round 21 (Иран)", LeftToRight, false),
            ("إيران", LeftToRight, true),
            ("Iran (إيران)", LeftToRight, true),
            ("٢٠١٧-٠١", LeftToRight, true),
            ("۲۰۱۷", LeftToRight, false),
            ("إيران", RightToLeft, false),
            ("الجولة 21", RightToLeft, false),
            ("Iran", RightToLeft, true),
            ("إيران (Iran)", RightToLeft, true),
            ("2017-01-23", RightToLeft, true),
            ("21", RightToLeft, false),
            ("—", RightToLeft, false),
            ("", RightToLeft, false),
        ] {
            let expected =
                if wrapped { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() };
            assert_eq!(isolate(text, surroundings), expected, "{text:?} in {surroundings:?}");
        }
    }

    #[test]
    fn a_closed_isolate_inside_stays_and_an_open_one_is_made_visible() {
        assert_eq!(
            isolate("meets \u{2068}إيران\u{2069}", LeftToRight),
            "\u{2068}meets \u{2068}إيران\u{2069}\u{2069}"
        );
        assert_eq!(isolate("a\u{2069}b", LeftToRight), "a\\u{2069}b");
        assert_eq!(isolate("ا\u{2067}", LeftToRight), "\u{2068}ا\\u{2067}\u{2069}");
        assert_eq!(isolate("ا\u{2029}ب", LeftToRight), "\u{2068}ا\\u{2029}ب\u{2069}");
    }

    #[test]
    fn nothing_hides_in_text_made_visible() {
        for (text, visible) in [
            ("annex\u{202E}fdp.exe", "annex\\u{202E}fdp.exe"),
            ("\u{1B}[31mred\u{7}", "\\u{001B}[31mred\\u{0007}"),
            ("a\r\nb", "a\\u{000D}\\u{000A}b"),
            ("Ir\u{200B}an", "Ir\\u{200B}an"),
            ("می\u{200C}شود", "می\u{200C}شود"),
            ("T\u{FFFD}rkiye", "T\u{FFFD}rkiye"),
        ] {
            assert_eq!(visible_controls(text), visible, "{text:?}");
        }
    }

    #[test]
    fn isolates_are_stripped_and_nothing_else() {
        assert_eq!(strip_isolates("\u{2068}ا\u{2069} \u{2067}b\u{2069}\u{200F}"), "ا b\u{200F}");
        assert!(matches!(strip_isolates("Iran"), Cow::Borrowed(_)));
    }

    #[test]
    fn closed_isolates_stay_and_whatever_else_steers_is_seen() {
        for (text, visible) in [
            ("a \u{2068}ا\u{2069} b", "a \u{2068}ا\u{2069} b"),
            ("\u{2068}a\u{202E}b\u{2069}", "\\u{2068}a\\u{202E}b\\u{2069}"),
            ("\u{2068}a\u{200B}b\u{2069}", "\u{2068}a\\u{200B}b\u{2069}"),
            ("a\u{2069}b", "a\\u{2069}b"),
            ("a\n\u{2068}ا\r\nb\u{2069}", "a \u{2068}ا b\u{2069}"),
        ] {
            assert_eq!(on_one_line_but_isolates(text), visible, "{text:?}");
        }
    }

    #[test]
    fn each_line_of_a_broken_text_closes_its_isolates() {
        let lines = ["a \u{2068}b", "c\u{2069} d"].map(str::to_owned).to_vec();
        assert_eq!(closed_lines(lines), ["a \u{2068}b\u{2069}", "\u{2068}c\u{2069} d"]);
    }

    /// Texts rich in direction controls.
    fn steered() -> impl Strategy<Value = String> {
        "([a-cا-ث1-3٠-٣ \n-]|[\u{200E}\u{200F}\u{61C}]|[\u{202A}-\u{202E}]|[\u{2066}-\u{2069}]|.){0,24}"
    }

    #[test]
    fn line_breaks_are_spaces_where_a_text_stands_on_one_line() {
        assert_eq!(on_one_line("one\r\ntwo\nthree\tfour"), "one two three four");
        assert_eq!(on_one_line("a\u{202E}\nb"), "a\\u{202E} b");
        assert!(matches!(on_one_line("plain"), Cow::Borrowed(_)));
    }

    proptest! {
        #[test]
        fn text_made_visible_has_no_control_left(text in steered()) {
            let visible = visible_controls(&text);
            let left: Vec<_> = flaws(&visible).filter(|flaw| flaw.2 != Flaw::Replacement).collect();
            prop_assert_eq!(left, vec![]);
            prop_assert_eq!(&visible_controls(&visible), &visible);
        }

        #[test]
        fn an_isolated_text_never_reaches_its_surroundings(text in steered()) {
            for surroundings in [LeftToRight, RightToLeft] {
                prop_assert!(stays_inside(&isolate(&text, surroundings)));
            }
        }

        #[test]
        fn stripping_undoes_isolating(text in "[a-cا-ث1-3 -]{0,12}") {
            let isolated = isolate(&text, LeftToRight);
            prop_assert_eq!(strip_isolates(&isolated), text.as_str());
        }
    }
}
