//! Characters that nobody sees, and normalization form C.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::props::ExtendedPictographic;
use icu_properties::{CodePointSetData, CodePointSetDataBorrowed};

use super::script::Script;

/// What is wrong with a character in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flaw {
    /// A tab or line break; allowed where a cell may have several lines.
    LineBreak,
    /// A vertical tab, form feed, next line, line or paragraph separator: some programs break lines
    /// there and others do not.
    Separator,
    /// Any other control character, such as escape or delete.
    Control,
    /// A mark, embedding, override or isolate that steers the direction of text.
    BidiControl,
    /// A character without width or ink: zero-width space, soft hyphen, word joiner, tag
    /// character. The non-joiner and the joiner are none where they shape Arabic letters.
    Invisible,
    /// A byte order mark, which has no place inside a text.
    ByteOrderMark,
    /// The replacement character: some program lost a character here.
    Replacement,
    /// A private-use character, which means nothing to others.
    PrivateUse,
    /// A code point that will never be a character.
    Noncharacter,
}

impl Flaw {
    /// Returns what the flaw is called in a message, without an article (`control character`).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LineBreak => "line break or tab",
            Self::Separator => "line separator",
            Self::Control => "control character",
            Self::BidiControl => "direction control",
            Self::Invisible => "invisible character",
            Self::ByteOrderMark => "byte order mark",
            Self::Replacement => "replacement character",
            Self::PrivateUse => "private-use character",
            Self::Noncharacter => "noncharacter",
        }
    }
}

/// Returns each flawed character of a text with its position, in characters from 0, in order.
///
/// The zero-width non-joiner (U+200C) is part of Persian spelling and the joiner (U+200D) of its
/// abbreviations: between Arabic letters the former, and after one the latter, pass. So does the joiner
/// that makes one sign of several pictographs.
///
/// # Examples
///
/// ```
/// use diplograph::text::hygiene::{Flaw, flaws};
///
/// assert_eq!(flaws("نشست\u{200C}ها").next(), None);
/// assert_eq!(flaws("Ir\u{202E}an").next(), Some((2, '\u{202E}', Flaw::BidiControl)));
/// ```
pub fn flaws(text: &str) -> impl Iterator<Item = (usize, char, Flaw)> {
    let mut before = None;
    text.char_indices().enumerate().filter_map(move |(position, (start, c))| {
        let after = || text[start + c.len_utf8()..].chars().next();
        let flaw = match c {
            '\u{200D}' if is_pictograph(before) && is_pictograph(after()) => None,
            '\u{200C}' if shapes(before) && shapes(after()) => None,
            '\u{200D}' if shapes(before) => None,
            _ => flaw(c),
        };
        before = Some(c);
        Some((position, c, flaw?))
    })
}

/// Tells whether a text has no flawed character.
#[must_use]
pub fn is_clean(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~')) || flaws(text).next().is_none()
}

/// Tells whether a text is in normalization form C, as every record should be.
#[must_use]
pub fn is_nfc(text: &str) -> bool {
    const { ComposingNormalizerBorrowed::new_nfc() }.is_normalized(text)
}

/// Returns a text in normalization form C; borrowed when it is so already.
#[must_use]
pub fn to_nfc(text: &str) -> Cow<'_, str> {
    const { ComposingNormalizerBorrowed::new_nfc() }.normalize(text)
}

/// Tells whether joiners beside a character change its shape: an Arabic letter or mark.
fn shapes(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(c, '\u{64B}'..='\u{65F}') || Script::of(c) == Some(Script::Arabic))
}

/// Returns `true` for what a joiner can make a part of one sign (UTS #51): a pictograph, its colour of skin
/// or its presentation selector.
fn is_pictograph(c: Option<char>) -> bool {
    const PICTOGRAPHS: CodePointSetDataBorrowed<'static> =
        CodePointSetData::new::<ExtendedPictographic>();
    c.is_some_and(|c| {
        matches!(c, '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}') || PICTOGRAPHS.contains(c)
    })
}

