//! A row for each participation.

use super::super::disputes::alternatives;
use super::super::table::Cell;
use super::event::{date_cells, is_in_conflict};
use crate::analysis::disputes::Disputed;
use crate::analysis::evidence::{Record, written};
use crate::date::Language;
use crate::graph::{Attendance, Graph};
use crate::model::{DelegateId, Entity, EventId, Function, Model, PartyId};

pub(super) fn rows(
    model: &Model,
    graph: &Graph,
    disputed: &Disputed,
    event: EventId,
    language: Language,
) -> Vec<Vec<Cell>> {
    let mut present: Vec<(PartyId, Attendance)> = graph.attendances_of_event(event).collect();
    present.sort_by_key(|(_, how)| how.participation);
    present
        .into_iter()
        .map(|(party, how)| row(model, graph, disputed, event, party, how, language))
        .collect()
}

fn row(
    model: &Model,
    graph: &Graph,
    disputed: &Disputed,
    event: EventId,
    party: PartyId,
    how: Attendance,
    language: Language,
) -> Vec<Cell> {
    let at = model.events.date.span(event);
    let label = |entity| Cell::text(model.label(entity, language, at).text);
    let own: Vec<DelegateId> = delegation(model, graph, event, party).collect();
    let head = head(model, &own);
    let person = head.and_then(|row| model.delegates.person.get(row));
    let claims: Vec<String> = model
        .participations
        .sources
        .get(how.participation)
        .map(|claim| written(model, claim))
        .collect();
    let records = std::iter::once(Record::Participation(how.participation))
        .chain(own.iter().copied().map(Record::Delegate));
    let other_values = alternatives(disputed, model, records, Language::English);
    let [edtf, min, max, _] = date_cells(model, event);
    vec![
        Cell::text(model.events.id.get(event)),
        Cell::member(model.events.kind.get(event)),
        model.events.number.get(event).map_or(Cell::Empty, |number| Cell::Number(number.into())),
        edtf,
        min,
        max,
        model.events.place.get(event).map_or(Cell::Empty, |id| Cell::text(model.places.id.get(id))),
        Cell::member(model.events.status.get(event)),
        Cell::text(model.parties.id.get(party)),
        label(Entity::Party(party)),
        Cell::member(model.parties.kind.get(party)),
        Cell::member(Some(how.role)),
        Cell::member(Some(how.presence)),
        Cell::member(model.participations.level.get(how.participation)),
        person.map_or(Cell::Empty, |person| Cell::text(model.people.id.get(person))),
        person.map_or(Cell::Empty, |person| label(Entity::Person(person))),
        Cell::text(head.and_then(|row| model.delegates.title_then.get(row)).unwrap_or_default()),
        Cell::member(Some(how.certainty)),
        Cell::Number(i64::try_from(claims.len()).unwrap_or(i64::MAX)),
        Cell::list(claims),
        is_in_conflict(&other_values),
        Cell::text(other_values),
    ]
}

/// Returns the delegates of a party at an event.
fn delegation(
    model: &Model,
    graph: &Graph,
    event: EventId,
    party: PartyId,
) -> impl Iterator<Item = DelegateId> {
    let of_party = move |&row: &DelegateId| model.delegates.party.get(row) == Some(party);
    graph.delegates_of_event(event).filter(of_party)
}

/// Returns the delegate who headed a delegation, or chaired for the host.
fn head(model: &Model, delegation: &[DelegateId]) -> Option<DelegateId> {
    let with = |function| {
        let mut rows = delegation.iter().copied();
        rows.find(|&row| model.delegates.function.get(row) == Some(function))
    };
    with(Function::Head).or_else(|| with(Function::Chair))
}
