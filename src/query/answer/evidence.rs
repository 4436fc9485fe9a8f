//! Which records make a row part of an answer.

use std::rc::Rc;

use crate::analysis::commitments::Judgement;
use crate::analysis::disputes;
use crate::analysis::evidence::{self, Record, each_once};
use crate::date::Truth;
use crate::graph::{Attendance, Evidence, Graph, Kind, Path, Relation, Step};
use crate::model::{
    Certainty, Claim, CommitmentId, DelegateId, DisputeId, EventId, EventKind, Model,
    ParticipationId, PartyId, PersonId, Presence, ProvisionId, RowId, SourceId,
};
use crate::query::ast::{
    Condition, Edge, Filter, How, Presences, Question, Set, Test, Thing, Things, Via, Visitor,
};
use crate::query::evaluate::{Evaluator, Marks, Walk, attendance_truth, delegate_truth};
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
        let own = Record::of(row.item.kind().table(), row.item.row());
        let mut found: Vec<Record> = own.into_iter().collect();
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

    /// Returns what became of a promise by the day of the answer.
    #[must_use]
    pub fn judgement(&self, commitment: CommitmentId) -> Judgement {
        self.evaluator.judgement(commitment)
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
        things.visit(Witnesses { explainer: self, item, found });
        if let (Kind::Commitment, Item::Commitment(id)) = (things.kind(), item) {
            found.extend(self.evaluator.judgement(id).outcome.map(Record::Outcome));
        }
    }

    fn witnesses<R: Thing>(&self, filter: &Filter<Test<R>>, row: u32, found: &mut Vec<Record>) {
        match filter {
            Filter::Anything => {}
            Filter::Is(test) => self.of_condition(R::KIND, test.condition(), row, found),
            Filter::All(filters) | Filter::Either(filters) => {
                filters.iter().for_each(|filter| self.witnesses(filter, row, found));
            }
            Filter::Not(inner) => {
                if let Filter::Is(test) = &**inner
                    && let Some(via) = test.along(Relation::EventAttended)
                {
                    let anyhow = How { presence: Presences::RECORDED, role: None, level: None };
                    self.participations(via, &anyhow, row, found);
                }
            }
        }
    }

    /// Adds the records, other than the row's own, by which a row of a kind passes a condition.
    fn of_condition(&self, kind: Kind, condition: &Condition, row: u32, found: &mut Vec<Record>) {
        // A commitment rests on the provision that makes it, whatever is asked of it.
        if kind == Kind::Commitment {
            let provision = self.evaluator.model.commitments.provision.get(RowId::from_row(row));
            found.extend(provision.map(Record::Provision));
            return;
        }
        let Some(via) = condition.via() else { return };
        let it = via.relation.declaration();
        match (it.evidence, it.path) {
            (Evidence::Own, _) => {}
            (Evidence::TheOther, _) => {
                let others = self.evaluator.end(via);
                // A relation to many things is told by the filter, not by a list of them.
                if let [other] = others.rows() {
                    found.extend(Record::of(via.things.kind().table(), *other));
                }
            }
            (Evidence::OnTheWay, Path::Steps(steps)) => self.on_the_way(via, steps, row, found),
            (Evidence::OnTheWay, Path::Participation) => {
                self.participations(via, &via.how(), row, found);
            }
            (Evidence::OnTheWay, Path::Delegation) => self.delegates(kind, via, row, found),
            (Evidence::OnTheWay, Path::Opposite) => self.at_bilaterals(row, found),
            (Evidence::OnTheWay, Path::Evidence) => self.resting_on(via, row, found),
            (Evidence::OnTheWay, Path::Dispute) => {
                let concerns = disputes::concerns(self.evaluator.model, DisputeId::from_row(row));
                found.extend(concerns.first().map(|&entity| Record::from(entity)));
            }
            (Evidence::OnTheWay, Path::Time(_) | Path::Series(_)) => {}
        }
    }

    /// Adds the records that refer to a row and from which the rest of a path leads to the end.
    fn on_the_way(&self, via: &Via, steps: &[Step], row: u32, found: &mut Vec<Record>) {
        let Some(at) = steps.iter().position(|step| matches!(step, Step::From(_))) else { return };
        let (Step::From(reference), rest) = (steps[at], &steps[at + 1..]) else { return };
        let Evaluator { model, graph, .. } = self.evaluator;
        let end = self.evaluator.end(via);
        let walk = Walk { model, graph, via };
        let table = reference.declaration().table;
        for &referring in graph.referrers(reference, row) {
            if !walk.leads(rest, referring, &end) {
                continue;
            }
            match Record::of(table, referring) {
                Some(record) => found.push(record),
                // What a table of references says stands in the provision that refers.
                None => {
                    let column = model.column(table, "provision");
                    let mut add = |it| found.extend(Record::of(ProvisionId::TABLE, it));
                    if let Some(column) = column {
                        column.targets(referring, ProvisionId::TABLE, &mut add);
                    }
                }
            }
        }
    }

    /// Adds the records of participation of a row that say what is wanted.
    fn participations(&self, via: &Via, how: &How, row: u32, found: &mut Vec<Record>) {
        let Evaluator { model, graph, .. } = self.evaluator;
        let members = self.evaluator.end(via);
        let says = |it: Attendance| attendance_truth(model, how, it) != Truth::No;
        let is_event = via.relation.declaration().from == Kind::Event;
        let mut rows: Vec<ParticipationId> = if is_event {
            graph
                .attendances_of_event(EventId::from_row(row))
                .filter(|&(party, it)| is_member(&members, party) && says(it))
                .map(|(_, it)| it.participation)
                .collect()
        } else {
            graph
                .attendances_of_party(PartyId::from_row(row))
                .filter(|&(event, it)| is_member(&members, event) && says(it))
                .map(|(_, it)| it.participation)
                .collect()
        };
        rows.sort_unstable();
        found.extend(rows.into_iter().map(Record::Participation));
    }

    /// Adds the records of delegates of a row that say what is wanted.
    fn delegates(&self, kind: Kind, via: &Via, row: u32, found: &mut Vec<Record>) {
        let Edge::Delegation { function, party } = &via.edge else { return };
        let Evaluator { model, graph, .. } = self.evaluator;
        let delegates = &model.delegates;
        let members = self.evaluator.end(via);
        let parties = party.as_ref().map(|set| self.evaluator.members(set));
        let rows: Vec<DelegateId> = if kind == Kind::Event {
            graph.delegates_of_event(EventId::from_row(row)).collect()
        } else {
            graph.delegates_of_person(PersonId::from_row(row)).collect()
        };
        for row in rows {
            let (Some(event), Some(person)) = (delegates.event.get(row), delegates.person.get(row))
            else {
                continue;
            };
            let other = if kind == Kind::Event { person.row() } else { event.row() };
            let of_party = |marks: &Rc<Marks>| {
                delegates.party.get(row).is_some_and(|party| is_member(marks, party))
            };
            if members.get(other) != Truth::No
                && delegate_truth(model, row, *function) != Truth::No
                && parties.as_ref().is_none_or(of_party)
            {
                found.push(Record::Delegate(row));
            }
        }
    }

    /// Adds the records of a person at bilateral meetings.
    fn at_bilaterals(&self, row: u32, found: &mut Vec<Record>) {
        let Evaluator { model, graph, .. } = self.evaluator;
        let own = graph.delegates_of_person(PersonId::from_row(row)).filter(|&row| {
            let event = model.delegates.event.get(row);
            event.and_then(|event| model.events.kind.get(event)) == Some(EventKind::Bilateral)
                && model.delegates.person.get(row).is_some()
                && delegate_truth(model, row, None) != Truth::No
        });
        found.extend(own.map(Record::Delegate));
    }

    /// Adds the records about some things that rest on a source.
    fn resting_on(&self, via: &Via, row: u32, found: &mut Vec<Record>) {
        let Evaluator { model, graph, .. } = self.evaluator;
        let source = SourceId::from_row(row);
        let kind = via.things.kind();
        let marks = self.evaluator.end(via);
        for entity in marks.rows().iter().filter_map(|&row| kind.entity(row)) {
            let records = evidence::records(model, graph, entity);
            let rests = |it: &Record| it.claims(model).iter().any(|claim| claim.source == source);
            found.extend(records.into_iter().filter(rests));
        }
    }
}

/// Adds the records by which a thing is a member of a set.
struct Witnesses<'w, 'a> {
    explainer: &'w Explainer<'a>,
    item: Item,
    found: &'w mut Vec<Record>,
}

impl Visitor for Witnesses<'_, '_> {
    type Output = ();

    fn visit<R: Thing>(self, set: &Set<Test<R>>) {
        if self.item.kind() == R::KIND {
            self.explainer.witnesses(&set.filter, self.item.row(), self.found);
        }
    }
}

/// Returns `true` if a row is a member of a set, possibly or definitely.
fn is_member(set: &Marks, id: impl RowId) -> bool {
    set.get(id.row()) != Truth::No
}
