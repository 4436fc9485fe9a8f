//! `diplograph diff`: what changed between two packages.

use std::path::Path;

use diplograph::analysis::changes::{Snapshot, changes};
use diplograph::diagnostic::{Findings, render_summary};
use diplograph::model::{self, Model};
use diplograph::output::atomic::TemporaryFolder;
use diplograph::output::changes::{Context, Form, render};
use diplograph::package::Package;

use crate::cli::Failure;
use crate::cli::context::Everywhere;
use crate::cli::revision::{DESCRIPTOR, checkout};

/// Show what changed between two packages, or two revisions of one
///
/// Rows that were added, removed, changed and moved, thing by thing, each with its sources. A side is
/// a folder with a `datapackage.json`, or a git revision (`HEAD~1`, a tag, `main:my-records`) of the
/// repository of the current folder. A row moved when only a part of its key changed that names no
/// other thing; a name moved when the same text in the same language stands elsewhere. A side that is
/// not valid is compared as far as it can be read.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  diplograph diff HEAD~1 .
  diplograph diff v1.0 v1.1 --format md -o release-note.md
  diplograph diff old-records new-records --format json")]
pub(in crate::cli) struct DiffArgs {
    /// The older package: a folder or a revision
    old: String,
    /// The newer package: a folder or a revision
    new: String,
    /// Form of the result
    #[arg(long, value_enum, default_value = "text")]
    format: Form,
}

/// One side of the comparison.
struct Side {
    package: Package,
    model: Model,
    snapshot: Snapshot,
    /// Where a revision was written; it stays while the package is in use.
    _copy: Option<TemporaryFolder>,
}

/// Prints the changes.
pub(in crate::cli) fn run(args: &DiffArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let (old, new) = (open(&args.old)?, open(&args.new)?);
    let label = |id: &str| {
        let of = |side: &Side| {
            let thing = side.model.find(id)?;
            Some(side.model.label(thing, everywhere.language(), None).text.into_owned())
        };
        of(&new).or_else(|| of(&old))
    };
    let context =
        Context { old: old.package.descriptor(), new: new.package.descriptor(), label: &label };
    let found = changes(&old.snapshot, &new.snapshot);
    everywhere.write(render(&found, &context, args.format).as_bytes())
}

fn open(side: &str) -> Result<Side, Failure> {
    let path = Path::new(side);
    let copy = if path.join(DESCRIPTOR).exists() { None } else { Some(checkout(side)?) };
    let folder = copy.as_ref().map_or(path, TemporaryFolder::path);
    let mut findings = Findings::default();
    let (package, model) = model::open(Some(folder), &mut findings)?;
    if findings.errors() > 0 {
        anstream::eprintln!("note: `{side}` is not valid: {}", render_summary(&findings));
    }
    let snapshot = Snapshot::of(&package)?;
    Ok(Side { package, model, snapshot, _copy: copy })
}
