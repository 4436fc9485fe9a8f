//! The controlled vocabularies of the records, as closed enums.
//!
//! The words are those of the Table Schemas' `enum` constraints; a test compares the two.

use std::fmt;
use std::str::FromStr;

/// A closed list of words that a column may hold.
pub trait Vocabulary: Copy + Eq + Sync + 'static {
    /// Name of the vocabulary, for messages.
    const NAME: &'static str;

    /// Every member, in the order of the schema.
    const ALL: &'static [Self];

    /// Returns the word that stands in the records.
    fn as_str(self) -> &'static str;
}

/// A word that is not in the vocabulary; the payload is the word as written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is not a {vocabulary}")]
pub struct UnknownWord {
    /// The word as written.
    pub word: String,
    /// Name of the vocabulary.
    pub vocabulary: &'static str,
}

macro_rules! vocabularies {
    ($($(#[$doc:meta])* $name:ident $label:literal {
        $($(#[$vdoc:meta])* $variant:ident = $word:literal,)*
    })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$vdoc])* $variant,)*
        }

        impl Vocabulary for $name {
            const NAME: &'static str = $label;
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = UnknownWord;

            fn from_str(word: &str) -> Result<Self, UnknownWord> {
                match word {
                    $($word => Ok(Self::$variant),)*
                    _ => Err(UnknownWord { word: word.to_owned(), vocabulary: $label }),
                }
            }
        }
    )*};
}

