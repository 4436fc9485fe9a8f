//! `diplograph show`, `sources` and `coverage`.

use diplograph::output::card::{self, CardFormat};

use super::diplograph;

#[test]
fn a_card_tells_delegations_series_and_disputes() {
    let run = diplograph(&["show", "astana-21"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    for wanted in [
        "round 21 · 24–25 January 2024 · Astana, Kazakhstan",
        "Iran · Ali Asghar Khaji (head)",
        "217 days between",
        "Where sources disagree",
        "`--why` shows them",
    ] {
        assert!(run.stdout.contains(wanted), "{wanted} is not in\n{}", run.stdout);
    }
}

#[test]
fn every_note_of_a_card_has_its_source() {
    let run = diplograph(&["show", "21", "--why"]);
    let (lines, sources) = run.stdout.split_once("\nSources\n").unwrap();
    let count = sources.lines().count();
    assert!(count > 10);
    for (number, line) in (1..).zip(sources.lines()) {
        assert!(line.trim_start().starts_with(&format!("[{number}] ")), "{line}");
        let used = lines.contains(&format!("[{number}"))
            || lines.contains(&format!(", {number},"))
            || lines.contains(&format!(", {number}]"))
            || lines.contains(&format!(", {number} p"));
        assert!(used, "no line uses {line}");
    }
}

#[test]
fn a_card_is_found_by_a_name_in_any_language() {
    for name in ["Александр Лаврентьев", "alexander-lavrentiev", "Lavrentiev"] {
        let run = diplograph(&["show", name, "--format", "json"]);
        let card: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(card["id"], "alexander-lavrentiev");
    }
}

#[test]
fn a_name_of_nothing_suggests_the_nearest() {
    let run = diplograph(&["show", "Irna"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("did you mean `iran` (Iran)"), "{}", run.stderr);
}

#[test]
fn every_entity_has_a_card() {
    let (_, model) =
        diplograph::model::open(None, &mut diplograph::diagnostic::Findings::default()).unwrap();
    let model = std::sync::Arc::new(model);
    let graph = diplograph::graph::build(&model);
    let language = diplograph::date::Language::English;
    for entity in model.entities() {
        let card = diplograph::output::card::card(&model, &graph, entity, language, None);
        assert!(!card.lead.is_empty() && !card.title.is_empty(), "{}", model.id(entity));
    }
}

#[test]
fn coverage_tells_shares_of_the_rounds() {
    let run = diplograph(&["coverage"]);
    assert!(run.stdout.contains("events with date, place and two publishers: 22 of 22"));
    let gaps = diplograph(&["coverage", "gaps", "--format", "csv"]);
    assert!(gaps.stdout.starts_with("event,date,not_recorded,of\n"), "{}", gaps.stdout);
}

#[test]
fn sources_can_be_narrowed_to_one_thing() {
    let run = diplograph(&["sources", "--about", "astana-21", "--format", "csv"]);
    assert!(run.stdout.contains("\nenab-2024-01-25,"));
    let all = diplograph(&["sources", "--format", "csv"]);
    assert!(all.stdout.lines().count() > run.stdout.lines().count());
}

/// Makes isolates and marks of direction seen.
fn seen(text: &str) -> String {
    text.replace('\u{2068}', "⟦").replace('\u{2069}', "⟧").replace('\u{200f}', "⟸")
}

#[test]
fn a_card_in_persian_runs_from_right_to_left_and_isolates_what_the_records_say_in_english() {
    let run = diplograph(&["show", "astana-20-joint-statement-17", "--why", "--lang", "fa"]);
    let (before, _) = run.stdout.split_once("  [۲] ").unwrap();
    insta::assert_snapshot!(seen(before), @"
    ⟦Iran, Russia and Turkey agree that the 21st International Meeting on Syria will take place in the second half of 2023.⟧  (بند ⟦`astana-20-joint-statement-17`⟧)
    شمارهٔ ۲۰ به ترتیب ما: ⟦Iran, Russia and Turkey agree that the 21st International Meeting on Syria will take place in the second half of 2023.⟧ (توافق؛ نشست بعدی) [۱، ۲، ۳، ۴، ۵]
    در: ⟦Joint Statement by the Representatives of Iran, Russia and Türkiye on the 20th International Meeting on Syria in the Astana Format⟧ · بیانیه مشترک · ۲۱ ژوئن ۲۰۲۳ · ایران، روسیه، ترکیه · متن دیده‌شده: ناقص · بندهای ثبت‌شدهٔ متن: ۴ از ? [۲، ۶، ۷، ۸، ۹، ۱۰]

    تعهدهای داده‌شده
      برگزاری نشست · بر عهدهٔ: ایران، روسیه، ترکیه · موعد: نیمهٔ دوم ۲۰۲۳ · ← با تأخیر عمل شد: دور ۲۱ مذاکرات آستانه دربارهٔ سوریه، ۲۴ روز تأخیر [۱، ۲، ۳، ۴، ۵]

    منابع
      [۱] ⟦Vestnik Kavkaza⟧ · ⟦“[Statement and Kazakh proposal at the 20th meeting]”⟧ · ۲۱ ژوئن ۲۰۲۳ · ⟦https://en.vestikavkaza.ru/material/162037⟧ · ⟦(vestikavkaza-162037)⟧
    ");
    let run = diplograph(&["show", "golan", "--lang", "fa", "--format", "md"]);
    insta::assert_snapshot!(seen(&run.stdout), @r#"
    <div dir="rtl">

    # بلندی‌های جولان

    منطقه · سوریه


    ## نام‌ها

    - ⟦en⟧  ⟦Golan⟧
    - ⟦ar⟧  هضبة الجولان
    - ⟦ru⟧  ⟦Голанские высоты⟧
    - ⟦tr⟧  ⟦Golan⟧
    - ⟦fa⟧  بلندی‌های جولان

    شمار منابع: ۴، شمار ناشران: ۴؛ گزینهٔ ⟦`--why`⟧ آن‌ها را نشان می‌دهد.

    </div>
    "#);
}

#[test]
fn a_person_comes_before_the_titles_in_which_the_name_stands() {
    for (name, id) in [
        ("Putin", "vladimir-putin"),
        ("Erdogan", "recep-tayyip-erdogan"),
        ("Лаврентьев", "alexander-lavrentiev"),
        ("لافرنتييف", "alexander-lavrentiev"),
    ] {
        let run = diplograph(&["show", name]);
        let first = run.stdout.lines().next().unwrap_or_default();
        assert!(first.ends_with(&format!("(person `{id}`)")), "{name}: {first}{}", run.stderr);
    }
}

#[test]
fn a_card_in_russian() {
    let run = diplograph(&["show", "astana-20-joint-statement-17", "--lang", "ru"]);
    insta::assert_snapshot!(run.stdout, @"
    Iran, Russia and Turkey agree that the 21st International Meeting on Syria will take place in the second half of 2023.  (положение `astana-20-joint-statement-17`)
    номер 20 в нашем порядке: Iran, Russia and Turkey agree that the 21st International Meeting on Syria will take place in the second half of 2023. (согласие; Следующая встреча)
    в тексте: Joint Statement by the Representatives of Iran, Russia and Türkiye on the 20th International Meeting on Syria in the Astana Format · совместное заявление · 21 июня 2023 · Иран, Россия, Турция · прочитанный текст: частично · записано пунктов текста: 4 из ?

    Данные обещания
      провести встречу · за кем: Иран, Россия, Турция · срок: вторая половина 2023 года · → выполнено с опозданием: 21-й раунд астанинских переговоров по Сирии, опоздание на 24 дня

    Источников: 10, издателей: 10; их показывает `--why`.
    ");
}

/// Returns what of a text no isolate holds.
fn outside_isolates(text: &str) -> String {
    let mut depth = 0;
    let mut outside = String::new();
    for c in text.chars() {
        match c {
            '\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    outside
}

/// Texts of the records in another script are isolated, so that any Latin letter elsewhere is an English
/// word left over.
#[test]
fn what_cards_say_themselves_is_in_the_language() {
    let (_, model) =
        diplograph::model::open(None, &mut diplograph::diagnostic::Findings::default()).unwrap();
    let model = std::sync::Arc::new(model);
    let graph = diplograph::graph::build(&model);
    let language = diplograph::date::Language::Persian;
    // Every fifth is enough to have all kinds of lines, and takes a second.
    for entity in model.entities().step_by(5) {
        let card = card::card(&model, &graph, entity, language, None);
        let text = card::render(&card, &model, language, CardFormat::Text, false);
        for line in text.lines() {
            // The name of an algorithm is the same in all languages.
            let own = outside_isolates(line).replace("SHA-256", "");
            let is_english = own.contains(|c: char| c.is_ascii_alphabetic());
            assert!(!is_english, "{}: {line}", model.id(entity));
        }
    }
}

#[test]
fn a_source_tells_when_its_page_was_read_and_the_sum_of_its_text() {
    let sum = "SHA-256 of the text read: ";
    let card = diplograph(&["show", "enab-2024-01-25"]).stdout;
    assert!(card.contains(sum), "{card}");
    // A page that the ledger rests on, read in November 2026.
    let why = diplograph(&["show", "memorandum-2018-09-17-idlib-heavy-weapons", "--why"]).stdout;
    assert!(why.contains("read: November 2026"), "{why}");
}

#[test]
fn a_note_of_several_lines_stands_on_one() {
    let folder = crate::package_folder::Folder::tiny();
    folder.append("people", "otto,paper,\"one\r\ntwo\"\n");
    let run = diplograph(&["show", "otto", "--data", &folder.path().to_string_lossy()]);
    assert!(run.stdout.contains("one two"), "{}{}", run.stdout, run.stderr);
}
