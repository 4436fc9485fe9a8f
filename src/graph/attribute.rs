//! What can be asked of a thing itself: one row of one declaration for each attribute.

use super::kind::Kind;
use super::reference::Reference;
use crate::date::Truth;
use crate::model::{
    Act, Action, DocumentKind, EventKind, EventStatus, Level, Mode, PartyKind, PlaceKind, Rank,
    SourceKind, Standing, Vocabulary,
};

/// What a question depends on: with an answer it is told of how many things that is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// Participations.
    Participation,
    /// Delegates.
    Delegates,
    /// Place.
    Place,
    /// Host.
    Host,
    /// Date.
    Date,
    /// Agreed documents or remarks.
    Documents,
    /// Provisions of documents.
    Provisions,
}

impl Aspect {
    /// Returns the word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Participation => "participation",
            Self::Delegates => "delegates",
            Self::Place => "place",
            Self::Host => "host",
            Self::Date => "date",
            Self::Documents => "documents",
            Self::Provisions => "provisions",
        }
    }
}

/// What is declared of an attribute.
#[derive(Debug, Clone, Copy)]
pub struct AttributeDeclaration {
    /// The kind of thing that has it.
    pub of: Kind,
    /// The column of the kind's table.
    pub column: &'static str,
    /// The column of the exported table.
    pub exported: &'static str,
    /// The words of the canonical text before the value; empty where the value says it all.
    pub words: &'static str,
    /// The message of the phrase for readers, with a place for the value.
    pub phrase: &'static str,
    /// What its values are.
    pub value: Value,
    /// Whether it says which things are meant, not what is asked of them: answers are *of so many*
    /// things that pass such tests.
    pub is_frame: bool,
    /// What of the records a test of it depends on.
    pub aspect: Option<Aspect>,
    /// Whether its texts are words of the records, which readers see in their language.
    pub is_term: bool,
}

/// What the values of an attribute are, and how a test compares them.
#[derive(Debug, Clone, Copy)]
pub enum Value {
    /// A word of a vocabulary.
    Word(Words),
    /// A whole number.
    Number,
    /// The length of the date in days.
    Length,
    /// A date.
    Date {
        /// Whether a thing without a date passes.
        undated: Truth,
        /// Whether what has no last day shares a day with a window only possibly.
        is_deadline: bool,
    },
    /// The months of a date, whatever the year.
    Months,
    /// A text.
    Text(Comparison),
    /// The verdict on a commitment.
    Verdict,
    /// A series or one that it is a track of, by the reference to the wider series.
    Track(Reference),
}

/// How a text is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// Each word asked for begins a word of the text, whatever the case.
    Begins,
    /// The texts are equal, whatever the case.
    Folded,
    /// The texts are equal, whatever the case of Latin letters.
    Tag,
    /// The texts are equal: a name, as the records have it.
    Name,
}

/// The words that can be asked for.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    /// What is expected where such a word should stand.
    pub expected: &'static str,
    /// The words of the column.
    pub recorded: fn() -> Vec<&'static str>,
    /// Whether the words of the column can be asked for, or only classes of them.
    pub is_plain: bool,
    /// Classes of words.
    pub classes: &'static [Class],
    /// The reference to the row that has the column, where it is not the thing's own.
    pub through: Option<Reference>,
}

/// A class of words of a column under a word of its own.
#[derive(Debug, Clone, Copy)]
pub struct Class {
    /// The word.
    pub word: &'static str,
    /// What readers see: the key of its texts.
    pub label: &'static str,
    /// Whether `label` is the whole phrase, not the value in the phrase of the attribute.
    pub is_phrase: bool,
    /// Which words of the column belong to it; `None` for any, even where none is recorded.
    pub holds: Option<fn(&str) -> bool>,
}

/// A word that has a noun of its own.
#[derive(Debug, Clone, Copy)]
pub struct Noun {
    /// The attribute.
    pub attribute: Attribute,
    /// The word.
    pub word: &'static str,
    /// The noun in canonical texts, where there is one.
    pub canonical: Option<&'static str>,
    /// The noun for readers, where there is one: the key of its texts.
    pub label: Option<&'static str>,
    /// Whether answers count in this noun.
    pub is_counted: bool,
}

