//! The evaluation gives what a plain reading of the tables gives, and texts read back.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::dice::Dice;
use super::naive::Naive;
use crate::analysis::fixture;
use crate::graph::Graph;
use crate::model::{Model, RowId};
use crate::query::ast::{Query, Things, When};
use crate::query::canonical::{canonical, parse_canonical};
use crate::query::{Item, Options, evaluate};

/// Draws numbers for a random package.
struct Draw(u64);

impl Draw {
    fn below(&mut self, limit: u64) -> u64 {
        // xorshift64*
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % limit
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[usize::try_from(self.below(words.len() as u64)).unwrap()]
    }
}

const DATES: [&str; 9] = [
    "2017",
    "2018-02",
    "2018-02-15",
    "2018-02-10/2018-02-20",
    "2019-41",
    "2018-02-15/2018-03",
    "2017-06-01/..",
    "2018-03-01",
    "2016-12-31/2017-01-01",
];
const CERTAINTIES: [&str; 4] = ["certain", "certain", "probable", "possible"];
const PRESENCES: [&str; 7] =
    ["attended", "attended", "absent", "declined", "invited", "by_video", "unknown"];

#[allow(clippy::too_many_lines, reason = "one piece per table")]
pub(crate) fn random_tables(seed: u64) -> Vec<(&'static str, String)> {
    let mut d = Draw(seed | 1);
    let mut events = String::from(
        "id,process,kind,number,part_of,date,place,venue,host,mode,status,certainty,sources,note\n",
    );
    for row in 0..7 {
        let part_of = if row > 3 { d.pick(&["", "e0", "e1"]) } else { "" };
        writeln!(
            events,
            "e{row},{},{},{},{part_of},{},{},,{},{},{},{},s,",
            d.pick(&["", "p0", "p1"]),
            d.pick(&["round", "bilateral", "summit", "bilateral"]),
            d.pick(&["", "1", "2", "3"]),
            d.pick(&DATES),
            d.pick(&["", "x", "y"]),
            d.pick(&["", "a", "a;b"]),
            d.pick(&["", "in_person", "video", "telephone"]),
            d.pick(&["held", "held", "held", "announced"]),
            d.pick(&["certain", "certain", "possible"]),
        )
        .unwrap();
    }
    let mut participations =
        String::from("event,party,role,presence,level,certainty,sources,note\n");
    let mut delegates =
        String::from("event,party,person,function,title_then,certainty,sources,note\n");
    for event in 0..7 {
        for party in ["a", "b", "c", "d"] {
            if d.below(2) == 0 {
                writeln!(
                    participations,
                    "e{event},{party},{},{},{},{},s,",
                    d.pick(&["guarantor", "observer"]),
                    d.pick(&PRESENCES),
                    d.pick(&["", "minister", "expert"]),
                    d.pick(&CERTAINTIES),
                )
                .unwrap();
            }
            if d.below(3) == 0 {
                writeln!(
                    delegates,
                    "e{event},{party},{},{},,{},s,",
                    d.pick(&["u", "v", "w"]),
                    d.pick(&["head", "member"]),
                    d.pick(&CERTAINTIES),
                )
                .unwrap();
            }
        }
    }
    let mut tables = vec![
        ("sources", "id,kind,publisher,title,url,published,language,note,accessed,archived,sha256\ns,press,P,T,https://a.example/,,en,,,,\n".to_owned()),
        ("processes", "id,part_of,sources,note\np0,,s,\np1,p0,s,\n".to_owned()),
        ("places", "id,kind,country,latitude,longitude,qid,sources,note\nx,city,a,,,,s,\ny,region,,,,,s,\n".to_owned()),
        ("parties", "id,kind,iso3,m49,qid,sector,part_of,valid,sources,note\na,state,,,,,,,s,\nb,state,,,,,,,s,\nc,opposition,,,,,,,s,\nd,armed_group,,,,,c,,s,\n".to_owned()),
        ("people", "id,sources,note\nu,s,\nv,s,\nw,s,\n".to_owned()),
        ("topics", "id,broader,pax_codes,plover,definition\nt0,,,,D\nt1,t0,,,D\nt2,t1,,,D\n".to_owned()),
        ("events", events),
        ("participations", participations),
        ("delegates", delegates),
    ];
    tables.extend(random_texts(&mut d));
    tables
}