vocabularies! {
    /// What sort of publication a source is.
    SourceKind "kind of source" {
        /// A government, an international organisation or a party to the talks about itself.
        Official = "official",
        /// A news agency.
        Agency = "agency",
        /// A newspaper, broadcaster or news site.
        Press = "press",
        /// A think tank, database or academic work.
        Research = "research",
        /// An encyclopaedia.
        Reference = "reference",
        /// Anything else.
        Other = "other",
    }
    /// What sort of place it is.
    PlaceKind "kind of place" {
        /// A city or town.
        City = "city",
        /// A country.
        Country = "country",
        /// A region, governorate or zone.
        Region = "region",
        /// A building, crossing or camp.
        Site = "site",
    }
    /// What sort of actor a party is.
    PartyKind "kind of party" {
        /// A state.
        State = "state",
        /// An organisation of states.
        Intergovernmental = "intergovernmental",
        /// A non-governmental organisation.
        Ngo = "ngo",
        /// A political opposition body.
        Opposition = "opposition",
        /// An armed group.
        ArmedGroup = "armed_group",
        /// Anything else.
        Other = "other",
    }
    /// What sort of label a name is (after SKOS).
    NameKind "kind of name" {
        /// The label to show.
        Preferred = "pref",
        /// The full formal name.
        Official = "official",
        /// Another form met in a source.
        Alternative = "alt",
        /// A form that only look-up uses.
        Hidden = "hidden",
    }
    /// Where the form of a name comes from.
    NameOrigin "origin of a name" {
        /// A source prints it.
        Printed = "printed",
        /// It is written by the rule of the records.
        Transliterated = "transliterated",
        /// The curators wrote it as a label.
        Composed = "composed",
    }
    /// Rank of a delegation's head or of an office.
    Level "level" {
        /// Head of state.
        President = "president",
        /// Minister.
        Minister = "minister",
        /// Deputy minister.
        DeputyMinister = "deputy_minister",
        /// Special envoy.
        SpecialEnvoy = "special_envoy",
        /// Ambassador.
        Ambassador = "ambassador",
        /// Expert.
        Expert = "expert",
        /// Anything else.
        Other = "other",
    }
    /// How well a fact is sourced.
    Certainty "certainty" {
        /// Direct and uncontested.
        Certain = "certain",
        /// Indirect, announced beforehand, or one report that fits the rest.
        Probable = "probable",
        /// One weak or indirect source.
        Possible = "possible",
    }
    /// What sort of event it is.
    EventKind "kind of event" {
        /// A numbered international meeting.
        Round = "round",
        /// A meeting of presidents.
        Summit = "summit",
        /// A meeting of ministers.
        Ministerial = "ministerial",
        /// A meeting of experts or envoys.
        TechnicalMeeting = "technical_meeting",
        /// A session of a working group.
        WorkingGroup = "working_group",
        /// A congress.
        Congress = "congress",
        /// A session of a committee.
        CommitteeSession = "committee_session",
        /// A meeting of two delegations.
        Bilateral = "bilateral",
        /// A simultaneous release of detainees.
        Exchange = "exchange",
        /// A public announcement or plan.
        Announcement = "announcement",
        /// A military operation.
        Operation = "operation",
        /// Anything else.
        Other = "other",
    }
    /// How people met.
    Mode "mode" {
        /// In one place.
        InPerson = "in_person",
        /// By video.
        Video = "video",
        /// By telephone.
        Telephone = "telephone",
        /// Partly in one place, partly by video.
        Hybrid = "hybrid",
    }
    /// Whether an event took place.
    EventStatus "status" {
        /// It took place.
        Held = "held",
        /// It was put off.
        Postponed = "postponed",
        /// It was called off.
        Cancelled = "cancelled",
        /// It was planned.
        Announced = "announced",
    }
    /// Role of a party at an event.
    Role "role" {
        /// Guarantor of the ceasefire regime.
        Guarantor = "guarantor",
        /// Party to the conflict.
        ConflictParty = "conflict_party",
        /// Observer.
        Observer = "observer",
        /// Mediator.
        Mediator = "mediator",
        /// Host.
        Host = "host",
        /// Any other participant.
        Participant = "participant",
    }
    /// Recorded presence of a party at an event.
    Presence "presence" {
        /// It came.
        Attended = "attended",
        /// It was expected and did not come.
        Absent = "absent",
        /// It refused to come.
        Declined = "declined",
        /// It was invited; whether it came is not recorded.
        Invited = "invited",
        /// It came for a part.
        Partly = "partly",
        /// It took part by video.
        ByVideo = "by_video",
        /// Its presence is not known.
        Unknown = "unknown",
    }
    /// Function of a person in a delegation.
    Function "function" {
        /// Head of the delegation.
        Head = "head",
        /// Deputy head.
        DeputyHead = "deputy_head",
        /// Member.
        Member = "member",
        /// Opened or chaired the meeting for the host.
        Chair = "chair",
        /// Spoke for the delegation.
        Spokesperson = "spokesperson",
    }
    /// What sort of text a document is.
    DocumentKind "kind of document" {
        /// Statement of all who adopted it.
        JointStatement = "joint_statement",
        /// Memorandum.
        Memorandum = "memorandum",
        /// Final communiqué.
        FinalCommunique = "final_communique",
        /// Declaration.
        Declaration = "declaration",
        /// Protocol.
        Protocol = "protocol",
        /// Agreement.
        Agreement = "agreement",
        /// Resolution.
        Resolution = "resolution",
        /// Concept paper.
        ConceptPaper = "concept_paper",
        /// Regulation of a body.
        Regulation = "regulation",
        /// Press statement of one party.
        PressStatement = "press_statement",
        /// Remarks of one party.
        Remarks = "remarks",
    }
    /// How much of a document's wording was read.
    Extent "extent" {
        /// The whole text.
        Full = "full",
        /// A part of it.
        Partial = "partial",
        /// Only reports on it.
        Reports = "reports",
    }
    /// Operative verb of a provision, in falling order of commitment.
    Act "act" {
        /// Agrees.
        Agrees = "agrees",
        /// Decides.
        Decides = "decides",
        /// Undertakes.
        Undertakes = "undertakes",
        /// Reaffirms.
        Reaffirms = "reaffirms",
        /// Emphasises.
        Emphasises = "emphasises",
        /// Calls.
        Calls = "calls",
        /// Condemns.
        Condemns = "condemns",
        /// Rejects.
        Rejects = "rejects",
        /// Expresses concern.
        ExpressesConcern = "expresses_concern",
        /// Expresses hope.
        ExpressesHope = "expresses_hope",
        /// Welcomes.
        Welcomes = "welcomes",
        /// Notes.
        Notes = "notes",
        /// Thanks.
        Thanks = "thanks",
        /// States.
        States = "states",
    }
    /// How a provision names something.
    Stance "stance" {
        /// Neutrally.
        Mentions = "mentions",
        /// In support.
        Supports = "supports",
        /// Against it.
        Opposes = "opposes",
        /// With thanks.
        Thanks = "thanks",
        /// With a call on it.
        CallsOn = "calls_on",
    }
    /// How a provision refers to a document.
    Relation "relation" {
        /// Names it.
        Cites = "cites",
        /// Confirms it.
        Reaffirms = "reaffirms",
        /// Carries it out.
        Implements = "implements",
        /// Takes its place.
        Supersedes = "supersedes",
        /// Welcomes it.
        Welcomes = "welcomes",
    }
    /// What a commitment promises.
    Action "action" {
        /// To hold a meeting of the series.
        HoldMeeting = "hold_meeting",
        /// To hold a summit.
        HoldSummit = "hold_summit",
        /// To hold a meeting of ministers.
        HoldMinisterial = "hold_ministerial",
        /// To convene a working group.
        HoldWorkingGroup = "hold_working_group",
        /// To hold a session of a committee.
        HoldSession = "hold_session",
        /// To hold a congress.
        HoldCongress = "hold_congress",
        /// To release detainees.
        ReleaseDetainees = "release_detainees",
        /// To adopt a document.
        AdoptDocument = "adopt_document",
        /// To set up a body.
        SetUpBody = "set_up_body",
        /// To deliver maps.
        DeliverMaps = "deliver_maps",
        /// To withdraw forces.
        WithdrawForces = "withdraw_forces",
        /// To keep a ceasefire.
        KeepCeasefire = "keep_ceasefire",
        /// To invite a party.
        InviteParty = "invite_party",
        /// Anything else.
        Other = "other",
    }
    /// Judged fate of a commitment.
    Verdict "verdict" {
        /// Kept in time.
        Kept = "kept",
        /// Kept after the due window.
        KeptLate = "kept_late",
        /// Kept in part.
        KeptInPart = "kept_in_part",
        /// Not kept.
        Missed = "missed",
        /// Replaced by a later promise.
        Superseded = "superseded",
        /// Not to be told from the sources.
        Undetermined = "undetermined",
    }
    /// Standing of a disputed value (after Wikibase ranks).
    Rank "rank" {
        /// The value of the cell.
        Preferred = "preferred",
        /// It could also be right.
        Normal = "normal",
        /// It is an error.
        Deprecated = "deprecated",
    }
}

