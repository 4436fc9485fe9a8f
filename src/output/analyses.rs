//! Analyses asked for in words: the table of each, over the things that the question selects.

use super::delegations::{change_table, meeting_table, tenure_table};
use super::heading::heading;
use super::ledger::{citations, comparison, slippage, topics};
use super::network::{measures, ties};
use super::table::Table;
use crate::analysis::agreed_language::{Choice, agreed_at, agreed_documents};
use crate::analysis::citations::{Reference, Wanted, references, select};
use crate::analysis::commitments::as_of;
use crate::analysis::delegations::{Delegation, delegations};
use crate::analysis::meetings::{Of, meetings};
use crate::analysis::network::Network;
use crate::analysis::series;
use crate::analysis::slippage::{PromisedMeeting, promised_meetings};
use crate::date::Language;
use crate::graph::{Graph, Kinded, Relation};
use crate::model::{
    CommitmentId, DocumentId, DocumentKind, Entity, EventId, EventKind, Model, PartyId, TopicId,
};
use crate::query::ast::{Analysis, Question, Thing as _, Things};
use crate::query::{Answer, canonical};

/// Returns the table of an analysis, worked out over the rows that definitely belong to an answer;
/// `None` when the question is none.
///
/// Slippage tells of promises to meet only. Topics are followed through the joint statements of
/// rounds, as `diplograph topics` does without options. Heads, ties
/// and measures are those at the events at which the question looks for the parties, at rounds when it
/// looks at none.
#[must_use]
pub fn analysis_table(
    answer: &Answer,
    model: &Model,
    graph: &Graph,
    language: Language,
) -> Option<Table> {
    let Question::Analysis { analysis, of } = &answer.query.question else { return None };
    let over = Over { answer, model, graph };
    let table = match analysis {
        Analysis::Slippage => slippage::of_promises(model, &over.promises(), language),
        Analysis::SlippageByHost => slippage::of_hosts(model, &over.promises(), language),
        Analysis::SlippageByKind => slippage::of_kinds(model, &over.promises(), language),
        Analysis::TopicHistory => {
            over.topics(|series, shown| topics::of_topics(series, shown, language))
        }
        Analysis::TopicChanges => {
            over.topics(|series, shown| topics::of_changes(series, shown, language))
        }
        Analysis::TopicMatrix => over
            .topics(|series, shown| topics::of_matrix(series, shown, language, topics::Mark::Act)),
        Analysis::HeadTerms => tenure_table(model, &over.delegations(of), language),
        Analysis::HeadChanges => change_table(model, &over.delegations(of), language),
        Analysis::Ties => {
            let network = Network::new(model, graph, &over.events_looked_at(of));
            ties(model, &network, Some(&over.parties()), language)
        }
        Analysis::Measures => {
            let network = Network::new(model, graph, &over.events_looked_at(of));
            measures(model, &network, Some(&over.parties()), language)
        }
        Analysis::Points => over.points(language),
        Analysis::Citations => citations::of_references(model, &over.references(), language),
        Analysis::CitationHistory => citations::of_cited(model, &over.references(), language),
        Analysis::Sides => {
            let events = over.events();
            let mut found = meetings(model, graph, Of::Everybody);
            found.retain(|meeting| events.contains(&meeting.event));
            meeting_table(model, &found, language)
        }
    };
    let query = canonical::canonical(&answer.query, model);
    Some(Table { heading: heading(&answer.query, model, language), query, ..table })
}

/// The things that an analysis is worked out over.
struct Over<'a> {
    answer: &'a Answer,
    model: &'a Model,
    graph: &'a Graph,
}

impl Over<'_> {
    /// Returns the rows of a kind.
    fn picked<R: Kinded>(&self) -> Vec<R> {
        self.answer.rows.iter().filter_map(|row| row.item.of_kind()).collect()
    }

    fn events(&self) -> Vec<EventId> {
        self.picked()
    }

    fn promises(&self) -> Vec<PromisedMeeting> {
        let wanted: Vec<CommitmentId> = self.picked();
        let day = self.answer.options.as_of.or_else(|| as_of(self.model));
        let mut promises = promised_meetings(self.model, day);
        promises.retain(|promise| wanted.contains(&promise.commitment));
        promises
    }

    fn topics(&self, table: impl FnOnce(&topics::Series, topics::Shown) -> Table) -> Table {
        let wanted: Vec<TopicId> = self.picked();
        let choice = Choice {
            documents: &[DocumentKind::JointStatement],
            events: &[EventKind::Round],
            since: None,
        };
        let series = topics::Series::new(self.model, &agreed_documents(self.model, choice));
        table(&series, topics::Shown { topics: Some(&wanted), ..topics::Shown::default() })
    }

    fn parties(&self) -> Vec<PartyId> {
        self.picked()
    }

    /// Returns the events at which a set looks for parties, in order of time; rounds when it looks at
    /// none.
    fn events_looked_at(&self, of: &Things) -> Vec<EventId> {
        let parties = PartyId::of(of);
        let looked_at = parties.and_then(|set| {
            set.filter.first(&|test| test.along(Relation::PartyAttending)?.events())
        });
        match looked_at {
            Some(set) => in_order(self.model, set.members(self.model, self.graph)),
            None => series::held(self.model, &[EventKind::Round]),
        }
    }

    fn delegations(&self, of: &Things) -> Vec<Delegation> {
        let wanted = self.parties();
        let mut found = delegations(self.model, self.graph, &self.events_looked_at(of));
        found.retain(|delegation| wanted.contains(&delegation.party));
        found
    }

    /// Compares what was agreed at each event with what was at the one before; events without a text
    /// are left out.
    fn points(&self, language: Language) -> Table {
        let model = self.model;
        let agreed = |event: EventId| (event, agreed_at(model, event));
        let texts: Vec<(EventId, Vec<DocumentId>)> =
            self.events().into_iter().map(agreed).collect();
        let texts: Vec<comparison::Text> = texts
            .iter()
            .filter(|(_, documents)| !documents.is_empty())
            .map(|(event, documents)| comparison::Text { entity: Entity::Event(*event), documents })
            .collect();
        comparison::table(model, &texts, language)
    }

    fn references(&self) -> Vec<Reference> {
        let cited: Vec<DocumentId> = self.picked();
        let wanted = Wanted { cited: Some(&cited), ..Wanted::default() };
        select(self.model, &references(self.model), wanted)
    }
}

fn in_order(model: &Model, mut events: Vec<EventId>) -> Vec<EventId> {
    events.sort_by_key(|&event| (model.events.date.span(event), event));
    events
}
