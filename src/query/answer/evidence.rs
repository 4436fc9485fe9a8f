//! Which records make a row part of an answer.

use crate::analysis::evidence::{Record, each_once};
use crate::date::Truth;
use crate::graph::Graph;
use crate::model::{
    Certainty, Claim, CommitmentId, DelegateId, DisputeId, DocumentId, EventId, EventKind, Model,
    ParticipationId, PartyId, PersonId, PlaceId, Presence, ProvisionId, RowId, SourceId, TopicId,
};
use crate::query::ast::{
    CommitmentTest, DisputeTest, DocumentTest, EventTest, Filter, How, OfficeTest, PartyTest,
    PersonAt, PersonTest, PlaceTest, Presences, ProvisionTest, Question, SourceTest, Things,
    TopicTest,
};
use crate::query::evaluate::{Evaluator, Marks, attendance_truth, delegate_truth};
use crate::query::{Answer, Item, Row};

/// Tells which records make the rows of one answer part of it.
///
/// What several rows need is worked out once, so one explainer serves all rows of an answer.
pub struct Explainer<'a> {
    pub(super) evaluator: Evaluator<'a>,
    pub(super) answer: &'a Answer,
}

/// Why a row is part of an answer only possibly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// A record rests on one weak or indirect source.
    WeaklySourced(Record),
    /// A presence is recorded as not known.
    PresenceUnknown(ParticipationId),
    /// A date allows readings under which the row does not belong to the answer.
    ImpreciseDate,
}

impl Answer {
    /// Returns what explains the rows of this answer; the model and the graph are those that it
    /// was made from.
    #[must_use]
    pub fn explain<'a>(&'a self, model: &'a Model, graph: &'a Graph) -> Explainer<'a> {
        Explainer { evaluator: Evaluator::new(model, graph, self.options), answer: self }
    }
}

impl Explainer<'_> {
    /// Returns the records that make a row part of the answer: the row's own record first, then
    /// those of participations, delegates, documents and so on that its filter met, each once.
    ///
    /// For a party that must *not* have attended, its record of absence is among them, if there is
    /// one.
    #[must_use]
    pub fn records(&self, row: &Row) -> Vec<Record> {
        let mut found = vec![own_record(row.item)];
        match &self.answer.query.question {
            Question::Select { things, .. } | Question::Analysis { of: things, .. } => {
                self.add_witnesses(things, row.item, &mut found);
            }
            Question::Gap { from, to } => {
                if let Item::Event(event) = row.item {
                    self.witnesses(&from.filter, event.row(), &mut found);
                    self.witnesses(&to.filter, event.row(), &mut found);
                }
            }
            Question::Gaps { events: set, .. }
            | Question::Years { events: set, .. }
            | Question::Compare(set) => {
                if let Item::Event(event) = row.item {
                    self.witnesses(&set.filter, event.row(), &mut found);
                }
            }
        }
        each_once(found)
    }

    /// Returns the claims that the row's records rest on, each once, in the order of the records.
    #[must_use]
    pub fn claims(&self, row: &Row) -> Vec<Claim> {
        let records = self.records(row);
        each_once(records.into_iter().flat_map(|record| record.claims(self.evaluator.model)))
    }

    /// Returns why a row is part of the answer only possibly; empty for a definite row.
    #[must_use]
    pub fn doubts(&self, row: &Row) -> Vec<Doubt> {
        if row.truth == Truth::Definitely {
            return Vec::new();
        }
        let model = self.evaluator.model;
        let mut doubts = Vec::new();
        for record in self.records(row) {
            if record.certainty(model) == Certainty::Possible {
                doubts.push(Doubt::WeaklySourced(record));
            }
            if let Record::Participation(id) = record
                && model.participations.presence.get(id) == Some(Presence::Unknown)
            {
                doubts.push(Doubt::PresenceUnknown(id));
            }
        }
        if doubts.is_empty() {
            doubts.push(Doubt::ImpreciseDate);
        }
        doubts
    }

    fn add_witnesses(&self, things: &Things, item: Item, found: &mut Vec<Record>) {
        match (things, item) {
            (Things::Events(set), Item::Event(id)) => self.witnesses(&set.filter, id.row(), found),
            (Things::Parties(set), Item::Party(id)) => self.witnesses(&set.filter, id.row(), found),
            (Things::People(set), Item::Person(id)) => self.witnesses(&set.filter, id.row(), found),
            (Things::Places(set), Item::Place(id)) => self.witnesses(&set.filter, id.row(), found),
            (Things::Offices(set), Item::Office(id)) => {
                self.witnesses(&set.filter, id.row(), found)
            }
            (Things::Documents(set), Item::Document(id)) => {
                self.witnesses(&set.filter, id.row(), found);
            }
            (Things::Provisions(set), Item::Provision(id)) => {
                self.witnesses(&set.filter, id.row(), found);
            }
            (Things::Topics(set), Item::Topic(id)) => self.witnesses(&set.filter, id.row(), found),
            (Things::Commitments(set), Item::Commitment(id)) => {
                self.witnesses(&set.filter, id.row(), found);
                found.extend(self.evaluator.judgement(id).outcome.map(Record::Outcome));
            }
            (Things::Sources(set), Item::Source(id)) => {
                self.witnesses(&set.filter, id.row(), found)
            }
            (Things::Disputes(set), Item::Dispute(id)) => {
                self.witnesses(&set.filter, id.row(), found);
            }
            _ => {}
        }
    }

    fn witnesses<T: Witness>(&self, filter: &Filter<T>, row: u32, found: &mut Vec<Record>) {
        match filter {
            Filter::Anything => {}
            Filter::Is(test) => test.witnesses(&self.evaluator, row, found),
            Filter::All(filters) | Filter::Either(filters) => {
                filters.iter().for_each(|filter| self.witnesses(filter, row, found));
            }
            Filter::Not(inner) => {
                if let Filter::Is(test) = &**inner {
                    test.denials(&self.evaluator, row, found);
                }
            }
        }
    }
}

