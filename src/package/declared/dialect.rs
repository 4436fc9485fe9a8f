//! How the file of a table is written: format, encoding, dialect, size and hash.

use serde_json::{Value, json};
use sha2::Digest;

use super::properties::{self, Level};
use crate::diagnostic::{Code, Finding};
use crate::package::descriptor::Resource;
use crate::package::json::{Faults, Node, as_text};

/// The properties of Table Dialect that change how a file is read.
pub(super) const PROPERTIES: &[&str] = &[
    "commentChar",
    "commentRows",
    "csv",
    "delimiter",
    "doubleQuote",
    "escapeChar",
    "header",
    "headerJoin",
    "headerRows",
    "itemKeys",
    "itemType",
    "lineTerminator",
    "nullSequence",
    "property",
    "quoteChar",
    "sheetName",
    "sheetNumber",
    "skipInitialSpace",
    "table",
];

/// Returns the values of a property that are how tables are read anyway; none of one that asks for
/// something else whatever its value.
fn usual(property: &str) -> Vec<Value> {
    match property {
        "delimiter" => vec![json!(",")],
        "quoteChar" => vec![json!("\"")],
        "doubleQuote" | "header" => vec![json!(true)],
        "skipInitialSpace" => vec![json!(false)],
        "lineTerminator" => vec![json!("\n"), json!("\r\n")],
        "headerRows" => vec![json!([1])],
        "commentRows" => vec![json!([])],
        _ => Vec::new(),
    }
}

/// Reports what a dialect asks for that plain CSV is not; `false` when there is any.
pub(in crate::package) fn check_dialect(node: &Node<'_>, table: &str, faults: &mut Faults) -> bool {
    if !node.value.is_object() {
        faults.wrong_sort(node, "a dialect (an object) or its path (a text)");
        return false;
    }
    properties::check(node, Level::Dialect, faults);
    let mut plain = true;
    for key in PROPERTIES {
        let Some(property) = node.get(key) else { continue };
        // `headerJoin` says how to join several header rows, of which there are none.
        if property.value.is_null() || *key == "headerJoin" {
            continue;
        }
        if *key == "csv" {
            plain &= check_dialect(&property, table, faults);
        } else if !usual(key).contains(property.value) {
            let message = format!("`{table}` is declared with {key} `{}`", as_text(property.value));
            faults.add(Code::Dialect, &property, message, Code::Dialect.remedy());
            plain = false;
        }
    }
    plain
}

/// Reports a format, a compression or an encoding that is not plain CSV; `false` when there is any.
pub(super) fn check_form(node: &Node<'_>, resource: &Resource, faults: &mut Faults) -> bool {
    let mut plain = true;
    for key in ["format", "mediatype", "encoding", "compression", "type"] {
        let Some(property) = node.get(key) else { continue };
        let Some(text) = faults.text(node, key) else { continue };
        let value = text.to_ascii_lowercase();
        let bare = value.split(';').next().unwrap_or_default().trim();
        let read = match key {
            "format" => bare == "csv",
            "mediatype" => bare == "text/csv",
            "encoding" => matches!(bare, "utf-8" | "utf8" | "utf-8-sig" | "us-ascii" | "ascii"),
            "type" => bare == "table",
            _ => matches!(bare, "" | "no"),
        };
        if !read {
            let message = format!("`{}` is declared with {key} `{text}`", resource.name);
            faults.add(Code::Dialect, &property, message, Code::Dialect.remedy());
            plain = false;
        }
    }
    if let Some(property) = node.get("path").filter(|_| plain) {
        let items = if property.value.is_array() { property.items() } else { vec![property] };
        for (path, item) in resource.paths().zip(items) {
            let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
            let extension = extension.to_ascii_lowercase();
            let Some((_, name)) = FOREIGN.iter().find(|(other, _)| *other == extension) else {
                continue;
            };
            let message = format!("`{path}` is {name}, not CSV");
            faults.add(Code::Dialect, &item, message, Code::Dialect.remedy());
            plain = false;
        }
    }
    plain
}

/// Extensions of files that are no CSV, with what they are.
const FOREIGN: &[(&str, &str)] = &[
    ("gz", "compressed"),
    ("json", "JSON"),
    ("ods", "a spreadsheet of LibreOffice"),
    ("parquet", "a Parquet file"),
    ("tsv", "a table with tabs"),
    ("xls", "a workbook of Excel"),
    ("xlsx", "a workbook of Excel"),
    ("zip", "an archive"),
];

/// Returns what is wrong with the size or the hash of a file, against what the descriptor says.
pub(in crate::package) fn check_file(resource: &Resource, bytes: &[u8]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let size = bytes.len() as u64;
    if let Some(declared) = resource.bytes.filter(|declared| *declared != size) {
        let message = format!("the file has {size} bytes; the descriptor says {declared}");
        findings.push(Finding::of_file(Code::WrongFile, &resource.path, message));
    }
    if let Some(declared) = &resource.hash {
        let (algorithm, digits) = declared.split_once(':').unwrap_or(("md5", declared));
        match hash(algorithm, bytes) {
            Some(found) if found.eq_ignore_ascii_case(digits) => {}
            Some(found) => {
                let message = format!(
                    "the {algorithm} hash of the file is `{found}`; the descriptor says `{digits}`"
                );
                findings.push(Finding::of_file(Code::WrongFile, &resource.path, message));
            }
            None => {
                let message = format!("the hash is not compared: `{algorithm}` is not known");
                let mut finding = Finding::of_file(Code::StrayProperty, &resource.path, message);
                "write an MD5, `sha1:`, `sha256:` or `sha512:` hash".clone_into(&mut finding.help);
                findings.push(finding);
            }
        }
    }
    findings
}

/// Returns a hash in hexadecimal; `None` when the algorithm is not known.
fn hash(algorithm: &str, bytes: &[u8]) -> Option<String> {
    fn digits(hash: &[u8]) -> String {
        hash.iter().map(|byte| format!("{byte:02x}")).collect()
    }
    match algorithm.to_ascii_lowercase().as_str() {
        "md5" => Some(digits(&md5::Md5::digest(bytes))),
        "sha1" | "sha-1" => Some(digits(&sha1::Sha1::digest(bytes))),
        "sha256" | "sha-256" => Some(digits(&sha2::Sha256::digest(bytes))),
        "sha512" | "sha-512" => Some(digits(&sha2::Sha512::digest(bytes))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_published_test_vectors() {
        for (algorithm, expected) in [
            ("md5", "900150983cd24fb0d6963f7d28e17f72"),
            ("sha1", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            ("sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ] {
            assert_eq!(hash(algorithm, b"abc").as_deref(), Some(expected), "{algorithm}");
        }
        assert_eq!(hash("crc32", b"abc"), None);
    }
}
