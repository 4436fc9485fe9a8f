//! The filters that commands take: one row of one declaration for each option.

use crate::graph::declared::declared;
use crate::graph::{Attribute, Direction, Kind, Relation};
use crate::query::ast::{DateRelation, Presences};

/// What is declared of a filter.
#[derive(Debug, Clone, Copy)]
pub struct FlagDeclaration {
    /// The kind of thing that it filters.
    pub of: Kind,
    /// The name of the option, without its dashes.
    pub name: &'static str,
    /// What the help calls its value.
    pub value: &'static str,
    /// What the value is, in a phrase.
    pub about: &'static str,
    /// How several values add up.
    pub takes: Takes,
    /// What it asks of a thing.
    pub asks: Asks,
    /// Whether a thing passes that has not what is asked.
    pub is_negated: bool,
}

/// How several values of a filter add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// It takes one.
    One,
    /// A thing must pass for each of them.
    Each,
    /// A thing must pass for one of them: it can have no more than one.
    Either,
}

/// What a filter asks of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// An attribute compares to the value.
    Attribute(Attribute),
    /// A relation leads to what the value names.
    Relation(Relation),
    /// The party that the value names has such a record of participation, or the person took part.
    Participation(Presences),
    /// Those that took part did so in the role.
    Role,
    /// Those that took part were led by a head of the rank.
    Level,
    /// A delegation was led by a person, of `PERSON for PARTY` the one of the party.
    Head,
    /// It was held at a place, or at any in a state; a former name of a place means the years in which
    /// it was in use.
    Place,
    /// The date has the relation to the value.
    Date(DateRelation),
    /// It was held before, or after, a date or an event.
    Beside(Direction),
    /// It was made at an event, or in a document.
    Origin,
}

impl FlagDeclaration {
    /// Declares a filter that takes one value.
    const fn one(
        of: Kind,
        name: &'static str,
        value: &'static str,
        asks: Asks,
        about: &'static str,
    ) -> Self {
        Self { of, name, value, about, takes: Takes::One, asks, is_negated: false }
    }

    /// Takes several values, of which a thing must have each.
    const fn each(self) -> Self {
        Self { takes: Takes::Each, ..self }
    }

    /// Takes several values, of which a thing must have one.
    const fn either(self) -> Self {
        Self { takes: Takes::Either, ..self }
    }

    /// Is passed by what has not what is asked.
    const fn negated(self) -> Self {
        Self { is_negated: true, ..self.each() }
    }
}

