//! Reading all tables of a package in the order of their references.

use std::borrow::Cow;

use super::builder::{Kind, Plan};
use super::column::{Column, KeyIndex, NONE, Sparse};
use super::descriptor::{
    Descriptor, Field, FieldsMatch, ForeignKey, Resource, TableSchema, ValueKind,
};
use super::field_type::FieldType;
use super::joined::{self, Joined};
use super::origin::Origin;
use super::read::{Located, Outcome};
use super::{
    DESCRIPTOR, PackageError, Table, blank, declared, declaring, encoding, form_of_file, keys,
    order, read, report, schemas,
};
use crate::diagnostic::{Code, Finding, Findings};

/// Reads every table whose schema and file can be read; the rest becomes findings.
pub(super) fn read_tables(
    origin: &Origin,
    descriptor: &Descriptor,
    findings: &mut Findings,
) -> Vec<Table> {
    let mut ready: Vec<(&Resource, TableSchema)> = Vec::new();
    let mut tables: Vec<Table> = Vec::new();
    for resource in &descriptor.resources {
        let schema = schemas::load(origin, resource, findings);
        match schema.filter(|_| schemas::is_plain(origin, resource, findings)) {
            Some(schema) => ready.push((resource, schema)),
            None => tables.push(unread(resource, &TableSchema::default())),
        }
    }
    let named: Vec<(&str, &TableSchema)> =
        ready.iter().map(|(resource, schema)| (resource.name.as_str(), schema)).collect();
    schemas::report_unknown_targets(origin, descriptor, &named, findings);
    let (sequence, circle) = order::by_reference(&named);
    for index in circle {
        let (resource, schema) = &ready[index];
        let message = format!("`{}` stands in a circle of references", resource.name);
        let finding = Finding::of_file(Code::CircularTables, DESCRIPTOR, message);
        findings.push(declaring::put_in_schema(finding, origin, resource, |schema| {
            schema.get("foreignKeys")
        }));
        tables.push(unread(resource, schema));
    }
    for index in sequence {
        let (resource, schema) = &ready[index];
        let table = read_table(origin, resource, schema, &tables, findings);
        tables.push(table.unwrap_or_else(|| unread(resource, schema)));
    }
    tables.retain(Table::is_whole);
    tables.sort_by_key(|table| {
        descriptor.resources.iter().position(|resource| resource.name == table.name())
    });
    tables
}

/// Returns what stands for a table that can't be read, so that nothing is said of its ids.
fn unread(resource: &Resource, schema: &TableSchema) -> Table {
    Table::unread(resource.name.clone(), resource.path.clone(), schema.clone())
}

fn read_table(
    origin: &Origin,
    resource: &Resource,
    schema: &TableSchema,
    tables: &[Table],
    findings: &mut Findings,
) -> Option<Table> {
    let files = read_files(origin, resource, findings)?;
    let names: Vec<&str> = schema.fields.iter().map(|field| field.name.as_str()).collect();
    let texts: Option<Vec<(&str, &str)>> = (resource.paths().zip(&files))
        .map(|(path, bytes)| {
            let read = encoding::text_of(path, bytes).and_then(|text| {
                form_of_file::fault_of_form(path, text, &names).map_or(Ok((path, text)), Err)
            });
            read.map_err(|finding| findings.push(*finding)).ok()
        })
        .collect();
    let joined = Joined::of(&texts?).map_err(|finding| findings.push(*finding)).ok()?;
    let text = &*joined.text;
    let plans: Vec<Plan<'_>> = (schema.fields.iter())
        .map(|field| Plan::new(field, kind_of(&resource.name, schema, field, tables)))
        .collect();
    blank::report_empty_lines(&joined, findings);
    let limit = findings.limit();
    let mut outcome = read::read(text, &plans, limit);
    let mut columns = std::mem::take(&mut outcome.columns);
    if columns.is_empty() {
        columns = plans.iter().map(|plan| plan.builder().finish(plan)).collect();
    }
    match_fields(schema, &mut outcome);
    let whole = has_every_id(schema, &outcome);
    let index = check_keys(schema, &plans, &columns, &mut outcome, limit);
    resolve_own(&plans, &mut columns, schema, &index, &mut outcome, limit, whole);
    check_composite_references(&resource.name, schema, &columns, tables, &mut outcome, limit);
    outcome.problems.sort_by_key(|located| (located.cell.row.wrapping_add(1), located.cell.column));
    let rows = outcome.rows;
    let names = schema.fields.iter().map(|field| field.name.clone());
    let columns: Vec<(String, Column)> = names.zip(columns).collect();
    let table = Table::new(
        resource.name.clone(),
        resource.path.clone(),
        schema.clone(),
        rows,
        columns,
        index,
    )
    .read_whole(whole);
    let ids = |field: usize, code: Code| -> Vec<&str> {
        let own = code == Code::DanglingReference && matches!(plans[field].kind, Kind::Deferred);
        if own { table.all_ids().collect() } else { ids_of(&plans[field].kind) }
    };
    report::report(&joined, &plans, outcome, ids, findings);
    Some(table)
}

