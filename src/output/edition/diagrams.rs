//! The diagrams of an edition: one of each kind in two languages, the other layouts of each kind, and
//! one of each round.

use super::{EditionError, Made, Records};
use crate::date::Language;
use crate::model::EventId;
use crate::output::diagram::{Diagram, Kind, Subject};
use crate::output::picture::{ThemeName, render_png, render_svg};
use crate::query::canonical::canonical;
use crate::query::{self, EventFilters, Item, Resolver};

/// The round of which the edition shows a picture in both languages.
const ROUND: &str = "astana-21";

/// Pixels of a PNG for one of the picture: sharp enough for a page, small enough to be kept.
const SCALE: f32 = 1.25;

/// Makes the diagrams as DOT, SVG and PNG.
pub(super) fn make(records: Records) -> Result<Vec<Made>, EditionError> {
    let mut made = Vec::new();
    for language in [Language::English, Language::Arabic] {
        for kind in Kind::ALL {
            if kind != Kind::Round {
                let (query, events) = usual_events(records, kind)?;
                let diagram = kind.make(&subject(records, &events, &query, language));
                made.extend(gallery(kind.as_str(), kind.as_str(), &*diagram, language)?);
            }
        }
    }
    for kind in Kind::ALL {
        made.extend(other_layouts(records, kind)?);
    }
    let (_, rounds) = usual_events(records, Kind::Round)?;
    for &round in &rounds {
        made.extend(of_round(records, round)?);
    }
    Ok(made)
}

fn subject<'r>(
    records: Records<'r>,
    events: &'r [EventId],
    query: &'r str,
    language: Language,
) -> Subject<'r> {
    Subject { model: records.model, graph: records.graph, events, query, language }
}

/// Returns the events that a kind of diagram shows when nothing else is asked for, and their query.
fn usual_events(records: Records, kind: Kind) -> Result<(String, Vec<EventId>), EditionError> {
    let kinds = kind.usual_kinds().iter().map(|&kind| kind.to_owned()).collect();
    let filters = EventFilters { kind: kinds, ..EventFilters::default() };
    let query = filters.to_query(&Resolver::new(records.model))?;
    let answer = query::evaluate(&query, records.model, records.graph, query::Options::default());
    let event = |row: &query::Row| match row.item {
        Item::Event(event) => Some(event),
        _ => None,
    };
    Ok((canonical(&query, records.model), answer.rows.iter().filter_map(event).collect()))
}

/// Makes a picture of the gallery: DOT, SVG and PNG.
fn gallery(
    name: &str,
    what: &str,
    diagram: &dyn Diagram,
    language: Language,
) -> Result<Vec<Made>, EditionError> {
    let tag = language.tag();
    let path = |form: &str| format!("diagrams/{name}.{tag}.{form}");
    let scene = diagram.draw(ThemeName::Light.theme());
    let png =
        render_png(&scene, SCALE).map_err(|error| EditionError::Picture(path("png"), error))?;
    let forms = [
        ("dot", diagram.dot().into_bytes()),
        ("svg", render_svg(&scene).into_bytes()),
        ("png", png),
    ];
    let made = |(form, bytes): (&str, Vec<u8>)| {
        let command = format!("diplograph diagram {what} --lang {tag} --format {form}");
        Made::document(&path(form), &command, bytes)
    };
    Ok(forms.into_iter().map(made).collect())
}

/// Makes a picture of each layout of a kind but the usual one.
fn other_layouts(records: Records, kind: Kind) -> Result<Vec<Made>, EditionError> {
    let (query, mut events) = usual_events(records, kind)?;
    let mut what = kind.as_str().to_owned();
    if kind == Kind::Round {
        events.retain(|&event| records.model.events.id.get(event) == ROUND);
        what = format!("{what} {ROUND}");
    }
    let query = if kind == Kind::Round { "" } else { &query };
    let subject = subject(records, &events, query, Language::English);
    let mut made = Vec::new();
    for &layout in &kind.layouts()[1..] {
        let Ok(diagram) = kind.laid_out(layout, &subject) else { continue };
        let svg = render_svg(&diagram.draw(ThemeName::Light.theme())).into_bytes();
        let name = layout.as_str();
        let path = format!("diagrams/layouts/{}.{name}.svg", kind.as_str());
        let command = format!("diplograph diagram {what} --layout {name} --format svg");
        made.push(Made::document(&path, &command, svg));
    }
    Ok(made)
}

/// Makes the picture of a round: DOT and SVG, and one round for the gallery.
fn of_round(records: Records, round: EventId) -> Result<Vec<Made>, EditionError> {
    let id = records.model.events.id.get(round);
    let events = [round];
    let drawn = |language| Kind::Round.make(&subject(records, &events, "", language));
    let mut made = Vec::new();
    if id == ROUND {
        for language in [Language::English, Language::Arabic] {
            let what = format!("round {id}");
            made.extend(gallery("round", &what, &*drawn(language), language)?);
        }
    }
    let diagram = drawn(Language::English);
    let svg = render_svg(&diagram.draw(ThemeName::Light.theme())).into_bytes();
    for (form, bytes) in [("dot", diagram.dot().into_bytes()), ("svg", svg)] {
        let command = format!("diplograph diagram round {id} --format {form}");
        made.push(Made::document(&format!("diagrams/rounds/{id}.{form}"), &command, bytes));
    }
    Ok(made)
}
