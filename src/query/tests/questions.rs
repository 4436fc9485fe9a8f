//! Questions about the built-in records, with answers looked up by hand.

use crate::analysis::fixture;
use crate::date::Truth;
use crate::graph::Graph;
use crate::model::Model;
use crate::query::canonical::parse_canonical;
use crate::query::{Answer, Item, Options, evaluate};

fn answer(text: &str, model: &Model, graph: &Graph) -> Answer {
    let query = parse_canonical(text, model).unwrap_or_else(|error| panic!("{text}: {error}"));
    evaluate(&query, model, graph, Options::default())
}

/// Returns numbers of events, or ids of anything else; possible ones in brackets.
fn told(answer: &Answer, model: &Model) -> String {
    let name = |item: Item| match item {
        Item::Event(id) => model
            .events
            .number
            .get(id)
            .map_or(model.events.id.get(id).to_owned(), |n| n.to_string()),
        item => item.entity().map_or(String::new(), |it| model.id(it).to_owned()),
    };
    let mut words: Vec<String> = answer.rows.iter().map(|row| name(row.item)).collect();
    words.extend(answer.possibly.iter().map(|row| format!("({})", name(row.item))));
    words.join(" ")
}

fn check(cases: &[(&str, &str)]) {
    let (model, graph) = fixture::built_in();
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let found = told(&answer(text, &model, &graph), &model);
        if found != *expected {
            wrong.push(format!("{text}\n  expected {expected}\n  found    {found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const ALL_ROUNDS: &str = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22";

#[test]
fn questions_about_rounds_are_answered() {
    check(&[
        ("rounds attended by iran", ALL_ROUNDS),
        ("rounds at sochi", "10 15"),
        ("rounds not in country kazakhstan", "10 15"),
        ("rounds at astana and in 2019-03-23/2022-09-16", "12 13 14 16 17 18"),
        ("rounds in 2017", "1 2 3 4 5 6 7 8"),
        ("rounds attended by iraq; first 1", "13"),
        ("rounds attended by iraq and attended by lebanon", "13 14 15 16 17 19 20 21 22 (18)"),
        ("rounds attended by iran and not attended by lebanon", "1 2 3 4 5 6 7 8 9 10 11 12 (18)"),
        ("rounds; last 1", "22"),
        ("rounds next after astana-20", "21"),
        ("rounds earlier than (summits at tehran and in 2022); last 1", "18"),
        ("rounds led by bashar-al-jaafari for syria and before 2018", "1 2 3 4 5 6 7 8"),
        ("rounds missed by syrian-armed-opposition", "3"),
        ("rounds later than summit-2022-07-19-tehran and earlier than astana-21", "19 20"),
        ("rounds in 2021", "15 16 17"),
        ("rounds since 2017-01 and until 2017-06", "1 2 3 4"),
        ("rounds in 2022", "18 19"),
        ("summits since 2018", "2 3 4 5 6 7"),
        ("exchanges", "1 2 3 4 5 6 7"),
    ]);
}

#[test]
fn questions_about_people_and_parties_are_answered() {
    check(&[
        ("people leading for russia at astana-21", "alexander-lavrentiev"),
        ("people leading for syria at astana-21", "bassam-sabbagh"),
        ("people leading for iran at astana-21", "ali-asghar-khaji"),
        ("people leading for turkey at astana-21", "ahmet-yildiz"),
        ("people serving for kazakhstan at astana-21", "alibek-bakayev"),
        (
            "people leading for syrian-armed-opposition at (events being astana-01 or being astana-05)",
            "ahmad-berri mohammed-alloush",
        ),
        (
            "parties attending as observer at astana-21",
            "icrc iraq jordan lebanon unhcr united-nations",
        ),
        (
            "parties attending as guarantor at (rounds of process astana-process)",
            "iran russia turkey",
        ),
        ("states attending every (rounds)", "iran russia syria turkey"),
    ]);
}

#[test]
fn days_between_rounds_are_counted() {
    let (model, graph) = fixture::built_in();
    let found = answer("days from astana-14 to astana-15", &model, &graph);
    assert_eq!(found.gaps[0].days, 433..=433);
    let found = answer("gaps between rounds", &model, &graph);
    assert_eq!(found.gaps.len(), 21);
}

#[test]
fn every_answer_about_rounds_has_its_sources() {
    let (model, graph) = fixture::built_in();
    let found = answer("rounds attended by iran", &model, &graph);
    let explainer = found.explain(&model, &graph);
    assert!(found.rows.iter().all(|row| explainer.claims(row).len() >= 2));
    assert!(found.rows.iter().all(|row| row.truth == Truth::Definitely));
    assert_eq!(found.rows.len(), 22);
}
