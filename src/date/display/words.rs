//! Words around dates in five languages; `{}` stands for the date.

use crate::date::Language;

/// Words that a language needs around dates.
pub(super) struct Words {
    pub(super) periods: Periods,
    /// The same behind `since` and `until`, where the language has cases.
    pub(super) after_preposition: Option<Periods>,
    /// Begun then and not ended.
    pub(super) since: &'static str,
    /// Ended then, begun at any time before.
    pub(super) until: &'static str,
    /// Begun then; the end is not known.
    pub(super) end_unknown: &'static str,
    /// Ended then; the start is not known.
    pub(super) start_unknown: &'static str,
    pub(super) about: &'static str,
    pub(super) uncertain: &'static str,
    pub(super) one_of: &'static str,
    pub(super) all_of: &'static str,
}

/// Parts of a year.
pub(super) struct Periods {
    pub(super) year: &'static str,
    pub(super) halves: [&'static str; 2],
    pub(super) quarters: [&'static str; 4],
    pub(super) seasons: [&'static str; 4],
    pub(super) thirds: [&'static str; 3],
    pub(super) unknown: &'static str,
}

/// Returns the words of a language.
pub(super) fn words(language: Language) -> &'static Words {
    match language {
        Language::English => &ENGLISH,
        Language::Arabic => &ARABIC,
        Language::Russian => &RUSSIAN,
        Language::Turkish => &TURKISH,
        Language::Persian => &PERSIAN,
    }
}

static ENGLISH: Words = Words {
    periods: Periods {
        year: "{}",
        halves: ["first half of {}", "second half of {}"],
        quarters: [
            "first quarter of {}",
            "second quarter of {}",
            "third quarter of {}",
            "fourth quarter of {}",
        ],
        seasons: ["spring {}", "summer {}", "autumn {}", "winter {}"],
        thirds: ["first third of {}", "second third of {}", "last third of {}"],
        unknown: "some month of {}",
    },
    after_preposition: None,
    since: "since {}",
    until: "until {}",
    end_unknown: "from {}, end unknown",
    start_unknown: "until {}, start unknown",
    about: "about {}",
    uncertain: "{} (uncertain)",
    one_of: "one of: {}",
    all_of: "all of: {}",
};

static ARABIC: Words = Words {
    periods: Periods {
        year: "{}",
        halves: ["النصف الأول من {}", "النصف الثاني من {}"],
        quarters: [
            "الربع الأول من {}",
            "الربع الثاني من {}",
            "الربع الثالث من {}",
            "الربع الرابع من {}",
        ],
        seasons: ["ربيع {}", "صيف {}", "خريف {}", "شتاء {}"],
        thirds: ["الثلث الأول من {}", "الثلث الثاني من {}", "الثلث الأخير من {}"],
        unknown: "أحد أشهر {}",
    },
    after_preposition: None,
    since: "منذ {}",
    until: "حتى {}",
    end_unknown: "من {}، والنهاية غير معروفة",
    start_unknown: "حتى {}، والبداية غير معروفة",
    about: "نحو {}",
    uncertain: "{} (غير مؤكد)",
    one_of: "أحد التواريخ التالية: {}",
    all_of: "كل التواريخ التالية: {}",
};

static RUSSIAN: Words = Words {
    periods: Periods {
        year: "{}",
        halves: ["первая половина {} года", "вторая половина {} года"],
        quarters: [
            "первый квартал {} года",
            "второй квартал {} года",
            "третий квартал {} года",
            "четвёртый квартал {} года",
        ],
        seasons: ["весна {} года", "лето {} года", "осень {} года", "зима {} года"],
        thirds: ["первая треть {} года", "вторая треть {} года", "последняя треть {} года"],
        unknown: "один из месяцев {} года",
    },
    after_preposition: Some(Periods {
        year: "{} года",
        halves: ["первой половины {} года", "второй половины {} года"],
        quarters: [
            "первого квартала {} года",
            "второго квартала {} года",
            "третьего квартала {} года",
            "четвёртого квартала {} года",
        ],
        seasons: ["весны {} года", "лета {} года", "осени {} года", "зимы {} года"],
        thirds: ["первой трети {} года", "второй трети {} года", "последней трети {} года"],
        unknown: "одного из месяцев {} года",
    }),
    since: "с {}",
    until: "до {}",
    end_unknown: "с {}, окончание неизвестно",
    start_unknown: "до {}, начало неизвестно",
    about: "примерно {}",
    uncertain: "{} (предположительно)",
    one_of: "одно из: {}",
    all_of: "все даты: {}",
};

static TURKISH: Words = Words {
    periods: Periods {
        year: "{}",
        halves: ["{} yılının ilk yarısı", "{} yılının ikinci yarısı"],
        quarters: [
            "{} yılının birinci çeyreği",
            "{} yılının ikinci çeyreği",
            "{} yılının üçüncü çeyreği",
            "{} yılının dördüncü çeyreği",
        ],
        seasons: ["{} ilkbaharı", "{} yazı", "{} sonbaharı", "{} kışı"],
        thirds: [
            "{} yılının ilk dört ayı",
            "{} yılının ikinci dört ayı",
            "{} yılının son dört ayı",
        ],
        unknown: "{} yılının bilinmeyen bir ayı",
    },
    after_preposition: None,
    since: "{} tarihinden itibaren",
    until: "{} tarihine kadar",
    end_unknown: "{} tarihinden başlayarak, bitişi bilinmiyor",
    start_unknown: "{} tarihine kadar, başlangıcı bilinmiyor",
    about: "yaklaşık {}",
    uncertain: "{} (kesin değil)",
    one_of: "şunlardan biri: {}",
    all_of: "şunların hepsi: {}",
};

static PERSIAN: Words = Words {
    periods: Periods {
        year: "{}",
        halves: ["نیمهٔ نخست {}", "نیمهٔ دوم {}"],
        quarters: ["سه‌ماههٔ اول {}", "سه‌ماههٔ دوم {}", "سه‌ماههٔ سوم {}", "سه‌ماههٔ چهارم {}"],
        seasons: ["بهار {}", "تابستان {}", "پاییز {}", "زمستان {}"],
        thirds: ["چهارماههٔ اول {}", "چهارماههٔ دوم {}", "چهارماههٔ سوم {}"],
        unknown: "یکی از ماه‌های {}",
    },
    after_preposition: None,
    since: "از {}",
    until: "تا {}",
    end_unknown: "از {}، پایان نامعلوم",
    start_unknown: "تا {}، آغاز نامعلوم",
    about: "حدود {}",
    uncertain: "{} (نامطمئن)",
    one_of: "یکی از: {}",
    all_of: "همهٔ این تاریخ‌ها: {}",
};
