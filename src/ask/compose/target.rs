//! What is asked for.

use super::actors::{Actor, parties_of};
use super::{Composer, Concept, Noun, Read, What};
use crate::date::Language;
use crate::model::{Entity, EventKind, Level, Role};
use crate::query::ast::{
    DocumentSet, DocumentTest, EventSet, EventTest, Filter, How, Measure, Order, PersonSet,
    PersonTest, PlaceTest, ProvisionSet, ProvisionTest, Set, Slice, Things, TopicTest,
};
use crate::text::fold;

/// How many rows a question for the most or the longest gets.
pub(super) const MOST_RANKED: u32 = 10;

impl Composer<'_, '_> {
    pub(super) fn things(&mut self) -> Read<Things> {
        let who = self.has(Concept::Who);
        if let Some(things) = self.bare_name()? {
            return Ok(things);
        }
        if self.has(Concept::Most) {
            self.read_host_as_hosted();
        }
        if let Some(things) = self.compared()? {
            return Ok(things);
        }
        if let Some(things) = self.mentioned_in()? {
            return Ok(things);
        }
        if let Some(things) = self.of_people(who)? {
            return Ok(things);
        }
        self.of_rest(self.has(Concept::Who))
    }

    /// Returns the people or parties that a question asks for by what they did or held.
    fn of_people(&mut self, who: bool) -> Read<Option<Things>> {
        if let Some(things) = self.succession()? {
            return Ok(Some(things));
        }
        if let Some(signed) = self.signers(who)? {
            return Ok(Some(signed));
        }
        if let Some(offices) = self.terms_of_one(who)? {
            return Ok(Some(offices));
        }
        if let Some((title, level)) = self.take_asked_office(who) {
            return self.office_holders(title, level).map(Some);
        }
        if self.has(Concept::Met) && self.asks_who_met(who) {
            return self.met().map(Some);
        }
        if let Some(met) = self.met_at_rounds()? {
            return Ok(Some(met));
        }
        if let Some(met) = self.met_beside()? {
            return Ok(Some(met));
        }
        if self.has(Concept::HostedBy) { self.hosts() } else { Ok(None) }
    }

    fn of_rest(&mut self, who: bool) -> Read<Things> {
        let target = self.event_noun();
        if let Some(adopting) = self.adopted_kind() {
            let events = self.events(target)?;
            return Ok(Things::Events(events.and(adopting)));
        }
        self.read_heads_as_led();
        self.read_host_as_hosted();
        if let Some(events) = self.events_of_role()? {
            return Ok(events);
        }
        if let Some(events) = self.events_without_role()? {
            return Ok(events);
        }
        if let Some(topics) = self.topics_of_one_only()? {
            return Ok(topics);
        }
        if let Some(target) = self.event_noun()
            && self.ranks_events(target)
        {
            return Ok(Things::Events(self.events(Some(target))?));
        }
        if self.has(Concept::Say) && self.speaks_someone() {
            return self.documents(None);
        }
        if self.has(Concept::Say) && self.counted().is_none() {
            self.take_speakers();
            let things = self.provisions()?;
            let slice = self.free_rank();
            return self.in_time(things, slice);
        }
        if let Some(target) = self.event_noun()
            && let Some(texts) = self.texts_that_rank(target)
        {
            self.items[texts].used = true;
            return Ok(Things::Events(self.events(Some(target))?));
        }
        if let Some((at, noun)) = self.wanted() {
            self.items[at].used = true;
            let slice = self.rank_before(at);
            let things = self.wanted_things(noun)?;
            return self.in_time(things, slice);
        }
        self.without_noun(who)
    }

