//! What is declared of the graph is in the records.

use crate::analysis::fixture;
use crate::graph::{Attribute, Reference, Value, Words};

#[test]
fn a_declared_reference_is_a_column_that_refers() {
    let (model, graph) = fixture::built_in();
    for &reference in Reference::ALL {
        let it = reference.declaration();
        assert!(model.column(it.table, it.column).is_some(), "{reference:?}");
        assert_eq!(Reference::of(it.table, it.column, it.target), Some(reference));
        let rows = u32::try_from(model.rows_of(it.table)).unwrap();
        let mut forward = Vec::new();
        for row in 0..rows {
            graph.targets(reference).of(row, &mut |target| forward.push((target, row)));
        }
        forward.sort_unstable();
        let targets = u32::try_from(model.rows_of(it.target)).unwrap();
        let backward: Vec<(u32, u32)> = (0..targets)
            .flat_map(|target| {
                graph.referrers(reference, target).iter().map(move |&row| (target, row))
            })
            .collect();
        assert_eq!(forward, backward, "{reference:?}");
    }
}

#[test]
fn a_declared_attribute_is_a_column() {
    let (model, _) = fixture::talks();
    for &attribute in Attribute::ALL {
        let it = attribute.declaration();
        let table = match it.value {
            Value::Word(Words { through: Some(reference), .. }) => reference.declaration().target,
            _ => it.of.table(),
        };
        // A verdict is worked out.
        let is_worked_out = matches!(it.value, Value::Verdict);
        assert!(is_worked_out || model.column(table, it.column).is_some(), "{attribute:?}");
    }
}
