//! What a test or filter is in SQL, and how several join.

/// A test or filter of the rows of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// A condition that holds definitely or not at all; null counts as not.
    Condition(String),
    /// The name of a table expression with the ids and truths of what passes.
    Rows(String),
    /// An expression of truth, with the table expressions that must be joined for it.
    Truth { expression: String, needs: Vec<String> },
}

/// How several values join.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joined {
    /// All must hold.
    All,
    /// One must hold.
    Either,
}

impl Value {
    /// Returns the value that always holds.
    pub(super) fn always() -> Self {
        Self::Condition("TRUE".to_owned())
    }

    /// Returns the value that never holds.
    pub(super) fn never() -> Self {
        Self::Condition("FALSE".to_owned())
    }

    /// Returns an expression of truth that needs nothing.
    pub(super) fn truth(expression: String) -> Self {
        Self::Truth { expression, needs: Vec::new() }
    }

    /// Returns the value as an expression of truth, and what must be joined for it.
    pub(super) fn into_truth(self) -> (String, Vec<String>) {
        match self {
            Self::Condition(condition) => {
                (format!("CASE WHEN {condition} THEN 2 ELSE 0 END"), vec![])
            }
            Self::Rows(name) => (format!("COALESCE({name}.truth, 0)"), vec![name]),
            Self::Truth { expression, needs } => (expression, needs),
        }
    }

    /// Returns the opposite.
    pub(super) fn negated(self) -> Self {
        match self {
            Self::Condition(condition) => Self::Condition(format!("({condition}) IS NOT TRUE")),
            Self::Rows(_) | Self::Truth { .. } => {
                let (expression, needs) = self.into_truth();
                Self::Truth { expression: format!("2 - {expression}"), needs }
            }
        }
    }

    /// Joins values.
    pub(super) fn joined(values: Vec<Self>, how: Joined) -> Self {
        let (word, function) = match how {
            Joined::All => (" AND ", "LEAST"),
            Joined::Either => (" OR ", "GREATEST"),
        };
        let conditions: Option<Vec<String>> = values
            .iter()
            .map(|value| match value {
                Self::Condition(condition) => Some(format!("({condition})")),
                Self::Rows(_) | Self::Truth { .. } => None,
            })
            .collect();
        match conditions {
            Some(none) if none.is_empty() => {
                Self::Condition(if how == Joined::All { "TRUE" } else { "FALSE" }.to_owned())
            }
            Some(conditions) => Self::Condition(conditions.join(word)),
            None => {
                let (expressions, needs): (Vec<_>, Vec<_>) =
                    values.into_iter().map(Self::into_truth).unzip();
                Self::Truth { expression: call(function, &expressions), needs: needs.concat() }
            }
        }
    }
}

/// Returns the least of truths; of one truth itself, because functions want two.
pub(super) fn least(truths: &[String]) -> String {
    match truths {
        [] => "2".to_owned(),
        truths => call("LEAST", truths),
    }
}

fn call(function: &str, arguments: &[String]) -> String {
    match arguments {
        [only] => only.clone(),
        arguments => format!("{function}({})", arguments.join(", ")),
    }
}
