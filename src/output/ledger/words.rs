//! Words of the ledger in five languages.

use crate::analysis::agreed_language::Change;
use crate::analysis::citations::Track;
use crate::analysis::comparison::Fate;
use crate::date::Language;
use crate::model::Model;
use crate::output::words::{InFive, pick, sentence};

/// Returns the words for "no record".
pub(super) fn not_recorded(language: Language) -> &'static str {
    pick(["not recorded", "غير مسجل", "нет записи", "kayıt yok", "ثبت نشده"], language)
}

/// Returns the word for a change of a topic.
pub(super) fn change(change: Change, language: Language) -> &'static str {
    let words: InFive = match change {
        Change::Enters => ["enters", "يدخل", "появляется", "giriyor", "وارد می‌شود"],
        Change::FirstRecorded => [
            "first recorded",
            "أول تسجيل له",
            "впервые зафиксировано",
            "ilk kez kayıtlı",
            "نخستین بار ثبت شده",
        ],
        Change::Stronger => [
            "recorded act stronger",
            "الفعل المسجل أقوى",
            "зафиксированный глагол сильнее",
            "kayıtlı fiil daha güçlü",
            "فعل ثبت‌شده قوی‌تر",
        ],
        Change::Weaker => [
            "recorded act weaker",
            "الفعل المسجل أضعف",
            "зафиксированный глагол слабее",
            "kayıtlı fiil daha zayıf",
            "فعل ثبت‌شده ضعیف‌تر",
        ],
        Change::Drops => ["drops", "يسقط", "выпадает", "düşüyor", "حذف می‌شود"],
        Change::NotSeen => [
            "not seen in what was read",
            "لم يظهر فيما قُرئ",
            "не встречается в прочитанном",
            "okunan bölümde görülmedi",
            "در بخش خوانده‌شده دیده نشد",
        ],
        Change::Returns => ["returns", "يعود", "возвращается", "geri dönüyor", "بازمی‌گردد"],
        Change::RecordedAgain => [
            "recorded again",
            "سُجّل من جديد",
            "зафиксировано вновь",
            "yeniden kayıtlı",
            "دوباره ثبت شده",
        ],
    };
    pick(words, language)
}

/// Returns the word for what became of a point.
pub(super) fn fate(fate: Fate, language: Language) -> &'static str {
    let words: InFive = match fate {
        Fate::Kept => ["kept", "باقٍ", "сохранено", "korundu", "حفظ شد"],
        Fate::ChangedAct => {
            ["act changed", "تغيّر الفعل", "изменён глагол", "fiil değişti", "فعل تغییر کرد"]
        }
        Fate::New => ["new", "جديد", "новое", "yeni", "تازه"],
        Fate::NotSeenEarlier => [
            "not seen earlier",
            "لم يظهر سابقًا",
            "ранее не встречалось",
            "önce görülmedi",
            "پیش‌تر دیده نشد",
        ],
        Fate::Dropped => ["dropped", "أُسقط", "выпало", "düştü", "حذف شد"],
        Fate::NotSeenLater => [
            "not seen later",
            "لم يظهر لاحقًا",
            "далее не встречается",
            "sonra görülmedi",
            "پس از آن دیده نشد",
        ],
    };
    pick(words, language)
}

/// Returns what a document and one that it cites belong to: one word when it is the same.
pub(super) fn tracks([citing, cited]: [Track; 2], model: &Model, language: Language) -> String {
    let word = |track: Track| -> String {
        let words: InFive = match track {
            Track::Resolutions => {
                ["resolutions", "قرارات مجلس الأمن", "резолюции", "kararlar", "قطعنامه‌ها"]
            }
            Track::Congress => ["congress", "المؤتمر", "конгресс", "kongre", "کنگره"],
            Track::Bilateral => ["bilateral", "ثنائي", "двусторонний", "ikili", "دوجانبه"],
            Track::Other => ["other", "غير ذلك", "иное", "diğer", "دیگر"],
            Track::Process(_) => return track.word(model).to_owned(),
        };
        pick(words, language).to_owned()
    };
    match citing == cited {
        true => word(citing),
        false => sentence("{} → {}", language, &[&word(citing), &word(cited)]),
    }
}
