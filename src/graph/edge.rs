//! The types of nodes and edges, and which edge may join which nodes.

use crate::model::{
    Certainty, CitationId, CommitmentId, DelegateId, DocumentId, Entity, EventId, MentionId,
    OfficeId, OutcomeId, ParticipationId, PartyId, PersonId, PlaceId, Presence, ProcessId,
    ProvisionId, Role, SourceId, TopicId,
};

/// The type of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NodeKind {
    /// A series of meetings.
    Process,
    /// One dated happening.
    Event,
    /// A collective actor.
    Party,
    /// A human.
    Person,
    /// A place.
    Place,
    /// A text.
    Document,
    /// A point of a text.
    Provision,
    /// A subject.
    Topic,
    /// A promise.
    Commitment,
    /// A published text that facts rest on.
    Source,
}

impl NodeKind {
    /// Every kind, in the order in which the graph numbers its nodes.
    pub const ALL: [Self; 10] = [
        Self::Process,
        Self::Event,
        Self::Party,
        Self::Person,
        Self::Place,
        Self::Document,
        Self::Provision,
        Self::Topic,
        Self::Commitment,
        Self::Source,
    ];

    /// Returns the kind of an entity's node.
    #[must_use]
    pub fn of(entity: Entity) -> Self {
        match entity {
            Entity::Process(_) => Self::Process,
            Entity::Event(_) => Self::Event,
            Entity::Party(_) => Self::Party,
            Entity::Person(_) => Self::Person,
            Entity::Place(_) => Self::Place,
            Entity::Document(_) => Self::Document,
            Entity::Provision(_) => Self::Provision,
            Entity::Topic(_) => Self::Topic,
            Entity::Commitment(_) => Self::Commitment,
            Entity::Source(_) => Self::Source,
        }
    }

    /// Returns the name of the kind, as exports and diagrams write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Process => "process",
            Self::Event => "event",
            Self::Party => "party",
            Self::Person => "person",
            Self::Place => "place",
            Self::Document => "document",
            Self::Provision => "provision",
            Self::Topic => "topic",
            Self::Commitment => "commitment",
            Self::Source => "source",
        }
    }
}

/// An edge to be made: both ends typed, so that ends of a wrong kind do not compile.
///
/// The direction is the one in which the name reads: a party *attended* an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// A process is a track of another.
    ProcessPartOf(ProcessId, ProcessId),
    /// An event belongs to a process.
    EventOfProcess(EventId, ProcessId),
    /// An event was held as a part of another.
    EventPartOf(EventId, EventId),
    /// The next event of a numbered series.
    Next(EventId, EventId),
    /// An event was held at a place.
    HeldAt(EventId, PlaceId),
    /// An event was hosted by a party.
    HostedBy(EventId, PartyId),
    /// A party has a recorded presence at an event.
    Attended(PartyId, EventId, Attendance),
    /// A person represented a delegation at an event.
    Represented(PersonId, EventId, DelegateId),
    /// A person held an office of a party.
    HeldOffice(PersonId, PartyId, OfficeId),
    /// A party belongs to another.
    PartyPartOf(PartyId, PartyId),
    /// A place lies in a state.
    LiesIn(PlaceId, PartyId),
    /// A document was adopted or issued at an event.
    AdoptedAt(DocumentId, EventId),
    /// A document was issued by a party.
    IssuedBy(DocumentId, PartyId),
    /// A document holds the words of a person.
    SpokenBy(DocumentId, PersonId),
    /// A document contains a provision.
    Contains(DocumentId, ProvisionId),
    /// A provision is about a topic.
    About(ProvisionId, TopicId),
    /// A provision names something.
    Mentions(ProvisionId, Mentioned, MentionId),
    /// A provision refers to a document.
    Cites(ProvisionId, DocumentId, CitationId),
    /// A provision makes a commitment.
    Promises(ProvisionId, CommitmentId),
    /// A commitment is owed by a party.
    OwedBy(CommitmentId, PartyId),
    /// A commitment is owed to a party.
    OwedTo(CommitmentId, PartyId),
    /// A commitment was settled by an event or a document.
    SettledBy(CommitmentId, Settlement, OutcomeId),
    /// A topic is narrower than another.
    Broader(TopicId, TopicId),
    /// A fact about an entity rests on a source.
    SourcedFrom(Sourced, SourceId, Option<u16>),
}

