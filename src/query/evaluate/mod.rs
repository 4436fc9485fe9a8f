//! From a query to rows: filters are evaluated set by set, the narrowest test first.
//!
//! Every condition yields the rows that pass it with a [`Truth`]; and, or, not join such rows.
//! Conditions that lead to few rows (an id, the neighbours of a party) run before those that look at
//! every row, and the latter then look only at what is left. What a condition means stands in the
//! declarations of [`crate::graph`]: this walk knows attributes and relations by what is declared of
//! them, not by name.

mod attribute;
mod found;
mod marks;
mod opposite;
mod order;
mod participation;
mod path;
mod tally;
mod time;

pub(in crate::query) use found::Found;
pub(in crate::query) use marks::{Marks, Within};
pub use order::natural_order;
pub(in crate::query) use participation::{attendance_truth, delegate_truth};
pub(in crate::query) use path::Walk;

use std::any::Any;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use crate::analysis::commitments::{Judgement, judge_all};
use crate::date::Truth;
use crate::graph::{Graph, Kind, Path, Value};
use crate::model::{Certainty, CommitmentId, Model, RowId, Vocabulary};
use crate::query::ast::{
    Condition, EventSet, Filter, PartyAt, PersonAt, Set, Slice, Test, Thing, Via, Visitor, implied,
};
use tally::Tally;

/// What an evaluation depends on besides the records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// The day up to which verdicts look, counted from 1970-01-01; without it the package's own.
    pub as_of: Option<i32>,
}

/// A set of any kind of thing, with its members.
type Known = (Box<dyn Any>, Rc<Marks>);

/// One evaluation, with what it has worked out so far.
pub(in crate::query) struct Evaluator<'a> {
    pub(in crate::query) model: &'a Model,
    pub(in crate::query) graph: &'a Graph,
    options: Options,
    judgements: OnceCell<Vec<Judgement>>,
    /// Sets that were asked for, of any kind of thing, with their members.
    sets: RefCell<Vec<Known>>,
    parties_at: RefCell<Vec<(PartyAt, Rc<Vec<Tally>>)>>,
    people_at: RefCell<Vec<(PersonAt, Rc<Vec<Tally>>)>>,
}

impl<'a> Evaluator<'a> {
    pub(in crate::query) fn new(model: &'a Model, graph: &'a Graph, options: Options) -> Self {
        Self {
            model,
            graph,
            options,
            judgements: OnceCell::new(),
            sets: RefCell::default(),
            parties_at: RefCell::default(),
            people_at: RefCell::default(),
        }
    }

    /// Returns the verdicts on all commitments, by row.
    pub(in crate::query) fn judgements(&self) -> &[Judgement] {
        self.judgements.get_or_init(|| {
            let as_of = self.options.as_of;
            judge_all(self.model, as_of.or_else(|| crate::analysis::commitments::as_of(self.model)))
        })
    }

    /// Returns the verdict on a commitment.
    pub(in crate::query) fn judgement(&self, commitment: CommitmentId) -> Judgement {
        self.judgements()[commitment.row() as usize]
    }

    /// Returns the members of a set.
    pub(in crate::query) fn set<R: Thing>(&self, set: &Set<Test<R>>) -> Marks {
        let marks = self.passing(&set.filter);
        if set.slice == Slice::All {
            return marks;
        }
        let found = self.ordered(R::KIND, &marks, &set.order).sliced(set.slice);
        Marks::of_pairs(found.into_iter().map(|it| (it.row, it.truth)).collect())
    }

    /// Returns the members of a set; the same set is worked out once, for however many rows ask.
    pub(in crate::query) fn members<R: Thing>(&self, set: &Set<Test<R>>) -> Rc<Marks> {
        let is_known = |other: &dyn Any| other.downcast_ref::<Set<Test<R>>>() == Some(set);
        let known =
            self.sets.borrow().iter().find(|it| is_known(&*it.0)).map(|it| Rc::clone(&it.1));
        known.unwrap_or_else(|| {
            let marks = Rc::new(self.set(set));
            self.sets.borrow_mut().push((Box::new(set.clone()), Rc::clone(&marks)));
            marks
        })
    }

    /// Returns the members of a set of events.
    pub(in crate::query) fn events(&self, set: &EventSet) -> Rc<Marks> {
        self.members(set)
    }

    /// Returns the things to which a relation leads, as rows of their table.
    pub(in crate::query) fn end(&self, via: &Via) -> Rc<Marks> {
        via.end().visit(Members(self))
    }

    /// Returns all rows that pass a filter and what it implies.
    pub(in crate::query) fn passing<R: Thing>(&self, filter: &Filter<Test<R>>) -> Marks {
        let kind = R::KIND;
        let marks = self.filter(filter, Within::All(kind.count(self.model)));
        let marks = match implied(filter) {
            Some(condition) => {
                marks.and(&self.condition(kind, &condition, Within::Rows(marks.rows())))
            }
            None => marks,
        };
        let column = kind.declaration().certainty;
        let column = column.and_then(|column| self.model.column(kind.table(), column));
        let Some(column) = column else { return marks };
        let weak = |&row: &u32| column.word(row) == Some(Certainty::Possible.as_str());
        if marks.rows().iter().any(weak) {
            return marks
                .and_test(|row| if weak(&row) { Truth::Possibly } else { Truth::Definitely });
        }
        marks
    }

