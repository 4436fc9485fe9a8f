//! And, or, not over the tests of one kind of thing.

/// A condition on things of one kind.
///
/// [`Filter::and`], [`Filter::or`] and [`Filter::negate`] keep filters in normal form: lists have two
/// members or more and hold no list of their own sort, a negation holds no negation, and
/// `Anything` stands alone or under a negation. Only filters in normal form have a canonical text
/// that reads back to the same filter.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Filter<T> {
    /// Passed by everything.
    Anything,
    /// Passed by what passes the test.
    Is(T),
    /// Passed by what passes all of them.
    All(Vec<Self>),
    /// Passed by what passes at least one of them.
    Either(Vec<Self>),
    /// Passed by what does not pass.
    Not(Box<Self>),
}

impl<T> Filter<T> {
    /// Returns the filter that both must pass.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Anything, filter) | (filter, Self::Anything) => filter,
            (Self::All(mut left), Self::All(right)) => {
                left.extend(right);
                Self::All(left)
            }
            (Self::All(mut left), right) => {
                left.push(right);
                Self::All(left)
            }
            (left, Self::All(mut right)) => {
                right.insert(0, left);
                Self::All(right)
            }
            (left, right) => Self::All(vec![left, right]),
        }
    }

    /// Returns the filter of which one must be passed.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Anything, _) | (_, Self::Anything) => Self::Anything,
            (Self::Either(mut left), Self::Either(right)) => {
                left.extend(right);
                Self::Either(left)
            }
            (Self::Either(mut left), right) => {
                left.push(right);
                Self::Either(left)
            }
            (left, Self::Either(mut right)) => {
                right.insert(0, left);
                Self::Either(right)
            }
            (left, right) => Self::Either(vec![left, right]),
        }
    }

    /// Returns the filter passed by what does not pass this one.
    #[must_use]
    pub fn negate(self) -> Self {
        match self {
            Self::Not(inner) => *inner,
            Self::Anything | Self::Is(_) | Self::All(_) | Self::Either(_) => {
                Self::Not(Box::new(self))
            }
        }
    }

    /// Returns the filter that is passed by what passes all tests of a list; an empty list is
    /// passed by everything.
    pub fn all(filters: impl IntoIterator<Item = Self>) -> Self {
        filters.into_iter().fold(Self::Anything, Self::and)
    }

    /// Returns the filter that is passed by what passes one test of a list, or `None` when the list
    /// is empty.
    pub fn either(filters: impl IntoIterator<Item = Self>) -> Option<Self> {
        filters.into_iter().reduce(Self::or)
    }

    /// Returns the filter with something else made of each test.
    pub fn map<U>(self, make: &impl Fn(T) -> U) -> Filter<U> {
        let list = |filters: Vec<Self>| filters.into_iter().map(|it| it.map(make)).collect();
        match self {
            Self::Anything => Filter::Anything,
            Self::Is(test) => Filter::Is(make(test)),
            Self::All(filters) => Filter::All(list(filters)),
            Self::Either(filters) => Filter::Either(list(filters)),
            Self::Not(filter) => Filter::Not(Box::new(filter.map(make))),
        }
    }

    /// Tells whether a test for which `wanted` holds occurs anywhere in the filter, but not in
    /// sets inside its tests.
    pub fn tests(&self, wanted: &impl Fn(&T) -> bool) -> bool {
        match self {
            Self::Anything => false,
            Self::Is(test) => wanted(test),
            Self::All(filters) | Self::Either(filters) => {
                filters.iter().any(|filter| filter.tests(wanted))
            }
            Self::Not(filter) => filter.tests(wanted),
        }
    }

    /// Returns what the first test for which there is something gives, in the order of writing;
    /// negated tests count too.
    pub fn first<'f, V>(&'f self, wanted: &impl Fn(&'f T) -> Option<V>) -> Option<V> {
        match self {
            Self::Anything => None,
            Self::Is(test) => wanted(test),
            Self::All(filters) | Self::Either(filters) => {
                filters.iter().find_map(|filter| filter.first(wanted))
            }
            Self::Not(inner) => inner.first(wanted),
        }
    }
}

impl<T> From<T> for Filter<T> {
    fn from(test: T) -> Self {
        Self::Is(test)
    }
}

#[cfg(test)]
mod tests {
    use super::Filter;

    #[test]
    fn joined_filters_stay_flat_and_in_order() {
        let filter = Filter::Is(1).and(Filter::Is(2)).and(Filter::Is(3).and(Filter::Is(4)));
        assert_eq!(filter, Filter::All([1, 2, 3, 4].map(Filter::Is).to_vec()));
        let filter = Filter::Is(1).or(Filter::Is(2).or(Filter::Is(3)));
        assert_eq!(filter, Filter::Either([1, 2, 3].map(Filter::Is).to_vec()));
    }

    #[test]
    fn anything_adds_nothing_to_and_and_takes_over_or() {
        assert_eq!(Filter::Anything.and(Filter::Is(1)), Filter::Is(1));
        assert_eq!(Filter::Is(1).or(Filter::Anything), Filter::Anything);
    }

    #[test]
    fn a_negation_undoes_a_negation() {
        assert_eq!(Filter::Is(1).negate().negate(), Filter::Is(1));
    }
}
