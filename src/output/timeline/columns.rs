//! The columns of timelines. They are stable: scripts rely on them.

use super::rows::{EventRow, ParticipationRow};
use crate::analysis::evidence::written;
use crate::model::{Entity, Role};
use crate::output::table::{CellRef, Columns};
use crate::output::words::timeline_heading;

/// Returns the columns of a timeline with one row for each event.
pub(super) fn of_events<'r>() -> Columns<EventRow<'r>> {
    let columns = Columns::<EventRow<'r>>::new(timeline_heading)
        .page("seq", |row| CellRef::number(row.place + 1))
        .about("Number of the row, from 1.")
        .page("event_id", |row| row.dated.id())
        .about("Id of the event in `events`.")
        .all("kind", |row| row.dated.kind())
        .about("Kind of event.")
        .all("number", |row| row.dated.number())
        .about("Number in its series.")
        .all("title", |row| CellRef::text(row.dated.label(Entity::Event(row.dated.event))))
        .about("Label in the language asked for.")
        .page("date_edtf", |row| row.dated.written())
        .about("Date as recorded, in EDTF.")
        .terminal("date", |row| row.dated.in_words())
        .page("date_min", |row| row.dated.bound(|span| span.earliest_start))
        .about("First day that it can touch; empty when unbounded.")
        .page("date_max", |row| row.dated.bound(|span| span.latest_end))
        .about("Last day that it can touch; empty when unbounded.")
        .page("precision", |row| row.dated.precision())
        .about(
            "How exact the date is: `day`, `days`, `month`, `half_year` …, then `_uncertain` (`?`), \
             `_approximate` (`~`).",
        );
    with_evidence(with_participants(with_place(columns)))
}

