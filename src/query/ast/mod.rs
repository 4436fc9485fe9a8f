//! The query algebra: one small typed tree for every question.
//!
//! A [`Query`] asks one [`Question`]; most questions select the [`Things`] of one kind. Things are
//! a [`Set`]: those that pass a [`Filter`], put in an [`Order`], of which a [`Slice`] is taken.
//! The atoms of a filter are [`Condition`]s on attributes and relations that [`crate::graph`] declares,
//! typed by the kind of thing ([`EventTest`], [`PartyTest`] …); they hold further sets, so that "the
//! observers at the last round before the Tehran summit" is three sets, one inside the other. Ids are
//! those of one model; names were resolved before.
//!
//! Two rules hold wherever a set stands, so that nobody has to remember them:
//!
//! - a set of events holds only events that were *held*, unless its own filter tests the status or
//!   names events by id;
//! - provisions asked for as rows, or through which topics are found, are *agreed* ones, unless
//!   their own filter tests the wording or names provisions by id. One party's remarks never count
//!   as agreed.

mod analysis;
mod condition;
mod constructors;
mod defaults;
mod filter;
mod participation;
mod range;

pub use analysis::Analysis;
pub use condition::{
    CommitmentTest, Condition, DisputeTest, DocumentTest, Edge, EventTest, OfficeTest, PartyTest,
    PersonTest, PlaceTest, ProvisionTest, SourceTest, Test, Thing, TopicTest, Via, Wording,
};
pub(in crate::query) use defaults::implied;
pub use filter::Filter;
pub use participation::{
    Attending, How, PartyAt, PersonAt, Presences, Quantity, RECORDED, Representing, VERBS, Verb,
    Voices,
};
pub use range::{DateRelation, DateTest, Months, Numbers};

use crate::graph::Kind;
use crate::model::{
    CommitmentId, DisputeId, DocumentId, EventId, OfficeId, PartyId, PersonId, PlaceId,
    ProvisionId, SourceId, TopicId,
};

/// A question, and how its imprecise dates and weakly sourced facts are read.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Query {
    /// What is asked.
    pub question: Question,
    /// Which reading makes a row part of the answer.
    pub when: When,
}

/// Which reading of imprecise dates and weakly sourced facts makes a row part of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum When {
    /// Rows that hold under every reading; the others are named apart.
    #[default]
    Definitely,
    /// Rows that hold under some reading, marked.
    Possibly,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Question {
    /// Things of one kind, listed, counted or only told to exist.
    Select {
        /// The things.
        things: Things,
        /// What is told about them.
        form: Form,
    },
    /// Days from the end of one event to the start of another.
    Gap {
        /// The earlier one; a set that should hold one event.
        from: Box<EventSet>,
        /// The later one; a set that should hold one event.
        to: Box<EventSet>,
    },
    /// Days between each event of a set and the next.
    Gaps {
        /// The events, in their order.
        events: EventSet,
        /// Which of the gaps are told.
        told: Gaps,
    },
    /// How many events of a set fall in each year, from its first year to its last.
    Years {
        /// The events.
        events: EventSet,
        /// Which years are told.
        told: Years,
    },
    /// Events side by side: participants, heads, documents, topics that they share or not.
    Compare(EventSet),
    /// An analysis of things of one kind.
    Analysis {
        /// What is worked out.
        analysis: Analysis,
        /// The things.
        of: Things,
    },
}

/// Which of the gaps between events are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Gaps {
    /// Each of them, in order.
    #[default]
    Each,
    /// The longest; several when they are as long, by the fewest days that dates allow.
    Longest,
    /// The shortest; several when they are as short, by the most days that dates allow.
    Shortest,
    /// Their mean, to the nearest whole day.
    Mean,
}

impl Gaps {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Each, Self::Longest, Self::Shortest, Self::Mean];
}

/// Which years are told, and in which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Years {
    /// Each of them, in order.
    #[default]
    Each,
    /// Those with most events first; as many in order of time.
    Most,
    /// Only those without an event.
    Without,
}

impl Years {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Each, Self::Most, Self::Without];
}

/// What is told about the things selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Form {
    /// Each of them.
    #[default]
    List,
    /// How many there are.
    Count,
    /// Whether there is one (`did Iran attend round 5`).
    Whether,
    /// Whether there is none: what there is makes the exceptions (`did Iran attend every round` asks
    /// for rounds without Iran).
    WhetherNone,
}

/// Things that pass a filter, in an order, of which a slice is taken.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Set<T> {
    /// What they must pass.
    pub filter: Filter<T>,
    /// How they are ordered before the slice is taken.
    pub order: Order,
    /// Which of them stay.
    pub slice: Slice,
}

