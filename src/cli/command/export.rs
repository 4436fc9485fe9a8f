//! `diplograph export`: the records for other programs.

use std::iter;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::mpsc;
use std::thread;

use diplograph::output::atomic::Draft;
use diplograph::output::manifest::{File, Kind, Measured};
use diplograph::output::relational;
use diplograph::text::similar::nearest_value;

use super::build::{FolderArgs, manifest};
use crate::cli::Failure;
use crate::cli::context::Everywhere;
use crate::cli::inside::command_line;

/// Write the records into a folder for other programs
///
/// `csv` writes one file for each table, with `schema.sql` and `load.sql` that create and fill the
/// tables in DuckDB or PostgreSQL; `ask --sql` prints questions as SQL over them. The folder is
/// replaced as a whole; one that holds anything but an export as its manifest lists it is left alone.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples, on the built-in records:
  diplograph export csv tables
  cd tables && duckdb talks.duckdb -c \".read schema.sql\" -c \".read load.sql\"
  diplograph export csv --only events.csv > events.csv
  diplograph ask --sql \"rounds attended by Iran\" | duckdb talks.duckdb")]
pub(in crate::cli) struct ExportArgs {
    /// Form of the export
    #[arg(value_enum)]
    form: Form,
    /// Folder to write
    #[arg(value_name = "DIR", required_unless_present = "only", conflicts_with = "only")]
    folder: Option<PathBuf>,
    /// Print one file of the export, such as nodes.csv or schema.sql, instead
    #[arg(long, value_name = "FILE")]
    only: Option<String>,
    #[command(flatten)]
    writing: FolderArgs,
}

/// Forms of an export.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Form {
    /// Typed tables, nodes and edges as CSV
    Csv,
}

/// Writes the folder, or one file.
pub(in crate::cli) fn run(args: &ExportArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let Form::Csv = args.form;
    match (&args.only, &args.folder) {
        (Some(name), _) => one(name, everywhere),
        (None, Some(folder)) => whole(folder, args.writing.force, everywhere),
        // The parser asks for one of the two.
        (None, None) => Ok(()),
    }
}

fn one(name: &str, everywhere: &Everywhere) -> Result<(), Failure> {
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let files = relational::files(&records.model, &graph, everywhere.language());
    let Some(file) = files.iter().find(|file| file.path == name) else {
        let names: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        let help = nearest_value(name, names.iter().copied()).map_or_else(
            || format!("write one of {}", names.join(", ")),
            |nearest| format!("did you mean `{nearest}`?"),
        );
        return Err(Failure::Usage(format!("an export has no file `{name}`"), help));
    };
    if let Some(rows) = everywhere.write_with(|out| Ok(file.write(out)?))? {
        everywhere.count_rows(rows);
    }
    Ok(())
}

fn whole(folder: &Path, force: bool, everywhere: &Everywhere) -> Result<(), Failure> {
    let draft = Draft::begin(folder, Kind::Export, force)?;
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let files = relational::files(&records.model, &graph, everywhere.language());
    let commands: Vec<String> =
        files.iter().map(|file| command_of(&file.path, everywhere)).collect::<Result<_, _>>()?;
    let write = |at: usize| {
        let (file, command) = (&files[at], &commands[at]);
        let written = draft.write_with(&file.path, |out| {
            let mut out = Measured::new(out);
            let rows = file.write(&mut out)?;
            Ok(File::measured(&file.path, command, rows, out))
        });
        written.map_err(Failure::from).map_err(Box::new)
    };
    let written = on_all_cores(files.len(), write).map_err(|failure| *failure)?;
    let manifest = manifest(Kind::Export, &records, written)?;
    draft.publish(&manifest)?;
    anstream::eprintln!("{} files in {}", manifest.files.len() + 1, folder.display());
    Ok(())
}

/// Does a number of jobs on all cores, the last first since the largest tables come last, and returns what
/// came of them in order.
fn on_all_cores<T: Send, E: Send>(
    jobs: usize,
    work: impl Fn(usize) -> Result<T, E> + Sync,
) -> Result<Vec<T>, E> {
    let next = AtomicUsize::new(0);
    let (sender, done) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, NonZero::get).min(jobs) {
            let (sender, next, work) = (sender.clone(), &next, &work);
            scope.spawn(move || {
                let place = || next.fetch_add(1, Relaxed);
                for job in iter::from_fn(|| (jobs - 1).checked_sub(place())) {
                    // The other end is there until all are done.
                    let _ = sender.send((job, work(job)));
                }
            });
        }
    });
    drop(sender);
    let mut done: Vec<_> = done.iter().collect();
    done.sort_unstable_by_key(|&(job, _)| job);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Returns the command that prints a file of the export.
fn command_of(name: &str, everywhere: &Everywhere) -> Result<String, Failure> {
    let mut arguments = ["export", "csv", "--only", name].map(str::to_owned).to_vec();
    if let Some(language) = everywhere.lang {
        arguments.extend(["--lang", language.tag()].map(str::to_owned));
    }
    arguments.extend(everywhere.choosing_records()?.into_iter().flatten());
    command_line(&arguments)
}
