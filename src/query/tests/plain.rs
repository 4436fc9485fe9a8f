//! Conditions as the naive evaluation takes them: one name for each, spelt out by hand.
//!
//! This and [`super::naive`] read no declaration, so that a mistake in one shows as a difference.

use crate::graph::{Attribute, Relation};
use crate::model::{
    Act, Action, CommitmentId, DocumentId, DocumentKind, EventId, EventKind, EventStatus, Mode,
    PartyId, PartyKind, PersonId, PlaceId, PlaceKind, ProcessId, ProvisionId,
    Relation as CitationRelation, RowId, Stance, Standing, TopicId,
};
use crate::query::ast::*;

#[allow(clippy::large_enum_variant, reason = "made and matched at once")]
pub(super) enum Event<'t> {
    Id(EventId),
    Kind(EventKind),
    Meeting,
    Status(EventStatus),
    Mode(Mode),
    Number(Numbers),
    Length(Numbers),
    Process(ProcessId),
    PartOf(&'t EventSet),
    Attended(Attending),
    Represented(Representing),
    At(&'t PlaceSet),
    InCountry(&'t PartySet),
    HostedBy(&'t PartySet),
    Date(&'t DateTest),
    Months(Months),
    EarlierThan(&'t EventSet),
    LaterThan(&'t EventSet),
    NextAfter(&'t EventSet),
    PreviousTo(&'t EventSet),
    Adopting(&'t DocumentSet),
}

#[allow(clippy::large_enum_variant, reason = "made and matched at once")]
pub(super) enum Party<'t> {
    Id(PartyId),
    Kind(PartyKind),
    PartOf(&'t PartySet),
    At(PartyAt),
    Hosted(&'t EventSet),
    Issued(&'t DocumentSet),
    MentionedIn(&'t ProvisionSet),
    Owing(&'t CommitmentSet),
}

#[allow(clippy::large_enum_variant, reason = "made and matched at once")]
pub(super) enum Person<'t> {
    Id(PersonId),
    At(PersonAt),
    Met { people: &'t PersonSet, events: &'t EventSet },
    Spoke(&'t DocumentSet),
    MentionedIn(&'t ProvisionSet),
}

pub(super) enum Place<'t> {
    Id(PlaceId),
    Kind(PlaceKind),
    InCountry(&'t PartySet),
    Of(&'t EventSet),
}

pub(super) enum Document<'t> {
    Id(DocumentId),
    Kind(DocumentKind),
    Agreed,
    At(&'t EventSet),
    IssuedBy(&'t PartySet),
    SpokenBy(&'t PersonSet),
    Date(&'t DateTest),
    Containing(&'t ProvisionSet),
    CitedBy(&'t DocumentSet),
}

pub(super) enum Provision<'t> {
    Id(ProvisionId),
    Of(&'t DocumentSet),
    Wording(Wording),
    Number(Numbers),
    Act(Act),
    About(&'t TopicSet),
    Mentions { things: &'t Things, stance: Option<Stance> },
    Cites { documents: &'t DocumentSet, relation: Option<CitationRelation> },
    Promising(&'t CommitmentSet),
    Saying(&'t str),
}

pub(super) enum Topic<'t> {
    Id(TopicId),
    Under(&'t TopicSet),
    Of(&'t ProvisionSet),
}

pub(super) enum Commitment<'t> {
    Id(CommitmentId),
    MadeAt(&'t EventSet),
    MadeIn(&'t DocumentSet),
    MadeBy(&'t ProvisionSet),
    Due(&'t DateTest),
    OwedBy(&'t PartySet),
    OwedTo(&'t PartySet),
    Action(Action),
    Verdict(Standing),
    At(&'t PlaceSet),
    SettledBy(&'t EventSet),
}

fn set<R: Thing>(via: &Via) -> &Set<Test<R>> {
    R::of(&via.things).unwrap()
}

fn attending(via: &Via) -> Attending {
    Attending { how: via.how(), quantity: via.quantity, parties: set(via).clone() }
}

fn representing(via: &Via) -> Representing {
    let Edge::Delegation { function, party } = &via.edge else { unreachable!() };
    Representing {
        function: *function,
        quantity: via.quantity,
        people: set(via).clone(),
        party: party.clone(),
    }
}

pub(super) fn event(test: &EventTest) -> Event<'_> {
    match test.condition() {
        Condition::Is(row) => Event::Id(RowId::from_row(*row)),
        Condition::Word(Attribute::EventKind, "meeting") => Event::Meeting,
        Condition::Word(Attribute::EventKind, word) => Event::Kind(word.parse().unwrap()),
        Condition::Word(Attribute::EventStatus, word) => Event::Status(word.parse().unwrap()),
        Condition::Word(Attribute::EventMode, word) => Event::Mode(word.parse().unwrap()),
        Condition::Number(Attribute::EventNumber, range) => Event::Number(*range),
        Condition::Number(Attribute::EventLength, range) => Event::Length(*range),
        Condition::Track(Attribute::EventProcess, process) => Event::Process(*process),
        Condition::Date(Attribute::EventDate, test) => Event::Date(test),
        Condition::Months(Attribute::EventMonths, months) => Event::Months(*months),
        Condition::Via(via) => match via.relation {
            Relation::EventPartOf => Event::PartOf(set(via)),
            Relation::EventAttended => Event::Attended(attending(via)),
            Relation::EventRepresented => Event::Represented(representing(via)),
            Relation::EventAt => Event::At(set(via)),
            Relation::EventInCountry => Event::InCountry(set(via)),
            Relation::EventHostedBy => Event::HostedBy(set(via)),
            Relation::EventEarlierThan => Event::EarlierThan(set(via)),
            Relation::EventLaterThan => Event::LaterThan(set(via)),
            Relation::EventNextAfter => Event::NextAfter(set(via)),
            Relation::EventPreviousTo => Event::PreviousTo(set(via)),
            Relation::EventAdopting => Event::Adopting(set(via)),
            other => unreachable!("{other:?}"),
        },
        other => unreachable!("{other:?}"),
    }
}

pub(super) fn party(test: &PartyTest) -> Party<'_> {
    match test.condition() {
        Condition::Is(row) => Party::Id(RowId::from_row(*row)),
        Condition::Word(Attribute::PartyKind, word) => Party::Kind(word.parse().unwrap()),
        Condition::Via(via) => match via.relation {
            Relation::PartyPartOf => Party::PartOf(set(via)),
            Relation::PartyAttending => Party::At(PartyAt {
                how: via.how(),
                quantity: via.quantity,
                events: set(via).clone(),
            }),
            Relation::PartyHosting => Party::Hosted(set(via)),
            Relation::PartyIssuing => Party::Issued(set(via)),
            Relation::PartyMentionedIn => Party::MentionedIn(set(via)),
            Relation::PartyOwing => Party::Owing(set(via)),
            other => unreachable!("{other:?}"),
        },
        other => unreachable!("{other:?}"),
    }
}

pub(super) fn person(test: &PersonTest) -> Person<'_> {
    match test.condition() {
        Condition::Is(row) => Person::Id(RowId::from_row(*row)),
        Condition::Via(via) => match (via.relation, &via.edge) {
            (Relation::PersonServing, Edge::Delegation { function, party }) => {
                Person::At(PersonAt {
                    function: *function,
                    party: party.clone(),
                    quantity: via.quantity,
                    events: set(via).clone(),
                })
            }
            (Relation::PersonMeeting, Edge::Opposite(events)) => {
                Person::Met { people: set(via), events }
            }
            (Relation::PersonSpeaking, _) => Person::Spoke(set(via)),
            (Relation::PersonMentionedIn, _) => Person::MentionedIn(set(via)),
            other => unreachable!("{other:?}"),
        },
        other => unreachable!("{other:?}"),
    }
}

pub(super) fn place(test: &PlaceTest) -> Place<'_> {
    match test.condition() {
        Condition::Is(row) => Place::Id(RowId::from_row(*row)),
        Condition::Word(Attribute::PlaceKind, word) => Place::Kind(word.parse().unwrap()),
        Condition::Via(via) => match via.relation {
            Relation::PlaceInCountry => Place::InCountry(set(via)),
            Relation::PlaceOf => Place::Of(set(via)),
            other => unreachable!("{other:?}"),
        },
        other => unreachable!("{other:?}"),
    }
}

pub(super) fn document(test: &DocumentTest) -> Document<'_> {
    match test.condition() {
        Condition::Is(row) => Document::Id(RowId::from_row(*row)),
        Condition::Word(Attribute::DocumentKind, word) => Document::Kind(word.parse().unwrap()),
        Condition::Word(Attribute::DocumentWording, "agreed") => Document::Agreed,
        Condition::Date(Attribute::DocumentDate, test) => Document::Date(test),
        Condition::Via(via) => match via.relation {
            Relation::DocumentAt => Document::At(set(via)),
            Relation::DocumentIssuedBy => Document::IssuedBy(set(via)),
            Relation::DocumentSpokenBy => Document::SpokenBy(set(via)),
            Relation::DocumentContaining => Document::Containing(set(via)),
            Relation::DocumentCitedBy => Document::CitedBy(set(via)),
            other => unreachable!("{other:?}"),
        },
        other => unreachable!("{other:?}"),
    }
}

pub(super) fn provision(test: &ProvisionTest) -> Provision<'_> {
    let word = |edge: &Edge| match edge {
        Edge::Word(word) => Some(*word),
        _ => None,
    };
    match test.condition() {
        Condition::Is(row) => Provision::Id(RowId::from_row(*row)),
        Condition::Word(Attribute::ProvisionWording, wording) => {
            let all = [Wording::Agreed, Wording::Remarks, Wording::Any];
            Provision::Wording(all.into_iter().find(|it| it.as_str() == *wording).unwrap())
        }
        Condition::Word(Attribute::ProvisionAct, word) => Provision::Act(word.parse().unwrap()),
        Condition::Number(Attribute::ProvisionNumber, range) => Provision::Number(*range),
        Condition::Text(Attribute::ProvisionSummary, words) => Provision::Saying(words),
        Condition::Via(via) => match via.relation {
            Relation::ProvisionOf => Provision::Of(set(via)),
            Relation::ProvisionAbout => Provision::About(set(via)),
            Relation::ProvisionMentioning => Provision::Mentions {
                things: &via.things,
                stance: word(&via.edge).map(|it| it.parse().unwrap()),
            },
            Relation::ProvisionCiting => Provision::Cites {
                documents: set(via),
                relation: word(&via.edge).map(|it| it.parse().unwrap()),
            },
            Relation::ProvisionPromising => Provision::Promising(set(via)),
            other => unreachable!("{other:?}"),
        },
        other => unreachable!("{other:?}"),
    }
}

pub(super) fn topic(test: &TopicTest) -> Topic<'_> {
    match test.condition() {
        Condition::Is(row) => Topic::Id(RowId::from_row(*row)),
        Condition::Via(via) => match via.relation {
            Relation::TopicUnder => Topic::Under(set(via)),
            Relation::TopicOf => Topic::Of(set(via)),
            other => unreachable!("{other:?}"),
        },
        other => unreachable!("{other:?}"),
    }
}

pub(super) fn commitment(test: &CommitmentTest) -> Commitment<'_> {
    match test.condition() {
        Condition::Is(row) => Commitment::Id(RowId::from_row(*row)),
        Condition::Date(Attribute::CommitmentDue, test) => Commitment::Due(test),
        Condition::Word(Attribute::CommitmentAction, word) => {
            Commitment::Action(word.parse().unwrap())
        }
        Condition::Word(Attribute::CommitmentVerdict, word) => {
            Commitment::Verdict(word.parse().unwrap())
        }
        Condition::Via(via) => match via.relation {
            Relation::CommitmentMadeAt => Commitment::MadeAt(set(via)),
            Relation::CommitmentMadeIn => Commitment::MadeIn(set(via)),
            Relation::CommitmentMadeBy => Commitment::MadeBy(set(via)),
            Relation::CommitmentOwedBy => Commitment::OwedBy(set(via)),
            Relation::CommitmentOwedTo => Commitment::OwedTo(set(via)),
            Relation::CommitmentAt => Commitment::At(set(via)),
            Relation::CommitmentSettledBy => Commitment::SettledBy(set(via)),
            other => unreachable!("{other:?}"),
        },
        other => unreachable!("{other:?}"),
    }
}
