//! The key under which a name is found, whatever its spelling.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::letters::{DELETED, DOUBLE_LETTERS, LETTERS, Shortcut, shortcut};
use super::number::digit_value;

/// Returns the look-up key of a name: two spellings of one name have the same key.
///
/// Case, accents, harakat, tatweel, apostrophes and invisible characters are dropped; letter
/// variants of Arabic and Persian, ı and İ, ё, eastern digits and compatibility forms count as
/// their plain relatives; everything that is neither a letter nor a digit separates words, which
/// stand one space apart. A key is its own key. It is empty when the text holds no letter and no
/// digit.
///
/// Names in different scripts have different keys: `Иран` is found as `Iran` only if the records
/// say so. The key is for comparing, never for showing: й counts as и, and signs of scripts that
/// write vowels as marks are lost.
///
/// # Examples
///
/// ```
/// use diplograph::text::fold;
///
/// assert_eq!(fold("إيـران"), fold("ایران"));
/// assert_eq!(fold("  Al-Jaʿfarī, Bashar "), "al jafari bashar");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    fold_into(text, &mut key);
    key
}

/// Appends the look-up key of a name to `key`, as [`fold`] returns it.
///
/// Nothing is put between what `key` already holds and the new part, so a buffer can be reused
/// after `clear`, and several keys can share one.
pub fn fold_into(text: &str, key: &mut String) {
    let mut folder = Folder { start: key.len(), key, gap: false };
    if text.is_ascii() {
        folder.push_ascii(text);
    } else {
        text.chars().for_each(|c| folder.push(c));
    }
}

/// What the general rule of [`fold`] looks up, for ports to other languages.
///
/// The rule: a character of `deleted` goes; the others are decomposed (NFKD); what that gives is
/// dropped when it is a nonspacing or enclosing mark or a format character, is a gap when it is
/// neither a letter, a spacing mark nor a number, and else is lowered and mapped by the tables, and
/// a digit of another script to its ASCII relative.
#[derive(Debug, Clone, Copy)]
pub struct FoldTables {
    /// Letters that count as another one.
    pub letters: &'static [(char, char)],
    /// Letters that count as two.
    pub double_letters: &'static [(char, &'static str)],
    /// Characters that vanish without a gap.
    pub deleted: &'static [char],
}

/// Returns the tables of the general rule.
#[must_use]
pub fn tables() -> FoldTables {
    FoldTables { letters: LETTERS, double_letters: DOUBLE_LETTERS, deleted: DELETED }
}

/// A key in the making.
struct Folder<'k> {
    key: &'k mut String,
    start: usize,
    /// Whether a separator was met since the last letter.
    gap: bool,
}

