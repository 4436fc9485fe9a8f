//! The graph as two tables, nodes and edges, for pandas, R, Gephi or a database.

use std::borrow::Cow;

use super::sheet::links;
use super::{Holds, Relation};
use crate::analysis::evidence::written;
use crate::date::Language;
use crate::graph::{Edge, Graph, NodeKind};
use crate::model::{Claim, Entity, Model, Vocabulary};

/// What stands between the sources of an edge.
const SEPARATOR: &str = ";";

/// Returns the nodes: `node` is the kind and the id, and unique.
pub(super) fn nodes<'m>(model: &'m Model, graph: &'m Graph, language: Language) -> Relation<'m> {
    let columns = ["node", "kind", "id", "label", "date"].map(|name| (name, Holds::Text));
    let row = move |entity| {
        [
            key(model, entity).into(),
            NodeKind::of(entity).as_str().into(),
            model.id(entity).into(),
            model.label_at_its_date(entity, language).text,
            date(model, entity).unwrap_or_default().into(),
        ]
    };
    links("nodes", "a node", columns, move || graph.nodes().map(row))
}

/// Returns the date of an entity as written.
fn date(model: &Model, entity: Entity) -> Option<&str> {
    match entity {
        Entity::Event(event) => model.events.date.written(event),
        Entity::Document(document) => model.documents.date.written(document),
        Entity::Commitment(commitment) => model.commitments.due.written(commitment),
        Entity::Source(source) => model.sources.published.written(source),
        Entity::Process(_)
        | Entity::Party(_)
        | Entity::Person(_)
        | Entity::Place(_)
        | Entity::Provision(_)
        | Entity::Topic(_) => None,
    }
}

/// Returns the edges: the two nodes, what the edge carries, and the sources of the record that it was
/// made from. An edge of evidence has the paragraph.
pub(super) fn edges<'m>(model: &'m Model, graph: &'m Graph) -> Relation<'m> {
    let columns = [
        ("from", Holds::Text),
        ("edge", Holds::Text),
        ("to", Holds::Text),
        ("role", Holds::Text),
        ("presence", Holds::Text),
        ("function", Holds::Text),
        ("title", Holds::Text),
        ("certainty", Holds::Text),
        ("relation", Holds::Text),
        ("paragraph", Holds::Integer),
        ("sources", Holds::Text),
    ];
    let row = move |(from, edge, to): (Entity, Edge, Entity)| {
        let carried = Carried::of(model, edge);
        let number = |paragraph: u16| paragraph.to_string();
        [
            key(model, from).into(),
            edge.as_str().into(),
            key(model, to).into(),
            carried.role.into(),
            carried.presence.into(),
            carried.function.into(),
            carried.title.into(),
            carried.certainty.into(),
            carried.relation.into(),
            carried.paragraph.map(number).unwrap_or_default().into(),
            carried.sources,
        ]
    };
    links("edges", "an edge", columns, move || graph.edges().map(row))
}

fn key(model: &Model, entity: Entity) -> String {
    format!("{}:{}", NodeKind::of(entity).as_str(), model.id(entity))
}

/// What an edge carries beyond its ends and type; empty where it has none.
#[derive(Default)]
struct Carried<'m> {
    role: &'m str,
    presence: &'m str,
    function: &'m str,
    title: &'m str,
    certainty: &'m str,
    relation: &'m str,
    paragraph: Option<u16>,
    sources: Cow<'m, str>,
}

impl<'m> Carried<'m> {
    fn of(model: &'m Model, edge: Edge) -> Self {
        match edge {
            Edge::Attended(how) => Self {
                role: how.role.as_str(),
                presence: how.presence.as_str(),
                certainty: how.certainty.as_str(),
                sources: cited(model, model.participations.sources.get(how.participation)),
                ..Self::default()
            },
            Edge::Represented(row) => Self {
                function: word(model.delegates.function.get(row)),
                title: model.delegates.title_then.get(row).unwrap_or_default(),
                certainty: word(model.delegates.certainty.get(row)),
                sources: cited(model, model.delegates.sources.get(row)),
                ..Self::default()
            },
            Edge::HeldOffice(row) => Self {
                title: model.offices.title.get(row).unwrap_or_default(),
                certainty: word(model.offices.certainty.get(row)),
                sources: cited(model, model.offices.sources.get(row)),
                ..Self::default()
            },
            Edge::Mentions(row) => {
                Self { relation: word(model.mentions.stance.get(row)), ..Self::default() }
            }
            Edge::Cites(row) => {
                Self { relation: word(model.citations.relation.get(row)), ..Self::default() }
            }
            Edge::SettledBy(row) => Self {
                relation: word(model.outcomes.verdict.get(row)),
                sources: cited(model, model.outcomes.sources.get(row)),
                ..Self::default()
            },
            Edge::SourcedFrom(paragraph) => Self { paragraph, ..Self::default() },
            Edge::PartOf
            | Edge::Next
            | Edge::HeldAt
            | Edge::HostedBy
            | Edge::LiesIn
            | Edge::AdoptedAt
            | Edge::IssuedBy
            | Edge::SpokenBy
            | Edge::Contains
            | Edge::About
            | Edge::Promises
            | Edge::OwedBy
            | Edge::OwedTo
            | Edge::Broader => Self::default(),
        }
    }
}

/// Returns the word of a vocabulary, or nothing.
fn word<V: Vocabulary>(word: Option<V>) -> &'static str {
    word.map_or("", V::as_str)
}

/// Returns claims as the records write them.
fn cited(model: &Model, claims: impl Iterator<Item = Claim>) -> Cow<'_, str> {
    let texts: Vec<String> = claims.map(|claim| written(model, claim)).collect();
    texts.join(SEPARATOR).into()
}
