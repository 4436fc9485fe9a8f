//! The files of an export.

use std::io;

use super::graph::{edges, nodes};
use super::{Relation, load, relations, schema};
use crate::date::Language;
use crate::graph::Graph;
use crate::model::Model;

/// One file of an export. What it holds is worked out while it is written.
pub struct ExportFile<'m> {
    /// Name of the file.
    pub path: String,
    content: Content<'m>,
}

enum Content<'m> {
    Rows(Relation<'m>),
    Statements(String),
}

impl ExportFile<'_> {
    /// Writes the file, row by row, and returns the number of its rows of records, without the header;
    /// nothing for statements.
    ///
    /// # Errors
    ///
    /// The error of the writer.
    pub fn write(&self, out: &mut dyn io::Write) -> io::Result<Option<usize>> {
        match &self.content {
            Content::Rows(relation) => relation.write_csv(out).map(Some),
            Content::Statements(text) => out.write_all(text.as_bytes()).map(|()| None),
        }
    }
}

/// Returns the files of an export: every table as CSV, nodes and edges of the graph among them, and
/// the statements that create and fill them, `schema.sql` and `load.sql`.
///
/// `language` is that of the labels of nodes; labels in the other tables are English, all names stand
/// in `names`.
#[must_use]
pub fn files<'m>(model: &'m Model, graph: &'m Graph, language: Language) -> Vec<ExportFile<'m>> {
    let mut relations = relations(model, graph);
    relations.push(nodes(model, graph, language));
    relations.push(edges(model, graph));
    let statements = [("schema.sql", schema(&relations)), ("load.sql", load(&relations))];
    let tables = relations.into_iter().map(|relation| ExportFile {
        path: format!("{}.csv", relation.name),
        content: Content::Rows(relation),
    });
    let statements = statements.map(|(path, text)| ExportFile {
        path: path.to_owned(),
        content: Content::Statements(text),
    });
    tables.chain(statements).collect()
}
