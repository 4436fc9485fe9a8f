//! Questions and the queries that they mean.

use std::path::Path;

use super::*;
use crate::diagnostic::Findings;
use crate::model;
use crate::query::canonical;

mod analyses;
mod arabic;
mod arabic_strangers;
mod english;
mod english_strangers;
mod paraphrases;
mod persian;
mod persian_strangers;
mod robustness;
mod russian;
mod russian_strangers;
mod series;
mod strangers;
mod turkish;
mod turkish_strangers;

fn model() -> model::Model {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    model::open(Some(folder), &mut Findings::default()).unwrap().1
}

#[test]
fn questions_read_as_the_queries_they_mean() {
    let model = model();
    let names = Resolver::new(&model);
    let mut wrong = Vec::new();
    for (question, expected) in CASES {
        let read = understand(question, &names)
            .map(|understood| canonical::canonical(&understood.query, &model))
            .unwrap_or_else(|error| format!("{error}; {}", error.help()));
        if read != *expected {
            wrong.push(format!("{question}\n  reads  {read}\n  not    {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

pub(crate) const CASES: &[(&str, &str)] = &[
    ("rounds attended by Iran", "rounds attended by iran"),
    ("rounds attended by Najat Rochdi", "rounds represented by najat-rochdi"),
    (
        "rounds attended by Iran but not Jordan",
        "rounds attended by iran and not attended by jordan",
    ),
    ("rounds attended by both Iraq and Lebanon", "rounds attended by iraq and attended by lebanon"),
    ("rounds that the opposition boycotted", "rounds declined by syrian-armed-opposition"),
    ("rounds held in Sochi", "rounds at sochi"),
    ("rounds outside Kazakhstan", "rounds not in country kazakhstan"),
    ("summits since 2018", "summits since 2018"),
    ("events in 2017", "events in 2017"),
    (
        "who led the Russian delegation at round 21",
        "people leading for russia at astana-21 or serving as chair for russia at astana-21",
    ),
    (
        "who led Syria's delegations",
        "people leading for syria at (events) or serving as chair for syria at (events)",
    ),
    ("observers at round 16", "parties attending as observer at astana-16"),
    ("first round attended by Iraq", "rounds attended by iraq; first 1"),
    ("last round", "rounds; last 1"),
    ("last three rounds", "rounds; last 3"),
    ("how many rounds did the United States attend", "count of rounds attended by united-states"),
    ("countries that attended round 1", "states attending astana-01"),
    ("rounds led for Iran by Ali Asghar Khaji", "rounds led by ali-asghar-khaji for iran"),
    (
        "meetings between the Tehran summit and round 21",
        "meetings later than (summits at tehran) and earlier than astana-21",
    ),
    ("the round after round 20", "rounds later than astana-20; first 1"),
    ("Which rounds were held in Sochi?", "rounds at sochi"),
    ("rounds held in Nur-Sultan", "rounds at astana and in 2019-03-23/2022-09-16"),
    ("events in 2017 that are rounds", "events in 2017 and of kind round"),
    (
        "round before the Tehran summit of 2022",
        "rounds earlier than (summits at tehran and in 2022); last 1",
    ),
    (
        "rounds led for Syria by Bashar al-Jaafari before 2018",
        "rounds led by bashar-al-jaafari for syria and before 2018",
    ),
    (
        "who represented Kazakhstan at round 21",
        "people leading for kazakhstan at astana-21 or serving as chair for kazakhstan at astana-21",
    ),
    (
        "heads of the opposition delegation at round 1 and round 5",
        "people leading for syrian-armed-opposition at (events being astana-01 or being astana-05) or serving as chair for syrian-armed-opposition at (events being astana-01 or being astana-05)",
    ),
    (
        "guarantors of the Astana process",
        "parties attending as guarantor at (events of process astana-process)",
    ),
    (
        "meetings between the Tehran summit of 2022 and round 21 that are rounds",
        "meetings later than (summits at tehran and in 2022) and earlier than astana-21 and of kind round",
    ),
    ("how many rounds took place in 2021", "count of rounds in 2021"),
    ("days between round 14 and round 15", "days from astana-14 to astana-15"),
    ("who met Bassam Sabbagh at round 21", "people meeting bassam-sabbagh at astana-21"),
    ("what do sources disagree on about round 21?", "disputes about (events being astana-21)"),
    ("sources for round 21", "sources for (events being astana-21)"),
    ("detainee exchanges", "exchanges"),
    ("when was round 5", "events being astana-05"),
    ("did Iran attend round 3", "whether events being astana-03 and attended by iran"),
    ("who attended round 3", "parties attending astana-03"),
];

#[test]
fn words_that_are_not_known_are_reported_with_the_nearest() {
    let model = model();
    let names = Resolver::new(&model);
    let fault = |question: &str| match understand(question, &names) {
        Err(NotUnderstood { fault: Fault::Words(words), .. }) => words,
        other => panic!("{question}: {other:?}"),
    };
    assert_eq!(fault("rounds attended by Atlantis")[0].0, "Atlantis");
    assert_eq!(fault("who is the best negotiator")[0].0, "best");
    let (word, nearest) = &fault("rounds attended by Irna")[0];
    assert_eq!(word, "Irna");
    assert!(nearest.contains(&"Iran".to_owned()), "{nearest:?}");
}

/// Questions in the five languages that mean the same: each line is one meaning.
pub(crate) const SAME: &[(&str, &[&str])] = &[
    (
        "rounds attended by iran and not attended by lebanon",
        &[
            "rounds attended by Iran but not Lebanon",
            "please show me the rounds that Iran attended but Lebanon did not attend",
            "الجولات التي حضرتها إيران ولم يحضرها لبنان",
            "раунды с участием Ирана, но без Ливана",
            "İran'ın katıldığı ama Lübnan'ın katılmadığı turlar",
            "دورهایی که ایران شرکت کرد اما لبنان شرکت نکرد",
        ],
    ),
    (
        "parties attending as observer at astana-16",
        &[
            "who were the observers at round sixteen?",
            "المراقبون في الجولة السادسة عشرة",
            "назовите наблюдателей на шестнадцатом раунде",
            "16. turdaki gözlemciler kimler?",
            "ناظران دور شانزدهم",
        ],
    ),
    (
        "days from astana-14 to astana-15",
        &[
            "how many days between rounds 14 and 15",
            "كم يوما بين الجولة 14 والجولة 15",
            "сколько дней прошло между 14-м и 15-м раундами",
            "14. tur ile 15. tur arasında kaç gün var",
            "چند روز بین دور ۱۴ و دور ۱۵",
        ],
    ),
    (
        "rounds since 2017-01 and until 2017-06",
        &[
            "rounds between January 2017 and June 2017",
            "الجولات بين كانون الثاني 2017 وحزيران 2017",
            "الجولات بين يناير 2017 ويونيو 2017",
            "раунды между январём 2017 и июнем 2017",
            "Ocak 2017 ile Haziran 2017 arasındaki turlar",
            "دورها بین ژانویه ۲۰۱۷ و ژوئن ۲۰۱۷",
        ],
    ),
    (
        "rounds in 2022-41",
        &[
            "rounds in the second half of 2022",
            "الجولات في النصف الثاني من 2022",
            "раунды во втором полугодии 2022 года",
            "2022'nin ikinci yarısındaki turlar",
            "دورهای نیمهٔ دوم ۲۰۲۲",
        ],
    ),
    (
        "provisions of (documents at astana-21) and about next-meeting",
        &[
            "what did round 21 agree about the next meeting?",
            "على ماذا اتفقت الجولة 21 بشأن الاجتماع المقبل",
            "что согласовано на 21-м раунде о следующей встрече",
            "21. turda bir sonraki toplantı hakkında ne kararlaştırıldı",
            "در دور ۲۱ دربارهٔ نشست بعدی چه توافق شد",
        ],
    ),
    (
        "commitments with verdict missed",
        &[
            "missed promises",
            "الوعود التي لم تنفذ",
            "невыполненные обещания",
            "yerine getirilmeyen taahhütler",
            "وعده‌هایی که انجام نشد",
        ],
    ),
    (
        "documents of kind joint_statement and containing (provisions citing unscr-2254)",
        &[
            "statements that cite resolution 2254",
            "البيانات التي تذكر القرار 2254",
            "заявления, ссылающиеся на резолюцию 2254",
            "2254 sayılı karara atıf yapan bildiriler",
            "بیانیه‌هایی که به قطعنامه ۲۲۵۴ استناد می‌کنند",
        ],
    ),
    (
        "people meeting bassam-sabbagh at astana-21",
        &[
            "who met Bassam Sabbagh at round 21",
            "من التقى بسام صباغ في الجولة 21",
            "с кем встречался Бассам Саббаг на 21-м раунде",
            "21. turda Bassam Sabbagh ile kim görüştü",
            "چه کسی با بسام صباغ در دور ۲۱ دیدار کرد",
        ],
    ),
    (
        "rounds later than astana-20; first 1",
        &[
            "the round after round 20",
            "الجولة التي تلت الجولة 20",
            "раунд после 20-го раунда",
            "20. turdan sonraki tur",
            "دور پس از دور ۲۰",
        ],
    ),
    (
        "states attending (events attended by iran) and not being iran; most events attending (events attended by iran); first 10",
        &[
            "which countries attended most often with Iran",
            "الدول الأكثر حضورا مع إيران",
            "Какие страны чаще всего участвовали вместе с Ираном",
            "İran ile birlikte en çok katılan ülkeler",
            "کدام کشورها بیشتر با ایران شرکت کردند",
        ],
    ),
    (
        "people serving at (events represented by alexander-lavrentiev) and not being alexander-lavrentiev",
        &["people who were with Lavrentiev in delegations"],
    ),
    // A role is asked for of the guarantors, not of those who came beside one.
    (
        "parties attending as guarantor at (rounds attended by iran)",
        &["guarantors at rounds attended by Iran"],
    ),
];

#[test]
fn the_same_question_in_five_languages_is_the_same_query() {
    meanings_are_read(SAME);
}

/// Checks that each question reads as the query that stands before its list.
fn meanings_are_read(cases: &[(&str, &[&str])]) {
    let model = model();
    let names = Resolver::new(&model);
    let mut wrong = Vec::new();
    for (expected, questions) in cases {
        for question in *questions {
            let read = read(question, &names, &model);
            if read != *expected {
                wrong.push(format!("{question}\n  reads  {read}\n  not    {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} questions:\n{}", wrong.len(), wrong.join("\n"));
}

fn read(question: &str, names: &Resolver<'_>, model: &model::Model) -> String {
    understand(question, names)
        .map(|understood| canonical::canonical(&understood.query, model))
        .unwrap_or_else(|error| format!("{error}; {}", error.help()))
}
