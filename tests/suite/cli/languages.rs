//! Tables of analyses and timelines in the language asked for; cards have their own in `show.rs`.

use std::fs;
use std::path::Path;

use super::diplograph;

/// Every command that prints such a table, with the options that bring its notes about.
const COMMANDS: &[&[&str]] = &[
    &["commitments"],
    &["commitments", "--due", "2023", "--as-of", "2030-01-01"],
    &["slippage"],
    &["slippage", "hosts"],
    &["slippage", "kinds"],
    &["topics"],
    &["topics", "--changes"],
    &["topics", "--matrix", "--since", "2024"],
    &["topics", "--matrix", "--since", "2024", "--acts"],
    &["citations"],
    &["citations", "--each"],
    &["compare", "20", "21"],
    &["compare", "20", "21", "22"],
    &["coverage"],
    &["coverage", "tables"],
    &["coverage", "names"],
    &["coverage", "gaps"],
    &["sources", "--about", "astana-21"],
    &["delegations"],
    &["delegations", "changes"],
    &["delegations", "heads"],
    &["delegations", "heads", "--kind", "bilateral"],
    &["met"],
    &["met", "Iran"],
    &["network"],
    &["network", "--measures"],
    &["network", "--measures", "--of", "summit", "--since", "2017-11", "--until", "2022"],
    &["disputes"],
    &["disputes", "--policy", "all"],
    &["disputes", "--policy", "earliest"],
    &["disputes", "--policy", "latest"],
    &["timeline", "--kind", "summit"],
    &["timeline", "--kind", "summit", "--tidy"],
    &["timeline", "--kind", "summit", "--policy", "latest"],
];

/// Returns the headings of a table and the lines around it.
fn around(command: &[&str], language: &str) -> Vec<String> {
    let run = diplograph(&[command, &["--lang", language, "--format", "md"]].concat());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{command:?}");
    let text = run.stdout.replace('\\', "");
    let mut lines = text.lines().filter(|line| !line.is_empty() && !line.contains("div"));
    let (rows, mut around): (Vec<&str>, Vec<&str>) =
        lines.by_ref().partition(|line| line.starts_with('|'));
    let headings = rows[0].trim_matches('|').split(" | ").map(str::trim);
    around.splice(0..0, headings);
    around.into_iter().map(str::to_owned).collect()
}

/// Returns the ids and names of the records, the longest first.
fn recorded() -> Vec<String> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut found: Vec<String> = Vec::new();
    for file in fs::read_dir(data).unwrap() {
        let path = file.unwrap().path();
        let column = if path.ends_with("names.csv") { "name" } else { "id" };
        let mut reader = csv::Reader::from_path(&path).unwrap();
        let Some(at) = reader.headers().unwrap().iter().position(|it| it == column) else {
            continue;
        };
        found.extend(reader.records().map(|row| row.unwrap()[at].to_owned()));
    }
    found.sort_by_key(|name| (std::cmp::Reverse(name.len()), name.clone()));
    found
}

/// Returns what of a line neither the ids nor the names of the records account for.
fn own_words(line: &str, recorded: &[String]) -> String {
    let named = recorded.iter().filter(|name| line.contains(name.as_str()));
    named.fold(line.to_owned(), |rest, name| rest.replace(name, ""))
}

#[test]
fn what_stands_around_a_table_is_in_the_language_but_for_ids_and_names_of_the_records() {
    let recorded = &recorded();
    std::thread::scope(|scope| {
        for share in COMMANDS.chunks(COMMANDS.len().div_ceil(4)) {
            scope.spawn(move || share.iter().for_each(|command| check(command, recorded)));
        }
    });
}

/// Checks the table of a command in the four languages beside English.
fn check(command: &[&str], recorded: &[String]) {
    let english = around(command, "en");
    for language in ["ar", "ru", "tr", "fa"] {
        let shown = around(command, language);
        assert_eq!(shown.len(), english.len(), "{command:?} in {language}");
        for (line, english) in shown.iter().zip(&english) {
            let rest = own_words(line, recorded);
            let has = |is: fn(char) -> bool| rest.contains(is);
            let is_english = match language {
                "tr" => has(char::is_alphabetic) && line == english,
                _ => has(|c| c.is_ascii_alphabetic()),
            };
            assert!(!is_english, "{command:?} in {language}: {line}");
            let is_western = language == "fa" && has(|c| c.is_ascii_digit());
            assert!(!is_western, "{command:?} in {language}: {line}");
        }
    }
}

