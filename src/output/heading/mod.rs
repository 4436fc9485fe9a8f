//! A query as a heading in the reader's language.
//!
//! "Rounds attended by Iran and not attended by Jordan". Names can't be declined, so each language
//! has phrases in which they stand as they are (see [`super::words`]). The canonical text of the query
//! is the form that can be cited; this is the form that can be read.

mod condition;

use super::words::{isolated, sentence, text, word};
use crate::date::Language;
use crate::graph::Kind;
use crate::model::{Entity, Model, Vocabulary};
use crate::query::ast::{
    Analysis, Condition, Filter, Form, Gaps, How, Measure, Order, Quantity, Query, Question, Set,
    Slice, Test, Thing, Things, Visitor, When, Years,
};
use condition::{joint_after_noun, leads_as};

/// Returns a query in words.
#[must_use]
pub fn heading(query: &Query, model: &Model, language: Language) -> String {
    let teller = Teller { model, language };
    let told = match &query.question {
        Question::Select { things, form } => {
            let of_one = things.visit(AsksOfOne);
            let things = teller.things(things);
            match form {
                Form::List => things,
                Form::Count => teller.say("number of {}", &[&things]),
                Form::Whether if of_one => teller.say("whether this is so: {}", &[&things]),
                Form::Whether => teller.say("whether there are {}", &[&things]),
                Form::WhetherNone => teller.say("whether there are no {}", &[&things]),
            }
        }
        Question::Gap { from, to } => {
            teller.say("days from {} to {}", &[&teller.inner(from), &teller.inner(to)])
        }
        Question::Gaps { events, told } => {
            let phrase = match told {
                Gaps::Each => "days between {}",
                Gaps::Longest => "longest gap in days between {}",
                Gaps::Shortest => "shortest gap in days between {}",
                Gaps::Mean => "mean of the days between {}",
            };
            teller.say(phrase, &[&teller.set(events)])
        }
        Question::Years { events, told } => {
            let phrase = match told {
                Years::Each => "{} by year",
                Years::Most => "{} by year, most first",
                Years::Without => "years without {}",
            };
            teller.say(phrase, &[&teller.set(events)])
        }
        Question::Compare(set) => {
            let named = teller.names(&set.filter, " and ").filter(|_| set.slice == Slice::All);
            teller.say("comparison of {}", &[&named.unwrap_or_else(|| teller.set(set))])
        }
        Question::Analysis { analysis, of } => {
            teller.say(phrase_of(*analysis), &[&teller.things(of)])
        }
    };
    match query.when {
        When::Definitely => told,
        When::Possibly => teller.say("{}, possible ones included", &[&told]),
    }
}

/// Returns what an analysis is, with a place for the things that it is worked out over.
fn phrase_of(analysis: Analysis) -> &'static str {
    match analysis {
        Analysis::Slippage => "days late of promised meetings: {}",
        Analysis::SlippageByHost => "days late of promised meetings by host: {}",
        Analysis::SlippageByKind => "days late of promised meetings by kind: {}",
        Analysis::TopicHistory => "first and last mention in statements of rounds: {}",
        Analysis::TopicChanges => "changes in statements of rounds: {}",
        Analysis::TopicMatrix => "strongest act in each statement of a round: {}",
        Analysis::HeadTerms => "heads of delegations, first to last: {}",
        Analysis::HeadChanges => "changes of heads of delegations: {}",
        Analysis::Ties => "how often each two met: {}",
        Analysis::Measures => "measures on the network of those who met: {}",
        Analysis::Points => "agreed texts point by point: {}",
        Analysis::CitationHistory => "how often cited, first and last: {}",
        Analysis::Citations => "references to each: {}",
        Analysis::Sides => "who met whom: {}",
    }
}

/// Puts queries into words of one language.
struct Teller<'m> {
    model: &'m Model,
    language: Language,
}

/// A test in words: a phrase, the phrase for its opposite where there is one, and what is put in.
struct Told {
    yes: &'static str,
    no: Option<&'static str>,
    arguments: Vec<String>,
}

impl Told {
    fn new(yes: &'static str, argument: String) -> Self {
        Self { yes, no: None, arguments: vec![argument] }
    }

    fn plain(yes: &'static str) -> Self {
        Self { yes, no: None, arguments: Vec::new() }
    }

    fn or(self, no: Option<&'static str>) -> Self {
        Self { no, ..self }
    }
}

/// Tells a set of whatever kind.
struct Whole<'t, 'm>(&'t Teller<'m>);

impl Visitor for Whole<'_, '_> {
    type Output = String;

    fn visit<R: Thing>(self, set: &Set<Test<R>>) -> String {
        self.0.set(set)
    }
}

/// Tells a set of whatever kind inside a condition.
struct Inner<'t, 'm>(&'t Teller<'m>);

impl Visitor for Inner<'_, '_> {
    type Output = String;

    fn visit<R: Thing>(self, set: &Set<Test<R>>) -> String {
        self.0.inner(set)
    }
}

/// Tells whether something is asked of one thing that is named: `did Iran attend round 3`.
struct AsksOfOne;

impl Visitor for AsksOfOne {
    type Output = bool;

