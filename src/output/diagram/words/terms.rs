//! The vocabularies of the records in five languages.

use super::super::super::words::{InFive, pick};
use crate::date::Language;
use crate::graph::NodeKind;
use crate::model::EventKind;

/// Returns the name of a kind of event, in the plural.
pub(in crate::output::diagram) fn event_kinds(kind: EventKind, language: Language) -> &'static str {
    let words: InFive = match kind {
        EventKind::Round => ["Rounds", "الجولات", "Раунды", "Turlar", "دورها"],
        EventKind::Summit => ["Summits", "القمم", "Саммиты", "Zirveler", "نشست‌های سران"],
        EventKind::Ministerial => [
            "Ministerial meetings",
            "الاجتماعات الوزارية",
            "Встречи министров",
            "Bakanlar toplantıları",
            "نشست‌های وزیران",
        ],
        EventKind::TechnicalMeeting => [
            "Technical meetings",
            "الاجتماعات الفنية",
            "Технические встречи",
            "Teknik toplantılar",
            "نشست‌های فنی",
        ],
        EventKind::WorkingGroup => {
            ["Working group", "مجموعة العمل", "Рабочая группа", "Çalışma grubu", "کارگروه"]
        }
        EventKind::Congress => ["Congress", "المؤتمر", "Конгресс", "Kongre", "کنگره"],
        EventKind::CommitteeSession => [
            "Committee sessions",
            "دورات اللجنة",
            "Сессии комитета",
            "Komite oturumları",
            "نشست‌های کمیته",
        ],
        EventKind::Bilateral => [
            "Bilateral talks",
            "المحادثات الثنائية",
            "Двусторонние встречи",
            "İkili görüşmeler",
            "گفت‌وگوهای دوجانبه",
        ],
        EventKind::Exchange => [
            "Exchanges of detainees",
            "تبادل المحتجزين",
            "Обмены удерживаемыми",
            "Tutuklu takasları",
            "مبادلهٔ بازداشت‌شدگان",
        ],
        EventKind::Announcement => {
            ["Announcements", "الإعلانات", "Объявления", "Duyurular", "اعلام‌ها"]
        }
        EventKind::Operation => ["Operations", "العمليات", "Операции", "Operasyonlar", "عملیات‌ها"],
        EventKind::Other => ["Other", "أخرى", "Прочее", "Diğer", "دیگر"],
    };
    pick(words, language)
}

/// Returns the name of a kind of node.
pub(in crate::output::diagram) fn node_kind(kind: NodeKind, language: Language) -> &'static str {
    let words: InFive = match kind {
        NodeKind::Process => ["process", "مسار", "процесс", "süreç", "روند"],
        NodeKind::Event => ["event", "حدث", "событие", "olay", "رویداد"],
        NodeKind::Party => ["party", "طرف", "сторона", "taraf", "طرف"],
        NodeKind::Person => ["person", "شخص", "лицо", "kişi", "شخص"],
        NodeKind::Place => ["place", "مكان", "место", "yer", "مکان"],
        NodeKind::Document => ["document", "وثيقة", "документ", "belge", "سند"],
        NodeKind::Provision => ["provision", "بند", "положение", "hüküm", "بند"],
        NodeKind::Topic => ["topic", "موضوع", "тема", "konu", "موضوع"],
        NodeKind::Commitment => ["commitment", "التزام", "обязательство", "taahhüt", "تعهد"],
        NodeKind::Source => ["source", "مصدر", "источник", "kaynak", "منبع"],
    };
    pick(words, language)
}
