//! The tables of the records as columns of numbers and texts.
//!
//! A row that another refers to is its number, a word of a vocabulary its number, a date its place in
//! the list of dates; −1 stands for an empty cell. Claims are pairs of source and paragraph (0 for
//! none), one after the other.

use serde_json::{Value, json};

use super::dates::Dates;
use crate::analysis::{commitments, disputes};
use crate::model::{Claim, Entity, Model, RowId, Vocabulary};

/// Tables that an entity can be a row of, in the order in which the page numbers them.
pub(super) const KINDS: [&str; 10] = [
    "processes",
    "events",
    "parties",
    "people",
    "places",
    "documents",
    "provisions",
    "topics",
    "commitments",
    "sources",
];

fn row<R: RowId>(target: Option<R>) -> i64 {
    target.map_or(-1, |target| target.row().into())
}

fn rows<R: RowId>(targets: impl Iterator<Item = R>) -> Vec<u32> {
    targets.map(RowId::row).collect()
}

fn code<V: Vocabulary>(word: Option<V>) -> i64 {
    let place = word.and_then(|word| V::ALL.iter().position(|other| *other == word));
    place.and_then(|place| i64::try_from(place).ok()).unwrap_or(-1)
}

fn whole(number: Option<u32>) -> i64 {
    number.map_or(-1, i64::from)
}

/// Returns claims as pairs of source and paragraph, one after the other.
pub(super) fn claims(claims: impl Iterator<Item = Claim>) -> Vec<u32> {
    claims.flat_map(|claim| [claim.source.row(), claim.paragraph.unwrap_or(0).into()]).collect()
}

fn date(dates: &mut Dates, written: Option<&str>) -> i64 {
    dates.place(written).and_then(|place| i64::try_from(place).ok()).unwrap_or(-1)
}

/// Returns an entity as the number of its table and its row.
pub(super) fn entity(entity: Entity) -> [u32; 2] {
    let kind = KINDS.iter().position(|table| *table == entity.table()).unwrap_or(0);
    [u32::try_from(kind).unwrap_or(0), entity.row()]
}

fn any(target: Option<Entity>) -> Value {
    target.map_or_else(|| json!(0), |target| json!(entity(target)))
}

/// Makes one column: a value for each row of a table.
macro_rules! column {
    ($table:expr, $row:ident => $value:expr) => {
        $table.ids().map(|$row| $value).collect::<Vec<_>>()
    };
}

/// Returns every table but the names.
pub(super) fn json(model: &Model, dates: &mut Dates) -> Value {
    json!({
        "processes": processes(model),
        "events": events(model, dates),
        "parties": parties(model, dates),
        "people": people(model),
        "places": places(model),
        "offices": offices(model, dates),
        "participations": participations(model),
        "delegates": delegates(model),
        "documents": documents(model, dates),
        "provisions": provisions(model),
        "mentions": mentions(model),
        "citations": citations(model),
        "topics": topics(model),
        "commitments": commitments(model, dates),
        "outcomes": outcomes(model),
        "disputes": disputes(model),
        "sources": sources(model, dates),
    })
}

fn processes(model: &Model) -> Value {
    let it = &model.processes;
    json!({
        "id": column!(it, id => it.id.get(id)),
        "partOf": column!(it, id => row(it.part_of.get(id))),
        "claims": column!(it, id => claims(it.sources.get(id))),
        "note": column!(it, id => it.note.get(id).unwrap_or_default()),
    })
}

fn events(model: &Model, dates: &mut Dates) -> Value {
    let it = &model.events;
    json!({
        "id": column!(it, id => it.id.get(id)),
        "process": column!(it, id => row(it.process.get(id))),
        "kind": column!(it, id => code(it.kind.get(id))),
        "number": column!(it, id => whole(it.number.get(id))),
        "partOf": column!(it, id => row(it.part_of.get(id))),
        "date": column!(it, id => date(dates, it.date.written(id))),
        "place": column!(it, id => row(it.place.get(id))),
        "venue": column!(it, id => it.venue.get(id).unwrap_or_default()),
        "host": column!(it, id => rows(it.host.get(id))),
        "mode": column!(it, id => code(it.mode.get(id))),
        "status": column!(it, id => code(it.status.get(id))),
        "certainty": column!(it, id => code(it.certainty.get(id))),
        "claims": column!(it, id => claims(it.sources.get(id))),
        "note": column!(it, id => it.note.get(id).unwrap_or_default()),
    })
}

