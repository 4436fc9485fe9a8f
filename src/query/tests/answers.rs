//! What answers tell about themselves, on the made-up talks.

use crate::analysis::evidence::Record;
use crate::analysis::fixture;
use crate::date::Truth;
use crate::model::{Model, Presence, Standing};
use crate::query::answer::{Aspect, Doubt, NotAttending};
use crate::query::canonical::parse_canonical;
use crate::query::{Answer, Figure, Item, Options, evaluate};

fn ids(rows: &[crate::query::Row], model: &Model) -> Vec<String> {
    rows.iter().map(|row| model.id(row.item.entity().unwrap()).to_owned()).collect()
}

/// Evaluates a canonical text and returns the ids of the rows and of the possible rows.
fn asked(text: &str) -> (Vec<String>, Vec<String>) {
    let (model, graph) = fixture::talks();
    let query = parse_canonical(text, &model).unwrap();
    let answer = evaluate(&query, &model, &graph, Options::default());
    (ids(&answer.rows, &model), ids(&answer.possibly, &model))
}

fn with(text: &str, check: impl Fn(&Answer, &Model, &crate::graph::Graph)) {
    let (model, graph) = fixture::talks();
    let query = parse_canonical(text, &model).unwrap();
    check(&evaluate(&query, &model, &graph, Options::default()), &model, &graph);
}