/// What an edge of attendance carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attendance {
    /// The record.
    pub participation: ParticipationId,
    /// Role of the party.
    pub role: Role,
    /// Recorded presence.
    pub presence: Presence,
    /// How well the record is sourced.
    pub certainty: Certainty,
}

macro_rules! end {
    ($(#[$doc:meta])* $name:ident { $($variant:ident($id:ident)),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $(#[doc = concat!("One of the ", stringify!($id), "s.")] $variant($id),)*
        }

        impl From<$name> for Entity {
            fn from(end: $name) -> Self {
                match end {
                    $($name::$variant(id) => Entity::$variant(id),)*
                }
            }
        }

        impl TryFrom<Entity> for $name {
            type Error = Entity;

            fn try_from(entity: Entity) -> Result<Self, Entity> {
                match entity {
                    $(Entity::$variant(id) => Ok(Self::$variant(id)),)*
                    #[allow(unreachable_patterns, reason = "some lists of ends are complete")]
                    other => Err(other),
                }
            }
        }
    };
}

end! {
    /// What a provision may name.
    Mentioned {
        Party(PartyId), Person(PersonId), Place(PlaceId), Event(EventId), Document(DocumentId),
        Process(ProcessId),
    }
}
end! {
    /// What may settle a commitment.
    Settlement { Event(EventId), Document(DocumentId) }
}
end! {
    /// What rests on sources of its own.
    Sourced {
        Process(ProcessId), Event(EventId), Party(PartyId), Person(PersonId), Place(PlaceId),
        Document(DocumentId), Provision(ProvisionId),
    }
}

/// The type of an edge, with what tells edges of that type apart.
///
/// Payloads stay in the tables; an edge holds the row that it was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// Part of the whole it points to (process, event or party).
    PartOf,
    /// Followed by.
    Next,
    /// Held at a place.
    HeldAt,
    /// Hosted by a party.
    HostedBy,
    /// Recorded presence of a party at an event.
    Attended(Attendance),
    /// A person in a delegation.
    Represented(DelegateId),
    /// An office of a person.
    HeldOffice(OfficeId),
    /// A place in a state.
    LiesIn,
    /// Adopted or issued at an event.
    AdoptedAt,
    /// Issued by a party.
    IssuedBy,
    /// Words of a person.
    SpokenBy,
    /// A provision of a document.
    Contains,
    /// Topic of a provision.
    About,
    /// Something named.
    Mentions(MentionId),
    /// A document referred to.
    Cites(CitationId),
    /// A commitment made.
    Promises,
    /// Debtor.
    OwedBy,
    /// Creditor.
    OwedTo,
    /// What settled a commitment.
    SettledBy(OutcomeId),
    /// Wider topic.
    Broader,
    /// Evidence, with the paragraph where it is known.
    SourcedFrom(Option<u16>),
}

impl Edge {
    /// Returns the name of the type, as exports and diagrams write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PartOf => "part_of",
            Self::Next => "next",
            Self::HeldAt => "held_at",
            Self::HostedBy => "hosted_by",
            Self::Attended(_) => "attended",
            Self::Represented(_) => "represented",
            Self::HeldOffice(_) => "held_office",
            Self::LiesIn => "lies_in",
            Self::AdoptedAt => "adopted_at",
            Self::IssuedBy => "issued_by",
            Self::SpokenBy => "spoken_by",
            Self::Contains => "contains",
            Self::About => "about",
            Self::Mentions(_) => "mentions",
            Self::Cites(_) => "cites",
            Self::Promises => "promises",
            Self::OwedBy => "owed_by",
            Self::OwedTo => "owed_to",
            Self::SettledBy(_) => "settled_by",
            Self::Broader => "broader",
            Self::SourcedFrom(_) => "sourced_from",
        }
    }
}

