//! The manifest beside an export: what it was made from, and what each file holds.

use std::io;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Name of the manifest in an edition.
pub const MANIFEST: &str = "manifest.json";

/// What a folder of ours is. One kind never takes the place of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// An edition, as `build` makes it.
    #[default]
    Edition,
    /// Tables for other programs, as `export` makes them.
    Export,
}

impl Kind {
    /// Returns the kind with its article, as messages say it.
    #[must_use]
    pub fn named(self) -> &'static str {
        match self {
            Self::Edition => "an edition",
            Self::Export => "an export",
        }
    }
}

/// What the made-by line of every manifest of ours begins with.
const PROGRAM: &str = "diplograph ";

/// What an edition was made from and holds. It has no time in it: the same package and program give
/// the same bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// What the folder is; an edition where nothing is said.
    #[serde(default)]
    pub kind: Kind,
    /// Name of the package.
    pub package: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its files, in hexadecimal.
    pub sha256: String,
    /// Day to which the records were looked after.
    pub as_of: String,
    /// Which value stands in cells in dispute.
    pub policy: String,
    /// Licence of the data.
    pub licence: String,
    /// Program and version.
    pub made_by: String,
    /// The files, by path.
    pub files: Vec<File>,
}

/// One file of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Path inside the edition.
    pub path: String,
    /// What it shows, as a command that makes it again.
    pub command: String,
    /// Rows of records, without the header; nothing for pictures and documents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<usize>,
    /// Bytes.
    pub bytes: usize,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
    /// What the form could not carry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub losses: Vec<String>,
}

impl File {
    /// Describes a file by its bytes.
    #[must_use]
    pub fn of(path: &str, command: &str, rows: Option<usize>, bytes: &[u8]) -> Self {
        Self {
            path: path.to_owned(),
            command: command.to_owned(),
            rows,
            bytes: bytes.len(),
            sha256: hex(&Sha256::digest(bytes)),
            losses: Vec::new(),
        }
    }

    /// Describes a file by what was measured while it was written.
    #[must_use]
    pub fn measured<W>(
        path: &str,
        command: &str,
        rows: Option<usize>,
        measured: Measured<W>,
    ) -> Self {
        Self {
            bytes: measured.bytes,
            sha256: hex(&measured.hash.finalize()),
            ..Self::of(path, command, rows, &[])
        }
    }
}

/// A writer that counts and hashes the bytes that pass through it.
#[derive(Debug)]
pub struct Measured<W> {
    out: W,
    bytes: usize,
    hash: Sha256,
}

impl<W: io::Write> Measured<W> {
    /// Returns a writer that passes everything on to another.
    pub fn new(out: W) -> Self {
        Self { out, bytes: 0, hash: Sha256::new() }
    }
}

impl<W: io::Write> io::Write for Measured<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.bytes += written;
        self.hash.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl Manifest {
    /// Reads a manifest; `None` when it is none of ours: another program's, or one that lists a path
    /// outside its folder or twice.
    #[must_use]
    pub fn parse(text: &[u8]) -> Option<Self> {
        let manifest: Self = serde_json::from_slice(text).ok()?;
        let mut paths: Vec<&str> = manifest.files.iter().map(|file| &file.path[..]).collect();
        let are_inside = paths.iter().all(|path| is_inside(path) && *path != MANIFEST);
        let listed = paths.len();
        paths.sort_unstable();
        paths.dedup();
        let is_ours = manifest.made_by.starts_with(PROGRAM);
        (is_ours && are_inside && paths.len() == listed).then_some(manifest)
    }

    /// Returns the manifest as JSON, one key a line.
    #[must_use]
    pub fn render(&self) -> String {
        // A struct of texts and numbers always has a JSON form.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// Tells whether a path stays inside the folder that it starts from.
fn is_inside(path: &str) -> bool {
    !path.contains(['\\', ':', '\0'])
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

/// Returns bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns a manifest that lists files of a text each.
    fn listing(paths: &[&str]) -> Manifest {
        let file = |path: &&str| File::of(path, "diplograph build", None, b"text");
        Manifest {
            kind: Kind::Edition,
            package: "talks".to_owned(),
            version: "1".to_owned(),
            sha256: "0".to_owned(),
            as_of: "2024-12-31".to_owned(),
            policy: "preferred".to_owned(),
            licence: "CC0".to_owned(),
            made_by: format!("{PROGRAM}1.0"),
            files: paths.iter().map(file).collect(),
        }
    }

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let manifest = listing(&["a.csv", "b/c.svg"]);
        assert_eq!(Manifest::parse(manifest.render().as_bytes()), Some(manifest));
    }

    #[test]
    fn a_manifest_of_another_program_or_with_a_path_outside_is_none_of_ours() {
        let parse = |text: &str| Manifest::parse(text.as_bytes());
        assert_eq!(parse(r#"{"name": "my app", "icons": []}"#), None);
        let other = listing(&["a"]).render().replace("diplograph 1.0", "webpack 5");
        assert_eq!(parse(&other), None);
        for path in ["../x", "/etc/x", "a/../../x", "a//b", "C:x", "a\\b", "", ".", MANIFEST] {
            assert_eq!(parse(&listing(&[path]).render()), None, "{path}");
        }
        assert_eq!(parse(&listing(&["a", "a"]).render()), None);
    }
}
