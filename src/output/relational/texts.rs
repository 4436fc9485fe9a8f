//! Documents and what they say: provisions, topics, commitments and their outcomes.

use std::sync::Arc;

use super::sheet::{Sheet, links};
use super::{Holds, Relation};
use crate::analysis::commitments::{Judgement, as_of, judge_all};
use crate::model::{CommitmentId, Entity, Model, PartyId, Refs, RowId, Vocabulary};

/// Returns the tables about texts.
pub(super) fn relations(model: &Model) -> Vec<Relation<'_>> {
    let (documents, topics) = (&model.documents, &model.topics);
    let issuers = move || {
        let of = move |document| documents.issuers.get(document).map(move |it| (document, it));
        let ids = |(document, party)| {
            [documents.id.get(document).into(), model.parties.id.get(party).into()]
        };
        documents.ids().flat_map(of).map(ids)
    };
    let mut relations = vec![
        Sheet::new(model, "topics", "a subject")
            .key(&topics.id)
            .label(Entity::Topic)
            .reference("broader", &topics.broader, &topics.id)
            .text("pax_codes", &topics.pax_codes)
            .text("plover", &topics.plover)
            .text("definition", &topics.definition)
            .done(),
        Sheet::new(model, "documents", "a text adopted or issued")
            .key(&documents.id)
            .label(Entity::Document)
            .reference("event", &documents.event, &model.events.id)
            .code("kind", &documents.kind)
            .text("title", &documents.title)
            .date("date", &documents.date)
            .reference("speaker", &documents.speaker, &model.people.id)
            .code("extent", &documents.extent)
            .whole("paragraphs", &documents.paragraphs)
            .text("route", &documents.route)
            .text("pax_agtid", &documents.pax_agtid)
            .text("un_symbol", &documents.un_symbol)
            .code("certainty", &documents.certainty)
            .text("note", &documents.note)
            .done(),
        links(
            "document_issuers",
            "a party that issued a document",
            [("document", Holds::Text), ("party", Holds::Text)],
            issuers,
        ),
    ];
    relations.extend(provisions(model));
    relations.extend(promises(model));
    relations
}

fn provisions(model: &Model) -> Vec<Relation<'_>> {
    let (provisions, mentions, citations) = (&model.provisions, &model.mentions, &model.citations);
    vec![
        Sheet::new(model, "provisions", "a point of a document")
            .key(&provisions.id)
            .reference("document", &provisions.document, &model.documents.id)
            .whole("number", &provisions.number)
            .text("paragraph", &provisions.paragraph)
            .code("act", &provisions.act)
            .reference("topic", &provisions.topic, &model.topics.id)
            .text("summary", &provisions.summary)
            .code("certainty", &provisions.certainty)
            .done(),
        Sheet::new(model, "mentions", "a thing that a provision names")
            .reference("provision", &mentions.provision, &provisions.id)
            .any("entity", &mentions.entity)
            .code("stance", &mentions.stance)
            .done(),
        Sheet::new(model, "citations", "a document that a provision refers to")
            .reference("provision", &citations.provision, &provisions.id)
            .reference("document", &citations.document, &model.documents.id)
            .code("relation", &citations.relation)
            .done(),
    ]
}

fn promises<'m>(model: &'m Model) -> Vec<Relation<'m>> {
    let (commitments, outcomes) = (&model.commitments, &model.outcomes);
    let judgements: Arc<[Judgement]> = judge_all(model, as_of(model)).into();
    let judged = || {
        let judgements = Arc::clone(&judgements);
        move |it: CommitmentId| judgements.get(it.row() as usize).copied()
    };
    let owed = |refs: &'m Refs<CommitmentId, PartyId>| {
        let ids = |(it, party)| [commitments.id.get(it).into(), model.parties.id.get(party).into()];
        let of = move |it| refs.get(it).map(move |party| (it, party));
        move || commitments.ids().flat_map(of).map(ids)
    };
    let days = |of: fn((u32, u32)) -> u32| {
        let judged = judged();
        move |it| judged(it)?.days_late.map(|late| of(late).to_string())
    };
    let (standing, is_computed) = (judged(), judged());
    vec![
        Sheet::new(model, "commitments", "a checkable promise, with its verdict as of the records")
            .key(&commitments.id)
            .reference("provision", &commitments.provision, &model.provisions.id)
            .code("action", &commitments.action)
            .reference("place", &commitments.place, &model.places.id)
            .date("due", &commitments.due)
            .text("condition", &commitments.condition)
            .column("verdict", Holds::Text, move |it| Some(standing(it)?.standing.as_str()))
            .column("is_computed", Holds::Boolean, move |it| {
                Some(is_computed(it)?.is_computed.to_string())
            })
            .column("days_late_min", Holds::Integer, days(|late| late.0))
            .column("days_late_max", Holds::Integer, days(|late| late.1))
            .text("note", &commitments.note)
            .done(),
        links(
            "commitment_debtors",
            "a party that owes a commitment",
            [("commitment", Holds::Text), ("party", Holds::Text)],
            owed(&commitments.debtors),
        ),
        links(
            "commitment_creditors",
            "a party to which a commitment is owed",
            [("commitment", Holds::Text), ("party", Holds::Text)],
            owed(&commitments.creditors),
        ),
        Sheet::new(model, "outcomes", "what settled a commitment; the verdict is the curator's")
            .reference("commitment", &outcomes.commitment, &commitments.id)
            .any("settled_by", &outcomes.settled_by)
            .code("verdict", &outcomes.verdict)
            .date("as_of", &outcomes.as_of)
            .text("note", &outcomes.note)
            .done(),
    ]
}
