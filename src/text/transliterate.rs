//! Rough Latin spellings, by which names of different scripts can be compared.
//!
//! They rank suggestions and never say that two names are the same.

/// Cyrillic letters of folded names (ё is е and й is и there) in rough Latin; sorted.
const CYRILLIC: &[(char, &str)] = &[
    ('а', "a"),
    ('б', "b"),
    ('в', "f"),
    ('г', "g"),
    ('д', "d"),
    ('е', "e"),
    ('ж', "j"),
    ('з', "z"),
    ('и', "i"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "h"),
    ('ц', "ts"),
    ('ч', "c"),
    ('ш', "s"),
    ('щ', "s"),
    ('ъ', ""),
    ('ы', "i"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "iu"),
    ('я', "ia"),
    ('є', "e"), // Ukrainian
    ('і', "i"), // Ukrainian, Kazakh
    ('ғ', "g"), // Kazakh, as the rest
    ('қ', "k"),
    ('ң', "n"),
    ('ү', "u"),
    ('ұ', "u"),
    ('һ', "h"),
    ('ә', "a"),
    ('ө', "o"),
];

/// Arabic and Persian letters of folded names in rough Latin; sorted.
///
/// Short vowels are not written, so that a full spelling can't be had; [`consonants_into`] helps.
const ARABIC: &[(char, &str)] = &[
    ('ء', ""),
    ('ا', "a"),
    ('ب', "b"),
    ('ت', "t"),
    ('ث', "t"),
    ('ج', "j"),
    ('ح', "h"),
    ('خ', "h"),
    ('د', "d"),
    ('ذ', "d"),
    ('ر', "r"),
    ('ز', "z"),
    ('س', "s"),
    ('ش', "s"),
    ('ص', "s"),
    ('ض', "d"),
    ('ط', "t"),
    ('ظ', "z"),
    ('ع', ""),
    ('غ', "g"),
    ('ف', "f"),
    ('ق', "k"),
    ('ك', "k"),
    ('ل', "l"),
    ('م', "m"),
    ('ن', "n"),
    ('ه', "h"),
    ('و', "u"),
    ('ي', "i"),
    ('پ', "p"),
    ('چ', "c"),
    ('ژ', "j"),
    ('ڤ', "f"),
    ('گ', "g"),
];