#[allow(clippy::too_many_lines, reason = "one piece per table")]
fn random_texts(d: &mut Draw) -> Vec<(&'static str, String)> {
    let mut documents = String::from(
        "id,event,kind,title,date,issuers,speaker,extent,paragraphs,route,pax_agtid,\
un_symbol,certainty,sources,note\n",
    );
    let mut provisions =
        String::from("id,document,number,paragraph,act,topic,summary,certainty,sources\n");
    let mut mentions = String::from("provision,entity,stance\n");
    let mut citations = String::from("provision,document,relation\n");
    let mut commitments =
        String::from("id,provision,action,debtors,creditors,place,due,condition,note\n");
    let mut outcomes = String::from("commitment,settled_by,verdict,as_of,sources,note\n");
    for row in 0..4 {
        writeln!(
            documents,
            "d{row},{},{},T,{},{},{},full,,,,,{},s,",
            d.pick(&["", "e0", "e1", "e2"]),
            d.pick(&["joint_statement", "remarks"]),
            d.pick(&DATES),
            d.pick(&["", "a", "a;c"]),
            d.pick(&["", "u"]),
            d.pick(&CERTAINTIES),
        )
        .unwrap();
        for number in 1..3 {
            let id = format!("d{row}-{number}");
            writeln!(
                provisions,
                "{id},d{row},{number},{number},{},{},Oil and gas.,{},s",
                d.pick(&["agrees", "calls"]),
                d.pick(&["t0", "t1", "t2"]),
                d.pick(&CERTAINTIES),
            )
            .unwrap();
            writeln!(
                mentions,
                "{id},{},{}",
                d.pick(&["a", "b", "u", "e1"]),
                d.pick(&["mentions", "opposes"])
            )
            .unwrap();
            writeln!(
                citations,
                "{id},{},{}",
                d.pick(&["d0", "d1", "d2"]),
                d.pick(&["cites", "reaffirms"])
            )
            .unwrap();
            if number == 1 {
                writeln!(
                    commitments,
                    "k{row},{id},{},{},{},{},{},{},",
                    d.pick(&["hold_meeting", "other"]),
                    d.pick(&["", "a", "a;b"]),
                    d.pick(&["", "c"]),
                    d.pick(&["", "x"]),
                    d.pick(&["", "2017", "2018-02-14", "2019-40"]),
                    d.pick(&["", "if"]),
                )
                .unwrap();
                if d.below(2) == 0 {
                    writeln!(
                        outcomes,
                        "k{row},{},{},,s,",
                        d.pick(&["", "e0", "e1", "d1"]),
                        d.pick(&["", "missed", "superseded"]),
                    )
                    .unwrap();
                }
            }
        }
    }
    vec![
        ("documents", documents),
        ("provisions", provisions),
        ("mentions", mentions),
        ("citations", citations),
        ("commitments", commitments),
        ("outcomes", outcomes),
    ]
}

fn row_of(item: Item) -> u32 {
    item.entity().map(crate::model::Entity::row).unwrap_or_else(|| match item {
        Item::Office(id) => id.row(),
        Item::Dispute(id) => id.row(),
        _ => unreachable!(),
    })
}

/// Compares both evaluations of things, in both readings.
fn check_same(things: &Things, model: &Model, graph: &Graph) {
    let naive = Naive { model };
    for when in [When::Definitely, When::Possibly] {
        let query = Query::list(things.clone()).when(when);
        let answer = evaluate(&query, model, graph, Options::default());
        let rows = |rows: &[crate::query::Row]| -> Vec<(u32, crate::date::Truth)> {
            rows.iter().map(|row| (row_of(row.item), row.truth)).collect()
        };
        let expected = naive.rows(things, when);
        assert_eq!(
            (rows(&answer.rows), rows(&answer.possibly)),
            expected,
            "{}",
            canonical(&query, model)
        );
    }
}

#[test]
fn fast_evaluation_is_naive_evaluation() {
    for seed in 1..=8 {
        let tables = random_tables(seed * 7_919);
        let tables: Vec<(&str, &str)> = tables.iter().map(|it| (it.0, it.1.as_str())).collect();
        let (model, graph) = fixture::model_of(&tables);
        assert_eq!((model.events.len(), model.documents.len()), (7, 4));
        // A runner stops for good at its number of cases, so each package has its own.
        let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
            cases: 250,
            failure_persistence: None,
            ..ProptestConfig::default()
        });
        runner
            .run(&proptest::collection::vec(any::<u8>(), 0..90), |bytes| {
                let mut dice =
                    Dice { bytes: &bytes, model: &model, anything_goes: false, depth: 0 };
                let things = if dice.roll(2) == 0 { dice.things() } else { dice.related() };
                check_same(&things, &model, &graph);
                Ok(())
            })
            .unwrap();
    }
}

#[test]
fn the_canonical_text_of_any_query_reads_back_to_it() {
    let (model, _) = fixture::talks();
    let config =
        ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(bytes in proptest::collection::vec(any::<u8>(), 0..150))| {
        let mut dice = Dice { bytes: &bytes, model: &model, anything_goes: true, depth: 0 };
        let query = dice.query();
        let text = canonical(&query, &model);
        prop_assert_eq!(parse_canonical(&text, &model), Ok(query), "{}", text);
    });
}

#[test]
fn no_text_makes_the_reader_of_canonical_texts_fail_otherwise_than_with_an_error() {
    let (model, graph) = fixture::talks();
    let words = [
        "rounds",
        "events",
        "people",
        "parties",
        "attended",
        "by",
        "not",
        "(",
        ")",
        ";",
        "first",
        "3",
        "iran",
        "and",
        "or",
        "in",
        "2017",
        "leading",
        "for",
        "at",
        "most",
        "attending",
        "\"",
    ];
    let config =
        ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(picks in proptest::collection::vec(0..words.len(), 0..14))| {
        let text: Vec<&str> = picks.iter().map(|&pick| words[pick]).collect();
        if let Ok(query) = parse_canonical(&text.join(" "), &model) {
            let answer = evaluate(&query, &model, &graph, Options::default());
            prop_assert!(answer.rows.len() <= 100);
        }
    });
}