fn own_record(item: Item) -> Record {
    match item {
        Item::Office(id) => Record::Office(id),
        Item::Dispute(id) => Record::Dispute(id),
        Item::Event(id) => Record::Event(id),
        Item::Party(id) => Record::Party(id),
        Item::Person(id) => Record::Person(id),
        Item::Place(id) => Record::Place(id),
        Item::Document(id) => Record::Document(id),
        Item::Provision(id) => Record::Provision(id),
        Item::Topic(id) => Record::Topic(id),
        Item::Commitment(id) => Record::Commitment(id),
        Item::Source(id) => Record::Source(id),
    }
}

/// Tells whether a row is a member of a set, possibly or definitely.
fn is_member(set: &Marks, id: impl RowId) -> bool {
    set.get(id.row()) != Truth::No
}

/// A test that can tell by which records a row passes it.
trait Witness {
    /// Adds the records, other than the row's own, by which the row passes.
    fn witnesses(&self, _evaluator: &Evaluator, _row: u32, _found: &mut Vec<Record>) {}

    /// Adds the records by which the row does not pass.
    fn denials(&self, _evaluator: &Evaluator, _row: u32, _found: &mut Vec<Record>) {}
}

/// Adds the records of parties at an event that say what is wanted.
fn add_participations(
    evaluator: &Evaluator,
    event: EventId,
    parties: &Marks,
    how: &How,
    found: &mut Vec<Record>,
) {
    let mut rows: Vec<ParticipationId> = evaluator
        .graph
        .attendances_of_event(event)
        .filter(|(party, _)| parties.get(party.row()) != Truth::No)
        .filter(|&(_, record)| attendance_truth(evaluator.model, how, record) != Truth::No)
        .map(|(_, record)| record.participation)
        .collect();
    rows.sort_unstable();
    found.extend(rows.into_iter().map(Record::Participation));
}

/// Adds those of some records of delegates that say what is wanted and that pass a further test.
fn add_delegates(
    evaluator: &Evaluator,
    at: &PersonAt,
    rows: impl Iterator<Item = DelegateId>,
    passes: impl Fn(EventId, PersonId) -> bool,
    found: &mut Vec<Record>,
) {
    let delegates = &evaluator.model.delegates;
    let parties = at.party.as_ref().map(|set| evaluator.members(set));
    for row in rows {
        let (Some(event), Some(person)) = (delegates.event.get(row), delegates.person.get(row))
        else {
            continue;
        };
        let of_party = |marks: &std::rc::Rc<Marks>| {
            delegates.party.get(row).is_some_and(|party| marks.get(party.row()) != Truth::No)
        };
        if passes(event, person)
            && delegate_truth(evaluator.model, row, at.function) != Truth::No
            && parties.as_ref().is_none_or(of_party)
        {
            found.push(Record::Delegate(row));
        }
    }
}

