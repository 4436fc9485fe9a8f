//! Phrases of timelines in five languages.

use crate::date::Language;

/// A phrase of a timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phrase {
    /// How exact a date is; `{}` stands for the date in words.
    KnownOnlyAs,
    /// Before the names of those recorded as staying away.
    NotThere,
    /// Before sources.
    Sources,
    /// Title of a timeline.
    Timeline,
    /// What the dates of a workbook are; `{}` stands for the columns of the date as recorded, of the first
    /// and of the last day.
    Dates,
}

/// Returns a phrase in a language.
pub(super) fn phrase(phrase: Phrase, language: Language) -> &'static str {
    let [english, arabic, russian, turkish, persian] = match phrase {
        Phrase::KnownOnlyAs => [
            "Date known only as: {}",
            "التاريخ معروف على هذا النحو فقط: {}",
            "Дата известна лишь так: {}",
            "Tarih yalnızca şöyle biliniyor: {}",
            "تاریخ تنها به این شکل معلوم است: {}",
        ],
        Phrase::NotThere => [
            "Recorded as not attending",
            "مسجَّل أنه لم يحضر",
            "По записям не участвовали",
            "Katılmadığı kayıtlı olanlar",
            "ثبت‌شده به‌عنوان غایب",
        ],
        Phrase::Sources => ["Sources", "المصادر", "Источники", "Kaynaklar", "منابع"],
        Phrase::Dates => [
            "{} is the date as exact as its sources (EDTF); {} and {} bound it.",
            "«{}»: التاريخ بدقة مصادره (EDTF)؛ يحدّه «{}» و«{}».",
            "«{}» — дата с точностью источников (EDTF); её границы — «{}» и «{}».",
            "“{}” kaynakların kesinliğiyle tarihtir (EDTF); sınırları “{}” ve “{}”.",
            "«{}» تاریخ با دقت منابع است (EDTF)؛ «{}» و «{}» مرزهای آن‌اند.",
        ],
        Phrase::Timeline => ["Timeline", "خط زمني", "Хронология", "Zaman çizelgesi", "گاه‌شمار"],
    };
    match language {
        Language::English => english,
        Language::Arabic => arabic,
        Language::Russian => russian,
        Language::Turkish => turkish,
        Language::Persian => persian,
    }
}
