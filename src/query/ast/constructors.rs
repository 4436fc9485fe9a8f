//! Typed constructors of tests: each takes only sets of the kind that its relation leads to.

use super::condition::{
    CommitmentTest, Condition, DisputeTest, DocumentTest, Edge, EventTest, OfficeTest, PartyTest,
    PersonTest, PlaceTest, ProvisionTest, SourceTest, TopicTest, Wording,
};
use super::{
    Attending, CommitmentSet, DateTest, DocumentSet, EventSet, Months, Numbers, OfficeSet, PartyAt,
    PartySet, PersonAt, PersonSet, PlaceSet, ProvisionSet, Quantity, Representing, Things,
    TopicSet,
};
use crate::graph::{Attribute, Relation};
use crate::model::{
    Act, Action, DocumentKind, EventKind, EventStatus, Level, Mode, PartyKind, PlaceKind,
    ProcessId, Rank, Relation as CitationRelation, SourceKind, Stance, Standing, Vocabulary,
};

/// Constructors of the tests of one kind: by relation, and by attribute.
macro_rules! constructors {
    ($($test:ident {
        $($(#[$doc:meta])* $name:ident: $kind:ident $constructed:ident($($type:ty),*);)*
    })*) => {
        $(impl $test {
            $(constructors!(@one $(#[$doc])* $name, $kind, $constructed, $($type),*);)*
        })*
    };
    (@one $(#[$doc:meta])* $name:ident, via, $relation:ident, $set:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(set: $set) -> Self {
            Self::related(Relation::$relation, set)
        }
    };
    (@one $(#[$doc:meta])* $name:ident, word, $attribute:ident, $word:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(word: $word) -> Self {
            Self::worded(Attribute::$attribute, word)
        }
    };
    (@one $(#[$doc:meta])* $name:ident, number, $attribute:ident, $range:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(range: $range) -> Self {
            Self::new(Condition::Number(Attribute::$attribute, range))
        }
    };
    (@one $(#[$doc:meta])* $name:ident, date, $attribute:ident, $date:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(date: $date) -> Self {
            Self::new(Condition::Date(Attribute::$attribute, date))
        }
    };
    (@one $(#[$doc:meta])* $name:ident, text, $attribute:ident, $text:ty) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(text: $text) -> Self {
            Self::new(Condition::Text(Attribute::$attribute, text))
        }
    };
}

constructors! {
    EventTest {
        /// It is of this kind.
        kind: word EventKind(EventKind);
        /// It has this status. Without such a test only events that were held pass.
        status: word EventStatus(EventStatus);
        /// People met in this way.
        mode: word EventMode(Mode);
        /// Its number in its series lies in the range.
        number: number EventNumber(Numbers);
        /// Its length in days, first and last day counted, lies in the range.
        length: number EventLength(Numbers);
        /// Its date has the relation.
        date: date EventDate(DateTest);
        /// It was held as a part of or beside one of these.
        part_of: via EventPartOf(EventSet);
        /// It was held at one of these places.
        at: via EventAt(PlaceSet);
        /// It was held at a place that lies in one of these states.
        in_country: via EventInCountry(PartySet);
        /// It was hosted by one of these.
        hosted_by: via EventHostedBy(PartySet);
        /// It ended before the first day of each of these; there must be one.
        earlier_than: via EventEarlierThan(EventSet);
        /// It began after the last day of each of these; there must be one.
        later_than: via EventLaterThan(EventSet);
        /// It is the next of the numbered series after one of these.
        next_after: via EventNextAfter(EventSet);
        /// It is the one of the numbered series right before one of these.
        previous_to: via EventPreviousTo(EventSet);
        /// One of these documents was adopted or issued at it.
        adopting: via EventAdopting(DocumentSet);
    }
    PartyTest {
        /// It is of this kind.
        kind: word PartyKind(PartyKind);
        /// It belongs, directly or not, to one of these.
        part_of: via PartyPartOf(PartySet);
        /// It hosted one of these events.
        hosting: via PartyHosting(EventSet);
        /// It issued one of these documents, alone or with others.
        issuing: via PartyIssuing(DocumentSet);
        /// One of these provisions names it.
        mentioned_in: via PartyMentionedIn(ProvisionSet);
        /// It owes one of these commitments.
        owing: via PartyOwing(CommitmentSet);
    }
    PersonTest {
        /// He or she held one of these offices.
        holding: via PersonHolding(OfficeSet);
        /// One of these documents holds his or her words.
        speaking_in: via PersonSpeaking(DocumentSet);
        /// One of these provisions names him or her.
        mentioned_in: via PersonMentionedIn(ProvisionSet);
    }
    PlaceTest {
        /// It is of this kind.
        kind: word PlaceKind(PlaceKind);
        /// It lies in one of these states.
        in_country: via PlaceInCountry(PartySet);
        /// One of these events was held there.
        of: via PlaceOf(EventSet);
    }
    OfficeTest {
        /// It was held by one of these.
        by: via OfficeBy(PersonSet);
        /// It is an office of one of these.
        of: via OfficeOf(PartySet);
        /// It has this rank.
        level: word OfficeLevel(Level);
        /// Each of these words begins a word of its title, whatever the case.
        titled: text OfficeTitle(String);
        /// The time in office has the relation; possibly, when no time is recorded.
        date: date OfficeDate(DateTest);
    }
    DocumentTest {
        /// It is of this kind.
        kind: word DocumentKind(DocumentKind);
        /// It was adopted or issued at one of these events.
        at: via DocumentAt(EventSet);
        /// It was issued by one of these, alone or with others.
        issued_by: via DocumentIssuedBy(PartySet);
        /// It holds the words of one of these.
        spoken_by: via DocumentSpokenBy(PersonSet);
        /// Its date has the relation.
        date: date DocumentDate(DateTest);
        /// It contains one of these provisions.
        containing: via DocumentContaining(ProvisionSet);
        /// A provision of one of these documents refers to it.
        cited_by: via DocumentCitedBy(DocumentSet);
    }
    ProvisionTest {
        /// It stands in one of these documents.
        of: via ProvisionOf(DocumentSet);
        /// Its number in the document lies in the range.
        number: number ProvisionNumber(Numbers);
        /// Its operative verb is this one.
        act: word ProvisionAct(Act);
        /// It is about one of these topics or a narrower one.
        about: via ProvisionAbout(TopicSet);
        /// It makes one of these commitments.
        promising: via ProvisionPromising(CommitmentSet);
        /// Each of these words begins a word of its summary, whatever the case.
        saying: text ProvisionSummary(String);
    }
    TopicTest {
        /// It is narrower than one of these, directly or not.
        under: via TopicUnder(TopicSet);
        /// One of these provisions is about it or about a narrower one.
        of: via TopicOf(ProvisionSet);
    }
    CommitmentTest {
        /// It was made in a document adopted or issued at one of these events.
        made_at: via CommitmentMadeAt(EventSet);
        /// It was made in one of these documents.
        made_in: via CommitmentMadeIn(DocumentSet);
        /// It was made in one of these provisions.
        made_by: via CommitmentMadeBy(ProvisionSet);
        /// It is due at such a time. A commitment without a time does not pass; one whose time has no
        /// last day is due in a window only possibly.
        due: date CommitmentDue(DateTest);
        /// It is owed by one of these.
        owed_by: via CommitmentOwedBy(PartySet);
        /// It is owed to one of these.
        owed_to: via CommitmentOwedTo(PartySet);
        /// It promises this.
        action: word CommitmentAction(Action);
        /// It has this verdict, computed where dates allow it.
        verdict: word CommitmentVerdict(Standing);
        /// It is to happen at one of these places.
        at: via CommitmentAt(PlaceSet);
        /// One of these events settled it.
        settled_by: via CommitmentSettledBy(EventSet);
    }
    SourceTest {
        /// It is of this kind.
        kind: word SourceKind(SourceKind);
        /// It was published by this publisher (any case).
        publisher: text SourcePublisher(String);
        /// It is in this language (BCP 47).
        language: text SourceLanguage(String);
        /// It was published at such a time.
        date: date SourceDate(DateTest);
        /// A record about one of these rests on it: the thing's own row, and for an event its
        /// participations, delegates and documents, for a document its provisions.
        evidence_for: via SourceFor(Things);
    }
    DisputeTest {
        /// It is about a cell of one of these, or of a record that names one of these.
        about: via DisputeAbout(Things);
        /// The value has this standing.
        rank: word DisputeRank(Rank);
        /// It is about this column.
        column: text DisputeColumn(String);
    }
}

impl EventTest {
    /// It is of a kind that counts as a meeting.
    #[must_use]
    pub fn meeting() -> Self {
        Self::new(Condition::Word(Attribute::EventKind, "meeting"))
    }

    /// It belongs to the process or to a track of it.
    #[must_use]
    pub fn process(process: ProcessId) -> Self {
        Self::new(Condition::Track(Attribute::EventProcess, process))
    }

    /// It has a day in one of these months, whatever the year.
    #[must_use]
    pub fn months(months: Months) -> Self {
        Self::new(Condition::Months(Attribute::EventMonths, months))
    }

    /// Parties have such a record at it.
    #[must_use]
    pub fn attended(test: Attending) -> Self {
        let edge = Edge::Participation(test.how);
        Self::edge(Relation::EventAttended, edge, test.quantity, test.parties)
    }

    /// People were in delegations at it.
    #[must_use]
    pub fn represented(test: Representing) -> Self {
        let edge = Edge::Delegation { function: test.function, party: test.party };
        Self::edge(Relation::EventRepresented, edge, test.quantity, test.people)
    }
}

impl PartyTest {
    /// It has such a record at events.
    #[must_use]
    pub fn at(at: PartyAt) -> Self {
        let edge = Edge::Participation(at.how);
        Self::edge(Relation::PartyAttending, edge, at.quantity, at.events)
    }
}

impl PersonTest {
    /// He or she was in a delegation at events.
    #[must_use]
    pub fn at(at: PersonAt) -> Self {
        let edge = Edge::Delegation { function: at.function, party: at.party };
        Self::edge(Relation::PersonServing, edge, at.quantity, at.events)
    }

    /// He or she met one of the people at a bilateral meeting that is one of the events or was held
    /// as a part of one.
    #[must_use]
    pub fn met(people: PersonSet, events: EventSet) -> Self {
        Self::edge(Relation::PersonMeeting, Edge::Opposite(events), Quantity::Some, people)
    }
}

impl DocumentTest {
    /// It was agreed by its issuers, not said by one party.
    #[must_use]
    pub fn agreed() -> Self {
        Self::new(Condition::Word(Attribute::DocumentWording, Wording::Agreed.as_str()))
    }
}

impl ProvisionTest {
    /// Its wording is agreed, remarks, or either. Without such a test agreed ones pass where
    /// provisions are the rows asked for.
    #[must_use]
    pub fn wording(wording: Wording) -> Self {
        Self::new(Condition::Word(Attribute::ProvisionWording, wording.as_str()))
    }

    /// It names one of these, in such a way where one is given.
    #[must_use]
    pub fn mentioning(things: Things, stance: Option<Stance>) -> Self {
        let edge = stance.map_or(Edge::Any, |it| Edge::Word(it.as_str()));
        Self::edge(Relation::ProvisionMentioning, edge, Quantity::Some, things)
    }

    /// It refers to one of these documents, in such a way where one is given.
    #[must_use]
    pub fn citing(documents: DocumentSet, relation: Option<CitationRelation>) -> Self {
        let edge = relation.map_or(Edge::Any, |it| Edge::Word(it.as_str()));
        Self::edge(Relation::ProvisionCiting, edge, Quantity::Some, documents)
    }
}
