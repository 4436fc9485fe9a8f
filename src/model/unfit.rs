//! Where a package and the model do not meet: tables, columns and values that one of them lacks.
//!
//! What the model does not read is told, so that nothing is left out in silence.

use super::field::Lost;
use crate::diagnostic::{Code, Finding, Findings};
use crate::package::{Package, Resource, Table};
use crate::text::similar::nearest_value;

/// Row of the header for [`Package::locate`].
const HEADER: u32 = u32::MAX;

/// Reports tables that only the package or only the model has.
pub(super) fn report_tables(package: &Package, known: &[&str], findings: &mut Findings) {
    const FILE: &str = "datapackage.json";
    let resources = &package.descriptor().resources;
    let is_known = |resource: &Resource| known.contains(&resource.name.as_str());
    if !resources.is_empty() && !resources.iter().any(is_known) {
        let message = "the package has none of the tables of the model".to_owned();
        findings.push(Finding::of_file(Code::NoTable, FILE, message));
    }
    for resource in resources {
        let name = &resource.name;
        match (is_known(resource), &resource.schema) {
            (true, None) if !resource.refused => {
                let message = format!("`{name}` has no schema");
                let finding = Finding::of_file(Code::NoSchema, FILE, message);
                findings.push(package.at_resource(finding, name));
            }
            (false, Some(_)) => {
                let message = format!("the model has no table `{name}`");
                let mut finding = Finding::of_file(Code::UnknownResource, FILE, message);
                finding.nearest = nearest_value(name, known.iter().copied()).map(str::to_owned);
                findings.push(package.at_resource(finding, name));
            }
            _ => {}
        }
    }
}

/// Returns the finding about a column that the model needs and a schema does not give so.
pub(super) fn column(package: &Package, table: &Table, column: &str) -> Finding {
    let message = format!("the schema of `{}` has no fitting column `{column}`", table.name());
    let finding = Finding::of_file(Code::SchemaColumn, table.path(), message);
    package.at_column(finding, table.name(), column)
}

/// Warns of columns that only the schema has.
pub(super) fn report_extra(
    package: &Package,
    table: &Table,
    known: &[&str],
    findings: &mut Findings,
) {
    let fields = table.schema().fields.iter().map(|field| field.name.as_str());
    let extra: Vec<(u32, &str)> =
        fields.filter(|name| !known.contains(name)).map(|name| (HEADER, name)).collect();
    if extra.is_empty() {
        return;
    }
    for (place, (_, name)) in package.locate(table.name(), &extra).into_iter().zip(&extra) {
        let message = format!("the model reads no column `{name}` of `{}`", table.name());
        let mut finding = Finding::of_file(Code::ExtraColumn, table.path(), message);
        finding.put(place);
        finding.nearest = nearest_value(name, known.iter().copied()).map(str::to_owned);
        findings.push(finding);
    }
}

/// Reports the cells of a column that the model can't hold.
pub(super) fn report_lost(
    package: &Package,
    table: &Table,
    column: &str,
    mut lost: Vec<Lost>,
    findings: &mut Findings,
) {
    if lost.len() > findings.limit() {
        findings.count(Code::CanNotHold, lost.len() - findings.limit());
        lost.truncate(findings.limit());
    }
    let cells: Vec<(u32, &str)> = lost.iter().map(|cell| (cell.row, column)).collect();
    let places = if cells.is_empty() { Vec::new() } else { package.locate(table.name(), &cells) };
    for (cell, place) in lost.into_iter().zip(places) {
        let message =
            format!("`{}` in `{column}` is known to the schema and not to the model", cell.value);
        let mut finding = Finding::of_file(Code::CanNotHold, table.path(), message);
        finding.put(place);
        finding.value = cell.value;
        finding.expected = cell.expected;
        finding.nearest = cell.nearest.map(str::to_owned);
        findings.push(finding);
    }
}
