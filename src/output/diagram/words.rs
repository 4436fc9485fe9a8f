//! Words of diagrams in five languages.

use super::super::words::{InFive, pick};
use crate::date::Language;

/// A word or phrase of a diagram.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::output::diagram) enum Word {
    /// Title of the timeline.
    Timeline,
    /// Title of the citations.
    Statements,
    /// Title of the matrix of bilateral talks.
    Bilaterals,
    /// Title of the schema.
    Schema,
    /// A day that is known.
    KnownDay,
    /// A day or a period that is known.
    KnownDays,
    /// A period that is known.
    Period,
    /// A window that is all that is known.
    Window,
    /// Before the number of events.
    Events,
    /// Parties of which none has another role.
    Participants,
    /// Before the number of documents.
    Documents,
    /// The mark of a document.
    Document,
    /// Before the number of talks.
    Talks,
    /// What the diagonal of a matrix holds.
    Diagonal,
    /// What the diagonal of a matrix of common events holds.
    DiagonalEvents,
    /// What columns are, in a matrix of documents.
    ColumnsAreDocuments,
    /// Cited text that comes from outside the columns.
    Cited,
    /// Arcs between documents.
    Arcs,
    /// Arcs to all that is cited.
    ArcsToCited,
    /// Title of the delegations.
    Delegations,
    /// Title of the matrix of topics.
    Topics,
    /// Title of the commitments.
    Commitments,
    /// Title of the chart of slippage.
    Slippage,
    /// The window in which a meeting was promised.
    WindowPromised,
    /// The mark of a meeting in time.
    HeldInTime,
    /// The mark of a late one, with the line to it.
    HeldLate,
    /// A window without a mark.
    NoMeeting,
    /// The bar of a person.
    FirstToLast,
    /// The line of an office.
    Office,
    /// What the figures beside delegations are.
    HeadsRecorded,
    /// A delegation whose head is not on record.
    HeadUnknown,
    /// An empty cell of the matrix of topics.
    Unmentioned,
    /// The mark of the day on which something was promised.
    Made,
    /// The window in which something is due.
    DueWindow,
    /// The line from a promise to the window in which it is due.
    Waiting,
    /// Where the mark of a verdict stands.
    MarkStands,
    /// Groups of a network stand out; `{}` stands for the modularity.
    GroupsClear,
    /// The same of groups that angles show.
    GroupsAngled,
    /// Groups of a network do not stand out; `{}` stands for the modularity.
    GroupsNone,
    /// Three dots.
    RankMinister,
    /// Two dots.
    RankDeputy,
    /// One dot.
    RankEnvoy,
    /// Heading of what was promised.
    PromisesMade,
    /// Heading of what a meeting settled.
    PromisesSettled,
    /// The mark of a document that was agreed.
    AgreedDocument,
    /// The mark of another document.
    OtherDocument,
    /// Number of provisions; `{}` stands for it.
    Points,
    /// How many are left out; `{}` stands for it.
    More,
    /// A due date; `{}` stands for it.
    Due,
    /// How many parties of how many are shown; `{}` stands for each.
    MostConnected,
}

