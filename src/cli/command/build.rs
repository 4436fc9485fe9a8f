//! `diplograph build`: the whole edition.

use std::path::{Path, PathBuf};

use diplograph::date::Language;
use diplograph::graph::Graph;
use diplograph::model::EventKind;
use diplograph::output::atomic::Edition;
use diplograph::output::codebook;
use diplograph::output::diagram::{Attendance, Diagram, Network, Round};
use diplograph::output::graph_tables;
use diplograph::output::manifest::{File, MANIFEST, Manifest};
use diplograph::output::picture::{ThemeName, render_png, render_svg};
use diplograph::output::table::{Format, Options, render};
use diplograph::output::timeline::{Rows, timeline};

use crate::cli::context::{Everywhere, Records};
use crate::cli::{Failure, selection};

/// Make everything: timelines, diagrams and a manifest, into a folder
///
/// The folder is replaced as a whole when all is written; an interrupted run leaves the old one.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  diplograph build\n  diplograph build --data my-records -o edition"
)]
pub(in crate::cli) struct BuildArgs {}

/// Writes the edition.
pub(in crate::cli) fn run(_: &BuildArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let target = everywhere.output.clone().unwrap_or_else(|| PathBuf::from("output"));
    let failed = |source| Failure::Write { path: target.clone(), source };
    let edition = Edition::begin(&target).map_err(failed)?;
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let mut files = Vec::new();
    let mut add = |path: &str, command: &str, rows: Option<usize>, bytes: &[u8]| {
        files.push(File::of(path, command, rows, bytes));
        edition.write(path, bytes)
    };
    for (path, command, kinds, rows, language) in TIMELINES {
        let events = selection::held(&records.model, kinds);
        let table = timeline(&records.model, &graph, &events, *rows, *language);
        let options = Options { format: Format::Csv, language: *language, width: 0, excel: false };
        let bytes = render(&table, options)?;
        add(path, command, Some(table.rows.len()), &bytes).map_err(failed)?;
    }
    let plain =
        Options { format: Format::Csv, language: Language::English, width: 0, excel: false };
    for (path, table) in [
        ("graph/nodes.csv", graph_tables::nodes(&records.model, &graph, Language::English)),
        ("graph/edges.csv", graph_tables::edges(&records.model, &graph)),
    ] {
        let bytes = render(&table, plain)?;
        add(path, "diplograph build", Some(table.rows.len()), &bytes).map_err(failed)?;
    }
    for (path, command, bytes) in pictures(&records, &graph, everywhere)? {
        add(&path, &command, None, &bytes).map_err(failed)?;
    }
    let text = codebook::render(&records.package);
    add("codebook.md", "diplograph codebook", None, text.as_bytes()).map_err(failed)?;
    let manifest = manifest(&records, files)?;
    edition.write(MANIFEST, manifest.render().as_bytes()).map_err(failed)?;
    edition.publish().map_err(failed)?;
    summarise(&records, &manifest, &target);
    Ok(())
}

/// Tells what was made, what to look at and what to try next.
fn summarise(records: &Records, manifest: &Manifest, target: &Path) {
    let (model, folder) = (&records.model, target.display());
    let (events, parties) = (model.events.len(), model.parties.len());
    anstream::eprintln!(
        "{} files in {folder}: {events} events, {parties} parties, {} participations, {} sources",
        manifest.files.len() + 1,
        model.participations.len(),
        model.sources.len()
    );
    anstream::eprintln!(
        "look at  {folder}/timeline/rounds.csv and {folder}/diagrams/attendance.en.png"
    );
    anstream::eprintln!("try      diplograph diagram round 21 --lang ar -o round-21.svg");
}

/// A picture: path, command that makes it, bytes.
type Picture = (String, String, Vec<u8>);

/// Draws the diagrams: of all rounds together in two languages, and of each round.
fn pictures(
    records: &Records,
    graph: &Graph,
    everywhere: &Everywhere,
) -> Result<Vec<Picture>, Failure> {
    let model = &records.model;
    let rounds = selection::held(model, &[EventKind::Round]);
    let theme = ThemeName::Light.theme();
    let mut pictures = Vec::new();
    let bar = everywhere.progress(rounds.len() + 4, "drawing");
    for language in [Language::English, Language::Arabic] {
        let tag = language.tag();
        let diagrams: [(&str, Box<dyn Diagram>); 2] = [
            ("attendance", Box::new(Attendance::new(model, graph, &rounds, language))),
            ("network", Box::new(Network::new(model, graph, &rounds, language))),
        ];
        for (name, diagram) in diagrams {
            let scene = diagram.draw(theme);
            let png = render_png(&scene, 2.0)
                .map_err(|error| Failure::Data(format!("{name}: {error}")))?;
            let forms = [
                ("dot", diagram.dot().into_bytes()),
                ("svg", render_svg(&scene).into_bytes()),
                ("png", png),
            ];
            for (form, bytes) in forms {
                let command = format!("diplograph diagram {name} --lang {tag} --format {form}");
                pictures.push((format!("diagrams/{name}.{tag}.{form}"), command, bytes));
            }
            bar.inc(1);
        }
    }
    for &round in &rounds {
        let id = model.events.id.get(round);
        let diagram = Round::new(model, graph, round, Language::English);
        let svg = render_svg(&diagram.draw(theme)).into_bytes();
        for (form, bytes) in [("dot", diagram.dot().into_bytes()), ("svg", svg)] {
            let command = format!("diplograph diagram round {id} --format {form}");
            pictures.push((format!("diagrams/rounds/{id}.{form}"), command, bytes));
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(pictures)
}

/// The timelines of an edition: path, command, kinds, rows, language.
const TIMELINES: &[(&str, &str, &[EventKind], Rows, Language)] = &[
    (
        "timeline/rounds.csv",
        "diplograph timeline --kind round --format csv",
        &[EventKind::Round],
        Rows::Events,
        Language::English,
    ),
    (
        "timeline/rounds.ar.csv",
        "diplograph timeline --kind round --format csv --lang ar",
        &[EventKind::Round],
        Rows::Events,
        Language::Arabic,
    ),
    (
        "timeline/summits.csv",
        "diplograph timeline --kind summit --format csv",
        &[EventKind::Summit],
        Rows::Events,
        Language::English,
    ),
    (
        "timeline/events.csv",
        "diplograph timeline --format csv",
        &[],
        Rows::Events,
        Language::English,
    ),
    (
        "timeline/participations.csv",
        "diplograph timeline --tidy --format csv",
        &[],
        Rows::Participations,
        Language::English,
    ),
];

fn manifest(records: &Records, files: Vec<File>) -> Result<Manifest, Failure> {
    let descriptor = records.package.descriptor();
    Ok(Manifest {
        package: descriptor.name.clone(),
        version: descriptor.version.clone(),
        sha256: records.package.sha256()?,
        as_of: descriptor.as_of.clone(),
        licence: descriptor
            .licenses
            .iter()
            .map(|licence| licence.name.as_str())
            .collect::<Vec<_>>()
            .join(" OR "),
        made_by: concat!("diplograph ", env!("CARGO_PKG_VERSION")).to_owned(),
        files,
    })
}
