//! `diplograph verify`: whether a folder is as its manifest says.

use std::fmt::Write;
use std::path::PathBuf;

use diplograph::output::atomic::ours;
use diplograph::output::manifest::MANIFEST;

use crate::cli::Failure;
use crate::cli::context::Everywhere;

/// Tell whether an edition or an export is as it was made
///
/// Each file is compared with the length and the SHA-256 that the manifest gives. A line for each that
/// was changed, is missing, or is not listed; the exit code is 3 when there is one. Files that the
/// system leaves in any folder don't count.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  diplograph verify\n  diplograph verify tables")]
pub(in crate::cli) struct VerifyArgs {
    /// The only form that there is; it says how the file may be named
    #[arg(id = "format", long = "format", hide = true, value_parser = ["text"], default_value = "text")]
    _format: String,
    /// Folder with a `manifest.json`
    #[arg(default_value = "output")]
    folder: PathBuf,
}

/// Compares the folder with its manifest.
pub(in crate::cli) fn run(args: &VerifyArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    let folder = args.folder.display();
    let unreadable = |source| Failure::Read { path: args.folder.clone(), source };
    let Some((manifest, survey)) = ours(&args.folder).map_err(unreadable)? else {
        let help = "`diplograph build` and `diplograph export` write one; `diplograph check` looks \
                    through records";
        return Err(Failure::Usage(
            format!("`{folder}` has no `{MANIFEST}` of ours"),
            help.to_owned(),
        ));
    };
    let mut text = String::new();
    let parts = [
        ("changed", &survey.changed),
        ("missing", &survey.missing),
        ("not listed", &survey.strangers),
    ];
    for (what, paths) in parts {
        for path in paths {
            let path = crate::cli::shown(path);
            // A string takes everything.
            let _ = writeln!(text, "{what}: {path}");
        }
    }
    let faults: usize = parts.iter().map(|(_, paths)| paths.len()).sum();
    if faults == 0 {
        let (files, kind) = (manifest.files.len(), manifest.kind.named());
        text = format!(
            "{files} files of {kind}, as listed: {} {}, made by {}\n",
            manifest.package, manifest.version, manifest.made_by
        );
        text = crate::cli::shown(text.trim_end()) + "\n";
    }
    everywhere.write(text.as_bytes())?;
    match faults {
        0 => Ok(()),
        1 => Err(Failure::Differs(format!("1 file of `{folder}` is not as listed"))),
        _ => Err(Failure::Differs(format!("{faults} files of `{folder}` are not as listed"))),
    }
}
