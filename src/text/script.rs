//! Whether a name is written as its language tag says.

use icu_properties::CodePointMapData;
use icu_properties::props;

/// The scripts that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Script {
    /// Arabic, Persian, Urdu, Kurdish.
    Arabic,
    /// Russian, Kazakh, Ukrainian.
    Cyrillic,
    /// English, Turkish, French.
    Latin,
    /// Any other script.
    Other,
}

impl Script {
    /// Returns the script of a letter, or `None` for what all scripts share: digits, marks,
    /// punctuation, spaces.
    #[must_use]
    pub fn of(c: char) -> Option<Self> {
        match c {
            '\0'..='\u{7F}' => return c.is_ascii_alphabetic().then_some(Self::Latin),
            'Ѐ'..='ҁ' => return Some(Self::Cyrillic),
            'ؠ'..='ؿ' | 'ف'..='ي' => return Some(Self::Arabic),
            _ if !c.is_alphabetic() => return None,
            _ => {}
        }
        match CodePointMapData::<props::Script>::new().get(c) {
            props::Script::Arabic => Some(Self::Arabic),
            props::Script::Cyrillic => Some(Self::Cyrillic),
            props::Script::Latin => Some(Self::Latin),
            props::Script::Common | props::Script::Inherited => None,
            _ => Some(Self::Other),
        }
    }

    /// Returns the name of the script, in English (`Arabic`); `other` for the rest.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Arabic => "Arabic",
            Self::Cyrillic => "Cyrillic",
            Self::Latin => "Latin",
            Self::Other => "other",
        }
    }
}

/// How a text fits the language that it is tagged with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Nothing speaks against the tag.
    Fits,
    /// The text has letters, but none in a script of the language.
    OtherScript {
        /// The scripts in which the language is written.
        expected: &'static [Script],
        /// The script of the first letter.
        found: Script,
    },
    /// One word mixes Latin and Cyrillic letters, which look alike (`Сyria` with a Cyrillic С).
    MixedWord {
        /// Where the second script begins, in characters from 0.
        position: usize,
        /// The letter there.
        letter: char,
    },
    /// An Arabic text holds a letter or digit of Persian, or the other way round. That may be
    /// right (Arabic borrows `گ` and `پ` for foreign names), so it deserves a warning at most. Of
    /// several such letters the first that has a `usual` one is told, else the first.
    NeighbourLetter {
        /// Where the letter stands, in characters from 0.
        position: usize,
        /// The letter.
        letter: char,
        /// The letter that the tagged language writes instead, if it has one.
        usual: Option<char>,
    },
}

const ARABIC: &[Script] = &[Script::Arabic];
const CYRILLIC: &[Script] = &[Script::Cyrillic];
const LATIN: &[Script] = &[Script::Latin];
const CYRILLIC_OR_LATIN: &[Script] = &[Script::Cyrillic, Script::Latin];
const ARABIC_OR_LATIN: &[Script] = &[Script::Arabic, Script::Latin];

/// The scripts of a language, by its primary subtag; sorted. Languages that are missing here are
/// not checked.
const LANGUAGES: &[(&str, &[Script])] = &[
    ("ar", ARABIC),
    ("az", CYRILLIC_OR_LATIN),
    ("be", CYRILLIC),
    ("bg", CYRILLIC),
    ("ckb", ARABIC),
    ("cs", LATIN),
    ("da", LATIN),
    ("de", LATIN),
    ("en", LATIN),
    ("es", LATIN),
    ("fa", ARABIC),
    ("fi", LATIN),
    ("fr", LATIN),
    ("hu", LATIN),
    ("it", LATIN),
    ("kk", CYRILLIC_OR_LATIN),
    ("kmr", LATIN),
    ("ku", ARABIC_OR_LATIN),
    ("ky", CYRILLIC),
    ("nl", LATIN),
    ("no", LATIN),
    ("pl", LATIN),
    ("prs", ARABIC),
    ("ps", ARABIC),
    ("pt", LATIN),
    ("ro", LATIN),
    ("ru", CYRILLIC),
    ("sv", LATIN),
    ("tg", CYRILLIC),
    ("tk", CYRILLIC_OR_LATIN),
    ("tr", LATIN),
    ("tt", CYRILLIC_OR_LATIN),
    ("uk", CYRILLIC),
    ("ur", ARABIC),
    ("uz", CYRILLIC_OR_LATIN),
];

