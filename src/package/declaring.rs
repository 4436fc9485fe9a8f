//! Where a descriptor or a schema says what a finding is about.
//!
//! The files are read once more, and only when there is something to tell.

use super::descriptor::{Resource, SchemaReference};
use super::json::{self, Node};
use super::origin::Origin;
use super::{DESCRIPTOR, Package, encoding};
use crate::diagnostic::{Finding, Place};

/// Puts a finding to a property of a resource in the descriptor, or to the resource when it lacks it.
pub(super) fn put_in_descriptor(
    finding: Finding,
    origin: &Origin,
    resource: &str,
    key: &str,
) -> Finding {
    let place = place_in(origin, DESCRIPTOR, |top| {
        let resource = resource_named(top, resource)?;
        Some(resource.get(key).unwrap_or(resource))
    });
    Finding { file: DESCRIPTOR.to_owned(), place, ..finding }
}

/// Puts a finding to a value of the schema of a resource, or to the schema when `find` leads to none.
pub(super) fn put_in_schema(
    finding: Finding,
    origin: &Origin,
    resource: &Resource,
    find: impl for<'j> Fn(&Node<'j>) -> Option<Node<'j>>,
) -> Finding {
    let Some(SchemaReference::Path(path)) = &resource.schema else {
        let place = place_in(origin, DESCRIPTOR, |top| {
            let schema = resource_named(top, &resource.name)?.get("schema")?;
            Some(find(&schema).unwrap_or(schema))
        });
        return Finding { file: DESCRIPTOR.to_owned(), place, ..finding };
    };
    let place = place_in(origin, path, |top| Some(find(top).unwrap_or_else(|| top.clone())));
    Finding { file: path.clone(), place, ..finding }
}

fn place_in(
    origin: &Origin,
    path: &str,
    find: impl for<'j> Fn(&Node<'j>) -> Option<Node<'j>>,
) -> Option<Place> {
    let bytes = origin.read_json(path).ok()?;
    let value = json::parse(path, &bytes).ok()?;
    find(&Node::top(&value))?.place(encoding::without_mark(&bytes))
}

fn resource_named<'j>(top: &Node<'j>, name: &str) -> Option<Node<'j>> {
    top.get("resources")?.items().into_iter().find(|it| is_called(it, name))
}

/// Returns the field of a schema that has a name.
fn field_named<'j>(schema: &Node<'j>, name: &str) -> Option<Node<'j>> {
    schema.get("fields")?.items().into_iter().find(|it| is_called(it, name))
}

fn is_called(node: &Node<'_>, name: &str) -> bool {
    node.get("name").is_some_and(|it| it.value.as_str() == Some(name))
}

/// Returns where a schema names another table: in a foreign key, or among the references of a field.
pub(super) fn naming_of_table<'j>(schema: &Node<'j>, table: &str) -> Option<Node<'j>> {
    let is_table = |node: &Node<'j>| node.value.as_str() == Some(table);
    let items = |key: &str| schema.get(key).map(|list| list.items()).unwrap_or_default();
    let of_key = |key: Node<'j>| key.get("reference")?.get("resource");
    let keys = items("foreignKeys").into_iter().filter_map(of_key);
    let fields = items("fields").into_iter().filter_map(|field| field.get("references"));
    let named =
        fields.flat_map(|list| if list.value.is_array() { list.items() } else { vec![list] });
    keys.chain(named).find(is_table)
}

/// Returns where a foreign key of a schema names a column of a table.
pub(super) fn naming_of_column<'j>(
    schema: &Node<'j>,
    table: &str,
    column: &str,
) -> Option<Node<'j>> {
    let keys = schema.get("foreignKeys")?.items();
    let references = keys.into_iter().filter_map(|key| key.get("reference"));
    let to_table = references.filter(|reference| {
        reference.get("resource").is_none_or(|it| it.value.as_str() == Some(table))
    });
    let names = to_table.filter_map(|reference| reference.get("fields"));
    let mut names = names.flat_map(|it| if it.value.is_array() { it.items() } else { vec![it] });
    names.find(|name| name.value.as_str() == Some(column))
}

impl Package {
    /// Puts a finding to a resource in the descriptor.
    pub(crate) fn at_resource(&self, finding: Finding, resource: &str) -> Finding {
        put_in_descriptor(finding, &self.origin, resource, "name")
    }

    /// Puts a finding to a column in the schema of a table, or to the list of columns when there is none
    /// of this name.
    pub(crate) fn at_column(&self, finding: Finding, table: &str, column: &str) -> Finding {
        let mut resources = self.descriptor.resources.iter();
        let Some(resource) = resources.find(|it| it.name == table) else { return finding };
        put_in_schema(finding, &self.origin, resource, |schema| {
            field_named(schema, column).or_else(|| schema.get("fields"))
        })
    }
}
