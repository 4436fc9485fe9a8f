//! An event as calendars and time charts show it: a title, days, and lines of text.

use std::collections::BTreeSet;

use crate::date::{Edtf, Language, Span, display};
use crate::graph::{Attendance, Graph};
use crate::model::{
    Certainty, Entity, EventId, EventKind, EventStatus, Model, PartyId, ProcessId, Role, SourceId,
    Vocabulary,
};
use crate::output::picture::web_address;
use crate::output::words;

use super::NO_EVENTS;
use crate::output::words::{arg, sentence, text};

/// One event.
pub(super) struct Entry<'m> {
    /// Id in the records.
    pub(super) id: &'m str,
    /// Series of meetings that it belongs to.
    pub(super) process: Option<ProcessId>,
    /// Kind.
    pub(super) kind: Option<EventKind>,
    /// Label.
    pub(super) title: String,
    /// Whether it was held, postponed …
    pub(super) status: Option<EventStatus>,
    /// Date as written.
    pub(super) edtf: &'m str,
    /// Date in words.
    pub(super) when: String,
    /// What the date can mean; both bounds are days.
    pub(super) span: Span,
    /// Whether the days are those of the event and not the bounds of what is known.
    pub(super) exact: bool,
    /// Place under the name of the time, with the country.
    pub(super) place: String,
    /// Latitude and longitude, in degrees.
    pub(super) position: Option<(f64, f64)>,
    /// What is told about it, line by line.
    pub(super) lines: Vec<String>,
    /// Its sources, in the order of the record.
    pub(super) sources: Vec<SourceId>,
}

/// Returns the events whose dates are bounded on both sides, and how many are not.
pub(super) fn entries<'m>(
    model: &'m Model,
    graph: &Graph,
    events: &[EventId],
    language: Language,
) -> (Vec<Entry<'m>>, usize) {
    let entries: Vec<Entry> =
        events.iter().filter_map(|&event| entry(model, graph, event, language)).collect();
    let left_out = events.len() - entries.len();
    (entries, left_out)
}

/// Returns what the events are about. The package has a title in English only; in other languages that
/// is the name of the process when all belong to one.
pub(super) fn title(model: &Model, entries: &[Entry], language: Language) -> String {
    if entries.is_empty() {
        let nothing = words::text(NO_EVENTS, language);
        return format!("{}: {nothing}", package_title(model));
    }
    let process = entries.first().and_then(|first| first.process);
    match process.filter(|_| entries.iter().all(|entry| entry.process == process)) {
        Some(process) if language != Language::English => {
            model.label(Entity::Process(process), language, None).text.into_owned()
        }
        _ => package_title(model).to_owned(),
    }
}

/// Returns the title of the package, or its name where it has none.
fn package_title(model: &Model) -> &str {
    let descriptor = &model.descriptor;
    if descriptor.title.is_empty() { &descriptor.name } else { &descriptor.title }
}

fn entry<'m>(
    model: &'m Model,
    graph: &Graph,
    event: EventId,
    language: Language,
) -> Option<Entry<'m>> {
    let table = &model.events;
    let edtf = table.date.written(event)?;
    let date: Edtf = edtf.parse().ok()?;
    let span = date.span();
    (span.first_day().is_some() && span.last_day().is_some()).then_some(())?;
    let label = |entity| model.label(entity, language, Some(span)).text.into_owned();
    let place = table.place.get(event);
    let country = place.and_then(|place| model.places.country.get(place));
    let named: Vec<String> = place
        .map(|place| label(Entity::Place(place)))
        .into_iter()
        .chain(country.map(|party| label(Entity::Party(party))))
        .collect();
    let exact = date.is_exact();
    let when = display(&date, language);
    let mut lines = Vec::new();
    if !exact {
        lines.push(sentence("timeline-known-only-as", language, &[arg("date", &when)]));
    }
    lines.extend(attendance_lines(graph, event, language, &label));
    lines.extend(table.note.get(event).map(str::to_owned));
    let mut sources: Vec<SourceId> = table.sources.get(event).map(|claim| claim.source).collect();
    let mut seen = BTreeSet::new();
    sources.retain(|&source| seen.insert(source));
    Some(Entry {
        id: table.id.get(event),
        process: table.process.get(event),
        kind: table.kind.get(event),
        title: label(Entity::Event(event)),
        status: table.status.get(event),
        edtf,
        when,
        span,
        exact,
        place: named.join(if language.is_rtl() { "، " } else { ", " }),
        position: place.and_then(|place| {
            Some((model.places.latitude.get(place)?, model.places.longitude.get(place)?))
        }),
        lines,
        sources,
    })
}

/// Tells who took part, role by role, and who stayed away.
fn attendance_lines(
    graph: &Graph,
    event: EventId,
    language: Language,
    label: &impl Fn(Entity) -> String,
) -> Vec<String> {
    let mut records: Vec<(PartyId, Attendance)> = graph.attendances_of_event(event).collect();
    records.sort_by_key(|(_, how)| how.participation);
    let comma = if language.is_rtl() { "، " } else { ", " };
    let line = |heading: &str, names: Vec<String>| {
        (!names.is_empty()).then(|| format!("{heading}: {}", names.join(comma)))
    };
    let mut lines = Vec::new();
    for &role in Role::ALL {
        let present = records
            .iter()
            .filter(|(_, how)| how.role == role && how.presence.took_part())
            .map(|(party, how)| match how.certainty {
                Certainty::Possible => format!(
                    "{} ({})",
                    label(Entity::Party(*party)),
                    words::text("picture-possible", language)
                ),
                Certainty::Certain | Certainty::Probable => label(Entity::Party(*party)),
            })
            .collect();
        lines.extend(line(words::roles(role, language), present));
    }
    let away = records
        .iter()
        .filter(|(_, how)| !how.presence.took_part())
        .map(|(party, how)| {
            let presence = words::presence(how.presence, language);
            format!("{} ({presence})", label(Entity::Party(*party)))
        })
        .collect();
    lines.extend(line(text("timeline-not-there", language), away));
    lines
}

impl Entry<'_> {
    /// Returns the word of the records for the kind.
    pub(super) fn kind_word(&self) -> &'static str {
        self.kind.map_or("other", Vocabulary::as_str)
    }

    /// Returns the word for the kind in a language.
    pub(super) fn kind_in(&self, language: Language) -> String {
        words::word(self.kind_word(), language)
    }

    /// Returns the address of the first source that has one of the web.
    pub(super) fn url<'m>(&self, model: &'m Model) -> Option<&'m str> {
        self.sources.iter().find_map(|&it| model.sources.url.get(it).and_then(web_address))
    }

    /// Returns each source as publisher, title and address; what is missing is left out.
    pub(super) fn cited(&self, model: &Model) -> Vec<(String, Option<String>)> {
        let cite = |&source: &SourceId| {
            let texts = [model.sources.publisher.get(source), model.sources.title.get(source)];
            let text = texts.into_iter().flatten().collect::<Vec<_>>().join(": ");
            (text, model.sources.url.get(source).map(str::to_owned))
        };
        self.sources.iter().map(cite).collect()
    }
}
