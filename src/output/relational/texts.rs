//! Documents and what they say: provisions, topics, commitments and their outcomes.

use super::sheet::{Sheet, links};
use super::{Holds, Relation};
use crate::analysis::commitments::{Judgement, as_of, judge_all};
use crate::model::{CommitmentId, Entity, Model, Refs, RowId, Vocabulary};

/// Returns the tables about texts.
pub(super) fn relations(model: &Model) -> Vec<Relation> {
    let (documents, topics) = (&model.documents, &model.topics);
    let parties = |of: &str, refs: &mut dyn Iterator<Item = crate::model::PartyId>| {
        let row = |party| vec![of.to_owned(), model.parties.id.get(party).to_owned()];
        refs.map(row).collect::<Vec<_>>()
    };
    let issuers = documents
        .ids()
        .flat_map(|it| parties(documents.id.get(it), &mut documents.issuers.get(it)))
        .collect();
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
            &["document", "party"],
            issuers,
        ),
    ];
    relations.extend(provisions(model));
    relations.extend(promises(model));
    relations
}

fn provisions(model: &Model) -> Vec<Relation> {
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
            .folded("summary_folded", &provisions.summary)
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

fn promises(model: &Model) -> Vec<Relation> {
    let (commitments, outcomes) = (&model.commitments, &model.outcomes);
    let judgements = judge_all(model, as_of(model));
    let judged = |it: CommitmentId| -> &Judgement { &judgements[it.row() as usize] };
    let owed = |refs: &Refs<CommitmentId, crate::model::PartyId>| {
        let id = |it| commitments.id.get(it).to_owned();
        let party = |party| model.parties.id.get(party).to_owned();
        let rows = commitments.ids().flat_map(|it| refs.get(it).map(move |to| (it, to)));
        rows.map(|(it, to)| vec![id(it), party(to)]).collect()
    };
    let days = |it: CommitmentId, of: fn((u32, u32)) -> u32| {
        judged(it).days_late.map(|late| of(late).to_string())
    };
    vec![
        Sheet::new(model, "commitments", "a checkable promise, with its verdict as of the records")
            .key(&commitments.id)
            .reference("provision", &commitments.provision, &model.provisions.id)
            .code("action", &commitments.action)
            .reference("place", &commitments.place, &model.places.id)
            .date("due", &commitments.due)
            .text("condition", &commitments.condition)
            .column("verdict", Holds::Text, |it| Some(judged(it).standing.as_str().to_owned()))
            .column("is_computed", Holds::Boolean, |it| Some(judged(it).is_computed.to_string()))
            .column("days_late_min", Holds::Integer, |it| days(it, |late| late.0))
            .column("days_late_max", Holds::Integer, |it| days(it, |late| late.1))
            .text("note", &commitments.note)
            .done(),
        links(
            "commitment_debtors",
            "a party that owes a commitment",
            &["commitment", "party"],
            owed(&commitments.debtors),
        ),
        links(
            "commitment_creditors",
            "a party to which a commitment is owed",
            &["commitment", "party"],
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
