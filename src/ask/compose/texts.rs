//! Documents and provisions.

use super::super::grammar::Side;
use super::actors::{Actor, parties_of};
use super::target::MOST_RANKED;
use super::{Composer, Concept, Noun, Read, What};
use crate::date::{Edtf, Language};
use crate::model::{DocumentKind, Entity};
use crate::query::ast::{
    DateRelation, DateTest, DocumentSet, DocumentTest, EventSet, EventTest, Filter, Measure, Order,
    PersonSet, PersonTest, ProvisionSet, ProvisionTest, Set, Slice, Things, TopicTest,
};

impl Composer<'_, '_> {
    /// Returns what the names of the question say of provisions: topics, what they name and cite.
    pub(super) fn on_provisions(&mut self) -> Read<Filter<ProvisionTest>> {
        let said = self.said()?;
        let named =
            if said.any { Filter::either(said.named) } else { Some(Filter::all(said.named)) };
        let denied = Filter::all(said.denied.into_iter().map(Filter::negate));
        Ok(said.acts.and(named.unwrap_or(Filter::Anything)).and(denied))
    }

    /// Returns the one thing that a name names.
    pub(super) fn thing(&self, at: usize) -> Read<Option<Things>> {
        if let Some(actor) = self.actor(at)? {
            return Ok(Some(match actor {
                Actor::Party(_) => Things::Parties(parties_of(&[actor])),
                Actor::Person(id) => Things::People(PersonSet::whose(PersonTest::is(id))),
            }));
        }
        Ok(self.bearers(at).iter().find_map(|it| match *it {
            Entity::Place(id) => {
                Some(Things::Places(Set::whose(crate::query::ast::PlaceTest::is(id))))
            }
            Entity::Document(id) => {
                Some(Things::Documents(DocumentSet::whose(DocumentTest::is(id))))
            }
            _ => None,
        }))
    }

    pub(super) fn documents(&mut self, kind: Option<DocumentKind>) -> Read<Things> {
        self.take(Concept::Agree);
        let mut cited = self.cited_by()?;
        let mut filter = kind.map_or(Filter::Anything, |kind| Filter::Is(DocumentTest::kind(kind)));
        filter = filter.and(self.containing()?);
        filter = filter.and(self.issued_between());
        for at in 0..self.items.len() {
            if let What::Date(date) = self.items[at].what.clone()
                && !self.items[at].used
            {
                let relation = self.date_relation(at);
                self.items[at].used = true;
                filter = filter.and(Filter::Is(DocumentTest::date(DateTest { relation, date })));
            }
        }
        for (from, to) in self.groups() {
            let (actors, _) = self.actors(from, to)?;
            for actor in &actors {
                filter = filter.and(Filter::Is(match *actor {
                    Actor::Person(id) => {
                        DocumentTest::spoken_by(PersonSet::whose(PersonTest::is(id)))
                    }
                    Actor::Party(_) => DocumentTest::issued_by(parties_of(&[*actor])),
                }));
            }
            if !actors.is_empty() {
                self.use_group(from, to);
            }
        }
        if let Some(events) = self.some_events()? {
            let at = Filter::Is(DocumentTest::at(events));
            // `resolutions that the statement of round 9 cites`: the statement is the round's.
            match &mut cited {
                Some(citing) => citing.filter = citing.filter.clone().and(at),
                None => filter = filter.and(at),
            }
        }
        if let Some(citing) = cited {
            filter = filter.and(Filter::Is(DocumentTest::cited_by(citing.clone())));
            if self.take(Concept::Most) {
                let measure = Measure::CitationsOfDocument(Box::new(citing));
                let set = Set::of(filter).ordered(Order::Most(measure));
                return Ok(Things::Documents(set.sliced(Slice::First(MOST_RANKED))));
            }
        }
        Ok(Things::Documents(Set::of(filter)))
    }

    /// Returns what the question says of the contents of documents.
    ///
    /// Names joined by *and* may stand in different provisions; an act and its object stand in one.
    fn containing(&mut self) -> Read<Filter<DocumentTest>> {
        // `that reject separatism and mention Israel`: each verb may be in a provision of its own.
        let Some(second) = self.second_verb() else { return self.containing_all() };
        let mut behind = self.items.split_off(second);
        let first = self.containing_all();
        std::mem::swap(&mut self.items, &mut behind);
        let other = self.containing_all();
        behind.append(&mut self.items);
        self.items = behind;
        Ok(first?.and(other?))
    }

