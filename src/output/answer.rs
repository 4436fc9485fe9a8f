//! Answers as tables: rows, what is only possible, coverage and sources.

use super::disputes::{self, alternatives};
use super::heading::heading;
use super::table::{Cell, Column, Table};
use crate::analysis::disputes::Disputed;
use crate::analysis::evidence::{count_sources, written};
use crate::date::{Edtf, Language, Truth, display};
use crate::graph::Graph;
use crate::model::{Claim, Entity, Model, Policy};
use crate::output::words::{Argument, arg, isolated, sentence, text, word};
use crate::query::answer::{AnswerTable, Cell as AnswerCell, Column as AnswerColumn};
use crate::query::ast::{self, Form, Question, Set, Slice, Things};
use crate::query::{Answer, Item, canonical};
use crate::text::order::Order;

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
/// The heading is the query in words of the language. Parties, people and places in natural order,
/// which the records do not give, stand in the order of the language. The notes tell what belongs to the answer only
/// possibly, how many records it was worked out from, and what it rests on.
#[must_use]
pub fn answer_table(
    answer: &Answer,
    model: &Model,
    graph: &Graph,
    language: Language,
    why: Why,
) -> Table {
    let explainer = answer.explain(model, graph);
    let query = canonical::canonical(&answer.query, model);
    let is_list = !matches!(
        answer.query.question,
        Question::Select { form: Form::Count | Form::Whether | Form::WhetherNone, .. }
    );
    let disputed = Disputed::new(model);
    // A count or a yes needs no cell of what was counted.
    let shown = if is_list { answer.table(model, graph, language) } else { AnswerTable::default() };
    let mut columns: Vec<Column> =
        shown.columns.iter().map(|it| column(*it, model, language)).collect();
    let sourced = !answer.rows.is_empty() && is_list && shown.rows.len() == answer.rows.len();
    if sourced {
        columns.extend(evidence_columns(why, model.policy, language));
    }
    let mut rows = Vec::new();
    if is_list {
        for index in order_of_rows(answer, model, language, shown.rows.len()) {
            let row = &shown.rows[index];
            let mut cells: Vec<Cell> =
                row.cells.iter().map(|cell| shown_cell(cell, language)).collect();
            if sourced {
                let row = &answer.rows[index];
                cells.extend(source_cells(&explainer.claims(row), model, why));
                let others = match disputed.is_empty() {
                    true => String::new(),
                    false => alternatives(&disputed, model, explainer.records(row), language),
                };
                cells.push(Cell::owned(if others.is_empty() { "" } else { "yes" }));
                cells.push(Cell::owned(others));
            }
            rows.push(cells);
        }
    } else {
        columns = vec![Column::new("answer", text("word-answer", language))];
        rows.push(vec![short_answer(answer, model, graph, language)]);
    }
    let heading = heading(&answer.query, model, language);
    let mut table = Table { heading, query, columns, rows, notes: Vec::new() };
    table.notes = notes(answer, model, graph, language);
    if !is_list && why == Why::All {
        let claims: Vec<Claim> = answer.rows.iter().flat_map(|row| explainer.claims(row)).collect();
        let list = source_list(&claims, model).joined(text("list-comma", language));
        table.notes.push(sentence("answer-sources", language, &[arg("list", &list)]));
    }
    table
}

/// Returns the order in which rows are shown, as their places in the answer.
fn order_of_rows(answer: &Answer, model: &Model, language: Language, count: usize) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    let is_unordered = match &answer.query.question {
        Question::Select { things: Things::Parties(set), .. } => is_in_natural_order(set),
        Question::Select { things: Things::People(set), .. } => is_in_natural_order(set),
        Question::Select { things: Things::Places(set), .. } => is_in_natural_order(set),
        _ => false,
    };
    if is_unordered {
        let order = Order::new(language);
        let key = |&place: &usize| order.key(&label(answer.rows[place].item, model, language));
        places.sort_by_cached_key(key);
    }
    places
}

fn is_in_natural_order<T>(set: &Set<T>) -> bool {
    set.order == ast::Order::Natural && set.slice == Slice::All
}

fn short_answer(answer: &Answer, model: &Model, graph: &Graph, language: Language) -> Cell {
    let count = i64::try_from(answer.rows.len()).unwrap_or(i64::MAX);
    match answer.query.question {
        Question::Select { form: Form::Whether, .. } => {
            let word = match (answer.rows.is_empty(), answer.possibly.is_empty()) {
                (false, _) => "yes",
                (true, false) => "possibly",
                (true, true) if answer.is_denied(model, graph) => "answer-no-stayed-away",
                (true, true) => "no record",
            };
            Cell::owned(text(word, language))
        }
        Question::Select { form: Form::WhetherNone, .. } => {
            let word = match (answer.rows.is_empty(), answer.possibly.is_empty()) {
                // Where nothing is recorded of the exceptions, a *no* would be a guess.
                (false, _) if lacks_records(answer, model, graph) => "no record",
                (false, _) => "no",
                (true, false) => "possibly",
                (true, true) => "yes",
            };
            Cell::owned(text(word, language))
        }
        _ => Cell::Number(count),
    }
}

/// Tells whether rows are asked for that lack attendance, and nothing is recorded of any of them.
fn lacks_records(answer: &Answer, model: &Model, graph: &Graph) -> bool {
    let absent = answer.coverage(model, graph).not_attending;
    absent.is_some_and(|it| it.recorded == 0 && it.unrecorded > 0)
}

