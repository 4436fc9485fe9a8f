//! Questions of strangers in several languages, by what they have in common.

use super::meanings_are_read;

#[test]
fn questions_of_strangers_read_as_what_they_mean() {
    meanings_are_read(QUESTIONS);
}

const QUESTIONS: &[(&str, &[&str])] = &[
    (
        "rounds since 2017 and until 2020",
        &["rounds between 2020 and 2017", "rounds between 2017 and 2020"],
    ),
    ("commitments settled by astana-09", &["When was round 9 due?"]),
    (
        "rounds not attended as observer by (parties)",
        &[
            "Which rounds had no observers?",
            "rounds without observers",
            "раунды без наблюдателей",
            "جولات بلا مراقبين",
        ],
    ),
    ("ties of parties", &["Which two countries met most often?"]),
    (
        "documents of kind joint_statement and containing (provisions with act welcomes and about detainees)",
        &["Which statements welcome the release of detainees?"],
    ),
    (
        "shortest gap between rounds",
        &["ما أقصر فترة فصلت بين جولتين متتاليتين؟", "turlar arasındaki en kısa süre"],
    ),
    ("states attending every (rounds)", &["أي الدول حضرت كل الجولات دون استثناء؟"]),
    ("offices by faisal-mekdad and in 2022", &["ما المنصب الذي كان يشغله فيصل المقداد عام 2022؟"]),
    ("whether ministerials at geneva", &["Принимала ли Женева трёхсторонние встречи министров?"]),
    ("whether rounds at tehran", &["هل استضافت طهران أي جولة من الجولات المرقمة؟"]),
    (
        "commitments made at (events in 2017) and owed by russia and with verdict kept",
        &["Rusya'nın 2017'de verdiği ve zamanında yerine getirdiği taahhütler"],
    ),
    (
        "whether meetings represented by alexander-lavrentiev and at tehran",
        &["was Lavrentiev in Tehran", "Ездил ли Лаврентьев в Тегеран?"],
    ),
    (
        "documents of kind resolution and cited by (documents of kind joint_statement and at astana-09)",
        &["ما القرارات الأممية التي استشهد بها بيان الجولة التاسعة؟"],
    ),
];
