//! The tests that things of each kind can pass.

use super::{
    Attending, CommitmentSet, DateTest, DocumentSet, EventSet, Months, Numbers, OfficeSet, PartyAt,
    PartySet, PersonAt, PersonSet, PlaceSet, ProvisionSet, Representing, Things, TopicSet,
};
use crate::analysis::Standing;
use crate::model::{
    Act, Action, CommitmentId, DisputeId, DocumentId, DocumentKind, EventId, EventKind,
    EventStatus, Level, Mode, PartyId, PartyKind, PersonId, PlaceId, PlaceKind, ProcessId,
    ProvisionId, Rank, Relation, SourceId, SourceKind, Stance, TopicId,
};

/// A test of an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EventTest {
    /// It is this one.
    Id(EventId),
    /// It is of this kind.
    Kind(EventKind),
    /// It is of a kind that counts as a meeting.
    Meeting,
    /// It has this status. Without such a test only events that were held pass.
    Status(EventStatus),
    /// People met in this way.
    Mode(Mode),
    /// Its number in its series lies in the range.
    Number(Numbers),
    /// Its length in days, first and last day counted, lies in the range.
    Length(Numbers),
    /// It belongs to the process or to a track of it.
    Process(ProcessId),
    /// It was held as a part of or beside one of these.
    PartOf(Box<EventSet>),
    /// Parties have such a record at it.
    Attended(Box<Attending>),
    /// People were in delegations at it.
    Represented(Box<Representing>),
    /// It was held at one of these places.
    At(Box<PlaceSet>),
    /// It was held at a place that lies in one of these states.
    InCountry(Box<PartySet>),
    /// It was hosted by one of these.
    HostedBy(Box<PartySet>),
    /// Its date has the relation.
    Date(DateTest),
    /// It has a day in one of these months, whatever the year.
    Months(Months),
    /// It ended before the first day of each of these; there must be one.
    EarlierThan(Box<EventSet>),
    /// It began after the last day of each of these; there must be one.
    LaterThan(Box<EventSet>),
    /// It is the next of the numbered series after one of these.
    NextAfter(Box<EventSet>),
    /// It is the one of the numbered series right before one of these.
    PreviousTo(Box<EventSet>),
    /// One of these documents was adopted or issued at it.
    Adopting(Box<DocumentSet>),
}

/// A test of a party.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PartyTest {
    /// It is this one.
    Id(PartyId),
    /// It is of this kind.
    Kind(PartyKind),
    /// It belongs, directly or not, to one of these.
    PartOf(Box<PartySet>),
    /// It has such a record at events.
    At(Box<PartyAt>),
    /// It hosted one of these events.
    Hosted(Box<EventSet>),
    /// It issued one of these documents, alone or with others.
    Issued(Box<DocumentSet>),
    /// One of these provisions names it.
    MentionedIn(Box<ProvisionSet>),
    /// It owes one of these commitments.
    Owing(Box<CommitmentSet>),
}

/// A test of a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PersonTest {
    /// It is this one.
    Id(PersonId),
    /// He or she was in a delegation at events.
    At(Box<PersonAt>),
    /// He or she met one of the people at a bilateral meeting that is one of the events or was held
    /// as a part of one.
    Met {
        /// The people met.
        people: Box<PersonSet>,
        /// The events.
        events: Box<EventSet>,
    },
    /// He or she held one of these offices.
    Held(Box<OfficeSet>),
    /// One of these documents holds his or her words.
    Spoke(Box<DocumentSet>),
    /// One of these provisions names him or her.
    MentionedIn(Box<ProvisionSet>),
}

/// A test of a place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PlaceTest {
    /// It is this one.
    Id(PlaceId),
    /// It is of this kind.
    Kind(PlaceKind),
    /// It lies in one of these states.
    InCountry(Box<PartySet>),
    /// One of these events was held there.
    Of(Box<EventSet>),
}

/// A test of a term of office.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OfficeTest {
    /// It was held by one of these.
    By(Box<PersonSet>),
    /// It is an office of one of these.
    Of(Box<PartySet>),
    /// It has this rank.
    Level(Level),
    /// Each of these words begins a word of its title, whatever the case.
    Title(String),
    /// The time in office has the relation; possibly, when no time is recorded.
    Date(DateTest),
}

