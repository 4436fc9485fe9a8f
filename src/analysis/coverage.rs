//! How much is recorded: per event, and per table.

use super::agreed_language::agreed_at;
use super::evidence::{Record, count_publishers};
use crate::graph::Graph;
use crate::model::{
    Certainty, Claim, DocumentId, DocumentKind, Entity, EventId, Extent, Function, Mode, Model,
    NameKind, PartyId, Role, RowId,
};

/// What is recorded of one event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventCoverage {
    /// The event.
    pub event: EventId,
    /// Parties recorded as taking part.
    pub participants: usize,
    /// Parties recorded as absent, declining, invited or unknown.
    pub others: usize,
    /// Heads of delegation.
    pub heads: usize,
    /// Documents agreed at it.
    pub agreed_documents: usize,
    /// Remarks and press statements.
    pub remarks: usize,
    /// Provisions of its documents.
    pub provisions: usize,
    /// Languages in which it has a name.
    pub languages: usize,
    /// Sources of its own row, its participations and its delegates.
    pub sources: usize,
    /// Independent publishers among them.
    pub publishers: usize,
}

/// Returns what is recorded of each event of a list, in its order.
#[must_use]
pub fn of_events(model: &Model, graph: &Graph, events: &[EventId]) -> Vec<EventCoverage> {
    let provisions = provisions_per_document(model);
    events.iter().map(|&event| of_event(model, graph, event, &provisions)).collect()
}

fn provisions_per_document(model: &Model) -> Vec<usize> {
    let mut counts = vec![0; model.documents.len()];
    for provision in model.provisions.ids() {
        if let Some(document) = model.provisions.document.get(provision) {
            counts[document.row() as usize] += 1;
        }
    }
    counts
}

fn of_event(model: &Model, graph: &Graph, event: EventId, provisions: &[usize]) -> EventCoverage {
    let mut claims: Vec<Claim> = model.events.sources.get(event).collect();
    let mut participants = 0;
    let mut others = 0;
    for (_, how) in graph.attendances_of_event(event) {
        *if how.presence.took_part() { &mut participants } else { &mut others } += 1;
        claims.extend(model.participations.sources.get(how.participation));
    }
    let delegates: Vec<_> = graph.delegates_of_event(event).collect();
    for &row in &delegates {
        claims.extend(model.delegates.sources.get(row));
    }
    let is_head = |&&row: &&_| model.delegates.function.get(row) == Some(Function::Head);
    let documents: Vec<_> = graph.documents_of_event(event).collect();
    let is_agreed = |&&row: &&_| model.documents.kind.get(row).is_some_and(DocumentKind::is_agreed);
    let agreed_documents = documents.iter().filter(is_agreed).count();
    let mut sources: Vec<_> = claims.iter().map(|claim| claim.source).collect();
    sources.sort_unstable();
    sources.dedup();
    EventCoverage {
        event,
        participants,
        others,
        heads: delegates.iter().filter(is_head).count(),
        agreed_documents,
        remarks: documents.len() - agreed_documents,
        provisions: documents.iter().map(|row| provisions[row.row() as usize]).sum(),
        languages: languages_of(model, event),
        sources: sources.len(),
        publishers: count_publishers(model, &claims),
    }
}

fn languages_of(model: &Model, event: EventId) -> usize {
    let shown = |&name: &_| model.names.kind.get(name) != Some(NameKind::Hidden);
    let names = model.names_of(Entity::Event(event)).filter(shown);
    let mut languages: Vec<&str> = names.filter_map(|name| model.names.lang.get(name)).collect();
    languages.sort_unstable();
    languages.dedup();
    languages.len()
}

/// A share that measures a set of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// The message that says what is counted.
    pub what: &'static str,
    /// How many have it.
    pub count: usize,
    /// Of how many.
    pub of: usize,
}

