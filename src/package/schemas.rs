//! The schemas of a package: loading them, and what they say of each other.

use super::descriptor::{Descriptor, Resource, SchemaReference, TableSchema};
use super::json::{self, Faults, Node};
use super::origin::Origin;
use super::{DESCRIPTOR, declared, declaring, encoding, order};
use crate::diagnostic::{Code, Finding, Findings};

/// Returns the schema of a resource whose file may be read; `None` is reported.
pub(super) fn load(
    origin: &Origin,
    resource: &Resource,
    findings: &mut Findings,
) -> Option<TableSchema> {
    let mut refuse = |code, key: &str, message: String| {
        let finding = Finding::of_file(code, DESCRIPTOR, message);
        findings.push(declaring::put_in_descriptor(finding, origin, &resource.name, key));
        None
    };
    for path in resource.paths() {
        if let Some(reason) = origin.refusal(path) {
            return refuse(Code::UnsafePath, "path", format!("path `{path}` {reason}"));
        }
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
        return refuse(Code::UnsafePath, "schema", format!("path `{path}` {reason}"));
    }
    let bytes = match origin.read_json(path) {
        Ok(bytes) => bytes,
        Err(error) => return refuse(Code::MissingFile, "schema", error.reason()),
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
        let finding = Finding::of_file(code, DESCRIPTOR, message);
        findings.push(declaring::put_in_descriptor(finding, origin, &resource.name, "dialect"));
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
    let mut all = Vec::new();
    for path in resource.paths() {
        match origin.read_recorded(path) {
            Ok(bytes) => all.extend_from_slice(&bytes),
            Err(error) => {
                findings.push(Finding::of_file(Code::MissingFile, path, error.reason()));
                return;
            }
        }
    }
    declared::check_file(resource, &all).into_iter().for_each(|it| findings.push(it));
}

/// Reports tables and columns that a schema refers to and no table has.
pub(super) fn report_unknown_targets(
    origin: &Origin,
    descriptor: &Descriptor,
    tables: &[(&str, &TableSchema)],
    findings: &mut Findings,
) {
    for (name, schema) in tables {
        let Some(resource) = descriptor.resources.iter().find(|it| it.name == *name) else {
            continue;
        };
        for target in order::targets(name, schema) {
            if !descriptor.resources.iter().any(|other| other.name == target) {
                let message = format!("the schema of `{name}` refers to a table `{target}`");
                let finding = Finding::of_file(Code::UnknownTable, DESCRIPTOR, message);
                findings.push(declaring::put_in_schema(finding, origin, resource, |schema| {
                    declaring::naming_of_table(schema, target)
                }));
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
                    let finding = Finding::of_file(Code::Descriptor, DESCRIPTOR, message);
                    let resource_named = key.reference.resource.as_str();
                    findings.push(declaring::put_in_schema(finding, origin, resource, |schema| {
                        declaring::naming_of_column(schema, resource_named, column)
                    }));
                }
            }
        }
    }
}