fn flaw(c: char) -> Option<Flaw> {
    Some(match c {
        ' '..='~' => return None,
        '\t' | '\n' | '\r' => Flaw::LineBreak,
        '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Flaw::Separator,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' => Flaw::Control,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Flaw::BidiControl
        }
        '\u{FEFF}' => Flaw::ByteOrderMark,
        '\u{FFFD}' => Flaw::Replacement,
        '\u{AD}'
        | '\u{34F}'
        | '\u{115F}'
        | '\u{1160}'
        | '\u{17B4}'
        | '\u{17B5}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200D}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206A}'..='\u{206F}'
        | '\u{3164}'
        | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E00FF}'
        | '\u{E01F0}'..='\u{E0FFF}' => Flaw::Invisible,
        '\u{FDD0}'..='\u{FDEF}' => Flaw::Noncharacter,
        _ if c as u32 & 0xFFFE == 0xFFFE => Flaw::Noncharacter,
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..=char::MAX => Flaw::PrivateUse,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu_properties::props::{BidiControl, NoncharacterCodePoint};
    use icu_properties::{CodePointMapData, props::GeneralCategory};
    use proptest::prelude::*;

    #[test]
    fn flawed_characters_are_told_with_their_position_in_characters() {
        for (text, expected) in [
            ("Iran", &[][..]),
            ("Türkiye, إيران, Иран — 2254 “x”", &[]),
            ("🕊️ 👩\u{200D}👩\u{200D}👧 👩🏽\u{200D}✈️", &[]),
            ("👩\u{200D}a", &[(1, Flaw::Invisible)]),
            ("a\u{200D}👩", &[(1, Flaw::Invisible)]),
            ("a\tb\r\nc", &[(1, Flaw::LineBreak), (3, Flaw::LineBreak), (4, Flaw::LineBreak)]),
            ("a\u{B}\u{C}", &[(1, Flaw::Separator), (2, Flaw::Separator)]),
            ("\u{85}\u{2028}é", &[(0, Flaw::Separator), (1, Flaw::Separator)]),
            ("\u{2029}", &[(0, Flaw::Separator)]),
            ("é\u{1B}[31m", &[(1, Flaw::Control)]),
            ("\u{9B}31m", &[(0, Flaw::Control)]),
            ("إيران\u{200F}", &[(5, Flaw::BidiControl)]),
            ("\u{2067}x\u{2069}", &[(0, Flaw::BidiControl), (2, Flaw::BidiControl)]),
            ("\u{FEFF}id", &[(0, Flaw::ByteOrderMark)]),
            ("Ir\u{200B}an", &[(2, Flaw::Invisible)]),
            ("co\u{AD}op", &[(2, Flaw::Invisible)]),
            ("T\u{FFFD}rkiye", &[(1, Flaw::Replacement)]),
            ("\u{E001}", &[(0, Flaw::PrivateUse)]),
            ("\u{10FFFF}\u{FDD0}", &[(0, Flaw::Noncharacter), (1, Flaw::Noncharacter)]),
        ] {
            let found: Vec<_> = flaws(text).map(|(position, _, flaw)| (position, flaw)).collect();
            assert_eq!(found, expected, "{text:?}");
            assert_eq!(is_clean(text), expected.is_empty(), "{text:?}");
        }
    }

    #[test]
    fn joiners_pass_only_where_they_shape_arabic_letters() {
        for (text, clean) in [
            ("می\u{200C}شود", true),
            ("نُه\u{64F}\u{200C}گانه", true),
            ("ه\u{200D}", true),
            ("می\u{200C}", false),
            ("\u{200C}شود", false),
            ("می\u{200C}\u{200C}شود", false),
            ("Ir\u{200C}an", false),
            ("Ir\u{200D}an", false),
        ] {
            assert_eq!(is_clean(text), clean, "{text:?}");
        }
    }

    #[test]
    fn every_control_of_the_unicode_tables_is_known() {
        let bidi = CodePointSetData::new::<BidiControl>();
        let nonchars = CodePointSetData::new::<NoncharacterCodePoint>();
        let category = CodePointMapData::<GeneralCategory>::new();
        for c in '\0'..=char::MAX {
            assert_eq!(flaw(c) == Some(Flaw::BidiControl), bidi.contains(c), "{c:?}");
            assert_eq!(flaw(c) == Some(Flaw::Noncharacter), nonchars.contains(c), "{c:?}");
            let (control, private) = (
                category.get(c) == GeneralCategory::Control,
                category.get(c) == GeneralCategory::PrivateUse,
            );
            assert!(!control || flaw(c).is_some(), "{c:?}");
            assert_eq!(flaw(c) == Some(Flaw::PrivateUse), private, "{c:?}");
        }
    }

    #[test]
    fn decomposed_text_is_told_and_composed() {
        assert!(is_nfc("Türkiye"));
        assert!(!is_nfc("Tu\u{308}rkiye"));
        assert_eq!(to_nfc("Tu\u{308}rkiye"), "Türkiye");
        assert!(matches!(to_nfc("إيران"), Cow::Borrowed(_)));
    }

    proptest! {
        #[test]
        fn normalized_text_is_in_the_form_it_was_given(text in ".{0,30}") {
            prop_assert!(is_nfc(&to_nfc(&text)));
        }

        #[test]
        fn a_flaw_stands_where_it_is_told(text in "[a-zا-ی\u{0}-\u{20}\u{200B}-\u{200F}\u{202A}-\u{202E}]{0,20}") {
            for (position, c, _) in flaws(&text) {
                prop_assert_eq!(text.chars().nth(position), Some(c));
            }
        }
    }
}
