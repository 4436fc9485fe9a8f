//! Diagrams of a made-up package whose dates are imprecise.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::frame::legends::{self, Faults};
use super::{Kind, Layout, Most, SlippageChart, Subject};
use crate::analysis::fixture;
use crate::analysis::slippage::promised_meetings;
use crate::date::{Language, Span, parse_day};
use crate::graph::Graph;
use crate::model::{EventId, Model};
use crate::output::picture::{Dash, Item, Scene, ThemeName};
use crate::query::{EventFilters, Flag, Resolver};

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
const COMMITMENTS: &str = "id,provision,action,debtors,creditors,place,due,condition,note\n\
k1,p1,hold_meeting,a,,,2020-05,,\n";
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
    let subject =
        Subject { model: &model, graph: &graph, events: &events, query: "", language, most: None };
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
fn the_years_in_which_somebody_led_are_all_that_dates_allow() {
    let events = EVENTS.replace("2020-06,", "202X,");
    let (model, graph) = fixture::model_of(&[
        ("sources", SOURCES),
        ("parties", PARTIES),
        ("people", "id,sources,note\nu,s,\nv,s,\n"),
        ("events", &events),
        ("participations", PARTICIPATIONS),
        ("delegates", DELEGATES),
    ]);
    let events: Vec<EventId> = model.events.ids().collect();
    let language = Language::English;
    let subject =
        Subject { model: &model, graph: &graph, events: &events, query: "", language, most: None };
    let dot = Kind::Delegations.make(&subject).dot();
    // The second event of the first person was some day of the twenties.
    assert!(dot.contains("label=\"u\\n2020–2029\""), "{dot}");
    assert!(dot.contains("label=\"v\\n2020\""), "{dot}");
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

/// Returns the events that a kind shows when nothing else is asked for.
fn usual_events(model: &Model, graph: &Graph, kind: Kind) -> Vec<EventId> {
    let filters = EventFilters::default().with(Flag::EventKind, kind.usual_kinds().iter().copied());
    filters.to_set(&Resolver::new(model)).unwrap().members(model, graph)
}

/// Returns choices of events that a kind may be asked to show: the usual ones, those of one year, one, all.
fn choices(model: &Model, usual: Vec<EventId>) -> Vec<Vec<EventId>> {
    let of_year = |year: i32| -> Vec<EventId> {
        let starts = |event: &&EventId| {
            model.events.date.span(**event).and_then(Span::start_years) == Some((year, year))
        };
        usual.iter().filter(starts).copied().collect()
    };
    let mut choices: Vec<Vec<EventId>> = (2016..=2025).map(of_year).collect();
    choices.extend(usual.iter().step_by(7).map(|&event| vec![event]));
    choices.push(model.events.ids().collect());
    choices.push(usual);
    choices.retain(|events| !events.is_empty());
    choices
}

#[test]
fn a_legend_tells_every_mark_that_is_drawn_and_no_other() {
    let mut faults = Vec::new();
    let mut tried = 0;
    for (name, (model, graph)) in
        [("talks", fixture::talks()), ("imprecise", package()), ("built-in", fixture::built_in())]
    {
        for kind in Kind::ALL {
            for events in choices(&model, usual_events(&model, &graph, kind)) {
                for (&layout, theme) in kind
                    .layouts()
                    .iter()
                    .flat_map(|it| [ThemeName::Light, ThemeName::Dark].map(|theme| (it, theme)))
                {
                    let subject = Subject {
                        model: &model,
                        graph: &graph,
                        events: &events,
                        query: "",
                        language: Language::English,
                        most: None,
                    };
                    kind.laid_out(layout, &subject).unwrap().draw(theme.theme());
                    tried += 1;
                    let found = legends::last();
                    if found != Faults::default() {
                        let (kind, layout) = (kind.as_str(), layout.as_str());
                        faults.push(format!("{name}, {kind} as {layout}: {found:?}"));
                    }
                }
            }
        }
    }
    assert!(tried >= 400, "{tried}");
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A node or an edge of a graph in DOT: what stands before its attributes, and these.
type Statement = (String, BTreeMap<String, String>);

/// Reads the nodes and edges of a graph as our own writer sets them: one a line.
fn statements(dot: &str) -> Vec<Statement> {
    let read = |line: &str| {
        let (head, rest) = line.trim().strip_suffix(']')?.split_once('[')?;
        if !head.starts_with('"') {
            return None;
        }
        // The values hold no quotation mark of this package.
        let mut parts = rest.split('"');
        let mut attributes = BTreeMap::new();
        while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
            let name = name.trim().trim_end_matches('=').to_owned();
            attributes.insert(name, value.to_owned());
        }
        Some((head.trim().to_owned(), attributes))
    };
    dot.lines().filter_map(read).collect()
}

/// Returns how nodes, or edges, look: of a drawing and of its legend.
fn looks_in_dot(dot: &str, edges: bool, keys: [&str; 2]) -> [BTreeSet<Vec<String>>; 2] {
    let mut looks = [BTreeSet::new(), BTreeSet::new()];
    for (head, attributes) in statements(dot) {
        let is_edge = head.contains("\" -> \"") || head.contains("\" -- \"");
        let value = |key: &str| attributes.get(key).cloned();
        let told = |key: &str| {
            let usual = if key == "arrowhead" { "normal" } else { "solid" };
            value(key).unwrap_or_else(|| usual.to_owned())
        };
        let is_point = value("shape").as_deref() == Some("point");
        if is_edge != edges || is_point || value("style").as_deref() == Some("invis") {
            continue;
        }
        // Without these, a node or edge tells nothing but its words.
        if keys.iter().any(|key| attributes.contains_key(*key)) {
            let is_legend = head.starts_with("\"legend ");
            looks[usize::from(is_legend)].insert(keys.map(told).to_vec());
        }
    }
    looks
}

#[test]
fn a_legend_in_dot_tells_every_look_that_is_drawn_and_no_other() {
    let (model, graph) = fixture::built_in();
    let mut told = 0;
    for kind in Kind::ALL {
        for events in choices(&model, usual_events(&model, &graph, kind)) {
            let subject = Subject {
                model: &model,
                graph: &graph,
                events: &events,
                query: "",
                language: Language::English,
                most: None,
            };
            let dot = kind.make(&subject).dot();
            let (edges, keys) = match kind {
                Kind::Network | Kind::Timeline | Kind::Delegations => (false, ["color", "shape"]),
                Kind::Statements => (true, ["color", "style"]),
                Kind::Attendance => (true, ["arrowhead", "style"]),
                // Each node has its words in it, its count or its verdict.
                Kind::Round
                | Kind::Topics
                | Kind::Commitments
                | Kind::Bilaterals
                | Kind::Schema => {
                    assert!(!dot.contains("\"legend "), "{}", kind.as_str());
                    continue;
                }
            };
            let [mut drawn, mut legend] = looks_in_dot(&dot, edges, keys);
            // People in rounded boxes have their names in them; a broken frame is told apart from kinds.
            drawn.retain(|look| edges || look[0] != "solid");
            legend.retain(|look| edges || look[0] != "solid");
            assert_eq!(drawn, legend, "{}", kind.as_str());
            told += legend.len();
            if kind == Kind::Timeline {
                let [frames, told] = looks_in_dot(&dot, false, ["style", "style"]);
                let is_broken =
                    |looks: &BTreeSet<Vec<String>>| looks.iter().any(|look| look[0] == "dashed");
                assert_eq!(is_broken(&frames), is_broken(&told));
            }
        }
    }
    assert!(told > 100, "{told}");
}

#[test]
fn verdicts_stand_in_the_nodes_of_promises() {
    let (model, graph) = package();
    let events: Vec<EventId> = model.events.ids().collect();
    let language = Language::English;
    let subject =
        Subject { model: &model, graph: &graph, events: &events, query: "", language, most: None };
    let dot = Kind::Commitments.make(&subject).dot();
    let promise = statements(&dot).into_iter().find(|(head, _)| head == "\"k1\"").unwrap().1;
    assert!(promise["label"].contains("May 2020") && promise["label"].contains("kept late"));
}

#[test]
fn the_most_connected_are_those_that_met_most_others() {
    let (model, graph) = fixture::talks();
    let events: Vec<EventId> = model.events.ids().collect();
    for (language, said) in Language::ALL.into_iter().zip(["1", "1", "1", "1", "۱"]) {
        let every = Subject {
            model: &model,
            graph: &graph,
            events: &events,
            query: "",
            language,
            most: None,
        };
        // Of the fixture: Iran met Iraq and Russia, these met nobody but Iran.
        let most = Most::connected(&every, 1);
        let subject = Subject { most: Some(&most), ..every };
        let caption = subject.caption();
        assert!(caption.contains(said), "{caption}");
        let told = |kind: Kind, subject: &Subject| {
            let scene = kind.make(subject).draw(ThemeName::Light.theme());
            format!("{} {:?}", scene.description, scene.items)
        };
        let with_russia = Kind::ALL
            .into_iter()
            .filter(|kind| kind.has_parties() && told(*kind, &every).contains("russia"));
        let kinds: Vec<Kind> = with_russia.collect();
        assert!(kinds.len() >= 3, "{kinds:?}");
        for kind in kinds {
            assert!(!told(kind, &subject).contains("russia"), "{}", kind.as_str());
        }
        assert_eq!(Most::connected(&every, 99).caption(language), None);
    }
}