impl Link {
    /// Returns both ends and the edge between them.
    #[must_use]
    pub fn parts(self) -> (Entity, Edge, Entity) {
        use Entity as E;
        match self {
            Self::ProcessPartOf(a, b) => (E::Process(a), Edge::PartOf, E::Process(b)),
            Self::EventOfProcess(a, b) => (E::Event(a), Edge::PartOf, E::Process(b)),
            Self::EventPartOf(a, b) => (E::Event(a), Edge::PartOf, E::Event(b)),
            Self::Next(a, b) => (E::Event(a), Edge::Next, E::Event(b)),
            Self::HeldAt(a, b) => (E::Event(a), Edge::HeldAt, E::Place(b)),
            Self::HostedBy(a, b) => (E::Event(a), Edge::HostedBy, E::Party(b)),
            Self::Attended(a, b, how) => (E::Party(a), Edge::Attended(how), E::Event(b)),
            Self::Represented(a, b, row) => (E::Person(a), Edge::Represented(row), E::Event(b)),
            Self::HeldOffice(a, b, row) => (E::Person(a), Edge::HeldOffice(row), E::Party(b)),
            Self::PartyPartOf(a, b) => (E::Party(a), Edge::PartOf, E::Party(b)),
            Self::LiesIn(a, b) => (E::Place(a), Edge::LiesIn, E::Party(b)),
            Self::AdoptedAt(a, b) => (E::Document(a), Edge::AdoptedAt, E::Event(b)),
            Self::IssuedBy(a, b) => (E::Document(a), Edge::IssuedBy, E::Party(b)),
            Self::SpokenBy(a, b) => (E::Document(a), Edge::SpokenBy, E::Person(b)),
            Self::Contains(a, b) => (E::Document(a), Edge::Contains, E::Provision(b)),
            Self::About(a, b) => (E::Provision(a), Edge::About, E::Topic(b)),
            Self::Mentions(a, b, row) => (E::Provision(a), Edge::Mentions(row), b.into()),
            Self::Cites(a, b, row) => (E::Provision(a), Edge::Cites(row), E::Document(b)),
            Self::Promises(a, b) => (E::Provision(a), Edge::Promises, E::Commitment(b)),
            Self::OwedBy(a, b) => (E::Commitment(a), Edge::OwedBy, E::Party(b)),
            Self::OwedTo(a, b) => (E::Commitment(a), Edge::OwedTo, E::Party(b)),
            Self::SettledBy(a, b, row) => (E::Commitment(a), Edge::SettledBy(row), b.into()),
            Self::Broader(a, b) => (E::Topic(a), Edge::Broader, E::Topic(b)),
            Self::SourcedFrom(a, b, p) => (a.into(), Edge::SourcedFrom(p), E::Source(b)),
        }
    }
}

/// Which edge may join which nodes: from, edge, to. The documentation's table is made from this.
pub const ALLOWED: &[(&str, &str, &str)] = &[
    ("process", "part_of", "process"),
    ("event", "part_of", "process"),
    ("event", "part_of", "event"),
    ("party", "part_of", "party"),
    ("event", "next", "event"),
    ("event", "held_at", "place"),
    ("event", "hosted_by", "party"),
    ("party", "attended", "event"),
    ("person", "represented", "event"),
    ("person", "held_office", "party"),
    ("place", "lies_in", "party"),
    ("document", "adopted_at", "event"),
    ("document", "issued_by", "party"),
    ("document", "spoken_by", "person"),
    ("document", "contains", "provision"),
    ("provision", "about", "topic"),
    ("provision", "mentions", "party, person, place, event, document or process"),
    ("provision", "cites", "document"),
    ("provision", "promises", "commitment"),
    ("commitment", "owed_by", "party"),
    ("commitment", "owed_to", "party"),
    ("commitment", "settled_by", "event or document"),
    ("topic", "broader", "topic"),
    ("any but topic, commitment and source", "sourced_from", "source"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edge_stays_a_small_handle() {
        assert!(size_of::<Edge>() <= 8, "{} bytes", size_of::<Edge>());
    }
}
