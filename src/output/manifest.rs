//! The manifest beside an export: what it was made from, and what each file holds.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// Name of the manifest in an edition.
pub const MANIFEST: &str = "manifest.json";

/// What an edition was made from and holds. It has no time in it: the same package and program give
/// the same bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Manifest {
    /// Name of the package.
    pub package: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its files, in hexadecimal.
    pub sha256: String,
    /// Day to which the records were looked after.
    pub as_of: String,
    /// Which value stands in cells in dispute.
    pub policy: &'static str,
    /// Licence of the data.
    pub licence: String,
    /// Program and version.
    pub made_by: String,
    /// The files, by path.
    pub files: Vec<File>,
}

/// One file of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct File {
    /// Path inside the edition.
    pub path: String,
    /// What it shows, as a command that makes it again.
    pub command: String,
    /// Rows of records, without the header; nothing for pictures and documents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<usize>,
    /// Bytes.
    pub bytes: usize,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
    /// What the form could not carry.
    #[serde(skip_serializing_if = "Vec::is_empty")]
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
            sha256: hex(bytes),
            losses: Vec::new(),
        }
    }
}

impl Manifest {
    /// Returns the manifest as JSON, one key a line.
    #[must_use]
    pub fn render(&self) -> String {
        // A struct of texts and numbers always has a JSON form.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
