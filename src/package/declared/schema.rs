//! Table Schemas.

use serde_json::Value;

use super::properties::{self, Level};
use crate::diagnostic::Code;
use crate::package::descriptor::{
    Bound, Constraints, Field, FieldsMatch, ForeignKey, OneOrMany, Reference, TableSchema,
    ValueKind,
};
use crate::package::field_type::FieldType;
use crate::package::form::Form;
use crate::package::json::{Faults, Node, as_text};
use crate::text::similar::nearest_value;

/// Reads the schema of a file; `None` when it has no columns that can be read.
pub(in crate::package) fn read_schema(value: &Value, faults: &mut Faults) -> Option<TableSchema> {
    read_fields(&Node::top(value), faults)
}

/// Reads a schema; `None` when it has no columns that can be read.
pub(super) fn read_fields(node: &Node<'_>, faults: &mut Faults) -> Option<TableSchema> {
    if !node.value.is_object() {
        faults.wrong_sort(node, "an object");
        return None;
    }
    properties::check(node, Level::Schema, faults);
    let Some(list) = node.get("fields") else {
        faults.missing(node, "fields");
        return None;
    };
    if !list.value.is_array() {
        faults.wrong_sort(&list, "a list of fields");
        return None;
    }
    let missing = read_missing_values(node, faults).unwrap_or_default();
    let mut fields = Vec::new();
    for item in list.items() {
        fields.push(read_field(&item, &missing, faults)?);
    }
    for (at, item) in list.items().iter().enumerate() {
        if fields[..at].iter().any(|other| other.name == fields[at].name) {
            let message = format!("two fields are called `{}`", fields[at].name);
            faults.add(Code::Descriptor, item, message, "give one of them another name");
        }
    }
    let mut schema = TableSchema {
        title: faults.text(node, "title").unwrap_or_default(),
        description: faults.text(node, "description").unwrap_or_default(),
        fields_match: read_fields_match(node, faults),
        fields,
        ..TableSchema::default()
    };
    read_keys(node, &mut schema, faults);
    Some(schema)
}

fn read_keys(node: &Node<'_>, schema: &mut TableSchema, faults: &mut Faults) {
    let primary = faults.texts(node, "primaryKey");
    if let Some(key) = node.get("primaryKey") {
        check_names(&key, &primary, schema, faults);
    }
    // Its use in the primary key is equivalent to adding `required` (Table Schema, `primaryKey`).
    for field in schema.fields.iter_mut().filter(|field| primary.contains(&field.name)) {
        field.constraints.required = true;
    }
    schema.primary_key = OneOrMany::Many(primary);
    for item in faults.list(node, "uniqueKeys") {
        let names: Vec<String> =
            item.items().iter().filter_map(|it| it.value.as_str().map(str::to_owned)).collect();
        if names.is_empty() || names.len() != item.items().len() {
            faults.wrong_sort(&item, "a list of names of fields");
        } else if check_names(&item, &names, schema, faults) {
            schema.unique_keys.push(names);
        }
    }
    for item in faults.list(node, "foreignKeys") {
        schema.foreign_keys.extend(read_foreign_key(&item, schema, faults));
    }
}

fn read_foreign_key(
    node: &Node<'_>,
    schema: &TableSchema,
    faults: &mut Faults,
) -> Option<ForeignKey> {
    if !node.value.is_object() {
        faults.wrong_sort(node, "an object");
        return None;
    }
    let Some(own) = node.get("fields") else {
        faults.missing(node, "fields");
        return None;
    };
    let names = faults.texts(node, "fields");
    check_names(&own, &names, schema, faults).then_some(())?;
    let Some(reference) = node.get("reference") else {
        faults.missing(node, "reference");
        return None;
    };
    if !reference.value.is_object() {
        faults.wrong_sort(&reference, "an object");
        return None;
    }
    let theirs = faults.texts(&reference, "fields");
    if theirs.len() != names.len() || names.is_empty() {
        let message = format!(
            "`{}` names {} fields and its `reference` {}",
            node.name(),
            names.len(),
            theirs.len()
        );
        faults.add(Code::Descriptor, node, message, "name as many fields on both sides");
        return None;
    }
    let resource = faults.text(&reference, "resource").unwrap_or_default();
    let reference = Reference { resource, fields: OneOrMany::Many(theirs) };
    Some(ForeignKey { fields: OneOrMany::Many(names), reference })
}