fn parties(model: &Model, dates: &mut Dates) -> Value {
    let it = &model.parties;
    json!({
        "id": column!(it, id => it.id.get(id)),
        "kind": column!(it, id => code(it.kind.get(id))),
        "iso3": column!(it, id => it.iso3.get(id).unwrap_or_default()),
        "qid": column!(it, id => it.qid.get(id).unwrap_or_default()),
        "partOf": column!(it, id => row(it.part_of.get(id))),
        "valid": column!(it, id => date(dates, it.valid.written(id))),
        "claims": column!(it, id => claims(it.sources.get(id))),
        "note": column!(it, id => it.note.get(id).unwrap_or_default()),
    })
}

fn people(model: &Model) -> Value {
    let it = &model.people;
    json!({
        "id": column!(it, id => it.id.get(id)),
        "claims": column!(it, id => claims(it.sources.get(id))),
        "note": column!(it, id => it.note.get(id).unwrap_or_default()),
    })
}

fn places(model: &Model) -> Value {
    let it = &model.places;
    json!({
        "id": column!(it, id => it.id.get(id)),
        "kind": column!(it, id => code(it.kind.get(id))),
        "country": column!(it, id => row(it.country.get(id))),
        "claims": column!(it, id => claims(it.sources.get(id))),
        "note": column!(it, id => it.note.get(id).unwrap_or_default()),
    })
}

fn offices(model: &Model, dates: &mut Dates) -> Value {
    let it = &model.offices;
    json!({
        "person": column!(it, id => row(it.person.get(id))),
        "party": column!(it, id => row(it.party.get(id))),
        "title": column!(it, id => it.title.get(id).unwrap_or_default()),
        "level": column!(it, id => code(it.level.get(id))),
        "valid": column!(it, id => date(dates, it.valid.written(id))),
        "certainty": column!(it, id => code(it.certainty.get(id))),
        "claims": column!(it, id => claims(it.sources.get(id))),
        "note": column!(it, id => it.note.get(id).unwrap_or_default()),
    })
}

fn participations(model: &Model) -> Value {
    let it = &model.participations;
    json!({
        "event": column!(it, id => row(it.event.get(id))),
        "party": column!(it, id => row(it.party.get(id))),
        "role": column!(it, id => code(it.role.get(id))),
        "presence": column!(it, id => code(it.presence.get(id))),
        "level": column!(it, id => code(it.level.get(id))),
        "certainty": column!(it, id => code(it.certainty.get(id))),
        "claims": column!(it, id => claims(it.sources.get(id))),
        "note": column!(it, id => it.note.get(id).unwrap_or_default()),
    })
}

fn delegates(model: &Model) -> Value {
    let it = &model.delegates;
    json!({
        "event": column!(it, id => row(it.event.get(id))),
        "party": column!(it, id => row(it.party.get(id))),
        "person": column!(it, id => row(it.person.get(id))),
        "function": column!(it, id => code(it.function.get(id))),
        "title": column!(it, id => it.title_then.get(id).unwrap_or_default()),
        "certainty": column!(it, id => code(it.certainty.get(id))),
        "claims": column!(it, id => claims(it.sources.get(id))),
        "note": column!(it, id => it.note.get(id).unwrap_or_default()),
    })
}

fn documents(model: &Model, dates: &mut Dates) -> Value {
    let it = &model.documents;
    json!({
        "id": column!(it, id => it.id.get(id)),
        "event": column!(it, id => row(it.event.get(id))),
        "kind": column!(it, id => code(it.kind.get(id))),
        "date": column!(it, id => date(dates, it.date.written(id))),
        "issuers": column!(it, id => rows(it.issuers.get(id))),
        "speaker": column!(it, id => row(it.speaker.get(id))),
        "extent": column!(it, id => code(it.extent.get(id))),
        "recorded": column!(it, id => model.recorded_paragraphs(id).0),
        "paragraphs": column!(it, id => whole(it.paragraphs.get(id))),
        "route": column!(it, id => it.route.get(id).unwrap_or_default()),
        "certainty": column!(it, id => code(it.certainty.get(id))),
        "claims": column!(it, id => claims(it.sources.get(id))),
        "note": column!(it, id => it.note.get(id).unwrap_or_default()),
    })
}

