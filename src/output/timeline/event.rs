//! A row for each event.

use super::super::disputes::alternatives;
use super::super::table::Cell;
use crate::analysis::disputes::Disputed;
use crate::analysis::evidence::Record;
use crate::date::{Edtf, Language, Precision, Span, format_day, parse_day};
use crate::graph::{Attendance, Graph};
use crate::model::{
    Certainty, Entity, EventId, Function, Model, ParticipationId, PartyId, Role, SourceId,
    Vocabulary,
};

pub(super) fn row(
    model: &Model,
    graph: &Graph,
    disputed: &Disputed,
    seq: i64,
    event: EventId,
    language: Language,
) -> Vec<Cell> {
    let view = View { model, graph, event, at: model.events.date.span(event), language };
    let mut present: Vec<(PartyId, Attendance)> = graph.attendances_of_event(event).collect();
    present.sort_by_key(|(_, how)| how.participation);
    let sources = view.sources(&present);
    let rows = present.iter().map(|(_, how)| Record::Participation(how.participation));
    let records = std::iter::once(Record::Event(event)).chain(rows).chain(view.delegates());
    let other_values = alternatives(disputed, model, records, Language::English);
    let [edtf, min, max, precision] = date_cells(model, event);
    let place = model.events.place.get(event);
    let country = place.and_then(|place| model.places.country.get(place));
    vec![
        Cell::Number(seq),
        Cell::text(model.events.id.get(event)),
        Cell::member(model.events.kind.get(event)),
        model.events.number.get(event).map_or(Cell::Empty, |number| Cell::Number(number.into())),
        Cell::text(view.label(Entity::Event(event))),
        edtf,
        min,
        max,
        precision,
        place.map_or(Cell::Empty, |place| Cell::text(view.label(Entity::Place(place)))),
        country.map_or(Cell::Empty, |party| Cell::text(view.label(Entity::Party(party)))),
        Cell::text(model.events.venue.get(event).unwrap_or_default()),
        Cell::list(
            model.events.host.get(event).map(|party| view.label(Entity::Party(party))).collect(),
        ),
        Cell::member(model.events.mode.get(event)),
        Cell::member(model.events.status.get(event)),
        view.parties(&present, |how| how.presence.took_part()),
        view.parties(&present, |how| how.presence.took_part() && how.role == Role::Guarantor),
        view.parties(&present, |how| how.presence.took_part() && how.role == Role::ConflictParty),
        view.parties(&present, |how| how.presence.took_part() && how.role == Role::Observer),
        view.absent(&present),
        view.heads(),
        view.documents(),
        Cell::Number(i64::try_from(sources.len()).unwrap_or(i64::MAX)),
        Cell::list(sources.iter().map(|&source| model.sources.id.get(source).to_owned()).collect()),
        is_in_conflict(&other_values),
        Cell::text(other_values),
        Cell::text(model.events.note.get(event).unwrap_or_default()),
    ]
}

/// Returns whether there are other values, as a cell.
pub(super) fn is_in_conflict(other_values: &str) -> Cell {
    if other_values.is_empty() { Cell::Empty } else { Cell::Word("yes") }
}

/// Returns the date of an event as written, its first and last day, and how exact it is.
pub(super) fn date_cells(model: &Model, event: EventId) -> [Cell; 4] {
    let Some(written) = model.events.date.written(event) else { return Default::default() };
    // A plain day is its own first and last day; most dates are, and they need no parsing.
    if parse_day(written.as_bytes()).is_some() {
        let day = || Cell::text(written);
        return [day(), day(), day(), Cell::Word(Precision::Day.as_str())];
    }
    let bound = |day: i32| Cell::text(format_day(day).unwrap_or_default());
    let span = model.events.date.span(event);
    let precision = written.parse::<Edtf>().map(|date| Cell::Word(date.precision_word()));
    [
        Cell::text(written),
        span.map_or(Cell::Empty, |span| bound(span.earliest_start)),
        span.map_or(Cell::Empty, |span| bound(span.latest_end)),
        precision.unwrap_or_default(),
    ]
}

/// An event as one row sees it.
struct View<'m> {
    model: &'m Model,
    graph: &'m Graph,
    event: EventId,
    at: Option<Span>,
    language: Language,
}

impl View<'_> {
    fn label(&self, entity: Entity) -> String {
        self.model.label(entity, self.language, self.at).text.into_owned()
    }

    fn parties(
        &self,
        present: &[(PartyId, Attendance)],
        counts: impl Fn(&Attendance) -> bool,
    ) -> Cell {
        let wanted = present.iter().filter(|(_, how)| counts(how));
        Cell::noted(
            wanted
                .map(|(party, how)| {
                    let is_possible = how.certainty == Certainty::Possible;
                    let note = is_possible.then_some(how.certainty.as_str());
                    (self.label(Entity::Party(*party)), note)
                })
                .collect(),
        )
    }

    fn absent(&self, present: &[(PartyId, Attendance)]) -> Cell {
        let away = present.iter().filter(|(_, how)| !how.presence.took_part());
        let noted = |(party, how): &(PartyId, Attendance)| {
            (self.label(Entity::Party(*party)), Some(how.presence.as_str()))
        };
        Cell::noted(away.map(noted).collect())
    }

    fn heads(&self) -> Cell {
        let delegates = &self.model.delegates;
        let heads = self.graph.delegates_of_event(self.event).filter(|&row| {
            matches!(delegates.function.get(row), Some(Function::Head | Function::Chair))
        });
        Cell::list(
            heads
                .filter_map(|row| {
                    let party = self.label(Entity::Party(delegates.party.get(row)?));
                    Some(format!(
                        "{party}: {}",
                        self.label(Entity::Person(delegates.person.get(row)?))
                    ))
                })
                .collect(),
        )
    }

    fn delegates(&self) -> impl Iterator<Item = Record> {
        self.graph.delegates_of_event(self.event).map(Record::Delegate)
    }

    fn documents(&self) -> Cell {
        let documents = &self.model.documents;
        let of_event = self.graph.documents_of_event(self.event);
        Cell::list(of_event.map(|document| documents.id.get(document).to_owned()).collect())
    }

    fn sources(&self, present: &[(PartyId, Attendance)]) -> Vec<SourceId> {
        let own = self.model.events.sources.get(self.event).map(|claim| claim.source);
        let of = |row: ParticipationId| {
            self.model.participations.sources.get(row).map(|claim| claim.source)
        };
        let theirs = present.iter().flat_map(|(_, how)| of(how.participation));
        let mut sources: Vec<SourceId> = own.chain(theirs).collect();
        sources.sort_unstable();
        sources.dedup();
        sources
    }
}