fn words_of<V: Vocabulary>() -> Vec<&'static str> {
    V::ALL.iter().map(|member| member.as_str()).collect()
}

const fn plain(expected: &'static str, recorded: fn() -> Vec<&'static str>) -> Value {
    Value::Word(Words { expected, recorded, is_plain: true, classes: &[], through: None })
}

fn is_meeting(kind: &str) -> bool {
    kind.parse().is_ok_and(EventKind::is_meeting)
}

fn is_agreed(kind: &str) -> bool {
    kind.parse().is_ok_and(DocumentKind::is_agreed)
}

fn is_remarks(kind: &str) -> bool {
    kind.parse::<DocumentKind>().is_ok_and(|kind| !kind.is_agreed())
}

/// Words that were agreed.
const AGREED: Class =
    Class { word: "agreed", label: "agreed", is_phrase: true, holds: Some(is_agreed) };

/// Whose words a provision is.
const WORDING: &[Class] = &[
    AGREED,
    Class {
        word: "remarks",
        label: "from one side's remarks",
        is_phrase: true,
        holds: Some(is_remarks),
    },
    Class { word: "any", label: "of any wording", is_phrase: true, holds: None },
];

impl AttributeDeclaration {
    /// Declares an attribute in a column of a kind's table.
    const fn new(
        of: Kind,
        column: &'static str,
        words: &'static str,
        phrase: &'static str,
        value: Value,
    ) -> Self {
        Self {
            of,
            column,
            exported: column,
            words,
            phrase,
            value,
            is_frame: false,
            aspect: None,
            is_term: false,
        }
    }

    /// Under another name in the exported table.
    const fn exported(self, exported: &'static str) -> Self {
        Self { exported, ..self }
    }

    /// Says which things are meant.
    const fn frame(self) -> Self {
        Self { is_frame: true, ..self }
    }

    /// Its texts are words of the records.
    const fn term(self) -> Self {
        Self { is_term: true, ..self }
    }

    /// A test of it depends on what of the records.
    const fn aspect(self, aspect: Aspect) -> Self {
        Self { aspect: Some(aspect), ..self }
    }
}

