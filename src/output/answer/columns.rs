//! The columns of answers: one list for each kind of row.

use super::Why;
use super::row::Row;
use crate::analysis::evidence::count_sources;
use crate::model::{
    CommitmentId, DisputeId, DocumentId, Entity, EventId, OfficeId, PartyId, PersonId, PlaceId,
    Policy, ProvisionId, SourceId, TopicId,
};
use crate::output::table::{CellRef, Columns};
use crate::output::words::answer_heading;

pub(super) fn of_events<'a>() -> Columns<Row<'a, EventId>> {
    Columns::<Row<'a, EventId>>::new(answer_heading)
        .all("number", |row| CellRef::some_number(row.model().events.number.get(row.id)))
        .all("kind", |row| row.words(row.model().events.kind.get(row.id)))
        .all("event", |row| row.labels_then([Entity::Event(row.id)]))
        .all("date", |row| row.show.date(&row.model().events.date, row.id))
        .all("place", |row| {
            row.labels_then(row.model().events.place.get(row.id).map(Entity::Place))
        })
        .all("host", |row| row.labels_then(row.model().events.host.get(row.id).map(Entity::Party)))
}

pub(super) fn of_parties<'a>() -> Columns<Row<'a, PartyId>> {
    Columns::<Row<'a, PartyId>>::new(answer_heading)
        .all("party", |row| row.labels([Entity::Party(row.id)]))
        .all("kind", |row| row.words(row.model().parties.kind.get(row.id)))
        .all("role", |row| {
            let roles = &row.model().participations.role;
            row.words(row.participations().filter_map(|it| roles.get(it)))
        })
        .all("presence", |row| {
            let presences = &row.model().participations.presence;
            row.words(row.participations().filter_map(|it| presences.get(it)))
        })
        .all("events", |row| {
            let events = &row.model().participations.event;
            row.events(row.participations().filter_map(|it| events.get(it)))
        })
}

pub(super) fn of_people<'a>() -> Columns<Row<'a, PersonId>> {
    Columns::<Row<'a, PersonId>>::new(answer_heading)
        .all("person", |row| row.labels([Entity::Person(row.id)]))
        .all("party", |row| {
            let parties = &row.model().delegates.party;
            let mut parties: Vec<PartyId> =
                row.delegates().filter_map(|it| parties.get(it)).collect();
            parties.sort_unstable();
            parties.dedup();
            row.labels(parties.into_iter().map(Entity::Party))
        })
        .all("function", |row| {
            let functions = &row.model().delegates.function;
            row.words(row.delegates().filter_map(|it| functions.get(it)))
        })
        .all("title_then", |row| {
            let titles = &row.model().delegates.title_then;
            let mut titles: Vec<&str> = row.delegates().filter_map(|it| titles.get(it)).collect();
            titles.dedup();
            CellRef::text(titles.join("; "))
        })
        .all("events", |row| {
            let events = &row.model().delegates.event;
            row.events(row.delegates().filter_map(|it| events.get(it)))
        })
}

pub(super) fn of_places<'a>() -> Columns<Row<'a, PlaceId>> {
    Columns::<Row<'a, PlaceId>>::new(answer_heading)
        .all("place", |row| row.labels([Entity::Place(row.id)]))
        .all("kind", |row| row.words(row.model().places.kind.get(row.id)))
        .all("country", |row| row.labels(row.model().places.country.get(row.id).map(Entity::Party)))
}

pub(super) fn of_offices<'a>() -> Columns<Row<'a, OfficeId>> {
    Columns::<Row<'a, OfficeId>>::new(answer_heading)
        .all("person", |row| row.labels(row.model().offices.person.get(row.id).map(Entity::Person)))
        .all("party", |row| row.labels(row.model().offices.party.get(row.id).map(Entity::Party)))
        .all("title", |row| CellRef::some(row.model().offices.title.get(row.id)))
        .all("level", |row| row.words(row.model().offices.level.get(row.id)))
        .all("date", |row| row.show.date(&row.model().offices.valid, row.id))
}

pub(super) fn of_documents<'a>() -> Columns<Row<'a, DocumentId>> {
    Columns::<Row<'a, DocumentId>>::new(answer_heading)
        .all("document", |row| row.labels_then([Entity::Document(row.id)]))
        .all("kind", |row| row.words(row.model().documents.kind.get(row.id)))
        .all("date", |row| row.show.date(&row.model().documents.date, row.id))
        .all("event", |row| {
            row.labels_then(row.model().documents.event.get(row.id).map(Entity::Event))
        })
        .all("issuers", |row| {
            row.labels_then(row.model().documents.issuers.get(row.id).map(Entity::Party))
        })
}