fn with_place(columns: Columns<EventRow<'_>>) -> Columns<EventRow<'_>> {
    columns
        .all("city", |row| {
            let place = row.dated.model().events.place.get(row.dated.event);
            CellRef::some(place.map(|place| row.dated.label(Entity::Place(place))))
        })
        .about("Place, under the name that it had then.")
        .page("country", |row| {
            let model = row.dated.model();
            let place = model.events.place.get(row.dated.event);
            let country = place.and_then(|place| model.places.country.get(place));
            CellRef::some(country.map(|party| row.dated.label(Entity::Party(party))))
        })
        .about("State in which the place lies.")
        .page("venue", |row| CellRef::some(row.dated.model().events.venue.get(row.dated.event)))
        .about("Building, where a source names it.")
        .page("host", |row| {
            let hosts = row.dated.model().events.host.get(row.dated.event);
            CellRef::list(hosts.map(|party| row.dated.label(Entity::Party(party))))
        })
        .about("Host.")
        .page("mode", |row| CellRef::member(row.dated.model().events.mode.get(row.dated.event)))
        .about("`in_person`, `video`, `telephone` or `hybrid`.")
        .page("status", |row| row.dated.status())
        .about("`held`, `postponed`, `cancelled` or `announced`.")
}

fn with_participants(columns: Columns<EventRow<'_>>) -> Columns<EventRow<'_>> {
    columns
        .all("participants", |row| row.participants(None))
        .about(
            "Who took part, in the order guarantors, conflict parties, others; `(possible)` marks a \
             single weak source.",
        )
        .page("guarantors", |row| row.participants(Some(Role::Guarantor)))
        .about("Guarantors that took part.")
        .page("conflict_parties", |row| row.participants(Some(Role::ConflictParty)))
        .about("Parties to the conflict that took part.")
        .page("observers", |row| row.participants(Some(Role::Observer)))
        .about("Observers that took part.")
        .all("absent", |row| row.absent())
        .about("Who is recorded as staying away, with the word of the record.")
        .page("heads_of_delegation", |row| row.heads())
        .about("`Party: person` of each delegation whose head is recorded.")
        .page("documents", |row| row.documents())
        .about("Ids of the texts adopted or issued there.")
}

fn with_evidence(columns: Columns<EventRow<'_>>) -> Columns<EventRow<'_>> {
    columns
        .all("n_sources", |row| CellRef::number(row.sources.len()))
        .about("Distinct sources of the event and its participations.")
        .page("sources", |row| {
            let ids = &row.dated.model().sources.id;
            CellRef::list(row.sources.iter().map(|&source| ids.get(source)))
        })
        .about("Their ids.")
        .page("conflict", |row| CellRef::yes(!row.other_values().is_empty()))
        .about(
            "`yes` when sources give other values for a cell of the event, a participation or a \
             delegate.",
        )
        .page("alt_values", |row| CellRef::text(row.other_values()))
        .about(OTHER_VALUES)
        .page("note", |row| CellRef::some(row.dated.model().events.note.get(row.dated.event)))
        .about("Remark of the curator.")
}

/// What the column of other values holds.
const OTHER_VALUES: &str = "These other values, as `column of row: value`, joined by ` | `; rows are named \
                            by their key.";

/// Returns the columns of a tidy timeline, with one row for each participation.
pub(super) fn of_participations<'r>() -> Columns<ParticipationRow<'r>> {
    let columns = Columns::<ParticipationRow<'r>>::new(timeline_heading)
        .all("event_id", |row| row.dated.id())
        .about("Id of the event in `events`.")
        .page("kind", |row| row.dated.kind())
        .about("Kind of event.")
        .page("number", |row| row.dated.number())
        .about("Number in its series.")
        .page("date_edtf", |row| row.dated.written())
        .about("Date as recorded, in EDTF.")
        .terminal("date", |row| row.dated.in_words())
        .page("date_min", |row| row.dated.bound(|span| span.earliest_start))
        .about("First day that it can touch; empty when unbounded.")
        .page("date_max", |row| row.dated.bound(|span| span.latest_end))
        .about("Last day that it can touch; empty when unbounded.")
        .page("place_id", |row| {
            let model = row.dated.model();
            let place = model.events.place.get(row.dated.event);
            CellRef::some(place.map(|place| model.places.id.get(place)))
        })
        .about("Id of the place.")
        .page("status", |row| row.dated.status())
        .about("Whether the event took place.")
        .page("party_id", |row| CellRef::text(row.dated.model().parties.id.get(row.present.party)))
        .about("Id of the party in `parties`.")
        .all("party", |row| CellRef::text(&*row.present.label))
        .about("Label of the party in the language asked for.")
        .page("party_kind", |row| {
            CellRef::member(row.dated.model().parties.kind.get(row.present.party))
        })
        .about("Kind of party.");
    with_presence(columns)
}

fn with_presence(columns: Columns<ParticipationRow<'_>>) -> Columns<ParticipationRow<'_>> {
    columns
        .all("role", |row| CellRef::member(Some(row.present.how.role)))
        .about("Role at the event.")
        .all("presence", |row| CellRef::member(Some(row.present.how.presence)))
        .about("Recorded presence.")
        .page("level", |row| {
            let levels = &row.dated.model().participations.level;
            CellRef::member(levels.get(row.present.how.participation))
        })
        .about("Rank of the head.")
        .page("head_id", |row| {
            let model = row.dated.model();
            let person = row.head.and_then(|head| model.delegates.person.get(head));
            CellRef::some(person.map(|person| model.people.id.get(person)))
        })
        .about("Id of the head in `people`.")
        .all("head", |row| {
            let people = &row.dated.model().delegates.person;
            let person = row.head.and_then(|head| people.get(head));
            CellRef::some(person.map(|person| row.dated.label(Entity::Person(person))))
        })
        .about("Label of the head.")
        .page("head_title", |row| {
            let titles = &row.dated.model().delegates.title_then;
            CellRef::some(row.head.and_then(|head| titles.get(head)))
        })
        .about("Title that the head bore then.")
        .page("certainty", |row| CellRef::member(Some(row.present.how.certainty)))
        .about("How well the participation is sourced.")
        .all("n_sources", |row| {
            let sources = &row.dated.model().participations.sources;
            CellRef::number(sources.get(row.present.how.participation).count())
        })
        .about("Distinct sources of the participation.")
        .page("sources", |row| {
            let model = row.dated.model();
            let claims = model.participations.sources.get(row.present.how.participation);
            CellRef::list(claims.map(|claim| written(model, claim)))
        })
        .about("Their ids, with paragraphs.")
        .page("conflict", |row| CellRef::yes(!row.other_values().is_empty()))
        .about(
            "`yes` when sources give other values for a cell of the participation or of its delegates.",
        )
        .page("alt_values", |row| CellRef::text(row.other_values()))
        .about(OTHER_VALUES)
}