macro_rules! attributes {
    ($($(#[$doc:meta])* $name:ident = $kind:ident.$column:literal $(as $exported:literal)?,
        $words:literal, $phrase:literal, $value:expr $(, $option:ident $($argument:ident)?)*;)*) => {
        declared! {
            /// Something that can be asked of a thing itself.
            Attribute: AttributeDeclaration {
                $($(#[$doc])* $name =
                    AttributeDeclaration::new(Kind::$kind, $column, $words, $phrase, $value)
                        $(.exported($exported))? $(.$option($(Aspect::$argument)?))*;)*
            }
        }
    };
}

attributes! {
    /// Kind of an event.
    EventKind = Event."kind", "of kind", "where-of-kind", Value::Word(Words {
        expected: "a kind of event",
        recorded: words_of::<EventKind>,
        is_plain: true,
        classes: &[Class {
            word: "meeting",
            label: "meetings",
            is_phrase: false,
            holds: Some(is_meeting),
        }],
        through: None,
    }), frame;
    /// Whether an event took place. Without such a test only events that were held pass.
    EventStatus = Event."status", "with status", "where-with-status",
        plain("a status", words_of::<EventStatus>), frame;
    /// How people met.
    EventMode = Event."mode", "with mode", "where-with-mode", plain("a mode", words_of::<Mode>);
    /// Building in which an event was held.
    EventVenue = Event."venue" as "venue_folded", "in venue", "where-in-venue",
        Value::Text(Comparison::Begins), aspect Place;
    /// Number of an event in its series.
    EventNumber = Event."number", "numbered", "where-number", Value::Number;
    /// Length of an event in days, first and last day counted.
    EventLength = Event."date", "lasting", "where-lasting", Value::Length;
    /// The series of an event, or one that it is a track of.
    EventProcess = Event."process", "of process", "where-of-process",
        Value::Track(Reference::ProcessWhole), frame;
    /// Date of an event.
    EventDate = Event."date", "", "where-itself",
        Value::Date { undated: Truth::No, is_deadline: false }, aspect Date;
    /// Months in which an event has a day, whatever the year.
    EventMonths = Event."date", "in months", "where-in-months", Value::Months, aspect Date;
    /// Kind of a party.
    PartyKind = Party."kind", "of kind", "where-of-kind",
        plain("a kind of party", words_of::<PartyKind>);
    /// Kind of a place.
    PlaceKind = Place."kind", "of kind", "where-of-kind",
        plain("a kind of place", words_of::<PlaceKind>);
    /// Rank of an office.
    OfficeLevel = Office."level", "with level", "where-with-level",
        plain("a level", words_of::<Level>);
    /// Title of an office.
    OfficeTitle = Office."title" as "title_folded", "titled", "where-titled",
        Value::Text(Comparison::Begins), term;
    /// Time in office; a term without a recorded time may have been at any.
    OfficeDate = Office."valid", "", "where-itself",
        Value::Date { undated: Truth::Possibly, is_deadline: false };
    /// Kind of a document.
    DocumentKind = Document."kind", "of kind", "where-of-kind",
        plain("a kind of document", words_of::<DocumentKind>);
    /// Whether a document was agreed by its issuers, not said by one party.
    DocumentWording = Document."kind", "", "where-itself", Value::Word(Words {
        expected: "agreed",
        recorded: words_of::<DocumentKind>,
        is_plain: false,
        classes: &[AGREED],
        through: None,
    });
    /// Date of a document.
    DocumentDate = Document."date", "", "where-itself",
        Value::Date { undated: Truth::No, is_deadline: false };
    /// Whose words a provision is. Without such a test agreed ones pass where provisions are the rows
    /// asked for.
    ProvisionWording = Provision."kind", "worded", "where-itself", Value::Word(Words {
        expected: "agreed, remarks or any",
        recorded: words_of::<DocumentKind>,
        is_plain: false,
        classes: WORDING,
        through: Some(Reference::ProvisionDocument),
    });
    /// Number of a provision in its document.
    ProvisionNumber = Provision."number", "numbered", "where-number", Value::Number;
    /// Operative verb of a provision.
    ProvisionAct = Provision."act", "with act", "where-with-act", plain("an act", words_of::<Act>);
    /// Words of the summary of a provision.
    ProvisionSummary = Provision."summary" as "summary_folded", "saying", "where-saying",
        Value::Text(Comparison::Begins);
    /// When a commitment is due.
    CommitmentDue = Commitment."due", "due", "where-due",
        Value::Date { undated: Truth::No, is_deadline: true };
    /// What a commitment promises.
    CommitmentAction = Commitment."action", "with action", "where-with-action",
        plain("an action", words_of::<Action>);
    /// Verdict on a commitment, computed where dates allow it.
    CommitmentVerdict = Commitment."verdict", "with verdict", "where-with-verdict", Value::Verdict;
    /// Kind of a source.
    SourceKind = Source."kind", "of kind", "where-of-kind",
        plain("a kind of source", words_of::<SourceKind>);
    /// Publisher of a source.
    SourcePublisher = Source."publisher" as "publisher_folded", "published by", "where-issued-by",
        Value::Text(Comparison::Folded);
    /// Language of a source (BCP 47).
    SourceLanguage = Source."language" as "lang", "with language", "where-in-the-language",
        Value::Text(Comparison::Tag);
    /// When a source was published.
    SourceDate = Source."published", "", "where-itself",
        Value::Date { undated: Truth::No, is_deadline: false };
    /// Standing of a value in dispute.
    DisputeRank = Dispute."rank", "with rank", "where-with-rank", plain("a rank", words_of::<Rank>);
    /// Column that a dispute is about.
    DisputeColumn = Dispute."column" as "of_column", "of column", "where-in-the-column",
        Value::Text(Comparison::Name), term;
}

macro_rules! nouns {
    ($($attribute:ident: $($word:literal = $canonical:expr, $label:expr $(, $counted:ident)?;)*)*) => {
        /// Words that have nouns of their own.
        pub const NOUNS: &[Noun] = &[$($(Noun {
            attribute: Attribute::$attribute,
            word: $word,
            canonical: $canonical,
            label: $label,
            is_counted: false $(|| nouns!(@ $counted))?,
        },)*)*];
    };
    (@ counted) => { true };
}

nouns! {
    EventKind:
        "round" = Some("rounds"), Some("rounds"), counted;
        "summit" = Some("summits"), Some("summits"), counted;
        "ministerial" = Some("ministerials"), Some("ministerials"), counted;
        "technical_meeting" = Some("technical-meetings"), Some("technical meetings");
        "working_group" = Some("working-groups"), Some("working groups");
        "congress" = Some("congresses"), Some("congresses");
        "committee_session" = Some("committee-sessions"), Some("committee sessions");
        "bilateral" = Some("bilaterals"), Some("bilaterals");
        "exchange" = Some("exchanges"), Some("exchanges");
        "announcement" = Some("announcements"), Some("announcements");
        "operation" = Some("operations"), Some("operations");
        "other" = Some("other-events"), Some("other events");
        "meeting" = Some("meetings"), Some("meetings"), counted;
    PartyKind:
        "state" = Some("states"), Some("countries");
        "armed_group" = Some("armed-groups"), None;
    PlaceKind:
        "city" = Some("cities"), None;
        "country" = Some("countries"), None;
        "region" = Some("regions"), None;
        "site" = Some("sites"), None;
    DocumentKind:
        "joint_statement" = None, Some("joint statements");
        "memorandum" = None, Some("memorandums");
}

impl Attribute {
    /// Returns the noun that says that the attribute has a word.
    #[must_use]
    pub fn noun(self, word: &str) -> Option<&'static Noun> {
        NOUNS.iter().find(|noun| noun.attribute == self && noun.word == word)
    }

    /// Returns the name of the vocabulary of its words, for messages; that of its values where they are no
    /// words.
    #[must_use]
    pub fn vocabulary(self) -> &'static str {
        let it = self.declaration();
        match it.value {
            // `a kind of event`
            Value::Word(words) => words.expected.split_once(' ').map_or(words.expected, |it| it.1),
            Value::Verdict => Standing::NAME,
            Value::Number
            | Value::Length
            | Value::Date { .. }
            | Value::Months
            | Value::Text(_)
            | Value::Track(_) => it.column,
        }
    }

    /// Returns the words that can be asked for; none of an attribute that has other values.
    #[must_use]
    pub fn words(self) -> Vec<&'static str> {
        match self.declaration().value {
            Value::Word(words) => {
                let classes = words.classes.iter().map(|class| class.word);
                let recorded = if words.is_plain { (words.recorded)() } else { Vec::new() };
                recorded.into_iter().chain(classes).collect()
            }
            Value::Verdict => words_of::<Standing>(),
            Value::Number
            | Value::Length
            | Value::Date { .. }
            | Value::Months
            | Value::Text(_)
            | Value::Track(_) => Vec::new(),
        }
    }
}

impl Words {
    /// Returns the class that a word names.
    #[must_use]
    pub fn class(&self, word: &str) -> Option<&'static Class> {
        self.classes.iter().find(|class| class.word == word)
    }

    /// Returns the words of the column that pass when a word is asked for; `None` when everything
    /// passes, even where nothing is recorded.
    #[must_use]
    pub fn passing(&self, word: &'static str) -> Option<Vec<&'static str>> {
        match self.class(word) {
            Some(class) => {
                let holds = class.holds?;
                Some((self.recorded)().into_iter().filter(|word| holds(word)).collect())
            }
            None => Some(vec![word]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_noun_is_of_a_word_that_can_be_asked_for() {
        for noun in NOUNS {
            assert!(noun.attribute.words().contains(&noun.word), "{noun:?}");
        }
    }
}
