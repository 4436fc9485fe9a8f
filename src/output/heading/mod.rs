//! A query as a heading in the reader's language.
//!
//! "Rounds attended by Iran and not attended by Jordan". Names can't be declined, so each language
//! has phrases in which they stand as they are (see [`super::words`]). The canonical text of the query
//! is the form that can be cited; this is the form that can be read.

mod condition;

use crate::date::Language;
use crate::graph::Kind;
use crate::model::{Entity, Model, Vocabulary};
use crate::output::words::{Argument, arg, isolated, sentence, text, word};
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
                Form::Count => teller.say("question-number-of", &[arg("what", &things)]),
                Form::Whether if of_one => teller.say("question-whether", &[arg("what", &things)]),
                Form::Whether => teller.say("question-whether-there-are", &[arg("what", &things)]),
                Form::WhetherNone => {
                    teller.say("question-whether-there-are-no", &[arg("what", &things)])
                }
            }
        }
        Question::Gap { from, to } => teller.say(
            "question-days-from-to",
            &[arg("from", teller.inner(from)), arg("to", teller.inner(to))],
        ),
        Question::Gaps { events, told } => {
            let phrase = match told {
                Gaps::Each => "question-days-between",
                Gaps::Longest => "question-longest-gap",
                Gaps::Shortest => "question-shortest-gap",
                Gaps::Mean => "question-mean-gap",
            };
            teller.say(phrase, &[arg("what", teller.set(events))])
        }
        Question::Years { events, told } => {
            let phrase = match told {
                Years::Each => "question-by-year",
                Years::Most => "question-by-year-most-first",
                Years::Without => "question-years-without",
            };
            teller.say(phrase, &[arg("what", teller.set(events))])
        }
        Question::Compare(set) => {
            let named = teller.names(&set.filter, "list-and").filter(|_| set.slice == Slice::All);
            teller.say(
                "question-comparison-of",
                &[arg("what", named.unwrap_or_else(|| teller.set(set)))],
            )
        }
        Question::Analysis { analysis, of } => {
            teller.say(phrase_of(*analysis), &[arg("what", teller.things(of))])
        }
    };
    match query.when {
        When::Definitely => told,
        When::Possibly => teller.say("question-possible-included", &[arg("what", &told)]),
    }
}