pub(super) fn of_provisions<'a>() -> Columns<Row<'a, ProvisionId>> {
    Columns::<Row<'a, ProvisionId>>::new(answer_heading)
        .all("document", |row| {
            row.labels(row.model().provisions.document.get(row.id).map(Entity::Document))
        })
        .all("paragraph", |row| CellRef::some(row.model().provisions.paragraph.get(row.id)))
        .all("number", |row| CellRef::some_number(row.model().provisions.number.get(row.id)))
        .all("act", |row| row.words(row.model().provisions.act.get(row.id)))
        .all("topic", |row| row.labels(row.model().provisions.topic.get(row.id).map(Entity::Topic)))
        .all("summary", |row| CellRef::some(row.model().provisions.summary.get(row.id)))
        .all("date", |row| {
            let document = row.model().provisions.document.get(row.id);
            row.show.date(&row.model().documents.date, document)
        })
}

pub(super) fn of_topics<'a>() -> Columns<Row<'a, TopicId>> {
    Columns::<Row<'a, TopicId>>::new(answer_heading)
        .all("topic", |row| row.labels([Entity::Topic(row.id)]))
        .all("broader", |row| row.labels(row.model().topics.broader.get(row.id).map(Entity::Topic)))
}

pub(super) fn of_commitments<'a>() -> Columns<Row<'a, CommitmentId>> {
    let columns = Columns::<Row<'a, CommitmentId>>::new(answer_heading)
        .all("event", |row| {
            let event = row.document().and_then(|it| row.model().documents.event.get(it));
            row.labels(event.map(Entity::Event))
        })
        .all("action", |row| row.words(row.model().commitments.action.get(row.id)))
        .all("debtors", |row| {
            row.labels(row.model().commitments.debtors.get(row.id).map(Entity::Party))
        })
        .all("summary", |row| {
            let point = row.model().commitments.provision.get(row.id);
            CellRef::some(point.and_then(|it| row.model().provisions.summary.get(it)))
        })
        .all("due", |row| row.show.date(&row.model().commitments.due, row.id))
        .all("place", |row| {
            row.labels(row.model().commitments.place.get(row.id).map(Entity::Place))
        });
    columns
        .all("verdict", |row| row.words([row.judgement().standing]))
        .all("days_late", |row| {
            let days = row.judgement().days_late.filter(|&(_, most)| most > 0);
            days.map_or(CellRef::Empty, CellRef::range)
        })
        .all("settled_by", |row| row.labels(row.judgement().settled_by))
}

pub(super) fn of_sources<'a>() -> Columns<Row<'a, SourceId>> {
    Columns::<Row<'a, SourceId>>::new(answer_heading)
        .all("source", |row| CellRef::list([row.model().sources.id.get(row.id)]))
        .all("publisher", |row| CellRef::some(row.model().sources.publisher.get(row.id)))
        .all("title", |row| CellRef::some(row.model().sources.title.get(row.id)))
        .all("date", |row| row.show.date(&row.model().sources.published, row.id))
        .all("language", |row| CellRef::some(row.model().sources.language.get(row.id)))
        .all("url", |row| CellRef::some(row.model().sources.url.get(row.id)))
}

pub(super) fn of_disputes<'a>() -> Columns<Row<'a, DisputeId>> {
    Columns::<Row<'a, DisputeId>>::new(answer_heading)
        .all("table", |row| CellRef::some(row.model().disputes.table.get(row.id)))
        .all("row", |row| CellRef::some(row.model().disputes.row.get(row.id)))
        .all("column", |row| CellRef::some(row.model().disputes.column.get(row.id)))
        .all("value", |row| CellRef::some(row.model().disputes.value.get(row.id)))
        .all("rank", |row| row.words(row.model().disputes.rank.get(row.id)))
        .all("reason", |row| CellRef::some(row.model().disputes.reason.get(row.id)))
        .all("sources", |row| {
            let claims = row.model().disputes.sources.get(row.id);
            row.labels(claims.map(|claim| Entity::Source(claim.source)))
        })
}

/// Adds the figure by which rows are ranked.
pub(super) fn with_figure<I>(columns: Columns<Row<'_, I>>) -> Columns<Row<'_, I>> {
    columns.all("count", |row| {
        row.row.figure.map_or(CellRef::Empty, |it| CellRef::range((it.least, it.most)))
    })
}

/// Adds what a row rests on: how many sources, which ones if they are asked for, and the values that
/// other sources give.
pub(super) fn with_evidence<I>(
    columns: Columns<Row<'_, I>>,
    why: Why,
    policy: Policy,
) -> Columns<Row<'_, I>> {
    let columns = match why {
        Why::Count => columns
            .all("n_sources", |row| CellRef::number(count_sources(&row.claims())))
            .headed_as("sources"),
        Why::All => columns
            .programs("n_sources", |row| CellRef::number(count_sources(&row.claims())))
            .all("sources", |row| row.show.sources(row.claims())),
    };
    let columns = columns.programs("conflict", |row| CellRef::yes(!row.others.is_empty()));
    match policy {
        Policy::All => {
            columns.all("alt_values", |row| CellRef::text(&*row.others)).headed_as("other values")
        }
        Policy::Preferred | Policy::Earliest | Policy::Latest => {
            columns.programs("alt_values", |row| CellRef::text(&*row.others))
        }
    }
}