    /// Returns where the second verb of texts stands, when *and* joins it to what the first names.
    fn second_verb(&self) -> Option<usize> {
        let verb = |at: &usize| {
            matches!(self.concept(*at), Some(Concept::Act(_) | Concept::Mention | Concept::Cite))
        };
        let mut verbs = (0..self.items.len()).filter(verb);
        let (first, second) = (verbs.next()?, verbs.next()?);
        let names = |range: std::ops::Range<usize>| {
            range.into_iter().any(|at| matches!(self.items[at].what, What::Name(..)))
        };
        let joined = self.concept(second.checked_sub(1)?) == Some(Concept::And);
        let alone = joined && verbs.next().is_none() && self.grammar.side == Side::Before;
        (alone && names(first..second) && names(second..self.items.len())).then_some(second)
    }

    fn containing_all(&mut self) -> Read<Filter<DocumentTest>> {
        let said = self.said()?;
        let containing = |provisions: Filter<ProvisionTest>| match provisions {
            Filter::Anything => Filter::Anything,
            some => Filter::Is(DocumentTest::containing(ProvisionSet::of(some))),
        };
        let acts = said.acts;
        let filter = if said.any {
            containing(acts.and(Filter::either(said.named).unwrap_or(Filter::Anything)))
        } else if said.joined && matches!(acts, Filter::Anything) {
            Filter::all(said.named.into_iter().map(containing))
        } else {
            containing(acts.and(Filter::all(said.named)))
        };
        let denied = said.denied.into_iter().map(|it| containing(it).negate());
        Ok(filter.and(Filter::all(denied)))
    }

    /// Reads `rounds without a joint statement`, `rounds that adopted a memorandum`: the kind of text,
    /// and whether it is denied.
    pub(super) fn adopted_kind(&mut self) -> Option<Filter<EventTest>> {
        let event = self.event_noun()?;
        // `zirvelerde kabul edilen bildiriler`: what is asked for comes last.
        let turkish = self.grammar.language == Language::Turkish;
        let places = if turkish { 0..event } else { event..self.items.len() };
        let (at, kind) = places.into_iter().find_map(|at| match self.noun(at)?.0 {
            Noun::Document(kind) => Some((at, kind)),
            _ => None,
        })?;
        let verb = |it: &usize| {
            matches!(
                self.concept(*it),
                Some(Concept::Not | Concept::NotAttend | Concept::Agree | Concept::Issue)
            )
        };
        // `after which no statement was adopted`; a Persian verb always stands behind.
        let persian = self.grammar.language == Language::Persian;
        let behind = |it: &usize| {
            matches!(self.concept(*it), Some(Concept::Agree | Concept::Issue))
                || persian && verb(it)
        };
        let verbs: Vec<usize> = match turkish {
            true => (at + 1..event).filter(verb).collect(),
            false => {
                let behind = (at + 1..self.items.len()).filter(behind);
                (event..at).filter(verb).chain(behind).collect()
            }
        };
        let of_text = (at + 1..self.items.len()).any(|it| {
            self.noun(it).is_some()
                || matches!(
                    self.concept(it),
                    Some(Concept::About | Concept::Mention | Concept::Cite | Concept::Act(_))
                )
        });
        let of_text = of_text && !turkish;
        if verbs.is_empty() || of_text || self.has(Concept::Say) || self.has(Concept::What) {
            return None;
        }
        let mut denied = false;
        for it in verbs {
            denied |= matches!(self.concept(it), Some(Concept::Not | Concept::NotAttend));
            self.items[it].used = true;
        }
        self.items[at].used = true;
        let of_kind = kind.map_or(Filter::Anything, |kind| Filter::Is(DocumentTest::kind(kind)));
        let adopting = EventTest::adopting(DocumentSet::of(of_kind));
        let test = Filter::Is(adopting);
        Some(if denied { test.negate() } else { test })
    }

