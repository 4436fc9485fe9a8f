//! The codebook: every table and column, made from the schemas; the timeline; the graph; the codes.

use std::fmt::{self, Write};

use super::table::markdown::{code, escaped, link, prose};
use super::timeline::Rows;
use crate::diagnostic::Code;
use crate::graph::ALLOWED;
use crate::model::{Act, EventKind, Vocabulary};
use crate::package::{Descriptor, Field, Package, TableSchema};

/// Returns the codebook of a package as Markdown.
#[must_use]
pub fn render(package: &Package) -> String {
    let mut text = String::new();
    // Writing into a text does not fail.
    let _ = write_codebook(package, &mut text);
    text
}

fn write_codebook(package: &Package, out: &mut String) -> fmt::Result {
    let descriptor = package.descriptor();
    write_head(descriptor, out)?;
    for table in package.tables() {
        write_table(table.name(), table.schema(), out)?;
    }
    writeln!(
        out,
        "## Timeline CSV\n\nOne row for each event, from `diplograph timeline --format csv`.\n"
    )?;
    write_columns(&Rows::Events.columns(), out)?;
    writeln!(out, "With `--tidy`, one row for each participation.\n")?;
    write_columns(&Rows::Participations.columns(), out)?;
    writeln!(
        out,
        "## The graph\n\nWhich edge may join which nodes.\n\n| from | edge | to |\n| --- | --- | --- |"
    )?;
    for (from, edge, to) in ALLOWED {
        writeln!(out, "| {from} | `{edge}` | {to} |")?;
    }
    write_crosswalk(out)?;
    writeln!(
        out,
        "\n## Findings\n\nWhat `diplograph check` reports; `--explain CODE` prints one of them.\n"
    )?;
    writeln!(out, "| code | severity | fault | how to mend it |\n| --- | --- | --- | --- |")?;
    for code in Code::ALL {
        let severity = code.severity().as_str();
        writeln!(out, "| {code} | {severity} | {} | {} |", code.title(), code.remedy())?;
    }
    Ok(())
}

/// Writes how the kinds of events are coded elsewhere, and the acts by strength.
fn write_crosswalk(out: &mut String) -> fmt::Result {
    writeln!(
        out,
        "\n## Kinds of events in PLOVER\n\nAfter the manual of 4 February 2024. Kinds without a code say too \
         little by themselves.\n\n| kind | event | mode | context |\n| --- | --- | --- | --- |"
    )?;
    for kind in EventKind::ALL {
        let Some(code) = kind.plover() else { continue };
        let word = kind.as_str();
        writeln!(out, "| {word} | {} | {} | {} |", code.event, code.mode, code.context)?;
    }
    let acts: Vec<&str> = Act::ALL.iter().map(|act| act.as_str()).collect();
    writeln!(
        out,
        "\n## Acts\n\nThe operative verb of a provision, from what binds most to what binds least:\n`{}`. \
         Remarks of one party are mostly `states`.",
        acts.join("` > `")
    )
}

fn write_head(descriptor: &Descriptor, out: &mut String) -> fmt::Result {
    let title = if descriptor.title.is_empty() { &descriptor.name } else { &descriptor.title };
    writeln!(out, "# Codebook: {}\n", escaped(title))?;
    writeln!(out, "<!-- Made by `diplograph codebook`; edit the schemas instead. -->\n")?;
    if !descriptor.description.is_empty() {
        writeln!(out, "{}\n", prose(&descriptor.description))?;
    }
    let (version, as_of) = (escaped(&descriptor.version), escaped(&descriptor.as_of));
    writeln!(out, "Version {version}, looked after to {as_of}.")?;
    for licence in &descriptor.licenses {
        writeln!(out, "Licence: {}.", link(&licence.title, &licence.path))?;
    }
    writeln!(out, "An empty cell means *not recorded*, never *no*.\n")
}

fn write_table(name: &str, schema: &TableSchema, out: &mut String) -> fmt::Result {
    let (name, description) = (escaped(name), prose(&schema.description));
    writeln!(out, "## {name}\n\n{description} Key: {}.\n", keys(schema))?;
    writeln!(out, "| column | type | what it holds | example |\n| --- | --- | --- | --- |")?;
    for field in &schema.fields {
        let example = field.example.as_deref().map_or(String::new(), code);
        writeln!(
            out,
            "| {} | {} | {}{} | {example} |",
            code(&field.name),
            kind(schema, field),
            prose(&field.description),
            allowed(field)
        )?;
    }
    writeln!(out)
}

fn keys(schema: &TableSchema) -> String {
    let names: Vec<String> = schema.key().iter().map(|name| code(name)).collect();
    names.join(", ")
}

fn kind(schema: &TableSchema, field: &Field) -> String {
    let key = schema.foreign_keys.iter().find(|key| key.fields.names() == [field.name.as_str()]);
    let base = match (key, field.value_kind) {
        (Some(key), _) if key.reference.resource.is_empty() => "id of this table".to_owned(),
        (Some(key), _) => format!("id of {}", code(&key.reference.resource)),
        (None, Some(kind)) => format!("{kind:?}").to_lowercase(),
        (None, None) => field.kind.as_str().to_owned(),
    };
    if field.constraints.required { format!("{base}, required") } else { base }
}

fn allowed(field: &Field) -> String {
    let Some(words) = &field.constraints.words else { return String::new() };
    let words: Vec<String> = words.iter().map(|word| code(word)).collect();
    format!(" One of {}.", words.join(", "))
}

fn write_columns(columns: &[(&str, &str)], out: &mut String) -> fmt::Result {
    writeln!(out, "| column | what it holds |\n| --- | --- |")?;
    for (column, description) in columns {
        writeln!(out, "| `{column}` | {description} |")?;
    }
    writeln!(out)
}
