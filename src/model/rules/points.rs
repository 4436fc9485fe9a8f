//! The points of a text that was read whole are numbered without a gap.

use super::Breach;
use crate::diagnostic::Code;
use crate::model::{DocumentId, Extent, Model, ProvisionId, RowId};

pub(super) fn check(model: &Model, breaches: &mut Vec<Breach>) {
    let provisions = &model.provisions;
    let point = |point: ProvisionId| {
        Some((provisions.document.get(point)?, provisions.number.get(point)?, point))
    };
    let mut points: Vec<(DocumentId, u32, ProvisionId)> =
        provisions.ids().filter_map(point).collect();
    points.sort_unstable();
    for of_document in points.chunk_by(|a, b| a.0 == b.0) {
        let document = of_document[0].0;
        // A text known in part may lack any point.
        if model.documents.extent.get(document) != Some(Extent::Full) {
            continue;
        }
        let mut before = 0;
        for &(_, number, point) in of_document {
            if number > before + 1 {
                breaches.push(gap(model, (document, before + 1), number, point));
            }
            before = number;
        }
    }
}

fn gap(
    model: &Model,
    (document, missing): (DocumentId, u32),
    number: u32,
    point: ProvisionId,
) -> Breach {
    let document = model.documents.id.get(document);
    let points = match number - missing {
        1 => format!("point {missing}"),
        _ => format!("points {missing} to {}", number - 1),
    };
    Breach {
        code: Code::PointGap,
        table: "provisions",
        row: point.row(),
        column: "number",
        message: format!("{points} of `{document}` missing before point {number}"),
        help: "add what is missing, correct the number, or say in `extent` that the text is known in part".to_owned(),
    }
}
