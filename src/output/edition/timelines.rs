//! The timelines of an edition.

use super::{EditionError, Made, Records};
use crate::analysis::series;
use crate::date::Language;
use crate::model::EventKind;
use crate::output::table::{Format, Options, render};
use crate::output::timeline::{Rows, timeline};

/// Path, command, kinds, rows, language.
const TIMELINES: &[(&str, &str, &[EventKind], Rows, Language)] = &[
    (
        "timeline/rounds.csv",
        "diplograph timeline --kind round --format csv",
        &[EventKind::Round],
        Rows::Events,
        Language::English,
    ),
    (
        "timeline/rounds.ar.csv",
        "diplograph timeline --kind round --format csv --lang ar",
        &[EventKind::Round],
        Rows::Events,
        Language::Arabic,
    ),
    (
        "timeline/summits.csv",
        "diplograph timeline --kind summit --format csv",
        &[EventKind::Summit],
        Rows::Events,
        Language::English,
    ),
    (
        "timeline/events.csv",
        "diplograph timeline --format csv",
        &[],
        Rows::Events,
        Language::English,
    ),
    (
        "timeline/participations.csv",
        "diplograph timeline --tidy --format csv",
        &[],
        Rows::Participations,
        Language::English,
    ),
];

/// Makes the timelines as CSV.
pub(super) fn make(records: Records) -> Result<Vec<Made>, EditionError> {
    let csv = |&(path, command, kinds, rows, language): &(_, _, _, _, _)| {
        let events = series::held(records.model, kinds);
        let table = timeline(records.model, records.graph, &events, rows, language);
        let options = Options { format: Format::Csv, language, width: 0, excel: false };
        Ok(Made {
            rows: Some(table.rows.len()),
            ..Made::document(path, command, render(&table, options)?)
        })
    };
    TIMELINES.iter().map(csv).collect()
}
