//! Every kind of diagram, in every language, drawn as it would be published.

use std::path::Path;
use std::process::Command;

use diplograph::date::Language;
use diplograph::diagnostic::Findings;
use diplograph::graph::{self, Graph};
use diplograph::model::{self, EventId, Model};
use diplograph::output::diagram::{Counted, Diagram, Kind, Layout, Subject, TooMuch};
use diplograph::output::picture::{
    Dash, Item, Scene, ThemeName, render_pdf, render_png, render_svg,
};
use diplograph::query::{EventFilters, Flag, Resolver};
use diplograph::text::bidi::strip_isolates;
use resvg::usvg::roxmltree::{Document, Node};

fn records() -> (std::sync::Arc<Model>, Graph) {
    let (_, model) = model::open(None, &mut Findings::new(20)).unwrap();
    let model = std::sync::Arc::new(model);
    let graph = graph::build(&model);
    (model, graph)
}

/// Returns the events that a kind shows when nothing else is asked for.
fn usual_events(model: &Model, graph: &Graph, kind: Kind) -> Vec<EventId> {
    let filters = EventFilters::default().with(Flag::EventKind, kind.usual_kinds().iter().copied());
    filters.to_set(&Resolver::new(model)).unwrap().members(model, graph)
}

fn diagram(model: &Model, graph: &Graph, kind: Kind, language: Language) -> Box<dyn Diagram> {
    let events = usual_events(model, graph, kind);
    kind.make(&Subject { model, graph, events: &events, query: "as usual", language, most: None })
}

#[test]
fn no_label_covers_another_or_leaves_the_picture() {
    let (model, graph) = records();
    for kind in Kind::ALL {
        let events = usual_events(&model, &graph, kind);
        let events = if kind == Kind::Round { &events[20..21] } else { &events[..] };
        for (&layout, language) in pairs(kind.layouts(), &Language::ALL) {
            let subject =
                Subject { model: &model, graph: &graph, events, query: "", language, most: None };
            let diagram = kind.laid_out(layout, &subject).unwrap();
            let where_it_is =
                format!("{} as {} in {}", kind.as_str(), layout.as_str(), language.tag());
            for theme in [ThemeName::Light, ThemeName::Dark, ThemeName::Print] {
                let scene = diagram.draw(theme.theme());
                assert_eq!(scene.label_overlaps(), [], "{where_it_is}");
                assert_eq!(scene.labels_outside(), [""; 0], "{where_it_is}");
                assert!(!scene.title.is_empty() && !scene.description.is_empty(), "{where_it_is}");
                if theme != ThemeName::Light {
                    assert_eq!(scene.background, theme.theme().background, "{where_it_is}");
                }
            }
        }
    }
}

/// Returns every pair of two lists.
fn pairs<'l, A, B: Copy>(first: &'l [A], second: &'l [B]) -> impl Iterator<Item = (&'l A, B)> {
    first.iter().flat_map(move |a| second.iter().map(move |&b| (a, b)))
}

#[test]
fn a_layout_of_another_kind_is_refused_with_those_of_the_kind() {
    let (model, graph) = records();
    let language = Language::English;
    let subject =
        Subject { model: &model, graph: &graph, events: &[], query: "", language, most: None };
    for (kind, layout, help) in [
        (Kind::Network, Layout::Lanes, "ask for `circle` or `matrix`"),
        (Kind::Schema, Layout::Circle, "leave `--layout` out: `fixed` is the only layout"),
    ] {
        let Err(error) = kind.laid_out(layout, &subject) else { panic!("{}", kind.as_str()) };
        assert_eq!((error.kind, error.layout), (kind, layout));
        assert_eq!(error.help(), help);
    }
}