/// Reports names of a key that no field has; `true` when there is none.
fn check_names(
    node: &Node<'_>,
    names: &[String],
    schema: &TableSchema,
    faults: &mut Faults,
) -> bool {
    let mut known = true;
    for name in names {
        if schema.fields.iter().any(|field| field.name == *name) {
            continue;
        }
        known = false;
        let fields = schema.fields.iter().map(|field| field.name.as_str());
        let nearest = nearest_value(name, fields);
        let message =
            format!("`{}` names a field `{name}`, which the schema does not have", node.name());
        faults.add_nearest(
            Code::Descriptor,
            node,
            message,
            (nearest, "name a field of the schema"),
        );
    }
    known
}

fn read_fields_match(node: &Node<'_>, faults: &mut Faults) -> FieldsMatch {
    let Some(property) = node.get("fieldsMatch") else { return FieldsMatch::default() };
    // The first profile of version 2.0 wrongly asked for a list.
    let written = match property.value {
        Value::Array(items) if items.len() == 1 => items[0].as_str(),
        other => other.as_str(),
    };
    match written {
        Some("exact" | "equal") => FieldsMatch::Exact,
        Some("subset") => FieldsMatch::Subset,
        Some("superset") => FieldsMatch::Superset,
        Some("partial") => FieldsMatch::Partial,
        Some(other) => {
            let words = ["exact", "equal", "subset", "superset", "partial"];
            let message = format!("`{other}` is no way to match fields");
            let help = "write `exact`, `equal`, `subset`, `superset` or `partial`";
            let nearest = nearest_value(other, words);
            faults.add_nearest(Code::Descriptor, &property, message, (nearest, help));
            FieldsMatch::default()
        }
        None => {
            faults.wrong_sort(&property, "a text");
            FieldsMatch::default()
        }
    }
}

/// Reads the texts that stand for no value, without the empty one; `None` when none are declared.
fn read_missing_values(node: &Node<'_>, faults: &mut Faults) -> Option<Vec<String>> {
    let property = node.get("missingValues")?;
    if !property.value.is_array() {
        faults.wrong_sort(&property, "a list of texts");
        return None;
    }
    let mut values = Vec::new();
    for item in property.items() {
        let text = item.get("value").unwrap_or_else(|| item.clone());
        match text.value.as_str() {
            Some(value) => values.push(value.to_owned()),
            None => faults.wrong_sort(&text, "a text"),
        }
    }
    if !values.iter().any(String::is_empty) {
        let message = format!("`{}` leaves out the empty text", property.name());
        let help = "add `\"\"`: the program can't tell an empty text from a missing one";
        faults.add(Code::Unsupported, &property, message, help);
    }
    values.retain(|value| !value.is_empty());
    Some(values)
}

fn read_field(node: &Node<'_>, missing: &[String], faults: &mut Faults) -> Option<Field> {
    if !node.value.is_object() {
        faults.wrong_sort(node, "an object");
        return None;
    }
    properties::check(node, Level::Field, faults);
    let Some(name) = faults.text(node, "name") else {
        if node.get("name").is_none() {
            faults.missing(node, "name");
        }
        return None;
    };
    let (kind, format) = read_type(node, &name, faults);
    let mut field = Field {
        kind,
        format,
        description: faults.text(node, "description").unwrap_or_default(),
        example: node.get("example").map(|example| as_text(example.value)),
        rdf_type: faults.text(node, "rdfType").unwrap_or_default(),
        value_kind: read_value_kind(node, faults),
        references: faults.texts(node, "references"),
        missing_values: read_missing_values(node, faults).unwrap_or_else(|| missing.to_vec()),
        truth_values: read_truth_values(node, kind, faults),
        name,
        ..Field::default()
    };
    check_numerals(node, &field, faults);
    field.constraints = read_constraints(node, &field, faults);
    if let Some(categories) = node.get("categories") {
        let values = categories.items().into_iter().map(|item| item.get("value").unwrap_or(item));
        let words: Vec<String> = values.map(|value| as_text(value.value)).collect();
        if !categories.value.is_array() {
            faults.wrong_sort(&categories, "a list");
        } else if field.constraints.words.is_none() {
            field.constraints.words = Some(words);
        }
    }
    Some(field)
}

