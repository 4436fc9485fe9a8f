//! DOT through graphviz-rust, with quoting of our own: its printer escapes nothing.

use graphviz_rust::dot_structures::{
    Attribute, Edge, EdgeTy, Graph, GraphAttributes, Id, Node, NodeId, Stmt, Subgraph, Vertex,
};
use graphviz_rust::printer::{DotPrinter, PrinterContext};

use crate::date::Language;
use crate::text::bidi::{strip_isolates, visible_controls};

/// An entry of a legend: the label, and the attributes of how it looks.
pub(super) type LegendEntry = (String, Vec<(&'static str, &'static str)>);

/// Returns the direction in which graphs run in a language: that of its writing.
pub(super) fn along(language: Language) -> &'static str {
    if language.is_rtl() { "RL" } else { "LR" }
}

/// Returns the direction against that of the writing.
pub(super) fn against(language: Language) -> &'static str {
    if language.is_rtl() { "LR" } else { "RL" }
}

/// A graph in the DOT language that is being written.
pub(super) struct Dot {
    directed: bool,
    statements: Vec<Stmt>,
}

/// Attributes of a node, an edge or a graph: name and value.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Dot {
    /// Begins a graph; `attributes` are those of the graph itself, beside its font.
    pub(super) fn new(directed: bool, attributes: Attributes<'_>) -> Self {
        let font = [("fontname", "DejaVu Sans")];
        let small = [("fontname", "DejaVu Sans"), ("fontsize", "11")];
        let graph = [&font[..], attributes].concat();
        let mut statements: Vec<Stmt> =
            attributes_of(&graph).into_iter().map(Stmt::Attribute).collect();
        let all_nodes = GraphAttributes::Node(attributes_of(&font));
        let all_edges = GraphAttributes::Edge(attributes_of(&small));
        statements.extend([Stmt::GAttribute(all_nodes), Stmt::GAttribute(all_edges)]);
        Self { directed, statements }
    }

    /// Begins a graph with a title above and a caption below it.
    pub(super) fn titled(
        directed: bool,
        (title, caption): (&str, &str),
        attributes: Attributes<'_>,
    ) -> Self {
        let label = format!("{title}\n{caption}");
        let above = [("label", label.as_str()), ("labelloc", "t"), ("fontsize", "16")];
        Self::new(directed, &[&above[..], attributes].concat())
    }

    /// Adds nodes that stand beside each other across the direction of the graph, in this order:
    /// without the edges among them, which are not drawn, they would stand as few edges cross.
    pub(super) fn rank(&mut self, name: &str, nodes: &[(String, Vec<(&str, String)>)]) {
        let mut stmts: Vec<Stmt> =
            attributes_of(&[("rank", "same")]).into_iter().map(Stmt::Attribute).collect();
        stmts.extend(nodes.iter().map(|(id, attributes)| owned_node(id, attributes)));
        let id = quoted(&format!("rank_{name}"));
        self.statements.push(Stmt::Subgraph(Subgraph { id, stmts }));
        for pair in nodes.windows(2) {
            self.edge(&pair[0].0, &pair[1].0, &[("style", "invis")]);
        }
    }

    /// Adds a frame with one node for each entry: label and how it looks.
    pub(super) fn legend(&mut self, entries: &[LegendEntry]) {
        let node = |(number, (label, looks)): (usize, &LegendEntry)| {
            let mut attributes = vec![("label", label.clone()), ("fontsize", "10".to_owned())];
            attributes.extend(looks.iter().map(|(name, value)| (*name, (*value).to_owned())));
            (format!("legend {number}"), attributes)
        };
        let nodes: Vec<_> = entries.iter().enumerate().map(node).collect();
        if !nodes.is_empty() {
            self.cluster("legend", "", &nodes);
        }
    }

    /// Adds a frame with an edge for each entry: what it means and its attributes.
    pub(super) fn legend_of_edges(&mut self, entries: &[(&str, &[(&str, &str)])]) {
        let ends = |number: usize| ["from", "to"].map(|end| format!("legend {end} {number}"));
        let point = [("shape", "point"), ("width", "0.04"), ("label", "")];
        let point = || point.map(|(name, value)| (name, value.to_owned())).to_vec();
        let nodes: Vec<_> = (0..entries.len()).flat_map(ends).map(|id| (id, point())).collect();
        if !nodes.is_empty() {
            self.cluster("legend_of_edges", "", &nodes);
        }
        for (number, (label, attributes)) in entries.iter().enumerate() {
            let [from, to] = ends(number);
            self.edge(&from, &to, &[&[("label", *label)], *attributes].concat());
        }
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
        let frame = [("label", label), ("color", "#d3d9de"), ("style", "rounded")];
        let mut stmts: Vec<Stmt> = attributes_of(&frame).into_iter().map(Stmt::Attribute).collect();
        stmts.extend(nodes.iter().map(|(id, attributes)| owned_node(id, attributes)));
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

fn owned_node(id: &str, attributes: &[(&str, String)]) -> Stmt {
    let borrowed: Vec<(&str, &str)> =
        attributes.iter().map(|(name, value)| (*name, value.as_str())).collect();
    node(id, &borrowed)
}

/// Returns attributes, without addresses that are empty.
fn attributes_of(attributes: Attributes<'_>) -> Vec<Attribute> {
    attributes
        .iter()
        .filter(|(name, value)| *name != "URL" || !value.is_empty())
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
        for character in visible_controls(&strip_isolates(line)).chars() {
            match character {
                '"' | '\\' => quoted.extend(['\\', character]),
                // Graphviz decodes `&amp;` in labels and copies a bare `&` of an address into its SVG,
                // which is then no XML.
                '&' => quoted.push_str("&amp;"),
                other => quoted.push(other),
            }
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

    #[test]
    fn an_ampersand_is_written_as_an_entity_also_where_one_is_recorded() {
        let mut dot = Dot::new(false, &[]);
        dot.node("a", &[("label", "R&D, &amp;"), ("URL", "https://a.example/?b=1&c=2")]);
        let text = dot.print();
        assert!(text.contains(r#""R&amp;D, &amp;amp;""#), "{text}");
        assert!(text.contains(r#""https://a.example/?b=1&amp;c=2""#), "{text}");
    }
}
