//! Questions that ask for an analysis, in five languages.

use super::meanings_are_read;

#[test]
fn questions_for_analyses_read_as_what_they_mean() {
    meanings_are_read(ANALYSES);
}

const ANALYSES: &[(&str, &[&str])] = &[
    (
        "slippage of commitments settled by astana-15",
        &[
            "how late was round 15",
            "how many days after the promised date was round 15 held",
            "how many days late was round 15 compared with what had been promised",
            "كم يوما تأخرت الجولة الخامسة عشرة عن الموعد المحدد؟",
            "دور پانزدهم چند روز تأخیر داشت؟",
            "на сколько дней опоздал пятнадцатый раунд по сравнению с объявленным сроком?",
            "15. tur kaç gün gecikti?",
        ],
    ),
    (
        "slippage of commitments with action hold_meeting",
        &["By how many days were the promised rounds delayed?"],
    ),
    ("slippage of commitments with action hold_summit", &["how late were the summits"]),
    ("slippage by host of commitments", &["delays by host", "slippage by host"]),
    (
        "changes of topics being sanctions",
        &[
            "when was sanctions dropped from the statements",
            "how did the wording on sanctions evolve",
            "متى اختفى موضوع العقوبات من البيانات؟",
            "موضوع تحریم‌ها کی از بیانیه‌ها حذف شد؟",
            "когда исчезла тема санкций",
            "yaptırımlar ne zaman bildirilerden düştü",
        ],
    ),
    (
        "changes of topics being idlib-area",
        &[
            "how did the language on Idlib change",
            "كيف تغيرت صياغة البيانات حول إدلب؟",
            "как менялись формулировки по Идлибу",
            "İdlib ifadesi nasıl değişti",
        ],
    ),
    (
        "changes of heads of parties being iran",
        &["when did Khaji replace Ansari", "من خلف أنصاري في رئاسة الوفد الإيراني؟"],
    ),
    ("changes of heads of parties being turkey", &["changes of heads of the Turkish delegation"]),
    (
        "terms of heads of parties being iran",
        &[
            "who led the Iranian delegation over time",
            "رئیس هیئت ایران در طول زمان",
            "İran heyetinin başkanları zaman içinde",
        ],
    ),
    (
        "measures of parties",
        &[
            "which country is the most central",
            "ما الدولة الأكثر مركزية؟",
            "مرکزی‌ترین کشور کدام است؟",
            "какая страна самая центральная",
            "en merkezi ülke hangisi",
        ],
    ),
    (
        "measures of parties being iraq and attending (summits)",
        &["how central was Iraq at summits"],
    ),
    ("ties of parties attending (summits)", &["network of the summits"]),
    (
        "points side by side of events being astana-19 or being astana-20",
        &[
            "compare the statements of rounds 19 and 20",
            "rounds 19 and 20 point by point",
            "قارن بيان الجولة 19 وبيان الجولة 20 نقطة بنقطة",
            "19. ve 20. turun bildirilerini madde madde karşılaştır",
        ],
    ),
    (
        "history of citations of documents being unscr-2254",
        &["when did statements stop citing resolution 2254"],
    ),
    ("history of citations of documents of kind resolution", &["which resolutions are most cited"]),
    (
        "sides of bilaterals part of astana-21",
        &[
            "who met whom at round 21",
            "من التقى بمن في الجولة 21؟",
            "кто с кем встречался на 21-м раунде",
            "21. turda kim kiminle görüştü",
        ],
    ),
    ("sides of bilaterals attended by iran", &["who met whom at bilateral meetings with Iran"]),
];
