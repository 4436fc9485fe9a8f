//! Headings of timelines in five languages.

use super::{InFive, pick};
use crate::date::Language;

/// Headings by the key of the column.
#[rustfmt::skip]
pub(super) const HEADINGS: &[(&str, InFive)] = &[
    ("seq", ["seq", "التسلسل", "№ строки", "sıra", "ردیف"]),
    ("event_id", ["event id", "معرّف الفعالية", "код события", "etkinlik kodu", "شناسهٔ رویداد"]),
    ("kind", ["kind", "النوع", "вид", "tür", "نوع"]),
    ("number", ["number", "الرقم", "номер", "numara", "شماره"]),
    ("title", ["title", "العنوان", "название", "başlık", "عنوان"]),
    ("date_edtf", ["date edtf", "التاريخ كما سُجِّل", "дата по записи", "kayıttaki tarih", "تاریخ ثبت‌شده"]),
    ("date_min", ["date min", "أول يوم", "первый день", "ilk gün", "نخستین روز"]),
    ("date_max", ["date max", "آخر يوم", "последний день", "son gün", "آخرین روز"]),
    ("precision", ["precision", "الدقة", "точность", "kesinlik", "دقت"]),
    ("city", ["city", "المدينة", "город", "şehir", "شهر"]),
    ("country", ["country", "البلد", "страна", "ülke", "کشور"]),
    ("venue", ["venue", "مقر الانعقاد", "место проведения", "toplantı mekânı", "محل برگزاری"]),
    ("host", ["host", "المضيف", "принимающая сторона", "ev sahibi", "میزبان"]),
    ("mode", ["mode", "الصيغة", "форма", "biçim", "شکل"]),
    ("status", ["status", "الحالة", "состояние", "durum", "وضعیت"]),
    ("participants", ["participants", "المشاركون", "участники", "katılımcılar", "شرکت‌کنندگان"]),
    ("guarantors", ["guarantors", "الضامنون", "гаранты", "garantörler", "ضامنان"]),
    ("conflict_parties", ["conflict parties", "أطراف النزاع", "стороны конфликта", "çatışmanın tarafları", "طرف‌های درگیر"]),
    ("observers", ["observers", "المراقبون", "наблюдатели", "gözlemciler", "ناظران"]),
    ("absent", ["absent", "من لم يحضر", "не были", "gelmeyenler", "غایبان"]),
    ("heads_of_delegation", ["heads of delegation", "رؤساء الوفود", "главы делегаций", "heyet başkanları", "رؤسای هیئت‌ها"]),
    ("documents", ["documents", "الوثائق", "документы", "belgeler", "سندها"]),
    ("n_sources", ["n sources", "عدد المصادر", "число источников", "kaynak sayısı", "شمار منابع"]),
    ("sources", ["sources", "المصادر", "источники", "kaynaklar", "منابع"]),
    ("conflict", ["conflict", "اختلاف", "расхождение", "çelişki", "اختلاف"]),
    ("alt_values", ["alt values", "قيم أخرى", "другие значения", "öteki değerler", "مقدارهای دیگر"]),
    ("note", ["note", "ملاحظة", "примечание", "açıklama notu", "یادداشت"]),
    // One row for each participation.
    ("place_id", ["place id", "معرّف المكان", "код места", "yer kodu", "شناسهٔ مکان"]),
    ("party_id", ["party id", "معرّف الطرف", "код стороны", "taraf kodu", "شناسهٔ طرف"]),
    ("party", ["party", "الطرف", "сторона", "taraf", "طرف"]),
    ("party_kind", ["party kind", "نوع الطرف", "вид стороны", "tarafın türü", "نوع طرف"]),
    ("role", ["role", "الدور", "роль", "rol", "نقش"]),
    ("presence", ["presence", "الحضور", "присутствие", "katılım", "حضور"]),
    ("level", ["level", "المستوى", "уровень", "düzey", "سطح"]),
    ("head_id", ["head id", "معرّف رئيس الوفد", "код главы", "başkanın kodu", "شناسهٔ رئیس"]),
    ("head", ["head", "رئيس الوفد", "глава", "heyet başkanı", "رئیس هیئت"]),
    ("head_title", ["head title", "منصب الرئيس حينها", "должность главы тогда", "başkanın o günkü unvanı", "سمت رئیس در آن زمان"]),
    ("certainty", ["certainty", "درجة التأكد", "достоверность", "güvenilirlik", "میزان قطعیت"]),
    // What charts and workbooks tell beside.
    ("when", ["when", "متى", "когда", "ne zaman", "زمان"]),
    ("place", ["place", "المكان", "место", "yer", "مکان"]),
    ("about", ["About", "عن الملف", "О файле", "Dosya hakkında", "دربارهٔ فایل"]),
    ("data", ["data", "البيانات", "данные", "veri", "داده‌ها"]),
    ("as_of", ["as of", "الحال في", "по состоянию на", "itibarıyla", "وضعیت در"]),
    ("licence", ["licence", "الرخصة", "лицензия", "lisans", "مجوز"]),
    ("made_by", ["made by", "أُنشئ بواسطة", "создано с помощью", "yapan", "ساخته با"]),
    ("rows", ["rows", "السطور", "строк", "satır", "سطرها"]),
    ("dates", ["dates", "التواريخ", "даты", "tarihler", "تاریخ‌ها"]),
    ("source", ["id", "المعرّف", "код", "kod", "شناسه"]),
    ("publisher", ["publisher", "الناشر", "издатель", "yayımcı", "ناشر"]),
    ("published", ["published", "تاريخ النشر", "опубликовано", "yayım tarihi", "تاریخ انتشار"]),
    ("language", ["language", "اللغة", "язык", "dil", "زبان"]),
    ("url", ["url", "الرابط", "адрес", "bağlantı", "پیوند"]),
];

/// Returns the heading of a column of timelines in a language.
pub(in crate::output) fn timeline_heading(key: &'static str, language: Language) -> &'static str {
    let found = HEADINGS.iter().find(|(known, _)| *known == key);
    found.map_or_else(|| super::heading(key, language), |&(_, words)| pick(words, language))
}
