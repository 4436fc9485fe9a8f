//! The graph of an edition, as tables.

use super::{EditionError, Made, Records};
use crate::date::Language;
use crate::output::graph_tables;
use crate::output::table::{Format, Options, render};

/// Makes the tables of nodes and edges as CSV.
pub(super) fn make(records: Records) -> Result<Vec<Made>, EditionError> {
    let language = Language::English;
    let options = Options { format: Format::Csv, language, width: 0, excel: false };
    let tables = [
        ("graph/nodes.csv", graph_tables::nodes(records.model, records.graph, language)),
        ("graph/edges.csv", graph_tables::edges(records.model, records.graph)),
    ];
    let csv = |(path, table): (&str, crate::output::table::Table)| {
        let bytes = render(&table, options)?;
        Ok(Made { rows: Some(table.rows.len()), ..Made::document(path, "diplograph build", bytes) })
    };
    tables.into_iter().map(csv).collect()
}
