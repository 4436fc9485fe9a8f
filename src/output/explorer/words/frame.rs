//! The phrases around the records: views, header, filters, counts, exports.

use super::Phrase;

pub(super) const PHRASES: &[Phrase] = &[
    // Views.
    ("timeline", ["Timeline", "الخط الزمني", "Хронология", "Zaman çizelgesi", "خط زمان"]),
    ("attendance", ["Attendance", "الحضور", "Участие", "Katılım", "حضور"]),
    ("network", ["Network", "الشبكة", "Сеть", "Ağ", "شبکه"]),
    ("topics", ["Topics", "المواضيع", "Темы", "Konular", "موضوع‌ها"]),
    ("ledger", ["Promises", "الوعود", "Обещания", "Taahhütler", "تعهدها"]),
    ("people", ["People", "الأشخاص", "Люди", "Kişiler", "افراد"]),
    ("documents", ["Documents", "الوثائق", "Документы", "Belgeler", "اسناد"]),
    ("disputes", ["Disputes", "الخلافات", "Расхождения", "Çelişkiler", "اختلاف‌ها"]),
    ("sources", ["Sources", "المصادر", "Источники", "Kaynaklar", "منابع"]),
    ("views", ["Views", "طرق العرض", "Виды", "Görünümler", "نماها"]),
    // Header.
    (
        "search",
        [
            "Search names, events, documents",
            "ابحث عن أسماء وأحداث ووثائق",
            "Поиск имён, событий, документов",
            "Ad, olay, belge ara",
            "جست‌وجوی نام، رویداد، سند",
        ],
    ),
    (
        "searchResults",
        ["Search results", "نتائج البحث", "Результаты поиска", "Arama sonuçları", "نتایج جست‌وجو"],
    ),
    (
        "nothingFound",
        [
            "Nothing found. Names are known in all five languages; try another spelling.",
            "لا نتائج. الأسماء معروفة باللغات الخمس؛ جرّب كتابة أخرى.",
            "Ничего не найдено. Имена известны на всех пяти языках; попробуйте другое написание.",
            "Sonuç yok. Adlar beş dilde de bilinir; başka bir yazım deneyin.",
            "چیزی یافت نشد. نام‌ها به هر پنج زبان شناخته می‌شوند؛ املای دیگری بیازمایید.",
        ],
    ),
    ("language", ["Language", "اللغة", "Язык", "Dil", "زبان"]),
    ("theme", ["Colours", "الألوان", "Цвета", "Renkler", "رنگ‌ها"]),
    ("themeAuto", ["system", "النظام", "системные", "sistem", "سامانه"]),
    ("themeLight", ["light", "فاتح", "светлые", "açık", "روشن"]),
    ("themeDark", ["dark", "داكن", "тёмные", "koyu", "تیره"]),
    (
        "skip",
        [
            "Skip to the content",
            "انتقل إلى المحتوى",
            "К содержанию",
            "İçeriğe geç",
            "رفتن به محتوا",
        ],
    ),
    // Filters.
    ("filters", ["Filters", "المرشحات", "Фильтры", "Süzgeçler", "پالایه‌ها"]),
    ("clear", ["Clear all", "مسح الكل", "Сбросить всё", "Tümünü temizle", "پاک‌کردن همه"]),
    (
        "remove",
        [
            "Remove filter: {n}",
            "أزل المرشح: {n}",
            "Убрать фильтр: {n}",
            "Süzgeci kaldır: {n}",
            "حذف پالایه: {n}",
        ],
    ),
    (
        "narrow",
        ["Narrow this list", "ضيّق القائمة", "Сузить список", "Listeyi daralt", "محدودکردن فهرست"],
    ),
    ("kind", ["Kind of event", "نوع الحدث", "Вид события", "Olay türü", "نوع رویداد"]),
    (
        "party",
        [
            "Party that took part",
            "طرف شارك",
            "Участвовавшая сторона",
            "Katılan taraf",
            "طرف شرکت‌کننده",
        ],
    ),
    ("role", ["Role", "الدور", "Роль", "Rol", "نقش"]),
    ("person", ["Person", "شخص", "Человек", "Kişi", "شخص"]),
    ("topic", ["Topic", "الموضوع", "Тема", "Konu", "موضوع"]),
    ("place", ["Place", "المكان", "Место", "Yer", "مکان"]),
    (
        "verdict",
        [
            "Fate of the promises",
            "مصير الوعود",
            "Судьба обещаний",
            "Taahhütlerin akıbeti",
            "سرنوشت تعهدها",
        ],
    ),
    ("status", ["Status", "الحالة", "Статус", "Durum", "وضعیت"]),
    ("time", ["Time", "الزمن", "Время", "Zaman", "زمان"]),
    ("from", ["From", "من", "С", "Başlangıç", "از"]),
    ("until", ["Until", "إلى", "По", "Bitiş", "تا"]),
    (
        "filterBy",
        [
            "Show only what concerns this",
            "اعرض ما يتعلق بهذا فقط",
            "Показать только связанное",
            "Yalnız bununla ilgili olanı göster",
            "فقط موارد مرتبط را نشان بده",
        ],
    ),
    ("more", ["{n} more", "{n} أخرى", "ещё {n}", "{n} tane daha", "{n} مورد دیگر"]),
    // Counts and states.
    ("showing", ["{n} of {m}", "{n} من {m}", "{n} из {m}", "{m} içinden {n}", "{n} از {m}"]),
    (
        "recordedFor",
        [
            "participation recorded for {n}",
            "المشاركة مسجلة لـ {n}",
            "участие записано для {n}",
            "katılım kaydı olan: {n}",
            "حضور برای {n} مورد ثبت شده",
        ],
    ),
    (
        "possibly",
        [
            "Also what one weak source alone says",
            "أيضًا ما يقوله مصدر ضعيف واحد",
            "И то, что говорит лишь один слабый источник",
            "Yalnız tek zayıf kaynağın dediği de",
            "آنچه تنها یک منبع ضعیف می‌گوید نیز",
        ],
    ),
    (
        "possiblyAlso",
        [
            "possibly also {n}",
            "وربما {n} أخرى",
            "возможно, ещё {n}",
            "belki {n} tane daha",
            "شاید {n} مورد دیگر",
        ],
    ),
    (
        "empty",
        [
            "Nothing passes the filters.",
            "لا شيء يطابق المرشحات.",
            "Фильтрам ничего не соответствует.",
            "Süzgeçlere uyan bir şey yok.",
            "چیزی با پالایه‌ها سازگار نیست.",
        ],
    ),
    (
        "tooMany",
        [
            "The first {n} of {m} are shown; narrow the filters to see the others.",
            "يُعرض أول {n} من {m}؛ ضيّق المرشحات لرؤية غيرها.",
            "Показаны первые {n} из {m}; сузьте фильтры, чтобы увидеть остальные.",
            "{m} içinden ilk {n} gösteriliyor; gerisi için süzgeçleri daraltın.",
            "نخستین {n} از {m} نشان داده شده؛ برای دیدن بقیه پالایه‌ها را محدود کنید.",
        ],
    ),
    (
        "firstOf",
        [
            "first {n} of {m}",
            "أول {n} من {m}",
            "первые {n} из {m}",
            "{m} içinden ilk {n}",
            "نخستین {n} از {m}",
        ],
    ),
    (
        "notRecorded",
        [
            "empty: not recorded",
            "فارغ: غير مسجل",
            "пусто: нет записи",
            "boş: kayıt yok",
            "خالی: ثبت نشده",
        ],
    ),
    ("noRecord", ["not recorded", "غير مسجل", "нет записи", "kayıt yok", "ثبت نشده"]),
    ("asOf", ["as of {n}", "حتى {n}", "на {n}", "{n} itibarıyla", "تا {n}"]),
    // Exports.
    (
        "export",
        [
            "Save what is shown",
            "احفظ المعروض",
            "Сохранить показанное",
            "Gösterileni kaydet",
            "ذخیره آنچه نشان داده شده",
        ],
    ),
    ("link", ["Link", "رابط", "Ссылка", "Bağlantı", "پیوند"]),
    (
        "copyLink",
        [
            "Copy the link to this view",
            "انسخ رابط هذا العرض",
            "Скопировать ссылку на этот вид",
            "Bu görünümün bağlantısını kopyala",
            "رونوشت پیوند این نما",
        ],
    ),
    (
        "copied",
        [
            "Link copied",
            "نُسخ الرابط",
            "Ссылка скопирована",
            "Bağlantı kopyalandı",
            "پیوند رونوشت شد",
        ],
    ),
    ("saved", ["Saved: {n}", "حُفظ: {n}", "Сохранено: {n}", "Kaydedildi: {n}", "ذخیره شد: {n}"]),
    // Timeline and matrices.
    ("zoomIn", ["Zoom in", "تكبير", "Увеличить", "Yakınlaştır", "بزرگ‌نمایی"]),
    ("zoomOut", ["Zoom out", "تصغير", "Уменьшить", "Uzaklaştır", "کوچک‌نمایی"]),
    ("zoomAll", ["All of it", "الكل", "Всё", "Tümü", "همه"]),
    ("earlier", ["Earlier", "أقدم", "Раньше", "Daha önce", "پیش‌تر"]),
    ("later", ["Later", "أحدث", "Позже", "Daha sonra", "پس‌تر"]),
    ("whichEvents", ["Events", "الأحداث", "События", "Olaylar", "رویدادها"]),
    ("rounds", ["Rounds", "الجولات", "Раунды", "Turlar", "دورها"]),
    (
        "multilateral",
        ["Multilateral", "متعددة الأطراف", "Многосторонние", "Çok taraflı", "چندجانبه"],
    ),
    ("all", ["All", "الكل", "Все", "Tümü", "همه"]),
    (
        "agreed",
        [
            "Agreed texts",
            "نصوص متفق عليها",
            "Согласованные тексты",
            "Üzerinde anlaşılan metinler",
            "متن‌های توافق‌شده",
        ],
    ),
    (
        "imprecise",
        [
            "window: the date is not known more exactly",
            "نافذة: التاريخ غير معروف بدقة أكبر",
            "окно: точнее дата неизвестна",
            "aralık: tarih daha kesin bilinmiyor",
            "بازه: تاریخ دقیق‌تر معلوم نیست",
        ],
    ),
    (
        "density",
        [
            "the taller, the more events of the row; one of several days, or of a day not known, is spread over them",
            "كلما ارتفع العمود زادت أحداث السطر؛ ما امتد أيامًا أو جُهل يومه موزع عليها",
            "чем выше, тем больше событий строки; событие нескольких дней или неизвестного дня распределено по ним",
            "ne kadar yüksekse satırda o kadar çok olay; birkaç gün süren veya günü bilinmeyen olay günlere yayılır",
            "هرچه بلندتر، رویدادهای آن سطر بیشتر؛ رویداد چندروزه یا با روز نامعلوم میان روزها پخش شده",
        ],
    ),
    ("eitherYear", ["{n} or {m}", "{n} أو {m}", "{n} или {m}", "{n} veya {m}", "{n} یا {m}"]),
    (
        "someYear",
        [
            "some year from {n} to {m}",
            "سنة ما من {n} إلى {m}",
            "какой-то год с {n} по {m}",
            "{n} ile {m} arasında bir yıl",
            "سالی از {n} تا {m}",
        ],
    ),
    (
        "noStart",
        [
            "beginning not recorded",
            "البداية غير مسجلة",
            "начало не записано",
            "başlangıcı kayıtlı değil",
            "آغاز ثبت نشده",
        ],
    ),
    (
        "sharedMeetings",
        ["shared events", "أحداث مشتركة", "общие события", "ortak olay", "رویداد مشترک"],
    ),
    (
        "networkHelp",
        [
            "Line: how often two parties took part in the same event. Size: in how many events. One weak source alone does not count.",
            "الخط: كم مرة شارك طرفان في الحدث نفسه. الحجم: عدد الأحداث. المصدر الضعيف الوحيد لا يُحتسب.",
            "Линия: как часто две стороны участвовали в одном событии. Размер: число событий. Единственный слабый источник не считается.",
            "Çizgi: iki tarafın aynı olaya ne sıklıkta katıldığı. Boyut: kaç olaya katıldığı. Tek zayıf kaynak sayılmaz.",
            "خط: دو طرف چند بار در یک رویداد حضور داشتند. اندازه: شمار رویدادها. تک‌منبع ضعیف شمرده نمی‌شود.",
        ],
    ),
    (
        "partly",
        [
            "not the whole text was read: what is missing may only be missing here",
            "لم يُقرأ النص كاملًا: قد يكون الغائب غائبًا هنا فقط",
            "прочитан не весь текст: недостающее может отсутствовать только здесь",
            "metnin tamamı okunmadı: eksik olan yalnız burada eksik olabilir",
            "همه متن خوانده نشده: آنچه نیست شاید تنها اینجا نباشد",
        ],
    ),
    (
        "topicsHelp",
        [
            "The fuller the colour, the stronger the act. Number: points on the topic. * not the whole text was read.",
            "كلما اشتد اللون كان الفعل أقوى. الرقم: عدد النقاط. * لم يُقرأ النص كاملًا.",
            "Чем гуще цвет, тем сильнее глагол. Число: пунктов по теме. * прочитан не весь текст.",
            "Renk ne kadar doluysa fiil o kadar güçlüdür. Sayı: konuya dair maddeler. * metnin tamamı okunmadı.",
            "هرچه رنگ پررنگ‌تر، فعل قوی‌تر. عدد: شمار بندها. * همه متن خوانده نشده.",
        ],
    ),
];
