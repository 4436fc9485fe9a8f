//! Cards of commitments, and the lists of promises in other cards.

use super::{Line, Section, View, joined};
use crate::analysis::commitments::{self, Judgement};
use crate::analysis::evidence::Record;
use crate::model::{CommitmentId, DocumentId, Entity, EventId, ProvisionId, Vocabulary};
use crate::output::words::{self, arg, vocabulary::days_late};

impl View<'_> {
    pub(super) fn commitment(&self, id: CommitmentId) -> (Vec<Line>, Vec<Section>) {
        let table = &self.model.commitments;
        let mut lead = vec![Line { about: None, ..self.promise_line(id) }];
        lead.extend(self.remark(table.note.get(id)));
        if let Some(provision) = table.provision.get(id) {
            let document = self.model.provisions.document.get(provision);
            let document = document.map(|it| self.label(Entity::Document(it), None));
            let summary = self.optional(self.model.provisions.summary.get(provision));
            lead.push(Line {
                about: Some(self.model.provisions.id.get(provision).to_owned()),
                ..self.line(joined([document, summary]), Record::Provision(provision))
            });
        }
        let outcomes = &self.model.outcomes;
        let own = self.graph.outcomes_of_commitment(id);
        let lines = own.map(|row| {
            let settled = outcomes.settled_by.get(row);
            let text = joined([
                settled.map(|it| self.label(it, None)),
                self.word(outcomes.verdict.get(row))
                    .map(|verdict| self.say("card-judged", &[arg("what", &verdict)])),
                self.date(&outcomes.as_of, row)
                    .map(|day| self.say("card-as-of", &[arg("date", &day)])),
                self.optional(outcomes.note.get(row)),
            ]);
            Line {
                about: settled.map(|it| self.model.id(it).to_owned()),
                ..self.line(text, Record::Outcome(row))
            }
        });
        let outcomes = Section { title: "card-title-what-came-of-it", lines: lines.collect() };
        (lead, vec![outcomes])
    }

    /// Returns a promise as a line: what, who to whom, when it is due, and its verdict.
    pub(super) fn promise_line(&self, id: CommitmentId) -> Line {
        let table = &self.model.commitments;
        let list = |parties: &mut dyn Iterator<Item = crate::model::PartyId>| {
            let names: Vec<String> =
                parties.map(|party| self.label(Entity::Party(party), None)).collect();
            (!names.is_empty()).then(|| self.list(&names))
        };
        let due = self.date(&table.due, id).map(|due| self.say("card-due", &[arg("what", &due)]));
        let place = table.place.get(id).map(|place| self.label(Entity::Place(place), None));
        let text = joined([
            self.word(table.action.get(id)),
            list(&mut table.debtors.get(id))
                .map(|names| self.say("card-owed-by", &[arg("what", &names)])),
            list(&mut table.creditors.get(id))
                .map(|names| self.say("card-to", &[arg("what", &names)])),
            place,
            due,
            self.optional(table.condition.get(id))
                .map(|condition| self.say("card-condition", &[arg("condition", &condition)])),
            Some(self.verdict(commitments::judge(self.model, id, self.as_of))),
        ]);
        Line {
            about: Some(table.id.get(id).to_owned()),
            ..Line::new(text, self.claims(Record::Commitment(id)))
        }
    }

    fn verdict(&self, judgement: Judgement) -> String {
        let standing = words::word(judgement.standing.as_str(), self.language);
        let told = match judgement.settled_by {
            Some(by) => self.say(
                "card-verdict-by",
                &[arg("verdict", &standing), arg("event", self.label(by, None))],
            ),
            None => self.say("card-verdict", &[arg("verdict", &standing)]),
        };
        let told = match self.days_late(judgement.days_late) {
            Some(days) => self.say("card-with-more", &[arg("what", &told), arg("more", &days)]),
            None => told,
        };
        let open_on = self.as_of.filter(|_| judgement.settled_by.is_none());
        match open_on.and_then(|day| words::day(day, self.language)) {
            Some(day) => {
                self.say("card-verdict-as-of", &[arg("verdict", &told), arg("date", &day)])
            }
            None => told,
        }
    }

    fn days_late(&self, days: Option<(u32, u32)>) -> Option<String> {
        let (fewest, most) = days.filter(|&(_, most)| most > 0)?;
        let [from, to] = [fewest, most].map(|days| days.to_string());
        Some(match fewest == most {
            true => days_late(&to, self.language),
            false => self.say("card-days-late-range", &[arg("from", &from), arg("to", &to)]),
        })
    }

    /// Returns the promises that a filter on commitment and provision lets through.
    pub(super) fn promises(&self, wanted: impl Fn(CommitmentId, ProvisionId) -> bool) -> Section {
        let table = &self.model.commitments;
        let own =
            table.ids().filter(|&id| table.provision.get(id).is_some_and(|it| wanted(id, it)));
        Section {
            title: "card-title-promises-made",
            lines: own.map(|id| self.promise_line(id)).collect(),
        }
    }

    pub(super) fn promises_of_document(&self, document: DocumentId) -> Section {
        let of = &self.model.provisions.document;
        self.promises(|_, provision| of.get(provision) == Some(document))
    }

    pub(super) fn promises_made_at(&self, event: EventId) -> Section {
        let of = &self.model.provisions.document;
        let at = &self.model.documents.event;
        self.promises(|_, provision| {
            of.get(provision).and_then(|document| at.get(document)) == Some(event)
        })
    }

    pub(super) fn promises_settled_by(&self, entity: Entity) -> Section {
        let outcomes = &self.model.outcomes;
        let settled: Vec<CommitmentId> = outcomes
            .ids()
            .filter(|&row| outcomes.settled_by.get(row) == Some(entity))
            .filter_map(|row| outcomes.commitment.get(row))
            .collect();
        let lines = settled.into_iter().map(|id| {
            let provision = self.model.commitments.provision.get(id);
            let document = provision.and_then(|it| self.model.provisions.document.get(it));
            let of = document.map(|it| self.label(Entity::Document(it), None));
            let line = self.promise_line(id);
            Line { text: joined([of, Some(line.text.clone())]), ..line }
        });
        Section { title: "card-title-promises-that-it-settled", lines: lines.collect() }
    }
}
