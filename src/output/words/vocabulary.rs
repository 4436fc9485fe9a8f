//! The vocabularies of the records in five languages: the only place that words them.

use super::{InFive, arabic, figure, persian, pick, russian, text, turkish};
use crate::analysis::Standing;
use crate::date::Language;
use crate::graph::NodeKind;
use crate::model::{Act, Action, EventKind, Extent, Presence, Relation, Role, Vocabulary};

/// Returns a member of a vocabulary as a word of a language; one that the tables lack stays as the
/// records write it.
fn member<V: Vocabulary>(member: V, language: Language) -> &'static str {
    let recorded = member.as_str();
    let is_it = |key: &str| {
        let same = |(a, b)| a == b || (a == b' ' && b == b'_');
        key.len() == recorded.len() && key.bytes().zip(recorded.bytes()).all(same)
    };
    let (texts, is_english) = match language {
        Language::English => (arabic::TEXTS, true),
        Language::Arabic => (arabic::TEXTS, false),
        Language::Russian => (russian::TEXTS, false),
        Language::Turkish => (turkish::TEXTS, false),
        Language::Persian => (persian::TEXTS, false),
    };
    let found = texts.iter().find(|(key, _)| is_it(key));
    found.map_or(recorded, |&(key, text)| if is_english { key } else { text })
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
            "طرف‌های درگیر",
        ],
        Role::Observer => ["Observers", "المراقبون", "Наблюдатели", "Gözlemciler", "ناظران"],
        Role::Mediator => ["Mediators", "الوسطاء", "Посредники", "Arabulucular", "میانجی‌ها"],
        Role::Host => ["Hosts", "المضيفون", "Принимающая сторона", "Ev sahipleri", "میزبانان"],
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
    match presence {
        Presence::Partly if language == Language::English => "attended in part",
        Presence::Unknown if language == Language::English => "not known",
        Presence::ByVideo => text("by video", language),
        other => text(other.as_str(), language),
    }
}

/// Returns the name of a kind of event, in the plural.
pub(in crate::output) fn event_kinds(kind: EventKind, language: Language) -> &'static str {
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
pub(in crate::output) fn node_kind(kind: NodeKind, language: Language) -> &'static str {
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

/// Returns the word for a verdict.
pub(in crate::output) fn standing(standing: Standing, language: Language) -> &'static str {
    member(standing, language)
}

/// Returns "so many days late"; `days` is a number or a range of numbers.
pub(in crate::output) fn days_late(days: &str, language: Language) -> String {
    let days = figure(days, language);
    match language {
        Language::English if days == "1" => "1 day late".to_owned(),
        Language::English => format!("{days} days late"),
        Language::Arabic => format!("التأخير بالأيام: {days}"),
        Language::Russian => format!("опоздание в днях: {days}"),
        Language::Turkish => format!("{days} gün geç"),
        Language::Persian => format!("{days} روز تأخیر"),
    }
}

/// Returns the word for what is promised.
pub(in crate::output) fn action(action: Action, language: Language) -> &'static str {
    let words = match action {
        Action::HoldMeeting => ["meeting", "اجتماع", "встреча", "toplantı", "نشست"],
        Action::HoldSummit => ["summit", "قمة", "саммит", "zirve", "نشست سران"],
        Action::HoldMinisterial => [
            "meeting of ministers",
            "اجتماع وزاري",
            "встреча министров",
            "bakanlar toplantısı",
            "نشست وزیران",
        ],
        Action::HoldWorkingGroup => {
            ["working group", "مجموعة عمل", "рабочая группа", "çalışma grubu", "کارگروه"]
        }
        Action::HoldSession => [
            "session of a committee",
            "دورة لجنة",
            "сессия комитета",
            "komite oturumu",
            "نشست کمیته",
        ],
        Action::HoldCongress => ["congress", "مؤتمر", "конгресс", "kongre", "کنگره"],
        Action::ReleaseDetainees => [
            "release of detainees",
            "إطلاق محتجزين",
            "освобождение задержанных",
            "tutukluların serbest bırakılması",
            "آزادی بازداشت‌شدگان",
        ],
        Action::AdoptDocument => [
            "adoption of a document",
            "اعتماد وثيقة",
            "принятие документа",
            "belge kabulü",
            "تصویب سند",
        ],
        Action::SetUpBody => {
            ["setting up a body", "إنشاء هيئة", "создание органа", "organ kurulması", "تشکیل نهاد"]
        }
        Action::DeliverMaps => {
            ["maps", "تسليم خرائط", "передача карт", "haritaların teslimi", "تحویل نقشه‌ها"]
        }
        Action::WithdrawForces => [
            "withdrawal of forces",
            "سحب قوات",
            "отвод сил",
            "kuvvetlerin çekilmesi",
            "خروج نیروها",
        ],
        Action::KeepCeasefire => {
            ["ceasefire", "وقف إطلاق النار", "прекращение огня", "ateşkes", "آتش‌بس"]
        }
        Action::InviteParty => ["invitation", "دعوة طرف", "приглашение", "davet", "دعوت"],
        Action::Other => ["other", "غير ذلك", "иное", "diğer", "دیگر"],
    };
    pick(words, language)
}

/// Returns the word for an act.
pub(in crate::output) fn act(act: Act, language: Language) -> &'static str {
    member(act, language)
}

/// Returns the word for how much of a document was read.
pub(in crate::output) fn extent(extent: Extent, language: Language) -> &'static str {
    member(extent, language)
}

/// Returns the word for a relation between documents.
pub(in crate::output) fn relation(relation: Relation, language: Language) -> &'static str {
    member(relation, language)
}