    /// Returns the rows that pass a filter, of those that matter.
    fn filter<R: Thing>(&self, filter: &Filter<Test<R>>, within: Within) -> Marks {
        match filter {
            Filter::Anything => within.mark(|_| Truth::Definitely),
            Filter::Is(test) => self.condition(R::KIND, test.condition(), within),
            Filter::Not(inner) => self.filter(inner, within).negate(within),
            Filter::Either(filters) => filters
                .iter()
                .map(|filter| self.filter(filter, within))
                .reduce(|left, right| left.or(&right))
                .unwrap_or_default(),
            Filter::All(filters) => {
                let mut order: Vec<&Filter<Test<R>>> = filters.iter().collect();
                order.sort_by_key(|filter| cost(filter));
                let mut rest = order.into_iter();
                let Some(first) = rest.next() else { return within.mark(|_| Truth::Definitely) };
                let first = self.filter(first, within);
                rest.fold(first, |marks, filter| {
                    marks.and(&self.filter(filter, Within::Rows(marks.rows())))
                })
            }
        }
    }

    /// Returns the rows of a kind that pass a condition, of those that matter.
    fn condition(&self, kind: Kind, condition: &Condition, within: Within) -> Marks {
        match condition {
            Condition::Is(row) => Marks::of_row(*row, Truth::Definitely).only(within),
            Condition::Word(attribute, word) => self.with_word(*attribute, word, within),
            Condition::Number(attribute, range) => self.with_number(*attribute, *range, within),
            Condition::Date(attribute, test) => self.with_date(*attribute, test, within),
            Condition::Months(attribute, months) => self.in_months(*attribute, *months, within),
            Condition::Text(attribute, text) => self.with_text(*attribute, text, within),
            Condition::Track(attribute, process) => self.in_process(*attribute, *process, within),
            Condition::Via(via) => self.via(kind, via, within),
        }
    }

    fn via(&self, kind: Kind, via: &Via, within: Within) -> Marks {
        match via.relation.declaration().path {
            Path::Steps(steps) => self.along(kind, via, steps, within),
            Path::Participation => self.participating(kind, via, within),
            Path::Delegation => self.delegated(kind, via, within),
            Path::Opposite => self.opposite(via).only(within),
            Path::Time(direction) => self.in_time(via, direction, within),
            Path::Series(direction) => self.in_series(via, direction).only(within),
            Path::Evidence => self.resting_on(via).only(within),
            Path::Dispute => self.disputed(via, within),
        }
    }
}

/// Works out the members of a set.
struct Members<'e, 'a>(&'e Evaluator<'a>);

impl Visitor for Members<'_, '_> {
    type Output = Rc<Marks>;

    fn visit<R: Thing>(self, set: &Set<Test<R>>) -> Rc<Marks> {
        self.0.members(set)
    }
}

/// Returns the cost of a filter; negations need candidates, so they come late.
fn cost<R>(filter: &Filter<Test<R>>) -> u8 {
    match filter {
        Filter::Anything => 9,
        Filter::Is(test) => cost_of(test.condition()),
        Filter::All(filters) => filters.iter().map(cost).min().unwrap_or(9),
        Filter::Either(filters) => filters.iter().map(cost).max().unwrap_or(0),
        Filter::Not(filter) => cost(filter).saturating_add(4),
    }
}

/// Returns how much work a condition saves or needs: 0 leads to one row, 1 to few, 2 looks at a column,
/// 3 at more.
fn cost_of(condition: &Condition) -> u8 {
    match condition {
        Condition::Is(_) => 0,
        Condition::Word(attribute, _) => match attribute.declaration().value {
            Value::Verdict => 3,
            Value::Word(_)
            | Value::Number
            | Value::Length
            | Value::Date { .. }
            | Value::Months
            | Value::Text(_)
            | Value::Track(_) => 2,
        },
        Condition::Number(..) | Condition::Date(..) | Condition::Months(..) => 2,
        Condition::Text(..) | Condition::Track(..) => 3,
        Condition::Via(via) => match via.relation.declaration().path {
            Path::Participation | Path::Delegation | Path::Series(_) => 1,
            Path::Steps(_) | Path::Opposite | Path::Time(_) | Path::Evidence | Path::Dispute => 3,
        },
    }
}

/// Returns the number of a table's rows.
fn rows(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Returns the best truth among things that something leads to, by a table of marks.
fn any_of<R: RowId>(marks: &Marks, ids: impl IntoIterator<Item = R>) -> Truth {
    ids.into_iter().map(|id| marks.get(id.row())).max().unwrap_or(Truth::No)
}
