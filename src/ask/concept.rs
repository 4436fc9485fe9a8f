//! What words of a question can mean, whatever their language.

use crate::analysis::Standing;
use crate::model::{Act, DocumentKind, EventKind, EventStatus, Level, Mode, PartyKind, Role};
use crate::query::ast::Analysis;

/// The kind of thing that a noun names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noun {
    /// Events of a kind, or of any.
    Event(Option<EventKind>),
    /// Events that are meetings.
    Meeting,
    /// Parties of a kind, or of any.
    Party(Option<PartyKind>),
    /// Parties in a role.
    Role(Role),
    /// Heads of delegations.
    Heads,
    /// People.
    People,
    /// Places.
    Places,
    /// Offices.
    Offices,
    /// Documents of a kind, or of any.
    Document(Option<DocumentKind>),
    /// Points of documents.
    Provisions,
    /// Promises.
    Commitments,
    /// Topics.
    Topics,
    /// Sources.
    Sources,
    /// Disputes.
    Disputes,
}

/// What a piece of a question means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Concept {
    /// A kind of thing, and whether it stands in the singular.
    Noun(Noun, bool),
    /// The number of things is asked for.
    HowMany,
    /// How many times something happened is asked for.
    HowOften,
    /// A person or party is asked for.
    Who,
    /// What was said or agreed is asked for.
    What,
    /// The time of something is asked for.
    When,
    /// The place of something is asked for.
    Where,
    /// A form of *to be* or *to do*; at the start of a question it asks whether something is so.
    Be,
    /// The way in which something went is asked for, which only analyses tell.
    How,
    /// Reasons are asked for, which the records do not hold.
    Why,
    /// Days between two events are asked for.
    Days,
    /// Whether something is so is asked for.
    Whether,
    /// What is asked for if the answer is yes.
    IfSo,
    /// Taking part.
    Attend,
    /// In a role, as a condition on taking part.
    As(Role),
    /// With a head of delegation of this rank.
    Level(Level),
    /// People met in this way.
    Mode(Mode),
    /// What became of a meeting.
    Status(EventStatus),
    /// An office: words of its title in the records, and its rank.
    Office(&'static str, Level),
    /// Not taking part.
    NotAttend,
    /// Taking part for the last time: to stop coming.
    CeaseAttending,
    /// Taking part for the first time: to join.
    StartAttending,
    /// Negation of what stands beside it.
    Not,
    /// Refusing to come.
    Decline,
    /// Being recorded as absent.
    Miss,
    /// Being invited.
    Invited,
    /// A delegation; beside a country it says no more than the country.
    Delegation,
    /// Leading a delegation.
    Lead,
    /// Meeting someone.
    Met,
    /// The one who acts.
    By,
    /// The one for whom someone acts.
    For,
    /// Being held somewhere.
    HeldIn,
    /// Being held elsewhere.
    Outside,
    /// Being hosted by someone.
    HostedBy,
    /// Not being hosted by someone.
    NotHosted,
    /// Inside a place, a time or an event.
    In,
    /// Belonging to something.
    Of,
    /// From a time on.
    Since,
    /// Behind a time: from it on.
    Onwards,
    /// Up to a time.
    Until,
    /// Before a time or an event.
    Before,
    /// After a time or an event.
    After,
    /// Between two.
    Between,
    /// The first of a series.
    First,
    /// The last of a series.
    Last,
    /// The one after.
    Next,
    /// The one before.
    Previous,
    /// With nothing in between.
    Directly,
    /// A half of a year.
    Half,
    /// A quarter of a year.
    Quarter,
    /// Joins, all of them wanted.
    And,
    /// Joins, any of them wanted.
    Or,
    /// All of those that follow.
    Both,
    /// All of those that follow, at each of them.
    Every,
    /// All of those that follow, or no more than a manner of speaking.
    All,
    /// Nobody else.
    Only,
    /// What was agreed.
    Agree,
    /// What a text says.
    Say,
    /// What was promised.
    Promise,
    /// Holding a meeting, as what is promised.
    Hold,
    /// What a provision does.
    Act(Act),
    /// Naming something.
    Mention,
    /// Not naming something.
    NotMention,
    /// Referring to a document.
    Cite,
    /// The subject of something.
    About,
    /// In the language of this tag (BCP 47).
    InLanguage(&'static str),
    /// Being due.
    Due,
    /// Being owed by someone.
    OwedBy,
    /// The fate of a promise.
    Verdict(Standing),
    /// A promise that is not fulfilled.
    Unfulfilled,
    /// An analysis.
    Analysis(Analysis),
    /// Side by side.
    Compare,
    /// Most of all.
    Most,
    /// Longest of all.
    Longest,
    /// Shortest of all.
    Shortest,
    /// A number of days, or days as a unit.
    DayUnit,
    /// More than the number that follows.
    MoreThan,
    /// Less than the number that follows.
    LessThan,
    /// The number that follows, or more.
    AtLeast,
    /// The number that follows, or less.
    AtMost,
    /// Lasting so many days.
    Lasting,
    /// The days between each event and the next.
    Gaps,
    /// The mean of something.
    Mean,
    /// How long something lasted is asked for.
    HowLong,
    /// A year that is asked for, or the word beside a date.
    Year,
    /// Year by year.
    PerYear,
    /// A season, numbered as in EDTF: 21 is spring, 24 winter.
    Season(u32),
    /// The one at this place from the end: 2 is the last but one.
    FromEnd(u32),
    /// Coming after someone at the head of a delegation.
    Succeed,
    /// Coming before someone at the head of a delegation.
    Precede,
    /// Signing or issuing a text.
    Issue,
    /// Stands for the kind of event named before.
    One,
    /// Not there before.
    New,
    /// Fewest of all.
    Fewest,
    /// More of something than there is elsewhere.
    More,
    /// What stands behind is compared with what stands before.
    Than,
    /// The number of an event in its series is asked for.
    WhichNumber,
    /// A number of an event follows.
    NumberMark,
    /// An article, a politeness or another word that carries nothing.
    Filler,
}
