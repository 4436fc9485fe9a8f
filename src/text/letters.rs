//! The tables of the fold: what each letter counts as when a name is looked up.

/// Letters that count as another letter; sorted by the first of each pair.
///
/// The hamza letters are decomposed before this table is asked; they stand here so that the table
/// tells the whole rule, and because the compiled short cuts are made from it.
pub(super) const LETTERS: &[(char, char)] = &[
    ('ð', 'd'), // eth, as in Icelandic names
    ('ø', 'o'), // Danish and Norwegian
    ('đ', 'd'), // South Slavic, Vietnamese
    ('ħ', 'h'), // Maltese; ḥ in some transliterations of Arabic
    ('ı', 'i'), // Turkish dotless i, so that ıran, Iran and İran are one
    ('ł', 'l'), // Polish
    ('ς', 'σ'), // Greek final sigma
    ('آ', 'ا'), // alef with madda
    ('أ', 'ا'), // alef with hamza above
    ('ؤ', 'و'), // waw with hamza
    ('إ', 'ا'), // alef with hamza below
    ('ئ', 'ي'), // yeh with hamza
    ('ة', 'ه'), // teh marbuta, which Persian writes as heh or teh
    ('ى', 'ي'), // alef maksura, and final yeh in Egypt
    ('ٱ', 'ا'), // alef wasla
    ('ٲ', 'ا'), // alef with wavy hamza above
    ('ٳ', 'ا'), // alef with wavy hamza below
    ('ک', 'ك'), // Persian kaf
    ('ڪ', 'ك'), // swash kaf
    ('ھ', 'ه'), // heh doachashmee (Urdu)
    ('ۀ', 'ه'), // heh with yeh above (Persian ezafe)
    ('ہ', 'ه'), // heh goal (Urdu)
    ('ۃ', 'ه'), // teh marbuta goal (Urdu)
    ('ی', 'ي'), // Persian yeh
    ('ە', 'ه'), // ae (Kurdish), and the base of the ezafe heh
];

/// Letters that count as two letters; sorted by the letter.
pub(super) const DOUBLE_LETTERS: &[(char, &str)] =
    &[('ß', "ss"), ('æ', "ae"), ('þ', "th"), ('œ', "oe")];

/// Characters that a name loses without a gap: tatweel, and whatever stands for an apostrophe,
/// ayn, hamza or the Russian soft sign in transliterations; sorted.
pub(super) const DELETED: &[char] =
    &['\'', '`', '´', 'ʹ', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', 'ˈ', '՚', 'ـ', '‘', '’', '‛', '′', '＇'];

/// Letters whose accents are dropped, ahead of the general rule: the accented letters of Turkish
/// and Russian, which are too frequent to be decomposed each time; sorted by the first.
pub(super) const ACCENTED: &[(char, char)] = &[
    ('Â', 'a'),
    ('Ç', 'c'),
    ('Î', 'i'),
    ('Ö', 'o'),
    ('Û', 'u'),
    ('Ü', 'u'),
    ('â', 'a'),
    ('ç', 'c'),
    ('î', 'i'),
    ('ö', 'o'),
    ('û', 'u'),
    ('ü', 'u'),
    ('Ğ', 'g'),
    ('ğ', 'g'),
    ('İ', 'i'),
    ('Ş', 's'),
    ('ş', 's'),
    ('Ё', 'е'),
    ('Й', 'и'),
    ('й', 'и'),
    ('ё', 'е'),
];

/// What a character counts as, when that is known without asking the Unicode tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shortcut {
    /// The general rule must decide.
    Unknown,
    /// The character vanishes.
    Deleted,
    /// The character separates words.
    Gap,
    /// The character counts as this one.
    Letter(char),
}

/// The first character that [`shortcut`] never knows; Latin, Cyrillic and Arabic lie below it.
const END: usize = 0x700;

/// The short cuts, by code point.
static SHORTCUTS: [Shortcut; END] = shortcuts();

/// Returns what a character counts as, if it is one of the frequent ones.
pub(super) fn shortcut(c: char) -> Shortcut {
    SHORTCUTS.get(c as usize).copied().unwrap_or(Shortcut::Unknown)
}

const fn shortcuts() -> [Shortcut; END] {
    let mut table = [Shortcut::Unknown; END];
    table = with_ascii(table);
    table = with_cyrillic(table);
    table = with_arabic(table);
    table = with_pairs(table, LETTERS);
    table = with_pairs(table, ACCENTED);
    let mut index = 0;
    while index < DELETED.len() {
        if (DELETED[index] as usize) < END {
            table[DELETED[index] as usize] = Shortcut::Deleted;
        }
        index += 1;
    }
    table
}

const fn with_ascii(mut table: [Shortcut; END]) -> [Shortcut; END] {
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = if byte.is_ascii_alphanumeric() {
            Shortcut::Letter(byte.to_ascii_lowercase() as char)
        } else {
            Shortcut::Gap
        };
        byte += 1;
    }
    table
}

const fn with_cyrillic(mut table: [Shortcut; END]) -> [Shortcut; END] {
    let mut small = 'а';
    while small <= 'я' {
        table[small as usize] = Shortcut::Letter(small);
        table[small as usize - 0x20] = Shortcut::Letter(small);
        small = next(small);
    }
    table
}

const fn with_arabic(mut table: [Shortcut; END]) -> [Shortcut; END] {
    let mut letter = 'ء';
    while letter <= 'ي' {
        // U+063B to U+063F are letters of other languages: left to the general rule.
        if letter <= 'غ' || letter > 'ـ' {
            table[letter as usize] = Shortcut::Letter(letter);
        }
        letter = next(letter);
    }
    let mut mark = '\u{64B}';
    while mark <= '\u{65F}' {
        table[mark as usize] = Shortcut::Deleted;
        mark = next(mark);
    }
    table['\u{670}' as usize] = Shortcut::Deleted;
    let persian = ['پ', 'چ', 'ژ', 'گ'];
    let punctuation = ['،', '؛', '؟'];
    let mut index = 0;
    while index < persian.len() {
        table[persian[index] as usize] = Shortcut::Letter(persian[index]);
        index += 1;
    }
    index = 0;
    while index < punctuation.len() {
        table[punctuation[index] as usize] = Shortcut::Gap;
        index += 1;
    }
    let mut digit = 0_u8;
    while digit < 10 {
        table['٠' as usize + digit as usize] = Shortcut::Letter((b'0' + digit) as char);
        table['۰' as usize + digit as usize] = Shortcut::Letter((b'0' + digit) as char);
        digit += 1;
    }
    table
}

const fn with_pairs(mut table: [Shortcut; END], pairs: &[(char, char)]) -> [Shortcut; END] {
    let mut index = 0;
    while index < pairs.len() {
        table[pairs[index].0 as usize] = Shortcut::Letter(pairs[index].1);
        index += 1;
    }
    table
}

/// Returns the character after one that is far from the surrogates.
const fn next(c: char) -> char {
    match char::from_u32(c as u32 + 1) {
        Some(next) => next,
        None => char::MAX,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_so_that_they_can_be_searched() {
        assert!(LETTERS.is_sorted_by(|a, b| a.0 < b.0));
        assert!(DOUBLE_LETTERS.is_sorted_by(|a, b| a.0 < b.0));
        assert!(ACCENTED.is_sorted_by(|a, b| a.0 < b.0));
        assert!(DELETED.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn no_letter_counts_as_one_that_counts_as_yet_another() {
        for &(_, to) in LETTERS.iter().chain(ACCENTED) {
            assert!(LETTERS.iter().all(|&(from, _)| from != to), "{to}");
        }
    }
}