/// Persian letters and digits, with what Arabic writes instead; sorted.
const PERSIAN_LETTERS: &[(char, Option<char>)] = &[
    ('پ', None),
    ('چ', None),
    ('ژ', None),
    ('ک', Some('ك')),
    ('گ', None),
    ('ۀ', Some('ة')),
    ('ی', Some('ي')),
    ('۰', Some('٠')),
    ('۱', Some('١')),
    ('۲', Some('٢')),
    ('۳', Some('٣')),
    ('۴', Some('٤')),
    ('۵', Some('٥')),
    ('۶', Some('٦')),
    ('۷', Some('٧')),
    ('۸', Some('٨')),
    ('۹', Some('٩')),
];

/// Arabic letters and digits, with what Persian writes instead; sorted.
const ARABIC_LETTERS: &[(char, Option<char>)] = &[
    ('ة', Some('ه')),
    ('ك', Some('ک')),
    ('ى', Some('ی')),
    ('ي', Some('ی')),
    ('٠', Some('۰')),
    ('١', Some('۱')),
    ('٢', Some('۲')),
    ('٣', Some('۳')),
    ('٤', Some('۴')),
    ('٥', Some('۵')),
    ('٦', Some('۶')),
    ('٧', Some('۷')),
    ('٨', Some('۸')),
    ('٩', Some('۹')),
];

/// Tells whether a text is written as its BCP 47 language tag says.
///
/// One letter in a script of the language is enough, so that acronyms of another script may stand
/// in a name; a text without letters fits every language. A script subtag (`kk-Cyrl`, `ar-Latn`)
/// overrules the language. Languages and scripts that this module doesn't know fit always.
///
/// # Examples
///
/// ```
/// use diplograph::text::script::{Fit, Script, fits_language};
///
/// assert_eq!(fits_language("ru", "Иран"), Fit::Fits);
/// assert_eq!(
///     fits_language("ru", "Iran"),
///     Fit::OtherScript { expected: &[Script::Cyrillic], found: Script::Latin },
/// );
/// ```
#[must_use]
pub fn fits_language(tag: &str, text: &str) -> Fit {
    let Some(expected) = scripts_of_tag(tag) else { return Fit::Fits };
    if text.is_ascii() && expected.contains(&Script::Latin) {
        return Fit::Fits;
    }
    let mut letters = text.chars().filter_map(Script::of);
    if let Some(found) = letters.clone().next()
        && !letters.any(|script| expected.contains(&script))
    {
        return Fit::OtherScript { expected, found };
    }
    mixed_word(text).or_else(|| neighbour_letter(tag, text)).unwrap_or(Fit::Fits)
}

/// Returns the scripts that a tag stands for; `None` when they aren't known.
fn scripts_of_tag(tag: &str) -> Option<&'static [Script]> {
    if let Some(scripts) = scripts_of_language(tag) {
        return Some(scripts);
    }
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next()?;
    let is_script =
        |subtag: &&str| subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    match subtags.next().filter(is_script).map(str::to_ascii_lowercase).as_deref() {
        Some("arab") => Some(ARABIC),
        Some("cyrl") => Some(CYRILLIC),
        Some("latn") => Some(LATIN),
        Some(_) => None,
        None => scripts_of_language(&language.to_ascii_lowercase()),
    }
}

fn scripts_of_language(language: &str) -> Option<&'static [Script]> {
    let found = LANGUAGES.binary_search_by_key(&language, |&(known, _)| known).ok()?;
    Some(LANGUAGES[found].1)
}

fn mixed_word(text: &str) -> Option<Fit> {
    let mut word = None;
    for (position, letter) in text.chars().enumerate() {
        let script = Script::of(letter);
        if let (Some(Script::Latin), Some(Script::Cyrillic))
        | (Some(Script::Cyrillic), Some(Script::Latin)) = (word, script)
        {
            return Some(Fit::MixedWord { position, letter });
        }
        word = script;
    }
    None
}

