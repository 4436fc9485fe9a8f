//! Questions in Persian, by what they mean.

use super::meanings_are_read;

#[test]
fn persian_questions_read_as_what_they_mean() {
    meanings_are_read(CASES);
}

const CASES: &[(&str, &[&str])] = &[
    // Participation.
    (
        "rounds attended by iran",
        &["دورهایی که ایران در آنها شرکت کرد", "ایران در کدام دورها حضور داشت؟"],
    ),
    ("rounds attended by turkey", &["دور هایی که ترکیه در آن ها شرکت داشت"]),
    ("meetings attended by united-nations", &["نشست‌هایی که سازمان ملل در آن‌ها حاضر بود"]),
    ("rounds attended by iraq", &["لطفاً دورهایی را که عراق در آنها شرکت کرده است نشان بده"]),
    ("rounds attended by lebanon", &["فهرست دورهای با حضور لبنان"]),
    ("rounds attended by jordan", &["می‌خواهم بدانم اردن در کدام دورها شرکت کرد"]),
    ("rounds attended by united-states", &["دورهای با مشارکت آمریکا"]),
    (
        "rounds attended by iraq and attended by lebanon",
        &["دورهایی که عراق و لبنان شرکت کردند", "دورهایی که هم عراق و هم لبنان در آن حضور داشتند"],
    ),
    (
        "rounds (attended by iraq or attended by lebanon)",
        &["دورهایی که عراق یا لبنان در آن شرکت کردند"],
    ),
    (
        "rounds attended by iran and not attended by united-states",
        &["دورهایی که ایران شرکت کرد اما آمریکا شرکت نکرد"],
    ),
    (
        "rounds attended by jordan and not attended by lebanon",
        &["دورهای با حضور اردن و بدون لبنان"],
    ),
    ("rounds not attended by jordan", &["اردن در کدام دورها حضور نداشت؟"]),
    ("rounds not attended by united-nations", &["دورهای بدون سازمان ملل"]),
    (
        "rounds declined by syrian-armed-opposition",
        &["دورهایی که مخالفان تحریم کردند", "کدام دور را مخالفان مسلح تحریم کردند؟"],
    ),
    ("rounds missed by syrian-armed-opposition", &["دورهایی که مخالفان در آن غایب بودند"]),
    (
        "meetings attended by only (parties being russia or being iran)",
        &["نشست‌هایی که فقط روسیه و ایران در آن حضور داشتند"],
    ),
    ("rounds attended as observer by iraq", &["دورهایی که عراق به عنوان ناظر شرکت کرد"]),
    (
        "rounds represented by staffan-de-mistura",
        &["دورهایی که استفان دی میستورا در آنها حضور داشت"],
    ),
    ("meetings represented by mohammad-javad-zarif", &["نشست هایی که ظریف در آن شرکت کرد"]),
    ("rounds attended by iraq; first 1", &["اولین دوری که عراق در آن شرکت کرد"]),
    ("rounds attended by lebanon; first 1", &["نخستین دور با حضور لبنان"]),
    ("rounds attended by united-states; last 1", &["آخرین دوری که آمریکا در آن حضور داشت"]),
    // Parties at events.
    ("parties attending astana-03", &["چه کسانی در دور سوم شرکت کردند؟"]),
    ("parties attending astana-16", &["شرکت‌کنندگان دور ۱۶"]),
    ("states attending astana-14", &["کشورهای شرکت کننده در دور چهاردهم"]),
    ("states attending astana-09", &["کدام کشورها در دور ۹ شرکت کردند؟"]),
    ("parties declining astana-03", &["چه کسانی دور سوم را تحریم کردند"]),
    ("parties missing astana-03", &["چه کسی در دور سوم شرکت نکرد"]),
    (
        "parties attending as observer at astana-21",
        &["ناظران دور بیست و یکم", "ناظران در دور بیست‌ویکم چه کسانی بودند؟"],
    ),
    ("states attending as observer at astana-21", &["کشورهای ناظر در دور ۲۱م"]),
    ("parties attending as observer at astana-13", &["ناظرین نشست ۱۳ آستانه"]),
    (
        "parties attending as guarantor at (events of process astana-process)",
        &["ضامنان روند آستانه"],
    ),
    ("states attending as guarantor at (events)", &["کشورهای ضامن کدامند"]),
    ("parties hosting astana-10", &["میزبان دور دهم که بود؟"]),
    ("parties hosting astana-15", &["چه کسی میزبان دور ۱۵ بود؟"]),
    ("states hosting (summits)", &["کدام کشورها میزبان نشست‌های سران بودند؟"]),
    (
        "parties of kind intergovernmental and attending astana-19",
        &["سازمان‌های بین‌المللی حاضر در دور ۱۹"],
    ),
    (
        "states attending (rounds); most events attending (rounds); first 10",
        &["کدام کشورها بیشترین حضور را در دورها داشتند"],
    ),
    // Heads and people.
    (
        "people leading for iran at astana-21 or serving as chair for iran at astana-21",
        &["رئیس هیئت ایران در دور بیست و یکم که بود؟"],
    ),
    (
        "people leading for russia at astana-21 or serving as chair for russia at astana-21",
        &["چه کسی ریاست هیئت روسیه را در دور ۲۱ بر عهده داشت"],
    ),
    (
        "people leading for turkey at astana-20 or serving as chair for turkey at astana-20",
        &["سرپرست هیئت ترکیه در دور بیستم کی بود"],
    ),
    (
        "people leading for syrian-armed-opposition at (rounds) or serving as chair for syrian-armed-opposition at (rounds)",
        &["رؤسای هیئت مخالفان در دورها"],
    ),
    (
        "people leading for kazakhstan at astana-21 or serving as chair for kazakhstan at astana-21",
        &["نماینده قزاقستان در دور ۲۱"],
    ),
    (
        "people leading for syria at astana-08 or serving as chair for syria at astana-08",
        &["رئیس هیئت دولت سوریه در دور هشتم"],
    ),
    (
        "people leading for united-nations at astana-12 or serving as chair for united-nations at astana-12",
        &["چه کسی هیئت سازمان ملل را در دور دوازدهم رهبری کرد؟"],
    ),
    ("rounds led by bashar-al-jaafari", &["دورهای به ریاست بشار جعفری"]),
    (
        "rounds led by ahmad-toma for syrian-armed-opposition",
        &["دورهایی که احمد طعمه ریاست هیئت مخالفان را بر عهده داشت"],
    ),
    ("people meeting bassam-sabbagh at astana-21", &["چه کسی با بسام صباغ در دور ۲۱ دیدار کرد؟"]),
    (
        "people meeting alexander-lavrentiev at astana-21",
        &["لاورنتیف در دور بیست و یکم با چه کسانی ملاقات کرد؟"],
    ),
    ("people serving for iran at astana-13", &["اعضای هیئت ایران در دور ۱۳"]),
    // Place and host.
    ("rounds at sochi", &["دورهای برگزار شده در سوچی", "کدام دورها در سوچی برگزار شدند؟"]),
    ("rounds not in country kazakhstan", &["دورهایی که خارج از قزاقستان برگزار شد"]),
    ("rounds at astana and in 2019-03-23/2022-09-16", &["دورهایی که در نورسلطان برگزار شدند"]),
    ("summits hosted by turkey", &["نشست‌های سران به میزبانی ترکیه"]),
    ("summits hosted by iran", &["اجلاس‌هایی که ایران میزبان آنها بود"]),
    ("meetings at geneva", &["دیدارها در ژنو"]),
    ("places of (summits)", &["شهرهای محل برگزاری نشست‌های سران"]),
    // Time.
    ("rounds in 2017", &["دورهای سال ۲۰۱۷"]),
    ("rounds in 2018", &["دورهای برگزار شده در سال 2018"]),
    ("rounds since 2020", &["دورها از سال ۲۰۲۰"]),
    ("summits before 2019", &["نشست‌های سران پیش از ۲۰۱۹"]),
    ("rounds after 2021", &["دورهای پس از سال ۲۰۲۱", "دورهای بعد از ٢٠٢١"]),
    ("rounds until 2018", &["دورها تا سال ۲۰۱۸"]),
    ("rounds since 2018 and until 2020", &["دورهای بین سال‌های ۲۰۱۸ و ۲۰۲۰"]),
    ("rounds since 2018 and until 2019", &["دورها از ۲۰۱۸ تا ۲۰۱۹"]),
    ("rounds since 2017-01 and until 2017-06", &["دورها بین ژانویه ۲۰۱۷ و ژوئن ۲۰۱۷"]),
    ("rounds in 2023-41", &["دورهای نیمه دوم سال ۲۰۲۳"]),
    ("rounds in 2018-40", &["دورهای نیمهٔ اول ۲۰۱۸"]),
    ("meetings in 2017-33", &["نشست‌های سه‌ماهه اول ۲۰۱۷"]),
    ("meetings in 2019-35", &["نشست‌های سه ماهه سوم سال ۲۰۱۹"]),
    ("events in 2017-11", &["رویدادهای نوامبر ۲۰۱۷"]),
    ("events in 2024-01", &["رویدادهای ماه ژانویهٔ ۲۰۲۴"]),
    ("rounds (in 2018 or in 2019)", &["دورهای سال‌های ۲۰۱۸ و ۲۰۱۹"]),
    ("events being astana-05", &["دور پنجم کی برگزار شد؟"]),
    ("events being astana-15", &["دور ۱۵ کجا و چه زمانی برگزار شد"]),
    ("summits; first 1", &["اولین نشست سران چه زمانی بود"]),
    // Series.
    ("rounds; last 1", &["آخرین دور"]),
    ("events being astana-01", &["دور اول"]),
    ("rounds; first 1", &["اولین دور مذاکرات آستانه"]),
    ("rounds; last 3", &["سه دور آخر"]),
    ("rounds; first 5", &["پنج دور اول"]),
    ("rounds later than astana-20; first 1", &["دور پس از دور ۲۰"]),
    ("rounds earlier than astana-20; last 1", &["دور قبل از دور بیستم"]),
    ("rounds later than astana-17; first 1", &["دور بعد از دور هفدهم"]),
    ("rounds later than astana-20", &["دورهای بعد از دور بیستم"]),
    ("events being astana-20", &["بیستمین دور"]),
    ("events being astana-22", &["بیست و دومین دور مذاکرات"]),
    ("parties attending as observer at (rounds; last 1)", &["ناظران آخرین دور"]),
    ("events being astana-18 or being astana-19", &["دورهای ۱۸ و ۱۹"]),
    // Counting.
    ("count of rounds in 2021", &["چند دور در سال ۲۰۲۱ برگزار شد؟"]),
    ("count of rounds attended by united-states", &["آمریکا در چند دور شرکت کرد؟"]),
    ("count of rounds", &["تعداد دورها"]),
    ("count of states attending astana-16", &["چند کشور در دور ۱۶ شرکت کردند؟"]),
    ("count of rounds later than astana-20", &["چند دور پس از دور ۲۰ برگزار شد؟"]),
    ("count of parties attending as observer at astana-21", &["تعداد ناظران دور ۲۱"]),
    ("days from astana-14 to astana-15", &["چند روز بین دور ۱۴ و دور ۱۵ بود؟"]),
    ("days from astana-20 to astana-21", &["فاصله بین دور بیستم و بیست و یکم چند روز بود؟"]),
    ("count of summits after 2018", &["چند نشست سران پس از سال ۲۰۱۸ برگزار شد"]),
    // Documents and provisions.
    ("provisions of (documents at astana-21)", &["در دور ۲۱ درباره چه چیزی توافق شد؟"]),
    ("provisions of (documents at astana-16)", &["نتایج دور شانزدهم"]),
    (
        "provisions of (documents at astana-20) and about detainees",
        &["در دور ۲۰ درباره زندانیان چه توافق شد"],
    ),
    ("provisions about refugees-return", &["بندهای مربوط به بازگشت آوارگان"]),
    (
        "provisions of (documents at astana-21) and about oil-revenue",
        &["بندهای دور ۲۱ درباره درآمد نفت"],
    ),
    ("provisions mentioning (parties being israel)", &["بندهایی که از اسرائیل نام می‌برند"]),
    (
        "documents of kind joint_statement and containing (provisions citing unscr-2254)",
        &[
            "بیانیه‌هایی که به قطعنامه ۲۲۵۴ استناد می‌کنند",
            "بیانیه هایی که به قطعنامه شماره 2254 اشاره کرده اند",
        ],
    ),
    ("documents of kind joint_statement and at astana-21", &["بیانیهٔ پایانی دور ۲۱"]),
    ("documents of kind joint_statement and at astana-19", &["بیانیه‌ی مشترک دور ۱۹"]),
    ("documents of kind joint_statement and in 2019", &["بیانیه‌های سال ۲۰۱۹"]),
    ("documents of kind memorandum", &["یادداشت‌های تفاهم"]),
    ("documents at astana-04", &["اسناد دور چهارم"]),
    ("topics of (provisions of (documents at astana-12))", &["موضوعات دور ۱۲"]),
    ("documents of kind remarks and spoken by alexander-lavrentiev", &["اظهارات لاورنتیف"]),
    // Commitments.
    ("commitments made at astana-21", &["تعهدات دور ۲۱"]),
    ("commitments with verdict missed", &["تعهدات انجام‌نشده", "وعده‌هایی که هرگز عملی نشدند"]),
    ("commitments with verdict kept", &["تعهدات انجام‌شده"]),
    (
        "commitments made at astana-20 and with verdict kept_late",
        &["تعهدات دور ۲۰ که با تأخیر انجام شدند"],
    ),
    ("commitments due in 2023", &["تعهداتی که سررسید آنها سال ۲۰۲۳ است"]),
    ("commitments owed by iran", &["تعهدات ایران"]),
    ("count of commitments with verdict missed", &["چند وعده انجام نشد؟"]),
    // Comparison, sources, disputes, yes or no.
    (
        "comparison of events being astana-20 or being astana-21",
        &["مقایسه دور ۲۰ و دور ۲۱", "دورهای ۲۰ و ۲۱ را مقایسه کن"],
    ),
    ("comparison of events being astana-20 or being astana-22", &["تفاوت بین دور ۲۰ و ۲۲ چیست؟"]),
    ("sources for (events being astana-21)", &["منابع دور ۲۱"]),
    ("sources for (events being astana-07)", &["منابع دربارهٔ دور هفتم"]),
    (
        "disputes about (events being astana-21)",
        &["منابع درباره دور ۲۱ بر سر چه چیزی اختلاف دارند؟"],
    ),
    ("disputes about (events being astana-03)", &["اختلاف منابع درباره دور سوم"]),
    ("whether events being astana-03 and attended by iran", &["آیا ایران در دور سوم شرکت کرد؟"]),
    ("whether events being astana-02 and attended by jordan", &["آیا اردن در دور دوم حضور داشت"]),
    (
        "whether events being astana-02 and represented by staffan-de-mistura",
        &["آیا دی‌میستورا در دور دوم حاضر بود؟"],
    ),
    ("whether events being astana-15 and at sochi", &["آیا دور ۱۵ در سوچی برگزار شد؟"]),
    // Kinds of events.
    ("bilaterals with mode telephone", &["دیدارهای دوجانبه تلفنی"]),
    ("bilaterals part of astana-17", &["دیدارهای دوجانبه در دور ۱۷"]),
    ("exchanges", &["تبادل زندانیان"]),
    ("ministerials since 2018", &["نشست‌های وزرای خارجه از سال ۲۰۱۸"]),
    ("summits", &["نشست‌های سران", "نشست های سه جانبه سران"]),
    ("working-groups in 2019", &["نشست‌های کارگروه در ۲۰۱۹"]),
    ("committee-sessions", &["نشست‌های کمیته قانون اساسی"]),
    // Of all kinds.
    ("count of rounds in 2019", &["در سال ۲۰۱۹ چند دور مذاکرات برگزار شد؟"]),
    (
        "people leading for syrian-armed-opposition at astana-07 or serving as chair for syrian-armed-opposition at astana-07",
        &["رئیس هیئت مخالفان در دور هفتم چه کسی بود؟"],
    ),
    (
        "whether events being astana-02 and attended by united-states",
        &["آیا آمریکا در دور دوم حضور داشت؟"],
    ),
    ("events being astana-13", &["دور سیزدهم مذاکرات آستانه چه زمانی برگزار شد؟"]),
    ("events being astana-15", &["دور پانزدهم کجا برگزار شد؟"]),
    (
        "rounds attended as observer by lebanon; first 1",
        &["اولین دوری که لبنان به عنوان ناظر در آن شرکت کرد کدام است؟"],
    ),
    ("states attending astana-17", &["کشورهای شرکت‌کننده در دور ۱۷"]),
    ("summits after 2018", &["همه نشست‌های سه‌جانبه سران پس از سال ۲۰۱۸ را نشان بده"]),
    ("rounds not attended by united-nations", &["سازمان ملل در کدام دورها شرکت نکرد؟"]),
    (
        "provisions of (documents at astana-20) and about refugees-return",
        &["در دور بیستم درباره بازگشت پناهندگان بر سر چه چیزی توافق شد؟"],
    ),
    (
        "provisions of (documents at astana-18) and about constitutional-committee",
        &["بندهای مربوط به کمیته قانون اساسی در دور ۱۸"],
    ),
    ("days from astana-20 to astana-21", &["بین دور ۲۰ و دور ۲۱ چند روز فاصله بود؟"]),
    ("comparison of events being astana-19 or being astana-20", &["مقایسه دورهای ۱۹ و ۲۰"]),
    ("commitments with verdict missed", &["کدام تعهدات انجام نشدند؟"]),
    (
        "people meeting ali-asghar-khaji at astana-21",
        &["علی اصغر خاجی در دور ۲۱ با چه کسانی دیدار کرد؟"],
    ),
    ("meetings hosted by turkey", &["نشست‌هایی که ترکیه میزبان آن بود"]),
    (
        "rounds led by bashar-al-jaafari for syria",
        &["دورهایی که بشار جعفری رئیس هیئت دولت سوریه بود"],
    ),
    ("sources for (events being astana-10)", &["منابع دور دهم"]),
    ("parties declining astana-03", &["چه کسانی دور سوم را تحریم کردند؟"]),
    ("rounds since 2020 and until 2022", &["دورهای بین سال‌های ۲۰۲۰ و ۲۰۲۲"]),
    ("documents of kind joint_statement and at (summits)", &["بیانیه‌های نشست‌های سران"]),
    ("bilaterals part of astana-16", &["دیدارهای دوجانبه در دور ۱۶"]),
    (
        "states attending (rounds); most events attending (rounds); first 10",
        &["کشورهایی که بیشترین حضور را در دورها داشتند"],
    ),
    (
        "whether events being astana-01 and represented by staffan-de-mistura",
        &["آیا استفان دی میستورا در دور اول حاضر بود؟"],
    ),
    ("rounds in 2018-40", &["دورهای نیمه اول سال ۲۰۱۸"]),
    (
        "provisions of (documents at (meetings at tehran and in 2022))",
        &["در نشست تهران سال ۲۰۲۲ چه توافق شد؟"],
    ),
    ("exchanges in 2019", &["تبادل زندانیان در سال ۲۰۱۹"]),
    (
        "people leading for united-nations at astana-19 or serving as chair for united-nations at astana-19",
        &["نماینده سازمان ملل در دور نوزدهم که بود؟"],
    ),
    (
        "rounds earlier than (summits at sochi and in 2019); last 1",
        &["دور قبل از نشست سران سوچی در ۲۰۱۹"],
    ),
    // Offices, days, ranges, the most and the first.
    (
        "people holding (offices of iran and with level minister and titled \"minister foreign\" and not titled \"deputy\")",
        &["چه کسی وزیر خارجه ایران بود؟"],
    ),
    (
        "people holding (offices of russia and with level minister and titled \"minister foreign\" and not titled \"deputy\" and in 2019)",
        &["وزیر خارجه روسیه در سال ۲۰۱۹ چه کسی بود"],
    ),
    ("offices by bashar-al-jaafari", &["بشار جعفری چه سمت‌هایی داشت؟"]),
    ("provisions mentioning (parties being qatar); first 1", &["قطر اولین بار کی ذکر شد؟"]),
    ("rounds attended by iraq; first 1", &["عراق اولین بار کی شرکت کرد؟"]),
    ("count of rounds attended by united-states", &["آمریکا چند بار شرکت کرد؟"]),
    ("events in 2024-01-24", &["در ۲۴ ژانویه ۲۰۲۴ چه رخ داد؟"]),
    ("meetings in 2024-01-24", &["نشست‌های ۲۴ ژانویه ۲۰۲۴"]),
    ("rounds numbered from 15 up-to 18", &["دورهای ۱۵ تا ۱۸"]),
    ("events being astana-18 or being astana-19 or being astana-20", &["دورهای ۱۸، ۱۹ و ۲۰"]),
    (
        "places of (rounds); most events among (rounds); first 10",
        &["شهرهایی که بیشترین دور در آنها برگزار شد"],
    ),
    ("topics of (provisions); most provisions; first 10", &["پرتکرارترین موضوعات"]),
    ("rounds; most length; first 10", &["طولانی‌ترین دور"]),
    ("rounds; most parties attending; first 10", &["کدام دور بیشترین شرکت‌کننده را داشت؟"]),
    (
        "rounds attended as guarantor by every (parties attending as guarantor at (events))",
        &["دورهایی که همه کشورهای ضامن در آن حضور داشتند"],
    ),
    (
        "people meeting (people serving for russia at astana-21) at astana-21",
        &["هیئت روسیه در دور ۲۱ با چه کسانی دیدار کرد"],
    ),
    ("people serving for jordan at astana-12", &["چه کسی از اردن در دور ۱۲ شرکت کرد"]),
    (
        "bilaterals attended by iran and attended by russia and in 2017",
        &["دیدارهای دوجانبه ایران و روسیه در سال ۲۰۱۷"],
    ),
    (
        "rounds not attended by united-states and not attended by jordan",
        &["دورهایی که نه آمریکا و نه اردن در آن حضور داشتند"],
    ),
    ("events being astana-03", &["دور سوم کی بود"]),
    ("people leading at astana-21 or serving as chair at astana-21", &["دور ۲۱ رو کی ریاست کرد؟"]),
    ("parties attending astana-21", &["تو دور ۲۱ کیا بودن؟"]),
    ("count of rounds attended by iran", &["ایران تو چندتا دور شرکت کرد؟"]),
    // As people talk.
    (
        "rounds attended by jordan",
        &["اردن تو کدوم دورها بود؟", "در کدام دورها اردن شرکت داشته است"],
    ),
    (
        "rounds attended by russia and attended by iran and attended by turkey",
        &["دورهایی که روسیه، ایران و ترکیه شرکت کردند"],
    ),
    ("parties attending astana-05", &["کیا تو دور ۵ بودن"]),
    ("provisions of (documents at astana-15)", &["دور ۱۵ چی توافق شد"]),
    ("events being astana-10", &["دور ۱۰ کجا بود"]),
    ("summits; last 1", &["آخرین نشست سران کی بود"]),
    ("events being astana-13", &["نشست آستانه ۱۳"]),
    ("parties attending astana-08", &["در هشتمین دور چه کسانی شرکت کردند"]),
    (
        "people leading for syrian-armed-opposition at astana-18 or serving as chair for syrian-armed-opposition at astana-18",
        &["نمایندگان مخالفان در دور هجدهم"],
    ),
    ("events being astana-22", &["تاریخ و محل برگزاری دور ۲۲"]),
    ("count of rounds missed by jordan", &["اردن در چند دور غایب بود"]),
    ("states missing astana-01", &["کشورهایی که در دور اول شرکت نکردند"]),
    ("states attending as observer at astana-15", &["کشورهای ناظری که در دور ۱۵ شرکت کردند"]),
    (
        "parties attending (summits at sochi and in 2019)",
        &["چه کسانی در نشست سران سوچی در سال ۲۰۱۹ شرکت کردند"],
    ),
    ("events being summit-2018-09-07-tehran", &["سومین نشست سران کجا برگزار شد"]),
    ("count of summits hosted by iran", &["ایران میزبان چند نشست سران بود؟"]),
    (
        "commitments made at (meetings at tehran and in 2022)",
        &["وعده‌های داده شده در نشست تهران ۲۰۲۲"],
    ),
    ("commitments made at astana-17", &["سرنوشت تعهدات دور ۱۷"]),
    (
        "commitments made at (events since 2019) and owed by (parties attending as guarantor at (events)) and with verdict missed",
        &["تعهدات انجام نشده ضامن‌ها از ۲۰۱۹"],
    ),
    (
        "provisions of (documents of kind joint_statement and at astana-20) and mentioning (parties being israel)",
        &["در بیانیه دور ۲۰ درباره اسرائیل چه آمده است"],
    ),
    ("documents of kind joint_statement and at astana-22", &["متن بیانیه پایانی دور ۲۲"]),
    ("topics of (provisions of (documents at astana-11))", &["موضوعاتی که در دور ۱۱ مطرح شد"]),
    (
        "points side by side of events being astana-19 or being astana-20",
        &["بیانیه دور ۱۹ را با بیانیه دور ۲۰ مقایسه کن"],
    ),
    ("provisions about oil-revenue; first 1", &["موضوع نفت اولین بار کی مطرح شد"]),
    ("meetings attended by iraq; first 1", &["عراق از کی در مذاکرات شرکت می‌کند"]),
    (
        "count of rounds led by bashar-al-jaafari for syria",
        &["بشار جعفری در چند دور رئیس هیئت سوریه بود"],
    ),
    (
        "people leading for iran at (events since 2017) or serving as chair for iran at (events since 2017)",
        &["رؤسای هیئت ایران از سال ۲۰۱۷"],
    ),
    (
        "count of rounds led by alexander-lavrentiev for russia",
        &["لاورنتیف چند بار ریاست هیئت روسیه را بر عهده داشت؟"],
    ),
    ("events being astana-12", &["همه چیز درباره دور ۱۲"]),
    ("days from astana-08 to astana-09", &["بین دور ۸ و ۹ چقدر فاصله بود"]),
    ("rounds at sochi", &["دورهای برگزار شده در سوچی در چه تاریخی بودند"]),
    ("meetings at moscow and in 2022", &["نشست‌های مسکو در ۲۰۲۲"]),
    (
        "people leading for russia at (events) or serving as chair for russia at (events); most days leading for russia at (events); first 10",
        &["طولانی‌ترین رئیس هیئت روسیه"],
    ),
    (
        "rounds attended as observer by united-nations",
        &["دورهایی که سازمان ملل به عنوان ناظر حضور داشت"],
    ),
    ("states attending as observer at astana-21", &["کشورهایی که در دور ۲۱ ناظر بودند"]),
    ("rounds led by ali-asghar-khaji for iran", &["دورهایی که علی‌اصغر خاجی رئیس هیئت ایران بود"]),
    ("people serving for syria at astana-21", &["چه کسانی در دور ۲۱ عضو هیئت سوریه بودند؟"]),
    ("meetings represented by sergey-lavrov", &["دیدارهای لاوروف"]),
    ("working-groups in 2019", &["جلسات مجموعه کاری در سال ۲۰۱۹"]),
    ("meetings later than astana-20 and earlier than astana-21", &["نشست‌های بین دور ۲۰ و دور ۲۱"]),
    ("rounds later than (meetings at tehran and in 2022)", &["دورهای بعد از نشست تهران در ۲۰۲۲"]),
    ("rounds at sochi; first 1", &["اولین دور در سوچی"]),
    ("states hosting (rounds)", &["کشورهایی که میزبان دورها بودند"]),
    ("events being astana-19", &["دور نوزده", "دور ۱۹‌ام"]),
    ("parties attending as observer at astana-19", &["دور نوزدهم، چه کسانی ناظر بودند؟"]),
    // What texts do.
    (
        "provisions of (documents at astana-20) and with act condemns",
        &["دور ۲۰ چه چیزی را محکوم کرد"],
    ),
    (
        "documents of kind joint_statement and containing (provisions with act condemns and about israeli-strikes)",
        &["بیانیه‌هایی که حملات اسرائیل را محکوم می‌کنند"],
    ),
    (
        "provisions with act condemns and mentioning (parties being israel)",
        &["بندهایی که اسرائیل را محکوم می‌کنند"],
    ),
    // Anew.
    (
        "count of rounds attended as observer by iraq",
        &["عراق در چند دور به عنوان ناظر شرکت کرده است؟"],
    ),
    (
        "people leading for iran at (rounds in 2018) or serving as chair for iran at (rounds in 2018)",
        &["اسامی رؤسای هیئت ایران در دورهای سال ۲۰۱۸ را بگو"],
    ),
    (
        "people serving for jordan at astana-06",
        &["چه کسی به نمایندگی از اردن در دور ششم حضور یافت؟"],
    ),
    ("rounds (in 2021 or in 2022)", &["دورهایی که در سال‌های ۲۰۲۱ و ۲۰۲۲ برگزار شدند"]),
    (
        "rounds later than (summits at ankara and in 2019); first 1",
        &["کدام دور پس از نشست سران آنکارا در سال ۲۰۱۹ برگزار شد؟"],
    ),
    (
        "whether events being astana-12 and attended by unhcr",
        &["آیا کمیساریای پناهندگان در دور دوازدهم حضور داشت؟"],
    ),
    ("places of summit-2019-09-16-ankara", &["نشست سران پنجم در کدام شهر برگزار شد؟"]),
    (
        "documents of kind joint_statement and containing (provisions about idlib-area)",
        &["کدام بیانیه‌ها به وضعیت ادلب اشاره می‌کنند؟"],
    ),
    (
        "count of documents of kind joint_statement and containing (provisions citing unscr-2254)",
        &["چند بیانیه به قطعنامه ۲۲۵۴ استناد می‌کنند؟"],
    ),
    (
        "provisions of (documents of kind joint_statement and at astana-14) and about sanctions",
        &["بیانیه دور چهاردهم درباره تحریم‌ها چه می‌گوید؟"],
    ),
    ("states missing astana-09", &["کشورهای غایب در دور نهم"]),
    ("count of bilaterals part of astana-17", &["چند دیدار دوجانبه در حاشیه دور ۱۷ انجام شد؟"]),
    (
        "bilaterals attended by russia and attended by syrian-armed-opposition",
        &["دیدارهای روسیه با مخالفان سوری"],
    ),
    (
        "people leading for turkey at astana-12 or serving as chair for turkey at astana-12",
        &["رئیس هیئت ترکیه تو دور ۱۲ کی بود"],
    ),
    ("rounds attended by icrc", &["دورهایی که صلیب سرخ حضور داشت"]),
    ("ministerials; last 1", &["آخرین نشست وزیران خارجه"]),
    ("meetings at doha", &["نشست‌های دوحه"]),
    ("parties attending (congresses at sochi)", &["چه کسانی در کنگره سوچی شرکت کردند؟"]),
    ("provisions of (documents at summit-2018-09-07-tehran)", &["نشست سران سوم چه تصمیمی گرفت؟"]),
    ("summits hosted by russia; first 1", &["اولین نشست سران به میزبانی روسیه"]),
    ("rounds not at astana", &["دورهایی که در آستانه برگزار نشدند"]),
    (
        "commitments made at astana-18 and owed by (parties attending as guarantor at (events)) and with verdict kept",
        &["آیا کشورهای ضامن به تعهدات خود در دور ۱۸ عمل کردند؟"],
    ),
    ("commitments with verdict not_yet_due", &["تعهداتی که هنوز موعدشان نرسیده"]),
    (
        "places of (meetings); most events among (meetings); first 10",
        &["کدام شهرها بیشترین نشست را میزبانی کردند؟"],
    ),
    (
        "comparison of events being astana-21 or being astana-22",
        &["دور بیست و یکم را با دور بیست و دوم مقایسه کنید"],
    ),
    (
        "people leading at (rounds; last 1) or serving as chair at (rounds; last 1)",
        &["چه کسانی در آخرین دور رئیس هیئت بودند؟"],
    ),
    (
        "disputes about (events being astana-04)",
        &["منابع درباره دور چهارم در چه مواردی اختلاف دارند؟"],
    ),
    ("parties attending as mediator at astana-01", &["میانجی دور اول که بود؟"]),
];