fn column(column: AnswerColumn, model: &Model, language: Language) -> Column {
    match column {
        AnswerColumn::Of(entity) => {
            Column::new(model.id(entity), &model.label(entity, language, None).text)
        }
        other => Column::new(other.as_str(), &word(other.as_str(), language)),
    }
}

fn shown_cell(cell: &AnswerCell, language: Language) -> Cell {
    match cell {
        AnswerCell::Empty => Cell::Empty,
        AnswerCell::Text(text) => Cell::owned(text.clone()),
        AnswerCell::Number(number) => Cell::Number(*number),
        AnswerCell::Range(from, to) if from == to => Cell::Number(*from),
        AnswerCell::Range(from, to) => Cell::Figure(format!("{from}–{to}")),
        AnswerCell::Date(written) => Cell::owned(
            written
                .parse::<Edtf>()
                .map_or_else(|_| written.clone(), |date| display(&date, language)),
        ),
        AnswerCell::Words(words) => Cell::list(words.iter().map(|it| word(it, language))),
        AnswerCell::Head(party) => {
            Cell::owned(sentence("answer-head", language, &[arg("party", party)]))
        }
        AnswerCell::Entities(entities) => {
            Cell::list(entities.iter().map(|(_, label)| label.clone()))
        }
    }
}

/// Returns the columns for what a row rests on: how many sources, which ones if they are asked for, and
/// the values that other sources give.
fn evidence_columns(why: Why, policy: Policy, language: Language) -> Vec<Column> {
    let sources = text("word-sources", language);
    let mut columns = match why {
        Why::Count => vec![Column::new("n_sources", sources)],
        Why::All => vec![Column::for_programs("n_sources"), Column::new("sources", sources)],
    };
    columns.push(Column::for_programs("conflict"));
    columns.push(match policy {
        Policy::All => Column::new("alt_values", text("word-other-values", language)),
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
    Cell::list(claims.iter().map(|claim| written(model, *claim)))
}

fn notes(answer: &Answer, model: &Model, graph: &Graph, language: Language) -> Vec<String> {
    let say = |id: &str, arguments: &[Argument<'_>]| sentence(id, language, arguments);
    let mut notes = Vec::new();
    if answer.form() == Form::WhetherNone && !answer.rows.is_empty() {
        let labels: Vec<String> =
            answer.rows.iter().map(|row| part(row.item, model, language)).collect();
        notes.push(say(
            "answer-exceptions",
            &[arg("list", labels.join(text("list-comma", language)))],
        ));
    }
    if !answer.possibly.is_empty() {
        let labels: Vec<String> =
            answer.possibly.iter().map(|row| part(row.item, model, language)).collect();
        let labels = labels.join(text("list-comma", language));
        notes.push(say("answer-possibly-also", &[arg("list", &labels)]));
    }
    let coverage = answer.coverage(model, graph);
    let found = answer.rows.iter().filter(|row| row.truth == Truth::Definitely).count();
    let [found, considered] = [found, coverage.considered].map(|count| count.to_string());
    let noun = word(&coverage.noun, language);
    let of = match answer.rows.first().map(|row| row.item) {
        Some(Item::Event(_)) | None => say(
            "answer-found-of",
            &[arg("found", &found), arg("considered", &considered), arg("noun", &noun)],
        ),
        Some(_) => say(
            "answer-found-and-considered",
            &[arg("found", &found), arg("noun", &noun), arg("considered", &considered)],
        ),
    };
    let recorded = coverage.recorded.iter().map(|(aspect, count)| {
        say(
            "answer-recorded-for",
            &[arg("aspect", word(aspect.as_str(), language)), arg("count", count.to_string())],
        )
    });
    notes.push(
        std::iter::once(of)
            .chain(recorded)
            .collect::<Vec<_>>()
            .join(text("list-semicolon", language)),
    );
    if let Some(absent) = coverage.not_attending {
        notes.push(say(
            "answer-not-attending",
            &[
                arg("absent", absent.recorded.to_string()),
                arg("unrecorded", absent.unrecorded.to_string()),
            ],
        ));
    }
    notes.extend(disputes::note(model, language));
    notes
}

/// Returns what an answer would be with the other values of cells in dispute, in sentences: the rows
/// that come and go when those published first, or last, stand there. Nothing when it stays the same.
///
/// `others` are the answers to the same question under other policies.
#[must_use]
pub fn policy_notes(
    answer: &Answer,
    others: &[(Policy, Answer)],
    model: &Model,
    language: Language,
) -> Vec<String> {
    let list = |items: &[Item]| {
        let labels: Vec<String> = items.iter().map(|it| part(*it, model, language)).collect();
        labels.join(text("list-comma", language))
    };
    let mut notes = Vec::new();
    for (policy, other) in others {
        let (gained, lost) = answer.gained_and_lost(other);
        let [with, without] = match policy {
            Policy::Earliest => ["answer-earliest-also", "answer-earliest-not"],
            _ => ["answer-latest-also", "answer-latest-not"],
        };
        for (phrase, items) in [(with, gained), (without, lost)] {
            if !items.is_empty() {
                notes.push(sentence(phrase, language, &[arg("list", list(&items))]));
            }
        }
    }
    notes
}

/// Returns what a thing is called as a part of a sentence.
fn part(item: Item, model: &Model, language: Language) -> String {
    isolated(&label(item, model, language), language)
}

fn label(item: Item, model: &Model, language: Language) -> String {
    match item.entity() {
        Some(entity @ Entity::Event(event)) => {
            let at = model.events.date.span(event);
            model.label(entity, language, at).text.into_owned()
        }
        Some(entity) => model.label(entity, language, None).text.into_owned(),
        None => format!("{item:?}"),
    }
}
