//! The timelines of an edition.

use super::{EditionError, Made, Records};
use crate::analysis::series;
use crate::date::Language;
use crate::model::EventKind;
use crate::output::timeline::{Form, FormError, Layout, Rows, write};

use EventKind::{Round, Summit};
use Language::{Arabic, English};

/// A timeline: path, options of the command, kinds, form, rows, language.
type Timeline = (&'static str, &'static str, &'static [EventKind], Form, Rows, Language);

const TIMELINES: &[Timeline] = &[
    ("rounds.csv", "--kind round --format csv", &[Round], Form::Csv, Rows::Events, English),
    (
        "rounds.ar.csv",
        "--kind round --format csv --lang ar",
        &[Round],
        Form::Csv,
        Rows::Events,
        Arabic,
    ),
    ("summits.csv", "--kind summit --format csv", &[Summit], Form::Csv, Rows::Events, English),
    ("events.csv", "--format csv", &[], Form::Csv, Rows::Events, English),
    ("participations.csv", "--tidy --format csv", &[], Form::Csv, Rows::Participations, English),
    ("rounds.md", "--kind round --format md", &[Round], Form::Markdown, Rows::Events, English),
    ("rounds.xlsx", "--kind round --format xlsx", &[Round], Form::Xlsx, Rows::Events, English),
    (
        "rounds.ar.xlsx",
        "--kind round --format xlsx --lang ar",
        &[Round],
        Form::Xlsx,
        Rows::Events,
        Arabic,
    ),
    ("events.ics", "--format ics", &[], Form::ICalendar, Rows::Events, English),
    (
        "rounds.timelinejs.json",
        "--kind round --format timelinejs",
        &[Round],
        Form::TimelineJs,
        Rows::Events,
        English,
    ),
    ("rounds.mmd", "--kind round --format mermaid", &[Round], Form::Mermaid, Rows::Events, English),
    ("events.vl.json", "--format vega-lite", &[], Form::VegaLite, Rows::Events, English),
];

/// Makes the timelines.
pub(super) fn make(records: Records) -> Result<Vec<Made>, EditionError> {
    TIMELINES.iter().map(|timeline| one(records, timeline).map_err(EditionError::from)).collect()
}

fn one(records: Records, timeline: &Timeline) -> Result<Made, FormError> {
    let &(name, options, kinds, form, rows, language) = timeline;
    let events = series::held(records.model, kinds);
    let layout = Layout { form, rows, language, width: 0, excel: false };
    let written = write(records.model, records.graph, &events, layout)?;
    let count = match rows {
        Rows::Events => events.len() - written.left_out,
        Rows::Participations => {
            let of = |&event| records.graph.attendances_of_event(event).count();
            events.iter().map(of).sum()
        }
    };
    let (path, command) = (format!("timeline/{name}"), format!("diplograph timeline {options}"));
    Ok(Made { rows: Some(count), ..Made::document(&path, &command, written.bytes) })
}
