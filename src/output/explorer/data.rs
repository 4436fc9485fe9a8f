//! The data of the page, as one JSON document.

use serde_json::{Value, json};

use super::dates::Dates;
use super::{columns, labels, layout, vocabulary, words};
use crate::analysis::disputes::Disputed;
use crate::analysis::evidence::Record;
use crate::analysis::series;
use crate::date::Language;
use crate::graph::Graph;
use crate::model::{EventId, Model, NameKind, RowId};
use crate::output::timeline::Rows;
use crate::text::fold::{self, fold};

/// Returns everything that the page shows.
///
/// # Errors
///
/// The error of the writer of JSON.
pub(super) fn json(model: &Model, graph: &Graph) -> Result<String, serde_json::Error> {
    let mut dates = Dates::default();
    let tables = columns::json(model, &mut dates);
    let names = names(model, &mut dates);
    let descriptor = &model.descriptor;
    let columns: Vec<&str> = Rows::Events.columns().into_iter().map(|(key, _)| key).collect();
    serde_json::to_string(&json!({
        "package": {
            "name": descriptor.name,
            "version": descriptor.version,
            "title": descriptor.title,
            "asOf": descriptor.as_of,
            "licence": descriptor.licenses.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(" OR "),
        },
        "languages": Language::ALL.map(Language::tag),
        "languageNames": Language::ALL.map(Language::native_name),
        "kinds": columns::KINDS,
        "words": words::json(),
        "vocabularies": vocabulary::json(),
        "timelineColumns": columns,
        "tables": tables,
        "names": names,
        "labels": labels::json(model),
        "then": labels::then(model),
        "order": in_time(model),
        "next": next(model, graph),
        "alternatives": alternatives(model, graph),
        "layout": layout::places(model, graph),
        "dates": dates.json(),
        "fold": fold_tables(),
    }))
}

/// Returns all events in order of time, those of one date by id.
fn in_time(model: &Model) -> Vec<u32> {
    let mut events: Vec<EventId> = model.events.ids().collect();
    let open = (i32::MAX, i32::MAX);
    events.sort_by_key(|&event| {
        let span = model.events.date.span(event);
        let days = span.map_or(open, |span| (span.earliest_start, span.latest_end));
        (days, model.events.id.get(event))
    });
    events.into_iter().map(RowId::row).collect()
}

/// Returns the pairs of events that follow each other in a numbered series.
fn next(model: &Model, graph: &Graph) -> Vec<[u32; 2]> {
    let pairs =
        |event| series::next(graph, event).map(move |next| [EventId::row(event), next.row()]);
    model.events.ids().flat_map(pairs).collect()
}

/// Returns, for each event of whose records sources give other values than stand there, the disputes
/// with these values, in the order of the records: event, participations, delegates.
fn alternatives(model: &Model, graph: &Graph) -> Vec<(u32, Vec<u32>)> {
    let disputed = Disputed::new(model);
    let of_event = |event: EventId| {
        let mut there: Vec<_> =
            graph.attendances_of_event(event).map(|(_, how)| how.participation).collect();
        there.sort_unstable();
        let records = std::iter::once(Record::Event(event))
            .chain(there.into_iter().map(Record::Participation))
            .chain(graph.delegates_of_event(event).map(Record::Delegate));
        let found: Vec<u32> =
            records.flat_map(|record| disputed.alternatives(record)).map(RowId::row).collect();
        (!found.is_empty()).then(|| (event.row(), found))
    };
    model.events.ids().filter_map(of_event).collect()
}

fn names(model: &Model, dates: &mut Dates) -> Value {
    let it = &model.names;
    let column = |of: &dyn Fn(crate::model::NameId) -> Value| it.ids().map(of).collect::<Value>();
    let valid: Vec<Option<usize>> = it.ids().map(|id| dates.place(it.valid.written(id))).collect();
    json!({
        "entity": column(&|id| it.entity.get(id).map_or(json!(0), |of| json!(columns::entity(of)))),
        "lang": column(&|id| json!(it.lang.get(id).unwrap_or_default())),
        "hidden": column(&|id| json!(u8::from(it.kind.get(id) == Some(NameKind::Hidden)))),
        "name": column(&|id| json!(it.name.get(id).unwrap_or_default())),
        "key": column(&|id| json!(fold(it.name.get(id).unwrap_or_default()))),
        "valid": valid,
        "claims": column(&|id| json!(columns::claims(it.sources.get(id)))),
    })
}

/// Returns what the page needs to fold what is typed as the look-up of names does.
fn fold_tables() -> Value {
    let tables = fold::tables();
    let pairs = |pairs: &[(char, char)]| -> Vec<String> {
        pairs.iter().map(|(from, to)| format!("{from}{to}")).collect()
    };
    json!({
        "letters": pairs(tables.letters),
        "doubles": tables.double_letters.iter().map(|(from, to)| format!("{from}{to}")).collect::<Vec<_>>(),
        "deleted": tables.deleted.iter().collect::<String>(),
    })
}
