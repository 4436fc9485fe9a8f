//! `diplograph diagram`.

use std::path::Path;

use super::diplograph;
use crate::package_folder::Folder;

#[test]
fn filters_choose_the_events_and_the_caption_tells_which() {
    let svg = diplograph(&["diagram", "timeline", "--kind", "summit", "--in", "2017"]).stdout;
    assert!(svg.contains("· summits in 2017</text>"), "{svg}");
    // The first summit, Sochi, 22 November 2017, is the only one of that year.
    assert!(svg.contains(">Events: 1/1</text>"), "{svg}");
    assert!(svg.contains("Sochi, 22 November 2017</title>"), "{svg}");
}

#[test]
fn a_picture_tells_screen_readers_what_it_shows() {
    let svg = diplograph(&["diagram", "bilaterals", "--in", "2021", "--lang", "ar"]).stdout;
    assert!(svg.contains("lang=\"ar\" aria-labelledby=\"title desc\""), "{svg}");
    assert!(svg.contains("<desc id=\"desc\">"), "{svg}");
}

/// Iran and Qatar met once, before the ministers in Doha: `data/events.csv`, whose source is in
/// `data/sources.csv` with this address.
#[test]
fn a_figure_of_a_pair_tells_when_they_met_and_leads_to_a_source() {
    for layout in ["matrix", "circle"] {
        let svg = diplograph(&["diagram", "bilaterals", "--layout", layout]).stdout;
        let link = "<a href=\"https://exbulletin.com/politics/2909664/\">\
                    <title>Iran – Qatar: 1 · 7 December 2024</title>";
        assert!(svg.contains(link), "{layout}");
    }
}

#[test]
fn an_unknown_filter_is_refused_with_the_nearest() {
    let run = diplograph(&["diagram", "timeline", "--attended-by", "irakk"]);
    assert_eq!(run.code, 2);
    insta::assert_snapshot!(run.stderr, @r"
    error: no party or person is called `irakk`
    help: did you mean `Iraq`?
    ");
}

#[test]
fn a_picture_of_nothing_is_refused_and_nothing_is_written() {
    let folder = Folder::tiny();
    let target = folder.path().join("nothing.svg");
    let path = target.to_string_lossy().into_owned();
    let run = diplograph(&["diagram", "network", "--since", "2030", "-o", &path]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.starts_with("error: nothing to draw: no rounds since 2030\n"),
        "{}",
        run.stderr
    );
    assert!(!target.exists());
    assert_eq!(diplograph(&["diagram", "schema"]).code, 0);
}

/// At the rounds the three guarantors met everybody, as `data/participations.csv` lists them.
#[test]
fn the_most_connected_parties_are_drawn_alone_and_the_caption_says_so() {
    let recorded = recorded_at_rounds();
    for (language, caption) in [
        ("en", "the 3 most connected of {} parties · Data"),
        ("ar", "الأطراف الأكثر اتصالًا: 3 من {}"),
        ("ru", "стороны с наибольшим числом связей: 3 из {}"),
        ("tr", "en çok bağlantılı taraflar: 3 / {}"),
        ("fa", "پرپیوندترین طرف‌ها: ۳ از "),
    ] {
        let run = diplograph(&["diagram", "network", "--top", "3", "--lang", language]);
        let caption = caption.replace("{}", &recorded.to_string());
        assert!(run.stdout.contains(&caption), "{caption}: {}", run.stdout);
    }
    for kind in ["network", "attendance", "delegations"] {
        let svg = diplograph(&["diagram", kind, "--top", "3"]).stdout;
        for (party, is_shown) in [("Iran", true), ("Russia", true), ("Lebanon", false)] {
            assert_eq!(svg.contains(party), is_shown, "{kind}: {party}");
        }
    }
}

/// Returns how many parties `data/participations.csv` has at rounds.
fn recorded_at_rounds() -> usize {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let rows = |name: &str, columns: [&str; 2]| -> Vec<[String; 2]> {
        let mut reader = csv::Reader::from_path(root.join(name)).unwrap();
        let headers = reader.headers().unwrap().clone();
        let at = columns.map(|name| headers.iter().position(|other| other == name).unwrap());
        reader
            .records()
            .map(|row| row.unwrap())
            .map(|row| at.map(|at| row[at].to_owned()))
            .collect()
    };
    let events = rows("events.csv", ["id", "kind"]);
    let is_round = |id: &str| events.iter().any(|row| row[0] == id && row[1] == "round");
    let of_rounds = rows("participations.csv", ["event", "party"]);
    let parties: std::collections::BTreeSet<String> =
        of_rounds.into_iter().filter(|row| is_round(&row[0])).map(|[_, party]| party).collect();
    parties.len()
}

#[test]
fn kinds_without_parties_have_none_to_choose_from() {
    let run = diplograph(&["diagram", "timeline", "--top", "3"]);
    assert_eq!(run.code, 2);
    insta::assert_snapshot!(run.stderr, @r"
    error: `timeline` has no parties of which `--top` could choose
    help: leave `--top` out; `attendance`, `network`, `delegations`, `bilaterals` have them
    ");
    assert_eq!(diplograph(&["diagram", "network", "--top", "0"]).code, 2);
}

#[test]
fn a_round_must_be_named() {
    insta::assert_snapshot!(diplograph(&["diagram", "round"]).stderr, @r"
    error: which round, or which event?
    help: name a round by its number or an event by its id: `diplograph diagram round astana-22`
    ");
    insta::assert_snapshot!(diplograph(&["diagram", "round", "99"]).stderr, @r"
    error: there is no round or event `99`
    help: name a round by its number or an event by its id: `diplograph diagram round astana-22`
    ");
}

#[test]
fn a_pdf_goes_to_the_file_asked_for() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("schema.pdf");
    diplograph(&["diagram", "schema", "--format", "pdf", "-o", path.to_str().unwrap()]);
    let bytes = std::fs::read(path).unwrap();
    assert!(bytes.starts_with(b"%PDF-") && bytes.ends_with(b"%%EOF"));
}

#[test]
fn a_layout_turns_the_picture_and_one_of_another_kind_is_refused() {
    let arguments = ["diagram", "attendance", "--in", "2017", "--layout"];
    let height = |layout: &str| {
        let svg = diplograph(&[&arguments[..], &[layout]].concat()).stdout;
        let (_, rest) = svg.split_once("height=\"").unwrap();
        rest.split('"').next().unwrap().parse::<f64>().unwrap()
    };
    // Eight rounds by twelve parties.
    assert!(height("parties-by-events") > height("events-by-parties"));
    insta::assert_snapshot!(diplograph(&[&arguments[..], &["rings"]].concat()).stderr, @r"
    error: `attendance` has no layout `rings`
    help: ask for `parties-by-events` or `events-by-parties`
    ");
    let schema = diplograph(&["diagram", "schema", "--layout", "circle"]);
    assert_eq!(schema.code, 2);
    insta::assert_snapshot!(schema.stderr, @r"
    error: `schema` has no layout `circle`
    help: leave `--layout` out: `fixed` is the only layout
    ");
}

#[test]
fn a_layout_is_refused_where_graphviz_lays_out() {
    let run = diplograph(&["diagram", "network", "--layout", "matrix", "--format", "dot"]);
    assert_eq!(run.code, 2);
    insta::assert_snapshot!(run.stderr, @r"
    error: `--layout` would do nothing in this `diplograph diagram`
    help: leave it out; it is read with `--format svg`, `png` or `pdf`
    ");
}
