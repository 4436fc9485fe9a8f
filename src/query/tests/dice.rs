//! Random queries and random small packages, from a list of bytes that proptest can shrink.

use crate::analysis::Standing;
use crate::model::{
    Act, Action, DocumentId, EventId, EventKind, EventStatus, Function, Level, Mode, Model,
    PartyId, PartyKind, PersonId, PlaceId, PlaceKind, Presence, ProcessId, ProvisionId, Rank,
    Relation, Role, RowId, SourceKind, Stance, TopicId, Vocabulary,
};
use crate::query::ast::*;

/// Picks one of so many choices after another; when the bytes run out always the first.
pub(crate) struct Dice<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) model: &'a Model,
    /// Whether kinds of which the naive evaluation knows nothing may come up.
    pub(crate) anything_goes: bool,
    pub(crate) depth: usize,
}

impl Dice<'_> {
    pub(crate) fn roll(&mut self, choices: usize) -> usize {
        let Some((&first, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        usize::from(first) % choices.max(1)
    }

    fn one<V: Vocabulary>(&mut self) -> V {
        V::ALL[self.roll(V::ALL.len())]
    }

    fn maybe<V>(&mut self, make: impl FnOnce(&mut Self) -> V) -> Option<V> {
        (self.roll(2) == 1).then(|| make(self))
    }

    fn rarely<V>(&mut self, make: impl FnOnce(&mut Self) -> V) -> Option<V> {
        (self.roll(5) == 1).then(|| make(self))
    }

    fn id<R: RowId>(&mut self, count: usize) -> R {
        R::from_row(u32::try_from(self.roll(count)).unwrap())
    }

    fn number(&mut self) -> u32 {
        u32::try_from(self.roll(4)).unwrap()
    }

    fn numbers(&mut self) -> Numbers {
        Numbers { from: self.maybe(Self::number), to: self.maybe(Self::number) }
    }

    fn date(&mut self) -> DateTest {
        let dates =
            ["2017", "2018-02", "2018-02-15/2018-03-01", "2019-40", "2018-02-10", "../2018"];
        DateTest {
            relation: DateRelation::ALL[self.roll(5)],
            date: dates[self.roll(dates.len())].parse().unwrap(),
        }
    }

    fn months(&mut self) -> Months {
        let sets: [&[u32]; 5] = [&[2], &[12, 1, 2], &[6, 7, 8], &[], &[3, 1]];
        Months::of(sets[self.roll(sets.len())].iter().copied())
    }

    fn how(&mut self) -> How {
        let presences = [
            Presences::TOOK_PART,
            Presences::TOOK_PART,
            Presences::DECLINED,
            Presences::MISSED,
            Presences::RECORDED,
            Presences::of(&[Presence::Invited, Presence::Partly]),
        ];
        How {
            presence: presences[self.roll(presences.len())],
            role: self.rarely(Self::one::<Role>),
            level: self.rarely(Self::one::<Level>),
        }
    }

    fn quantity(&mut self) -> Quantity {
        match self.roll(5) {
            0 | 1 => Quantity::Some,
            2 => Quantity::AtLeast(self.number()),
            3 => Quantity::Every,
            _ => Quantity::Only,
        }
    }

    fn set<T: Clone>(&mut self, test: fn(&mut Self) -> T) -> Set<T> {
        self.depth += 1;
        let filter = self.filter(test, 0);
        let order = if self.roll(4) == 3 { Order::Reversed } else { Order::Natural };
        let slice = match self.roll(16) {
            5 => Slice::First(self.number()),
            6 => Slice::Last(self.number()),
            7 => Slice::Nth(self.number()),
            8 => Slice::NthLast(self.number()),
            _ => Slice::All,
        };
        self.depth -= 1;
        Set { filter, order, slice }
    }

    fn filter<T: Clone>(&mut self, test: fn(&mut Self) -> T, depth: usize) -> Filter<T> {
        let choices = if depth > 2 { 4 } else { 8 };
        match self.roll(choices) {
            0 => Filter::Anything,
            1..5 => Filter::Is(test(self)),
            5 => self.filter(test, depth + 1).and(self.filter(test, depth + 1)),
            6 => self.filter(test, depth + 1).or(self.filter(test, depth + 1)),
            _ => self.filter(test, depth + 1).negate(),
        }
    }

    /// Limits how deep sets stand in sets.
    fn shallow(&self, choices: usize, flat: usize) -> usize {
        if self.depth > 3 { flat } else { choices }
    }

    pub(crate) fn events(&mut self) -> EventSet {
        self.set(Self::event)
    }

    fn event(&mut self) -> EventTest {
        let choices = self.shallow(19, 8);
        match self.roll(choices) {
            0 => EventTest::is(self.id::<EventId>(self.model.events.len())),
            1 => EventTest::kind(self.one::<EventKind>()),
            2 => EventTest::meeting(),
            3 => EventTest::status(self.one::<EventStatus>()),
            4 => EventTest::mode(self.one::<Mode>()),
            5 if self.roll(2) == 0 => EventTest::length(self.numbers()),
            5 => EventTest::number(self.numbers()),
            7 if self.roll(3) == 0 => EventTest::months(self.months()),
            6 => EventTest::process(self.id::<ProcessId>(self.model.processes.len())),
            7 => EventTest::date(self.date()),
            8 => EventTest::part_of(self.events()),
            9 | 10 => EventTest::attended(Attending {
                how: self.how(),
                quantity: self.quantity(),
                parties: self.parties(),
            }),
            11 => EventTest::represented(Representing {
                function: self.rarely(Self::one::<Function>),
                quantity: self.quantity(),
                people: self.people(),
                party: self.rarely(Self::parties),
            }),
            12 => EventTest::at(self.places()),
            13 => EventTest::in_country(self.parties()),
            14 => EventTest::hosted_by(self.parties()),
            15 => EventTest::earlier_than(self.events()),
            16 => EventTest::later_than(self.events()),
            17 if self.roll(2) == 0 => EventTest::next_after(self.events()),
            17 => EventTest::previous_to(self.events()),
            _ => EventTest::adopting(self.documents()),
        }
    }

    fn party_at(&mut self) -> PartyAt {
        PartyAt { how: self.how(), quantity: self.quantity(), events: self.events() }
    }

    fn person_at(&mut self) -> PersonAt {
        PersonAt {
            function: self.rarely(Self::one::<Function>),
            party: self.rarely(Self::parties),
            quantity: self.quantity(),
            events: self.events(),
        }
    }

    fn parties(&mut self) -> PartySet {
        self.set(Self::party)
    }

    fn party(&mut self) -> PartyTest {
        let choices = self.shallow(8, 2);
        match self.roll(choices) {
            0 => PartyTest::is(self.id::<PartyId>(self.model.parties.len())),
            1 => PartyTest::kind(self.one::<PartyKind>()),
            2 => PartyTest::part_of(self.parties()),
            3 => PartyTest::at(self.party_at()),
            4 => PartyTest::hosting(self.events()),
            5 => PartyTest::issuing(self.documents()),
            6 => PartyTest::mentioned_in(self.provisions()),
            _ => PartyTest::owing(self.commitments()),
        }
    }

    fn people(&mut self) -> PersonSet {
        self.set(Self::person)
    }

    fn person(&mut self) -> PersonTest {
        let choices = self.shallow(6, 1);
        match self.roll(choices) {
            0 => PersonTest::is(self.id::<PersonId>(self.model.people.len())),
            1 | 2 => PersonTest::at(self.person_at()),
            3 => PersonTest::met(self.people(), self.events()),
            4 => PersonTest::speaking_in(self.documents()),
            _ if self.anything_goes => PersonTest::holding(self.set(Self::office)),
            _ => PersonTest::mentioned_in(self.provisions()),
        }
    }

    fn office(&mut self) -> OfficeTest {
        match self.roll(5) {
            0 => OfficeTest::level(self.one::<Level>()),
            1 => OfficeTest::by(self.people()),
            2 => OfficeTest::of(self.parties()),
            3 => OfficeTest::titled("foreign \"minister\"".to_owned()),
            _ => OfficeTest::date(self.date()),
        }
    }

    fn places(&mut self) -> PlaceSet {
        self.set(Self::place)
    }

    fn place(&mut self) -> PlaceTest {
        let choices = self.shallow(4, 2);
        match self.roll(choices) {
            0 => PlaceTest::is(self.id::<PlaceId>(self.model.places.len())),
            1 => PlaceTest::kind(self.one::<PlaceKind>()),
            2 => PlaceTest::in_country(self.parties()),
            _ => PlaceTest::of(self.events()),
        }
    }

    fn documents(&mut self) -> DocumentSet {
        self.set(Self::document)
    }

    fn document(&mut self) -> DocumentTest {
        let choices = self.shallow(9, 4);
        match self.roll(choices) {
            0 => DocumentTest::is(self.id::<DocumentId>(self.model.documents.len())),
            1 => DocumentTest::kind(self.one()),
            2 => DocumentTest::agreed(),
            3 => DocumentTest::date(self.date()),
            4 => DocumentTest::at(self.events()),
            5 => DocumentTest::issued_by(self.parties()),
            6 => DocumentTest::spoken_by(self.people()),
            7 => DocumentTest::containing(self.provisions()),
            _ => DocumentTest::cited_by(self.documents()),
        }
    }

    fn provisions(&mut self) -> ProvisionSet {
        self.set(Self::provision)
    }

    fn provision(&mut self) -> ProvisionTest {
        let choices = self.shallow(10, 5);
        match self.roll(choices) {
            0 => ProvisionTest::is(self.id::<ProvisionId>(self.model.provisions.len())),
            1 => ProvisionTest::wording(
                [Wording::Agreed, Wording::Remarks, Wording::Any][self.roll(3)],
            ),
            2 => ProvisionTest::number(self.numbers()),
            3 => ProvisionTest::act(self.one::<Act>()),
            4 => ProvisionTest::saying("oil (or \\ \"gas\")".to_owned()),
            5 => ProvisionTest::of(self.documents()),
            6 => ProvisionTest::about(self.topics()),
            7 => {
                let things = Things::Parties(self.parties());
                ProvisionTest::mentioning(things, self.maybe(Self::one::<Stance>))
            }
            8 => {
                let documents = self.documents();
                ProvisionTest::citing(documents, self.maybe(Self::one::<Relation>))
            }
            _ => ProvisionTest::promising(self.commitments()),
        }
    }

    fn topics(&mut self) -> TopicSet {
        self.set(Self::topic)
    }

    fn topic(&mut self) -> TopicTest {
        let choices = self.shallow(3, 1);
        match self.roll(choices) {
            0 => TopicTest::is(self.id::<TopicId>(self.model.topics.len())),
            1 => TopicTest::under(self.topics()),
            _ => TopicTest::of(self.provisions()),
        }
    }

    fn commitments(&mut self) -> CommitmentSet {
        self.set(Self::commitment)
    }

    fn commitment(&mut self) -> CommitmentTest {
        let choices = self.shallow(9, 3);
        match self.roll(choices) {
            0 => CommitmentTest::action(self.one::<Action>()),
            1 => CommitmentTest::due(self.date()),
            2 => CommitmentTest::verdict(self.one::<Standing>()),
            3 => CommitmentTest::made_at(self.events()),
            4 if self.roll(2) == 0 => CommitmentTest::made_by(self.provisions()),
            4 => CommitmentTest::made_in(self.documents()),
            5 => CommitmentTest::owed_by(self.parties()),
            6 => CommitmentTest::owed_to(self.parties()),
            7 => CommitmentTest::at(self.places()),
            _ => CommitmentTest::settled_by(self.events()),
        }
    }

    fn source(&mut self) -> SourceTest {
        match self.roll(5) {
            0 => SourceTest::kind(self.one::<SourceKind>()),
            1 => SourceTest::publisher("A \"b\"; c".to_owned()),
            2 => SourceTest::language("kk-Cyrl".to_owned()),
            3 => SourceTest::date(self.date()),
            _ => SourceTest::evidence_for(self.things()),
        }
    }

    fn dispute(&mut self) -> DisputeTest {
        match self.roll(3) {
            0 => DisputeTest::rank(self.one::<Rank>()),
            1 => DisputeTest::column("title_then".to_owned()),
            _ => DisputeTest::about(self.things()),
        }
    }

    pub(crate) fn things(&mut self) -> Things {
        let choices = if self.anything_goes { 11 } else { 8 };
        match self.roll(choices) {
            0 => Things::Events(self.events()),
            1 => Things::Parties(self.parties()),
            2 => Things::People(self.people()),
            3 => Things::Places(self.places()),
            4 => Things::Documents(self.documents()),
            5 => Things::Provisions(self.provisions()),
            6 => Things::Topics(self.topics()),
            7 => Things::Commitments(self.commitments()),
            8 => Things::Offices(self.set(Self::office)),
            9 if self.depth < 3 => Things::Sources(self.set(Self::source)),
            10 if self.depth < 3 => Things::Disputes(self.set(Self::dispute)),
            _ => Things::Events(EventSet::everything()),
        }
    }

    /// Returns things that pass one test of the sorts whose work is shared or cut short.
    pub(crate) fn related(&mut self) -> Things {
        match self.roll(5) {
            0 => Things::Parties(PartySet::whose(PartyTest::at(self.party_at()))),
            1 => Things::People(PersonSet::whose(PersonTest::at(self.person_at()))),
            2 => {
                let parties = self.parties();
                let (how, quantity) = (self.how(), self.quantity());
                let test = Attending { how, quantity, parties };
                Things::Events(EventSet::whose(EventTest::attended(test)))
            }
            3 => Things::Events(EventSet::whose(EventTest::earlier_than(self.events()))),
            _ => Things::Events(EventSet::whose(EventTest::later_than(self.events()))),
        }
    }

    fn measured(&mut self, things: Things) -> Things {
        let measure = match &things {
            Things::Parties(_) if self.roll(3) == 0 => {
                Measure::EventsOfHost(Box::new(self.events()))
            }
            Things::Parties(_) => Measure::EventsOfParty(Box::new(self.party_at())),
            Things::People(_) if self.roll(2) == 0 => {
                Measure::TenureOfPerson(Box::new(self.person_at()))
            }
            Things::People(_) => Measure::EventsOfPerson(Box::new(self.person_at())),
            Things::Places(_) => Measure::EventsOfPlace(Box::new(self.events())),
            Things::Events(_) if self.roll(2) == 0 => Measure::LengthOfEvent,
            Things::Events(_) => Measure::PartiesOfEvent(self.how()),
            Things::Documents(_) if self.roll(2) == 0 => {
                Measure::CitationsOfDocument(Box::new(self.documents()))
            }
            Things::Documents(_) => Measure::ProvisionsOfDocument(Box::new(self.provisions())),
            Things::Topics(_) => Measure::ProvisionsOfTopic(Box::new(self.provisions())),
            _ => return things,
        };
        let order = if self.roll(2) == 0 { Order::Most(measure) } else { Order::Fewest(measure) };
        match things {
            Things::Parties(set) => Things::Parties(set.ordered(order)),
            Things::People(set) => Things::People(set.ordered(order)),
            Things::Places(set) => Things::Places(set.ordered(order)),
            Things::Events(set) => Things::Events(set.ordered(order)),
            Things::Documents(set) => Things::Documents(set.ordered(order)),
            Things::Topics(set) => Things::Topics(set.ordered(order)),
            other => other,
        }
    }

    pub(crate) fn query(&mut self) -> Query {
        let question = match self.roll(7) {
            0 => Question::Gap { from: Box::new(self.events()), to: Box::new(self.events()) },
            1 => Question::Gaps { events: self.events(), told: Gaps::ALL[self.roll(4)] },
            6 => Question::Years { events: self.events(), told: Years::ALL[self.roll(3)] },
            2 => Question::Compare(self.events()),
            3 => {
                let analysis = Analysis::ALL[self.roll(Analysis::ALL.len())];
                let of = self.things();
                match analysis.takes(&of) {
                    true => Question::Analysis { analysis, of },
                    false => Question::Select { things: of, form: Form::List },
                }
            }
            shape => {
                let things = self.things();
                let things = if shape == 4 { self.measured(things) } else { things };
                Question::Select {
                    things,
                    form: [Form::List, Form::Count, Form::Whether, Form::WhetherNone][self.roll(4)],
                }
            }
        };
        Query { question, when: [When::Definitely, When::Possibly][self.roll(2)] }
    }
}