/// Reads the files of a table, and compares them with the size and the hash that are declared.
fn read_files<'o>(
    origin: &'o Origin,
    resource: &Resource,
    findings: &mut Findings,
) -> Option<Vec<Cow<'o, [u8]>>> {
    let read = |path: &str, findings: &mut Findings| {
        let missing =
            |error: PackageError| Finding::of_file(Code::MissingFile, path, error.reason());
        origin.read(path).map_err(|error| findings.push(missing(error))).ok()
    };
    let files: Option<Vec<_>> = resource.paths().map(|path| read(path, findings)).collect();
    if resource.hash.is_some() || resource.bytes.is_some() {
        let recorded = resource.paths().map(|path| origin.read_recorded(path));
        if let Ok(recorded) = recorded.collect::<Result<Vec<_>, _>>() {
            let bytes = joined::bytes_of_all(&recorded);
            declared::check_file(resource, &bytes).into_iter().for_each(|it| findings.push(it));
        }
    }
    files
}

/// Returns `true` if the ids of a table are known: it has a header with every column of the key and
/// was read to its end.
fn has_every_id(schema: &TableSchema, outcome: &Outcome) -> bool {
    let key = schema.primary_key.names();
    let mut fields = schema.fields.iter().zip(&outcome.order);
    let missing = fields.any(|(field, column)| column.is_none() && key.contains(&&*field.name));
    !outcome.order.is_empty() && !outcome.is_cut_short() && !missing
}

fn ids_of<'t>(kind: &Kind<'t>) -> Vec<&'t str> {
    kind.targets().into_iter().flat_map(Table::all_ids).collect()
}

/// Decides what the cells of a column become.
pub(super) fn kind_of<'t>(
    name: &str,
    schema: &TableSchema,
    field: &Field,
    tables: &'t [Table],
) -> Kind<'t> {
    let find = |target: &str| tables.iter().find(|table| table.name() == target);
    let own = |key: &&ForeignKey| key.fields.names() == [field.name.as_str()];
    for key in schema.foreign_keys.iter().filter(own) {
        let target = key.reference.resource.as_str();
        if target.is_empty() || target == name {
            if names_ids(key, schema) {
                return Kind::Deferred;
            }
            continue;
        }
        match find(target) {
            // Of a table that could not be read not even the key may be known.
            Some(table) if !table.is_whole() || names_ids(key, table.schema()) => {
                return Kind::Reference(table);
            }
            Some(_) => {}
            None => return Kind::Text,
        }
    }
    if let Some(table) = named_through_composite(schema, field, tables) {
        return Kind::Reference(table);
    }
    let first = field.references.first().and_then(|target| find(target));
    match (field.value_kind, first) {
        (Some(ValueKind::Citations), Some(table)) => return Kind::Citations(table),
        (Some(ValueKind::Ids), Some(table)) => return Kind::Ids(table),
        (Some(ValueKind::Id), _) => {
            return Kind::Entity(
                field.references.iter().filter_map(|target| find(target)).collect(),
            );
        }
        (Some(ValueKind::Edtf), _) => return Kind::Date,
        _ => {}
    }
    match field.kind {
        FieldType::Integer => Kind::Integer,
        FieldType::Number => Kind::Number,
        FieldType::Date | FieldType::Year | FieldType::YearMonth => Kind::Date,
        // More words than a byte can count are kept as text.
        _ if field.constraints.words.as_ref().is_some_and(|words| words.len() < 255) => Kind::Code,
        _ => Kind::Text,
    }
}

/// Returns `true` if a foreign key names rows of a table by their ids.
fn names_ids(key: &ForeignKey, target: &TableSchema) -> bool {
    key.fields.names().len() == 1 && key.reference.fields.names() == target.primary_key.names()
}

/// Returns the table that a column names as a part of a key of several columns.
///
/// A delegate's event is a part of a reference to participations, whose event is one to events.
fn named_through_composite<'t>(
    schema: &TableSchema,
    field: &Field,
    tables: &'t [Table],
) -> Option<&'t Table> {
    schema.foreign_keys.iter().find_map(|key| {
        let position = key.fields.names().iter().position(|name| *name == field.name)?;
        let target = tables.iter().find(|table| table.name() == key.reference.resource)?;
        let theirs = *key.reference.fields.names().get(position)?;
        let mut keys = target.schema().foreign_keys.iter();
        let onward = keys.find(|key| key.fields.names() == [theirs])?;
        tables.iter().find(|table| table.name() == onward.reference.resource)
    })
}

/// Lets pass what `fieldsMatch` allows: columns beyond those of the schema are told, not refused.
fn match_fields(schema: &TableSchema, outcome: &mut Outcome) {
    let (more, fewer) = match schema.fields_match {
        FieldsMatch::Exact => return,
        FieldsMatch::Subset => (true, false),
        FieldsMatch::Superset => (false, true),
        FieldsMatch::Partial => (true, outcome.order.iter().any(Option::is_some)),
    };
    outcome.problems.retain(|it| !(fewer && it.problem.code == Code::MissingColumn));
    for located in outcome.problems.iter_mut().filter(|_| more) {
        if located.problem.code == Code::UnknownColumn {
            located.problem.code = Code::ExtraColumn;
            located.problem.nearest = None;
        }
    }
}