/// Reads type and format, refusing those that the program does not check.
fn read_type(node: &Node<'_>, name: &str, faults: &mut Faults) -> (FieldType, String) {
    let mut kind = FieldType::default();
    if let (Some(word), Some(property)) = (faults.text(node, "type"), node.get("type")) {
        match FieldType::of_word(&word) {
            Some(known) if known.formats().is_empty() => {
                let message = format!("`{name}` is of type `{word}`, which is not read");
                let help = "describe the column as `string`, whose texts are kept as they are";
                faults.add(Code::Unsupported, &property, message, help);
            }
            Some(known) => kind = known,
            None => {
                let words = FieldType::ALL.iter().map(|kind| kind.as_str());
                let nearest = nearest_value(&word, words);
                let message =
                    format!("`{name}` is of type `{word}`, which the standard does not have");
                let help = "write a type of Table Schema, such as `string` or `integer`";
                faults.add_nearest(Code::Descriptor, &property, message, (nearest, help));
            }
        }
    }
    let format = faults.text(node, "format").unwrap_or_default();
    let read = format.is_empty() || kind.formats().contains(&format.as_str());
    if let Some(property) = node.get("format").filter(|_| !read) {
        let message = format!(
            "`{name}` is of type `{}` in format `{format}`, which is not read",
            kind.as_str()
        );
        let help = format!("write each value as {}, and leave `format` out", kind.example());
        faults.add(Code::Unsupported, &property, message, &help);
    }
    (kind, format)
}

fn read_value_kind(node: &Node<'_>, faults: &mut Faults) -> Option<ValueKind> {
    let word = faults.text(node, "valueKind")?;
    let known = ValueKind::ALL.iter().find(|(_, name)| *name == word);
    if known.is_none() {
        let words: Vec<&str> = ValueKind::ALL.iter().map(|(_, name)| *name).collect();
        let message = format!("there is no `valueKind` `{word}`");
        let help = format!("write one of `{}`", words.join("`, `"));
        let nearest = nearest_value(&word, words);
        let property = node.get("valueKind")?;
        faults.add_nearest(Code::Descriptor, &property, message, (nearest, &help));
    }
    known.map(|(kind, _)| *kind)
}

fn read_truth_values(node: &Node<'_>, kind: FieldType, faults: &mut Faults) -> Vec<String> {
    if kind != FieldType::Boolean {
        return Vec::new();
    }
    let usual = [
        ("trueValues", ["true", "True", "TRUE", "1"]),
        ("falseValues", ["false", "False", "FALSE", "0"]),
    ];
    let words = usual.into_iter().flat_map(|(key, words)| match node.get(key) {
        Some(_) => faults.texts(node, key),
        None => words.map(str::to_owned).to_vec(),
    });
    words.collect()
}

/// Refuses numerals with other signs than those that the program reads.
fn check_numerals(node: &Node<'_>, field: &Field, faults: &mut Faults) {
    if !matches!(field.kind, FieldType::Integer | FieldType::Number) {
        return;
    }
    let plain = [
        ("decimalChar", Value::from(".")),
        ("groupChar", Value::from("")),
        ("bareNumber", Value::from(true)),
    ];
    for (key, usual) in plain {
        let Some(property) = node.get(key).filter(|property| *property.value != usual) else {
            continue;
        };
        let message = format!(
            "numbers of `{}` are declared with {key} `{}`",
            field.name,
            as_text(property.value)
        );
        let help = format!("write each as {}, and leave `{key}` out", field.kind.example());
        faults.add(Code::Unsupported, &property, message, &help);
    }
}