impl EventKind {
    /// Tells whether an event of this kind is a meeting, so that it counts as one when held.
    #[must_use]
    pub fn is_meeting(self) -> bool {
        !matches!(self, Self::Announcement | Self::Operation | Self::Exchange | Self::Other)
    }
}

/// How PLOVER codes a kind of event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plover {
    /// Event type.
    pub event: &'static str,
    /// Mode; empty where PLOVER has none for the type.
    pub mode: &'static str,
    /// Context.
    pub context: &'static str,
}

impl EventKind {
    /// Returns the PLOVER code of the kind (manual of 4 February 2024), or `None` where the kind says
    /// too little: an operation or another event has to be coded one by one.
    #[must_use]
    pub fn plover(self) -> Option<Plover> {
        let talks = |mode| Some(Plover { event: "CONSULT", mode, context: "diplomatic" });
        match self {
            Self::Round
            | Self::Summit
            | Self::Ministerial
            | Self::TechnicalMeeting
            | Self::WorkingGroup
            | Self::Congress
            | Self::CommitteeSession => talks("multilateral"),
            Self::Bilateral => talks(""),
            Self::Exchange => {
                Some(Plover { event: "RETREAT", mode: "release", context: "rights_freedoms" })
            }
            Self::Announcement | Self::Operation | Self::Other => None,
        }
    }
}

impl Presence {
    /// Tells whether the party took part, wholly, partly or by video.
    #[must_use]
    pub fn took_part(self) -> bool {
        matches!(self, Self::Attended | Self::Partly | Self::ByVideo)
    }
}

impl Act {
    /// Returns how strongly the verb commits those who use it: 14 for `agrees`, the strongest, down to
    /// 1 for `states`. Only the order means something, not the distance.
    #[must_use]
    pub fn grade(self) -> u8 {
        let weaker = Self::ALL.iter().rev().position(|&act| act == self);
        weaker.and_then(|count| u8::try_from(count + 1).ok()).unwrap_or(0)
    }
}

impl DocumentKind {
    /// Tells whether the text was agreed by its issuers, not said by one party.
    #[must_use]
    pub fn is_agreed(self) -> bool {
        !matches!(self, Self::PressStatement | Self::Remarks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words_lead_back<V: Vocabulary + FromStr<Err = UnknownWord> + fmt::Debug>() {
        for &member in V::ALL {
            assert_eq!(member.as_str().parse::<V>(), Ok(member));
        }
        let error = "no such word".parse::<V>().unwrap_err();
        assert_eq!(error.to_string(), format!("`no such word` is not a {}", V::NAME));
    }

    #[test]
    fn every_word_leads_back_to_its_member() {
        words_lead_back::<SourceKind>();
        words_lead_back::<EventKind>();
        words_lead_back::<Role>();
        words_lead_back::<Presence>();
        words_lead_back::<Act>();
        words_lead_back::<Action>();
    }

    #[test]
    fn acts_are_graded_from_states_to_agrees() {
        assert_eq!((Act::States.grade(), Act::Agrees.grade()), (1, 14));
        assert!(Act::Decides.grade() > Act::Reaffirms.grade());
        assert!(Act::Reaffirms.grade() > Act::Calls.grade());
    }

    #[test]
    fn remarks_and_press_statements_are_not_agreed() {
        let not_agreed: Vec<_> =
            DocumentKind::ALL.iter().filter(|kind| !kind.is_agreed()).copied().collect();
        assert_eq!(not_agreed, [DocumentKind::PressStatement, DocumentKind::Remarks]);
    }
}