fn check_keys(
    schema: &TableSchema,
    plans: &[Plan<'_>],
    columns: &[Column],
    outcome: &mut Outcome,
    limit: usize,
) -> KeyIndex {
    let position = |name: &str| schema.fields.iter().position(|field| field.name == name);
    let key: Vec<usize> = schema.primary_key.names().into_iter().filter_map(position).collect();
    let mut index = KeyIndex::default();
    if let [field] = key[..]
        && let Some(Column::Text(ids)) = columns.get(field)
    {
        index = read::index_ids(ids, field, outcome, limit);
    } else if let Some(&first) = key.first()
        && key.iter().all(|&field| is_known(field, plans, outcome))
    {
        let parts: Vec<&Column> = key.iter().filter_map(|&field| columns.get(field)).collect();
        read::check_composite_key(&parts, first, outcome, limit);
    }
    for names in &schema.unique_keys {
        let fields: Vec<usize> = names.iter().filter_map(|name| position(name)).collect();
        let parts: Vec<&Column> = fields.iter().filter_map(|&field| columns.get(field)).collect();
        if let Some(&first) = fields.first()
            && fields.iter().all(|&field| is_known(field, plans, outcome))
        {
            read::check_composite_key(&parts, first, outcome, limit);
        }
    }
    for (field, described) in schema.fields.iter().enumerate() {
        if described.constraints.unique && key != [field] && is_known(field, plans, outcome) {
            read::check_composite_key(&[&columns[field]], field, outcome, limit);
        }
    }
    index
}

/// Returns `true` if the values of a column can be compared: the file has it, and what it refers to
/// was read.
fn is_known(field: usize, plans: &[Plan<'_>], outcome: &Outcome) -> bool {
    let stands = outcome.order.get(field).copied().flatten().is_some();
    stands && plans[field].kind.targets().iter().all(|table| table.is_whole())
}

/// Resolves references of a table to itself, which wait until its ids are known.
fn resolve_own(
    plans: &[Plan<'_>],
    columns: &mut [Column],
    schema: &TableSchema,
    index: &KeyIndex,
    outcome: &mut Outcome,
    limit: usize,
    whole: bool,
) {
    let key = schema.primary_key.names();
    let ids = schema.fields.iter().position(|field| key == [field.name.as_str()]);
    for field in 0..plans.len() {
        if !matches!(plans[field].kind, Kind::Deferred) {
            continue;
        }
        let mut rows = Sparse::new(NONE);
        if let (Some(Column::Text(ids)), Column::Text(texts)) =
            (ids.and_then(|ids| columns.get(ids)), &columns[field])
        {
            for row in 0..texts.len() {
                let id = texts.get(row);
                let found = index.find(ids, id.as_bytes());
                rows.push(found.unwrap_or(NONE));
                if found.is_none() && !id.is_empty() && whole {
                    let column = outcome.order.get(field).copied().flatten();
                    let located = Located::dangling(row, column.unwrap_or(0), field);
                    outcome.add(located, limit);
                }
            }
        }
        columns[field] = Column::Reference(rows);
    }
}

/// Checks foreign keys that do not name ids against the rows of the table that they refer to.
fn check_composite_references(
    name: &str,
    schema: &TableSchema,
    columns: &[Column],
    tables: &[Table],
    outcome: &mut Outcome,
    limit: usize,
) {
    let position = |name: &str| schema.fields.iter().position(|field| field.name == name);
    let own_column = |name: &str| columns.get(position(name)?);
    for key in &schema.foreign_keys {
        let target = key.reference.resource.as_str();
        let is_own = target.is_empty() || target == name;
        let other = tables.iter().find(|table| table.name() == target);
        if other.is_some_and(|table| !table.is_whole()) {
            continue;
        }
        let described = if is_own { Some(schema) } else { other.map(Table::schema) };
        if described.is_none_or(|described| names_ids(key, described)) {
            continue;
        }
        let fields: Option<Vec<usize>> = key.fields.names().into_iter().map(position).collect();
        let theirs: Option<Vec<&Column>> = (key.reference.fields.names().into_iter())
            .map(|name| if is_own { own_column(name) } else { other?.column(name) })
            .collect();
        let (Some(fields), Some(theirs)) = (fields, theirs) else { continue };
        let parts: Vec<&Column> = fields.iter().filter_map(|&field| columns.get(field)).collect();
        let rows = if is_own { outcome.rows } else { other.map_or(0, Table::rows) };
        let Some(&field) = fields.last() else { continue };
        for row in keys::rows_without_match(&parts, outcome.rows, &theirs, rows) {
            let column = outcome.order.get(field).copied().flatten().unwrap_or(0);
            let target = if is_own { name } else { target };
            outcome.add(Located::no_match(row, column, field, target), limit);
        }
    }
}
