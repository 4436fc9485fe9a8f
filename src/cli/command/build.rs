//! `diplograph build`: the whole edition.

use std::path::PathBuf;

use diplograph::date::Language;
use diplograph::model::EventKind;
use diplograph::output::atomic::Edition;
use diplograph::output::codebook;
use diplograph::output::manifest::{File, MANIFEST, Manifest};
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
    let text = codebook::render(&records.package);
    add("codebook.md", "diplograph codebook", None, text.as_bytes()).map_err(failed)?;
    let manifest = manifest(&records, files)?;
    edition.write(MANIFEST, manifest.render().as_bytes()).map_err(failed)?;
    edition.publish().map_err(failed)?;
    anstream::eprintln!("{} files in {}", manifest.files.len() + 1, target.display());
    Ok(())
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