/// Returns the shares that measure how well a set of events is recorded.
#[must_use]
pub fn shares(model: &Model, graph: &Graph, events: &[EventId]) -> Vec<Share> {
    // One name for each share, so that none can be counted under another's words.
    let share = |what| Share { what, count: 0, of: 0 };
    let mut known = share("coverage-events-complete");
    let mut heads = share("coverage-named-heads");
    let mut twice = share("coverage-two-publishers");
    let mut certain = share("coverage-certain");
    let mut agreed = share("coverage-agreed-document");
    let mut paragraphs = share("coverage-paragraphs");
    for of in of_events(model, graph, events) {
        let dated = model.events.date.span(of.event).is_some();
        let placed = model.events.place.get(of.event).is_some() || is_remote(model, of.event);
        known.add(dated && placed && of.publishers >= 2);
        for (party, how) in graph.attendances_of_event(of.event) {
            let claims: Vec<Claim> = model.participations.sources.get(how.participation).collect();
            twice.add(count_publishers(model, &claims) >= 2);
            let certainty = model.participations.certainty.get(how.participation);
            certain.add(certainty == Some(Certainty::Certain));
            if how.presence.took_part() && is_principal(how.role) {
                heads.add(has_head(model, graph, of.event, party));
            }
        }
        agreed.add(of.agreed_documents > 0);
    }
    let texts = events.iter().flat_map(|&event| agreed_at(model, event));
    for (recorded, of) in texts.map(|text| model.recorded_paragraphs(text)) {
        let Some(of) = of else { continue };
        paragraphs.count += recorded;
        paragraphs.of += of as usize;
    }
    vec![known, heads, twice, certain, agreed, paragraphs]
}

impl Share {
    /// Counts one more thing, which has it or not.
    fn add(&mut self, has: bool) {
        self.of += 1;
        self.count += usize::from(has);
    }
}

/// Tells whether nobody had to meet in a place.
fn is_remote(model: &Model, event: EventId) -> bool {
    matches!(model.events.mode.get(event), Some(Mode::Video | Mode::Telephone))
}

fn is_principal(role: Role) -> bool {
    matches!(role, Role::Guarantor | Role::ConflictParty)
}

fn has_head(model: &Model, graph: &Graph, event: EventId, party: PartyId) -> bool {
    let table = &model.delegates;
    graph.delegates_of_event(event).any(|row| {
        table.party.get(row) == Some(party) && table.function.get(row) == Some(Function::Head)
    })
}

/// Something that is not recorded of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// The building.
    Venue,
    /// Who headed the delegation of a party that took part.
    Head(PartyId),
    /// A document agreed at it.
    Document,
    /// The wording of the whole text of an agreed document.
    Wording(DocumentId),
}

/// Returns what is not recorded of an event. Not recorded is not absent: there may have been a head.
#[must_use]
pub fn gaps(model: &Model, graph: &Graph, event: EventId) -> Vec<Gap> {
    let mut gaps = Vec::new();
    if model.events.venue.get(event).is_none() && !is_remote(model, event) {
        gaps.push(Gap::Venue);
    }
    let mut present: Vec<_> = graph.attendances_of_event(event).collect();
    present.sort_by_key(|(_, how)| how.participation);
    let headless = present
        .iter()
        .filter(|(party, how)| how.presence.took_part() && !has_head(model, graph, event, *party));
    gaps.extend(headless.map(|&(party, _)| Gap::Head(party)));
    let table = &model.documents;
    let agreed: Vec<DocumentId> = graph
        .documents_of_event(event)
        .filter(|&row| table.kind.get(row).is_some_and(DocumentKind::is_agreed))
        .collect();
    if agreed.is_empty() {
        gaps.push(Gap::Document);
    }
    let partly = |&&row: &&DocumentId| table.extent.get(row) != Some(Extent::Full);
    gaps.extend(agreed.iter().filter(partly).map(|&row| Gap::Wording(row)));
    gaps
}

/// How well the rows of one table are sourced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableCoverage {
    /// The table.
    pub table: &'static str,
    /// Its rows.
    pub rows: usize,
    /// Rows that name a source.
    pub sourced: usize,
    /// Rows that rest on sources of two independent publishers or more.
    pub by_two_publishers: usize,
}

