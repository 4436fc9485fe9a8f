//! What an edition holds: for each file its path and the arguments that make it.
//!
//! An edition is made by running these commands, and its manifest prints them, so the two can't
//! differ. Adding a file is adding a line here.

use diplograph::analysis::series;
use diplograph::date::Language;
use diplograph::graph::{Edge, Graph};
use diplograph::model::{Entity, EventId, EventKind, Model};
use diplograph::output::diagram::{Kind, Layout};

/// A file of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Wanted {
    /// Path inside the edition, with `/`.
    pub(in crate::cli) path: String,
    /// Arguments of the command that writes it to the standard output.
    pub(in crate::cli) arguments: Vec<String>,
}

/// Timelines, tables of the graph, and what is worked out from the records about actors.
const TABLES: &[(&str, &str)] = &[
    ("timeline/rounds.csv", "timeline --kind round --format csv"),
    ("timeline/rounds.ar.csv", "timeline --kind round --format csv --lang ar"),
    ("timeline/summits.csv", "timeline --kind summit --format csv"),
    ("timeline/events.csv", "timeline --possibly --format csv"),
    ("timeline/participations.csv", "timeline --tidy --possibly --format csv"),
    ("timeline/rounds.md", "timeline --kind round --format md"),
    ("timeline/rounds.xlsx", "timeline --kind round --format xlsx"),
    ("timeline/rounds.ar.xlsx", "timeline --kind round --format xlsx --lang ar"),
    ("timeline/events.ics", "timeline --possibly --format ics"),
    ("timeline/rounds.timelinejs.json", "timeline --kind round --format timelinejs"),
    ("timeline/rounds.mmd", "timeline --kind round --format mermaid"),
    ("timeline/events.vl.json", "timeline --possibly --format vega-lite"),
    ("graph/nodes.csv", "export csv --only nodes.csv"),
    ("graph/edges.csv", "export csv --only edges.csv"),
    ("analysis/delegations.csv", "delegations heads --format csv"),
    ("analysis/delegation_tenures.csv", "delegations tenures --format csv"),
    ("analysis/delegation_changes.csv", "delegations changes --format csv"),
    ("analysis/meetings.csv", "met --format csv"),
    ("analysis/co_attendance.csv", "network --format csv"),
    ("analysis/disputes.csv", "disputes --format csv"),
    ("analysis/network_measures.csv", "network --measures --format csv"),
];

/// The ledger, and what is about the whole of the records.
const LEDGER_AND_WHOLE: &[(&str, &str)] = &[
    ("analysis/commitments.csv", "commitments --format csv"),
    ("analysis/slippage.csv", "slippage --format csv"),
    ("analysis/slippage_hosts.csv", "slippage hosts --format csv"),
    ("analysis/slippage_kinds.csv", "slippage kinds --format csv"),
    ("analysis/topics.csv", "topics --format csv"),
    ("analysis/topic_changes.csv", "topics --changes --format csv"),
    ("analysis/topic_matrix.csv", "topics --matrix --acts --format csv"),
    ("analysis/citations.csv", "citations --each --format csv"),
    ("analysis/cited.csv", "citations --format csv"),
    ("analysis/slippage.en.svg", "slippage --format svg --lang en"),
    ("analysis/slippage.ar.svg", "slippage --format svg --lang ar"),
    ("explorer.html", "explore"),
    ("codebook.md", "codebook"),
];

/// Languages of the gallery.
const GALLERY: [Language; 2] = [Language::English, Language::Arabic];

/// Forms of a picture of the gallery. A PNG of this scale is sharp enough for a page and small enough
/// to be kept.
const FORMS: [(&str, &str); 3] =
    [("dot", "--format dot"), ("svg", "--format svg"), ("png", "--format png --scale 1.25")];

/// Returns the files of an edition of these records, in the order in which they are made.
pub(in crate::cli) fn files(model: &Model, graph: &Graph) -> Vec<Wanted> {
    let mut files: Vec<Wanted> =
        TABLES.iter().map(|(path, command)| wanted(path, command)).collect();
    files.extend(diagrams(model, graph));
    files.extend(LEDGER_AND_WHOLE.iter().map(|(path, command)| wanted(path, command)));
    files
}

/// Returns a file whose command has no argument with a space in it.
fn wanted(path: &str, command: &str) -> Wanted {
    let arguments = command.split_whitespace().map(str::to_owned).collect();
    Wanted { path: path.to_owned(), arguments }
}

/// Returns the diagrams: one of each kind in the languages of the gallery, the other layouts of each
/// kind, and one of each round.
fn diagrams(model: &Model, graph: &Graph) -> Vec<Wanted> {
    let rounds = series::held(model, &[EventKind::Round]);
    let id = |event: &EventId| model.events.id.get(*event).to_owned();
    // What is drawn of a kind that shows one event, with the name of that event.
    let shown = most_told_of(model, graph, &rounds).as_ref().map(id);
    let event_of = |kind: Kind| match kind {
        Kind::Round => shown.clone().map(Some),
        _ => Some(None),
    };
    let mut files = Vec::new();
    for language in GALLERY.map(Language::tag) {
        for kind in Kind::ALL {
            let Some(event) = event_of(kind) else { continue };
            for (form, options) in FORMS {
                let path = format!("diagrams/{}.{language}.{form}", kind.as_str());
                let options = format!("--lang {language} {options}");
                files.push(diagram(path, kind, event.clone(), &options));
            }
        }
    }
    for kind in Kind::ALL {
        let Some(event) = event_of(kind) else { continue };
        for layout in kind.layouts().iter().skip(1).copied().map(Layout::as_str) {
            let path = format!("diagrams/layouts/{}.{layout}.svg", kind.as_str());
            let options = format!("--layout {layout} --format svg");
            files.push(diagram(path, kind, event.clone(), &options));
        }
    }
    for round in rounds.iter().map(id) {
        for (form, options) in &FORMS[..2] {
            let path = format!("diagrams/rounds/{round}.{form}");
            files.push(diagram(path, Kind::Round, Some(round.clone()), options));
        }
    }
    files
}

fn diagram(path: String, kind: Kind, event: Option<String>, options: &str) -> Wanted {
    let mut arguments = vec!["diagram".to_owned(), kind.as_str().to_owned()];
    arguments.extend(event);
    arguments.extend(options.split_whitespace().map(str::to_owned));
    Wanted { path, arguments }
}

/// Returns the round with most around it, the latest of equals; any event that was held where there
/// are no rounds.
fn most_told_of(model: &Model, graph: &Graph, rounds: &[EventId]) -> Option<EventId> {
    let recorded = |event: &EventId| {
        let event = Entity::Event(*event);
        let edges = graph.out(event).chain(graph.into(event));
        edges.filter(|(edge, _)| !matches!(edge, Edge::SourcedFrom(_))).count()
    };
    let held = || series::held(model, &[]).into_iter().max_by_key(recorded);
    rounds.iter().copied().max_by_key(recorded).or_else(held)
}