/// Makes [`Things`] of a list of kinds, and what depends on which of them it is.
macro_rules! things {
    ($($(#[$doc:meta])* $variant:ident: $set:ident = $row:ident;)*) => {
        /// Things of one kind.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum Things {
            $($(#[$doc])* $variant($set),)*
        }

        $(
            #[doc = concat!("A set of ", stringify!($variant), ".")]
            pub type $set = Set<Test<$row>>;

            impl Thing for $row {
                fn things(set: $set) -> Things {
                    Things::$variant(set)
                }

                fn of(things: &Things) -> Option<&$set> {
                    let Things::$variant(set) = things else { return None };
                    Some(set)
                }
            }
        )*

        impl Things {
            /// Returns the kind of the things.
            #[must_use]
            pub fn kind(&self) -> Kind {
                match self {
                    $(Self::$variant(_) => <$row as crate::graph::Kinded>::KIND,)*
                }
            }

            /// Makes things of a kind.
            ///
            /// # Errors
            ///
            /// Those of the maker.
            pub fn make<M: Maker>(kind: Kind, maker: M) -> Result<Self, M::Error> {
                match kind {
                    $(<$row as crate::graph::Kinded>::KIND => maker.make().map(Self::$variant),)*
                }
            }

            /// Returns what a visitor makes of the set.
            pub fn visit<V: Visitor>(&self, visitor: V) -> V::Output {
                match self {
                    $(Self::$variant(set) => visitor.visit(set),)*
                }
            }
        }
    };
}

/// Something that makes a set of things of whatever kind.
pub trait Maker {
    /// Why it can't.
    type Error;

    /// Makes it.
    ///
    /// # Errors
    ///
    /// Why it can't.
    fn make<R: Thing>(self) -> Result<Set<Test<R>>, Self::Error>;
}

/// Something that is done with a set of things of whatever kind.
pub trait Visitor {
    /// What comes of it.
    type Output;

    /// Does it.
    fn visit<R: Thing>(self, set: &Set<Test<R>>) -> Self::Output;
}

things! {
    /// Dated happenings.
    Events: EventSet = EventId;
    /// Collective actors.
    Parties: PartySet = PartyId;
    /// Humans.
    People: PersonSet = PersonId;
    /// Cities, countries, regions and sites.
    Places: PlaceSet = PlaceId;
    /// Terms of office.
    Offices: OfficeSet = OfficeId;
    /// Texts.
    Documents: DocumentSet = DocumentId;
    /// Points of texts.
    Provisions: ProvisionSet = ProvisionId;
    /// Subjects.
    Topics: TopicSet = TopicId;
    /// Checkable promises.
    Commitments: CommitmentSet = CommitmentId;
    /// Published texts that facts rest on.
    Sources: SourceSet = SourceId;
    /// Cells for which sources give several values.
    Disputes: DisputeSet = DisputeId;
}

/// How things are ordered.
///
/// The natural order is: events, documents, sources and terms of office by date (lower bound, upper
/// bound, id); provisions by the date of their document, then by number; commitments by the date
/// due; everything else as the records list it. Things without a date come last.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// The natural order of the kind.
    #[default]
    Natural,
    /// The natural order backwards.
    Reversed,
    /// Those with the highest figure first; equal ones in natural order.
    Most(Measure),
    /// Those with the lowest figure first; equal ones in natural order.
    Fewest(Measure),
}

/// A figure by which things are ranked; the answer shows it beside each row.
///
/// A measure that makes no sense for a kind of thing is refused by the canonical text and counts
/// as 0 for every row.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Of a party: the number of events at which it has such a record.
    EventsOfParty(Box<PartyAt>),
    /// Of a person: the number of events at which he or she had such a function.
    EventsOfPerson(Box<PersonAt>),
    /// Of a person: days from the first to the last of such events.
    TenureOfPerson(Box<PersonAt>),
    /// Of a party: the number of these events that it hosted.
    EventsOfHost(Box<EventSet>),
    /// Of a place: the number of these events that were held there.
    EventsOfPlace(Box<EventSet>),
    /// Of an event: the number of parties with such a record.
    PartiesOfEvent(How),
    /// Of an event: its length in days, first and last day counted.
    LengthOfEvent,
    /// Of a document: the number of these provisions that it contains.
    ProvisionsOfDocument(Box<ProvisionSet>),
    /// Of a document: the number of these documents that refer to it.
    CitationsOfDocument(Box<DocumentSet>),
    /// Of a topic: the number of these provisions about it or about a narrower one; agreed ones,
    /// unless the set says otherwise.
    ProvisionsOfTopic(Box<ProvisionSet>),
}

/// Which part of an ordered set is taken. Numbers count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Slice {
    /// All of them.
    #[default]
    All,
    /// The first so many.
    First(u32),
    /// The last so many, still in order.
    Last(u32),
    /// Only the one at this position.
    Nth(u32),
    /// Only the one at this position from the end: 2 is the last but one.
    NthLast(u32),
}

impl<T> Set<T> {
    /// Returns everything that passes a filter, in natural order.
    #[must_use]
    pub fn of(filter: Filter<T>) -> Self {
        Self { filter, order: Order::Natural, slice: Slice::All }
    }

    /// Returns everything that passes one test, in natural order.
    #[must_use]
    pub fn whose(test: T) -> Self {
        Self::of(Filter::Is(test))
    }

    /// Returns every thing of the kind, in natural order.
    #[must_use]
    pub fn everything() -> Self {
        Self::of(Filter::Anything)
    }

    /// Returns the set in another order.
    #[must_use]
    pub fn ordered(self, order: Order) -> Self {
        Self { order, ..self }
    }

    /// Returns a slice of the set.
    #[must_use]
    pub fn sliced(self, slice: Slice) -> Self {
        Self { slice, ..self }
    }

    /// Returns the members of the set that pass a further filter.
    #[must_use]
    pub fn and(self, filter: Filter<T>) -> Self {
        Self { filter: self.filter.and(filter), ..self }
    }

    /// Tells whether every thing of the kind is a member.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        matches!(self.filter, Filter::Anything) && self.slice == Slice::All
    }
}

impl Query {
    /// Returns the query that lists things which definitely belong to the answer.
    #[must_use]
    pub fn list(things: Things) -> Self {
        Self::select(things, Form::List)
    }

    /// Returns the query that counts things which definitely belong to the answer.
    #[must_use]
    pub fn count(things: Things) -> Self {
        Self::select(things, Form::Count)
    }

    /// Returns the query that selects things which definitely belong to the answer.
    #[must_use]
    pub fn select(things: Things, form: Form) -> Self {
        Self { question: Question::Select { things, form }, when: When::Definitely }
    }

    /// Returns the query read in another way.
    #[must_use]
    pub fn when(self, when: When) -> Self {
        Self { when, ..self }
    }
}