#[track_caller]
fn assert_asked(text: &str, rows: &[&str], possibly: &[&str]) {
    let (found, possible) = asked(text);
    assert_eq!(
        (found.as_slice(), possible.as_slice()),
        (words(rows).as_slice(), words(possibly).as_slice()),
        "{text}"
    );
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

#[test]
fn a_weakly_sourced_attendance_is_named_apart() {
    assert_asked("rounds attended by iraq", &["talks-19"], &["talks-18", "talks-21"]);
    assert_asked("rounds attended by iraq; possibly", &["talks-18", "talks-19", "talks-21"], &[]);
    assert_asked("rounds not attended by iraq", &["talks-20"], &["talks-18", "talks-21"]);
}

#[test]
fn announced_events_do_not_count_as_held_unless_asked_for() {
    assert_asked("rounds; last 1", &["talks-21"], &[]);
    assert_asked("rounds with status announced", &["talks-22"], &[]);
    assert_asked("events being talks-22", &["talks-22"], &[]);
    assert_asked("rounds not being talks-21", &["talks-18", "talks-19", "talks-20"], &[]);
}

#[test]
fn declining_is_not_being_absent_and_neither_is_having_no_record() {
    assert_asked("rounds declined by opposition", &["talks-19"], &[]);
    assert_asked("rounds missed by opposition", &["talks-19", "talks-20"], &[]);
    assert_asked(
        "rounds not attended by opposition",
        &["talks-18", "talks-19", "talks-20", "talks-21"],
        &[],
    );
    with("rounds not attended by opposition", |answer, model, graph| {
        let coverage = answer.coverage(model, graph);
        assert_eq!(coverage.not_attending, Some(NotAttending { recorded: 2, unrecorded: 2 }));
    });
}

#[test]
fn an_imprecise_date_puts_a_row_apart() {
    assert_asked("events in 2022-07-10", &[], &["summit-1"]);
    with("events in 2022-07-10", |answer, model, graph| {
        let doubts = answer.explain(model, graph).doubts(&answer.possibly[0]);
        assert_eq!(doubts, [Doubt::ImpreciseDate]);
    });
}

#[test]
fn a_length_of_an_imprecise_date_ranks_only_as_far_as_it_is_certain() {
    // Some days of July 2022, from one to 31, beside meetings of one day and of two.
    assert_asked("meetings; most length; first 1", &[], &["talks-18", "summit-1"]);
    assert_asked("meetings; fewest length; first 1", &[], &["side-21", "summit-1"]);
    assert_asked("rounds; most length; first 1", &["talks-18"], &[]);
    assert_asked("meetings being talks-18; most length; first 1", &["talks-18"], &[]);
    with("events being summit-1; most length", |answer, _, _| {
        assert_eq!(answer.rows[0].figure, Some(Figure { least: 1, most: 31 }));
    });
}

#[test]
fn the_days_that_somebody_led_run_between_the_bounds_of_imprecise_dates() {
    let (model, graph) = fixture::model_of(&[
        (
            "sources",
            "id,kind,publisher,title,url,published,language,note,accessed,archived,sha256\n\
s,press,P,T,https://a.example/,,en,,,,\n",
        ),
        ("parties", "id,kind,iso3,m49,qid,sector,part_of,valid,sources,note\na,state,,,,,,,s,\n"),
        ("people", "id,sources,note\nu,s,\nv,s,\nw,s,\n"),
        (
            "events",
            "id,process,kind,number,part_of,date,place,venue,host,mode,status,certainty,sources,note\n\
e0,,round,1,,2020-02-20,,,,in_person,held,certain,s,\n\
e1,,round,2,,2020-02,,,,in_person,held,certain,s,\n\
e2,,round,3,,2020-03-01/2020-03-02,,,,in_person,held,certain,s,\n\
e3,,round,4,,2020-03-05/..,,,,in_person,held,certain,s,\n",
        ),
        (
            "delegates",
            "event,party,person,function,title_then,certainty,sources,note\n\
e0,a,u,head,,certain,s,\ne2,a,u,head,,certain,s,\n\
e1,a,v,head,,certain,s,\ne2,a,v,head,,certain,s,\n\
e3,a,w,head,,certain,s,\n",
        ),
    ]);
    let ranked = |slice: &str| {
        let query = parse_canonical(
            &format!("people leading at (events); most days leading at (events){slice}"),
            &model,
        );
        evaluate(&query.unwrap(), &model, &graph, Options::default())
    };
    let all = ranked("");
    assert_eq!(ids(&all.rows, &model), ["u", "v", "w"]);
    let figures: Vec<Option<Figure>> = all.rows.iter().map(|it| it.figure).collect();
    // From 20 February to 2 March 2020; from 29 or from 1 February on; not known.
    assert_eq!(figures, [Some(Figure::exact(12)), Some(Figure { least: 3, most: 31 }), None]);
    let first = ranked("; first 1");
    assert_eq!(
        (ids(&first.rows, &model), ids(&first.possibly, &model)),
        (vec![], words(&["u", "v"]))
    );
    assert_eq!(ids(&ranked("; first 2").rows, &model), ["u", "v"]);
}

#[test]
fn who_met_whom_comes_from_bilateral_meetings() {
    assert_asked("people meeting talal-one at talks-21", &["samir-two", "samir-three"], &[]);
    assert_asked("people meeting talal-one at talks-20", &[], &[]);
}

#[test]
fn provisions_are_agreed_ones_unless_remarks_are_asked_for() {
    assert_asked("provisions about terror", &["talks-21-statement-p1"], &[]);
    assert_asked("provisions about terror and worded remarks", &["talks-21-remarks-p1"], &[]);
    assert_asked("provisions saying \"oil rev\" and worded any", &["talks-21-remarks-p1"], &[]);
    assert_asked(
        "provisions about process",
        &["talks-20-statement-p1", "talks-21-statement-p2"],
        &[],
    );
    assert_asked(
        "topics of (provisions of talks-21-statement) and not of (provisions of talks-20-statement)",
        &["terror"],
        &[],
    );
}

#[test]
fn texts_are_found_by_what_they_cite_and_name() {
    assert_asked(
        "documents containing (provisions citing talks-20-statement)",
        &["talks-21-statement"],
        &[],
    );
    assert_asked("documents cited by talks-21-statement", &["talks-20-statement"], &[]);
    assert_asked(
        "documents containing (provisions mentioning (parties being iraq))",
        &["talks-20-statement"],
        &[],
    );
    assert_asked("people speaking in (documents at talks-21)", &["talal-one"], &[]);
}

#[test]
fn a_promise_kept_late_tells_by_how_many_days() {
    assert_asked(
        "commitments made at talks-20 and with verdict kept_late",
        &["talks-20-next"],
        &[],
    );
    assert_asked("commitments with verdict kept", &[], &[]);
    with("commitments made at talks-20", |answer, model, graph| {
        let Item::Commitment(promise) = answer.rows[0].item else { panic!("{answer:?}") };
        let judgement = answer.explain(model, graph).judgement(promise);
        assert_eq!(judgement.standing, Standing::KeptLate);
        assert_eq!(judgement.days_late, Some((24, 24)));
    });
}

#[test]
fn a_verdict_depends_on_the_day_it_is_asked_for() {
    let (model, graph) = fixture::talks();
    let query = parse_canonical("commitments with verdict not_yet_due", &model).unwrap();
    let on = |day: &str| {
        let as_of = crate::date::parse_day(day.as_bytes());
        ids(&evaluate(&query, &model, &graph, Options { as_of }).rows, &model)
    };
    assert_eq!(on("2023-12-31"), ["talks-20-next", "talks-21-next"]);
    assert_eq!(on("2024-12-31"), ["talks-21-next"]);
    assert_eq!(on("2025-01-01"), [""; 0]);
}

#[test]
fn the_most_frequent_come_first_with_their_figures() {
    with(
        "parties attending (events attended by iran) and not being iran; \
         most events attending (events attended by iran); first 1",
        |answer, model, _| {
            let row = answer.rows[0];
            assert_eq!(
                (ids(&[row], model), row.figure),
                (words(&["russia"]), Some(Figure::exact(1)))
            );
        },
    );
}

#[test]
fn the_denominator_is_the_events_that_the_question_could_have_meant() {
    with("rounds attended by iraq and in 2022", |answer, model, graph| {
        let coverage = answer.coverage(model, graph);
        assert_eq!((coverage.noun.as_str(), coverage.considered), ("rounds", 4));
        assert_eq!(coverage.recorded, [(Aspect::Participation, 4), (Aspect::Date, 4)]);
    });
    with("people leading for iran at (rounds)", |answer, model, graph| {
        let coverage = answer.coverage(model, graph);
        assert_eq!((coverage.considered, coverage.recorded), (4, vec![(Aspect::Delegates, 2)]));
    });
}

#[test]
fn a_row_leads_to_the_records_that_made_it_true() {
    with("rounds attended by iraq", |answer, model, graph| {
        let explainer = answer.explain(model, graph);
        let records = explainer.records(&answer.rows[0]);
        let places: Vec<_> = records.iter().map(|record| record.place()).collect();
        assert_eq!(places, [("events", 1), ("participations", 3)]);
        assert_eq!(
            explainer.doubts(&answer.possibly[0]),
            [Doubt::WeaklySourced(records_of(&explainer, &answer.possibly[0])[1])]
        );
        let unknown = explainer.doubts(&answer.possibly[1]);
        assert!(matches!(unknown[..], [Doubt::PresenceUnknown(row)]
            if model.participations.presence.get(row) == Some(Presence::Unknown)));
    });
}

fn records_of(explainer: &crate::query::answer::Explainer, row: &crate::query::Row) -> Vec<Record> {
    explainer.records(row)
}

#[test]
fn sources_and_disputes_are_found_by_what_they_are_about() {
    assert_asked("sources for (events being talks-21)", &["s2", "s1"], &[]);
    let (model, graph) = fixture::talks();
    let query = parse_canonical("disputes about (events being talks-21)", &model).unwrap();
    assert_eq!(evaluate(&query, &model, &graph, Options::default()).rows.len(), 1);
}

#[test]
fn whether_something_is_so_has_three_answers() {
    for (text, truth) in [
        ("whether events being talks-19 and attended by iraq", Truth::Definitely),
        ("whether events being talks-18 and attended by iraq", Truth::Possibly),
        ("whether events being talks-20 and attended by iraq", Truth::No),
    ] {
        with(text, |answer, _, _| assert_eq!(answer.holds(), truth, "{text}"));
    }
}
