//! Words of pictures and tables in five languages.

use crate::date::Language;
use crate::model::{Presence, Role};

/// Words in the order of [`Language::ALL`].
type InFive = [&'static str; 5];

fn pick(words: InFive, language: Language) -> &'static str {
    let position = Language::ALL.iter().position(|other| *other == language);
    words[position.unwrap_or(0)]
}

/// Returns the name of a role, in the plural.
#[must_use]
pub fn roles(role: Role, language: Language) -> &'static str {
    let words: InFive = match role {
        Role::Guarantor => ["Guarantors", "الضامنون", "Гаранты", "Garantörler", "ضامنان"],
        Role::ConflictParty => [
            "Parties to the conflict",
            "أطراف النزاع",
            "Стороны конфликта",
            "Çatışmanın tarafları",
            "طرف‌های درگیری",
        ],
        Role::Observer => ["Observers", "المراقبون", "Наблюдатели", "Gözlemciler", "ناظران"],
        Role::Mediator => ["Mediators", "الوسطاء", "Посредники", "Arabulucular", "میانجی‌ها"],
        Role::Host => ["Hosts", "المضيفون", "Принимающие", "Ev sahipleri", "میزبانان"],
        Role::Participant => [
            "Other participants",
            "مشاركون آخرون",
            "Другие участники",
            "Diğer katılımcılar",
            "دیگر شرکت‌کنندگان",
        ],
    };
    pick(words, language)
}

/// Returns the word for a recorded presence.
#[must_use]
pub fn presence(presence: Presence, language: Language) -> &'static str {
    let words: InFive = match presence {
        Presence::Attended => ["attended", "حضر", "участвовал", "katıldı", "شرکت کرد"],
        Presence::Absent => ["absent", "غاب", "отсутствовал", "katılmadı", "غایب"],
        Presence::Declined => {
            ["declined", "رفض الحضور", "отказался", "katılmayı reddetti", "نپذیرفت"]
        }
        Presence::Invited => ["invited", "دُعي", "приглашён", "davet edildi", "دعوت شد"],
        Presence::Partly => [
            "attended in part",
            "حضر جزئيًا",
            "участвовал частично",
            "kısmen katıldı",
            "تا حدی شرکت کرد",
        ],
        Presence::ByVideo => {
            ["by video", "عبر الفيديو", "по видеосвязи", "video ile", "از راه ویدئو"]
        }
        Presence::Unknown => ["not known", "غير معروف", "неизвестно", "bilinmiyor", "نامعلوم"],
    };
    pick(words, language)
}

/// A phrase of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phrase {
    /// Title of the attendance matrix.
    Attendance,
    /// Title of the network.
    Network,
    /// One weak source only.
    Possible,
    /// No record.
    NotRecorded,
    /// How often a party took part.
    Meetings,
    /// How often two parties met.
    SharedMeetings,
    /// What came before.
    Before,
    /// What came after.
    After,
    /// Sources.
    Sources,
    /// Data set.
    Data,
}

/// Returns a phrase in a language.
#[must_use]
pub fn phrase(phrase: Phrase, language: Language) -> &'static str {
    let words: InFive = match phrase {
        Phrase::Attendance => [
            "Who attended which meeting",
            "من حضر أي اجتماع",
            "Кто в каких встречах участвовал",
            "Kim hangi toplantıya katıldı",
            "چه کسی در کدام نشست شرکت کرد",
        ],
        Phrase::Network => [
            "Who met whom, and how often",
            "من اجتمع بمن وكم مرة",
            "Кто с кем и как часто встречался",
            "Kim kiminle ne sıklıkta bir araya geldi",
            "چه کسی با که و چند بار دیدار کرد",
        ],
        Phrase::Possible => [
            "one weak source",
            "مصدر ضعيف واحد",
            "один слабый источник",
            "tek zayıf kaynak",
            "یک منبع ضعیف",
        ],
        Phrase::NotRecorded => [
            "empty: not recorded",
            "فارغ: غير مسجل",
            "пусто: нет записи",
            "boş: kayıt yok",
            "خالی: ثبت نشده",
        ],
        Phrase::Meetings => ["meetings", "اجتماعات", "встречи", "toplantı", "نشست"],
        Phrase::SharedMeetings => {
            ["shared meetings", "اجتماعات مشتركة", "общие встречи", "ortak toplantı", "نشست مشترک"]
        }
        Phrase::Before => ["before", "قبلها", "до этого", "önceki", "پیش از آن"],
        Phrase::After => ["after", "بعدها", "после этого", "sonraki", "پس از آن"],
        Phrase::Sources => ["sources", "المصادر", "источники", "kaynak", "منابع"],
        Phrase::Data => ["Data", "البيانات", "Данные", "Veri", "داده‌ها"],
    };
    pick(words, language)
}
