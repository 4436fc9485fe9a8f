//! `diplograph export`: the records for other programs.

use std::path::PathBuf;

use diplograph::date::Language;
use diplograph::output::atomic::Edition;
use diplograph::output::manifest::{File, MANIFEST};
use diplograph::output::relational;

use super::build::manifest;
use crate::cli::Failure;
use crate::cli::context::Everywhere;

/// Write the records into a folder for other programs
///
/// `csv` writes one file for each table, with `schema.sql` and `load.sql` that create and fill the
/// tables in DuckDB or PostgreSQL; `ask --sql` prints questions as SQL over them. The folder is
/// replaced as a whole; one that holds other files is left alone.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  diplograph export csv tables\n  cd tables && duckdb talks.duckdb -c \".read schema.sql\" -c \".read load.sql\"\n  diplograph ask --sql \"rounds attended by Iran\" | duckdb talks.duckdb"
)]
pub(in crate::cli) struct ExportArgs {
    /// Form of the export
    #[arg(value_enum)]
    form: Form,
    /// Folder to write
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// Forms of an export.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Form {
    /// Typed tables, nodes and edges as CSV
    Csv,
}

/// Writes the folder.
pub(in crate::cli) fn run(args: &ExportArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let Form::Csv = args.form;
    let failed = |source| Failure::Write { path: args.folder.clone(), source };
    let draft = Edition::begin(&args.folder).map_err(failed)?;
    let records = everywhere.records()?;
    let graph = everywhere.graph(&records);
    let language = everywhere.lang.unwrap_or(Language::English);
    let mut files = Vec::new();
    for made in relational::files(&records.model, &graph, language).map_err(failed)? {
        files.push(File::of(&made.path, &made.command, made.rows, &made.bytes));
        draft.write(&made.path, &made.bytes).map_err(failed)?;
    }
    let manifest = manifest(&records, files)?;
    draft.write(MANIFEST, manifest.render().as_bytes()).map_err(failed)?;
    draft.publish().map_err(failed)?;
    anstream::eprintln!("{} files in {}", manifest.files.len() + 1, args.folder.display());
    Ok(())
}