fn provisions(model: &Model) -> Value {
    let it = &model.provisions;
    json!({
        "id": column!(it, id => it.id.get(id)),
        "document": column!(it, id => row(it.document.get(id))),
        "number": column!(it, id => whole(it.number.get(id))),
        "paragraph": column!(it, id => it.paragraph.get(id).unwrap_or_default()),
        "act": column!(it, id => code(it.act.get(id))),
        "topic": column!(it, id => row(it.topic.get(id))),
        "certainty": column!(it, id => code(it.certainty.get(id))),
        "claims": column!(it, id => claims(it.sources.get(id))),
    })
}

fn mentions(model: &Model) -> Value {
    let it = &model.mentions;
    json!({
        "provision": column!(it, id => row(it.provision.get(id))),
        "entity": column!(it, id => any(it.entity.get(id))),
        "stance": column!(it, id => code(it.stance.get(id))),
    })
}

fn citations(model: &Model) -> Value {
    let it = &model.citations;
    json!({
        "provision": column!(it, id => row(it.provision.get(id))),
        "document": column!(it, id => row(it.document.get(id))),
        "relation": column!(it, id => code(it.relation.get(id))),
    })
}

fn topics(model: &Model) -> Value {
    let it = &model.topics;
    json!({
        "id": column!(it, id => it.id.get(id)),
        "broader": column!(it, id => row(it.broader.get(id))),
        "note": column!(it, id => it.definition.get(id).unwrap_or_default()),
    })
}

fn commitments(model: &Model, dates: &mut Dates) -> Value {
    let it = &model.commitments;
    // As of the package's own day.
    let judgements = commitments::judge_all(model, commitments::as_of(model));
    let standing = |of: &crate::analysis::commitments::Judgement| code(Some(of.standing));
    json!({
        "id": column!(it, id => it.id.get(id)),
        "provision": column!(it, id => row(it.provision.get(id))),
        "action": column!(it, id => code(it.action.get(id))),
        "debtors": column!(it, id => rows(it.debtors.get(id))),
        "creditors": column!(it, id => rows(it.creditors.get(id))),
        "place": column!(it, id => row(it.place.get(id))),
        "due": column!(it, id => date(dates, it.due.written(id))),
        "condition": column!(it, id => it.condition.get(id).unwrap_or_default()),
        "note": column!(it, id => it.note.get(id).unwrap_or_default()),
        "verdict": judgements.iter().map(standing).collect::<Vec<_>>(),
        "late": judgements.iter().map(|of| of.days_late).collect::<Vec<_>>(),
        "settledBy": judgements.iter().map(|of| any(of.settled_by)).collect::<Vec<_>>(),
        "computed": judgements.iter().map(|of| u8::from(of.is_computed)).collect::<Vec<_>>(),
    })
}

fn outcomes(model: &Model) -> Value {
    let it = &model.outcomes;
    json!({
        "commitment": column!(it, id => row(it.commitment.get(id))),
        "settledBy": column!(it, id => any(it.settled_by.get(id))),
        "claims": column!(it, id => claims(it.sources.get(id))),
        "note": column!(it, id => it.note.get(id).unwrap_or_default()),
    })
}

fn disputes(model: &Model) -> Value {
    let it = &model.disputes;
    let concerns =
        |id| disputes::concerns(model, id).into_iter().map(entity).collect::<Vec<[u32; 2]>>();
    json!({
        "table": column!(it, id => it.table.get(id).unwrap_or_default()),
        "row": column!(it, id => it.row.get(id).unwrap_or_default()),
        "column": column!(it, id => it.column.get(id).unwrap_or_default()),
        "value": column!(it, id => it.value.get(id).unwrap_or_default()),
        "rank": column!(it, id => code(it.rank.get(id))),
        "reason": column!(it, id => it.reason.get(id).unwrap_or_default()),
        "claims": column!(it, id => claims(it.sources.get(id))),
        "concerns": column!(it, id => concerns(id)),
    })
}

fn sources(model: &Model, dates: &mut Dates) -> Value {
    let it = &model.sources;
    json!({
        "id": column!(it, id => it.id.get(id)),
        "kind": column!(it, id => code(it.kind.get(id))),
        "publisher": column!(it, id => it.publisher.get(id).unwrap_or_default()),
        "url": column!(it, id => it.url.get(id).unwrap_or_default()),
        "published": column!(it, id => date(dates, it.published.written(id))),
        "language": column!(it, id => it.language.get(id).unwrap_or_default()),
        "note": column!(it, id => it.note.get(id).unwrap_or_default()),
    })
}
