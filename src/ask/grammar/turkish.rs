//! Turkish.

mod names;
mod phrases;

use super::{Grammar, Messages, Side, analyses, function_words};
use crate::ask::concept::Concept as C;
use crate::date::Language;
use names::{NAMES, NUMBERS};
use phrases::PHRASES;

pub(super) static GRAMMAR: Grammar = Grammar {
    language: Language::Turkish,
    side: Side::After,
    phrases: PHRASES,
    analyses: analyses::TURKISH,
    function_words: function_words::TURKISH,
    names: NAMES,
    numbers: NUMBERS,
    prefixes: &[],
    endings: ENDINGS,
    noun_endings: &[],
    article: "",
    suffixes: SUFFIXES,
    joined_and: None,
    messages: Messages {
        not_understood: "anlaşılmadı",
        ambiguous: "birden çok anlama gelebilir",
        does_not_fit: "buraya uymuyor",
        did_you_mean: "şunu mu demek istediniz:",
        write_one_of: "şunlardan birini yazın:",
        try_one_of: "şunlardan birini deneyin:",
        too_long: "soru {} sözcükten uzun",
    },
    examples: &[
        "İran'ın katıldığı ama Ürdün'ün katılmadığı turlar",
        "21. turda Rus heyetine kim başkanlık etti",
        "16. turdaki gözlemciler",
        "İran'ın katıldığı ama Lübnan'ın katılmadığı turlar",
        "16. turdaki gözlemciler kimler?",
        "14. tur ile 15. tur arasında kaç gün var",
        "Ocak 2017 ile Haziran 2017 arasındaki turlar",
        "21. turda bir sonraki toplantı hakkında ne kararlaştırıldı",
        "yerine getirilmeyen taahhütler",
        "2254 sayılı karara atıf yapan bildiriler",
        "21. turda Bassam Sabbagh ile kim görüştü",
        "20. turdan sonraki tur",
        "18. turun taahhütleri",
    ],
};

/// Case endings that a name may lose when it is written without an apostrophe, folded.
const ENDINGS: &[(&str, &[&str])] = &[
    ("deki", &[""]),
    ("daki", &[""]),
    ("teki", &[""]),
    ("taki", &[""]),
    ("ndeki", &[""]),
    ("ndaki", &[""]),
    ("nin", &[""]),
    ("nun", &[""]),
    ("den", &[""]),
    ("dan", &[""]),
    ("ten", &[""]),
    ("tan", &[""]),
    ("nden", &[""]),
    ("ndan", &[""]),
    ("yle", &[""]),
    ("yla", &[""]),
    ("le", &[""]),
    ("la", &[""]),
    ("in", &[""]),
    ("un", &[""]),
    ("de", &[""]),
    ("da", &[""]),
    ("te", &[""]),
    ("ta", &[""]),
    ("nde", &[""]),
    ("nda", &[""]),
    ("ye", &[""]),
    ("ya", &[""]),
    ("ne", &[""]),
    ("na", &[""]),
    ("yi", &[""]),
    ("yu", &[""]),
    ("ni", &[""]),
    ("nu", &[""]),
    ("siz", &[""]),
    ("suz", &[""]),
    ("li", &[""]),
    ("lu", &[""]),
    ("e", &[""]),
    ("a", &[""]),
    ("i", &[""]),
    ("u", &[""]),
];

/// Endings of names that say how the name is bound; folded. `Lübnan'dan` is for Lebanon, unless the
/// verb asks for this case. The other cases say nothing that the verb does not say.
const SUFFIXES: &[(&str, C)] = &[
    ("deki", C::In),
    ("daki", C::In),
    ("teki", C::In),
    ("taki", C::In),
    ("ndeki", C::In),
    ("ndaki", C::In),
    ("de", C::In),
    ("da", C::In),
    ("te", C::In),
    ("ta", C::In),
    ("den", C::For),
    ("dan", C::For),
    ("ten", C::For),
    ("tan", C::For),
    ("siz", C::Not),
    ("suz", C::Not),
];