/// A matrix turned on its side, and promises in another order, tell the same.
#[test]
fn every_layout_of_a_kind_tells_the_same() {
    let (model, graph) = records();
    let told = |kind: Kind, layout| {
        let (events, language) = (usual_events(&model, &graph, kind), Language::English);
        let subject = Subject {
            model: &model,
            graph: &graph,
            events: &events,
            query: "",
            language,
            most: None,
        };
        let scene = kind.laid_out(layout, &subject).unwrap().draw(ThemeName::Light.theme());
        let mut told: Vec<(String, String)> = Vec::new();
        for item in scene.items {
            if let Item::Group { title, link, .. } = item {
                // Names of rows and columns differ; marks tell of two things.
                if title.contains(" · ") || title.contains(" – ") {
                    told.push((title, link));
                }
            }
        }
        told.sort();
        told
    };
    for kind in [Kind::Attendance, Kind::Topics, Kind::Commitments] {
        let [usual, other] = kind.layouts() else { panic!("{}", kind.as_str()) };
        let (usual, other) = (told(kind, *usual), told(kind, *other));
        assert!(usual.len() >= 80, "{}: {}", kind.as_str(), usual.len());
        assert_eq!(usual, other, "{}", kind.as_str());
    }
}

/// In `data/participations.csv` the delegation of Iran at round 21 rests on a page without an address,
/// then on one of Agenzia Nova.
#[test]
fn a_mark_leads_to_a_source_of_what_it_shows() {
    let (model, graph) = records();
    let event = model.events.id.find("astana-21").unwrap();
    let language = Language::English;
    let subject =
        Subject { model: &model, graph: &graph, events: &[event], query: "", language, most: None };
    for &layout in Kind::Round.layouts() {
        let diagram = Kind::Round.laid_out(layout, &subject).unwrap();
        let svg = render_svg(&diagram.draw(ThemeName::Light.theme()));
        let links = links(&svg);
        let iran = links.iter().find(|(title, _)| title == "Iran: Ali Asghar Khaji").unwrap();
        assert_eq!(
            iran.1,
            "https://www.agenzianova.com/a/65b0dab0600af5.52852111/4790932/2024-01-24/\
             siria-al-via-la-21ma-riunione-internazionale-di-astana-con-iran-russia-e-turchia"
        );
    }
}

#[test]
fn links_of_every_kind_are_addresses_of_the_web_and_none_holds_another() {
    let (model, graph) = records();
    for kind in Kind::ALL {
        let (events, language) = (usual_events(&model, &graph, kind), Language::Persian);
        let subject = Subject {
            model: &model,
            graph: &graph,
            events: &events,
            query: "",
            language,
            most: None,
        };
        for &layout in kind.layouts() {
            let diagram = kind.laid_out(layout, &subject).unwrap();
            let svg = render_svg(&diagram.draw(ThemeName::Print.theme()));
            let links = links(&svg);
            let is_schema = kind == Kind::Schema;
            assert_eq!(links.is_empty(), is_schema, "{} as {}", kind.as_str(), layout.as_str());
        }
    }
}

/// Returns title and address of each link of a picture, as an XML parser reads them.
fn links(svg: &str) -> Vec<(String, String)> {
    let document = Document::parse(svg).unwrap();
    let is_link = |node: &Node| node.tag_name().name() == "a";
    let link = |node: Node| {
        let address = node.attribute("href").unwrap();
        assert!(address.starts_with("https://") || address.starts_with("http://"), "{address}");
        assert!(!node.ancestors().skip(1).any(|outer| is_link(&outer)), "{address}");
        let title = node.first_element_child().unwrap();
        assert_eq!(title.tag_name().name(), "title", "{address}");
        (title.text().unwrap().to_owned(), address.to_owned())
    };
    document.descendants().filter(is_link).map(link).collect()
}