    /// Reads `which resolutions do the statements cite`, `documents cited by the statements`: the
    /// documents that refer to those asked for.
    fn cited_by(&mut self) -> Read<Option<DocumentSet>> {
        let named = self.position(Concept::Cite).or_else(|| self.position(Concept::Mention));
        let Some(cite) = named else { return Ok(None) };
        let nouns: Vec<(usize, Option<DocumentKind>)> = (0..self.items.len())
            .filter_map(|at| match self.noun(at)?.0 {
                Noun::Document(kind) => Some((at, kind)),
                _ => None,
            })
            .collect();
        let &[(_, first), (other, kind)] = nouns.as_slice() else { return Ok(None) };
        // Statements name resolutions, and never the other way round.
        let resolution = Some(DocumentKind::Resolution);
        let one_way = first == resolution && kind != resolution;
        if self.concept(cite) == Some(Concept::Mention) && !one_way {
            return Ok(None);
        }
        let passive = matches!(
            self.concept(cite + 1),
            Some(Concept::By | Concept::In | Concept::For | Concept::Issue)
        );
        if cite < other && !passive && !one_way {
            return Ok(None);
        }
        self.items[other].used = true;
        self.items[cite].used = true;
        let filter = kind.map_or(Filter::Anything, |kind| Filter::Is(DocumentTest::kind(kind)));
        Ok(Some(DocumentSet::of(filter)))
    }

    /// Reads `statements between 2018 and 2020`.
    fn issued_between(&mut self) -> Filter<DocumentTest> {
        let dates: Vec<(usize, Edtf)> = (0..self.items.len())
            .filter_map(|at| match &self.items[at].what {
                What::Date(date) if !self.items[at].used => Some((at, date.clone())),
                _ => None,
            })
            .collect();
        let [(from, first), (to, last)] = dates.as_slice() else { return Filter::Anything };
        // No events lie between the two.
        let Some(between) = self.position(Concept::Between) else { return Filter::Anything };
        self.items[between].what = What::Concept(Concept::Filler);
        (self.items[*from].used, self.items[*to].used) = (true, true);
        let end = |relation, date: &Edtf| {
            Filter::Is(DocumentTest::date(DateTest { relation, date: date.clone() }))
        };
        end(DateRelation::Since, first).and(end(DateRelation::Until, last))
    }

    /// Returns the events that the rest of the question names, if it names any.
    pub(super) fn some_events(&mut self) -> Read<Option<EventSet>> {
        let events = self.events(None)?;
        Ok((!events.is_everything()).then_some(events))
    }

    pub(super) fn provisions(&mut self) -> Read<Things> {
        let kind = (0..self.items.len()).find_map(|at| match self.noun(at) {
            Some((Noun::Document(kind), _)) => Some((at, kind)),
            _ => None,
        });
        let mut documents = Filter::Anything;
        let mut slice = Slice::All;
        if let Some((at, kind)) = kind {
            self.items[at].used = true;
            documents = kind.map_or(documents, |kind| Filter::Is(DocumentTest::kind(kind)));
            // `the points of the last statement`
            if matches!(self.wanted(), Some((_, Noun::Provisions))) {
                slice = self.rank_beside(at);
            }
        }
        let mut filter = self.on_provisions()?;
        self.take(Concept::Agree);
        if let Some(events) = self.some_events()? {
            documents = documents.and(Filter::Is(DocumentTest::at(events)));
        }
        if !matches!(documents, Filter::Anything) {
            let of = DocumentSet::of(documents).sliced(slice);
            filter = Filter::Is(ProvisionTest::of(of)).and(filter);
        }
        Ok(Things::Provisions(Set::of(filter)))
    }

    /// Returns the provisions of documents of the kind that a noun names.
    pub(super) fn provisions_of(&mut self, noun: Noun) -> Read<Things> {
        for at in 0..self.items.len() {
            if self.noun(at).is_some_and(|(other, _)| other == noun) {
                self.items[at].used = false;
            }
        }
        self.provisions()
    }

    /// Tells whether promises are asked for without the word: `what is still pending`.
    pub(super) fn asks_promises(&self) -> bool {
        use Concept as C;
        let verdict = |at| matches!(self.concept(at), Some(C::Verdict(_) | C::Unfulfilled));
        let fate = (0..self.items.len()).any(verdict) && self.event_noun().is_none();
        fate || [C::Promise, C::OwedBy, C::Due].into_iter().any(|it| self.has(it))
    }

    pub(super) fn topics(&mut self) -> Read<Things> {
        // Topics that *every* statement takes up are no set of the algebra.
        if let Some(at) = self.position(Concept::Every) {
            return Err(self.fault(at));
        }
        self.take(Concept::Mention);
        let Things::Provisions(provisions) = self.provisions()? else { return Err(self.fault(0)) };
        Ok(Things::Topics(Set::whose(TopicTest::of(provisions))))
    }
}
