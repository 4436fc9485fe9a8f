//! Answers as tables: rows, what is only possible, coverage and sources.

use super::disputes::{self, alternatives};
use super::table::{Cell, Column, Table};
use crate::analysis::disputes::Disputed;
use crate::analysis::evidence::{count_sources, written};
use crate::date::{Edtf, Language, Truth, display};
use crate::graph::Graph;
use crate::model::{Claim, Entity, Model, Policy};
use crate::query::answer::{Cell as AnswerCell, Column as AnswerColumn};
use crate::query::ast::{Form, Question};
use crate::query::{Answer, Row, canonical};

/// How much of the evidence a table shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Why {
    /// How many sources there are.
    #[default]
    Count,
    /// Each of them, with its paragraph.
    All,
}

/// Returns an answer as a table with labels in a language.
///
/// The heading is the canonical text of the query. The notes tell what belongs to the answer only
/// possibly, how many records it was worked out from, and what it rests on.
#[must_use]
pub fn answer_table(
    answer: &Answer,
    model: &Model,
    graph: &Graph,
    language: Language,
    why: Why,
) -> Table {
    let shown = answer.table(model, graph, language);
    let explainer = answer.explain(model, graph);
    let query = canonical::canonical(&answer.query, model);
    let is_list = !matches!(
        answer.query.question,
        Question::Select { form: Form::Count | Form::Whether, .. }
    );
    let disputed = Disputed::new(model);
    let mut columns: Vec<Column> =
        shown.columns.iter().map(|column| heading(*column, model, language)).collect();
    let sourced = !answer.rows.is_empty() && is_list && shown.rows.len() == answer.rows.len();
    if sourced {
        columns.extend(evidence_columns(why, model.policy));
    }
    let mut rows = Vec::new();
    if is_list {
        for (index, row) in shown.rows.iter().enumerate() {
            let mut cells: Vec<Cell> =
                row.cells.iter().map(|cell| shown_cell(cell, language)).collect();
            if sourced {
                let row = &answer.rows[index];
                cells.extend(source_cells(&explainer.claims(row), model, why));
                let others = alternatives(&disputed, model, explainer.records(row));
                cells.push(Cell::text(if others.is_empty() { "" } else { "yes" }));
                cells.push(Cell::text(others));
            }
            rows.push(cells);
        }
    } else {
        columns = vec![Column::new("answer", "answer")];
        rows.push(vec![short_answer(answer)]);
    }
    let mut table = Table { heading: query.clone(), query, columns, rows, notes: Vec::new() };
    table.notes = notes(answer, model, graph, language);
    if !is_list && why == Why::All {
        let claims: Vec<Claim> = answer.rows.iter().flat_map(|row| explainer.claims(row)).collect();
        table.notes.push(format!("sources: {}", source_list(&claims, model).joined(", ")));
    }
    table
}

fn short_answer(answer: &Answer) -> Cell {
    let count = i64::try_from(answer.rows.len()).unwrap_or(i64::MAX);
    match answer.query.question {
        Question::Select { form: Form::Whether, .. } => {
            Cell::text(match (answer.rows.is_empty(), answer.possibly.is_empty()) {
                (false, _) => "yes",
                (true, false) => "possibly",
                (true, true) => "no record",
            })
        }
        _ => Cell::Number(count),
    }
}

fn heading(column: AnswerColumn, model: &Model, language: Language) -> Column {
    match column {
        AnswerColumn::Of(entity) => {
            Column::new(model.id(entity), &model.label(entity, language, None).text)
        }
        other => Column::new(other.as_str(), &other.as_str().replace('_', " ")),
    }
}

fn shown_cell(cell: &AnswerCell, language: Language) -> Cell {
    match cell {
        AnswerCell::Empty => Cell::Empty,
        AnswerCell::Text(text) => Cell::text(text.clone()),
        AnswerCell::Number(number) => Cell::Number(*number),
        AnswerCell::Range(from, to) if from == to => Cell::Number(*from),
        AnswerCell::Range(from, to) => Cell::text(format!("{from}–{to}")),
        AnswerCell::Date(written) => Cell::text(
            written
                .parse::<Edtf>()
                .map_or_else(|_| written.clone(), |date| display(&date, language)),
        ),
        AnswerCell::Words(words) => {
            Cell::list(words.iter().map(|word| word.replace('_', " ")).collect())
        }
        AnswerCell::Entities(entities) => {
            Cell::list(entities.iter().map(|(_, label)| label.clone()).collect())
        }
    }
}

/// Returns the columns for what a row rests on: how many sources, which ones if they are asked for, and
/// the values that other sources give.
fn evidence_columns(why: Why, policy: Policy) -> Vec<Column> {
    let mut columns = match why {
        Why::Count => vec![Column::new("n_sources", "sources")],
        Why::All => vec![Column::for_programs("n_sources"), Column::new("sources", "sources")],
    };
    columns.push(Column::for_programs("conflict"));
    columns.push(match policy {
        Policy::All => Column::new("alt_values", "other values"),
        _ => Column::for_programs("alt_values"),
    });
    columns
}

fn source_cells(claims: &[Claim], model: &Model, why: Why) -> Vec<Cell> {
    let count = Cell::Number(i64::try_from(count_sources(claims)).unwrap_or(i64::MAX));
    match why {
        Why::Count => vec![count],
        Why::All => vec![count, source_list(claims, model)],
    }
}

fn source_list(claims: &[Claim], model: &Model) -> Cell {
    Cell::list(claims.iter().map(|claim| written(model, *claim)).collect())
}

fn notes(answer: &Answer, model: &Model, graph: &Graph, language: Language) -> Vec<String> {
    let mut notes = Vec::new();
    if !answer.possibly.is_empty() {
        let labels: Vec<String> =
            answer.possibly.iter().map(|row| label(row, model, language)).collect();
        notes.push(format!("possibly also: {} (weak source or imprecise date)", labels.join(", ")));
    }
    let coverage = answer.coverage(model, graph);
    let found = answer.rows.iter().filter(|row| row.truth == Truth::Definitely).count();
    let recorded: Vec<String> = coverage
        .recorded
        .iter()
        .map(|(aspect, count)| format!("{} recorded for {count}", aspect.as_str()))
        .collect();
    let of = match answer.rows.first().map(|row| row.item) {
        Some(crate::query::Item::Event(_)) | None => {
            format!("{found} of {} {}", coverage.considered, coverage.noun)
        }
        Some(_) => format!("{found} found, from {} {}", coverage.considered, coverage.noun),
    };
    notes.push(std::iter::once(of).chain(recorded).collect::<Vec<_>>().join("; "));
    if let Some(absent) = coverage.not_attending {
        notes.push(format!(
            "not attending: recorded as absent {}, no record {}",
            absent.recorded, absent.unrecorded
        ));
    }
    notes.extend(disputes::note(model));
    notes
}

fn label(row: &Row, model: &Model, language: Language) -> String {
    match row.item.entity() {
        Some(entity @ Entity::Event(event)) => {
            let at = model.events.date.span(event);
            model.label(entity, language, at).text.into_owned()
        }
        Some(entity) => model.label(entity, language, None).text.into_owned(),
        None => format!("{:?}", row.item),
    }
}