/// Returns the message of what an analysis is, with a place for the things that it is worked out over.
fn phrase_of(analysis: Analysis) -> &'static str {
    match analysis {
        Analysis::Slippage => "question-days-late",
        Analysis::SlippageByHost => "question-days-late-by-host",
        Analysis::SlippageByKind => "question-days-late-by-kind",
        Analysis::TopicHistory => "question-topic-history",
        Analysis::TopicChanges => "question-topic-changes",
        Analysis::TopicMatrix => "question-topic-matrix",
        Analysis::HeadTerms => "question-head-terms",
        Analysis::HeadChanges => "question-head-changes",
        Analysis::Ties => "question-ties",
        Analysis::Measures => "question-network-measures",
        Analysis::Points => "question-agreed-points",
        Analysis::CitationHistory => "question-citation-history",
        Analysis::Citations => "question-citations",
        Analysis::Sides => "question-who-met-whom",
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
    arguments: Vec<(&'static str, String)>,
}

impl Told {
    fn new(yes: &'static str, argument: String) -> Self {
        Self { yes, no: None, arguments: vec![("what", argument)] }
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
    fn say(&self, id: &str, arguments: &[Argument<'_>]) -> String {
        sentence(id, self.language, arguments)
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
            Filter::Either(_) => self.names(&set.filter, "list-or").is_some(),
            Filter::All(_) | Filter::Not(_) => false,
        };
        if is_whole && is_short { told } else { format!("({told})") }
    }

    /// Returns a set: noun, conditions, order and slice.
    fn set<R: Thing>(&self, set: &Set<Test<R>>) -> String {
        let told =
            self.names(&set.filter, "list-or").unwrap_or_else(|| self.described(&set.filter));
        let told = match &set.order {
            Order::Natural => told,
            Order::Reversed => self.say("question-reversed", &[arg("what", &told)]),
            Order::Most(measure) => self.say(
                "question-highest-first",
                &[arg("what", &told), arg("measure", self.measure(measure))],
            ),
            Order::Fewest(measure) => self.say(
                "question-lowest-first",
                &[arg("what", &told), arg("measure", self.measure(measure))],
            ),
        };
        match set.slice {
            Slice::All => told,
            Slice::First(1) => self.say("question-first-of", &[arg("what", &told)]),
            Slice::Last(1) => self.say("question-last-of", &[arg("what", &told)]),
            Slice::First(count) => self.say(
                "question-first-few-of",
                &[arg("count", count.to_string()), arg("what", &told)],
            ),
            Slice::Last(count) => self.say(
                "question-last-few-of",
                &[arg("count", count.to_string()), arg("what", &told)],
            ),
            Slice::Nth(place) => {
                self.say("question-nth-of", &[arg("place", place.to_string()), arg("what", &told)])
            }
            Slice::NthLast(place) => self.say(
                "question-nth-from-end",
                &[arg("place", place.to_string()), arg("what", &told)],
            ),
        }
    }

    /// Returns the labels of things that are named one by one, with a word between them.
    fn names<R: Thing>(&self, filter: &Filter<Test<R>>, joint: &'static str) -> Option<String> {
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
        let label = one.and_then(|at| self.names(&filters[at], "list-or"));
        let noun =
            named.and_then(|at| noun_of(&filters[at])).unwrap_or(R::KIND.declaration().label);
        let noun = label.unwrap_or_else(|| word(noun, self.language));
        if conditions.is_empty() {
            return noun;
        }
        let and = text("list-and", self.language);
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
        let joined = |filters: &[Filter<Test<R>>], joint: &'static str| {
            let members: Vec<String> = filters.iter().map(|it| self.member(it)).collect();
            members.join(text(joint, self.language))
        };
        match filter {
            Filter::Anything => word(R::KIND.declaration().label, self.language),
            Filter::Is(test) => self.test(&self.condition(R::KIND, test.condition()), true),
            Filter::All(filters) => joined(filters, "list-and"),
            Filter::Either(filters) => match filters.as_slice() {
                [Filter::Is(leading), Filter::Is(chairing)]
                    if leads_as(leading.condition(), chairing.condition()) =>
                {
                    self.test(&self.condition(R::KIND, leading.condition()), true)
                }
                filters => joined(filters, "list-or"),
            },
            Filter::Not(inner) => match &**inner {
                Filter::Is(test) => self.test(&self.condition(R::KIND, test.condition()), false),
                inner
                @ (Filter::Anything | Filter::All(_) | Filter::Either(_) | Filter::Not(_)) => {
                    self.say("where-not", &[arg("what", self.filter(inner))])
                }
            },
        }
    }

    fn test(&self, told: &Told, holds: bool) -> String {
        let arguments: Vec<Argument<'_>> =
            told.arguments.iter().map(|(name, it)| arg(name, it)).collect();
        match (holds, told.no) {
            (true, _) => self.say(told.yes, &arguments),
            (false, Some(no)) => self.say(no, &arguments),
            (false, None) => self.say("where-not", &[arg("what", self.say(told.yes, &arguments))]),
        }
    }

    fn quantity(&self, quantity: Quantity, members: String) -> String {
        match quantity {
            Quantity::Some => members,
            Quantity::AtLeast(least) => self
                .say("where-at-least", &[arg("count", least.to_string()), arg("what", &members)]),
            Quantity::Every => self.say("where-all-of", &[arg("what", &members)]),
            Quantity::Only => self.say("where-only", &[arg("what", &members)]),
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
        format!("{told} ({})", details.join(text("list-comma", self.language)))
    }

    fn measure(&self, measure: &Measure) -> String {
        let number = |of: String| self.say("question-number-of", &[arg("what", &of)]);
        match measure {
            Measure::EventsOfParty(at) => number(self.detailed(self.inner(&at.events), &at.how)),
            Measure::EventsOfPerson(at) => {
                let details: Vec<String> =
                    at.function.map(|it| self.word(it)).into_iter().collect();
                number(self.bracketed(self.inner(&at.events), &details))
            }
            Measure::TenureOfPerson(at) => {
                self.say("question-days-in", &[arg("what", self.inner(&at.events))])
            }
            Measure::EventsOfHost(events) | Measure::EventsOfPlace(events) => {
                number(self.inner(events))
            }
            Measure::PartiesOfEvent(how) => {
                number(self.detailed(text("word-parties", self.language).to_owned(), how))
            }
            Measure::LengthOfEvent => text("word-length-in-days", self.language).to_owned(),
            Measure::ProvisionsOfDocument(provisions) | Measure::ProvisionsOfTopic(provisions) => {
                number(self.inner(provisions))
            }
            Measure::CitationsOfDocument(documents) => {
                self.say("question-citations-in", &[arg("what", self.inner(documents))])
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