impl Witness for EventTest {
    fn witnesses(&self, evaluator: &Evaluator, row: u32, found: &mut Vec<Record>) {
        let event = EventId::from_row(row);
        match self {
            Self::Attended(test) => {
                let parties = evaluator.members(&test.parties);
                add_participations(evaluator, event, &parties, &test.how, found);
            }
            Self::Represented(test) => {
                let people = evaluator.members(&test.people);
                let at = PersonAt {
                    function: test.function,
                    party: test.party.clone(),
                    quantity: test.quantity,
                    events: crate::query::ast::EventSet::everything(),
                };
                let passes = |_, person: PersonId| people.get(person.row()) != Truth::No;
                let there = evaluator.graph.delegates_of_event(event);
                add_delegates(evaluator, &at, there, passes, found);
            }
            Self::EarlierThan(events)
            | Self::LaterThan(events)
            | Self::NextAfter(events)
            | Self::PreviousTo(events)
            | Self::PartOf(events) => {
                let others = evaluator.events(events);
                // A relation to many events is told by the filter, not by a list of them.
                if let [other] = others.rows() {
                    found.push(Record::Event(EventId::from_row(*other)));
                }
            }
            Self::Adopting(documents) => {
                let documents = evaluator.members(documents);
                let own = evaluator.graph.documents_of_event(event);
                found.extend(own.filter(|&id| is_member(&documents, id)).map(Record::Document));
            }
            _ => {}
        }
    }

    fn denials(&self, evaluator: &Evaluator, row: u32, found: &mut Vec<Record>) {
        if let Self::Attended(test) = self {
            let parties = evaluator.members(&test.parties);
            let anyhow = How { presence: Presences::RECORDED, role: None, level: None };
            add_participations(evaluator, EventId::from_row(row), &parties, &anyhow, found);
        }
    }
}

impl Witness for PartyTest {
    fn witnesses(&self, evaluator: &Evaluator, row: u32, found: &mut Vec<Record>) {
        let model = evaluator.model;
        let party = PartyId::from_row(row);
        match self {
            Self::At(at) => {
                let events = evaluator.events(&at.events);
                let mut rows: Vec<ParticipationId> = evaluator
                    .graph
                    .attendances_of_party(party)
                    .filter(|(event, _)| events.get(event.row()) != Truth::No)
                    .filter(|&(_, record)| attendance_truth(model, &at.how, record) != Truth::No)
                    .map(|(_, record)| record.participation)
                    .collect();
                rows.sort_unstable();
                found.extend(rows.into_iter().map(Record::Participation));
            }
            Self::Hosted(events) => {
                let events = evaluator.events(events);
                let ids = events.rows().iter().map(|&row| EventId::from_row(row));
                let hosted = ids.filter(|&id| model.events.host.get(id).any(|host| host == party));
                found.extend(hosted.map(Record::Event));
            }
            Self::Issued(documents) => {
                let documents = evaluator.members(documents);
                let ids = documents.rows().iter().map(|&row| DocumentId::from_row(row));
                let own = ids.filter(|&id| model.documents.issuers.get(id).any(|it| it == party));
                found.extend(own.map(Record::Document));
            }
            Self::MentionedIn(provisions) => {
                let provisions = evaluator.members(provisions);
                let entity = crate::model::Entity::Party(party);
                add_mentions(model, &provisions, entity, found);
            }
            Self::Owing(commitments) => {
                let commitments = evaluator.members(commitments);
                let ids = commitments.rows().iter().map(|&row| CommitmentId::from_row(row));
                let own = ids.filter(|&id| model.commitments.debtors.get(id).any(|it| it == party));
                found.extend(own.map(Record::Commitment));
            }
            Self::Id(_) | Self::Kind(_) | Self::PartOf(_) => {}
        }
    }
}

fn add_mentions(
    model: &Model,
    provisions: &Marks,
    entity: crate::model::Entity,
    found: &mut Vec<Record>,
) {
    let mentions = &model.mentions;
    let own = mentions.ids().filter(|&row| mentions.entity.get(row) == Some(entity));
    let naming = own.filter_map(|row| mentions.provision.get(row));
    found.extend(naming.filter(|id| provisions.get(id.row()) != Truth::No).map(Record::Provision));
}