    /// Takes the office whose holder is asked for.
    fn take_asked_office(&mut self, who: bool) -> Option<(&'static str, Level)> {
        let asks_events = self.event_noun().is_some();
        // `when did the UN envoy come last` asks for an occasion.
        let told_of = !who
            && self.has(Concept::Attend)
            && [Concept::First, Concept::Last, Concept::When, Concept::HowOften]
                .into_iter()
                .any(|it| self.has(it));
        // `whom did the UN envoy meet` is about the delegation.
        let other = told_of || self.has(Concept::Met);
        self.take_first(|it| match it {
            Concept::Office(title, level) if (who || !asks_events) && !other => {
                Some((title, level))
            }
            _ => None,
        })
    }

    /// Tells whether a person is asked about as the one who speaks: `what did Lavrentiev say`.
    pub(super) fn speaks_someone(&self) -> bool {
        let of_others = [Concept::Mention, Concept::About, Concept::Cite].into_iter();
        let about = of_others.into_iter().any(|it| self.has(it)) || self.wanted().is_some();
        !about
            && self.groups().iter().any(|&(from, to)| {
                let person = self.bearers(from).iter().any(|it| matches!(it, Entity::Person(_)));
                person && matches!(self.relation(from, to), Some((Concept::Say, _)))
            })
    }

    /// Uses up the guarantors in `what did the guarantors say at round 19`: what is agreed is theirs.
    fn take_speakers(&mut self) {
        for at in 0..self.items.len() {
            let theirs = matches!(self.noun(at), Some((Noun::Role(Role::Guarantor), _)));
            if theirs && self.names_events() {
                self.items[at].used = true;
                self.take_party_noun();
            }
        }
    }

    /// Reads `what does round 21 say that round 20 did not`: topics of the one and not of the other.
    fn topics_of_one_only(&mut self) -> Read<Option<Things>> {
        let of_texts =
            (0..self.items.len()).any(|at| matches!(self.noun(at), Some((Noun::Document(_), _))));
        if !(self.has(Concept::Agree) || of_texts || self.has(Concept::Noun(Noun::Topics, false))) {
            return Ok(None);
        }
        let Some([one, other]) = self.one_not_other() else { return Ok(None) };
        let about = self.on_provisions()?;
        let topics = |set: EventSet| {
            let documents = DocumentSet::whose(DocumentTest::at(set));
            let of = Filter::Is(ProvisionTest::of(documents));
            let provisions = ProvisionSet::of(of.and(about.clone()));
            Filter::Is(TopicTest::of(provisions))
        };
        self.take(Concept::Agree);
        self.take(Concept::New);
        self.take(Concept::Mention);
        self.take_documents();
        self.take(Concept::Noun(Noun::Topics, false));
        Ok(Some(Things::Topics(Set::of(topics(one).and(topics(other).negate())))))
    }

    /// Reads `at round 20 but not at round 19`: two references, the second denied.
    pub(super) fn one_not_other(&mut self) -> Option<[EventSet; 2]> {
        let not = (0..self.items.len()).rev().find(|&at| {
            matches!(
                self.concept(at),
                Some(Concept::Not | Concept::NotAttend | Concept::Outside | Concept::Than)
            )
        })?;
        let refs: Vec<(usize, EventSet)> = (0..self.items.len())
            .filter_map(|at| match &self.items[at].what {
                What::Events(set) => Some((at, set.clone())),
                _ => None,
            })
            .collect();
        let [(first, one), (second, other)] = <[(usize, EventSet); 2]>::try_from(refs).ok()?;
        let linked = self.concept(second.checked_sub(1)?);
        let joined =
            matches!(linked, Some(Concept::And | Concept::Or | Concept::Before | Concept::After));
        if joined || not < first {
            return None;
        }
        for at in [first, second, not] {
            self.items[at].used = true;
        }
        // `sent observers to round 15 but not to round 16`
        for at in [first, second].into_iter().filter_map(|at| at.checked_sub(1)) {
            let joins = self.concept(at) == Some(Concept::Until);
            self.items[at].used |= joins;
        }
        Some([one, other])
    }

