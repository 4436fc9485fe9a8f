//! `diplograph show`, `sources` and `coverage`.

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
    assert!(run.stderr.contains("did you mean `iran` (Iran)?"), "{}", run.stderr);
}

#[test]
fn every_entity_has_a_card() {
    let (_, model) =
        diplograph::model::open(None, &mut diplograph::diagnostic::Findings::default()).unwrap();
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
