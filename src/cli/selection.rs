//! Events by kind, as several commands take them.

use diplograph::graph::Graph;
use diplograph::model::{EventId, EventKind, Model, UnknownWord};
use diplograph::query::{
    self, EventFilters, FilterError, Item, Query, ResolveError, Resolver, TextError,
};

use super::Failure;

/// Reads kinds of events from arguments.
pub(in crate::cli) fn kinds(words: &[String]) -> Result<Vec<EventKind>, Failure> {
    words.iter().map(|word| word.parse()).collect::<Result<_, UnknownWord>>().map_err(|error| {
        let known: Vec<&str> = <EventKind as diplograph::model::Vocabulary>::ALL
            .iter()
            .map(|kind| word_of(*kind))
            .collect();
        Failure::Usage(error.to_string(), format!("write one of {}", known.join(", ")))
    })
}

fn word_of(kind: EventKind) -> &'static str {
    diplograph::model::Vocabulary::as_str(kind)
}

/// Returns the events that pass every filter, in order of time; `command` is named in the advice.
pub(in crate::cli) fn events(
    filters: &EventFilters,
    model: &Model,
    graph: &Graph,
    command: &str,
) -> Result<Vec<EventId>, Failure> {
    Ok(events_of(&query(filters, model, command)?, model, graph))
}

/// Returns the query of filters; `command` is named in the advice.
pub(in crate::cli) fn query(
    filters: &EventFilters,
    model: &Model,
    command: &str,
) -> Result<Query, Failure> {
    filters.to_query(&Resolver::new(model)).map_err(|error| bad_filter(&error, command))
}

/// Returns the events that a query finds, in order of time.
pub(in crate::cli) fn events_of(query: &Query, model: &Model, graph: &Graph) -> Vec<EventId> {
    let answer = query::evaluate(query, model, graph, query::Options::default());
    let event = |row: &query::Row| match row.item {
        Item::Event(event) => Some(event),
        _ => None,
    };
    answer.rows.iter().filter_map(event).collect()
}

/// Returns the failure for a filter that can't be understood, with what could be written instead.
pub(in crate::cli) fn bad_filter(error: &FilterError, command: &str) -> Failure {
    let near: Vec<String> = error.suggestions().iter().map(|near| format!("`{near}`")).collect();
    let mut help = Vec::new();
    if !near.is_empty() {
        help.push(format!("did you mean {}?", near.join(", ")));
    }
    if let FilterError::Word(error) = error {
        help.push(format!("the words are {}", error.known.join(", ")));
    }
    if help.is_empty() {
        help.push(format!("see `diplograph {command} --help`"));
    }
    Failure::Usage(error.to_string(), help.join(" "))
}

/// Returns the failure for a name that leads to no text, with what to write.
pub(in crate::cli) fn no_text(model: &Model, error: &TextError) -> Failure {
    match error {
        TextError::Name(error) => not_found(model, error),
        TextError::NotAgreed(_) => {
            let help = "name a joint statement, or the event that adopted it".to_owned();
            Failure::Usage(error.to_string(), help)
        }
        _ => {
            let help = "`diplograph coverage gaps` tells where documents are missing".to_owned();
            Failure::Usage(error.to_string(), help)
        }
    }
}

/// Reads a day from an argument, as days from 1970-01-01.
pub(in crate::cli) fn day(text: &str) -> Result<i32, String> {
    diplograph::date::parse_day(text.as_bytes())
        .ok_or_else(|| "expected a day such as 2024-12-31".to_owned())
}

/// Returns why a day of verdicts can make no difference.
pub(in crate::cli) fn same_verdicts(day: i32) -> String {
    let day = diplograph::date::format_day(day).unwrap_or_default();
    format!(
        "nothing shown is a verdict that differs on {day} from the one on the package's own day"
    )
}

/// Returns the failure for a name that leads to nothing or to several things, with what to write.
pub(in crate::cli) fn not_found(model: &Model, error: &ResolveError) -> Failure {
    let near: Vec<String> = error
        .candidates()
        .iter()
        .map(|(entity, name)| format!("`{}` ({name})", model.id(*entity)))
        .collect();
    let help = match (error, &near[..]) {
        (_, []) => {
            "`diplograph ask` takes questions; `diplograph timeline` lists events".to_owned()
        }
        (ResolveError::Ambiguous { .. }, _) => format!("write one of {}", near.join(", ")),
        _ => format!("did you mean {}?", near.join(", ")),
    };
    Failure::Usage(error.to_string(), help)
}
