//! What leads from things of one kind to things of another: one row of one declaration for each
//! direction of each relation.

use super::attribute::Aspect;
use super::kind::Kind;
use super::reference::Reference;

/// What is declared of one direction of a relation.
#[derive(Debug, Clone, Copy)]
pub struct RelationDeclaration {
    /// The kind of thing that is tested.
    pub from: Kind,
    /// The kind of thing that it leads to; `None` for any kind.
    pub to: Option<Kind>,
    /// The words of the canonical text before the things that it leads to. Relations with edges of
    /// their own (see [`Path`]) have words for each edge.
    pub words: &'static str,
    /// The message of the phrase for readers, with a place for these things.
    pub phrase: &'static str,
    /// The message of the phrase for the opposite, where there is one.
    pub negated: Option<&'static str>,
    /// What its table expressions are called in SQL.
    pub stem: &'static str,
    /// How to get from one end to the other.
    pub path: Path,
    /// What of the records a test of it depends on.
    pub aspect: Option<Aspect>,
    /// Which records, besides its own, make a thing pass.
    pub evidence: Evidence,
    /// Whether provisions at its end are agreed ones, unless they say otherwise.
    pub ends_agreed: bool,
}

/// How a relation leads from one thing to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Path {
    /// Step by step, from row to row.
    Steps(&'static [Step]),
    /// Along records of participation, which have a presence, a role and a level.
    Participation,
    /// Along records of delegates, which have a function and a party.
    Delegation,
    /// Across the table of a bilateral meeting, at an event.
    Opposite,
    /// To every event of a set that ends before it begins, or the other way round.
    Time(Direction),
    /// To the neighbour in a numbered series.
    Series(Direction),
    /// To the records that rest on a source.
    Evidence,
    /// To what a dispute is about.
    Dispute,
}

/// Earlier or later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The thing that is tested is the earlier one.
    Earlier,
    /// The thing that is tested is the later one.
    Later,
}

/// One step of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To what a row refers to.
    To(Reference),
    /// To what a row refers to, in a column that can refer to rows of several tables; the kind of the
    /// things at the end tells which reference it is.
    ToAny {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
    },
    /// To the rows that refer to it.
    From(Reference),
    /// To wholes, at any remove, with or without the row itself.
    Up(Reference, Itself),
    /// To parts, at any remove, with or without the row itself.
    Down(Reference, Itself),
    /// Stay at rows of which a column has the word that the test asks for, if it asks for one.
    Worded {
        /// The table of the rows.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// What is expected where such a word should stand.
        expected: &'static str,
    },
}

/// Whether a row counts as a whole, or a part, of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Itself {
    /// It does.
    Counts,
    /// It does not.
    CountsNot,
}

/// Which records, besides its own, make a thing pass a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// None: what leads on stands in its own record.
    Own,
    /// The records on the way: those that refer to it, participations, delegates.
    OnTheWay,
    /// The thing that it leads to, where that is one only: a relation to many is told by the question.
    TheOther,
}

use Direction::{Earlier, Later};
use Itself::{Counts, CountsNot};
use Step::{Down, From, To, ToAny, Up, Worded};

impl RelationDeclaration {
    /// Declares a relation from things of a kind to things of another, or of any.
    const fn new(
        from: Kind,
        to: Option<Kind>,
        words: &'static str,
        phrase: &'static str,
        stem: &'static str,
        path: Path,
    ) -> Self {
        Self {
            from,
            to,
            words,
            phrase,
            negated: None,
            stem,
            path,
            aspect: None,
            evidence: Evidence::Own,
            ends_agreed: false,
        }
    }

    /// Has a phrase for the opposite.
    const fn negated(self, negated: &'static str) -> Self {
        Self { negated: Some(negated), ..self }
    }

    /// A test of it depends on what of the records.
    const fn aspect(self, aspect: Aspect) -> Self {
        Self { aspect: Some(aspect), ..self }
    }

    /// Other records make a thing pass.
    const fn evidence(self, evidence: Evidence) -> Self {
        Self { evidence, ..self }
    }

    /// Provisions at its end are agreed ones, unless they say otherwise.
    const fn ends_agreed(self, ends_agreed: bool) -> Self {
        Self { ends_agreed, ..self }
    }
}

