//! Questions that an analysis answers: how late promised meetings were, when a topic was dropped, who
//! led from when to when, who is most central, who met whom.

use super::actors::{Actor, parties_of};
use super::{Composer, Concept, Noun, Read, What};
use crate::model::{Action, DocumentKind, Entity, EventKind, EventStatus, PartyId, PersonId};
use crate::query::ast::{
    Analysis, CommitmentTest, DocumentTest, EventSet, EventTest, Filter, How, PartyAt, PartySet,
    PartyTest, Quantity, Query, Question, Set, Things, TopicSet, TopicTest, When,
};

impl Composer<'_, '_> {
    /// Returns the query of a question that asks for an analysis.
    pub(super) fn analysis(&mut self) -> Read<Option<Query>> {
        let Some(analysis) = self.asked_analysis() else { return Ok(None) };
        use Concept as C;
        // `who replaced X, and from which round`: the changes tell it.
        if analysis == Analysis::HeadChanges {
            self.take(C::First);
            self.take(C::Last);
        }
        for word in [C::How, C::HowMany, C::DayUnit, C::Days, C::HowOften, C::Compare, C::Than] {
            self.take(word);
        }
        let of = match analysis {
            Analysis::Slippage | Analysis::SlippageByHost | Analysis::SlippageByKind => {
                self.promised_meetings()?
            }
            Analysis::TopicHistory | Analysis::TopicChanges | Analysis::TopicMatrix => {
                self.named_topics()
            }
            Analysis::HeadTerms | Analysis::HeadChanges => {
                self.take_heads();
                self.named_parties(true)?
            }
            Analysis::Ties | Analysis::Measures => self.named_parties(false)?,
            Analysis::Points => {
                self.take_documents();
                self.take(Concept::Between);
                Things::Events(self.events(None)?)
            }
            Analysis::CitationHistory | Analysis::Citations => self.cited_documents(),
            Analysis::Sides => {
                self.take(Concept::Met);
                self.bilaterals()?
            }
        };
        let question = Question::Analysis { analysis, of };
        Ok(Some(Query { question, when: When::Definitely }))
    }

    /// Returns meetings of two: those beside the events that are named, with those who are.
    fn bilaterals(&mut self) -> Read<Things> {
        let mut filter = Filter::Is(EventTest::kind(EventKind::Bilateral));
        for item in &mut self.items {
            if let What::Events(set) = &item.what {
                filter = filter.and(Filter::Is(EventTest::part_of(set.clone())));
                item.used = true;
            }
        }
        if let Some(at) = self.event_noun() {
            self.items[at].used = true;
        }
        let events = self.events(None)?;
        Ok(Things::Events(EventSet { filter: filter.and(events.filter), ..events }))
    }

    /// Returns the analysis that the words ask for, and marks those words as used.
    fn asked_analysis(&mut self) -> Option<Analysis> {
        let of_words = self.take_first(|it| match it {
            Concept::Analysis(analysis) => Some(analysis),
            _ => None,
        });
        // `who replaced whom`: without a name, all changes.
        let changes =
            (self.has(Concept::Succeed) && !self.names_person()).then_some(Analysis::HeadChanges);
        let asked = of_words.or(changes).or_else(|| self.days_after_promise())?;
        // `most central in the network`
        let central = asked == Analysis::Ties && self.take(Concept::Analysis(Analysis::Measures));
        let asked = if central { Analysis::Measures } else { asked };
        self.take(Concept::Analysis(if asked == Analysis::Measures {
            Analysis::Ties
        } else {
            asked
        }));
        // `how late were the meetings, by how many days`
        self.take(Concept::Analysis(asked));
        let of_heads = !self.names_topic()
            && (self.has(Concept::Lead)
                || self.has(Concept::Delegation)
                || (0..self.items.len()).any(|at| matches!(self.noun(at), Some((Noun::Heads, _)))));
        Some(match asked {
            Analysis::TopicChanges if of_heads => Analysis::HeadChanges,
            Analysis::Slippage if self.take_free_host() => Analysis::SlippageByHost,
            asked => asked,
        })
    }

    /// Reads `how many days after the promised date was round 5 held`: days, a promise, one event.
    fn days_after_promise(&mut self) -> Option<Analysis> {
        let promise = self.has(Concept::Promise)
            || (0..self.items.len())
                .any(|at| matches!(self.noun(at), Some((Noun::Commitments, _))));
        let days = self.has(Concept::Days) || self.has(Concept::DayUnit);
        let events = self.items.iter().filter(|item| matches!(item.what, What::Events(_))).count();
        (promise && days && events == 1).then_some(Analysis::Slippage)
    }

    /// Takes `by host` where no host is named.
    fn take_free_host(&mut self) -> bool {
        let host = |at: &usize| {
            self.concept(*at) == Some(Concept::HostedBy)
                || matches!(self.noun(*at), Some((Noun::Role(crate::model::Role::Host), _)))
        };
        let Some(at) = (0..self.items.len()).find(host).filter(|_| self.groups().is_empty()) else {
            return false;
        };
        self.items[at].used = true;
        true
    }

    fn names_topic(&self) -> bool {
        (0..self.items.len())
            .any(|at| self.bearers(at).iter().any(|it| matches!(it, Entity::Topic(_))))
    }

