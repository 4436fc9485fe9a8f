//! Packages of git revisions, written into a folder that disappears again.

use std::process::Command;

use diplograph::output::atomic::TemporaryFolder;
use diplograph::package::Descriptor;

use super::Failure;

/// Name of the descriptor of a package.
pub(in crate::cli) const DESCRIPTOR: &str = "datapackage.json";

/// Writes the package of a revision, `REVISION` or `REVISION:FOLDER`, into a temporary folder.
///
/// Without a folder the package is looked for in the current one, at that revision.
pub(in crate::cli) fn checkout(revision: &str) -> Result<TemporaryFolder, Failure> {
    let (commit, folder) = match revision.split_once(':') {
        Some((commit, folder)) => (commit, format!("{}/", folder.trim_matches('/'))),
        None => (revision, text(git(&["rev-parse", "--show-prefix"], revision)?)),
    };
    let folder = folder.trim_start_matches('/').to_owned();
    let read =
        |path: &str| git(&["cat-file", "blob", &format!("{commit}:{folder}{path}")], revision);
    let wanted = format!("{commit}^{{commit}}");
    if commit.starts_with('-')
        || git(&["rev-parse", "--verify", "--quiet", &wanted], revision).is_err()
    {
        return Err(unknown(revision));
    }
    let Ok(descriptor) = read(DESCRIPTOR) else {
        let message = format!("revision `{commit}` has no `{folder}{DESCRIPTOR}`");
        let help = format!("name the folder: `{commit}:FOLDER`");
        return Err(Failure::Usage(message, help));
    };
    let failed = |source| Failure::Write { path: std::env::temp_dir(), source };
    let copy = TemporaryFolder::new().map_err(failed)?;
    copy.write(DESCRIPTOR, &descriptor).map_err(failed)?;
    // A descriptor that can't be read is reported when the copy is opened.
    for resource in Descriptor::from_json(&descriptor).resources {
        for path in resource.files() {
            // What is missing, too, is reported when the copy is opened.
            if stays_inside(path)
                && let Ok(bytes) = read(path)
            {
                copy.write(path, &bytes).map_err(failed)?;
            }
        }
    }
    Ok(copy)
}

fn stays_inside(path: &str) -> bool {
    !path.contains([':', '\\']) && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

fn unknown(revision: &str) -> Failure {
    Failure::Usage(
        format!("`{revision}` is neither a folder with a `{DESCRIPTOR}` nor a git revision"),
        "write a folder, or a revision such as `HEAD~1` inside a git repository".to_owned(),
    )
}

/// Runs git and returns what it prints.
fn git(arguments: &[&str], revision: &str) -> Result<Vec<u8>, Failure> {
    let output = Command::new("git").args(arguments).output().map_err(|_| {
        Failure::Usage(
            format!("`{revision}` is no folder with a `{DESCRIPTOR}`, and git can't be run"),
            "install git to compare revisions, or name two folders".to_owned(),
        )
    })?;
    if output.status.success() { Ok(output.stdout) } else { Err(unknown(revision)) }
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).trim_end_matches('\n').to_owned()
}
