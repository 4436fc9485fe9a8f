//! The schemas of a package: loading them, and what they say of each other.

use super::descriptor::{Descriptor, Resource, SchemaReference, TableSchema};
use super::json::{self, Faults, Node};
use super::origin::Origin;
use super::{declared, encoding, order};
use crate::diagnostic::{Code, Finding, Findings};

/// Returns the schema of a resource whose file may be read; `None` is reported.
pub(super) fn load(
    origin: &Origin,
    resource: &Resource,
    findings: &mut Findings,
) -> Option<TableSchema> {
    let mut refuse = |code, message: String| {
        findings.push(Finding::of_file(code, "datapackage.json", message));
        None
    };
    if let Some(reason) = origin.refusal(&resource.path) {
        return refuse(Code::UnsafePath, format!("path `{}` {reason}", resource.path));
    }
    if resource.refused {
        return None;
    }
    let path = match &resource.schema {
        Some(SchemaReference::Inline(schema)) => return Some((**schema).clone()),
        Some(SchemaReference::Path(path)) => path,
        None => {
            check_loose_file(origin, resource, findings);
            return None;
        }
    };
    if let Some(reason) = origin.refusal(path) {
        return refuse(Code::UnsafePath, format!("path `{path}` {reason}"));
    }
    let bytes = match origin.read_json(path) {
        Ok(bytes) => bytes,
        Err(error) => return refuse(Code::MissingFile, error.reason()),
    };
    let value = read_json(path, &bytes, findings)?;
    let mut faults = Faults::default();
    let schema = declared::read_schema(&value, &mut faults);
    faults.report(path, encoding::without_mark(&bytes), findings);
    schema
}

fn read_json(path: &str, bytes: &[u8], findings: &mut Findings) -> Option<serde_json::Value> {
    if [".yaml", ".yml"].iter().any(|extension| path.ends_with(extension)) {
        let message = format!("`{path}` is YAML; JSON is read");
        findings.push(Finding::of_file(Code::Unsupported, path, message));
        return None;
    }
    json::parse(path, bytes).map_err(|finding| findings.push(*finding)).ok()
}

/// Reads the dialect of a table where it is a file of its own; `false` when it is not plain CSV.
pub(super) fn is_plain(origin: &Origin, resource: &Resource, findings: &mut Findings) -> bool {
    let Some(path) = &resource.dialect else { return true };
    let mut refuse = |code, message: String| {
        findings.push(Finding::of_file(code, "datapackage.json", message));
        false
    };
    if let Some(reason) = origin.refusal(path) {
        return refuse(Code::UnsafePath, format!("path `{path}` {reason}"));
    }
    let bytes = match origin.read_json(path) {
        Ok(bytes) => bytes,
        Err(error) => return refuse(Code::MissingFile, error.reason()),
    };
    let Some(value) = read_json(path, &bytes, findings) else { return false };
    let mut faults = Faults::default();
    let plain = declared::check_dialect(&Node::top(&value), &resource.name, &mut faults);
    faults.report(path, encoding::without_mark(&bytes), findings);
    plain
}

/// Checks a file beside the tables: it must be there and be the one described.
fn check_loose_file(origin: &Origin, resource: &Resource, findings: &mut Findings) {
    let path = &resource.path;
    match origin.read_recorded(path) {
        Ok(bytes) => {
            declared::check_file(resource, &bytes).into_iter().for_each(|it| findings.push(it));
        }
        Err(error) => findings.push(Finding::of_file(Code::MissingFile, path, error.reason())),
    }
}

/// Reports tables and columns that a schema refers to and no table has.
pub(super) fn report_unknown_targets(
    descriptor: &Descriptor,
    tables: &[(&str, &TableSchema)],
    findings: &mut Findings,
) {
    let mut report = |code, message: String| {
        findings.push(Finding::of_file(code, "datapackage.json", message));
    };
    for (name, schema) in tables {
        for target in order::targets(name, schema) {
            if !descriptor.resources.iter().any(|other| other.name == target) {
                let message = format!("the schema of `{name}` refers to a table `{target}`");
                report(Code::UnknownTable, message);
            }
        }
        for key in &schema.foreign_keys {
            let target = match key.reference.resource.as_str() {
                "" => name,
                other => other,
            };
            let Some((_, theirs)) = tables.iter().find(|(other, _)| *other == target) else {
                continue;
            };
            for column in key.reference.fields.names() {
                if !theirs.fields.iter().any(|field| field.name == column) {
                    let message = format!(
                        "the schema of `{name}` refers to `{target}.{column}`, which is no column"
                    );
                    report(Code::Descriptor, message);
                }
            }
        }
    }
}
