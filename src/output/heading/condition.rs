//! Conditions in words: the phrase that the declaration of an attribute or a relation names.

use super::{Teller, Told};
use crate::date::{Language, display, month_names};
use crate::graph::{Attribute, Kind, Path, Value};
use crate::model::{Entity, Function, Vocabulary};
use crate::output::words::{isolated, text, word};
use crate::query::ast::{
    Condition, DateRelation, DateTest, Edge, How, Numbers, PartySet, RECORDED, Verb, Via,
};

impl Teller<'_> {
    /// Returns a condition on things of a kind in words.
    pub(super) fn condition(&self, kind: Kind, condition: &Condition) -> Told {
        match condition {
            Condition::Is(row) => {
                let name = match kind.entity(*row) {
                    Some(entity) => self.label(entity),
                    None => kind.id(self.model, *row).unwrap_or_default().into_owned(),
                };
                Told::new("where-namely", name).or(Some("where-other-than"))
            }
            Condition::Word(attribute, word) => self.with_word(*attribute, word),
            Condition::Number(attribute, range) => {
                Told::new(attribute.declaration().phrase, shown_range(*range))
            }
            Condition::Date(attribute, test) => {
                let told = self.date(test);
                match attribute.declaration().phrase {
                    "where-itself" => told,
                    phrase => Told::new(phrase, self.test(&told, true)),
                }
            }
            Condition::Months(attribute, months) => {
                let names = month_names(self.language);
                let name = |month: u32| names.get(month as usize - 1).map(|it| it.nominative);
                let told: Vec<&str> = months.iter().filter_map(name).collect();
                let told = told.join(text("list-comma", self.language));
                Told::new(attribute.declaration().phrase, told)
            }
            Condition::Text(attribute, written) => {
                let it = attribute.declaration();
                let told = match it.is_term {
                    true => word(written, self.language),
                    false => isolated(written, self.language),
                };
                Told::new(it.phrase, told)
            }
            Condition::Track(attribute, process) => {
                let label = self.label(Entity::Process(*process));
                Told::new(attribute.declaration().phrase, label)
            }
            Condition::Via(via) => self.via(via),
        }
    }

    fn with_word(&self, attribute: Attribute, recorded: &'static str) -> Told {
        let it = attribute.declaration();
        let class = match it.value {
            Value::Word(words) => words.class(recorded),
            Value::Verdict
            | Value::Number
            | Value::Length
            | Value::Date { .. }
            | Value::Months
            | Value::Text(_)
            | Value::Track(_) => None,
        };
        match class {
            Some(class) if class.is_phrase => {
                Told::new("where-itself", word(class.label, self.language))
            }
            Some(class) => Told::new(it.phrase, word(class.label, self.language)),
            None => Told::new(it.phrase, word(recorded, self.language)),
        }
    }

    fn date(&self, test: &DateTest) -> Told {
        let phrase = match test.relation {
            DateRelation::In => "where-in",
            DateRelation::Since => "where-since",
            DateRelation::Until => "where-until",
            DateRelation::Before => "where-before",
            DateRelation::After => "where-after",
        };
        Told::new(phrase, isolated(&display(&test.date, self.language), self.language))
    }

    fn via(&self, via: &Via) -> Told {
        let it = via.relation.declaration();
        let things = self.inner_things(&via.things);
        match &via.edge {
            Edge::Any => Told::new(it.phrase, things).or(it.negated),
            Edge::Word(recorded) => {
                Told::new(it.phrase, self.bracketed(things, &[word(recorded, self.language)]))
            }
            Edge::Participation(how) => {
                let things = self.detailed(self.quantity(via.quantity, things), how);
                participation(it.from, how, things)
            }
            Edge::Delegation { function, party } => {
                let things = self.quantity(via.quantity, things);
                self.delegation(it.from, *function, party.as_ref(), things)
            }
            Edge::Opposite(events) if events.is_everything() => Told::new(it.phrase, things),
            Edge::Opposite(events) => Told {
                yes: "where-meeting-at",
                no: None,
                arguments: vec![("what", things), ("where", self.inner(events))],
            },
        }
    }

    fn delegation(
        &self,
        from: Kind,
        function: Option<Function>,
        party: Option<&PartySet>,
        things: String,
    ) -> Told {
        let (yes, no) = match (from, function) {
            (Kind::Event, Some(Function::Head)) => ("where-led-by", Some("where-not-led-by")),
            (Kind::Event, _) => ("where-represented-by", Some("where-not-represented-by")),
            (_, Some(Function::Head)) => ("where-leading-a-delegation-at", None),
            (_, _) => ("where-in-a-delegation-at", None),
        };
        let function = function.filter(|&function| function != Function::Head);
        let mut details: Vec<String> = Vec::new();
        details.extend(function.map(|it| word(it.as_str(), self.language)));
        details.extend(party.map(|parties| self.inner(parties)));
        Told::new(yes, self.bracketed(things, &details)).or(no)
    }
}

fn participation(from: Kind, how: &How, things: String) -> Told {
    let Verb { phrases, negated, .. } = how.presence.verb().unwrap_or(&RECORDED);
    match from == Kind::Event {
        true => Told::new(phrases.passive, things).or(negated.passive),
        false => Told::new(phrases.active, things).or(negated.active),
    }
}

/// Returns `true` if one condition asks for who led and another for who chaired the same, which one
/// phrase says.
pub(super) fn leads_as(leading: &Condition, chairing: &Condition) -> bool {
    let (Some(left), Some(right)) = (leading.via(), chairing.via()) else { return false };
    let (Edge::Delegation { function, party }, Edge::Delegation { function: other, party: same }) =
        (&left.edge, &right.edge)
    else {
        return false;
    };
    (*function, *other) == (Some(Function::Head), Some(Function::Chair))
        && party == same
        && (left.relation, left.quantity) == (right.relation, right.quantity)
        && left.things == right.things
        && left.relation.declaration().path == Path::Delegation
}

/// Returns a range with its ends, an open end empty: `3–7`, `3–`.
fn shown_range(range: Numbers) -> String {
    let end = |number: Option<u32>| number.map(|it| it.to_string()).unwrap_or_default();
    if range.from == range.to {
        end(range.from)
    } else {
        format!("{}–{}", end(range.from), end(range.to))
    }
}

/// Returns `true` if a Russian condition begins with a preposition.
pub(super) fn is_prepositional(condition: &str) -> bool {
    let first = condition.split([' ', ':']).next().unwrap_or("");
    ["без", "в", "во", "до", "за", "из", "на", "начиная", "не", "от", "по", "после", "с", "со"]
        .contains(&first)
}

/// Returns what stands between a noun and its first condition.
pub(super) fn joint_after_noun(condition: &str, language: Language) -> &'static str {
    let and = text("list-and", language);
    match language {
        Language::Turkish => and,
        // Conditions with a colon are set off from the noun as they are from each other, unless they
        // begin with a preposition.
        Language::Russian if condition.contains(": ") && !is_prepositional(condition) => and,
        Language::English | Language::Arabic | Language::Russian | Language::Persian => " ",
    }
}