/// Returns how well the rows of each table of facts are sourced, in the order of the package.
#[must_use]
pub fn of_tables(model: &Model) -> Vec<TableCoverage> {
    vec![
        of_table(model, model.processes.ids().map(Record::Process), "processes"),
        of_table(model, model.places.ids().map(Record::Place), "places"),
        of_table(model, model.parties.ids().map(Record::Party), "parties"),
        of_table(model, model.people.ids().map(Record::Person), "people"),
        of_table(model, model.offices.ids().map(Record::Office), "offices"),
        of_table(model, model.events.ids().map(Record::Event), "events"),
        of_table(model, model.participations.ids().map(Record::Participation), "participations"),
        of_table(model, model.delegates.ids().map(Record::Delegate), "delegates"),
        of_table(model, model.documents.ids().map(Record::Document), "documents"),
        of_table(model, model.provisions.ids().map(Record::Provision), "provisions"),
        of_table(model, model.outcomes.ids().map(Record::Outcome), "outcomes"),
        of_table(model, model.disputes.ids().map(Record::Dispute), "disputes"),
    ]
}

fn of_table(
    model: &Model,
    records: impl Iterator<Item = Record>,
    table: &'static str,
) -> TableCoverage {
    let mut coverage = TableCoverage { table, rows: 0, sourced: 0, by_two_publishers: 0 };
    for record in records {
        let claims = record.claims(model);
        coverage.rows += 1;
        coverage.sourced += usize::from(!claims.is_empty());
        coverage.by_two_publishers += usize::from(count_publishers(model, &claims) >= 2);
    }
    coverage
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture;

    #[test]
    fn an_event_tells_what_is_recorded_of_it() {
        let (model, graph) = fixture::talks();
        let event = model.events.id.find("talks-21").unwrap();
        let expected = EventCoverage {
            event,
            participants: 2,
            others: 1,
            heads: 2,
            agreed_documents: 1,
            remarks: 1,
            provisions: 3,
            languages: 0,
            sources: 1,
            publishers: 1,
        };
        assert_eq!(of_events(&model, &graph, &[event]), [expected]);
    }

    #[test]
    fn two_sources_of_one_publisher_count_as_one() {
        let (model, _) = fixture::talks();
        let events = of_tables(&model).into_iter().find(|it| it.table == "events").unwrap();
        let expected = TableCoverage { table: "events", rows: 7, sourced: 7, by_two_publishers: 0 };
        assert_eq!(events, expected);
    }

    #[test]
    fn paragraphs_count_once_and_a_preamble_not_beside_numbered_ones() {
        const DOCUMENTS: &str = "id,event,kind,title,date,issuers,speaker,extent,paragraphs,route,\
pax_agtid,un_symbol,certainty,sources,note
numbered,,joint_statement,One,2020,,,partial,9,,,,certain,s,
counted,,joint_statement,Two,2021,,,partial,,,,,certain,s,
unseen,,joint_statement,Three,2021,,,reports,,,,,certain,s,
";
        const PROVISIONS: &str = "id,document,number,paragraph,act,topic,summary,certainty,sources
a1,numbered,1,p1,agrees,aid,A.,certain,s
a2,numbered,2,1,agrees,aid,A.,certain,s
a3,numbered,3,1,calls,aid,A.,certain,s
a4,numbered,4,3,calls,aid,A.,certain,s
a5,numbered,5,,calls,aid,A.,certain,s
b1,counted,1,p1,agrees,aid,A.,certain,s
b2,counted,2,p2,agrees,aid,A.,certain,s
c1,unseen,1,,agrees,aid,A.,certain,s
";
        let (model, _) = fixture::model_of(&[
            (
                "sources",
                "id,kind,publisher,title,url,published,language,note,accessed,archived,sha256\ns,press,P,T,,,,,,,\n",
            ),
            ("topics", "id,broader,pax_codes,plover,definition\naid,,,,Aid\n"),
            ("documents", DOCUMENTS),
            ("provisions", PROVISIONS),
        ]);
        let of = |id| model.recorded_paragraphs(model.documents.id.find(id).unwrap());
        assert_eq!(["numbered", "counted", "unseen"].map(of), [(2, Some(9)), (2, None), (0, None)]);
    }
}
