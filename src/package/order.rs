//! In which order tables are read: what is referred to before what refers to it.

use super::descriptor::TableSchema;

/// Returns the names of the tables that a schema refers to, without itself.
pub(super) fn targets<'s>(table: &str, schema: &'s TableSchema) -> Vec<&'s str> {
    let keys = schema.foreign_keys.iter().map(|key| key.reference.resource.as_str());
    let named = schema.fields.iter().flat_map(|field| field.references.iter().map(String::as_str));
    let mut targets: Vec<&str> =
        keys.chain(named).filter(|target| !target.is_empty() && *target != table).collect();
    targets.sort_unstable();
    targets.dedup();
    targets
}

/// Returns the tables in an order in which each comes after those it refers to, and the tables that
/// have no such place because they stand in a circle. Unknown targets are passed over.
pub(super) fn by_reference(tables: &[(&str, &TableSchema)]) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = Vec::with_capacity(tables.len());
    let mut left: Vec<usize> = (0..tables.len()).collect();
    loop {
        let ready = left.iter().position(|&index| {
            let (name, schema) = tables[index];
            targets(name, schema).iter().all(|target| {
                let position = tables.iter().position(|(other, _)| other == target);
                position.is_none_or(|position| order.contains(&position))
            })
        });
        let Some(position) = ready else { return (order, left) };
        order.push(left.remove(position));
    }
}
