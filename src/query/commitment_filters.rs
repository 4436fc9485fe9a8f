//! From the options of a command to a query over commitments.

use super::ast::{
    CommitmentTest, DateRelation, DateTest, DocumentSet, DocumentTest, EventSet, EventTest, Filter,
    Form, PartySet, PartyTest, Query, Set, Things, When,
};
use super::filters::{FilterError, date_of};
use super::resolve::{ResolveError, Resolver, Wanted, WordError, resolve_word};
use crate::model::Entity;

/// Filters of commitments as words; a commitment passes when it passes all of them.
///
/// Where a filter holds several values, one of them must fit, except for `owed_by` and `owed_to`: a
/// commitment can be owed by several, so each must fit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommitmentFilters {
    /// Events or documents in which it was made.
    pub made_at: Vec<String>,
    /// Time with which the due window shares a day (EDTF).
    pub due: Option<String>,
    /// Parties that owe it.
    pub owed_by: Vec<String>,
    /// Parties to which it is owed.
    pub owed_to: Vec<String>,
    /// What is promised.
    pub action: Vec<String>,
    /// Verdicts.
    pub status: Vec<String>,
    /// Take in what only possibly passes.
    pub possibly: bool,
}

impl CommitmentFilters {
    /// Returns the query that lists the commitments which pass.
    ///
    /// # Errors
    ///
    /// [`FilterError`] for the first value that can't be understood.
    pub fn to_query(&self, names: &Resolver) -> Result<Query, FilterError> {
        let mut filters: Vec<Filter<CommitmentTest>> = Vec::new();
        let made: Result<Vec<_>, ResolveError> =
            self.made_at.iter().map(|text| made_at(names, text)).collect();
        filters.extend(Filter::either(made?));
        if let Some(due) = &self.due {
            let test = DateTest { relation: DateRelation::In, date: date_of(due)? };
            filters.push(CommitmentTest::due(test).into());
        }
        for party in &self.owed_by {
            let party = PartySet::whose(PartyTest::is(names.party(party)?));
            filters.push(CommitmentTest::owed_by(party).into());
        }
        for party in &self.owed_to {
            let party = PartySet::whose(PartyTest::is(names.party(party)?));
            filters.push(CommitmentTest::owed_to(party).into());
        }
        let actions: Result<Vec<Filter<CommitmentTest>>, WordError> = self
            .action
            .iter()
            .map(|word| resolve_word(word).map(|it| CommitmentTest::action(it).into()))
            .collect();
        filters.extend(Filter::either(actions?));
        let verdicts: Result<Vec<Filter<CommitmentTest>>, WordError> = self
            .status
            .iter()
            .map(|word| resolve_word(word).map(|it| CommitmentTest::verdict(it).into()))
            .collect();
        filters.extend(Filter::either(verdicts?));
        let query = Query::select(Things::Commitments(Set::of(Filter::all(filters))), Form::List);
        Ok(query.when(if self.possibly { When::Possibly } else { When::Definitely }))
    }
}

fn made_at(names: &Resolver, text: &str) -> Result<Filter<CommitmentTest>, ResolveError> {
    let found = match names.resolve(text, Wanted::Document) {
        Ok(found) => found,
        Err(_) => names.resolve(text, Wanted::Event)?,
    };
    Ok(match found.entity {
        Entity::Document(document) => {
            let document = DocumentSet::whose(DocumentTest::is(document));
            CommitmentTest::made_in(document).into()
        }
        Entity::Event(event) => {
            let event = EventSet::whose(EventTest::is(event));
            CommitmentTest::made_at(event).into()
        }
        _ => Filter::Anything,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;
    use crate::query::canonical::canonical;

    fn text(filters: &CommitmentFilters) -> Result<String, String> {
        let (model, _) = fixture::talks();
        match filters.to_query(&Resolver::new(&model)) {
            Ok(query) => Ok(canonical(&query, &model)),
            Err(error) => Err(format!("{error}; {}", error.suggestions().join(", "))),
        }
    }

    #[test]
    fn filters_add_up_to_one_query() {
        let words = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
        let filters = CommitmentFilters {
            made_at: words(&["20", "talks-21-statement"]),
            due: Some("2023-41".to_owned()),
            owed_by: words(&["Iran", "Russia"]),
            action: words(&["hold-meeting"]),
            status: words(&["kept", "kept late"]),
            ..CommitmentFilters::default()
        };
        let expected = "commitments (made at talks-20 or made in talks-21-statement) \
                        and due in 2023-41 and owed by iran and owed by russia \
                        and with action hold_meeting \
                        and (with verdict kept or with verdict kept_late)";
        assert_eq!(text(&filters), Ok(expected.to_owned()));
    }

    #[test]
    fn an_unknown_verdict_is_named_with_the_nearest() {
        let filters =
            CommitmentFilters { status: vec!["mised".to_owned()], ..CommitmentFilters::default() };
        assert_eq!(text(&filters), Err("`mised` is not a verdict; missed".to_owned()));
    }
}
