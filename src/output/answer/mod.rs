//! Answers as tables: rows, what is only possible, coverage and sources.

mod columns;
mod comparison;
mod row;
mod rows;

#[cfg(test)]
mod tests;

use std::iter;

use super::disputes;
use super::heading::heading;
use super::presenter::Presenter;
use super::table::{CellRef, Column, Table};
use super::words::{Argument, arg, isolated, sentence, text, word};
use crate::date::{Language, Truth};
use crate::graph::Graph;
use crate::model::{Model, Policy};
use crate::query::ast::Form;
use crate::query::{Answer, Item, canonical};
use rows::Rows;

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
    let show = Presenter { model, language };
    let explainer = answer.explain(model, graph);
    let mut notes = notes(answer, show, graph);
    let table = match answer.form() {
        Form::List => Rows { answer, show, explainer: &explainer, why }.table(graph),
        Form::Count | Form::Whether | Form::WhetherNone => {
            if why == Why::All {
                let claims = answer.rows.iter().flat_map(|row| explainer.claims(row));
                let list = show.sources(claims).joined(text("list-comma", language));
                notes.push(sentence("answer-sources", language, &[arg("list", &list)]));
            }
            Table {
                columns: vec![Column::new("answer", text("word-answer", language))],
                rows: vec![vec![short_answer(answer, show, graph)]],
                ..Table::default()
            }
        }
    };
    let heading = heading(&answer.query, model, language);
    Table { heading, query: canonical::canonical(&answer.query, model), notes, ..table }
}

fn short_answer(answer: &Answer, show: Presenter, graph: &Graph) -> CellRef<'static> {
    let Presenter { model, language } = show;
    let id = match (answer.form(), answer.rows.is_empty(), answer.possibly.is_empty()) {
        (Form::List | Form::Count, ..) => return CellRef::number(answer.rows.len()),
        (Form::Whether, false, _) => "word-yes",
        // Where nothing is recorded of the exceptions, a *no* would be a guess.
        (Form::WhetherNone, false, _) if lacks_records(answer, model, graph) => "word-no-record",
        (Form::WhetherNone, false, _) => "word-no",
        (Form::Whether | Form::WhetherNone, true, false) => "word-possibly",
        (Form::Whether, true, true) if answer.is_denied(model, graph) => "answer-no-stayed-away",
        (Form::Whether, true, true) => "word-no-record",
        (Form::WhetherNone, true, true) => "word-yes",
    };
    CellRef::text(text(id, language))
}

/// Tells whether rows are asked for that lack attendance, and nothing is recorded of any of them.
fn lacks_records(answer: &Answer, model: &Model, graph: &Graph) -> bool {
    let absent = answer.coverage(model, graph).not_attending;
    absent.is_some_and(|it| it.recorded == 0 && it.unrecorded > 0)
}

fn notes(answer: &Answer, show: Presenter, graph: &Graph) -> Vec<String> {
    let Presenter { model, language } = show;
    let say = |id: &str, arguments: &[Argument<'_>]| sentence(id, language, arguments);
    let mut notes = Vec::new();
    if answer.form() == Form::WhetherNone && !answer.rows.is_empty() {
        let labels: Vec<String> = answer.rows.iter().map(|row| part(row.item, show)).collect();
        notes.push(say(
            "answer-exceptions",
            &[arg("list", labels.join(text("list-comma", language)))],
        ));
    }
    if !answer.possibly.is_empty() {
        let labels: Vec<String> = answer.possibly.iter().map(|row| part(row.item, show)).collect();
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
        iter::once(of).chain(recorded).collect::<Vec<_>>().join(text("list-semicolon", language)),
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
    let show = Presenter { model, language };
    let list = |items: &[Item]| {
        let labels: Vec<String> = items.iter().map(|it| part(*it, show)).collect();
        labels.join(text("list-comma", language))
    };
    let mut notes = Vec::new();
    for (policy, other) in others {
        let (gained, lost) = answer.gained_and_lost(other);
        let [with, without] = match policy {
            Policy::Earliest => ["answer-earliest-also", "answer-earliest-not"],
            Policy::Latest | Policy::Preferred | Policy::All => {
                ["answer-latest-also", "answer-latest-not"]
            }
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
fn part(item: Item, show: Presenter) -> String {
    isolated(&label(item, show), show.language)
}

fn label(item: Item, show: Presenter) -> String {
    match item.entity() {
        Some(entity) => show.label(entity).into_owned(),
        None => format!("{item:?}"),
    }
}