impl Witness for PersonTest {
    fn witnesses(&self, evaluator: &Evaluator, row: u32, found: &mut Vec<Record>) {
        let model = evaluator.model;
        let person = PersonId::from_row(row);
        match self {
            Self::At(at) => {
                let events = evaluator.events(&at.events);
                let passes = |event: EventId, _| events.get(event.row()) != Truth::No;
                let own = evaluator.graph.delegates_of_person(person);
                add_delegates(evaluator, at, own, passes, found);
            }
            Self::Met { .. } => {
                let at = PersonAt {
                    function: None,
                    party: None,
                    quantity: crate::query::ast::Quantity::Some,
                    events: crate::query::ast::EventSet::everything(),
                };
                let passes = |event, _| model.events.kind.get(event) == Some(EventKind::Bilateral);
                let own = evaluator.graph.delegates_of_person(person);
                add_delegates(evaluator, &at, own, passes, found);
            }
            Self::Held(offices) => {
                let offices = evaluator.members(offices);
                let own = evaluator.graph.offices_of_person(person);
                found.extend(own.filter(|&id| is_member(&offices, id)).map(Record::Office));
            }
            Self::Spoke(documents) => {
                let documents = evaluator.members(documents);
                let own = evaluator.graph.documents_of_speaker(person);
                found.extend(own.filter(|&id| is_member(&documents, id)).map(Record::Document));
            }
            Self::MentionedIn(provisions) => {
                let provisions = evaluator.members(provisions);
                let entity = crate::model::Entity::Person(person);
                add_mentions(model, &provisions, entity, found);
            }
            Self::Id(_) => {}
        }
    }
}

impl Witness for PlaceTest {
    fn witnesses(&self, evaluator: &Evaluator, row: u32, found: &mut Vec<Record>) {
        if let Self::Of(events) = self {
            let place = PlaceId::from_row(row);
            let events = evaluator.events(events);
            let own = evaluator.graph.events_of_place(place);
            found.extend(own.filter(|&id| is_member(&events, id)).map(Record::Event));
        }
    }
}

impl Witness for OfficeTest {}

impl Witness for DocumentTest {
    fn witnesses(&self, evaluator: &Evaluator, row: u32, found: &mut Vec<Record>) {
        let model = evaluator.model;
        let document = DocumentId::from_row(row);
        match self {
            Self::Containing(provisions) => {
                let provisions = evaluator.members(provisions);
                let own = evaluator.graph.provisions_of_document(document);
                found.extend(own.filter(|&id| is_member(&provisions, id)).map(Record::Provision));
            }
            Self::CitedBy(citing) => {
                let citing = evaluator.members(citing);
                let of_citing = |id: &ProvisionId| {
                    let own = model.provisions.document.get(*id);
                    own.is_some_and(|own| citing.get(own.row()) != Truth::No)
                };
                let citations = &model.citations;
                let own = evaluator.graph.citations_of_document(document);
                let provisions = own.filter_map(|it| citations.provision.get(it));
                found.extend(provisions.filter(of_citing).map(Record::Provision));
            }
            _ => {}
        }
    }
}

impl Witness for ProvisionTest {}

impl Witness for TopicTest {
    fn witnesses(&self, evaluator: &Evaluator, row: u32, found: &mut Vec<Record>) {
        if let Self::Of(provisions) = self {
            let topic = TopicId::from_row(row);
            let provisions = evaluator.members(&Evaluator::agreed(provisions));
            let ids = provisions.rows().iter().map(|&row| ProvisionId::from_row(row));
            let own = ids.filter(|&id| evaluator.model.provisions.topic.get(id) == Some(topic));
            found.extend(own.map(Record::Provision));
        }
    }
}

impl Witness for CommitmentTest {
    fn witnesses(&self, evaluator: &Evaluator, row: u32, found: &mut Vec<Record>) {
        let commitment = CommitmentId::from_row(row);
        found.extend(evaluator.model.commitments.provision.get(commitment).map(Record::Provision));
    }
}

impl Witness for SourceTest {
    fn witnesses(&self, evaluator: &Evaluator, row: u32, found: &mut Vec<Record>) {
        let Self::For(things) = self else { return };
        let source = SourceId::from_row(row);
        let model = evaluator.model;
        let table = crate::query::evaluate::table_of(things);
        let marks = evaluator.things(things);
        let entities =
            marks.rows().iter().filter_map(|&row| crate::model::Entity::of_row(table, row));
        for entity in entities {
            let records = crate::analysis::evidence::records(model, evaluator.graph, entity);
            let rests = |it: &Record| it.claims(model).iter().any(|claim| claim.source == source);
            found.extend(records.into_iter().filter(rests));
        }
    }
}

impl Witness for DisputeTest {
    fn witnesses(&self, evaluator: &Evaluator, row: u32, found: &mut Vec<Record>) {
        if let Self::About(_) = self {
            let concerns =
                crate::analysis::disputes::concerns(evaluator.model, DisputeId::from_row(row));
            found.extend(concerns.first().map(|&entity| Record::from(entity)));
        }
    }
}