fn read_constraints(node: &Node<'_>, field: &Field, faults: &mut Faults) -> Constraints {
    let Some(node) = node.get("constraints") else { return Constraints::default() };
    if !node.value.is_object() {
        faults.wrong_sort(&node, "an object");
        return Constraints::default();
    }
    properties::check(&node, Level::Constraints, faults);
    let every = ["required", "unique", "enum"];
    let own = field.kind.constraints();
    let all = FieldType::ALL.iter().flat_map(|kind| kind.constraints());
    for key in node.keys().filter(|key| !every.contains(key) && !own.contains(key)) {
        let Some(property) = node.get(key).filter(|_| all.clone().any(|known| *known == key))
        else {
            continue;
        };
        let kind = field.kind.as_str();
        let message =
            format!("`{key}` of `{}` means nothing for a field of type `{kind}`", field.name);
        let kinds: Vec<String> = FieldType::ALL
            .iter()
            .filter(|kind| kind.constraints().contains(&key))
            .map(|kind| format!("`{}`", kind.as_str()))
            .collect();
        let help = format!("delete it, or correct `type`: it is for {}", kinds.join(", "));
        faults.add(Code::Descriptor, &property, message, &help);
    }
    let takes = |key: &str| own.contains(&key);
    let bounds = |keys: [(&str, bool); 2], faults: &mut Faults| -> Vec<Bound> {
        let keys = keys.into_iter().filter(|(key, _)| takes(key));
        keys.filter_map(|(key, exclusive)| read_bound(&node, key, exclusive, field, faults))
            .collect()
    };
    Constraints {
        required: faults.flag(&node, "required"),
        unique: faults.flag(&node, "unique"),
        pattern: takes("pattern").then(|| read_pattern(&node, field, faults)).flatten(),
        words: read_enum(&node, field, faults),
        min_length: read_length(&node, "minLength", field, faults),
        max_length: read_length(&node, "maxLength", field, faults),
        minimum: bounds([("minimum", false), ("exclusiveMinimum", true)], faults),
        maximum: bounds([("maximum", false), ("exclusiveMaximum", true)], faults),
    }
}

/// Reads a pattern; one that can't be compiled is reported where it stands.
fn read_pattern(node: &Node<'_>, field: &Field, faults: &mut Faults) -> Option<String> {
    let pattern = faults.text(node, "pattern")?;
    match Form::compile(&pattern) {
        Ok(_) => Some(pattern),
        Err(error) => {
            let message =
                format!("the pattern `{pattern}` of `{}` can't be read: {error}", field.name);
            let help = "correct it, or write it with classes such as `[a-z0-9]` and groups such as \
                        `(a|b)*`";
            faults.add(Code::Descriptor, &node.get("pattern")?, message, help);
            None
        }
    }
}

fn read_length(node: &Node<'_>, key: &str, field: &Field, faults: &mut Faults) -> Option<u64> {
    let property = node.get(key).filter(|_| field.kind.constraints().contains(&key))?;
    let length = property.value.as_u64();
    if length.is_none() {
        faults.wrong_sort(&property, "a whole number");
    }
    length
}

/// Reads a bound, which is a value of the field's type as JSON or as a cell has it.
fn read_bound(
    node: &Node<'_>,
    key: &str,
    exclusive: bool,
    field: &Field,
    faults: &mut Faults,
) -> Option<Bound> {
    let property = node.get(key)?;
    let written = as_text(property.value);
    let measure = field.kind.measure(&written);
    if measure.is_none() {
        faults.wrong_sort(&property, field.kind.example());
    }
    Some(Bound { written, exclusive, measure: measure? })
}

fn read_enum(node: &Node<'_>, field: &Field, faults: &mut Faults) -> Option<Vec<String>> {
    let property = node.get("enum")?;
    if !property.value.is_array() {
        faults.wrong_sort(&property, "a list");
        return None;
    }
    let mut words = Vec::new();
    for item in property.items() {
        let word = as_text(item.value);
        if item.value.is_object() || item.value.is_array() || field.kind.measure(&word).is_none() {
            faults.wrong_sort(&item, field.kind.example());
        } else {
            words.push(word);
        }
    }
    if property.items().is_empty() {
        let message = format!("`{}` allows no value at all", property.name());
        faults.add(Code::Descriptor, &property, message, "list the values, or delete it");
        return None;
    }
    Some(words)
}
