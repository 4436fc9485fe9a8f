//! Words of the ledger in five languages.

use crate::analysis::agreed_language::Change;
use crate::analysis::comparison::Fate;
use crate::date::Language;
use crate::output::words::{InFive, pick};

/// Returns the words for "no record".
pub(super) fn not_recorded(language: Language) -> &'static str {
    pick(["not recorded", "غير مسجل", "нет записи", "kayıt yok", "ثبت نشده"], language)
}

/// Returns the word for yes.
pub(super) fn yes(language: Language) -> &'static str {
    pick(["yes", "نعم", "да", "evet", "بله"], language)
}

/// Returns the word for a change of a topic.
pub(super) fn change(change: Change, language: Language) -> &'static str {
    let words = match change {
        Change::Enters => ["enters", "يدخل", "появляется", "giriyor", "وارد می‌شود"],
        Change::Strengthens => ["strengthens", "يقوى", "усиливается", "güçleniyor", "قوی‌تر می‌شود"],
        Change::Weakens => ["weakens", "يضعف", "ослабевает", "zayıflıyor", "ضعیف‌تر می‌شود"],
        Change::Drops => ["drops", "يسقط", "выпадает", "düşüyor", "حذف می‌شود"],
        Change::Returns => ["returns", "يعود", "возвращается", "geri dönüyor", "بازمی‌گردد"],
    };
    pick(words, language)
}

/// Returns the word for what became of a point.
pub(super) fn fate(fate: Fate, language: Language) -> &'static str {
    let words = match fate {
        Fate::Kept => ["kept", "باقٍ", "сохранено", "korundu", "حفظ شد"],
        Fate::ChangedAct => {
            ["act changed", "تغيّر الفعل", "изменён глагол", "fiil değişti", "فعل تغییر کرد"]
        }
        Fate::New => ["new", "جديد", "новое", "yeni", "تازه"],
        Fate::Dropped => ["dropped", "أُسقط", "выпало", "düştü", "حذف شد"],
    };
    pick(words, language)
}

/// A phrase of the chart of slippage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Chart {
    /// Its title.
    Title,
    /// The bar.
    Window,
    /// The mark of a meeting in time.
    OnTime,
    /// The mark of a late one, with the line to it.
    Late,
    /// A bar without a mark.
    Unsettled,
}

/// Returns a phrase of the chart of slippage.
pub(super) fn chart(phrase: Chart, language: Language) -> &'static str {
    let words = match phrase {
        Chart::Title => [
            "Promised and held: when meetings came",
            "الوعد والانعقاد: متى عُقدت الاجتماعات",
            "Обещано и проведено: когда состоялись встречи",
            "Vaat ve gerçekleşme: toplantılar ne zaman yapıldı",
            "وعده و برگزاری: نشست‌ها کی برگزار شد",
        ],
        Chart::Window => [
            "window promised",
            "الفترة الموعودة",
            "обещанный срок",
            "vaat edilen dönem",
            "بازهٔ وعده‌داده‌شده",
        ],
        Chart::OnTime => [
            "held in time",
            "عُقد في موعده",
            "проведено в срок",
            "zamanında yapıldı",
            "به‌موقع برگزار شد",
        ],
        Chart::Late => [
            "held late",
            "عُقد متأخرًا",
            "проведено с опозданием",
            "geç yapıldı",
            "با تأخیر برگزار شد",
        ],
        Chart::Unsettled => [
            "no meeting recorded",
            "لا اجتماع مسجل",
            "встреча не записана",
            "kayıtlı toplantı yok",
            "نشستی ثبت نشده",
        ],
    };
    pick(words, language)
}