impl Folder<'_> {
    fn push_ascii(&mut self, text: &str) {
        for byte in text.bytes() {
            match byte {
                b'a'..=b'z' | b'0'..=b'9' => self.push_plain(char::from(byte)),
                b'A'..=b'Z' => self.push_plain(char::from(byte.to_ascii_lowercase())),
                b'\'' | b'`' => {}
                _ => self.gap = true,
            }
        }
    }

    fn push(&mut self, c: char) {
        match shortcut(c) {
            Shortcut::Letter(letter) => self.push_plain(letter),
            Shortcut::Gap => self.gap = true,
            Shortcut::Deleted => {}
            Shortcut::Unknown => self.push_by_rule(c),
        }
    }

    /// Applies the general rule: decompose, drop marks, lower the case, map letters.
    ///
    /// Marks are dropped, so their order never matters and each character can go by itself.
    fn push_by_rule(&mut self, c: char) {
        if DELETED.binary_search(&c).is_ok() {
            return;
        }
        let nfkd = const { DecomposingNormalizerBorrowed::new_nfkd() };
        for part in nfkd.normalize_iter(std::iter::once(c)) {
            if DELETED.binary_search(&part).is_ok() {
                continue;
            }
            match CodePointMapData::<GeneralCategory>::new().get(part) {
                GeneralCategory::NonspacingMark
                | GeneralCategory::EnclosingMark
                | GeneralCategory::Format => {}
                GeneralCategory::UppercaseLetter
                | GeneralCategory::LowercaseLetter
                | GeneralCategory::TitlecaseLetter
                | GeneralCategory::ModifierLetter
                | GeneralCategory::OtherLetter
                | GeneralCategory::SpacingMark
                | GeneralCategory::DecimalNumber
                | GeneralCategory::LetterNumber
                | GeneralCategory::OtherNumber => self.push_lowered(part),
                _ => self.gap = true,
            }
        }
    }

    fn push_lowered(&mut self, c: char) {
        for lower in c.to_lowercase() {
            if let Ok(found) = LETTERS.binary_search_by_key(&lower, |&(from, _)| from) {
                self.push_plain(LETTERS[found].1);
            } else if let Ok(found) = DOUBLE_LETTERS.binary_search_by_key(&lower, |&(from, _)| from)
            {
                DOUBLE_LETTERS[found].1.chars().for_each(|letter| self.push_plain(letter));
            } else {
                let digit = digit_value(lower).and_then(|value| char::from_digit(value, 10));
                self.push_plain(digit.unwrap_or(lower));
            }
        }
    }

    fn push_plain(&mut self, c: char) {
        if self.gap && self.key.len() > self.start {
            self.key.push(' ');
        }
        self.gap = false;
        self.key.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Folds one character by the general rule alone.
    fn fold_by_rule(c: char) -> String {
        let mut key = String::new();
        Folder { key: &mut key, start: 0, gap: false }.push_by_rule(c);
        key
    }

    #[test]
    fn spellings_of_one_name_have_one_key() {
        for (key, spellings) in [
            ("ايران", &["إيران", "ايران", "ایران", "اِيران", "إيـران", "ٳيران", "ﺇﻳﺮﺍﻥ"][..]),
            ("iran", &["Iran", "İran", "IRAN", "ıran", "iran", " Iran. ", "«Iran»", "Ｉｒａｎ"]),
            ("turkiye", &["TÜRKİYE", "Türkiye", "Turkiye", "Tu\u{308}rkiye", "TÜRKIYE"]),
            ("جمهوري", &["جمهوری", "جمهوري", "جمهورى", "جُمْهُورِيّ"]),
            ("семен", &["Семён", "Семен", "СЕМЕ\u{308}Н"]),
            ("1398", &["۱۳۹۸", "1398", "١٣٩٨", "¹³⁹⁸"]),
            ("سوريه", &["سورية", "سوريه", "سوریۀ", "سوریه"]),
            ("كازاخستان", &["كازاخستان", "کازاخستان"]),
            ("قزاقستان", &["قزاقستان", "قـزاقـستان", "قزاق\u{200C}ستان"]),
            ("موتمر", &["مؤتمر", "موتمر"]),
            ("هييت", &["هيئت", "هیئت", "هییت"]),
            ("lavrentev", &["Lavrent'ev", "Lavrent’ev", "Lavrentʹev", "LAVRENTEV"]),
            ("al jafari", &["al-Jaʿfarī", "Al‑Jafari", "al – ja`fari", "al/Jafari"]),
            ("nur sultan", &["Nur-Sultan", "NUR SULTAN", "Nur—Sultan", "Nur\u{A0}Sultan"]),
            ("иемен", &["Йемен", "И\u{306}емен"]),
            ("strasse", &["Straße", "STRASSE", "STRAẞE"]),
            ("pedersen", &["Pedersen", "PEDERSEN"]),
            ("ocalan", &["Öcalan", "ÖCALAN"]),
            ("", &["", " ", "—", "\u{200F}", "ـ", "'", "🤝"]),
        ] {
            for spelling in spellings {
                assert_eq!(fold(spelling), key, "{spelling:?}");
            }
        }
    }

    #[test]
    fn different_names_keep_different_keys() {
        for (one, other) in [
            ("Iran", "Iraq"),
            ("Иран", "Ирак"),
            ("إيران", "العراق"),
            ("گرجستان", "كرجستان"),
            ("Iran", "Иран"),
            ("round 12", "round 1 2"),
        ] {
            assert_ne!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn every_shortcut_gives_what_the_general_rule_gives() {
        for c in ('\0'..'\u{700}').filter(|&c| shortcut(c) != Shortcut::Unknown) {
            assert_eq!(fold(&format!("é{c}")), format!("e{}", fold_by_rule(c)), "{c:?}");
        }
    }

    #[test]
    fn ascii_is_folded_as_it_is_beside_other_letters() {
        for c in '\0'..'\u{80}' {
            assert_eq!(fold(&format!("{c}x")), fold(&format!("{c}x\u{301}")), "{c:?}");
        }
    }

    #[test]
    fn the_key_of_every_character_is_its_own_key() {
        for c in '\0'..=char::MAX {
            let key = fold(c.encode_utf8(&mut [0; 4]));
            assert_eq!(fold(&key), key, "{c:?}");
        }
    }

    #[test]
    fn a_key_is_appended_without_a_gap() {
        let mut keys = String::from("x");
        fold_into(" Ünal ", &mut keys);
        fold_into("-Toma", &mut keys);
        assert_eq!(keys, "xunaltoma");
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}|.{0,40}") {
            let key = fold(&text);
            prop_assert_eq!(fold(&key), key);
        }

        #[test]
        fn a_key_has_single_spaces_and_none_at_its_ends(text in "[a-zа-я ا-ی'\\-./ـ\u{64B}-\u{652}]{0,30}") {
            let key = fold(&text);
            prop_assert_eq!(key.split_whitespace().collect::<Vec<_>>().join(" "), key);
        }
    }
}
