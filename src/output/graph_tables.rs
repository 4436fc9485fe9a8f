//! The graph as two tables, nodes and edges, for pandas, R, Gephi or a database.

use super::table::{Cell, Column, Table};
use crate::date::Language;
use crate::graph::{Edge, Graph, NodeKind};
use crate::model::{Claim, Entity, Model, Vocabulary};

/// Returns the nodes: `node` (`kind:id`, unique), `kind`, `id`, `label`, `date`.
#[must_use]
pub fn nodes(model: &Model, graph: &Graph, language: Language) -> Table {
    let rows = graph
        .petgraph()
        .node_weights()
        .map(|&entity| {
            let at = match entity {
                Entity::Event(event) => model.events.date.span(event),
                _ => None,
            };
            let date = match entity {
                Entity::Event(event) => model.events.date.written(event),
                Entity::Document(document) => model.documents.date.written(document),
                Entity::Commitment(commitment) => model.commitments.due.written(commitment),
                Entity::Source(source) => model.sources.published.written(source),
                _ => None,
            };
            vec![
                Cell::text(key(model, entity)),
                Cell::text(NodeKind::of(entity).as_str()),
                Cell::text(model.id(entity)),
                Cell::text(model.label(entity, language, at).text),
                Cell::text(date.unwrap_or_default()),
            ]
        })
        .collect();
    table(&["node", "kind", "id", "label", "date"], rows)
}

/// Returns the edges: `from`, `edge`, `to`, what the edge carries, and the sources of the record that
/// it was made from. An edge of evidence has the paragraph.
#[must_use]
pub fn edges(model: &Model, graph: &Graph) -> Table {
    let inner = graph.petgraph();
    let rows = inner
        .edge_indices()
        .filter_map(|index| {
            let (from, to) = inner.edge_endpoints(index)?;
            let carried = Carried::of(model, inner[index]);
            let mut row = vec![
                Cell::text(key(model, inner[from])),
                Cell::text(inner[index].as_str()),
                Cell::text(key(model, inner[to])),
            ];
            row.extend(carried.words.map(Cell::text));
            row.push(carried.paragraph.map_or(Cell::Empty, |number| Cell::Number(number.into())));
            row.push(Cell::list(carried.sources));
            Some(row)
        })
        .collect();
    let columns = [
        "from",
        "edge",
        "to",
        "role",
        "presence",
        "function",
        "title",
        "certainty",
        "relation",
        "paragraph",
        "sources",
    ];
    table(&columns, rows)
}

fn table(columns: &[&str], rows: Vec<Vec<Cell>>) -> Table {
    let columns = columns.iter().map(|name| Column::new(name, name)).collect();
    Table { columns, rows, ..Table::default() }
}

fn key(model: &Model, entity: Entity) -> String {
    format!("{}:{}", NodeKind::of(entity).as_str(), model.id(entity))
}

/// What an edge carries beyond its ends and type.
#[derive(Default)]
struct Carried {
    /// Role, presence, function, title, certainty, relation; empty where the edge has none.
    words: [String; 6],
    paragraph: Option<u16>,
    sources: Vec<String>,
}

impl Carried {
    fn of(model: &Model, edge: Edge) -> Self {
        let word = |text: Option<&str>| text.unwrap_or_default().to_owned();
        let cited = |claims: &mut dyn Iterator<Item = Claim>| {
            claims.map(|claim| cite(model, claim)).collect()
        };
        let none = String::new;
        match edge {
            Edge::Attended(how) => Self {
                words: [
                    how.role.as_str().to_owned(),
                    how.presence.as_str().to_owned(),
                    none(),
                    none(),
                    how.certainty.as_str().to_owned(),
                    none(),
                ],
                paragraph: None,
                sources: cited(&mut model.participations.sources.get(how.participation)),
            },
            Edge::Represented(row) => Self {
                words: [
                    none(),
                    none(),
                    word(model.delegates.function.get(row).map(Vocabulary::as_str)),
                    word(model.delegates.title_then.get(row)),
                    word(model.delegates.certainty.get(row).map(Vocabulary::as_str)),
                    none(),
                ],
                paragraph: None,
                sources: cited(&mut model.delegates.sources.get(row)),
            },
            Edge::HeldOffice(row) => Self {
                words: [
                    none(),
                    none(),
                    none(),
                    word(model.offices.title.get(row)),
                    word(model.offices.certainty.get(row).map(Vocabulary::as_str)),
                    none(),
                ],
                paragraph: None,
                sources: cited(&mut model.offices.sources.get(row)),
            },
            Edge::Mentions(row) => {
                Self::related(word(model.mentions.stance.get(row).map(Vocabulary::as_str)))
            }
            Edge::Cites(row) => {
                Self::related(word(model.citations.relation.get(row).map(Vocabulary::as_str)))
            }
            Edge::SettledBy(row) => Self {
                sources: cited(&mut model.outcomes.sources.get(row)),
                ..Self::related(word(model.outcomes.verdict.get(row).map(Vocabulary::as_str)))
            },
            Edge::SourcedFrom(paragraph) => Self { paragraph, ..Self::default() },
            _ => Self::default(),
        }
    }

    fn related(relation: String) -> Self {
        let mut carried = Self::default();
        carried.words[5] = relation;
        carried
    }
}

fn cite(model: &Model, claim: Claim) -> String {
    let id = model.sources.id.get(claim.source);
    claim.paragraph.map_or_else(|| id.to_owned(), |paragraph| format!("{id}#p{paragraph}"))
}
