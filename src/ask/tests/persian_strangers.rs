//! Questions in Persian of people who have never seen the grammar, by what they mean.

use super::meanings_are_read;

#[test]
fn persian_questions_of_strangers_read_as_what_they_mean() {
    meanings_are_read(CASES);
}

const CASES: &[(&str, &[&str])] = &[
    ("rounds attended by united-states; last 1", &["آمریکا از کی دیگه نیومد؟"]),
    ("provisions of memorandum-2017-05-04", &["مفاد توافق مناطق کاهش تنش چیست؟"]),
    (
        "whether meetings represented by abbas-araghchi and represented by hakan-fidan",
        &["آیا عراقچی و فیدان با هم دیدار کردند؟"],
    ),
    ("summits represented by hassan-rouhani; last 1", &["آخرین اجلاسی که روحانی در آن حضور داشت"]),
    ("rounds; most parties attending; first 10", &["پرجمعیت‌ترین دور از نظر تعداد هیئت‌ها"]),
    (
        "states attending (events); most events attending (events); first 3",
        &["سه کشوری که بیشترین حضور را داشته‌اند"],
    ),
    ("disputes about (summits at tehran)", &["منابع درباره تاریخ اجلاس تهران چه اختلافی دارند؟"]),
    ("working-groups; last 1", &["گروه کاری بازداشت‌شدگان آخرین بار کی جلسه داشت؟"]),
    (
        "people serving at every (events being astana-02 or being astana-12)",
        &["کدام افراد هم در دور دوم و هم در دور دوازدهم بودند؟"],
    ),
    (
        "parties attending at-level ambassador at astana-11",
        &["هیئت‌هایی که در دور یازدهم سفیر ریاستشان را داشت"],
    ),
    (
        "rounds not attended at-level deputy_minister by turkey",
        &["ترکیه در کدام دورها در سطح معاون وزیر شرکت نکرد؟"],
    ),
    (
        "count of documents of kind joint_statement and containing (provisions about idlib-area)",
        &["نام ادلب در چند بیانیه آمده است؟"],
    ),
    (
        "provisions with act thanks and mentioning (parties being kazakhstan) and about thanks-to-host",
        &["بندهایی که از قزاقستان بابت میزبانی تشکر می‌کند"],
    ),
    (
        "documents of kind joint_statement and containing (provisions mentioning (parties being isil)) and containing (provisions mentioning (parties being nusra-front)) and not containing (provisions about idlib-area)",
        &["بیانیه‌هایی که هم از داعش نام می‌برند هم از جبهه النصره، ولی از ادلب نه"],
    ),
    (
        "rounds attended as observer by iraq and attended as observer by lebanon; first 1",
        &["عراق و لبنان دقیقاً از کدام دور ناظر شدند؟"],
    ),
    ("rounds attended by unhcr", &["کمیساریای عالی پناهندگان در کدام دورها نماینده داشت؟"]),
    (
        "commitments made at (rounds numbered from 7 up-to 9) and with verdict kept",
        &["کدام تعهدات دورهای ۷ تا ۹ به‌موقع انجام شد؟"],
    ),
    ("meetings in 2019-03-21/2020-03-19", &["نشست‌های سال ۱۳۹۸", "نشست‌های سال ۹۸"]),
    ("meetings in 2016-12-21/2017-01-19", &["نشست‌های دی ۱۳۹۵", "نشست‌های دی‌ماه ۱۳۹۵"]),
    (
        "people leading for iran at (events since 2019-04-25/2019-04-26) or serving as chair for iran at (events since 2019-04-25/2019-04-26)",
        &["از دور دوازدهم به بعد رئیس تیم مذاکره‌کننده ایران کی بوده؟"],
    ),
    ("parties attending every (rounds)", &["کیا تو همه دورها بودن؟"]),
    ("states attending every (rounds)", &["کدام کشورها در همه دورها شرکت کردند؟"]),
    ("rounds attended by united-states; last 1", &["آخرین باری که آمریکا اومد کی بود؟"]),
    (
        "whether events being astana-13 and attended by jordan",
        &["مگر اردن در دور سیزدهم حاضر نبود؟"],
    ),
    (
        "provisions of (documents at astana-19) and about israeli-strikes",
        &["کشورهای ضامن در دور ۱۹ درباره حملات اسرائیل چه گفتند؟"],
    ),
    ("longest gap between rounds", &["بیشترین فاصله بین دو دور"]),
    ("years with most rounds", &["در کدام سال بیشترین دور برگزار شد؟"]),
    (
        "people serving at (meetings at antalya) and holding (offices with level minister and titled \"minister foreign\" and not titled \"deputy\")",
        &["وزیران خارجه‌ای که در نشست آنتالیا بودند"],
    ),
    (
        "events later than summit-2017-11-22-sochi and earlier than summit-2018-04-04-ankara",
        &["بین اجلاس اول و دوم چه گذشت؟"],
    ),
    (
        "count of bilaterals attended by iran and attended by russia",
        &["ایران و روسیه چند بار دوجانبه دیدار کردند؟"],
    ),
    ("days from astana-14 to astana-15", &["دور پانزدهم چند روز بعد از دور چهاردهم بود؟"]),
    (
        "count of provisions of (documents of kind joint_statement and at astana-21)",
        &["بیانیه دور ۲۱ چند بند دارد؟"],
    ),
    ("count of rounds at sochi", &["سوچی میزبان چند دور بود؟"]),
    (
        "whether rounds not attended by syrian-armed-opposition",
        &["آیا دوری بوده که مخالفان در آن نباشند؟"],
    ),
    (
        "documents of kind joint_statement and not containing (provisions about idlib-area)",
        &["بیانیه‌هایی که نامی از ادلب نیست", "بیانیه‌هایی که از ادلب نام نمی‌برند"],
    ),
    (
        "whether bilaterals attended by russia and attended by syrian-armed-opposition and part of astana-06",
        &["آیا هیئت روسیه در دور ششم با مخالفان دیدار کرد؟"],
    ),
    ("meetings with status cancelled", &["نشست‌های لغوشده"]),
    ("meetings with status postponed", &["نشست‌هایی که به تعویق افتاد"]),
    ("count of sources for (events being astana-10)", &["چند منبع درباره دور دهم وجود دارد؟"]),
    (
        "rounds led by bashar-al-jaafari for syria and not represented by staffan-de-mistura",
        &["دورهایی که جعفری رئیس هیئت دمشق بود و دی‌میستورا در آن شرکت نکرد"],
    ),
    (
        "technical-meetings earlier than astana-04; last 1",
        &["قبل از دور ۴ آخرین نشست فنی کجا بود؟"],
    ),
    ("comparison of events being astana-01 or being astana-22", &["تفاوت دور اول و دور آخر"]),
    (
        "states attending (meetings in 2022-03-21/2023-03-20)",
        &["در نشست‌های ۱۴۰۱ چه کشورهایی شرکت کردند؟"],
    ),
    ("parties issuing memorandum-2017-05-04", &["امضاکنندگان یادداشت مناطق کاهش تنش"]),
    (
        "people leading for syria at (rounds attended by syria and later than (rounds led by bashar-al-jaafari for syria; last 1); first 1) or serving as chair for syria at (rounds attended by syria and later than (rounds led by bashar-al-jaafari for syria; last 1); first 1)",
        &["چه کسی بعد از بشار جعفری رئیس هیئت دولت سوریه شد؟"],
    ),
    (
        "whether no rounds since 2019 and not attended by lebanon",
        &["آیا لبنان در همه دورها از ۲۰۱۹ به بعد شرکت کرده است؟"],
    ),
    ("commitments made by (provisions about detainees)", &["تعهدات مربوط به زندانیان"]),
    ("whether events being astana-13 and attended by jordan", &["اردن در دور سیزدهم حضور داشت؟"]),
    ("whether events being astana-05 and at astana", &["دور پنجم در آستانه برگزار شد؟"]),
    ("rounds attended by iran", &["دورهایی که ایران شرکت کرد؟"]),
    ("rounds attended by united-nations; last 1", &["سازمان ملل از کی دیگر در دورها شرکت نکرد؟"]),
    ("rounds attended as observer by jordan; first 1", &["اردن از چه زمانی ناظر است؟"]),
    (
        "provisions of (documents at (summits at tehran; last 1))",
        &["تو اجلاس آخر تهران چی تصویب کردن؟"],
    ),
    ("events being astana-20; most length", &["دور ۲۰ چقدر طول کشید؟"]),
    (
        "rounds adopting (documents containing (provisions about refugees-return)); first 1",
        &["در کدام دور برای اولین بار موضوع آوارگان مطرح شد؟"],
    ),
    (
        "places of (rounds); most events among (rounds); first 10",
        &["کدام شهر میزبان بیشترین دور بوده است؟"],
    ),
    ("count of rounds led by ali-asghar-khaji for iran", &["خاجی چند بار رئیس هیئت ایران بود؟"]),
    ("commitments owed by russia and owed to turkey", &["وعده‌های روسیه به ترکیه"]),
    (
        "ministerials attended as guarantor by every (parties attending as guarantor at (events)); last 1",
        &["آخرین نشست وزیران خارجه سه کشور ضامن کجا بود؟"],
    ),
    ("people serving for iran at astana-09", &["میشه بگی کی تو دور نهم از ایران اومده بود؟"]),
    (
        "parties hosting (summits); most events hosted among (summits); first 10",
        &["چه کسی میزبان بیشترین اجلاس بود؟"],
    ),
    ("count of summits", &["چند نشست سه‌جانبه در سطح سران داشته‌ایم؟"]),
    ("commitments with verdict missed", &["تعهدات عقب‌افتاده کدام‌اند؟"]),
    (
        "commitments with action hold_summit and at (places in country russia) and with verdict kept",
        &["آیا وعده برگزاری نشست بعدی سران در روسیه عملی شد؟"],
    ),
    (
        "meetings attended by jordan and attended by iraq and not attended by icrc",
        &["نشست‌هایی که هم اردن و هم عراق در آن بودند ولی صلیب سرخ نبود"],
    ),
    (
        "rounds not in country kazakhstan and not attended by united-states and represented by geir-pedersen",
        &["کدام دورهای خارج از قزاقستان بدون نماینده آمریکا و با حضور پدرسن برگزار شد؟"],
    ),
    (
        "whether bilaterals attended by russia and attended by united-states and earlier than astana-06",
        &["روسیه و آمریکا پیش از دور ششم با هم دیدار دوجانبه داشتند یا نه؟"],
    ),
    ("rounds attended as observer by iraq; first 1", &["عراق کی ناظر شد؟"]),
    (
        "documents of kind joint_statement and at (summits at ankara; first 1)",
        &["بیانیه اجلاس اول آنکارا"],
    ),
    ("rounds not adopting (documents of kind joint_statement)", &["دورهایی که بیانیه نداشتند"]),
    ("whether rounds at tehran", &["تهران میزبان دوری بوده؟"]),
    (
        "meetings attended by syria and not attended by syrian-armed-opposition and in 2023",
        &["نشست‌هایی که سوریه بود و مخالفان نبودند در ۲۰۲۳"],
    ),
    ("count of people serving for iran at astana-12", &["چند نفر از ایران در دور ۱۲ شرکت کردند؟"]),
    (
        "rounds attended by lebanon and attended by iraq",
        &["در کدام دورها لبنان و عراق هر دو بودند؟"],
    ),
    ("states attending at least 11 of (rounds)", &["کدام کشورها بیش از ده دور شرکت کرده‌اند؟"]),
    (
        "documents of kind joint_statement and containing (provisions mentioning (places being golan)) and since 2018 and until 2020",
        &["بیانیه‌های بین ۲۰۱۸ و ۲۰۲۰ که از جولان نام می‌برند"],
    ),
    ("people serving for iran at astana-04", &["از ایران چه کسی در دور ۴ بود"]),
    ("rounds lasting 3", &["دورهای سه روزه"]),
    ("rounds not attended by united-states; first 1", &["اولین دوری که آمریکا در آن نبود"]),
    ("whether rounds attended by qatar", &["قطر شرکت کرد؟"]),
    (
        "terms of heads of parties being syrian-armed-opposition",
        &["رئیس هیئت مخالفان چه کسانی بودند و از کی تا کی؟"],
    ),
];
