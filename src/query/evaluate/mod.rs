//! From a query to rows: filters are evaluated set by set, the narrowest test first.
//!
//! Every test yields the rows that pass it with a [`Truth`]; and, or, not join such rows. Tests
//! that lead to few rows (an id, the adjacency of a party) run before those that look at every row,
//! and the latter then look only at what is left.

mod commitments;
mod documents;
mod events;
mod found;
mod marks;
mod order;
mod participation;
mod parties;
mod people;
mod records;
mod tally;

pub(in crate::query) use commitments::document_of;
pub(in crate::query) use found::Found;
pub(in crate::query) use marks::{Marks, Within};
pub use order::natural_order;
pub(in crate::query) use participation::{attendance_truth, delegate_truth};

use std::any::Any;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use crate::analysis::commitments::{Judgement, judge_all};
use crate::date::Truth;
use crate::graph::Graph;
use crate::model::{Certainty, CommitmentId, Entity, Model, RowId};
use crate::query::ast::{
    EventSet, Filter, PartyAt, PersonAt, ProvisionSet, ProvisionTest, Set, Slice, Things, Wording,
};
use tally::Tally;

/// What an evaluation depends on besides the records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// The day up to which verdicts look, counted from 1970-01-01; without it the package's own.
    pub as_of: Option<i32>,
}

/// The tests of one kind of thing, and how its rows lie.
pub(in crate::query) trait Test: Sized + Clone + PartialEq + 'static {
    /// Returns the number of rows of the kind's table.
    fn count(model: &Model) -> u32;

    /// Returns the rows that pass, of those that matter.
    fn marks(&self, evaluator: &Evaluator, within: Within) -> Marks;

    /// Returns how much work the test saves or needs: 0 leads to one row, 1 to few, 2 looks at a
    /// column, 3 at more.
    fn cost(&self) -> u8;

    /// Returns the test that a filter implies without saying so.
    fn implied(_filter: &Filter<Self>) -> Option<Self> {
        None
    }

    /// Tells whether the record of a row is weakly sourced.
    fn certainty(_model: &Model, _row: u32) -> Option<Certainty> {
        None
    }

    /// Puts rows, which come in the order of the table, in natural order.
    fn sort(_model: &Model, _found: &mut [Found]) {}
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
    pub(in crate::query) fn set<T: Test>(&self, set: &Set<T>) -> Marks {
        let marks = self.passing(&set.filter);
        if set.slice == Slice::All {
            return marks;
        }
        let found = self.ordered::<T>(&marks, &set.order).sliced(set.slice);
        Marks::of_pairs(found.into_iter().map(|it| (it.row, it.truth)).collect())
    }

    /// Returns the members of a set; the same set is worked out once, for however many rows ask.
    pub(in crate::query) fn members<T: Test>(&self, set: &Set<T>) -> Rc<Marks> {
        let is_known = |other: &dyn Any| other.downcast_ref::<Set<T>>() == Some(set);
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

    /// Returns all rows that pass a filter and what it implies.
    pub(in crate::query) fn passing<T: Test>(&self, filter: &Filter<T>) -> Marks {
        let marks = self.filter(filter, Within::All(T::count(self.model)));
        let marks = match T::implied(filter) {
            Some(test) => marks.and(&test.marks(self, Within::Rows(marks.rows()))),
            None => marks,
        };
        let model = self.model;
        let weak = |&row: &u32| T::certainty(model, row) == Some(Certainty::Possible);
        if marks.rows().iter().any(weak) {
            return marks
                .and_test(|row| if weak(&row) { Truth::Possibly } else { Truth::Definitely });
        }
        marks
    }

    /// Returns the rows that pass a filter, of those that matter.
    fn filter<T: Test>(&self, filter: &Filter<T>, within: Within) -> Marks {
        match filter {
            Filter::Anything => within.mark(|_| Truth::Definitely),
            Filter::Is(test) => test.marks(self, within),
            Filter::Not(inner) => self.filter(inner, within).negate(within),
            Filter::Either(filters) => filters
                .iter()
                .map(|filter| self.filter(filter, within))
                .reduce(|left, right| left.or(&right))
                .unwrap_or_default(),
            Filter::All(filters) => {
                let mut order: Vec<&Filter<T>> = filters.iter().collect();
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

    /// Returns the provisions of a set that asks for rows: agreed ones, unless it says otherwise.
    pub(in crate::query) fn agreed(set: &ProvisionSet) -> ProvisionSet {
        let says = set.filter.tests(&|test| matches!(test, ProvisionTest::Wording(_)))
            || names(&set.filter, &|test| matches!(test, ProvisionTest::Id(_)));
        if says {
            set.clone()
        } else {
            set.clone().and(ProvisionTest::Wording(Wording::Agreed).into())
        }
    }

    /// Returns the members of a set of things that are nodes of the graph, as a test of entities.
    pub(in crate::query) fn entities(&self, things: &Things) -> impl Fn(Entity) -> Truth + use<> {
        let marks = self.things(things);
        let table = table_of(things);
        move |entity| if entity.table() == table { marks.get(entity.row()) } else { Truth::No }
    }

    /// Returns the members of a set of things, as rows of their table.
    pub(in crate::query) fn things(&self, things: &Things) -> Rc<Marks> {
        match things {
            Things::Events(set) => self.events(set),
            Things::Parties(set) => Rc::new(self.set(set)),
            Things::People(set) => Rc::new(self.set(set)),
            Things::Places(set) => Rc::new(self.set(set)),
            Things::Offices(set) => Rc::new(self.set(set)),
            Things::Documents(set) => Rc::new(self.set(set)),
            Things::Provisions(set) => Rc::new(self.set(&Self::agreed(set))),
            Things::Topics(set) => Rc::new(self.set(set)),
            Things::Commitments(set) => Rc::new(self.set(set)),
            Things::Sources(set) => Rc::new(self.set(set)),
            Things::Disputes(set) => Rc::new(self.set(set)),
        }
    }
}

/// Returns the table whose rows the things are.
pub(in crate::query) fn table_of(things: &Things) -> &'static str {
    match things {
        Things::Events(_) => "events",
        Things::Parties(_) => "parties",
        Things::People(_) => "people",
        Things::Places(_) => "places",
        Things::Offices(_) => "offices",
        Things::Documents(_) => "documents",
        Things::Provisions(_) => "provisions",
        Things::Topics(_) => "topics",
        Things::Commitments(_) => "commitments",
        Things::Sources(_) => "sources",
        Things::Disputes(_) => "disputes",
    }
}

/// Returns the cost of a filter; negations need candidates, so they come late.
fn cost<T: Test>(filter: &Filter<T>) -> u8 {
    match filter {
        Filter::Anything => 9,
        Filter::Is(test) => test.cost(),
        Filter::All(filters) => filters.iter().map(cost).min().unwrap_or(9),
        Filter::Either(filters) => filters.iter().map(cost).max().unwrap_or(0),
        Filter::Not(filter) => cost(filter).saturating_add(4),
    }
}

/// Tells whether a filter is passed only by things that it names, as far as `is_name` tells names.
fn names<T>(filter: &Filter<T>, is_name: &impl Fn(&T) -> bool) -> bool {
    match filter {
        Filter::Anything | Filter::Not(_) => false,
        Filter::Is(test) => is_name(test),
        Filter::All(filters) => filters.iter().any(|filter| names(filter, is_name)),
        Filter::Either(filters) => filters.iter().all(|filter| names(filter, is_name)),
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