    /// Returns the things of the noun that is asked for.
    fn wanted_things(&mut self, noun: Noun) -> Read<Things> {
        // `what did the guarantors agree at round 21`: whatever is agreed is agreed by them.
        let acts =
            (0..self.items.len()).any(|at| matches!(self.concept(at), Some(Concept::Act(_))));
        let by_all = matches!(noun, Noun::Role(Role::Guarantor) | Noun::Party(None));
        let theirs = by_all && (self.names_events() || self.has(Concept::What) || acts);
        // `what did the joint statement of round 16 say`
        let of_texts = matches!(noun, Noun::Document(_));
        let by_someone = (0..self.items.len()).any(|at| {
            matches!(self.noun(at), Some((Noun::Role(Role::Guarantor) | Noun::Party(None), _)))
        });
        // `ماذا أدان المشاركون في بيانات 2022`
        if of_texts && (self.has(Concept::What) && self.has(Concept::Agree) || acts && by_someone) {
            self.drop_authors();
            return self.provisions_of(noun);
        }
        if theirs && (self.has(Concept::Agree) || acts) {
            self.drop_authors();
            return self.provisions();
        }
        if theirs && self.has(Concept::Promise) {
            self.take_party_noun();
            return self.commitments();
        }
        self.of_noun(noun)
    }

