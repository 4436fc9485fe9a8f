//! A statement in the making.

use crate::model::Model;

/// The common table expressions of a statement; the same one is written once.
pub(super) struct Statement<'m> {
    pub(super) model: &'m Model,
    expressions: Vec<(String, String)>,
}

impl<'m> Statement<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        Self { model, expressions: Vec::new() }
    }

    /// Adds a table expression and returns its name, which begins with `stem`.
    pub(super) fn with(&mut self, stem: &str, body: String) -> String {
        if let Some((name, _)) = self.expressions.iter().find(|(_, other)| *other == body) {
            return name.clone();
        }
        let name = format!("{stem}_{}", self.expressions.len() + 1);
        self.expressions.push((name.clone(), body));
        name
    }

    /// Returns the whole statement.
    pub(super) fn finish(self, select: &str) -> String {
        let written = |(name, body): &(String, String)| {
            format!("{name} AS (\n  {}\n)", body.replace('\n', "\n  "))
        };
        let expressions: Vec<String> = self.expressions.iter().map(written).collect();
        if expressions.is_empty() {
            return format!("{select};\n");
        }
        format!("WITH {}\n{select};\n", expressions.join(", "))
    }
}

/// Returns a text as a literal of SQL.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
