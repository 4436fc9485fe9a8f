//! DOT through graphviz-rust, with quoting of our own: its printer escapes nothing.

use graphviz_rust::dot_structures::{
    Attribute, Edge, EdgeTy, Graph, Id, Node, NodeId, Stmt, Subgraph, Vertex,
};
use graphviz_rust::printer::{DotPrinter, PrinterContext};

use crate::text::bidi::visible_controls;

/// A graph in the DOT language that is being written.
pub(super) struct Dot {
    directed: bool,
    statements: Vec<Stmt>,
}

/// Attributes of a node, an edge or a graph: name and value.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Dot {
    /// Begins a graph; `attributes` are those of the graph itself.
    pub(super) fn new(directed: bool, attributes: Attributes<'_>) -> Self {
        let statements = attributes_of(attributes).into_iter().map(Stmt::Attribute).collect();
        Self { directed, statements }
    }

    /// Adds a node.
    pub(super) fn node(&mut self, id: &str, attributes: Attributes<'_>) {
        self.statements.push(node(id, attributes));
    }

    /// Adds an edge.
    pub(super) fn edge(&mut self, from: &str, to: &str, attributes: Attributes<'_>) {
        let end = |id: &str| Vertex::N(NodeId(quoted(id), None));
        let attributes = attributes_of(attributes);
        let ty = EdgeTy::Pair(end(from), end(to));
        self.statements.push(Stmt::Edge(Edge { ty, attributes }));
    }

    /// Adds nodes in a frame.
    pub(super) fn cluster(
        &mut self,
        name: &str,
        label: &str,
        nodes: &[(String, Vec<(&str, String)>)],
    ) {
        let frame = [
            ("label", label),
            ("fontname", "DejaVu Sans"),
            ("color", "#d3d9de"),
            ("style", "rounded"),
        ];
        let mut stmts: Vec<Stmt> = attributes_of(&frame).into_iter().map(Stmt::Attribute).collect();
        for (id, attributes) in nodes {
            let borrowed: Vec<(&str, &str)> =
                attributes.iter().map(|(name, value)| (*name, value.as_str())).collect();
            stmts.push(node(id, &borrowed));
        }
        let id = quoted(&format!("cluster_{name}"));
        self.statements.push(Stmt::Subgraph(Subgraph { id, stmts }));
    }

    /// Returns the text of the graph.
    pub(super) fn print(self) -> String {
        let (id, strict, stmts) = (quoted("diplograph"), false, self.statements);
        let graph = if self.directed {
            Graph::DiGraph { id, strict, stmts }
        } else {
            Graph::Graph { id, strict, stmts }
        };
        let mut text = graph.print(&mut PrinterContext::default());
        text.push('\n');
        text
    }
}

fn node(id: &str, attributes: Attributes<'_>) -> Stmt {
    Stmt::Node(Node::new(NodeId(quoted(id), None), attributes_of(attributes)))
}

fn attributes_of(attributes: Attributes<'_>) -> Vec<Attribute> {
    attributes
        .iter()
        .map(|(name, value)| Attribute(Id::Plain((*name).to_owned()), quoted(value)))
        .collect()
}

/// Returns a text as a quoted id, so that nothing in it can end the quotes.
fn quoted(text: &str) -> Id {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for (number, line) in text.lines().enumerate() {
        if number > 0 {
            quoted.push_str("\\n");
        }
        for character in visible_controls(line).chars() {
            if matches!(character, '"' | '\\') {
                quoted.push('\\');
            }
            quoted.push(character);
        }
    }
    quoted.push('"');
    Id::Escaped(quoted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_can_not_leave_their_quotes() {
        let mut dot = Dot::new(false, &[]);
        dot.node("a", &[("label", "say \"hi\"; } \\N\nsecond \u{202e}line")]);
        let text = dot.print();
        assert!(text.contains(r#""say \"hi\"; } \\N\nsecond \\u{202E}line""#), "{text}");
    }
}