/// Headings of columns by key. Columns that only programs read have none: their key serves.
#[rustfmt::skip]
const HEADINGS: &[(&str, InFive)] = &[
    ("made_in", ["made in", "ورد في", "принято в", "nerede verildi", "مندرج در"]),
    ("made", ["made", "تاريخه", "дата", "tarih", "تاریخ"]),
    ("promise", ["promise", "الوعد", "обещание", "taahhüt", "تعهد"]),
    ("owed_by", ["owed by", "على", "за кем", "yükümlü", "بر عهدهٔ"]),
    ("due", ["due", "الموعد", "срок", "vade", "موعد"]),
    ("came_of_it", ["came of it", "ما آل إليه", "что вышло", "sonuç", "سرانجام"]),
    ("settled_by", ["settled by", "نُفِّذ في", "исполнено в", "yerine getiren", "انجام در"]),
    ("verdict", ["verdict", "الحكم", "вердикт", "hüküm", "حکم"]),
    ("host", ["host", "المضيف", "принимающий", "ev sahibi", "میزبان"]),
    ("begun", ["held", "عُقد", "проведено", "yapıldı", "برگزار شد"]),
    ("days_late", ["days late", "أيام التأخير", "дней опоздания", "gün gecikme", "روز تأخیر"]),
    ("promised", ["promised", "موعود", "обещано", "vaat", "وعده"]),
    ("measured", ["measured", "مقيس", "измерено", "ölçülen", "سنجیده"]),
    ("on_time", ["on time", "في الموعد", "в срок", "zamanında", "به‌موقع"]),
    ("late", ["late", "متأخر", "поздно", "geç", "دیر"]),
    ("possibly_late", ["possibly late", "ربما متأخر", "возможно поздно", "belki geç", "شاید دیر"]),
    ("median_days", ["median days", "وسيط الأيام", "медиана дней", "ortanca gün", "میانهٔ روزها"]),
    ("median_days_of_late", ["of the late", "للمتأخر", "опоздавших", "gecikenlerde", "برای دیرشده‌ها"]),
    ("worst_days", ["worst days", "أقصى الأيام", "максимум дней", "en çok gün", "بیشترین روز"]),
    ("worst_made", ["worst promised in", "أقصاها وُعد به في", "худшее обещано в", "en geç olanın kaynağı", "بدترین وعده در"]),
    ("topic", ["topic", "الموضوع", "тема", "konu", "موضوع"]),
    ("topic_label", ["topic", "الموضوع", "тема", "konu", "موضوع"]),
    ("first_in", ["first in", "أول مرة في", "впервые в", "ilk", "نخست در"]),
    ("first_date", ["on", "بتاريخ", "дата", "tarih", "تاریخ"]),
    ("first_act_label", ["act then", "الفعل حينها", "глагол тогда", "o zamanki fiil", "فعل آن زمان"]),
    ("last_in", ["last in", "آخر مرة في", "последний раз в", "son", "آخرین بار در"]),
    ("last_act_label", ["act then", "الفعل حينها", "глагол тогда", "o zamanki fiil", "فعل آن زمان"]),
    ("meetings", ["meetings", "اجتماعات", "встреч", "toplantı", "نشست"]),
    ("times_dropped", ["dropped", "سقط", "выпадала", "düştü", "حذف"]),
    ("in_latest_label", ["in the latest", "في الأخير", "в последней", "sonuncuda", "در آخری"]),
    ("what_happens", ["change", "التغير", "изменение", "değişim", "تغییر"]),
    ("at", ["at", "في", "где", "nerede", "در"]),
    ("date", ["date", "التاريخ", "дата", "tarih", "تاریخ"]),
    ("from_act_label", ["from", "من", "было", "önce", "از"]),
    ("to_act_label", ["to", "إلى", "стало", "sonra", "به"]),
    ("certain_label", ["certain", "مؤكد", "точно", "kesin", "قطعی"]),
    ("what_became", ["what became", "ما آل إليه", "что стало", "ne oldu", "چه شد"]),
    ("earlier", ["earlier", "السابق", "раньше", "önceki", "پیشین"]),
    ("later", ["later", "اللاحق", "позже", "sonraki", "پسین"]),
    ("n_sources", ["sources", "المصادر", "источники", "kaynak", "منابع"]),
    ("citing", ["document", "الوثيقة", "документ", "belge", "سند"]),
    ("agreed_label", ["agreed", "متفق عليها", "согласован", "mutabık", "مورد توافق"]),
    ("number", ["point", "البند", "пункт", "madde", "بند"]),
    ("relation_label", ["relation", "العلاقة", "отношение", "ilişki", "رابطه"]),
    ("cited", ["cited", "المستشهد بها", "упомянут", "anılan", "استنادشده"]),
    ("track", ["track", "المسار", "трек", "hat", "مسیر"]),
    ("tracks", ["tracks", "المساران", "треки", "hatlar", "مسیرها"]),
    ("documents", ["documents", "وثائق", "документов", "belge", "سند"]),
    ("statements", ["statements", "بيانات", "заявлений", "bildiri", "بیانیه"]),
    ("first_statement", ["first statement", "أول بيان", "первое заявление", "ilk bildiri", "نخستین بیانیه"]),
    ("last_statement", ["last statement", "آخر بيان", "последнее заявление", "son bildiri", "آخرین بیانیه"]),
    ("last_date", ["on", "بتاريخ", "дата", "tarih", "تاریخ"]),
    ("later_statements", ["later statements", "بيانات لاحقة", "позднейших", "sonraki bildiriler", "بیانیه‌های بعدی"]),
    ("later_whole", ["of them whole", "منها كاملة", "из них полностью", "tam metin", "متن کامل"]),
];

/// Tells whether a column has a heading in every language.
#[cfg(test)]
pub(super) fn is_known(key: &str) -> bool {
    HEADINGS.iter().any(|(known, _)| *known == key)
}

/// Returns the heading of a column: in the language where people read it, else its key in words.
pub(super) fn heading(key: &str, language: Language) -> String {
    let known = HEADINGS.iter().find(|(known, _)| *known == key);
    known.map_or_else(|| key.replace('_', " "), |&(_, words)| pick(words, language).to_owned())
}
