//! The words of the controlled vocabularies in five languages.

use serde_json::{Value, json};

use crate::analysis::Standing;
use crate::date::Language;
use crate::model::{
    Act, Action, Certainty, DocumentKind, EventKind, EventStatus, Extent, Function, Mode,
    PartyKind, Presence, Rank, Relation, Role, SourceKind, Stance, Vocabulary,
};
use crate::output::words;

/// Words in the order of [`Language::ALL`].
type InFive = [&'static str; 5];

/// Returns each vocabulary: its words as the records write them, and in each language.
pub(super) fn json() -> Value {
    json!({
        "eventKind": of(event_kind),
        "partyKind": of(party_kind),
        "role": of(|role: Role| Language::ALL.map(|language| words::roles(role, language))),
        "presence": of(|it: Presence| Language::ALL.map(|language| words::presence(it, language))),
        "function": of(function),
        "mode": of(mode),
        "status": of(status),
        "certainty": of(certainty),
        "documentKind": of(document_kind),
        "act": of(act),
        "extent": of(extent),
        "action": of(action),
        "verdict": of(verdict),
        "relation": of(relation),
        "stance": of(stance),
        "rank": of(rank),
        "sourceKind": of(source_kind),
    })
}

fn of<V: Vocabulary>(words: impl Fn(V) -> InFive) -> Value {
    let ids: Vec<&str> = V::ALL.iter().map(|word| word.as_str()).collect();
    let words: Vec<InFive> = V::ALL.iter().map(|word| words(*word)).collect();
    json!({ "ids": ids, "words": words })
}

fn event_kind(kind: EventKind) -> InFive {
    match kind {
        EventKind::Round => ["round", "جولة", "раунд", "tur", "دور"],
        EventKind::Summit => ["summit", "قمة", "саммит", "zirve", "نشست سران"],
        EventKind::Ministerial => [
            "ministerial meeting",
            "اجتماع وزاري",
            "встреча министров",
            "bakanlar toplantısı",
            "نشست وزیران",
        ],
        EventKind::TechnicalMeeting => [
            "technical meeting",
            "اجتماع فني",
            "техническая встреча",
            "teknik toplantı",
            "نشست فنی",
        ],
        EventKind::WorkingGroup => {
            ["working group", "مجموعة عمل", "рабочая группа", "çalışma grubu", "کارگروه"]
        }
        EventKind::Congress => ["congress", "مؤتمر", "конгресс", "kongre", "کنگره"],
        EventKind::CommitteeSession => {
            ["committee session", "دورة لجنة", "сессия комитета", "komite oturumu", "نشست کمیته"]
        }
        EventKind::Bilateral => [
            "bilateral talks",
            "محادثات ثنائية",
            "двусторонние переговоры",
            "ikili görüşme",
            "گفت‌وگوی دوجانبه",
        ],
        EventKind::Exchange => [
            "exchange of detainees",
            "تبادل محتجزين",
            "обмен удерживаемыми",
            "esir takası",
            "تبادل بازداشتی‌ها",
        ],
        EventKind::Announcement => ["announcement", "إعلان", "объявление", "açıklama", "اعلام"],
        EventKind::Operation => ["operation", "عملية", "операция", "harekât", "عملیات"],
        EventKind::Other => {
            ["other event", "حدث آخر", "другое событие", "diğer olay", "رویداد دیگر"]
        }
    }
}

fn party_kind(kind: PartyKind) -> InFive {
    match kind {
        PartyKind::State => ["state", "دولة", "государство", "devlet", "دولت"],
        PartyKind::Intergovernmental => [
            "intergovernmental organisation",
            "منظمة حكومية دولية",
            "межправительственная организация",
            "hükümetlerarası örgüt",
            "سازمان میان‌دولتی",
        ],
        PartyKind::Ngo => [
            "non-governmental organisation",
            "منظمة غير حكومية",
            "неправительственная организация",
            "sivil toplum kuruluşu",
            "سازمان مردم‌نهاد",
        ],
        PartyKind::Opposition => ["opposition", "معارضة", "оппозиция", "muhalefet", "مخالفان"],
        PartyKind::ArmedGroup => {
            ["armed group", "جماعة مسلحة", "вооружённая группа", "silahlı grup", "گروه مسلح"]
        }
        PartyKind::Other => ["other", "أخرى", "прочее", "diğer", "دیگر"],
    }
}

fn function(function: Function) -> InFive {
    match function {
        Function::Head => ["head", "رئيس الوفد", "глава делегации", "heyet başkanı", "رئیس هیئت"],
        Function::DeputyHead => [
            "deputy head",
            "نائب رئيس الوفد",
            "заместитель главы",
            "heyet başkan yardımcısı",
            "معاون رئیس هیئت",
        ],
        Function::Member => ["member", "عضو", "член делегации", "üye", "عضو"],
        Function::Chair => ["chair", "رئيس الجلسة", "председатель", "oturum başkanı", "رئیس جلسه"],
        Function::Spokesperson => {
            ["spokesperson", "متحدث", "представитель для прессы", "sözcü", "سخنگو"]
        }
    }
}

fn mode(mode: Mode) -> InFive {
    match mode {
        Mode::InPerson => ["in person", "حضوريًا", "очно", "yüz yüze", "حضوری"],
        Mode::Video => ["by video", "عبر الفيديو", "по видеосвязи", "video ile", "از راه ویدئو"],
        Mode::Hybrid => ["hybrid", "حضوريًا وعبر الفيديو", "смешанный формат", "karma", "ترکیبی"],
    }
}

fn status(status: EventStatus) -> InFive {
    match status {
        EventStatus::Held => ["held", "عُقد", "состоялось", "yapıldı", "برگزار شد"],
        EventStatus::Postponed => ["postponed", "أُجّل", "отложено", "ertelendi", "به تعویق افتاد"],
        EventStatus::Cancelled => ["cancelled", "أُلغي", "отменено", "iptal edildi", "لغو شد"],
        EventStatus::Announced => ["announced", "أُعلن عنه", "объявлено", "duyuruldu", "اعلام شد"],
    }
}

fn certainty(certainty: Certainty) -> InFive {
    match certainty {
        Certainty::Certain => ["certain", "مؤكد", "достоверно", "kesin", "قطعی"],
        Certainty::Probable => ["probable", "مرجح", "вероятно", "muhtemel", "محتمل"],
        Certainty::Possible => [
            "possible: one weak source",
            "ممكن: مصدر ضعيف واحد",
            "возможно: один слабый источник",
            "olası: tek zayıf kaynak",
            "ممکن: یک منبع ضعیف",
        ],
    }
}

fn document_kind(kind: DocumentKind) -> InFive {
    match kind {
        DocumentKind::JointStatement => [
            "joint statement",
            "بيان مشترك",
            "совместное заявление",
            "ortak açıklama",
            "بیانیه مشترک",
        ],
        DocumentKind::Memorandum => {
            ["memorandum", "مذكرة", "меморандум", "mutabakat muhtırası", "یادداشت تفاهم"]
        }
        DocumentKind::FinalCommunique => [
            "final communiqué",
            "بيان ختامي",
            "итоговое коммюнике",
            "nihai bildiri",
            "بیانیه پایانی",
        ],
        DocumentKind::Declaration => ["declaration", "إعلان", "декларация", "bildirge", "اعلامیه"],
        DocumentKind::Protocol => ["protocol", "بروتوكول", "протокол", "protokol", "پروتکل"],
        DocumentKind::Agreement => ["agreement", "اتفاق", "соглашение", "anlaşma", "توافق"],
        DocumentKind::Resolution => ["resolution", "قرار", "резолюция", "karar", "قطعنامه"],
        DocumentKind::ConceptPaper => {
            ["concept paper", "ورقة مفاهيمية", "концепция", "kavram belgesi", "سند مفهومی"]
        }
        DocumentKind::Regulation => ["regulation", "لائحة", "положение", "yönetmelik", "آیین‌نامه"],
        DocumentKind::PressStatement => [
            "press statement",
            "بيان صحفي",
            "заявление для прессы",
            "basın açıklaması",
            "بیانیه مطبوعاتی",
        ],
        DocumentKind::Remarks => {
            ["remarks", "تصريحات", "высказывания", "sözlü açıklama", "اظهارات"]
        }
    }
}

fn extent(extent: Extent) -> InFive {
    match extent {
        Extent::Full => ["whole text", "النص كاملًا", "полный текст", "tam metin", "متن کامل"],
        Extent::Partial => {
            ["part of the text", "جزء من النص", "часть текста", "metnin bir bölümü", "بخشی از متن"]
        }
        Extent::Reports => {
            ["from reports", "من تقارير", "по сообщениям", "haberlerden", "از گزارش‌ها"]
        }
    }
}

fn act(act: Act) -> InFive {
    match act {
        Act::Agrees => ["agrees", "يتفق", "договаривается", "anlaşır", "توافق می‌کند"],
        Act::Decides => ["decides", "يقرر", "решает", "karar verir", "تصمیم می‌گیرد"],
        Act::Undertakes => ["undertakes", "يتعهد", "обязуется", "üstlenir", "متعهد می‌شود"],
        Act::Reaffirms => {
            ["reaffirms", "يجدد التأكيد", "подтверждает", "teyit eder", "تأیید مجدد می‌کند"]
        }
        Act::Emphasises => ["emphasises", "يشدد", "подчёркивает", "vurgular", "تأکید می‌کند"],
        Act::Calls => ["calls", "يدعو", "призывает", "çağrıda bulunur", "فرامی‌خواند"],
        Act::Condemns => ["condemns", "يدين", "осуждает", "kınar", "محکوم می‌کند"],
        Act::Rejects => ["rejects", "يرفض", "отвергает", "reddeder", "رد می‌کند"],
        Act::ExpressesConcern => [
            "expresses concern",
            "يعرب عن القلق",
            "выражает озабоченность",
            "endişesini dile getirir",
            "ابراز نگرانی می‌کند",
        ],
        Act::ExpressesHope => [
            "expresses hope",
            "يعرب عن الأمل",
            "выражает надежду",
            "umudunu dile getirir",
            "ابراز امیدواری می‌کند",
        ],
        Act::Welcomes => {
            ["welcomes", "يرحب", "приветствует", "memnuniyetle karşılar", "استقبال می‌کند"]
        }
        Act::Notes => ["notes", "يلاحظ", "отмечает", "not eder", "خاطرنشان می‌کند"],
        Act::Thanks => ["thanks", "يشكر", "благодарит", "teşekkür eder", "قدردانی می‌کند"],
        Act::States => ["states", "يذكر", "заявляет", "belirtir", "بیان می‌کند"],
    }
}

fn action(action: Action) -> InFive {
    meeting(action).unwrap_or_else(|| deed(action))
}

/// Returns the words for promises to meet; nothing for the others.
fn meeting(action: Action) -> Option<InFive> {
    Some(match action {
        Action::HoldMeeting => {
            ["hold a meeting", "عقد اجتماع", "провести встречу", "toplantı yapmak", "برگزاری نشست"]
        }
        Action::HoldSummit => {
            ["hold a summit", "عقد قمة", "провести саммит", "zirve yapmak", "برگزاری نشست سران"]
        }
        Action::HoldMinisterial => [
            "hold a ministerial meeting",
            "عقد اجتماع وزاري",
            "провести встречу министров",
            "bakanlar toplantısı yapmak",
            "برگزاری نشست وزیران",
        ],
        Action::HoldWorkingGroup => [
            "convene a working group",
            "عقد مجموعة عمل",
            "созвать рабочую группу",
            "çalışma grubunu toplamak",
            "تشکیل کارگروه",
        ],
        Action::HoldSession => {
            ["hold a session", "عقد دورة", "провести сессию", "oturum yapmak", "برگزاری جلسه"]
        }
        Action::HoldCongress => {
            ["hold a congress", "عقد مؤتمر", "провести конгресс", "kongre yapmak", "برگزاری کنگره"]
        }
        _ => return None,
    })
}

/// Returns the words for promises to do something; those to meet have their own.
fn deed(action: Action) -> InFive {
    match action {
        Action::ReleaseDetainees => [
            "release detainees",
            "الإفراج عن محتجزين",
            "освободить удерживаемых",
            "tutukluları serbest bırakmak",
            "آزادی بازداشتی‌ها",
        ],
        Action::AdoptDocument => [
            "adopt a document",
            "اعتماد وثيقة",
            "принять документ",
            "belge kabul etmek",
            "تصویب سند",
        ],
        Action::SetUpBody => {
            ["set up a body", "إنشاء هيئة", "создать орган", "organ kurmak", "تشکیل نهاد"]
        }
        Action::DeliverMaps => [
            "deliver maps",
            "تسليم خرائط",
            "передать карты",
            "haritaları teslim etmek",
            "تحویل نقشه‌ها",
        ],
        Action::WithdrawForces => {
            ["withdraw forces", "سحب قوات", "вывести силы", "güçleri çekmek", "خروج نیروها"]
        }
        Action::KeepCeasefire => [
            "keep a ceasefire",
            "الحفاظ على وقف إطلاق النار",
            "соблюдать прекращение огня",
            "ateşkesi korumak",
            "حفظ آتش‌بس",
        ],
        Action::InviteParty => [
            "invite a party",
            "دعوة طرف",
            "пригласить сторону",
            "bir tarafı davet etmek",
            "دعوت از یک طرف",
        ],
        Action::HoldMeeting
        | Action::HoldSummit
        | Action::HoldMinisterial
        | Action::HoldWorkingGroup
        | Action::HoldSession
        | Action::HoldCongress
        | Action::Other => ["other", "أمر آخر", "иное", "diğer", "دیگر"],
    }
}

fn verdict(verdict: Standing) -> InFive {
    match verdict {
        Standing::Kept => ["kept", "أُوفي به", "выполнено", "tutuldu", "عمل شد"],
        Standing::KeptLate => [
            "kept late",
            "أُوفي به متأخرًا",
            "выполнено с опозданием",
            "geç tutuldu",
            "با تأخیر عمل شد",
        ],
        Standing::KeptInPart => [
            "kept in part",
            "أُوفي به جزئيًا",
            "выполнено частично",
            "kısmen tutuldu",
            "تا حدی عمل شد",
        ],
        Standing::Missed => ["missed", "لم يُوفَ به", "не выполнено", "tutulmadı", "عمل نشد"],
        Standing::NotYetDue => {
            ["not yet due", "لم يحن أجله", "срок не наступил", "vadesi gelmedi", "هنوز سررسید نشده"]
        }
        Standing::Superseded => {
            ["superseded", "حل محله غيره", "заменено", "yerini yenisi aldı", "جایگزین شد"]
        }
        Standing::Conditional => ["conditional", "مشروط", "условное", "koşullu", "مشروط"],
        Standing::Undetermined => {
            ["undetermined", "غير محسوم", "не установлено", "belirlenemedi", "نامعلوم"]
        }
    }
}

fn relation(relation: Relation) -> InFive {
    match relation {
        Relation::Cites => ["cites", "يستشهد بـ", "ссылается на", "atıf yapar", "استناد می‌کند به"],
        Relation::Reaffirms => {
            ["reaffirms", "يؤكد مجددًا", "подтверждает", "teyit eder", "تأیید مجدد می‌کند"]
        }
        Relation::Implements => ["implements", "ينفذ", "осуществляет", "uygular", "اجرا می‌کند"],
        Relation::Supersedes => {
            ["supersedes", "يحل محل", "заменяет", "yerine geçer", "جایگزین می‌کند"]
        }
        Relation::Welcomes => {
            ["welcomes", "يرحب بـ", "приветствует", "memnuniyetle karşılar", "استقبال می‌کند از"]
        }
    }
}

fn stance(stance: Stance) -> InFive {
    match stance {
        Stance::Mentions => ["mentions", "يذكر", "упоминает", "anar", "نام می‌برد"],
        Stance::Supports => ["supports", "يدعم", "поддерживает", "destekler", "حمایت می‌کند"],
        Stance::Opposes => ["opposes", "يعارض", "выступает против", "karşı çıkar", "مخالفت می‌کند"],
        Stance::Thanks => ["thanks", "يشكر", "благодарит", "teşekkür eder", "قدردانی می‌کند"],
        Stance::CallsOn => ["calls on", "يدعو", "призывает", "çağırır", "فرامی‌خواند"],
    }
}

fn rank(rank: Rank) -> InFive {
    match rank {
        Rank::Preferred => {
            ["preferred", "مفضّلة", "предпочтительно", "tercih edilen", "ترجیح‌داده‌شده"]
        }
        Rank::Normal => {
            ["also possible", "ممكنة أيضًا", "тоже возможно", "o da olası", "این نیز ممکن است"]
        }
        Rank::Deprecated => [
            "held to be wrong",
            "تُعدّ خاطئة",
            "считается ошибочным",
            "yanlış sayılan",
            "نادرست دانسته‌شده",
        ],
    }
}

fn source_kind(kind: SourceKind) -> InFive {
    match kind {
        SourceKind::Official => ["official", "رسمي", "официальный", "resmî", "رسمی"],
        SourceKind::Agency => {
            ["news agency", "وكالة أنباء", "агентство", "haber ajansı", "خبرگزاری"]
        }
        SourceKind::Press => ["press", "صحافة", "пресса", "basın", "مطبوعات"],
        SourceKind::Research => ["research", "بحث", "исследование", "araştırma", "پژوهش"],
        SourceKind::Reference => {
            ["reference work", "مرجع", "справочник", "başvuru kaynağı", "مرجع"]
        }
        SourceKind::Other => ["other", "أخرى", "прочее", "diğer", "دیگر"],
    }
}