#[test]
#[ignore = "needs Poppler"]
fn poppler_finds_the_links_of_the_svg_in_the_pdf() {
    let (model, graph) = records();
    let scene =
        diagram(&model, &graph, Kind::Attendance, Language::English).draw(ThemeName::Light.theme());
    let path = written("links.pdf", &render_pdf(&scene).unwrap());
    let said = String::from_utf8(output_of("pdfinfo", &["-url", &path])).unwrap();
    // A heading, then page, type and address.
    let found = said.lines().skip(1).map(|line| line.split_whitespace().nth(2).unwrap().to_owned());
    // PDF has no letters beyond ASCII in addresses.
    let encoded = |byte: u8| match byte {
        0..128 => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    let links = links(&render_svg(&scene));
    let meant: Vec<String> =
        links.iter().map(|(_, address)| address.bytes().map(encoded).collect()).collect();
    assert!(meant.len() > 200);
    for (found, meant) in found.zip(&meant) {
        assert_eq!(found, *meant);
    }
    assert_eq!(said.lines().count(), meant.len() + 1);
}

#[test]
fn every_event_has_a_picture_in_which_no_label_covers_another() {
    let (model, graph) = records();
    for event in model.events.ids() {
        let (events, language) = ([event], Language::Russian);
        let subject = Subject {
            model: &model,
            graph: &graph,
            events: &events,
            query: "",
            language,
            most: None,
        };
        for &layout in Kind::Round.layouts() {
            let diagram = Kind::Round.laid_out(layout, &subject).unwrap();
            let scene = diagram.draw(ThemeName::Light.theme());
            let id = model.events.id.get(event);
            assert_eq!(scene.label_overlaps(), [], "{id}");
            assert_eq!(scene.labels_outside(), [""; 0], "{id}");
        }
    }
}

#[test]
fn a_network_of_all_parties_turns_its_labels_before_they_cover_each_other() {
    let (model, graph) = records();
    let events: Vec<EventId> = model.events.ids().collect();
    for language in Language::ALL {
        let subject = Subject {
            model: &model,
            graph: &graph,
            events: &events,
            query: "events",
            language,
            most: None,
        };
        for &layout in Kind::Network.layouts() {
            let diagram = Kind::Network.laid_out(layout, &subject).unwrap();
            let scene = diagram.draw(ThemeName::Light.theme());
            assert_eq!(scene.label_overlaps(), [], "{}", language.tag());
            assert_eq!(scene.labels_outside(), [""; 0], "{}", language.tag());
        }
    }
}

#[test]
fn nothing_to_show_still_makes_a_picture_of_every_kind() {
    let (model, graph) = records();
    for kind in Kind::ALL {
        let language = Language::English;
        let subject =
            Subject { model: &model, graph: &graph, events: &[], query: "", language, most: None };
        for &layout in kind.layouts() {
            let diagram = kind.laid_out(layout, &subject).unwrap();
            let scene = diagram.draw(ThemeName::Light.theme());
            assert!(scene.width > 0.0 && scene.height > 0.0, "{}", layout.as_str());
            assert!(render_png(&scene, 1.0).is_ok(), "{}", layout.as_str());
            assert!(diagram.dot().starts_with("digraph") || diagram.dot().starts_with("graph"));
        }
    }
}

#[test]
fn the_same_diagram_is_the_same_bytes() {
    let (model, graph) = records();
    for kind in [Kind::Round, Kind::Statements] {
        let [first, second] = [(), ()].map(|()| {
            let diagram = diagram(&model, &graph, kind, Language::Arabic);
            let scene = diagram.draw(ThemeName::Print.theme());
            (diagram.dot(), render_svg(&scene), render_pdf(&scene).unwrap())
        });
        assert!(first == second, "{}", kind.as_str());
    }
}

#[test]
fn every_kind_is_in_the_documentation_with_its_picture_and_in_the_gallery() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(root.join("docs/diagrams.md")).unwrap();
    for kind in Kind::ALL {
        let name = kind.as_str();
        assert!(page.contains(&format!("\n## {name}\n")), "{name}");
        assert!(page.contains(&format!("(../output/diagrams/{name}.en.png)")), "{name}");
        for layout in kind.layouts() {
            assert!(page.contains(&format!("`{}`", layout.as_str())), "{name} {layout:?}");
        }
        for layout in &kind.layouts()[1..] {
            let picture = format!("output/diagrams/layouts/{name}.{}.svg", layout.as_str());
            assert!(page.contains(&format!("(../{picture})")), "{picture}");
            assert!(root.join(&picture).exists(), "{picture}");
        }
        for form in ["en.dot", "en.svg", "en.png", "ar.dot", "ar.svg", "ar.png"] {
            assert!(root.join(format!("output/diagrams/{name}.{form}")).exists(), "{name}.{form}");
        }
    }
}