fn neighbour_letter(tag: &str, text: &str) -> Option<Fit> {
    let neighbours = match tag.split(['-', '_']).next() {
        Some(language) if language.eq_ignore_ascii_case("ar") => PERSIAN_LETTERS,
        Some(language) if language.eq_ignore_ascii_case("fa") => ARABIC_LETTERS,
        _ => return None,
    };
    let mut found = text.chars().enumerate().filter_map(|(position, letter)| {
        let place = neighbours.binary_search_by_key(&letter, |&(neighbour, _)| neighbour).ok()?;
        Some((position, letter, neighbours[place].1))
    });
    let first = found.next()?;
    // A letter that has a usual one is a slip more likely than a borrowed sound.
    let slip = |&(_, _, usual): &(usize, char, Option<char>)| usual.is_some();
    let (position, letter, usual) =
        if slip(&first) { first } else { found.find(slip).unwrap_or(first) };
    Some(Fit::NeighbourLetter { position, letter, usual })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_in_the_script_of_their_language_fit() {
        for (tag, text) in [
            ("ar", "إيران"),
            ("ar", "الجولة 21"),
            ("ar", "تنظيم ISIS"),
            ("ar", "2254"),
            ("ar", ""),
            ("fa", "جمهوری اسلامی ایران"),
            ("fa-IR", "۱۳۹۸"),
            ("ur", "ایران"),
            ("ru", "Иран (IRI)"),
            ("kk", "Қазақстан"),
            ("kk", "Qazaqstan"),
            ("kk-Latn", "Qazaqstan"),
            ("ar-Latn", "Īrān"),
            ("tr", "Türkiye"),
            ("EN", "Iran"),
            ("zh", "伊朗"),
            ("zh", "Iran"),
            ("und", "Иран"),
            ("sr-Cyrl-RS", "Иран"),
            ("ko-Hang", "이란"),
            ("", "x"),
        ] {
            assert_eq!(fits_language(tag, text), Fit::Fits, "{tag} {text}");
        }
    }

    #[test]
    fn names_in_another_script_are_told_with_the_script_expected() {
        for (tag, text, expected, found) in [
            ("ar", "Iran", ARABIC, Script::Latin),
            ("ar", "Иран", ARABIC, Script::Cyrillic),
            ("ru", "Iran", CYRILLIC, Script::Latin),
            ("en", "إيران", LATIN, Script::Arabic),
            ("tr", "Иран 2", LATIN, Script::Cyrillic),
            ("kk", "قازاقستان", CYRILLIC_OR_LATIN, Script::Arabic),
            ("kk-Cyrl", "Qazaqstan", CYRILLIC, Script::Latin),
            ("en", "伊朗", LATIN, Script::Other),
        ] {
            assert_eq!(
                fits_language(tag, text),
                Fit::OtherScript { expected, found },
                "{tag} {text}"
            );
        }
    }

    #[test]
    fn a_word_of_latin_and_cyrillic_letters_is_told_where_it_turns() {
        assert_eq!(
            fits_language("en", "The \u{421}yria talks"),
            Fit::MixedWord { position: 5, letter: 'y' }
        );
        assert_eq!(
            fits_language("ru", "Ир\u{61}н"),
            Fit::MixedWord { position: 2, letter: '\u{61}' }
        );
        assert_eq!(fits_language("ru", "БПЛА Bayraktar, С-400"), Fit::Fits);
    }

    #[test]
    fn letters_of_the_neighbour_language_are_told_with_the_usual_one() {
        for (tag, text, position, letter, usual) in [
            ("ar", "إیران", 1, 'ی', Some('ي')),
            ("ar", "کازاخستان", 0, 'ک', Some('ك')),
            ("ar", "گولن", 0, 'گ', None),
            ("ar", "گولن التركی", 10, 'ی', Some('ي')),
            ("fa", "ايران", 1, 'ي', Some('ی')),
            ("fa", "تركیه", 2, 'ك', Some('ک')),
            ("fa", "سوریة", 4, 'ة', Some('ه')),
            ("fa-AF", "دور ٤", 4, '٤', Some('۴')),
        ] {
            assert_eq!(
                fits_language(tag, text),
                Fit::NeighbourLetter { position, letter, usual },
                "{tag} {text}"
            );
        }
    }

    #[test]
    fn tables_are_sorted_so_that_they_can_be_searched() {
        assert!(LANGUAGES.is_sorted_by(|a, b| a.0 < b.0));
        for letters in [PERSIAN_LETTERS, ARABIC_LETTERS] {
            assert!(letters.is_sorted_by(|a, b| a.0 < b.0));
        }
    }

    #[test]
    fn every_letter_has_the_script_of_the_unicode_tables() {
        let scripts = CodePointMapData::<props::Script>::new();
        for c in ('\0'..'\u{3000}').filter(|c| c.is_alphabetic()) {
            let name = match scripts.get(c) {
                props::Script::Arabic => Some("Arabic"),
                props::Script::Cyrillic => Some("Cyrillic"),
                props::Script::Latin => Some("Latin"),
                props::Script::Common | props::Script::Inherited => None,
                _ => Some("other"),
            };
            assert_eq!(Script::of(c).map(Script::name), name, "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn any_tag_and_text_get_an_answer(tag in ".{0,12}", text in ".{0,30}") {
            let _ = fits_language(&tag, &text);
        }

        #[test]
        fn one_letter_of_the_language_is_enough(text in "[ا-غ]{1,5} [A-Z]{1,5} [0-9]{1,3}") {
            let other_script = matches!(fits_language("ar", &text), Fit::OtherScript { .. });
            prop_assert!(!other_script);
        }
    }
}
