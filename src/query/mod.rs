//! The algebra of questions, its text, its evaluation, and answers.
//!
//! - [`ast`]: the typed tree of a question;
//! - [`canonical`]: the tree as one line of English that reads back to the same tree;
//! - [`resolve`]: names in any language to ids;
//! - [`filters`]: options of a command to a query;
//! - [`evaluate()`]: a query to an [`Answer`];
//! - [`mod@sql`]: a query as SQL over the exported tables;
//! - [`answer`]: rows, what they rest on, what is recorded at all, and tables for output.
//!
//! # Examples
//!
//! ```
//! use diplograph::diagnostic::Findings;
//! use diplograph::query::{Options, canonical, evaluate};
//! use diplograph::{graph, model};
//!
//! let (_, model) = model::open(None, &mut Findings::new(100))?;
//! let model = std::sync::Arc::new(model);
//! let graph = graph::build(&model);
//! let query = canonical::parse_canonical("rounds attended by iran; first 1", &model)?;
//! let answer = evaluate(&query, &model, &graph, Options::default());
//! assert_eq!(answer.rows.len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// A forgotten case of our own does not compile: every arm is written.
#![cfg_attr(not(test), deny(clippy::wildcard_enum_match_arm))]

pub mod answer;
pub mod ast;
pub mod canonical;
mod evaluate;
pub mod filters;
pub mod resolve;
pub mod sql;
mod texts;

pub use answer::{Answer, Figure, Gap, Item, Row, YearCount};
pub use ast::Query;
pub use evaluate::{Options, natural_order};
pub use filters::{CommitmentFilters, EventFilters, FilterError, Filters, Flag, date_of};
pub use resolve::{ResolveError, Resolver};
pub use texts::{NamedText, TextError, resolve_agreed_text, resolve_text};

use crate::date::Truth;
use crate::graph::{Graph, Kind};
use crate::model::{EventId, Model};
use ast::{EventSet, Form, Question, Set, Slice, Test, Thing, Things, Visitor, When};
use evaluate::{Evaluator, Found};

/// Answers a query.
///
/// Rows come in the order that the query asks for. Nothing is written out: texts, evidence and
/// coverage are worked out from the answer when they are asked for.
#[must_use]
pub fn evaluate(query: &Query, model: &Model, graph: &Graph, options: Options) -> Answer {
    let evaluator = Evaluator::new(model, graph, options);
    let (mut rows, mut possibly, mut gaps) = (Vec::new(), Vec::new(), Vec::new());
    let mut years = Vec::new();
    match &query.question {
        Question::Select { things, form } => {
            (rows, possibly) = select(&evaluator, things, query.when, *form);
        }
        Question::Analysis { of, .. } => {
            (rows, possibly) = select(&evaluator, of, query.when, Form::List);
        }
        Question::Gap { from, to } => {
            let ends = [from, to].map(|set| rows_of(&evaluator, set, query.when));
            if let [(from, _), (to, _)] = &ends
                && let ([from], [to]) = (from.as_slice(), to.as_slice())
            {
                gaps.extend(Gap::between(model, from.item, to.item));
            }
            for (definite, possible) in ends {
                rows.extend(definite);
                possibly.extend(possible);
            }
        }
        Question::Gaps { events, told } => {
            (rows, possibly) = rows_of(&evaluator, events, query.when);
            let between = |pair: &[Row]| Gap::between(model, pair[0].item, pair[1].item);
            gaps = answer::told_gaps(rows.windows(2).filter_map(between).collect(), *told);
        }
        Question::Years { events, told } => {
            (rows, possibly) = rows_of(&evaluator, events, query.when);
            years = answer::years(&rows, &possibly, model, query.when, *told);
        }
        Question::Compare(set) => {
            (rows, possibly) = rows_of(&evaluator, set, query.when);
        }
    }
    Answer { query: query.clone(), options, rows, possibly, gaps, years }
}

fn select(evaluator: &Evaluator, things: &Things, when: When, form: Form) -> (Vec<Row>, Vec<Row>) {
    things.asked_for().visit(Rows { evaluator, when, form })
}

/// Works out the rows of a set, definite and possible ones.
struct Rows<'e, 'a> {
    evaluator: &'e Evaluator<'a>,
    when: When,
    form: Form,
}

impl Visitor for Rows<'_, '_> {
    type Output = (Vec<Row>, Vec<Row>);

    fn visit<R: Thing>(self, set: &Set<Test<R>>) -> Self::Output {
        // Nobody sees the order of what is only counted, unless it decides what is counted.
        if self.form == Form::Count && set.slice == Slice::All {
            let passing = self.evaluator.passing(&set.filter);
            let found = passing.iter().map(|(row, truth)| Found { row, truth, figure: None });
            return told(R::KIND, found, self.when);
        }
        rows_of(self.evaluator, set, self.when)
    }
}

fn rows_of<R: Thing>(
    evaluator: &Evaluator,
    set: &Set<Test<R>>,
    when: When,
) -> (Vec<Row>, Vec<Row>) {
    let found = evaluator.ordered(R::KIND, &evaluator.passing(&set.filter), &set.order);
    let taken = match when {
        When::Possibly => found.sliced_possibly(set.slice),
        When::Definitely => found.sliced(set.slice),
    };
    told(R::KIND, taken.into_iter(), when)
}

/// Returns rows as an answer has them: those that belong to it, and those that possibly do.
fn told(kind: Kind, found: impl Iterator<Item = Found>, when: When) -> (Vec<Row>, Vec<Row>) {
    let rows =
        found.map(|Found { row, truth, figure }| Row { item: Item::of(kind, row), truth, figure });
    match when {
        When::Possibly => (rows.collect(), Vec::new()),
        When::Definitely => rows.partition(|row| row.truth == Truth::Definitely),
    }
}

impl EventSet {
    /// Returns the members of the set, in its order, under the definite reading.
    #[must_use]
    pub fn members(&self, model: &Model, graph: &Graph) -> Vec<EventId> {
        let evaluator = Evaluator::new(model, graph, Options::default());
        let (rows, _) = rows_of(&evaluator, self, When::Definitely);
        rows.into_iter().filter_map(|row| row.item.of_kind()).collect()
    }
}

#[cfg(test)]
pub(crate) mod tests;