    fn visit<R: Thing>(self, set: &Set<Test<R>>) -> bool {
        let is_asked = matches!(R::KIND, Kind::Event | Kind::Party | Kind::Person | Kind::Document);
        match &set.filter {
            Filter::All(filters) => is_asked && filters.iter().any(is_one),
            Filter::Anything | Filter::Is(_) | Filter::Either(_) | Filter::Not(_) => false,
        }
    }
}

impl Teller<'_> {
    fn say(&self, english: &str, arguments: &[&str]) -> String {
        sentence(english, self.language, arguments)
    }

    /// Returns the label of a thing.
    fn label(&self, entity: Entity) -> String {
        isolated(&self.model.label_at_its_date(entity, self.language).text, self.language)
    }

    fn word(&self, recorded: impl Vocabulary) -> String {
        word(recorded.as_str(), self.language)
    }

    fn things(&self, things: &Things) -> String {
        things.visit(Whole(self))
    }

    /// Returns things of any kind inside a condition.
    fn inner_things(&self, things: &Things) -> String {
        things.visit(Inner(self))
    }

    /// Returns a set inside a condition: names as they are, anything longer in brackets.
    fn inner<R: Thing>(&self, set: &Set<Test<R>>) -> String {
        let is_whole = set.order == Order::Natural && set.slice == Slice::All;
        let told = self.set(set);
        let is_short = match &set.filter {
            Filter::Anything => true,
            Filter::Is(test) => noun(test).is_some() || entity(test).is_some(),
            Filter::Either(_) => self.names(&set.filter, " or ").is_some(),
            Filter::All(_) | Filter::Not(_) => false,
        };
        if is_whole && is_short { told } else { format!("({told})") }
    }

    /// Returns a set: noun, conditions, order and slice.
    fn set<R: Thing>(&self, set: &Set<Test<R>>) -> String {
        let told = self.names(&set.filter, " or ").unwrap_or_else(|| self.described(&set.filter));
        let told = match &set.order {
            Order::Natural => told,
            Order::Reversed => self.say("{}, in reverse order", &[&told]),
            Order::Most(measure) => {
                self.say("{}, ordered by {}, highest first", &[&told, &self.measure(measure)])
            }
            Order::Fewest(measure) => {
                self.say("{}, ordered by {}, lowest first", &[&told, &self.measure(measure)])
            }
        };
        match set.slice {
            Slice::All => told,
            Slice::First(1) => self.say("first of the {}", &[&told]),
            Slice::Last(1) => self.say("last of the {}", &[&told]),
            Slice::First(count) => self.say("first {} of the {}", &[&count.to_string(), &told]),
            Slice::Last(count) => self.say("last {} of the {}", &[&count.to_string(), &told]),
            Slice::Nth(place) => self.say("number {} of the {}", &[&place.to_string(), &told]),
            Slice::NthLast(place) => {
                self.say("number {} from the end of the {}", &[&place.to_string(), &told])
            }
        }
    }

    /// Returns the labels of things that are named one by one, with a word between them.
    fn names<R: Thing>(&self, filter: &Filter<Test<R>>, joint: &str) -> Option<String> {
        match filter {
            Filter::Is(test) => entity(test).map(|entity| self.label(entity)),
            Filter::Either(filters) => {
                let labels: Option<Vec<String>> =
                    filters.iter().map(|filter| self.names(filter, joint)).collect();
                Some(labels?.join(text(joint, self.language)))
            }
            Filter::Anything | Filter::All(_) | Filter::Not(_) => None,
        }
    }

    fn described<R: Thing>(&self, filter: &Filter<Test<R>>) -> String {
        let filters = match filter {
            Filter::Anything => &[],
            Filter::All(filters) => filters.as_slice(),
            Filter::Is(_) | Filter::Either(_) | Filter::Not(_) => std::slice::from_ref(filter),
        };
        let noun_of = |filter: &Filter<Test<R>>| match filter {
            Filter::Is(test) => noun(test),
            Filter::Anything | Filter::All(_) | Filter::Either(_) | Filter::Not(_) => None,
        };
        let one = filters.iter().position(|filter| is_one(filter));
        let named = one.or_else(|| filters.iter().position(|filter| noun_of(filter).is_some()));
        let rest = filters.iter().enumerate().filter(|&(at, _)| Some(at) != named);
        let conditions: Vec<String> = rest.map(|(_, filter)| self.member(filter)).collect();
        let label = one.and_then(|at| self.names(&filters[at], " or "));
        let noun =
            named.and_then(|at| noun_of(&filters[at])).unwrap_or(R::KIND.declaration().label);
        let noun = label.as_deref().unwrap_or_else(|| text(noun, self.language));
        if conditions.is_empty() {
            return noun.to_owned();
        }
        let and = text(" and ", self.language);
        let first = joint_after_noun(&conditions[0], self.language);
        format!("{noun}{first}{}", conditions.join(and))
    }

    /// Returns a filter that is a part of another: lists stand in brackets.
    fn member<R: Thing>(&self, filter: &Filter<Test<R>>) -> String {
        let is_list = matches!(filter, Filter::All(_) | Filter::Either(_));
        let told = self.filter(filter);
        if is_list && !is_one_phrase(filter) { format!("({told})") } else { told }
    }

    fn filter<R: Thing>(&self, filter: &Filter<Test<R>>) -> String {
        let joined = |filters: &[Filter<Test<R>>], joint: &str| {
            let members: Vec<String> = filters.iter().map(|it| self.member(it)).collect();
            members.join(text(joint, self.language))
        };
        match filter {
            Filter::Anything => text(R::KIND.declaration().label, self.language).to_owned(),
            Filter::Is(test) => self.test(&self.condition(R::KIND, test.condition()), true),
            Filter::All(filters) => joined(filters, " and "),
            Filter::Either(filters) => match filters.as_slice() {
                [Filter::Is(leading), Filter::Is(chairing)]
                    if leads_as(leading.condition(), chairing.condition()) =>
                {
                    self.test(&self.condition(R::KIND, leading.condition()), true)
                }
                filters => joined(filters, " or "),
            },
            Filter::Not(inner) => match &**inner {
                Filter::Is(test) => self.test(&self.condition(R::KIND, test.condition()), false),
                inner
                @ (Filter::Anything | Filter::All(_) | Filter::Either(_) | Filter::Not(_)) => {
                    self.say("not ({})", &[&self.filter(inner)])
                }
            },
        }
    }

    fn test(&self, told: &Told, holds: bool) -> String {
        let arguments: Vec<&str> = told.arguments.iter().map(String::as_str).collect();
        match (holds, told.no) {
            (true, _) => self.say(told.yes, &arguments),
            (false, Some(no)) => self.say(no, &arguments),
            (false, None) => self.say("not ({})", &[&self.say(told.yes, &arguments)]),
        }
    }

    fn quantity(&self, quantity: Quantity, members: String) -> String {
        match quantity {
            Quantity::Some => members,
            Quantity::AtLeast(least) => {
                self.say("at least {} of {}", &[&least.to_string(), &members])
            }
            Quantity::Every => self.say("all of {}", &[&members]),
            Quantity::Only => self.say("only {}", &[&members]),
        }
    }

    /// Adds what a record must say besides the presence, in brackets.
    fn detailed(&self, members: String, how: &How) -> String {
        let mut details: Vec<String> = Vec::new();
        details.extend(how.role.map(|role| self.word(role)));
        details.extend(how.level.map(|level| self.word(level)));
        if how.presence.verb().is_none() {
            details.extend(how.presence.iter().map(|presence| self.word(presence)));
        }
        self.bracketed(members, &details)
    }

    /// Adds details to a text, in brackets.
    fn bracketed(&self, told: String, details: &[String]) -> String {
        if details.is_empty() {
            return told;
        }
        format!("{told} ({})", details.join(text(", ", self.language)))
    }

    fn measure(&self, measure: &Measure) -> String {
        let number = |of: String| self.say("number of {}", &[&of]);
        match measure {
            Measure::EventsOfParty(at) => number(self.detailed(self.inner(&at.events), &at.how)),
            Measure::EventsOfPerson(at) => {
                let details: Vec<String> =
                    at.function.map(|it| self.word(it)).into_iter().collect();
                number(self.bracketed(self.inner(&at.events), &details))
            }
            Measure::TenureOfPerson(at) => self.say("days in {}", &[&self.inner(&at.events)]),
            Measure::EventsOfHost(events) | Measure::EventsOfPlace(events) => {
                number(self.inner(events))
            }
            Measure::PartiesOfEvent(how) => {
                number(self.detailed(text("parties", self.language).to_owned(), how))
            }
            Measure::LengthOfEvent => text("length in days", self.language).to_owned(),
            Measure::ProvisionsOfDocument(provisions) | Measure::ProvisionsOfTopic(provisions) => {
                number(self.inner(provisions))
            }
            Measure::CitationsOfDocument(documents) => {
                self.say("citations in {}", &[&self.inner(documents)])
            }
        }
    }
}

/// Returns the noun of things that pass a test, where there is one.
fn noun<R>(test: &Test<R>) -> Option<&'static str> {
    let attribute = test.condition().attribute()?;
    attribute.noun(test.word(attribute)?)?.label
}

/// Returns the thing, when a test names one.
fn entity<R: Thing>(test: &Test<R>) -> Option<Entity> {
    let Condition::Is(row) = *test.condition() else { return None };
    R::KIND.entity(row)
}

/// Returns `true` if a filter names one thing.
fn is_one<R: Thing>(filter: &Filter<Test<R>>) -> bool {
    matches!(filter, Filter::Is(test) if entity(test).is_some())
}

fn is_one_phrase<R: Thing>(filter: &Filter<Test<R>>) -> bool {
    match filter {
        Filter::Either(filters) => match filters.as_slice() {
            [Filter::Is(leading), Filter::Is(chairing)] => {
                leads_as(leading.condition(), chairing.condition())
            }
            _ => false,
        },
        Filter::Anything | Filter::Is(_) | Filter::All(_) | Filter::Not(_) => false,
    }
}

#[cfg(test)]
mod tests;