/// Letters or groups of letters that stand for one sound, and that sound; asked before the tables
/// of single letters, longer groups first.
const GROUPS: &[(&str, &str)] = &[
    ("shch", "s"),
    ("tch", "c"),
    ("sh", "s"),
    ("ch", "c"),
    ("kh", "h"),
    ("gh", "g"),
    ("zh", "j"),
    ("th", "t"),
    ("dh", "d"),
    ("ph", "f"),
    ("ck", "k"),
    ("dj", "j"),
    ("дж", "j"),
    ("تش", "c"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ie", "e"),
    ("ye", "e"),
    ("q", "k"),
    ("v", "f"),
    ("w", "u"),
    ("x", "ks"),
    ("y", "i"),
];

/// Appends the rough Latin spelling of one word of a folded name to `spelling`.
///
/// Sounds that languages spell differently are one letter (`sh`, `ş`, `ш`, `ش` are all `s`), and
/// no letter stands twice in a row. Letters of scripts without a table stay as they are.
pub(super) fn spell_into(word: &str, spelling: &mut String) {
    let start = spelling.len();
    let arabic = has_arabic(word);
    let mut rest = if arabic { arabic_stem(word) } else { word };
    while let Some(c) = rest.chars().next() {
        let tail = &rest[c.len_utf8()..];
        if arabic && tail.is_empty() && c == 'ه' {
            // The feminine ending, which other scripts spell as a vowel.
            push_sound("a", start, spelling);
            break;
        }
        if let Some(&(group, sound)) = GROUPS.iter().find(|(group, _)| rest.starts_with(group)) {
            push_sound(sound, start, spelling);
            rest = &rest[group.len()..];
        } else {
            let table = if arabic { ARABIC } else { CYRILLIC };
            match table.binary_search_by_key(&c, |&(letter, _)| letter) {
                Ok(found) => push_sound(table[found].1, start, spelling),
                Err(_) => push_sound(c.encode_utf8(&mut [0; 4]), start, spelling),
            }
            rest = tail;
        }
    }
}

/// Appends the consonants of a rough Latin spelling to `kept`.
///
/// The only part that a spelling from the Arabic script shares with others for certain; `p` counts
/// as `b`, because Arabic has no other letter for it.
pub(super) fn consonants_into(spelling: &str, kept: &mut String) {
    let consonants = spelling.chars().filter(|c| !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u'));
    kept.extend(consonants.map(|c| if c == 'p' { 'b' } else { c }));
}

/// Tells whether a word is written in the Arabic script.
pub(super) fn has_arabic(word: &str) -> bool {
    word.chars().next().is_some_and(|c| matches!(c, '\u{600}'..='\u{6FF}'))
}

/// Returns an Arabic word without its article, and without the alef that carries a long vowel at
/// its start (`ايران`).
fn arabic_stem(word: &str) -> &str {
    let stem = word.strip_prefix("ال").filter(|stem| stem.chars().count() > 2).unwrap_or(word);
    match stem.strip_prefix('ا') {
        Some(tail) if tail.starts_with(['ي', 'و']) => tail,
        _ => stem,
    }
}

fn push_sound(sound: &str, start: usize, spelling: &mut String) {
    let repeats = spelling.len() > start
        && spelling.chars().next_back().is_some_and(|last| sound.starts_with(last))
        && !sound.starts_with(|c: char| c.is_ascii_digit());
    let skipped = if repeats { sound.chars().next().map_or(0, char::len_utf8) } else { 0 };
    spelling.push_str(&sound[skipped..]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;
    use proptest::prelude::*;

    fn spell(name: &str) -> String {
        let mut spelling = String::new();
        spell_into(&fold(name), &mut spelling);
        spelling
    }

    #[test]
    fn one_name_in_several_scripts_has_one_spelling_where_vowels_are_written() {
        for (spelling, names) in [
            ("iran", &["Iran", "Иран", "إيران", "ایران"][..]),
            ("lafrentef", &["Lavrentiev", "Lavrentyev", "Лаврентьев", "Lavrentev"]),
            ("lafrof", &["Lavrov", "Лавров"]),
            ("jafari", &["Jaafari", "Джаафари", "Djafari"]),
            ("soigu", &["Shoigu", "Шойгу", "Şoygu"]),
            ("kazahstan", &["Kazakhstan", "Казахстан", "Kazahstan"]),
            ("suria", &["سورية", "سوریه", "Suriya"]),
            ("r100", &["R100"]),
        ] {
            for name in names {
                assert_eq!(spell(name), spelling, "{name}");
            }
        }
    }

    #[test]
    fn consonants_agree_where_the_arabic_script_leaves_vowels_out() {
        for (latin, arabic) in [
            ("Sochi", "سوتشي"),
            ("Jaafari", "الجعفري"),
            ("Alloush", "علوش"),
            ("Berri", "بري"),
            ("Pedersen", "بيدرسن"),
        ] {
            let [mut left, mut right] = [String::new(), String::new()];
            consonants_into(&spell(latin), &mut left);
            consonants_into(&spell(arabic), &mut right);
            assert_eq!(left, right, "{latin} {arabic}");
        }
    }

    #[test]
    fn tables_are_sorted_so_that_they_can_be_searched() {
        assert!(CYRILLIC.is_sorted_by(|a, b| a.0 < b.0));
        assert!(ARABIC.is_sorted_by(|a, b| a.0 < b.0));
    }

    proptest! {
        #[test]
        fn any_text_can_be_spelt(text in "[a-zа-яا-ی]{0,10}|.{0,10}") {
            spell(&text);
        }
    }
}
