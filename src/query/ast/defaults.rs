//! What is meant where a set does not say it: events were held, provisions asked for are agreed.

use std::borrow::Cow;

use super::{
    Condition, EventTest, Filter, ProvisionSet, ProvisionTest, Test, Thing, Things, Via, Wording,
};
use crate::graph::{Attribute, Kind};
use crate::model::EventStatus;

/// Returns the condition that a filter implies without saying so: events were held, unless the filter
/// tests the status or names events.
pub(in crate::query) fn implied<R: Thing>(filter: &Filter<Test<R>>) -> Option<Condition> {
    let says = R::KIND != Kind::Event
        || filter.tests(&|test| test.is_about(Attribute::EventStatus))
        || names(filter);
    (!says).then(|| EventTest::status(EventStatus::Held).condition().clone())
}

impl ProvisionSet {
    /// Returns the set with agreed provisions only, unless it tests the wording or names provisions.
    pub(in crate::query) fn agreed(&self) -> Cow<'_, Self> {
        let says = self.filter.tests(&|test| test.is_about(Attribute::ProvisionWording))
            || names(&self.filter);
        if says {
            return Cow::Borrowed(self);
        }
        Cow::Owned(self.clone().and(ProvisionTest::wording(Wording::Agreed).into()))
    }
}

impl Things {
    /// Returns the things that are meant where they are the rows asked for: agreed provisions, unless
    /// they say otherwise.
    pub(in crate::query) fn asked_for(&self) -> Cow<'_, Self> {
        let Self::Provisions(set) = self else { return Cow::Borrowed(self) };
        match set.agreed() {
            Cow::Borrowed(_) => Cow::Borrowed(self),
            Cow::Owned(agreed) => Cow::Owned(Self::Provisions(agreed)),
        }
    }
}

impl Via {
    /// Returns the things that are meant at the end of the relation.
    pub(in crate::query) fn end(&self) -> Cow<'_, Things> {
        match self.relation.declaration().ends_agreed {
            true => self.things.asked_for(),
            false => Cow::Borrowed(&self.things),
        }
    }
}

/// Returns `true` if a filter is passed only by things that it names.
fn names<R>(filter: &Filter<Test<R>>) -> bool {
    match filter {
        Filter::Anything | Filter::Not(_) => false,
        Filter::Is(test) => matches!(test.condition(), Condition::Is(_)),
        Filter::All(filters) => filters.iter().any(names),
        Filter::Either(filters) => filters.iter().all(names),
    }
}
