//! What the records say against a question of yes or no.

use crate::graph::{Graph, Relation};
use crate::model::Model;
use crate::query::ast::{
    Attending, EventSet, EventTest, Filter, Form, Presences, Query, Question, Things,
};
use crate::query::{Answer, evaluate};

impl Answer {
    /// Tells whether the records deny what a question of yes or no asks: nobody is recorded as taking
    /// part, and somebody asked for is recorded as absent or as refusing to come.
    ///
    /// Without such a record a *no* would be a guess: what is not recorded is not an absence.
    #[must_use]
    pub fn is_denied(&self, model: &Model, graph: &Graph) -> bool {
        let Question::Select { things: Things::Events(set), form: Form::Whether } =
            &self.query.question
        else {
            return false;
        };
        if !self.rows.is_empty() || !self.possibly.is_empty() {
            return false;
        }
        let Some(filter) = staying_away(&set.filter) else { return false };
        let query = Query::list(Things::Events(EventSet { filter, ..set.clone() }));
        !evaluate(&query, model, graph, self.options).rows.is_empty()
    }
}

/// Turns every test of taking part into one of staying away; `None` when there is none.
fn staying_away(filter: &Filter<EventTest>) -> Option<Filter<EventTest>> {
    match filter {
        Filter::Is(test) => {
            let via = test.along(Relation::EventAttended)?;
            if via.how().presence != Presences::TOOK_PART {
                return None;
            }
            Some(Filter::Is(EventTest::attended(Attending {
                how: via.how().presence(Presences::MISSED),
                quantity: via.quantity,
                parties: via.parties()?.clone(),
            })))
        }
        Filter::All(filters) => {
            let turned: Vec<Option<_>> = filters.iter().map(staying_away).collect();
            turned.iter().any(Option::is_some).then(|| {
                let pairs = turned.into_iter().zip(filters);
                Filter::all(pairs.map(|(turned, as_is)| turned.unwrap_or_else(|| as_is.clone())))
            })
        }
        Filter::Anything | Filter::Either(_) | Filter::Not(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::analysis::fixture;
    use crate::query::{Options, canonical, evaluate};

    #[test]
    fn a_recorded_refusal_denies_and_a_missing_record_does_not() {
        let (model, graph) = fixture::built_in();
        for (question, denied) in [
            ("whether events being astana-03 and attended by syrian-armed-opposition", true),
            ("whether events being astana-04 and attended by syrian-armed-opposition", false),
            ("whether events being astana-12 and attended by lebanon", false),
        ] {
            let query = canonical::parse_canonical(question, &model).unwrap();
            let answer = evaluate(&query, &model, &graph, Options::default());
            assert_eq!(answer.is_denied(&model, &graph), denied, "{question}");
        }
    }
}
