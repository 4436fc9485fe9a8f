//! `diplograph build`: the whole edition.

use std::path::{Path, PathBuf};

use diplograph::output::atomic::Draft;
use diplograph::output::manifest::{File, Kind, Manifest};

use crate::cli::Failure;
use crate::cli::context::{Everywhere, Records};
use crate::cli::edition::{self, Wanted};
use crate::cli::inside::{Inside, Output};

/// Make everything: timelines, diagrams and a manifest, into a folder
///
/// The folder is replaced as a whole when all is written; an interrupted run leaves the old one. One
/// that holds anything but an edition as its manifest lists it is left alone.
///
/// `manifest.json` names the package, its hash (SHA-256 of the descriptor, then of each schema file and
/// table file in its order, one behind the other), and of each file its hash and the command that
/// writes it to the standard output.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  diplograph build
  diplograph build --data my-records -o edition
  diplograph verify edition")]
pub(in crate::cli) struct BuildArgs {
    #[command(flatten)]
    folder: FolderArgs,
}

/// How a folder is written.
#[derive(Debug, clap::Args)]
pub(super) struct FolderArgs {
    /// Write into a folder that holds more than what an earlier run put there: files that its manifest
    /// lists are replaced or removed even if they were changed, every other file stays
    #[arg(long)]
    pub(super) force: bool,
}

/// Files of an edition to look at first.
const WORTH_A_LOOK: [&str; 2] = ["explorer.html", "diagrams/attendance.en.png"];

/// Files of an edition whose command is an example of what else there is, the best first.
const WORTH_A_TRY: [&str; 2] = ["diagrams/round.ar.svg", "timeline/events.csv"];

/// Writes the edition.
pub(in crate::cli) fn run(args: &BuildArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let target = everywhere.output.clone().unwrap_or_else(|| PathBuf::from("output"));
    let draft = Draft::begin(&target, Kind::Edition, args.folder.force)?;
    let inside = Inside::open(everywhere)?;
    let records = &inside.records;
    let wanted = edition::files(&records.model, &inside.graph);
    let mut files = Vec::new();
    let bar = everywhere.progress(wanted.len(), "making");
    for Wanted { path, arguments } in wanted {
        match inside.run(&arguments) {
            Ok(Output { command, bytes, rows, losses }) => {
                draft.write(&path, &bytes)?;
                files.push(File { losses, ..File::of(&path, &command, rows, &bytes) });
            }
            // These records have nothing that the picture would show.
            Err(Failure::NothingToDraw(_)) => {}
            // They have more than it could show; the tables of the edition have it all.
            Err(Failure::TooMuchToDraw(why, _)) => everywhere.note(&format!("no `{path}`: {why}")),
            Err(failure) => return Err(Failure::File(path, Box::new(failure))),
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    let manifest = manifest(Kind::Edition, records, files)?;
    draft.publish(&manifest)?;
    summarise(records, &manifest, &target);
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
    let made = |path: &&&str| manifest.files.iter().any(|file| file.path == **path);
    let shown: Vec<String> =
        WORTH_A_LOOK.iter().filter(made).map(|path| format!("{folder}/{path}")).collect();
    anstream::eprintln!("look at  {}", shown.join(" and "));
    // A command that has just made a file of the edition works.
    let tried = |path: &&str| manifest.files.iter().find(|file| file.path == *path);
    if let Some(file) = WORTH_A_TRY.iter().find_map(tried) {
        let name = file.path.rsplit('/').next().unwrap_or(&file.path);
        anstream::eprintln!("try      {} -o {name}", file.command);
    }
}

/// Tells what files were made from and what they hold.
pub(super) fn manifest(
    kind: Kind,
    records: &Records,
    files: Vec<File>,
) -> Result<Manifest, Failure> {
    let descriptor = records.package.descriptor();
    Ok(Manifest {
        kind,
        package: descriptor.name.clone(),
        version: descriptor.version.clone(),
        sha256: records.package.sha256()?,
        as_of: descriptor.as_of.clone(),
        policy: records.model.policy.as_str().to_owned(),
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