/// A test of a document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DocumentTest {
    /// It is this one.
    Id(DocumentId),
    /// It is of this kind.
    Kind(DocumentKind),
    /// It was agreed by its issuers, not said by one party.
    Agreed,
    /// It was adopted or issued at one of these events.
    At(Box<EventSet>),
    /// It was issued by one of these, alone or with others.
    IssuedBy(Box<PartySet>),
    /// It holds the words of one of these.
    SpokenBy(Box<PersonSet>),
    /// Its date has the relation.
    Date(DateTest),
    /// It contains one of these provisions.
    Containing(Box<ProvisionSet>),
    /// A provision of one of these documents refers to it.
    CitedBy(Box<DocumentSet>),
}

/// Whose words a provision is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wording {
    /// Of an agreed text.
    Agreed,
    /// Of one party's remarks or press statement.
    Remarks,
    /// Of either.
    Any,
}

/// A test of a provision.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ProvisionTest {
    /// It is this one.
    Id(ProvisionId),
    /// It stands in one of these documents.
    Of(Box<DocumentSet>),
    /// Its wording is agreed, remarks, or either. Without such a test agreed ones pass where
    /// provisions are the rows asked for.
    Wording(Wording),
    /// Its number in the document lies in the range.
    Number(Numbers),
    /// Its operative verb is this one.
    Act(Act),
    /// It is about one of these topics or a narrower one.
    About(Box<TopicSet>),
    /// It names one of these.
    Mentions {
        /// What it names.
        things: Box<Things>,
        /// How; empty for any.
        stance: Option<Stance>,
    },
    /// It refers to one of these documents.
    Cites {
        /// The documents.
        documents: Box<DocumentSet>,
        /// How; empty for any.
        relation: Option<Relation>,
    },
    /// It makes one of these commitments.
    Promising(Box<CommitmentSet>),
    /// Each of these words begins a word of its summary, whatever the case.
    Saying(String),
}

/// A test of a topic.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TopicTest {
    /// It is this one.
    Id(TopicId),
    /// It is narrower than one of these, directly or not.
    Under(Box<TopicSet>),
    /// One of these provisions is about it or about a narrower one.
    Of(Box<ProvisionSet>),
}

/// A test of a commitment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CommitmentTest {
    /// It is this one.
    Id(CommitmentId),
    /// It was made in a document adopted or issued at one of these events.
    MadeAt(Box<EventSet>),
    /// It was made in one of these documents.
    MadeIn(Box<DocumentSet>),
    /// It was made in one of these provisions.
    MadeBy(Box<ProvisionSet>),
    /// It is due at such a time. A commitment without a time does not pass; one whose time has no last
    /// day is due in a window only possibly.
    Due(DateTest),
    /// It is owed by one of these.
    OwedBy(Box<PartySet>),
    /// It is owed to one of these.
    OwedTo(Box<PartySet>),
    /// It promises this.
    Action(Action),
    /// It has this verdict, computed where dates allow it.
    Verdict(Standing),
    /// It is to happen at one of these places.
    At(Box<PlaceSet>),
    /// One of these events settled it.
    SettledBy(Box<EventSet>),
}

/// A test of a source.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SourceTest {
    /// It is this one.
    Id(SourceId),
    /// It is of this kind.
    Kind(SourceKind),
    /// It was published by this publisher (any case).
    Publisher(String),
    /// It is in this language (BCP 47).
    Language(String),
    /// It was published at such a time.
    Date(DateTest),
    /// A record about one of these rests on it: the thing's own row, and for an event its
    /// participations, delegates and documents, for a document its provisions.
    For(Box<Things>),
}

/// A test of a dispute.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DisputeTest {
    /// It is this one.
    Id(DisputeId),
    /// It is about a cell of one of these, or of a record that names one of these.
    About(Box<Things>),
    /// The value has this standing.
    Rank(Rank),
    /// It is about this column.
    Column(String),
}