/// What the records say of round 21, read off `data/commitments.csv` and `data/events.csv`: promised
/// for the second half of 2023, held on 24 and 25 January 2024.
#[test]
fn a_promise_kept_late_is_drawn_with_its_days_in_every_language() {
    let (model, graph) = records();
    for (language, said) in [
        (Language::English, "kept late, 24 days late"),
        (Language::Russian, "опоздание на 24 дня"),
        (Language::Turkish, "24 gün geç"),
    ] {
        let scene = diagram(&model, &graph, Kind::Commitments, language);
        let svg = render_svg(&scene.draw(ThemeName::Light.theme()));
        assert!(svg.contains(said), "{}", language.tag());
    }
}

/// There are seven summits in `data/events.csv`; Persian has digits of its own, names and queries keep
/// theirs.
#[test]
fn figures_are_written_in_the_digits_of_the_language() {
    let (model, graph) = records();
    let summits = EventFilters::default().with(Flag::EventKind, ["summit"]);
    let events = summits.to_set(&Resolver::new(&model)).unwrap().members(&model, &graph);
    for (language, said) in [(Language::Persian, "رویدادها: ۷"), (Language::Arabic, "الأحداث: 7")]
    {
        let subject = Subject {
            model: &model,
            graph: &graph,
            events: &events,
            query: "summit 7",
            language,
            most: None,
        };
        let scene = Kind::Attendance.make(&subject).draw(ThemeName::Light.theme());
        let svg = render_svg(&scene);
        assert!(svg.contains(said), "{svg}");
        assert!(strip_isolates(&svg).contains("· summit 7"), "{svg}");
    }
}

/// Runs a program on a file and returns what it writes.
fn output_of(program: &str, arguments: &[&str]) -> Vec<u8> {
    let run = Command::new(program).args(arguments).output();
    let run = run.unwrap_or_else(|error| panic!("{program} can't be run: {error}"));
    let messages = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success() && messages.is_empty(), "{program}: {messages}");
    run.stdout
}

fn written(name: &str, bytes: &[u8]) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
#[ignore = "needs Poppler"]
fn poppler_reads_the_letters_of_a_pdf_in_every_script() {
    let (model, graph) = records();
    for (language, said) in [
        (Language::English, "International Committee of the Red Cross"),
        (Language::Arabic, "اللجنة الدولية للصليب الأحمر"),
        (Language::Russian, "спецпосланник или посол"),
        (Language::Turkish, "Gözlemciler"),
        (Language::Persian, "دیگر"),
    ] {
        let diagram = diagram(&model, &graph, Kind::Attendance, language);
        let pdf = render_pdf(&diagram.draw(ThemeName::Light.theme())).unwrap();
        let path = written(&format!("attendance.{}.pdf", language.tag()), &pdf);
        let text = String::from_utf8(output_of("pdftotext", &[&path, "-"])).unwrap();
        // As search compares texts: lam with alef is one character and two.
        let text = icu_normalizer::ComposingNormalizerBorrowed::new_nfkc().normalize(&text);
        assert!(text.contains(said), "{}: {text}", language.tag());
    }
}

/// Returns the ink of a grey picture: left, right, upper and lower edge of what differs from white.
fn ink(rows: &[&[u8]]) -> [usize; 4] {
    let dark = |row: &[u8]| row.iter().any(|&grey| grey < 128);
    let dark_column = |column: usize| rows.iter().any(|row| row[column] < 128);
    let columns = rows[0].len();
    [
        (0..columns).find(|&column| dark_column(column)).unwrap(),
        (0..columns).rfind(|&column| dark_column(column)).unwrap(),
        rows.iter().position(|row| dark(row)).unwrap(),
        rows.iter().rposition(|row| dark(row)).unwrap(),
    ]
}

/// Returns a picture as rows of greys.
fn greys(png: &[u8]) -> Vec<Vec<u8>> {
    let picture = resvg::tiny_skia::Pixmap::decode_png(png).unwrap();
    let grey = |pixel: &resvg::tiny_skia::PremultipliedColorU8| {
        let sum = u32::from(pixel.red()) + u32::from(pixel.green()) + u32::from(pixel.blue());
        u8::try_from(sum / 3).unwrap()
    };
    let pixels: Vec<u8> = picture.pixels().iter().map(grey).collect();
    pixels.chunks(picture.width() as usize).map(<[u8]>::to_vec).collect()
}

