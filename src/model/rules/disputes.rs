//! A dispute points to a cell that is there.

use super::Breach;
use crate::diagnostic::Code;
use crate::model::{DisputeId, Model, RowId};
use crate::text::similar::nearest_value;

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    for dispute in model.disputes.ids() {
        let fields = (
            model.disputes.table.get(dispute),
            model.disputes.row.get(dispute),
            model.disputes.column.get(dispute),
        );
        let (Some(table), Some(row), Some(column)) = fields else { continue };
        if let Some(columns) = Model::columns_of(table)
            && !columns.contains(&column)
        {
            let nearest = nearest_value(column, columns.iter().copied());
            let help = nearest.map_or_else(
                || format!("name a column of `{table}`"),
                |nearest| format!("did you mean `{nearest}`?"),
            );
            let message = format!("`{table}` has no column `{column}`");
            breaches.push(breach(dispute, "column", message, help));
        }
        if model.row_by_key(table, row).is_none() {
            let message = format!("`{table}` has no row `{row}`");
            let help = "write the row's key, its parts joined by `/`".to_owned();
            breaches.push(breach(dispute, "row", message, help));
        }
    }
}

fn breach(dispute: DisputeId, column: &'static str, message: String, help: String) -> Breach {
    Breach {
        code: Code::DisputeWithoutCell,
        table: "disputes",
        row: dispute.row(),
        column,
        message,
        help,
    }
}