    /// Tells whether so many of what a noun names are spoken of, as a condition.
    pub(super) fn is_limited(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|it| self.items.get(it));
        before.is_some_and(|item| matches!(item.what, What::Limit(_)))
    }

    /// Returns the things that a question asks for by its verb.
    fn without_noun(&mut self, who: bool) -> Read<Things> {
        if who && self.has(Concept::Lead) {
            return self.heads();
        }
        if self.asks_promises() {
            return self.commitments();
        }
        if self.asks_provisions(who) {
            self.check_counts_texts()?;
            let things = self.provisions()?;
            let slice = self.free_rank();
            return self.in_time(things, slice);
        }
        if who && self.comes_from_party() {
            return self.people();
        }
        if who {
            // `who are you` asks for nobody at nothing.
            let asked = (0..self.items.len()).any(|at| match self.items[at].what {
                What::Concept(concept) => {
                    !super::is_structure(concept) || concept == Concept::Attend
                }
                _ => true,
            });
            return match asked {
                true => self.parties(None, How::TOOK_PART),
                false => Err(self.fault(self.items.len())),
            };
        }
        let target = self.event_noun();
        if target.is_none() && !self.names_events() {
            return self.occasions();
        }
        Ok(Things::Events(self.events(target)?))
    }

    /// Tells whether people are asked for as those of a party: `кто приехал от Ливана`.
    fn comes_from_party(&self) -> bool {
        self.groups().iter().any(|&(from, to)| {
            let acts = matches!(self.relation(from, to), Some((Concept::For, _)));
            (acts || self.is_inside_delegation(from, to))
                && matches!(self.actor(from), Ok(Some(Actor::Party(_))))
        })
    }

    /// Tells whether a party stands for its delegation, in which someone was: `в турецкой делегации`,
    /// `Türk heyetinde`.
    fn is_inside_delegation(&self, from: usize, to: usize) -> bool {
        match self.grammar.language {
            Language::Russian => {
                let beside = |at: Option<usize>| {
                    at.and_then(|at| self.concept(at)) == Some(Concept::Delegation)
                };
                let inside = |at: Option<usize>| match at.and_then(|at| self.concept(at)) {
                    Some(Concept::In | Concept::HeldIn) => true,
                    // `входил в состав делегации`
                    Some(Concept::Attend) => {
                        at.is_some_and(|at| self.items[at].text.contains("состав"))
                    }
                    _ => false,
                };
                let (one, two) = (from.checked_sub(1), from.checked_sub(2));
                inside(one) && beside(Some(to + 1)) || inside(two) && beside(one)
            }
            Language::Turkish => {
                let ends = |at: usize| {
                    self.items.get(at).is_some_and(|item| fold(&item.text).ends_with("heyetinde"))
                };
                ends(to) || ends(to + 1)
            }
            _ => false,
        }
    }

    /// Returns where the kind of event stands that is asked for or spoken of.
    pub(super) fn event_noun(&self) -> Option<usize> {
        (0..self.items.len())
            .find(|&at| matches!(self.noun(at), Some((Noun::Event(_) | Noun::Meeting, _))))
    }

    /// Tells whether points of texts are asked for: by what was agreed, or by a topic alone.
    fn asks_provisions(&self, who: bool) -> bool {
        let topic = (0..self.items.len())
            .any(|at| self.bearers(at).iter().any(|it| matches!(it, Entity::Topic(_))));
        let verb = self.has(Concept::Agree)
            || (0..self.items.len()).any(|at| matches!(self.concept(at), Some(Concept::Act(_))));
        let says = [Concept::Mention, Concept::Cite].into_iter().any(|it| self.has(it));
        let events = self.event_noun().is_some();
        let what = self.has(Concept::What) || !events;
        !who && what && ((verb && (topic || self.names_events() || !events)) || topic || says)
    }

    /// Reads the occasions of a verb without a noun: `how often did Iraq attend`, `when did Iran
    /// and Turkey meet`. Taking part and leading are told of rounds, meeting of all meetings.
    pub(super) fn occasions(&mut self) -> Read<Things> {
        let target = self.event_noun();
        if target.is_some() || self.names_events() {
            return Ok(Things::Events(self.events(target)?));
        }
        let of_rounds = self.tells_of_rounds();
        let kind = if of_rounds { EventTest::kind(EventKind::Round) } else { EventTest::meeting() };
        let events = self.events(None)?;
        if events.is_everything() {
            return Err(self.fault(self.items.len()));
        }
        self.take(Concept::Met);
        let slice = self.free_rank();
        let filter = Filter::Is(kind).and(events.filter);
        Ok(Things::Events(EventSet::of(filter).sliced(slice)))
    }

    /// Reads a question that is no more than one name: what the records hold of it.
    fn bare_name(&mut self) -> Read<Option<Things>> {
        if self.has(Concept::Who)
            && let Some(signed) = self.issuers()
        {
            return Ok(Some(signed));
        }
        let names = |item: &super::Item| matches!(item.what, What::Name(..));
        let structure = |at: usize| self.concept(at).is_some_and(super::is_structure);
        let named: Vec<usize> =
            (0..self.items.len()).filter(|&at| names(&self.items[at])).collect();
        let [at] = named[..] else { return Ok(None) };
        let plain = (0..self.items.len()).all(|it| it == at || structure(it));
        let related = (0..self.items.len()).any(|it| {
            matches!(
                self.concept(it),
                Some(Concept::Attend | Concept::HeldIn | Concept::When | Concept::Where)
            )
        });
        if !plain || related {
            return Ok(None);
        }
        if let Some(actor) = self.actor(at)? {
            self.items[at].used = true;
            return Ok(Some(match actor {
                Actor::Party(_) => Things::Parties(parties_of(&[actor])),
                Actor::Person(id) => Things::People(PersonSet::whose(PersonTest::is(id))),
            }));
        }
        let of_texts = self.bearers(at).iter().find_map(|it| match *it {
            Entity::Document(id) => Some(Things::Documents(Set::whose(DocumentTest::is(id)))),
            _ => None,
        });
        if of_texts.is_some() {
            self.items[at].used = true;
        } else if self.bearers(at).iter().any(|it| matches!(it, Entity::Topic(_))) {
            return self.provisions().map(Some);
        }
        Ok(of_texts)
    }

    /// Returns the rank that stands before a noun: `first statement`, `last three statements`.
    fn rank_before(&mut self, at: usize) -> Slice {
        let Some(before) = at.checked_sub(1) else { return Slice::All };
        let number = self.number(before);
        let place = if number.is_some() { before.checked_sub(1) } else { Some(before) };
        let rank = place.and_then(|it| self.concept(it));
        let count = number.unwrap_or(1);
        let slice = match rank {
            Some(Concept::First) => Slice::First(count),
            Some(Concept::Last) => Slice::Last(count),
            _ => return Slice::All,
        };
        for it in place.into_iter().chain([before]) {
            self.items[it].used = true;
        }
        slice
    }

    /// Returns the rank that stands beside a noun, before it or, where the language puts it so, behind.
    pub(super) fn rank_beside(&mut self, at: usize) -> Slice {
        let behind = match self.concept(at + 1) {
            Some(Concept::First) => Slice::First(1),
            Some(Concept::Last) => Slice::Last(1),
            _ => return self.rank_before(at),
        };
        self.items[at + 1].used = true;
        behind
    }

    pub(super) fn names_events(&self) -> bool {
        self.items.iter().any(|item| matches!(item.what, What::Events(_)))
    }

    /// Returns the noun that is asked for, unless it is a kind of event.
    pub(super) fn wanted(&self) -> Option<(usize, Noun)> {
        let rank = |noun: Noun| match noun {
            Noun::Commitments => 0,
            Noun::Provisions => 1,
            Noun::Disputes => 2,
            Noun::Sources => 3,
            Noun::Heads => 4,
            Noun::Topics => 5,
            Noun::Document(_) => 6,
            Noun::Role(_) => 7,
            Noun::Party(_) => 8,
            Noun::People => 9,
            Noun::Places => 10,
            Noun::Offices => 11,
            Noun::Event(_) | Noun::Meeting => 12,
        };
        if let Some(counted) = self.counted() {
            return Some(counted);
        }
        (0..self.items.len())
            .filter_map(|at| Some((at, self.noun(at)?.0)))
            .filter(|&(at, noun)| rank(noun) < 12 && !self.is_limited(at))
            .min_by_key(|(at, noun)| (rank(*noun), *at))
    }

    /// Returns the texts whose number is asked for: `in how many statements is Idlib named`.
    fn counted(&self) -> Option<(usize, Noun)> {
        let at = self.position(Concept::HowMany)? + 1;
        let noun = self.noun(at)?.0;
        matches!(noun, Noun::Document(_) | Noun::Provisions).then_some((at, noun))
    }

    fn of_noun(&mut self, noun: Noun) -> Read<Things> {
        match noun {
            Noun::Commitments => self.commitments(),
            Noun::Provisions => self.provisions(),
            Noun::Disputes => self.disputes(),
            Noun::Sources => self.sources(),
            Noun::Heads => self.heads(),
            Noun::Document(kind) => self.documents(kind),
            Noun::Topics => {
                // `topics that were discussed at round 11`
                self.take(Concept::Mention);
                self.topics()
            }
            Noun::Role(role) => self.role(role),
            Noun::Party(kind) => self.parties(kind, How::TOOK_PART),
            Noun::People => self.people(),
            Noun::Places => {
                self.take(Concept::HostedBy);
                let most = self.take(Concept::Most);
                let events = self.events(None)?;
                let set = Set::whose(PlaceTest::of(events.clone()));
                Ok(Things::Places(if most {
                    set.ordered(Order::Most(Measure::EventsOfPlace(Box::new(events))))
                        .sliced(Slice::First(MOST_RANKED))
                } else {
                    set
                }))
            }
            Noun::Offices => self.offices(),
            Noun::Event(_) | Noun::Meeting => Err(self.fault(0)),
        }
    }
}

/// Returns the single events of a reference such as `rounds 14 and 15`.
pub(super) fn split(set: &EventSet) -> Vec<EventSet> {
    match &set.filter {
        Filter::Either(parts) if set.slice == Slice::All => {
            parts.iter().map(|part| EventSet::of(part.clone())).collect()
        }
        _ => vec![set.clone()],
    }
}
