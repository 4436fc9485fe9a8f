//! Diagrams of a made-up package whose dates are imprecise.

use std::sync::Arc;

use super::{Kind, Layout, SlippageChart, Subject};
use crate::analysis::fixture;
use crate::analysis::slippage::promised_meetings;
use crate::date::{Language, parse_day};
use crate::graph::Graph;
use crate::model::{EventId, Model};
use crate::output::picture::{Dash, Item, Scene, ThemeName};

const SOURCES: &str = "id,kind,publisher,title,url,published,language,note,accessed,archived,sha256\n\
s,press,P,T,https://a.example/,,en,,,,\n";
const PARTIES: &str = "id,kind,iso3,m49,qid,sector,part_of,valid,sources,note\na,state,,,,,,,s,\n";
const EVENTS: &str = "id,process,kind,number,part_of,date,place,venue,host,mode,status,certainty,sources,note\n\
e1,,round,1,,2020-01-15,,,,in_person,held,certain,s,\n\
e2,,round,2,,2020-06,,,,in_person,held,certain,s,\n\
e3,,round,3,,2020-12-15,,,,in_person,held,certain,s,\n";
const DELEGATES: &str = "event,party,person,function,title_then,certainty,sources,note\n\
e1,a,u,head,,certain,s,\ne2,a,u,head,,certain,s,\ne3,a,v,head,,certain,s,\n";
const PARTICIPATIONS: &str = "event,party,role,presence,level,certainty,sources,note\n\
e1,a,guarantor,attended,,certain,s,\ne2,a,guarantor,attended,,certain,s,\n\
e3,a,guarantor,attended,,certain,s,\n";
const DOCUMENTS: &str = "id,event,kind,title,date,issuers,speaker,extent,paragraphs,route,pax_agtid,\
un_symbol,certainty,sources,note\nd1,e1,joint_statement,T,2020-03,a,,full,,,,,certain,s,\n";
const PROVISIONS: &str = "id,document,number,paragraph,act,topic,summary,certainty,sources\n\
p1,d1,1,1,agrees,t,The parties meet again.,certain,s\n";
const COMMITMENTS: &str = "id,provision,action,debtors,creditors,place,due,condition,note\nk1,p1,hold_meeting,a,,,2020-05,,\n";
const OUTCOMES: &str = "commitment,settled_by,verdict,as_of,sources,note\nk1,e2,,,s,\n";

/// One promise of March, due in May and settled in June, all on days that are not known.
fn package() -> (Arc<Model>, Graph) {
    fixture::model_of(&[
        ("sources", SOURCES),
        ("parties", PARTIES),
        ("people", "id,sources,note\nu,s,\nv,s,\n"),
        ("topics", "id,broader,pax_codes,plover,definition\nt,,,,D\n"),
        ("events", EVENTS),
        ("participations", PARTICIPATIONS),
        ("delegates", DELEGATES),
        ("documents", DOCUMENTS),
        ("provisions", PROVISIONS),
        ("commitments", COMMITMENTS),
        ("outcomes", OUTCOMES),
    ])
}

fn drawn(kind: Kind, layout: Layout) -> Scene {
    let (model, graph) = package();
    let events: Vec<EventId> = model.events.ids().collect();
    let language = Language::English;
    let subject = Subject { model: &model, graph: &graph, events: &events, query: "", language };
    kind.laid_out(layout, &subject).unwrap().draw(ThemeName::Light.theme())
}

/// Returns where the bars of days that are not known begin and end, from left to right; of a drawing,
/// not of its legend, which stands below `bottom`.
fn open_bars(items: &[Item], bottom: f64) -> Vec<(f64, f64)> {
    let mut bars = Vec::new();
    for item in items {
        match item {
            Item::Group { items, .. } => bars.extend(open_bars(items, bottom)),
            Item::Rect { x, y, width, fill: None, stroke: Some(stroke), .. }
                if stroke.dash == Dash::Short && *y < bottom =>
            {
                bars.push((*x, x + width));
            }
            _ => {}
        }
    }
    bars.sort_by(|a, b| a.0.total_cmp(&b.0));
    bars
}

/// March, May and June begin 60, 121 and 152 days after 1 January 2020.
#[test]
fn what_was_promised_and_settled_some_day_is_drawn_over_all_its_days() {
    for layout in [Layout::ByAction, Layout::ByDocument] {
        let scene = drawn(Kind::Commitments, layout);
        let [made, settled] = open_bars(&scene.items, 140.0)[..] else { panic!("{layout:?}") };
        let day = (made.1 - made.0) / 30.0;
        assert!((settled.0 - made.0 - 92.0 * day).abs() < 0.01, "{made:?} {settled:?}");
        assert!((settled.1 - settled.0 - 29.0 * day).abs() < 0.01, "{made:?} {settled:?}");
    }
}

#[test]
fn an_event_led_some_day_is_drawn_over_all_its_days() {
    let scene = drawn(Kind::Delegations, Layout::Lanes);
    let [june] = open_bars(&scene.items, 180.0)[..] else { panic!("{:?}", scene.items) };
    let circle = |title: &str| {
        let mark = scene.items.iter().find_map(|item| match item {
            Item::Group { title: told, items, .. } if told.starts_with(title) => items.last(),
            _ => None,
        });
        match mark {
            Some(Item::Rect { x, width, .. }) => x + width / 2.0,
            other => panic!("{title}: {other:?}"),
        }
    };
    let marks = [circle("u · e1"), circle("u · e2"), circle("v · e3")];
    // 15 January to 15 December are 335 days, to 1 June 138, to 30 June 167.
    let day = (marks[2] - marks[0]) / 335.0;
    assert!((june.0 - marks[0] - 138.0 * day).abs() < 0.01, "{june:?} {marks:?}");
    assert!((june.1 - marks[0] - 167.0 * day).abs() < 0.01, "{june:?} {marks:?}");
    assert!((marks[1] - (june.0 + june.1) / 2.0).abs() < 0.01, "{june:?} {marks:?}");
    // The bar of the person reaches over the last day that can be meant.
    let reaches = |item: &Item| {
        matches!(item, Item::Rect { x, width, fill: Some(_), stroke: None, .. }
            if *x < marks[0] && (x + width - june.1 - 7.0).abs() < 0.01)
    };
    assert!(scene.items.iter().any(reaches));
}

#[test]
fn a_meeting_of_a_month_is_measured_over_all_its_days() {
    let (model, _) = package();
    let promises = promised_meetings(&model, parse_day(b"2020-12-31"));
    let chart = SlippageChart::new(&model, &promises, Language::English);
    let scene = chart.draw(ThemeName::Light.theme());
    assert!(scene.description.contains("1–30 days late"), "{}", scene.description);
    let [june] = open_bars(&scene.items, 130.0)[..] else { panic!("{:?}", scene.items) };
    assert!(june.1 > june.0);
}