/// Librsvg shapes text with Pango, we with Harfrust: where both put their ink, the text is right.
#[test]
#[ignore = "needs librsvg and the DejaVu fonts"]
fn librsvg_puts_arabic_where_we_put_it() {
    let (model, graph) = records();
    let diagram = diagram(&model, &graph, Kind::Round, Language::Arabic);
    let scene = diagram.draw(ThemeName::Light.theme());
    let ours = greys(&render_png(&scene, 1.0).unwrap());
    let svg = written("round.ar.svg", render_svg(&scene).as_bytes());
    let theirs = greys(&output_of("rsvg-convert", &[&svg]));
    assert_eq!((ours.len(), ours[0].len()), (theirs.len(), theirs[0].len()));
    // Cut into bands, of which each holds a line of text or two.
    for (number, (a, b)) in ours.chunks(40).zip(theirs.chunks(40)).enumerate() {
        let rows = |band: &[Vec<u8>]| band.iter().any(|row| row.iter().any(|&grey| grey < 128));
        assert_eq!(rows(a), rows(b), "band {number}");
        if rows(a) {
            let slices =
                |band: &'_ [Vec<u8>]| ink(&band.iter().map(Vec::as_slice).collect::<Vec<_>>());
            for (one, other) in slices(a).into_iter().zip(slices(b)) {
                assert!(one.abs_diff(other) <= 4, "band {number}: {:?} {:?}", slices(a), slices(b));
            }
        }
    }
}

/// What tells a mark from others: its shape, its colour, its line.
type Look = (std::mem::Discriminant<Item>, Option<&'static str>, Option<(&'static str, Dash)>);

/// Returns how the marks among items look, each look once.
fn looks(items: &[Item]) -> Vec<Look> {
    let mut looks = Vec::new();
    for item in items {
        let (fill, stroke) = match item {
            Item::Group { items, .. } => {
                looks.extend(self::looks(items));
                continue;
            }
            Item::Text(_) => continue,
            Item::Rect { fill, stroke, .. }
            | Item::Circle { fill, stroke, .. }
            | Item::Polygon { fill, stroke, .. } => (*fill, *stroke),
            Item::Curve { stroke, .. } => (None, Some(*stroke)),
        };
        let line = stroke.map(|stroke| (stroke.colour, stroke.dash));
        looks.push((std::mem::discriminant(item), fill, line));
    }
    looks.dedup();
    looks
}

/// Draws diagrams of all events of a kind, of each year and of each round, in two themes; gives the
/// looks of the drawing, then those of its legend, which stands behind the title.
fn each_drawing(kinds: &[Kind], check: impl Fn(&str, &[Look], &[Look], &[&str])) {
    let (model, graph) = records();
    for &kind in kinds {
        let usual = usual_events(&model, &graph, kind);
        let of_year = |year: i32| -> Vec<EventId> {
            let begins = |event: &EventId| {
                let date = model.events.date.written(*event).unwrap_or_default();
                date.starts_with(&year.to_string())
            };
            usual.iter().copied().filter(begins).collect()
        };
        let mut choices: Vec<Vec<EventId>> = match kind {
            Kind::Round => usual.iter().map(|&event| vec![event]).collect(),
            _ => (2017..=2024).map(of_year).chain([usual.clone()]).collect(),
        };
        choices.retain(|events| !events.is_empty());
        for (&layout, theme) in kind
            .layouts()
            .iter()
            .flat_map(|it| [ThemeName::Light, ThemeName::Dark].map(|t| (it, t)))
        {
            for events in &choices {
                let language = Language::English;
                let subject = Subject {
                    model: &model,
                    graph: &graph,
                    events,
                    query: "",
                    language,
                    most: None,
                };
                let scene = kind.laid_out(layout, &subject).unwrap().draw(theme.theme());
                let is_title =
                    |item: &Item| matches!(item, Item::Text(label) if label.text == scene.title);
                let at = scene.items.iter().position(is_title).unwrap();
                let said = format!("{} {} of {}", kind.as_str(), layout.as_str(), events.len());
                let scale = &theme.theme().scale[..];
                check(&said, &looks(&scene.items[..at]), &looks(&scene.items[at..]), scale);
            }
        }
    }
}