#[test]
fn programs_read_the_same_in_every_language() {
    // Words of vocabularies that people read translated, under the keys of the columns.
    for (command, key, word) in [
        (&["delegations", "heads", "--party", "turkey"][..], "level", "deputy_minister"),
        (&["coverage", "gaps"], "not_recorded", "head of delegation"),
        (&["timeline", "--kind", "round"], "mode", "in_person"),
        (&["timeline", "--kind", "round", "--tidy"], "level", "deputy_minister"),
        (&["sources", "--about", "astana-21"], "kind", "official"),
        (
            &["topics", "--matrix", "--acts", "--topic", "sanctions"],
            "astana-20-joint-statement",
            "rejects",
        ),
    ] {
        for language in ["en", "ar", "fa"] {
            let run = diplograph(&[command, &["--lang", language, "--format", "csv"]].concat());
            let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
            let at = reader.headers().unwrap().iter().position(|it| it == key).unwrap();
            let found = reader.records().any(|row| &row.unwrap()[at] == word);
            assert!(found, "{command:?} in {language}");
        }
    }
    // A table without a word that is translated takes no language.
    let disputes = ["disputes", "--about", "astana-17", "--format", "csv"];
    assert!(diplograph(&disputes).stdout.contains(",deprecated,"));
    assert_eq!(diplograph(&[&disputes[..], &["--lang", "ar"]].concat()).code, 2);
}

#[test]
fn the_ledger_in_persian() {
    let run = diplograph(&[
        "commitments",
        "--lang",
        "fa",
        "--made-at",
        "20",
        "--action",
        "hold_meeting",
        "--format",
        "md",
    ]);
    insta::assert_snapshot!(run.stdout, @r#"
    <div dir="rtl">

    | مندرج در | تعهد | بر عهدهٔ | موعد | سرانجام | انجام در |
    | --- | --- | --- | --- | --- | --- |
    | astana-20 | نشست | ایران، روسیه، ترکیه | نیمهٔ دوم ۲۰۲۳ | با تأخیر عمل شد، ۲۴ روز تأخیر | astana-21 |

    تعهدها: ۱ از ۸۱ تعهد ثبت‌شده، وضعیت در ۳۱ دسامبر ۲۰۲۴؛ با تأخیر عمل شد: ۱

    حکم محاسبه‌شده از تاریخ‌ها و داده‌ها: ۱، داده‌شده از سوی گردآورنده: ۰، بدون مبنایی برای حکم: ۰

    </div>
    "#);
}

#[test]
fn coverage_in_russian() {
    let shown = around(&["coverage", "--kind", "summit"], "ru").join("\n");
    insta::assert_snapshot!(shown, @r"
    событие
    дата
    были
    не были
    главы
    тексты
    пункты
    заявления
    языки
    источники
    издатели
    события с датой, местом и двумя издателями: 7 из 7 (100 %)
    участвовавшие делегации гарантов и сторон конфликта, глава которых назван: 21 из 21 (100 %)
    участия, которые подтверждены двумя издателями и более: 19 из 21 (90 %)
    достоверно подтверждённые участия: 18 из 21 (85 %)
    события с согласованным документом: 7 из 7 (100 %)
    пункты согласованных текстов, число которых известно, с записанным положением: 19 из 56 (33 %)
    ");
}

#[test]
fn texts_side_by_side_in_arabic() {
    let shown = around(&["compare", "20", "21", "22"], "ar").join("\n");
    insta::assert_snapshot!(shown, @r"
    الموضوع
    ما آل إليه
    السابق
    اللاحق
    المصادر
    **astana-20 ثم astana-21 ثم astana-22**
    من astana-20 إلى astana-21: باقٍ: 14، تغيّر الفعل: 3، لم يظهر سابقًا: 5، لم يظهر لاحقًا: 3
    من astana-21 إلى astana-22: باقٍ: 13، تغيّر الفعل: 6، لم يظهر سابقًا: 10، لم يظهر لاحقًا: 3
    astana-20: عدد البنود 20، من astana-20-joint-statement (جزئي؛ الفقرات المسجلة: 4 من ?)
    astana-21: عدد البنود 22، من astana-21-joint-statement (جزئي؛ الفقرات المسجلة: 5 من ?)
    astana-22: عدد البنود 29، من astana-22-joint-statement (جزئي؛ الفقرات المسجلة: 3 من ?)
    ");
}