    /// Returns the promises to meet of the kind that is spoken of, settled by the events that are.
    fn promised_meetings(&mut self) -> Read<Things> {
        for word in [
            Concept::Promise,
            Concept::Agree,
            Concept::Due,
            Concept::Verdict(crate::analysis::Standing::KeptLate),
            Concept::Status(EventStatus::Postponed),
            Concept::After,
        ] {
            self.take(word);
        }
        let mut filter = Filter::Anything;
        for at in 0..self.items.len() {
            let action = match self.noun(at) {
                Some((Noun::Event(Some(EventKind::Summit)), _)) => Some(Action::HoldSummit),
                Some((Noun::Event(_) | Noun::Meeting, _)) => Some(Action::HoldMeeting),
                Some((Noun::Commitments, _)) => None,
                _ => continue,
            };
            self.items[at].used = true;
            if let Some(action) = action {
                filter = filter.and(Filter::Is(CommitmentTest::action(action)));
            }
        }
        let events = self.events(None)?;
        if !events.is_everything() {
            filter = filter.and(Filter::Is(CommitmentTest::settled_by(events)));
        }
        Ok(Things::Commitments(Set::of(filter)))
    }

    /// Returns the topics that are named, all when none is.
    fn named_topics(&mut self) -> Things {
        self.take_documents();
        for word in [
            Concept::Noun(Noun::Topics, false),
            Concept::Mention,
            Concept::Agree,
            Concept::First,
            Concept::Last,
        ] {
            self.take(word);
        }
        for at in 0..self.items.len() {
            if matches!(self.noun(at), Some((Noun::Event(_) | Noun::Meeting, _))) {
                self.items[at].used = true;
            }
        }
        let mut tests = Vec::new();
        for at in 0..self.items.len() {
            let topic = self.bearers(at).iter().find_map(|it| match *it {
                Entity::Topic(topic) => Some(topic),
                _ => None,
            });
            if let Some(topic) = topic {
                self.items[at].used = true;
                tests.push(Filter::Is(TopicTest::is(topic)));
            }
        }
        Things::Topics(TopicSet::of(Filter::either(tests).unwrap_or(Filter::Anything)))
    }

    fn take_heads(&mut self) {
        for word in [Concept::Lead, Concept::Delegation, Concept::Noun(Noun::Heads, true)] {
            self.take(word);
        }
        self.take(Concept::Noun(Noun::Heads, false));
        // `who is the UN envoy that succeeded de Mistura`
        self.take_first(|it| matches!(it, Concept::Office(..)).then_some(()));
    }

    /// Returns the parties that are named, all when none is, at the events that are spoken of. Where
    /// delegations are asked about a person stands for those that he or she was in.
    fn named_parties(&mut self, of_delegates: bool) -> Read<Things> {
        self.take_party_noun();
        self.take(Concept::Most);
        let mut parties: Vec<PartyId> = Vec::new();
        for (from, to) in self.groups() {
            let (actors, _) = self.actors(from, to)?;
            for actor in &actors {
                match *actor {
                    Actor::Party(party) => parties.push(party),
                    Actor::Person(person) if of_delegates => parties.extend(self.sent(person)),
                    Actor::Person(_) => return Err(self.fault(from)),
                }
            }
            if !actors.is_empty() {
                self.use_group(from, to);
            }
        }
        parties.sort_unstable();
        parties.dedup();
        let actors: Vec<Actor> = parties.into_iter().map(Actor::Party).collect();
        let mut set = match actors.is_empty() {
            true => PartySet::everything(),
            false => parties_of(&actors),
        };
        let target = self.event_noun();
        let events = self.events(target)?;
        if !events.is_everything() {
            let at = PartyAt { how: How::TOOK_PART, quantity: Quantity::Some, events };
            set = set.and(Filter::Is(PartyTest::at(at)));
        }
        Ok(Things::Parties(set))
    }

    /// Returns the parties in whose delegations a person is recorded.
    fn sent(&self, person: PersonId) -> Vec<PartyId> {
        let delegates = &self.model().delegates;
        let rows = delegates.ids().filter(|&row| delegates.person.get(row) == Some(person));
        rows.filter_map(|row| delegates.party.get(row)).collect()
    }

    /// Returns the documents that are named, or those of the kind that is, all when none is.
    fn cited_documents(&mut self) -> Things {
        for word in [Concept::Cite, Concept::Mention, Concept::Most, Concept::Last, Concept::Agree]
        {
            self.take(word);
        }
        let mut tests = Vec::new();
        for at in 0..self.items.len() {
            let document = self.bearers(at).iter().find_map(|it| match *it {
                Entity::Document(document) => Some(document),
                _ => None,
            });
            if let Some(document) = document {
                self.items[at].used = true;
                tests.push(Filter::Is(DocumentTest::is(document)));
            }
        }
        let of_kind = (0..self.items.len()).find_map(|at| match self.noun(at) {
            Some((Noun::Document(Some(DocumentKind::Resolution)), _)) => {
                Some(Filter::Is(DocumentTest::kind(DocumentKind::Resolution)))
            }
            _ => None,
        });
        self.take_documents();
        let filter = Filter::either(tests).or(of_kind).unwrap_or(Filter::Anything);
        Things::Documents(Set::of(filter))
    }
}