macro_rules! relations {
    ($($(#[$doc:meta])* $name:ident = $from:ident -> $to:ident, $words:literal,
        $phrase:literal $(/ $negated:literal)?, $stem:literal, $path:expr
        $(, $option:ident $argument:expr)*;)*) => {
        declared! {
            /// One direction of a relation.
            Relation: RelationDeclaration {
                $($(#[$doc])* $name = RelationDeclaration::new(
                    Kind::$from, relations!(@to $to), $words, $phrase, $stem, $path,
                ) $(.negated($negated))? $(.$option($argument))*;)*
            }
        }
    };
    (@to Any) => { None };
    (@to $kind:ident) => { Some(Kind::$kind) };
}

relations! {
    /// Parties have a record of participation at an event.
    EventAttended = Event -> Party, "by", "where-attended-by" / "where-not-attended-by", "attended",
        Path::Participation, aspect Aspect::Participation, evidence Evidence::OnTheWay;
    /// People were in delegations at an event.
    EventRepresented = Event -> Person, "by", "where-represented-by" / "where-not-represented-by",
        "represented", Path::Delegation, aspect Aspect::Delegates, evidence Evidence::OnTheWay;
    /// An event was held as a part of another or beside it.
    EventPartOf = Event -> Event, "part of", "where-as-part-of", "part_of",
        Path::Steps(&[Up(Reference::EventWhole, CountsNot)]), evidence Evidence::TheOther;
    /// An event was held at a place.
    EventAt = Event -> Place, "at", "where-held-at" / "where-not-held-at", "held_at",
        Path::Steps(&[To(Reference::EventPlace)]), aspect Aspect::Place;
    /// An event was held in a state.
    EventInCountry = Event -> Party, "in country",
        "where-held-in-the-country" / "where-not-held-in-the-country", "in_country",
        Path::Steps(&[To(Reference::EventPlace), To(Reference::PlaceCountry)]), aspect Aspect::Place;
    /// An event was hosted by a party.
    EventHostedBy = Event -> Party, "hosted by", "where-hosted-by" / "where-not-hosted-by", "hosted",
        Path::Steps(&[To(Reference::EventHost)]), aspect Aspect::Host;
    /// An event ended before others began.
    EventEarlierThan = Event -> Event, "earlier than", "where-before", "beside",
        Path::Time(Earlier), aspect Aspect::Date, evidence Evidence::TheOther;
    /// An event began after others had ended.
    EventLaterThan = Event -> Event, "later than", "where-after", "beside",
        Path::Time(Later), aspect Aspect::Date, evidence Evidence::TheOther;
    /// An event is the next of a numbered series after another.
    EventNextAfter = Event -> Event, "next after", "where-next-after", "next",
        Path::Series(Later), evidence Evidence::TheOther;
    /// An event is the one of a numbered series right before another.
    EventPreviousTo = Event -> Event, "previous to", "where-right-before", "previous",
        Path::Series(Earlier), evidence Evidence::TheOther;
    /// A document was adopted or issued at an event.
    EventAdopting = Event -> Document, "adopting", "where-adopting", "adopting",
        Path::Steps(&[From(Reference::DocumentEvent)]), aspect Aspect::Documents, evidence Evidence::OnTheWay;
    /// A party belongs, directly or not, to another.
    PartyPartOf = Party -> Party, "part of", "where-belonging-to", "part_of",
        Path::Steps(&[Up(Reference::PartyWhole, CountsNot)]);
    /// A party has a record of participation at events.
    PartyAttending = Party -> Event, "", "where-attending" / "where-not-attending", "attended",
        Path::Participation, evidence Evidence::OnTheWay;
    /// A party hosted events.
    PartyHosting = Party -> Event, "hosting", "where-hosting", "hosting",
        Path::Steps(&[From(Reference::EventHost)]), evidence Evidence::OnTheWay;
    /// A party issued documents, alone or with others.
    PartyIssuing = Party -> Document, "issuing", "where-issuing", "issuing",
        Path::Steps(&[From(Reference::DocumentIssuer)]), evidence Evidence::OnTheWay;
    /// Provisions name a party.
    PartyMentionedIn = Party -> Provision, "mentioned in", "where-named-in", "mentioned",
        Path::Steps(&[From(Reference::MentionedParty), To(Reference::MentionProvision)]),
        evidence Evidence::OnTheWay;
    /// A party owes commitments.
    PartyOwing = Party -> Commitment, "owing", "where-owing", "owing",
        Path::Steps(&[From(Reference::CommitmentDebtor)]), evidence Evidence::OnTheWay;
    /// A person was in a delegation at events.
    PersonServing = Person -> Event, "at", "where-in-a-delegation-at", "represented",
        Path::Delegation, evidence Evidence::OnTheWay;
    /// A person met people at a bilateral meeting that is one of some events or a part of one.
    PersonMeeting = Person -> Person, "meeting", "where-meeting", "met",
        Path::Opposite, evidence Evidence::OnTheWay;
    /// A person held an office.
    PersonHolding = Person -> Office, "holding", "where-in-office", "in_office",
        Path::Steps(&[From(Reference::OfficePerson)]), evidence Evidence::OnTheWay;
    /// A document holds the words of a person.
    PersonSpeaking = Person -> Document, "speaking in", "where-speaking-in", "speaking",
        Path::Steps(&[From(Reference::DocumentSpeaker)]), evidence Evidence::OnTheWay;
    /// Provisions name a person.
    PersonMentionedIn = Person -> Provision, "mentioned in", "where-named-in", "mentioned",
        Path::Steps(&[From(Reference::MentionedPerson), To(Reference::MentionProvision)]),
        evidence Evidence::OnTheWay;
    /// A place lies in a state.
    PlaceInCountry = Place -> Party, "in country", "where-lying-in", "in_country",
        Path::Steps(&[To(Reference::PlaceCountry)]);
    /// Events were held at a place.
    PlaceOf = Place -> Event, "of", "where-where-took-place", "place_of",
        Path::Steps(&[From(Reference::EventPlace)]), evidence Evidence::OnTheWay;
    /// A person held an office.
    OfficeBy = Office -> Person, "by", "where-of", "held_by",
        Path::Steps(&[To(Reference::OfficePerson)]);
    /// An office is one of a party.
    OfficeOf = Office -> Party, "of", "where-of", "office_of",
        Path::Steps(&[To(Reference::OfficeParty)]);
    /// A document was adopted or issued at an event.
    DocumentAt = Document -> Event, "at", "where-adopted-at", "adopted_at",
        Path::Steps(&[To(Reference::DocumentEvent)]);
    /// A document was issued by a party, alone or with others.
    DocumentIssuedBy = Document -> Party, "issued by", "where-issued-by", "issued_by",
        Path::Steps(&[To(Reference::DocumentIssuer)]);
    /// A document holds the words of a person.
    DocumentSpokenBy = Document -> Person, "spoken by", "where-with-the-words-of", "spoken_by",
        Path::Steps(&[To(Reference::DocumentSpeaker)]);
    /// A document contains provisions.
    DocumentContaining = Document -> Provision, "containing", "where-containing", "containing",
        Path::Steps(&[From(Reference::ProvisionDocument)]), aspect Aspect::Provisions,
        evidence Evidence::OnTheWay;
    /// A provision of a document refers to another.
    DocumentCitedBy = Document -> Document, "cited by", "where-cited-by", "cited",
        Path::Steps(&[
            From(Reference::CitationDocument),
            To(Reference::CitationProvision),
            To(Reference::ProvisionDocument),
        ]), aspect Aspect::Provisions, evidence Evidence::OnTheWay;
    /// A provision stands in a document.
    ProvisionOf = Provision -> Document, "of", "where-standing-in", "stands_in",
        Path::Steps(&[To(Reference::ProvisionDocument)]);
    /// A provision is about a topic or a narrower one.
    ProvisionAbout = Provision -> Topic, "about", "where-about", "about",
        Path::Steps(&[To(Reference::ProvisionTopic), Up(Reference::TopicBroader, Counts)]);
    /// A provision names something.
    ProvisionMentioning = Provision -> Any, "mentioning", "where-naming", "naming",
        Path::Steps(&[
            From(Reference::MentionProvision),
            Worded { table: "mentions", column: "stance", expected: "a stance" },
            ToAny { table: "mentions", column: "entity" },
        ]), ends_agreed true;
    /// A provision refers to a document.
    ProvisionCiting = Provision -> Document, "citing", "where-citing", "citing",
        Path::Steps(&[
            From(Reference::CitationProvision),
            Worded { table: "citations", column: "relation", expected: "a relation" },
            To(Reference::CitationDocument),
        ]);
    /// A provision makes commitments.
    ProvisionPromising = Provision -> Commitment, "promising", "where-containing", "promising",
        Path::Steps(&[From(Reference::CommitmentProvision)]);
    /// A topic is narrower than another, directly or not.
    TopicUnder = Topic -> Topic, "under", "where-narrower-than", "narrower",
        Path::Steps(&[Up(Reference::TopicBroader, CountsNot)]);
    /// Provisions are about a topic or a narrower one; agreed ones, unless they say otherwise.
    TopicOf = Topic -> Provision, "of", "where-treated-in", "topic_of",
        Path::Steps(&[Down(Reference::TopicBroader, Counts), From(Reference::ProvisionTopic)]),
        evidence Evidence::OnTheWay, ends_agreed true;
    /// A commitment was made in a document adopted or issued at an event.
    CommitmentMadeAt = Commitment -> Event, "made at", "where-made-in", "made_at",
        Path::Steps(&[
            To(Reference::CommitmentProvision),
            To(Reference::ProvisionDocument),
            To(Reference::DocumentEvent),
        ]);
    /// A commitment was made in a document.
    CommitmentMadeIn = Commitment -> Document, "made in", "where-made-in", "made_in",
        Path::Steps(&[To(Reference::CommitmentProvision), To(Reference::ProvisionDocument)]);
    /// A commitment was made in a provision.
    CommitmentMadeBy = Commitment -> Provision, "made by", "where-made-in", "made_by",
        Path::Steps(&[To(Reference::CommitmentProvision)]);
    /// A commitment is owed by a party.
    CommitmentOwedBy = Commitment -> Party, "owed by", "where-owed-by", "owed",
        Path::Steps(&[To(Reference::CommitmentDebtor)]);
    /// A commitment is owed to a party.
    CommitmentOwedTo = Commitment -> Party, "owed to", "where-owed-to", "owed",
        Path::Steps(&[To(Reference::CommitmentCreditor)]);
    /// A commitment is to happen at a place.
    CommitmentAt = Commitment -> Place, "at", "where-to-happen-at", "promised_at",
        Path::Steps(&[To(Reference::CommitmentPlace)]);
    /// An event settled a commitment.
    CommitmentSettledBy = Commitment -> Event, "settled by", "where-settled-by", "settled",
        Path::Steps(&[From(Reference::OutcomeCommitment), To(Reference::OutcomeEvent)]);
    /// A record about something rests on a source.
    SourceFor = Source -> Any, "for", "where-for", "evidence", Path::Evidence,
        evidence Evidence::OnTheWay, ends_agreed true;
    /// A dispute is about a cell of something, or of a record that names it.
    DisputeAbout = Dispute -> Any, "about", "where-about", "about", Path::Dispute,
        evidence Evidence::OnTheWay, ends_agreed true;
}

impl Relation {
    /// Returns the step that looks at a word of an edge, if there is one: the table, the column and
    /// what is expected.
    #[must_use]
    pub fn worded(self) -> Option<(&'static str, &'static str, &'static str)> {
        let Path::Steps(steps) = self.declaration().path else { return None };
        steps.iter().find_map(|step| match *step {
            Worded { table, column, expected } => Some((table, column, expected)),
            To(_) | ToAny { .. } | From(_) | Up(..) | Down(..) => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Attribute;

    /// Where a step leads from a table; `None` when the step can't begin there.
    fn next(step: Step, table: &'static str) -> Option<&'static str> {
        let it = |reference: Reference| reference.declaration();
        match step {
            To(reference) => (it(reference).table == table).then(|| it(reference).target),
            From(reference) => (it(reference).target == table).then(|| it(reference).table),
            Up(reference, _) | Down(reference, _) => {
                (it(reference).table == table && it(reference).target == table).then_some(table)
            }
            Worded { table: of, .. } | ToAny { table: of, .. } => (of == table).then_some(table),
        }
    }

    #[test]
    fn the_steps_of_a_path_lead_from_one_end_to_the_other() {
        for &relation in Relation::ALL {
            let it = relation.declaration();
            let Path::Steps(steps) = it.path else { continue };
            let end = steps.iter().try_fold(it.from.table(), |table, &step| next(step, table));
            match it.to {
                Some(kind) => assert_eq!(end, Some(kind.table()), "{relation:?}"),
                None => assert!(end.is_some(), "{relation:?}"),
            }
        }
    }

    #[test]
    fn no_two_conditions_of_a_kind_begin_with_the_same_words() {
        // Those along records begin with what the record says, not with their words.
        let of_relations = Relation::ALL
            .iter()
            .map(|it| it.declaration())
            .filter(|it| !matches!(it.path, Path::Participation | Path::Delegation));
        let of_attributes = Attribute::ALL.iter().map(|it| it.declaration());
        let mut begun: Vec<(Kind, &str)> = of_relations
            .map(|it| (it.from, it.words))
            .chain(of_attributes.filter(|it| !it.words.is_empty()).map(|it| (it.of, it.words)))
            .collect();
        begun.sort_unstable();
        let twice: Vec<_> = begun.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
