//! `diplograph build`: the whole edition.

use std::path::{Path, PathBuf};

use diplograph::output::atomic;
use diplograph::output::edition::{self, PARTS};
use diplograph::output::manifest::{File, MANIFEST, Manifest};

use crate::cli::Failure;
use crate::cli::context::{Everywhere, Records};

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
    let draft = atomic::Edition::begin(&target).map_err(failed)?;
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let parts =
        edition::Records { package: &records.package, model: &records.model, graph: &graph };
    let mut files = Vec::new();
    let bar = everywhere.progress(PARTS.len(), "making");
    for (name, make) in PARTS {
        bar.set_message(*name);
        for made in make(parts).map_err(|error| Failure::Data(error.to_string()))? {
            files.push(File::of(&made.path, &made.command, made.rows, &made.bytes));
            draft.write(&made.path, &made.bytes).map_err(failed)?;
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    let manifest = manifest(&records, files)?;
    draft.write(MANIFEST, manifest.render().as_bytes()).map_err(failed)?;
    draft.publish().map_err(failed)?;
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
    anstream::eprintln!("look at  {folder}/explorer.html and {folder}/diagrams/attendance.en.png");
    anstream::eprintln!("try      diplograph diagram round 21 --lang ar -o round-21.svg");
}

/// Tells what files were made from and what they hold.
pub(super) fn manifest(records: &Records, files: Vec<File>) -> Result<Manifest, Failure> {
    let descriptor = records.package.descriptor();
    Ok(Manifest {
        package: descriptor.name.clone(),
        version: descriptor.version.clone(),
        sha256: records.package.sha256()?,
        as_of: descriptor.as_of.clone(),
        policy: records.model.policy.as_str(),
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
