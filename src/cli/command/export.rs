//! `diplograph export`: the records for other programs.

use std::path::{Path, PathBuf};

use diplograph::output::atomic::Draft;
use diplograph::output::manifest::{File, Kind};
use diplograph::output::relational::{self, Made};
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
    let made = relational::file(&records.model, &graph, everywhere.language(), name)?;
    let Made { rows, bytes, .. } = made.map_err(|names| {
        let help = nearest_value(name, names.iter().map(String::as_str)).map_or_else(
            || format!("write one of {}", names.join(", ")),
            |nearest| format!("did you mean `{nearest}`?"),
        );
        Failure::Usage(format!("an export has no file `{name}`"), help)
    })?;
    if let Some(rows) = rows {
        everywhere.count_rows(rows);
    }
    everywhere.write(&bytes)
}

fn whole(folder: &Path, force: bool, everywhere: &Everywhere) -> Result<(), Failure> {
    let failed = |source| Failure::Write { path: folder.to_owned(), source };
    let draft = Draft::begin(folder, Kind::Export, force)?;
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let language = everywhere.language();
    let mut files = Vec::new();
    for made in relational::files(&records.model, &graph, language).map_err(failed)? {
        let command = command_of(&made.path, everywhere)?;
        files.push(File::of(&made.path, &command, made.rows, &made.bytes));
        draft.write(&made.path, &made.bytes)?;
    }
    let manifest = manifest(Kind::Export, &records, files)?;
    draft.publish(&manifest)?;
    anstream::eprintln!("{} files in {}", manifest.files.len() + 1, folder.display());
    Ok(())
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
