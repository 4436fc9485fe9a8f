//! Conditions on attributes: what a column says of a row.

use std::ops::RangeInclusive;

use super::{Evaluator, Marks, Within};
use crate::date::{Span, Truth};
use crate::graph::{Attribute, Comparison, Value, Words};
use crate::model::{Cells, ProcessId, RowId};
use crate::query::ast::{DateRelation, DateTest, Months, Numbers};
use crate::text::fold;

/// Wholes above a row that are looked at, in case of a cycle.
pub(super) const MOST_WHOLES: usize = 32;

impl Evaluator<'_> {
    fn column(&self, attribute: Attribute) -> Option<&dyn Cells> {
        let it = attribute.declaration();
        self.model.column(it.of.table(), it.column)
    }

    pub(super) fn with_word(
        &self,
        attribute: Attribute,
        word: &'static str,
        within: Within,
    ) -> Marks {
        match attribute.declaration().value {
            Value::Word(words) => self.with_word_of(attribute, &words, word, within),
            Value::Verdict => {
                let Ok(standing) = word.parse() else { return Marks::default() };
                within.mark(|row| self.judgement(RowId::from_row(row)).is(standing))
            }
            Value::Number
            | Value::Length
            | Value::Date { .. }
            | Value::Months
            | Value::Text(_)
            | Value::Track(_) => Marks::default(),
        }
    }

    fn with_word_of(
        &self,
        attribute: Attribute,
        words: &Words,
        word: &'static str,
        within: Within,
    ) -> Marks {
        let Some(passing) = words.passing(word) else { return within.mark(|_| Truth::Definitely) };
        let passes = |word: Option<&'static str>| word.is_some_and(|word| passing.contains(&word));
        let column = attribute.declaration().column;
        match words.through {
            Some(reference) => {
                let target = reference.declaration().target;
                let Some(cells) = self.model.column(target, column) else {
                    return Marks::default();
                };
                let targets = self.graph.targets(reference);
                within.mark(|row| {
                    targets.first(row).is_some_and(|target| passes(cells.word(target))).into()
                })
            }
            None => match self.column(attribute) {
                Some(cells) => within.mark(|row| passes(cells.word(row)).into()),
                None => Marks::default(),
            },
        }
    }

    pub(super) fn with_number(
        &self,
        attribute: Attribute,
        range: Numbers,
        within: Within,
    ) -> Marks {
        let Some(cells) = self.column(attribute) else { return Marks::default() };
        match attribute.declaration().value {
            Value::Length => {
                within.mark(|row| cells.span(row).map_or(Truth::No, |span| lasting(span, range)))
            }
            Value::Number
            | Value::Word(_)
            | Value::Date { .. }
            | Value::Months
            | Value::Text(_)
            | Value::Verdict
            | Value::Track(_) => {
                within.mark(|row| cells.number(row).is_some_and(|it| range.contains(it)).into())
            }
        }
    }

    pub(super) fn with_date(&self, attribute: Attribute, test: &DateTest, within: Within) -> Marks {
        let (Some(cells), Value::Date { undated, is_deadline }) =
            (self.column(attribute), attribute.declaration().value)
        else {
            return Marks::default();
        };
        within.mark(|row| {
            let Some(span) = cells.span(row) else { return undated };
            let truth = test.holds(Some(span));
            // What has no last day can fall due at any time from its first day on.
            let is_open = is_deadline && span.latest_end == Span::FUTURE;
            if is_open && test.relation == DateRelation::In {
                truth.and(Truth::Possibly)
            } else {
                truth
            }
        })
    }

    pub(super) fn in_months(&self, attribute: Attribute, months: Months, within: Within) -> Marks {
        let Some(cells) = self.column(attribute) else { return Marks::default() };
        within.mark(|row| cells.span(row).map_or(Truth::No, |span| months.holds(span)))
    }

    pub(super) fn with_text(&self, attribute: Attribute, text: &str, within: Within) -> Marks {
        let (Some(cells), Value::Text(comparison)) =
            (self.column(attribute), attribute.declaration().value)
        else {
            return Marks::default();
        };
        let own = |row| cells.text(row).unwrap_or_default();
        match comparison {
            Comparison::Begins => {
                let words = fold(text);
                within.mark(|row| begin_words(&fold(own(row)), &words).into())
            }
            Comparison::Folded => {
                let text = fold(text);
                within.mark(|row| (fold(own(row)) == text).into())
            }
            Comparison::Tag => within.mark(|row| own(row).eq_ignore_ascii_case(text).into()),
            Comparison::Name => within.mark(|row| (cells.text(row) == Some(text)).into()),
        }
    }

    pub(super) fn in_process(
        &self,
        attribute: Attribute,
        process: ProcessId,
        within: Within,
    ) -> Marks {
        let model = self.model;
        let Some(cells) = self.column(attribute) else { return Marks::default() };
        within.mark(|row| {
            let mut own = None;
            cells.targets(row, ProcessId::TABLE, &mut |it| own = Some(ProcessId::from_row(it)));
            std::iter::successors(own, |&part| model.processes.part_of.get(part))
                .take(MOST_WHOLES)
                .any(|it| it == process)
                .into()
        })
    }
}

/// Returns how far the length of a span in days, ends counted, lies in a range; that of an open span
/// does not.
fn lasting(span: Span, range: Numbers) -> Truth {
    let Some((shortest, longest)) = span.length().map(RangeInclusive::into_inner) else {
        return Truth::No;
    };
    let (from, to) = (range.from.unwrap_or(0), range.to.unwrap_or(u32::MAX));
    if from <= shortest && longest <= to {
        Truth::Definitely
    } else if from <= longest && shortest <= to && from <= to {
        Truth::Possibly
    } else {
        Truth::No
    }
}

/// Returns `true` if each word begins a word of a text; both are folded.
fn begin_words(text: &str, words: &str) -> bool {
    words.split_whitespace().all(|word| text.split_whitespace().any(|it| it.starts_with(word)))
}