#[test]
fn a_legend_shows_no_mark_that_is_not_drawn() {
    let kinds = [Kind::Bilaterals, Kind::Topics, Kind::Commitments, Kind::Timeline];
    each_drawing(&kinds, |said, drawn, legend, _| {
        // Of a mark in another colour than those that it stands for, the shape and the line count.
        let alike = |one: &Look, other: &Look| {
            one == other
                || (said.starts_with("timeline") || said.contains("circle"))
                    && one.0 == other.0
                    && one.1.is_some() == other.1.is_some()
                    && one.2.map(|line| line.1) == other.2.map(|line| line.1)
        };
        for mark in legend {
            assert!(drawn.iter().any(|one| alike(one, mark)), "{said}: {mark:?}");
        }
    });
}

#[test]
fn a_legend_shows_every_shade_that_is_drawn() {
    each_drawing(
        &[Kind::Bilaterals, Kind::Topics, Kind::Commitments],
        |said, drawn, legend, scale| {
            for look in drawn.iter().filter(|look| look.1.is_some_and(|fill| scale.contains(&fill)))
            {
                assert!(legend.contains(look), "{said}: {look:?}");
            }
        },
    );
}

#[test]
fn a_legend_tells_which_counts_a_shade_stands_for() {
    let (model, graph) = records();
    let scene =
        diagram(&model, &graph, Kind::Bilaterals, Language::English).draw(ThemeName::Light.theme());
    let text = |item: &Item| match item {
        Item::Text(label) => Some(label.text.clone()),
        _ => None,
    };
    let texts: Vec<String> = scene.items.iter().filter_map(text).collect();
    // The classes meet without a gap.
    let classes: Vec<(u32, u32)> = texts
        .iter()
        .skip_while(|text| **text != scene.title)
        .filter_map(|text| {
            let (first, last) = text.split_once('–').unwrap_or((text, text));
            Some((first.parse().ok()?, last.parse().ok()?))
        })
        .collect();
    let counts = scene.items.iter().flat_map(|item| match item {
        Item::Group { items, .. } => items.iter().filter_map(text).collect(),
        _ => Vec::new(),
    });
    let most = counts.filter_map(|text| text.parse::<u32>().ok()).max().unwrap();
    assert_eq!((classes[0], classes[1].0, classes.last().unwrap().1), ((0, 0), 1, most));
    assert!(classes.windows(2).all(|pair| pair[0].1 + 1 == pair[1].0), "{classes:?}");
}

#[test]
fn what_is_refused_for_its_size_names_the_way_out() {
    let help = |what| TooMuch { what, count: 401, most: 400 }.help();
    assert!(help(Counted::Parties).contains("`--top 40`"));
    let filters = ["`--since`", "`--until`", "`--kind`", "`--attended-by`"];
    assert!(filters.iter().all(|filter| help(Counted::Events).contains(filter)));
}

#[test]
fn what_no_picture_can_show_is_refused_before_it_is_laid_out() {
    let (model, graph) = records();
    let event = model.events.id.find("astana-21").unwrap();
    for (count, fits) in [(10_000, true), (10_001, false)] {
        let events = vec![event; count];
        let subject = Subject {
            model: &model,
            graph: &graph,
            events: &events,
            query: "",
            language: Language::English,
            most: None,
        };
        for kind in [Kind::Timeline, Kind::Attendance, Kind::Network, Kind::Bilaterals] {
            assert_eq!(kind.check_bounds(&subject).is_ok(), fits, "{kind:?}");
        }
    }
}

#[test]
fn a_picture_that_is_larger_than_viewers_open_is_refused() {
    let scene = |width, height| Scene {
        width,
        height,
        background: "#ffffff",
        title: String::new(),
        description: String::new(),
        language: "en",
        items: Vec::new(),
    };
    assert!(scene(100.0, 16_384.0).check_size().is_ok());
    let error = scene(100.0, 42_836.0).check_size().unwrap_err().to_string();
    assert!(error.contains("100 by 42836 pixels"), "{error}");
    // Twice as wide and high it has a side, or an area, that viewers do not open.
    assert!(render_png(&scene(20.0, 8_193.0), 2.0).is_err());
    assert!(render_png(&scene(5_001.0, 5_001.0), 2.0).is_err());
    assert!(render_png(&scene(20.0, 8_192.0), 2.0).is_ok());
}
