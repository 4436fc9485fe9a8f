//! What small marks of Arabic and Persian say: the question mark alone, and the one to whom is promised.

use super::{Recogniser, TokenUse, Use};
use crate::ask::concept::{Concept, Noun};
use crate::date::Language;
use crate::model::Entity;
use crate::text::fold;

/// Words that ask for something else than yes or no, and those that begin a clause about a noun.
const ASKING: [&str; 52] = [
    "كم",
    "ما",
    "ماذا",
    "من",
    "مين",
    "منو",
    "متى",
    "إيمتى",
    "أين",
    "وين",
    "فين",
    "أي",
    "أية",
    "كيف",
    "لماذا",
    "ليش",
    "شو",
    "إيش",
    "هل",
    "التي",
    "الذي",
    "الذين",
    "اللي",
    "قديش",
    "علام",
    "أيها",
    "کدام",
    "کدوم",
    "کدامند",
    "چه",
    "چی",
    "چیست",
    "کی",
    "کیا",
    "کیست",
    "کجا",
    "کجاست",
    "چند",
    "چندتا",
    "چقدر",
    "چرا",
    "چگونه",
    "چطور",
    "آیا",
    "مگر",
    "که",
    "چیه",
    "کدامیک",
    "مقایسه",
    "تفاوت",
    "قارن",
    "مقارنة",
];

/// Beginnings of Arabic verbs that tell what someone did.
const ARABIC_VERBS: [&str; 18] = [
    "حضر",
    "يحضر",
    "تحضر",
    "شارك",
    "يشارك",
    "تشارك",
    "راح",
    "إجا",
    "إجت",
    "جاء",
    "قاطع",
    "ترأس",
    "قاد",
    "مثل",
    "التق",
    "اجتمع",
    "استضاف",
    "عقد",
];

/// Endings of Persian verbs.
const PERSIAN_VERBS: [&str; 19] = [
    "کرد",
    "کردند",
    "کردن",
    "داشت",
    "داشتند",
    "شد",
    "شدند",
    "بود",
    "بودند",
    "آمد",
    "اومد",
    "رفت",
    "است",
    "یافت",
    "بوده",
    "کرده",
    "شده",
    "داشته",
    "آمده",
];

impl Recogniser<'_, '_, '_> {
    /// Tells whether a question asks for yes or no by its mark alone: `لبنان در دور ۱۴ بود؟`.
    ///
    /// It must have a verb, and none of the words that ask for something else.
    pub(super) fn asks_by_mark(&self, question: &str, uses: &[TokenUse]) -> bool {
        let language = self.grammar.language;
        let marked = question.trim_end().ends_with(['؟', '?']);
        if !marked || !matches!(language, Language::Arabic | Language::Persian) {
            return false;
        }
        let asks = question.split([' ', '،', '؟', '\u{200C}']).any(|word| {
            let word = fold(word);
            ASKING.iter().any(|asking| fold(asking) == word)
        });
        let told =
            uses.iter().any(|it| matches!(it.used, Use::Concept(concept) if asks_itself(concept)));
        let verb = |word: &TokenUse| {
            let text = fold(&word.text);
            match language {
                Language::Persian => {
                    let last = text.rsplit(' ').next().unwrap_or("");
                    PERSIAN_VERBS.iter().any(|it| fold(it) == last)
                }
                _ => ARABIC_VERBS.iter().any(|it| text.starts_with(&fold(it))),
            }
        };
        !asks && !told && uses.iter().any(verb)
    }

    /// Tells whether a party is the one to whom something is promised: `وعود روسيا لتركيا`, `وعده‌های
    /// روسیه به ترکیه`.
    pub(super) fn is_promised_to(
        &self,
        uses: &[TokenUse],
        folded: &[String],
        at: usize,
        used: &Use,
    ) -> bool {
        let Use::Name(name, bearers) = used else { return false };
        let promised = uses.iter().any(|it| {
            matches!(it.used, Use::Concept(Concept::Promise | Concept::Noun(Noun::Commitments, _)))
        });
        let party = bearers.iter().any(|it| matches!(it, Entity::Party(_)));
        let attached = match self.grammar.language {
            Language::Arabic => folded[at].starts_with('ل') && !name.starts_with('ل'),
            Language::Persian => at > 0 && folded[at - 1] == fold("به"),
            _ => false,
        };
        promised && party && attached
    }
}

/// Tells whether a concept asks for something by itself.
fn asks_itself(concept: Concept) -> bool {
    use Concept as C;
    matches!(
        concept,
        C::Whether
            | C::Who
            | C::What
            | C::When
            | C::Where
            | C::Why
            | C::How
            | C::HowMany
            | C::HowOften
            | C::HowLong
            | C::Days
            | C::Gaps
            | C::Mean
            | C::Year
            | C::PerYear
            | C::Compare
            | C::Analysis(_)
            | C::Most
            | C::StartAttending
            | C::CeaseAttending
    )
}