macro_rules! flags {
    ($($(#[$doc:meta])* $flag:ident = $kind:ident $name:literal $value:literal, $asks:expr, $about:literal
        $(, $option:ident)?;)*) => {
        declared! {
            /// A filter that commands take as an option.
            Flag: FlagDeclaration {
                $($(#[$doc])* $flag =
                    FlagDeclaration::one(Kind::$kind, $name, $value, $asks, $about)$(.$option())?;)*
            }
        }
    };
}

// The order is that of the help, and of the conditions in the canonical text.
flags! {
    /// Kind of event.
    EventKind = Event "kind" "KIND", Asks::Attribute(Attribute::EventKind),
        "Kind of event, such as round or summit", either;
    /// Who attended.
    EventAttendedBy = Event "attended-by" "PARTY", Asks::Participation(Presences::TOOK_PART),
        "Party or person that took part", each;
    /// Who did not attend.
    EventNotAttendedBy = Event "not-attended-by" "PARTY", Asks::Participation(Presences::TOOK_PART),
        "Party or person without a record of taking part", negated;
    /// Who declined.
    EventDeclinedBy = Event "declined-by" "PARTY", Asks::Participation(Presences::DECLINED),
        "Party that refused to come", each;
    /// Role of those who attended.
    EventRole = Event "role" "ROLE", Asks::Role,
        "Role of the parties that took part, such as guarantor or observer";
    /// Rank of the heads of those who attended.
    EventLevel = Event "level" "LEVEL", Asks::Level,
        "Rank of the heads of the parties that took part, such as minister";
    /// Who led a delegation.
    EventLedBy = Event "led-by" "PERSON", Asks::Head,
        "Head of a delegation; `PERSON for PARTY` names the delegation", each;
    /// Number in the series.
    EventNumber = Event "number" "N", Asks::Attribute(Attribute::EventNumber),
        "Number in the series, or a range such as 3-5";
    /// Series.
    EventProcess = Event "process" "PROCESS", Asks::Attribute(Attribute::EventProcess),
        "Series of meetings, with its tracks", either;
    /// The whole that it is part of.
    EventPartOf = Event "part-of" "EVENT", Asks::Relation(Relation::EventPartOf),
        "Event of which it was a part, or beside which it was held", each;
    /// Who hosted.
    EventHost = Event "host" "PARTY", Asks::Relation(Relation::EventHostedBy),
        "Party that hosted", each;
    /// How people met.
    EventMode = Event "mode" "MODE", Asks::Attribute(Attribute::EventMode),
        "How people met, such as in_person or video", either;
    /// Whether it took place.
    EventStatus = Event "status" "STATUS", Asks::Attribute(Attribute::EventStatus),
        "Status; `held` if left out", either;
    /// Where.
    EventPlace = Event "place" "PLACE", Asks::Place, "Place or country", either;
    /// Where not.
    EventNotPlace = Event "not-place" "PLACE", Asks::Place, "Place or country to leave out", negated;
    /// In which building.
    EventVenue = Event "venue" "WORDS", Asks::Attribute(Attribute::EventVenue),
        "Words of the name of the building, as the records have it", either;
    /// Date with which it shares a day.
    EventIn = Event "in" "EDTF", Asks::Date(DateRelation::In),
        "Date that the event touches, in EDTF: 2017, 2024-41, 2019/2021";
    /// Earliest date.
    EventSince = Event "since" "EDTF", Asks::Date(DateRelation::Since), "Earliest date, in EDTF";
    /// Latest date.
    EventUntil = Event "until" "EDTF", Asks::Date(DateRelation::Until), "Latest date, in EDTF";
    /// What it was held before.
    EventBefore = Event "before" "WHEN", Asks::Beside(Direction::Earlier),
        "Date, in EDTF, or event before which it was held";
    /// What it was held after.
    EventAfter = Event "after" "WHEN", Asks::Beside(Direction::Later),
        "Date, in EDTF, or event after which it was held";
    /// Where it was made.
    CommitmentMadeAt = Commitment "made-at" "EVENT", Asks::Origin,
        "Event or document in which it was made", either;
    /// When it is due.
    CommitmentDue = Commitment "due" "EDTF", Asks::Attribute(Attribute::CommitmentDue),
        "Time with which the due window shares a day, in EDTF: 2023, 2024-41";
    /// Who owes it.
    CommitmentOwedBy = Commitment "owed-by" "PARTY", Asks::Relation(Relation::CommitmentOwedBy),
        "Party that owes it", each;
    /// To whom it is owed.
    CommitmentOwedTo = Commitment "owed-to" "PARTY", Asks::Relation(Relation::CommitmentOwedTo),
        "Party to which it is owed", each;
    /// What is promised.
    CommitmentAction = Commitment "action" "ACTION", Asks::Attribute(Attribute::CommitmentAction),
        "What is promised, such as hold_meeting or release_detainees", either;
    /// What came of it.
    CommitmentVerdict = Commitment "status" "VERDICT", Asks::Attribute(Attribute::CommitmentVerdict),
        "Verdict, such as kept_late or missed", either;
}

impl Flag {
    /// Returns the filters of things of a kind.
    pub fn of(kind: Kind) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |flag| flag.declaration().of == kind)
    }

    /// Returns the text of the help: what the value is, and how several add up.
    #[must_use]
    pub fn help(self) -> String {
        let it = self.declaration();
        let several = match (it.takes, it.is_negated) {
            (Takes::One, _) => return it.about.to_owned(),
            (Takes::Each | Takes::Either, true) => "none of them",
            (Takes::Each, false) => "each of them",
            (Takes::Either, false) => "one of them",
        };
        format!("{} (can be repeated: {several})", it.about)
    }

    /// Returns the words that it takes; none for a filter that takes anything else.
    #[must_use]
    pub fn words(self) -> Vec<&'static str> {
        use crate::model::{Level, Role, Vocabulary};
        fn all<V: Vocabulary>() -> Vec<&'static str> {
            V::ALL.iter().map(|word| word.as_str()).collect()
        }
        match self.declaration().asks {
            Asks::Attribute(attribute) => attribute.words(),
            Asks::Role => all::<Role>(),
            Asks::Level => all::<Level>(),
            Asks::Relation(_)
            | Asks::Participation(_)
            | Asks::Head
            | Asks::Place
            | Asks::Date(_)
            | Asks::Beside(_)
            | Asks::Origin => Vec::new(),
        }
    }
}