/// Returns a word in a language.
#[expect(clippy::too_many_lines, reason = "a list of words")]
pub(in crate::output::diagram) fn word(word: Word, language: Language) -> &'static str {
    let words: InFive = match word {
        Word::Timeline => [
            "What happened when",
            "ماذا حدث ومتى",
            "Что и когда произошло",
            "Ne zaman ne oldu",
            "چه چیزی چه زمانی روی داد",
        ],
        Word::Statements => [
            "Which document cites which",
            "أي وثيقة تستشهد بأي وثيقة",
            "Какой документ на какой ссылается",
            "Hangi belge hangisine atıf yapıyor",
            "کدام سند به کدام استناد می‌کند",
        ],
        Word::Bilaterals => [
            "Who met whom in pairs",
            "من التقى بمن ثنائيًا",
            "Кто с кем встречался один на один",
            "Kim kiminle ikili görüştü",
            "چه کسی با که دوجانبه دیدار کرد",
        ],
        Word::Schema => [
            "Types of nodes and edges",
            "أنواع العُقد والروابط",
            "Типы вершин и рёбер",
            "Düğüm ve kenar türleri",
            "گونه‌های گره‌ها و یال‌ها",
        ],
        Word::KnownDay => ["known day", "يوم معروف", "известный день", "bilinen gün", "روز معلوم"],
        Word::KnownDays => [
            "known to the day",
            "معروف باليوم",
            "известно с точностью до дня",
            "günü bilinen",
            "با روز معلوم",
        ],
        Word::Period => [
            "lasted so long",
            "استمر هذه المدة",
            "длилось столько",
            "bu kadar sürdü",
            "این‌قدر طول کشید",
        ],
        Word::Window => [
            "some day within (no more is known)",
            "يوم ما ضمن هذه الفترة (لا يُعرف أكثر)",
            "какой-то день в этих пределах (точнее неизвестно)",
            "bu aralıkta bir gün (daha fazlası bilinmiyor)",
            "روزی در این بازه (بیش از این معلوم نیست)",
        ],
        Word::Events => ["Events", "الأحداث", "События", "Olaylar", "رویدادها"],
        Word::Participants => {
            ["Participants", "المشاركون", "Участники", "Katılımcılar", "شرکت‌کنندگان"]
        }
        Word::Documents => ["Documents", "الوثائق", "Документы", "Belgeler", "اسناد"],
        Word::Document => ["document", "وثيقة", "документ", "belge", "سند"],
        Word::Talks => [
            "Bilateral talks",
            "المحادثات الثنائية",
            "Двусторонние встречи",
            "İkili görüşmeler",
            "گفت‌وگوهای دوجانبه",
        ],
        Word::Diagonal => [
            "framed: all talks of the party",
            "ضمن إطار: جميع محادثات الطرف",
            "в рамке: все встречи стороны",
            "çerçeveli: tarafın bütün görüşmeleri",
            "در کادر: همهٔ گفت‌وگوهای آن طرف",
        ],
        Word::DiagonalEvents => [
            "framed: all events of the party",
            "ضمن إطار: جميع أحداث الطرف",
            "в рамке: все события стороны",
            "çerçeveli: tarafın bütün olayları",
            "در کادر: همهٔ رویدادهای آن طرف",
        ],
        Word::ColumnsAreDocuments => [
            "Columns: agreed documents in order of time; rows: what they cite",
            "الأعمدة: الوثائق المتفق عليها بترتيب الزمن؛ الصفوف: ما تستشهد به",
            "Столбцы: согласованные документы по порядку времени; строки: на что они ссылаются",
            "Sütunlar: zaman sırasıyla üzerinde anlaşılan belgeler; satırlar: atıf yaptıkları",
            "ستون‌ها: اسناد توافق‌شده به ترتیب زمان؛ ردیف‌ها: آنچه به آن استناد می‌کنند",
        ],
        Word::Cited => [
            "Cited texts",
            "النصوص المستشهد بها",
            "Упомянутые тексты",
            "Atıf yapılan metinler",
            "متن‌های مورد استناد",
        ],
        Word::Arcs => [
            "arc: a document cites an earlier one of the columns",
            "قوس: وثيقة تستشهد بوثيقة أسبق من الأعمدة",
            "дуга: документ ссылается на более ранний из столбцов",
            "yay: bir belge sütunlardaki daha eski birine atıf yapıyor",
            "کمان: سندی به سند پیشین‌تری از ستون‌ها استناد می‌کند",
        ],
        Word::ArcsToCited => [
            "arc: from a document to what it cites",
            "قوس: من وثيقة إلى ما تستشهد به",
            "дуга: от документа к тому, на что он ссылается",
            "yay: bir belgeden atıf yaptığına",
            "کمان: از سند به آنچه به آن استناد می‌کند",
        ],
        Word::Delegations => [
            "Who led which delegation",
            "من ترأس أي وفد",
            "Кто возглавлял какую делегацию",
            "Hangi heyete kim başkanlık etti",
            "ریاست کدام هیئت با که بود",
        ],
        Word::Topics => [
            "What the documents say on which topic",
            "ماذا تقول الوثائق في كل موضوع",
            "Что документы говорят по каждой теме",
            "Belgeler hangi konuda ne diyor",
            "اسناد دربارهٔ هر موضوع چه می‌گویند",
        ],
        Word::Commitments => [
            "What was promised, and what came of it",
            "ما وُعد به وما آل إليه",
            "Что было обещано и что из этого вышло",
            "Ne vaat edildi ve ne oldu",
            "چه وعده داده شد و چه از آن برآمد",
        ],
        Word::Slippage => [
            "Promised and held: when meetings came",
            "الوعد والانعقاد: متى عُقدت الاجتماعات",
            "Обещано и проведено: когда состоялись встречи",
            "Vaat ve gerçekleşme: toplantılar ne zaman yapıldı",
            "وعده و برگزاری: نشست‌ها کی برگزار شد",
        ],
        Word::WindowPromised => [
            "window promised",
            "الفترة الموعودة",
            "обещанный срок",
            "vaat edilen dönem",
            "بازهٔ وعده‌داده‌شده",
        ],
        Word::HeldInTime => [
            "held in time",
            "عُقد في موعده",
            "проведено в срок",
            "zamanında yapıldı",
            "به‌موقع برگزار شد",
        ],
        Word::HeldLate => [
            "held late",
            "عُقد متأخرًا",
            "проведено с опозданием",
            "geç yapıldı",
            "با تأخیر برگزار شد",
        ],
        Word::NoMeeting => [
            "no meeting recorded",
            "لا اجتماع مسجل",
            "встреча не записана",
            "kayıtlı toplantı yok",
            "نشستی ثبت نشده",
        ],
        Word::FirstToLast => [
            "from the first to the last event led",
            "من أول اجتماع ترأسه إلى آخره",
            "от первой до последней возглавленной встречи",
            "başkanlık ettiği ilk toplantıdan sonuncusuna",
            "از نخستین تا واپسین نشست به ریاست او",
        ],
        Word::Office => [
            "office held (broken: known in part)",
            "المنصب (متقطع: معروف جزئيًا)",
            "должность (пунктир: известна частично)",
            "görevi (kesik: kısmen biliniyor)",
            "سمت (خط‌چین: تا حدی معلوم)",
        ],
        Word::HeadsRecorded => [
            "right: delegations with a recorded head / all; events led",
            "يسارًا: الوفود المسجل رئيسها / الكل؛ الاجتماعات التي ترأسها",
            "справа: делегации с известным главой / все; сколько встреч возглавил",
            "sağda: başkanı kayıtlı heyetler / tümü; başkanlık edilen toplantılar",
            "سمت چپ: هیئت‌هایی که رئیسشان ثبت شده / همه؛ نشست‌های به ریاست او",
        ],
        Word::HeadUnknown => [
            "delegation whose head is not recorded",
            "وفد لم يُسجَّل رئيسه",
            "делегация, глава которой не записан",
            "başkanı kayıtlı olmayan heyet",
            "هیئتی که رئیسش ثبت نشده",
        ],
        Word::Unmentioned => [
            "empty: not in the points on record",
            "فارغ: لا يرد في البنود المسجلة",
            "пусто: в записанных пунктах нет",
            "boş: kayıtlı maddelerde yok",
            "خالی: در بندهای ثبت‌شده نیست",
        ],
        Word::Made => ["promised", "يوم الوعد", "обещано", "söz verildi", "روز وعده"],
        Word::DueWindow => {
            ["due within", "مستحق خلال", "срок исполнения", "süresi", "موعد در این بازه"]
        }
        Word::Waiting => [
            "from the promise to its window",
            "من الوعد إلى موعده",
            "от обещания до срока",
            "sözden süresine kadar",
            "از وعده تا موعد آن",
        ],
        Word::MarkStands => [
            "the mark stands where it was settled, else at the end of the window or beside the promise",
            "تقع العلامة حيث حُسم الوعد، وإلا ففي نهاية المدة أو بجانب الوعد",
            "знак стоит там, где обещание закрыто, иначе в конце срока или рядом с обещанием",
            "işaret sonuca bağlandığı yerde, yoksa sürenin sonunda veya sözün yanında durur",
            "نشانه جایی است که تکلیف وعده روشن شد، وگرنه در پایان بازه یا کنار وعده",
        ],
        Word::GroupsClear => [
            "shaded: groups that met each other more than chance would have it (modularity {})",
            "مظلل: مجموعات التقت فيما بينها أكثر مما تقتضيه المصادفة (المعيارية {})",
            "фон: группы, встречавшиеся между собой чаще случайного (модулярность {})",
            "gölgeli: kendi aralarında rastlantıdan çok görüşen gruplar (modülerlik {})",
            "سایه: گروه‌هایی که بیش از تصادف با هم دیدار کردند (ماژولاریتی {})",
        ],
        Word::GroupsAngled => [
            "angle: groups that met each other more than chance would have it (modularity {})",
            "زاوية: مجموعات التقت فيما بينها أكثر مما تقتضيه المصادفة (المعيارية {})",
            "угол: группы, встречавшиеся между собой чаще случайного (модулярность {})",
            "köşe çizgisi: kendi aralarında rastlantıdan çok görüşen gruplar (modülerlik {})",
            "گوشه: گروه‌هایی که بیش از تصادف با هم دیدار کردند (ماژولاریتی {})",
        ],
        Word::GroupsNone => [
            "no groups stand out (modularity {})",
            "لا مجموعات بارزة (المعيارية {})",
            "группы не выделяются (модулярность {})",
            "belirgin grup yok (modülerlik {})",
            "گروه متمایزی دیده نمی‌شود (ماژولاریتی {})",
        ],
        Word::RankMinister => [
            "led by a president or minister",
            "برئاسة رئيس أو وزير",
            "во главе президент или министр",
            "başında cumhurbaşkanı veya bakan",
            "به ریاست رئیس‌جمهور یا وزیر",
        ],
        Word::RankDeputy => [
            "led by a deputy minister",
            "برئاسة نائب وزير",
            "во главе заместитель министра",
            "başında bakan yardımcısı",
            "به ریاست معاون وزیر",
        ],
        Word::RankEnvoy => [
            "led by an envoy or ambassador",
            "برئاسة مبعوث أو سفير",
            "во главе спецпосланник или посол",
            "başında özel temsilci veya büyükelçi",
            "به ریاست فرستادهٔ ویژه یا سفیر",
        ],
        Word::PromisesMade => [
            "Promises made",
            "الوعود المقطوعة",
            "Данные обещания",
            "Verilen sözler",
            "وعده‌های داده‌شده",
        ],
        Word::PromisesSettled => [
            "Promises that it settled",
            "وعود حسمها هذا الاجتماع",
            "Обещания, которые она закрыла",
            "Sonuca bağladığı sözler",
            "وعده‌هایی که تکلیفشان روشن شد",
        ],
        Word::AgreedDocument => [
            "agreed document",
            "وثيقة متفق عليها",
            "согласованный документ",
            "üzerinde anlaşılan belge",
            "سند توافق‌شده",
        ],
        Word::OtherDocument => {
            ["other document", "وثيقة أخرى", "другой документ", "diğer belge", "سند دیگر"]
        }
        Word::Points => ["{} points", "عدد البنود: {}", "пунктов: {}", "{} madde", "{} بند"],
        Word::More => ["and {} more", "و{} غيرها", "и ещё {}", "ve {} tane daha", "و {} مورد دیگر"],
        Word::MostConnected => [
            "the {} most connected of {} parties",
            "الأطراف الأكثر اتصالًا: {} من {}",
            "стороны с наибольшим числом связей: {} из {}",
            "en çok bağlantılı taraflar: {} / {}",
            "پرپیوندترین طرف‌ها: {} از {}",
        ],
        Word::Due => ["due {}", "الموعد: {}", "срок: {}", "süresi: {}", "موعد: {}"],
    };
    pick(words, language)
}
