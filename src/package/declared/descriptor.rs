//! `datapackage.json`.

use serde_json::Value;

use super::dialect::{check_dialect, check_form};
use super::properties::{self, Level};
use super::schema;
use crate::date::parse_day;
use crate::diagnostic::Code;
use crate::package::descriptor::{Descriptor, License, Resource, SchemaReference};
use crate::package::json::{Faults, Node, as_text};

impl Descriptor {
    /// Returns what a `datapackage.json` says, as far as it can be read; opening the package tells
    /// what is wrong with it.
    #[must_use]
    pub fn from_json(bytes: &[u8]) -> Self {
        match serde_json::from_slice(bytes) {
            Ok(value) => read_descriptor(&value, &mut Faults::default()),
            Err(_) => Self::default(),
        }
    }
}

/// Reads a descriptor as far as it can be read; the rest becomes faults.
pub(in crate::package) fn read_descriptor(value: &Value, faults: &mut Faults) -> Descriptor {
    let top = Node::top(value);
    if !value.is_object() {
        faults.wrong_sort(&top, "an object");
        return Descriptor::default();
    }
    properties::check(&top, Level::Package, faults);
    check_profile(&top, &["data-package", "tabular-data-package"], faults);
    let mut text = |key| faults.text(&top, key).unwrap_or_default();
    let mut descriptor = Descriptor {
        name: text("name"),
        title: text("title"),
        description: text("description"),
        version: text("version"),
        as_of: text("asOf"),
        ..Descriptor::default()
    };
    if let Some(node) = top.get("asOf")
        && node.value.is_string()
        && (descriptor.as_of.len() != 10 || parse_day(descriptor.as_of.as_bytes()).is_none())
    {
        let message = format!("`asOf` is `{}`, which is no day", descriptor.as_of);
        faults.add(Code::Descriptor, &node, message, "write the day as `YYYY-MM-DD`");
    }
    for node in faults.list(&top, "licenses") {
        let mut text = |key| faults.text(&node, key).unwrap_or_default();
        let license = License { name: text("name"), title: text("title"), path: text("path") };
        descriptor.licenses.push(license);
    }
    if top.get("resources").is_none() {
        faults.missing(&top, "resources");
    }
    let resources = faults.list(&top, "resources");
    if let Some(node) = top.get("resources").filter(|_| resources.is_empty())
        && node.value.is_array()
    {
        let message = "`resources` is empty: the package has no table".to_owned();
        faults.add(
            Code::Descriptor,
            &node,
            message,
            "list each table with its name, path and schema",
        );
    }
    for node in resources {
        if let Some(resource) = read_resource(&node, &descriptor.resources, faults) {
            descriptor.resources.push(resource);
        }
    }
    descriptor
}

fn read_resource(node: &Node<'_>, before: &[Resource], faults: &mut Faults) -> Option<Resource> {
    if !node.value.is_object() {
        faults.wrong_sort(node, "an object");
        return None;
    }
    properties::check(node, Level::Resource, faults);
    let kinds = ["data-resource", "tabular-data-resource"];
    check_profile(node, &kinds, faults);
    let Some(name) = faults.text(node, "name") else {
        if node.get("name").is_none() {
            faults.missing(node, "name");
        }
        return None;
    };
    if before.iter().any(|other| other.name == name) {
        let message = format!("two resources are called `{name}`; the second is not read");
        let help = "delete one of them, or give it another name";
        faults.add(Code::ResourceTwice, &node.get("name")?, message, help);
        return None;
    }
    let mut resource = Resource { name, ..Resource::default() };
    read_path(node, &mut resource, faults);
    resource.schema = read_schema(node, faults);
    if node.get("schema").is_some() && resource.schema.is_none() {
        resource.refused = true;
    }
    if resource.schema.is_some() {
        resource.refused |= !check_form(node, &resource, faults);
        if let Some(dialect) = node.get("dialect") {
            match dialect.value.as_str() {
                Some(path) => resource.dialect = Some(path.to_owned()),
                None => resource.refused |= !check_dialect(&dialect, &resource.name, faults),
            }
        }
    }
    resource.hash = faults.text(node, "hash");
    if let Some(bytes) = node.get("bytes") {
        resource.bytes = bytes.value.as_u64();
        if resource.bytes.is_none() {
            faults.wrong_sort(&bytes, "a whole number");
        }
    }
    Some(resource)
}

/// Reads `path`, which may be a list.
fn read_path(node: &Node<'_>, resource: &mut Resource, faults: &mut Faults) {
    let name = resource.name.clone();
    if let Some(data) = node.get("data") {
        let message =
            format!("the rows of `{name}` stand in the descriptor (`data`), which is not read");
        faults.add(
            Code::Unsupported,
            &data,
            message,
            "put them into a CSV file and name it as `path`",
        );
        resource.refused = true;
        return;
    }
    let Some(path) = node.get("path") else {
        faults.missing(node, "path");
        resource.refused = true;
        return;
    };
    let paths = faults.texts(node, "path");
    resource.path = paths.first().cloned().unwrap_or_default();
    resource.refused |= paths.is_empty();
    if paths.is_empty() && path.value.is_array() {
        let message = format!("`path` of `{name}` lists no file");
        faults.add(Code::Descriptor, &path, message, "name the file of the table");
    }
    for (at, item) in path.items().iter().enumerate() {
        let text = as_text(item.value);
        if paths.iter().take(at).any(|other| *other == text) {
            let message = format!("`path` of `{name}` lists `{text}` twice");
            faults.add(Code::Descriptor, item, message, "delete one of the two");
            resource.refused = true;
        }
    }
    resource.more = paths.into_iter().skip(1).collect();
}

fn read_schema(node: &Node<'_>, faults: &mut Faults) -> Option<SchemaReference> {
    let schema = node.get("schema")?;
    match schema.value {
        Value::String(path) => Some(SchemaReference::Path(path.clone())),
        Value::Object(_) => {
            Some(SchemaReference::Inline(Box::new(schema::read_fields(&schema, faults)?)))
        }
        _ => {
            faults.wrong_sort(&schema, "a schema (an object) or its path (a text)");
            None
        }
    }
}

/// Warns of a profile that nobody checks: it may ask for what the standard does not.
fn check_profile(node: &Node<'_>, own: &[&str], faults: &mut Faults) {
    for key in ["profile", "$schema"] {
        let Some(profile) = node.get(key) else { continue };
        let name = as_text(profile.value);
        let standard =
            ["https://datapackage.org/profiles/", "https://specs.frictionlessdata.io/schemas/"];
        if own.contains(&name.as_str()) || standard.iter().any(|start| name.starts_with(start)) {
            continue;
        }
        let message = format!("the profile `{name}` is not checked");
        let help = "check the package with a tool that knows the profile";
        faults.add(Code::StrayProperty, &profile, message, help);
    }
}
